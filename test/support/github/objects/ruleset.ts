import type { Repository } from "../repository.ts";
import type { Rule, Ruleset } from "../rulesets.ts";
import { nodeId } from "./node-id.ts";

/** GitHub's `repository-ruleset`, as it stands in the list: without its rules. */
export function rulesetInList(ruleset: Ruleset, { name, site }: Repository): object {
  const { id, target, enforcement, createdAt, source } = ruleset;
  return {
    id,
    name: ruleset.name,
    target,
    source_type: source.type,
    source: source.name,
    enforcement,
    node_id: nodeId("RRS", id),
    created_at: createdAt,
    updated_at: createdAt,
    _links: {
      self: { href: `${site.url}/repos/${name}/rulesets/${id}` },
      html: { href: `https://github.com/${name}/rules/${id}` },
    },
  };
}

/** The same, asked for alone. Who may bypass it is told to nobody who could not change it. */
export function rulesetObject(ruleset: Ruleset, repository: Repository, actor: string): object {
  const { include, exclude, rules, bypass } = ruleset;
  return {
    ...rulesetInList(ruleset, repository),
    conditions: { ref_name: { include, exclude } },
    rules,
    current_user_can_bypass: bypass.includes(actor) ? "always" : "never",
  };
}

/** GitHub's `repository-rule-detailed`: a rule, and the ruleset that it comes from. */
export const ruleOfBranch = (rule: Rule, { id, source }: Ruleset): object => ({
  ...rule,
  ruleset_source_type: source.type,
  ruleset_source: source.name,
  ruleset_id: id,
});
