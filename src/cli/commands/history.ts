import { historyOf, registryOf } from "../../core/registry/registry.ts";
import { modelName } from "../../core/registry/tag.ts";
import { renderHistory } from "../../render/registry.ts";
import { type Command, shared } from "../command.ts";
import { openRepository } from "../edges.ts";
import { formatOption, isGto } from "../gto-format.ts";
import { registryTags } from "../registry-tags.ts";

export const command: Command = {
  usage: "[MODEL] [--json]",
  details:
    "Lists what happened to the models, the newest first: who registered, assigned, rolled back or retired what, when, and why. With --format gto the JSON is what `gto history --json` prints.",
  examples: ["mainline history", "mainline history penguins --json"],
  options: { format: formatOption, json: shared.json },
  most: 1,
  async run(input, terminal) {
    const gto = isGto(input, "history");
    const git = await openRepository(terminal);
    const [model] = input.args;
    if (gto) {
      const [{ gtoHistory }, { gtoState }] = await Promise.all([
        import("../../core/registry/gto/gto-json.ts"),
        import("../../core/registry/gto/gto-state.ts"),
      ]);
      terminal.json(gtoHistory(gtoState(await registryTags(git, terminal)), model ?? null));
      return 0;
    }
    const only = model === undefined ? null : modelName(model);
    const tags = await registryTags(git, terminal, input.on("json") ? "first-line" : "none", only);
    const events = historyOf(registryOf(tags)).filter((event) => only === null || event.model === only);
    if (input.on("json")) terminal.json(events);
    else terminal.out(renderHistory(events, terminal));
    return 0;
  },
};
