import { type Asked, type Handlers, idOf, paged } from "../asked.ts";
import type { MergeMethod } from "../merging.ts";
import type { PullRequest } from "../model.ts";
import { pullRequestObject, pullRequestSimple } from "../objects/pull-request.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Repository } from "../repository.ts";

export const pulls: Handlers = {
  "pulls/list": (asked) => {
    const { repository, query } = asked;
    repository.synchronize();
    const state = query.get("state") ?? "open";
    const [head, base] = [query.get("head"), query.get("base")];
    const label = ({ headRepository, branch }: PullRequest) => `${headRepository.name.split("/")[0]}:${branch}`;
    const found = repository.pulls.filter(
      (pull) =>
        (state === "all" || (state === "closed") === (pull.closedAt !== null)) &&
        (head ?? label(pull)) === label(pull) &&
        (base ?? pull.base) === pull.base,
    );
    const { items, headers } = paged(found.toReversed(), asked);
    return { status: 200, body: items.map((pull) => pullRequestSimple(pull, repository)), headers };
  },
  "pulls/get": (asked) => {
    const pull = pullOf(asked);
    return { status: 200, body: pullRequestObject(pull, asked.repository) };
  },
  "pulls/merge": (asked) => {
    const { repository, body, token } = asked;
    const pull = pullOf(asked);
    if (body["sha"] !== undefined && body["sha"] !== pull.head)
      throw new Refusal(409, "Head branch was modified. Review and try the merge again.");
    const words = [body["commit_title"], body["commit_message"]].filter(Boolean).join("\n\n");
    const method = (body["merge_method"] ?? "merge") as MergeMethod;
    const sha = repository.merge(pull, method, token.actor, words || undefined);
    return { status: 200, body: { sha, merged: true, message: "Pull Request successfully merged" } };
  },
  "repos/list-pull-requests-associated-with-commit": (asked) => {
    const { repository, operation } = asked;
    const asSaid = operation.parameters["commit_sha"] ?? "";
    const sha = repository.git.commit(asSaid);
    if (sha === null) throw new Refusal(422, `No commit found for SHA: ${asSaid}`);
    repository.synchronize();
    const { items, headers } = paged(associated(repository, sha), asked);
    return { status: 200, body: items.map((pull) => pullRequestSimple(pull, repository)), headers };
  },
};

function pullOf(asked: Asked): PullRequest {
  asked.repository.synchronize();
  const pull = asked.repository.pulls.find(({ number }) => number === idOf(asked, "pull_number"));
  if (!pull) throw notFound();
  return pull;
}

/** On the default branch: the merged pull request that brought the commit. Elsewhere: those that contain it, merged or open. */
function associated({ git, pulls: all, defaultBranch }: Repository, sha: string): PullRequest[] {
  const brought = all.filter((pull) => pull.merged?.commits.includes(sha));
  if (git.ask("merge-base", "--is-ancestor", sha, `refs/heads/${defaultBranch}`) !== null) return brought;
  return all.filter((pull) => git.between(pull.baseSha, pull.head).includes(sha));
}
