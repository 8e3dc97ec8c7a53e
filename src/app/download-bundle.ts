import type { Bundle } from "../edge/bundle/bundle.ts";
import type { MeasuredBundle } from "../edge/bundle/measured-bundle.ts";
import { err, ok, type Result } from "../lib/result.ts";
import type { RunnerEdges } from "./runner-edges.ts";

/** Of an artifact. */
export const mostBytes = 10 * 1024 ** 3;

interface Known {
  readonly id: number;
  /** Known of it from elsewhere; null: GitHub does not say. */
  readonly digest: string | null;
}

/** An artifact's bundle, held against the digest that is known of it from elsewhere. */
export async function downloadBundle(artifact: Known, edges: RunnerEdges): Promise<Result<Bundle, string>> {
  const zip = await download(artifact, edges);
  return zip.ok ? await edges.readBundle(zip.value, await edges.temporary(`bundle-${artifact.id}`)) : zip;
}

/** The same for what was measured again. */
export async function downloadMeasured(artifact: Known, edges: RunnerEdges): Promise<Result<MeasuredBundle, string>> {
  const zip = await download(artifact, edges);
  return zip.ok ? await edges.readMeasured(zip.value, await edges.temporary(`measured-${artifact.id}`)) : zip;
}

async function download({ id, digest }: Known, { forge, temporary }: RunnerEdges): Promise<Result<string, string>> {
  const zip = await temporary(`artifact-${id}.zip`);
  const { sha256 } = await forge.downloadArtifact(id, zip, mostBytes);
  return digest === null || digest === `sha256:${sha256}`
    ? ok(zip)
    : err(`artifact ${id} does not have the digest ${digest}`);
}
