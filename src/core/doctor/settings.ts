import type { Finding } from "./finding.ts";

/** Settings of a repository that only its administrators are told. */
export interface RepositorySettings {
  /** Whose actions may run. */
  readonly actions: "none" | "own" | "selected" | "all";
  /** Only actions that are named by a commit may run. */
  readonly pinned: boolean;
  /** A workflow that says no permissions gets a token that writes. */
  readonly tokensWrite: boolean;
  readonly workflowsApprove: boolean;
  /** Of private repositories: what runs of forks' pull requests get. */
  readonly forks: { readonly tokensWrite: boolean; readonly secrets: boolean };
  readonly immutableReleases: boolean;
}

/** Settings that undo what the workflow takes care of. `unpinned` are the actions that the workflow names by a tag. */
export function settingsFindings(settings: RepositorySettings, unpinned: readonly string[]): Finding[] {
  const { actions, pinned, tokensWrite, workflowsApprove, forks, immutableReleases } = settings;
  const [first = ""] = unpinned;
  const wrong: [boolean, Finding][] = [
    [actions === "none" || actions === "own", refusedActions(actions)],
    [
      pinned && first !== "",
      {
        code: "actions-unpinned",
        what: `Only actions that are pinned to a commit may run here; ${first} is not.`,
        why: "GitHub refuses to start the job.",
        todo: "Name the commit of the version instead of its tag, with the version in a comment behind it.",
      },
    ],
    [
      tokensWrite,
      {
        code: "default-token-writes",
        what: "A workflow that says no permissions gets a token that writes.",
        why: "The next one that somebody adds runs a pull request's code with it.",
        todo: "gh api -X PUT repos/{owner}/{repo}/actions/permissions/workflow -f default_workflow_permissions=read",
      },
    ],
    [
      workflowsApprove,
      {
        code: "workflows-approve",
        what: "Workflows may approve pull requests.",
        why: "Where a review is required, a workflow of the pull request can give it.",
        todo: "gh api -X PUT repos/{owner}/{repo}/actions/permissions/workflow -f default_workflow_permissions=read -F can_approve_pull_request_reviews=false",
      },
    ],
    [
      forks.tokensWrite || forks.secrets,
      {
        code: "forks-trusted",
        what: `Runs of forks' pull requests get ${[...(forks.tokensWrite ? ["a token that writes"] : []), ...(forks.secrets ? ["secrets"] : [])].join(" and ")}.`,
        why: "A fork's training code is a stranger's, and could use them.",
        todo: "In the repository's settings, Actions, General, Fork pull request workflows: send neither write tokens nor secrets.",
      },
    ],
    [
      !immutableReleases,
      {
        code: "releases-mutable",
        what: "Whoever may push can exchange the files of a release.",
        why: "They are the promoted models. A digest in the tag tells that one was exchanged, and cannot bring it back.",
        todo: "gh api -X PUT repos/{owner}/{repo}/immutable-releases",
      },
    ],
  ];
  return wrong.flatMap(([is, finding]) => (is ? [finding] : []));
}

const refusedActions = (actions: RepositorySettings["actions"]): Finding => ({
  code: "actions-refused",
  what:
    actions === "none"
      ? "GitHub Actions is switched off here."
      : "Only actions of this repository's owner may run here.",
  why: "The workflow does not start, so that nothing is trained, judged or promoted.",
  todo: "In the repository's settings, Actions, General: allow mainline-ml/mainline and actions/checkout.",
});
