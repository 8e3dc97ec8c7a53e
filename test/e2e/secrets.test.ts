import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sha256 } from "../../src/lib/sha256.ts";
import { pullRequestRun } from "../support/github/index.ts";
import { commit, project } from "../support/project.ts";
import { freshStage } from "../support/promoted-stage.ts";
import { mainline, start, temporary } from "../support/rig.ts";

const value = "hf_S3cr3t/with+odd=characters&more";
const env = { HF_TOKEN: value, PIN_CODE: "9173-4450" };

/** Says its secrets in every way that a program does, cuts one in two, and tells apart who sees what. */
const talker = `name: p
environment: ['env | grep -c -e HF_TOKEN -e PIN_CODE || true']
steps:
  fetch:
    run: |
      echo "plain $HF_TOKEN"; echo "error $HF_TOKEN" >&2
      printf %s "$HF_TOKEN" | head -c 10; printf %s "$HF_TOKEN" | tail -c +11; echo
      printf 'a%s' "$HF_TOKEN" | base64; printf 'ab%s' "$HF_TOKEN" | base64; printf %s "$HF_TOKEN" | base64
      printf %s "$HF_TOKEN" | od -An -v -tx1 | tr -d ' \\n'; echo
      python3 -c 'import json, os, urllib.parse as u; t = os.environ["HF_TOKEN"]; print(json.dumps(t), u.quote(t), u.quote(t, ""), u.quote_plus(t))'
      echo "summary $HF_TOKEN" >> "$GITHUB_STEP_SUMMARY"
      echo fetched > data.txt
    inputs: []
    outputs: [data.txt]
    secrets: [HF_TOKEN, PIN_CODE]
  use:
    run: cp data.txt used.txt; env | grep -q -e HF_TOKEN -e PIN_CODE -e S3cr3t && echo seen || echo none
    inputs: [data.txt]
    outputs: [used.txt]
`;

const files = { "mainline.yml": talker, ".gitignore": "*.txt\n" };

/** Every byte that Mainline keeps. */
function kept(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => `${path}\n${readFileSync(path, "latin1")}`)
    .join("\n");
}

const forms = [
  value,
  "9173-4450",
  encodeURIComponent(value),
  Buffer.from(value).toString("base64").slice(0, 40),
  Buffer.from(value).toString("hex"),
];

test("a secret is seen by the step that names it, absent elsewhere, and nowhere in what is printed or kept", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), files);
  const ran = await start("cli", ["run"], { cwd: repo, env });
  expect(ran.code, ran.stderr).toBe(0);
  const said = (leg: string) => ran.stdout.split("\n").filter((line) => line.startsWith(`${leg} |`));
  expect(said("fetch")).toEqual(expect.arrayContaining(["fetch | plain ***", "fetch | error ***"]));
  for (const line of said("fetch")) expect(line).toContain("***");
  expect(said("use")).toEqual(["use | none"]);
  const everything = [kept(join(repo, ".mainline")), ran.stdout, ran.stderr];
  for (const form of forms) for (const text of everything) expect(text).not.toContain(form);
  expect((await mainline(repo, "show", "--json")).stdout).toContain('"HF_TOKEN"');
  // Another value of it is no other source: nothing runs.
  const again = await start("cli", ["run"], { cwd: repo, env: { ...env, HF_TOKEN: "hf_another" } });
  expect(again.stdout).toContain("fetch reused\nuse reused\n");
});

test("a secret that is missing, or too short to be masked, is said before anything runs", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), files);
  const ended = await start("cli", ["run"], { cwd: repo, env: { PIN_CODE: " 12\n" } });
  expect([ended.code, ended.stdout, ended.stderr]).toEqual([
    2,
    "",
    `error [secrets-unfit] The secret HF_TOKEN, which fetch names, is not set.
The secret PIN_CODE, which fetch names, has fewer than 4 characters, which cannot be masked in a log.
Set it in the environment of \`mainline run\`; in a workflow, in \`env\` of the train step: NAME: \${{ secrets.NAME }}. A pull request from a fork gets none.
`,
  ]);
});

test("a secret is asked for when a leg that names it has to run, and not when its result is reused", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), files);
  expect((await start("cli", ["run"], { cwd: repo, env })).code).toBe(0);
  const without = () => mainline(repo, "run", "--jobs", "1");
  expect(await without()).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("2 ran in") });
  commit(
    repo,
    { "mainline.yml": talker.replace("echo none", "echo nothing") },
    "other words in the step without secrets",
  );
  expect((await without()).stdout).toContain("fetch reused\nuse started\nuse | nothing\n");
  const asked = { code: 2, stderr: expect.stringContaining("[secrets-unfit] The secret HF_TOKEN, which fetch names,") };
  expect(await mainline(repo, "run", "--force")).toMatchObject({ ...asked, stdout: "" });
  // Its result is there, but not what was stored: that is found out when it is laid.
  rmSync(join(repo, "data.txt"));
  const object = join(repo, ".mainline", "objects", ...objectOf("fetched\n"));
  chmodSync(object, 0o644);
  writeFileSync(object, "FETCHED\n");
  expect(await without()).toMatchObject(asked);
  // Gone by now, so that it is known before.
  expect(await without()).toMatchObject({ ...asked, stdout: "" });
});

/** Folder and name of a text's object. */
function objectOf(text: string): [string, string] {
  const digest = sha256(text);
  return [digest.slice(0, 2), digest.slice(2)];
}

test.each([
  [
    "a model",
    "outputs: [out]",
    `mkdir out; head -c 3000000 /dev/urandom > out/a; printf 'x%s' "$HF_TOKEN" >> out/a`,
    "out/a",
  ],
  ["a metrics file", "metrics: [m.json]", `printf '{"note": "%s"}' "$HF_TOKEN" > m.json`, "m.json"],
  ["base64", "outputs: [out]", `printf 'ab%s' "$HF_TOKEN" | base64 -w0 > out`, "out"],
  ["a name", "outputs: [out]", `mkdir out; touch "out/$PIN_CODE"`, "the name of an output"],
])("a leg whose secret stands in %s fails, and nothing of it is kept", async (_, outputs, command, path) => {
  using folder = temporary();
  const yml = `name: p\nsteps:\n  s:\n    run: |\n      ${command}\n    inputs: []\n    ${outputs}\n    secrets: [HF_TOKEN, PIN_CODE]\n`;
  const repo = project(join(folder.path, "repo"), { "mainline.yml": yml });
  const ended = await start("cli", ["run"], { cwd: repo, env });
  expect([ended.code, ended.stdout]).toEqual([
    1,
    expect.stringContaining(`s failed: ${path} holds the value of a secret that it sees, so it was not kept`),
  ]);
  for (const form of forms) expect(kept(repo)).not.toContain(form);
});

test("the step's variables say what it is, and its files for a runner's commands are its own", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": `name: vars
replicates: { seed: [7] }
steps:
  s:
    run: |
      env | grep ^MAINLINE_ | grep -v -e RUN_ID -e PARAMS | sort > 'out\${{ replicate.seed }}'
      for file in "$GITHUB_OUTPUT" "$GITHUB_ENV" "$GITHUB_PATH" "$GITHUB_STATE"; do echo "token=stolen" >> "$file"; done
      echo "# from the step" >> "$GITHUB_STEP_SUMMARY"
    inputs: []
    outputs: ['out\${{ replicate.seed }}']
`,
  });
  commit(repo, { ".gitignore": "out*\n" }, "ignore");
  const outer = { GITHUB_OUTPUT: "/dev/null", GITHUB_STEP_SUMMARY: "/dev/null", MAINLINE_REPLICATE: "of another run" };
  const ran = await start("cli", ["run"], { cwd: repo, env: outer });
  expect(ran.code, ran.stdout).toBe(0);
  expect(readFileSync(join(repo, "out7"), "utf8").trim().split("\n")).toEqual([
    "MAINLINE_ATTEMPT=1",
    "MAINLINE_LEG=s@7",
    "MAINLINE_MATRIX={}",
    "MAINLINE_PARENT_RUNS=",
    "MAINLINE_PIPELINE=vars",
    "MAINLINE_REPLICATE=7",
    "MAINLINE_STEP=s",
  ]);
  const [id = ""] = readdirSync(join(repo, ".mainline", "runs"));
  const details = JSON.parse(readFileSync(join(repo, ".mainline", "runs", id, "details.json"), "utf8"));
  expect(details.summaries).toEqual({ "s@7": "# from the step\n" });
  expect(kept(join(repo, ".mainline"))).not.toContain("token=stolen\n");
});

test("on a runner a secret is masked there too, and a step's workflow commands and summary are words", async () => {
  using folder = temporary();
  await using s = await freshStage(folder.path);
  const yml = `name: tiny
steps:
  s:
    run: |
      echo "::set-output name=run-id::stolen"; printf '::stop-commands::x\\r\\n\\r::error::boo\\n'; echo "token $HF_TOKEN"
      printf '# Done\\n\\140\\140\\140\\n</details><img src=x> @octocat %s\\n' "$HF_TOKEN" >> "$GITHUB_STEP_SUMMARY"
      echo "run-id=stolen" >> "$GITHUB_OUTPUT"; echo '{"a": 1}' > m.json
    inputs: []
    metrics: [m.json]
    secrets: [HF_TOKEN]
`;
  s.branch("talks", { "mainline.yml": yml, ".gitignore": "m.json\n" });
  const run = pullRequestRun(s.repository, s.repository.openPullRequest({ head: "talks" }));
  s.runner.env = { HF_TOKEN: env.HF_TOKEN };
  const trained = await s.runner.train(run);
  expect(trained.code, trained.stdout + trained.stderr).toBe(0);
  const lines = trained.stdout.split("\n");
  expect(lines.filter((line) => line.includes(env.HF_TOKEN))).toEqual([`::add-mask::${env.HF_TOKEN}`]);
  expect(lines.filter((line) => /^::(?!add-mask::|debug::)/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith("s |"))).toEqual([
    "s | ::set-output name=run-id::stolen",
    "s | ::stop-commands::x",
    "s | ::error::boo",
    "s | token ***",
  ]);
  expect(trained.outputs["run-id"]).toMatch(/^[0-9a-f]{32}$/);
  expect(trained.summary.slice(trained.summary.indexOf("<details>"))).toBe(
    "<details><summary>Summary of s</summary>\n\n````text\n# Done\n```\n</details><img src=x> @octocat ***\n````\n\n</details>\n\n",
  );
});
