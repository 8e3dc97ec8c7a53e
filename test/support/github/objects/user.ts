import { createHash } from "node:crypto";
import { nodeId } from "./node-id.ts";

/** GitHub's `simple-user`. A login that ends in `[bot]` is an app's. */
export function userObject(login: string, url: string): object {
  const bot = login.endsWith("[bot]");
  const id = userId(login);
  const self = `${url}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId("U", id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: "",
    url: self,
    html_url: bot ? `https://github.com/apps/${login.slice(0, -"[bot]".length)}` : `https://github.com/${login}`,
    followers_url: `${self}/followers`,
    following_url: `${self}/following{/other_user}`,
    gists_url: `${self}/gists{/gist_id}`,
    starred_url: `${self}/starred{/owner}{/repo}`,
    subscriptions_url: `${self}/subscriptions`,
    organizations_url: `${self}/orgs`,
    repos_url: `${self}/repos`,
    events_url: `${self}/events{/privacy}`,
    received_events_url: `${self}/received_events`,
    type: bot ? "Bot" : "User",
    site_admin: false,
  };
}

/** The app of the workflow's own token has a known number; others get one from their name. */
export const userId = (login: string): number =>
  login === "github-actions[bot]" ? 41_898_282 : createHash("sha256").update(login).digest().readUIntBE(0, 3);
