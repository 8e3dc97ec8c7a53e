import { paramsPathOf } from "../config/params-path.ts";
import type { ParsedPipeline } from "../config/parse-pipeline.ts";
import { Stop } from "../core/failure.ts";
import { type SourceRecord, sourceKey, type TreeEntry } from "../core/keys/keys.ts";
import { sourceRecordOf } from "../core/keys/source-record.ts";
import { noOverrides, type Overrides } from "../core/pipeline/overrides.ts";
import type { Pipeline } from "../core/pipeline/pipeline.ts";
import type { PlanProblem } from "../core/pipeline/plan-problem.ts";
import type { Draft } from "../core/plan/draft.ts";
import { type Expanded, expandPipeline } from "../core/plan/expand.ts";
import type { Plan } from "../core/plan/leg.ts";
import { ancestors, folderOf, repoPath } from "../core/plan/paths.ts";
import { planPipeline } from "../core/plan/plan.ts";
import { version } from "../core/version.ts";
import type { Git } from "../edge/git/git.ts";
import type { Diagnostic } from "../lib/diagnostic.ts";
import { sha256 } from "../lib/sha256.ts";

/** A pipeline as one Git tree declares it, planned and keyed: known before anything runs, with or without a checkout. */
export interface Workspace {
  readonly file: string;
  readonly plan: Plan;
  readonly tree: readonly TreeEntry[];
  readonly sourceRecord: SourceRecord;
  readonly sourceKey: string;
}

/** Problems with their places in the files that they were written in. */
export interface Located {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** The work tree's. */
export interface OpenWorkspace extends Workspace {
  readonly commit: string | null;
  readonly dirty: boolean;
  locate(problems: readonly PlanProblem[]): Promise<Located>;
}

/** Texts kept by key, which may be gone at any time. */
export interface TextMemory {
  recall(key: string): Promise<string | null>;
  remember(key: string, text: string): Promise<void>;
}

type ReadText = (path: string) => Promise<string | null>;

/** The pipeline of the work tree as it is now, uncommitted changes included. Throws Stop: no-config, invalid-config, store-tracked. */
export async function openWorkspace(
  { file, overrides }: { file: string; overrides: Overrides },
  { git, readText, memory }: { git: Git; readText: ReadText; memory: TextMemory },
): Promise<OpenWorkspace> {
  // Git works while the pipeline is read.
  const [changed, committed, read] = await Promise.all([
    git.changed(),
    git.head === null ? null : git.listTree(git.head),
    readPipeline(file, overrides, readText, memory),
  ]);
  const { dirty, tree } = await treeNow(git, { changed, committed, drafts: read.expanded.drafts });
  // Somebody else's results would be taken for ours.
  const tracked = tree.find(({ path }) => path.startsWith(".mainline/"));
  if (tracked) throw new Stop({ code: "store-tracked", path: tracked.path });
  return { ...(await planTree(read, file, tree)), commit: git.head, dirty, locate: read.locate };
}

/** What we and the legs write is no source: it neither makes the tree dirty nor is put into Git's object store. */
async function treeNow(
  git: Git,
  { changed, committed, drafts }: { changed: string[]; committed: TreeEntry[] | null; drafts: readonly Draft[] },
) {
  if (committed && changed.length === 0) return { dirty: false, tree: committed };
  const outputs = new Set([".mainline", ...drafts.flatMap((draft) => draft.outputs.map(({ path }) => path))]);
  const isOurs = (path: string) => ancestors(path).some((above) => outputs.has(above));
  if (committed && changed.every(isOurs)) return { dirty: false, tree: committed };
  return { dirty: true, tree: await git.listTree(await git.writeWorkTree([...outputs])) };
}

/** The same from a commit's tree alone: nothing is checked out, and nothing of it is run. */
export async function workspaceAt({ file, treeish }: { file: string; treeish: string }, git: Git): Promise<Workspace> {
  const readText = async (path: string) => (await git.readFile(treeish, path))?.toString("utf8") ?? null;
  const [read, tree] = await Promise.all([readPipeline(file, noOverrides, readText, null), git.listTree(treeish)]);
  return await planTree(read, file, tree);
}

/** A pipeline, and how to say where something in it is wrong. */
interface Read {
  readonly expanded: Expanded;
  locate(problems: readonly PlanProblem[]): Promise<Located>;
}

async function readPipeline(
  file: string,
  overrides: Overrides,
  readText: ReadText,
  memory: TextMemory | null,
): Promise<Read> {
  const source = await readSource(file, readText);
  const pipeline = await pipelineOf(source, memory);
  const locate = async (problems: readonly PlanProblem[]): Promise<Located> => {
    const { toDiagnostics } = await import("../config/problems.ts");
    return { diagnostics: toDiagnostics(await parse(source), problems), texts: source.texts };
  };
  const expanded = await expandPipeline(pipeline, overrides);
  if (!expanded.ok) throw new Stop({ code: "invalid-config", ...(await locate(expanded.error)) });
  return { expanded: expanded.value, locate };
}

async function planTree({ expanded, locate }: Read, file: string, tree: readonly TreeEntry[]): Promise<Workspace> {
  // A submodule (mode 160000) is a commit, not a file.
  const files = tree.filter((entry) => entry.mode !== "160000");
  const paths = files.map((entry) => entry.path);
  const plan = planPipeline(expanded, paths);
  if (!plan.ok) throw new Stop({ code: "invalid-config", ...(await locate(plan.error)) });
  const sourceRecord = sourceRecordOf(plan.value, files);
  return { file, plan: plan.value, tree: files, sourceRecord, sourceKey: sourceKey(sourceRecord) };
}

interface Source {
  readonly file: string;
  readonly text: string;
  readonly paramsText: string | null;
  readonly texts: ReadonlyMap<string, string>;
}

async function readSource(file: string, readText: ReadText): Promise<Source> {
  const text = await readText(file);
  if (text === null) throw new Stop({ code: "no-config", file });
  const named = await paramsPathOf(text);
  const paramsFile = named === null ? null : repoPath(folderOf(file), named);
  const paramsText = paramsFile === null ? null : await readText(paramsFile);
  const params: [string, string][] = paramsFile === null || paramsText === null ? [] : [[paramsFile, paramsText]];
  return { file, text, paramsText, texts: new Map([[file, text], ...params]) };
}

/** What the same words meant last time they mean now: reading YAML and checking it against the schema takes longer than all the rest of a no-op run. */
async function pipelineOf(source: Source, memory: TextMemory | null): Promise<Pipeline> {
  if (memory === null) return (await parse(source)).pipeline;
  const key = sha256(JSON.stringify([version, "spelled", source.file, source.text, source.paramsText]));
  const known = await memory.recall(key);
  const remembered = known === null ? null : whole(known);
  if (remembered !== null) return remembered;
  const { pipeline } = await parse(source);
  await memory.remember(key, JSON.stringify(pipeline));
  return pipeline;
}

/** Null: a machine that died has cut it short. */
function whole(text: string): Pipeline | null {
  try {
    return JSON.parse(text) as Pipeline;
  } catch {
    return null;
  }
}

async function parse(source: Source): Promise<ParsedPipeline> {
  const { parsePipeline } = await import("../config/parse-pipeline.ts");
  const parsed = parsePipeline(source);
  if (!parsed.ok) throw new Stop({ code: "invalid-config", diagnostics: parsed.error, texts: source.texts });
  return parsed.value;
}
