import type { GraphNode } from "../../core/plan/graph.ts";

const words = { run: "run", "run-if-needed": "run if needed", "run-always": "run always", reuse: "reuse" } as const;

/** `run`, or `3 run, 2 reuse` where its legs would not do the same. */
export function wouldWords({ would, legs }: GraphNode): string {
  const parts = Object.entries(would) as [keyof typeof words, number][];
  return parts.map(([what, count]) => (count === legs ? words[what] : `${count} ${words[what]}`)).join(", ");
}
