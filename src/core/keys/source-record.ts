import { arranged } from "../../lib/canonical-json.ts";
import type { Leg, Plan, RepoPath } from "../plan/leg.ts";
import { ancestors } from "../plan/paths.ts";
import type { SourceLeg, SourceRecord, TreeEntry } from "./keys.ts";
import { withSpelling } from "./with-spelling.ts";

/** What a tree says of a whole plan. `tree` is what the plan was made from. */
export function sourceRecordOf(plan: Plan, tree: readonly TreeEntry[]): SourceRecord {
  const byPath = new Map(tree.map((entry) => [entry.path, entry]));
  const entries = new Map<readonly RepoPath[], readonly TreeEntry[]>();
  const found = (paths: readonly RepoPath[]) => {
    const known = entries.get(paths) ?? paths.map((path) => byPath.get(path) as TreeEntry);
    entries.set(paths, known);
    return known;
  };
  // The same for each leg with unknown inputs, so made once; and the same list for those that share one.
  let whole: readonly TreeEntry[] | null = null;
  const everything = () => (whole ??= withoutOutputs(tree, plan));
  return {
    version: 2,
    pipeline: plan.pipeline.name,
    file: plan.pipeline.file,
    environment: plan.pipeline.environment,
    legs: plan.legs.map((leg) => sourceLeg(leg, leg.inputs ? found(leg.inputs.tree) : everything())),
  };
}

function withoutOutputs(tree: readonly TreeEntry[], { legs }: Plan): readonly TreeEntry[] {
  const outputs = new Set(legs.flatMap((leg) => leg.outputs.map(({ path }) => path)));
  return tree.filter(({ path }) => !ancestors(path).some((above) => outputs.has(above)));
}

/** In the order in which it is hashed. */
const sourceLeg = (leg: Leg, inputs: readonly TreeEntry[]): SourceLeg =>
  withSpelling(leg, {
    command: leg.command,
    directory: leg.directory,
    env: arranged(leg.env),
    fetched: leg.inputs?.fetched ?? [],
    id: leg.id,
    inputs,
    made: (leg.inputs?.made ?? []).map(({ path }) => path),
    matrix: leg.matrix && arranged(leg.matrix),
    outputs: leg.outputs,
    params: arranged(leg.params),
    replicate: leg.replicate,
    secrets: leg.secrets,
    shell: leg.shell,
  });
