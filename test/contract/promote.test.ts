import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordVerdict } from "../../src/app/judge/record-verdict.ts";
import { type PromoteInput, promote } from "../../src/app/promote/promote.ts";
import { changeRegistry } from "../../src/app/registry/change-registry.ts";
import { ledgerMessages } from "../../src/app/registry/ledger.ts";
import { firstVerdictIn } from "../../src/core/attempts/first-verdict.ts";
import type { Verdict } from "../../src/core/pipeline/pipeline.ts";
import { rollBack } from "../../src/core/registry/by-hand/roll-back.ts";
import { readSummary, verdictIn } from "../../src/core/registry/payload.ts";
import { registryOf } from "../../src/core/registry/registry.ts";
import { registryJson } from "../../src/core/registry/registry-json.ts";
import type { Git } from "../../src/edge/git/git.ts";
import { openBareGit } from "../../src/edge/git/open-git.ts";
import { git, gitEnv } from "../support/git.ts";
import { interleaved } from "../support/interleaved.ts";
import { commit, project } from "../support/project.ts";
import { temporary } from "../support/rig.ts";
import { summaryOf } from "../support/summaries.ts";

const env = { PATH: process.env["PATH"], HOME: "/nonexistent", ...gitEnv };
const key = (letter: string) => letter.repeat(64);
const sha256 = "d".repeat(64);

/** What promotes a run of a source at a commit: `run` and source key are a hexadecimal digit repeated. */
function input(at: string, digit: string, options: Partial<PromoteInput> & { models?: string[] } = {}): PromoteInput {
  const { models = ["m"], ...rest } = options;
  const files = [{ replicate: null, path: "model.bin", sha256, size: 1 }];
  return {
    summary: {
      ...summaryOf({ accuracy: [0.9] }),
      run: digit.repeat(32),
      sourceKey: key(digit),
      commit: at,
      models: models.map((name) => ({ name, replicates: files })),
    },
    commit: at,
    judgement: { verdict: "pass", action: "merge", held: false, decisions: [], accepted: null },
    question: "0".repeat(64),
    policy: {
      evaluation: null,
      metrics: {},
      gates: [],
      confidence: null,
      anchor: null,
      on: {},
      promote: { stage: "prod", bump: "minor" },
    },
    by: "Alice",
    why: "merge of #7",
    remote: "origin",
    dryRun: false,
    now: 1_700_000_000,
    ...rest,
  };
}

const writing = { by: "Alice", why: "complaints", now: 1_700_000_000 };

/** Rolls back, and tells by their names which tags were written. */
async function rollback(own: Git, model = "m", { dryRun = false } = {}) {
  const asked = { model, stage: "prod", to: null };
  const target = { model, remote: "origin", dryRun };
  const done = await changeRegistry((tags) => rollBack(tags, asked, writing), target, own);
  return { ...done, tags: done.tags.map(({ name }) => name) };
}

/** A repository with two commits, pushed to a bare remote, and a second clone of that. */
async function three(folder: string) {
  const repo = project(join(folder, "repo"), { "a.txt": "a" });
  const first = git(repo, "rev-parse", "HEAD").trim();
  const bare = join(folder, "bare.git");
  git(folder, "init", "--quiet", "--bare", "--initial-branch=main", bare);
  git(repo, "remote", "add", "origin", bare);
  const second = commit(repo, { "a.txt": "b" }, "second");
  git(repo, "push", "--quiet", "origin", "main");
  git(folder, "clone", "--quiet", bare, "other");
  return {
    repo,
    bare,
    first,
    second,
    own: await openBareGit(repo, env),
    other: await openBareGit(join(folder, "other"), env),
  };
}

const refsOf = (folder: string) =>
  git(folder, "for-each-ref", "--format=%(refname)", "refs/tags", "refs/mainline").split("\n").filter(Boolean);

const state = async (own: Git) => registryJson(registryOf(await own.tags()), null);
const stopped = (work: Promise<unknown>) =>
  work.then(
    () => "not stopped",
    (error) => error.failure ?? error,
  );

function hook(bare: string, script: string): void {
  writeFileSync(join(bare, "hooks/pre-receive"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bare, "hooks/pre-receive"), 0o755);
}

test("all models of a run go out in one push, with the ledger's entry", async () => {
  using folder = temporary();
  const { own, repo, bare, second } = await three(folder.path);
  hook(bare, "wc -l >> pushes");
  const done = await promote(input(second, "a", { models: ["m", "team/n"] }), own);
  expect(done.map(({ kind, model, version }) => [kind, model, version])).toEqual([
    ["promote", "m", "0.1.0"],
    ["promote", "team/n", "0.1.0"],
  ]);
  expect(readFileSync(join(bare, "pushes"), "utf8").trim()).toBe("5");
  const refs = ["refs/tags/m#prod#1", "refs/tags/m@v0.1.0", "refs/tags/team/n#prod#1", "refs/tags/team/n@v0.1.0"];
  const ledger = `refs/mainline/runs/${"a".repeat(32)}`;
  expect(refsOf(bare)).toEqual([ledger, ...refs]);
  expect(refsOf(repo)).toEqual([ledger, ...refs]);
  expect(git(bare, "show", "HEAD:a.txt")).toBe("b");
  const [entry] = await own.tagsBelow("refs/mainline/runs/");
  expect(await readSummary(entry?.message ?? "", "run")).toMatchObject({ ok: true, value: { run: "a".repeat(32) } });
  expect(git(folder.path, "--git-dir", bare, "cat-file", "-t", "m@v0.1.0").trim()).toBe("tag");
});

test("a dry run says what would happen and writes nothing, objects included", async () => {
  using folder = temporary();
  const { own, repo, bare, second } = await three(folder.path);
  const objects = git(repo, "count-objects");
  expect(await promote(input(second, "a", { dryRun: true }), own)).toMatchObject([
    { kind: "promote", version: "0.1.0" },
  ]);
  expect([refsOf(repo), refsOf(bare), git(repo, "count-objects")]).toEqual([[], [], objects]);
});

test("a verdict that stops promotes nothing", async () => {
  using folder = temporary();
  const { own, repo, second } = await three(folder.path);
  const judgement = { verdict: "fail", action: "stop", held: false, decisions: [], accepted: null } as const;
  expect(await stopped(promote(input(second, "a", { judgement }), own))).toEqual({
    code: "verdict-stops",
    verdict: "fail",
  });
  expect(refsOf(repo)).toEqual([]);
});

test("without a remote the tags stay here, from a detached HEAD too", async () => {
  using folder = temporary();
  const { own, repo, bare, first, second } = await three(folder.path);
  git(repo, "switch", "--quiet", "--detach", first);
  await promote(input(first, "a", { remote: null }), own);
  await promote(input(second, "b", { remote: null }), own);
  expect(await state(own)).toMatchObject({ m: { version: "v0.2.0", stage: { prod: "v0.2.0" } } });
  expect(refsOf(bare)).toEqual([]);
});

test("a remote that refuses leaves nothing behind, and once it takes the tags all is well", async () => {
  using folder = temporary();
  const { own, repo, bare, second } = await three(folder.path);
  hook(bare, "echo 'no tags on Fridays' >&2; exit 1");
  expect(await stopped(promote(input(second, "a"), own))).toMatchObject({
    code: "push-refused",
    remote: "origin",
    words: expect.stringContaining("no tags on Fridays"),
  });
  expect([refsOf(repo), refsOf(bare)]).toEqual([[], []]);
  hook(bare, "exit 0");
  await promote(input(second, "a"), own);
  expect(refsOf(repo)).toEqual(refsOf(bare));
});

test("a remote that cannot be reached is named before anything is written", async () => {
  using folder = temporary();
  const { own, repo, second } = await three(folder.path);
  git(repo, "remote", "set-url", "origin", join(folder.path, "gone.git"));
  expect(await stopped(promote(input(second, "a"), own))).toMatchObject({ code: "fetch-failed", remote: "origin" });
  expect(refsOf(repo)).toEqual([]);
});

test("a tag here that is not the remote's stops, and the remedy mends it", async () => {
  using folder = temporary();
  const { own, repo, other, first, second } = await three(folder.path);
  await promote(input(first, "a"), other);
  git(repo, "tag", "-a", "-m", "mine", "m@v0.1.0");
  expect(await stopped(promote(input(second, "b"), own))).toMatchObject({
    code: "fetch-failed",
    words: expect.stringContaining("would clobber existing tag"),
  });
  git(repo, "fetch", "--quiet", "--tags", "--force");
  expect(await promote(input(second, "b"), own)).toMatchObject([{ kind: "promote", version: "0.2.0" }]);
});

test("moving tags of others are none of promotion's business", async () => {
  using folder = temporary();
  const { own, repo, bare, second } = await three(folder.path);
  git(repo, "tag", "nightly", "HEAD");
  git(bare, "tag", "nightly", "HEAD~1");
  expect(await promote(input(second, "a"), own)).toMatchObject([{ kind: "promote" }]);
});

test("a lightweight tag of the wanted name is stepped round, as GTO does, and left where it is", async () => {
  using folder = temporary();
  const { own, bare, first, second } = await three(folder.path);
  git(bare, "tag", "m@v0.1.0", first);
  git(bare, "tag", "m#prod#2", first);
  expect(await promote(input(second, "a"), own)).toMatchObject([
    { kind: "promote", version: "0.1.0", tags: [{ name: "m@v0.1.0#1" }, { name: "m#prod#3" }] },
  ]);
  expect(await state(own)).toMatchObject({ m: { version: "v0.1.0", stage: { prod: "v0.1.0" } } });
  expect(git(bare, "rev-parse", "m@v0.1.0", "m@v0.1.0#1^{commit}", "m#prod#3^{commit}").trim().split("\n")).toEqual([
    first,
    second,
    second,
  ]);
});

test("somebody who promoted since the last fetch is seen", async () => {
  using folder = temporary();
  const { own, other, first, second } = await three(folder.path);
  await promote(input(first, "a"), other);
  expect(await promote(input(second, "b"), own)).toMatchObject([{ kind: "promote", version: "0.2.0" }]);
  expect(await state(own)).toMatchObject({ m: { stage: { prod: "v0.2.0" } } });
});

test("somebody who promotes between our look and our push makes us decide again", async () => {
  using folder = temporary();
  const { own, other, first, second } = await three(folder.path);
  let races = 0;
  const racing: Git = {
    ...own,
    push: async (remote, updates) => {
      if (races++ === 0) await promote(input(first, "a"), other);
      return await own.push(remote, updates);
    },
  };
  expect(await promote(input(second, "b"), racing)).toMatchObject([
    { kind: "promote", version: "0.2.0", tags: [{ name: "m@v0.2.0" }, { name: "m#prod#2" }] },
  ]);
  expect(races).toBe(2);
  expect(await state(own)).toMatchObject({ m: { version: "v0.2.0", stage: { prod: "v0.2.0" } } });
});

test("a race that is always lost ends", async () => {
  using folder = temporary();
  const { own, repo, bare, second } = await three(folder.path);
  let pushes = 0;
  const racing: Git = {
    ...own,
    push: async (remote, updates) => {
      pushes++;
      git(bare, "tag", "-a", "-m", "x", updates[0]?.ref.slice("refs/tags/".length) ?? "", "HEAD~1");
      return await own.push(remote, updates);
    },
  };
  expect(await stopped(promote(input(second, "a"), racing))).toMatchObject({ code: "push-refused" });
  expect(pushes).toBe(5);
  expect(refsOf(repo).filter((ref) => ref.includes("prod") || ref.includes("mainline"))).toEqual([]);
});

test("two processes of one repository without a remote do not meet", async () => {
  using folder = temporary();
  const { own, first, second } = await three(folder.path);
  await promote(input(first, "a", { remote: null }), own);
  const results = await Promise.all(
    ["b", "c", "d"].map((digit) => promote(input(second, digit, { remote: null }), own)),
  );
  expect(results.map(([one]) => one?.kind).sort()).toEqual(["nothing", "nothing", "promote"]);
  expect((await own.tags()).map(({ name }) => name)).toEqual(["m#prod#1", "m#prod#2", "m@v0.1.0", "m@v0.2.0"]);
});

test("a revert promotes an old run again, whose ledger's entry is there", async () => {
  using folder = temporary();
  const { own, repo, first, second } = await three(folder.path);
  await promote(input(first, "a"), own);
  await promote(input(second, "b"), own);
  const third = commit(repo, { "a.txt": "a" }, "revert");
  expect(await promote(input(third, "a"), own)).toMatchObject([{ kind: "promote", version: "0.3.0" }]);
  expect(await state(own)).toMatchObject({ m: { stage: { prod: "v0.3.0" } } });
});

const judgedTo = (verdict: Verdict) =>
  ({ verdict, action: "stop", held: true, decisions: [], accepted: null }) as const;
const ledgerOf = (folder: string) => refsOf(folder).filter((ref) => ref.startsWith("refs/mainline/"));

test("a verdict that stops is in the ledger once, whoever writes it and however often, and is no promotion", async () => {
  using folder = temporary();
  const { own, other, bare, repo, first, second } = await three(folder.path);
  const stops = input(second, "a", { judgement: judgedTo("inconclusive") });
  await recordVerdict(stops, "origin", own);
  await recordVerdict(stops, "origin", own);
  // A re-run of another job, and of another commit: the entry that stands is the first.
  await recordVerdict(input(first, "a", { judgement: judgedTo("inconclusive") }), "origin", other);
  const ref = `refs/mainline/runs/${"a".repeat(32)}`;
  expect([refsOf(bare), refsOf(repo)]).toEqual([[ref], [ref]]);
  expect(git(bare, "rev-parse", `${ref}^{commit}`).trim()).toBe(second);
  // Once a person accepts it, the run is promoted, and its entry says how it was judged.
  await promote(input(second, "a"), own);
  expect(ledgerOf(bare)).toEqual([ref]);
});

test("a run that was asked something else and did not pass has an entry for that too, and one that passed needs none", async () => {
  using folder = temporary();
  const { own, bare, second } = await three(folder.path);
  const asked = (question: string, verdict: Verdict) =>
    recordVerdict(input(second, "a", { question: question.repeat(64), judgement: judgedTo(verdict) }), "origin", own);
  await promote(input(second, "a"), own);
  await asked("1", "not-comparable");
  await asked("2", "fail");
  await asked("2", "fail");
  const ref = `refs/mainline/runs/${"a".repeat(32)}`;
  expect(ledgerOf(bare)).toEqual([ref, `${ref}-${"2".repeat(16)}`]);
  const messages = await ledgerMessages(own);
  expect(messages.map((message) => verdictIn(message)?.verdict)).toEqual(["pass", "fail"]);
});

test("the ledger is told in the order in which it was written, whichever run is the older", async () => {
  using folder = temporary();
  const { own, second } = await three(folder.path);
  const judged = (run: string, now: number) => {
    const { summary, ...rest } = input(second, "c", { judgement: judgedTo("fail"), now });
    return recordVerdict({ ...rest, summary: { ...summary, run: run.repeat(32) } }, "origin", own);
  };
  await judged("b", 1_700_000_000);
  // An older run of the same source, judged later: that it was stopped does not make it the first.
  await judged("a", 1_700_000_001);
  const asked = { sourceKey: key("c"), run: "a".repeat(32), question: "0".repeat(64) };
  expect(firstVerdictIn(await ledgerMessages(own), asked)).toMatchObject({ run: "b".repeat(32), verdict: "fail" });
});

test("a ledger that takes nothing says so, and leaves nothing here that the remote does not have", async () => {
  using folder = temporary();
  const { own, repo, bare, second } = await three(folder.path);
  hook(bare, "echo 'no refs on Fridays' >&2; exit 1");
  const stops = input(second, "a", { judgement: judgedTo("fail") });
  expect(await stopped(recordVerdict(stops, "origin", own))).toMatchObject({ code: "push-refused" });
  expect(refsOf(repo)).toEqual([]);
});

describe("two jobs that stop one run, and one that promotes another, in ten interleavings", () => {
  test.each(Array.from({ length: 10 }, (_, seed) => seed))("seed %i", async (seed) => {
    using folder = temporary();
    const { bare, own, other, second } = await three(folder.path);
    git(folder.path, "clone", "--quiet", bare, "third");
    const third = await openBareGit(join(folder.path, "third"), env);
    const stops = input(second, "a", { judgement: judgedTo("fail") });
    const { order } = await interleaved<unknown>(seed, [
      (turn) => recordVerdict(stops, "origin", turn(own)),
      (turn) => recordVerdict(stops, "origin", turn(other)),
      (turn) => promote(input(second, "b"), turn(third)),
    ]);
    expect(new Set(order.slice(0, 6)).size).toBeGreaterThan(1);
    expect(ledgerOf(bare)).toEqual(["a", "b"].map((digit) => `refs/mainline/runs/${digit.repeat(32)}`));
  });
});

test("a slow old job registers its version, and a re-run of it does nothing", async () => {
  using folder = temporary();
  const { own, first, second } = await three(folder.path);
  await promote(input(second, "b"), own);
  expect(await promote(input(first, "a"), own)).toMatchObject([{ kind: "register", version: "0.2.0" }]);
  expect(await promote(input(first, "a"), own)).toMatchObject([{ kind: "nothing", version: "0.2.0" }]);
  expect(await state(own)).toMatchObject({ m: { version: "v0.2.0", stage: { prod: "v0.1.0" } } });
});

test("a shallow clone does not take the stage's holder for a stranger", async () => {
  using folder = temporary();
  const { own, bare, first, second } = await three(folder.path);
  await promote(input(first, "a"), own);
  git(folder.path, "clone", "--quiet", "--depth=1", `file://${bare}`, "shallow");
  const shallow = await openBareGit(join(folder.path, "shallow"), env);
  expect(await stopped(promote(input(second, "b"), shallow))).toMatchObject({ code: "shallow-clone" });
  git(shallow.root, "fetch", "--quiet", "--unshallow");
  expect(await promote(input(second, "b"), shallow)).toMatchObject([{ kind: "promote", version: "0.2.0" }]);
});

test("a model's name that a run made up becomes no ref", async () => {
  using folder = temporary();
  const { own, bare, second } = await three(folder.path);
  for (const name of ["x:refs/heads/main", "m@v9", "m#prod", "a b", "-m", "", "m\ndelete refs/heads/main"])
    expect(await stopped(promote(input(second, "a", { models: [name] }), own))).toMatchObject({
      code: "artifact-refused",
    });
  expect(git(bare, "for-each-ref", "--format=%(refname)").trim()).toBe("refs/heads/main");
});

test("a rollback lets the version before serve again, stays after a re-run, and ends with nobody", async () => {
  using folder = temporary();
  const { own, repo, bare, first, second } = await three(folder.path);
  await promote(input(first, "a"), own);
  await promote(input(second, "b"), own);
  const done = { model: "m", stage: "prod", from: "0.2.0", to: "v0.1.0", tags: ["m#prod!#3"] };
  expect(await rollback(own, "m", { dryRun: true })).toEqual(done);
  expect(refsOf(repo)).not.toContain("refs/tags/m#prod!#3");
  expect(await rollback(own)).toEqual(done);
  expect(refsOf(bare)).toContain("refs/tags/m#prod!#3");
  expect(git(repo, "tag", "--list", "--format=%(contents)", "m#prod!#3")).toContain('"why":"complaints"');
  expect(await promote(input(second, "b"), own)).toMatchObject([{ kind: "nothing", version: "0.2.0" }]);
  expect(await rollback(own)).toMatchObject({ from: "0.1.0", to: null });
  expect(await stopped(rollback(own))).toMatchObject({ code: "nothing-to-roll-back", meant: null, held: [] });
  expect(await stopped(rollback(own, "n"))).toMatchObject({
    code: "nothing-to-roll-back",
    held: null,
  });
});

test("a rollback sees what was promoted since the last fetch, and is refused whole", async () => {
  using folder = temporary();
  const { own, repo, other, bare, first, second } = await three(folder.path);
  await promote(input(first, "a"), own);
  await promote(input(second, "b"), other);
  hook(bare, "exit 1");
  expect(await stopped(rollback(own))).toMatchObject({ code: "push-refused" });
  hook(bare, "exit 0");
  expect(refsOf(repo)).not.toContain("refs/tags/m#prod!#3");
  expect(await rollback(own)).toMatchObject({ from: "0.2.0", to: "v0.1.0" });
});

test("a commit without a version that holds a stage cannot be rolled back, and says why", async () => {
  using folder = temporary();
  const { own, repo, second } = await three(folder.path);
  git(repo, "tag", "-a", "-m", "by hand", "m#prod#1");
  expect(await stopped(rollback(own))).toMatchObject({ code: "no-version-held", commit: second });
  git(repo, "tag", "-a", "-m", "the remedy", "m@v1.0.0", second);
  expect(await rollback(own)).toMatchObject({ from: "1.0.0", to: null });
});

describe("two merges within a second and an old slow run that ends last, in fifty interleavings", () => {
  const held = (repo: string) =>
    [...Array(9).keys()].flatMap((i) => {
      const tag = git(repo, "tag", "--list", `m#prod#${i + 1}`).trim();
      return tag === "" ? [] : [git(repo, "rev-parse", `${tag}^{commit}`).trim()];
    });

  test.each(Array.from({ length: 50 }, (_, seed) => seed))("seed %i", async (seed) => {
    using folder = temporary();
    const { repo, bare, own, other, first, second } = await three(folder.path);
    const third = commit(repo, { "a.txt": "c" }, "third");
    git(repo, "push", "--quiet", "origin", "main");
    git(join(folder.path, "other"), "pull", "--quiet");
    git(folder.path, "clone", "--quiet", bare, "slow");
    const slow = await openBareGit(join(folder.path, "slow"), env);
    const runs = [
      { at: second, digit: "b", edge: own },
      { at: third, digit: "c", edge: other },
      { at: first, digit: "a", edge: slow },
    ];
    const { results, order } = await interleaved(
      seed,
      runs.map(
        ({ at, digit, edge }) =>
          (turn) =>
            promote(input(at, digit), turn(edge)),
      ),
    );
    // They truly met: nobody was through before another began.
    expect(new Set(order.slice(0, 9)).size).toBeGreaterThan(1);
    const versions = results.map(([one]) => one?.version);
    expect([...versions].sort()).toEqual(["0.1.0", "0.2.0", "0.3.0"]);
    for (const [i, { at }] of runs.entries())
      expect(git(bare, "rev-parse", `m@v${versions[i]}^{commit}`).trim()).toBe(at);
    // The stage only ever went forwards, and ends at the newest.
    const history = held(bare);
    const age = [first, second, third];
    expect(history.map((sha) => age.indexOf(sha))).toEqual([...new Set(history.map((sha) => age.indexOf(sha)))].sort());
    expect(history.at(-1)).toBe(third);
    // What each wrote is on the remote, with its entry in the ledger.
    const written = results.flatMap(([one]) => (one?.kind === "nothing" ? [] : (one?.tags ?? [])));
    for (const { name } of written) expect(refsOf(bare)).toContain(`refs/tags/${name}`);
    for (const { digit } of runs) expect(refsOf(bare)).toContain(`refs/mainline/runs/${digit.repeat(32)}`);
  });
});
