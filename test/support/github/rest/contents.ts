import type { Asked, Handlers } from "../asked.ts";
import { lines } from "../bare-git.ts";
import { type Entry, entryObject, fileObject } from "../objects/content.ts";
import { notFound, Refusal } from "../refusal.ts";

/** Files and folders as they are at a commit. */
export const contents: Handlers = {
  "repos/get-content": (asked) => {
    const { repository, operation, query } = asked;
    const ref = query.get("ref") ?? repository.defaultBranch;
    const commit = repository.git.commit(ref);
    if (commit === null) throw new Refusal(404, `No commit found for the ref ${ref}`);
    const path = operation.parameters["path"] ?? "";
    const [own] = path === "" ? [] : entries(asked, commit, path);
    if (own?.type === "file")
      return { status: 200, body: fileObject(own, repository, ref, repository.git.bytes(own.sha)) };
    if (path !== "" && !own) throw notFound();
    const inside = entries(asked, commit, path === "" ? "" : `${path}/`);
    return { status: 200, body: inside.map((one) => entryObject(one, repository, ref)) };
  },
};

function entries({ repository }: Asked, commit: string, path: string): Entry[] {
  const listed = repository.git.run(["ls-tree", "--long", commit, ...(path === "" ? [] : ["--", path])]);
  return lines(listed).map((line) => {
    const [, type = "", sha = "", size = "", name = ""] = line.match(/^\d+ (\w+) (\w+) +(\S+)\t(.*)$/) ?? [];
    return { path: name, sha, size: Number(size) || 0, type: type === "tree" ? "dir" : "file" };
  });
}
