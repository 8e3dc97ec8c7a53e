import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { startGitHub } from "../support/github/index.ts";
import { project, tiny } from "../support/project.ts";
import { start, temporary } from "../support/rig.ts";

test("with a token doctor asks GitHub's rules too, and names the setting that mends each", async () => {
  using folder = temporary();
  await using github = await startGitHub({ repositories: ["acme/demo"] });
  const repository = github.repository("acme/demo");
  const work = project(join(folder.path, "work"), {
    ...tiny,
    ".github/workflows/mainline.yml": readFileSync("workflows/mainline.yml", "utf8"),
    ".github/CODEOWNERS": "/mainline.yml @acme/ml\n/.github/ @acme/platform\n",
  });
  git(work, "push", "--quiet", repository.git.path, "main");
  git(work, "remote", "add", "origin", "git@github.com:acme/demo.git");
  const token = repository.token({ permissions: { contents: "read" } });
  const doctor = async (env: Record<string, string>) => {
    const { code, stdout, stderr } = await start("cli", ["doctor", "--json"], { cwd: work, env });
    const codes =
      stdout === "" ? stderr : (JSON.parse(stdout) as { findings: { code: string }[] }).findings.map((one) => one.code);
    return [code, codes];
  };
  const asked = { GITHUB_API_URL: github.url, GITHUB_TOKEN: token };
  expect(await doctor({})).toEqual([0, []]);
  expect(github.requests).toEqual([]);
  expect(await doctor(asked)).toEqual([1, ["check-not-required", "tags-unprotected"]]);

  repository.addRuleset({
    include: ["refs/tags/*"],
    rules: [{ type: "creation" }, { type: "update" }, { type: "deletion" }],
  });
  repository.protectedBranches.set("main", ["report"]);
  expect(await doctor(asked)).toEqual([1, ["tags-refused"]]);

  repository.rulesets.length = 0;
  repository.addRuleset({
    include: ["refs/tags/tiny@*", "refs/tags/tiny#*"],
    rules: [{ type: "update" }, { type: "deletion" }],
  });
  expect(await doctor(asked)).toEqual([0, []]);

  expect(await doctor({ ...asked, GITHUB_TOKEN: "ghp_wrong" })).toEqual([
    expect.any(Number),
    expect.stringContaining("Bad credentials"),
  ]);
  // A token goes to no other server than origin's.
  git(work, "remote", "set-url", "origin", "https://git.example/acme/demo.git");
  const before = github.requests.length;
  expect(await doctor(asked)).toEqual([0, []]);
  expect(github.requests).toHaveLength(before);
});
