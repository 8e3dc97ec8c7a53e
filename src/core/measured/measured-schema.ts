import { z } from "zod";
import type { Result } from "../../lib/result.ts";
import { fileEntry, hex, metricValue, model, parseWith, runId, samples, word } from "../run/run-schema.ts";
import type { Measured } from "./measured.ts";

/** What a train job claims to have measured again, checked before anybody believes a shape. */
export const parseMeasured = (text: string): Result<Measured, string> =>
  parseWith(text, measured) as Result<Measured, string>;

const missing = z.strictObject({ kind: z.literal("not-measured"), reason: z.string().max(1000) });
const turns = z.record(word, z.array(metricValue).min(1).max(1000));
const replicate = z.union([word, z.number()]).nullable();

const matrix = z.record(z.string(), z.json()).nullable();

const again = z.strictObject({
  kind: z.literal("measured"),
  metrics: z.record(word, samples),
  predictions: z.array(z.strictObject({ replicate, matrix, files: z.array(fileEntry).max(100) })).max(10_000),
});

const inTurn = z.strictObject({ kind: z.literal("measured"), candidate: turns, version: turns });

const measured = z.strictObject({
  version: z.literal(1),
  run: runId,
  sourceKey: hex,
  exam: hex.nullable(),
  versions: z
    .array(
      z.strictObject({
        tag: word,
        models: z.array(model).max(1000),
        again: z.union([again, missing]).nullable(),
        inTurn: z.union([inTurn, missing]).nullable(),
      }),
    )
    .max(100),
});
