import { stepKey } from "../../core/keys/keys.ts";
import { stepRecordOf } from "../../core/keys/step-record.ts";
import type { Leg, LegId } from "../../core/plan/leg.ts";
import type { FileEntry, LegRun } from "../../core/run/run.ts";
import { executeLeg } from "./execute-leg.ts";
import { fetchInputs } from "./fetch-inputs.ts";
import { type FoundInputs, inputsOf } from "./inputs.ts";
import { type LegContext, whyStopped } from "./leg-context.ts";
import { type LegOutcome, outcome } from "./leg-outcome.ts";
import { inputPlacer } from "./place-input.ts";
import { requireSecrets } from "./secrets.ts";

/** Reuses a leg's result where its key is known, runs it otherwise. Never throws for what a step did. */
export async function runLeg(leg: Leg, context: LegContext): Promise<LegOutcome> {
  const failed = leg.needs.find((id) => !hasSucceeded(context.done(id)));
  if (failed !== undefined || context.failFast.signal(leg).aborted)
    return outcome(leg, {
      status: "skipped",
      failure: whyStopped(leg, context) ?? { kind: "needs", leg: cause(failed ?? leg.id, context) },
    });
  const files = leg.inputs === null ? null : await inputsOf(leg, context.edges.bench, context.done);
  if (files && "failure" in files) return outcome(leg, { status: "failed", failure: files.failure });
  const record = files && stepRecordOf(leg, files.record, context.probes, context.edges.platform);
  const key = record && stepKey(record);
  if (key === null) return await runAndKeep(leg, files, { key, record }, context);
  // Asked before and after waiting for another run that makes the same.
  return (
    (await reuse(leg, key, context)) ??
    (await context.holds.key(
      leg,
      key,
      async () => (await reuse(leg, key, context)) ?? (await runAndKeep(leg, files, { key, record }, context)),
    )) ??
    interrupted(leg, context)
  );
}

async function reuse(leg: Leg, key: string, context: LegContext): Promise<LegOutcome | null> {
  const stored = context.options.force ? null : await context.edges.store.leg(key);
  // What is damaged in the store is made again.
  if (!stored || !(await lay(leg, stored.leg.outputs, context))) return null;
  const { history, plots, summary = "" } = stored;
  return {
    history,
    plots,
    summary,
    own: new Map(),
    // The step may be called otherwise by now: its name is in no key of its own.
    run: { ...stored.leg, id: leg.id, step: leg.step, status: "reused", reusedFrom: stored.run },
  };
}

async function runAndKeep(
  leg: Leg,
  files: FoundInputs | null,
  known: Pick<LegRun, "key" | "record">,
  context: LegContext,
): Promise<LegOutcome> {
  // Those that were to be reused were not asked for.
  requireSecrets([{ name: leg.step, secrets: leg.secrets }], context.secrets);
  const failure = await fetchInputs(leg, context);
  if (failure && context.failFast.signal(leg).aborted) return interrupted(leg, context);
  if (failure) return outcome(leg, { status: "failed", failure });
  const execute = leg.isolated ? executeLeg : executeInPlace;
  const { run, own, ...details } = await execute(leg, files, context);
  const ended: LegOutcome = { run: { ...run, ...known }, own: new Map(), ...details };
  if (run.status !== "ran") return ended;
  if (known.key !== null)
    await context.edges.store.saveLeg(known.key, { version: 1, run: context.id, leg: ended.run, ...details });
  if (leg.isolated) await lay(leg, run.outputs, context, own);
  return ended;
}

/** While a leg runs in the work tree no other run changes it, and what the leg reads there is what its key says. */
async function executeInPlace(leg: Leg, files: FoundInputs | null, context: LegContext): Promise<LegOutcome> {
  const { bench, store } = context.edges;
  const ended = await context.holds.tree(leg, async () => {
    if (context.failFast.signal(leg).aborted) return null;
    await bench.place(files?.stored ?? [], inputPlacer(leg, store));
    const settle = await bench.expect(leg.outputs.map(({ path }) => path));
    return await executeLeg(leg, files, context).finally(settle);
  });
  return ended ?? interrupted(leg, context);
}

const interrupted = (leg: Leg, context: LegContext): LegOutcome =>
  outcome(leg, { status: "skipped", failure: whyStopped(leg, context) ?? { kind: "signal", signal: "SIGTERM" } });

/** Which leg's failure it was that ended in a need not being there. */
function cause(need: LegId, { done }: LegContext): LegId {
  const failure = done(need)?.failure;
  return failure?.kind === "needs" || failure?.kind === "fail-fast" ? failure.leg : need;
}

const hasSucceeded = (run: LegRun | undefined): boolean => run?.status === "ran" || run?.status === "reused";

/** Another run may lay the same paths, or run a step among them: file by file they come and go, but never within one leg. False: bytes are lost. */
async function lay(
  leg: Leg,
  files: readonly FileEntry[],
  { edges, holds }: LegContext,
  own: LegOutcome["own"] = new Map(),
): Promise<boolean> {
  if ((await edges.bench.lacking(files)).length === 0) return true;
  const place = (file: FileEntry, to: string) => edges.store.placeObject(file, to, own.get(file.path));
  return (await holds.tree(leg, () => edges.bench.place(files, place))) !== false;
}
