import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { putBlob, runtimeToken, twirp } from "./artifacts.ts";
import { serveGit } from "./git-http.ts";
import { operationOf } from "./openapi.ts";
import { answer } from "./rest.ts";
import { newState, type State, type Token } from "./state.ts";

/** A GitHub of our own on loopback: REST, artifacts, and Git over HTTP, with GitHub's own description as the judge of both directions. */
export interface GitHub extends AsyncDisposable {
  readonly url: string;
  readonly state: State;
  /** Every REST request: the operation, the status. */
  readonly requests: { readonly operation: string; readonly status: number }[];
  /** Calls that broke the description, or that the fake has not: a test must find none. */
  readonly defects: string[];
  /** Folder whose `owner/repo.git` are served. */
  readonly gitRoot: string;
  token(token: Token): string;
  runtimeToken(run: number): string;
}

export async function startGitHub(gitRoot: string): Promise<GitHub> {
  const state = newState();
  const requests: GitHub["requests"] = [];
  const defects: string[] = [];
  const server = createServer((request, response) => {
    handle(request, response).catch((error: Error) => {
      defects.push(error.message);
      send(response, 500, { message: error.message });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = new URL(request.url ?? "/", url);
    if (/^\/[^/]+\/[^/]+\.git\//.test(at.pathname)) {
      git(request, response, at);
      return;
    }
    const bytes = await read(request);
    const blob = at.pathname.match(/^\/blob\/(\w+)$/)?.[1];
    if (blob) {
      blobs(request, response, blob, at, bytes);
      return;
    }
    const method = at.pathname.match(/ArtifactService\/(\w+)$/)?.[1];
    const bearer = String(request.headers.authorization ?? "").replace(/^(bearer|token) /i, "");
    if (method) {
      const done = twirp(state, method, JSON.parse(bytes.toString()) as Record<string, string>, bearer, url);
      send(response, done.status, done.body);
      return;
    }
    await rest(request, response, at, bytes, bearer);
  }

  async function rest(
    request: IncomingMessage,
    response: ServerResponse,
    at: URL,
    bytes: Buffer,
    bearer: string,
  ): Promise<void> {
    const operation = operationOf(request.method ?? "GET", at.pathname);
    if (!operation) throw new Error(`GitHub describes no ${request.method} ${at.pathname}`);
    const token = state.tokens.get(bearer);
    if (!token)
      return send(response, 401, {
        message: "Bad credentials",
        documentation_url: "https://docs.github.com/rest",
        status: "401",
      });
    const json = String(request.headers["content-type"] ?? "").includes("json") && bytes.length > 0;
    const body = json ? (JSON.parse(bytes.toString()) as Record<string, unknown>) : {};
    const wrong = json ? operation.wrongBody(body) : null;
    if (wrong !== null) throw new Error(`the request ${operation.id} is not GitHub's: ${wrong}`);
    const repository = at.pathname.split("/").slice(2, 4).join("/");
    const done = answer(state, { operation, query: at.searchParams, body, bytes, token, repository, url });
    requests.push({ operation: operation.id, status: done.status });
    operation.assertResponse(done.status, done.body);
    send(response, done.status, done.body, done.headers);
  }

  function git(request: IncomingMessage, response: ServerResponse, at: URL): unknown {
    const basic = String(request.headers.authorization ?? "").replace(/^basic /i, "");
    const token = state.tokens.get(Buffer.from(basic, "base64").toString().split(":")[1] ?? "");
    const pushes = at.searchParams.get("service") === "git-receive-pack" || at.pathname.endsWith("/git-receive-pack");
    const level = token?.permissions.contents;
    if (!token) {
      response.setHeader("www-authenticate", 'Basic realm="GitHub"');
      return send(response, 401, { message: "Bad credentials" });
    }
    if (!at.pathname.startsWith(`/${token.repository}.git/`) || !level)
      return send(response, 404, { message: "Repository not found." });
    if (pushes && level !== "write") return send(response, 403, { message: "Write access to repository not granted." });
    serveGit(request, response, { root: gitRoot, path: at.pathname, query: at.search.slice(1), user: token.login });
  }

  function blobs(request: IncomingMessage, response: ServerResponse, blob: string, at: URL, bytes: Buffer): unknown {
    if (request.method === "PUT")
      return void response.writeHead(putBlob(state, blob, at.searchParams, bytes) ? 201 : 404).end();
    const artifact = state.artifacts.find((one) => one.blob === blob);
    response.writeHead(artifact?.bytes ? 200 : 404, { "content-type": "application/zip" }).end(artifact?.bytes ?? "");
  }

  let tokens = 0;
  return {
    url,
    state,
    requests,
    defects,
    gitRoot,
    runtimeToken,
    token(token) {
      const secret = `ghs_${"0".repeat(30)}${++tokens}`;
      state.tokens.set(secret, token);
      return secret;
    },
    [Symbol.asyncDispose]: () => close(server),
  };
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(body === undefined ? "" : JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return request.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
