import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createColors } from "picocolors";
import { expect, test } from "vitest";
import { type GraphLeg, graphOfLegs, graphOfSteps } from "../../../src/core/plan/graph.ts";
import { graphDot } from "../../../src/render/graph/graph-dot.ts";
import { graphMermaid } from "../../../src/render/graph/graph-mermaid.ts";
import { graphTerminal } from "../../../src/render/graph/graph-terminal.ts";
import { lanesOf } from "../../../src/render/report/lanes.ts";

const folder = "test/fixtures/graphs";

const leg = (id: string, needs: string[], would: GraphLeg["would"], why = ""): GraphLeg => ({
  leg: id,
  step: id.split(/[+@]/)[0] ?? "",
  needs,
  would,
  why,
});

const made = "made by run 0199f2a4c1d2";
const pipeline: GraphLeg[] = [
  leg("prepare", [], "reuse", made),
  leg("train+tree@0", ["prepare"], "reuse", made),
  leg("train+tree@1", ["prepare"], "run", "no result has this key"),
  leg("train+linear@0", ["prepare"], "reuse", made),
  leg("train+linear@1", ["prepare"], "run", "no result has this key"),
  leg("evaluate+tree@0", ["prepare", "train+tree@0"], "reuse", made),
  leg("evaluate+tree@1", ["prepare", "train+tree@1"], "run-if-needed", "depends on what train+tree@1 makes"),
  leg("evaluate+linear@0", ["prepare", "train+linear@0"], "reuse", made),
  leg("evaluate+linear@1", ["prepare", "train+linear@1"], "run-if-needed", "depends on what train+linear@1 makes"),
  leg("lint", [], "run-always", "its inputs are unknown"),
  leg(
    "report",
    ["evaluate+tree@0", "evaluate+tree@1", "evaluate+linear@0", "evaluate+linear@1", "lint"],
    "run-if-needed",
    "depends on what evaluate+tree@1 makes",
  ),
];

/** Nobody's step is called so; a drawing that is handed such names must not break by them. */
const hostile: GraphLeg[] = [
  leg("end", [], "run", '"]; click n0 "javascript:alert(1)" <img src=x> \\N #quot; \u202e\u001b[31m'),
  leg('a"b\\', ["end"], "run", "line\nbreak"),
];

const paint = (width: number) => ({ width, colors: createColors(false) });
const drawings: [string, string][] = Object.entries({
  steps: graphOfSteps(pipeline),
  legs: graphOfLegs(pipeline),
  hostile: graphOfLegs(hostile),
}).flatMap(([name, nodes]): [string, string][] => [
  [`${name}.mmd`, graphMermaid(nodes)],
  [`${name}.dot`, graphDot(name, nodes)],
  [`${name}.40.txt`, graphTerminal(nodes, paint(40))],
  [`${name}.200.txt`, graphTerminal(nodes, paint(200))],
]);

// The whole drawing is the expectation. After a change: UPDATE_FIXTURES=1 npx vitest run test/unit/render/graph.test.ts
test.each(drawings)("%s", (name, drawing) => {
  if (process.env["UPDATE_FIXTURES"]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${name}`, `${drawing}\n`);
  }
  expect(`${drawing}\n`).toBe(readFileSync(`${folder}/${name}`, "utf8"));
});

test("where lanes would not fit, what a node needs is said in words", () => {
  const wide = Array.from({ length: 9 }, (_, i) => leg(`s${i}`, [], "run", "no result has this key"));
  const all = leg(
    "all",
    wide.map(({ leg: id }) => id),
    "run",
    "no result has this key",
  );
  const text = graphTerminal(graphOfSteps([...wide, all]), paint(40)).split("\n");
  expect(text.slice(-2)).toEqual(["● all  run  no result has this key", "    needs s0, s1, s2, s3, s4, s5, s6, s…"]);
  expect(text.every((line) => line.length <= 40)).toBe(true);
});

test("every edge can be followed: each need is joined by a lane that began at it", () => {
  const nodes = graphOfSteps(pipeline);
  expect(lanesOf(nodes, 10)).toEqual(["●", "├─●", "└─●", "● │", "└─●"]);
  // A chain stays in its lane; what needs nothing never stands right below what nobody needs.
  const free = (id: string, ...needs: string[]) => ({ id, needs });
  expect(lanesOf([free("a"), free("b", "a"), free("c", "b"), free("d"), free("e")], 10)).toEqual([
    "●",
    "●",
    "●",
    "  ●",
    "●",
  ]);
  expect(lanesOf([free("a"), free("b"), free("c"), free("d", "a", "c"), free("e", "a", "b", "d")], 10)).toEqual([
    "●",
    "│ ●",
    "│ │ ●",
    "├─│─●",
    "└─┴─●",
  ]);
  expect(lanesOf([free("a"), free("b"), free("c", "b", "a")], 1)).toBe(null);
});

test("steps that need each other's legs by turns are drawn all the same", () => {
  const turns = [leg("a+1", [], "run"), leg("b+1", ["a+1"], "run"), leg("a+2", ["b+1"], "run")];
  expect(graphOfSteps(turns).map(({ id, needs }) => [id, needs])).toEqual([
    ["a", ["b"]],
    ["b", ["a"]],
  ]);
  expect(graphTerminal(graphOfSteps(turns), paint(40)).split("\n")).toHaveLength(2);
});
