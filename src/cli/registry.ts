import { registryOf } from "../core/registry.ts";
import { registryJson } from "../core/registry-json.ts";
import { modelName } from "../core/tag.ts";
import { renderRegistry } from "../render/registry.ts";
import { type Command, shared } from "./command.ts";
import { openRepository } from "./edges.ts";

export const command: Command = {
  usage: "[MODEL] [--json]",
  details:
    "Shows the models, their versions, and which version serves in each stage, from this repository's Git tags alone. The tags are GTO's: `gto show` tells the same.",
  examples: ["mainline registry", "mainline registry penguins --json"],
  options: { json: shared.json },
  most: 1,
  async run(input, terminal) {
    const git = await openRepository(terminal);
    const registry = registryOf(await git.tags());
    const model = input.args[0] === undefined ? null : modelName(input.args[0]);
    if (input.on("json")) terminal.json(registryJson(registry, model));
    else terminal.out(renderRegistry(registry, model, terminal));
    return 0;
  },
};
