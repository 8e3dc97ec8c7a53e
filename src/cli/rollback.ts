import { rollback } from "../app/rollback.ts";
import { Stop } from "../core/failure.ts";
import { modelName } from "../core/tag.ts";
import { type Command, shared } from "./command.ts";
import { openRepository } from "./edges.ts";

export const command: Command = {
  usage: "MODEL [--stage STAGE] [-m WHY]",
  details:
    "Takes a stage from the version that holds it, by a tag: the version before it serves again, and is not pushed aside by a re-run. Nothing is deleted.",
  examples: [
    'mainline rollback penguins -m "complaints from Dream island"',
    "mainline rollback penguins --stage staging --dry-run",
  ],
  options: {
    stage: { type: "string", value: "STAGE", description: "which (default: production)" },
    message: { type: "string", value: "WHY", short: "m", description: "why; it is kept in the tag" },
    "dry-run": { type: "boolean", description: "say what would happen, write nothing" },
    local: { type: "boolean", description: "keep the tag here, though there is a remote" },
    json: shared.json,
  },
  most: 1,
  async run(input, terminal) {
    const [model] = input.args;
    if (model === undefined)
      throw new Stop({
        code: "usage",
        command: "rollback",
        words: "Which model?",
        hint: "Name it: mainline rollback MODEL. `mainline registry` lists them.",
      });
    const git = await openRepository(terminal);
    const by = (await git.identity()).name;
    const remote = input.on("local") || (await git.remoteUrl("origin")) === null ? null : "origin";
    const now = Math.floor(Date.now() / 1000);
    const asked = {
      model: modelName(model),
      stage: input.text("stage") ?? "production",
      by,
      why: input.text("message") ?? "",
      remote,
      dryRun: input.on("dry-run"),
      now,
    };
    const done = await rollback(asked, git);
    if (input.on("json")) terminal.json(done);
    else {
      const serves = done.to === null ? "nothing serves there now" : `${done.to} serves again`;
      terminal.out(
        `${done.model} v${done.from} is out of ${done.stage}; ${serves}.\n  ${input.on("dry-run") ? "would write" : "wrote"} ${done.tag}`,
      );
    }
    return 0;
  },
};
