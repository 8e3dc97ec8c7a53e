import { execFileSync } from "node:child_process";

/** An identity and a time of no machine, and no configuration but ours. */
export const gitEnv = {
  GIT_AUTHOR_NAME: "Alice",
  GIT_AUTHOR_EMAIL: "alice@example.org",
  GIT_COMMITTER_NAME: "Alice",
  GIT_COMMITTER_EMAIL: "alice@example.org",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

/** Runs Git in a folder and answers what it prints; throws with its words where it fails. */
export function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", args, {
    cwd,
    env: { PATH: process.env["PATH"], HOME: "/nonexistent", ...gitEnv },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}
