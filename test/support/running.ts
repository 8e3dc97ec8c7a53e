import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { gitEnv } from "./git.ts";
import { type Ended, node } from "./rig.ts";

/** The CLI while it runs: what it has said, and its end. */
export interface Running {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  /** Resolves when its output has this text; rejects when it ended without. */
  says(text: string): Promise<void>;
  /** The same of what it writes to stderr. */
  warns(text: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts the built CLI in a folder, as the leader of a process group, and does not wait. */
export function running(cwd: string, args: readonly string[], env: Record<string, string> = {}): Running {
  const child = spawn(node, [resolve("dist/cli.js"), ...args], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", HOME: cwd, NODE_DISABLE_COMPILE_CACHE: "1", ...gitEnv, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let [stdout, stderr] = ["", ""];
  const waiting = new Set<() => void>();
  const tell = () => {
    for (const look of waiting) look();
  };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    tell();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
    tell();
  });
  const ended = new Promise<Ended>((done, failed) => {
    child.on("error", failed);
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
  const hears = (text: string, heard: () => string) =>
    new Promise<void>((done, failed) => {
      const look = () => {
        if (!heard().includes(text)) return;
        waiting.delete(look);
        done();
      };
      waiting.add(look);
      look();
      void ended.then(() => failed(new Error(`ended without saying "${text}":\n${stdout}${stderr}`)));
    });
  return {
    pid: child.pid ?? 0,
    ended,
    kill: (signal) => void child.kill(signal),
    says: (text) => hears(text, () => stdout),
    warns: (text) => hears(text, () => stderr),
  };
}
