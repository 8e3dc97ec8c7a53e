import { changeRegistry } from "../../app/registry/change-registry.ts";
import { Stop } from "../../core/failure.ts";
import { assign } from "../../core/registry/by-hand/assign.ts";
import { modelName } from "../../core/registry/tag.ts";
import type { Command } from "../command.ts";
import { openRepository } from "../edges.ts";
import { tell } from "../tell-changed.ts";
import { writeOptions, writingOf } from "../writing.ts";

export const command: Command = {
  usage: "MODEL@VERSION STAGE [-m WHY]",
  details:
    "Lets a version serve in a stage, by hand: no gate is asked. An older version is assigned anew, so that it serves. `mainline promote` is the way that judges.",
  examples: [
    'mainline assign penguins@v1.2.0 staging -m "for the load test"',
    "mainline assign penguins@v1.1.0 production --dry-run",
  ],
  options: writeOptions,
  most: 2,
  async run(input, terminal) {
    const [asked = "", stage] = input.args;
    const [, name = "", version = ""] = asked.match(/^(.+)@v(.+)$/) ?? [];
    if (name === "" || stage === undefined)
      throw new Stop({
        code: "usage",
        command: "assign",
        words: "Which version, and to which stage?",
        hint: "Name both: mainline assign MODEL@VERSION STAGE. `mainline registry` lists them.",
      });
    const model = modelName(name);
    const git = await openRepository(terminal);
    const { writing, ...target } = await writingOf(input, git);
    const decide = (tags: Parameters<typeof assign>[0]) => assign(tags, { model, version, stage }, writing);
    return tell(await changeRegistry(decide, { model, ...target }, git), target, input, terminal);
  },
};
