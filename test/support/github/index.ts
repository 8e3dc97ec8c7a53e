/** A GitHub for tests. README.md beside this file says what it is, and how to use it. */
export type { Access, Blob, Storage } from "./blobs.ts";
export type { Fault, FaultKind } from "./faults.ts";
export type { Recorded } from "./front.ts";
export type { Comment, PullRequest, Release, WorkflowRun } from "./model.ts";
export { type Permission, type Permissions, permissionFor } from "./permissions.ts";
export type { Repository } from "./repository.ts";
export { actionInputs, type Job, type JobOptions, runnerJob } from "./runner-env.ts";
export {
  dispatchRun,
  mergeGroup,
  mergeGroupRun,
  pullRequestRun,
  pushRun,
  rerun,
  scheduleRun,
  workflowRunRun,
} from "./runs.ts";
export { type GitHub, startGitHub } from "./server.ts";
