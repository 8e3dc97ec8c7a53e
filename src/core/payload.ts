import type { Verdict } from "./pipeline.ts";
import type { RunSummary } from "./run.ts";

/** JSON below the line of prose in a version tag: what must outlive the artifact. */
export interface VersionPayload {
  readonly mainline: 1;
  readonly kind: "version";
  readonly model: string;
  readonly version: string;
  readonly summary: RunSummary;
}

/** JSON below the line of prose in a stage tag: who, why, and the verdict. */
export interface StagePayload {
  readonly mainline: 1;
  readonly kind: "stage";
  readonly model: string;
  readonly stage: string;
  readonly version: string;
  readonly run: string;
  readonly sourceKey: string;
  readonly by: string;
  readonly why: string;
  readonly verdict: Verdict | "none";
  readonly accepted: string | null;
}

/** JSON below the line of prose in the tag object of `refs/mainline/runs/<id>`. */
export interface RunPayload {
  readonly mainline: 1;
  readonly kind: "run";
  readonly summary: RunSummary;
  readonly verdict: Verdict | "none";
}

export type Payload = VersionPayload | StagePayload | RunPayload;

/** A tag's message: prose for people, JSON for us. */
export const writeMessage = (prose: string, payload: Payload): string =>
  `${prose.replaceAll(/\s+/g, " ")}\n\n${JSON.stringify(payload)}\n`;

/** Tags are written by whoever may push them: larger than this is none of ours. */
const largest = 4 * 1024 * 1024;

/** Our payload in a tag's message; null when there is none, or of a newer form. Shapes are checked by `readSummary`. */
export function readPayload(message: string): Payload | null {
  const at = message.indexOf("\n\n{");
  if (at === -1 || message.length > largest) return null;
  try {
    const value = JSON.parse(message.slice(at + 2)) as Payload;
    return value?.mainline === 1 && ["version", "stage", "run"].includes(value.kind) ? value : null;
  } catch {
    return null;
  }
}
