import { Octokit } from "@octokit/rest";
import type { GitHubFacts, RequiredCheck, TagRuleset } from "../../core/doctor/github.ts";
import { Stop } from "../../core/failure.ts";
import { repositorySettings } from "./github-settings.ts";

interface Where {
  readonly apiUrl: string;
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
}

/** Asks GitHub for the rules of a repository, which tells them to every token that may read it. Throws Stop (code `forge`). */
export async function githubFacts({ apiUrl, token, owner, repo }: Where): Promise<GitHubFacts> {
  const octokit = new Octokit({ auth: token, baseUrl: apiUrl, log: { debug() {}, info() {}, warn() {}, error() {} } });
  const here = { owner, repo };
  try {
    const { data: repository } = await octokit.rest.repos.get(here);
    const branch = repository.default_branch;
    const requiredChecks = [...(await byRules(octokit, here, branch)), ...(await byProtection(octokit, here, branch))];
    const settings = await repositorySettings(octokit, here, repository.private);
    return { defaultBranch: branch, requiredChecks, tagRulesets: await tagRulesets(octokit, here), settings };
  } catch (error) {
    const { status = null, message } = error as Error & { status?: number };
    throw new Stop({ code: "forge", call: "read the repository's rules", status, words: message });
  }
}

type Here = Pick<Where, "owner" | "repo">;

async function byRules(octokit: Octokit, here: Here, branch: string): Promise<RequiredCheck[]> {
  const rules = await octokit.paginate(octokit.rest.repos.getBranchRules, { ...here, branch, per_page: 100 });
  return rules.flatMap((rule) =>
    rule.type === "required_status_checks"
      ? (rule.parameters?.required_status_checks ?? []).map(({ context, integration_id }) => ({
          name: context,
          app: integration_id ?? null,
        }))
      : [],
  );
}

/** The older branch protection, of which everybody who may read is told the required checks. */
async function byProtection(octokit: Octokit, here: Here, branch: string): Promise<RequiredCheck[]> {
  const { data } = await octokit.rest.repos.getBranch({ ...here, branch });
  return (data.protection?.required_status_checks?.checks ?? []).map(({ context, app_id }) => ({
    name: context,
    app: app_id,
  }));
}

async function tagRulesets(octokit: Octokit, here: Here): Promise<TagRuleset[]> {
  const found = await octokit.paginate(octokit.rest.repos.getRepoRulesets, { ...here, targets: "tag", per_page: 100 });
  const active = found.filter(({ enforcement }) => enforcement === "active");
  const whole = await Promise.all(
    active.map(({ id }) => octokit.rest.repos.getRepoRuleset({ ...here, ruleset_id: id })),
  );
  return whole.map(({ data }) => {
    const refName = data.conditions && "ref_name" in data.conditions ? data.conditions.ref_name : undefined;
    return {
      name: data.name,
      rules: (data.rules ?? []).map(({ type }) => type),
      include: refName?.include ?? [],
      exclude: refName?.exclude ?? [],
    };
  });
}
