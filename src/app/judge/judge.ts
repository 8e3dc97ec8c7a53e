import { examUses } from "../../core/attempts/exam-uses.ts";
import { firstVerdictIn, standBy } from "../../core/attempts/first-verdict.ts";
import { questionOf } from "../../core/attempts/question.ts";
import { recipeOf } from "../../core/attempts/recipe.ts";
import { changesBetween } from "../../core/changes/changes.ts";
import { policyChanges } from "../../core/changes/policy-changes.ts";
import { compare } from "../../core/comparison/compare.ts";
import { worstSlices } from "../../core/comparison/worst-slice.ts";
import type { Acceptance } from "../../core/judgement/acceptance.ts";
import { asMeasured } from "../../core/judgement/as-measured.ts";
import { type RunPredictions, withComputed } from "../../core/judgement/example-sets.ts";
import { judge } from "../../core/judgement/judge.ts";
import type { BaselineState, CandidateSource, Comparison } from "../../core/judgement/judgement.ts";
import { type SourceRecord, sourceKey } from "../../core/keys/keys.ts";
import type { Policy } from "../../core/pipeline/pipeline.ts";
import { holderOf, type Registry } from "../../core/registry/registry.ts";
import type { Run, RunDetails, RunSummary } from "../../core/run/run.ts";
import { summarise } from "../../core/run/summary.ts";
import type { MeasuredBundle } from "../../edge/bundle/measured-bundle.ts";
import { baselineNames, baselineOf } from "../registry/baselines.ts";
import { heldAgainstGit } from "./held-against-git.ts";
import { readTables } from "./read-predictions.ts";

export interface JudgeInput {
  readonly candidate: Run;
  readonly details: RunDetails;
  readonly candidatePolicy: Policy;
  readonly candidateSource: SourceRecord;
  /** The base's policy; null where the base has none: the candidate's own is then the first. */
  readonly base: { readonly policy: Policy; readonly commit: string } | null;
  /** The run of the base, where there is one; the words where there is none. */
  readonly baseRun: RunSummary | { readonly absent: string };
  readonly registry: Registry;
  /** What a commit's tree says of the pipeline; null where it cannot be read. */
  sourceAt(commit: string): Promise<SourceRecord | null>;
  /** What the evaluation step of a run predicted; empty where its files are not at hand. */
  readonly predictions: {
    candidate(evaluation: string | null): Promise<RunPredictions>;
    baseline(summary: RunSummary, evaluation: string | null): Promise<RunPredictions>;
  };
  /** What was measured again for this comparison; null: nothing. */
  readonly measured: MeasuredBundle | null;
  /** What the ledger's entries say. */
  readonly ledger: readonly string[];
  readonly source: CandidateSource;
  readonly accept: Acceptance | null;
}

/** Judges one run by the policy of its base and against what serves now, and gathers all that a report shows. */
export async function judgeCandidate(input: JudgeInput): Promise<Comparison> {
  const { base, candidatePolicy, registry } = input;
  const policy = base?.policy ?? candidatePolicy;
  const predicted = computes(policy) ? await input.predictions.candidate(policy.evaluation) : [];
  const candidate = withComputed(summarise({ ...input.candidate, evaluation: policy.evaluation }), predicted, policy);
  const model = candidate.models[0]?.name ?? input.candidate.pipeline;
  const { stage } = policy.promote;
  const context = { registry, baseRun: input.baseRun, model, candidate, policy };
  const named = await Promise.all(baselineNames(policy).map((name) => baselineOf(name, context)));
  const sourceAt = remembering(input.sourceAt);
  const ours = { candidate, source: input.candidateSource };
  const kept = await Promise.all(named.map((state) => heldAgainstGit(state, policy.evaluation, ours, sourceAt)));
  const bare = kept.map((state) => asMeasured(state, input.measured?.measured ?? null, candidate));
  const measured = await Promise.all(bare.map((state) => withPredictions(state, policy, input)));
  const states = measured.map(({ state }) => state);
  const baselines = new Map(states.map((state) => [state.name, state]));
  const predictedBy = new Map(measured.map(({ state, predictions }) => [state.name, predictions]));
  const source = await sourceOf(states, sourceAt);
  const judgement = judge({
    policy,
    candidate,
    baselines,
    held: holderOf(registry, model, stage) !== null,
    predictions: { candidate: predicted, baselines: predictedBy },
    accept: input.accept,
  });
  const comparison = compare({
    candidate,
    details: input.details,
    baselines: states,
    worstSlices: worstSlices(policy, predicted, predictedBy.get(stage) ?? []),
    judgement,
    policy,
    policyFrom: base ? { kind: "base", commit: base.commit } : { kind: "first-policy" },
    policyChanges: base ? policyChanges(base.policy, candidatePolicy) : [],
    changes: source === null ? [] : changesBetween(source, input.candidateSource),
    source: input.source,
    history: {
      attempts: null,
      first: null,
      onlySeeds: source !== null && onlySeedsDiffer(source, input.candidateSource) ? "baseline" : null,
      examUses: examUses([...input.ledger, ...versionMessages(registry)], candidate.exam, candidate.sourceKey),
    },
  });
  const question = questionOf(comparison);
  return standBy(comparison, question, firstVerdictIn(input.ledger, { ...candidate, question }), input.accept);
}

const computes = ({ metrics }: Policy): boolean => Object.values(metrics).some(({ compute }) => compute !== undefined);

/** A baseline is measured anew from what it predicted, by the policy that judges; where that is not at hand, by what was kept of it. */
async function withPredictions(state: BaselineState, policy: Policy, { predictions: ports, measured }: JudgeInput) {
  if (state.kind === "absent" || !computes(policy)) return { state, predictions: [] };
  const predictions =
    state.measured && measured
      ? await measuredPredictions(state.version, measured)
      : await ports.baseline(state.summary, policy.evaluation);
  return { state: { ...state, summary: withComputed(state.summary, predictions, policy) }, predictions };
}

/** What a version predicted when it was measured again. */
async function measuredPredictions(tag: string | null, { measured, text }: MeasuredBundle): Promise<RunPredictions> {
  const found = measured.versions.find((version) => version.tag === tag)?.again;
  return found?.kind === "measured" ? await readTables(found.predictions, text) : [];
}

type SourceAt = JudgeInput["sourceAt"];

/** Several baselines may be of one commit, and each asks. */
function remembering(sourceAt: SourceAt): SourceAt {
  const known = new Map<string, ReturnType<SourceAt>>();
  return (commit) => {
    const source = known.get(commit) ?? sourceAt(commit);
    known.set(commit, source);
    return source;
  };
}

/** What serves was made from; the base where nothing does. */
async function sourceOf(states: readonly BaselineState[], sourceAt: SourceAt): Promise<SourceRecord | null> {
  for (const state of states) {
    const commit = state.kind === "found" ? state.summary.commit : null;
    const source = commit === null ? null : await sourceAt(commit);
    if (source) return source;
  }
  return null;
}

const onlySeedsDiffer = (a: SourceRecord, b: SourceRecord): boolean =>
  sourceKey(a) !== sourceKey(b) && recipeOf(a) === recipeOf(b);

const versionMessages = (registry: Registry): string[] =>
  [...registry.models.values()].flatMap(({ versions }) => versions.map(({ tag }) => tag.message));
