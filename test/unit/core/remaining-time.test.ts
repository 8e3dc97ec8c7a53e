import fc from "fast-check";
import { expect, test } from "vitest";
import { type Pending, remainingTime } from "../../../src/core/run/remaining-time.ts";

const waiting = (id: string, usual: number | null, ...needs: string[]): Pending => ({
  id,
  needs,
  elapsed: null,
  usual,
});
const running = (id: string, elapsed: number, usual: number | null): Pending => ({ id, needs: [], elapsed, usual });

test.each<[string, Pending[], number, number | null]>([
  ["nothing is left", [], 2, 0],
  ["one leg runs", [running("a", 3, 10)], 2, 7],
  ["legs share jobs", [waiting("a", 10), waiting("b", 10), waiting("c", 10)], 2, 20],
  ["a leg waits for another", [waiting("a", 10), waiting("b", 5, "a"), waiting("c", 1)], 8, 15],
  ["what a leg needs has ended", [waiting("b", 5, "gone")], 1, 5],
  ["nobody knows one of them", [running("a", 3, 10), waiting("b", null)], 2, null],
  ["one takes longer than ever", [running("a", 11, 10)], 2, null],
])("%s", (_, pending, jobs, seconds) => {
  expect(remainingTime(pending, jobs)).toBe(seconds);
});

test("it is never less than the work over the jobs, nor than the longest leg, nor more than one after the other", () => {
  const times = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(times, fc.integer({ min: 1, max: 6 }), (usual, jobs) => {
      const left = remainingTime(
        usual.map((seconds, i) => waiting(`s${i}`, seconds)),
        jobs,
      ) as number;
      const sum = usual.reduce((a, b) => a + b, 0);
      expect(left).toBeGreaterThanOrEqual(Math.max(sum / jobs, ...usual));
      expect(left).toBeLessThanOrEqual(sum);
    }),
  );
});
