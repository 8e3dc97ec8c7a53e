import type { Leg } from "../../core/leg.ts";
import { nest } from "../../core/params.ts";
import { folderOf, repoPath } from "../../core/paths.ts";
import type { LegContext } from "./run-leg.ts";

/** Files that a leg has beside its directory, by their paths. */
export interface OwnFiles {
  readonly params: string;
  /** What its shell runs. */
  readonly script: string;
  /** What it writes for a runner; nobody reads it. */
  readonly commands: string;
  /** What it writes as its summary, which is kept. */
  readonly summary: string;
}

/** The declared params go to `$MAINLINE_PARAMS` in any case, and to the place of the params file in the step's own directory. */
export async function writeOwnFiles(
  leg: Leg,
  { work, directory }: { work: string; directory: string },
  { edges, plan }: LegContext,
): Promise<OwnFiles> {
  const { params, file } = plan.pipeline;
  const format = params.kind === "file" ? params.format : "json";
  const declares = Object.keys(leg.params).length > 0;
  const { writeParams } = await import("../../config/write-params.ts");
  const text = writeParams(nest(leg.params), format, declares && params.kind === "file" ? params.text : "");
  const own: OwnFiles = {
    params: `${work}/params.${format === "yaml" ? "yml" : format}`,
    script: `${work}/command${edges.scriptEnding(leg.shell)}`,
    commands: `${work}/commands`,
    summary: `${work}/summary.md`,
  };
  edges.bench.writeFiles({
    [own.params]: text,
    [own.script]: `${leg.command}\n`,
    [own.commands]: "",
    [own.summary]: "",
  });
  const place = params.kind === "file" ? repoPath(folderOf(file), params.path) : null;
  // A step that declares no params sees the file only if it names it as an input, and then as it is.
  if (leg.isolated && place !== null && declares) edges.bench.writeFiles({ [`${directory}/${place}`]: text });
  return own;
}

/** Where a step finds its own files for a runner's commands. */
export function commandFiles({ commands, summary }: OwnFiles): Record<string, string> {
  const names = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE"];
  return { ...Object.fromEntries(names.map((name) => [name, commands])), GITHUB_STEP_SUMMARY: summary };
}
