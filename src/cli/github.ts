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

/** A token must not reach another's server. */
const isGitHub = (host: string): boolean => host === "github.com" || host.endsWith(".ghe.com");
