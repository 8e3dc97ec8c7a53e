import { distance } from "fastest-levenshtein";

/** The known word that `seen` most likely meant, or undefined when none is close (a third of its length at most). */
export function nearest(seen: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(seen.length / 3)) + 1;
  for (const word of known) {
    const d = distance(seen.toLowerCase(), word.toLowerCase());
    if (d < least) [best, least] = [word, d];
  }
  return best;
}
