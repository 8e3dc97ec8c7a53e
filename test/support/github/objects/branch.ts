import type { Repository } from "../repository.ts";
import { commitObject } from "./commit.ts";

/** GitHub's `branch-with-protection`. Of classic protection it tells everybody who may read the checks that are required. */
export function branchObject(repository: Repository, branch: string): object {
  const { name, site, protectedBranches } = repository;
  const url = `${site.url}/repos/${name}/branches/${branch}`;
  const checks = protectedBranches.get(branch);
  return {
    name: branch,
    commit: commitObject(repository, repository.tip(branch)),
    _links: { self: url, html: `https://github.com/${name}/tree/${branch}` },
    protected: checks !== undefined,
    protection: {
      enabled: checks !== undefined,
      required_status_checks: {
        enforcement_level: checks?.length ? "non_admins" : "off",
        ...required(checks ?? []),
      },
    },
    protection_url: `${url}/protection`,
  };
}

/** GitHub's `branch-protection`, for administrators. */
export function protectionObject({ name, site }: Repository, branch: string, checks: readonly string[]): object {
  const url = `${site.url}/repos/${name}/branches/${branch}/protection`;
  return {
    url,
    required_status_checks: {
      url: `${url}/required_status_checks`,
      contexts_url: `${url}/required_status_checks/contexts`,
      strict: false,
      ...required(checks),
    },
    enforce_admins: { url: `${url}/enforce_admins`, enabled: false },
    required_linear_history: { enabled: false },
    allow_force_pushes: { enabled: false },
    allow_deletions: { enabled: false },
  };
}

const required = (contexts: readonly string[]) => ({
  contexts,
  checks: contexts.map((context) => ({ context, app_id: null })),
});
