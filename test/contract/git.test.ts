import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { openBareGit, openGit } from "../../src/edge/git/open-git.ts";
import { gitIn } from "../../src/edge/git/run-git.ts";
import { git, gitEnv } from "../support/git.ts";
import { commit, project } from "../support/project.ts";
import { temporary } from "../support/rig.ts";

const env = { PATH: process.env["PATH"], HOME: "/nonexistent", ...gitEnv };

async function open(folder: string) {
  const found = await openGit(folder, env);
  if (!found) throw new Error(`no repository at ${folder}`);
  return found;
}

const stopped = (work: Promise<unknown>) =>
  work.then(
    () => "not stopped",
    (error) => error.failure ?? error,
  );

test("a work tree is found from a folder inside it, and only there", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), { "in/side/a.txt": "a" });
  expect((await open(join(repo, "in/side"))).root).toBe(repo);
  expect(await openGit(folder.path, env)).toBeNull();
  git(folder.path, "init", "--quiet", "--bare", "bare.git");
  expect(await openGit(join(folder.path, "bare.git"), env)).toBeNull();
});

test("a Git that hangs is ended in words with all that it started, and is no answer", async () => {
  using folder = temporary("mainline-git-");
  const repo = project(join(folder.path, "repo"), { "a.txt": "a" });
  const [hook, pid] = [join(folder.path, "hook"), join(folder.path, "pid")];
  writeFileSync(hook, `#!/bin/sh\necho $$ > '${pid}'\nexec sleep 1000\n`);
  chmodSync(hook, 0o755);
  git(repo, "config", "core.fsmonitor", hook);
  const { raw } = gitIn(repo, env, { here: 0.5, remote: 3600 });
  expect(await stopped(raw(["status", "--porcelain"]))).toEqual({
    code: "git",
    command: "git status --porcelain",
    words: expect.stringContaining("It was not done after 0.5 seconds, so it was ended."),
  });
  // Ended, or about to be: it needs no help any more.
  while (isAlive(readFileSync(pid, "utf8").trim())) await setImmediate();
});

/** A process that nobody has waited for yet is dead all the same. */
function isAlive(pid: string): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

test("a Git that does not hear that it should end is killed", async () => {
  using folder = temporary("mainline-git-");
  const deaf = join(folder.path, "git");
  writeFileSync(deaf, "#!/bin/sh\ntrap '' TERM\nexec sleep 1000\n");
  chmodSync(deaf, 0o755);
  const { raw } = gitIn(folder.path, { ...env, PATH: `${folder.path}:${env.PATH}` }, { here: 0.5, remote: 3600 });
  expect(await stopped(raw(["status"]))).toMatchObject({ words: expect.stringContaining("so it was ended.") });
});

test("a missing Git is not taken for a missing repository", async () => {
  using folder = temporary();
  expect(await stopped(openGit(folder.path, { ...env, PATH: folder.path }))).toMatchObject({
    code: "git",
    words: expect.stringContaining("is it installed?"),
  });
});

test("a repository that the caller's Git points at does not mislead", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), { "a.txt": "a" });
  const other = project(join(folder.path, "other"), { "b.txt": "b" });
  const hook = { ...env, GIT_DIR: join(other, ".git"), GIT_INDEX_FILE: join(other, ".git/index"), GIT_PREFIX: "x/" };
  expect((await (await openGit(repo, hook))?.listTree("HEAD"))?.map(({ path }) => path)).toEqual(["a.txt"]);
});

test("a tree is listed in code-unit order, with names that need no quoting here", async () => {
  using folder = temporary();
  const names = ["Z.txt", "a b.txt", "a.txt", "a/b.txt", 'quo"te.txt', "tab\tand\nline", "über/ñ.txt", "漢.txt"];
  const repo = project(join(folder.path, "repo"), Object.fromEntries(names.map((name) => [name, name])));
  const tree = await (await open(repo)).listTree("HEAD");
  expect(tree.map(({ path }) => path)).toEqual([...names].sort());
  expect(tree[0]).toEqual({ path: "Z.txt", mode: "100644", blob: git(repo, "rev-parse", "HEAD:Z.txt").trim() });
});

test("the work tree as it is becomes a tree, and the user's index stays as it was", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), { "a.txt": "a", "gone.txt": "g", ".gitignore": "*.log\n/out/\n" });
  writeFileSync(join(repo, "staged.txt"), "s");
  git(repo, "add", "staged.txt");
  git(repo, "rm", "--quiet", "--cached", "gone.txt");
  execFileSync("rm", [join(repo, "gone.txt")]);
  writeFileSync(join(repo, "a.txt"), "changed");
  for (const name of ["untracked.txt", "noise.log"]) writeFileSync(join(repo, name), "x");
  mkdirSync(join(repo, "model[1]"));
  writeFileSync(join(repo, "model[1]/made.bin"), "m");
  const status = git(repo, "status", "--porcelain");
  const index = readFileSync(join(repo, ".git/index"));
  const own = await open(repo);
  const tree = await own.listTree(await own.writeWorkTree(["model[1]"]));
  expect(tree.map(({ path }) => path)).toEqual([".gitignore", "a.txt", "staged.txt", "untracked.txt"]);
  expect(readFileSync(join(repo, ".git/index")).equals(index)).toBe(true);
  expect(git(repo, "status", "--porcelain")).toBe(status);
});

test("a work tree is written in a repository without commits, and in a linked one", async () => {
  using folder = temporary();
  const empty = join(folder.path, "empty");
  mkdirSync(empty);
  git(empty, "init", "--quiet");
  writeFileSync(join(empty, "a.txt"), "a");
  const own = await open(empty);
  expect([own.head, await own.tags(), await own.changed()]).toEqual([null, [], ["a.txt"]]);
  expect((await own.listTree(await own.writeWorkTree([]))).map(({ path }) => path)).toEqual(["a.txt"]);
  const repo = project(join(folder.path, "repo"), { "a.txt": "a" });
  git(repo, "worktree", "add", "--quiet", "--detach", "../linked");
  const linked = await open(join(folder.path, "linked"));
  expect(await linked.writeWorkTree([])).toBe(git(repo, "rev-parse", "HEAD^{tree}").trim());
});

test("changed is what a commit of everything would change", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), { "a.txt": "a", "b.txt": "b", ".gitignore": "*.log\n" });
  const own = await open(repo);
  expect(await own.changed()).toEqual([]);
  for (const name of ["out put.txt", "ä.txt", "noise.log"]) writeFileSync(join(repo, name), "x");
  expect(await own.changed()).toEqual(["out put.txt", "ä.txt"]);
  appendFileSync(join(repo, "a.txt"), "!");
  git(repo, "mv", "b.txt", "c.txt");
  expect((await own.changed()).sort()).toEqual(["a.txt", "b.txt", "c.txt", "out put.txt", "ä.txt"]);
});

test("a file that is not there is null; a commit that is not there is no such answer", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), { "dir/a.txt": "a" });
  const own = await open(repo);
  expect((await own.readFile("HEAD", "dir/a.txt"))?.toString()).toBe("a");
  expect([await own.readFile("HEAD", "b.txt"), await own.readFile("HEAD", "dir")]).toEqual([null, null]);
  writeFileSync(join(repo, "here.txt"), "in the work tree alone");
  expect(await own.readFile("HEAD", "here.txt")).toBeNull();
  expect(await stopped(own.readFile("f".repeat(40), "dir/a.txt"))).toMatchObject({ code: "git" });
});

test("ignored paths are told from the others", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), { ".gitignore": "*.log\n/data/\n" });
  expect(await (await open(repo)).ignored(["a.log", "ä.log", "a.txt", "data/x.csv"])).toEqual([
    "a.log",
    "ä.log",
    "data/x.csv",
  ]);
});

test("commits: parents, ancestry, merge bases, and revisions that look like options", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), { "a.txt": "a" });
  const first = git(repo, "rev-parse", "HEAD").trim();
  const second = commit(repo, { "a.txt": "b" }, "second");
  git(repo, "switch", "--quiet", "--detach", first);
  const side = commit(repo, { "b.txt": "b" }, "side");
  const own = await open(repo);
  expect([own.head, await own.commit("main"), await own.commit("--all"), await own.commit("nope")]).toEqual([
    side,
    second,
    null,
    null,
  ]);
  expect([await own.firstParent(second), await own.firstParent(first)]).toEqual([first, null]);
  expect([await own.isAncestor(first, side), await own.isAncestor(second, side)]).toEqual([true, false]);
  expect(await own.mergeBase(second, side)).toBe(first);
});

test("a shallow clone does not answer no where it cannot know", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), { "a.txt": "a" });
  const first = git(repo, "rev-parse", "HEAD").trim();
  const second = commit(repo, { "a.txt": "b" }, "second");
  git(folder.path, "clone", "--quiet", "--depth=1", `file://${repo}`, "shallow");
  const shallow = await open(join(folder.path, "shallow"));
  expect(await shallow.isAncestor(second, second)).toBe(true);
  const asked = [
    () => shallow.firstParent(second),
    () => shallow.isAncestor(first, second),
    () => shallow.mergeBase(first, second),
  ];
  for (const ask of asked) expect(await stopped(ask())).toMatchObject({ code: "shallow-clone" });
  git(shallow.root, "fetch", "--quiet", "--unshallow");
  expect([await shallow.firstParent(second), await shallow.isAncestor(first, second)]).toEqual([first, true]);
});

test("a merge is computed without touching anything; conflicts are null, an old Git is named", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), { "a.txt": "a\n", "b.txt": "b\n" });
  git(repo, "switch", "--quiet", "-c", "side");
  const side = commit(repo, { "b.txt": "side\n" }, "side");
  git(repo, "switch", "--quiet", "main");
  const main = commit(repo, { "a.txt": "main\n" }, "main");
  const own = await open(repo);
  const tree = await own.mergeTree(main, side);
  expect((await own.readFile(tree ?? "", "a.txt"))?.toString()).toBe("main\n");
  expect((await own.readFile(tree ?? "", "b.txt"))?.toString()).toBe("side\n");
  expect([own.head, git(repo, "status", "--porcelain")]).toEqual([main, ""]);
  const other = commit(repo, { "b.txt": "other\n" }, "other");
  expect(await own.mergeTree(other, side)).toBeNull();
  const old = join(folder.path, "old");
  mkdirSync(old);
  writeFileSync(
    join(old, "git"),
    '#!/bin/sh\necho "usage: git merge-tree <base-tree> <branch1> <branch2>" >&2\nexit 129\n',
  );
  chmodSync(join(old, "git"), 0o755);
  const aged = await openBareGit(repo, { ...env, PATH: `${old}:${env.PATH}` });
  expect(await stopped(aged.mergeTree(main, side))).toMatchObject({ words: expect.stringContaining("2.38 or newer") });
});

test("identity is the committer's, and never missing", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), { "a.txt": "a" });
  expect(await (await open(repo)).identity()).toEqual({ name: "Alice", email: "alice@example.org" });
  git(repo, "config", "user.useConfigOnly", "true");
  const { GIT_COMMITTER_NAME: _n, GIT_COMMITTER_EMAIL: _e, ...nobody } = env;
  expect(await (await openGit(repo, nobody))?.identity()).toEqual({ name: "Mainline", email: "mainline@localhost" });
});
