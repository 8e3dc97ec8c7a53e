import type { Failure } from "../../core/failure.ts";

/** That no run, or more than one, is meant by what was asked, and what to do. */
export function unknownRun({ asked, known }: Extract<Failure, { code: "unknown-run" }>): [words: string, todo: string] {
  if (known.length === 0)
    return [
      asked === "" ? "There is no run yet." : `There is no run "${asked}", nor any other.`,
      "Start one with `mainline run`.",
    ];
  const ids = known.slice(0, 5).join(", ");
  const more = known.length > 5 ? `, and ${known.length - 5} more` : "";
  return known.every((id) => id.startsWith(asked))
    ? [`${known.length} runs have an id that begins with "${asked}".`, `Write more of it: ${ids}${more}.`]
    : [
        `No run's id begins with "${asked}"; \`mainline gc\` may have removed it.`,
        `There are: ${ids}${more}. \`mainline runs\` lists them.`,
      ];
}
