import { Stop } from "../../core/failure.ts";
import type { Acceptance } from "../../core/judgement/acceptance.ts";
import type { Comparison } from "../../core/judgement/judgement.ts";
import type { Measured } from "../../core/measured/measured.ts";
import { type Registry, registryOf } from "../../core/registry/registry.ts";
import type { FileEntry, Run, RunSummary } from "../../core/run/run.ts";
import { summarise } from "../../core/run/summary.ts";
import type { Git } from "../../edge/git/git.ts";
import type { Store } from "../../edge/store/store.ts";
import { findRun } from "../find-run.ts";
import type { MeasureInput } from "../measure/measure.ts";
import { pipelineAt } from "../pipeline-at.ts";
import { findInLedger, ledgerMessages } from "../registry/ledger.ts";
import type { openWorkspace, Workspace } from "../workspace.ts";
import { judgeCandidate } from "./judge.ts";
import { readPredictions } from "./read-predictions.ts";

/** Measures again what gates compare with; null: nothing had to be. */
export type MeasureHere = (input: MeasureInput) => Promise<Measured | null>;

export interface Judged {
  readonly comparison: Comparison;
  readonly run: Run;
  readonly registry: Registry;
}

/**
 * Judges a run on a laptop: by the policy of the merge base with the default branch (`branch`), or of the first parent (`merged`). The
 * candidate is the run asked for, else the newest that succeeded from the source as it is now. Throws Stop: no-run-for-source, usage.
 */
export async function judgeHere(
  input: {
    workspace: Awaited<ReturnType<typeof openWorkspace>>;
    asked: string | null;
    as: "branch" | "merged";
    accept: Acceptance | null;
    /** Null: what gates compare with is taken as it was measured. */
    measure: MeasureHere | null;
  },
  { git, store }: { git: Git; store: Store },
): Promise<Judged> {
  const { workspace, asked, accept } = input;
  const run = asked === null ? await store.runOfSource(workspace.sourceKey) : await findRun(store, asked);
  if (!run) throw new Stop({ code: "no-run-for-source", sourceKey: workspace.sourceKey, dirty: workspace.dirty });
  const details = (await store.details(run.id)) ?? { version: 1, history: {}, plots: [] };
  const textOf = ({ sha256 }: FileEntry) => store.objectText(sha256);
  const baseCommit = await baseOf(input.as, workspace, git);
  const base = baseCommit === null ? null : await pipelineAt(baseCommit, workspace.file, git);
  const registry = registryOf(await git.tags());
  const { policy } = (base ?? workspace).plan.pipeline;
  if (input.measure && run.sourceKey !== workspace.sourceKey) throw otherSource(run);
  const measured = (await input.measure?.({ workspace, run, policy, registry })) ?? null;
  const comparison = await judgeCandidate({
    candidate: run,
    details,
    candidatePolicy: workspace.plan.pipeline.policy,
    candidateSource: workspace.sourceRecord,
    base: base && baseCommit !== null ? { policy: base.plan.pipeline.policy, commit: baseCommit } : null,
    baseRun: await runOfBase(base, baseCommit, { git, store }),
    registry,
    sourceAt: async (commit) => (await pipelineAt(commit, workspace.file, git))?.sourceRecord ?? null,
    predictions: {
      candidate: (evaluation) => readPredictions(run, evaluation, textOf),
      async baseline(summary, evaluation) {
        const known = await store.run(summary.run);
        // A tag may claim any run's id: only the very run of that source speaks for it.
        return known?.sourceKey === summary.sourceKey ? await readPredictions(known, evaluation, textOf) : [];
      },
    },
    measured: measured && { measured, text: textOf },
    ledger: await ledgerMessages(git),
    source: { how: run.commit === workspace.commit ? "trained" : "reused", why: "on this machine", url: null },
    accept,
  });
  return { comparison, run, registry };
}

const otherSource = ({ id }: Run): Stop =>
  new Stop({
    code: "usage",
    command: "judge",
    words: `--measure runs the evaluation as it is now, and run ${id.slice(0, 12)} is of another source.`,
    hint: "Leave RUN out, or check out the commit that it was made from.",
  });

/** On the default branch itself the merge base is where we stand: what came before judges. */
async function baseOf(
  as: "branch" | "merged",
  { commit, dirty }: { commit: string | null; dirty: boolean },
  git: Git,
): Promise<string | null> {
  if (commit === null) return null;
  if (as === "merged") return await git.firstParent(commit);
  for (const name of ["refs/remotes/origin/HEAD", "refs/heads/main", "refs/heads/master"]) {
    const tip = await git.commit(name);
    const base = tip === null ? null : await git.mergeBase(tip, commit);
    if (base !== null) return base === commit && !dirty ? await git.firstParent(commit) : base;
  }
  return await git.firstParent(commit);
}

/** A run in the store, else what the ledger keeps of one. */
async function runOfBase(
  base: Workspace | null,
  commit: string | null,
  { git, store }: { git: Git; store: Store },
): Promise<RunSummary | { absent: string }> {
  if (!base || commit === null) return { absent: "the base has no such pipeline" };
  const run = await store.runOfSource(base.sourceKey);
  if (run) return summarise(run);
  return (await findInLedger(base.sourceKey, git)) ?? { absent: `no run of the base ${commit.slice(0, 7)} is known` };
}
