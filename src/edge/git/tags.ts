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
  "*objectname",
  "taggerdate:unix",
  "taggername",
  "taggeremail:trim",
  "contents",
];

/** One `for-each-ref` whatever their number. Records end with a byte that a message cannot hold next to a NUL-free text. */
async function list(git: RunGit, prefix: string): Promise<GitTag[]> {
  const format = `${fields.map((field) => `%(${field})`).join("%1f")}%1e`;
  const text = await git.text(["for-each-ref", `--format=${format}`, prefix]);
  return text
    .split("\x1e\n")
    .filter(Boolean)
    .map((record) => parse(record, prefix));
}

function parse(record: string, prefix: string): GitTag {
  const [ref = "", type, object = "", peeled = "", time, name = "", email = "", ...message] = record.split("\x1f");
  const annotated = type === "tag";
  return {
    name: ref.slice(prefix.length),
    commit: annotated ? peeled : object,
    annotated,
    time: annotated ? Number(time) : 0,
    tagger: { name, email },
    message: message.join("\x1f"),
  };
}

/** What Git itself strips from identities. */
const clean = (text: string): string => text.replace(/[<>\n\r\0]/g, "").trim() || "unknown";
