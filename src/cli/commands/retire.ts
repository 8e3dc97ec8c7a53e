import { changeRegistry } from "../../app/registry/change-registry.ts";
import { retire } from "../../core/registry/by-hand/retire.ts";
import { modelName } from "../../core/registry/tag.ts";
import type { Command } from "../command.ts";
import { openRepository } from "../edges.ts";
import { modelOf } from "../names.ts";
import { tell } from "../tell-changed.ts";
import { writeOptions, writingOf } from "../writing.ts";

export const command: Command = {
  usage: "MODEL[@VERSION] [-m WHY]",
  details:
    "Takes a version out of service wherever it serves, by a tag: the version before it serves again. Without a version, calls the whole model deprecated, until something new is said of it. Nothing is deleted.",
  examples: ['mainline retire penguins@v1.2.0 -m "trained on a bad batch"', "mainline retire penguins --dry-run"],
  options: writeOptions,
  most: 1,
  async run(input, terminal) {
    const [name = "", version = null] = modelOf(input, "retire").split("@v");
    const model = modelName(name);
    const git = await openRepository(terminal);
    const { writing, ...target } = await writingOf(input, git);
    const decide = (tags: Parameters<typeof retire>[0]) => retire(tags, { model, version }, writing);
    return tell(await changeRegistry(decide, { model, ...target }, git), target, input, terminal);
  },
};
