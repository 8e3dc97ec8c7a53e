import type { Amount, Collected } from "../../core/run/kept.ts";
import { formatBytes } from "../number.ts";
import type { Paint } from "../paint.ts";
import { terminalTable } from "../table.ts";
import { wrap } from "../wrap.ts";

/** What `mainline gc` held and freed, a line a kind. */
export function renderCollected({ dryRun, kinds }: Collected, paint: Paint): string {
  const rows = kinds.map(({ kind, kept, removed }) => [WORDS[kind], told(kept), told(removed)]);
  const sum = (of: "kept" | "removed") => kinds.reduce((bytes, each) => bytes + each[of].bytes, 0);
  const heads = ["kept", dryRun ? "would be removed" : "removed"] as const;
  const freed = formatBytes(sum("removed"));
  return [
    paint.width < NARROW
      ? rows.map(([what, kept, removed]) => `${what}:\n  ${kept} ${heads[0]}\n  ${removed} ${heads[1]}`).join("\n")
      : terminalTable([["", ...heads], ...rows], paint),
    "",
    ...wrap(`${formatBytes(sum("kept"))} are kept; ${freed} ${dryRun ? WOULD : "were freed."}`, paint.width, ""),
  ].join("\n");
}

/** A table would lose what is removed. */
const NARROW = 70;

const WOULD = "would be freed. Nothing was removed.";

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
