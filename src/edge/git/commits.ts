import type { Git } from "./git.ts";
import type { RunGit } from "./run-git.ts";

type Commits = Pick<
  Git,
  | "head"
  | "branch"
  | "commit"
  | "isShallow"
  | "remoteUrl"
  | "mergeBase"
  | "firstParent"
  | "isAncestor"
  | "describe"
  | "identity"
>;

/** Verbs that ask about commits. */
export function commits(git: RunGit): Commits {
  const commit = (revision: string) =>
    line(git, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  return {
    commit,
    head: () => commit("HEAD"),
    branch: () => line(git, ["symbolic-ref", "--quiet", "--short", "HEAD"]),
    isShallow: async () => (await line(git, ["rev-parse", "--is-shallow-repository"])) === "true",
    remoteUrl: (remote) => line(git, ["config", "--get", `remote.${remote}.url`]),
    mergeBase: (a, b) => line(git, ["merge-base", "--end-of-options", a, b]),
    firstParent: (of) => commit(`${of}^1`),
    isAncestor: async (ancestor, descendant) =>
      (await git.raw(["merge-base", "--is-ancestor", "--end-of-options", ancestor, descendant])).code === 0,
    async describe(of) {
      const text = await line(git, [
        "show",
        "--no-patch",
        "--format=%an%x00%ct%x00%s",
        "--end-of-options",
        `${of}^{commit}`,
      ]);
      const [author = "", time = "0", subject = ""] = text?.split("\0") ?? [];
      return text === null ? null : { author, time: Number(time), subject };
    },
    async identity() {
      const match = (await line(git, ["var", "GIT_COMMITTER_IDENT"]))?.match(/^(.*) <(.*)> \d+ [+-]\d+$/);
      return { name: match?.[1] || "Mainline", email: match?.[2] || "mainline@localhost" };
    },
  };
}

/** The one line of an answer; null where Git says no. */
async function line(git: RunGit, args: readonly string[]): Promise<string | null> {
  const { code, stdout } = await git.raw(args);
  return code === 0 ? stdout.toString("utf8").replace(/\n$/, "") || null : null;
}
