import type { Captured } from "../processes/capture.ts";
import type { Git, PushOutcome } from "./git.ts";
import { lastWords, type RunGit } from "./run-git.ts";

type Refs = Pick<Git, "createRefs" | "deleteRefs" | "push" | "fetch">;

/** Verbs that write refs. Nothing is ever forced here; a caller's refspec may ask for it. */
export function refs(git: RunGit): Refs {
  return {
    async createRefs(updates) {
      // One transaction, all or none, separated by NUL: a name cannot smuggle in a command.
      await git.text(["update-ref", "-z", "--stdin"], {
        input: updates.map(({ ref, object }) => `create ${ref}\0${object}\0`).join(""),
      });
    },
    async deleteRefs(refs) {
      if (refs.length === 0) return;
      await git.text(["update-ref", "-z", "--stdin"], { input: refs.map((ref) => `delete ${ref}\0\0`).join("") });
    },
    async push(remote, updates) {
      // An empty expectation means "must not exist yet", whatever the ref: outside refs/tags a push may move what is there.
      const leases = updates.map(({ ref }) => `--force-with-lease=${ref}:`);
      const specs = updates.map(({ ref, object }) => `${object}:${ref}`);
      const flags = ["--porcelain", "--atomic", "--no-follow-tags", "--no-recurse-submodules", ...leases];
      const result = await git.raw(["push", ...flags, "--end-of-options", remote, ...specs]);
      return result.code === 0 ? { kind: "pushed" } : refused(result);
    },
    async fetch(remote, refspecs, options = {}) {
      // Somebody's fetch.pruneTags would take the tags that are here alone.
      const flags = ["--no-tags", "--no-prune", "--no-prune-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
      const filter = options.filter ? [`--filter=${options.filter}`] : [];
      await git.text(["fetch", ...flags, ...filter, "--end-of-options", remote, ...refspecs]);
    },
  };
}

/** Why a push was not taken. `--porcelain` has a line a ref: flag, object:ref, reason; what a hook says is on stderr. */
function refused({ stdout, stderr }: Captured): PushOutcome {
  const lines = stdout
    .toString("utf8")
    .split("\n")
    .flatMap((line) => {
      const [flag, refspec = "", reason = ""] = line.split("\t");
      return flag === "!" ? [{ ref: refspec.slice(refspec.indexOf(":") + 1), reason }] : [];
    });
  const own = lines.filter(({ reason }) => !/\(atomic (push failed|push failure|transaction failed)\)/.test(reason));
  // With a line a ref, Git's own sum of them says nothing more.
  const said = lines.length === 0 ? stderr : (stderr.match(/^remote: .*$/gm) ?? []).join("\n");
  const words = [...own.map(({ ref, reason }) => `${ref} ${reason}`), lastWords(said)];
  // An atomic transaction that fails on the other side names the ref on stderr alone.
  const race = own.length > 0 ? own.some(({ reason }) => isRace(reason)) : lines.length > 0 && isRace(stderr);
  return { kind: race ? "lost-race" : "refused", words: words.filter(Boolean).join("\n") };
}

/** Somebody made the ref between our look and our push. A folder in the place of a file (`cannot create`) is no race: it stays. */
const isRace = (words: string): boolean =>
  /stale info|already exists|fetch first|cannot lock ref/.test(words) && !/cannot create|hook declined/.test(words);
