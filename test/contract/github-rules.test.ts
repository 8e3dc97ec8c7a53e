import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { startGitHub } from "../support/github/index.ts";
import { client, gitWith, here, stage, status, words } from "../support/github-stage.ts";
import { commit, project } from "../support/project.ts";

const refused = "422 Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n";

test("restricted creation of tags: GH013 for a push, 422 for a call, and nothing for an App on the list", async () => {
  await using s = await stage();
  s.repository.addRuleset({
    include: ["refs/tags/*"],
    rules: [{ type: "creation" }],
    bypass: ["release-bot[bot]"],
  });
  const permissions = { contents: "write" } as const;
  const workflow = { secret: s.repository.token({ permissions }), rest: s.octokit(permissions).rest };
  const push = (secret: string, ref: string) => gitWith(secret, s.work, "push", s.github.gitUrl(s.repository), ref);
  const pushed = await push(workflow.secret, "HEAD:refs/tags/v1");
  expect([pushed.code, s.repository.git.commit("refs/tags/v1")]).toEqual([1, null]);
  expect(pushed.text).toMatch(
    /GH013: Repository rule violations found for refs\/tags\/v1\..*- Cannot create ref due to creations being restricted\./s,
  );
  const create = { ...here, ref: "refs/tags/v1", sha: s.head };
  expect(await words(workflow.rest.git.createRef(create))).toBe(refused);

  const app = s.repository.token({ permissions, actor: "release-bot[bot]" });
  expect((await push(app, "HEAD:refs/tags/v1")).code).toBe(0);
  expect(await status(s.client(app).rest.git.createRef({ ...create, ref: "refs/tags/v2" }))).toBe("no error");
  expect((await push(workflow.secret, "HEAD:refs/mainline/runs/1")).code).toBe(0);
});

test("a release makes no tag that a ruleset forbids; its draft stays a draft", async () => {
  await using s = await stage();
  s.repository.addRuleset({
    include: ["refs/tags/**/*"],
    exclude: ["refs/tags/free@*"],
    rules: [{ type: "creation" }],
  });
  const { rest } = s.octokit({ contents: "write" });
  const draft = await rest.repos.createRelease({ ...here, tag_name: "m@v1.0.0", draft: true });
  const publish = (release_id: number) => rest.repos.updateRelease({ ...here, release_id, draft: false });
  expect(await words(publish(draft.data.id))).toMatch(
    /^422 Validation Failed: .*pre_receive Repository rule violations found.*Published releases must have a valid tag/s,
  );
  expect([s.repository.releases[0]?.draft, s.repository.git.commit("refs/tags/m@v1.0.0")]).toEqual([true, null]);
  const free = await rest.repos.createRelease({ ...here, tag_name: "free@v1.0.0", draft: true });
  expect(await status(publish(free.data.id))).toBe("no error");
});

test("update, deletion and force pushes are each what their rule forbids", async () => {
  await using s = await stage();
  const token = s.repository.token({ permissions: { contents: "write" } });
  const push = async (...args: string[]) =>
    (await gitWith(token, s.work, "push", s.github.gitUrl(s.repository), ...args)).text.match(
      /- (Cannot.*?)\s*$/m,
    )?.[1];
  expect(await push("HEAD:refs/tags/fixed", "HEAD:refs/heads/line", "HEAD~1:refs/tags/free")).toBe(undefined);
  const include = ["refs/tags/fixed"];
  s.repository.addRuleset({ include, rules: [{ type: "update" }, { type: "deletion" }] });
  s.repository.addRuleset({ target: "branch", include: ["refs/heads/li*"], rules: [{ type: "non_fast_forward" }] });
  expect(await push("--force", "HEAD~1:refs/tags/fixed")).toBe("Cannot update this protected ref.");
  expect(await push(":refs/tags/fixed")).toBe("Cannot delete this protected ref.");
  expect(await push("--force", "HEAD~1:refs/heads/line")).toBe("Cannot force-push to this protected ref.");
  commit(s.work, { "c.txt": "c\n" }, "more");
  expect(await push("HEAD:refs/heads/line")).toBe(undefined);
  expect(await push("--force", "HEAD:refs/tags/free")).toBe(undefined);
  const { rest } = s.client(token);
  expect(await status(rest.git.deleteRef({ ...here, ref: "tags/fixed" }))).toBe(422);
  expect(await status(rest.git.deleteRef({ ...here, ref: "tags/free" }))).toBe("no error");
});

test("a branch that changes by pull requests alone takes no push, and takes the merge", async () => {
  await using s = await stage();
  s.repository.addRuleset({ target: "branch", include: ["~DEFAULT_BRANCH"], rules: [{ type: "pull_request" }] });
  const token = s.repository.token({ permissions: { contents: "write" } });
  const pushed = await gitWith(token, s.work, "push", s.github.gitUrl(s.repository), "HEAD:refs/heads/main");
  expect(pushed.text).toContain("- Changes must be made through a pull request.");
  const pull = s.repository.openPullRequest({ head: "feature" });
  s.repository.merge(pull, "squash");
  git(s.work, "fetch", "--quiet", s.repository.git.path, "main");
  expect(git(s.work, "diff", "FETCH_HEAD", "HEAD")).toBe("");
});

test("rules that are not active bind nobody; the workflow's own app is on no list; patterns are whole refs", async () => {
  await using s = await stage();
  const rules = [{ type: "creation" }] as const;
  s.repository.addRuleset({ include: ["~ALL"], rules, enforcement: "evaluate" });
  const { rest } = s.octokit({ contents: "write" });
  expect(await status(rest.git.createRef({ ...here, ref: "refs/tags/v1", sha: s.head }))).toBe("no error");
  const bypass = ["github-actions[bot]"];
  expect(() => s.repository.addRuleset({ include: ["~ALL"], rules, bypass })).toThrow("cannot bypass");
  expect(() => s.repository.addRuleset({ include: ["v*"], rules })).toThrow("refs/tags/");
});

test("the rulesets of an organization bind its repositories, and are told with theirs", async () => {
  await using github = await startGitHub({ repositories: ["acme/demo", "bob/demo"], organizations: ["acme"] });
  const include = ["refs/tags/*"];
  github.organization("acme").addRuleset({ name: "all", include, rules: [{ type: "creation" }] });
  github.repository("acme/demo").addRuleset({ name: "own", include, rules: [{ type: "deletion" }] });
  const told = async (owner: string, includes_parents?: boolean) => {
    const token = github.repository(`${owner}/demo`).token({ permissions: { contents: "write" } });
    const { rest } = client(github, token);
    const asked = { owner, repo: "demo", ...(includes_parents === undefined ? {} : { includes_parents }) };
    return (await rest.repos.getRepoRulesets(asked)).data.map(({ name, source_type }) => [name, source_type]);
  };
  expect([await told("acme"), await told("acme", false), await told("bob")]).toEqual([
    [
      ["own", "Repository"],
      ["all", "Organization"],
    ],
    [["own", "Repository"]],
    [],
  ]);
  const { git: bare } = github.repository("acme/demo");
  const work = project(bare.path.replace(/\.git$/, ""), { "a.txt": "a\n" });
  git(work, "push", "--quiet", bare.path, "main");
  const token = github.repository("acme/demo").token({ permissions: { contents: "write" } });
  const create = { owner: "acme", repo: "demo", ref: "refs/tags/v1", sha: github.repository("acme/demo").tip() };
  expect(await words(client(github, token).rest.git.createRef(create))).toBe(refused);
});

test("who may read metadata sees rulesets, and the rules of a branch, in pages; not who may bypass them", async () => {
  await using s = await stage();
  const checks = {
    type: "required_status_checks",
    parameters: { strict_required_status_checks_policy: false, required_status_checks: [{ context: "report" }] },
  } as const;
  const tags = s.repository.addRuleset({ name: "tags", include: ["refs/tags/*@v*"], rules: [{ type: "update" }] });
  const main = s.repository.addRuleset({
    name: "main",
    target: "branch",
    include: ["~DEFAULT_BRANCH"],
    rules: [{ type: "deletion" }, checks],
    bypass: ["release-bot[bot]"],
  });
  s.repository.addRuleset({ target: "branch", include: ["~ALL"], rules: [checks], enforcement: "disabled" });
  const octokit = s.octokit({});
  const { rest } = octokit;
  const listed = (await rest.repos.getRepoRulesets({ ...here, targets: "tag" })).data;
  expect(listed).toMatchObject([{ id: tags.id, name: "tags", target: "tag", enforcement: "active" }]);
  expect(listed[0]).not.toHaveProperty("rules");
  const one = (await rest.repos.getRepoRuleset({ ...here, ruleset_id: main.id })).data;
  expect(one).toMatchObject({
    conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
    rules: [{ type: "deletion" }, checks],
    current_user_can_bypass: "never",
  });
  expect(one).not.toHaveProperty("bypass_actors");
  expect(await status(rest.repos.getRepoRuleset({ ...here, ruleset_id: 1 }))).toBe(404);
  const ofMain = await octokit.paginate(rest.repos.getBranchRules, { ...here, branch: "main", per_page: 1 });
  expect(ofMain).toEqual([
    { type: "deletion", ruleset_source_type: "Repository", ruleset_source: "acme/demo", ruleset_id: main.id },
    expect.objectContaining({ ...checks, ruleset_id: main.id }),
  ]);
  expect((await rest.repos.getBranchRules({ ...here, branch: "not/there" })).data).toEqual([]);
});

test("classic protection: its checks for who may read, all of it for administrators alone", async () => {
  await using s = await stage();
  s.repository.protectedBranches.set("main", ["report"]);
  const { rest } = s.octokit({ contents: "read" });
  expect((await rest.repos.getBranch({ ...here, branch: "main" })).data).toMatchObject({
    protected: true,
    protection: { required_status_checks: { contexts: ["report"] } },
  });
  expect((await rest.repos.getBranch({ ...here, branch: "feature" })).data.protected).toBe(false);
  expect(await words(rest.repos.getBranch({ ...here, branch: "none" }))).toBe("404 Branch not found");
  expect(await status(rest.repos.getBranchProtection({ ...here, branch: "main" }))).toBe(403);
  const admin = s.octokit({ administration: "read" }).rest;
  const { data } = await admin.repos.getBranchProtection({ ...here, branch: "main" });
  expect(data.required_status_checks?.checks).toEqual([{ context: "report", app_id: null }]);
  expect(await words(admin.repos.getBranchProtection({ ...here, branch: "feature" }))).toBe("404 Branch not protected");
});

test("contents: files and folders at a commit, for who may read them", async () => {
  await using s = await stage();
  commit(s.work, { ".github/CODEOWNERS": "* @acme/ml\n", "big.txt": "x".repeat(1_000_001) }, "owners");
  git(s.work, "push", "--quiet", s.repository.git.path, "feature");
  const { rest } = s.octokit({ contents: "read" });
  const path = ".github/CODEOWNERS";
  const { data } = await rest.repos.getContent({ ...here, path, ref: "feature" });
  const file = data as { content: string; size: number };
  expect([Buffer.from(file.content, "base64").toString(), file.size]).toEqual(["* @acme/ml\n", 11]);
  expect(await status(rest.repos.getContent({ ...here, path }))).toBe(404);
  const folder = await rest.repos.getContent({ ...here, path: ".github", ref: "feature" });
  expect(folder.data).toMatchObject([
    { name: "CODEOWNERS", type: "file" },
    { name: "workflows", type: "dir" },
  ]);
  const big = await rest.repos.getContent({ ...here, path: "big.txt", ref: "feature" });
  expect(big.data).toMatchObject({ content: "", encoding: "none", size: 1_000_001 });
  expect(await status(s.octokit({ actions: "read" }).rest.repos.getContent({ ...here, path: "a.txt" }))).toBe(403);
});
