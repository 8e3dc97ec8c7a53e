import { z } from "zod";
import { mostReplicates } from "../core/limits.ts";
import { computable } from "../core/predictions/computed.ts";

const text = z.string();
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const texts = z.array(text);
const positive = z.number().positive();

/** Keys that are in the schema but that this version refuses with a clear "not yet". */
const later = (description: string) =>
  z.unknown().optional().describe(`${description} (not yet)`).meta({ notYet: true });

const retry = z
  .strictObject({
    "max-attempts": z.number().int().min(1).max(100).optional().describe("how often the step is started at most"),
    "backoff-seconds": z
      .number()
      .min(0)
      .max(86_400)
      .optional()
      .describe("pause before the second attempt; doubled before each further one"),
  })
  .describe("start the step again when it fails");

const variants = z.array(z.record(text, z.unknown())).max(1000);

const strategy = z
  .strictObject({
    matrix: z
      .object(
        {
          include: variants
            .optional()
            .describe("values added to the combinations that they agree with, or variants of their own"),
          exclude: variants.optional().describe("combinations that are left out"),
        },
        { error: "It must be a map of lists, written out: `{ model: [tree, linear], lr: [0.1, 0.01] }`" },
      )
      .catchall(z.array(z.unknown()))
      .describe("lists of values by name; the step has a leg for each combination"),
    "fail-fast": z.boolean().optional().describe("whether a leg that fails ends the step's other legs (default: true)"),
    "max-parallel": z.number().int().min(1).optional().describe("how many legs of the step run at once"),
  })
  .describe("variants of a step, as in a workflow");

const step = z
  .strictObject({
    run: text.describe("the command, as in a workflow; `${{ }}` sees params, matrix, replicate and env"),
    shell: text.optional().describe("`bash` (default), `sh`, `python`, `pwsh`, or a command with `{0}`"),
    "working-directory": text.optional().describe("where the command runs, relative to this file"),
    env: z.record(text, scalar).optional().describe("environment variables of the step"),
    params: texts.optional().describe("keys of params that the step depends on, dotted"),
    inputs: z
      .array(z.union([text, z.strictObject({ url: text, sha256: text, path: text.optional() })]))
      .optional()
      .describe(
        "files, folders and globs that the step reads, and `{ url, sha256, path }`: a file that is fetched once and verified (`path`: where the step finds it; default: the last part of the address); missing: unknown, so it always runs, in place; `[]`: nothing",
      ),
    outputs: texts.optional().describe("files and folders that the step makes"),
    metrics: texts.optional().describe("files with numbers: JSON, YAML, or CSV and JSONL with history"),
    plots: texts.optional().describe("files with series to draw: CSV or JSONL"),
    predictions: texts.optional().describe("tables with a row an example: CSV or JSONL"),
    needs: z
      .union([text, texts])
      .optional()
      .describe("steps that must have succeeded first; those whose outputs it reads need not be named"),
    isolated: z
      .boolean()
      .optional()
      .describe("`false`: runs in place though its inputs are known; its outputs of an earlier run are removed before"),
    links: texts.optional().describe("Git-ignored folders to link into the step's directory, such as `.venv`"),
    "timeout-minutes": positive
      .max(60 * 24 * 35)
      .optional()
      .describe("after which the step and all it started are ended"),
    retry: retry.optional(),
    strategy: strategy.optional(),
    secrets: texts
      .optional()
      .describe("environment variables that this step alone sees, and that are masked in its log"),
    "runs-on": later("the runner that the step asks for"),
  })
  .describe("one command with its inputs, params and outputs");

const soft = z.enum(["stop", "warn"]);

const gate = z
  .strictObject({
    metric: text.optional().describe("the metric that is judged"),
    "step-time": text
      .optional()
      .describe("in its place, a step: the seconds that its legs took when they ran, on average; only with `max`"),
    "model-size": text
      .optional()
      .describe("in its place, a model: the bytes of the one that is shipped; with `max` or a comparison"),
    min: z.number().optional().describe("passes when surely not below"),
    max: z.number().optional().describe("passes when surely not above"),
    "no-worse-than": text
      .optional()
      .describe("a stage, `base`, `anchor`, or `model@v1.2.3`: passes when surely not worse by more than `by`"),
    "better-than": text
      .optional()
      .describe("a stage, `base`, `anchor`, or `model@v1.2.3`: passes when surely better by more than `by`"),
    matrix: z
      .record(text, z.unknown())
      .optional()
      .describe("the variants of the evaluation that it holds for, by some of their values (default: all)"),
    by: z.number().min(0).optional().describe("the margin, in the metric's own unit (default 0)"),
  })
  .describe("a rule over one metric or cost: exactly one of min, max, no-worse-than, better-than");

const metric = z.strictObject({
  goal: z.enum(["maximize", "minimize"]).describe("which way is better"),
  compute: z
    .enum(computable)
    .optional()
    .describe(
      "computed from the evaluation step's predictions (columns `id`, `label`, `prediction` or `score`; `group`: what is not independent; `slice`: for gates on `name[slice]`) and judged example by example",
    ),
  measured: z
    .enum(["in-turn"])
    .optional()
    .describe(
      "`in-turn`: it depends on the moment, as a latency does; both models are measured one after the other on one machine, and no stored number is compared with",
    ),
  positive: scalar.optional().describe("the label of the positive class, for f1, auc, log-loss and brier (default: 1)"),
  quantile: z
    .number()
    .gt(0)
    .lt(1)
    .optional()
    .describe("which quantile was predicted, for quantile-loss (default: 0.5)"),
});

/** All that may stand in `mainline.yml`. The JSON Schema for editors and the table of keys in the docs are made from it. */
export const schema = z.strictObject({
  name: text.describe("the pipeline's name, unique in the repository"),
  params: z
    .union([text, z.record(text, z.unknown())])
    .optional()
    .describe("a YAML, JSON or TOML file, or a map written here"),
  environment: texts.optional().describe("commands whose output becomes part of every key"),
  replicates: z
    .record(
      text,
      z
        .array(z.union([text, z.number()]))
        .min(1)
        .max(mostReplicates),
    )
    .optional()
    .describe("one name and its values: `{ seed: [0, 1, 2] }`"),
  steps: z.record(text, step).describe("the steps by name"),
  models: z
    .record(
      text,
      z.strictObject({
        path: text.describe("an output, or a path inside one"),
        description: text.optional().describe("one line for people"),
      }),
    )
    .optional()
    .describe("the outputs that are versioned and promoted, by name"),
  evaluation: text.optional().describe("the step that measures: its metrics have bare names, its inputs are the exam"),
  metrics: z
    .record(text, metric)
    .optional()
    .describe("goals of metrics, and how those are computed that come from predictions"),
  gates: z.array(gate).optional().describe("what must hold before a merge"),
  confidence: z
    .number()
    .gt(0.5)
    .lt(1)
    .optional()
    .describe("of every bound; 0.95 where there are replicates when not written"),
  on: z
    .strictObject({
      inconclusive: soft
        .optional()
        .describe(
          "the noise is larger than the difference: `stop` or `warn`; without a word here it warns while nothing holds the stage, and stops from then on",
        ),
      "no-baseline": soft
        .optional()
        .describe("there is nothing to compare with: `stop` or `warn`, as with inconclusive when not written"),
      "not-comparable": soft.optional().describe("the exam was another one: `stop` (default) or `warn`"),
      "exam-changed": soft
        .optional()
        .describe(
          "a change of the exam, by which production was then measured again: `warn` (default), or `stop` until a person accepts it as not-comparable",
        ),
    })
    .optional()
    .describe("what a verdict that is neither pass nor fail does: `stop` or `warn`"),
  promote: z
    .strictObject({
      stage: text.optional().describe("default: production"),
      bump: z.enum(["major", "minor", "patch"]).optional().describe("default: patch"),
    })
    .optional()
    .describe("where a merge promotes to, and which part of the version it raises"),
  anchor: text
    .optional()
    .describe(
      "a pinned version, `model@v1.0.0`, that gates call `anchor`: many small steps down are a fall from there",
    ),
});

export type Written = z.infer<typeof schema>;
export type WrittenStep = z.infer<typeof step>;
export type WrittenGate = z.infer<typeof gate>;
export type WrittenMetric = z.infer<typeof metric>;
