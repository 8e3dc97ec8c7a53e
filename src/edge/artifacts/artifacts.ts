import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ArtifactNotFoundError, DefaultArtifactClient } from "@actions/artifact";
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
      await client.deleteArtifact(name).catch((error: unknown) => {
        if (!(error instanceof ArtifactNotFoundError)) throw failed("delete artifact", error);
      });
      const done = await client
        .uploadArtifact(name, files, folder, options)
        .catch((error: unknown) => Promise.reject(failed("upload artifact", error)));
      if (done.id === undefined || done.digest === undefined)
        throw failed("upload artifact", new Error("the service named no id or digest"));
      return { id: done.id, digest: `sha256:${done.digest}` };
    },
  };
}

const failed = (call: string, error: unknown): Stop =>
  new Stop({ code: "forge", call, status: null, words: error instanceof Error ? error.message : String(error) });
