import { examKeysOf } from "../registry/payload.ts";

/** How many other sources these tags (versions, the ledger's entries) say were judged with this exam. Those that were never merged left no tag. */
export function examUses(messages: Iterable<string>, exam: string | null, sourceKey: string): number {
  const sources = new Set<string>();
  if (exam === null) return 0;
  for (const message of messages) {
    // Reading JSON of thousands of tags would take longer than all the rest.
    const keys: ReturnType<typeof examKeysOf> = message.includes(exam) ? examKeysOf(message) : null;
    if (keys?.exam === exam && keys.sourceKey !== sourceKey) sources.add(keys.sourceKey);
  }
  return sources.size;
}

/**
 * So many candidates that are no better, judged at this confidence, and one passes by luck: from there on the exam is worn. What was chosen by its
 * score fits the test set, not the world (Dwork et al. 2015, Science 349; Blum and Hardt 2015, ICML).
 */
export const wornAfter = (confidence: number): number => Math.round(1 / (1 - confidence));
