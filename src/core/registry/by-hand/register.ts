import { valid } from "semver";
import type { Bump } from "../../pipeline/pipeline.ts";
import type { RunSummary } from "../../run/run.ts";
import { newTags, nextVersion } from "../next-tags.ts";
import type { Payload } from "../payload.ts";
import { type GitTag, isModelName } from "../tag.ts";
import { type Changed, modelIn, refused, type Writing } from "./change.ts";

export interface Registration {
  readonly model: string;
  /** Without its `v`; null: the next. */
  readonly version: string | null;
  readonly bump: Bump;
  readonly commit: string;
  /** Of the run that was made from this commit, where one is known. */
  readonly summary: RunSummary | null;
}

/**
 * Registers a commit as a version. A name is bound to its commit for ever, and a commit has one version of a model: what would break either is refused,
 * since GTO would not read it back. Throws Stop: registry-refused.
 */
export function register(tags: readonly GitTag[], asked: Registration, { by, why, now }: Writing): Changed {
  const { model, commit, bump, summary } = asked;
  if (!isModelName(model))
    throw refused(
      `"${model}" is no name for a model.`,
      "Letters, digits, -, _ and / between; a letter or digit at both ends.",
    );
  if (asked.version !== null && valid(asked.version) !== asked.version)
    throw refused(`"${asked.version}" is no version.`, "Write it by SemVer: --version v1.2.3.");
  const { known, taken } = modelIn(tags, model);
  const models = new Map(known ? [[model, known]] : []);
  const version = asked.version ?? nextVersion({ models }, model, commit, bump).version;
  const short = commit.slice(0, 12);
  const here = known?.versions.find((one) => one.commit === commit);
  if (here && here.version !== version)
    throw refused(
      `Commit ${short} is v${here.version} of ${model} already, and a commit has one version.`,
      "Register another commit.",
    );
  const elsewhere = known?.versions.find((one) => one.version === version && one.commit !== commit);
  if (elsewhere)
    throw refused(
      `v${version} of ${model} is commit ${elsewhere.commit.slice(0, 12)}, and a version's name is bound to its commit for ever.`,
      "Take another version, or leave --version out: the next one is taken.",
    );
  const changed = { model, version: `v${version}`, stage: null };
  if (here?.active) return { ...changed, tags: [], words: `${model} v${version} is registered at ${short} already.` };
  const next = newTags(known, now, taken);
  const payload: Payload =
    summary === null
      ? { mainline: 1, kind: "note", model, version, by, why }
      : { mainline: 1, kind: "version", model, version, summary: { ...summary, commit } };
  next.add(
    { kind: "version", model, version, active: true, counter: null },
    commit,
    `Registering artifact ${model} version v${version}${why === "" ? "" : `: ${why}`}`,
    payload,
  );
  return { ...changed, tags: next.tags, words: `${model} v${version} is registered at ${short}.` };
}
