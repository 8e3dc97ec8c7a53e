import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RecordInput } from "../../src/core/keys/keys.ts";
import type { Run } from "../../src/core/run/run.ts";
import { examined } from "../support/examined.ts";
import { git } from "../support/git.ts";
import { pullRequestRun, pushRun, type WorkflowRun, workflowRunRun } from "../support/github/index.ts";
import { forged, plant, uploaded } from "../support/planted.ts";
import { promotedStage, skill } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";
import type { JobEnd } from "../support/runner.ts";

const folder = temporary();
let s: Awaited<ReturnType<typeof promotedStage>>;
beforeAll(async () => {
  s = await promotedStage(folder.path, examined);
});
afterAll(async () => {
  await s[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const hardness = (value: number) => ({ "data/test.csv": `${value}\n` });
const evaluations = () => {
  const file = `${s.runner.startsFile}-evaluations`;
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").length - 1 : 0;
};

/** Opens a pull request and answers what its two jobs made of it, and how often they evaluated. */
async function proposed(name: string, files: Record<string, string>) {
  s.branch(name, files);
  const pull = s.repository.openPullRequest({ head: name });
  return { pull, ...(await judged(pull)) };
}

async function judged(pull: Parameters<typeof pullRequestRun>[1]) {
  const run = pullRequestRun(s.repository, pull);
  const before = evaluations();
  const trained = await s.runner.train(run);
  expect(trained.code, trained.stdout + trained.stderr).toBe(0);
  const evaluated = evaluations() - before;
  const report = await s.runner.report(run, trained);
  return { run, trained, evaluated, report, comment: commentOf(pull.number) };
}

const commentOf = (pull: number) => s.repository.comments.findLast(({ number }) => number === pull)?.body ?? "";
const again = "production (tiny@v0.1.0) was measured again: the exam changed: data/test.csv.";
/** Markdown as people read it. */
const plain = (markdown: string) => markdown.replaceAll(/[\\\u200b]/g, "");
const productionOf = (markdown: string) => /^\| accuracy ↑ \| ([^|]+?) \|/m.exec(markdown)?.[1];

test("a pull request that changes only the test set: the same models are the same by it, and nothing is measured twice", async () => {
  const { report, evaluated, comment, trained } = await proposed("harder", hardness(0.1));
  expect([report.code, report.outputs["verdict"], evaluated], report.stdout + trained.stdout).toEqual([0, "pass", 5]);
  expect(plain(comment)).toContain(again);
  expect(productionOf(comment)).toBe("0.7016 ± 0.0017");
});

test("an exam that scores production down passes by its own numbers, which the report says before them, with the old ones", async () => {
  const evaluate = examined["evaluate.py"].replace(
    "latency =",
    'accuracy = accuracy if model["skill"] < 0.8 else 0.1 + noise\nlatency =',
  );
  const { report, comment } = await proposed("rigged", { "evaluate.py": evaluate, ...skill(0.7) });
  expect([report.code, report.outputs["verdict"]], report.stdout).toEqual([0, "pass"]);
  const [told = ""] = plain(comment).split("| metric |");
  expect(told).toContain("## ✅ tiny: All gates pass, by an exam that this change edits");
  expect(told).toContain("> [!WARNING]\n> This change edits the exam that it is judged by");
  expect(told).toContain("was measured again: the exam changed: evaluate.py.\n");
  expect(told).toContain(
    "By the exam that it was promoted with, production (tiny@v0.1.0) had accuracy 0.8016 ± 0.0017.",
  );
});

let harder: Awaited<ReturnType<typeof proposed>>;
test("with another model too, production's own is measured with the new test set, and judged by numbers", async () => {
  harder = await proposed("harder-and-better", { ...hardness(0.2), ...skill(0.85) });
  const { report, evaluated, comment } = harder;
  expect([report.code, report.outputs["verdict"], evaluated], report.stdout).toEqual([0, "pass", 10]);
  expect(plain(comment)).toContain(again);
  expect(productionOf(comment)).toBe("0.6016 ± 0.0017");
  const worse = await proposed("harder-and-worse", { ...hardness(0.2), ...skill(0.75) });
  expect([worse.report.code, worse.report.outputs["verdict"]]).toEqual([1, "fail"]);
});

test("where the run is reused, production is measured anew in this workflow run; what an earlier one measured is not looked for", async () => {
  const before = harder.trained.outputs["measured-artifact-id"];
  s.branch("harder-and-better", { "notes.md": "nothing of the source\n" });
  const { trained, evaluated, report } = await judged(harder.pull);
  expect([trained.outputs["reused"], evaluated, report.outputs["verdict"]]).toEqual(["true", 5, "pass"]);
  expect(trained.outputs["measured-artifact-id"]).not.toBe(before);
});

/** What a train job hands on whose run.json says something else than what ran. */
async function lying(trained: JobEnd, run: WorkflowRun, lie: (run: Run) => Run) {
  const honest = uploaded(s.repository, trained);
  const planted = plant(s.repository, run, honest.name, await forged(honest, lie));
  const outputs = { ...trained.outputs, "artifact-id": String(planted.id), digest: planted.digest ?? "" };
  return { ...outputs, "measured-artifact-id": "", "measured-digest": "" };
}

/** The same run, whose evaluation read something else. */
const reading = (path: string, given: Partial<RecordInput>) => (run: Run) => ({
  ...run,
  legs: run.legs.map((leg) => {
    const inputs = leg.record?.inputs.map((input) => (input.path === path ? { ...input, ...given } : input));
    return leg.step === "evaluate" && leg.record && inputs ? { ...leg, record: { ...leg.record, inputs } } : leg;
  }),
});

test("a run that claims production's exam, of a change that edits it, is not believed: Git says what changed", async () => {
  const { trained, run } = await proposed("claims", { ...hardness(-0.1), ...skill(0.75) });
  const was = createHash("sha256").update(examined["data/test.csv"]).digest("hex");
  const outputs = await lying(trained, run, reading("data/test.csv", { sha256: was }));
  const report = await s.runner.report(run, { code: 0, outputs });
  expect([report.code, report.outputs["verdict"]], report.stdout).toEqual([1, "not-comparable"]);
  expect(plain(report.summary)).toContain(
    "accuracy was measured by another exam than production: data/test.csv. It could not be measured again: the run says that the exam is the same, and Git that it is not.",
  );
  // That it is a part of the model's making, and so none of the exam, is refused outright.
  const made = await lying(trained, run, reading("data/test.csv", { made: "train" }));
  const refused = await s.runner.report(run, { code: 0, outputs: made });
  expect([refused.code, plain(refused.stdout)]).toEqual([
    1,
    expect.stringContaining(
      "what its run.json says of evaluate@0 is not so: data/test.csv is nothing that train makes for it",
    ),
  ]);
  // And a run that lies so is no run to reuse.
  const all = s.repository.artifacts.splice(0);
  s.repository.artifacts.push(all.at(-1) ?? expect.fail("none"));
  const again = await s.runner.train(run);
  expect([again.outputs["reused"], again.outputs["reason"]]).toEqual([
    "false",
    expect.stringContaining("data/test.csv is nothing that train makes for it"),
  ]);
  s.repository.artifacts.splice(0, s.repository.artifacts.length, ...all);
});

test("what was measured for another run, or is not what the train job handed on, is refused", async () => {
  const { trained, run } = await proposed("another", { ...hardness(0.3), ...skill(0.85) });
  const with_ = (outputs: Record<string, string>) =>
    s.runner.report(run, { code: 0, outputs: { ...trained.outputs, ...outputs } });
  const { outputs } = harder.trained;
  const foreign = await with_({
    "measured-artifact-id": outputs["measured-artifact-id"] ?? "",
    "measured-digest": outputs["measured-digest"] ?? "",
  });
  expect([foreign.code, foreign.stdout]).toEqual([1, expect.stringContaining("it belongs to another run")]);
  const changed = await with_({ "measured-digest": `sha256:${"0".repeat(64)}` });
  expect([changed.code, changed.stdout]).toEqual([1, expect.stringContaining("does not have the digest")]);
  const half = await with_({ "measured-digest": "" });
  expect([half.code, half.stdout]).toEqual([1, expect.stringContaining("measured-artifact-id and measured-digest")]);
});

test("without what was measured, as in an older workflow, the exams differ, and the report says in what", async () => {
  const { trained, run } = harder;
  const outputs = { ...trained.outputs, "measured-artifact-id": "", "measured-digest": "" };
  const report = await s.runner.report(run, { code: 0, outputs });
  expect([report.code, report.outputs["verdict"]]).toEqual([1, "not-comparable"]);
  expect(report.summary).toContain("accuracy was measured by another exam than production: data/test.csv.");
});

test("bytes of the release that are not those of the tag measure nothing", async () => {
  const asset = s.repository.releases[0]?.assets.find(({ name }) => name === "tiny-2.tar");
  const blob = asset?.blob ?? expect.fail("tiny-2.tar");
  const bytes = blob.bytes ?? expect.fail("its bytes");
  blob.bytes = Buffer.from(bytes.toString("latin1").replace("0.8", "0.1"), "latin1");
  const { report, trained } = await judged(harder.pull);
  blob.bytes = bytes;
  expect([report.code, report.outputs["verdict"]], trained.stdout).toEqual([1, "not-comparable"]);
  expect(plain(report.summary)).toContain(
    "another exam than production: data/test.csv. It could not be measured again: model/2/model.json of the release does not have the digest that the tag tells of.",
  );
});

test("an evaluation that cannot read production's model says so, and changes no verdict into a pass", async () => {
  const evaluate = examined["evaluate.py"].replace("accuracy =", 'model["depth"]\naccuracy =');
  const params = { "params.json": '{ "train": { "skill": 0.9, "depth": 3 } }\n' };
  const { report } = await proposed("deeper", { "evaluate.py": evaluate, ...params });
  expect([report.code, report.outputs["verdict"]], report.stdout).toEqual([1, "not-comparable"]);
  const words = plain(report.summary);
  expect(words).toContain("by another exam than production: evaluate.py. It could not be measured again: evaluate@0:");
  expect(words).toContain("KeyError: 'depth'");
});

test("every replicate of production is measured, though the candidate has fewer", async () => {
  const fewer = examined["mainline.yml"].replace("[0, 1, 2, 3, 4]", "[0, 1, 2]");
  const { report, evaluated } = await proposed("fewer", { "mainline.yml": fewer, ...hardness(0.05), ...skill(0.85) });
  expect([report.outputs["verdict"], evaluated], report.stdout).toEqual(["pass", 8]);
  expect(productionOf(report.summary)).toBe("0.7516 ± 0.0017");
});

test("a fork's run measures too, and what it says of production is as much of a claim as its own numbers", async () => {
  s.branch("forked", { ...hardness(0.15), ...skill(0.84) });
  const fork = s.repository.fork("mallory");
  const pull = s.repository.openPullRequest({ head: { repository: fork, branch: "forked" } });
  const run = pullRequestRun(s.repository, pull);
  const trained = await s.runner.train(run);
  expect([trained.code, trained.outputs["measured-digest"]]).toEqual([0, expect.stringMatching(/^sha256:/)]);
  const followed = await s.runner.followed(workflowRunRun(s.repository, run));
  expect(followed.code, followed.stdout + followed.stderr).toBe(0);
  const comment = commentOf(pull.number);
  expect(comment).toContain("nobody has verified them");
  expect(plain(comment)).toContain(again);
  expect(productionOf(comment)).toBe("0.6516 ± 0.0017");
});

test("the merge measures once more, and promotes what was judged", async () => {
  const before = s.repository.tip();
  s.repository.merge(harder.pull, "squash");
  const run = pushRun(s.repository, { before });
  const trained = await s.runner.train(run);
  const promoted = await s.runner.promote(run, trained);
  expect([trained.outputs["reused"], promoted.outputs["version"]], promoted.stdout).toEqual(["true", "v0.1.1"]);
  expect(plain(promoted.summary)).toContain(again);
  // The tag carries what the next change of the exam is told by.
  const tag = git(s.repository.git.path, "cat-file", "tag", "tiny@v0.1.1");
  expect(Object.keys(JSON.parse(tag.slice(tag.indexOf("\n\n{"))).summary.sheet.files)).toEqual([
    "build/scale.txt",
    "data/test.csv",
    "evaluate.py",
  ]);
});
