import type { Pulled } from "../core/registry/pulled.ts";
import { escapeTerminal } from "./escape.ts";
import type { Paint } from "./paint.ts";

/** What was pulled and where it lies; with the chain, a line a link. */
export function renderPulled({ model, version, from, folder, models, chain }: Pulled, { colors }: Paint): string {
  const where = from === "store" ? "this repository's store" : "its release";
  const files = models.map(({ path, sha256 }) => `  ${folder}/${path}  sha256:${sha256.slice(0, 12)}`);
  const links = chain.map(({ link, ok, words }) => [ok, `${link.padEnd(8)} ${words}`] as const);
  return [
    escapeTerminal(`${model} ${version}, from ${where}, as its tag says:`),
    ...files.map(escapeTerminal),
    ...links.map(([ok, line]) => `${ok ? colors.green("✓") : colors.red("✗")} ${escapeTerminal(line)}`),
  ].join("\n");
}
