import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Stop } from "../../src/core/failure.ts";
import { runHere } from "../support/engine-here.ts";
import { Model, modelSteps, SOURCES } from "../support/engine-model.ts";
import { project } from "../support/project.ts";
import { mainline, start, temporary } from "../support/rig.ts";

type Action =
  | { readonly kind: "edit"; readonly source: number; readonly text: string }
  | { readonly kind: "reword"; readonly step: number; readonly word: number }
  | { readonly kind: "lose"; readonly step: number }
  /** `stop`: the run is interrupted as the nth leg starts; null: it goes on to its end. */
  | { readonly kind: "run"; readonly jobs: number; readonly stop: number | null }
  /** The built CLI, ended by SIGKILL as it is about to change the file system for the nth time. */
  | { readonly kind: "kill"; readonly nth: number };

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("edit" as const),
      source: fc.nat(SOURCES - 1),
      text: fc.constantFrom("0", "1", "2", "fail"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("reword" as const), step: fc.nat(5), word: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("lose" as const), step: fc.nat(5) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("run" as const),
      jobs: fc.integer({ min: 1, max: 3 }),
      stop: fc.option(fc.nat(3), { freq: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("kill" as const), nth: fc.integer({ min: 1, max: 120 }) }) },
);

/** `MAINLINE_TEST_SEED` tries others; a failure prints its seed and path. */
const seed = Number(process.env["MAINLINE_TEST_SEED"] ?? 20260101);

test("random pipelines through edits, failures, interruptions, kills and re-runs: always a fresh build's outputs, and nothing runs that need not", async () => {
  await fc.assert(
    fc.asyncProperty(modelSteps, fc.array(action, { minLength: 3, maxLength: 8 }), async (drawn, actions) => {
      using folder = temporary();
      const model = new Model(drawn);
      const repo = project(join(folder.path, "repo"), { ".gitignore": "/out/\n", ...model.files() });
      for (const one of [...actions, { kind: "run", jobs: 2, stop: null } as const]) await act(one, model, repo);
    }),
    { seed, numRuns: Number(process.env["MAINLINE_TEST_RUNS"] ?? 40), endOnFailure: true },
  );
});

test("what the model calls a fresh build is one, by the built CLI", async () => {
  for (const drawn of fc.sample(modelSteps, { seed, numRuns: 5 })) {
    using folder = temporary();
    const model = new Model(drawn);
    const repo = project(join(folder.path, "repo"), { ".gitignore": "/out/\n", ...model.files() });
    const { code, stdout } = await mainline(repo, "run");
    expect([code, outputsIn(repo, model)], stdout).toEqual([0, model.outputs()]);
  }
});

async function act(one: Action, model: Model, repo: string): Promise<void> {
  if (one.kind === "run") return await runAndCompare(one, model, repo);
  if (one.kind === "kill") return await runAndKill(one.nth, model, repo);
  const step = one.kind === "edit" ? undefined : model.steps[one.step % model.steps.length];
  if (one.kind === "edit") model.sources[one.source] = one.text;
  else if (one.kind === "lose") rmSync(join(repo, "out", step?.name ?? ""), { recursive: true, force: true });
  else if (step) model.steps[model.steps.indexOf(step)] = { ...step, word: one.word };
  for (const [path, text] of Object.entries(model.files()))
    if (readFileSync(join(repo, path), "utf8") !== text) writeFileSync(join(repo, path), text);
}

async function runAndKill(nth: number, model: Model, repo: string): Promise<void> {
  model.suspect();
  const crash = { NODE_OPTIONS: `--require "${resolve("test/support/crash.cjs")}"`, CRASH_AT: String(nth) };
  const { stdout, stderr } = await start("cli", ["run", "--jobs", "2"], { cwd: repo, env: crash });
  expect(stdout + stderr).not.toMatch(/\n\s+at |Error:/);
  model.finish(new Set([...stdout.matchAll(/^(\S+) (?:done in|reused)/gm)].map(([, leg = ""]) => leg)));
}

async function runAndCompare(
  { jobs, stop }: Extract<Action, { kind: "run" }>,
  model: Model,
  repo: string,
): Promise<void> {
  const { runs, reuses, either } = model.expected();
  const started: string[] = [];
  const [ran, reused] = [new Set<string>(), new Set<string>()];
  const controller = new AbortController();
  const interrupted = await runHere(repo, {
    jobs,
    signal: controller.signal,
    onEvent(event) {
      if (event.kind === "leg-started" && started.push(event.leg) > (stop ?? Number.POSITIVE_INFINITY))
        controller.abort();
      if (event.kind === "leg-ended" && event.result.status === "ran") ran.add(event.leg);
      if (event.kind === "leg-ended" && event.result.status === "reused") reused.add(event.leg);
    },
  }).then(
    () => false,
    (error: unknown) => (error instanceof Stop && error.failure.code === "interrupted" ? true : Promise.reject(error)),
  );
  // Nothing that the model calls made has run, and each at most once.
  const may = new Set([...runs, ...either]);
  expect([new Set(started).size, started.filter((leg) => !may.has(leg))]).toEqual([started.length, []]);
  model.finish(new Set([...ran, ...reused]));
  if (interrupted) return;
  const sure = (legs: Iterable<string>) => [...legs].filter((leg) => !either.includes(leg)).sort();
  expect([sure(started), sure(reused)]).toEqual([runs.sort(), reuses.sort()]);
  const found = outputsIn(repo, model);
  for (const [path, output] of model.outputs())
    if (output !== null) expect([path, found.get(path)]).toEqual([path, output]);
}

function outputsIn(repo: string, model: Model): Map<string, string | null> {
  const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
  return new Map(
    model.legs().map(({ path }) => {
      const place = join(repo, path);
      return [path, isFile(place) ? readFileSync(place, "utf8") : null];
    }),
  );
}
