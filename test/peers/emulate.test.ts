import { isDeepStrictEqual } from "node:util";
import type { Octokit } from "@octokit/rest";
import { expect, test } from "vitest";
import { startEmulate } from "../support/emulate.ts";
import { here, stage } from "../support/github-stage.ts";

type Rest = Octokit["rest"];
type Step = readonly [name: string, ask: (rest: Rest, seen: Seen) => Promise<unknown>];
interface Seen {
  readonly main: string;
  readonly head: string;
}

const nowhere = "1".repeat(40);
const on = { ...here, issue_number: 1 };
const at = { ...here, pull_number: 1 };

/** Ours and theirs. The description of the REST API decides in most: its statuses for the operation are ours. */
const explained: Readonly<Record<string, readonly [unknown, unknown]>> = {
  "a ref of no namespace": ["422 Reference name is not valid", "422 Invalid ref"],
  "a ref with a space": ["422 Reference name is not valid", 201],
  "a ref of nothing": ["422 Object does not exist", "422 Invalid sha"],
  "a ref deleted again": ["422 Reference does not exist", "404 Not Found"],
  "an empty comment": ["422 Validation Failed", "422 Validation failed"],
  "a comment that is too long": ["422 Validation Failed", 201],
  "what a pull request counts": [
    { commits: 1, additions: 1, deletions: 0, changed_files: 1 },
    { commits: 2, additions: 0, deletions: 0, changed_files: 0 },
  ],
  "pull requests of a commit": [[1], "404 Not Found"],
  "a merge of what has moved": [
    "409 Head branch was modified. Review and try the merge again.",
    "422 Head sha is out of date",
  ],
  "a merge again": ["405 Pull Request is not mergeable", "422 Pull Request is not mergeable"],
};

const refs: Step[] = [
  ["a branch", async (rest) => (await rest.git.getRef({ ...here, ref: "heads/main" })).data.object.type],
  [
    "a tag's object and its ref",
    async (rest, { main }) => {
      const tagger = { name: "A", email: "a@example.org", date: "2026-01-02T03:04:05Z" };
      const tag = { ...here, tag: "m@v1.0.0", message: "first\n\n{}", object: main, type: "commit" as const, tagger };
      const { data } = await rest.git.createTag(tag);
      const made = await rest.git.createRef({ ...here, ref: "refs/tags/m@v1.0.0", sha: data.sha });
      return [data.tag, data.message, data.tagger, data.object.type, made.status, made.data.ref, made.data.object.type];
    },
  ],
  ["a ref again", (rest, { main }) => rest.git.createRef({ ...here, ref: "refs/tags/m@v1.0.0", sha: main })],
  ["a ref of no namespace", (rest, { main }) => rest.git.createRef({ ...here, ref: "tags/x", sha: main })],
  ["a ref with a space", (rest, { main }) => rest.git.createRef({ ...here, ref: "refs/tags/a b", sha: main })],
  ["a ref of nothing", (rest) => rest.git.createRef({ ...here, ref: "refs/tags/x", sha: nowhere })],
  [
    "a ref of our own namespace",
    async (rest, { main }) => (await rest.git.createRef({ ...here, ref: "refs/mainline/runs/1", sha: main })).data.ref,
  ],
  [
    "refs that begin so",
    async (rest) =>
      (await rest.git.listMatchingRefs({ ...here, ref: "tags/m" })).data.map(({ ref, object }) => [ref, object.type]),
  ],
  ["refs that none begins so", async (rest) => (await rest.git.listMatchingRefs({ ...here, ref: "tags/z" })).data],
  ["a missing ref", (rest) => rest.git.getRef({ ...here, ref: "tags/none" })],
  ["half of a ref's name", (rest) => rest.git.getRef({ ...here, ref: "tags/m@" })],
  ["a ref deleted", async (rest) => (await rest.git.deleteRef({ ...here, ref: "tags/m@v1.0.0" })).status],
  ["a ref deleted again", (rest) => rest.git.deleteRef({ ...here, ref: "tags/m@v1.0.0" })],
  [
    "a commit",
    async (rest, { head }) => {
      const { data } = await rest.repos.getCommit({ ...here, ref: "feature" });
      return [data.sha === head, data.commit.message, data.parents.length];
    },
  ],
];

const comments: Step[] = [
  [
    "a comment",
    async (rest) => {
      for (let i = 1; i <= 4; i++) await rest.issues.createComment({ ...on, body: `comment ${i}` });
      const { status, data } = await rest.issues.createComment({ ...on, body: "comment 5" });
      return [status, data.body, data.user?.login, data.user?.type];
    },
  ],
  ["comments on nothing", (rest) => rest.issues.createComment({ ...here, issue_number: 9, body: "x" })],
  ["an empty comment", (rest) => rest.issues.createComment({ ...on, body: "" })],
  ["the first page", (rest) => page(rest, { per_page: 2 })],
  ["the second page", (rest) => page(rest, { per_page: 2, page: 2 })],
  ["the last page", (rest) => page(rest, { per_page: 2, page: 3 })],
  ["behind the last page", (rest) => page(rest, { per_page: 2, page: 4 })],
  ["one page of all", (rest) => page(rest, { per_page: 100 })],
  [
    "a changed comment",
    async (rest) => {
      const [first] = (await rest.issues.listComments(on)).data;
      const { data } = await rest.issues.updateComment({ ...here, comment_id: first?.id ?? 0, body: "changed" });
      return [data.id === first?.id, data.body, (await rest.issues.listComments(on)).data.map(({ body }) => body)];
    },
  ],
  [
    "a deleted comment",
    async (rest) => {
      const [first, ...others] = (await rest.issues.listComments(on)).data;
      const { status } = await rest.issues.deleteComment({ ...here, comment_id: first?.id ?? 0 });
      return [status, (await rest.issues.listComments(on)).data.length === others.length];
    },
  ],
  ["a missing comment", (rest) => rest.issues.getComment({ ...here, comment_id: 1 })],
  // The last, since it stays there where it is taken.
  ["a comment that is too long", (rest) => rest.issues.createComment({ ...on, body: "x".repeat(65_537) })],
];

const pulls: Step[] = [
  [
    "open pull requests",
    async (rest) => (await rest.pulls.list(here)).data.map(({ number, state }) => [number, state]),
  ],
  [
    "those of a head",
    async (rest) => [
      (await rest.pulls.list({ ...here, head: "acme:feature" })).data.length,
      (await rest.pulls.list({ ...here, head: "acme:other" })).data.length,
    ],
  ],
  ["closed ones", async (rest) => (await rest.pulls.list({ ...here, state: "closed" })).data],
  [
    "a pull request",
    async (rest, { head }) => {
      const { data } = await rest.pulls.get(at);
      const { number, title, state, draft, merged, mergeable } = data;
      const sides = [data.head.ref, data.head.sha === head, data.head.label, data.base.ref, data.user.login];
      return { number, title, state, draft, merged, mergeable, sides };
    },
  ],
  [
    "what a pull request counts",
    async (rest) => {
      const { commits, additions, deletions, changed_files } = (await rest.pulls.get(at)).data;
      return { commits, additions, deletions, changed_files };
    },
  ],
  ["a missing pull request", (rest) => rest.pulls.get({ ...here, pull_number: 9 })],
  [
    "a comparison",
    async (rest) => {
      const { data } = await rest.repos.compareCommitsWithBasehead({ ...here, basehead: "main...feature" });
      const { status, ahead_by, behind_by, total_commits, files } = data;
      return { status, ahead_by, behind_by, total_commits, files: files?.map((file) => [file.filename, file.status]) };
    },
  ],
  [
    "pull requests of a commit",
    async (rest, { head }) =>
      (await rest.repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: head })).data.map(
        (one) => one.number,
      ),
  ],
  ["a merge of what has moved", (rest) => rest.pulls.merge({ ...at, sha: nowhere })],
  [
    "a squash merge",
    async (rest, { head }) => {
      const { data } = await rest.pulls.merge({ ...at, merge_method: "squash" });
      const { data: pull } = await rest.pulls.get(at);
      const tip = (await rest.git.getRef({ ...here, ref: "heads/main" })).data.object.sha;
      const { parents } = (await rest.repos.getCommit({ ...here, ref: tip })).data;
      return [
        data.merged,
        data.sha === tip,
        tip === head,
        parents.length,
        pull.state,
        pull.merged,
        pull.merge_commit_sha === tip,
      ];
    },
  ],
  ["a merge again", (rest) => rest.pulls.merge(at)],
];

async function page(rest: Rest, query: object) {
  const { data, headers } = await rest.issues.listComments({ ...on, ...query });
  const links = [...(headers.link ?? "").matchAll(/[?&]page=(\d+)[^>]*>; rel="(\w+)"/g)];
  const named = Object.fromEntries(links.map(([, number, rel]) => [rel, Number(number)]));
  return [data.map(({ body }) => body), named];
}

/** What a step sees: what it answers, or with which status and words it is refused. */
async function outcome([, ask]: Step, rest: Rest, seen: Seen): Promise<unknown> {
  const told = await ask(rest, seen).catch(
    (error: { status?: number; message: string }) => `${error.status} ${error.message.split(/ - http|: \{/)[0]}`,
  );
  const response = told as { status?: number; headers?: object };
  return response?.headers ? response.status : JSON.parse(JSON.stringify(told));
}

async function seenIn(rest: Rest): Promise<Seen> {
  const sha = async (ref: string) => (await rest.git.getRef({ ...here, ref })).data.object.sha;
  return { main: await sha("heads/main"), head: await sha("heads/feature") };
}

test("a sample of calls ends here as it does there, but for what README.md of the fake explains", async () => {
  await using emulate = await startEmulate();
  await using s = await stage();
  s.repository.openPullRequest({ head: "feature", title: "More", author: "acme" });
  const permissions = { contents: "write", "pull-requests": "write" } as const;
  const { rest } = s.client(s.repository.token({ permissions, actor: "acme" }));
  const [ours, theirs] = [await seenIn(rest), await seenIn(emulate.rest)];
  const differences: Record<string, readonly [unknown, unknown]> = {};
  for (const step of [...refs, ...comments, ...pulls]) {
    const both = [await outcome(step, rest, ours), await outcome(step, emulate.rest, theirs)] as const;
    if (!isDeepStrictEqual(both[0], both[1])) differences[step[0]] = both;
  }
  expect(differences).toEqual(explained);
});
