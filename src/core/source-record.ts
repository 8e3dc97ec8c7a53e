import type { SourceLeg, SourceRecord, TreeEntry } from "./keys.ts";
import type { Leg, Plan, RepoPath } from "./leg.ts";
import { ancestors } from "./paths.ts";

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
  const everything = () =>
    (whole ??= tree.filter(({ path }) => ![...ancestors(path)].some((above) => outputs.has(above))));
  return {
    version: 2,
    pipeline: plan.pipeline.name,
    file: plan.pipeline.file,
    environment: plan.pipeline.environment,
    legs: plan.legs.map((leg) => sourceLeg(leg, leg.inputs ? found(leg.inputs.tree) : everything())),
  };
}

function sourceLeg(leg: Leg, inputs: readonly TreeEntry[]): SourceLeg {
  const { id, command, shell, directory, env, params, replicate, matrix, secrets, outputs } = leg;
  const made = (leg.inputs?.made ?? []).map(({ path }) => path);
  const fetched = leg.inputs?.fetched ?? [];
  return { id, command, shell, directory, env, params, replicate, matrix, secrets, outputs, made, fetched, inputs };
}
