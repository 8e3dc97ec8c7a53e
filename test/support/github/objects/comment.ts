import type { Comment } from "../model.ts";
import type { Repository } from "../repository.ts";
import { nodeId } from "./node-id.ts";
import { userObject } from "./user.ts";

/** GitHub's `issue-comment`. */
export function commentObject(comment: Comment, { name, site }: Repository): object {
  const { id, number, body, author, createdAt, updatedAt } = comment;
  return {
    id,
    node_id: nodeId("IC", id),
    url: `${site.url}/repos/${name}/issues/comments/${id}`,
    html_url: `https://github.com/${name}/pull/${number}#issuecomment-${id}`,
    issue_url: `${site.url}/repos/${name}/issues/${number}`,
    body,
    user: userObject(author, site.url),
    author_association: author.endsWith("[bot]") ? "NONE" : "COLLABORATOR",
    created_at: createdAt,
    updated_at: updatedAt,
  };
}
