import { skewness } from "../statistics/moments.ts";
import { number } from "./figures.ts";

/**
 * Where a method promises less than it says, in words that end a sentence; null: nothing is known against it. The method follows from the design alone: what
 * is found here only warns. docs/statistics.md has what was measured.
 */
export function cautionOfSkew(
  values: readonly number[],
  what: "seeds" | "rounds" | "examples" | "groups",
): string | null {
  if (values.length >= enough[what]) return null;
  const found = skewness(values);
  return Math.abs(found) > strong
    ? `values over ${what} are skewed (skewness ${number(Number(found.toFixed(1)))}), and with ${values.length} of them the bounds err more often than promised`
    : null;
}

/** From so many on what skewness costs is no longer much: of examples more, for what one of them is worth may be off by far more. */
const enough = { seeds: 30, rounds: 30, examples: 200, groups: 200 } as const;
/** Of ten normal values one sample in twelve has as much. */
const strong = 1;

/** Two means of counts that differ much do not let skewness fall out of their difference. */
export function cautionOfCounts(n: number, m: number): string | null {
  const [few, many] = [Math.min(n, m), Math.max(n, m)];
  if (few >= fewReplicates || many < 2 * few) return null;
  return `with ${n} against ${m} replicates bounds err more often than promised where the values are skewed, as near a metric's best value`;
}

const fewReplicates = 10;

/** The normal distribution that DeLong takes needs some of either class. */
export function cautionOfClasses(positive: readonly boolean[]): string | null {
  const yes = positive.filter(Boolean).length;
  const rarer = Math.min(yes, positive.length - yes);
  return rarer >= fewOfClass
    ? null
    : `with ${rarer} ${rarer === 1 ? "example" : "examples"} of the rarer class DeLong's bounds are too narrow`;
}

const fewOfClass = 10;

/** A sentence with what weakens it behind. */
export const withCaution = (sentence: string, caution: string | null): string =>
  caution === null ? sentence : `${sentence} With care: ${caution}.`;
