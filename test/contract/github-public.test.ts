import { expect, test } from "vitest";
import { pullRequestRun, startGitHub } from "../support/github/index.ts";
import { client, gitWith, here, stage, words } from "../support/github-stage.ts";
import { plant } from "../support/planted.ts";

test("what is public any token may read, but for an artifact's bytes; it writes no more than before", async () => {
  await using s = await stage();
  const pull = s.repository.openPullRequest({ head: "feature" });
  const { id } = plant(s.repository, pullRequestRun(s.repository, pull), "a", Buffer.from("zip"));
  const secret = s.repository.token({ permissions: {} });
  const { rest } = s.client(secret);
  const outcomes = async () => [
    await words(rest.actions.getArtifact({ ...here, artifact_id: id })),
    await words(rest.issues.listComments({ ...here, issue_number: 1 })),
    await words(rest.repos.listReleases(here)),
    await words(
      rest.actions.downloadArtifact({
        ...here,
        artifact_id: id,
        archive_format: "zip",
        request: { redirect: "manual" },
      }),
    ),
    await words(rest.issues.createComment({ ...here, issue_number: 1, body: "x" })),
    await words(rest.actions.getGithubActionsPermissionsRepository({ owner: "acme", repo: "demo" })),
    (await gitWith(secret, s.work, "ls-remote", s.github.gitUrl(s.repository))).code,
    (await gitWith(secret, s.work, "push", s.github.gitUrl(s.repository), "HEAD:refs/heads/new")).code,
  ];
  const refused = "403 Resource not accessible by integration";
  expect(await outcomes()).toEqual([...Array(6).fill(refused), 128, 128]);
  s.repository.settings.visibility = "public";
  expect(await outcomes()).toEqual(["no error", "no error", "no error", refused, refused, refused, 0, 128]);
});

test("without a token what is public is read, and nothing else is told", async () => {
  await using s = await stage();
  const pull = s.repository.openPullRequest({ head: "feature" });
  const { id } = plant(s.repository, pullRequestRun(s.repository, pull), "a", Buffer.from("zip"));
  const { rest } = client(s.github);
  const outcomes = async () => [
    await words(rest.repos.listReleases(here)),
    await words(rest.pulls.listReviews({ ...here, pull_number: 1 })),
    await words(
      rest.actions.downloadArtifact({
        ...here,
        artifact_id: id,
        archive_format: "zip",
        request: { redirect: "manual" },
      }),
    ),
    await words(rest.issues.createComment({ ...here, issue_number: 1, body: "x" })),
  ];
  const hidden = "404 Not Found";
  const asked = "401 Requires authentication";
  expect(await outcomes()).toEqual([hidden, hidden, hidden, asked]);
  s.repository.settings.visibility = "public";
  expect(await outcomes()).toEqual(["no error", "no error", asked, asked]);
  s.github.limits.requestsPerHourOfNobody = 1;
  expect(await words(rest.repos.listReleases(here))).toMatch(/^403 API rate limit exceeded/);
});

test("a repository that is private is not there for another one's token; a public one is", async () => {
  await using github = await startGitHub({ repositories: ["acme/demo", "bob/other"] });
  const { rest } = client(github, github.repository("bob/other").token({ permissions: { contents: "write" } }));
  expect(await words(rest.repos.get(here))).toBe("404 Not Found");
  github.repository("acme/demo").settings.visibility = "public";
  const { data } = await rest.repos.get(here);
  expect([data.private, data.visibility, data.owner.type]).toEqual([false, "public", "User"]);
  const ref = { ...here, ref: "refs/tags/v1", sha: "a".repeat(40) };
  expect(await words(rest.git.createRef(ref))).toBe("403 Resource not accessible by integration");
});
