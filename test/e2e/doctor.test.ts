import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { startGitHub } from "../support/github/index.ts";
import { newSettings } from "../support/github/settings.ts";
import { project, tiny } from "../support/project.ts";
import { start, temporary } from "../support/rig.ts";

test("with a token doctor asks GitHub's rules too, and names the setting that mends each", async () => {
  using folder = temporary();
  await using github = await startGitHub({ repositories: ["acme/demo"], organizations: ["acme"] });
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
  expect(await doctor(asked)).toEqual([1, ["check-from-anyone", "tags-refused"]]);

  // What an organization rules is as good.
  repository.rulesets.length = 0;
  repository.protectedBranches.clear();
  const organization = github.organization("acme");
  organization.addRuleset({
    include: ["refs/tags/tiny@*", "refs/tags/tiny#*"],
    rules: [{ type: "update" }, { type: "deletion" }],
  });
  const report = { context: "report", integration_id: 15_368 };
  const parameters = { required_status_checks: [report], strict_required_status_checks_policy: false };
  organization.addRuleset({
    target: "branch",
    include: ["~DEFAULT_BRANCH"],
    rules: [{ type: "required_status_checks", parameters }],
  });
  expect(await doctor(asked)).toEqual([0, []]);

  // An administrator's token is told the settings too.
  const admin = {
    ...asked,
    GITHUB_TOKEN: repository.token({ permissions: { contents: "read", administration: "read" } }),
  };
  Object.assign(repository.settings, {
    actions: "local_only",
    pinnedActions: true,
    defaultPermissions: "write",
    workflowsApprove: true,
    forkTokensWrite: true,
  });
  expect(await doctor(admin)).toEqual([
    1,
    [
      "actions-refused",
      "actions-unpinned",
      "default-token-writes",
      "workflows-approve",
      "forks-trusted",
      "releases-mutable",
    ],
  ]);
  expect(await doctor(asked)).toEqual([0, []]);
  Object.assign(repository.settings, newSettings("public"), { immutableReleases: true });
  const { code, stdout } = await start("cli", ["doctor"], { cwd: work, env: admin });
  expect([code, stdout]).toEqual([0, "Nothing is wrong.\n"]);

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
