import picomatch from "picomatch";
import { matchesGlob } from "../plan/glob.ts";
import { folderOf, isWithin, repoPath } from "../plan/paths.ts";
import type { RepositoryFacts } from "./facts.ts";
import type { Finding, TextFile } from "./finding.ts";
import { readYaml } from "./yaml.ts";

/** Policy and workflows decide what serves, and the exam what they decide by: somebody must own them. */
export function ownerFindings({
  codeowners,
  policies,
  files,
}: Pick<RepositoryFacts, "codeowners" | "policies" | "files">): Finding[] {
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
  return [
    ...unowned.map((path) => ({
      code: "unowned",
      what: `${codeowners.path} names no owner of ${path}.`,
      why: "It decides what is promoted.",
      todo: `Add the line: /${path} @your-team`,
    })),
    ...policies.flatMap((policy) => examFindings(policy, files, codeowners)),
  ];
}

interface Declared {
  readonly evaluation: unknown;
  readonly steps: Readonly<Record<string, { readonly inputs?: unknown } | null>>;
}

/** One for each input of the evaluation, by the first of its files: a folder may hold thousands. */
function examFindings({ path, text }: TextFile, files: readonly string[], codeowners: TextFile): Finding[] {
  const { evaluation, steps } = readYaml<Declared>(text) ?? {};
  const inputs = typeof evaluation === "string" ? steps?.[evaluation]?.inputs : null;
  const named = Array.isArray(inputs) ? inputs.filter((input): input is string => typeof input === "string") : [];
  return named.flatMap((input) => {
    const pattern = repoPath(folderOf(path), input);
    const read = pattern === null ? [] : files.filter((file) => isWithin(file, pattern) || matchesGlob(file, pattern));
    const unowned = read.find((file) => !isOwned(file, codeowners.text));
    return unowned === undefined ? [] : [unownedExam(unowned, { input, path, codeowners: codeowners.path })];
  });
}

const unownedExam = (file: string, { input, path, codeowners }: Readonly<Record<string, string>>): Finding => ({
  code: "unowned-exam",
  what: `${codeowners} names no owner of ${file}, by which the evaluation of ${path} measures.`,
  why: "Who edits the exam judges with it: an evaluation that scores everybody well lets any model pass.",
  todo: `Add a line with owners for ${input}, an input of the evaluation: /${file} @your-team`,
});

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
