import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { writeMessage } from "../../src/core/registry/payload.ts";
import { git } from "../support/git.ts";
import { commit, project } from "../support/project.ts";
import { environment, mainline, node, temporary } from "../support/rig.ts";
import { running } from "../support/running.ts";
import { summaryOf } from "../support/summaries.ts";
import { unprivileged } from "../support/unprivileged.ts";
import { asking } from "../support/up-to-date.ts";

const yml = "name: p\nsteps:\n  s: { run: 'cp a.txt o.bin', inputs: [a.txt], outputs: [o.bin] }\n";
const stage = (folder: string) =>
  project(join(folder, "repo"), { "mainline.yml": yml, "a.txt": "0", ".gitignore": "*.bin\n" });

async function runOf(repo: string, text: string): Promise<string> {
  writeFileSync(join(repo, "a.txt"), text);
  const { code, stdout, stderr } = await mainline(repo, "run", "--json");
  expect(code, stderr).toBe(0);
  return (JSON.parse(stdout) as { id: string }).id;
}

const idsOf = async (repo: string) =>
  (JSON.parse((await mainline(repo, "runs", "--json")).stdout) as { run: string }[]).map(({ run }) => run);

test("gc keeps the newest runs and what tags and the ledger name, and says what it freed", async () => {
  using folder = temporary();
  const repo = stage(folder.path);
  const [named, led, , fourth, fifth] = [
    await runOf(repo, "first"),
    await runOf(repo, "second"),
    await runOf(repo, "third"),
    await runOf(repo, "fourth"),
    await runOf(repo, "fifth"),
  ];
  git(repo, "tag", "-a", "-m", `promoted\n\n{"run":"${named}"}`, "m@v0.1.0");
  git(repo, "tag", "-a", "-m", "a run", "entry");
  git(repo, "update-ref", `refs/mainline/runs/${led}`, git(repo, "rev-parse", "entry").trim());
  git(repo, "tag", "-d", "entry");
  writeFileSync(join(repo, ".mainline", "objects", "incoming", "left"), "half");
  const before = readdirSync(join(repo, ".mainline"), { recursive: true });
  const dry = await mainline(repo, "gc", "--keep", "2", "--dry-run", "--json");
  const counts = (JSON.parse(dry.stdout) as { kinds: { kind: string; kept: Count; removed: Count }[] }).kinds;
  expect(counts.map(({ kind, kept, removed }) => [kind, kept.count, removed.count])).toEqual([
    ["run", 4, 1],
    ["log", 4, 1],
    ["leg", 4, 1],
    ["object", 4, 1],
    ["leftover", 0, 1],
    // How long legs took is kept; what `mainline.yml` means is read again.
    ["cache", 1, 1],
    ["answer", 0, 0],
    ["digest", 2, 0],
    ["ledger", 1, 0],
  ]);
  expect(readdirSync(join(repo, ".mainline"), { recursive: true })).toEqual(before);
  const { code, stdout } = await mainline(repo, "gc", "--keep", "2");
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/leftovers +none +1 \(4 B\)\n.*\n\n.* are kept; .* were freed\.\n$/s),
  ]);
  expect(await idsOf(repo)).toEqual([fifth, fourth, led, named]);
  // What is kept can be had again, what is gone is made anew.
  writeFileSync(join(repo, "a.txt"), "first");
  expect((await mainline(repo, "run")).stdout).toContain("s reused");
  expect(readFileSync(join(repo, "o.bin"), "utf8")).toBe("first");
  writeFileSync(join(repo, "a.txt"), "third");
  expect((await mainline(repo, "run")).stdout).toContain("1 ran");
  expect((await mainline(repo, "gc", "--keep", "-1")).code).toBe(2);
});
type Count = { count: number };

test("gc forgets files and pipelines that are gone, and what is there is still known", async () => {
  using folder = temporary();
  const repo = stage(folder.path);
  commit(repo, { "other/mainline.yml": yml.replace("name: p", "name: q"), "other/a.txt": "1" }, "another pipeline");
  const { settled } = asking(folder.path, repo);
  const home = (...path: string[]) => join(repo, ".mainline", ...path);
  const known = () => Object.keys((JSON.parse(readFileSync(home("files.json"), "utf8")) as { files: object }).files);
  const counted = async (...words: string[]) => {
    const { stdout } = await mainline(repo, "gc", "--json", ...words);
    const { kinds } = JSON.parse(stdout) as { kinds: { kind: string; kept: Count; removed: Count }[] };
    return kinds.flatMap(({ kind, kept, removed }) =>
      ["leftover", "answer", "digest"].includes(kind) ? [[kind, kept.count, removed.count]] : [],
    );
  };
  await settled(["--config", "other/mainline.yml"]);
  await settled();
  expect((await counted("--dry-run")).slice(1)).toEqual([
    ["answer", 2, 0],
    ["digest", 4, 0],
  ]);
  git(repo, "rm", "-q", "-r", "other");
  rmSync(join(repo, "other"), { recursive: true });
  writeFileSync(home("files.json.0123456789ab.tmp"), "half");
  const swept = [
    // Half of a file, and what was known of the other pipeline.
    ["leftover", 0, 2],
    ["answer", 1, 0],
    ["digest", 2, 2],
  ];
  expect(await counted("--dry-run")).toEqual(swept);
  expect(known().sort()).toEqual(["a.txt", "o.bin", "other/a.txt", "other/o.bin"]);
  expect(await counted()).toEqual(swept);
  expect([known().sort(), readdirSync(home("up-to-date")), existsSync(home("files.json.0123456789ab.tmp"))]).toEqual([
    ["a.txt", "o.bin"],
    ["mainline.yml"],
    false,
  ]);
  expect((await settled()).stdout).toContain("s reused");
});

test("gc keeps what a run that was killed had finished, and waits for one that goes on", async () => {
  using folder = temporary();
  const repo = stage(folder.path);
  const gate = join(folder.path, "gate");
  execFileSync("mkfifo", [gate]);
  await runOf(repo, "before");
  const gated = "  t: { run: 'cat \"$GATE\" && cp o.bin t.bin', inputs: [o.bin], outputs: [t.bin] }\n";
  commit(repo, { "mainline.yml": yml + gated, "a.txt": "after" }, "a step that waits");
  const killed = running(repo, ["run"], { GATE: gate });
  await killed.says("t started");
  killed.kill("SIGKILL");
  await killed.ended;
  expect((await mainline(repo, "gc", "--keep", "1")).code).toBe(0);
  const going = running(repo, ["run"], { GATE: gate });
  await going.says("s reused");
  await going.says("t started");
  // Its directory is in use, and would not be removed.
  const during = await mainline(repo, "gc", "--keep", "1", "--dry-run");
  expect([during.code, during.stdout]).toEqual([0, expect.stringMatching(/^leftovers +none +none$/m)]);
  const collecting = running(repo, ["gc", "--keep", "0"]);
  await collecting.warns("waiting for run");
  execFileSync("sh", ["-c", 'echo open > "$0"', gate]);
  expect([(await going.ended).code, (await collecting.ended).code]).toEqual([0, 0]);
  expect([await idsOf(repo), existsSync(join(repo, "t.bin"))]).toEqual([[expect.any(String)], true]);
  expect((await mainline(repo, "run")).stdout).toContain("s reused\nt reused\n");
});

/** Writes an entry of the ledger, so many days ago. */
function enter(
  repo: string,
  { run, pipeline, days, name = run }: { run: string; pipeline: string; days: number; name?: string },
): void {
  const summary = { ...summaryOf({}), run, pipeline };
  const time = Math.floor(Date.now() / 1000) - days * 24 * 3600;
  const object = execFileSync("git", ["hash-object", "-t", "tag", "-w", "--stdin"], {
    cwd: repo,
    input: `object ${git(repo, "rev-parse", "HEAD").trim()}\ntype commit\ntag ${run}\ntagger A <a@b> ${time} +0000\n\n${writeMessage("a run", { mainline: 1, kind: "run", summary, verdict: "pass" })}`,
  });
  git(repo, "update-ref", `refs/mainline/runs/${name}`, String(object).trim());
}

test("gc prunes the ledger here: entries that are neither new, nor young, nor of a run that a tag names", async () => {
  using folder = temporary();
  const repo = stage(folder.path);
  const entry = (run: string, pipeline: string, days: number) => enter(repo, { run, pipeline, days });
  const id = (digit: number) => String(digit).repeat(32);
  for (const [digit, age] of [
    [1, 9],
    [2, 8],
    [3, 5],
    [4, 4],
    [5, 1],
  ] as const)
    entry(id(digit), "p", age);
  entry(id(6), "q", 30);
  git(repo, "tag", "-a", "-m", `promoted\n\n{"run":"${id(1)}"}`, "m@v0.1.0");
  git(repo, "update-ref", "refs/mainline/runs/odd", git(repo, "rev-parse", "m@v0.1.0").trim());
  const left = () =>
    git(repo, "for-each-ref", "--format=%(refname:lstrip=3)", "refs/mainline/runs/").trim().split("\n");
  const all = left();
  const dry = await mainline(repo, "gc", "--keep-ledger", "1", "--keep-days", "6", "--dry-run");
  expect([dry.code, dry.stdout]).toEqual([0, expect.stringMatching(/entries of the ledger here +6 \(.*\) +1 \(/)]);
  expect((await mainline(repo, "gc")).code).toBe(0);
  expect(left()).toEqual(all);
  expect((await mainline(repo, "gc", "--keep-ledger", "1", "--keep-days", "6")).code).toBe(0);
  expect(left()).toEqual([id(1), id(3), id(4), id(5), id(6), "odd"]);
  expect((await mainline(repo, "gc", "--keep-ledger", "1")).code).toBe(0);
  expect([left(), git(repo, "tag")]).toEqual([[id(1), id(5), id(6), "odd"], "m@v0.1.0\n"]);
  expect((await mainline(repo, "gc", "--keep-ledger", "some")).code).toBe(2);
});

test("the ledger of a remote is pruned as the docs say, and keeps what a tag names and what was added meanwhile", async () => {
  using folder = temporary();
  const [repo, remote] = [stage(folder.path), join(folder.path, "remote.git")];
  const id = (digit: number) => String(digit).repeat(32);
  const again = `${id(1)}-0123456789abcdef`;
  for (const [digit, days] of [
    [1, 9],
    [2, 8],
    [3, 7],
    [4, 6],
  ] as const)
    enter(repo, { run: id(digit), pipeline: "p", days });
  enter(repo, { run: id(1), pipeline: "p", days: 8, name: again });
  git(repo, "tag", "-a", "-m", `promoted\n\n{"run":"${id(1)}"}`, "m@v0.1.0");
  git(folder.path, "init", "-q", "--bare", remote);
  git(repo, "push", "-q", "--mirror", remote);
  const clone = join(folder.path, "clone");
  git(folder.path, "clone", "-q", "--no-tags", remote, clone);
  enter(repo, { run: id(5), pipeline: "p", days: 90 });
  const [, block = ""] = readFileSync("docs/engine.md", "utf8").match(/```sh\n(entries\(\).*?)```/s) ?? [];
  const late = `git -C '${repo}' push -q '${remote}' refs/mainline/runs/${id(5)}`;
  const ours = `mainline() { '${node}' '${resolve("dist/cli.js")}' "$@" && ${late}; }\n`;
  const script = ours + block.replace("--keep-ledger 100", "--keep-ledger 1");
  execFileSync("bash", ["-euo", "pipefail", "-c", script], { cwd: clone, env: environment(clone), stdio: "pipe" });
  const left = git(remote, "for-each-ref", "--format=%(refname)").trim().split("\n");
  expect(left.sort()).toEqual(
    ["heads/main", ...[id(1), again, id(4), id(5)].map((name) => `mainline/runs/${name}`), "tags/m@v0.1.0"].map(
      (name) => `refs/${name}`,
    ),
  );
  expect(git(clone, "status", "--porcelain")).toBe("");
});

test("gc keeps young runs, and what broke off today", async () => {
  using folder = temporary();
  const repo = stage(folder.path);
  const [first, second] = [await runOf(repo, "first"), await runOf(repo, "second")];
  const downloads = join(repo, ".mainline", "downloads");
  mkdirSync(downloads);
  for (const name of ["old", "young"]) writeFileSync(join(downloads, name), "half");
  const lastWeek = new Date(Date.now() - 7 * 24 * 3600 * 1000);
  utimesSync(join(downloads, "old"), lastWeek, lastWeek);
  expect((await mainline(repo, "gc", "--keep", "0", "--keep-days", "1")).code).toBe(0);
  expect([await idsOf(repo), readdirSync(downloads)]).toEqual([[second, first], ["young"]]);
  expect((await mainline(repo, "gc", "--keep", "0")).code).toBe(0);
  expect(await idsOf(repo)).toEqual([second]);
});

test("gc removes what a killed step left so that nobody may look into it", async () => {
  using folder = temporary("mainline-gc-");
  const repo = stage(folder.path);
  await runOf(repo, "first");
  const left = join(repo, ".mainline", "work", "0".repeat(32), "tree", "out");
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, "a"), "a");
  chmodSync(left, 0o400);
  const { code, stdout, stderr } = await unprivileged(folder.path, repo, "gc");
  expect([code, stdout, stderr]).toEqual([0, expect.stringMatching(/^leftovers +none +1 /m), ""]);
  expect(readdirSync(join(repo, ".mainline", "work"))).toEqual([]);
});
