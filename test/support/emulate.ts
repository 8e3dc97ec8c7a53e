import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Octokit } from "@octokit/rest";
import { peers } from "./peers.ts";

interface Emulate {
  createEmulator(options: object): Promise<{ readonly url: string; close(): Promise<void> }>;
}

/** Vercel's GitHub with one repository that has a commit on main, one more on `feature`, and a pull request for it. */
export async function startEmulate(): Promise<{ rest: Octokit["rest"] } & AsyncDisposable> {
  const module = pathToFileURL(join(peers.emulate(), "../emulate/dist/api.js")).href;
  const { createEmulator } = (await import(module)) as Emulate;
  const emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: { secret: { login: "acme", scopes: ["repo"] } },
      github: {
        users: [{ login: "acme" }],
        repos: [{ owner: "acme", name: "demo", auto_init: true }],
      },
    },
  });
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const { rest } = new Octokit({ baseUrl: emulator.url, auth: "secret", log });
  await openPullRequest(rest);
  return { rest, [Symbol.asyncDispose]: () => emulator.close() };
}

const here = { owner: "acme", repo: "demo" };

async function openPullRequest(rest: Octokit["rest"]): Promise<void> {
  const main = (await rest.git.getRef({ ...here, ref: "heads/main" })).data.object.sha;
  const base = (await rest.git.getCommit({ ...here, commit_sha: main })).data.tree.sha;
  const file = { path: "b.txt", mode: "100644", type: "blob", content: "b\n" } as const;
  const tree = (await rest.git.createTree({ ...here, base_tree: base, tree: [file] })).data.sha;
  const head = (await rest.git.createCommit({ ...here, message: "feature", tree, parents: [main] })).data.sha;
  await rest.git.createRef({ ...here, ref: "refs/heads/feature", sha: head });
  await rest.pulls.create({ ...here, title: "More", head: "feature", base: "main" });
}
