import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ArtifactNotFoundError, DefaultArtifactClient } from "@actions/artifact";
import pRetry from "p-retry";
import { Stop } from "../../core/failure.ts";

export interface UploadedArtifact {
  readonly id: number;
  /** `sha256:<hex>` of the zip. */
  readonly digest: string;
}

/** Artifacts of the run that this job belongs to, through the runner's own service: needs no permission. */
export interface Artifacts {
  /** Uploads a folder whole. An artifact of that name from an earlier attempt is replaced. */
  upload(name: string, folder: string, retentionDays: number | null): Promise<UploadedArtifact>;
}

export function openArtifacts(): Artifacts {
  const client = new DefaultArtifactClient();
  return {
    async upload(name, folder, retentionDays) {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      // Models hardly compress; the time is better spent otherwise.
      const options = { compressionLevel: 1, ...(retentionDays === null ? {} : { retentionDays }) };
      // The client repeats what GitHub answers with a server's error, but not what breaks. From the deletion on, all may be done again.
      return await pRetry(
        async () => {
          await remove(client, name);
          return await add(client, name, files, folder, options);
        },
        { retries: 3, minTimeout: 1000, factor: 2, shouldRetry: ({ error }) => isBroken(error.message) },
      ).catch((error: unknown) => Promise.reject(failed(error)));
    },
  };
}

async function remove(client: DefaultArtifactClient, name: string): Promise<void> {
  await client.deleteArtifact(name).catch((error: unknown) => {
    if (!(error instanceof ArtifactNotFoundError)) throw error;
  });
}

async function add(
  client: DefaultArtifactClient,
  name: string,
  files: string[],
  folder: string,
  options: { compressionLevel: number; retentionDays?: number },
): Promise<UploadedArtifact> {
  const { id, digest } = await client.uploadArtifact(name, files, folder, options);
  if (id === undefined || digest === undefined) throw new Error("the service named no id or digest");
  return { id, digest: `sha256:${digest}` };
}

const isBroken = (words: string): boolean =>
  /Unable to make request|ECONN|EPIPE|ETIMEDOUT|socket hang up|aborted|terminated|Unexpected end of JSON|Upload progress stalled/.test(
    words,
  );

const failed = (error: unknown): Stop =>
  new Stop({
    code: "forge",
    call: "upload artifact",
    status: null,
    words: error instanceof Error ? error.message : String(error),
  });
