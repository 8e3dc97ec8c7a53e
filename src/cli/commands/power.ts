import { Stop } from "../../core/failure.ts";
import { answerPower } from "../../core/judgement/noise.ts";
import { summarise } from "../../core/run/summary.ts";
import { renderPower } from "../../render/power.ts";
import { type Command, type Input, shared } from "../command.ts";
import { openEdges } from "../edges.ts";

export const command: Command = {
  usage: "METRIC --margin NUMBER [--power SHARE] [--json]",
  details:
    "Says how many seeds a gate needs: from the noise of the runs there are, how likely two equally good models pass no-worse-than by a margin, and which margin so many seeds can show. Runs nothing.",
  examples: ["mainline power accuracy --margin 0.005", "mainline power loss --margin 0.02 --power 0.9 --json"],
  options: {
    margin: { type: "string", value: "NUMBER", description: "the gate's `by`, in the metric's unit" },
    power: { type: "string", value: "SHARE", description: "how likely it should pass (default: 0.8)" },
    confidence: { type: "string", value: "SHARE", description: "the gate's confidence (default: 0.95)" },
    json: shared.json,
  },
  most: 1,
  async run(input, terminal) {
    const [metric] = input.args;
    if (metric === undefined) throw usage("Which metric?", "Write `mainline power METRIC --margin NUMBER`.");
    const asked = {
      metric,
      margin: numberOf(input, "margin", null, Number.POSITIVE_INFINITY),
      power: numberOf(input, "power", 0.8, 1),
      confidence: numberOf(input, "confidence", 0.95, 1),
    };
    const { store } = await openEdges(terminal);
    const runs = (await store.runs()).filter((run) => run.status === "succeeded").map(summarise);
    const answer = answerPower(runs, asked);
    if (answer.designs.length === 0) {
      const known = [...new Set(runs.flatMap((run) => Object.keys(run.metrics)))].slice(0, 8).join(", ");
      throw usage(
        `No run here measured ${metric} with two seeds, so its noise is not known.`,
        known ? `Measured were: ${known}. Declare replicates, and run.` : "Start one with `mainline run`.",
      );
    }
    if (input.on("json")) terminal.json(answer);
    else terminal.out(renderPower(answer, terminal));
    return 0;
  },
};

/** A number above 0 and below `end`. */
function numberOf(input: Input, option: string, otherwise: number | null, end: number): number {
  const text = input.text(option);
  if (text === undefined && otherwise !== null) return otherwise;
  const value = Number(text ?? "");
  if (text !== undefined && text.trim() !== "" && value > 0 && value < end) return value;
  const range = end === 1 ? "between 0 and 1" : "above 0";
  throw usage(text === undefined ? `--${option} is missing.` : `--${option} ${text}: not a number ${range}.`, null);
}

const usage = (words: string, hint: string | null) => new Stop({ code: "usage", command: "power", words, hint });
