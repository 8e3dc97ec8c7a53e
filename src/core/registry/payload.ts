import { err, type Result } from "../../lib/result.ts";
import { type Verdict, verdicts } from "../pipeline/pipeline.ts";
import type { RunSummary } from "../run/run.ts";
import type { FirstVerdict } from "./kept-verdict.ts";

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
  /** Where a run was promoted; null: the stage was taken from the version. */
  readonly run: string | null;
  readonly sourceKey: string | null;
  readonly by: string;
  readonly why: string;
  readonly verdict: Verdict | null;
  /** Why a person accepted a verdict that stops; null: nobody had to. */
  readonly accepted: string | null;
  /** Where it was accepted in a review: whose, and its address. */
  readonly review?: { readonly by: string; readonly url: string };
}

/** JSON below the line of prose in the tag object of `refs/mainline/runs/<id>`. */
export interface RunPayload {
  readonly mainline: 1;
  readonly kind: "run";
  readonly summary: RunSummary;
  readonly verdict: Verdict;
  /** What it was judged by and against, see `questionOf`; entries from before it was kept have none. */
  readonly question?: string;
}

/** JSON below the line of prose in a tag that says what people did by hand, of which no run tells: a version registered or retired, a model deprecated. */
export interface NotePayload {
  readonly mainline: 1;
  readonly kind: "note";
  readonly model: string;
  /** Null: of the model as a whole. */
  readonly version: string | null;
  readonly by: string;
  readonly why: string;
}

export type Payload = VersionPayload | StagePayload | RunPayload | NotePayload;

/** A tag's message: prose for people, JSON for us. */
export const writeMessage = (prose: string, payload: Payload): string =>
  `${prose.replaceAll(/\s+/g, " ")}\n\n${JSON.stringify(payload)}\n`;

/**
 * The summary in the message of a version tag or of a ledger's entry, checked: whoever may push tags may have written it. The error says what is
 * wrong, in words.
 */
export async function readSummary(message: string, kind: "version" | "run"): Promise<Result<RunSummary, string>> {
  const payload = readPayload(message);
  if (payload === null) return err("it carries no payload of Mainline's");
  if (payload["mainline"] !== 1) return err("its payload was written by a newer Mainline; this one reads version 1");
  if (payload["kind"] !== kind) return err(`its payload is not that of a ${kind}`);
  // Loaded when needed: the schema brings zod along, and `mainline registry` reads no summary.
  const { parseSummary } = await import("../run/run-schema.ts");
  const summary = parseSummary(payload["summary"]);
  return summary.ok ? summary : err(`its payload: ${summary.error}`);
}

/** How a ledger's entry says its run was judged; null where it does not say. */
export function verdictIn(message: string): FirstVerdict | null {
  const payload = readPayload(message);
  const [verdict, question, run] = [payload?.["verdict"], payload?.["question"], summaryIn(message)?.["run"]];
  const known = payload?.["kind"] === "run" && isVerdict(verdict);
  return known && typeof question === "string" && typeof run === "string" ? { run, question, verdict } : null;
}

const isVerdict = (value: unknown): value is Verdict => verdicts.some((verdict) => verdict === value);

/** The exam and the source that a version or a ledger's entry speaks of. */
export function examKeysOf(message: string): { readonly exam: string; readonly sourceKey: string } | null {
  const summary = summaryIn(message);
  const [exam, sourceKey] = [summary?.["exam"], summary?.["sourceKey"]];
  return typeof exam === "string" && typeof sourceKey === "string" ? { exam, sourceKey } : null;
}

/** The source that a version or a ledger's entry says it was made from: enough to compare, without checking all of the summary. */
export const sourceKeyOf = (message: string): string | null => runOf(message).sourceKey;

/** The run that a version says it is of, and its source. */
export function runOf(message: string): { readonly run: string | null; readonly sourceKey: string | null } {
  const summary = summaryIn(message);
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  return { run: text(summary?.["run"]), sourceKey: text(summary?.["sourceKey"]) };
}

function summaryIn(message: string): Readonly<Record<string, unknown>> | null {
  const payload = readPayload(message);
  return payload?.["mainline"] === 1 && isObject(payload["summary"]) ? payload["summary"] : null;
}

/** Longer than any that was written here: characters. */
const longest = 4 * 1024 * 1024;

function readPayload(message: string): Readonly<Record<string, unknown>> | null {
  const at = message.indexOf("\n\n{");
  if (at === -1 || message.length > longest) return null;
  try {
    const value: unknown = JSON.parse(message.slice(at + 2));
    return isObject(value) && typeof value["mainline"] === "number" ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
