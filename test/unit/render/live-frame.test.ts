import { createColors } from "picocolors";
import { describe, expect, test } from "vitest";
import type { LegRun } from "../../../src/core/run/run.ts";
import { type LegState, liveFrame, type Watched } from "../../../src/render/run/live-frame.ts";

const colors = createColors(false);
const leg = (over: Partial<LegRun>): LegState => ({
  kind: "ended",
  result: {
    id: "x",
    step: "x",
    replicate: null,
    matrix: null,
    status: "ran",
    reusedFrom: null,
    key: null,
    record: null,
    seconds: 12,
    attempts: 1,
    failure: null,
    outputs: [],
    metrics: {},
    ...over,
  },
});
const done = leg({});
const failed = leg({ status: "failed", failure: { kind: "exit", code: 1, hint: null } });
const running: LegState = { kind: "running", since: 100, line: "epoch 3 \u001b[31mloss 0.1", metrics: {} };

const watched = (
  states: Watched["states"],
  { needs = new Map(), usual = new Map() }: Partial<Watched> = {},
): Watched => ({ states, needs, usual, jobs: 2 });

/** 500 legs: 200 done, one of them failed, 4 running, the others waiting. */
const many = new Map<string, LegState>(
  Array.from({ length: 500 }, (_, i) => [
    `train@${i}`,
    i === 7 ? failed : i < 200 ? done : i < 204 ? running : { kind: "waiting" },
  ]),
);

describe.each([40, 80, 200])("at %i columns", (width) => {
  test("500 legs fit a screen of 24 lines: failed, running and the next ones, in the order of the plan", () => {
    const frame = liveFrame(watched(many), 165, { width, height: 24, colors });
    expect(frame).toHaveLength(23);
    for (const line of frame) expect(line.length).toBeLessThan(width);
    expect(frame[0]).toMatch(/^✗ train@7 /);
    expect(frame[1]).toMatch(/^• train@200 +1 min 5 s/);
    expect(frame.slice(1, 5).every((line) => line.startsWith("•"))).toBe(true);
    expect(frame[5]).toMatch(/^ {2}train@204 +waiting$/);
    expect(frame.at(-1)).toBe(
      "200 of 500 legs ended, 4 running, 1 failed".slice(0, width - 2) + (width === 40 ? "…" : ""),
    );
  });

  test("what a step prints cannot move the cursor", () => {
    expect(liveFrame(watched(new Map([["s", running]])), 101, { width, height: 24, colors }).join("")).not.toContain(
      "\u001b",
    );
  });
});

test("on a narrow screen the ends of long names are there, which tell seeds apart", () => {
  const states = new Map<string, LegState>([0, 1].map((seed) => [`train+gradient-boosting+12@${seed}`, done]));
  const frame = liveFrame(watched(states), 0, { width: 40, height: 24, colors });
  expect(frame.slice(0, 2)).toEqual(["✓ train+…g+12@0  done in 12 s", "✓ train+…g+12@1  done in 12 s"]);
});

test("when nothing waits, the last legs that are done are shown", () => {
  const states = new Map<string, LegState>(Array.from({ length: 50 }, (_, i) => [`s${i}`, done]));
  const frame = liveFrame(watched(states), 0, { width: 80, height: 7, colors });
  expect(frame.map((line) => line.split(" ")[1])).toEqual(["s45", "s46", "s47", "s48", "s49", "of"]);
});

test("how long it takes is said where it is known of every leg: of what runs, and of the whole", () => {
  const states = new Map<string, LegState>([
    ["prepare", leg({ metrics: { accuracy: 0.9125, "deep.loss": "NaN" } })],
    ["train@0", running],
    ["train@1", running],
    ["train@2", { kind: "waiting" }],
    ["evaluate", { kind: "waiting" }],
  ]);
  const needs = new Map([["evaluate", ["train@0", "train@1", "train@2"]]]);
  const trained = ["train@0", "train@1", "train@2"].map((id): [string, number] => [id, 120]);
  const at = (usual: [string, number][], now: number) =>
    liveFrame(watched(states, { needs, usual: new Map(usual) }), now, { width: 90, height: 24, colors });
  expect(at([...trained, ["evaluate", 65]], 160)).toEqual([
    "✓ prepare   done in 12 s  accuracy 0.9125  deep.loss NaN",
    "• train@0   1 min 0 s of about 2 min 0 s  epoch 3 \ufffd[31mloss 0.1",
    "• train@1   1 min 0 s of about 2 min 0 s  epoch 3 \ufffd[31mloss 0.1",
    "  train@2   waiting",
    "  evaluate  waiting",
    // One minute until a job is free, two for the third leg, one and a bit for the last.
    "1 of 5 legs ended, 2 running, about 4 min left",
  ]);
  expect(at(trained, 160).at(-1)).toBe("1 of 5 legs ended, 2 running");
  expect(at([...trained, ["evaluate", 65]], 230).at(-1)).toBe("1 of 5 legs ended, 2 running");
});
