import { afterAll, beforeAll, expect, test } from "vitest";
import type { Permissions } from "../support/github/index.ts";
import { pullRequestRun } from "../support/github/index.ts";
import { routeOf } from "../support/github/openapi.ts";
import { type Level, needed, type Permission } from "../support/github/permissions.ts";
import { here, stage, words } from "../support/github-stage.ts";
import { plant } from "../support/planted.ts";

type Stage = Awaited<ReturnType<typeof stage>>;
let s: Stage;
beforeAll(async () => {
  s = await stage();
  s.repository.openPullRequest({ head: "feature" });
  s.repository.protectedBranches.set("main", ["report"]);
  s.repository.settings.immutableReleases = true;
});
afterAll(() => s[Symbol.asyncDispose]());

const full: Permissions = {
  actions: "write",
  administration: "write",
  contents: "write",
  issues: "write",
  "pull-requests": "write",
  workflows: "write",
};
const rest = () => s.octokit(full).rest;
const release = async (draft = true) =>
  (await rest().repos.createRelease({ ...here, tag_name: `v${s.github.requests.length}`, draft })).data;
const asset = async () => {
  const { id, upload_url: url } = await release();
  const given = { ...here, release_id: id, url, name: "a", data: "x" };
  return { release_id: id, asset_id: (await rest().repos.uploadReleaseAsset(given)).data.id };
};
const comment = async () => ({
  comment_id: (await rest().issues.createComment({ ...here, issue_number: 1, body: "x" })).data.id,
  body: "y",
});
const artifact = () => {
  const [pull] = s.repository.pulls;
  if (!pull) throw new Error("no pull request");
  const run = pullRequestRun(s.repository, pull);
  const { id } = plant(s.repository, run, "a", Buffer.from("zip"));
  return { run_id: run.id, artifact_id: id, archive_format: "zip", request: { redirect: "manual" } };
};
const tag = async () => {
  const made = { ...here, tag: "t", message: "m", object: s.head, type: "commit" as const };
  const { sha } = (await rest().git.createTag(made)).data;
  const ref = `tags/t${s.github.requests.length}`;
  await rest().git.createRef({ ...here, ref: `refs/${ref}`, sha });
  return { ref, tag_sha: sha };
};

/** What each operation is asked with; made anew for each call, since some take away what they are asked with. */
const asked: Readonly<Record<string, () => object | Promise<object>>> = {
  "rate-limit/get": () => ({}),
  "repos/get": () => ({}),
  "repos/check-immutable-releases": () => ({}),
  "actions/get-github-actions-permissions-repository": () => ({}),
  "actions/get-github-actions-default-workflow-permissions-repository": () => ({}),
  "actions/get-private-repo-fork-pr-workflows-settings-repository": () => ({}),
  "repos/get-branch": () => ({ branch: "main" }),
  "repos/get-branch-protection": () => ({ branch: "main" }),
  "repos/get-branch-rules": () => ({ branch: "main" }),
  "repos/get-repo-rulesets": () => ({}),
  "repos/get-repo-ruleset": () => ({
    ruleset_id: s.repository.addRuleset({ include: ["refs/tags/none"], rules: [{ type: "update" }] }).id,
  }),
  "repos/get-content": () => ({ path: "a.txt" }),
  "repos/compare-commits-with-basehead": () => ({ basehead: "main...feature" }),
  "repos/get-commit": () => ({ ref: "feature" }),
  "repos/list-pull-requests-associated-with-commit": () => ({ commit_sha: s.head }),
  "pulls/list": () => ({}),
  "pulls/get": () => ({ pull_number: 1 }),
  "pulls/list-reviews": () => ({ pull_number: 1 }),
  "repos/get-collaborator-permission-level": () => ({ username: "alice" }),
  "pulls/merge": () => {
    const branch = `branch-${s.github.requests.length}`;
    s.repository.git.run(["update-ref", `refs/heads/${branch}`, s.head]);
    return { pull_number: s.repository.openPullRequest({ head: branch }).number };
  },
  "issues/list-comments": () => ({ issue_number: 1 }),
  "issues/get-comment": comment,
  "issues/create-comment": () => ({ issue_number: 1, body: "x" }),
  "issues/update-comment": comment,
  "issues/delete-comment": comment,
  "actions/list-artifacts-for-repo": () => ({}),
  "actions/list-workflow-run-artifacts": artifact,
  "actions/get-artifact": artifact,
  "actions/download-artifact": artifact,
  "actions/delete-artifact": artifact,
  "actions/get-workflow-run": artifact,
  "git/get-ref": tag,
  "git/list-matching-refs": tag,
  "git/create-ref": () => ({ ref: `refs/tags/new${s.github.requests.length}`, sha: s.head }),
  "git/delete-ref": tag,
  "git/get-tag": tag,
  "git/create-tag": () => ({ tag: "t", message: "m", object: s.head, type: "commit" }),
  "repos/list-releases": () => ({}),
  "repos/get-release": async () => ({ release_id: (await release(false)).id }),
  "repos/get-release-by-tag": async () => ({ tag: (await release(false)).tag_name }),
  "repos/create-release": () => ({ tag_name: `made${s.github.requests.length}` }),
  "repos/update-release": async () => ({ release_id: (await release()).id, name: "n" }),
  "repos/delete-release": async () => ({ release_id: (await release()).id }),
  "repos/list-release-assets": async () => ({ release_id: (await release(false)).id }),
  "repos/get-release-asset": published,
  "repos/upload-release-asset": async () => ({ release_id: (await release()).id, name: "a", data: "x" }),
  "repos/delete-release-asset": asset,
};

/** Of a draft only those know who may push. */
async function published() {
  const { release_id, asset_id } = await asset();
  await rest().repos.updateRelease({ ...here, release_id, draft: false });
  return { asset_id };
}

async function call(operation: string, permissions: Permissions): Promise<string> {
  const parameters = (await asked[operation]?.()) ?? {};
  const [method = "", path = ""] = routeOf(operation).split(" ");
  // Uploads have a host of their own.
  const host = operation === "repos/upload-release-asset" ? `${s.github.url}/uploads` : s.github.url;
  const names = new Set([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  const body = method === "POST" || method === "PATCH" || method === "PUT";
  const known = Object.entries({ ...here, ...parameters }).filter(
    ([name]) => names.has(name) || body || name === "request",
  );
  const { request } = s.octokit(permissions);
  return words(
    request(
      `${method} ${host}${path}${operation.endsWith("upload-release-asset") ? "{?name}" : ""}`,
      Object.fromEntries(known),
    ),
  );
}

test("each operation of the fake is asked here", () => {
  expect(Object.keys(asked).sort()).toEqual(Object.keys(needed).sort());
});

test.each(Object.entries(needed))("%s is granted by %j, and by nothing else", async (operation, alternatives) => {
  const granting = alternatives.map((one) => one.split("=") as [Permission, Level]);
  for (const [permission, level] of granting) {
    expect(await call(operation, permission === "metadata" ? {} : { [permission]: level })).toBe("no error");
    if (level === "write") expect(await call(operation, { [permission]: "read" })).toMatch(/^40[34] /);
  }
  const names = granting.map(([permission]) => permission);
  const others = Object.fromEntries(Object.entries(full).filter(([name]) => !names.includes(name as Permission)));
  if (!names.includes("metadata"))
    expect(await call(operation, others)).toBe("403 Resource not accessible by integration");
});
