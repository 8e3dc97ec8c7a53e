import { number, percent } from "../core/judgement/figures.ts";
import type { PowerAnswer, PowerOfDesign } from "../core/judgement/noise.ts";
import { escapeTerminal } from "./escape.ts";
import type { Paint } from "./paint.ts";
import { terminalTable } from "./table.ts";

/** The page of `mainline power`. */
export function renderPower(answer: PowerAnswer, paint: Paint): string {
  const { metric, margin, confidence } = answer;
  const head = `${escapeTerminal(metric)}: seeds for a margin of ${number(margin)} at ${percent(answer.power)}, with ${percent(confidence)} confidence`;
  return [
    paint.colors.bold(head),
    ...answer.designs.flatMap((design) => ["", ...designLines(design, answer, paint)]),
    "",
    "For two models that are equally good and a gate of no-worse-than by this margin, or for one that is better by as",
    "much. Noise is taken as normal, and as it was in these runs; from few of them it is known but roughly.",
  ].join("\n");
}

function designLines({ design, noise, needed, seeds }: PowerOfDesign, answer: PowerAnswer, paint: Paint): string[] {
  const [what, of] =
    design === "paired" ? ["Shared seeds", "the differences seed by seed"] : ["Other seeds", "the values of one side"];
  const count = needed === null ? "more than a million" : `${needed.toLocaleString("en")} on each side`;
  return [
    `${what}: ${count}. Standard deviation of ${of}: ${number(noise.standardDeviation)} (${noise.degreesOfFreedom} degrees of freedom).`,
    terminalTable(
      [
        ["seeds", "power", `shown at ${percent(answer.power)}`],
        ...seeds.map(({ n, power, detectable }) => [
          String(n),
          percent(Math.floor(power * 1000) / 1000),
          number(detectable),
        ]),
      ],
      paint,
    ),
  ];
}
