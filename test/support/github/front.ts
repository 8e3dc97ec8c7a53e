import type { IncomingMessage, ServerResponse } from "node:http";
import { callArtifactService } from "./artifact-service.ts";
import { putBlob } from "./blobs.ts";
import { type FaultKind, Faults, faultBody } from "./faults.ts";
import { serveGit } from "./git-http.ts";
import { answer, operationFor } from "./rest/index.ts";
import { Site } from "./site.ts";

export interface Recorded {
  readonly method: string;
  readonly path: string;
  /** As GitHub's description names it; null for a path that it has not. */
  readonly operation: string | null;
  readonly token: string | null;
  readonly status: number | FaultKind;
}

type Serve = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void;

/** What stands behind the two sockets: each request goes to the part that it means, unless a fault was planned for it. */
export class Front {
  readonly site = new Site();
  readonly faults = new Faults();
  readonly requests: Recorded[] = [];
  readonly violations: string[] = [];

  /** The API, uploads, and Git. */
  readonly api: Serve = async (request, response, url) => {
    if (/\/(info\/refs|git-(upload|receive)-pack)$/.test(url.pathname)) {
      const fault = this.faults.next(`${url.search}${url.pathname}`.includes("git-receive-pack") ? "git-push" : "git");
      return fault ? strike(response, fault) : serveGit(this.site, request, response, url);
    }
    const asked = { method: request.method ?? "GET", url, headers: request.headers, bytes: await read(request) };
    const operation = operationFor(asked);
    const fault = operation && this.faults.next(operation.id);
    const heard = fault === null || fault === "lost" || fault === "truncated";
    const given = heard ? answer(this.site, operation, asked, (words) => this.violations.push(words)) : null;
    this.requests.push({
      method: asked.method,
      path: url.pathname,
      operation: operation?.id ?? null,
      token: authorization(request).replace(/^(bearer|token) +/i, "") || null,
      status: fault ?? given?.status ?? 500,
    });
    if (fault) strike(response, fault, given?.body);
    else if (given) send(response, given.status, given.body, given.headers);
  };

  /** The artifact service, and the storage behind it. */
  readonly results: Serve = async (request, response, url) => {
    const bytes = await read(request);
    const [, method] = url.pathname.match(/^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/) ?? [];
    const fault = this.faults.next(method ?? (request.method === "PUT" ? "put-blob" : "get-blob"));
    if (fault && fault !== "lost" && fault !== "truncated") return void strike(response, fault);
    if (method === undefined) return serveBlob(this.site, request, response, url, bytes, fault);
    const { status, body } = callArtifactService(this.site, method, authorization(request), bytes.toString("utf8"));
    if (fault) strike(response, fault, body);
    else send(response, status, body);
  };

  /** A failure of the fake itself is no answer of GitHub's. */
  guarded(serve: Serve): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
    return async (request, response) => {
      try {
        await serve(request, response, new URL(request.url ?? "/", "http://127.0.0.1"));
      } catch (error) {
        this.violations.push(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}`);
        if (!response.headersSent) send(response, 500, { message: "the fake failed", code: "internal" });
      }
    };
  }
}

const authorization = (request: IncomingMessage): string => String(request.headers.authorization ?? "");

/** Storage of another company's: a signature opens it, and a token that is sent along is refused. */
function serveBlob(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  bytes: Buffer,
  fault: FaultKind | null,
): void {
  const write = request.method === "PUT";
  const blob = site.blobs.open(url.pathname.replace(/^\/blobs\//, ""), url.searchParams, write ? "write" : "read");
  if (request.headers.authorization) return void response.writeHead(400).end("InvalidAuthenticationInfo");
  if (!blob || (!write && blob.bytes === null)) return void response.writeHead(403).end("AuthenticationFailed");
  if (write) {
    const contentType = request.headers["x-ms-blob-content-type"];
    const status = putBlob(blob, url.searchParams, bytes, contentType ? String(contentType) : null);
    if (fault) strike(response, fault);
    else response.writeHead(status).end();
    return;
  }
  const name = encodeURIComponent(blob.fileName);
  response.writeHead(200, {
    "content-type": blob.contentType,
    "content-length": blob.bytes?.length ?? 0,
    "content-disposition": `attachment; filename*=UTF-8''${name}`,
  });
  if (fault === null) return void response.end(blob.bytes);
  response.write(blob.bytes?.subarray(0, blob.bytes.length >> 1), () => response.destroy());
}

function strike(response: ServerResponse, kind: FaultKind, body?: unknown): void {
  if (kind === "reset" || kind === "lost") response.destroy();
  else if (kind === "truncated") cutShort(response, JSON.stringify(body ?? {}));
  else send(response, kind, faultBody(kind), kind === 429 ? { "retry-after": "1" } : {});
}

function cutShort(response: ServerResponse, text: string): void {
  response.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": text.length + 1 });
  response.write(text.slice(0, text.length >> 1), () => response.destroy());
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = body === undefined ? "" : JSON.stringify(body);
  response.writeHead(status, { ...(text ? { "content-type": "application/json; charset=utf-8" } : {}), ...headers });
  response.end(text);
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
