import type { CommitFacts, GitTag } from "../tag.ts";
import {
  allEventsOf,
  byKind,
  directOf,
  type GtoArtifact,
  type GtoEvent,
  type GtoVersion,
  highestFirst,
  newestFirst,
  ofStage,
  priority,
  stands,
} from "./gto-state.ts";

/** What `gto history --json` prints. */
export function gtoHistory(state: ReadonlyMap<string, GtoArtifact>, only: string | null): object[] {
  const all = [...state.values()].flatMap((artifact) => allEventsOf(artifact).map((event) => ({ artifact, event })));
  return all
    .sort((a, b) => a.event.time - b.event.time || priority[a.event.event] - priority[b.event.event])
    .reverse()
    .filter(({ artifact }) => only === null || artifact.name === only)
    .map(({ artifact, event: { event, tag, version, stage } }) => ({
      timestamp: iso(tag),
      artifact: artifact.name,
      event,
      priority: priority[event],
      version,
      stage,
      commit: tag.commit,
      author: tag.tagger.name,
      author_email: tag.tagger.email,
      message: tag.message.trim(),
      ref: tag.name,
    }));
}

/** What `gto check-ref --json` prints of a tag, with or without `refs/tags/`; null where it prints nothing. */
export function gtoRef(state: ReadonlyMap<string, GtoArtifact>, ref: string): object | null {
  const name = ref.replace(/^refs\/tags\//, "");
  for (const artifact of state.values())
    for (const event of allEventsOf(artifact))
      if (event.tag.name === name) return { ...fields(artifact, event), event: event.event };
  return null;
}

type Commits = ReadonlyMap<string, CommitFacts>;

/**
 * What `gto show NAME --json` prints, a shortcut such as `name@latest`, `name@v1.0.0` or `name#stage` among them; null: no such artifact. To GTO the commits
 * of the versions are events too, so that it wants to know of them.
 */
export function gtoVersions(state: ReadonlyMap<string, GtoArtifact>, asked: string, commits: Commits): object[] | null {
  const { name, sign, what } = parts(asked);
  const artifact = state.get(name);
  if (!artifact) return null;
  if (allEventsOf(artifact)[0]?.event === "deprecation") return [];
  const serving = servingIn(artifact, commits);
  const versions = highestFirst(artifact.versions.filter(stands)).map((version) => ({
    version,
    stages: serving.filter((one) => one.version.version === version.version),
  }));
  const wanted = versions.flatMap((one, i) => {
    // To GTO one stage is once, and more than one of a name as often as it is there.
    if (sign === "#") return one.stages.filter(({ stage }) => stage === what).map(() => one);
    const latest = what === "latest" || what === "greatest";
    return sign === null || (latest ? i === 0 : one.version.version === what) ? [one] : [];
  });
  return wanted.map(({ version, stages }) => versionObject(artifact, version, stages, commits));
}

/** The commits that the versions of an artifact are on. */
export const commitsOf = (state: ReadonlyMap<string, GtoArtifact>, asked: string): string[] => [
  ...new Set(state.get(parts(asked).name)?.versions.map(({ commit }) => commit)),
];

function parts(asked: string): { name: string; sign: string | null; what: string } {
  const [, name = asked, sign = null, what = ""] = asked.match(/^([^@#]+)([@#])(.+)$/) ?? [];
  return { name, sign, what };
}

interface Serving {
  readonly version: GtoVersion;
  readonly stage: string;
  /** The assignment by which it serves. */
  readonly assigned: GtoEvent;
  readonly time: number;
}

/** Who serves in each stage: of the assignments that stand the newest, in the order of the newest. */
function servingIn({ versions }: GtoArtifact, commits: Commits): Serving[] {
  const made = versions
    .filter(stands)
    .map((version) => ({ version, time: authoring(version, commits.get(version.commit))?.time ?? 0 }));
  const assigned = newestFirst(made).flatMap(({ version }) =>
    [...version.stages]
      .flatMap(([stage, events]): Serving[] => {
        const [last] = ofStage(events);
        return last?.event === "assignment" ? [{ version, stage, assigned: last, time: last.time }] : [];
      })
      .sort((a, b) => a.time - b.time),
  );
  const serving = new Map<string, Serving>();
  for (const one of newestFirst(assigned)) if (!serving.has(one.stage)) serving.set(one.stage, one);
  return [...serving.values()];
}

/** Who made something, when, and by what. */
interface Authored {
  readonly time: number;
  readonly zone: string | undefined;
  readonly author: string;
  readonly email: string;
  readonly message: string;
  readonly ref: string;
}

/** The newest registration; without one, the newest of its stages' tags and of its commit. */
function authoring(version: GtoVersion, commit: CommitFacts | undefined): Authored | undefined {
  const registration = directOf(version).find(({ event }) => event === "registration");
  if (registration) return byTag(registration.tag);
  const stages = newestFirst([...version.stages.values()].flatMap(ofStage)).reverse();
  return newestFirst([...(commit ? [byCommit(commit)] : []), ...stages.map(({ tag }) => byTag(tag))])[0];
}

const byTag = ({ time, zone, tagger, message, name }: GitTag): Authored => ({
  time,
  zone,
  author: tagger.name,
  email: tagger.email,
  message: message.trim(),
  ref: name,
});

const byCommit = ({ time, zone, author, message, commit }: CommitFacts): Authored => ({
  time,
  zone,
  author: author.name,
  email: author.email,
  message,
  ref: commit,
});

function versionObject(
  artifact: GtoArtifact,
  version: GtoVersion,
  stages: readonly Serving[],
  commits: Commits,
): object {
  const commit = commits.get(version.commit);
  const registrations = byKind(version.direct, "registration");
  const [first] = registrations;
  const events = [
    ...(commit ? [byCommit(commit)] : []),
    ...[...version.stages.values()].flat().map(({ tag }) => byTag(tag)),
  ];
  const oldest = first ? byTag(first.tag) : newestFirst(events).at(-1);
  return {
    artifact: artifact.name,
    commit_hexsha: version.commit,
    version: version.version,
    enrichments: commit ? [commitObject(artifact, version, commit)] : [],
    registrations: registrations.map((event) => whole(artifact, event)),
    deregistrations: byKind(version.direct, "deregistration").map((event) => whole(artifact, event)),
    stages: stages.map((one) => stageObject(artifact, one)),
    is_active: true,
    activated_at: oldest ? iso(oldest) : null,
    ...authorship(authoring(version, commit)),
    discovered: version.direct.length === 0,
  };
}

/** GTO's `Commit`, without what `artifacts.yaml` says, which is not read here. */
function commitObject(artifact: GtoArtifact, { version }: GtoVersion, commit: CommitFacts): object {
  return {
    priority: 0,
    addition: true,
    artifact: artifact.name,
    created_at: iso(commit),
    author: commit.author.name,
    author_email: commit.author.email,
    message: commit.message,
    commit_hexsha: commit.commit,
    version,
    enrichments: [],
    committer: commit.committer.name,
    committer_email: commit.committer.email,
  };
}

function stageObject(artifact: GtoArtifact, { version, stage, assigned }: Serving): object {
  const events = version.stages.get(stage) ?? [];
  const each = (event: GtoEvent) => ({ ...whole(artifact, event), event: event.event });
  return {
    artifact: artifact.name,
    commit_hexsha: version.commit,
    version: version.version,
    stage,
    assignments: byKind(events, "assignment").map(each),
    unassignments: byKind(events, "unassignment").map(each),
    is_active: true,
    activated_at: iso(assigned.tag),
    ...authorship(byTag(assigned.tag)),
  };
}

const authorship = (by: Authored | undefined) =>
  by && { created_at: iso(by), author: by.author, author_email: by.email, message: by.message, ref: by.ref };

/** An event as GTO's model of it has it. */
const whole = (artifact: GtoArtifact, one: GtoEvent): object => ({
  priority: priority[one.event],
  addition: one.event === "registration" || one.event === "assignment",
  ...fields(artifact, one),
});

const fields = (artifact: GtoArtifact, { tag, version, stage }: GtoEvent) => ({
  artifact: artifact.name,
  created_at: iso(tag),
  author: tag.tagger.name,
  author_email: tag.tagger.email,
  message: tag.message.trim(),
  commit_hexsha: tag.commit,
  tag: tag.name,
  ...(version === null ? {} : { version }),
  ...(stage === null ? {} : { stage }),
});

/** Python's `isoformat` in the tagger's own zone. */
function iso({ time, zone = "+0000" }: { readonly time: number; readonly zone?: string | undefined }): string {
  const [, sign = "+", hours = "00", minutes = "00"] = zone.match(/^([+-])(\d\d)(\d\d)$/) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60 : 60);
  // Whoever pushes a tag chooses its time: one that no calendar has is shown as it is.
  if (time > 253_402_000_000) return String(time);
  return `${new Date((time + offset) * 1000).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
}
