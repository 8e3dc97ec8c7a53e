import { spawn } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { git, gitEnv } from "./git.ts";
import { peers } from "./peers.ts";

export interface ActOptions {
  /** An empty folder for act's own things. */
  readonly folder: string;
  /** The bare repository that jobs check out of. */
  readonly bare: string;
  readonly workflow: string;
  readonly event: string;
  readonly sha: string;
  readonly payload: object;
  readonly env: Readonly<Record<string, string>>;
  readonly token: string;
  /** What `uses:` names → the folder that it is. */
  readonly actions: Readonly<Record<string, string>>;
}

export interface ActEnd {
  readonly code: number | null;
  readonly jobs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly summaries: readonly string[];
}

/** Runs a workflow file in nektos/act on this machine, as its host mode does without a container. */
export async function runAct(options: ActOptions): Promise<ActEnd> {
  const act = peers.act();
  const { folder, env } = options;
  const repo = join(folder, "repo");
  for (const name of ["home", "cache", "repo"]) mkdirSync(join(folder, name), { recursive: true });
  git(repo, "init", "--quiet", "--initial-branch=main");
  mkdirSync(join(repo, ".github", "workflows"), { recursive: true });
  cpSync(options.workflow, join(repo, ".github", "workflows", "mainline.yml"));
  git(repo, "add", "--all");
  git(repo, "commit", "--quiet", "-m", "workflow");
  writeFileSync(join(folder, "event.json"), JSON.stringify(options.payload));
  const flags = Object.entries({ ...env, SHA_REF: options.sha, TEST_BARE: options.bare }).flatMap(([name, value]) => [
    "--env",
    `${name}=${value}`,
  ]);
  const actions = Object.entries({ ...options.actions, "actions/checkout@v5": checkoutStandIn(folder) }).flatMap(
    ([uses, place]) => ["--local-repository", `${uses}=${place}`],
  );
  const args = [
    options.event,
    "-C",
    repo,
    "-W",
    ".github/workflows/mainline.yml",
    "-e",
    join(folder, "event.json"),
    "-P",
    "ubuntu-latest=-self-hosted",
    "--json",
    "--rm",
    "--no-cache-server",
    "--no-skip-checkout",
    "--action-cache-path",
    join(folder, "cache"),
    "-a",
    "alice",
    "-s",
    `GITHUB_TOKEN=${options.token}`,
    ...actions,
    ...flags,
  ];
  return await new Promise((resolve) => {
    const path = [dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(":");
    const child = spawn(act, args, {
      env: {
        HOME: join(folder, "home"),
        PATH: path,
        LANG: "C.UTF-8",
        ACT_DISABLE_VERSION_CHECK: "1",
        NO_COLOR: "1",
        ...gitEnv,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("close", (code) => resolve(read(code, out, err)));
  });
}

interface Line {
  readonly job?: string;
  readonly jobResult?: string;
  readonly command?: string;
  readonly content?: string;
  readonly msg?: string;
}

function read(code: number | null, out: string, err: string): ActEnd {
  const lines = out
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Line);
  const jobs = lines.flatMap(({ job, jobResult }): [string, string][] =>
    job && jobResult ? [[job.trim().split("/").at(-1) ?? "", jobResult]] : [],
  );
  return {
    code,
    jobs: Object.fromEntries(jobs),
    log: [...lines.map(({ msg }) => msg ?? ""), err].join("\n"),
    summaries: lines.flatMap(({ command, content }) => (command === "summary" && content ? [content] : [])),
  };
}

/** What actions/checkout would do, out of a bare repository on this machine. */
function checkoutStandIn(folder: string): string {
  const place = join(folder, "checkout");
  mkdirSync(place, { recursive: true });
  writeFileSync(
    join(place, "action.yml"),
    `name: checkout
inputs:
  persist-credentials: { default: 'true' }
runs:
  using: composite
  steps:
    - shell: bash
      run: git init -q -b _ && git fetch -q --depth 1 "$TEST_BARE" "$GITHUB_SHA" && git checkout -q FETCH_HEAD
`,
  );
  return place;
}

/** Mainline itself as GitHub would download it: manifests and the built files, nothing else. */
export function slimExport(folder: string): string {
  const place = join(folder, "mainline");
  for (const path of ["action.yml", "report/action.yml", "promote/action.yml", "dist", "package.json"])
    cpSync(path, join(place, path), { recursive: true });
  return place;
}
