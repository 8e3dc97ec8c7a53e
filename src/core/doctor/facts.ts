import type { TextFile } from "./finding.ts";
import type { GitHubFacts } from "./github.ts";

/** What a repository says of itself: texts of its tree, and the state of its clone. */
export interface RepositoryFacts {
  readonly workflows: readonly TextFile[];
  readonly codeowners: TextFile | null;
  /** Files in which tools that derive a version from tags are configured. */
  readonly builds: readonly TextFile[];
  /** What decides what is promoted: every pipeline's file. */
  readonly policies: readonly TextFile[];
  /** Paths of the tree. */
  readonly files: readonly string[];
  /** Null: there was no token to ask GitHub with. */
  readonly github: GitHubFacts | null;
  readonly storeTracked: boolean;
  readonly shallow: boolean;
}
