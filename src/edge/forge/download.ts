import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Stop } from "../../core/failure.ts";

/** Streams an address that opens itself into a file, no further than `maxBytes`; answers what came. Throws Stop (code `forge`). */
export async function download(url: string, file: string, maxBytes: number): Promise<{ sha256: string; size: number }> {
  const response = await fetch(url).catch((error: Error) => Promise.reject(broken(error.message)));
  if (!response.ok || !response.body) throw broken("the bytes could not be fetched", response.status);
  const hash = createHash("sha256");
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(
        size > maxBytes ? new Stop({ code: "artifact-refused", words: `it is larger than ${maxBytes} bytes` }) : null,
        chunk,
      );
    },
  });
  await pipeline(
    Readable.fromWeb(response.body as import("node:stream/web").ReadableStream),
    measure,
    createWriteStream(file),
  ).catch((error: Error) => Promise.reject(error instanceof Stop ? error : broken(error.message)));
  return { sha256: hash.digest("hex"), size };
}

const broken = (words: string, status: number | null = null): Stop =>
  new Stop({ code: "forge", call: "download artifact", status, words });
