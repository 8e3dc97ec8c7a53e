import { groupBy } from "../../lib/group-by.ts";
import type { LegId } from "./leg.ts";

/** What a run would do with a leg. */
export type Would = "run" | "run-if-needed" | "run-always" | "reuse";

/** A leg as far as a drawing needs it. */
export interface GraphLeg {
  readonly leg: LegId;
  readonly step: string;
  readonly needs: readonly LegId[];
  readonly would: Would;
  readonly why: string;
}

/** A step, or a single leg. Nodes stand after all they need. */
export interface GraphNode {
  readonly id: string;
  readonly needs: readonly string[];
  readonly legs: number;
  /** How many of its legs would do what, in the order of `Would`; those that none would are missing. */
  readonly would: Readonly<Partial<Record<Would, number>>>;
  /** Why the first of its legs that would do the first of these. */
  readonly why: string;
}

export const graphOfLegs = (legs: readonly GraphLeg[]): GraphNode[] =>
  legs.map(({ leg, needs, would, why }) => ({ id: leg, needs, legs: 1, would: { [would]: 1 }, why }));

/** One node a step, in an order in which each stands after all it needs; what its legs need of their own step is no edge. */
export function graphOfSteps(legs: readonly GraphLeg[]): GraphNode[] {
  const stepOf = new Map(legs.map(({ leg, step }) => [leg, step]));
  const nodes = [...groupBy(legs, ({ step }) => step)].map(([id, own]) => {
    const needs = new Set(own.flatMap((leg) => [...new Set(leg.needs.map((need) => stepOf.get(need) ?? need))]));
    needs.delete(id);
    return { id, needs: [...needs], legs: own.length, ...told(own) };
  });
  return inOrder(nodes);
}

const urgency: readonly Would[] = ["run", "run-if-needed", "run-always", "reuse"];

function told(legs: readonly GraphLeg[]): Pick<GraphNode, "would" | "why"> {
  const by = groupBy(legs, ({ would }) => would);
  const said = urgency.flatMap((would) => (by.has(would) ? [would] : []));
  return {
    would: Object.fromEntries(said.map((would) => [would, by.get(would)?.length ?? 0])),
    why: by.get(said[0] ?? "reuse")?.[0]?.why ?? "",
  };
}

/** As declared, after what each needs. Steps whose legs need each other by turns have no such order, and stand as declared. */
function inOrder(nodes: readonly GraphNode[]): GraphNode[] {
  const place = new Map(nodes.map((node, i) => [node.id, i]));
  const waiting = nodes.map(({ needs }) => needs.length);
  const dependants = nodes.map((): number[] => []);
  for (const [i, { needs }] of nodes.entries()) for (const id of needs) dependants[place.get(id) ?? i]?.push(i);
  const ready = nodes.flatMap((_, i) => (waiting[i] === 0 ? [i] : []));
  const ordered = new Set<GraphNode>();
  for (let i = ready.shift(); i !== undefined; i = ready.shift()) {
    ordered.add(nodes[i] as GraphNode);
    for (const next of dependants[i] ?? []) {
      waiting[next] = (waiting[next] ?? 0) - 1;
      if (waiting[next] === 0) ready.splice(ready.filter((other) => other < next).length, 0, next);
    }
  }
  return [...ordered, ...nodes.filter((node) => !ordered.has(node))];
}
