import type { Repository } from "../repository.ts";

export interface Entry {
  readonly path: string;
  readonly sha: string;
  readonly size: number;
  readonly type: "file" | "dir";
}

/** An entry of GitHub's `content-directory`, and what `content-file` shares with it. */
export function entryObject({ path, sha, size, type }: Entry, { name, site }: Repository, ref: string): object {
  const url = `${site.url}/repos/${name}/contents/${encodeURI(path)}?ref=${encodeURIComponent(ref)}`;
  const git = `${site.url}/repos/${name}/git/${type === "dir" ? "trees" : "blobs"}/${sha}`;
  const html = `https://github.com/${name}/${type === "dir" ? "tree" : "blob"}/${ref}/${encodeURI(path)}`;
  return {
    name: path.split("/").at(-1),
    path,
    sha,
    size,
    type,
    url,
    git_url: git,
    html_url: html,
    // A private repository's has a token in it, which nobody here should come to use.
    download_url: null,
    _links: { self: url, git, html },
  };
}

/** GitHub's `content-file`: base64 in lines of 60, and no content at all above a megabyte. */
export const fileObject = (entry: Entry, repository: Repository, ref: string, bytes: Buffer): object => ({
  ...entryObject(entry, repository, ref),
  ...(bytes.length > 1_000_000
    ? { content: "", encoding: "none" }
    : { content: bytes.toString("base64").replace(/.{1,60}/g, "$&\n"), encoding: "base64" }),
});
