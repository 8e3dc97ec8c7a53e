import { bootstrap } from "../statistics/bootstrap.ts";
import { type Clusters, clusteredT, clustersOf } from "../statistics/clusters.ts";
import { delong } from "../statistics/delong.ts";
import type { Interval } from "../statistics/interval.ts";
import { mcnemar } from "../statistics/mcnemar.ts";
import { variance } from "../statistics/moments.ts";
import { seededRandom } from "../statistics/random.ts";
import { tango } from "../statistics/tango.ts";
import { type Crossed, twoComponents } from "../statistics/two-components.ts";
import { wilson } from "../statistics/wilson.ts";
import { cautionOfClasses, cautionOfSkew } from "./caution.ts";
import type { Design } from "./design.ts";
import type { Side } from "./example-sets.ts";
import type { Method } from "./judgement.ts";

export interface Asked {
  /** 1, or −1 where the metric is to be minimised. */
  readonly sign: 1 | -1;
  readonly threshold: number;
  readonly confidence: number;
  /** Right or wrong, which has methods of its own. */
  readonly binary: boolean;
  readonly seed: number;
}

const fewest = 3;
const enoughToResample = 20;
/** Beyond, what skewness leaves of the bounds' error is far below what anybody would notice, and resampling takes minutes. */
const mostToResample = 20_000;

/** How two models are compared by the examples that both predicted; null: by the values of their replicates alone. */
export function comparedByExample(a: Side, b: Side, asked: Asked): Design | null {
  const [n, m] = [a.measured.length, b.measured.length];
  if (a.examples < fewest) return null;
  if (n === 1 && m === 1) return oneAgainstOne(a, b, asked);
  return n < fewest || m < fewest ? null : manyAgainstMany(a, b, asked);
}

function oneAgainstOne(a: Side, b: Side, asked: Asked): Design | null {
  const [first, second] = [a.measured[0], b.measured[0]];
  if (first?.ranking && second?.ranking && a.groups === null) {
    const { positive, scores } = first.ranking;
    const bounds = delong(positive, scores, second.ranking.scores, asked.confidence);
    if (!(bounds.standardError > 0)) return null;
    const signed = asked.sign > 0 ? bounds : mirrored(bounds);
    const spread = bounds.standardError * Math.sqrt(a.examples);
    const joined = finish("delong", `${a.examples} examples joined by id`, signed, a, spread);
    return { ...joined, caution: cautionOfClasses(positive) };
  }
  if (!first?.each || !second?.each) return null;
  if (asked.binary && a.groups === null) return rightOrWrong(first.each, second.each, a, asked);
  return meanOf(differences(first.each, second.each, asked.sign), a, asked, first.isMean);
}

function rightOrWrong(first: readonly number[], second: readonly number[], a: Side, asked: Asked): Design {
  const differing = first.map((right, i) => asked.sign * (right - (second[i] as number)));
  const [wins, losses] = [1, -1].map((way) => differing.filter((value) => value === way).length) as [number, number];
  const counts = { wins, losses, n: a.examples };
  const reason = `${a.examples} examples joined by id, ${wins} won, ${losses} lost`;
  // Without a discordant pair McNemar's test knows nothing at all, and the score interval still knows how little it can be.
  const exact = asked.threshold === 0 && wins + losses > 0;
  const bounds = exact ? mcnemar(counts, asked.confidence) : tango(counts, asked.confidence);
  return finish(exact ? "mcnemar" : "tango", reason, bounds, a, Math.sqrt(variance(differing)));
}

/** Paired t by examples or clusters, the bootstrap from 20 of them to 20,000. */
function meanOf(values: readonly number[], a: Side, asked: Asked, isMean: boolean): Design | null {
  const clusters = clustersOf(values, a.groups);
  const k = clusters.sums.length;
  if (k < fewest) return tooFew(k, a);
  const t = clusteredT(clusters, asked.confidence);
  const what = a.groups ? `${k} groups of ${a.examples} examples joined by id` : `${k} examples joined by id`;
  const spread = t.standardError * Math.sqrt(a.examples);
  // Without spread a metric that is no mean (both models rank perfectly) is known by its value alone.
  if (t.standardError === 0 && !isMean) return null;
  if (t.standardError === 0)
    return { ...finish("deterministic", "every example differs by the same", t, a, 0), bounds: null };
  const caution = skewOf(clusters, t.estimate, a);
  if (k < enoughToResample || k > mostToResample)
    return { ...finish("paired-t", what, t, a, spread), bounds: t, caution };
  const resampled = bootstrap(clusters, asked.confidence, seededRandom(asked.seed));
  const how = `${what}, ${resampled.resamples.toLocaleString("en")} resamples`;
  const done = finish("bootstrap", how, { ...resampled, standardError: t.standardError }, a, spread);
  return { ...done, caution };
}

/** By what the mean's spread comes from: of a group, what it is off by as a whole. */
const skewOf = ({ sums, counts }: Clusters, centre: number, { groups }: Side): string | null =>
  cautionOfSkew(
    Array.from(sums, (sum, i) => sum - centre * (counts[i] as number)),
    groups === null ? "examples" : "groups",
  );

function manyAgainstMany(a: Side, b: Side, asked: Asked): Design | null {
  const [first, second] = [crossedOf(a, asked.sign), crossedOf(b, asked.sign)];
  if (!first || !second) return null;
  const order = sharedSeeds(a, b);
  const rows = order?.map((at, i) => differences(first[i] as number[], second[at] as number[], 1));
  const bounds = rows ? twoComponents(rows, null, asked.confidence) : twoComponents(first, second, asked.confidence);
  if (!(bounds.standardError > 0)) return null;
  const seeds = rows ? `${rows.length} seeds shared` : "other seeds, or another number of them";
  return {
    ...finish("two-components", `${seeds}, ${a.examples} examples joined by id`, bounds, a, 0),
    bounds,
    of: "both",
  };
}

/** How a model's own level is bounded by its examples; null: by the values of its replicates alone. */
export function boundedByExample(a: Side, asked: Asked): Design | null {
  const only = a.measured[0];
  if (!only || a.examples < fewest) return null;
  if (a.measured.length > 1) return a.measured.length < fewest ? null : levelOfMany(a, asked);
  const what = `${a.examples} examples`;
  if (only.ranking && a.groups === null) {
    const bounds = delong(only.ranking.positive, only.ranking.scores, null, asked.confidence);
    const signed = asked.sign > 0 ? bounds : mirrored(bounds);
    const caution = cautionOfClasses(only.ranking.positive);
    return bounds.standardError > 0 ? { ...finish("delong", what, signed, a, 0), caution } : null;
  }
  if (!only.each) return null;
  if (asked.binary && a.groups === null) {
    const right = only.each.filter((value) => value === 1).length;
    const bounds = wilson(right, a.examples, asked.confidence);
    return finish("wilson", `${right} of ${what} right`, asked.sign > 0 ? bounds : mirrored(bounds), a, 0);
  }
  const clusters = clustersOf(
    only.each.map((value) => asked.sign * value),
    a.groups,
  );
  if (clusters.sums.length < fewest) return tooFew(clusters.sums.length, a);
  const bounds = clusteredT(clusters, asked.confidence);
  const grouped = a.groups ? `${clusters.sums.length} groups of ${what}` : what;
  const caution = skewOf(clusters, bounds.estimate, a);
  return bounds.standardError > 0 ? { ...finish("one-sample-t", grouped, bounds, a, 0), bounds, caution } : null;
}

function levelOfMany(a: Side, asked: Asked): Design | null {
  const values = crossedOf(a, asked.sign);
  if (!values) return null;
  const bounds = twoComponents(values, null, asked.confidence);
  if (!(bounds.standardError > 0)) return null;
  const reason = `${values.length} replicates, ${a.examples} examples`;
  return { ...finish("two-components", reason, bounds, a, 0), bounds, of: "both" };
}

/** Values by replicate and example, or by replicate and group, where groups are what is independent; null where the metric is no mean. */
function crossedOf(side: Side, sign: number): Crossed | null {
  const rows = side.measured.flatMap(({ each }) => (each === null ? [] : [each]));
  if (rows.length < side.measured.length) return null;
  const signed = rows.map((row) => row.map((value) => sign * value));
  const { groups } = side;
  return groups === null ? signed : new Set(groups).size < fewest ? null : signed.map((row) => linearised(row, groups));
}

/** A value a group whose mean is the mean over examples, and whose spread is what that mean's comes from (Cochran 1977, §6.3). */
function linearised(row: readonly number[], groups: readonly string[]): number[] {
  const { sums, counts } = clustersOf(row, groups);
  const centre = sums.reduce((total, sum) => total + sum, 0) / row.length;
  return [...sums].map((sum, i) => centre + ((sum - centre * (counts[i] as number)) * sums.length) / row.length);
}

/** Where each replicate's seed stands on the other side; null when the two have not the same seeds. */
function sharedSeeds(a: Side, b: Side): number[] | null {
  if (a.replicates.length !== b.replicates.length) return null;
  const at = a.replicates.map((replicate) => b.replicates.findIndex((other) => String(other) === String(replicate)));
  return at.includes(-1) || new Set(at).size < at.length ? null : at;
}

const differences = (a: readonly number[], b: readonly number[], sign: number): number[] =>
  a.map((value, i) => sign * (value - (b[i] as number)));

const mirrored = <T extends Interval>(bounds: T): T => ({
  ...bounds,
  estimate: -bounds.estimate,
  lower: -bounds.upper,
  upper: -bounds.lower,
});

/** Groups so few say nothing of others, however many examples they hold. */
const tooFew = (groups: number, side: Side): Design => ({
  ...finish("none", `${groups} ${groups === 1 ? "group" : "groups"}; it takes three`, nothing, side, 0),
  bounds: null,
});

const nothing: Interval = { estimate: Number.NaN, lower: Number.NaN, upper: Number.NaN };

function finish(
  method: Method,
  reason: string,
  bounds: Interval & { readonly standardError?: number },
  side: Side,
  spread: number,
): Design {
  const { estimate, lower, upper, standardError = null } = bounds;
  return {
    method,
    reason,
    bounds: { estimate, lower, upper, degreesOfFreedom: null, standardError },
    n: { candidate: side.examples, baseline: side.examples },
    spread,
    of: "examples",
  };
}
