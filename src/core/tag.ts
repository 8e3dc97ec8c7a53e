// Placeholder for types shared by the registry's parts; the grammar's one table and one parser belong here.

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
  | { readonly kind: "deprecated"; readonly model: string; readonly counter: number | null };

/** A tag as Git stores it. */
export interface GitTag {
  readonly name: string;
  /** The commit it points at, peeled. */
  readonly commit: string;
  readonly annotated: boolean;
  /** Unix seconds of the tagger; 0 for a lightweight tag. */
  readonly time: number;
  readonly tagger: { readonly name: string; readonly email: string };
  /** Whole message: a line of prose, and below it our JSON payload when we wrote it. */
  readonly message: string;
}
