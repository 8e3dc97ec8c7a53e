import type { IncomingMessage, ServerResponse } from "node:http";
import { callArtifactService } from "./artifact-service.ts";
import { serveBlob } from "./blob-http.ts";
import type { Storage } from "./blobs.ts";
import { callCacheService } from "./cache-service.ts";
import { answerWith, Faults } from "./faults.ts";
import { serveGit } from "./git-http.ts";
import { jsonReply } from "./reply.ts";
import { answer, isGraphQL, operationFor } from "./rest/index.ts";
import { Site } from "./site.ts";

export interface Recorded {
  readonly method: string;
  readonly path: string;
  /** As GitHub's description names it, or `graphql`; null for a path that it has not. */
  readonly operation: string | null;
  readonly token: string | null;
  readonly status: number | "reset" | "lost" | "truncated";
}

type Serve = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

/** What stands behind the two sockets: each request goes to the part that it means, unless a fault was planned for it. */
export class Front {
  readonly site: Site;
  readonly faults = new Faults();
  readonly requests: Recorded[] = [];
  readonly violations: string[] = [];

  constructor(artifactStorage: Storage | null) {
    this.site = new Site(artifactStorage);
  }

  /** The API, uploads, and Git. */
  readonly api: Serve = async (request, response, url) => {
    const [, service] = url.pathname.match(/\/(info\/refs|git-(?:upload|receive)-pack)$/) ?? [];
    return service === undefined ? this.rest(request, response, url) : this.git(request, response, url, service);
  };

  private async rest(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const method = request.method ?? "GET";
    const operation = operationFor({ method, url });
    const name = isGraphQL(url) ? "graphql" : (operation?.id ?? null);
    const fault = name === null ? null : await this.faults.next(name);
    // What is too large is refused unread.
    const tooLarge = Number(request.headers["content-length"]) > this.site.limits.assetBytes;
    const bytes = tooLarge ? Buffer.alloc(0) : await read(request);
    const asked = { method, url, headers: request.headers, bytes: fault === "starter" ? Buffer.alloc(0) : bytes };
    const status = await answerWith(fault, response, () => {
      const given = answer(this.site, operation, asked, (words) => this.violations.push(words));
      return jsonReply(given.status, given.body, { ...given.headers, ...(tooLarge ? { connection: "close" } : {}) });
    });
    const token = authorization(request).replace(/^(bearer|token) +/i, "") || null;
    this.requests.push({ method, path: url.pathname, operation: name, token, status });
  }

  private async git(request: IncomingMessage, response: ServerResponse, url: URL, service: string): Promise<void> {
    const fault = await this.faults.next("git", service);
    await answerWith(fault, response, () => serveGit(this.site, request, url));
  }

  /** The artifact service, and the storage behind it. */
  readonly results: Serve = async (request, response, url) => {
    const bytes = await read(request);
    const [, service, method] = url.pathname.match(twirp) ?? [];
    const fault = await this.faults.next(method ?? (request.method === "PUT" ? "blob/put" : "blob/get"));
    await answerWith(fault, response, async () => {
      if (method === undefined) return serveBlob(this.site, request, url, bytes);
      const call = service === "CacheService" ? callCacheService : callArtifactService;
      const { status, body } = await call(this.site, method, authorization(request), bytes.toString("utf8"));
      return jsonReply(status, body);
    });
  };

  /** A failure of the fake itself is no answer of GitHub's. */
  guarded(serve: Serve): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
    return async (request, response) => {
      try {
        await serve(request, response, new URL(request.url ?? "/", "http://127.0.0.1"));
      } catch (error) {
        this.violations.push(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}`);
        if (!response.headersSent) response.writeHead(500).end("the fake failed");
      }
    };
  }
}

const twirp = /^\/twirp\/github\.actions\.results\.api\.v1\.(ArtifactService|CacheService)\/(\w+)$/;

const authorization = (request: IncomingMessage): string => String(request.headers.authorization ?? "");

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
