import type { Writing } from "../core/registry/by-hand/change.ts";
import type { Git } from "../edge/git/git.ts";
import { type Input, type Option, shared } from "./command.ts";

/** Options of every command that writes tags. */
export const writeOptions = {
  message: { type: "string", value: "WHY", short: "m", description: "why; it is kept in the tag" },
  "dry-run": { type: "boolean", description: "say what would happen, write nothing" },
  local: { type: "boolean", description: "keep the tags here, though there is a remote" },
  json: shared.json,
} as const satisfies Record<string, Option>;

/** Who writes and why, and where the tags go: to `origin` where there is one. */
export async function writingOf(input: Input, git: Git) {
  const { name: by } = await git.identity();
  const writing: Writing = { by, why: input.text("message") ?? "", now: Math.floor(Date.now() / 1000) };
  return { writing, remote: await remoteOf(input, git), dryRun: input.on("dry-run") };
}

export async function remoteOf(input: Input, git: Pick<Git, "remoteUrl">): Promise<string | null> {
  return input.on("local") || (await git.remoteUrl("origin")) === null ? null : "origin";
}
