import { previewPlan } from "../../app/run/preview.ts";
import { Stop } from "../../core/failure.ts";
import { type GraphNode, graphOfLegs, graphOfSteps } from "../../core/plan/graph.ts";
import { engineEdges } from "../../wiring/engine-edges.ts";
import { type Command, shared } from "../command.ts";
import { openHere } from "../edges.ts";
import type { Terminal } from "../terminal.ts";

const formats = ["terminal", "mermaid", "dot"] as const;
type Format = (typeof formats)[number];

export const command: Command = {
  usage: "[--format FORMAT] [--legs] [--set KEY=VALUE]... [--json]",
  details:
    "Draws what needs what: the steps, or with --legs every leg of theirs, and for each whether it would run, and why. Runs nothing but the environment commands, whose output is part of every key.",
  examples: [
    "mainline graph",
    "mainline graph --legs --format dot | dot -Tsvg",
    "mainline graph --format mermaid > pipeline.mmd",
  ],
  options: {
    config: shared.config,
    format: { type: "string", value: "FORMAT", description: "terminal (default), mermaid or dot" },
    legs: { type: "boolean", description: "a node a leg instead of a node a step" },
    set: shared.set,
    json: shared.json,
  },
  most: 0,
  async run(input, terminal) {
    const format = formatOf(input.text("format") ?? "terminal");
    const here = await openHere(input, terminal);
    const { plan, sourceKey } = here.workspace;
    const previews = await previewPlan(plan, here.git.root, await engineEdges(here.git.root, here.store, terminal.env));
    const legs = previews.map((preview, i) => ({ ...preview, step: plan.legs[i]?.step ?? preview.leg }));
    const nodes = input.on("legs") ? graphOfLegs(legs) : graphOfSteps(legs);
    if (input.on("json")) terminal.json({ pipeline: plan.pipeline.name, sourceKey, nodes });
    else terminal.out(await draw(plan.pipeline.name, nodes, format, terminal));
    return 0;
  },
};

function formatOf(asked: string): Format {
  const format = formats.find((known) => known === asked);
  if (format) return format;
  throw new Stop({
    code: "usage",
    command: "graph",
    words: `--format ${asked}: no format of that name.`,
    hint: `There are: ${formats.join(", ")}.`,
  });
}

async function draw(name: string, nodes: readonly GraphNode[], format: Format, terminal: Terminal): Promise<string> {
  if (format === "dot") return (await import("../../render/graph/graph-dot.ts")).graphDot(name, nodes);
  if (format === "terminal")
    return (await import("../../render/graph/graph-terminal.ts")).graphTerminal(nodes, terminal);
  const { graphMermaid, mermaidLimits } = await import("../../render/graph/graph-mermaid.ts");
  const text = graphMermaid(nodes);
  const edges = nodes.reduce((sum, { needs }) => sum + needs.length, 0);
  if (edges <= mermaidLimits.edges && text.length <= mermaidLimits.characters) return text;
  throw new Stop({
    code: "usage",
    command: "graph",
    words: `The graph has ${edges} arrows in ${text.length} characters; Mermaid draws ${mermaidLimits.edges} in ${mermaidLimits.characters}.`,
    hint: "Draw the steps, without --legs; or take --format dot.",
  });
}
