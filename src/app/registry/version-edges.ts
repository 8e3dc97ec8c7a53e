import type { VersionFiles } from "../../edge/bundle/version-files.ts";
import type { Forge } from "../../edge/forge/forge.ts";
import type { Store } from "../../edge/store/store.ts";

/** Where the bytes of a version may be, and where they go. */
export interface VersionEdges {
  /** Where the bytes may be already; null on a runner. */
  readonly store: Pick<Store, "run" | "hasObject" | "objectPath"> | null;
  /** Where releases are; words where nobody can be asked. */
  readonly forge: Pick<Forge, "publishedRelease" | "downloadAsset"> | { readonly absent: string };
  readonly files: VersionFiles;
  /** A path for what is downloaded. What is left there under the same name is gone on with. */
  temporary(name: string): Promise<string>;
}
