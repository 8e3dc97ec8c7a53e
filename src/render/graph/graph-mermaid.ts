import type { GraphNode } from "../../core/plan/graph.ts";
import { escapeMermaid } from "../escape.ts";
import { wouldWords } from "./graph-words.ts";

/** A flowchart that GitHub renders in a `mermaid` fence or an .mmd file. What would run has a thick border, what would be reused a dashed one. */
export function graphMermaid(nodes: readonly GraphNode[]): string {
  // Names of our own: "end" and its like mean something to Mermaid.
  const names = new Map(nodes.map(({ id }, i) => [id, `n${i}`]));
  const boxes = nodes.map(
    (node, i) => `  n${i}["${label(node)}"]:::${node.would.reuse === node.legs ? "reuse" : "run"}`,
  );
  const arrows = nodes.flatMap(({ needs }, i) => needs.map((need) => `  ${names.get(need)} --> n${i}`));
  return [
    "flowchart TD",
    ...boxes,
    ...arrows,
    "  classDef run stroke-width:3px",
    "  classDef reuse stroke-dasharray:4 4",
  ].join("\n");
}

/** Mermaid draws no more, by default and on GitHub: arrows, and characters of the text. */
export const mermaidLimits = { edges: 500, characters: 50_000 };

const label = (node: GraphNode): string =>
  [node.legs > 1 ? `${node.id} ×${node.legs}` : node.id, wouldWords(node), node.why].map(escapeMermaid).join("<br/>");
