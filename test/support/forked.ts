import { pullRequestRun, type Repository, type WorkflowRun, workflowRunRun } from "./github/index.ts";
import type { Conclusion, PullRequest } from "./github/model.ts";
import { skill } from "./promoted-stage.ts";
import type { JobEnd, Runner } from "./runner.ts";

export interface Stage {
  readonly repository: Repository;
  readonly runner: Runner;
  branch(name: string, files: Record<string, string>, remote?: string): string;
}

/** What happens around a repository's forks: pull requests of theirs, their runs, and the workflow that follows these. */
export function forksOf({ repository, runner, branch }: Stage) {
  /** A fork with a branch, and the pull request of it. */
  const opened = (owner: string, files: Record<string, string> = skill(0.85), base = "main") => {
    const name = `by-${owner}`;
    const fork = repository.fork(owner);
    branch(name, files, fork.git.path);
    return { fork, branch: name, pull: repository.openPullRequest({ head: { repository: fork, branch: name }, base }) };
  };
  return {
    opened,
    /** The same, with the run that has trained. */
    async trained(owner: string, files?: Record<string, string>, base?: string) {
      const from = opened(owner, files, base);
      const run = pullRequestRun(repository, from.pull);
      return { ...from, run, train: await runner.train(run) };
    },
    /** The run of mainline-forks.yml that follows a run's end. */
    follow: (run: WorkflowRun, conclusion: Conclusion = "success"): Promise<JobEnd> =>
      runner.followed(workflowRunRun(repository, run, { conclusion })),
    bodiesOn: ({ number }: PullRequest): string[] =>
      repository.comments.filter((comment) => comment.number === number).map(({ body }) => body),
  };
}

/** Markdown without what keeps it from being markup. */
export const unescaped = (text: string): string => text.replaceAll(/[\\\u200b]/g, "");
