import { type Asked, type Handlers, idOf, paged } from "../asked.ts";
import type { Comment } from "../model.ts";
import { commentObject } from "../objects/comment.ts";
import { notFound, validationFailed } from "../refusal.ts";

/** Comments on pull requests, which GitHub counts among the issues. */
export const comments: Handlers = {
  "issues/list-comments": (asked) => {
    const number = numberOf(asked);
    const since = asked.query.get("since") ?? "";
    const found = asked.repository.comments.filter((one) => one.number === number && one.updatedAt >= since);
    const { items, headers } = paged(found, asked);
    return { status: 200, body: items.map((one) => commentObject(one, asked.repository)), headers };
  },
  "issues/create-comment": (asked) => {
    const { repository, token } = asked;
    const now = repository.site.now();
    const comment = {
      id: repository.site.nextId(),
      number: numberOf(asked),
      author: token.actor,
      body: bodyOf(asked),
      createdAt: now,
      updatedAt: now,
    };
    repository.comments.push(comment);
    return { status: 201, body: commentObject(comment, repository) };
  },
  "issues/get-comment": (asked) => ({ status: 200, body: commentObject(commentOf(asked), asked.repository) }),
  "issues/update-comment": (asked) => {
    const comment = commentOf(asked);
    comment.body = bodyOf(asked);
    comment.updatedAt = asked.repository.site.now();
    return { status: 200, body: commentObject(comment, asked.repository) };
  },
  "issues/delete-comment": (asked) => {
    const all = asked.repository.comments;
    all.splice(all.indexOf(commentOf(asked)), 1);
    return { status: 204 };
  },
};

function numberOf(asked: Asked): number {
  const number = idOf(asked, "issue_number");
  if (!asked.repository.pulls.some((pull) => pull.number === number)) throw notFound();
  return number;
}

function commentOf(asked: Asked): Comment {
  const found = asked.repository.comments.find(({ id }) => id === idOf(asked, "comment_id"));
  if (!found) throw notFound();
  return found;
}

/** Characters are counted as code points. */
function bodyOf({ body, repository }: Asked): string {
  const most = repository.site.limits.commentCharacters;
  const text = String(body["body"]);
  const refuse = (message: string) =>
    validationFailed({ resource: "IssueComment", code: "unprocessable", field: "data", message });
  if (text.trim() === "") throw refuse("Body cannot be blank");
  if ([...text].length > most) throw refuse(`Body is too long (maximum is ${most} characters)`);
  return text;
}
