import { nodeId } from "./objects/node-id.ts";
import { userId } from "./objects/user.ts";
import { newRuleset, type Ruleset, type RulesetOptions } from "./rulesets.ts";
import type { Site } from "./site.ts";

/** An owner of repositories that is no person: its rulesets bind all of them. */
export class Organization {
  readonly login: string;
  readonly rulesets: Ruleset[] = [];
  private readonly site: Site;

  constructor(site: Site, login: string) {
    this.site = site;
    this.login = login;
  }

  addRuleset(options: RulesetOptions): Ruleset {
    const ruleset = newRuleset(this.site, { type: "Organization", name: this.login }, options);
    this.rulesets.push(ruleset);
    return ruleset;
  }

  /** GitHub's `organization-simple-webhooks`: as events name it. */
  object(): object {
    const url = `${this.site.url}/orgs/${this.login}`;
    const id = userId(this.login);
    return {
      login: this.login,
      id,
      node_id: nodeId("O", id),
      url,
      repos_url: `${url}/repos`,
      events_url: `${url}/events`,
      hooks_url: `${url}/hooks`,
      issues_url: `${url}/issues`,
      members_url: `${url}/members{/member}`,
      public_members_url: `${url}/public_members{/member}`,
      avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
      description: null,
    };
  }
}
