import { createHash, type Hash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Stop } from "../../core/failure.ts";

/**
 * Streams an address that opens itself into a file, no further than `maxBytes`; answers what is in it then. What an earlier attempt has left in the
 * file is not asked for again. Throws Stop (code `forge`).
 */
export async function download(url: string, file: string, maxBytes: number): Promise<{ sha256: string; size: number }> {
  const left = (await stat(file).catch(() => null))?.size ?? 0;
  const headers = { "accept-encoding": "identity", ...(left > 0 ? { range: `bytes=${left}-` } : {}) };
  const response = await fetch(url, { headers }).catch((error: Error) => Promise.reject(broken(error.message)));
  if (response.status === 416) {
    // What is there is as long as the whole, or is of something else: nothing can be told of it but by its digest.
    await response.body?.cancel();
    await rm(file);
    return await download(url, file, maxBytes);
  }
  if (!response.ok || !response.body) throw broken("the bytes could not be fetched", response.status);
  const from = response.status === 206 ? left : 0;
  const hash = createHash("sha256");
  if (from > 0) await pipeline(createReadStream(file), hash, { end: false });
  const measured = measure(hash, from, maxBytes);
  await pipeline(
    Readable.fromWeb(response.body as import("node:stream/web").ReadableStream),
    measured.stream,
    createWriteStream(file, { flags: from > 0 ? "a" : "w" }),
  ).catch((error: Error) => Promise.reject(error instanceof Stop ? error : broken(error.message)));
  return { sha256: hash.digest("hex"), size: measured.size() };
}

function measure(hash: Hash, from: number, maxBytes: number): { stream: Transform; size(): number } {
  let size = from;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(size > maxBytes ? tooLarge(maxBytes) : null, chunk);
    },
  });
  return { stream, size: () => size };
}

const tooLarge = (maxBytes: number): Stop =>
  new Stop({ code: "artifact-refused", words: `it is larger than ${maxBytes} bytes` });

const broken = (words: string, status: number | null = null): Stop =>
  new Stop({ code: "forge", call: "download", status, words });
