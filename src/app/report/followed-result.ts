import { Stop } from "../../core/failure.ts";
import { artifactName, isArtifactName, measuredName } from "../../core/run/bundle.ts";
import type { ForgeArtifact, ForgeRun } from "../../edge/forge/forge.ts";
import { downloadBundle, mostBytes } from "../download-bundle.ts";
import type { RunnerJudgeInput } from "../judge/judge-on-runner.ts";
import type { RunnerContext, RunnerEdges } from "../runner-edges.ts";
import { findTrusted } from "../trust.ts";
import { type Workspace, workspaceAt } from "../workspace.ts";

/** What is judged for a run that could not comment itself. */
export type FollowedResult = Pick<RunnerJudgeInput, "artifactId" | "digest" | "measured" | "reused" | "reason"> & {
  readonly tested: NonNullable<RunnerJudgeInput["tested"]>;
};

interface Asked {
  readonly run: ForgeRun;
  /** Of the run's own job; its commit is GitHub's test merge now. */
  readonly context: RunnerContext;
  /** Of that merge. */
  readonly workspace: Workspace;
  /** No other pull request has the run's head: what it did, it did for this one. */
  readonly alone: boolean;
}

/**
 * What a run left of the pull request's very source; else, if it can have been for no other, what it reused of ours, or left of a merge with an
 * earlier base. Null: nothing. Throws Stop: artifact-refused.
 */
export async function resultOf(asked: Asked, edges: RunnerEdges): Promise<FollowedResult | null> {
  const { run, context, workspace, alone } = asked;
  const name = artifactName(workspace.plan.pipeline.name, workspace.sourceKey);
  const base = await edges.bare.firstParent(context.sha);
  const [own] = await edges.forge.artifactsOfRun(run.id, name);
  if (own) return { ...claimed(own, { treeish: context.sha, base }), measured: await measuredBy(asked, edges) };
  if (!alone) return null;
  const { found } = await findTrusted(name, { workspace, commit: context.sha, context, here: null }, edges);
  if (found === null) return base === null ? null : await earlierResult(asked, base, edges);
  const reason = run.conclusion === "success" ? found.reason : `${found.reason}; this pull request's own run failed`;
  const { id, digest } = found.artifact;
  return { artifactId: id, digest, measured: null, reused: true, reason, tested: { treeish: context.sha, base } };
}

const refused = (words: string): Stop => new Stop({ code: "artifact-refused", words });

function claimed({ id, digest, expired, size }: ForgeArtifact, tested: FollowedResult["tested"]): FollowedResult {
  if (expired) throw refused("it has expired");
  if (digest === null) throw refused("GitHub names no digest of it");
  if (size > mostBytes) throw refused(`it has ${size} bytes; ${mostBytes} are read`);
  return { artifactId: id, digest, measured: null, reused: false, reason: "in the pull request's own run", tested };
}

/** What the same run says to have measured again: no more of a claim than its own numbers, beside which alone it is looked at. */
async function measuredBy({ run, workspace }: Asked, edges: RunnerEdges): Promise<FollowedResult["measured"]> {
  const name = measuredName(workspace.plan.pipeline.name, workspace.sourceKey);
  const [found] = await edges.forge.artifactsOfRun(run.id, name);
  const usable = found && !found.expired && found.size <= mostBytes && found.digest !== null;
  return usable ? { artifactId: found.id, digest: found.digest ?? "" } : null;
}

/** Only a few are looked at: each is downloaded. */
const mostLookedAt = 3;

async function earlierResult({ run, workspace }: Asked, base: string, edges: RunnerEdges) {
  const left = (await edges.forge.artifactsOfRun(run.id)).filter(({ name }) => isArtifactName(name));
  for (const artifact of left.slice(0, mostLookedAt)) {
    const tree = await earlierMerge(artifact, { run, file: workspace.file, base }, edges);
    if (tree !== null) return claimed(artifact, { treeish: tree, base });
  }
  return null;
}

/**
 * The base may have moved since the run began. Which one it was merged with is the artifact's own claim: it must be in the history of today's base, and
 * the merge with it, made again here, must have the source key that the artifact is named by. The policy stays today's.
 */
async function earlierMerge(
  artifact: ForgeArtifact,
  { run, file, base }: { run: ForgeRun; file: string; base: string },
  edges: RunnerEdges,
): Promise<string | null> {
  const { artifactId, digest } = claimed(artifact, { treeish: base, base });
  const bundle = await downloadBundle({ id: artifactId, digest }, edges);
  if (!bundle.ok) throw refused(bundle.error);
  const earlier = bundle.value.run.origin?.base ?? null;
  if (earlier === null || !(await edges.bare.isAncestor(earlier, base))) return null;
  const tree = await edges.bare.mergeTree(earlier, run.headSha);
  return tree !== null && (await nameAt(tree, file, edges)) === artifact.name ? tree : null;
}

/** What the artifact of a tree's run would be called. */
async function nameAt(tree: string, file: string, { bare }: RunnerEdges): Promise<string | null> {
  try {
    const { plan, sourceKey } = await workspaceAt({ file, treeish: tree }, bare);
    return artifactName(plan.pipeline.name, sourceKey);
  } catch (error) {
    if (error instanceof Stop && ["no-config", "invalid-config"].includes(error.failure.code)) return null;
    throw error;
  }
}
