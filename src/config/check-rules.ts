import { isModelName } from "../core/names.ts";
import type { Diagnostic } from "../lib/diagnostic.ts";
import { nearest } from "../lib/nearest.ts";
import { anchor } from "./check-anchor.ts";
import { fetches } from "./check-fetches.ts";
import { computed, gates } from "./check-gates.ts";
import { inTurn } from "./check-in-turn.ts";
import { matrices } from "./check-matrix.ts";
import { secrets } from "./check-secrets.ts";
import type { Locator, YamlPath } from "./locate.ts";
import { formatOf, notPlain, parseParams } from "./parse-params.ts";
import type { Context, Report } from "./rule.ts";
import type { Written, WrittenStep } from "./schema.ts";
import type { Source } from "./to-pipeline.ts";

/** Rules that a schema cannot say, one small function each; all of them report. */
export function checkRules(written: Written, source: Source, locator: Locator, report: Report): Diagnostic[] {
  const context = { written, source, locator, report };
  return [
    names,
    notYet,
    fetches,
    replicates,
    matrices,
    evaluation,
    computed,
    gates,
    inTurn,
    anchor,
    params,
    secrets,
  ].flatMap((rule) => rule(context));
}

/** A leg is called by its step, its variant and its replicate, and its files are called by it: 255 bytes at most. */
const longest = { name: 100, step: 64, replicate: 24 };

const nameRule = `A name begins and ends with a letter or digit, and has letters, digits, - _ / between (GTO's grammar), at most ${longest.name} characters.`;

function names({ written, locator, report }: Context): Diagnostic[] {
  const stage = written.promote?.stage;
  const named: [YamlPath, string, "key" | "value"][] = [
    [["name"], written.name, "value"],
    ...Object.keys(written.models ?? {}).map((name): [YamlPath, string, "key"] => [["models", name], name, "key"]),
    ...(stage === undefined ? [] : ([[["promote", "stage"], stage, "value"]] as [YamlPath, string, "value"][])),
  ];
  const wrong = named.filter(([, name]) => !isModelName(name) || name.length > longest.name);
  const steps = Object.keys(written.steps).filter(
    (name) => !/^[A-Za-z_][\w-]*$/.test(name) || name.length > longest.step,
  );
  return [
    ...wrong.map(([path, name, what]) =>
      report("bad-name", locator[what](path), `"${name}" is not a name that a tag can carry.`, nameRule),
    ),
    ...steps.map((name) =>
      report(
        "bad-name",
        locator.key(["steps", name]),
        `"${name}" is not a name for a step.`,
        `It begins with a letter or _, and has letters, digits, - and _ (as job ids in a workflow), at most ${longest.step} characters.`,
      ),
    ),
  ];
}

function notYet({ written, locator, report }: Context): Diagnostic[] {
  const later = (path: YamlPath, what: string, instead: string) =>
    report("not-yet", locator.key(path), `${what} is not supported yet.`, instead);
  const inStep = ([name, step]: [string, WrittenStep]): Diagnostic[] => [
    ...(step["runs-on"] !== undefined
      ? [later(["steps", name, "runs-on"], "runs-on", "Set it on the job in the workflow.")]
      : []),
  ];
  return Object.entries(written.steps).flatMap(inStep);
}

function replicates({ written, locator, report }: Context): Diagnostic[] {
  const entries = Object.entries(written.replicates ?? {});
  if (entries.length > 1)
    return [
      report(
        "one-replicate",
        locator.key(["replicates"]),
        `replicates has ${entries.length} names.`,
        "Keep one, usually seed.",
      ),
    ];
  return entries.flatMap(([name, values]) => {
    const bad = values.flatMap((value, i) =>
      /^[A-Za-z0-9._-]+$/.test(String(value)) && String(value).length <= longest.replicate ? [] : [{ value, i }],
    );
    const first = new Map([...values.entries()].reverse().map(([i, value]) => [String(value), i]));
    const twice = values.flatMap((value, i) => ((first.get(String(value)) ?? i) < i ? [{ value, i }] : []));
    const at = (i: number) => locator.value(["replicates", name, i]);
    return [
      ...(/^[A-Za-z_]\w*$/.test(name)
        ? []
        : [
            report(
              "bad-name",
              locator.key(["replicates", name]),
              `"${name}" is not a name for a replicate.`,
              "It begins with a letter or _, and has letters, digits and _.",
            ),
          ]),
      ...bad.map(({ value, i }) =>
        report(
          "bad-replicate",
          at(i),
          `${JSON.stringify(value)} cannot be a replicate.`,
          `It becomes part of file names: use letters, digits, . _ and -, at most ${longest.replicate} characters.`,
        ),
      ),
      ...twice.map(({ value, i }) =>
        report(
          "duplicate-replicate",
          at(i),
          `The replicate ${JSON.stringify(value)} stands there twice.`,
          "Two equal seeds are one observation, not two.",
        ),
      ),
    ];
  });
}

function evaluation({ written, locator, report }: Context): Diagnostic[] {
  const { evaluation: named, steps } = written;
  if (named === undefined || Object.hasOwn(steps, named)) {
    const step = named === undefined ? undefined : steps[named];
    if (!step || (step.metrics?.length ?? 0) > 0 || (step.predictions?.length ?? 0) > 0) return [];
    return [
      report(
        "evaluation-without-metrics",
        locator.value(["evaluation"]),
        `The step "${named}" declares no metrics, so it measures nothing.`,
        `Write \`metrics: [path]\` in steps.${named}.`,
      ),
    ];
  }
  const meant = nearest(named, Object.keys(steps));
  return [
    report(
      "unknown-step",
      locator.value(["evaluation"]),
      `evaluation names "${named}", which no step is called.`,
      meant ? `Did you mean "${meant}"?` : null,
    ),
  ];
}

function params({ written, source, locator, report }: Context): Diagnostic[] {
  const at = locator.value(["params"]);
  if (written.params === undefined) return [];
  if (typeof written.params !== "string") {
    const wrong = notPlain(written.params);
    return wrong === null ? [] : [report("bad-params", at, `${wrong}.`)];
  }
  const format = formatOf(written.params);
  if (format === null)
    return [
      report(
        "params-format",
        at,
        `${written.params} is neither YAML, JSON nor TOML by its name.`,
        "Name a file that ends in .yml, .yaml, .json or .toml.",
      ),
    ];
  if (source.paramsText === null)
    return [
      report(
        "params-missing",
        at,
        `The params file ${written.params} is not there.`,
        "Create it beside mainline.yml, or correct the path.",
      ),
    ];
  const parsed = parseParams(source.paramsText, format);
  if (parsed.ok) return [];
  const { message, line, column } = parsed.error;
  return [report("bad-params", at, `${written.params}:${line}:${column}: ${message}.`)];
}
