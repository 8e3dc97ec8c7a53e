import { StringDecoder } from "node:string_decoder";
import type { GitTag } from "../../core/registry/tag.ts";
import type { Git } from "./git.ts";
import type { RunGit } from "./run-git.ts";

type Tags = Pick<Git, "tags" | "tagsBelow" | "writeTagObject">;

/** Verbs about annotated tags. */
export function tags(git: RunGit): Tags {
  return {
    tags: (messages, patterns) => listTags(git, "refs/tags/", messages, patterns),
    tagsBelow: (prefix, pattern = prefix) => listTags(git, prefix, "whole", [pattern]),
    async writeTagObject({ name, commit, message, time, tagger }) {
      const header = [
        `object ${commit}`,
        "type commit",
        `tag ${name}`,
        `tagger ${clean(tagger.name)} <${clean(tagger.email)}> ${time} +0000`,
      ];
      return (
        await git.text(["hash-object", "-t", "tag", "-w", "--stdin"], { input: `${header.join("\n")}\n\n${message}` })
      ).trim();
    },
  };
}

/** `type` and `object` are what a tag object says of itself: Git need not open what it is on. */
const fields = ["refname", "objectname", "type", "object", "taggerdate:raw", "taggername", "taggeremail:trim"];

const words = { whole: ["contents"], "first-line": ["contents:lines=1"], none: [] } as const;

/**
 * One `for-each-ref` whatever their number. Every field ends with a NUL, which no message can hold, and a record is so many fields: nobody's
 * message can pass for a tag of its own.
 */
export async function listTags(
  git: RunGit,
  prefix: string,
  messages: keyof typeof words = "whole",
  patterns: readonly string[] = [prefix],
): Promise<GitTag[]> {
  const asked = [...fields, ...words[messages]];
  const format = asked.map((field) => `%(${field})%00`).join("");
  const tags: GitTag[] = [];
  const take = inRecords(asked.length, (values, at) => tags.push(parse(values, at, prefix, messages === "none")));
  await git.each(["for-each-ref", `--format=${format}`, ...patterns], take);
  return tags;
}

/** Cuts what is printed into values, and hands over each record by the list that it stands in and its place there. */
function inRecords(size: number, found: (values: readonly string[], at: number) => void): (chunk: Buffer) => void {
  const decoder = new StringDecoder("utf8");
  // Of the record that is not whole yet; to the last of them may come more.
  let rest = [""];
  return (chunk) => {
    const [more, ...others] = decoder.write(chunk).split("\0");
    const values = [...rest.slice(0, -1), `${rest.at(-1)}${more}`, ...others];
    const whole = values.length - 1 - ((values.length - 1) % size);
    for (let at = 0; at < whole; at += size) found(values, at);
    rest = values.slice(whole);
  };
}

/** The tag whose fields begin there. */
function parse(values: readonly string[], at: number, prefix: string, silent: boolean): GitTag {
  const field = (i: number) => values[at + i] ?? "";
  const annotated = field(2) === "commit";
  const date = annotated ? field(4) : "0 +0000";
  return {
    // All records but the first begin with the line end of the one before.
    name: field(0).trimStart().slice(prefix.length),
    commit: annotated ? field(3) : field(1),
    annotated,
    time: Number.parseInt(date, 10),
    zone: date.slice(date.indexOf(" ") + 1),
    tagger: { name: field(5), email: field(6) },
    message: silent ? "" : field(7),
  };
}

/** What Git itself strips from identities. */
const clean = (text: string): string => text.replace(/[<>\n\r\0]/g, "").trim() || "unknown";
