import type { RunSummary } from "../../src/core/run/run.ts";

/** A summary with these metrics, a value a seed from 0 (or at the seeds named). */
export function summaryOf(
  metrics: Readonly<Record<string, readonly number[]>>,
  options: { seeds?: readonly number[]; exam?: string } = {},
): RunSummary {
  const samples = Object.entries(metrics).map(([name, values]) => [
    name,
    values.map((value, i) => ({ replicate: values.length === 1 ? null : (options.seeds?.[i] ?? i), value })),
  ]);
  return {
    version: 1,
    run: "0".repeat(32),
    pipeline: "p",
    file: "mainline.yml",
    commit: "c".repeat(40),
    sourceKey: "5".repeat(64),
    exam: options.exam ?? "e".repeat(64),
    startedAt: "2026-01-01T00:00:00.000Z",
    seconds: 1,
    platform: { os: "linux", arch: "x64" },
    probes: [],
    params: {},
    replicates: null,
    metrics: Object.fromEntries(samples),
    models: [],
  };
}
