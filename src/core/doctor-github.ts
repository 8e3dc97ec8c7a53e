import picomatch from "picomatch";
import type { Finding } from "./doctor.ts";

/** What GitHub says of a repository's rules to who has a token. */
export interface GitHubFacts {
  readonly defaultBranch: string;
  /** Names of the checks without which nothing is merged into it. */
  readonly requiredChecks: readonly string[];
  readonly tagRulesets: readonly TagRuleset[];
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
  /** The promote job has a token of its own, an App's, which a ruleset may let pass. */
  readonly ownToken: boolean;
}

/** Holds GitHub's rules against what the repository needs of them. */
export function examineGitHub(facts: GitHubFacts, declared: Declared): Finding[] {
  return [...checkFindings(facts, declared), ...tagFindings(facts, declared)];
}

function checkFindings({ defaultBranch, requiredChecks }: GitHubFacts, { reports }: Declared): Finding[] {
  const [report] = reports;
  if (report === undefined || reports.some((name) => requiredChecks.includes(name))) return [];
  return [
    {
      code: "check-not-required",
      what: `${defaultBranch} may be merged into without the check "${report}".`,
      why: "A gate that fails then stops nobody.",
      todo: `In the repository's settings, Rules, make a ruleset for ${defaultBranch} that requires the status check "${report}".`,
    },
  ];
}

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
