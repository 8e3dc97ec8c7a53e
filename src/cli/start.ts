import { enableCompileCache } from "node:module";
import { isUpToDate } from "./up-to-date/up-to-date.ts";

/**
 * The beginning of `dist/cli.js`, a bundle of its own, behind which that loads the program if it is named here: where nothing has changed, it is not. The
 * compile cache (Node 22 and newer) shortens every start but the first.
 */
const [command, ...words] = process.argv.slice(2);
// At once: there is nothing to clear up, and Node would take a millisecond for that. Words that found no room are a failure; that nobody reads them is none.
const end = (error?: NodeJS.ErrnoException | null) => process.exit(error && error.code !== "EPIPE" ? 1 : 0);
if (command !== "run" || !isUpToDate(words, end)) {
  enableCompileCache?.();
  globalThis.mainlineEntry = "cli";
}
