import type { GraphNode } from "../../core/plan/graph.ts";
import { escapeTerminal } from "../escape.ts";
import type { Paint } from "../paint.ts";
import { lanesOf } from "../report/lanes.ts";
import { cut } from "../table.ts";
import { wouldWords } from "./graph-words.ts";

/**
 * A line a node, behind lanes that lead from what it needs. Where lanes would take more than a third of the screen, what a node needs stands
 * below it in words.
 */
export function graphTerminal(nodes: readonly GraphNode[], { width, colors }: Paint): string {
  const lanes = lanesOf(nodes, Math.floor(width / 6));
  const gutter = Math.max(0, ...(lanes ?? []).map((lane) => lane.length));
  const titles = nodes.map(({ id, legs }) => (legs > 1 ? `${id} ×${legs}` : id));
  const longest = Math.min(Math.floor(width / 2), Math.max(0, ...titles.map((title) => title.length)));
  const words = nodes.map(wouldWords);
  const said = Math.min(Math.floor(width / 4), Math.max(0, ...words.map((text) => text.length)));
  return nodes
    .flatMap((node, i) => {
      const title = cut(titles[i] ?? "", longest).padEnd(longest);
      const lead = lanes === null ? "● " : `${(lanes[i] ?? "").padEnd(gutter)} `;
      const line = cut(
        escapeTerminal(`${lead}${title}  ${(words[i] ?? "").padEnd(said)}  ${node.why}`).trimEnd(),
        width,
      );
      const paint = node.would.reuse === node.legs ? colors.dim : String;
      const needs = cut(`    needs ${node.needs.join(", ")}`, width);
      return lanes === null && node.needs.length > 0 ? [paint(line), colors.dim(needs)] : [paint(line)];
    })
    .join("\n");
}
