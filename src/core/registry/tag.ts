import { isVersion } from "./version-order.ts";

/** What a tag of the registry says, by GTO's grammar. */
export type RegistryTag =
  | {
      readonly kind: "version";
      readonly model: string;
      readonly version: string;
      readonly active: boolean;
      readonly counter: number | null;
    }
  | {
      readonly kind: "stage";
      readonly model: string;
      readonly stage: string;
      readonly active: boolean;
      readonly counter: number | null;
    }
  | { readonly kind: "deprecated"; readonly model: string; readonly active: false; readonly counter: number | null };

/** A tag as Git stores it. */
export interface GitTag {
  readonly name: string;
  /** The commit it points at, peeled. */
  readonly commit: string;
  /** A tag object on a commit: the registry is made of nothing else. */
  readonly annotated: boolean;
  /** Unix seconds of the tagger; 0 for a lightweight tag. */
  readonly time: number;
  /** Of the tagger, `+0200`; UTC where it is not said. */
  readonly zone?: string;
  readonly tagger: { readonly name: string; readonly email: string };
  /** Whole message: a line of prose, and below it our JSON payload when we wrote it. */
  readonly message: string;
}

/** A commit's own words. */
export interface CommitFacts {
  readonly commit: string;
  /** Unix seconds of the committer, and their zone. */
  readonly time: number;
  readonly zone: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly committer: { readonly name: string; readonly email: string };
  readonly message: string;
}

const name = "[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?";
const artifact = `((?:[a-zA-Z0-9-_./]+=)?${name})`;
const semver = "\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z-.]+)?(?:\\+[0-9A-Za-z-.]+)?";
const counter = "(?:#(\\d+))?";

/** The whole grammar: a model, what it is about, `!` where that ends, a counter. `@created` is GTO's too, but crashes it, so that nobody writes it. */
const forms = {
  version: new RegExp(`^${artifact}@v(${semver})(!?)${counter}$`),
  stage: new RegExp(`^${artifact}#(${name})(!?)${counter}$`),
  deprecated: new RegExp(`^${artifact}@(deprecated)()${counter}$`),
} as const;

/**
 * A tag's name → what it says; null when it is none of the registry's. Stricter than GTO in one thing: numbers too large to count with make
 * no tag, lest one push of such a name ends all counting.
 */
export function parseTag(tag: string): RegistryTag | null {
  for (const kind of tag.includes("@") ? kinds : stageOnly) {
    const found = forms[kind].exec(tag);
    if (found === null) continue;
    const [, model = "", what = "", off, count] = found;
    const counter = count === undefined ? null : Number(count);
    const active = off === "";
    if (counter !== null && !Number.isSafeInteger(counter + 1)) return null;
    if (kind === "deprecated") return { kind, model, active: false, counter };
    if (kind === "stage") return { kind, model, stage: what, active, counter };
    return isVersion(what) ? { kind, model, version: what, active, counter } : null;
  }
  return null;
}

const kinds = ["version", "deprecated", "stage"] as const;
const stageOnly = ["stage"] as const;

/** The name of a tag that says this. */
export function formatTag(tag: RegistryTag): string {
  const count = tag.counter === null ? "" : `#${tag.counter}`;
  const off = tag.active ? "" : "!";
  if (tag.kind === "version") return `${tag.model}@v${tag.version}${off}${count}`;
  return tag.kind === "stage" ? `${tag.model}#${tag.stage}${off}${count}` : `${tag.model}@deprecated${count}`;
}

/** A name that tags can carry. */
export const isModelName = (name: string): boolean => parseTag(`${name}@v0.0.0`)?.model === name;

export const isStageName = (name: string): boolean => {
  const tag = parseTag(`m#${name}`);
  return tag?.kind === "stage" && tag.stage === name;
};

/** A model's name as people may write it, GTO's `folder:name`, in the form that tags have. */
export const modelName = (asked: string): string => asked.replace(":", "=");
