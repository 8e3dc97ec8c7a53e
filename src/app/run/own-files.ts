import { nest } from "../../core/pipeline/params.ts";
import type { Pipeline } from "../../core/pipeline/pipeline.ts";
import type { Leg } from "../../core/plan/leg.ts";
import { folderOf, repoPath } from "../../core/plan/paths.ts";
import type { LegContext } from "./leg-context.ts";

/** Files of a leg's own that are not in its directory, by their paths. */
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
  { own: name, directory }: { own: string; directory: string },
  { edges, plan }: LegContext,
): Promise<OwnFiles> {
  const { params, file } = plan.pipeline;
  const format = params.kind === "file" ? params.format : "json";
  const text = await paramsText(leg, plan.pipeline);
  const own: OwnFiles = {
    params: `${name}.params.${format === "yaml" ? "yml" : format}`,
    script: `${name}${edges.scriptEnding(leg.shell)}`,
    commands: `${name}.commands`,
    summary: `${name}.summary.md`,
  };
  edges.bench.writeFiles({
    [own.params]: text,
    [own.script]: `${leg.command}\n`,
    [own.commands]: "",
    [own.summary]: "",
  });
  const place = params.kind === "file" ? repoPath(folderOf(file), params.path) : null;
  // A step that declares no params sees the file only if it names it as an input, and then as it is.
  if (leg.isolated && place !== null && Object.keys(leg.params).length > 0)
    edges.bench.writeFiles({ [`${directory}/${place}`]: text });
  return own;
}

/** Legs of a step mostly have the same ones, and writing them reads the whole original. */
const written = new WeakMap<Pipeline, Map<string, string>>();

async function paramsText(leg: Leg, pipeline: Pipeline): Promise<string> {
  const texts = written.get(pipeline) ?? new Map<string, string>();
  written.set(pipeline, texts);
  const key = JSON.stringify([leg.params, leg.spelled]);
  const known = texts.get(key);
  if (known !== undefined) return known;
  const { params } = pipeline;
  const { writeParams } = await import("../../config/write-params.ts");
  const text = writeParams(nest(leg.params), params.kind === "file" ? params.format : "json", leg.spelled ?? {});
  texts.set(key, text);
  return text;
}

/** Where a step finds its own files for a runner's commands. */
export function commandFiles({ commands, summary }: OwnFiles): Record<string, string> {
  const names = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE"];
  return { ...Object.fromEntries(names.map((name) => [name, commands])), GITHUB_STEP_SUMMARY: summary };
}
