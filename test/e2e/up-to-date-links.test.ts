import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { commit, project } from "../support/project.ts";
import { temporary } from "../support/rig.ts";
import { asking, put, ran } from "../support/up-to-date.ts";

test("where a link leads over another one and up again is seen to have changed", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": "name: p\nsteps:\n  s: { run: 'ls -l > out', inputs: [link], outputs: [out] }\n",
    ".gitignore": "/cache/\n/out\n",
  });
  put(join(repo, "cache/real/x"), "");
  symlinkSync("cache/real", join(repo, "sub"));
  symlinkSync("sub/../made", join(repo, "link"));
  commit(repo, {}, "links");
  const { run } = asking(folder.path, repo);
  expect(ran(await run())).toBe("s");
  // Of this there is no certificate, so nothing to wait for; three runs would have left one.
  for (let i = 0; i < 3; i++) expect(await run()).toMatchObject({ code: 0 });
  put(join(repo, "cache/made"), "");
  expect(await run()).toMatchObject({ code: 1, looked: true });
});

test("what comes into a folder that is linked into an output is seen", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml":
      "name: p\nsteps:\n  s: { run: 'mkdir -p real out; echo > real/x; ln -sfn ../real out/link', isolated: false, inputs: [], outputs: [out] }\n",
    ".gitignore": "/real/\n/out/\n",
  });
  const { run } = asking(folder.path, repo);
  expect(ran(await run())).toBe("s");
  // Of this there is no certificate, so nothing to wait for; three runs would have left one.
  for (let i = 0; i < 3; i++) expect(await run()).toMatchObject({ code: 0 });
  put(join(repo, "real/mine"), "");
  expect(await run()).toMatchObject({ code: 2, looked: true });
});

test("how Git reads a tracked file of an ignored folder is seen to have changed", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": "name: p\nsteps:\n  s: { run: 'cat kept/in.txt > out', inputs: [kept/in.txt], outputs: [out] }\n",
    ".gitignore": "/kept/\n/out\n",
  });
  const attributes = join(repo, "kept/.gitattributes");
  put(join(repo, "kept/in.txt"), "x\n");
  put(attributes, "*.txt text\n");
  git(repo, "add", "--force", "kept/in.txt");
  commit(repo, {}, "kept");
  const { run, settled } = asking(folder.path, repo);
  expect(ran(await run())).toBe("s");
  expect(await settled()).toMatchObject({ code: 0, looked: false });
  writeFileSync(attributes, "*.txt -text\n");
  expect(await run()).toMatchObject({ code: 0, looked: true });
  expect(await settled()).toMatchObject({ code: 0, looked: false });
  rmSync(attributes);
  expect(await run()).toMatchObject({ code: 0, looked: true });
});
