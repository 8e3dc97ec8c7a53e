/** What a drawing of lanes needs of a node. Nodes stand after all they need; what stands later is not drawn as an edge. */
export interface LaneNode {
  readonly id: string;
  readonly needs: readonly string[];
}

/**
 * The gutter of a graph, a row a node, as in `git log --graph`: each node stands on a lane that goes on down until the last that needs
 * it, and is joined from the left by the lanes of what it needs. Null where that takes more lanes than there may be.
 */
export function lanesOf(nodes: readonly LaneNode[], most: number): string[] | null {
  const left = dependantsOf(nodes);
  const lanes: (string | null)[] = [];
  // A lane that has just ended is left empty for a row, or what begins there would seem to follow from it.
  let ended = -1;
  const rows: string[] = [];
  for (const { id, needs } of nodes) {
    const joined = new Set(needs.flatMap((need) => (lanes.includes(need) ? [lanes.indexOf(need)] : [])));
    for (const lane of joined) left.set(lanes[lane] as string, (left.get(lanes[lane] as string) ?? 1) - 1);
    const goesOn = (lane: number) => (left.get(lanes[lane] ?? "") ?? 0) > 0;
    const last = Math.max(-1, ...joined);
    const own = last >= 0 && !goesOn(last) ? last : free(lanes, last + 1, ended);
    if (own >= most) return null;
    rows.push(row(lanes, joined, own, goesOn));
    for (const lane of joined) if (!goesOn(lane)) lanes[lane] = null;
    const open = (left.get(id) ?? 0) > 0;
    lanes[own] = open ? id : null;
    ended = open ? -1 : own;
  }
  return rows;
}

function dependantsOf(nodes: readonly LaneNode[]): Map<string, number> {
  const seen = new Set<string>();
  const left = new Map<string, number>();
  for (const { id, needs } of nodes) {
    for (const need of new Set(needs)) if (seen.has(need)) left.set(need, (left.get(need) ?? 0) + 1);
    seen.add(id);
  }
  return left;
}

function free(lanes: readonly (string | null)[], from: number, ended: number): number {
  let lane = from;
  while (lane === ended || (lanes[lane] ?? null) !== null) lane++;
  return lane;
}

function row(
  lanes: readonly (string | null)[],
  joined: ReadonlySet<number>,
  own: number,
  goesOn: (lane: number) => boolean,
): string {
  const first = Math.min(own, ...joined);
  const mark = (lane: number): string => {
    if (lane === own) return "●";
    if (joined.has(lane)) return joints[`${lane === first ? "first" : "later"} ${goesOn(lane) ? "goes on" : "ends"}`];
    if ((lanes[lane] ?? null) !== null) return "│";
    return lane > first && lane < own ? "─" : " ";
  };
  return Array.from(
    { length: Math.max(lanes.length, own + 1) },
    (_, lane) => mark(lane) + (lane >= first && lane < own ? "─" : " "),
  )
    .join("")
    .trimEnd();
}

const joints = { "first goes on": "├", "first ends": "└", "later goes on": "┼", "later ends": "┴" } as const;
