import { newTags } from "../next-tags.ts";
import { holderOf, labelOf, registryOf, versionNamed } from "../registry.ts";
import type { GitTag } from "../tag.ts";
import { type Changed, modelIn, refused, type Writing } from "./change.ts";

/**
 * Takes a version out of service wherever it serves, or, without one, calls the whole model deprecated. By GTO's rules the version before it serves
 * again. Nothing is deleted. Throws Stop: registry-refused.
 */
export function retire(
  tags: readonly GitTag[],
  { model, version }: { model: string; version: string | null },
  { by, why, now }: Writing,
): Changed {
  const { known, taken } = modelIn(tags, model);
  if (!known) throw refused(`No model is called "${model}".`, "`mainline registry` lists them.");
  const next = newTags(known, now, taken);
  const note = { mainline: 1, kind: "note", model, version, by, why } as const;
  if (version === null) {
    const last = known.events.at(-1);
    const changed = { model, version: null, stage: null };
    if (!known.active || !last) return { ...changed, tags: [], words: `${model} is deprecated already.` };
    next.add(
      { kind: "deprecated", model, active: false, counter: null },
      last.commit,
      `Deprecating artifact ${model}`,
      note,
    );
    return { ...changed, tags: next.tags, words: `${model} is deprecated; what comes next to it revives it.` };
  }
  const found = versionNamed({ models: new Map([[model, known]]) }, model, version);
  if (!found) throw refused(`${model} has no version v${version}.`, `\`mainline registry ${model}\` lists them.`);
  const changed = { model, version: `v${version}`, stage: null };
  if (!found.active) return { ...changed, tags: [], words: `${model} v${version} is retired already.` };
  next.add(
    { kind: "version", model, version, active: false, counter: null },
    found.commit,
    `Deregistering artifact ${model} version v${version}`,
    note,
  );
  const after = registryOf([...tags, ...next.tags.map((tag) => ({ ...tag, annotated: true, tagger: nobody }))]);
  const fallen = [...known.stages.values()].filter(({ holder }) => holder === found);
  const serves = fallen.map(({ name }) => {
    const holder = holderOf(after, model, name);
    return ` ${holder ? `${labelOf(holder)} serves` : "Nothing serves"} in ${name} now.`;
  });
  return { ...changed, tags: next.tags, words: `${model} v${version} is retired.${serves.join("")}` };
}

const nobody = { name: "", email: "" };
