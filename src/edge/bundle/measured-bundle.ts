import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Measured } from "../../core/measured/measured.ts";
import { parseMeasured } from "../../core/measured/measured-schema.ts";
import type { FileEntry } from "../../core/run/run.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { holds } from "./holds.ts";
import { unzip } from "./unzip.ts";

/** What was measured again, with the tables that were predicted. */
export interface MeasuredBundle {
  readonly measured: Measured;
  /** One of the tables as UTF-8. */
  text(file: FileEntry): Promise<string>;
}

/** Lays it out in a new folder, `measured.json` and the tables by their digests, which two versions may share. */
export async function writeMeasured(
  folder: string,
  measured: Measured,
  objectPath: (sha256: string) => string,
): Promise<void> {
  await mkdir(join(folder, "objects"), { recursive: true });
  await writeFile(join(folder, "measured.json"), JSON.stringify(measured));
  for (const { sha256 } of tablesOf(measured)) await copyFile(objectPath(sha256), join(folder, objectName(sha256)));
}

const mostDocument = 256 * 1024 * 1024;
const mostTables = 8 * 1024 ** 3;

/** Reads it from a zip as hostile data: only what measured.json names is taken out, and held against its digest. The error says what is wrong. */
export async function readMeasured(zip: string, folder: string): Promise<Result<MeasuredBundle, string>> {
  const document = await unzip(zip, folder, (name) => name === "measured.json", mostDocument);
  if (!document.ok) return document;
  const measured = parseMeasured(await readFile(join(folder, "measured.json"), "utf8").catch(() => ""));
  if (!measured.ok) return err(`its measured.json: ${measured.error}`);
  const tables = tablesOf(measured.value);
  const wanted = new Set(tables.map(({ sha256 }) => objectName(sha256)));
  const taken = await unzip(zip, folder, (name) => wanted.has(name), mostTables);
  if (!taken.ok) return taken;
  for (const file of tables)
    if (!(await holds(join(folder, objectName(file.sha256)), file)))
      return err(`${file.path} is missing, or is not what measured.json says`);
  return ok({ measured: measured.value, text: ({ sha256 }) => readFile(join(folder, objectName(sha256)), "utf8") });
}

const objectName = (sha256: string): string => `objects/${sha256}`;

const tablesOf = ({ versions }: Measured): FileEntry[] =>
  versions.flatMap(({ again }) => (again?.kind === "measured" ? again.predictions.flatMap(({ files }) => files) : []));
