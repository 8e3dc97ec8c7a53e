import type { Acceptable } from "../../core/judgement/acceptance.ts";
import type { Accepted } from "../../core/judgement/judgement.ts";
import type { Verdict } from "../../core/pipeline/pipeline.ts";
import { codeMarkdown, escapeMarkdown } from "../escape.ts";

/** How somebody may accept a verdict that stops, while a pull request is open; and why reviews that would accept it do not count. */
export function acceptableMarkdown({ head, refused }: Acceptable, what: Stopped, isOpen: boolean): string {
  const how =
    isOpen && head !== null
      ? [
          `> Somebody else who may write to this repository can accept this verdict for ${head.slice(0, 7)} alone: by an approving review with the line ${codeMarkdown(lineFor(what))}. Then run this job again.`,
        ]
      : [];
  const lines = refused.slice(0, mostRefused).map((words) => `> - Not accepted: ${escapeMarkdown(words, 300)}.`);
  return how.length + lines.length === 0 ? "" : ["> [!TIP]", ...how, ...lines].join("\n");
}

interface Stopped {
  readonly pipeline: string;
  readonly verdict: Verdict;
}

/** Meant for this pipeline alone, where its name lets a line say so: who copies it has seen the report of no other. */
const lineFor = ({ pipeline, verdict }: Stopped): string =>
  `/mainline accept ${verdict}${/^[\w./-]{1,60}$/.test(pipeline) ? ` of ${pipeline}` : ""}: WHY`;

const mostRefused = 5;

/** A link to the review by which a verdict was accepted; nothing where it was done otherwise. */
export const reviewMarkdown = ({ review }: Accepted): string =>
  review !== null && /^https?:\/\/[^\s()<>[\]]+$/.test(review) ? `[The review that accepts it](${review}).` : "";
