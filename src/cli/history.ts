import { historyOf, registryOf } from "../core/registry.ts";
import { modelName } from "../core/tag.ts";
import { renderHistory } from "../render/registry.ts";
import { type Command, shared } from "./command.ts";
import { openRepository } from "./edges.ts";

export const command: Command = {
  usage: "[MODEL] [--json]",
  details:
    "Lists what happened to the models, the newest first: who registered, assigned, rolled back or retired what, when, and why.",
  examples: ["mainline history", "mainline history penguins --json"],
  options: { json: shared.json },
  most: 1,
  async run(input, terminal) {
    const git = await openRepository(terminal);
    const [model] = input.args;
    const events = historyOf(registryOf(await git.tags())).filter(
      (event) => model === undefined || event.model === modelName(model),
    );
    if (input.on("json")) terminal.json(events);
    else terminal.out(renderHistory(events, terminal));
    return 0;
  },
};
