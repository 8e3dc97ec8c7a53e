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
  return { status: 200, headers, body: blob.bytes ?? Buffer.alloc(0) };
}
