import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { git } from "../support/git.ts";
import { tiny } from "../support/project.ts";
import { promotedStage } from "../support/promoted-stage.ts";
import { start, temporary } from "../support/rig.ts";

const folder = temporary();
afterAll(() => folder[Symbol.dispose]());

/** A model of no bytes, which GitHub takes no asset of, and two tables of predictions whose paths differ in - and / alone. */
const files = {
  ...tiny,
  "mainline.yml": `name: odd
steps:
  train: { run: ": > empty.bin", inputs: [], outputs: [empty.bin] }
  left: { run: "mkdir -p a-b && printf 'id,label,prediction\\n1,0,0\\n' > a-b/c.csv", inputs: [], predictions: [a-b/c.csv] }
  right: { run: "mkdir -p a && printf 'id,label,prediction\\n2,1,1\\n' > a/b-c.csv", inputs: [], predictions: [a/b-c.csv] }
models:
  odd: { path: empty.bin }
`,
  ".gitignore": "/empty.bin\n/a/\n/a-b/\n",
};

test("a model without bytes is promoted and pulled, and no table takes another's name in a release", async () => {
  await using stage = await promotedStage(folder.path, files);
  const assets = stage.repository.releases[0]?.assets ?? [];
  const tables = assets.filter(({ name }) => name.endsWith(".csv"));
  expect(tables.map(({ name }) => name).sort()).toEqual(["77b07b3e-a-b-c.csv", "bea58aee-a-b-c.csv"]);
  expect(tables.map(({ blob }) => blob.bytes?.toString().split("\n")[1]).sort()).toEqual(["1,0,0", "2,1,1"]);
  expect(assets.some(({ name }) => name.includes("empty"))).toBe(false);

  const clone = join(folder.path, "clone");
  git(folder.path, "clone", "--quiet", stage.repository.git.path, clone);
  git(clone, "remote", "set-url", "origin", "https://github.com/acme/demo.git");
  const token = stage.repository.token({ permissions: { contents: "read" } });
  const pulled = await start("cli", ["pull", "odd@production"], {
    cwd: clone,
    env: { NO_COLOR: "1", GITHUB_TOKEN: token, GITHUB_API_URL: stage.github.url },
  });
  expect([pulled.code, pulled.stderr]).toEqual([0, ""]);
  const model = join(clone, "odd-v0.1.0/empty.bin");
  expect([existsSync(model), readFileSync(model, "utf8")]).toEqual([true, ""]);
});
