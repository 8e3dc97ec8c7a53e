import { type RegistryEvent, registryOf } from "../../core/registry/registry.ts";
import { registryJson } from "../../core/registry/registry-json.ts";
import { type GitTag, modelName } from "../../core/registry/tag.ts";
import { renderRef, renderRegistry } from "../../render/registry.ts";
import { type Command, shared } from "../command.ts";
import { openRepository } from "../edges.ts";
import { formatOption, isGto } from "../gto-format.ts";
import { registryTags } from "../registry-tags.ts";
import type { Terminal } from "../terminal.ts";

export const command: Command = {
  usage: "[MODEL] [--json] | --ref TAG",
  details:
    "Shows the models, their versions, and which version serves in each stage, from this repository's Git tags alone. The tags are GTO's: `gto show` tells the same. With --format gto the JSON is what `gto show --json`, `gto show MODEL --json` or, with --ref, `gto check-ref --json` prints.",
  examples: ["mainline registry", "mainline registry penguins --format gto", "mainline registry --ref penguins@v1.2.0"],
  options: {
    ref: { type: "string", value: "TAG", description: "say what this tag did instead, as `refs/tags/…` or without" },
    format: formatOption,
    json: shared.json,
  },
  most: 1,
  async run(input, terminal) {
    const gto = isGto(input, "registry");
    const git = await openRepository(terminal);
    const [asked] = input.args;
    const ref = input.text("ref");
    const model = asked === undefined ? null : modelName(asked);
    const json = gto || input.on("json");
    const messages = ref !== undefined || (gto && model !== null) ? "whole" : "none";
    const tags = await registryTags(git, terminal, messages, json || ref !== undefined ? null : model);
    if (ref !== undefined) return await sayRef(ref, tags, json, terminal);
    if (gto && asked !== undefined) {
      const { gtoShow } = await import("../../app/registry/gto-show.ts");
      terminal.json(await gtoShow(asked, tags, git));
      return 0;
    }
    const registry = registryOf(tags);
    if (json) terminal.json(registryJson(registry, model));
    else terminal.out(renderRegistry(registry, model, terminal));
    return 0;
  },
};

/** As GTO: nothing, and no failure, where a tag is none of the registry's. */
async function sayRef(ref: string, tags: readonly GitTag[], json: boolean, terminal: Terminal): Promise<number> {
  const name = ref.replace(/^refs\/tags\//, "");
  if (json) {
    const [{ gtoRef }, { gtoState }] = await Promise.all([
      import("../../core/registry/gto/gto-json.ts"),
      import("../../core/registry/gto/gto-state.ts"),
    ]);
    const found = gtoRef(gtoState(tags), name);
    if (found !== null) terminal.json(found);
    return 0;
  }
  const events = [...registryOf(tags).models.values()].flatMap((model) => model.events);
  const event: RegistryEvent | undefined = events.find((one) => one.ref === name);
  terminal.out(renderRef(name, event));
  return 0;
}
