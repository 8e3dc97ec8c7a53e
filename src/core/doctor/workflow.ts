import type { Finding } from "./finding.ts";
import { slug } from "./slug.ts";

/** A workflow's file, as far as it is looked at. */
export interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}
export interface Job {
  readonly name?: unknown;
  readonly permissions?: unknown;
  readonly if?: unknown;
  readonly steps?: readonly Step[];
}
interface Step {
  readonly uses?: unknown;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The jobs that use an action of ours, by their ids. */
export function jobsUsing({ jobs }: Workflow, action: string): [string, Job][] {
  return Object.entries(jobs ?? {}).filter(([, job]) => stepOf(job, action) !== undefined);
}

/** Whether a workflow, copied once, is as the actions of today need it: all of one version, and each told what the train job made. */
export function freshFindings(path: string, workflow: Workflow): Finding[] {
  const uses = actions.flatMap((action) =>
    jobsUsing(workflow, action).map(([, job]) => String(stepOf(job, action)?.uses)),
  );
  const versions = [...new Set(uses.map((one) => one.slice(one.indexOf("@") + 1)))];
  const mixed: Finding = {
    code: "versions-differ",
    what: `${path} uses Mainline's actions in several versions: ${versions.join(", ")}.`,
    why: "What one job hands on is read by another, and may have changed between them.",
    todo: "Give all of them the same version.",
  };
  return [...(versions.length > 1 ? [mixed] : []), ...proved.flatMap((action) => unproved(path, workflow, action))];
}

/** The actions that are named by a tag or a branch, which may be moved. */
export const unpinnedIn = ({ jobs }: Workflow): string[] =>
  Object.values(jobs ?? {})
    .flatMap((job) => job?.steps?.map?.(({ uses }) => String(uses ?? "")) ?? [])
    .filter((uses) => /^[\w-]+\/.+@/.test(uses) && !/@[0-9a-f]{40}$/.test(uses));

const actions = [slug, `${slug}/report`, `${slug}/promote`];
/** Those that judge what another job made. */
const proved = actions.slice(1);
const handedOn = ["artifact-id", "digest"];

function unproved(path: string, workflow: Workflow, action: string): Finding[] {
  return jobsUsing(workflow, action).flatMap(([name, job]) => {
    const given = stepOf(job, action)?.with ?? {};
    const missing = handedOn.filter((input) => given[input] === undefined);
    // The workflow that follows forks' runs is told by its event.
    if (missing.length === 0 || jobsUsing(workflow, slug).length === 0) return [];
    return [
      {
        code: "not-handed-on",
        what: `${path}: the job ${name} is not given ${missing.join(" and ")}.`,
        why: "It judges what the train job made, and proves by these that nobody has exchanged it.",
        todo: missing.map((input) => `${input}: \${{ needs.train.outputs.${input} }}`).join(", "),
      },
    ];
  });
}

const stepOf = ({ steps }: Job, action: string): Step | undefined =>
  steps?.find?.(({ uses }) => String(uses).startsWith(`${action}@`));
