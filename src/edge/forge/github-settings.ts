import type { Octokit } from "@octokit/rest";
import type { RepositorySettings } from "../../core/doctor/settings.ts";

type Here = Readonly<Record<"owner" | "repo", string>>;

/** The client does not know this one yet. */
const forkRoute = "GET /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos";
interface ForkWorkflows {
  readonly send_write_tokens_to_workflows: boolean;
  readonly send_secrets_and_variables: boolean;
}

/** The settings that administrators alone are told; null for others. */
export async function repositorySettings(
  octokit: Octokit,
  here: Here,
  isPrivate: boolean,
): Promise<RepositorySettings | null> {
  const { actions, repos } = octokit.rest;
  const workflows = await orNull(actions.getGithubActionsDefaultWorkflowPermissionsRepository(here));
  if (workflows === null) return null;
  const { enabled, allowed_actions, sha_pinning_required } = (await actions.getGithubActionsPermissionsRepository(here))
    .data;
  // Forks of public repositories never get more than may be read.
  const forks = isPrivate ? await orNull<ForkWorkflows>(octokit.request(forkRoute, here)) : null;
  const immutable = await orNull(repos.checkImmutableReleases(here));
  return {
    actions: enabled ? (allowed_actions === "local_only" ? "own" : (allowed_actions ?? "all")) : "none",
    pinned: sha_pinning_required ?? false,
    tokensWrite: workflows.default_workflow_permissions === "write",
    workflowsApprove: workflows.can_approve_pull_request_reviews,
    forks: {
      tokensWrite: forks?.send_write_tokens_to_workflows ?? false,
      secrets: forks?.send_secrets_and_variables ?? false,
    },
    immutableReleases: immutable?.enabled ?? false,
  };
}

/** GitHub hides what one may not see, and answers the same where immutable releases are off. */
async function orNull<T>(request: Promise<{ data: T }>): Promise<T | null> {
  try {
    return (await request).data;
  } catch (error) {
    const { status } = error as { status?: number };
    if (status === 403 || status === 404) return null;
    throw error;
  }
}
