import type { ModelFile } from "../run/run.ts";

/** One link of what leads from a version's tag to its bytes. */
export interface Link {
  readonly link: "tag" | "source" | "run" | "release" | "bytes";
  readonly ok: boolean;
  readonly words: string;
}

/** What `mainline pull` has put in place. */
export interface Pulled {
  readonly model: string;
  /** With its `v`. */
  readonly version: string;
  readonly tag: string;
  readonly commit: string;
  readonly run: string;
  readonly from: "store" | "release";
  /** Absolute. */
  readonly folder: string;
  /** Each lies at its path in the folder. */
  readonly models: readonly ModelFile[];
  /** What was checked beyond the bytes, where that was asked for. */
  readonly chain: readonly Link[];
}
