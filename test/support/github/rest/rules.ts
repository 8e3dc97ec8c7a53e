import { type Handlers, idOf, paged, type Query } from "../asked.ts";
import { branchObject, protectionObject } from "../objects/branch.ts";
import { ruleOfBranch, rulesetInList, rulesetObject } from "../objects/ruleset.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Repository } from "../repository.ts";
import { allRulesets, type Ruleset, rulesetsOf } from "../rulesets.ts";

/** What protects branches and tags: rulesets, and the branch protection that was before them. */
export const rules: Handlers = {
  "repos/get-branch-rules": (asked) => {
    const { repository, operation } = asked;
    // The branch need not exist.
    const all = rulesetsOf(repository, `refs/heads/${operation.parameters["branch"]}`).flatMap((ruleset) =>
      ruleset.rules.map((rule) => ruleOfBranch(rule, ruleset)),
    );
    const { items, headers } = paged(all, asked);
    return { status: 200, body: items, headers };
  },
  "repos/get-repo-rulesets": (asked) => {
    const { repository, query } = asked;
    const targets = query.get("targets")?.split(",");
    const found = asWide(repository, query).filter(({ target }) => targets?.includes(target) ?? true);
    const { items, headers } = paged(found, asked);
    return { status: 200, body: items.map((one) => rulesetInList(one, repository)), headers };
  },
  "repos/get-repo-ruleset": (asked) => {
    const found = asWide(asked.repository, asked.query).find(({ id }) => id === idOf(asked, "ruleset_id"));
    if (!found) throw notFound();
    return { status: 200, body: rulesetObject(found, asked.repository, asked.token.actor) };
  },
  "repos/get-branch": ({ repository, operation }) => {
    const branch = operation.parameters["branch"] ?? "";
    if (repository.git.commit(`refs/heads/${branch}`) === null) throw new Refusal(404, "Branch not found");
    return { status: 200, body: branchObject(repository, branch) };
  },
  "repos/get-branch-protection": ({ repository, operation }) => {
    const branch = operation.parameters["branch"] ?? "";
    if (repository.git.commit(`refs/heads/${branch}`) === null) throw new Refusal(404, "Branch not found");
    const checks = repository.protectedBranches.get(branch);
    if (!checks) throw new Refusal(404, "Branch not protected");
    return { status: 200, body: protectionObject(repository, branch, checks) };
  },
};

const asWide = (repository: Repository, query: Query): readonly Ruleset[] =>
  query.get("includes_parents") === "false" ? repository.rulesets : allRulesets(repository);
