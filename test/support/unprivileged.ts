import { execFileSync, spawn } from "node:child_process";
import { resolve } from "node:path";
import { gitEnv } from "./git.ts";
import { type Ended, node } from "./rig.ts";

/** Somebody whom no file belongs to. */
const nobody = "65534";

/** The CLI in a repository within a folder, as a user whom permissions concern: root, who runs the tests in most containers, hands both over to somebody else first. */
export function unprivileged(folder: string, repo: string, ...args: string[]): Promise<Ended> {
  const root = process.getuid?.() === 0;
  if (root) execFileSync("chown", ["-R", `${nobody}:${nobody}`, folder]);
  const as = root ? ["setpriv", `--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups"] : [];
  const [program = node, ...rest] = [...as, node, resolve("dist/cli.js"), ...args];
  return new Promise((done, failed) => {
    const child = spawn(program, rest, {
      cwd: repo,
      env: { PATH: process.env["PATH"] ?? "", HOME: folder, NODE_DISABLE_COMPILE_CACHE: "1", ...gitEnv },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", failed);
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
}
