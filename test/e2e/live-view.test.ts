import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project } from "../support/project.ts";
import { temporary } from "../support/rig.ts";
import { onScreen } from "../support/screen.ts";

test("a terminal shows a line a leg, drawn in place, and the last words of what failed", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": `name: p
steps:
  first:
    run: |
      printf 'epoch,loss,acc\\n1,0.75,0.5\\n2,0.5,0.625\\n3,0.2' > loss.csv; echo begun
      while [ ! -e '${join(folder.path, "go")}' ]; do sleep 0.05; done
      printf '5,1\\n' >> loss.csv; echo x > x.txt
    inputs: []
    outputs: [x.txt]
    metrics: [loss.csv]
  second: { run: "printf 'loss 0.5\\\\n::error::no command\\\\n\\\\033[2J'; exit 3", inputs: [x.txt], outputs: [y.txt] }
  third: { run: "cat y.txt", inputs: [y.txt], outputs: [z.txt] }
`,
  });
  const screen = onScreen(["run"], { cwd: repo, columns: 120, rows: 12 });
  // Of the row that is half written nothing is shown.
  const during = await screen.shows(/first .*loss.*begun/);
  expect(during.map(timeless)).toEqual([
    "• first   T s  loss 0.5  acc 0.625  begun",
    "  second  waiting",
    "  third   waiting",
    "0 of 3 legs ended, 1 running",
  ]);
  writeFileSync(join(folder.path, "go"), "");
  expect(await screen.code).toBe(1);
  expect(screen.lines().map(timeless)).toEqual([
    "✓ first   done in T s  loss 0.25  acc 1",
    "✗ second  failed: exit code 3",
    "  third   skipped: not started, because second failed",
    "3 of 3 legs ended, 0 running, 1 failed",
    "second | loss 0.5",
    "second | ::error::no command",
    expect.stringMatching(/^second \| .*\[2J$/),
    expect.stringMatching(/^failed: 1 ran, 1 failed, 1 skipped in T s \(run \w+\)$/),
    expect.stringMatching(/^ {2}second failed: exit code 3; its log: \.mainline\/runs\/\w+\/logs\/second\.log$/),
  ]);
});

const timeless = (line: string) => line.replace(/\d+(\.\d)? s\b/, "T s");

test("a run that finds a file in the way of an output shows nothing but that", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), {
    ".gitignore": "out\n",
    "mainline.yml": "name: p\nsteps: { a: { run: echo x > out, inputs: [], outputs: [out] } }\n",
  });
  writeFileSync(join(repo, "out"), "mine");
  const screen = onScreen(["run"], { cwd: repo, columns: 80, rows: 12 });
  expect(await screen.code).toBe(2);
  expect(screen.lines()[0]).toMatch(/^error \[output-in-the-way\]/);
});
