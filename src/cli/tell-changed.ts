import type { Changed } from "../core/registry/by-hand/change.ts";
import { renderChanged } from "../render/report/changed.ts";
import type { Input } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** Says what a change by hand did; the exit code. */
export function tell(
  changed: Changed,
  target: { readonly dryRun: boolean; readonly remote: string | null },
  input: Input,
  terminal: Terminal,
): 0 {
  const { model, version, stage, tags } = changed;
  if (input.on("json")) terminal.json({ model, version, stage, tags: tags.map(({ name }) => name) });
  else terminal.out(renderChanged(changed, target));
  return 0;
}
