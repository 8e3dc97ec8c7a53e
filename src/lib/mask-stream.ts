/** What stands in the place of what is masked. */
export const mask = "***";

export interface MaskStream {
  /** The bytes that are sure by now; the beginning of what may become a match is held back. */
  push(chunk: Buffer): Buffer;
  /** The rest. */
  end(): Buffer;
  /** Whether anything was masked so far. */
  found(): boolean;
}

/**
 * Replaces every occurrence of the patterns in a stream of bytes. What comes out does not depend on how the stream was cut: a match that
 * overlaps another is masked together with it, and what could begin a match waits until it has been decided.
 */
export function maskStream(patterns: readonly Buffer[]): MaskStream {
  const nothing = Buffer.alloc(0);
  if (patterns.length === 0) return { push: (chunk) => chunk, end: () => nothing, found: () => false };
  let held: Buffer = nothing;
  /** So many bytes of what is held belong to a match whose mask is out already. */
  let masked = 0;
  let found = false;
  const settle = (data: Buffer, sure: number): Buffer => {
    const out: Buffer[] = [];
    let at = masked;
    let covered = masked;
    for (const [from, to] of matches(data, patterns)) {
      if (from >= sure) break;
      found = true;
      if (from >= covered) out.push(data.subarray(at, from), Buffer.from(mask));
      covered = Math.max(covered, to);
      at = covered;
    }
    if (at < sure) out.push(data.subarray(at, sure));
    held = data.subarray(sure);
    masked = Math.max(0, covered - sure);
    return Buffer.concat(out);
  };
  return {
    push(chunk) {
      const data = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      return settle(data, beginOfDoubt(data, patterns));
    },
    end: () => settle(held, held.length),
    found: () => found,
  };
}

/** Where each pattern stands, the first first; of those that begin at one place, in any order. */
function matches(data: Buffer, patterns: readonly Buffer[]): [from: number, to: number][] {
  const all: [number, number][] = [];
  for (const pattern of patterns)
    for (let at = data.indexOf(pattern); at !== -1; at = data.indexOf(pattern, at + 1))
      all.push([at, at + pattern.length]);
  return all.sort(([a], [b]) => a - b);
}

/** The first place from which the data's end is the beginning of a pattern, and not all of it. */
function beginOfDoubt(data: Buffer, patterns: readonly Buffer[]): number {
  let first = data.length;
  for (const pattern of patterns) {
    const head = pattern[0] as number;
    for (let at = data.indexOf(head, Math.max(0, data.length - pattern.length + 1)); at !== -1 && at < first; ) {
      if (data.compare(pattern, 0, data.length - at, at) === 0) first = at;
      else at = data.indexOf(head, at + 1);
    }
  }
  return first;
}
