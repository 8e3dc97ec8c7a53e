import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import {
  BlobSASPermissions,
  BlobServiceClient,
  generateBlobSASQueryParameters,
  SASProtocol,
  StorageSharedKeyCredential,
} from "@azure/storage-blob";
import type { Access, Blob, Storage } from "./github/index.ts";
import { peers } from "./peers.ts";
import { temporary } from "./rig.ts";

const account = "artifacts";
const containerName = "artifacts";

/** Storage for artifacts as Azure's own emulator has it: in memory, on a free port, with a key that nobody else knows. */
export async function startAzurite(): Promise<Storage & AsyncDisposable> {
  const key = randomBytes(32).toString("base64");
  const { origin, end } = await started(key);
  const credential = new StorageSharedKeyCredential(account, key);
  const container = new BlobServiceClient(`${origin}/${account}`, credential).getContainerClient(containerName);
  await container.create();
  return {
    sign(blob: Blob, access: Access, seconds: number): string {
      const expiresOn = new Date(Date.now() + seconds * 1000);
      const permissions = BlobSASPermissions.parse(access === "read" ? "r" : "cw");
      const scope = { containerName, blobName: blob.id, permissions, expiresOn, protocol: SASProtocol.HttpsAndHttp };
      const query = generateBlobSASQueryParameters(
        access === "read" ? { ...scope, contentDisposition: `attachment; filename="${blob.id}"` } : scope,
        credential,
      );
      return `${container.getBlobClient(blob.id).url}?${query}`;
    },
    async collect(blob: Blob): Promise<void> {
      const uploaded = container.getBlobClient(blob.id);
      blob.bytes = (await uploaded.exists()) ? await uploaded.downloadToBuffer() : null;
    },
    [Symbol.asyncDispose]: end,
  };
}

async function started(key: string): Promise<{ origin: string; end(): Promise<void> }> {
  const folder = temporary();
  const options = [
    "--inMemoryPersistence",
    "--blobPort",
    "0",
    "--skipApiVersionCheck",
    "--silent",
    "--disableTelemetry",
  ];
  const child = spawn(process.execPath, [join(peers.azurite(), "azurite-blob"), ...options], {
    cwd: folder.path,
    env: { PATH: process.env["PATH"], AZURITE_ACCOUNTS: `${account}:${key}` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  for await (const line of createInterface(child.stdout)) {
    const [origin] = line.match(/http:\/\/127\.0\.0\.1:\d+$/) ?? [];
    if (origin === undefined) continue;
    child.stdout.resume();
    return {
      origin,
      async end() {
        child.kill();
        await ended;
        folder[Symbol.dispose]();
      },
    };
  }
  throw new Error("Azurite ended before it listened");
}
