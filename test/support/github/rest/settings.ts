import type { Handlers } from "../asked.ts";
import { fullRepositoryObject } from "../objects/repository.ts";
import { notFound, Refusal } from "../refusal.ts";

/** A repository, and its settings. */
export const settings: Handlers = {
  "repos/get": ({ repository }) => ({ status: 200, body: fullRepositoryObject(repository) }),
  "actions/get-github-actions-permissions-repository": ({ repository }) => {
    const { actions, pinnedActions } = repository.settings;
    const allowed = actions === "none" ? {} : { allowed_actions: actions };
    return { status: 200, body: { enabled: actions !== "none", ...allowed, sha_pinning_required: pinnedActions } };
  },
  "actions/get-github-actions-default-workflow-permissions-repository": ({ repository }) => {
    const { defaultPermissions, workflowsApprove } = repository.settings;
    return {
      status: 200,
      body: { default_workflow_permissions: defaultPermissions, can_approve_pull_request_reviews: workflowsApprove },
    };
  },
  "actions/get-private-repo-fork-pr-workflows-settings-repository": ({ repository }) => {
    const { forkTokensWrite, forkSecrets } = repository.settings;
    if (repository.isPublic) throw new Refusal(403, "This setting is for private repositories.");
    return {
      status: 200,
      body: {
        run_workflows_from_fork_pull_requests: true,
        send_write_tokens_to_workflows: forkTokensWrite,
        send_secrets_and_variables: forkSecrets,
        require_approval_for_fork_pr_workflows: false,
      },
    };
  },
  "repos/check-immutable-releases": ({ repository }) => {
    if (!repository.settings.immutableReleases) throw notFound();
    return { status: 200, body: { enabled: true, enforced_by_owner: false } };
  },
};
