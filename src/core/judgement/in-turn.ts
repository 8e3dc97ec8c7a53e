import type { Policy } from "../pipeline/pipeline.ts";
import { sliceOf } from "./slice.ts";

/** Whether a metric depends on the moment, as a latency does: it is compared only where both sides were measured in turn on one machine. */
export const isInTurn = ({ metrics }: Policy, metric: string): boolean =>
  metrics[sliceOf(metric).name]?.measured === "in-turn";
