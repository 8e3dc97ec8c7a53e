import { canonicalDigest, canonicalDigests } from "../../lib/canonical-json.ts";
import type { Json, JsonObject } from "../../lib/json.ts";
import type { Spelled } from "../pipeline/spelled.ts";
import type { LegId, OutputKind, RepoPath } from "../plan/leg.ts";
import type { Platform, Probe } from "./platform.ts";

/** What a leg's declaration says, every expression resolved. */
interface Declared {
  readonly command: string;
  readonly shell: string;
  readonly directory: RepoPath;
  readonly env: Readonly<Record<string, string>>;
  readonly params: JsonObject;
  /** How they are written where that is more than their values say; missing where it is not. */
  readonly spelled?: Spelled;
  /** Two seeds never share a key, even where only an output path mentions the seed. */
  readonly replicate: { readonly name: string; readonly value: string | number } | null;
  readonly matrix: JsonObject | null;
  /** Their names: whoever sees another secret may find other things. Values are in no key. */
  readonly secrets: readonly string[];
  readonly outputs: readonly { readonly path: RepoPath; readonly kind: OutputKind }[];
}

/** All that one leg reads. Its digest, the step key, decides whether the leg is run or reused. No clock, host or absolute path. */
export interface StepRecord extends Declared {
  readonly version: 2;
  readonly probes: readonly Probe[];
  readonly platform: Platform;
  /** In code-unit order of path. `made` names the step that made it, for the exam. */
  readonly inputs: readonly RecordInput[];
}

export interface RecordInput {
  readonly path: RepoPath;
  readonly executable: boolean;
  readonly sha256: string;
  readonly made: string | null;
}

/** What a Git tree alone says of the whole pipeline: no probe output, platform or policy. */
export interface SourceRecord {
  readonly version: 2;
  readonly pipeline: string;
  readonly file: string;
  /** The text of the probes, not what they print. */
  readonly environment: readonly string[];
  readonly legs: readonly SourceLeg[];
}

export interface SourceLeg extends Declared {
  readonly id: LegId;
  readonly made: readonly RepoPath[];
  readonly fetched: readonly { readonly path: RepoPath; readonly url: string; readonly sha256: string }[];
  /** Blob ids, because LFS and line-ending filters change bytes. Unknown inputs: the whole tree minus declared outputs. */
  readonly inputs: readonly TreeEntry[];
}

/** One file of a Git tree. */
export interface TreeEntry {
  readonly path: RepoPath;
  /** Git's octal mode, e.g. `100644`. */
  readonly mode: string;
  readonly blob: string;
}

export const stepKey = (record: StepRecord): string => canonicalDigest(asJson(record));
export const sourceKey = (record: SourceRecord): string => canonicalDigest(asJson(record));

/** The step keys of thousands of legs. */
export function stepKeys(): typeof stepKey {
  const digest = canonicalDigests();
  return (record) => digest(asJson(record));
}

// A record is plain data by construction; interfaces merely lack the index signature that Json asks for.
const asJson = (record: StepRecord | SourceRecord): Json => record as unknown as Json;
