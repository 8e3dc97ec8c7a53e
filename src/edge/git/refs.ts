import type { Git, PushOutcome } from "./git.ts";
import { lastWords, type RunGit } from "./run-git.ts";

type Refs = Pick<Git, "updateRefs" | "deleteRefs" | "push" | "fetch">;
const none = "0".repeat(40);

/** Verbs that write refs. Nothing is ever forced. */
export function refs(git: RunGit): Refs {
  return {
    async updateRefs(updates) {
      await git.text(["update-ref", "--stdin"], {
        input: updates.map(({ ref, object }) => `update ${ref} ${object} ${none}\n`).join(""),
      });
    },
    async deleteRefs(names) {
      await git.text(["update-ref", "--stdin"], { input: names.map((ref) => `delete ${ref}\n`).join("") });
    },
    async push(remote, updates) {
      const specs = updates.map(({ ref, object }) => `${object}:${ref}`);
      // An empty expectation means "must not exist yet": without it a tag that is there already with our object would pass as new.
      const leases = updates.map(({ ref }) => `--force-with-lease=${ref}:`);
      const result = await git.raw([
        "push",
        "--porcelain",
        "--atomic",
        ...leases,
        "--end-of-options",
        remote,
        ...specs,
      ]);
      return result.code === 0 ? { kind: "pushed" } : refused(`${result.stdout.toString("utf8")}\n${result.stderr}`);
    },
    async fetch(remote, refspecs, options = {}) {
      const filter = options.filter ? [`--filter=${options.filter}`] : [];
      await git.text([
        "fetch",
        "--quiet",
        "--no-tags",
        "--no-write-fetch-head",
        ...filter,
        "--end-of-options",
        remote,
        ...refspecs,
      ]);
    },
  };
}

function refused(output: string): PushOutcome {
  const race = /already exists|stale info|fetch first|cannot lock ref|reference already exists|failed to update ref/i;
  const hook = /hook declined|GH0\d\d|denied|protected|permission|403|401/i;
  const stderr = lastWords(output);
  return race.test(output) && !hook.test(output) ? { kind: "lost-race", stderr } : { kind: "refused", stderr };
}
