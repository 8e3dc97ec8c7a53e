import { execFileSync, spawnSync } from "node:child_process";
import { gitEnv } from "../git.ts";

/** Git in one bare repository. Each call is a process of a few milliseconds, waited for. */
export class BareGit {
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }

  /** What Git prints, without the last line's end. Throws with Git's words. */
  run(args: readonly string[], options: { env?: Record<string, string>; input?: string } = {}): string {
    const done = this.spawn(args, options);
    if (done.status !== 0) throw new Error(`git ${args.join(" ")} in ${this.path}: ${done.stderr}`);
    return done.stdout.replace(/\n$/, "");
  }

  /** The same; null where Git says no. */
  ask(...args: string[]): string | null {
    const done = this.spawn(args, {});
    return done.status === 0 ? done.stdout.replace(/\n$/, "") : null;
  }

  /** The object that a revision names, or null. */
  resolve(revision: string): string | null {
    return this.ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision);
  }

  bytes(blob: string): Buffer {
    return execFileSync("git", ["cat-file", "blob", blob], { cwd: this.path, maxBuffer: 1 << 28 });
  }

  commit(revision: string): string | null {
    return this.resolve(`${revision}^{commit}`);
  }

  /** Commits that `head` has and `base` has not, oldest first. */
  between(base: string, head: string): string[] {
    return lines(this.run(["rev-list", "--reverse", "--end-of-options", head, `^${base}`]));
  }

  refs(prefix: string): { ref: string; sha: string; type: string }[] {
    return lines(this.run(["for-each-ref", "--format=%(refname) %(objectname) %(objecttype)", prefix])).map((line) => {
      const [ref = "", sha = "", type = ""] = line.split(" ");
      return { ref, sha, type };
    });
  }

  private spawn(args: readonly string[], { env, input }: { env?: Record<string, string>; input?: string }) {
    const done = spawnSync("git", args, {
      cwd: this.path,
      env: { PATH: process.env["PATH"], HOME: "/nonexistent", LC_ALL: "C.UTF-8", ...gitEnv, ...env },
      encoding: "utf8",
      maxBuffer: 1 << 28,
      input: input ?? "",
    });
    if (done.error) throw done.error;
    return done;
  }
}

export const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");
