import { previewPlan } from "../../app/run/preview.ts";
import { renderPlan } from "../../render/run/plan.ts";
import { engineEdges } from "../../wiring/engine-edges.ts";
import { type Command, shared } from "../command.ts";
import { openHere } from "../edges.ts";

export const command: Command = {
  usage: "[--set KEY=VALUE]... [--json]",
  details:
    "Shows the legs in the order in which they would run, and for each whether its result would be reused. Runs nothing but the environment commands, whose output is part of every key.",
  examples: ["mainline plan", "mainline plan --set train.lr=0.1 --json"],
  options: { config: shared.config, set: shared.set, json: shared.json },
  most: 0,
  async run(input, terminal) {
    const here = await openHere(input, terminal);
    const { plan, sourceKey } = here.workspace;
    const legs = await previewPlan(plan, here.git.root, await engineEdges(here.git.root, here.store, terminal.env));
    if (input.on("json")) terminal.json({ pipeline: plan.pipeline.name, sourceKey, legs });
    else terminal.out(renderPlan(plan.pipeline.name, sourceKey, legs, terminal));
    return 0;
  },
};
