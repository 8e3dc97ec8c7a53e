import { formatOf, parseParams } from "../config/parse-params.ts";
import { paramChanges } from "../core/changes.ts";
import { type ChangedInput, changedInputs, type Excerpt } from "../core/excerpts.ts";
import type { RecordInput } from "../core/keys.ts";
import type { LegDifference } from "../core/leg-differences.ts";
import { lineDiff } from "../core/line-diff.ts";
import type { Run } from "../core/run.ts";
import type { Git } from "../edge/git/git.ts";
import type { Store } from "../edge/store/store.ts";
import { sha256 } from "../lib/sha256.ts";

const MOST_FILES = 20;
const MOST_LINES = 40;
const MOST_KEYS = 40;
/** In UTF-16 code units, each of which UTF-8 writes in three bytes at most. */
const LARGEST = 1024 * 1024;

export interface TextEdges {
  readonly store: Pick<Store, "hasObject" | "objectText">;
  readonly git: Pick<Git, "readFile">;
  /** A file of the work tree; null: it is not there. */
  readText(path: string): Promise<string | null>;
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

function whatDiffers({ path, before, after }: ChangedInput, old: string | null, now: string | null): Excerpt["what"] {
  if (before.sha256 === after.sha256) return { kind: "mode", executable: after.executable };
  const digests = { kind: "digest", before: before.sha256, after: after.sha256 } as const;
  if (old === null || now === null) {
    const gone = [...(old === null ? ["before"] : []), ...(now === null ? ["after"] : [])].join(" and ");
    return { ...digests, words: `its text ${gone} is not at hand` };
  }
  if (old.length > LARGEST || now.length > LARGEST) return { ...digests, words: "it is too long to compare" };
  if (!isText(old) || !isText(now)) return { ...digests, words: "it is no text" };
  const lines = lineDiff(old, now, MOST_LINES);
  return byKey(path, old, now) ?? (lines ? { kind: "lines", ...lines } : { ...digests, words: "it is another text" });
}

/** Null for what is no params file, and where the values are the same and only the words differ. */
function byKey(path: string, old: string, now: string): Excerpt["what"] | null {
  const format = formatOf(path);
  if (format === null) return null;
  const [before, after] = [parseParams(old, format), parseParams(now, format)];
  if (!before.ok || !after.ok) return null;
  const changes = paramChanges(before.value, after.value);
  if (changes.length === 0) return null;
  return { kind: "keys", changes: changes.slice(0, MOST_KEYS), more: Math.max(0, changes.length - MOST_KEYS) };
}

/** The bytes of an input, proved by their digest: from the store where a step made it, else from the run's commit, else from the work tree. */
async function textOf(input: RecordInput, commit: string | null, edges: TextEdges): Promise<string | null> {
  const { path, sha256: digest } = input;
  if (await edges.store.hasObject(digest)) return await edges.store.objectText(digest, 4 * LARGEST);
  const blob = commit === null ? null : await edges.git.readFile(commit, path).catch(() => null);
  if (blob !== null && sha256(blob) === digest) return blob.toString("utf8");
  const here = await edges.readText(path).catch(() => null);
  return here !== null && sha256(here) === digest ? here : null;
}

/** Bytes that are no UTF-8 have become replacement characters. */
const isText = (text: string): boolean => !text.includes("\0") && !text.includes("\ufffd");
