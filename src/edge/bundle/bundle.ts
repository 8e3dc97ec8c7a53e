import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundledFiles } from "../../core/run/bundle.ts";
import { modelDigest } from "../../core/run/model-digest.ts";
import type { Run, RunDetails } from "../../core/run/run.ts";
import { parseDetails, parseRun } from "../../core/run/run-schema.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { holds } from "./holds.ts";
import { unzip } from "./unzip.ts";

/** A run as a folder: `run.json`, `details.json`, `files/<path>`, `logs/<leg>.log`. */
export interface Bundle {
  readonly run: Run;
  readonly details: RunDetails;
  /** Absolute path of one of its files. */
  file(path: string): string;
  /** One of its files as UTF-8. */
  text(path: string): Promise<string>;
  /** Absolute path of one of its two documents. */
  document(name: "run.json" | "details.json"): string;
}

/** Lays a run out in a new folder, from the store's objects. */
export async function writeBundle(
  folder: string,
  run: Run,
  details: RunDetails,
  from: { objectPath(sha256: string): string; logPath(run: string, leg: string): string },
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "run.json"), JSON.stringify(run));
  await writeFile(join(folder, "details.json"), JSON.stringify(details));
  for (const file of bundledFiles(run)) await copy(from.objectPath(file.sha256), join(folder, "files", file.path));
  for (const leg of run.legs)
    await copy(from.logPath(run.id, leg.id), join(folder, "logs", `${leg.id}.log`)).catch(() => {});
}

const mostMegabytes = 8 * 1024;

/**
 * Reads a bundle from a zip as hostile data: only what run.json names is taken out, every file is held against its digest, and every model
 * against the digest of its manifest. The error says what is wrong, in words.
 */
export async function readBundle(zip: string, folder: string): Promise<Result<Bundle, string>> {
  const documents = await unzip(
    zip,
    folder,
    (name) => name === "run.json" || name === "details.json",
    256 * 1024 * 1024,
  );
  if (!documents.ok) return documents;
  const run = parseRun(await readFile(join(folder, "run.json"), "utf8").catch(() => ""));
  if (!run.ok) return err(`its run.json: ${run.error}`);
  const details = parseDetails(await readFile(join(folder, "details.json"), "utf8").catch(() => ""));
  if (!details.ok) return err(`its details.json: ${details.error}`);
  const files = bundledFiles(run.value);
  const wanted = new Set(files.map((file) => `files/${file.path}`));
  const taken = await unzip(zip, folder, (name) => wanted.has(name), mostMegabytes * 1024 * 1024);
  if (!taken.ok) return taken;
  const place = (path: string) => join(folder, "files", path);
  for (const file of files)
    if (!(await holds(place(file.path), file))) return err(`${file.path} is missing, or is not what run.json says`);
  const wrong = wrongModel(run.value);
  return wrong === null
    ? ok({
        run: run.value,
        details: details.value,
        file: place,
        text: (path) => readFile(place(path), "utf8"),
        document: (name) => join(folder, name),
      })
    : err(wrong);
}

function wrongModel(run: Run): string | null {
  const outputs = run.legs.flatMap((leg) => leg.outputs);
  for (const { name, replicates } of run.models) {
    for (const { path, sha256 } of replicates)
      if (modelDigest(outputs, path)?.sha256 !== sha256)
        return `the digest of model ${name} at ${path} is not that of its files`;
  }
  return null;
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}
