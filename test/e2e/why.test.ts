import { chmodSync, readdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commit, project } from "../support/project.ts";
import { mainline, start, temporary } from "../support/rig.ts";

const script = Array.from({ length: 30 }, (_, i) => `line ${i + 1}`).join("\n");
const files = {
  "mainline.yml": `name: p
params: params.yml
replicates: { seed: [0, 1] }
environment: ['echo $TOOL']
steps:
  train:
    run: |
      cat train.txt settings.toml > model-\${{ replicate.seed }}
      echo trained
    env: { LEVEL: low, KEPT: same }
    params: [train]
    inputs: [train.txt, settings.toml, data.bin, notes.json]
    outputs: ['model-\${{ replicate.seed }}']
  evaluate: { run: "cat model-0 model-1 > all", inputs: [model-0, model-1], outputs: [all] }
`,
  "params.yml": "train: { lr: 0.1, deep: { layers: 2 } }\nother: 1\n",
  "train.txt": `${script}\n`,
  "settings.toml": "[a]\nx = 1\ny = 'b'\n",
  "notes.json": '{"a": 1}\n',
  "data.bin": "\u0000one",
  ".gitignore": "model-*\nall\n",
};

const why = (repo: string, ...args: string[]) => mainline(repo, "why", ...args);

test("it names params by key, structured inputs by key, other texts by line, and each variable on its own", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), files);
  const run = (tool: string) => start("cli", ["run"], { cwd: repo, env: { TOOL: tool } });
  expect((await run("1.0")).code).toBe(0);
  // Not committed: the text of the newer run is that of the work tree.
  const edit: Record<string, string> = {
    "mainline.yml": files["mainline.yml"].replace("echo trained", "echo learnt").replace("LEVEL: low", "LEVEL: high"),
    "params.yml": "train: { lr: 0.2, deep: { layers: 2, width: 8 } }\nother: 2\n",
    "train.txt": `${script.replace("line 12", "line twelve \u001b[31m")}\n`,
    "settings.toml": "[a]\nx = 2\ny = 'b'\n",
    "notes.json": '{ "a": 1 }\n',
    "data.bin": "\u0000two",
  };
  for (const [path, text] of Object.entries(edit)) writeFileSync(join(repo, path), text);
  expect((await run("2.0")).code).toBe(0);
  const leg = (id: string) => `  ${id}: its key differs
    param train.deep.width: (none) → 8
    param train.lr: 0.1 → 0.2
    input data.bin: changed
    input notes.json: changed
    input settings.toml: changed
    input train.txt: changed
    command of this leg:
    @@ -1,2 +1,2 @@
     cat train.txt settings.toml > model-${id.slice(-1)}
    -echo trained
    +echo learnt
    env LEVEL of this leg: low → high
    environment \`echo $TOOL\` of this leg: 1.0 → 2.0
`;
  const said = (await why(repo)).stdout;
  expect(
    said
      .slice(said.indexOf("\n") + 1)
      .replaceAll(/[0-9a-f]{12} →/g, "D →")
      .replaceAll(/→ [0-9a-f]{12}/g, "→ D"),
  ).toBe(`${leg("train@0")}${leg("train@1")}  evaluate: its key differs
    input model-0: changed
    input model-1: changed
    environment \`echo $TOOL\` of this leg: 1.0 → 2.0
data.bin: D → D (it is no text)
notes.json:
  @@ -1,1 +1,1 @@
  -{"a": 1}
  +{ "a": 1 }
settings.toml:
  a.x: 1 → 2
train.txt:
  @@ -11,3 +11,3 @@
   line 11
  -line 12
  +line twelve \ufffd[31m
   line 13
model-0:
  @@ -11,3 +11,3 @@
   line 11
  -line 12
  +line twelve \ufffd[31m
   line 13
  @@ -31,3 +31,3 @@
   [a]
  -x = 1
  +x = 2
   y = 'b'
model-1:
  @@ -11,3 +11,3 @@
   line 11
  -line 12
  +line twelve \ufffd[31m
   line 13
  @@ -31,3 +31,3 @@
   [a]
  -x = 1
  +x = 2
   y = 'b'
`);
  expect(JSON.parse((await why(repo, "train", "--json")).stdout).excerpts[2]).toEqual({
    path: "settings.toml",
    what: { kind: "keys", changes: [{ kind: "param", name: "a.x", before: "1", after: "2" }], more: 0 },
  });
});

test("a text that nobody has kept is said by digest, a run that was forced by its status", async () => {
  using folder = temporary();
  const yml =
    "name: p\nsteps:\n  s: { run: cat a.txt, inputs: [a.txt] }\n  bad: { run: exit 1, inputs: [a.txt] }\n  after: { run: echo, inputs: [], needs: bad }\n";
  const repo = project(join(folder.path, "repo"), { "mainline.yml": yml, "a.txt": "one\n" });
  await mainline(repo, "run");
  writeFileSync(join(repo, "a.txt"), "two\n");
  await mainline(repo, "run");
  commit(repo, { "a.txt": "three\n" }, "three");
  const lines = async (...args: string[]) => (await why(repo, ...args)).stdout.split("\n").slice(1, -1);
  expect(await lines()).toEqual([
    "  s, bad: its key differs",
    "    input a.txt: changed",
    "  after: was not started in one of the two, so it has no key there",
    expect.stringMatching(/^a\.txt: \w{12} → \w{12} \(its text after is not at hand\)$/),
  ]);
  await mainline(repo, "run");
  await mainline(repo, "run", "--force");
  expect((await lines("s"))[0]).toContain("  s: the same key; it ran all the same");
});

test("what is too long to compare is not read for it: neither gigabytes that a step made, nor what is committed", async () => {
  using folder = temporary();
  const yml = `name: p
steps:
  make: { run: wc -c < a.txt > made.bin, inputs: [a.txt], outputs: [made.bin] }
  use: { run: cat made.bin, inputs: [made.bin] }
`;
  const long = (size: number) => "x".repeat(size);
  const repo = project(join(folder.path, "repo"), { "mainline.yml": yml, ".gitignore": "*.bin\n", "a.txt": long(5e6) });
  await mainline(repo, "run");
  commit(repo, { "a.txt": long(6e6) }, "longer");
  await mainline(repo, "run");
  commit(repo, { "a.txt": "short" }, "shorter");
  const objects = join(repo, ".mainline", "objects");
  for (const name of readdirSync(objects, { recursive: true, encoding: "utf8" })) {
    const path = join(objects, name);
    if (!statSync(path).isFile()) continue;
    chmodSync(path, 0o644);
    truncateSync(path, 3 * 2 ** 30);
  }
  const { code, stdout, stderr } = await why(repo);
  expect([code, stdout.split("\n").slice(-3, -1), stderr]).toEqual([
    0,
    [
      expect.stringMatching(/^a\.txt: \w{12} → \w{12} \(it is too long to compare\)$/),
      expect.stringMatching(/^made\.bin: \w{12} → \w{12} \(it is too long to compare\)$/),
    ],
    "",
  ]);
});

test("runs may be named without a step and in either order; what names none, or one twice, is said", async () => {
  using folder = temporary();
  const yml = (steps: string) => `name: p\nsteps:\n  kept: { run: cat a.txt, inputs: [a.txt] }\n${steps}`;
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": yml("  gone: { run: echo, inputs: [] }\n"),
    "a.txt": "1\n",
  });
  const run = async () => (JSON.parse((await mainline(repo, "run", "--json")).stdout) as { id: string }).id;
  const first = await run();
  commit(repo, { "mainline.yml": yml(""), "a.txt": "2\n" }, "without a step");
  const [second, third] = [await run(), await mainline(repo, "run", "--force", "--json")];
  const forced = (JSON.parse(third.stdout) as { id: string }).id;
  const said = `Run ${second}, compared with ${first}:
  kept: its key differs
    input a.txt: changed
  gone: was in the earlier run only
a.txt:
  @@ -1,1 +1,1 @@
  -1
  +2
`;
  for (const words of [
    [first, second],
    [second, first],
  ])
    expect((await why(repo, ...words)).stdout).toBe(said);
  expect((await why(repo, "gone", first, second)).stdout).toBe(
    `Run ${second}, compared with ${first}:\n  gone: was in the earlier run only\n`,
  );
  expect((await why(repo, second)).stdout).toBe(said);
  const refused = async (...words: string[]) => {
    const { code, stdout, stderr } = await why(repo, ...words);
    return [code, stdout, stderr.replace(/^error \[[a-z-]+\] /, "")];
  };
  expect(await refused("kept", first, first)).toEqual([
    2,
    "",
    `${first} and ${first} are the same run, ${first}.\n\`mainline runs\` lists the others.\n`,
  ]);
  expect(await refused(first, second, forced)).toEqual([
    2,
    "",
    `${first} ${second} ${forced}: those are three runs, and two are compared.\nSee \`mainline why --help\`.\n`,
  ]);
  const none = `is no step or leg of run ${second.slice(0, 12)} nor of ${forced.slice(0, 12)}, and begins no run's id.`;
  expect(await refused("kepd")).toEqual([2, "", `"kepd" ${none}\nDid you mean "kept"?\n`]);
  expect(await refused("ffff")).toEqual([2, "", `"ffff" ${none}\nSteps are kept; \`mainline runs\` lists the runs.\n`]);
  expect(await refused("kept", "ffff")).toEqual([
    2,
    "",
    `No run's id begins with "ffff"; \`mainline gc\` may have removed it.\nThere are: ${[forced, second, first].join(", ")}. \`mainline runs\` lists them.\n`,
  ]);
  expect(await refused("kept", first.slice(0, 4))).toEqual([
    2,
    "",
    `3 runs have an id that begins with "${first.slice(0, 4)}".\nWrite more of it: ${[forced, second, first].join(", ")}.\n`,
  ]);
});
