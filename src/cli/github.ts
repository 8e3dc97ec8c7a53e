import type { Forge } from "../edge/forge/forge.ts";
import type { Git } from "../edge/git/git.ts";

export interface GitHubHere {
  readonly apiUrl: string;
  /** Null: only what is public can be asked for. */
  readonly token: string | null;
  readonly owner: string;
  readonly repo: string;
}

/** The repository that `origin` is on a GitHub, and the token for it from GITHUB_TOKEN or GH_TOKEN; null where it is none. */
export async function githubOf(git: Git, env: NodeJS.ProcessEnv): Promise<GitHubHere | null> {
  const remote = (await git.remoteUrl("origin")) ?? "";
  const [, host = "", owner = "", repo = ""] =
    remote.match(/^(?:https:\/\/(?:[^/@]+@)?|ssh:\/\/git@|git@)([^/:]+)[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/) ?? [];
  if (!isGitHub(host)) return null;
  return {
    apiUrl: env["GITHUB_API_URL"] || `https://api.${host}`,
    token: env["GITHUB_TOKEN"] || env["GH_TOKEN"] || null,
    owner,
    repo,
  };
}

/** Where this repository's releases are, or why nobody can be asked. */
export async function forgeOf(git: Git, env: NodeJS.ProcessEnv): Promise<Forge | { readonly absent: string }> {
  const here = await githubOf(git, env);
  if (here === null) return { absent: "its bytes are not in the store here, and origin is no repository on GitHub" };
  return (await import("../edge/forge/open-github.ts")).openGitHub(here);
}

/** A token must not reach another's server. */
const isGitHub = (host: string): boolean => host === "github.com" || host.endsWith(".ghe.com");
