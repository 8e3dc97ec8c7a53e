import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gitEnv } from "./git.ts";

/** A temporary folder that is gone afterwards; its name has what names may have, unless a peer cannot take that. */
export function temporary(name = "mainline test ü-"): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), name));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The Node that the built files run on: `MAINLINE_TEST_NODE` names another one. */
export const node = process.env["MAINLINE_TEST_NODE"] ?? process.execPath;

/** What they see of ours when they are started in a folder. */
export const environment = (cwd: string): Record<string, string> => ({
  PATH: process.env["PATH"] ?? "",
  HOME: cwd,
  LANG: "C.UTF-8",
  NODE_DISABLE_COMPILE_CACHE: "1",
  ...gitEnv,
});

/** Starts one of the built files and waits for its end. */
export function start(
  entry: "cli" | "train" | "report" | "promote",
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Ended> {
  const env = { ...environment(options.cwd), ...options.env };
  return new Promise((done, failed) => {
    const child = spawn(node, [resolve(`dist/${entry}.js`), ...args], {
      cwd: options.cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", failed);
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
}

/** The CLI in a folder. */
export const mainline = (cwd: string, ...args: string[]): Promise<Ended> => start("cli", args, { cwd });
