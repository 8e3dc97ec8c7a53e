import picomatch from "picomatch";
import type { Finding, RepositoryFacts } from "./doctor.ts";

/** Policy and workflows decide what serves: somebody must own them. */
export function ownerFindings({ codeowners, policies }: Pick<RepositoryFacts, "codeowners" | "policies">): Finding[] {
  if (codeowners === null)
    return [
      {
        code: "no-codeowners",
        what: "There is no CODEOWNERS file.",
        why: "Anybody who may approve a pull request may approve another policy or workflow.",
        todo: `Write .github/CODEOWNERS with owners for ${policies.map(({ path }) => path).join(", ")} and /.github/.`,
      },
    ];
  const unowned = [...policies.map(({ path }) => path), ".github/workflows/mainline.yml"].filter(
    (path) => !isOwned(path, codeowners.text),
  );
  return unowned.map((path) => ({
    code: "unowned",
    what: `${codeowners.path} names no owner of ${path}.`,
    why: "It decides what is promoted.",
    todo: `Add the line: /${path} @your-team`,
  }));
}

/** The last line that matches counts, as on GitHub; one without owners takes the owners away. */
function isOwned(path: string, codeowners: string): boolean {
  const rules = codeowners
    .split("\n")
    .map((line) =>
      line
        .replace(/(^|\s)#.*$/, "")
        .trim()
        .split(/\s+/),
    )
    .filter(([pattern]) => pattern !== "" && pattern !== undefined);
  const last = rules.findLast(([pattern = ""]) => picomatch.isMatch(path, globsOf(pattern), { dot: true }));
  return last !== undefined && last.length > 1;
}

/** A pattern of .gitignore's grammar as globs from the root. */
function globsOf(pattern: string): string[] {
  const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
  const anchored = pattern.startsWith("/") || bare.includes("/");
  const from = anchored ? bare : `**/${bare}`;
  return pattern.endsWith("/") ? [`${from}/**`] : [from, `${from}/**`];
}
