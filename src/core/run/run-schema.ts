import { z } from "zod";
import { err, ok, type Result } from "../../lib/result.ts";
import { mostLegs, mostReplicates } from "../limits.ts";
import { isRepoPath } from "../plan/paths.ts";
import type { Run, RunDetails, RunSummary, StoredLeg } from "./run.ts";

/** What a run claims of itself, checked before anybody believes a shape: hostile data comes through here. */
export function parseRun(text: string): Result<Run, string> {
  const parsed = parseWith(text, run);
  return parsed.ok ? ok(parsed.value as Run) : parsed;
}

export function parseDetails(text: string): Result<RunDetails, string> {
  const parsed = parseWith(text, details);
  return parsed.ok ? ok(parsed.value as RunDetails) : parsed;
}

/** A finished leg from a cache, which anybody who may write there may have written. */
export function parseStoredLeg(text: string): Result<StoredLeg, string> {
  const parsed = parseWith(text, storedLeg);
  return parsed.ok ? ok(parsed.value as StoredLeg) : parsed;
}

/** A summary from a tag: anybody who may push tags may have written it. */
export function parseSummary(value: unknown): Result<RunSummary, string> {
  const parsed = check(value, summary);
  return parsed.ok ? ok(parsed.value as RunSummary) : parsed;
}

/** For what is made of the same parts. */
export function parseWith<T>(text: string, schema: z.ZodType<T>): Result<T, string> {
  try {
    return check(JSON.parse(text), schema);
  } catch {
    return err(text === "" ? "it is missing" : "it is no JSON");
  }
}

function check<T>(value: unknown, schema: z.ZodType<T>): Result<T, string> {
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === "number" && version > 1)
    return err(`it has version ${version}, made by a newer Mainline; this one reads version 1`);
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return err(`${issue?.path.join(".") || "it"}: ${issue?.message}`);
}

const line = z.string().max(4096);
const text = z.string().max(256 * 1024);
export const word = z.string().max(256);
export const hex = z.string().regex(/^[0-9a-f]{64}$/);
export const runId = z.string().regex(/^[0-9a-f]{32}$/);
const commit = z
  .string()
  .regex(/^[0-9a-f]{40,64}$/)
  .nullable();
const path = z.string().max(4096).refine(isRepoPath, "is no path inside the repository");
const count = z.number().int().min(0);
const replicate = z.union([word, z.number()]).nullable();
const time = z.iso.datetime();
export const metricValue = z.union([z.number(), z.enum(["NaN", "Infinity", "-Infinity"])]);
const json: z.ZodType = z.json();
const object = z.record(z.string(), json);
const kind = z.enum(["output", "metrics", "plot", "predictions"]);
const platform = z.strictObject({ os: word, arch: word });
const probe = z.strictObject({ command: line, output: text });
const replicates = z
  .strictObject({ name: word, values: z.array(z.union([word, z.number()])).max(mostReplicates) })
  .nullable();

const record = z.strictObject({
  version: z.literal(2),
  command: text,
  shell: line,
  directory: z.union([z.literal(""), path]),
  env: z.record(z.string(), text),
  params: object,
  spelled: z.record(z.string(), text).optional(),
  replicate: z.strictObject({ name: word, value: z.union([word, z.number()]) }).nullable(),
  matrix: object.nullable(),
  secrets: z.array(word).max(1000),
  outputs: z.array(z.strictObject({ path, kind })).max(10_000),
  probes: z.array(probe).max(100),
  platform,
  inputs: z.array(z.strictObject({ path, executable: z.boolean(), sha256: hex, made: word.nullable() })).max(200_000),
});

export const fileEntry = z.strictObject({ path, sha256: hex, size: count, executable: z.boolean(), kind });

const failure = z.looseObject({ kind: word });

const leg = z.strictObject({
  id: word.regex(/^[A-Za-z_][\w-]*(\+[A-Za-z0-9._-]+)*(@[A-Za-z0-9._-]+)?$/),
  step: word,
  replicate,
  matrix: object.nullable(),
  status: z.enum(["ran", "reused", "failed", "skipped"]),
  reusedFrom: runId.nullable(),
  key: hex.nullable(),
  record: record.nullable(),
  seconds: z.number().min(0),
  attempts: count,
  failure: failure.nullable(),
  outputs: z.array(fileEntry).max(200_000),
  metrics: z.record(word, metricValue),
});

export const model = z.strictObject({
  name: word,
  replicates: z.array(z.strictObject({ replicate, path, sha256: hex, size: count })).max(mostReplicates),
});

const origin = z
  .strictObject({
    event: word,
    repository: word,
    workflow: line.nullable(),
    workflowRun: count,
    attempt: count,
    base: commit,
    head: commit,
  })
  .nullable();

const run = z.strictObject({
  version: z.literal(1),
  id: runId,
  pipeline: word,
  file: path,
  commit,
  dirty: z.boolean(),
  sourceKey: hex,
  overrides: object,
  origin,
  startedAt: time,
  finishedAt: time,
  status: z.enum(["succeeded", "failed"]),
  platform,
  probes: z.array(probe).max(100),
  params: object,
  replicates,
  evaluation: word.nullable(),
  legs: z.array(leg).max(mostLegs),
  models: z.array(model).max(1000),
});

const history = z.record(word, z.array(z.tuple([z.number(), z.number().nullable(), metricValue])).max(1_000_000));
const plots = z
  .array(z.strictObject({ leg: word, path, columns: z.record(word, z.array(metricValue).max(200)) }))
  .max(20_000);

const details = z.strictObject({
  version: z.literal(1),
  history: z.record(word, history),
  plots,
  summaries: z.record(word, text).optional(),
});

const storedLeg = z.strictObject({ version: z.literal(1), run: runId, leg, history, plots, summary: text.optional() });

const rows = z.record(line, word);
export const samples = z.array(z.strictObject({ replicate, value: metricValue })).max(10_000);

const summary = z.strictObject({
  version: z.literal(1),
  run: runId,
  pipeline: word,
  file: path,
  commit,
  sourceKey: hex,
  exam: hex.nullable(),
  sheet: z.strictObject({ files: rows, settings: rows, left: count }).optional(),
  startedAt: time,
  seconds: z.number().min(0),
  stepSeconds: z.record(word, z.number().min(0)).optional(),
  platform,
  probes: z.array(probe).max(100),
  params: object,
  replicates,
  metrics: z.record(word, samples),
  models: z.array(model).max(1000),
});
