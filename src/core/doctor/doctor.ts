import type { RepositoryFacts } from "./facts.ts";
import type { Finding, TextFile } from "./finding.ts";
import { type Declared, examineGitHub } from "./github.ts";
import { nameFindings } from "./names.ts";
import { ownerFindings } from "./owners.ts";
import { slug } from "./slug.ts";
import { freshFindings, type Job, jobsUsing, unpinnedIn, type Workflow } from "./workflow.ts";
import { readYaml } from "./yaml.ts";

/** Looks at a repository as a platform engineer would. Nothing found is health. */
export function examine(facts: RepositoryFacts): Finding[] {
  return [
    ...workflowFindings(facts.workflows),
    ...nameFindings(facts.policies),
    ...ownerFindings(facts),
    ...versionFindings(facts),
    ...cloneFindings(facts),
    ...(facts.github === null ? [] : examineGitHub(facts.github, declaredIn(facts))),
  ];
}

/** What the repository itself says that GitHub's rules must fit. */
function declaredIn({ workflows, policies }: RepositoryFacts): Declared {
  const parsed = workflows.flatMap(({ text }) => readYaml<Workflow>(text) ?? []);
  const promotes = parsed.flatMap((workflow) => jobsUsing(workflow, `${slug}/promote`));
  return {
    reports: parsed
      .filter(({ on }) => triggers(on).includes("pull_request"))
      .flatMap((workflow) => jobsUsing(workflow, `${slug}/report`).map(([id, job]) => String(job.name ?? id))),
    models: policies.flatMap(({ text }) => Object.keys(readYaml<{ models?: object }>(text)?.models ?? {})),
    unpinned: parsed.filter((workflow) => jobsUsing(workflow, slug).length > 0).flatMap(unpinnedIn),
    ownToken: promotes.some(([, job]) => job.steps?.some((step) => step.with?.["token"] !== undefined)),
  };
}

function workflowFindings(files: readonly TextFile[]): Finding[] {
  const workflows = files.flatMap(({ path, text }) => {
    const workflow = readYaml<Workflow>(text);
    return workflow ? [{ path, workflow }] : [];
  });
  const training = workflows.filter(({ workflow }) => jobsUsing(workflow, slug).length > 0);
  if (training.length === 0) {
    return [
      {
        code: "no-workflow",
        what: `No workflow uses ${slug}.`,
        why: "Nothing is trained on pull requests, and no merge promotes.",
        todo: "Write it with `mainline init`, or copy workflows/mainline.yml.",
      },
    ];
  }
  return training.flatMap(({ path, workflow }) => [
    ...triggerFindings(path, workflow),
    ...jobsUsing(workflow, slug).flatMap(([name, job]) => trainFindings(path, workflow, name, job)),
    ...reportFindings(path, workflow),
    ...freshFindings(path, workflow),
  ]);
}

function triggerFindings(path: string, { on }: Workflow): Finding[] {
  const names = typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : Object.keys((on as object) ?? {});
  const missing = ["pull_request", "merge_group", "push"].filter((name) => !names.includes(name));
  const findings: Finding[] = missing.map((name) => ({
    code: "trigger-missing",
    what: `${path} does not run on ${name}.`,
    why: consequences[name as keyof typeof consequences],
    todo: `Add ${name} below \`on:\`.`,
  }));
  if (names.includes("pull_request_target"))
    findings.push({
      code: "pull-request-target",
      what: `${path} runs on pull_request_target.`,
      why: "It runs with the repository's own token beside a stranger's code.",
      todo: "Use pull_request; workflows/mainline-forks.yml comments for forks.",
    });
  return findings;
}

const consequences = {
  pull_request: "Candidates are not trained before they are merged.",
  merge_group: "A merge queue waits for a check that never comes.",
  push: "A merge promotes nothing.",
};

function trainFindings(path: string, workflow: Workflow, name: string, job: Job): Finding[] {
  const findings: Finding[] = [];
  const granted = job.permissions ?? workflow.permissions;
  if (granted === undefined || writes(granted))
    findings.push({
      code: "train-may-write",
      what: `${path}: the job ${name} ${granted === undefined ? "says no permissions, so that it may hold a token that writes" : "holds a token that writes"}.`,
      why: "It runs the training code of a pull request, which could use that token.",
      todo: "Give it `permissions: { contents: read, actions: read }`.",
    });
  const checkout = job.steps?.find(({ uses }) => String(uses).startsWith("actions/checkout@"));
  if (checkout && String(checkout.with?.["persist-credentials"]) !== "false")
    findings.push({
      code: "credentials-kept",
      what: `${path}: the checkout of the job ${name} keeps its token in .git/config.`,
      why: "The training code can read it there.",
      todo: "Give the checkout `with: { persist-credentials: false }`.",
    });
  return findings;
}

function reportFindings(path: string, workflow: Workflow): Finding[] {
  const reports = jobsUsing(workflow, `${slug}/report`);
  if (reports.length === 0)
    return [
      {
        code: "no-report",
        what: `${path} has no job that uses ${slug}/report.`,
        why: "There is no check that could stop a merge.",
        todo: "Copy the job report of workflows/mainline.yml.",
      },
    ];
  return reports
    .filter(([, job]) => !/always\(\)/.test(String(job.if ?? "")))
    .map(([name]) => ({
      code: "report-may-be-skipped",
      what: `${path}: the job ${name} is skipped when training fails.`,
      why: "GitHub counts a skipped check as passed.",
      todo: "Give it `if: always()`.",
    }));
}

const derivers: readonly [RegExp, string, string][] = [
  [/setuptools[_-]scm/, "setuptools-scm", "tag_regex, or git_describe_command with --match 'v*'"],
  [/hatch-vcs/, "hatch-vcs", "tool.hatch.version.raw-options.git_describe_command with --match 'v*'"],
  [/versioneer/, "versioneer", "tag_prefix"],
  [/poetry-dynamic-versioning|dunamai/, "dunamai", "pattern"],
];

function versionFindings({ builds }: RepositoryFacts): Finding[] {
  return builds.flatMap(({ path, text }) => {
    const found = derivers.find(([mark]) => mark.test(text));
    if (!found || /--match|tag_regex|tag_prefix|^\s*pattern\s*=/m.test(text)) return [];
    const [, tool, setting] = found;
    return [
      {
        code: "version-from-tags",
        what: `${path}: ${tool} takes the package's version from the newest tag.`,
        why: "A promotion's tag, such as model@v1.2.0, would become the package's version.",
        todo: `Tell it which tags are its own: ${setting}.`,
      },
    ];
  });
}

function cloneFindings({ shallow, storeTracked }: RepositoryFacts): Finding[] {
  const findings: Finding[] = [];
  if (shallow)
    findings.push({
      code: "shallow-clone",
      what: "This clone is shallow.",
      why: "Which commit is whose ancestor cannot be said, so that nothing can be promoted from here.",
      todo: "git fetch --unshallow --tags",
    });
  if (storeTracked)
    findings.push({
      code: "store-tracked",
      what: "Files of .mainline/ are tracked.",
      why: "They would be taken for results of this machine; `mainline run` refuses that.",
      todo: "git rm -r --cached .mainline",
    });
  return findings;
}

/** `on` is a name, a list of names, or a map by name. */
const triggers = (on: unknown): string[] =>
  [on].flat().flatMap((one) => (typeof one === "object" && one ? Object.keys(one) : [String(one)]));

const writes = (granted: unknown): boolean =>
  granted === "write-all" ||
  (typeof granted === "object" && granted !== null && Object.values(granted).some((level) => level === "write"));
