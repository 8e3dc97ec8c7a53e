import { canonicalJson } from "../../lib/canonical-json.ts";
import type { Json } from "../../lib/json.ts";
import type { SourceRecord } from "../keys/keys.ts";
import { type Sheet, sheetOf } from "./exam.ts";
import { examChanges, sheetRows } from "./exam-sheet.ts";

/**
 * What of an exam two sources differ by as Git tells it: the evaluation's declaration, the files of the tree by their blobs, what is fetched by its digest.
 * What steps make for the evaluation Git does not know. Empty where it is the same, or one of them has no such step.
 */
export function examChangesInGit(before: SourceRecord, after: SourceRecord, evaluation: string): string[] {
  const [old, now] = [sheetsIn(before, evaluation), sheetsIn(after, evaluation)];
  if (old.length === 0 || now.length === 0 || textOf(old) === textOf(now)) return [];
  const changed = examChanges(sheetRows(old), sheetRows(now));
  return changed.length > 0 ? changed : ["the evaluation step, or the data it measures with, has changed"];
}

function sheetsIn({ legs }: SourceRecord, evaluation: string): Sheet[] {
  const own = legs.filter(({ id }) => id.split(/[+@]/)[0] === evaluation);
  return own.map(({ inputs, fetched, ...declared }) =>
    sheetOf(declared, [...inputs.map(({ path, blob }) => ({ path, sha256: blob })), ...fetched]),
  );
}

/** The legs of one step differ by replicate and variant only, so their sheets are one; a set keeps what is not. */
const textOf = (sheets: readonly Sheet[]): string =>
  [...new Set(sheets.map((sheet) => canonicalJson(sheet as unknown as Json)))].sort().join("\n");
