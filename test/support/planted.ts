import type { Run } from "../../src/core/run/run.ts";
import { sha256 } from "./github/blobs.ts";
import type { Repository, WorkflowRun } from "./github/index.ts";
import type { Artifact } from "./github/model.ts";
import { unzipped, type ZipEntry, zip } from "./zip.ts";

/** An artifact as somebody's own job may upload it: any name, any bytes. Answers it. */
export function plant(repository: Repository, run: WorkflowRun, name: string, bytes: Buffer): Artifact {
  const { site } = repository;
  const artifact: Artifact = {
    id: site.nextId(),
    name,
    run,
    job: "job-planted",
    blob: site.blobs.create(`${name}.zip`, "application/zip", bytes),
    createdAt: site.now(),
    expiresAt: "2099-01-01T00:00:00Z",
    digest: sha256(bytes),
    expired: false,
  };
  repository.artifacts.push(artifact);
  return artifact;
}

/** The artifact that a train job uploaded. */
export function uploaded({ artifacts }: Repository, train: { outputs: Record<string, string> }): Artifact {
  const found = artifacts.find(({ id }) => String(id) === train.outputs["artifact-id"]);
  if (!found) throw new Error("the train job has uploaded no artifact");
  return found;
}

export const entriesOf = ({ blob }: Artifact): Promise<ZipEntry[]> => unzipped(blob.bytes ?? Buffer.alloc(0));

/** The zip of an artifact with another run.json. */
export async function forged(artifact: Artifact, forge: (run: Run) => object): Promise<Buffer> {
  const entries = await entriesOf(artifact);
  return zip(
    entries.map((entry) =>
      entry.name === "run.json"
        ? { ...entry, bytes: Buffer.from(JSON.stringify(forge(JSON.parse(entry.bytes.toString("utf8")) as Run))) }
        : entry,
    ),
  );
}
