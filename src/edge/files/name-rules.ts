import { existsSync } from "node:fs";
import { join } from "node:path";
import type { NameRules } from "../../core/plan/same-names.ts";

/** What the file system of a work tree holds two names for one by: every work tree has a `.git`. */
export const nameRulesOf = (root: string): NameRules => ({
  ignoresCase: existsSync(join(root, ".GIT")),
  // APFS and HFS+, whether or not they tell case apart.
  normalises: process.platform === "darwin",
});
