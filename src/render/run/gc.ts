import type { Amount, Collected } from "../../core/run/kept.ts";
import { formatBytes } from "../number.ts";
import type { Paint } from "../paint.ts";
import { terminalTable } from "../table.ts";

/** What `mainline gc` held and freed, a line a kind. */
export function renderCollected({ dryRun, kinds }: Collected, paint: Paint): string {
  const rows = kinds.map(({ kind, kept, removed }) => [WORDS[kind], told(kept), told(removed)]);
  const sum = (of: "kept" | "removed") => kinds.reduce((bytes, each) => bytes + each[of].bytes, 0);
  const freed = formatBytes(sum("removed"));
  return [
    terminalTable([["", "kept", dryRun ? "would be removed" : "removed"], ...rows], paint),
    "",
    `${formatBytes(sum("kept"))} are kept; ${dryRun ? `${freed} would be freed. Nothing was removed.` : `${freed} were freed.`}`,
  ].join("\n");
}

const WORDS = {
  run: "runs",
  log: "runs' logs",
  leg: "finished legs",
  object: "outputs' bytes",
  leftover: "leftovers",
  cache: "kept for speed alone",
  answer: "known to be up to date",
  digest: "files' digests",
  ledger: "entries of the ledger here",
} as const;

const told = ({ count, bytes }: Amount): string => (count === 0 ? "none" : `${count} (${formatBytes(bytes)})`);
