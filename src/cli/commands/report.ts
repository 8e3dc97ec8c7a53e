import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { renderMarkdown } from "../../render/report/report-markdown.ts";
import { type Command, shared } from "../command.ts";
import { judgeAsked } from "../judging.ts";
import { measureOption } from "../measuring.ts";

export const command: Command = {
  usage: "[RUN] [--out FILE]",
  details:
    "Writes the report of a judgement as Markdown: what the pull request's comment would say. Whatever the verdict, the exit code is 0.",
  examples: ["mainline report", "mainline report --out report.md"],
  options: {
    config: shared.config,
    set: shared.set,
    ...measureOption,
    out: { type: "string", value: "FILE", description: "where to (default: standard output)" },
  },
  most: 1,
  async run(input, terminal) {
    const { comparison, context } = await judgeAsked(input, terminal, "branch");
    const text = renderMarkdown(comparison, { limit: 65_000, fullReportUrl: null, marker: null, context });
    const file = input.text("out");
    if (file === undefined) terminal.out(text.trimEnd());
    else await writeFile(resolve(terminal.cwd, file), text);
    return 0;
  },
};
