import { findSummary } from "../../app/registry/find-summary.ts";
import { compareSummaries } from "../../core/comparison/compare-summaries.ts";
import { renderSummaryComparison } from "../../render/report/summary-comparison.ts";
import { type Command, shared } from "../command.ts";
import { openEdges } from "../edges.ts";
import { registryTags } from "../registry-tags.ts";

export const command: Command = {
  usage: "[BEFORE] [AFTER] [--json]",
  details:
    "Compares the metrics and params of two runs, versions or stages, without judging. Without arguments: the newest run with the one before it; with one: that against the newest run.",
  examples: [
    "mainline compare",
    "mainline compare penguins#production",
    "mainline compare penguins@v0.1.0 penguins@v0.2.0 --json",
  ],
  options: { json: shared.json },
  most: 2,
  async run(input, terminal) {
    const { git, store } = await openEdges(terminal);
    let asked: ReturnType<typeof registryTags> | null = null;
    const edges = { store, tags: () => (asked ??= registryTags(git, terminal)) };
    const [first, second] = input.args;
    const after = await findSummary(second ?? null, 0, edges);
    const before = await findSummary(first ?? null, 1, edges);
    const comparison = compareSummaries(before, after);
    if (input.on("json")) terminal.json(comparison);
    else terminal.out(renderSummaryComparison(comparison, terminal));
    return 0;
  },
};
