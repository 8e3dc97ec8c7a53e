import type { Measured, MeasuredVersion } from "../../core/measured/measured.ts";

/** What became of the versions that had to be measured again, a line each. */
export const measuredWords = (measured: Measured | null): string[] =>
  (measured?.versions ?? []).flatMap((version) => [
    ...lineOf(version.tag, "again, with this change's exam", version.again),
    ...lineOf(version.tag, "in turn with this change's model", version.inTurn),
  ]);

function lineOf(tag: string, how: string, outcome: MeasuredVersion["again"] | MeasuredVersion["inTurn"]): string[] {
  if (outcome === null) return [];
  return [
    outcome.kind === "measured"
      ? `${tag} was measured ${how}.`
      : `${tag} could not be measured ${how}: ${outcome.reason}.`,
  ];
}
