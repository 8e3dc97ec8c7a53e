import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examined } from "../support/examined.ts";
import { git } from "../support/git.ts";
import { predicting } from "../support/predicting.ts";
import { commit, project } from "../support/project.ts";
import { start, temporary } from "../support/rig.ts";

const folder = temporary();
const work = join(folder.path, "work");
const starts = join(folder.path, "starts");
const cli = (...args: string[]) => start("cli", args, { cwd: work, env: { STARTS: starts, COLUMNS: "200" } });
afterAll(() => folder[Symbol.dispose]());

const lines = (file: string) => readFileSync(file, "utf8").split("\n").length - 1;
const counts = () => ({ trained: lines(starts), evaluated: lines(`${starts}-evaluations`) });
const latency = (margin: number) =>
  `${examined["mainline.yml"]}  - { metric: latency_ms, no-worse-than: production, by: ${margin} }\n  - { metric: latency_ms, max: 8 }\n`;

beforeAll(async () => {
  project(work, examined);
  expect((await cli("run")).code).toBe(0);
  expect((await cli("promote")).code).toBe(0);
});

test("a changed test set: judged by numbers once production is measured again, from the store's own bytes", async () => {
  git(work, "checkout", "--quiet", "-b", "harder");
  commit(work, { "data/test.csv": "0.1\n" }, "a harder test set");
  commit(work, { "params.json": '{ "train": { "skill": 0.85 } }\n' }, "a better model");
  expect((await cli("run")).code).toBe(0);
  const own = readFileSync(join(work, "eval/0.json"), "utf8");
  const judged = await cli("judge");
  expect([judged.code, judged.stdout]).toEqual([1, expect.stringContaining("than production: data/test.csv.")]);

  const before = counts();
  const measured = await cli("judge", "--measure");
  expect([measured.code, measured.stderr]).toEqual([0, expect.stringContaining("tiny@v0.1.0 evaluate@4")]);
  expect(measured.stdout).toContain("production (tiny@v0.1.0) was measured again: the exam changed: data/test.csv.");
  expect(counts()).toEqual({ trained: before.trained, evaluated: before.evaluated + 5 });
  // The work tree keeps what the candidate made, and what was measured once is not measured twice.
  expect(readFileSync(join(work, "eval/0.json"), "utf8")).toBe(own);
  expect((await cli("judge", "--measure")).code).toBe(0);
  expect(counts()).toEqual({ trained: before.trained, evaluated: before.evaluated + 5 });
  expect((await cli("runs")).stdout.trim().split("\n")).toHaveLength(3);
});

test("a run of another source cannot be measured for", async () => {
  const [first] = JSON.parse((await cli("runs", "--json")).stdout).slice(-1) as { run: string }[];
  const judged = await cli("judge", first?.run ?? "", "--measure");
  expect([judged.code, judged.stderr]).toEqual([2, expect.stringContaining("is of another source")]);
});

test("what depends on the moment is compared only as measured in turn, whatever was stored", async () => {
  git(work, "checkout", "--quiet", "main");
  commit(work, { "mainline.yml": latency(0.5) }, "gates on latency");
  git(work, "checkout", "--quiet", "-b", "slower");
  commit(work, { "params.json": '{ "train": { "skill": 0.8, "ms": 6 } }\n' }, "a slower model");
  expect((await cli("run")).code).toBe(0);
  const unmeasured = await cli("judge", "--json");
  const verdictsOf = (text: string) => {
    const { decisions } = JSON.parse(text).judgement as {
      decisions: { verdict: string; method: string; n: object; reason: string; sentence: string }[];
    };
    return decisions;
  };
  expect(verdictsOf(unmeasured.stdout).map(({ verdict }) => verdict)).toEqual(["pass", "not-comparable", "pass"]);
  const before = counts();
  const judged = await cli("judge", "--measure", "--json");
  const [accuracy, compared, level] = verdictsOf(judged.stdout);
  expect([accuracy?.verdict, compared?.verdict, level?.verdict], judged.stderr).toEqual(["pass", "fail", "pass"]);
  expect(compared).toMatchObject({ method: "paired-t", n: { candidate: 6, baseline: 6 }, reason: "6 rounds, in turn" });
  expect(level?.reason).toBe("approximate t bound over 6 rounds");
  // Six rounds of two: what was measured in turn before is measured again, and nothing is trained.
  expect(counts()).toEqual({ trained: before.trained, evaluated: before.evaluated + 12 });
  expect(judged.code).toBe(1);
});

test("within the margin it passes, and the promotion measures for itself", async () => {
  git(work, "checkout", "--quiet", "main");
  commit(work, { "mainline.yml": latency(2) }, "a wider margin");
  commit(work, { "params.json": '{ "train": { "skill": 0.8, "ms": 6 } }\n' }, "a slower model");
  expect((await cli("run")).code).toBe(0);
  expect((await cli("promote")).code).toBe(1);
  const promoted = await cli("promote", "--measure");
  expect([promoted.code, promoted.stdout], promoted.stderr).toEqual([0, expect.stringContaining("tiny@v0.1.1")]);
});

test("predictions are measured again too, and compared example by example", async () => {
  const place = join(folder.path, "predicting");
  const here = (...args: string[]) => start("cli", args, { cwd: place });
  project(place, predicting);
  expect((await here("run")).code).toBe(0);
  expect((await here("promote")).code).toBe(0);
  git(place, "checkout", "--quiet", "-b", "longer");
  const longer = predicting["evaluate.py"].replace("range(100)", "range(120)");
  commit(place, { "evaluate.py": longer, "right.txt": "90\n" }, "a longer exam");
  expect((await here("run")).code).toBe(0);
  const judged = await here("judge", "--measure", "--json");
  const { judgement, rows } = JSON.parse(judged.stdout) as {
    judgement: { decisions: { gate: { baseline?: string }; reason: string }[] };
    rows: { metric: string; production: number[] }[];
  };
  const against = judgement.decisions.find(({ gate }) => gate.baseline === "production");
  expect(against?.reason, judged.stderr).toBe("120 examples joined by id, 10 won, 0 lost");
  expect(rows[0]?.production).toEqual([80 / 120]);
});
