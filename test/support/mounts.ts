import { spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { gitEnv } from "./git.ts";
import { type Ended, node } from "./rig.ts";

/** File systems of a test's own, which are gone with its process: null where nobody may mount any. */
export const mounts: string | null =
  ["-rm", "-m"].find((flags) => spawnSync("unshare", [flags, "sh", "-c", "mount -t tmpfs tmpfs /mnt"]).status === 0) ??
  null;

/** What a test's name says where it cannot be run. */
export const withMounts = mounts === null ? "(NOT RUN: `unshare` may not mount here) " : "";

/** A shell script among mounts of its own; `mainline` is the built CLI. */
export function amongMounts(script: string, ...args: string[]): Promise<Ended> {
  const mainline = `mainline() { ${node} '${resolve("dist/cli.js")}' "$@"; }`;
  return new Promise((done, failed) => {
    const child = spawn("unshare", [mounts ?? "-m", "sh", "-euc", `${mainline}\n${script}`, "sh", ...args], {
      env: { PATH: process.env["PATH"] ?? "", HOME: "/nonexistent", NODE_DISABLE_COMPILE_CACHE: "1", ...gitEnv },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", failed);
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
}
