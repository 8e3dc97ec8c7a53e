import { compare as compareVersions } from "semver";
import { byCodeUnit } from "../../../lib/order.ts";
import { type GitTag, parseTag, type RegistryTag } from "../tag.ts";

/** A tag as GTO keeps it: what happened, in its words. */
export interface GtoEvent {
  readonly event: "registration" | "deregistration" | "assignment" | "unassignment" | "deprecation";
  readonly tag: GitTag;
  /** Unix seconds of the tagger. */
  readonly time: number;
  /** With its `v`; a commit that has none; null of a deprecation. */
  readonly version: string | null;
  readonly stage: string | null;
}

/** A version at a commit, or a commit that a stage was assigned to though nothing is registered there. */
export interface GtoVersion {
  readonly version: string;
  readonly commit: string;
  readonly direct: GtoEvent[];
  readonly stages: Map<string, GtoEvent[]>;
}

export interface GtoArtifact {
  /** `folder:name`, or `name`. */
  readonly name: string;
  readonly versions: GtoVersion[];
  readonly deprecations: GtoEvent[];
}

/** GTO's order of what happened within one second. */
export const priority: Record<GtoEvent["event"], number> = {
  deprecation: 2,
  registration: 3,
  deregistration: 4,
  assignment: 5,
  unassignment: 6,
};

/**
 * The artifacts in GTO's order, put together as GTO does: tags by name and then by second, deprecations first, then versions, then stages. One difference:
 * two versions on one commit stop GTO when a stage tag lands there; here the one that stands counts, else the first.
 */
export function gtoState(tags: readonly GitTag[]): Map<string, GtoArtifact> {
  const read = tags.flatMap((tag) => {
    const says = tag.annotated ? parseTag(tag.name) : null;
    return says ? [{ tag, says }] : [];
  });
  read.sort((a, b) => a.tag.time - b.tag.time || byCodeUnit(a.tag.name, b.tag.name));
  const state = new Map<string, GtoArtifact>();
  for (const kind of ["deprecated", "version", "stage"] as const)
    for (const { tag, says } of read) {
      if (says.kind !== kind) continue;
      const name = says.model.replace("=", ":");
      const artifact = state.get(name) ?? { name, versions: [], deprecations: [] };
      state.set(name, artifact);
      add(artifact, tag, says);
    }
  return state;
}

function add(artifact: GtoArtifact, tag: GitTag, says: RegistryTag): void {
  if (says.kind === "deprecated") {
    artifact.deprecations.push({ event: "deprecation", tag, time: tag.time, version: null, stage: null });
    return;
  }
  if (says.kind === "version") {
    const version = `v${says.version}`;
    const event = says.active ? "registration" : "deregistration";
    const same = artifact.versions.find((one) => one.version === version && one.commit === tag.commit);
    (same ?? created(artifact, version, tag.commit)).direct.push({
      event,
      tag,
      time: tag.time,
      version,
      stage: null,
    });
    return;
  }
  const there = artifact.versions.filter(({ commit, direct }) => commit === tag.commit && direct.length > 0);
  // To GTO each tag on a commit without a version makes two of their own, called by the commit; the second has the stage.
  const again = () => created(artifact, tag.commit, tag.commit) && created(artifact, tag.commit, tag.commit);
  const version = there.find(stands) ?? there[0] ?? again();
  const events = version.stages.get(says.stage) ?? [];
  version.stages.set(says.stage, events);
  const event = says.active ? "assignment" : "unassignment";
  events.push({ event, tag, time: tag.time, version: version.version, stage: says.stage });
}

function created({ versions }: GtoArtifact, version: string, commit: string): GtoVersion {
  const made = { version, commit, direct: [], stages: new Map() };
  versions.push(made);
  return made;
}

/** Events in the order of their seconds, the newest first; those of one second the other way round than they came. */
export const newestFirst = <T extends { readonly time: number }>(events: readonly T[]): T[] =>
  [...events].sort((a, b) => a.time - b.time).reverse();

/** By kind, as GTO keeps them: what it adds to, then what it takes away. */
export function byKind(events: readonly GtoEvent[], ...kinds: GtoEvent["event"][]): GtoEvent[] {
  const inTime = newestFirst(events).reverse();
  return kinds.flatMap((kind) => inTime.filter(({ event }) => event === kind));
}

export const directOf = ({ direct }: GtoVersion): GtoEvent[] =>
  newestFirst(byKind(direct, "registration", "deregistration"));
export const ofStage = (events: readonly GtoEvent[]): GtoEvent[] =>
  newestFirst(byKind(events, "assignment", "unassignment"));

/** The events of a version, its stages' among them. */
export const eventsOf = (version: GtoVersion): GtoEvent[] =>
  newestFirst([
    ...byKind(version.direct, "registration", "deregistration"),
    ...[...version.stages.values()].flatMap(ofStage),
  ]);

export const allEventsOf = ({ deprecations, versions }: GtoArtifact): GtoEvent[] =>
  newestFirst([...deprecations, ...versions.flatMap(eventsOf)]);

/** The latest registration or deregistration is a registration; without either, it is there because a stage says so. */
export const stands = (version: GtoVersion): boolean => directOf(version)[0]?.event !== "deregistration";

/** By SemVer, the highest first; then the commits, in the reverse order of the alphabet. */
export function highestFirst(versions: readonly GtoVersion[]): GtoVersion[] {
  const registered = versions.filter(({ version }) => version.startsWith("v"));
  const commits = versions.filter(({ version }) => !version.startsWith("v"));
  return [
    ...registered.sort((a, b) => compareVersions(a.version, b.version)).reverse(),
    ...commits.sort((a, b) => byCodeUnit(a.version, b.version)).reverse(),
  ];
}
