/** What administrators set in a repository's settings; at first as GitHub sets it in a new one. */
export interface Settings {
  visibility: "private" | "public";
  actions: "none" | "all" | "local_only" | "selected";
  pinnedActions: boolean;
  defaultPermissions: "read" | "write";
  workflowsApprove: boolean;
  forkTokensWrite: boolean;
  forkSecrets: boolean;
  immutableReleases: boolean;
}

export const newSettings = (visibility: Settings["visibility"]): Settings => ({
  visibility,
  actions: "all",
  pinnedActions: false,
  defaultPermissions: "read",
  workflowsApprove: false,
  forkTokensWrite: false,
  forkSecrets: false,
  immutableReleases: false,
});
