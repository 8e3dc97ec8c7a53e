import type { Repository } from "../repository.ts";

const statuses: Readonly<Record<string, string>> = {
  A: "added",
  D: "removed",
  M: "modified",
  R: "renamed",
  T: "changed",
};

/** GitHub's `diff-entry` for each file that is another at `head` than at `base`, without its patch. */
export function diffEntries(repository: Repository, base: string, head: string): object[] {
  const diff = (...args: string[]) =>
    repository.git.run(["diff", "--find-renames", "--no-abbrev", "-z", ...args, base, head]).split("\0");
  const counted = countsOf(diff("--numstat"));
  const fields = diff("--raw");
  const entries: object[] = [];
  while (fields.length > 1) {
    const [, , before = "", after = "", letter = ""] = (fields.shift() ?? "").split(" ");
    const from = fields.shift() ?? "";
    const filename = letter.startsWith("R") ? (fields.shift() ?? "") : from;
    const [additions = 0, deletions = 0] = counted.get(filename) ?? [];
    entries.push({
      sha: letter === "D" ? before : after,
      filename,
      status: statuses[letter[0] ?? ""] ?? "changed",
      additions,
      deletions,
      changes: additions + deletions,
      ...placesOf(repository, letter === "D" ? base : head, filename),
      ...(from === filename ? {} : { previous_filename: from }),
    });
  }
  return entries;
}

/** Lines added and deleted by a file's new name; a binary file's are counted as none. */
function countsOf(fields: string[]): Map<string, [number, number]> {
  const counts = new Map<string, [number, number]>();
  while (fields.length > 1) {
    const [added, deleted, name = ""] = (fields.shift() ?? "").split("\t");
    // Of a renamed file both names follow.
    const renamed = name === "" ? fields.splice(0, 2)[1] : name;
    counts.set(renamed ?? "", [Number(added) || 0, Number(deleted) || 0]);
  }
  return counts;
}

function placesOf({ name, site }: Repository, sha: string, path: string): object {
  const file = encodeURI(path);
  return {
    blob_url: `https://github.com/${name}/blob/${sha}/${file}`,
    raw_url: `https://github.com/${name}/raw/${sha}/${file}`,
    contents_url: `${site.url}/repos/${name}/contents/${file}?ref=${sha}`,
  };
}
