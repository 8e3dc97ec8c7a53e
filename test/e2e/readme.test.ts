import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git, gitEnv } from "../support/git.ts";
import { temporary } from "../support/rig.ts";

/** What the README tells a stranger to type. */
const commands = [...readFileSync("README.md", "utf8").matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text]) =>
  String(text).trim(),
);

test("the README's first command works in a fresh clone, with nothing installed; its second is what CI runs", () => {
  using folder = temporary();
  git(folder.path, "clone", "--quiet", "--no-hardlinks", process.cwd(), "clone");
  const clone = join(folder.path, "clone");
  const [demo, work, ...more] = commands;
  expect([demo, more]).toEqual(["node dist/cli.js demo", []]);
  const env = { ...process.env, ...gitEnv, HOME: folder.path, TMPDIR: folder.path };
  const screen = execFileSync("sh", ["-c", String(demo)], { cwd: clone, env, encoding: "utf8" });
  expect(screen).toContain("those very bytes were promoted");
  expect(git(clone, "status", "--porcelain")).toBe("");
  for (const part of String(work).split(" && ")) expect(readFileSync(".ci/run", "utf8")).toContain(part);
});
