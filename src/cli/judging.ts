import { type Judged, judgeHere } from "../app/judge/judge-here.ts";
import { Stop } from "../core/failure.ts";
import { isSoft } from "../core/judgement/acceptance.ts";
import { softVerdicts } from "../core/pipeline/pipeline.ts";
import { nextVersion } from "../core/registry/next-tags.ts";
import type { ReportContext } from "../render/report/report-words.ts";
import type { Input, Option } from "./command.ts";
import { openHere } from "./edges.ts";
import { measureOption, measuringHere } from "./measuring.ts";
import type { Terminal } from "./terminal.ts";

/** Options of every command that judges. */
export const acceptOptions = {
  accept: {
    type: "string",
    value: "VERDICT",
    description: "a person's decision to go on in spite of not-comparable, inconclusive or no-baseline; needs -m",
  },
  message: { type: "string", value: "WHY", short: "m", description: "why; it is kept in the stage tag" },
  ...measureOption,
} as const satisfies Record<string, Option>;

/** Opens the repository and judges the run asked for: what `judge`, `report` and `promote` begin with. */
export async function judgeAsked(input: Input, terminal: Terminal, as: "branch" | "merged") {
  const here = await openHere(input, terminal);
  const accept = await acceptOf(input, here.git);
  const measure = input.on("measure") ? measuringHere(here, terminal) : null;
  const asked = input.args[0] ?? null;
  const judged = await judgeHere({ workspace: here.workspace, asked, as, accept, measure }, here);
  return { ...here, ...judged, context: contextOf(judged, here.workspace.commit) };
}

function contextOf({ comparison, registry }: Judged, commit: string | null): ReportContext {
  const { bump } = comparison.policy.promote;
  const next = comparison.candidate.models.map(({ name }) => ({
    model: name,
    version: nextVersion(registry, name, commit ?? "", bump).version,
  }));
  return { next, claimed: false, editsWorkflows: false, acceptable: null, where: "laptop" };
}

async function acceptOf(input: Input, git: { identity(): Promise<{ name: string }> }) {
  const verdict = input.text("accept");
  if (verdict === undefined) return null;
  const usage = (words: string, hint: string | null) => new Stop({ code: "usage", command: null, words, hint });
  if (verdict === "fail")
    throw usage(
      "fail cannot be accepted.",
      "It is a finding, not a gap in what is known. Change the model, or the policy by a pull request of its own.",
    );
  if (!isSoft(verdict))
    throw usage(
      `--accept ${verdict}: that is no verdict that could be accepted.`,
      `It may be ${softVerdicts.join(", ")}.`,
    );
  const why = input.text("message");
  if (!why) throw usage("--accept needs a reason.", `Write it as --accept ${verdict} -m "why".`);
  return { verdict, why, by: (await git.identity()).name, review: null };
}
