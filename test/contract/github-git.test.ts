import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { type Permissions, startGitHub } from "../support/github/index.ts";
import { gitWith } from "../support/github-stage.ts";
import { commit, project } from "../support/project.ts";
import { temporary } from "../support/rig.ts";

async function stage() {
  const folder = temporary();
  const github = await startGitHub({ repositories: ["acme/demo"] });
  const repository = github.repository("acme/demo");
  const work = project(join(folder.path, "work"), { "a.txt": "a\n", ".github/workflows/ci.yml": "on: push\n" });
  git(work, "push", "--quiet", repository.git.path, "main");
  git(work, "remote", "add", "origin", github.gitUrl(repository));
  return {
    github,
    repository,
    work,
    folder: folder.path,
    token: (permissions: Permissions) => repository.token({ permissions }),
    async [Symbol.asyncDispose]() {
      folder[Symbol.dispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

test("who presents no token, or one that is none, is asked for it; one without contents finds nothing", async () => {
  await using s = await stage();
  expect((await gitWith(null, s.work, "ls-remote", "origin")).text).toMatch(
    /could not read Username|terminal prompts disabled/,
  );
  expect((await gitWith("ghs_wrong", s.work, "ls-remote", "origin")).text).toMatch(
    /Authentication failed|could not read Username/,
  );
  expect((await gitWith(s.token({ actions: "read" }), s.work, "ls-remote", "origin")).text).toMatch(/not found/i);
  expect((await gitWith(s.token({ contents: "read" }), s.work, "ls-remote", "origin")).text).toContain(
    "refs/heads/main",
  );
});

test("contents: read fetches, any object and without blobs; it pushes nothing", async () => {
  await using s = await stage();
  const token = s.token({ contents: "read" });
  const sha = commit(s.work, { "b.txt": "b\n" }, "unnamed");
  git(s.work, "push", "--quiet", s.repository.git.path, "HEAD:refs/heads/x");
  s.repository.git.run(["update-ref", "-d", "refs/heads/x"]);
  const bare = join(s.folder, "bare.git");
  git(s.folder, "init", "--quiet", "--bare", bare);
  const fetched = await gitWith(
    token,
    bare,
    "fetch",
    "--quiet",
    "--filter=blob:none",
    s.github.gitUrl(s.repository),
    sha,
  );
  expect(fetched).toEqual({ code: 0, text: "" });
  const missing = git(bare, "rev-list", "--objects", "--missing=print", sha);
  expect(missing).toMatch(/^\?/m);
  const pushed = await gitWith(token, s.work, "push", "origin", "HEAD:refs/heads/y");
  expect([pushed.code, s.repository.git.commit("refs/heads/y")]).toEqual([128, null]);
  expect(pushed.text).toMatch(/Write access to repository not granted|403/);
  const may = await gitWith(s.token({ contents: "write" }), s.work, "push", "origin", "HEAD:refs/heads/y");
  expect([may.code, s.repository.git.commit("refs/heads/y")]).toEqual([0, sha]);
});

test("contents: write pushes tags and refs of any namespace at once, all or none", async () => {
  await using s = await stage();
  const token = s.token({ contents: "write" });
  git(s.work, "tag", "-a", "-m", "x", "m@v1.0.0");
  const both = ["refs/tags/m@v1.0.0", "HEAD:refs/mainline/runs/1"];
  expect((await gitWith(token, s.work, "push", "--quiet", "--atomic", "origin", ...both)).code).toBe(0);
  const lease = ["--force-with-lease=refs/tags/m@v1.0.0:", "--force-with-lease=refs/tags/new:"];
  const again = await gitWith(
    token,
    s.work,
    "push",
    "--atomic",
    ...lease,
    "origin",
    "HEAD:refs/tags/m@v1.0.0",
    "HEAD:refs/tags/new",
  );
  expect([again.code, s.repository.git.commit("refs/tags/new")]).toEqual([1, null]);
  const reserved = await gitWith(token, s.work, "push", "origin", "HEAD:refs/pull/9/head");
  expect(reserved.text).toContain("hidden ref");
});

test("a push by the workflow's token that brings other workflows than main's is refused; an App's may", async () => {
  await using s = await stage();
  commit(s.work, { ".github/workflows/ci.yml": "on: pull_request\n" }, "other");
  const push = (permissions: Permissions) =>
    gitWith(s.token(permissions), s.work, "push", "origin", "HEAD:refs/tags/v1");
  const refused = await push({ contents: "write" });
  expect(refused.text).toContain(
    "refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission",
  );
  expect(s.repository.git.commit("refs/tags/v1")).toBe(null);
  expect((await push({ contents: "write", workflows: "write" })).code).toBe(0);
});

test("a large push arrives whole, compressed and in chunks", async () => {
  await using s = await stage();
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`f${i}.txt`, `${i} ${Math.sin(i)} `.repeat(9000)]),
  );
  const sha = commit(s.work, files, "large");
  spawnSync("git", ["config", "http.postBuffer", "65536"], { cwd: s.work });
  const pushed = await gitWith(
    s.token({ contents: "write" }),
    s.work,
    "-c",
    "core.compression=0",
    "push",
    "--quiet",
    "origin",
    "HEAD:refs/heads/large",
  );
  expect([pushed, s.repository.tip("large")]).toEqual([{ code: 0, text: "" }, sha]);
});
