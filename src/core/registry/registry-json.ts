import { byCodeUnit } from "../../lib/order.ts";
import type { Registry, RegistryVersion } from "./registry.ts";

/** What `gto show --json` prints of the same tags. */
export interface RegistryJson {
  /** `folder:name`, or `name`. */
  readonly [model: string]: {
    /** The highest active version, with its `v`. */
    readonly version: string | null;
    /** Every stage that anybody holds, with who serves there: a version, or a commit that has none. */
    readonly stage: Readonly<Record<string, string | null>>;
    readonly registered: true;
    readonly active: boolean;
  };
}

/** In GTO's shape, so that scripts move over unchanged: without the deprecated, unless one is asked for by name. */
export function registryJson(registry: Registry, only: string | null): RegistryJson {
  const all = [...registry.models.values()];
  const held = all.flatMap(({ stages }) => [...stages.values()].filter(({ holder }) => holder !== null));
  const stages = [...new Set(held.map(({ name }) => name))].sort(byCodeUnit);
  const models = all.filter(({ name, active }) => (only === null ? active : name === only));
  return Object.fromEntries(
    models.map((model) => {
      const latest = model.versions.find((version) => version.active);
      const stage = stages.map((name) => [name, nameOf(model.stages.get(name)?.holder)]);
      return [
        model.name.replace("=", ":"),
        { version: nameOf(latest), stage: Object.fromEntries(stage), registered: true, active: model.active },
      ];
    }),
  );
}

const nameOf = (version: RegistryVersion | null | undefined): string | null =>
  version ? `${version.registered ? "v" : ""}${version.version}` : null;
