import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { commit, project } from "../support/project.ts";
import { start, temporary } from "../support/rig.ts";

const folders = Array.from({ length: 100 }, (_, i) => `${i}`);
const names = Array.from({ length: 1000 }, (_, i) => `${i}.txt`);

/** They say ten things: Git and the store hold few objects, but a file for each name lies in the tree, and in the directory of each step. */
const files = {
  "mainline.yml": `name: p
steps:
  sort: { run: "mv data out && rm out/notes.txt", inputs: [data], outputs: [out] }
  count: { run: "find out -type f -exec cat {} + | sort | uniq -c > count.txt", inputs: [out], outputs: [count.txt] }
`,
  ".gitignore": "/out\n/count.txt\n",
  "data/notes.txt": "one\n",
};

/** What a promise or a list for each file too many would be above by far: about half of it is used. */
const MOST_KILOBYTES = 1_400_000;

test("100,000 files go into a step, out of it and into the next; nothing is done again, and of one that changes `why` knows the name", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), files);
  for (const name of folders) {
    mkdirSync(join(repo, "data", name));
    for (const file of names) writeFileSync(join(repo, "data", name, file), `${file.at(-5)}\n`);
  }
  commit(repo, {}, "many");
  const cli = async (...args: string[]) => {
    const env = { NODE_OPTIONS: `--require ${resolve("test/support/peak.cjs")}` };
    const { code, stdout, stderr } = await start("cli", args, { cwd: repo, env });
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^peak: \d+\n$/)]);
    expect(Number(stderr.match(/\d+/)?.[0])).toBeLessThan(MOST_KILOBYTES);
    return stdout;
  };

  expect(await cli("run")).toMatch(/\ndone: 2 ran in .* \(run [0-9a-f]{12}\)\n$/);
  const made = readdirSync(join(repo, "out"), { recursive: true, encoding: "utf8" }).sort();
  expect(made).toEqual([...folders, ...folders.flatMap((name) => names.map((file) => join(name, file)))].sort());
  const counted = readFileSync(join(repo, "count.txt"), "utf8");
  expect(counted.trim().split(/\s+/)).toEqual(Array.from({ length: 10 }, (_, i) => ["10000", `${i}`]).flat());
  expect(git(repo, "status", "--porcelain")).toBe("");

  expect(await cli("run")).toMatch(
    /^sort reused\ncount reused\ndone: nothing had to run \(run [0-9a-f]{12}: 2 ran in /,
  );

  writeFileSync(join(repo, "data", "notes.txt"), "two\n");
  const again = await cli("run");
  expect(again).toMatch(/\nsort done in /);
  expect(again).toMatch(/\ncount reused\n/);
  expect((await cli("why", "sort")).split("\n").slice(1)).toEqual([
    "  sort: its key differs",
    "    input data/notes.txt: changed",
    "data/notes.txt:",
    "  @@ -1,1 +1,1 @@",
    "  -one",
    "  +two",
    "",
  ]);
}, 900_000);
