import type { Accepted, Comparison } from "../../core/judgement/judgement.ts";
import type { Verdict } from "../../core/pipeline/pipeline.ts";
import { codeMarkdown, escapeMarkdown } from "../escape.ts";
import type { ReportContext } from "./report-words.ts";

/** How somebody may accept a verdict that stops; why reviews that would accept it do not count; and what is left where nobody may. */
export function acceptanceMarkdown(
  { judgement: { verdict, action, accepted }, pipeline }: Pick<Comparison, "judgement" | "pipeline">,
  { acceptable, where }: ReportContext,
): string {
  if (accepted !== null) return reviewMarkdown(accepted);
  if (verdict === "fail" && action === "stop" && where !== "laptop") return wayOut;
  if (acceptable === null) return "";
  const { head, refused } = acceptable;
  const how = head === null ? [] : [`> ${howTo(head, { pipeline, verdict }, where)}`];
  const lines = refused.slice(0, mostRefused).map((words) => `> - Not accepted: ${escapeMarkdown(words, 300)}.`);
  return how.length + lines.length === 0 ? "" : ["> [!TIP]", ...how, ...lines].join("\n");
}

/** Of a failure by an outage too, for nobody can tell the one from the other. */
const wayOut =
  "> [!NOTE]\n> Nobody can accept a verdict of `fail`, and another run of the same source leaves it as it is. A commit that changes an input, a param or a step is judged anew, and so is a change of the policy once it is on the base. Where something else broke, so that a metric is not a number say, mend that, and push such a commit.";

function howTo(head: string, what: Stopped, where: ReportContext["where"]): string {
  const line = `by an approving review with the line ${codeMarkdown(lineFor(what))}`;
  const whoever = "omebody else who may write to this repository can";
  if (where === "push")
    return `The merge is made, and s${whoever} still accept this verdict: on its pull request, for ${head.slice(0, 7)}, ${line}. Then run this job again.`;
  const then = where === "merge-group" ? "Then add it to the queue again." : "Then run this job again.";
  return `S${whoever} accept this verdict for ${head.slice(0, 7)} alone: ${line}. ${then}`;
}

interface Stopped {
  readonly pipeline: string;
  readonly verdict: Verdict;
}

/** Meant for this pipeline alone, where its name lets a line say so: who copies it has seen the report of no other. */
const lineFor = ({ pipeline, verdict }: Stopped): string => `/mainline accept ${verdict}${ofPipeline(pipeline)}: WHY`;

function ofPipeline(name: string): string {
  if (/^[\w./-]{1,60}$/.test(name)) return ` of ${name}`;
  return /^[^"\p{C}\p{Zl}\p{Zp}]{1,60}$/u.test(name) ? ` of "${name}"` : "";
}

const mostRefused = 5;

/** A link to the review by which a verdict was accepted; nothing where it was done otherwise. */
export const reviewMarkdown = ({ review }: Accepted): string =>
  review !== null && /^https?:\/\/[^\s()<>[\]]+$/.test(review) ? `[The review that accepts it](${review}).` : "";
