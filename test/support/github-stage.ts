import { spawn } from "node:child_process";
import { Octokit } from "@octokit/rest";
import { git, gitEnv } from "./git.ts";
import { type GitHub, type Permissions, startGitHub } from "./github/index.ts";
import { commit, project } from "./project.ts";
import { temporary } from "./rig.ts";

const files = { "a.txt": "a\n", ".github/workflows/ci.yml": "on: push\n" };
/** Which repository a call is about. */
export const here = { owner: "acme", repo: "demo" };

/** A GitHub with one repository that has a commit on main and one more on `feature`. */
export async function stage() {
  const folder = temporary();
  const github = await startGitHub({ repositories: ["acme/demo"] });
  const repository = github.repository("acme/demo");
  const work = project(`${folder.path}/work`, files);
  git(work, "checkout", "--quiet", "-b", "feature");
  const head = commit(work, { "b.txt": "b\n" }, "feature");
  git(work, "push", "--quiet", repository.git.path, "main", "feature");
  const octokit = (permissions: Permissions) => client(github, repository.token({ permissions }));
  return {
    github,
    repository,
    work,
    head,
    octokit,
    client: (token: string) => client(github, token),
    async [Symbol.asyncDispose]() {
      folder[Symbol.dispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

/** The unmodified client, without its log. */
export const client = (github: GitHub, token?: string) =>
  new Octokit({
    baseUrl: github.url,
    ...(token ? { auth: token } : {}),
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });

/** The status that a request ends with; "no error" where it is answered. */
export const status = (request: Promise<unknown>): Promise<unknown> =>
  request.then(
    () => "no error",
    (error: { status: number }) => error.status,
  );

/** The same, with GitHub's words. */
export const words = (request: Promise<unknown>): Promise<string> =>
  request.then(
    () => "no error",
    (error: { status: number; message: string }) => `${error.status} ${error.message.split(" - https:")[0]}`,
  );

/** Git with a token, as an action presents it; in a process of its own, so that the server here can answer. */
export async function gitWith(token: string | null, cwd: string, ...args: string[]) {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  const config = token === null ? [] : ["-c", `http.extraHeader=Authorization: basic ${basic}`];
  return await new Promise<{ code: number | null; text: string }>((done) => {
    const child = spawn("git", [...config, ...args], {
      cwd,
      env: { PATH: process.env["PATH"], HOME: "/nonexistent", GIT_TERMINAL_PROMPT: "0", ...gitEnv },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
    child.on("close", (code) => done({ code, text }));
  });
}
