import { err, ok, type Result } from "../../lib/result.ts";
import { type Predictions, pick } from "./predictions.ts";

/** All of them in the order of the first, by id. The error says why that cannot be: other examples, or the same with other labels or groups. */
export function joinById(all: readonly Predictions[]): Result<Predictions[], string> {
  const [first, ...others] = all;
  if (!first) return ok([]);
  const joined = [first];
  for (const other of others) {
    const at = new Map(other.ids.map((id, i) => [id, i]));
    const missing = first.ids.find((id) => !at.has(id));
    if (missing !== undefined) return err(`example ${missing} was not predicted by all`);
    if (other.ids.length !== first.ids.length) return err(`${first.ids.length} examples against ${other.ids.length}`);
    const ordered = pick(
      other,
      first.ids.map((id) => at.get(id) as number),
    );
    for (const [column, word] of [
      ["labels", "label"],
      ["groups", "group"],
    ] as const) {
      const [ours, theirs] = [first[column], ordered[column]];
      const differing = first.ids.findIndex((_, i) => ours?.[i] !== theirs?.[i]);
      if (differing !== -1) return err(`example ${first.ids[differing]} has not the same ${word} everywhere`);
    }
    joined.push(ordered);
  }
  return ok(joined);
}
