import type { Registry } from "./registry.ts";

/** What `gto show --json` prints of the same tags. */
export interface RegistryJson {
  readonly [model: string]: {
    /** The highest active version, with its `v`. */
    readonly version: string | null;
    /** Every stage with who serves there. */
    readonly stage: Readonly<Record<string, string | null>>;
    readonly registered: boolean;
    readonly active: boolean;
  };
}

/** In GTO's shape, so that scripts move over unchanged. A stage that any model uses is listed for each, as GTO does. */
export function registryJson(registry: Registry, only: string | null): RegistryJson {
  const stages = [...new Set([...registry.models.values()].flatMap((model) => [...model.stages.keys()]))].sort();
  const models = [...registry.models.values()].filter(({ name }) => only === null || name === only);
  return Object.fromEntries(
    models.map((model) => {
      const latest = model.versions.find((version) => version.active);
      const holder = (stage: string) => model.stages.get(stage)?.holder?.version;
      const stage = Object.fromEntries(stages.map((name) => [name, tagged(holder(name))]));
      return [
        model.name.replace("=", ":"),
        { version: tagged(latest?.version), stage, registered: true, active: model.active },
      ];
    }),
  );
}

const tagged = (version: string | undefined): string | null => (version === undefined ? null : `v${version}`);
