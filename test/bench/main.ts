/** Ratios against peers, measured in one go: `npm run bench`, or `npm run bench cold hashing` for some. A table to be read; nothing is asserted. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { heading } from "./measure.ts";

/** One file a subject. Loaded when asked for: some install a peer. */
const subjects: Readonly<Record<string, () => Promise<{ rows(folder: string): string[] }>>> = {
  starts: () => import("./starts.ts"),
  "no-op": () => import("./no-op.ts"),
  cold: () => import("./cold.ts"),
  chain: () => import("./chain.ts"),
  hashing: () => import("./hashing.ts"),
  plan: () => import("./large-plan.ts"),
  output: () => import("./large-output.ts"),
  registry: () => import("./registry.ts"),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(subjects, name));
if (unknown.length > 0)
  throw new Error(`No subject ${unknown.join(", ")}; there are ${Object.keys(subjects).join(", ")}.`);

console.log(heading);
for (const [name, load] of Object.entries(subjects)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const folder = mkdtempSync(join(tmpdir(), "mainline-bench-"));
  try {
    for (const row of (await load()).rows(folder)) console.log(row);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
