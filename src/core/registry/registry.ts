import { byCodeUnit } from "../../lib/order.ts";
import { type GitTag, parseTag, type RegistryTag } from "./tag.ts";
import { comparePrecedence, precedenceOf } from "./version-order.ts";

/** What the tags say, resolved by GTO's rules. */
export interface Registry {
  readonly models: ReadonlyMap<string, RegistryModel>;
}

export interface RegistryModel {
  /** As tags write it: `folder=name`, or `name`. */
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
  /** Without its `v`; the commit, where nothing is registered there. */
  readonly version: string;
  readonly commit: string;
  /** A stage may be assigned to a commit that has no version: GTO calls it by the commit. */
  readonly registered: boolean;
  readonly active: boolean;
  /** Unix seconds of its latest registration. */
  readonly registeredAt: number;
  /** The tag that registered it first. */
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
  /** The second, and within it the kind. */
  readonly order: number;
}

/** State of all models. Tags count that are annotated and in the grammar, in the order of time; what is of one second, in GTO's order of kinds. */
export function registryOf(tags: readonly GitTag[]): Registry {
  const byModel = new Map<string, Read[]>();
  for (const tag of tags) {
    const says = tag.annotated ? parseTag(tag.name) : null;
    if (says === null) continue;
    const own = byModel.get(says.model);
    const one = { tag, says, order: tag.time * 8 + priority[eventName(says)] };
    if (own) own.push(one);
    else byModel.set(says.model, [one]);
  }
  const models = [...byModel].sort(([a], [b]) => byCodeUnit(a, b));
  return { models: new Map(models.map(([name, own]) => [name, modelOf(name, own.sort(inTime))])) };
}

/** Who serves in a stage. */
export function holderOf(registry: Registry, model: string, stage: string): RegistryVersion | null {
  return registry.models.get(model)?.stages.get(stage)?.holder ?? null;
}

/** The version of this name (without its `v`); of several, made by hand, the first: a name is bound to its commit for ever. */
export function versionNamed(registry: Registry, model: string, version: string): RegistryVersion | null {
  return registry.models.get(model)?.versions.find((one) => one.version === version) ?? null;
}

/** How people call a version: `v1.2.0`, or the commit where none is registered. */
export const labelOf = ({ version, registered }: RegistryVersion): string =>
  registered ? `v${version}` : version.slice(0, 12);

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

const inTime = (a: Read, b: Read): number => a.order - b.order || byCodeUnit(a.tag.name, b.tag.name);

function modelOf(name: string, own: readonly Read[]): RegistryModel {
  const found = versionsOf(own);
  const versions = highestFirst(found);
  const at = bindings(versions);
  const stages = new Set(own.flatMap(({ says }) => (says.kind === "stage" ? [says.stage] : [])));
  return {
    name,
    active: own.at(-1)?.says.kind !== "deprecated",
    versions,
    stages: new Map([...stages].sort(byCodeUnit).map((stage) => [stage, stageOf(stage, own, { at, found })])),
    /** Made when they are asked for: a table of who serves needs none of thousands. */
    get events() {
      return own.map((one) => eventOf(one, at));
    },
  };
}

/** A version is a name at a commit: the same name on another commit is another version, to GTO too. In the order of their first tags. */
function versionsOf(own: readonly Read[]): RegistryVersion[] {
  const found = new Map<string, RegistryVersion>();
  for (const { tag, says } of own) {
    if (says.kind !== "version") continue;
    const { version, active } = says;
    const key = `${version} ${tag.commit}`;
    const known = found.get(key);
    const again = known && { ...known, active, registeredAt: active ? tag.time : known.registeredAt };
    found.set(key, again ?? { version, commit: tag.commit, registered: true, active, registeredAt: tag.time, tag });
  }
  return [...found.values()];
}

/** Of one precedence the later first; of one name the first, for a name is bound to its commit for ever. */
function highestFirst(versions: readonly RegistryVersion[]): RegistryVersion[] {
  // Read once: in a comparison of two texts each is read anew.
  const read = versions.map((version, place) => ({ version, place, precedence: precedenceOf(version.version) }));
  read.sort((a, b) => {
    const later = a.version.version === b.version.version ? a.place - b.place : b.place - a.place;
    return comparePrecedence(b.precedence, a.precedence) || later;
  });
  return read.map(({ version }) => version);
}

/** The version at a commit. Two of them there, made by hand, stop GTO altogether; here the active one counts, then the highest. */
function bindings(versions: readonly RegistryVersion[]): ReadonlyMap<string, RegistryVersion> {
  const bound = new Map<string, RegistryVersion>();
  for (const version of versions) {
    const known = bound.get(version.commit);
    if (!known || (version.active && !known.active)) bound.set(version.commit, version);
  }
  return bound;
}

/**
 * A stage tag names a commit, and through it the version registered there, be it older or newer than the tag. The holder is the active version whose
 * assignment stands and is the newest; where two are of the same second, the one that was registered first (GTO's own rule, avoided by what is
 * written here).
 */
function stageOf(name: string, own: readonly Read[], { at, found }: Versions): RegistryStage {
  const tags = own.filter(({ says }) => says.kind === "stage" && says.stage === name);
  const last = new Map(tags.map((one) => [one.tag.commit, one]));
  const assigned = tags.filter(({ says }) => says.active).map(({ tag }) => tag);
  const [standing] = [
    ...found.flatMap((version) => {
      const one = at.get(version.commit) === version ? last.get(version.commit) : undefined;
      return one?.says.active && version.active ? [{ tag: one.tag, version }] : [];
    }),
    // To GTO each assignment of a commit without a version stands for itself, and no unassignment finds it again.
    ...assigned.filter((tag) => !at.has(tag.commit)).map((tag) => ({ tag, version: unregistered(tag) })),
  ].sort((a, b) => b.tag.time - a.tag.time || a.version.registeredAt - b.version.registeredAt);
  const held = [...new Set(assigned.map(({ commit }) => commit))];
  return { name, holder: standing?.version ?? null, tag: standing?.tag ?? null, held };
}

interface Versions {
  /** By commit. */
  readonly at: ReadonlyMap<string, RegistryVersion>;
  /** In the order of their first tags. */
  readonly found: readonly RegistryVersion[];
}

const unregistered = (tag: GitTag): RegistryVersion => ({
  version: tag.commit,
  commit: tag.commit,
  registered: false,
  active: true,
  registeredAt: tag.time,
  tag,
});

function eventOf({ tag, says }: Read, at: ReadonlyMap<string, RegistryVersion>): RegistryEvent {
  return {
    model: says.model,
    event: eventName(says),
    version: versionOf(says, tag.commit, at),
    stage: says.kind === "stage" ? says.stage : null,
    commit: tag.commit,
    time: tag.time,
    author: tag.tagger.name,
    email: tag.tagger.email,
    message: tag.message.split("\n")[0] ?? "",
    ref: tag.name,
  };
}

function versionOf(says: RegistryTag, commit: string, at: ReadonlyMap<string, RegistryVersion>): string | null {
  if (says.kind === "deprecated") return null;
  return says.kind === "version" ? says.version : (at.get(commit)?.version ?? commit);
}

function eventName(says: RegistryTag): RegistryEvent["event"] {
  if (says.kind === "version") return says.active ? "registration" : "deregistration";
  if (says.kind === "stage") return says.active ? "assignment" : "unassignment";
  return "deprecation";
}
