import type { Repository } from "./repository.ts";
import type { Site } from "./site.ts";

/** What a rule forbids; the first five are held against pushes and calls, the others are only told to who asks. */
export type RuleType =
  | "creation"
  | "update"
  | "deletion"
  | "non_fast_forward"
  | "pull_request"
  | "required_status_checks"
  | "merge_queue";

export interface Rule {
  readonly type: RuleType;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly target: "branch" | "tag";
  readonly enforcement: "active" | "evaluate" | "disabled";
  /** Names of refs, or patterns of them in which `*` stops at a slash and `**` does not; `~ALL`, `~DEFAULT_BRANCH`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: readonly Rule[];
  /** Logins of Apps that the rules do not bind. The workflow's own cannot be one of them. */
  readonly bypass: readonly string[];
  readonly createdAt: string;
  /** Whose it is: a repository's, or of the organization above it. */
  readonly source: { readonly type: "Repository" | "Organization"; readonly name: string };
}

export type RulesetOptions = Pick<Ruleset, "include" | "rules"> & Partial<Ruleset>;

export function newRuleset(site: Site, source: Ruleset["source"], options: RulesetOptions): Ruleset {
  const ruleset: Ruleset = {
    id: site.nextId(),
    name: "rules",
    target: "tag",
    enforcement: "active",
    exclude: [],
    bypass: [],
    createdAt: site.now(),
    source,
    ...options,
  };
  const namespace = namespaceOf(ruleset);
  const strange = [...ruleset.include, ...ruleset.exclude].find((one) => !one.startsWith(namespace) && !/^~/.test(one));
  if (strange !== undefined) throw new Error(`a pattern of a ruleset for ${ruleset.target}s: ${namespace}${strange}`);
  // GitHub answers 422: the app of the workflow's own token cannot be put on the list.
  if (ruleset.bypass.includes("github-actions[bot]")) throw new Error("github-actions[bot] cannot bypass a ruleset");
  return ruleset;
}

/** Its own, and those of the organization that it belongs to. */
export const allRulesets = ({ rulesets, organization }: Repository): Ruleset[] => [
  ...rulesets,
  ...(organization?.rulesets ?? []),
];

/** The active rulesets that speak of a ref. */
export const rulesetsOf = (repository: Repository, ref: string): Ruleset[] =>
  allRulesets(repository).filter(
    (ruleset) =>
      ruleset.enforcement === "active" &&
      new RegExp(namesOf(ruleset, ruleset.include, repository)).test(ref) &&
      !new RegExp(namesOf(ruleset, ruleset.exclude, repository)).test(ref),
  );

/** What binds an actor, for the hook: a rule, the refs that it holds for, and those that are left out, as extended regular expressions. */
export const restrictions = (repository: Repository, actor: string): string =>
  allRulesets(repository)
    .filter(({ enforcement, bypass }) => enforcement === "active" && !bypass.includes(actor))
    .flatMap((ruleset) =>
      ruleset.rules.map(
        ({ type }) =>
          `${type} ${namesOf(ruleset, ruleset.include, repository)} ${namesOf(ruleset, ruleset.exclude, repository)}`,
      ),
    )
    .join("\n");

const namespaceOf = ({ target }: Ruleset): string => (target === "tag" ? "refs/tags/" : "refs/heads/");

function namesOf(ruleset: Ruleset, patterns: readonly string[], { defaultBranch }: Repository): string {
  const namespace = namespaceOf(ruleset);
  const meant = patterns.map((pattern) => {
    if (pattern === "~ALL") return `${namespace}.*`;
    return expression(pattern === "~DEFAULT_BRANCH" ? `${namespace}${defaultBranch}` : pattern);
  });
  // No pattern at all holds for no ref.
  return meant.length === 0 ? "^$" : `^(${meant.join("|")})$`;
}

/** As Ruby's `File.fnmatch` with `FNM_PATHNAME` reads it. */
const expression = (pattern: string): string =>
  pattern
    .replace(/[.+^$(){}|[\]\\]/g, "\\$&")
    .replace(/\*\*\/|\*\*|\*|\?/g, (sign) => ({ "**/": "(.*/)?", "**": ".*", "*": "[^/]*" })[sign] ?? "[^/]");
