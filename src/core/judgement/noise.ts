import type { RunSummary } from "../run/run.ts";
import { variance } from "../statistics/moments.ts";
import { detectable, type PlannedTest, power, replicatesFor } from "../statistics/power.ts";
import { sampleOf } from "./sample.ts";

/** A standard deviation pooled over runs, and the degrees of freedom that it is known with. */
export interface Noise {
  readonly standardDeviation: number;
  readonly degreesOfFreedom: number;
  readonly runs: number;
}

/** What a gate could show by the noise there is; `null` where no two runs, or no two seeds, tell it. */
export interface PowerAnswer {
  readonly metric: string;
  readonly margin: number;
  readonly power: number;
  readonly confidence: number;
  readonly designs: readonly PowerOfDesign[];
}

export interface PowerOfDesign {
  readonly design: PlannedTest["design"];
  readonly noise: Noise;
  /** The least number of seeds, on each side; null: more than a million. */
  readonly needed: number | null;
  readonly seeds: readonly { readonly n: number; readonly power: number; readonly detectable: number }[];
}

const shown = [3, 5, 10, 20];

/**
 * How many seeds a margin takes between models that are equally good, or a difference of that size to be seen as better. The noise is that of the runs
 * of one exam, newest first; runs of the same source count once, for they are the same numbers.
 */
export function answerPower(
  runs: readonly RunSummary[],
  asked: { metric: string; margin: number; power: number; confidence: number },
): PowerAnswer {
  const samples = samplesOf(runs, asked.metric);
  const noises = { paired: pairedNoise(samples), unpaired: unpairedNoise(samples) };
  const designs = (["paired", "unpaired"] as const).flatMap((design) => {
    const noise = noises[design];
    return noise ? [powerOf(design, noise, asked)] : [];
  });
  return { ...asked, designs };
}

function powerOf(
  design: PlannedTest["design"],
  noise: Noise,
  { margin, power: target, confidence }: { margin: number; power: number; confidence: number },
): PowerOfDesign {
  const { standardDeviation } = noise;
  const test = { distance: margin, standardDeviation, design, confidence };
  const seeds = shown.map((n) => ({ n, power: power(test, n), detectable: detectable(test, n, target) }));
  return { design, noise, needed: replicatesFor(test, target), seeds };
}

type Values = ReadonlyMap<string, number>;

/** Values by seed of each source that was measured with the newest run's exam and has at least two seeds. */
function samplesOf(runs: readonly RunSummary[], metric: string): Values[] {
  const newest = runs.find((run) => sampleOf(run, metric) !== null);
  const seen = new Set<string>();
  return runs.flatMap((run) => {
    const sample = sampleOf(run, metric);
    if (!sample || run.exam !== newest?.exam || run.pipeline !== newest.pipeline || seen.has(run.sourceKey)) return [];
    seen.add(run.sourceKey);
    if (sample.values.length < 2 || !sample.values.every(Number.isFinite)) return [];
    return [new Map(sample.values.map((value, i) => [String(sample.replicates[i]), value]))];
  });
}

const unpairedNoise = (samples: readonly Values[]): Noise | null => pool(samples.map((values) => [...values.values()]));

/** Of the differences of each run with the one before it, over the seeds that both have. */
function pairedNoise(samples: readonly Values[]): Noise | null {
  const differences = samples.slice(1).map((older, i) =>
    [...(samples[i] as Values)].flatMap(([seed, value]) => {
      const other = older.get(seed);
      return other === undefined ? [] : [value - other];
    }),
  );
  return pool(differences.filter((values) => values.length > 1));
}

function pool(groups: readonly (readonly number[])[]): Noise | null {
  const degreesOfFreedom = groups.reduce((sum, values) => sum + values.length - 1, 0);
  if (degreesOfFreedom === 0) return null;
  const squares = groups.reduce((sum, values) => sum + variance(values) * (values.length - 1), 0);
  return { standardDeviation: Math.sqrt(squares / degreesOfFreedom), degreesOfFreedom, runs: groups.length };
}
