import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { commit, project, tiny } from "../support/project.ts";
import { mainline, start, temporary } from "../support/rig.ts";

const one = (step: string) => `name: p\nsteps:\n  s:\n${step.replace(/^/gm, "    ")}\n`;
const run = (cwd: string, ...args: string[]) =>
  start("cli", ["run", ...args], { cwd, env: { STARTS: join(cwd, "..", "starts") } });
const starts = (cwd: string) =>
  existsSync(join(cwd, "..", "starts"))
    ? readFileSync(join(cwd, "..", "starts"), "utf8")
        .trim()
        .split("\n").length
    : 0;

test("nothing runs twice, and only what a change concerns runs again", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "a repo"));
  expect((await run(repo)).stdout).toContain("10 ran");
  const before = readdirSync(join(repo, ".mainline", "runs"));
  expect((await run(repo)).stdout).toContain("train@0 reused");
  expect(readdirSync(join(repo, ".mainline", "runs"))).toEqual(before);
  expect(starts(repo)).toBe(5);
  writeFileSync(join(repo, "notes.txt"), "not committed");
  expect((await run(repo)).stdout).toContain("train@0 reused");
  rmSync(join(repo, "notes.txt"));
  commit(repo, { "mainline.yml": tiny["mainline.yml"].replace("% 2) * 0.002", "% 2) * 0.003") }, "another exam");
  expect((await run(repo)).stdout).toContain("5 ran, 5 reused");
  expect(starts(repo)).toBe(5);
  expect(git(repo, "status", "--porcelain")).toBe("");
});

test("a step that is called otherwise is reused under its new name, which its metrics have too", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"));
  await run(repo);
  commit(repo, { "mainline.yml": tiny["mainline.yml"].replaceAll("evaluate", "measure") }, "another name");
  expect((await run(repo)).stdout).toContain("10 reused");
  const show = await mainline(repo, "show", "--json");
  const { legs, evaluation } = JSON.parse(show.stdout) as { legs: { step: string }[]; evaluation: string };
  expect([evaluation, legs.filter(({ step }) => step === evaluation).length]).toEqual(["measure", 5]);
});

test("a seed that stands only in outputs makes five results of a script that draws from the system", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": `name: p
replicates: { seed: [0, 1, 2, 3, 4] }
steps:
  s:
    run: mkdir -p out && python3 -c "import os; print(os.urandom(8).hex())" | tee $(printf 'out/%s' "$MAINLINE_LEG" | sed 's/s@//')
    inputs: []
    outputs: ['out/\${{ replicate.seed }}']
`,
  });
  const ran = await run(repo);
  expect(ran.code, ran.stdout + ran.stderr).toBe(0);
  const texts = readdirSync(join(repo, "out")).map((name) => readFileSync(join(repo, "out", name), "utf8"));
  expect(new Set(texts).size).toBe(5);
});

test("a failed leg stops its dependants, lets the others finish, and leaves no output", async () => {
  using folder = temporary();
  const yml = `name: p
steps:
  bad: { run: "echo half > bad.txt; exit 3", inputs: [], outputs: [bad.txt] }
  after: { run: "cp bad.txt after.txt", inputs: [bad.txt], outputs: [after.txt] }
  other: { run: "echo done > other.txt", inputs: [], outputs: [other.txt] }
`;
  const repo = project(join(folder.path, "repo"), { "mainline.yml": yml, ".gitignore": "*.txt\n" });
  const { code, stdout } = await run(repo);
  expect(code).toBe(1);
  expect(stdout).toContain("bad failed: exit code 3");
  expect(stdout).toContain("after skipped: not started, because bad failed");
  expect([existsSync(join(repo, "bad.txt")), existsSync(join(repo, "other.txt"))]).toEqual([false, true]);
  commit(repo, { "mainline.yml": yml.replace("; exit 3", "") }, "mend");
  expect((await run(repo)).stdout).toContain("2 ran, 1 reused");
});

test("an undeclared input fails with the words that help, and declaring it mends it", async () => {
  using folder = temporary();
  const yml = one("run: cat helper.txt > out.txt\ninputs: [a.txt]\noutputs: [out.txt]");
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": yml,
    "a.txt": "a",
    "helper.txt": "h",
    ".gitignore": "out.txt\n",
  });
  const { code, stderr, stdout } = await run(repo);
  expect([code, stderr + stdout]).toEqual([
    1,
    expect.stringContaining("helper.txt is in the tree, but not among the inputs of s"),
  ]);
  commit(repo, { "mainline.yml": yml.replace("[a.txt]", "[a.txt, helper.txt]") }, "declare");
  expect((await run(repo)).code).toBe(0);
});

test.each([
  ["a missing script", "run: python3 nowhere.py\ninputs: []", /exit code 2/],
  ["a command that is not there", "run: no-such-command\ninputs: []", /did not find a command/],
  ["an output that was not made", "run: 'true'\ninputs: []\noutputs: [out]", /without making out/],
  [
    "a truncated metrics file",
    `run: printf '{"a":' > m.json\ninputs: []\nmetrics: [m.json]`,
    /m\.json: it is no whole JSON/,
  ],
  ["a metrics file that is a folder", "run: mkdir m.json\ninputs: []\nmetrics: [m.json]", /m\.json: it is a folder/],
  [
    "a folder to start in that is not there",
    "run: 'true'\ninputs: []\nisolated: false\nworking-directory: nowhere",
    /could not be started: .+nowhere is no folder/,
  ],
  [
    "a folder to start in that is a file",
    "run: 'true'\ninputs: [mainline.yml]\nworking-directory: mainline.yml",
    /could not be started: .+mainline\.yml is no folder/,
  ],
  ["a time-out", "run: sleep 60\ninputs: []\ntimeout-minutes: 0.005", /not done after 0\.3 seconds/],
])("%s ends with 1 and words, and leaves tree and tags as they were", async (_, step, words) => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), { "mainline.yml": one(step) });
  const { code, stdout, stderr } = await run(repo);
  expect([code, stdout + stderr]).toEqual([1, expect.stringMatching(words)]);
  expect([git(repo, "status", "--porcelain"), git(repo, "tag")]).toEqual(["", ""]);
  expect(readdirSync(join(repo, ".mainline", "work"))).toEqual([]);
});

test("a command starts in the folder of its pipeline, also where none of its inputs lies there", async () => {
  using folder = temporary();
  const step = "run: cat ../a.txt > out.txt\ninputs: [../a.txt]\noutputs: [out.txt]";
  const repo = project(join(folder.path, "repo"), { "a.txt": "a\n", "sub/mainline.yml": one(step) });
  expect((await run(repo, "--config", "sub/mainline.yml")).code).toBe(0);
  expect(readFileSync(join(repo, "sub", "out.txt"), "utf8")).toBe("a\n");
});

test("a leg with the longest name that its parts may give it runs", async () => {
  using folder = temporary();
  const values = Object.fromEntries(["a", "b", "c"].map((key) => [key, [key.repeat(40)]]));
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": JSON.stringify({
      name: "p",
      replicates: { seed: ["s".repeat(24)] },
      steps: {
        ["l".repeat(64)]: {
          run: "echo ${{ replicate.seed }}",
          inputs: [],
          strategy: { matrix: values },
        },
      },
    }),
  });
  expect(await run(repo, "--quiet")).toMatchObject({ code: 0, stderr: "" });
});

test("a step that fails twice is tried three times, and one that never succeeds no oftener than that", async () => {
  using folder = temporary();
  const flaky = `run: |
  echo started >> "$STARTS"
  test "$MAINLINE_ATTEMPT" = 3 && echo done > out.txt
inputs: []
outputs: [out.txt]
retry: { max-attempts: 3, backoff-seconds: 0 }`;
  const repo = project(join(folder.path, "repo"), { "mainline.yml": one(flaky), ".gitignore": "out.txt\n" });
  expect([(await run(repo)).code, starts(repo)]).toEqual([0, 3]);
  commit(repo, { "mainline.yml": one(flaky.replace("= 3 &&", "= 4 &&")) }, "never");
  expect([(await run(repo)).code, starts(repo)]).toEqual([1, 6]);
});

test("--jobs is how many legs run at once: with two they can wait for one another, with one they come in turn", async () => {
  using folder = temporary();
  const pipeline = (legs: Record<string, string>) =>
    `name: p\nsteps:\n${Object.entries(legs)
      .map(([name, command]) => `  ${name}: { run: '${command}', inputs: [], isolated: false }`)
      .join("\n")}\n`;
  // Each opens one end of a pipe, which succeeds only when the other end is open too.
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": pipeline({ a: 'echo hello > "$TEST_PIPE"', b: 'cat "$TEST_PIPE"' }),
  });
  const env = { TEST_PIPE: join(folder.path, "pipe"), STARTS: join(folder.path, "starts") };
  execFileSync("mkfifo", [env.TEST_PIPE]);
  expect((await start("cli", ["run", "--jobs", "2"], { cwd: repo, env })).code).toBe(0);
  // Named, for the same words on the same inputs would be run once.
  const turn = (name: string) => `printf "<" >> "$STARTS"; printf ">" >> "$STARTS"; echo ${name}`;
  commit(repo, { "mainline.yml": pipeline({ a: turn("a"), b: turn("b"), c: turn("c") }) }, "in turn");
  expect((await start("cli", ["run", "--jobs", "1"], { cwd: repo, env })).code).toBe(0);
  expect(readFileSync(env.STARTS, "utf8")).toBe("<><><>");
});

test("100 MB of output reach the log whole", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": one("run: head -c 100000000 /dev/zero | tr '\\0' x\ninputs: []"),
  });
  expect((await run(repo, "--quiet")).code).toBe(0);
  const [id = ""] = readdirSync(join(repo, ".mainline", "runs"));
  expect(readFileSync(join(repo, ".mainline", "runs", id, "logs", "s.log")).length).toBe(100_000_000);
});

test("a step that ignores SIGTERM is ended with all that it started", async () => {
  using folder = temporary();
  const pids = join(folder.path, "pids");
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": one(
      `run: |\n  trap '' TERM\n  sleep 1000 & echo $! >> "${pids}"; echo $$ >> "${pids}"; wait; sleep 1000\ninputs: []\ntimeout-minutes: 0.01`,
    ),
  });
  expect((await run(repo)).code).toBe(1);
  for (const pid of readFileSync(pids, "utf8").trim().split("\n")) expect(isAlive(Number(pid))).toBe(false);
});

test("a file in the place of an output stops the run before it starts, and the remedy works", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": one("run: echo x > out.txt\ninputs: []\noutputs: [out.txt]"),
  });
  writeFileSync(join(repo, "out.txt"), "mine");
  const { code, stderr } = await run(repo);
  expect([code, stderr]).toEqual([2, expect.stringContaining("mv out.txt out.txt.mine")]);
  expect(readFileSync(join(repo, "out.txt"), "utf8")).toBe("mine");
  git(repo, "config", "alias.move", "!mv out.txt out.txt.mine");
  git(repo, "move");
  expect((await run(repo)).code).toBe(0);
});

test("steps may be called what Mainline calls things in its working folder", async () => {
  using folder = temporary();
  const names = ["owner", "legs", "own", "events"];
  const steps = names.map(
    (name) => `  ${name}: { run: "echo ${name} > ${name}.txt", inputs: [], outputs: [${name}.txt] }`,
  );
  const repo = project(join(folder.path, "repo"), { "mainline.yml": `name: p\nsteps:\n${steps.join("\n")}\n` });
  const { code, stdout } = await run(repo);
  expect([code, stdout.match(/\d+ ran/g)]).toEqual([0, ["4 ran"]]);
  expect(names.map((name) => readFileSync(join(repo, `${name}.txt`), "utf8"))).toEqual(
    names.map((name) => `${name}\n`),
  );
});

test("an empty repository, a detached HEAD, a folder below, names with blanks and umlauts", async () => {
  using folder = temporary();
  const repo = join(folder.path, "leer ü");
  mkdirSync(join(repo, "sub"), { recursive: true });
  git(repo, "init", "--quiet");
  writeFileSync(
    join(repo, "mainline.yml"),
    one("run: cp 'ein ä.txt' 'aus ö.txt'\ninputs: ['ein ä.txt']\noutputs: ['aus ö.txt']"),
  );
  writeFileSync(join(repo, "ein ä.txt"), "x");
  expect((await run(repo)).code).toBe(0);
  const promoted = await mainline(repo, "promote");
  expect([promoted.code, promoted.stderr]).toEqual([2, expect.stringContaining("no commit yet")]);
  commit(repo, { ".gitignore": "aus*\n" }, "first");
  git(repo, "checkout", "--quiet", "--detach");
  const below = async (...args: string[]) => (await start("cli", ["run", ...args], { cwd: join(repo, "sub") })).code;
  // The nearest pipeline above is meant, whoever does not say another.
  expect([await below("--config", "../mainline.yml"), await below(), await below("--config", "mainline.yml")]).toEqual([
    0, 0, 2,
  ]);
  // A folder of that name is none.
  mkdirSync(join(repo, "sub", "mainline.yml"));
  expect([await below(), await below("--config", "mainline.yml")]).toEqual([0, 2]);
  rmdirSync(join(repo, "sub", "mainline.yml"));
  writeFileSync(join(repo, "sub", "mainline.yml"), one("run: exit 3\ninputs: []"));
  expect(await below()).toBe(1);
});

/** A process that nobody has waited for yet is dead all the same. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
