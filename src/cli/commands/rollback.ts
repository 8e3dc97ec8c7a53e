import { changeRegistry } from "../../app/registry/change-registry.ts";
import { rollBack } from "../../core/registry/by-hand/roll-back.ts";
import { modelName } from "../../core/registry/tag.ts";
import { renderRollback } from "../../render/report/changed.ts";
import type { Command } from "../command.ts";
import { openRepository } from "../edges.ts";
import { modelOf, versionText } from "../names.ts";
import { writeOptions, writingOf } from "../writing.ts";

export const command: Command = {
  usage: "MODEL [--stage STAGE] [--to VERSION] [-m WHY]",
  details:
    "Takes a stage from the version that holds it, by a tag: the version before it serves again, and is not pushed aside by a re-run. With --to, from every version that was assigned after that one. Nothing is deleted.",
  examples: [
    'mainline rollback penguins -m "complaints from Dream island"',
    "mainline rollback penguins --to v1.1.0",
    "mainline rollback penguins --stage staging --dry-run",
  ],
  options: {
    stage: { type: "string", value: "STAGE", description: "which (default: production)" },
    to: {
      type: "string",
      value: "VERSION",
      description: "the version that shall serve again (default: the one before)",
    },
    ...writeOptions,
  },
  most: 1,
  async run(input, terminal) {
    const model = modelName(modelOf(input, "rollback"));
    const git = await openRepository(terminal);
    const { writing, ...target } = await writingOf(input, git);
    const to = input.text("to");
    const asked = {
      model,
      stage: input.text("stage") ?? "production",
      to: to === undefined ? null : versionText(to),
    };
    const done = await changeRegistry((tags) => rollBack(tags, asked, writing), { model, ...target }, git);
    const { from, stage, to: serves, tags } = done;
    if (input.on("json")) terminal.json({ model, stage, from, to: serves, tags: tags.map(({ name }) => name) });
    else terminal.out(renderRollback(done, target));
    return 0;
  },
};
