import { Stop } from "../../failure.ts";
import type { NextTag } from "../next-tags.ts";
import { type RegistryModel, type RegistryVersion, registryOf } from "../registry.ts";
import { type GitTag, parseTag } from "../tag.ts";

/** What a command has changed, or would. No tags: all was so already. */
export interface Changed {
  /** As tags write it: `folder=name`, or `name`. */
  readonly model: string;
  /** With its `v`; null: the model as a whole. */
  readonly version: string | null;
  readonly stage: string | null;
  readonly tags: readonly NextTag[];
  /** What is so now, a sentence. */
  readonly words: string;
}

/** Who writes, why, and when (unix seconds). */
export interface Writing {
  readonly by: string;
  readonly why: string;
  readonly now: number;
}

/** What all decisions begin with: the model as its tags have it, and the names that are taken by whatever tags. */
export function modelIn(
  tags: readonly GitTag[],
  model: string,
): { known: RegistryModel | undefined; taken: ReadonlySet<string> } {
  const own = tags.filter(({ name }) => parseTag(name)?.model === model);
  return { known: registryOf(own).models.get(model), taken: new Set(own.map(({ name }) => name)) };
}

export const refused = (words: string, todo: string): Stop => new Stop({ code: "registry-refused", words, todo });

/** Two versions of a model on one commit, made by hand, are none that a stage could name: GTO stops altogether. */
export function demandOneVersion(known: RegistryModel, { commit }: RegistryVersion): void {
  const there = known.versions.filter((one) => one.commit === commit).map(({ version }) => `v${version}`);
  if (there.length > 1)
    throw refused(
      `Commit ${commit.slice(0, 12)} has several versions of ${known.name}: ${there.join(", ")}. A stage tag names a version by its commit, and GTO stops there.`,
      "Register the model at another commit, and assign that.",
    );
}
