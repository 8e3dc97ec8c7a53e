import { arranged } from "../../lib/canonical-json.ts";
import type { Leg, Plan, RepoPath } from "../plan/leg.ts";
import { ancestors } from "../plan/paths.ts";
import type { SourceLeg, SourceRecord, TreeEntry } from "./keys.ts";

/** What a tree says of a whole plan. `tree` is what the plan was made from. */
export function sourceRecordOf(plan: Plan, tree: readonly TreeEntry[]): SourceRecord {
  const byPath = new Map(tree.map((entry) => [entry.path, entry]));
  const outputs = new Set(plan.legs.flatMap((leg) => leg.outputs.map(({ path }) => path)));
  const entries = new Map<readonly RepoPath[], readonly TreeEntry[]>();
  const found = (paths: readonly RepoPath[]) => {
    const known = entries.get(paths) ?? paths.map((path) => byPath.get(path) as TreeEntry);
    entries.set(paths, known);
    return known;
  };
  // The same for each leg with unknown inputs, so made once; and the same list for those that share one.
  let whole: readonly TreeEntry[] | null = null;
  const everything = () => (whole ??= tree.filter(({ path }) => !ancestors(path).some((above) => outputs.has(above))));
  return {
    version: 2,
    pipeline: plan.pipeline.name,
    file: plan.pipeline.file,
    environment: plan.pipeline.environment,
    legs: plan.legs.map((leg) => sourceLeg(leg, leg.inputs ? found(leg.inputs.tree) : everything())),
  };
}

/** In the order in which it is hashed. */
function sourceLeg(leg: Leg, inputs: readonly TreeEntry[]): SourceLeg {
  const { command, directory, id, matrix, outputs, replicate, secrets, shell } = leg;
  const [env, params] = [arranged(leg.env), arranged(leg.params)];
  const made = (leg.inputs?.made ?? []).map(({ path }) => path);
  const fetched = leg.inputs?.fetched ?? [];
  const declared = { command, directory, env, fetched, id, inputs, made, matrix: matrix && arranged(matrix) };
  return { ...declared, outputs, params, replicate, secrets, shell };
}
