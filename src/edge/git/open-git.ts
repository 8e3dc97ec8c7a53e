import { mkdir } from "node:fs/promises";
import { commits } from "./commits.ts";
import type { Git } from "./git.ts";
import { grounds } from "./grounds.ts";
import { refs } from "./refs.ts";
import { remoteTags } from "./remote-tags.ts";
import { gitFailed, gitIn } from "./run-git.ts";
import { tags } from "./tags.ts";
import { trees } from "./trees.ts";

/** The work tree around a directory, or null where there is none. Throws Stop where Git is missing, or refuses to look. */
export async function openGit(directory: string, env: NodeJS.ProcessEnv): Promise<Git | null> {
  // Of HEAD nothing is said where there is no commit yet.
  const args = ["rev-parse", "--show-toplevel", "--is-shallow-repository", "--revs-only", "HEAD^{commit}"];
  const found = await gitIn(directory, env).raw(args);
  if (found.code === 0) {
    const said = found.stdout.toString("utf8").match(/^(.*)\n(true|false)\n(?:([0-9a-f]+)\n)?$/s);
    const [, root = "", shallow, head = null] = said ?? [];
    return gitAt({ root, shallow: shallow === "true", head }, env);
  }
  if (/not a git repository|must be run in a work tree/.test(found.stderr)) return null;
  throw gitFailed(args, found);
}

/** A bare repository that exists. */
export async function openBareGit(directory: string, env: NodeJS.ProcessEnv): Promise<Git> {
  return gitAt(bare(directory), env);
}

/** A new bare repository with `origin` set: what the actions fetch into, instead of touching a user's clone. */
export async function initBareGit(directory: string, remoteUrl: string, env: NodeJS.ProcessEnv): Promise<Git> {
  await mkdir(directory, { recursive: true });
  const git = gitIn(directory, env);
  await git.text(["init", "--quiet", "--bare", "."]);
  await git.text(["remote", "add", "origin", remoteUrl]);
  return gitAt(bare(directory), env);
}

type Place = Pick<Git, "root" | "shallow" | "head">;

const bare = (root: string): Place => ({ root, shallow: false, head: null });

function gitAt(place: Place, env: NodeJS.ProcessEnv): Git {
  const { root } = place;
  const git = gitIn(root, env);
  return {
    ...place,
    ...commits(git),
    ...trees(git, root),
    ...tags(git),
    ...refs(git),
    ...grounds(git, root, env),
    remoteTags: (remote, wanted) => remoteTags(git, root, { remote, wanted }, env),
  };
}
