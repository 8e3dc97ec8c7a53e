import type { GitTag } from "../../core/tag.ts";
import type { Git } from "./git.ts";
import type { RunGit } from "./run-git.ts";

type Tags = Pick<Git, "tags" | "tagsBelow" | "writeTagObject">;

/** Verbs about annotated tags. */
export function tags(git: RunGit): Tags {
  return {
    tags: () => list(git, "refs/tags/"),
    tagsBelow: (prefix) => list(git, prefix),
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

const fields = [
  "refname",
  "objecttype",
  "objectname",
  "*objecttype",
  "*objectname",
  "taggerdate:raw",
  "taggername",
  "taggeremail:trim",
  "contents",
];

/**
 * One `for-each-ref` whatever their number. Every field ends with a NUL, which no message can hold, and a record is so many fields: nobody's
 * message can pass for a tag of its own.
 */
async function list(git: RunGit, prefix: string): Promise<GitTag[]> {
  const format = fields.map((field) => `%(${field})%00`).join("");
  const values = (await git.text(["for-each-ref", `--format=${format}`, prefix])).split("\0");
  const records = Math.floor(values.length / fields.length);
  return Array.from({ length: records }, (_, i) =>
    parse(values.slice(i * fields.length, (i + 1) * fields.length), prefix),
  );
}

function parse(values: readonly string[], prefix: string): GitTag {
  const [ref = "", type, object = "", peeledType, peeled = "", time, name = "", email = "", message = ""] = values;
  const [seconds, zone] = time?.split(" ") ?? [];
  const annotated = type === "tag" && peeledType === "commit";
  return {
    // All records but the first begin with the line end of the one before.
    name: ref.trimStart().slice(prefix.length),
    commit: annotated ? peeled : object,
    annotated,
    time: annotated ? Number(seconds) : 0,
    ...(annotated && zone !== undefined ? { zone } : {}),
    tagger: { name, email },
    message,
  };
}

/** What Git itself strips from identities. */
const clean = (text: string): string => text.replace(/[<>\n\r\0]/g, "").trim() || "unknown";
