import type { Acceptable } from "../core/acceptance.ts";
import type { Accepted } from "../core/judgement.ts";
import type { Verdict } from "../core/pipeline.ts";
import { codeMarkdown, escapeMarkdown } from "./escape.ts";

/** How somebody may accept a verdict that stops, while a pull request is open; and why reviews that would accept it do not count. */
export function acceptableMarkdown({ head, refused }: Acceptable, verdict: Verdict, isOpen: boolean): string {
  const how =
    isOpen && head !== null
      ? [
          `> Somebody else who may write to this repository can accept this verdict for ${head.slice(0, 7)} alone: by an approving review with the line ${codeMarkdown(`/mainline accept ${verdict}: WHY`)}. Then run this job again.`,
        ]
      : [];
  const lines = refused.slice(0, mostRefused).map((words) => `> - Not accepted: ${escapeMarkdown(words, 300)}.`);
  return how.length + lines.length === 0 ? "" : ["> [!TIP]", ...how, ...lines].join("\n");
}

const mostRefused = 5;

/** A link to the review by which a verdict was accepted; nothing where it was done otherwise. */
export const reviewMarkdown = ({ review }: Accepted): string =>
  review !== null && /^https?:\/\/[^\s()<>[\]]+$/.test(review) ? `[The review that accepts it](${review}).` : "";
