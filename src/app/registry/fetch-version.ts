import { entriesOf, misfit } from "../../core/registry/fits-version.ts";
import { readSummary } from "../../core/registry/payload.ts";
import type { RegistryVersion } from "../../core/registry/registry.ts";
import { modelAsset } from "../../core/registry/release-assets.ts";
import type { FileEntry, ModelFile, Run, RunSummary } from "../../core/run/run.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import type { VersionEdges } from "./version-edges.ts";
import { inWords, type Release, releaseOf } from "./version-release.ts";

export interface FetchedVersion {
  readonly summary: RunSummary;
  /** The record of the run, which fits the tag. */
  readonly run: Run;
  /** What was laid down: each at `<folder>/<path>`. */
  readonly models: readonly ModelFile[];
  readonly files: readonly FileEntry[];
  readonly from: "store" | "release";
}

/**
 * Lays the model files of a registered version into a folder, each replicate's at its path in the repository, or those of the first alone, which is
 * what is shipped. From the store where all of them are there, else from the version's release; every byte is held against the digest in the version's
 * tag. The folder holds nothing of them yet. The error says in words why there is none.
 */
export async function fetchVersion(
  asked: { model: string; version: RegistryVersion; replicates: "all" | "first"; folder: string },
  edges: VersionEdges,
): Promise<Result<FetchedVersion, string>> {
  const { model, version, replicates, folder } = asked;
  const summary = await readSummary(version.tag.message, "version");
  if (!summary.ok) return err(`the tag ${version.tag.name} says nothing of bytes: ${summary.error}`);
  const all = summary.value.models.find(({ name }) => name === model)?.replicates ?? [];
  const models = replicates === "all" ? all : all.slice(0, 1);
  if (models.length === 0) return err(`the tag ${version.tag.name} names no file of ${model}`);
  return await inWords<FetchedVersion>(async () => {
    const wanted = { model, models, folder };
    const kept = await fromStore(summary.value, wanted, edges);
    if (kept !== null) return ok({ summary: summary.value, run: kept.run, models, files: kept.files, from: "store" });
    const release = await releaseOf(model, version, summary.value, edges);
    if (!release.ok) return release;
    const files = await fromRelease(release.value, wanted, edges);
    return files.ok
      ? ok({ summary: summary.value, run: release.value.run, models, files: files.value, from: "release" })
      : files;
  });
}

interface Wanted {
  readonly model: string;
  readonly models: readonly ModelFile[];
  readonly folder: string;
}

/** Null where the store has not all of it, or not as it should be. */
async function fromStore(
  summary: RunSummary,
  { models, folder }: Wanted,
  { store, files }: VersionEdges,
): Promise<{ run: Run; files: readonly FileEntry[] } | null> {
  const run = (await store?.run(summary.run)) ?? null;
  if (store === null || run === null || misfit(run, summary) !== null) return null;
  const entries = models.flatMap((one) => entriesOf(run, one));
  for (const { sha256, size } of entries)
    if (!(await files.holds(store.objectPath(sha256), { sha256, size }))) return null;
  for (const { path, sha256, executable } of entries) {
    await files.place(store.objectPath(sha256), `${folder}/${path}`);
    await files.setExecutable(`${folder}/${path}`, executable);
  }
  return { run, files: entries };
}

async function fromRelease(
  release: Release,
  { model, models, folder }: Wanted,
  edges: VersionEdges,
): Promise<Result<readonly FileEntry[], string>> {
  const taken: FileEntry[] = [];
  for (const one of models) {
    const entries = entriesOf(release.run, one);
    const laid = await takeModel(release, model, one, { entries, folder }, edges);
    if (!laid.ok) return laid;
    taken.push(...entries);
  }
  return ok(taken);
}

async function takeModel(
  release: Release,
  model: string,
  one: ModelFile,
  { entries, folder }: { entries: readonly FileEntry[]; folder: string },
  { files }: VersionEdges,
): Promise<Result<void, string>> {
  const isFolder = entries[0]?.path !== one.path;
  const name = modelAsset(model, one, isFolder);
  const asset = await release.download(name, isFolder ? tarBytes(entries) : one.size);
  if (!asset.ok) return asset;
  const place = `${folder}/${one.path}`;
  const laid = isFolder
    ? await files.untar(
        asset.value,
        place,
        entries.map((file) => ({ ...file, path: file.path.slice(one.path.length + 1) })),
      )
    : ok(await files.place(asset.value, place));
  await files.remove(asset.value);
  if (!laid.ok) return err(`${name} of the release: ${laid.error}`);
  for (const file of entries) {
    if (!(await files.holds(`${folder}/${file.path}`, file)))
      return err(`${file.path} of the release does not have the digest that the tag tells of`);
    await files.setExecutable(`${folder}/${file.path}`, file.executable);
  }
  return laid;
}

/** No tar of these files is larger: a block and a half for each, a header for a long name, and the two blocks at its end. */
const tarBytes = (entries: readonly FileEntry[]): number =>
  entries.reduce((sum, { size, path }) => sum + size + 4096 + 2 * path.length, 64 * 1024);
