import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { startGitHub } from "../support/github/index.ts";
import { client, here, stage, status, words } from "../support/github-stage.ts";
import { commit } from "../support/project.ts";

test("a token that is none is told so, and who says nothing finds nothing", async () => {
  await using s = await stage();
  expect(await words(client(s.github, "ghs_wrong").rest.repos.get(here))).toBe("401 Bad credentials");
  expect(await words(client(s.github).rest.repos.get(here))).toBe("404 Not Found");
  const body = { ...here, issue_number: 1, body: "x" };
  expect(await words(client(s.github).rest.issues.createComment(body))).toBe("401 Requires authentication");
  s.repository.openPullRequest({ head: "feature" });
  const { rest } = s.octokit({ issues: "write" });
  expect([await status(rest.repos.get(here)), await status(rest.issues.createComment(body))]).toEqual([
    "no error",
    "no error",
  ]);
});

test("a token of one repository finds no other", async () => {
  await using github = await startGitHub({ repositories: ["acme/demo", "acme/other"] });
  const token = github.repository("acme/other").token({ permissions: { contents: "write" } });
  expect(await status(client(github, token).rest.repos.get(here))).toBe(404);
  expect((await client(github, token).rest.repos.get({ owner: "Acme", repo: "Other" })).data.full_name).toBe(
    "acme/other",
  );
});

test("comments: written by the app of the token, paged, changed, deleted", async () => {
  await using s = await stage();
  s.repository.openPullRequest({ head: "feature" });
  const octokit = s.octokit({ "pull-requests": "write" });
  for (let i = 1; i <= 5; i++)
    await octokit.rest.issues.createComment({ ...here, issue_number: 1, body: `comment ${i}` });
  const first = await octokit.rest.issues.listComments({ ...here, issue_number: 1, per_page: 2 });
  expect(first.headers.link).toMatch(/page=2>; rel="next", <.*page=3>; rel="last"/);
  const all = await octokit.paginate(octokit.rest.issues.listComments, { ...here, issue_number: 1, per_page: 2 });
  expect(all.map(({ body }) => body)).toEqual([1, 2, 3, 4, 5].map((i) => `comment ${i}`));
  expect(all[0]?.user).toMatchObject({ login: "github-actions[bot]", type: "Bot", id: 41_898_282 });
  const [one, two] = all.map(({ id }) => id);
  await octokit.rest.issues.updateComment({ ...here, comment_id: one ?? 0, body: "changed" });
  await octokit.rest.issues.deleteComment({ ...here, comment_id: two ?? 0 });
  expect(s.repository.comments.map(({ body }) => body)).toEqual(["changed", "comment 3", "comment 4", "comment 5"]);
  expect(await status(octokit.rest.issues.getComment({ ...here, comment_id: two ?? 0 }))).toBe(404);
  expect(await status(octokit.rest.issues.createComment({ ...here, issue_number: 9, body: "x" }))).toBe(404);
});

test("a comment holds 65,536 characters and not one more; an emoji is one", async () => {
  await using s = await stage();
  s.repository.openPullRequest({ head: "feature" });
  const { rest } = s.octokit({ issues: "write" });
  const create = (body: string) => rest.issues.createComment({ ...here, issue_number: 1, body });
  expect(await status(create("🐧".repeat(65_536)))).toBe("no error");
  expect(await words(create("x".repeat(65_537)))).toMatch(
    /^422 Validation Failed: .*Body is too long \(maximum is 65536 characters\)/,
  );
  expect([await status(create(" ")), await status(create("x"))]).toEqual([422, "no error"]);
});

test("a pull request has a head, a test merge that follows both sides, and none on a conflict", async () => {
  await using s = await stage();
  const pull = s.repository.openPullRequest({ head: "feature", title: "More", author: "bob" });
  const { rest } = s.octokit({ "pull-requests": "read", contents: "read" });
  const get = async () => (await rest.pulls.get({ ...here, pull_number: 1 })).data;
  const before = await get();
  expect(before).toMatchObject({
    number: 1,
    title: "More",
    user: { login: "bob" },
    mergeable: true,
    commits: 1,
    additions: 1,
  });
  expect(before.merge_commit_sha).toBe(s.repository.git.commit("refs/pull/1/merge"));
  expect(s.repository.git.run(["rev-parse", "refs/pull/1/merge^1", "refs/pull/1/merge^2"])).toBe(
    `${s.repository.tip()}\n${s.head}`,
  );

  const moved = commit(s.work, { "b.txt": "b2\n" }, "more");
  git(s.work, "push", "--quiet", s.repository.git.path, "feature");
  expect((await get()).head.sha).toBe(moved);
  expect(s.repository.git.commit("refs/pull/1/head")).toBe(moved);

  git(s.work, "checkout", "--quiet", "main");
  commit(s.work, { "b.txt": "other\n" }, "conflict");
  git(s.work, "push", "--quiet", s.repository.git.path, "main");
  expect(await get()).toMatchObject({ mergeable: false, mergeable_state: "dirty", merge_commit_sha: null });
  expect(s.repository.git.commit("refs/pull/1/merge")).toBe(null);
  expect(() => s.repository.merge(pull, "squash")).toThrow("not mergeable");
});

test.each(["merge", "squash", "rebase"] as const)(
  "after a %s, the commits on main lead to their pull request",
  async (method) => {
    await using s = await stage();
    commit(s.work, { "c.txt": "c\n" }, "second");
    git(s.work, "push", "--quiet", s.repository.git.path, "feature");
    const before = s.repository.tip();
    const pull = s.repository.openPullRequest({ head: "feature", title: "More" });
    const tip = s.repository.merge(pull, method, "carol");
    expect(s.repository.tip()).toBe(tip);
    expect(s.repository.git.between(before, tip)).toHaveLength({ merge: 3, squash: 1, rebase: 2 }[method]);
    const { rest } = s.octokit({ "pull-requests": "read" });
    const found = await rest.repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: tip });
    expect(found.data).toMatchObject([{ number: 1, state: "closed", merge_commit_sha: tip }]);
    expect((await rest.pulls.get({ ...here, pull_number: 1 })).data).toMatchObject({
      merged: true,
      merged_by: { login: "carol" },
    });
    const ofOthers = await rest.repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: before });
    expect(ofOthers.data).toEqual([]);
    const [first = ""] = s.repository.git.between(before, tip);
    const ofFirst = await rest.repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: first });
    expect(ofFirst.data).toHaveLength(1);
    expect((await rest.pulls.list({ ...here, state: "open" })).data).toEqual([]);
    expect((await rest.pulls.list({ ...here, state: "closed", base: "main" })).data).toHaveLength(1);
  },
);

test("the pull request of a fork has its head there, and its commits here", async () => {
  await using s = await stage();
  const fork = s.repository.fork("mallory");
  git(s.work, "checkout", "--quiet", "-b", "evil");
  const head = commit(s.work, { "e.txt": "e\n" }, "evil");
  git(s.work, "push", "--quiet", fork.git.path, "evil");
  s.repository.openPullRequest({ head: { repository: fork, branch: "evil" }, author: "mallory" });
  const { data } = await s.octokit({ "pull-requests": "read" }).rest.pulls.get({ ...here, pull_number: 1 });
  expect(data.head).toMatchObject({
    sha: head,
    label: "mallory:evil",
    repo: { full_name: "mallory/demo", fork: true },
  });
  expect(s.repository.git.commit("refs/pull/1/head")).toBe(head);
  expect(s.repository.git.commit("refs/heads/evil")).toBe(null);
});

test("refs are created once, by whole names; tags have objects", async () => {
  await using s = await stage();
  const { rest } = s.octokit({ contents: "write" });
  const tag = { ...here, tag: "m@v1.0.0", message: "first\n\n{}", object: s.head, type: "commit" as const };
  const made = await rest.git.createTag({
    ...tag,
    tagger: { name: "A", email: "a@example.org", date: "2026-01-02T03:04:05Z" },
  });
  expect(made.data).toMatchObject({ tag: "m@v1.0.0", tagger: { name: "A", date: "2026-01-02T03:04:05Z" } });
  expect(await status(rest.git.getRef({ ...here, ref: "tags/m@v1.0.0" }))).toBe(404);
  const ref = { ...here, ref: "refs/tags/m@v1.0.0", sha: made.data.sha };
  await rest.git.createRef(ref);
  expect(await words(rest.git.createRef(ref))).toBe("422 Reference already exists");
  expect(await words(rest.git.createRef({ ...ref, ref: "tags/x" }))).toBe("422 Reference name is not valid");
  expect(await words(rest.git.createRef({ ...ref, ref: "refs/tags/x", sha: "1".repeat(40) }))).toBe(
    "422 Object does not exist",
  );
  await rest.git.createRef({ ...here, ref: "refs/tags/m#production#1", sha: made.data.sha });
  const found = await rest.git.listMatchingRefs({ ...here, ref: "tags/m" });
  expect(found.data.map(({ ref }) => ref)).toEqual(["refs/tags/m#production#1", "refs/tags/m@v1.0.0"]);
  expect((await rest.git.getRef({ ...here, ref: "tags/m#production#1" })).data.object.type).toBe("tag");
  expect((await rest.git.getTag({ ...here, tag_sha: made.data.sha })).data.message).toBe("first\n\n{}");
  expect((await rest.repos.getCommit({ ...here, ref: "m@v1.0.0" })).data.sha).toBe(s.head);
  await rest.git.deleteRef({ ...here, ref: "tags/m@v1.0.0" });
  expect(await status(rest.git.getRef({ ...here, ref: "tags/m@v1.0.0" }))).toBe(404);
});
