import { spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { gitEnv } from "../git.ts";
import { allows } from "./permissions.ts";
import { Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";
import type { Site } from "./site.ts";
import type { Token } from "./token.ts";

/** Git's smart protocol over HTTP, by Git's own CGI program, for who presents a token that may. */
export function serveGit(site: Site, request: IncomingMessage, response: ServerResponse, url: URL): void {
  try {
    const { repository, token, path } = admitted(site, request, url);
    backend(repository, token, request, response, { path, query: url.search.slice(1) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const challenge = error.status === 401 ? { "www-authenticate": 'Basic realm="GitHub"' } : {};
    response.writeHead(error.status, { "content-type": "text/plain", ...challenge }).end(`${error.message}\n`);
  }
}

function admitted(site: Site, request: IncomingMessage, url: URL) {
  const [, owner = "", repo = "", path = ""] = url.pathname.match(/^\/([^/]+)\/([^/]+?)(?:\.git)?(\/.*)$/) ?? [];
  const token = tokenOf(site, String(request.headers.authorization ?? ""));
  if (!token) throw new Refusal(401, "Invalid username or token.");
  const repository = site.repositories.get(`${owner}/${repo}`.toLowerCase());
  if (repository?.name !== token.repository || !allows(token.permissions, "contents", "read"))
    throw new Refusal(404, "Repository not found.");
  const writes = `${url.search}${path}`.includes("git-receive-pack");
  if (writes && !allows(token.permissions, "contents", "write"))
    throw new Refusal(403, "Write access to repository not granted.");
  return { repository, token, path };
}

/** Basic, the password being the token, as `x-access-token:…`; GitHub takes no bearer here. */
function tokenOf(site: Site, authorization: string): Token | undefined {
  const [, basic = ""] = authorization.match(/^basic (.*)$/i) ?? [];
  const [, secret = ""] =
    Buffer.from(basic, "base64")
      .toString("utf8")
      .match(/^[^:]*:(.*)$/) ?? [];
  return site.tokens.get(secret);
}

function backend(
  repository: Repository,
  token: Token,
  request: IncomingMessage,
  response: ServerResponse,
  { path, query }: { path: string; query: string },
): void {
  const child = spawn("git", ["http-backend"], {
    env: {
      PATH: process.env["PATH"],
      ...gitEnv,
      ...repository.hookEnv(token),
      GIT_PROJECT_ROOT: repository.git.path,
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: path,
      QUERY_STRING: query,
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      // Without a length the program would take the body for empty.
      CONTENT_LENGTH: request.headers["content-length"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      REMOTE_USER: token.actor,
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  request.pipe(child.stdin);
  // Git may answer before it has read all, and a client may go away: neither is the server's failure.
  child.stdin.on("error", () => {});
  child.on("error", (error) => response.destroy(error));
  response.on("close", () => child.kill());
  let head = Buffer.alloc(0);
  child.stdout.on("data", (chunk: Buffer) => {
    if (response.headersSent) return void response.write(chunk);
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end === -1) return;
    const { status, headers } = cgiHead(head.subarray(0, end).toString("latin1"));
    response.writeHead(status, headers);
    response.write(head.subarray(end + 4));
  });
  child.stdout.on("end", () => response.end());
}

function cgiHead(text: string): { status: number; headers: Record<string, string> } {
  const fields = text.split("\r\n").map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  const { status = "200", ...headers } = Object.fromEntries(fields);
  return { status: Number.parseInt(status, 10), headers };
}
