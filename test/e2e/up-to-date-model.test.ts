import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { project } from "../support/project.ts";
import { temporary } from "../support/rig.ts";
import { asking, put, ran } from "../support/up-to-date.ts";

/** A file made of those that lie in a folder, and one made of that: what they hold can be told without a run. */
const pipeline = `name: p
steps:
  a: { run: 'find in -type f | LC_ALL=C sort | xargs cat > a.out', inputs: [in], outputs: [a.out] }
  b: { run: 'cat a.out word > b.out', inputs: [a.out, word], outputs: [b.out] }
`;

type Action =
  | { readonly kind: "write"; readonly path: string; readonly text: string }
  | { readonly kind: "remove"; readonly path: string }
  | { readonly kind: "lose"; readonly output: string }
  /** So often, one after the other. */
  | { readonly kind: "run"; readonly times: number };

const paths = ["in/deep/z", "in/x", "in/y", "word"];
const action: fc.Arbitrary<Action> = fc.oneof(
  // All of one size.
  fc.record({ kind: fc.constant("write" as const), path: fc.constantFrom(...paths), text: fc.constantFrom("0", "1") }),
  fc.record({ kind: fc.constant("remove" as const), path: fc.constantFrom("in/deep/z", "in/x", "in/y") }),
  fc.record({ kind: fc.constant("lose" as const), output: fc.constantFrom("a.out", "b.out") }),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("run" as const), times: fc.integer({ min: 1, max: 4 }) }) },
);

/** What a fresh build makes, and which legs have to run for it. */
class Model {
  readonly files = new Map([
    ["in/always", "a"],
    ["word", "0"],
  ]);
  private readonly made = new Set<string>();

  outputs(): [string, string] {
    const names = [...this.files.keys()].filter((path) => path.startsWith("in/")).sort();
    const first = names.map((path) => this.files.get(path)).join("");
    return [first, first + this.files.get("word")];
  }

  run(): string {
    const [first] = this.outputs();
    const inputs = [...this.files].sort().filter(([path]) => path !== "word");
    const keys = { a: JSON.stringify(inputs), b: JSON.stringify([first, this.files.get("word")]) };
    const legs = Object.entries(keys).filter(([, key]) => !this.made.has(key));
    for (const [, key] of legs) this.made.add(key);
    return legs.map(([leg]) => leg).join(" ");
  }
}

const seed = Number(process.env["MAINLINE_TEST_SEED"] ?? 20260101);

test("through random edits, whether a run looks or not: a fresh build's outputs, and nothing runs that need not", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 6, maxLength: 12 }), async (actions) => {
      using folder = temporary();
      const model = new Model();
      const repo = project(join(folder.path, "repo"), {
        ...{ "mainline.yml": pipeline, ".gitignore": "*.out\n" },
        ...Object.fromEntries(model.files),
      });
      const { run } = asking(folder.path, repo);
      const looks = async () => {
        const ended = await run();
        const made = ["a.out", "b.out"].map((path) => readFileSync(join(repo, path), "utf8"));
        expect([ran(ended), made], ended.stdout).toEqual([model.run(), model.outputs()]);
        return ended.looked;
      };
      for (const one of actions) {
        if (one.kind !== "run") edit(one, model, repo);
        for (let i = 0; one.kind === "run" && i < one.times; i++) await looks();
      }
      let looked = true;
      for (let i = 0; looked && i < 12; i++) looked = await looks();
      expect(looked).toBe(false);
    }),
    { seed, numRuns: Number(process.env["MAINLINE_TEST_RUNS"] ?? 4), endOnFailure: true },
  );
});

function edit(one: Exclude<Action, { kind: "run" }>, { files }: Model, repo: string): void {
  if (one.kind === "lose") rmSync(join(repo, one.output), { force: true });
  if (one.kind === "remove") rmSync(join(repo, one.path), { force: true });
  if (one.kind === "write") put(join(repo, one.path), one.text);
  if (one.kind === "remove") files.delete(one.path);
  if (one.kind === "write") files.set(one.path, one.text);
}
