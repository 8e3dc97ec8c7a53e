import { Stop } from "../../core/failure.ts";
import { warningsOf } from "../../core/judgement/warnings.ts";
import { renderWarnings } from "../../render/diagnostics.ts";
import { type Command, shared } from "../command.ts";
import { openHere } from "../edges.ts";

export const command: Command = {
  usage: "[--config FILE] [--json]",
  details:
    "Reads mainline.yml and its params, plans the legs, and says every problem at once with file, line and column; then what is allowed and will hardly be meant, which fails nothing. Runs nothing.",
  examples: ["mainline validate", "mainline validate --config models/churn/mainline.yml --json"],
  options: { config: shared.config, set: shared.set, json: shared.json },
  most: 0,
  async run(input, terminal) {
    try {
      const { workspace } = await openHere(input, terminal);
      const { pipeline, legs } = workspace.plan;
      const { diagnostics, texts } = await workspace.locate(warningsOf(workspace.plan));
      if (input.on("json"))
        terminal.json({
          valid: true,
          pipeline: pipeline.name,
          steps: pipeline.steps.length,
          legs: legs.length,
          problems: [],
          warnings: diagnostics,
        });
      else {
        if (diagnostics.length > 0) terminal.out(`${renderWarnings(diagnostics, texts, terminal)}\n`);
        terminal.out(
          `${workspace.file} is valid: pipeline ${pipeline.name}, ${pipeline.steps.length} steps, ${legs.length} legs.`,
        );
      }
      return 0;
    } catch (error) {
      if (!(error instanceof Stop) || error.failure.code !== "invalid-config" || !input.on("json")) throw error;
      terminal.json({ valid: false, problems: error.failure.diagnostics });
      return 2;
    }
  },
};
