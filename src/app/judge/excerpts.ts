import { formatOf, type Params, parseParams } from "../../config/parse-params.ts";
import { paramChanges } from "../../core/changes/changes.ts";
import { type ChangedInput, changedInputs, type Excerpt } from "../../core/changes/excerpts.ts";
import type { LegDifference } from "../../core/changes/leg-differences.ts";
import { lineDiff } from "../../core/changes/line-diff.ts";
import type { RecordInput } from "../../core/keys/keys.ts";
import { asWritten } from "../../core/pipeline/spelled.ts";
import type { Run } from "../../core/run/run.ts";
import type { Git } from "../../edge/git/git.ts";
import type { Store } from "../../edge/store/store.ts";
import { sha256 } from "../../lib/sha256.ts";

const MOST_FILES = 20;
const MOST_LINES = 40;
const MOST_KEYS = 40;
/** In UTF-16 code units, each of which UTF-8 writes in three bytes at most. */
const LARGEST = 1024 * 1024;
/** In bytes: what is longer has too many code units for certain. */
const MOST_READ = 4 * LARGEST;

export interface TextEdges {
  readonly store: Pick<Store, "hasObject" | "objectText">;
  readonly git: Pick<Git, "readFile" | "fileSize">;
  /** A file of the work tree; null: it is not there. */
  readText(path: string): Promise<string | null>;
  /** Its bytes; null: it is not there. */
  sizeHere(path: string): Promise<number | null>;
}

/** What changed inside of the changed inputs of these legs: by key in a params file, by line in other texts, as far as both texts are at hand. */
export async function excerptsOf(
  before: Run,
  after: Run,
  legs: readonly LegDifference[],
  edges: TextEdges,
): Promise<{ excerpts: Excerpt[]; more: number }> {
  const changed = changedInputs(before, after, legs);
  const excerpts = await Promise.all(
    changed.slice(0, MOST_FILES).map(async (input): Promise<Excerpt> => {
      const [old, now] = await Promise.all([
        textOf(input.before, before.commit, edges),
        textOf(input.after, after.commit, edges),
      ]);
      return { path: input.path, what: whatDiffers(input, old, now) };
    }),
  );
  return { excerpts, more: Math.max(0, changed.length - MOST_FILES) };
}

/** Null: it is not at hand. */
type Text = string | typeof tooLong | null;

const tooLong = Symbol("too long to be read");

function whatDiffers({ path, before, after }: ChangedInput, old: Text, now: Text): Excerpt["what"] {
  if (before.sha256 === after.sha256) return { kind: "mode", executable: after.executable };
  const digests = { kind: "digest", before: before.sha256, after: after.sha256 } as const;
  if (old === null || now === null) {
    const gone = [...(old === null ? ["before"] : []), ...(now === null ? ["after"] : [])].join(" and ");
    return { ...digests, words: `its text ${gone} is not at hand` };
  }
  if (old === tooLong || now === tooLong || old.length > LARGEST || now.length > LARGEST)
    return { ...digests, words: "it is too long to compare" };
  if (!isText(old) || !isText(now)) return { ...digests, words: "it is no text" };
  const lines = lineDiff(old, now, MOST_LINES);
  return byKey(path, old, now) ?? (lines ? { kind: "lines", ...lines } : { ...digests, words: "it is another text" });
}

const said = ({ values, spelled }: Params) => asWritten(values, spelled);

/** Null for what is no params file, and where the values are the same and only the words differ. */
function byKey(path: string, old: string, now: string): Excerpt["what"] | null {
  const format = formatOf(path);
  if (format === null) return null;
  const [before, after] = [parseParams(old, format), parseParams(now, format)];
  if (!before.ok || !after.ok) return null;
  const changes = paramChanges(said(before.value), said(after.value));
  if (changes.length === 0) return null;
  return { kind: "keys", changes: changes.slice(0, MOST_KEYS), more: Math.max(0, changes.length - MOST_KEYS) };
}

/** The bytes of an input, proved by their digest: from the store where a step made it, else from the run's commit, else from the work tree. */
async function textOf({ path, sha256: digest }: RecordInput, commit: string | null, edges: TextEdges): Promise<Text> {
  const { store, git } = edges;
  if (await store.hasObject(digest)) return await store.objectText(digest, MOST_READ);
  const committed: Place[] =
    commit === null ? [] : [{ size: () => git.fileSize(commit, path), read: () => git.readFile(commit, path) }];
  const here: Place = { size: () => edges.sizeHere(path), read: () => edges.readText(path) };
  let found: Text = null;
  for (const { size, read } of [...committed, here]) {
    // Asked first: nobody waits for gigabytes to be told that they are many.
    const bytes = (await size().catch(() => null)) ?? 0;
    if (bytes > MOST_READ) found = tooLong;
    const text = bytes > MOST_READ ? null : await read().catch(() => null);
    if (text !== null && sha256(text) === digest) return text.toString();
  }
  return found;
}

/** Where an input's bytes may be. */
interface Place {
  size(): Promise<number | null>;
  read(): Promise<Buffer | string | null>;
}

/** Bytes that are no UTF-8 have become replacement characters. */
const isText = (text: string): boolean => !text.includes("\0") && !text.includes("\ufffd");
