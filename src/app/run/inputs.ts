import type { RecordInput } from "../../core/keys/keys.ts";
import type { Leg, LegId, LegInputs } from "../../core/plan/leg.ts";
import { isWithin, SortedPaths } from "../../core/plan/paths.ts";
import { sameName } from "../../core/plan/same-names.ts";
import { linkProblem } from "../../core/plan/tree-links.ts";
import type { LegFailure, LegRun } from "../../core/run/run.ts";
import type { FoundFile } from "../../edge/files/digests.ts";
import type { StoredFile, Workbench } from "../../edge/files/workbench.ts";
import { byCodeUnit } from "../../lib/order.ts";

/** All files that a leg reads, by digest: of the tree as they are now, of other legs as those made them, from elsewhere as they were declared. */
export interface FoundInputs {
  /** In code-unit order of path. */
  readonly record: readonly RecordInput[];
  readonly tree: readonly (FoundFile & { readonly path: string })[];
  /** Whose bytes the store has, or gets. */
  readonly stored: readonly StoredFile[];
}

export async function inputsOf(
  { inputs, outputs }: Pick<Leg, "inputs" | "outputs">,
  bench: Workbench,
  done: (leg: LegId) => LegRun | undefined,
): Promise<FoundInputs | { failure: LegFailure }> {
  const found = await filesOf(inputs ?? nothing, bench, done);
  return "failure" in found ? found : (twins(found, outputs, bench) ?? found);
}

/** The same for all legs that have the very same inputs. */
export async function filesOf(
  inputs: LegInputs,
  bench: Workbench,
  done: (leg: LegId) => LegRun | undefined,
): Promise<FoundInputs | { failure: LegFailure }> {
  const { tree: paths, made, fetched } = inputs;
  const tree = await treeFiles(paths, declared(inputs), bench);
  if ("failure" in tree) return tree;
  const makers = made.map(({ path, by }) => ({ path, by, run: done(by) }));
  const unmade = makers.find(({ path, run }) => !run?.outputs.some((file) => isWithin(file.path, path)));
  if (unmade) return unreadable(unmade.path, `${unmade.by} succeeded without making it`);
  const others = [...madeFiles(makers), ...fetched.map((file) => ({ ...file, executable: false, made: null }))];
  const all = [...tree.files.map((file) => ({ ...file, made: null })), ...others];
  const unique = [...new Map(all.map((input) => [input.path, input])).values()];
  const record = unique
    .map(({ path, executable, sha256, made }) => ({ executable, made, path, sha256 }))
    .sort((a, b) => byCodeUnit(a.path, b.path));
  return { record, tree: tree.files, stored: [...new Map(others.map((file) => [file.path, file])).values()] };
}

/** What a leg reads and makes that the file system holds for one; null: it tells all apart. */
export function twins(
  { record }: FoundInputs,
  outputs: Leg["outputs"],
  bench: Workbench,
): { failure: LegFailure } | null {
  const same = sameName(
    [...record, ...outputs].map(({ path }) => path),
    bench.nameRules(),
  );
  return same && unreadable(same[0], `the file system here holds it and ${same[1]} for one: rename one of them`);
}

/** Whether nobody has written to the files of the tree since a leg's key was made, not even the same bytes; the failure otherwise. */
export async function changedInput({ tree }: FoundInputs, bench: Workbench): Promise<LegFailure | null> {
  const now = await bench.digests(tree.map(({ path }) => path));
  const same = (before: FoundFile, after: (typeof now)[number] | undefined) =>
    typeof after === "object" &&
    after.sha256 === before.sha256 &&
    after.executable === before.executable &&
    after.stamp === before.stamp;
  const changed = tree.find((before, i) => !same(before, now[i]));
  return changed === undefined ? null : changedWhileItRan(changed.path);
}

export const changedWhileItRan = (path: string): LegFailure =>
  unreadable(path, "it changed while the step ran, so that nobody knows what the step read: run it again").failure;

const nothing: LegInputs = { tree: [], made: [], fetched: [] };

async function treeFiles(
  paths: readonly string[],
  among: () => SortedPaths,
  bench: Workbench,
): Promise<{ files: (FoundFile & { path: string })[] } | { failure: LegFailure }> {
  const found = await bench.digests(paths);
  const files: (FoundFile & { path: string })[] = [];
  for (const [i, path] of paths.entries()) {
    const file = found[i] ?? "gone";
    // Two slashes: see `treeEntries`.
    if (path.includes("//")) return unreadable(path.split("//")[0] ?? "", "its name is not UTF-8: rename it");
    if (typeof file === "string") return unreadable(path, absence[file]);
    const problem = file.link && linkProblem(path, file.link, among());
    if (problem) return unreadable(path, problem);
    files.push({ path, ...file });
  }
  return { files };
}

const absence = {
  gone: "it was there when the run began, and is gone or a folder now",
  changing: "it cannot be read, or changes while it is read",
};

/** Sorted when a link asks for it: mostly none does. */
function declared({ tree, made, fetched }: LegInputs): () => SortedPaths {
  let sorted: SortedPaths | null = null;
  return () =>
    (sorted ??= new SortedPaths([...tree, ...[...made, ...fetched].map(({ path }) => path)].sort(byCodeUnit)));
}

function madeFiles(makers: readonly { readonly path: string; readonly run: LegRun | undefined }[]) {
  return makers.flatMap(({ path, run }) =>
    (run?.outputs ?? [])
      .filter((file) => isWithin(file.path, path))
      .map(({ path, sha256, executable }) => ({ path, sha256, executable, made: run?.step ?? null })),
  );
}

function unreadable(path: string, problem: string): { failure: LegFailure } {
  return { failure: { kind: "unreadable", path, problem } };
}
