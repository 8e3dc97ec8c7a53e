import { canonicalJson } from "../../lib/canonical-json.ts";
import type { Json } from "../../lib/json.ts";
import { type Measured, type MeasuredVersion, notMeasured } from "../measured/measured.ts";
import type { RunSummary } from "../run/run.ts";
import type { BaselineState } from "./judgement.ts";

/**
 * A baseline with what was measured of it for this candidate: its numbers by the candidate's exam in the place of those in its tag, and those that were
 * measured in turn. Where there are none, it says why.
 */
export function asMeasured(state: BaselineState, measured: Measured | null, candidate: RunSummary): BaselineState {
  if (state.kind === "absent" || state.version === null || measured === null) return state;
  const found = entryOf(state.version, state.summary, measured, candidate);
  const inTurn = "absent" in found ? notMeasured(found.absent) : found.inTurn;
  const timed = inTurn === null ? state : { ...state, inTurn };
  if (timed.comparable.ok) return timed;
  const { changed } = timed.comparable;
  const why = "absent" in found ? found.absent : found.again?.kind === "not-measured" ? found.again.reason : null;
  if ("absent" in found || found.again?.kind !== "measured")
    return why === null ? timed : { ...timed, comparable: { ok: false, changed, why } };
  const { metrics } = found.again;
  const summary = { ...timed.summary, exam: candidate.exam, metrics };
  return { ...timed, summary, comparable: { ok: true }, measured: { changed, before: timed.summary.metrics } };
}

/** What is claimed of a version, if it is of this candidate, by this exam, and of the very models that the version's tag names. */
function entryOf(
  tag: string,
  summary: RunSummary,
  measured: Measured,
  candidate: RunSummary,
): MeasuredVersion | { readonly absent: string } {
  if (measured.run !== candidate.run || measured.sourceKey !== candidate.sourceKey)
    return { absent: "what was measured again belongs to another run" };
  const entry = measured.versions.find((version) => version.tag === tag);
  if (!entry) return { absent: `${tag} was not among what was measured again` };
  if (entry.again !== null && measured.exam !== candidate.exam)
    return { absent: "what was measured again was measured by another exam" };
  return sameModels(entry.models, summary.models)
    ? entry
    : { absent: `what was measured again are not the models of ${tag}` };
}

const sameModels = (a: RunSummary["models"], b: RunSummary["models"]): boolean =>
  canonicalJson(a as unknown as Json) === canonicalJson(b as unknown as Json);
