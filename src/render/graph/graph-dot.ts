import type { GraphNode } from "../../core/plan/graph.ts";
import { escapeDot } from "../escape.ts";
import { wouldWords } from "./graph-words.ts";

/** A digraph for Graphviz. What would run is bold, what would be reused dashed. */
export function graphDot(name: string, nodes: readonly GraphNode[]): string {
  const boxes = nodes.map((node) => {
    const title = node.legs > 1 ? `${node.id} ×${node.legs}` : node.id;
    // In DOT, a line ends with a backslash and an n.
    const label = [title, wouldWords(node), node.why].map(escapeDot).join("\\n");
    const style = node.would.reuse === node.legs ? "dashed" : "bold";
    return `  "${escapeDot(node.id)}" [label="${label}", style=${style}];`;
  });
  const arrows = nodes.flatMap(({ id, needs }) => needs.map((need) => `  "${escapeDot(need)}" -> "${escapeDot(id)}";`));
  return [`digraph "${escapeDot(name)}" {`, "  node [shape=box];", ...boxes, ...arrows, "}"].join("\n");
}
