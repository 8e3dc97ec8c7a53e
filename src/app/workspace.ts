import { paramsPathOf } from "../config/params-path.ts";
import type { ParsedPipeline } from "../config/parse-pipeline.ts";
import { parsePipeline } from "../config/parse-pipeline.ts";
import { toDiagnostics } from "../config/problems.ts";
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
  input: { file: string; overrides: JsonObject },
  edges: { git: Git; readText(path: string): Promise<string | null> },
): Promise<Workspace & { commit: string | null; dirty: boolean }> {
  const { git } = edges;
  const [commit, dirty] = await Promise.all([git.head(), git.isDirty()]);
  const treeish = commit !== null && !dirty ? commit : await git.writeWorkTree();
  return { ...(await planTree({ ...input, treeish }, git, edges.readText)), commit, dirty };
}

/** The same from a commit's tree alone: nothing is checked out, and nothing of it is run. */
export async function workspaceAt(input: { file: string; treeish: string }, git: Git): Promise<Workspace> {
  const readText = async (path: string) => (await git.readFile(input.treeish, path))?.toString("utf8") ?? null;
  return await planTree({ ...input, overrides: {} }, git, readText);
}

async function planTree(
  { file, overrides, treeish }: { file: string; overrides: JsonObject; treeish: string },
  git: Git,
  readText: (path: string) => Promise<string | null>,
): Promise<Workspace> {
  const [tree, text] = await Promise.all([git.listTree(treeish), readText(file)]);
  if (text === null) throw new Stop({ code: "no-config", file });
  const { parsed, texts } = await parse(file, text, readText);
  const plan = planPipeline({ pipeline: parsed.pipeline, overrides, files: tree.map((entry) => entry.path) });
  if (!plan.ok) throw new Stop({ code: "invalid-config", diagnostics: toDiagnostics(parsed, plan.error), texts });
  const sourceRecord = sourceRecordOf(plan.value, tree);
  return { file, parsed, plan: plan.value, tree, sourceRecord, sourceKey: sourceKey(sourceRecord) };
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
