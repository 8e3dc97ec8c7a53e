import { inc } from "semver";
import { Stop } from "../failure.ts";
import type { Accepted } from "../judgement/judgement.ts";
import type { Bump, Verdict } from "../pipeline/pipeline.ts";
import type { RunSummary } from "../run/run.ts";
import type { Payload } from "./payload.ts";
import { writeMessage } from "./payload.ts";
import type { Registry, RegistryModel } from "./registry.ts";
import { formatTag, isModelName, parseTag, type RegistryTag } from "./tag.ts";

/** A tag to be written. */
export interface NextTag {
  readonly name: string;
  readonly commit: string;
  readonly message: string;
  readonly time: number;
}

export interface Promotion {
  readonly summary: RunSummary;
  readonly commit: string;
  readonly stage: string;
  readonly bump: Bump;
  readonly by: string;
  readonly why: string;
  readonly verdict: Verdict;
  /** Who accepted a verdict that stops; null: nobody had to. */
  readonly accepted: Accepted | null;
  /** Unix seconds. */
  readonly now: number;
  /** Names of whatever tags there are: a lightweight one is none of the registry's, and stands in its way. */
  readonly taken?: ReadonlySet<string>;
}

/** The version that a model gets at a commit: the one that it has there already, else the next. The first is 0.1.0. */
export function nextVersion(
  registry: Registry,
  model: string,
  commit: string,
  bump: Bump,
): { version: string; exists: boolean } {
  const versions = registry.models.get(model)?.versions ?? [];
  const own = versions.find((version) => version.commit === commit);
  if (own) return { version: own.version, exists: true };
  // Retired versions count too: a name is bound to its commit for ever.
  const highest = versions[0]?.version;
  return { version: highest === undefined ? "0.1.0" : (inc(highest, bump) as string), exists: false };
}

/**
 * The tags by which a model is registered and, where `assign` says so, assigned. Times strictly increase over all the model has. Throws Stop:
 * artifact-refused, where the model's name (a run's claim) would make no tag of the registry.
 */
export function promotionTags(
  registry: Registry,
  model: string,
  promotion: Promotion,
  assign: boolean,
): { version: string; tags: NextTag[] } {
  const { summary, commit, stage, bump } = promotion;
  const { version, exists } = nextVersion(registry, model, commit, bump);
  const known = registry.models.get(model);
  const { tags, add } = newTags(known, promotion.now, promotion.taken);
  if (!exists) {
    add(
      { kind: "version", model, version, active: true, counter: null },
      commit,
      `Registering artifact ${model} version v${version}`,
      { mainline: 1, kind: "version", model, version, summary },
    );
  }
  if (assign) {
    add(
      { kind: "stage", model, stage, active: true, counter: null },
      commit,
      `Assigning stage ${stage} to artifact ${model} version v${version}`,
      stagePayload(model, version, promotion),
    );
  }
  return { version, tags };
}

function stagePayload(model: string, version: string, promotion: Promotion): Payload {
  const { stage, summary, by, why, verdict, accepted } = promotion;
  const { run, sourceKey } = summary;
  const payload = { mainline: 1, kind: "stage", model, stage, version, run, sourceKey, by, why, verdict } as const;
  if (accepted === null) return { ...payload, accepted };
  const { review } = accepted;
  return {
    ...payload,
    accepted: accepted.why,
    ...(review === null ? {} : { review: { by: accepted.by, url: review } }),
  };
}

/**
 * Tags of one model that follow all it has: each a second later than the one before, since GTO decides by the tagger's seconds and two of one second
 * would be a tie; stages counted, the rest where its simple name is taken, as GTO does. `taken` are names of whatever tags there are.
 */
export function newTags(known: RegistryModel | undefined, now: number, taken: ReadonlySet<string> = new Set()) {
  const events = known?.events ?? [];
  // 1 + the highest counter of all the model's tags, whatever their kind: GTO's rule.
  let counter = 1 + events.reduce((highest, { ref }) => Math.max(highest, parseTag(ref)?.counter ?? 0), 0);
  let time = Math.max(now, (events.at(-1)?.time ?? 0) + 1);
  const tags: NextTag[] = [];
  return {
    tags,
    add(tag: RegistryTag, commit: string, prose: string, payload: Payload): void {
      let name = nameOf(tag);
      if (tag.kind === "stage" || taken.has(name))
        do name = nameOf({ ...tag, counter: counter++ });
        while (taken.has(name));
      tags.push({ name, commit, message: writeMessage(prose, payload), time: time++ });
    },
  };
}

/** A run's claim must not become any other ref. */
function nameOf(tag: RegistryTag): string {
  if (isModelName(tag.model)) return formatTag(tag);
  throw new Stop({ code: "artifact-refused", words: `"${tag.model}", a model of its run, is no name for a model` });
}
