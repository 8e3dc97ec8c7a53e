import { readSummary, sourceKeyOf } from "../../core/registry/payload.ts";
import type { RunSummary } from "../../core/run/run.ts";
import type { Git } from "../../edge/git/git.ts";

export const ledgerFolder = "refs/mainline/runs/";

/** Where the ledger keeps a run. */
export const ledgerRef = ({ run }: RunSummary): string => `${ledgerFolder}${run}`;

/** What the ledger keeps of a run of this source; null where it has none that can be read. */
export async function findInLedger(sourceKey: string, git: Git): Promise<RunSummary | null> {
  const entry = (await git.tagsBelow(ledgerFolder)).find(({ message }) => sourceKeyOf(message) === sourceKey);
  const summary = entry ? await readSummary(entry.message, "run") : null;
  return summary?.ok ? summary.value : null;
}

/** What all its entries say, in the order in which they were written: a run may have been made long before it was judged. */
export const ledgerMessages = async (git: Git): Promise<string[]> =>
  (await git.tagsBelow(ledgerFolder)).sort((a, b) => a.time - b.time).map(({ message }) => message);
