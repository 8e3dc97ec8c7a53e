import { Stop } from "../../core/failure.ts";
import type { CommitFacts } from "../../core/registry/tag.ts";
import type { Git } from "./git.ts";
import type { RunGit } from "./run-git.ts";

type Commits = Pick<
  Git,
  "commit" | "remoteUrl" | "mergeBase" | "firstParent" | "isAncestor" | "identity" | "commitFacts"
>;

/** Verbs that ask about commits. Where a shallow clone cannot know, they say so instead of answering no. */
export function commits(git: RunGit): Commits {
  const commit = (revision: string) =>
    line(git, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  return {
    commit,
    remoteUrl: (remote) => line(git, ["config", "--get", `remote.${remote}.url`]),
    mergeBase: async (a, b) =>
      (await line(git, ["merge-base", "--end-of-options", a, b])) ??
      (await never(git, `where ${a.slice(0, 12)} and ${b.slice(0, 12)} parted`)),
    firstParent: async (of) => (await commit(`${of}^1`)) ?? (await never(git, `what came before ${of.slice(0, 12)}`)),
    async isAncestor(ancestor, descendant) {
      const { code } = await git.raw(["merge-base", "--is-ancestor", "--end-of-options", ancestor, descendant]);
      if (code !== 0) await never(git, `whether ${descendant.slice(0, 12)} follows ${ancestor.slice(0, 12)}`);
      return code === 0;
    },
    async commitFacts(ids) {
      if (ids.length === 0) return [];
      const format = ["%H", "%cd", "%an", "%ae", "%cn", "%ce", "%B"].join("%x00");
      const args = [
        "log",
        "--no-walk=unsorted",
        "--ignore-missing",
        "--date=raw",
        "-z",
        `--format=${format}%x00`,
        "--stdin",
      ];
      const values = (await git.text(args, { input: `${ids.join("\n")}\n` })).split("\0");
      return Array.from({ length: Math.floor(values.length / 8) }, (_, i) => factsOf(values.slice(i * 8, i * 8 + 8)));
    },
    async identity() {
      const match = (await line(git, ["var", "GIT_COMMITTER_IDENT"]))?.match(/^(.*) <(.*)> \d+ [+-]\d+$/);
      return { name: match?.[1] || "Mainline", email: match?.[2] || "mainline@localhost" };
    },
  };
}

function factsOf([
  commit = "",
  date = "",
  an = "",
  ae = "",
  cn = "",
  ce = "",
  message = "",
]: readonly string[]): CommitFacts {
  const [time, zone = "+0000"] = date.split(" ");
  return {
    commit,
    time: Number(time),
    zone,
    author: { name: an, email: ae },
    committer: { name: cn, email: ce },
    message,
  };
}

const isShallow = async (git: RunGit): Promise<boolean> =>
  (await line(git, ["rev-parse", "--is-shallow-repository"])) === "true";

/** There is no such thing, as far as this repository goes; throws Stop where it may go farther than is here. */
async function never(git: RunGit, question: string): Promise<null> {
  if (await isShallow(git)) throw new Stop({ code: "shallow-clone", question });
  return null;
}

/** The one line of an answer; null where Git says no. */
async function line(git: RunGit, args: readonly string[]): Promise<string | null> {
  const { code, stdout } = await git.raw(args);
  return code === 0 ? stdout.toString("utf8").replace(/\n$/, "") || null : null;
}
