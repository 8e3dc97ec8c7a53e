import type { JsonObject } from "../../lib/json.ts";
import type { MetricValue } from "../metrics/metric-value.ts";
import type { FileEntry, MetricSample, RunModel } from "../run/run.ts";

/**
 * Registered versions that were measured again with a candidate's exam: what `measured.json` holds. Schema-checked on reading, see
 * `measured-schema.ts`: it is a claim of the train job of the very workflow run that reads it.
 */
export interface Measured {
  readonly version: 1;
  /** The candidate's. */
  readonly run: string;
  readonly sourceKey: string;
  readonly exam: string | null;
  readonly versions: readonly MeasuredVersion[];
}

export interface MeasuredVersion {
  /** `penguins@v1.0.0`. */
  readonly tag: string;
  /** The models that were measured: those of the tag. */
  readonly models: readonly RunModel[];
  /** `null`: its numbers stand, because the exam is the same. */
  readonly again: MeasuredAgain | NotMeasured | null;
  /** `null`: no gate names a metric that is measured in turn. */
  readonly inTurn: MeasuredInTurn | NotMeasured | null;
}

export interface MeasuredAgain {
  readonly kind: "measured";
  readonly metrics: Readonly<Record<string, readonly MetricSample[]>>;
  readonly predictions: readonly PredictedTables[];
}

/** What one leg of the evaluation predicted. */
export interface PredictedTables {
  readonly replicate: string | number | null;
  readonly matrix: JsonObject | null;
  readonly files: readonly FileEntry[];
}

/** By metric, a value a round: the candidate's and the version's of the same place were measured one after the other. */
export interface MeasuredInTurn {
  readonly kind: "measured";
  readonly candidate: Readonly<Record<string, readonly MetricValue[]>>;
  readonly version: Readonly<Record<string, readonly MetricValue[]>>;
}

export interface NotMeasured {
  readonly kind: "not-measured";
  readonly reason: string;
}

export const notMeasured = (reason: string): NotMeasured => ({ kind: "not-measured", reason: reason.slice(0, 1000) });

/** How often each side is measured in turn: an even number, so that each is as often the first. */
export const rounds = 6;
