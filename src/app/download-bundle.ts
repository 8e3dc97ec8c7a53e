import type { Bundle } from "../edge/bundle/bundle.ts";
import { err, type Result } from "../lib/result.ts";
import type { RunnerEdges } from "./runner-edges.ts";

/** Of an artifact. */
export const mostBytes = 10 * 1024 ** 3;

/** An artifact's bundle, held against the digest that is known of it from elsewhere. */
export async function downloadBundle(
  artifact: { id: number; digest: string | null },
  { forge, temporary, readBundle }: RunnerEdges,
): Promise<Result<Bundle, string>> {
  const zip = await temporary(`artifact-${artifact.id}.zip`);
  const { sha256 } = await forge.downloadArtifact(artifact.id, zip, mostBytes);
  if (artifact.digest !== null && artifact.digest !== `sha256:${sha256}`)
    return err(`artifact ${artifact.id} does not have the digest ${artifact.digest}`);
  return await readBundle(zip, await temporary(`bundle-${artifact.id}`));
}
