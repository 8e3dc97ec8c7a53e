import { Stop } from "../../core/failure.ts";
import { type Captured, capture } from "../processes/capture.ts";

/** Starts Git in one directory. */
export interface RunGit {
  /** Standard output as text. Throws Stop (code `git`) with the command and the last words of stderr. */
  text(args: readonly string[], options?: { input?: string; env?: NodeJS.ProcessEnv }): Promise<string>;
  /** Whatever came of it. */
  raw(args: readonly string[], options?: { input?: string; env?: NodeJS.ProcessEnv }): Promise<Captured>;
}

/** What a caller's Git (a hook of it, say) sets for itself would point ours at another repository. */
const elsewhere =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE)$/;

export function gitIn(cwd: string, base: NodeJS.ProcessEnv): RunGit {
  const rest = Object.fromEntries(Object.entries(base).filter(([name]) => !elsewhere.test(name)));
  const env = { ...rest, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
  const raw: RunGit["raw"] = (args, options = {}) =>
    capture("git", args, {
      cwd,
      env: { ...env, ...options.env },
      ...(options.input === undefined ? {} : { input: options.input }),
    });
  const text: RunGit["text"] = async (args, options) => {
    const result = await raw(args, options);
    if (result.code !== 0) throw gitFailed(args, result);
    return result.stdout.toString("utf8");
  };
  return { text, raw };
}

export function gitFailed(args: readonly string[], { code, stderr }: Captured): Stop {
  const words = code === null ? "git could not be started; is it installed?" : lastWords(stderr);
  return new Stop({
    code: "git",
    command: `git ${args
      .filter((arg) => !arg.startsWith("-c"))
      .slice(0, 3)
      .join(" ")}`,
    words,
  });
}

/** The end of stderr, without credentials that a URL may hold. */
export const lastWords = (stderr: string): string =>
  stderr
    .trim()
    .split("\n")
    .slice(-6)
    .join("\n")
    .replace(/\/\/[^/@\s]+@/g, "//");
