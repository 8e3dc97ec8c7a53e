import type { RunPredictions } from "../../core/judgement/example-sets.ts";
import type { PredictedTables } from "../../core/measured/measured.ts";
import { parseTable } from "../../core/metrics/parse-table.ts";
import { variantLabel } from "../../core/pipeline/variant.ts";
import { parsePredictions } from "../../core/predictions/predictions.ts";
import type { FileEntry, Run } from "../../core/run/run.ts";
import { err } from "../../lib/result.ts";

const mostMegabytes = 256;

/** What the evaluation step of a run predicted, a table a replicate. Empty where it declares none. */
export async function readPredictions(
  { legs }: Pick<Run, "legs">,
  evaluation: string | null,
  text: (file: FileEntry) => Promise<string>,
): Promise<RunPredictions> {
  const found = legs.flatMap((leg) => {
    const files = leg.outputs.filter(({ kind }) => kind === "predictions");
    const { replicate, matrix } = leg;
    return leg.step === evaluation && files.length > 0 ? [{ replicate, matrix, files }] : [];
  });
  return await readTables(found, text);
}

/** The same for tables that are known already, those of a leg together. */
export const readTables = (found: readonly PredictedTables[], text: (file: FileEntry) => Promise<string>) =>
  Promise.all(found.map((tables) => readOne(tables, text)));

async function readOne({ replicate, matrix, files }: PredictedTables, text: (file: FileEntry) => Promise<string>) {
  const [file] = files;
  const of = { replicate, variant: variantLabel(matrix) };
  if (!file || files.length > 1) return { ...of, predictions: err("the evaluation step has several tables of them") };
  if (file.size > mostMegabytes * 1024 * 1024)
    return { ...of, predictions: err(`${file.path} has more than ${mostMegabytes} MiB`) };
  const table = parseTable(file.path, await text(file));
  const parsed = table.ok ? parsePredictions(table.value) : table;
  return { ...of, predictions: parsed.ok ? parsed : err(`${file.path}: ${parsed.error}`) };
}
