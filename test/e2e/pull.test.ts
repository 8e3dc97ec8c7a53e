import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { git } from "../support/git.ts";
import { project, tiny } from "../support/project.ts";
import { promotedStage } from "../support/promoted-stage.ts";
import { start, temporary } from "../support/rig.ts";

/** A folder with an executable, and names that need care. */
const files = {
  ...tiny,
  "mainline.yml": tiny["mainline.yml"].replace(
    "mkdir -p model/",
    "mkdir -p 'model/${{ replicate.seed }}/@ü' && echo hi > 'model/${{ replicate.seed }}/@ü/serve.sh' && chmod +x 'model/${{ replicate.seed }}/@ü/serve.sh' && mkdir -p model/",
  ),
};

const folder = temporary();
let s: Awaited<ReturnType<typeof promotedStage>>;
let token: string;
let clone: string;

beforeAll(async () => {
  s = await promotedStage(folder.path, files);
  token = s.repository.token({ permissions: { contents: "read" } });
  clone = join(folder.path, "clone");
  git(folder.path, "clone", "--quiet", s.repository.git.path, clone);
  git(clone, "remote", "set-url", "origin", "https://github.com/acme/demo.git");
});
afterAll(async () => {
  await s[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const pull = (args: readonly string[], env: Record<string, string> = { GITHUB_TOKEN: token }, cwd = clone) =>
  start("cli", ["pull", ...args], { cwd, env: { NO_COLOR: "1", GITHUB_API_URL: s.github.url, ...env } });
const blobs = () => s.repository.releases[0]?.assets ?? [];
const blob = (name: string) => blobs().find((asset) => asset.name === name)?.blob ?? expect.fail(name);

test("production's model comes from its release, as its tag says, whole and with its executable bits", async () => {
  const { code, stdout, stderr } = await pull(["tiny@production"]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(
    /^tiny v0\.1\.0, from its release, as its tag says:\n {2}\S.*\/tiny-v0\.1\.0\/model\/0 {2}sha256:[0-9a-f]{12}\n$/,
  );
  const model = join(clone, "tiny-v0.1.0/model/0");
  expect(readdirSync(model, { recursive: true }).sort()).toEqual(["@ü", "@ü/serve.sh", "model.json"]);
  expect([statSync(join(model, "@ü/serve.sh")).mode & 0o111, statSync(join(model, "model.json")).mode & 0o111]).toEqual(
    [0o111, 0],
  );
  // Nothing is left of the way there.
  expect([readdirSync(join(clone, "tiny-v0.1.0")), readdirSync(join(clone, ".mainline/downloads"))]).toEqual([
    ["model"],
    [],
  ]);
  expect((await pull(["tiny@production"])).code).toBe(0);
});

test("every replicate, into another folder, as JSON; by stage, by version, by GTO's latest", async () => {
  const into = join(folder.path, "srv");
  const { code, stdout } = await pull(["tiny#production", "--all", "--into", into, "--json"]);
  const told = JSON.parse(stdout) as { models: { path: string; sha256: string }[]; version: string; from: string };
  expect([code, told.version, told.from]).toEqual([0, "v0.1.0", "release"]);
  expect(told.models.map(({ path }) => path)).toEqual([0, 1, 2, 3, 4].map((seed) => `model/${seed}`));
  expect(readFileSync(join(into, "model/4/model.json"), "utf8")).toBe('{"skill": 0.804}');
  for (const asked of ["tiny@v0.1.0", "tiny@latest"]) expect((await pull([asked, "--into", into])).code).toBe(0);
  const { code: none, stderr } = await pull(["tiny@staging"]);
  expect([none, stderr]).toEqual([2, expect.stringMatching(/tiny@staging.*\n?.*tiny@v0\.1\.0, tiny@production/)]);
});

test("--verify goes from the tag over the source of its commit and the run to the release and its bytes", async () => {
  const { code, stdout } = await pull(["tiny@production", "--verify"]);
  const words = stdout.split("\n").slice(2, -1);
  expect([code, words]).toEqual([
    0,
    [
      expect.stringMatching(/^✓ tag {6}tiny@v0\.1\.0 on commit [0-9a-f]{12}, by /),
      expect.stringMatching(/^✓ source {3}mainline\.yml at that commit has the source key of the run, [0-9a-f]{12}$/),
      expect.stringMatching(
        /^✓ run {6}run\.json is of run [0-9a-f]{32}, and names the models with the digests of the tag$/,
      ),
      "✓ release  the release of tiny@v0.1.0 is published, and holds that run",
      expect.stringMatching(/^✓ bytes {4}2 files, \d+ bytes, each with its digest$/),
    ],
  ]);
});

test("what somebody else has put there stays, unless it is to be replaced", async () => {
  const into = join(folder.path, "mine");
  mkdirSync(join(into, "model/0"), { recursive: true });
  writeFileSync(join(into, "model/0/model.json"), "mine");
  const { code, stderr } = await pull(["tiny@production", "--into", into]);
  expect([code, stderr]).toEqual([1, expect.stringContaining("mine/model/0 is there already")]);
  expect([readdirSync(into), readFileSync(join(into, "model/0/model.json"), "utf8")]).toEqual([["model"], "mine"]);
  expect((await pull(["tiny@production", "--into", into, "--replace"])).code).toBe(0);
  expect([readdirSync(into), readdirSync(join(into, "model/0"))]).toEqual([["model"], ["@ü", "model.json"]]);
});

test("a connection that breaks is gone on with; bytes that are not the tag's are refused, and nothing is put in place", async () => {
  const into = join(folder.path, "broken");
  s.github.fail({ operation: "blob/get", nth: 2, with: "truncated" });
  expect((await pull(["tiny@production", "--into", into])).code).toBe(0);
  s.github.recover();
  const tar = blob("tiny-0.tar");
  const bytes = tar.bytes ?? expect.fail("no bytes");
  const spoilt = Buffer.from(bytes);
  spoilt[spoilt.indexOf('{"skill"') + 3] = 0x58;
  for (const [given, words] of [
    [spoilt, "does not have the digest"],
    [bytes.subarray(0, 1000), /cannot be read|lacks/],
    [Buffer.concat([bytes, Buffer.alloc(1 << 20)]), "more than it may have"],
  ] as const) {
    tar.bytes = given;
    const none = join(folder.path, "none");
    const { code, stderr } = await pull(["tiny@production", "--into", none]);
    expect([code, stderr]).toEqual([1, expect.stringMatching(words)]);
    expect(existsSync(none)).toBe(false);
  }
  tar.bytes = bytes;
});

test("a token that may not read, and none at all, are told so; another server gets none", async () => {
  const none = ["tiny@v0.1.0", "--into", join(folder.path, "none")];
  for (const env of [{}, { GITHUB_TOKEN: s.repository.token({ permissions: { actions: "read" } }) }]) {
    const { code, stderr } = await pull(none, env);
    expect([code, stderr]).toEqual([1, expect.stringContaining("GITHUB_TOKEN or GH_TOKEN")]);
  }
  git(clone, "remote", "set-url", "origin", "https://git.example/acme/demo.git");
  const before = s.github.requests.length;
  const { code, stderr } = await pull(none);
  expect([code, stderr]).toEqual([1, expect.stringContaining("origin is no repository on GitHub")]);
  expect(s.github.requests).toHaveLength(before);
});

test("of a public repository it is fetched without a token, from a checkout of one commit too, which stays as it is", async () => {
  const shallow = join(folder.path, "shallow");
  git(folder.path, "clone", "--quiet", "--depth=1", "--no-tags", `file://${s.repository.git.path}`, shallow);
  const origin = "https://github.com/acme/demo.git";
  git(shallow, "config", `url.file://${s.repository.git.path}.insteadOf`, origin);
  git(shallow, "remote", "set-url", "origin", origin);
  const refs = git(shallow, "for-each-ref");
  expect((await pull(["tiny@production"], {}, shallow)).code).toBe(1);
  s.repository.settings.visibility = "public";
  const { code, stdout, stderr } = await pull(["tiny@production"], {}, shallow);
  s.repository.settings.visibility = "private";
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^tiny v0\.1\.0, from its release, as its tag says:\n/);
  expect(readFileSync(join(shallow, "tiny-v0.1.0/model/0/model.json"), "utf8")).toBe('{"skill": 0.8}');
  expect(git(shallow, "for-each-ref")).toBe(refs);
});

test("on the machine that promoted it, the store has it", async () => {
  using local = temporary();
  const repo = project(join(local.path, "repo"));
  const cli = (...args: string[]) => start("cli", args, { cwd: repo, env: { STARTS: join(local.path, "starts") } });
  await cli("run", "--quiet");
  expect((await cli("promote")).code).toBe(0);
  expect((await cli("pull", "tiny@production")).stdout).toContain("tiny v0.1.0, from this repository's store");
  expect(readFileSync(join(repo, "tiny-v0.1.0/model/0/model.json"), "utf8")).toBe('{"skill": 0.8}');
});
