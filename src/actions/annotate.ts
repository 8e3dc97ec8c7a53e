import type { Failure } from "../core/failure.ts";
import { escapeCommand } from "../render/escape.ts";

/** A failure as the runner shows it: where mainline.yml is wrong, an annotation at each place, and the words for the job. */
export function annotate(failure: Failure, words: string): void {
  if (failure.code === "invalid-config") {
    // The runner shows ten of a step.
    for (const { file, range, message, hint, code } of failure.diagnostics.slice(0, 9)) {
      const place = { title: code, file, line: range.start.line, col: range.start.column };
      command(place, [message, hint].filter(Boolean).join(" "));
    }
  }
  command({}, words);
}

function command(properties: Readonly<Record<string, string | number>>, text: string): void {
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeCommand(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`,
  );
  process.stdout.write(`::error${list.length > 0 ? ` ${list.join(",")}` : ""}::${escapeCommand(text)}\n`);
}
