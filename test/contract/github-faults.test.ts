import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { gitWith, here, stage, status } from "../support/github-stage.ts";
import { temporary } from "../support/rig.ts";

/** What a call ends in: its status, or that it broke. Of a body that ends too early octokit itself says nothing, and hands out none. */
const outcome = (call: Promise<{ status: number; data: unknown }>) =>
  call.then(
    ({ status, data }) => (data === "" ? "broken" : status),
    (error: { status: number; response?: unknown }) => (error.response ? error.status : "broken"),
  );

test.each([403, 500, 502, 429, "reset", "lost", "truncated", { delay: 1 }] as const)(
  "%j meets the nth call, and none else",
  async (kind) => {
    await using s = await stage();
    const { rest } = s.octokit({ "pull-requests": "read" });
    s.github.fail({ operation: "pulls/list", nth: 2, with: kind });
    const list = () => outcome(rest.pulls.list(here));
    s.repository.openPullRequest({ head: "feature" });
    const seen = typeof kind === "number" ? kind : typeof kind === "string" ? "broken" : 200;
    expect([await list(), await outcome(rest.repos.get(here)), await list(), await list()]).toEqual([
      200,
      200,
      seen,
      200,
    ]);
    const recorded = typeof kind === "object" ? 200 : kind;
    expect(s.github.requests.map(({ status }) => status)).toEqual([200, 200, recorded, 200]);
  },
);

test.each([
  [403, 0],
  [500, 0],
  [502, 0],
  [429, 0],
  ["reset", 0],
  ["lost", 1],
  ["truncated", 1],
] as const)("after %s, %d comments are there", async (kind, there) => {
  await using s = await stage();
  s.repository.openPullRequest({ head: "feature" });
  s.github.fail({ operation: "issues/create-comment", nth: 1, with: kind });
  const { rest } = s.octokit({ "pull-requests": "write" });
  await rest.issues.createComment({ ...here, issue_number: 1, body: "x" }).catch(() => {});
  expect(s.repository.comments).toHaveLength(there);
});

test("429 says how long to wait", async () => {
  await using s = await stage();
  s.github.fail({ operation: "repos/get", nth: 1, with: 429 });
  const error = await s
    .octokit({})
    .rest.repos.get(here)
    .catch((refused) => refused);
  expect([error.response.headers["retry-after"], error.message]).toEqual([
    "1",
    expect.stringContaining("secondary rate"),
  ]);
});

test("a delayed answer is overtaken by a later one, though what it tells was done before", async () => {
  await using s = await stage();
  s.repository.openPullRequest({ head: "feature" });
  s.github.fail({ operation: "issues/create-comment", nth: 1, with: { delay: 300 } });
  const { rest } = s.octokit({ "pull-requests": "write" });
  const ended: string[] = [];
  const create = async (body: string) => {
    await rest.issues.createComment({ ...here, issue_number: 1, body });
    ended.push(body);
  };
  const slow = create("slow");
  while (s.repository.comments.length === 0) await rest.repos.get(here);
  await create("quick");
  await slow;
  expect([ended, s.repository.comments.map(({ body }) => body)]).toEqual([
    ["quick", "slow"],
    ["slow", "quick"],
  ]);
});

test("somebody else acts just before the call, and it is answered by what he left", async () => {
  await using s = await stage();
  const { rest } = s.octokit({ contents: "write" });
  const theirs = () => void s.repository.git.run(["update-ref", "refs/tags/v1", s.head]);
  s.github.fail({ operation: "git/create-ref", nth: 1, with: theirs });
  const create = (ref: string) => status(rest.git.createRef({ ...here, ref, sha: s.head }));
  expect([await create("refs/tags/v1"), await create("refs/tags/v2")]).toEqual([422, "no error"]);
});

test("a fault on every call ends only with the test", async () => {
  await using s = await stage();
  s.github.fail({ operation: "repos/get", nth: "every", with: 500 });
  const { rest } = s.octokit({});
  const get = () => status(rest.repos.get(here));
  expect([await get(), await get(), await get()]).toEqual([500, 500, 500]);
});

test("a fault on every operation counts each by itself, leaves some alone, and ends when all is well again", async () => {
  await using s = await stage();
  s.repository.openPullRequest({ head: "feature" });
  const { rest } = s.octokit({ "pull-requests": "read", contents: "read" });
  const all = async () => [
    await status(rest.repos.get(here)),
    await status(rest.pulls.list(here)),
    await status(rest.repos.getBranch({ ...here, branch: "main" })),
  ];
  s.github.fail({ operation: "*", except: ["pulls/list"], nth: 2, with: 500 });
  expect(await all()).toEqual(["no error", "no error", "no error"]);
  expect(await all()).toEqual([500, "no error", 500]);
  s.github.fail({ operation: "*", nth: "every", with: 502 });
  expect(await all()).toEqual([502, 502, 502]);
  s.github.recover();
  expect(await all()).toEqual(["no error", "no error", "no error"]);
});

test("an upload that fails leaves an asset without bytes, as GitHub says it may", async () => {
  await using s = await stage();
  const { rest } = s.octokit({ contents: "write" });
  const { data: release } = await rest.repos.createRelease({ ...here, tag_name: "v1", draft: true });
  const upload = () =>
    status(
      rest.repos.uploadReleaseAsset({ ...here, release_id: release.id, url: release.upload_url, name: "a", data: "x" }),
    );
  s.github.fail({ operation: "repos/upload-release-asset", nth: 1, with: "starter" });
  expect([await upload(), await upload()]).toEqual([502, 422]);
  const [left] = (await rest.repos.listReleaseAssets({ ...here, release_id: release.id })).data;
  expect(left).toMatchObject({ name: "a", size: 0, state: "open", digest: null });
  await rest.repos.deleteReleaseAsset({ ...here, asset_id: left?.id ?? 0 });
  expect(await upload()).toBe("no error");
});

test("Git's calls meet faults as well; a push whose answer is lost is done", async () => {
  await using s = await stage();
  const token = s.repository.token({ permissions: { contents: "write" } });
  const url = s.github.gitUrl(s.repository);
  const push = (ref: string) => gitWith(token, s.work, "push", url, `HEAD:refs/tags/${ref}`);
  s.github.fail({ operation: "git", nth: 1, with: 502 });
  expect((await push("a")).text).toContain("502");
  // Git's own client asks once more where a connection that it used before breaks.
  for (const nth of [1, 2]) s.github.fail({ operation: "git-receive-pack", nth, with: "reset" });
  expect([(await push("b")).code === 0, s.repository.git.commit("refs/tags/b")]).toEqual([false, null]);
  s.github.fail({ operation: "git-receive-pack", nth: 1, with: "lost" });
  expect([(await push("c")).code === 0, s.repository.git.commit("refs/tags/c")]).toEqual([false, s.head]);
  using folder = temporary();
  git(folder.path, "init", "--quiet", "--bare");
  const fetch = async () => (await gitWith(token, folder.path, "fetch", url, "refs/tags/c:refs/tags/c")).code === 0;
  // The first asks for refs, the second for objects.
  s.github.fail({ operation: "git-upload-pack", nth: 2, with: "truncated" });
  expect([await fetch(), await fetch()]).toEqual([false, true]);
});
