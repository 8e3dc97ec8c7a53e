import { compare as compareVersions } from "semver";
import { byCodeUnit } from "../lib/order.ts";
import { type GitTag, parseTag, type RegistryTag } from "./tag.ts";

/** What the tags say, resolved by GTO's rules. */
export interface Registry {
  readonly models: ReadonlyMap<string, RegistryModel>;
}

export interface RegistryModel {
  readonly name: string;
  /** The latest event is no deprecation. */
  readonly active: boolean;
  /** The highest version first. */
  readonly versions: readonly RegistryVersion[];
  readonly stages: ReadonlyMap<string, RegistryStage>;
  /** All its tags in the order of time. */
  readonly events: readonly RegistryEvent[];
}

export interface RegistryVersion {
  readonly version: string;
  /** Bound for ever by its first registration. */
  readonly commit: string;
  readonly active: boolean;
  readonly registeredAt: number;
  /** The tag that registered it. */
  readonly tag: GitTag;
}

export interface RegistryStage {
  readonly name: string;
  readonly holder: RegistryVersion | null;
  /** Every commit that was ever assigned. */
  readonly held: readonly string[];
  /** The tag by which the holder serves. */
  readonly tag: GitTag | null;
}

export interface RegistryEvent {
  readonly model: string;
  readonly event: "registration" | "deregistration" | "assignment" | "unassignment" | "deprecation";
  readonly version: string | null;
  readonly stage: string | null;
  readonly commit: string;
  readonly time: number;
  readonly author: string;
  readonly email: string;
  /** First line of the message. */
  readonly message: string;
  readonly ref: string;
}

interface Read {
  readonly tag: GitTag;
  readonly says: RegistryTag;
}

/** Lightweight tags do not count. Sorted by time, and by name where times are equal, as GTO does. */
export function registryOf(tags: readonly GitTag[]): Registry {
  const byModel = new Map<string, Read[]>();
  for (const tag of [...tags].sort((a, b) => a.time - b.time || byCodeUnit(a.name, b.name))) {
    const says = tag.annotated ? parseTag(tag.name) : null;
    if (!says) continue;
    const own = byModel.get(says.model) ?? [];
    own.push({ tag, says });
    byModel.set(says.model, own);
  }
  return {
    models: new Map(
      [...byModel].sort(([a], [b]) => byCodeUnit(a, b)).map(([name, read]) => [name, modelOf(name, read)]),
    ),
  };
}

/** Who serves in a stage. */
export function holderOf(registry: Registry, model: string, stage: string): RegistryVersion | null {
  return registry.models.get(model)?.stages.get(stage)?.holder ?? null;
}

/** Everything that happened, the newest first. */
export function historyOf(registry: Registry): RegistryEvent[] {
  return [...registry.models.values()]
    .flatMap((model) => model.events)
    .sort((a, b) => b.time - a.time || priority[b.event] - priority[a.event]);
}

/** GTO's order of what happened within one second. */
const priority: Record<RegistryEvent["event"], number> = {
  deprecation: 2,
  registration: 3,
  deregistration: 4,
  assignment: 5,
  unassignment: 6,
};

function modelOf(name: string, read: readonly Read[]): RegistryModel {
  const versions = versionsOf(read);
  const byCommit = new Map(versions.map((version) => [version.commit, version]));
  const stageNames = [...new Set(read.flatMap(({ says }) => (says.kind === "stage" ? [says.stage] : [])))].sort(
    byCodeUnit,
  );
  return {
    name,
    active: read.at(-1)?.says.kind !== "deprecated",
    versions,
    stages: new Map(stageNames.map((stage) => [stage, stageOf(stage, read, byCommit)])),
    events: read.map((one) => eventOf(one, byCommit)),
  };
}

function versionsOf(read: readonly Read[]): RegistryVersion[] {
  const found = new Map<string, RegistryVersion>();
  for (const { tag, says } of read) {
    if (says.kind !== "version") continue;
    const known = found.get(says.version);
    if (known) found.set(says.version, { ...known, active: says.active });
    else if (says.active)
      found.set(says.version, { version: says.version, commit: tag.commit, active: true, registeredAt: tag.time, tag });
  }
  return [...found.values()].sort((a, b) => compareVersions(b.version, a.version));
}

/**
 * A stage tag names a commit, and through it the version registered there. The holder is the active version whose assignment stands and is
 * the newest; where two are of the same second, the lower version (GTO's own rule, avoided by what we write).
 */
function stageOf(name: string, read: readonly Read[], byCommit: ReadonlyMap<string, RegistryVersion>): RegistryStage {
  const own = read.filter(({ says }) => says.kind === "stage" && says.stage === name);
  const last = new Map(own.map((one) => [one.tag.commit, one]));
  const standing = [...last.values()].flatMap(({ tag, says }) => {
    const version = byCommit.get(tag.commit);
    return says.active && version?.active ? [{ tag, version }] : [];
  });
  const [holding] = standing.sort(
    (a, b) => b.tag.time - a.tag.time || compareVersions(a.version.version, b.version.version),
  );
  const held = [...new Set(own.filter(({ says }) => says.active).map(({ tag }) => tag.commit))];
  return { name, holder: holding?.version ?? null, tag: holding?.tag ?? null, held };
}

function eventOf({ tag, says }: Read, byCommit: ReadonlyMap<string, RegistryVersion>): RegistryEvent {
  const version =
    says.kind === "version"
      ? says.version
      : says.kind === "stage"
        ? (byCommit.get(tag.commit)?.version ?? tag.commit)
        : null;
  return {
    model: says.model,
    event: eventName(says),
    version,
    stage: says.kind === "stage" ? says.stage : null,
    commit: tag.commit,
    time: tag.time,
    author: tag.tagger.name,
    email: tag.tagger.email,
    message: tag.message.split("\n")[0] ?? "",
    ref: tag.name,
  };
}

function eventName(says: RegistryTag): RegistryEvent["event"] {
  if (says.kind === "version") return says.active ? "registration" : "deregistration";
  if (says.kind === "stage") return says.active ? "assignment" : "unassignment";
  return "deprecation";
}
