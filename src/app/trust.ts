import { Stop } from "../core/failure.ts";
import type { Platform, Probe } from "../core/keys/platform.ts";
import { unlikePlan } from "../core/run/fits-plan.ts";
import type { Run } from "../core/run/run.ts";
import type { Bundle } from "../edge/bundle/bundle.ts";
import type { ForgeArtifact, ForgeRun } from "../edge/forge/forge.ts";
import { err, type Result } from "../lib/result.ts";
import { downloadBundle } from "./download-bundle.ts";
import { githubFolder } from "./github-folder.ts";
import { fetchCommits, type RunnerContext, type RunnerEdges } from "./runner-edges.ts";
import { type Workspace, workspaceAt } from "./workspace.ts";

export interface Wanted {
  readonly workspace: Workspace;
  /** The commit whose source is wanted. */
  readonly commit: string;
  readonly context: RunnerContext;
  /** Where the run would happen now; null: nothing is going to be run, so nothing needs to fit. */
  readonly here: Here | null;
}

interface Here {
  readonly platform: Platform;
  readonly probes: readonly Probe[];
}

interface Trusted {
  readonly bundle: Bundle;
  readonly artifact: ForgeArtifact & { readonly digest: string };
  readonly reason: string;
}

/** Only a few are looked at: a name that many runs carry is no reason to download for hours. */
const mostLookedAt = 5;

/** The newest artifact of this name whose run may be trusted, or why none may; no reasons where there is none. */
export async function findTrusted(
  name: string,
  wanted: Omit<Wanted, "here"> & { here: (() => Promise<Here>) | null },
  edges: RunnerEdges,
): Promise<{ found: Trusted | null; reasons: string[] }> {
  const artifacts = (await edges.forge.artifacts(name)).slice(0, mostLookedAt);
  // Asking the environment runs a user's commands: not before there is something to hold it against.
  const here = artifacts.length === 0 ? null : ((await wanted.here?.()) ?? null);
  const reasons: string[] = [];
  for (const artifact of artifacts) {
    const { digest, workflowRun } = artifact;
    const trusted = await trustedRun(artifact, { ...wanted, here }, edges);
    if (trusted.ok && digest !== null) {
      const reason = `workflow run ${workflowRun} trained this very source`;
      return { found: { bundle: trusted.value, artifact: { ...artifact, digest }, reason }, reasons };
    }
    const why = trusted.ok ? "GitHub names no digest of its artifact" : trusted.error;
    reasons.push(`workflow run ${workflowRun} is not reused, for ${why}`);
  }
  return { found: null, reasons };
}

/**
 * A name finds, it never proves: whether the run behind an artifact may stand in for a run of the wanted source. Each refusal says why. The
 * cheap questions come first; nothing of the artifact is believed that Git or GitHub can say instead.
 */
export async function trustedRun(
  artifact: ForgeArtifact,
  wanted: Wanted,
  edges: RunnerEdges,
): Promise<Result<Bundle, string>> {
  if (artifact.expired) return err("its artifact has expired");
  if (artifact.workflowRun === null) return err("GitHub does not say which workflow run made it");
  const [run, own] = await Promise.all([
    edges.forge.workflowRun(artifact.workflowRun),
    edges.forge.workflowRun(wanted.context.workflowRun),
  ]);
  const origin = wrongOrigin(run, own, wanted.context);
  if (origin !== null) return err(origin);
  const bundle = await downloadBundle({ id: artifact.id, digest: artifact.digest }, edges);
  if (!bundle.ok) return bundle;
  const wrong = wrongRun(bundle.value.run, wanted) ?? (await wrongTree(run, bundle.value.run, wanted, edges));
  return wrong === null ? bundle : err(wrong);
}

/** What GitHub itself says of the workflow run. */
function wrongOrigin(run: ForgeRun, own: ForgeRun, { repository }: RunnerContext): string | null {
  if (run.repository !== repository) return `it is a run of ${run.repository}`;
  if (run.headRepository !== repository) return `it is the run of a fork (${run.headRepository ?? "deleted"})`;
  if (!["pull_request", "merge_group", "push"].includes(run.event)) return `it was started by ${run.event}`;
  return run.path === own.path ? null : `it is a run of another workflow (${run.path})`;
}

/** What the run says of itself must at least be what is wanted. */
function wrongRun(run: Run, { workspace, here }: Wanted): string | null {
  if (run.sourceKey !== workspace.sourceKey) return "its run.json has another source key";
  if (run.status !== "succeeded") return "it did not succeed";
  if (Object.keys(run.overrides).length > 0) return "its params were overridden";
  const unlike = unlikePlan(run, workspace.plan);
  if (unlike !== null) return unlike;
  if (here === null) return null;
  if (run.platform.os !== here.platform.os || run.platform.arch !== here.platform.arch)
    return `it ran on ${run.platform.os} ${run.platform.arch}`;
  const differs = here.probes.find(
    (probe, i) => run.probes[i]?.command !== probe.command || run.probes[i]?.output !== probe.output,
  );
  return differs || run.probes.length !== here.probes.length
    ? `its environment differs (${differs?.command ?? "another number of probes"})`
    : null;
}

/** The tree that it trained is made again from Git, and asked for its source key; `.github/` must be the same in both. */
async function wrongTree(
  forgeRun: ForgeRun,
  run: Run,
  { workspace, commit }: Wanted,
  { bare }: RunnerEdges,
): Promise<string | null> {
  const base = forgeRun.event === "pull_request" ? (run.origin?.base ?? null) : null;
  if (forgeRun.event === "pull_request" && base === null) return "it names no base commit";
  try {
    await fetchCommits(bare, [forgeRun.headSha, base], false);
  } catch (error) {
    if (error instanceof Stop) return "the commits that it was made from are not to be had any more";
    throw error;
  }
  if (base !== null && !(await bare.isAncestor(base, commit)))
    return `its base ${base.slice(0, 7)} is no ancestor of ${commit.slice(0, 7)}`;
  const tree = base === null ? forgeRun.headSha : await bare.mergeTree(base, forgeRun.headSha);
  if (tree === null) return "its head does not merge with the base that it names";
  const trained = await planOf(tree, workspace.file, bare);
  if (trained?.sourceKey !== workspace.sourceKey) return "the tree that it trained has another source key";
  return githubFolder(trained) === githubFolder(workspace) ? null : "its .github folder differs";
}

async function planOf(treeish: string, file: string, bare: RunnerEdges["bare"]): Promise<Workspace | null> {
  try {
    return await workspaceAt({ file, treeish }, bare);
  } catch (error) {
    if (error instanceof Stop) return null;
    throw error;
  }
}
