import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { authEnv } from "../../src/edge/git/auth-env.ts";
import type { Git } from "../../src/edge/git/git.ts";
import { initBareGit, openBareGit } from "../../src/edge/git/open-git.ts";
import { git, gitEnv } from "../support/git.ts";
import { project } from "../support/project.ts";
import { temporary } from "../support/rig.ts";

const env = { PATH: process.env["PATH"], HOME: "/nonexistent", ...gitEnv };
const tagger = { name: "Zoë <z> \n", email: "zoe@example.org" };

/** A repository with one commit, and a bare remote `origin` that has it. */
async function withRemote(folder: string): Promise<{ own: Git; head: string; bare: string }> {
  const repo = project(join(folder, "repo"), { "a.txt": "a" });
  const bare = join(folder, "bare.git");
  git(folder, "clone", "--quiet", "--bare", repo, bare);
  git(repo, "remote", "add", "origin", bare);
  return { own: await openBareGit(repo, env), head: git(repo, "rev-parse", "HEAD").trim(), bare };
}

const write = async (own: Git, name: string, commit: string, message = "x\n", time = 1_700_000_000) => ({
  ref: `refs/tags/${name}`,
  object: await own.writeTagObject({ name, commit, message, time, tagger }),
});

const tagsOf = (folder: string) => git(folder, "tag", "--list").split("\n").filter(Boolean);

test("a tag that was written is read again as it was, and Git finds nothing wrong with it", async () => {
  using folder = temporary();
  const { own, head } = await withRemote(folder.path);
  const message = `Prose with ünïcode\n\n{"a":"\\u0000\x1e\x1f"}\n`;
  await own.createRefs([await write(own, "m@v0.1.0", head, message)]);
  expect(await own.tags()).toEqual([
    {
      name: "m@v0.1.0",
      commit: head,
      annotated: true,
      time: 1_700_000_000,
      zone: "+0000",
      tagger: { name: "Zoë z", email: "zoe@example.org" },
      message,
    },
  ]);
  expect(git(own.root, "fsck", "--strict", "--no-progress")).not.toContain("error");
});

test("only a tag object on a commit counts as annotated", async () => {
  using folder = temporary();
  const { own, head } = await withRemote(folder.path);
  git(own.root, "tag", "light");
  git(own.root, "tag", "-a", "-m", "x", "tree", "HEAD^{tree}");
  git(own.root, "tag", "-a", "-m", "x", "real");
  expect((await own.tags()).map(({ name, annotated }) => [name, annotated])).toEqual([
    ["light", false],
    ["real", true],
    ["tree", false],
  ]);
  expect((await own.tags()).find(({ name }) => name === "light")).toMatchObject({ commit: head, time: 0 });
});

test("no message passes for another tag", async () => {
  using folder = temporary();
  const { own, head } = await withRemote(folder.path);
  const forged = ["refs/tags/m@v9.9.9", "tag", head, "commit", head, "1700000000", "x", "<x>", "m"];
  for (const [i, [field, record]] of [
    ["\x1f", "\x1e\n"],
    ["\\0", "\n"],
    ["\n", "\n"],
  ].entries())
    git(own.root, "tag", "-a", "-m", `x${record}${forged.join(field)}${record}`, "--cleanup=verbatim", `nightly${i}`);
  expect((await own.tags()).map(({ name }) => name)).toEqual(["nightly0", "nightly1", "nightly2"]);
});

test("tags below another prefix are read by what follows it", async () => {
  using folder = temporary();
  const { own, head } = await withRemote(folder.path);
  const { object } = await write(own, "abc", head);
  await own.createRefs([{ ref: "refs/mainline/runs/abc", object }]);
  expect((await own.tagsBelow("refs/mainline/runs/")).map(({ name }) => name)).toEqual(["abc"]);
  expect(await own.tags()).toEqual([]);
});

test("refs are created all or none, and a name cannot carry a command", async () => {
  using folder = temporary();
  const { own, head } = await withRemote(folder.path);
  const [first, second] = [await write(own, "m@v0.1.0", head), await write(own, "m#prod#1", head)];
  await own.createRefs([first]);
  await expect(own.createRefs([second, first])).rejects.toMatchObject({ failure: { code: "git" } });
  const evil = { ref: `refs/tags/x ${head}\ndelete refs/heads/main\ncreate refs/tags/y`, object: head };
  await expect(own.createRefs([evil])).rejects.toMatchObject({ failure: { code: "git" } });
  expect([tagsOf(own.root), await own.commit("main")]).toEqual([["m@v0.1.0"], head]);
});

test("a push brings all or none, and tells a lost race", async () => {
  using folder = temporary();
  const { own, head, bare } = await withRemote(folder.path);
  const first = [await write(own, "m@v0.1.0", head), await write(own, "m#prod#1", head)];
  expect(await own.push("origin", first)).toEqual({ kind: "pushed" });
  // Object ids hold every three digits sooner or later: they must not be read as a status of HTTP.
  for (let i = 0; i < 20; i++) {
    const next = [await write(own, `n@v0.${i}.0`, head), await write(own, "m#prod#1", head, `${i}`)];
    const lost = await own.push("origin", next);
    expect(lost).toEqual({ kind: "lost-race", words: "refs/tags/m#prod#1 [rejected] (stale info)" });
  }
  // A push whose answer was lost can be sent again.
  expect(await own.push("origin", first)).toEqual({ kind: "pushed" });
  expect(tagsOf(bare)).toEqual(["m#prod#1", "m@v0.1.0"]);
});

test("a race that only the other side sees is a lost race; a folder in the way is none", async () => {
  using folder = temporary();
  const { own, head, bare } = await withRemote(folder.path);
  const tag = await write(own, "m@v0.1.0", head);
  const hook = join(bare, "hooks/pre-receive");
  // Between the other side's list of refs and its transaction somebody makes the tag.
  writeFileSync(hook, `#!/bin/sh\nunset GIT_QUARANTINE_PATH\nprintf '%s\\n' ${head} > "$PWD/refs/tags/m@v0.1.0"\n`);
  chmodSync(hook, 0o755);
  expect(await own.push("origin", [tag])).toMatchObject({ kind: "lost-race" });
  writeFileSync(hook, "#!/bin/sh\n");
  git(bare, "tag", "m#prod");
  expect(await own.push("origin", [await write(own, "m#prod/eu#1", head)])).toMatchObject({ kind: "refused" });
});

test.each([
  ["echo 'GH013: Repository rule violations found' >&2; exit 1", "GH013"],
  ["echo 'tag already exists in the change log' >&2; exit 1", "change log"],
])("a hook that refuses (%s) is no race, and its words are kept", async (script, words) => {
  using folder = temporary();
  const { own, head, bare } = await withRemote(folder.path);
  writeFileSync(join(bare, "hooks/pre-receive"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bare, "hooks/pre-receive"), 0o755);
  const outcome = await own.push("origin", [await write(own, "m@v0.1.0", head)]);
  expect(outcome).toEqual({ kind: "refused", words: expect.stringContaining(words) });
  expect(outcome).toMatchObject({ words: expect.stringContaining("hook declined") });
  expect(tagsOf(bare)).toEqual([]);
});

test("a remote that is not there refuses, and no password of its address is repeated", async () => {
  using folder = temporary();
  const { own, head } = await withRemote(folder.path);
  const outcome = await own.push("http://alice:hunter2@127.0.0.1:1/x.git", [await write(own, "m@v0.1.0", head)]);
  expect(outcome.kind).toBe("refused");
  expect(JSON.stringify(outcome)).not.toContain("hunter2");
});

test("a fetch brings what was asked for, takes nothing away and overwrites no tag", async () => {
  using folder = temporary();
  const { own, head, bare } = await withRemote(folder.path);
  await own.push("origin", [await write(own, "m@v0.1.0", head), await write(own, "other@v0.1.0", head)]);
  for (const key of ["fetch.prune", "fetch.pruneTags"]) git(own.root, "config", key, "true");
  await own.createRefs([await write(own, "m@v0.2.0", head, "mine\n")]);
  const models = ["refs/tags/m@*:refs/tags/m@*"];
  await own.fetch("origin", models);
  expect(tagsOf(own.root)).toEqual(["m@v0.1.0", "m@v0.2.0"]);
  git(bare, "tag", "-a", "-m", "theirs", "m@v0.2.0");
  await expect(own.fetch("origin", models)).rejects.toMatchObject({
    failure: { code: "git", words: expect.stringContaining("would clobber existing tag") },
  });
  expect((await own.tags()).find(({ name }) => name === "m@v0.2.0")?.message).toBe("mine\n");
});

test("a bare repository of our own fetches commits and tags, and file contents when they are read", async () => {
  using folder = temporary();
  const { own, head, bare } = await withRemote(folder.path);
  git(bare, "config", "uploadpack.allowFilter", "true");
  git(bare, "config", "uploadpack.allowAnySHA1InWant", "true");
  await own.push("origin", [await write(own, "m@v0.1.0", head)]);
  const ours = await initBareGit(join(folder.path, "made/ours.git"), `file://${bare}`, env);
  await ours.fetch("origin", [head, "+refs/tags/*:refs/tags/*"], { filter: "blob:none" });
  expect((await ours.tags()).map(({ name }) => name)).toEqual(["m@v0.1.0"]);
  const missing = git(ours.root, "rev-list", "--objects", "--missing=print", head);
  expect(missing).toMatch(/^\?/m);
  expect((await ours.readFile(head, "a.txt"))?.toString()).toBe("a");
});

test("a token goes into the request's header alone, and not after a redirect", async () => {
  using folder = temporary();
  const { own, head } = await withRemote(folder.path);
  git(own.root, "config", "http.extraHeader", "Authorization: basic c3RhbGU=");
  const seen: { url: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    seen.push({ url: request.url ?? "", headers: request.headers });
    const moved = request.url?.startsWith("/moved");
    response.writeHead(moved ? 302 : 404, moved ? { location: "/elsewhere" } : {}).end();
  }).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const inherited = { ...env, GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "http.userAgent", GIT_CONFIG_VALUE_0: "ours" };
  const authorised = await openBareGit(own.root, authEnv(inherited, "s3cret"));
  const update = [await write(authorised, "m@v0.1.0", head)];
  const outcomes = [await authorised.push(`${url}/x.git`, update), await authorised.push(`${url}/moved.git`, update)];
  server.close();
  expect(outcomes.map(({ kind }) => kind)).toEqual(["refused", "refused"]);
  expect(seen.map(({ url }) => url)).toEqual([
    "/x.git/info/refs?service=git-receive-pack",
    "/moved.git/info/refs?service=git-receive-pack",
  ]);
  const basic = `basic ${Buffer.from("x-access-token:s3cret").toString("base64")}`;
  for (const { headers } of seen) expect(headers).toMatchObject({ authorization: basic, "user-agent": "ours" });
  expect(JSON.stringify(outcomes)).not.toMatch(/s3cret|eC1hY2Nlc3M/);
});

test("1,500 tags are one call of Git", async () => {
  using folder = temporary();
  const { own, head } = await withRemote(folder.path);
  const { object } = await write(own, "m@v0.0.0", head);
  const refs = Array.from({ length: 1500 }, (_, i) => `create refs/tags/m@v0.0.${i} ${object}\n`).join("");
  execFileSync("git", ["update-ref", "--stdin"], { cwd: own.root, input: refs });
  const log = join(folder.path, "trace");
  const traced = await openBareGit(own.root, { ...env, GIT_TRACE2_EVENT: log });
  expect(await traced.tags()).toHaveLength(1500);
  const starts = execFileSync("grep", ["-c", '"event":"start"', log], { encoding: "utf8" });
  expect(Number(starts)).toBe(1);
});
