import { canonicalJson } from "../lib/canonical-json.ts";
import type { Json } from "../lib/json.ts";
import { sha256 } from "../lib/sha256.ts";
import { isWithin } from "./paths.ts";
import type { LegRun, Run } from "./run.ts";

/**
 * What the metrics were measured with: the evaluation legs' key records without environment and without inputs made by a step that
 * makes a model. Two runs whose exams differ are not compared. Null when there is no evaluation step, or its records are unknown.
 */
export function examOf(run: Pick<Run, "legs" | "evaluation" | "models">): string | null {
  const legs = run.legs.filter((leg) => leg.step === run.evaluation);
  if (run.evaluation === null || legs.length === 0 || legs.some((leg) => leg.record === null)) return null;
  const makers = modelMakers(run);
  // The legs of one step differ by their replicate only, so their sheets are one; a set keeps what is not.
  return sha256(canonicalJson([...new Set(legs.map((leg) => canonicalJson(sheet(leg, makers))))].sort()));
}

/** One leg's part of the exam. Its replicate is no part of it: production may have been measured with fewer seeds. */
function sheet({ record, replicate }: LegRun, makers: ReadonlySet<string>): Json {
  if (!record) return null;
  const neutral = (text: string) =>
    replicate === null
      ? text
      : text.replaceAll(new RegExp(`(?<![\\w.])${escaped(String(replicate))}(?![\\w.])`, "g"), "#");
  return {
    command: neutral(record.command),
    shell: record.shell,
    directory: record.directory,
    env: record.env,
    params: record.params,
    outputs: record.outputs.map(({ path, kind }) => ({ path: neutral(path), kind })),
    inputs: record.inputs
      .filter(({ made }) => made === null || !makers.has(made))
      .map(({ path, sha256 }) => ({ path, sha256 })),
  };
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

function modelMakers(run: Pick<Run, "legs" | "models">): Set<string> {
  const paths = run.models.flatMap((model) => model.replicates.map(({ path }) => path));
  const makes = (leg: LegRun) => paths.some((path) => leg.outputs.some((file) => isWithin(file.path, path)));
  return new Set(run.legs.filter(makes).map((leg) => leg.step));
}
