import { readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pushRun, runnerJob } from "../support/github/index.ts";
import { here, stage, status, words } from "../support/github-stage.ts";
import { temporary } from "../support/rig.ts";

test("1,000 requests an hour for all tokens of a repository's workflows; each answer says what is left", async () => {
  await using s = await stage();
  s.github.clock.stop();
  const [one, two] = [s.octokit({}), s.octokit({})];
  const first = await one.rest.repos.get(here);
  expect(first.headers).toMatchObject({
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "999",
    "x-ratelimit-used": "1",
    "x-ratelimit-reset": String(Math.floor(s.github.clock.time / 1000) + 3600),
    "x-ratelimit-resource": "core",
  });
  s.github.limits.requestsPerHour = 3;
  const forbidden = await two.rest.issues
    .createComment({ ...here, issue_number: 1, body: "x" })
    .catch((error) => error);
  expect(forbidden.response.headers).toMatchObject({ "x-ratelimit-remaining": "1" });
  expect(await status(one.rest.repos.get(here))).toBe("no error");
  const refused = await two.rest.repos.get(here).catch((error) => error);
  expect([refused.status, refused.message, refused.response.headers["x-ratelimit-remaining"]]).toEqual([
    403,
    expect.stringMatching(/^API rate limit exceeded for installation/),
    "0",
  ]);
  expect((await one.rest.rateLimit.get()).data.resources.core).toMatchObject({ limit: 3, remaining: 0, used: 3 });

  const app = s.client(s.repository.token({ permissions: {}, actor: "release-bot[bot]" }));
  expect((await app.rest.repos.get(here)).headers["x-ratelimit-limit"]).toBe("5000");
  s.github.clock.pass({ seconds: 3600 });
  expect((await two.rest.repos.get(here)).headers["x-ratelimit-remaining"]).toBe("2");
});

test("too much content in a minute, and too much of anything, waits as long as retry-after says", async () => {
  await using s = await stage();
  s.github.clock.stop();
  s.repository.openPullRequest({ head: "feature" });
  const { rest } = s.octokit({ "pull-requests": "write", contents: "write" });
  const comment = () => rest.issues.createComment({ ...here, issue_number: 1, body: "x" });
  const ask = (call: Promise<unknown>) =>
    call.then(
      () => "no error",
      (error) => [error.status, error.message.split(" - ")[0], error.response.headers["retry-after"]],
    );
  for (let i = 0; i < 80; i++) await comment();
  expect(await ask(comment())).toEqual([403, expect.stringMatching(/secondary rate limit.*content creation/), "60"]);
  // A tag notifies nobody.
  const made = () => rest.git.createRef({ ...here, ref: `refs/tags/v${s.github.requests.length}`, sha: s.head });
  expect(await ask(made())).toBe("no error");
  s.github.clock.pass({ seconds: 60 });
  expect(await ask(comment())).toBe("no error");
  expect(await ask(made())).toBe("no error");

  s.github.limits.pointsPerMinute = 16;
  expect(await ask(rest.repos.get(here))).toBe("no error");
  expect(await ask(made())).toBe("no error");
  expect(await ask(made())).toEqual([403, expect.stringMatching(/secondary rate limit\. Please wait/), "60"]);
  s.github.clock.pass({ seconds: 60 });
  expect(await ask(made())).toBe("no error");
});

test("500 pieces of content an hour", async () => {
  await using s = await stage();
  s.repository.openPullRequest({ head: "feature" });
  s.github.limits.contentPerHour = 2;
  const { rest } = s.octokit({ "pull-requests": "write" });
  const comment = () => words(rest.issues.createComment({ ...here, issue_number: 1, body: "x" }));
  expect([await comment(), await comment(), await comment()]).toEqual([
    "no error",
    "no error",
    expect.stringContaining("403 You have exceeded a secondary rate limit"),
  ]);
});

test("pages: 30 when nothing is said, 100 at most, links to the others, nothing behind the last", async () => {
  await using s = await stage();
  s.repository.openPullRequest({ head: "feature" });
  for (let id = 1; id <= 120; id++) {
    const at = s.github.clock.iso();
    s.repository.comments.push({ id, number: 1, author: "alice", body: "x", createdAt: at, updatedAt: at });
  }
  const { rest } = s.octokit({ "pull-requests": "read" });
  const page = async (query: object) => {
    const { data, headers } = await rest.issues.listComments({ ...here, issue_number: 1, ...query });
    const links = [...(headers.link ?? "").matchAll(/[?&]page=(\d+)[^>]*>; rel="(\w+)"/g)];
    return [data.length, Object.fromEntries(links.map(([, at, rel]) => [rel, Number(at)]))];
  };
  expect(await page({})).toEqual([30, { next: 2, last: 4 }]);
  expect(await page({ page: 2 })).toEqual([30, { prev: 1, next: 3, last: 4, first: 1 }]);
  expect(await page({ page: 4 })).toEqual([30, { prev: 3, first: 1 }]);
  expect(await page({ per_page: 200 })).toEqual([100, { next: 2, last: 2 }]);
  expect(await page({ per_page: 100, page: 2 })).toEqual([20, { prev: 1, first: 1 }]);
  expect(await page({ page: 9 })).toEqual([0, expect.objectContaining({ first: 1 })]);
});

test("a summary is shown up to a megabyte, and nothing of a larger one", async () => {
  await using s = await stage();
  using folder = temporary();
  const place = folder.path;
  const job = runnerJob(s.repository, { run: pushRun(s.repository), permissions: {}, folder: place, workspace: place });
  const write = (bytes: number) => writeFileSync(job.env["GITHUB_STEP_SUMMARY"] ?? "", "x".repeat(bytes));
  write(1024 * 1024);
  expect(job.summary()).toBe(readFileSync(join(place, "summary.md"), "utf8"));
  write(1024 * 1024 + 1);
  expect(() => job.summary()).toThrow("upload aborted, supports content up to a size of 1024k, got 1025k");
});

test("an asset of more than 2 GiB is refused unread; one of less is taken", async () => {
  await using s = await stage();
  const { rest } = s.octokit({ contents: "write" });
  const { data: release } = await rest.repos.createRelease({ ...here, tag_name: "v1", draft: true });
  const url = `${release.upload_url.replace(/\{.*/, "")}?name=large`;
  const announce = (bytes: number) =>
    new Promise<string>((done, failed) => {
      const headers = { authorization: `token ${s.repository.token({ permissions: { contents: "write" } })}` };
      const asked = request(url, { method: "POST", headers: { ...headers, "content-length": bytes } }, (answer) => {
        let text = "";
        answer.on("data", (chunk) => (text += chunk)).on("end", () => done(`${answer.statusCode} ${text}`));
      });
      asked.on("error", failed);
      asked.write("the first bytes");
    });
  expect(await announce(2 ** 31 + 1)).toMatch(/^422 .*size must be less than or equal to 2147483648/);
  const upload = { ...here, release_id: release.id, url: release.upload_url, name: "small", data: "bytes" };
  expect(await status(rest.repos.uploadReleaseAsset(upload))).toBe("no error");
  s.github.limits.assetsPerRelease = 1;
  expect(await words(rest.repos.uploadReleaseAsset({ ...upload, name: "another" }))).toContain(
    "file_count limited to 1",
  );
});

test.each([
  ["model.tar.gz", "model.tar.gz"],
  ["a b+c@d#e.json", "a.b.c.d.e.json"],
  [".hidden.", "hidden"],
  ["größe.txt", "gr..e.txt"],
])("an asset called %s is called %s there, and takes its place", async (name, there) => {
  await using s = await stage();
  const { rest } = s.octokit({ contents: "write" });
  const { data: release } = await rest.repos.createRelease({ ...here, tag_name: "v1", draft: true });
  const upload = { ...here, release_id: release.id, url: release.upload_url, name, data: "bytes" };
  expect((await rest.repos.uploadReleaseAsset(upload)).data.name).toBe(there);
  expect(await words(rest.repos.uploadReleaseAsset({ ...upload, name: there }))).toContain("already_exists");
  expect(await status(rest.repos.uploadReleaseAsset({ ...upload, name: `2${there}` }))).toBe("no error");
});
