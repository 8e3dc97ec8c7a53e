import { paramsPathOf } from "../config/params-path.ts";
import type { ParsedPipeline } from "../config/parse-pipeline.ts";
import { parsePipeline } from "../config/parse-pipeline.ts";
import { toDiagnostics } from "../config/problems.ts";
import { expandPipeline } from "../core/expand.ts";
import { Stop } from "../core/failure.ts";
import { type SourceRecord, sourceKey, type TreeEntry } from "../core/keys.ts";
import type { Plan } from "../core/leg.ts";
import { planPipeline } from "../core/plan.ts";
import { sourceRecordOf } from "../core/source-record.ts";
import type { Git } from "../edge/git/git.ts";
import type { JsonObject } from "../lib/json.ts";

/** A pipeline as one Git tree declares it, planned and keyed: known before anything runs, with or without a checkout. */
export interface Workspace {
  readonly file: string;
  readonly plan: Plan;
  readonly parsed: ParsedPipeline;
  readonly tree: readonly TreeEntry[];
  readonly sourceRecord: SourceRecord;
  readonly sourceKey: string;
}

/** The pipeline of the work tree as it is now, uncommitted changes included. Throws Stop: no-config, invalid-config. */
export async function openWorkspace(
  { file, overrides }: { file: string; overrides: JsonObject },
  { git, readText }: { git: Git; readText(path: string): Promise<string | null> },
): Promise<Workspace & { commit: string | null; dirty: boolean }> {
  const [commit, read] = await Promise.all([git.head(), readPipeline(file, overrides, readText)]);
  // What the legs write is no source: it neither makes the tree dirty nor is put into Git's object store.
  const outputs = [...new Set(read.expanded.drafts.flatMap((draft) => draft.outputs.map(({ path }) => path)))];
  const dirty = commit === null || (await git.isDirty(outputs));
  const treeish = commit === null || dirty ? await git.writeWorkTree(outputs) : commit;
  return { ...planTree(read, file, await git.listTree(treeish)), commit, dirty };
}

/** The same from a commit's tree alone: nothing is checked out, and nothing of it is run. */
export async function workspaceAt({ file, treeish }: { file: string; treeish: string }, git: Git): Promise<Workspace> {
  const readText = async (path: string) => (await git.readFile(treeish, path))?.toString("utf8") ?? null;
  const [read, tree] = await Promise.all([readPipeline(file, {}, readText), git.listTree(treeish)]);
  return planTree(read, file, tree);
}

type Read = Awaited<ReturnType<typeof readPipeline>>;

async function readPipeline(file: string, overrides: JsonObject, readText: (path: string) => Promise<string | null>) {
  const text = await readText(file);
  if (text === null) throw new Stop({ code: "no-config", file });
  const { parsed, texts } = await parse(file, text, readText);
  const expanded = await expandPipeline(parsed.pipeline, overrides);
  if (!expanded.ok)
    throw new Stop({ code: "invalid-config", diagnostics: toDiagnostics(parsed, expanded.error), texts });
  return { parsed, texts, expanded: expanded.value };
}

function planTree({ parsed, texts, expanded }: Read, file: string, tree: readonly TreeEntry[]): Workspace {
  // A submodule (mode 160000) is a commit, not a file.
  const files = tree.filter((entry) => entry.mode !== "160000");
  const plan = planPipeline(
    expanded,
    files.map((entry) => entry.path),
  );
  if (!plan.ok) throw new Stop({ code: "invalid-config", diagnostics: toDiagnostics(parsed, plan.error), texts });
  const sourceRecord = sourceRecordOf(plan.value, files);
  return { file, parsed, plan: plan.value, tree: files, sourceRecord, sourceKey: sourceKey(sourceRecord) };
}

async function parse(file: string, text: string, readText: (path: string) => Promise<string | null>) {
  const texts = new Map([[file, text]]);
  const named = paramsPathOf(text);
  const paramsFile = named === null ? null : inFolderOf(file, named);
  const paramsText = paramsFile === null ? null : await readText(paramsFile);
  if (paramsFile !== null && paramsText !== null) texts.set(paramsFile, paramsText);
  const parsed = parsePipeline({ file, text, paramsText });
  if (!parsed.ok) throw new Stop({ code: "invalid-config", diagnostics: parsed.error, texts });
  return { parsed: parsed.value, texts };
}

function inFolderOf(file: string, path: string): string {
  const folder = file.split("/").slice(0, -1);
  return [...folder, ...path.split("/").filter((part) => part !== ".")].join("/");
}
