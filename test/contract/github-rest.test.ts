import { Octokit } from "@octokit/rest";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { type GitHub, type Permissions, startGitHub } from "../support/github/index.ts";
import { commit, project } from "../support/project.ts";
import { temporary } from "../support/rig.ts";

const files = { "a.txt": "a\n", ".github/workflows/ci.yml": "on: push\n" };
const here = { owner: "acme", repo: "demo" };

/** A GitHub with one repository that has a commit on main and one more on `feature`. */
async function stage() {
  const folder = temporary();
  const github = await startGitHub({ repositories: ["acme/demo"] });
  const repository = github.repository("acme/demo");
  const work = project(`${folder.path}/work`, files);
  git(work, "checkout", "--quiet", "-b", "feature");
  const head = commit(work, { "b.txt": "b\n" }, "feature");
  git(work, "push", "--quiet", repository.git.path, "main", "feature");
  const octokit = (permissions: Permissions) => client(github, repository.token({ permissions }));
  return {
    github,
    repository,
    work,
    head,
    octokit,
    async [Symbol.asyncDispose]() {
      folder[Symbol.dispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

const client = (github: GitHub, token?: string) =>
  new Octokit({
    baseUrl: github.url,
    ...(token ? { auth: token } : {}),
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });

const status = (request: Promise<unknown>): Promise<unknown> =>
  request.then(
    () => "no error",
    (error: { status: number }) => error.status,
  );

const words = (request: Promise<unknown>): Promise<string> =>
  request.then(
    () => "no error",
    (error: { status: number; message: string }) => `${error.status} ${error.message.split(" - https:")[0]}`,
  );

test("a token that is none is told so, and who says nothing finds nothing", async () => {
  await using s = await stage();
  expect(await words(client(s.github, "ghs_wrong").rest.repos.get(here))).toBe("401 Bad credentials");
  expect(await words(client(s.github).rest.repos.get(here))).toBe("404 Not Found");
  const body = { ...here, issue_number: 1, body: "x" };
  expect(await words(client(s.github).rest.issues.createComment(body))).toBe("401 Requires authentication");
});

test("a token of one repository finds no other", async () => {
  await using github = await startGitHub({ repositories: ["acme/demo", "acme/other"] });
  const token = github.repository("acme/other").token({ permissions: { contents: "write" } });
  expect(await status(client(github, token).rest.repos.get(here))).toBe(404);
  expect((await client(github, token).rest.repos.get({ owner: "Acme", repo: "Other" })).data.full_name).toBe(
    "acme/other",
  );
});

test("a permission that is missing is refused in GitHub's words", async () => {
  await using s = await stage();
  s.repository.openPullRequest({ head: "feature" });
  const { rest } = s.octokit({ contents: "read", "pull-requests": "read" });
  const refused = "403 Resource not accessible by integration";
  expect(await words(rest.issues.createComment({ ...here, issue_number: 1, body: "x" }))).toBe(refused);
  expect(await words(rest.actions.listArtifactsForRepo(here))).toBe(refused);
  expect(await words(rest.repos.createRelease({ ...here, tag_name: "v1" }))).toBe(refused);
  expect(await words(rest.git.createRef({ ...here, ref: "refs/tags/v1", sha: s.head }))).toBe(refused);
  expect(await status(rest.pulls.get({ ...here, pull_number: 1 }))).toBe("no error");
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
  expect(await status(create(" "))).toBe(422);
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

test("a release is a draft, gets its assets, and makes its tag when it is published", async () => {
  await using s = await stage();
  const { rest } = s.octokit({ contents: "write" });
  const draft = await rest.repos.createRelease({
    ...here,
    tag_name: "m@v1.0.0",
    target_commitish: s.head,
    draft: true,
    name: "m 1",
  });
  const { id: release_id, upload_url: url } = draft.data;
  const byTag = () => rest.repos.getReleaseByTag({ ...here, tag: "m@v1.0.0" });
  expect([draft.data.published_at, await status(byTag())]).toEqual([null, 404]);
  expect((await s.octokit({ contents: "read" }).rest.repos.listReleases(here)).data).toEqual([]);
  expect((await rest.repos.listReleases(here)).data).toHaveLength(1);

  const upload = (name: string, data: string) =>
    rest.repos.uploadReleaseAsset({ ...here, release_id, url, name, data });
  const asset = await upload("model v1#a.tar", "bytes");
  expect(asset.data).toMatchObject({ name: "model.v1.a.tar", size: 5, state: "uploaded" });
  expect(asset.data.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(await status(upload("model v1#a.tar", "bytes"))).toBe(422);
  expect(await status(upload("empty", ""))).toBe(400);
  expect(s.repository.git.commit("refs/tags/m@v1.0.0")).toBe(null);

  await rest.repos.updateRelease({ ...here, release_id, draft: false });
  expect(s.repository.git.commit("refs/tags/m@v1.0.0")).toBe(s.head);
  expect((await byTag()).data.assets).toHaveLength(1);
  const again = rest.repos.createRelease({ ...here, tag_name: "m@v1.0.0" });
  expect(await words(again)).toContain("already_exists");
});

test("an asset's bytes are behind a short-lived address of another host", async () => {
  await using s = await stage();
  const octokit = s.octokit({ contents: "write" });
  const { data: release } = await octokit.rest.repos.createRelease({ ...here, tag_name: "v1" });
  const release_id = release.id;
  const { data: asset } = await octokit.rest.repos.uploadReleaseAsset({
    ...here,
    release_id,
    url: release.upload_url,
    name: "a",
    data: "bytes",
  });
  const redirected = await fetch(asset.url, {
    redirect: "manual",
    headers: {
      authorization: `token ${s.repository.token({ permissions: { contents: "read" } })}`,
      accept: "application/octet-stream",
    },
  });
  const address = redirected.headers.get("location") ?? "";
  expect([redirected.status, new URL(address).origin === s.github.url]).toEqual([302, false]);
  expect(await (await fetch(address)).text()).toBe("bytes");
  expect((await fetch(address, { headers: { authorization: "token x" } })).status).toBe(400);
  s.github.expireLinks();
  expect((await fetch(address)).status).toBe(403);
  await octokit.rest.repos.deleteReleaseAsset({ ...here, asset_id: asset.id });
  expect((await octokit.rest.repos.listReleaseAssets({ ...here, release_id })).data).toEqual([]);
  await octokit.rest.repos.deleteRelease({ ...here, release_id });
  expect([s.repository.releases, s.repository.git.commit("refs/tags/v1")]).toEqual([[], s.repository.tip()]);
});

test("no release and no tag of a commit whose workflows are others than main's, but by a token that may", async () => {
  await using s = await stage();
  git(s.work, "checkout", "--quiet", "-b", "workflows");
  const sha = commit(s.work, { ".github/workflows/ci.yml": "on: pull_request\n" }, "other workflow");
  git(s.work, "push", "--quiet", s.repository.git.path, "workflows");
  const { rest } = s.octokit({ contents: "write" });
  const draft = { ...here, tag_name: "v1", target_commitish: sha, draft: true };
  expect(await status(rest.repos.createRelease(draft))).toBe(403);
  expect(await status(rest.git.createRef({ ...here, ref: "refs/tags/v1", sha }))).toBe(403);
  const app = s.octokit({ contents: "write", workflows: "write" });
  expect(await status(app.rest.repos.createRelease(draft))).toBe("no error");
  expect(await status(rest.repos.createRelease({ ...draft, tag_name: "v2", target_commitish: s.head }))).toBe(
    "no error",
  );
});

test("a ruleset over tags refuses every token", async () => {
  await using s = await stage();
  s.repository.protectedRefs = ["refs/tags/*"];
  const { rest } = s.octokit({ contents: "write" });
  expect(await words(rest.git.createRef({ ...here, ref: "refs/tags/v1", sha: s.head }))).toContain(
    "422 Repository rule violations found",
  );
  expect(await status(rest.git.createRef({ ...here, ref: "refs/mainline/x", sha: s.head }))).toBe("no error");
});
