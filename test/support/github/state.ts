/** All that the fake remembers. */
export interface State {
  readonly tokens: Map<string, Token>;
  readonly repositories: Map<string, { readonly name: string; readonly path: string; readonly defaultBranch: string }>;
  readonly runs: Map<number, StoredRun>;
  readonly artifacts: StoredArtifact[];
  readonly comments: StoredComment[];
  readonly pulls: StoredPull[];
  readonly releases: StoredRelease[];
  nextId(): number;
}

export type Permission = "actions" | "contents" | "pull-requests" | "issues";
export interface Token {
  readonly repository: string;
  readonly permissions: Readonly<Partial<Record<Permission, "read" | "write">>>;
  /** Who acts by it; the workflow's own token acts as an app. */
  readonly login: string;
  readonly type: "Bot" | "User";
}
export interface StoredRun {
  readonly id: number;
  readonly repository: string;
  readonly event: string;
  readonly headSha: string;
  readonly headRepository: string;
  readonly path: string;
  readonly attempt: number;
}
export interface StoredArtifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly blob: string;
  readonly blocks: Map<string, Buffer>;
  bytes: Buffer | null;
  digest: string | null;
  deleted: boolean;
  expired: boolean;
}
export interface StoredComment {
  readonly id: number;
  readonly repository: string;
  readonly issue: number;
  body: string;
  readonly login: string;
  readonly type: string;
}
export interface StoredPull {
  readonly repository: string;
  readonly number: number;
  readonly branch: string;
  readonly headRepository: string;
  readonly base: string;
  readonly title: string;
  readonly author: string;
  head: string;
  merge: string | null;
  merged: boolean;
}
export interface StoredRelease {
  readonly id: number;
  readonly repository: string;
  tag: string;
  readonly target: string;
  readonly name: string;
  readonly body: string;
  draft: boolean;
  readonly assets: { id: number; name: string; bytes: Buffer }[];
}

export function newState(): State {
  let id = 1000;
  return {
    tokens: new Map(),
    repositories: new Map(),
    runs: new Map(),
    artifacts: [],
    comments: [],
    pulls: [],
    releases: [],
    nextId: () => ++id,
  };
}
