import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { temporary } from "../support/rig.ts";
import { asking, eachIsSeen, files, type Place, put, ran, repository } from "../support/up-to-date.ts";

const remove = (...path: string[]) => rmSync(join(...path), { recursive: true });

test("each thing of Git that a run reads is seen to have changed", async () => {
  const untracked = ({ repo }: Place) => put(join(repo, "data/d.csv"), "four\n");
  const restored = (file: (at: Place) => string) => (at: Place) => writeFileSync(file(at), "");
  await eachIsSeen([
    [
      "the index",
      ({ repo }) => {
        put(join(repo, "data/e.tmp.csv"), "ignored\n");
        git(repo, "add", "--force", "data/e.tmp.csv");
      },
      "count gather",
    ],
    ["HEAD", ({ repo }) => git(repo, "checkout", "--quiet", "-b", "other"), ""],
    ["where HEAD leads", ({ repo }) => git(repo, "commit", "--quiet", "--allow-empty", "-m", "nothing"), ""],
    ["packed refs", ({ repo }) => git(repo, "pack-refs", "--all"), ""],
    ["an untracked file", untracked, "count gather"],
    [".gitignore", ({ repo }) => writeFileSync(join(repo, ".gitignore"), `${files[".gitignore"]}d.csv\n`), ""],
    ["the same, taken back", ({ repo }) => writeFileSync(join(repo, ".gitignore"), files[".gitignore"]), ""],
    [".gitignore of a folder", ({ repo }) => put(join(repo, "data/.gitignore"), "d.csv\n"), ""],
    ["the same, gone", ({ repo }) => remove(repo, "data/.gitignore"), ""],
    [
      "info/exclude",
      ({ repo }) => put(join(repo, ".git/info/exclude"), "d.csv\n"),
      "",
      restored(({ repo }) => join(repo, ".git/info/exclude")),
    ],
    [
      "the user's ignore file",
      ({ home }) => put(join(home, ".config/git/ignore"), "d.csv\n"),
      "",
      restored(({ home }) => join(home, ".config/git/ignore")),
    ],
    [
      "the user's configuration",
      ({ home }) => {
        put(join(home, "mine"), "d.csv\n");
        put(join(home, ".gitconfig"), "[core]\n\texcludesFile = ~/mine\n");
      },
      "",
    ],
    ["a file that it names", ({ home }) => put(join(home, "mine"), "none\n"), ""],
    [
      "the repository's configuration",
      ({ repo, home }) => {
        put(join(home, "ours"), "d.csv\n");
        git(repo, "config", "core.excludesFile", join(home, "ours"));
      },
      "",
    ],
    [
      "a file that it includes, and that is not there yet",
      ({ repo, home }) => git(repo, "config", "include.path", join(home, "included")),
      "",
    ],
    ["the same, there", ({ home }) => put(join(home, "included"), "[core]\n\texcludesFile = /dev/null\n"), ""],
    [".gitattributes", ({ repo }) => put(join(repo, ".gitattributes"), "*.csv -text\n"), ""],
    ["a replaced commit", ({ repo }) => git(repo, "replace", "HEAD", "HEAD~1"), ""],
  ]);
});

test("a linked work tree has an answer of its own, which a commit there changes and none elsewhere", async () => {
  using folder = temporary();
  const repo = repository(folder.path);
  const linked = join(folder.path, "linked");
  git(repo, "worktree", "add", "--quiet", linked, "-b", "there");
  const { run, settled } = asking(folder.path, linked);
  const { stdout } = await settled();
  expect(await run()).toEqual({ code: 0, stdout, stderr: "", looked: false });
  git(repo, "commit", "--quiet", "--allow-empty", "-m", "elsewhere");
  expect(await run()).toEqual({ code: 0, stdout, stderr: "", looked: false });
  git(linked, "commit", "--quiet", "--allow-empty", "-m", "here");
  expect(await run()).toEqual({ code: 0, stdout: expect.anything(), stderr: "", looked: true });
});

test("where a linked work tree has its index is seen to have changed", async () => {
  using folder = temporary();
  const repo = repository(folder.path);
  const [linked, other] = [join(folder.path, "linked"), join(folder.path, "other")];
  for (const place of [linked, other]) {
    git(repo, "worktree", "add", "--quiet", "--detach", place);
    put(join(place, "data/e.tmp.csv"), "ignored\n");
  }
  git(other, "add", "--force", "data/e.tmp.csv");
  const { settled, run } = asking(folder.path, linked);
  expect(await settled()).toMatchObject({ code: 0, looked: false });
  copyFileSync(join(other, ".git"), join(linked, ".git"));
  expect(ran(await run())).toBe("count gather");
});
