import type { RunPredictions } from "../../core/judgement/example-sets.ts";
import { readSummary } from "../../core/registry/payload.ts";
import type { RegistryVersion } from "../../core/registry/registry.ts";
import { predictionsAsset } from "../../core/registry/release-assets.ts";
import type { FileEntry } from "../../core/run/run.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import type { VersionEdges } from "../registry/version-edges.ts";
import { inWords, type Release, releaseOf } from "../registry/version-release.ts";
import { readPredictions } from "./read-predictions.ts";

/**
 * What the evaluation step of a version's run predicted, from its release: the run.json there must fit the version's tag, and each table the digest that
 * run.json names. Empty where the step declares none. The error says in words why they cannot be had.
 */
export async function fetchPredictions(
  { model, version, evaluation }: { model: string; version: RegistryVersion; evaluation: string | null },
  edges: Omit<VersionEdges, "store">,
): Promise<Result<RunPredictions, string>> {
  const summary = await readSummary(version.tag.message, "version");
  if (!summary.ok) return err(`the tag ${version.tag.name} tells of no run: ${summary.error}`);
  return await inWords(async () => {
    const release = await releaseOf(model, version, summary.value, { ...edges, store: null });
    if (!release.ok) return release;
    const problems: string[] = [];
    const predictions = await readPredictions(release.value.run, evaluation, async (file) => {
      const text = await textOf(file, release.value, edges);
      if (text.ok) return text.value;
      problems.push(text.error);
      return "";
    });
    const [problem] = problems;
    return problem === undefined ? ok(predictions) : err(problem);
  });
}

async function textOf(
  file: FileEntry,
  release: Release,
  { files }: Omit<VersionEdges, "store">,
): Promise<Result<string, string>> {
  const asset = await release.download(predictionsAsset(file.path), file.size);
  if (!asset.ok) return asset;
  const text = (await files.holds(asset.value, file)) ? await files.text(asset.value) : null;
  await files.remove(asset.value);
  return text === null ? err(`${file.path} of the release does not have the digest of its run.json`) : ok(text);
}
