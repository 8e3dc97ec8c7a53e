import { Stop } from "../../core/failure.ts";
import { misfit } from "../../core/registry/fits-version.ts";
import type { RegistryVersion } from "../../core/registry/registry.ts";
import type { Run, RunSummary } from "../../core/run/run.ts";
import { parseRun } from "../../core/run/run-schema.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import type { VersionEdges } from "./version-edges.ts";

/** A version's release whose run.json is the one that the tag tells of. */
export interface Release {
  readonly run: Run;
  /** Path of an asset's bytes, of which nothing is known yet but that they are no more than this. */
  download(name: string, maxBytes: number): Promise<Result<string, string>>;
}

const mostOfRun = 256 * 1024 * 1024;

/** The published release of a version; the error says in words why it cannot speak for it. */
export async function releaseOf(
  model: string,
  { version }: RegistryVersion,
  summary: RunSummary,
  { forge, files, temporary }: VersionEdges,
): Promise<Result<Release, string>> {
  if ("absent" in forge) return err(forge.absent);
  const tag = `${model}@v${version}`;
  const release = await forge.publishedRelease(tag);
  if (release === null) return err(`there is no release of ${tag}, or this token may not see it`);
  const download: Release["download"] = async (name, maxBytes) => {
    // GitHub takes no asset without bytes, so that none was uploaded.
    if (maxBytes === 0) return ok(await files.create(await temporary(`empty-${name}`)));
    const asset = release.assets.find((one) => one.name === name);
    if (!asset) return err(`the release of ${tag} has no ${name}`);
    if (asset.size > maxBytes) return err(`${name} of the release has ${asset.size} bytes, more than it may have`);
    const file = await temporary(`asset-${asset.id}`);
    await forge.downloadAsset(asset, file, maxBytes);
    return ok(file);
  };
  const document = await download("run.json", mostOfRun);
  if (!document.ok) return document;
  const run = parseRun(await files.text(document.value));
  await files.remove(document.value);
  if (!run.ok) return err(`run.json of the release: ${run.error}`);
  const wrong = misfit(run.value, summary);
  return wrong === null ? ok({ run: run.value, download }) : err(`run.json of the release: ${wrong}`);
}

/** What the forge refused, as a reason: to whoever fetches, a version that cannot be had is an answer. */
export async function inWords<T>(work: () => Promise<Result<T, string>>): Promise<Result<T, string>> {
  try {
    return await work();
  } catch (error) {
    const { failure } = error instanceof Stop ? error : { failure: null };
    if (failure?.code !== "forge" && failure?.code !== "artifact-refused") throw error;
    return err(
      failure.code === "forge"
        ? `GitHub refused to ${failure.call}${failure.status === null ? "" : ` (${failure.status})`}: ${failure.words}`
        : failure.words,
    );
  }
}
