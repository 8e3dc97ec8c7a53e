import { holderOf, type Registry, type RegistryVersion, versionNamed } from "./registry.ts";
import { modelName } from "./tag.ts";

export interface NamedVersion {
  /** As tags write it: `folder=name`, or `name`. */
  readonly model: string;
  readonly version: RegistryVersion;
}

/**
 * The version that people mean by `penguins@v1.2.0`, `penguins#production` or `penguins@production`, or by GTO's `penguins@latest`; null where there is
 * none.
 */
export function resolveVersion(registry: Registry, asked: string): NamedVersion | null {
  const [, name = "", sign = "", what = ""] = modelName(asked).match(/^([^@#]+)([@#])(.+)$/) ?? [];
  const named = (version: RegistryVersion | null | undefined) => (version ? { model: name, version } : null);
  const byVersion = sign === "@" && what.startsWith("v") ? versionNamed(registry, name, what.slice(1)) : null;
  if (byVersion) return named(byVersion);
  const latest = sign === "@" && (what === "latest" || what === "greatest");
  const holder = holderOf(registry, name, what);
  return named(holder ?? (latest ? registry.models.get(name)?.versions.find(({ active }) => active) : null));
}

/** What could have been meant: of each model its newest versions, and the stages that somebody holds. */
export const namesOf = (registry: Registry): string[] =>
  [...registry.models.values()].flatMap(({ name, versions, stages }) => [
    ...versions.slice(0, 3).map(({ version }) => `${name}@v${version}`),
    ...[...stages.values()].filter(({ holder }) => holder !== null).map((stage) => `${name}@${stage.name}`),
  ]);
