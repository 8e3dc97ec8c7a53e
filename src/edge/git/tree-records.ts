import type { TreeEntry } from "../../core/keys/keys.ts";

/**
 * What `git ls-tree -z` prints. Git's names are bytes: a part of a path that is not UTF-8 becomes its readable form, two slashes (which no path has)
 * and its bytes in hex. So no two names are one, and none of these is a file that could be opened by mistake.
 */
export function treeEntries(printed: Buffer): TreeEntry[] {
  const text = printed.toString("utf8");
  const records = text.includes("\ufffd") ? printed.toString("latin1").split("\0").map(exactly) : text.split("\0");
  return records.filter(Boolean).map(parseEntry);
}

function parseEntry(record: string): TreeEntry {
  const tab = record.indexOf("\t");
  const [mode = "", , blob = ""] = record.slice(0, tab).split(" ");
  return { blob, mode, path: record.slice(tab + 1) };
}

function exactly(record: string): string {
  const path = record.indexOf("\t") + 1;
  const parts = record
    .slice(path)
    .split("/")
    .map((part) => {
      const bytes = Buffer.from(part, "latin1");
      const text = bytes.toString("utf8");
      return Buffer.from(text, "utf8").equals(bytes) ? text : `${text}//${bytes.toString("hex")}`;
    });
  return record.slice(0, path) + parts.join("/");
}
