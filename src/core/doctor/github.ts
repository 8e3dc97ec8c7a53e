import picomatch from "picomatch";
import type { Finding } from "./finding.ts";
import { type RepositorySettings, settingsFindings } from "./settings.ts";

/** What GitHub says of a repository's rules to who has a token. */
export interface GitHubFacts {
  readonly defaultBranch: string;
  /** The checks without which nothing is merged into it. */
  readonly requiredChecks: readonly RequiredCheck[];
  readonly tagRulesets: readonly TagRuleset[];
  /** Null: the token is no administrator's. */
  readonly settings: RepositorySettings | null;
}

export interface RequiredCheck {
  readonly name: string;
  /** The App that it must come from; null: anybody's counts. */
  readonly app: number | null;
}

export interface TagRuleset {
  readonly name: string;
  /** `creation`, `update`, `deletion` and others. */
  readonly rules: readonly string[];
  /** Patterns of refs; `~ALL`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What is declared in the repository, and held against GitHub's rules. */
export interface Declared {
  /** Names of the jobs that report. */
  readonly reports: readonly string[];
  readonly models: readonly string[];
  /** Actions that the workflow names by a tag. */
  readonly unpinned: readonly string[];
  /** The promote job has a token of its own, an App's, which a ruleset may let pass. */
  readonly ownToken: boolean;
}

/** Holds GitHub's rules against what the repository needs of them. */
export function examineGitHub(facts: GitHubFacts, declared: Declared): Finding[] {
  const { settings } = facts;
  return [
    ...checkFindings(facts, declared),
    ...tagFindings(facts, declared),
    ...(settings === null ? [] : settingsFindings(settings, declared.unpinned)),
  ];
}

function checkFindings({ defaultBranch, requiredChecks }: GitHubFacts, { reports }: Declared): Finding[] {
  const [report] = reports;
  if (report === undefined) return [];
  const required = requiredChecks.filter(({ name }) => reports.includes(name));
  if (required.length > 0 && required.every(({ app }) => app === null))
    return [fromAnyone(required[0]?.name ?? report)];
  return required.length > 0
    ? []
    : [
        {
          code: "check-not-required",
          what: `${defaultBranch} may be merged into without the check "${report}".`,
          why: "A gate that fails then stops nobody.",
          todo: `In the repository's settings, Rules, make a ruleset for ${defaultBranch} that requires the status check "${report}" from GitHub Actions.`,
        },
      ];
}

const fromAnyone = (name: string): Finding => ({
  code: "check-from-anyone",
  what: `The required check "${name}" may come from any source.`,
  why: "Whoever may push can set a status of that name by hand, and merge what no gate has passed.",
  todo: `Where "${name}" is required, choose GitHub Actions as its source.`,
});

function tagFindings({ tagRulesets }: GitHubFacts, { models, ownToken }: Declared): Finding[] {
  return models.flatMap((model) => {
    const tag = `${model}@v0.1.0`;
    const held = tagRulesets.filter((ruleset) => covers(ruleset, `refs/tags/${tag}`));
    const refusing = held.find(({ rules }) => rules.includes("creation"));
    const fixed = ["update", "deletion"].every((rule) => held.some(({ rules }) => rules.includes(rule)));
    return [
      ...(refusing && !ownToken ? [refused(refusing, tag)] : []),
      ...(fixed
        ? []
        : [
            {
              code: "tags-unprotected",
              what: `Whoever may push can move or delete the tags of ${model}.`,
              why: "Tags are the registry: one that was moved says that another model serves.",
              todo: `Make a tag ruleset for refs/tags/${model}@* and refs/tags/${model}#* that restricts updates and deletions, and not creations.`,
            },
          ]),
    ];
  });
}

const refused = ({ name }: TagRuleset, tag: string): Finding => ({
  code: "tags-refused",
  what: `The ruleset "${name}" lets nobody create tags such as ${tag}.`,
  why: "The workflow's own token cannot bypass a ruleset, so that no promotion can push its tags.",
  todo: "Exclude these tags from the ruleset, or let an App bypass it and hand its token to the promote action's input `token`.",
});

/** GitHub matches as fnmatch does: `*` stops at a slash. */
const covers = ({ include, exclude }: TagRuleset, ref: string): boolean =>
  include.some((pattern) => matches(pattern, ref)) && !exclude.some((pattern) => matches(pattern, ref));
const matches = (pattern: string, ref: string): boolean =>
  pattern === "~ALL" || picomatch.isMatch(ref, pattern, { dot: true });
