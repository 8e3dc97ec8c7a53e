import { setTimeout } from "node:timers/promises";
import { Stop } from "../../core/failure.ts";
import { type Captured, capture } from "../processes/capture.ts";

/** Starts Git in one directory. */
export interface RunGit {
  /** Standard output as text. Throws Stop (code `git`) with the command and the last words of stderr. */
  text(args: readonly string[], options?: { input?: string; env?: NodeJS.ProcessEnv }): Promise<string>;
  /** Whatever came of it. */
  raw(args: readonly string[], options?: { input?: string; env?: NodeJS.ProcessEnv }): Promise<Captured>;
  /** What is printed about this repository alone, as it comes: of what is long the beginning is read while Git says the rest. Throws as `text` does. */
  each(args: readonly string[], take: (chunk: Buffer) => void): Promise<void>;
}

/** What a caller's Git (a hook of it, say) sets for itself would point ours at another repository. */
const elsewhere =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE)$/;

/**
 * In seconds: ten minutes for what happens here, an hour for what speaks to a remote. Nobody's repository needs so long; a hook, a helper that asks where nobody
 * answers, or a network drive may take for ever.
 */
const patience = { here: 600, remote: 3600 };

/** `git fetch`, `git push` and `git ls-remote`. */
const speaks = /^(fetch|push|ls-remote)$/;

export function gitIn(cwd: string, base: NodeJS.ProcessEnv, { here, remote } = patience): RunGit {
  const rest = Object.fromEntries(Object.entries(base).filter(([name]) => !elsewhere.test(name)));
  const env = { ...rest, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
  const once = async (
    args: readonly string[],
    options: { input?: string; env?: NodeJS.ProcessEnv; take?: (chunk: Buffer) => void } = {},
  ) => {
    const seconds = speaks.test(args[0] ?? "") ? remote : here;
    const result = await capture("git", args, {
      cwd,
      env: { ...env, ...options.env },
      seconds,
      ...(options.take && { take: options.take }),
      ...(options.input === undefined ? {} : { input: options.input }),
    });
    // Of what it would have said nobody may take anything for an answer.
    if (result.ended === "late") throw tooLate(args, seconds);
    return result;
  };
  const raw: RunGit["raw"] = async (args, options) => {
    let result = await once(args, options);
    for (let attempt = 1; attempt < attempts && isTransient(result); attempt++) {
      await setTimeout(attempt * 1000);
      result = await once(args, options);
    }
    return result;
  };
  const text: RunGit["text"] = async (args, options) => {
    const result = await raw(args, options);
    if (result.code !== 0) throw gitFailed(args, result);
    return result.stdout.toString("utf8");
  };
  const each: RunGit["each"] = async (args, take) => {
    const result = await once(args, { take });
    if (result.code !== 0) throw gitFailed(args, result);
  };
  return { text, raw, each };
}

const attempts = 4;

/**
 * The other side, or the way there, failed for now; any command may meet it, since a partial clone fetches what it lacks. A host that is not known or
 * refuses is no such case: somebody on a train should not wait for it. A push that was carried out before its answer got lost finds its refs there.
 */
const isTransient = ({ code, stderr }: Captured): boolean =>
  code !== 0 &&
  /returned error: (429|5\d\d)|RPC failed; curl|Empty reply from server|transfer closed|early EOF|Connection reset|Operation timed out|gnutls_handshake|SSL_read/.test(
    stderr,
  );

export function gitFailed(args: readonly string[], { code, stderr }: Captured): Stop {
  const words = code === null ? "git could not be started; is it installed?" : lastWords(stderr);
  return new Stop({ code: "git", command: shown(args), words });
}

const tooLate = (args: readonly string[], seconds: number): Stop =>
  new Stop({
    code: "git",
    command: shown(args),
    words: `It was not done after ${seconds} seconds, so it was ended. A hook, a helper that waits for an answer, or a drive may be why: try it by hand.`,
  });

const shown = (args: readonly string[]): string =>
  `git ${args
    .filter((arg) => !arg.startsWith("-c"))
    .slice(0, 3)
    .join(" ")}`;

/** The end of stderr, without credentials that a URL may hold. */
export const lastWords = (stderr: string): string =>
  stderr
    .trim()
    .split("\n")
    .slice(-6)
    .join("\n")
    .replace(/\/\/[^/@\s]+@/g, "//");
