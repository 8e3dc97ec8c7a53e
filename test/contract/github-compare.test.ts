import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { here, stage, status } from "../support/github-stage.ts";
import { commit } from "../support/project.ts";

test("two sides that went apart: what is ahead, oldest first, how much is behind, and the files since they parted", async () => {
  await using s = await stage();
  git(s.work, "mv", "a.txt", "moved.txt");
  const second = commit(s.work, { "b.txt": "b\nc\n", "new ü.txt": "n\n" }, "second");
  git(s.work, "push", "--quiet", s.repository.git.path, "feature");
  git(s.work, "checkout", "--quiet", "main");
  const main = commit(s.work, { "m.txt": "m\n" }, "main moves");
  git(s.work, "push", "--quiet", s.repository.git.path, "main");
  const { rest } = s.octokit({ contents: "read" });
  const compare = async (basehead: string) => (await rest.repos.compareCommitsWithBasehead({ ...here, basehead })).data;

  const apart = await compare("main...feature");
  expect(apart).toMatchObject({ status: "diverged", ahead_by: 2, behind_by: 1, total_commits: 2 });
  expect(apart.commits.map(({ sha }) => sha)).toEqual([s.head, second]);
  expect(apart.merge_base_commit.sha).toBe(git(s.work, "merge-base", "main", "feature").trim());
  expect(
    apart.files?.map(({ filename, status, additions, previous_filename: from }) => [filename, status, additions, from]),
  ).toEqual([
    ["b.txt", "added", 2, undefined],
    ["moved.txt", "renamed", 0, "a.txt"],
    ["new ü.txt", "added", 1, undefined],
  ]);
  expect((await compare(`${main}...main`)).status).toBe("identical");
  expect((await compare(`feature...${s.head}`)).status).toBe("behind");
  expect(await status(compare("main...none"))).toBe(404);
  expect(
    await status(
      s.octokit({ actions: "read" }).rest.repos.compareCommitsWithBasehead({ ...here, basehead: "main...feature" }),
    ),
  ).toBe(403);
});

test("without pages the newest commits, with pages all of them, and files on the first alone", async () => {
  await using s = await stage();
  const shas = [s.head, ...[1, 2, 3].map((i) => commit(s.work, { "b.txt": `${i}\n` }, `${i}`))];
  git(s.work, "push", "--quiet", s.repository.git.path, "feature");
  const octokit = s.octokit({ contents: "read" });
  const ask = async (query: object) => {
    const asked = { ...here, basehead: "main...feature", ...query };
    const { data, headers } = await octokit.rest.repos.compareCommitsWithBasehead(asked);
    return { shas: data.commits.map(({ sha }) => sha), files: data.files?.length, link: headers.link };
  };
  expect(await ask({})).toEqual({ shas, files: 1, link: undefined });
  expect(await ask({ per_page: 3 })).toMatchObject({
    shas: shas.slice(0, 3),
    files: 1,
    link: expect.stringContaining("page=2"),
  });
  expect(await ask({ per_page: 3, page: 2 })).toMatchObject({ shas: shas.slice(3), files: undefined });
  s.github.limits.comparedCommits = 2;
  expect((await ask({})).shas).toEqual(shas.slice(2));
});

test("a fork's branch is compared with the base", async () => {
  await using s = await stage();
  const fork = s.repository.fork("mallory");
  const sha = commit(s.work, { "e.txt": "e\n" }, "evil");
  git(s.work, "push", "--quiet", fork.git.path, "HEAD:evil");
  const { rest } = s.octokit({ contents: "read" });
  const { data } = await rest.repos.compareCommitsWithBasehead({ ...here, basehead: "acme:feature...mallory:evil" });
  expect(data.commits.map((one) => one.sha)).toEqual([sha]);
  expect(await status(rest.repos.compareCommitsWithBasehead({ ...here, basehead: "main...nobody:evil" }))).toBe(404);
});

test.each(["merge", "squash", "rebase"] as const)(
  "a call merges by %s what the caller has seen",
  async (merge_method) => {
    await using s = await stage();
    s.repository.openPullRequest({ head: "feature", draft: true });
    const merging = { ...here, pull_number: 1, merge_method };
    const { rest } = s.octokit({ contents: "write" });
    expect(await status(s.octokit({ contents: "read", "pull-requests": "write" }).rest.pulls.merge(merging))).toBe(403);
    expect(await status(rest.pulls.merge(merging))).toBe(405);
    for (const pull of s.repository.pulls) pull.draft = false;
    expect(await status(rest.pulls.merge({ ...merging, sha: "1".repeat(40) }))).toBe(409);
    const { data } = await rest.pulls.merge({ ...merging, sha: s.head, commit_title: "By a bot" });
    expect([data.merged, data.sha]).toEqual([true, s.repository.tip()]);
    const subject = s.repository.git.run(["log", "-1", "--format=%s"]);
    expect(subject).toBe(merge_method === "rebase" ? "feature" : "By a bot");
    expect(await status(rest.pulls.merge(merging))).toBe(405);
  },
);
