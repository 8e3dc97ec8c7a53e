import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Stop } from "../../src/core/failure.ts";
import { sha256 } from "../../src/lib/sha256.ts";
import { runHere } from "../support/engine-here.ts";
import { project } from "../support/project.ts";
import { mainline, temporary } from "../support/rig.ts";

/** A step reads files of the tree and outputs of earlier steps; what it makes is a digest of what it read, or nothing, where that says "fail". */
interface Step {
  readonly name: string;
  readonly sources: readonly number[];
  readonly needs: readonly number[];
  /** A word in its command, so that an edit can change that. */
  readonly word: number;
}

type Action =
  | { readonly kind: "edit"; readonly source: number; readonly text: string }
  | { readonly kind: "reword"; readonly step: number; readonly word: number }
  | { readonly kind: "lose"; readonly step: number }
  /** `stop`: the run is interrupted as the nth leg starts; null: it goes on to its end. */
  | { readonly kind: "run"; readonly jobs: number; readonly stop: number | null };

const SOURCES = 3;

/** What the engine should do, without files and processes: it knows which keys have been made. */
class Model {
  readonly sources = Array.from({ length: SOURCES }, () => "0");
  readonly made = new Set<string>();
  readonly steps: Step[];
  constructor(steps: readonly Step[]) {
    this.steps = [...steps];
  }

  /** The output of each step of a fresh build; null: it fails, or cannot begin. */
  outputs(): (string | null)[] {
    const outputs: (string | null)[] = [];
    for (const step of this.steps) outputs.push(this.outputOf(step, outputs));
    return outputs;
  }

  /** Steps that a run executes when nothing stops it, and those that it reuses. */
  expected(): { runs: string[]; reuses: string[] } {
    const outputs: (string | null)[] = [];
    const [runs, reuses]: [string[], string[]] = [[], []];
    for (const step of this.steps) {
      const key = this.keyOf(step, outputs);
      outputs.push(this.outputOf(step, outputs));
      if (key !== null) (this.made.has(key) ? reuses : runs).push(step.name);
    }
    return { runs, reuses };
  }

  /** These legs have ended well. */
  finish(names: ReadonlySet<string>): void {
    const outputs = this.outputs();
    for (const step of this.steps) {
      const key = this.keyOf(step, outputs);
      if (key !== null && names.has(step.name)) this.made.add(key);
    }
  }

  private read(step: Step, outputs: readonly (string | null)[]): string | null {
    const needed = step.needs.map((at) => outputs[at] ?? null);
    return needed.includes(null) ? null : [...step.sources.map((at) => this.sources[at]), ...needed].join("");
  }

  private keyOf(step: Step, outputs: readonly (string | null)[]): string | null {
    const read = this.read(step, outputs);
    return read === null
      ? null
      : JSON.stringify([step.name, step.word, step.sources.map((at) => this.sources[at]), read]);
  }

  private outputOf(step: Step, outputs: readonly (string | null)[]): string | null {
    const read = this.read(step, outputs);
    return read === null || read.includes("fail") ? null : `${sha256(`${step.word}${read}`)}\n`;
  }
}

function pipeline(steps: readonly Step[]): string {
  return `name: p\nsteps:\n${steps
    .map(({ name, sources, needs, word }) => {
      const inputs = [...sources.map((at) => `source${at}`), ...needs.map((at) => `${steps[at]?.name}.out`)];
      return `  ${name}:
    run: |
      ${inputs.length === 0 ? "true" : `if cat ${inputs.join(" ")} | grep fail; then exit 1; fi`}
      { printf ${word}; ${inputs.length === 0 ? "true" : `cat ${inputs.join(" ")}`}; } > read
      sha256sum read | cut -c1-64 > ${name}.out
    inputs: [${inputs.join(", ")}]
    outputs: [${name}.out]
`;
    })
    .join("")}`;
}

const steps = fc
  .array(
    fc.record({
      sources: fc.uniqueArray(fc.nat(SOURCES - 1), { maxLength: 2 }),
      needs: fc.uniqueArray(fc.nat(5), { maxLength: 2 }),
      word: fc.nat(1),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((drawn) =>
    drawn.map(
      (step, at): Step => ({
        ...step,
        name: `s${at}`,
        needs: at === 0 ? [] : [...new Set(step.needs.map((n) => n % at))],
      }),
    ),
  );

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
);

/** `MAINLINE_TEST_SEED` tries others; a failure prints its seed and path. */
const seed = Number(process.env["MAINLINE_TEST_SEED"] ?? 20260101);

test("random pipelines through edits, failures, interruptions and re-runs: always a fresh build's outputs, and nothing runs that need not", async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.array(action, { minLength: 3, maxLength: 8 }), async (drawn, actions) => {
      using folder = temporary();
      const model = new Model(drawn);
      const repo = project(join(folder.path, "repo"), { ".gitignore": "*.out\n", ...filesOf(model) });
      for (const one of [...actions, { kind: "run", jobs: 2, stop: null } as const]) await act(one, model, repo);
    }),
    { seed, numRuns: Number(process.env["MAINLINE_TEST_RUNS"] ?? 40), endOnFailure: true },
  );
});

test("what the model calls a fresh build is one, by the built CLI", async () => {
  for (const drawn of fc.sample(steps, { seed, numRuns: 5 })) {
    using folder = temporary();
    const model = new Model(drawn);
    const repo = project(join(folder.path, "repo"), { ".gitignore": "*.out\n", ...filesOf(model) });
    const { code, stdout } = await mainline(repo, "run");
    expect([code, outputsIn(repo, model)], stdout).toEqual([0, model.outputs()]);
  }
});

async function act(one: Action, model: Model, repo: string): Promise<void> {
  if (one.kind === "run") return await runAndCompare(one, model, repo);
  const step = one.kind === "edit" ? undefined : model.steps[one.step % model.steps.length];
  if (one.kind === "edit") model.sources[one.source] = one.text;
  else if (one.kind === "lose") rmSync(join(repo, `${step?.name}.out`), { force: true });
  else if (step) model.steps[model.steps.indexOf(step)] = { ...step, word: one.word };
  for (const [path, text] of Object.entries(filesOf(model)))
    if (readFileSync(join(repo, path), "utf8") !== text) writeFileSync(join(repo, path), text);
}

async function runAndCompare(
  { jobs, stop }: Extract<Action, { kind: "run" }>,
  model: Model,
  repo: string,
): Promise<void> {
  const { runs, reuses } = model.expected();
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
  expect([new Set(started).size, started.filter((name) => !runs.includes(name))]).toEqual([started.length, []]);
  model.finish(ran);
  if (interrupted) return;
  expect([started.sort(), [...reused].sort()]).toEqual([runs, reuses]);
  const wanted = model.outputs();
  const found = outputsIn(repo, model);
  for (const [at, output] of wanted.entries()) if (output !== null) expect(found[at]).toBe(output);
}

const filesOf = (model: Model): Record<string, string> => ({
  "mainline.yml": pipeline(model.steps),
  ...Object.fromEntries(model.sources.map((text, at) => [`source${at}`, text])),
});

const outputsIn = (repo: string, model: Model): (string | null)[] =>
  model.steps.map(({ name }) => {
    const path = join(repo, `${name}.out`);
    return existsSync(path) ? readFileSync(path, "utf8") : null;
  });
