import { changesBetween } from "../core/changes.ts";
import { compare } from "../core/compare.ts";
import { type RunPredictions, withComputed } from "../core/example-sets.ts";
import { judge } from "../core/judge.ts";
import type { BaselineState, CandidateSource, Change, Comparison } from "../core/judgement.ts";
import type { SourceRecord } from "../core/keys.ts";
import { readSummary } from "../core/payload.ts";
import type { Policy, SoftVerdict } from "../core/pipeline.ts";
import { policyChanges } from "../core/policy-changes.ts";
import { holderOf, type Registry, versionNamed } from "../core/registry.ts";
import type { Run, RunDetails, RunSummary } from "../core/run.ts";
import { summarise } from "../core/summary.ts";

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
  readonly source: CandidateSource;
  readonly accept: { verdict: SoftVerdict; by: string; why: string } | null;
}

/**
 * Judges one run by the policy of its base and against what serves now, and gathers all that a report shows. Several models of one
 * pipeline come from one run, so that the stage's holder is looked up by the first of them.
 */
export async function judgeCandidate(input: JudgeInput): Promise<Comparison> {
  const { base, candidatePolicy, registry } = input;
  const policy = base?.policy ?? candidatePolicy;
  const predicted = computes(policy) ? await input.predictions.candidate(policy.evaluation) : [];
  const candidate = withComputed(summarise({ ...input.candidate, evaluation: policy.evaluation }), predicted, policy);
  const model = candidate.models[0]?.name ?? input.candidate.pipeline;
  const { stage } = policy.promote;
  const names = [
    ...new Set([stage, "base", ...policy.gates.flatMap((gate) => ("baseline" in gate ? [gate.baseline] : []))]),
  ];
  const bare = await Promise.all(names.map((name) => baselineOf(name, { ...input, model, exam: candidate.exam })));
  const measured = await Promise.all(bare.map((state) => withPredictions(state, policy, input)));
  const states = measured.map(({ state }) => state);
  const baselines = new Map(states.map((state) => [state.name, state]));
  const judgement = judge({
    policy,
    candidate,
    baselines,
    held: holderOf(registry, model, stage) !== null,
    predictions: {
      candidate: predicted,
      baselines: new Map(measured.map(({ state, predictions }) => [state.name, predictions])),
    },
    accept: input.accept,
  });
  return compare({
    candidate,
    details: input.details,
    baselines: states,
    judgement,
    policy,
    policyFrom: base ? { kind: "base", commit: base.commit } : { kind: "first-policy" },
    policyChanges: base ? policyChanges(base.policy, candidatePolicy) : [],
    changes: await changesAgainst(states, input),
    source: input.source,
  });
}

const computes = ({ metrics }: Policy): boolean => Object.values(metrics).some(({ compute }) => compute !== undefined);

/** A baseline is measured anew from what it predicted, by the policy that judges; where that is not at hand, by what was kept of it. */
async function withPredictions(state: BaselineState, policy: Policy, { predictions: ports }: JudgeInput) {
  if (state.kind === "absent" || !computes(policy)) return { state, predictions: [] };
  const predictions = await ports.baseline(state.summary, policy.evaluation);
  return { state: { ...state, summary: withComputed(state.summary, predictions, policy) }, predictions };
}

interface Context extends Pick<JudgeInput, "registry" | "baseRun"> {
  readonly model: string;
  readonly exam: string | null;
}

async function baselineOf(name: string, context: Context): Promise<BaselineState> {
  const { registry, model, baseRun, exam } = context;
  if (name === "base")
    return "absent" in baseRun ? { kind: "absent", name, reason: baseRun.absent } : found(name, null, baseRun, exam);
  const at = name.indexOf("@v");
  const version =
    at === -1 ? holderOf(registry, model, name) : versionNamed(registry, name.slice(0, at), name.slice(at + 2));
  if (!version)
    return { kind: "absent", name, reason: at === -1 ? `nothing holds ${name} yet` : `${name} is not registered` };
  const summary = await readSummary(version.tag.message, "version");
  return summary.ok
    ? found(name, version.tag.name.split("#")[0] ?? null, summary.value, exam)
    : { kind: "absent", name, reason: `the tag ${version.tag.name} carries no metrics: ${summary.error}` };
}

function found(name: string, version: string | null, summary: RunSummary, exam: string | null): BaselineState {
  const same = exam !== null && exam === summary.exam;
  const changed =
    exam === null || summary.exam === null
      ? ["one of them names no evaluation step with known inputs"]
      : ["the evaluation step, or the data it measures with, has changed"];
  // Without any evaluation step on either side there is no exam to differ.
  const comparable = same || (exam === null && summary.exam === null);
  return { kind: "found", name, version, summary, comparable: comparable ? { ok: true } : { ok: false, changed } };
}

/** Against production; against the base where nothing is in production. */
async function changesAgainst(
  states: readonly BaselineState[],
  { sourceAt, candidateSource }: JudgeInput,
): Promise<Change[]> {
  for (const state of states) {
    const commit = state.kind === "found" ? state.summary.commit : null;
    const source = commit === null ? null : await sourceAt(commit);
    if (source) return changesBetween(source, candidateSource);
  }
  return [];
}
