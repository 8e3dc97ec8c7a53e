import { type Asked, type Handlers, paged } from "../asked.ts";
import { comparisonObject } from "../objects/comparison.ts";
import { diffEntries } from "../objects/diff-entry.ts";
import { notFound } from "../refusal.ts";

export const compare: Handlers = {
  "repos/compare-commits-with-basehead": (asked) => {
    const { repository, operation, query } = asked;
    const { git, site } = repository;
    const basehead = operation.parameters["basehead"] ?? "";
    const [base, head] = basehead.split("...").map((name) => commitOf(asked, name));
    if (!base || !head) throw notFound();
    const mergeBase = git.ask("merge-base", base, head);
    if (mergeBase === null) throw notFound();
    const ahead = git.between(base, head);
    // Without pages the newest are told, and with pages the oldest come first.
    const asPages = query.get("page") !== null || query.get("per_page") !== null;
    const page = paged(ahead, asked);
    const first = Number(query.get("page") ?? 1) === 1;
    const compared = {
      basehead,
      base,
      head,
      mergeBase,
      ahead,
      behind: git.between(head, base).length,
      commits: asPages ? page.items : ahead.slice(-site.limits.comparedCommits),
      files: first ? diffEntries(repository, mergeBase, head).slice(0, site.limits.comparedFiles) : null,
    };
    return { status: 200, body: comparisonObject(compared, repository), headers: asPages ? page.headers : {} };
  },
};

/** A branch, a tag or a commit; of a fork as `owner:branch`, whose commits GitHub shares with its parent. */
function commitOf({ repository }: Asked, name: string): string | null {
  const [, owner, ref = ""] = name.match(/^(?:([^:]*):)?(.*)$/) ?? [];
  const [ownOwner, short] = repository.name.split("/");
  if (owner === undefined || owner === ownOwner) return repository.git.commit(ref);
  const fork = repository.site.repositories.get(`${owner}/${short}`.toLowerCase());
  const sha = fork?.parent === repository ? fork.git.commit(ref) : null;
  if (fork && sha) repository.git.run(["fetch", "--quiet", "--no-write-fetch-head", fork.git.path, sha]);
  return sha;
}
