import type { IncomingMessage } from "node:http";
import { putBlob } from "./blobs.ts";
import { type Reply, textReply } from "./reply.ts";
import type { Site } from "./site.ts";

/** Storage of another company's: a signature opens it, and a token that is sent along is refused. */
export function serveBlob(site: Site, request: IncomingMessage, url: URL, bytes: Buffer): Reply {
  const write = request.method === "PUT";
  if (request.headers.authorization) return textReply(400, "InvalidAuthenticationInfo");
  const blob = site.blobs.open(url.pathname.replace(/^\/blobs\//, ""), url.searchParams, write ? "write" : "read");
  if (!blob || (!write && blob.bytes === null)) return textReply(403, "AuthenticationFailed");
  if (write) {
    const contentType = request.headers["x-ms-blob-content-type"];
    return textReply(putBlob(blob, url.searchParams, bytes, contentType ? String(contentType) : null), "");
  }
  const name = encodeURIComponent(blob.fileName);
  const headers = {
    "content-type": blob.contentType,
    "content-disposition": `attachment; filename*=UTF-8''${name}`,
  };
  return part(blob.bytes ?? Buffer.alloc(0), headers, request.headers.range ?? null);
}

/** From some byte to the end is the only range that is asked for here; where there is nothing any more, 416. */
function part(bytes: Buffer, headers: Reply["headers"], range: string | null): Reply {
  const from = Number(range?.match(/^bytes=(\d+)-$/)?.[1] ?? Number.NaN);
  if (Number.isNaN(from)) return { status: 200, headers, body: bytes };
  if (from >= bytes.length) return textReply(416, "InvalidRange");
  const contentRange = `bytes ${from}-${bytes.length - 1}/${bytes.length}`;
  return { status: 206, headers: { ...headers, "content-range": contentRange }, body: bytes.subarray(from) };
}
