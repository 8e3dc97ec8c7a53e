import { decidePromotion, type ModelPromotion } from "../core/decide-promotion.ts";
import { Stop } from "../core/failure.ts";
import type { Judgement } from "../core/judgement.ts";
import type { NextTag } from "../core/next-tags.ts";
import { writeMessage } from "../core/payload.ts";
import type { Policy } from "../core/pipeline.ts";
import { registryOf } from "../core/registry.ts";
import type { RunSummary } from "../core/run.ts";
import type { Git } from "../edge/git/git.ts";

export interface PromoteInput {
  readonly summary: RunSummary;
  readonly commit: string;
  readonly judgement: Judgement;
  readonly policy: Policy;
  readonly by: string;
  readonly why: string;
  /** Name of the remote that the tags are pushed to; null: they stay here. */
  readonly remote: string | null;
  readonly dryRun: boolean;
  /** Unix seconds. */
  readonly now: number;
}

const attempts = 5;

/**
 * Writes a promotion's tags: all models in one atomic push, the run's ledger entry with them. Somebody who was faster means fetching, and
 * deciding again. Throws Stop: verdict-stops, push-refused.
 */
export async function promote(input: PromoteInput, git: Git): Promise<ModelPromotion[]> {
  if (input.judgement.action === "stop") throw new Stop({ code: "verdict-stops", verdict: input.judgement.verdict });
  for (let attempt = 1; ; attempt++) {
    const decided = await decide(input, git);
    const tags = decided.flatMap((one) => (one.kind === "nothing" ? [] : one.tags));
    if (tags.length === 0 || input.dryRun) return decided;
    const outcome = await write(tags, input, git);
    if (outcome === null) return decided;
    if (outcome.kind === "refused" || attempt === attempts)
      throw new Stop({ code: "push-refused", remote: input.remote ?? "", words: outcome.stderr });
    await git.fetch(input.remote ?? "origin", ["refs/tags/*:refs/tags/*"]);
  }
}

/** What would happen now, nothing written. */
export async function decide(input: PromoteInput, git: Git): Promise<ModelPromotion[]> {
  const registry = registryOf(await git.tags());
  const models = input.summary.models.map(({ name }) => name);
  const holders = models.flatMap(
    (model) => registry.models.get(model)?.stages.get(input.policy.promote.stage)?.holder?.commit ?? [],
  );
  const follows = new Map(
    await Promise.all(
      holders.map(async (holder): Promise<[string, boolean]> => [holder, await git.isAncestor(holder, input.commit)]),
    ),
  );
  const { summary, commit, judgement, policy, by, why, now } = input;
  const promotion = {
    summary,
    commit,
    by,
    why,
    now,
    ...policy.promote,
    verdict: judgement.verdict,
    accepted: judgement.accepted?.why ?? null,
  };
  return decidePromotion(registry, models, promotion, (holder) => follows.get(holder) === true);
}

/** Null when all of it is written; tags are made here only once the remote has them. */
async function write(tags: readonly NextTag[], input: PromoteInput, git: Git) {
  const tagger = await git.identity();
  const ledger = ledgerEntry(input);
  const objects = await Promise.all(
    [...tags.map((tag) => ({ ...tag, ref: `refs/tags/${tag.name}` })), ledger].map(async (tag) => ({
      ref: tag.ref,
      object: await git.writeTagObject({ ...tag, tagger }),
    })),
  );
  if (input.remote !== null) {
    const outcome = await git.push(input.remote, objects);
    if (outcome.kind !== "pushed") return outcome;
  }
  await git.updateRefs(objects);
  return null;
}

function ledgerEntry({ summary, commit, judgement, now }: PromoteInput) {
  const message = writeMessage(`Run ${summary.run} of ${summary.pipeline}`, {
    mainline: 1,
    kind: "run",
    summary,
    verdict: judgement.verdict,
  });
  return { ref: `refs/mainline/runs/${summary.run}`, name: summary.run, commit, message, time: now };
}
