import { Octokit } from "@octokit/rest";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { type GitHub, startGitHub } from "../support/github/index.ts";
import { operationOf } from "../support/github/openapi.ts";
import { project } from "../support/project.ts";
import { temporary } from "../support/rig.ts";

const here = { owner: "acme", repo: "demo" };

async function stage() {
  using folder = temporary();
  const github = await startGitHub({ repositories: ["acme/demo"] });
  const repository = github.repository("acme/demo");
  const work = project(`${folder.path}/work`, { "a.txt": "a" });
  git(work, "push", "--quiet", repository.git.path, "main", "main:refs/heads/feature");
  repository.openPullRequest({ head: "feature" });
  const token = repository.token({ permissions: { "pull-requests": "write", actions: "read" } });
  const octokit = new Octokit({
    baseUrl: github.url,
    auth: token,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  return { github, token, octokit, [Symbol.asyncDispose]: () => github[Symbol.asyncDispose]() };
}

/** What was found wrong, so that the end of the test finds nothing more. */
const found = (github: GitHub): string[] => github.violations.splice(0);

test.each([
  [
    "a path that GitHub has not",
    "GET /repos/{owner}/{repo}/pull",
    {},
    404,
    /describes no GET \/repos\/acme\/demo\/pull/,
  ],
  ["an operation that the fake has not", "GET /repos/{owner}/{repo}/branches", {}, 501, /has no repos\/list-branches/],
  ["a misspelt parameter", "GET /repos/{owner}/{repo}/actions/artifacts", { perpage: 1 }, 422, /additional properties/],
  ["a parameter that is no number", "GET /repos/{owner}/{repo}/pulls", { page: "two" }, 422, /must be integer/],
  ["a path's part that is no number", "GET /repos/{owner}/{repo}/pulls/one", {}, 422, /must be integer/],
  [
    "a parameter that the fake ignores",
    "GET /repos/{owner}/{repo}/pulls",
    { sort: "created" },
    200,
    /ignores the parameter sort/,
  ],
  ["a body without what is required", "POST /repos/{owner}/{repo}/issues/1/comments", {}, 422, /body/],
  ["a body of another type", "POST /repos/{owner}/{repo}/issues/1/comments", { body: 1 }, 422, /must be string/],
  [
    "an upload at the API's address",
    "POST /repos/{owner}/{repo}/releases/1/assets",
    { name: "a" },
    404,
    /describes no POST/,
  ],
])("%s is a violation", async (_, route, parameters, status, words) => {
  await using s = await stage();
  const answered = await s.octokit
    .request(route, { ...here, ...parameters })
    .catch((error: { status: number }) => error);
  expect(answered.status).toBe(status);
  expect(found(s.github).join("\n")).toMatch(words);
});

test("an answer of ours has what GitHub describes, and nothing that it does not", () => {
  const operation = operationOf("GET", "/repos/acme/demo/git/ref/tags/v1");
  const object = { type: "commit", sha: "1".repeat(40), url: "https://example.org/" };
  const ref = { ref: "refs/tags/v1", node_id: "R", url: "https://example.org/", object };
  expect(operation?.wrongResponse(200, ref)).toBe(null);
  expect(operation?.wrongResponse(200, { ...ref, peeled: "x" })).toBe("/peeled is not described");
  expect(operation?.wrongResponse(200, { ...ref, object: { ...object, tree: "x" } })).toBe(
    "/object/tree is not described",
  );
  expect(operation?.wrongResponse(200, { ...ref, url: "no address" })).toContain('must match format "uri"');
  expect(operation?.wrongResponse(201, ref)).toBe("GitHub describes no 201 for it");
});

test("a violation that nobody looked at fails the test at its end", async () => {
  const s = await stage();
  await s.octokit.request("GET /repos/{owner}/{repo}/pull", here).catch(() => {});
  await expect(s[Symbol.asyncDispose]()).rejects.toThrow(
    "not as GitHub does:\nGitHub describes no GET /repos/acme/demo/pull",
  );
});

test("every request is written down, so that a test can count them", async () => {
  await using s = await stage();
  await s.octokit.rest.issues.createComment({ ...here, issue_number: 1, body: "x" });
  await s.octokit.rest.repos.createRelease({ ...here, tag_name: "v1" }).catch(() => {});
  const { token } = s;
  expect(s.github.requests).toEqual([
    {
      method: "POST",
      path: "/repos/acme/demo/issues/1/comments",
      operation: "issues/create-comment",
      token,
      status: 201,
    },
    { method: "POST", path: "/repos/acme/demo/releases", operation: "repos/create-release", token, status: 403 },
  ]);
});

test("nothing is left of one that was disposed of", async () => {
  const { github } = await stage();
  await github[Symbol.asyncDispose]();
  await expect(fetch(github.url)).rejects.toThrow();
  await expect(fetch(github.resultsUrl)).rejects.toThrow();
});
