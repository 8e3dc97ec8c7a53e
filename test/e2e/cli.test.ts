import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { version } from "../../src/core/version.ts";
import { mainline, temporary } from "../support/rig.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

test("--version is package.json's", async () => {
  using folder = temporary();
  expect(version).toBe(manifest.version);
  expect((await mainline(folder.path, "--version")).stdout).toBe(`${version}\n`);
});

test("help lists every command", async () => {
  using folder = temporary();
  const { stdout, code } = await mainline(folder.path);
  expect(code).toBe(0);
  for (const name of Object.keys(commands)) expect(stdout).toContain(`  ${name} `);
});

test.each(Object.keys(commands))("%s --help shows an example", async (name) => {
  using folder = temporary();
  const { stdout, code } = await mainline(folder.path, name, "--help");
  expect([code, stdout]).toEqual([0, expect.stringMatching(/Examples?:\n {2}mainline /)]);
});

test.each([
  [["rum"], 'error [usage] "rum" is not a command of mainline.\nDid you mean `mainline run`?\n'],
  [["run", "--job", "2"], "error [usage] --job is not an option of `mainline run`.\nDid you mean --jobs?\n"],
  [["run", "--jobs", "x"], "error [usage] --jobs x: not a whole number from 1 to 1024.\nSee `mainline run --help`.\n"],
  [["runs", "a"], 'error [usage] "a" is one argument too many.\nSee `mainline runs --help`.\n'],
])("mainline %j ends with 2 and says what to do", async (args, screen) => {
  using folder = temporary();
  expect(await mainline(folder.path, ...(args as string[]))).toEqual({ code: 2, stdout: "", stderr: screen });
});

test("outside of a repository", async () => {
  using folder = temporary();
  const { code, stderr } = await mainline(folder.path, "run");
  expect([code, stderr]).toEqual([2, expect.stringContaining("git init")]);
});
