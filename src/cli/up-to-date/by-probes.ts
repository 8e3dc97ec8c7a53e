import type { Probe } from "../../core/keys/platform.ts";
import { type LastAnswer, lastAnswer } from "./up-to-date.ts";

/**
 * Whether nothing has changed, for a pipeline with `environment`: its commands are run as in any run, and print what they printed. Throws Stop
 * (interrupted) where somebody does not want to wait for them.
 */
export async function isUpToDateByProbes(words: readonly string[]): Promise<boolean> {
  const known = lastAnswer(words);
  if (!known || known.probes.length === 0 || !known.stillHolds()) return false;
  const now = await probesNow(known);
  // Such a command may fetch something: what it left is what a run would read.
  if (JSON.stringify(now) !== JSON.stringify(known.probes) || !known.stillHolds()) return false;
  known.print();
  return true;
}

/** Null: one failed, which the run will say. */
async function probesNow({ root, probes, secrets }: LastAnswer): Promise<Probe[] | null> {
  const [{ probe }, { capture }, { interruption }] = await Promise.all([
    import("../../app/run/probe.ts"),
    import("../../edge/processes/capture.ts"),
    import("../../wiring/interruption.ts"),
  ]);
  const { signal } = interruption();
  const pipeline = { environment: probes.map(({ command }) => command), steps: [{ secrets }] };
  const after = (seconds: number) => AbortSignal.timeout(seconds * 1000);
  try {
    return await probe({ pipeline }, root, { capture, after, env: process.env }, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  }
}
