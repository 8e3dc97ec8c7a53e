import fc from "fast-check";
import { sha256 } from "../../src/lib/sha256.ts";

/** Reads files of the tree and outputs of earlier steps; what it makes is a digest of what it read, or nothing, where that says "fail". */
export interface ModelStep {
  readonly name: string;
  readonly sources: readonly number[];
  /** Places of earlier steps. */
  readonly needs: readonly number[];
  /** A word in its command, so that an edit can change that. */
  readonly word: number;
  /** A leg for each seed; those of two such steps are connected seed to seed. */
  readonly replicated: boolean;
  /** `unknown`: it does not say what it reads, so that it runs in place, always. */
  readonly where: "isolated" | "in-place" | "unknown";
}

interface ModelLeg {
  readonly id: string;
  readonly step: ModelStep;
  readonly seed: number | null;
  readonly path: string;
}

export const SOURCES = 3;
const SEEDS = [0, 1];

/** What the engine should do, without files and processes: it knows which keys have been made. */
export class Model {
  readonly sources = Array.from({ length: SOURCES }, () => "0");
  readonly steps: ModelStep[];
  /** Keys whose results are kept. */
  private readonly made = new Set<string>();
  /** Keys of legs that were running when somebody was killed: made, or not. */
  private readonly unsure = new Set<string>();
  constructor(steps: readonly ModelStep[]) {
    this.steps = [...steps];
  }

  legs(): ModelLeg[] {
    return this.steps.flatMap((step) =>
      (step.replicated ? SEEDS : [null]).map((seed) => ({
        step,
        seed,
        id: seed === null ? step.name : `${step.name}@${seed}`,
        path: seed === null ? `out/${step.name}` : `out/${step.name}/${seed}`,
      })),
    );
  }

  /** What a fresh build has at each leg's path; null: the leg fails, or cannot begin. */
  outputs(): Map<string, string | null> {
    const outputs = new Map<string, string | null>();
    for (const leg of this.legs()) outputs.set(leg.path, outputOf(leg.step, this.read(leg, outputs)));
    return outputs;
  }

  /** Legs that a run executes when nothing stops it, those that it reuses, and those that it may do either with. */
  expected(): { runs: string[]; reuses: string[]; either: string[] } {
    const all = this.keys();
    const of = (wanted: (key: string) => boolean) => all.filter(({ key }) => wanted(key)).map(({ id }) => id);
    const isUnsure = (key: string) => !this.made.has(key) && this.unsure.has(key);
    return {
      runs: of((key) => !this.made.has(key) && !isUnsure(key)),
      reuses: of((key) => this.made.has(key)),
      either: of(isUnsure),
    };
  }

  /** These legs have ended well. */
  finish(ids: ReadonlySet<string>): void {
    for (const { id, key, kept } of this.keys()) if (kept && ids.has(id)) this.made.add(key);
  }

  /** Any of them may have, before somebody was killed. */
  suspect(): void {
    for (const { key, kept } of this.keys()) if (kept) this.unsure.add(key);
  }

  /** Of the legs that can begin. `kept`: a leg that succeeds, and whose inputs are known. */
  private keys(): { id: string; key: string; kept: boolean }[] {
    const outputs = this.outputs();
    return this.legs().flatMap((leg) => {
      const { step, seed, id, path } = leg;
      const read = this.read(leg, outputs);
      if (read === null) return [];
      const key = JSON.stringify([id, step.word, seed, step.sources.map((at) => this.sources[at]), read]);
      return [{ id, key, kept: step.where !== "unknown" && outputs.get(path) !== null }];
    });
  }

  private read({ step, seed }: ModelLeg, outputs: ReadonlyMap<string, string | null>): string | null {
    const needed = step.needs.flatMap((at) => {
      const { name, replicated } = this.steps[at] as ModelStep;
      if (!replicated) return [outputs.get(`out/${name}`) ?? null];
      return (seed === null ? SEEDS : [seed]).map((each) => outputs.get(`out/${name}/${each}`) ?? null);
    });
    return needed.includes(null) ? null : [...step.sources.map((at) => this.sources[at]), ...needed].join("");
  }

  files(): Record<string, string> {
    return {
      "mainline.yml": this.pipeline(),
      ...Object.fromEntries(this.sources.map((text, at) => [`source${at}`, text])),
    };
  }

  private pipeline(): string {
    const replicates = this.steps.some(({ replicated }) => replicated) ? `replicates: { seed: [${SEEDS}] }\n` : "";
    return `name: p\n${replicates}steps:\n${this.steps.map((step) => this.stepText(step)).join("")}`;
  }

  private stepText(step: ModelStep): string {
    const seed = "$" + "{{ replicate.seed }}";
    const needs = step.needs.map((at) => this.steps[at] as ModelStep);
    const made = needs.map(({ name, replicated }) => `out/${name}${replicated && step.replicated ? `/${seed}` : ""}`);
    const inputs = [...step.sources.map((at) => `source${at}`), ...made];
    const read = inputs.map((path, i) =>
      needs[i - step.sources.length]?.replicated && !step.replicated ? `${path}/*` : path,
    );
    const output = `out/${step.name}${step.replicated ? `/${seed}` : ""}`;
    const known = `inputs: ${JSON.stringify(inputs)}${step.where === "in-place" ? "\n    isolated: false" : ""}`;
    return `  ${step.name}:
    run: |
      if cat /dev/null ${read.join(" ")} | grep fail; then exit 1; fi
      mkdir -p ${output.slice(0, output.lastIndexOf("/"))}
      { printf ${step.word}; cat /dev/null ${read.join(" ")}; } | sha256sum | cut -c1-64 > ${output}
    ${step.where === "unknown" ? `needs: ${JSON.stringify(needs.map(({ name }) => name))}` : known}
    outputs: ["${output}"]
`;
  }
}

const outputOf = ({ word }: ModelStep, read: string | null): string | null =>
  read === null || read.includes("fail") ? null : `${sha256(`${word}${read}`)}\n`;

export const modelSteps: fc.Arbitrary<ModelStep[]> = fc
  .array(
    fc.record({
      sources: fc.uniqueArray(fc.nat(SOURCES - 1), { maxLength: 2 }),
      needs: fc.uniqueArray(fc.nat(5), { maxLength: 2 }),
      word: fc.nat(1),
      replicated: fc.nat(2).map((drawn) => drawn === 0),
      where: fc.constantFrom(
        "isolated" as const,
        "isolated" as const,
        "isolated" as const,
        "in-place" as const,
        "unknown" as const,
      ),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((drawn) =>
    drawn.map((step, at) => ({
      ...step,
      name: `s${at}`,
      needs: at === 0 ? [] : [...new Set(step.needs.map((n) => n % at))],
    })),
  );
