import type { Review } from "../model.ts";
import type { Repository } from "../repository.ts";
import { nodeId } from "./node-id.ts";
import { userObject } from "./user.ts";

/** GitHub's `pull-request-review`. */
export function reviewObject({ id, number, author, body, state, commit, submittedAt }: Review, repository: Repository) {
  const { name, site } = repository;
  const html_url = `https://github.com/${name}/pull/${number}#pullrequestreview-${id}`;
  const pull_request_url = `${site.url}/repos/${name}/pulls/${number}`;
  return {
    id,
    node_id: nodeId("PRR", id),
    user: userObject(author, site.url),
    body,
    state,
    html_url,
    pull_request_url,
    _links: { html: { href: html_url }, pull_request: { href: pull_request_url } },
    submitted_at: submittedAt,
    commit_id: commit,
    // Who is a private member of an organization looks like a stranger to a workflow's token.
    author_association: "CONTRIBUTOR",
  };
}
