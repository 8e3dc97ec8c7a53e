import { nearest } from "../../../lib/nearest.ts";
import { Stop } from "../../failure.ts";
import { type NextTag, newTags } from "../next-tags.ts";
import { runOf } from "../payload.ts";
import { holderOf, labelOf, type RegistryModel, type RegistryVersion, registryOf, versionNamed } from "../registry.ts";
import { type GitTag, parseTag } from "../tag.ts";
import { demandOneVersion, modelIn, refused, type Writing } from "./change.ts";

export interface RollBack {
  readonly model: string;
  readonly stage: string;
  /** Without its `v`; null: whichever held the stage before. */
  readonly to: string | null;
}

export interface RolledBack {
  readonly model: string;
  readonly stage: string;
  /** The version that held the stage. */
  readonly from: string;
  /** What holds it now, as people call it; null: nothing. */
  readonly to: string | null;
  readonly tags: readonly NextTag[];
}

/**
 * Takes a stage from its holder, so that by GTO's rules the one before it serves again; with a version, from every one that was assigned after it, so that
 * none of them comes back by a later rollback. Throws Stop: nothing-to-roll-back, no-version-held, registry-refused.
 */
export function rollBack(tags: readonly GitTag[], asked: RollBack, writing: Writing): RolledBack {
  const { model, stage, to } = asked;
  const { known, taken } = modelIn(tags, model);
  const holder = known?.stages.get(stage)?.holder ?? null;
  if (!known || !holder) throw nothing(tags, asked, known);
  const target = to === null ? null : targetOf(known, stage, to);
  const next = newTags(known, writing.now, taken);
  const own = tags.filter(({ name }) => parseTag(name)?.model === model);
  let serves: RegistryVersion | null = holder;
  const arrived = () => (target === null ? next.tags.length > 0 : serves?.commit === target.commit);
  while (!arrived()) {
    const one: RegistryVersion | null = serves ?? target;
    if (one === null) break;
    if (!one.registered) throw new Stop({ code: "no-version-held", model, stage, commit: one.commit });
    say(next, asked, one, serves === null, writing);
    const written = next.tags.map((tag) => ({ ...tag, annotated: true, tagger: { name: "", email: "" } }));
    serves = holderOf(registryOf([...own, ...written]), model, stage);
  }
  return { model, stage, from: holder.version, to: serves && labelOf(serves), tags: next.tags };
}

/** A version that was taken back before is assigned anew, when all that came after it are out. */
function say(
  next: ReturnType<typeof newTags>,
  { model, stage }: RollBack,
  { version, commit, tag }: RegistryVersion,
  active: boolean,
  { by, why }: Writing,
): void {
  const prose = active ? `Assigning stage ${stage} to` : `Unassigning stage ${stage} from`;
  const run = active ? runOf(tag.message) : { run: null, sourceKey: null };
  const payload = { mainline: 1, kind: "stage", model, stage, version, ...run, by, why } as const;
  next.add(
    { kind: "stage", model, stage, active, counter: null },
    commit,
    `${prose} artifact ${model} version v${version}`,
    { ...payload, verdict: null, accepted: null },
  );
}

function targetOf(known: RegistryModel, stage: string, to: string): RegistryVersion {
  const found = versionNamed({ models: new Map([[known.name, known]]) }, known.name, to);
  const held = known.versions.filter(({ commit }) => known.stages.get(stage)?.held.includes(commit));
  if (!found || !held.includes(found))
    throw refused(
      `v${to} of ${known.name} has never held ${stage}.`,
      held.length === 0
        ? "No version has."
        : `Those that have: ${held.map(labelOf).join(", ")}. To let another serve: mainline assign ${known.name}@v${to} ${stage}`,
    );
  if (!found.active)
    throw refused(
      `v${to} of ${known.name} was retired, and a retired version serves nowhere.`,
      "Roll back to another.",
    );
  demandOneVersion(known, found);
  return found;
}

function nothing(tags: readonly GitTag[], { model, stage }: RollBack, found: RegistryModel | undefined): Stop {
  const known = [...registryOf(tags).models.keys()];
  const meant = found ? null : (nearest(model, known) ?? null);
  const held = found ? [...found.stages.values()].filter((one) => one.holder !== null).map((one) => one.name) : null;
  return new Stop({ code: "nothing-to-roll-back", model, stage, known, meant, held });
}
