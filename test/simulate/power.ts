import { power } from "../../src/core/statistics/power.ts";
import type { Random } from "../../src/core/statistics/random.ts";
import { type Cell, confidence } from "./cells.ts";
import { noises } from "./noise.ts";
import { better, type Question } from "./question.ts";

const effects = [0.5, 1, 2] as const;

/** Normal noise of deviation 1 and a true difference; the promise is the noncentral t's, which `mainline power` answers with. */
export const powerCells = (counts: readonly number[], draws: number): Cell[] =>
  (["paired", "unpaired"] as const).flatMap((design) =>
    counts.flatMap((n) =>
      effects.map((distance) => ({
        table: "power" as const,
        row: `${design === "paired" ? "shared" : "other"} seeds, ${n}`,
        column: `better by ${distance} standard deviations`,
        promised: power({ distance, standardDeviation: 1, design, confidence }, n),
        draws,
        draw: (random: Random) => question(design, n, distance, random),
      })),
    ),
  );

function question(design: "paired" | "unpaired", n: number, distance: number, random: Random): Question {
  const shared = design === "paired";
  // Of two correlated values of deviation s the difference has s√(2 − 2ρ): one, for s = 1 and ρ = 0.5.
  const pairs = Array.from({ length: n }, () => noises[0].pair(shared ? 0.5 : 0, random));
  return {
    gate: better(),
    candidate: { values: pairs.map(([value]) => value + distance) },
    production: {
      values: pairs.map(([, value]) => value),
      seeds: pairs.map((_, i) => (shared ? i : 1000 + i)),
    },
  };
}
