import { Stop } from "../../core/failure.ts";
import type { Policy } from "../../core/pipeline/pipeline.ts";
import { decidePromotion, type ModelPromotion } from "../../core/registry/decide-promotion.ts";
import { holderOf, registryOf } from "../../core/registry/registry.ts";
import type { Git } from "../../edge/git/git.ts";
import { ledgerRefspec, newLedgerEntries, type Verdicts } from "../judge/record-verdict.ts";
import { refspecsOf, tagRef, writeTags } from "../registry/write-tags.ts";

export interface PromoteInput extends Verdicts {
  readonly policy: Policy;
  readonly by: string;
  readonly why: string;
  /** Name of the remote that the tags are pushed to; null: they stay here. */
  readonly remote: string | null;
  readonly dryRun: boolean;
}

/**
 * Writes a promotion's tags: all models in one atomic push, the run's ledger entry with them. Throws Stop: verdict-stops, shallow-clone,
 * fetch-failed, push-refused.
 */
export async function promote(input: PromoteInput, git: Git): Promise<ModelPromotion[]> {
  const { judgement, summary, remote } = input;
  if (judgement.action === "stop") throw new Stop({ code: "verdict-stops", verdict: judgement.verdict });
  if (input.dryRun) return await decide(input, git);
  const refspecs = [...refspecsOf(summary.models.map(({ name }) => name)), ledgerRefspec(summary)];
  const decideRefs = async () => {
    const result = await decide(input, git);
    const tags = result.flatMap((one) => (one.kind === "nothing" ? [] : one.tags.map(tagRef)));
    return { result, refs: tags.length === 0 ? [] : [...tags, ...(await newLedgerEntries(input, git))] };
  };
  return await writeTags({ remote, refspecs }, decideRefs, git);
}

/** What would happen now, by the tags that are here; nothing is written. */
export async function decide(input: PromoteInput, git: Git): Promise<ModelPromotion[]> {
  const { summary, commit, judgement, policy, by, why, now } = input;
  const tags = await git.tags();
  const [registry, taken] = [registryOf(tags), new Set(tags.map(({ name }) => name))];
  const models = summary.models.map(({ name }) => name);
  const holders = models.flatMap((model) => holderOf(registry, model, policy.promote.stage)?.commit ?? []);
  const followed = await Promise.all(holders.map((holder) => git.isAncestor(holder, commit)));
  const follows = new Set(holders.filter((_, i) => followed[i]));
  const { verdict, accepted } = judgement;
  const promotion = { summary, commit, by, why, now, ...policy.promote, verdict, accepted, taken };
  return decidePromotion(registry, models, promotion, (holder) => follows.has(holder));
}
