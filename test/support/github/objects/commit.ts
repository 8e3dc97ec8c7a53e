import { lines } from "../bare-git.ts";
import type { Repository } from "../repository.ts";
import { nodeId } from "./node-id.ts";

interface CommitFields {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
  readonly committer: { readonly name: string; readonly email: string; readonly date: string };
  readonly message: string;
}

function read(repository: Repository, sha: string): CommitFields {
  const format = ["%H", "%T", "%P", "%an", "%ae", "%aI", "%cn", "%ce", "%cI", "%B"].join("%x00");
  const fields = repository.git.run(["show", "--no-patch", `--format=${format}`, sha]).split("\0");
  const [id = "", tree = "", parents = "", an = "", ae = "", ad = "", cn = "", ce = "", cd = "", message = ""] = fields;
  return {
    sha: id,
    tree,
    parents: parents.split(" ").filter(Boolean),
    author: { name: an, email: ae, date: ad },
    committer: { name: cn, email: ce, date: cd },
    message: message.trimEnd(),
  };
}

const unsigned = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

/** GitHub's `commit`. The authors of tests' commits have no account: null, as for any e-mail that GitHub does not know. */
export function commitObject(repository: Repository, sha: string): object {
  const commit = read(repository, sha);
  const url = `${repository.site.url}/repos/${repository.name}`;
  const html = `https://github.com/${repository.name}/commit`;
  return {
    sha,
    node_id: nodeId("C", sha),
    url: `${url}/commits/${sha}`,
    html_url: `${html}/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      comment_count: 0,
      verification: unsigned,
    },
    author: null,
    committer: null,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${html}/${parent}`,
    })),
  };
}

/** A commit as `push` tells it, with the files that it touched. */
export function pushedCommit(repository: Repository, sha: string): object {
  const { git, name } = repository;
  const changes = lines(git.run(["show", "--format=", "--name-status", "--no-renames", "--first-parent", sha]));
  const files = (status: string) =>
    changes.filter((line) => line.startsWith(`${status}\t`)).map((line) => line.slice(2));
  return {
    ...simpleCommit(repository, sha),
    distinct: true,
    url: `https://github.com/${name}/commit/${sha}`,
    added: files("A"),
    removed: files("D"),
    modified: files("M"),
  };
}

/** GitHub's `simple-commit`, as workflow runs and events carry it. */
export function simpleCommit(repository: Repository, sha: string): object {
  const { tree, message, author, committer } = read(repository, sha);
  const who = ({ name, email }: { name: string; email: string }) => ({ name, email });
  return { id: sha, tree_id: tree, message, timestamp: committer.date, author: who(author), committer: who(committer) };
}

/** GitHub's `git-ref`. */
export function refObject(
  repository: Repository,
  { ref, sha, type }: { ref: string; sha: string; type: string },
): object {
  const url = `${repository.site.url}/repos/${repository.name}/git`;
  return {
    ref,
    node_id: nodeId("REF", ref),
    url: `${url}/${ref.split("/").map(encodeURIComponent).join("/")}`,
    object: { type, sha, url: `${url}/${type}s/${sha}` },
  };
}

/** GitHub's `git-tag`: an annotated tag's object. */
export function tagObject(repository: Repository, sha: string): object {
  const text = repository.git.run(["cat-file", "tag", sha]);
  const [head = "", ...message] = text.split("\n\n");
  const field = (name: string) => head.match(new RegExp(`^${name} (.*)$`, "m"))?.[1] ?? "";
  const tagger = field("tagger").match(/^(.*) <(.*)> (\d+) /);
  const url = `${repository.site.url}/repos/${repository.name}/git`;
  return {
    node_id: nodeId("T", sha),
    tag: field("tag"),
    sha,
    url: `${url}/tags/${sha}`,
    message: message.join("\n\n"),
    tagger: {
      name: tagger?.[1] ?? "",
      email: tagger?.[2] ?? "",
      date: new Date(Number(tagger?.[3] ?? 0) * 1000).toISOString().replace(".000", ""),
    },
    object: { type: field("type"), sha: field("object"), url: `${url}/${field("type")}s/${field("object")}` },
    verification: unsigned,
  };
}
