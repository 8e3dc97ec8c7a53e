import { spawn } from "node:child_process";
import type { IncomingMessage } from "node:http";
import { gitEnv } from "../git.ts";
import { allows } from "./permissions.ts";
import { Refusal } from "./refusal.ts";
import { type Reply, textReply } from "./reply.ts";
import type { Repository } from "./repository.ts";
import type { Site } from "./site.ts";
import type { Token } from "./token.ts";

/** Git's smart protocol over HTTP, by Git's own CGI program, for who presents a token that may. */
export async function serveGit(site: Site, request: IncomingMessage, url: URL): Promise<Reply> {
  try {
    const { repository, token, path } = admitted(site, request, url);
    return await backend(repository, token, request, { path, query: url.search.slice(1) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const challenge = error.status === 401 ? { "www-authenticate": 'Basic realm="GitHub"' } : {};
    return textReply(error.status, `${error.message}\n`, challenge);
  }
}

function admitted(site: Site, request: IncomingMessage, url: URL) {
  const [, owner = "", repo = "", path = ""] = url.pathname.match(/^\/([^/]+)\/([^/]+?)(?:\.git)?(\/.*)$/) ?? [];
  const token = tokenOf(site, String(request.headers.authorization ?? ""));
  if (!token) throw new Refusal(401, "Invalid username or token.");
  const repository = site.repositories.get(`${owner}/${repo}`.toLowerCase());
  if (!repository) throw new Refusal(404, "Repository not found.");
  const granted = repository.name === token.repository ? token.permissions : {};
  if (!repository.isPublic && !allows(granted, "contents", "read")) throw new Refusal(404, "Repository not found.");
  const writes = `${url.search}${path}`.includes("git-receive-pack");
  if (writes && !allows(granted, "contents", "write"))
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

async function backend(
  repository: Repository,
  token: Token,
  request: IncomingMessage,
  { path, query }: { path: string; query: string },
): Promise<Reply> {
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
  request.on("close", () => child.stdin.end());
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  return fromCgi(Buffer.concat(chunks));
}

function fromCgi(output: Buffer): Reply {
  const end = output.indexOf("\r\n\r\n");
  if (end === -1) throw new Error("git http-backend gave no answer");
  const fields = output
    .subarray(0, end)
    .toString("latin1")
    .split("\r\n")
    .map((line): [string, string] => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    });
  const { status = "200", ...headers } = Object.fromEntries(fields);
  return { status: Number.parseInt(status, 10), headers, body: output.subarray(end + 4) };
}
