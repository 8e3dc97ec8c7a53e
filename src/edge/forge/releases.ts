import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import type { Octokit, RestEndpointMethodTypes } from "@octokit/rest";
import type { Forge, ForgeRelease } from "./forge.ts";
import type { Ask, AskOrNull } from "./open-github.ts";
import { retried } from "./retried.ts";

type Releases = Pick<Forge, "release" | "createDraftRelease" | "uploadAsset" | "publishRelease">;

interface Caller {
  readonly rest: Octokit["rest"];
  readonly here: { readonly owner: string; readonly repo: string };
  readonly ask: Ask;
  readonly orNull: AskOrNull;
}

/** The client would repeat these calls blindly; whether the last attempt was carried out has to be asked first. */
const once = { retries: 0 };

/** Releases. What is created is looked for before it is tried again: its answer alone may have been lost. */
export function releases({ rest, here, ask, orNull }: Caller): Releases {
  const release: Releases["release"] = async (tag) => {
    // A draft is found by no tag, so that the list is asked; the one we look for is among the newest.
    const found = await ask("list releases", rest.repos.listReleases({ ...here, per_page: 100 }));
    const same = found.filter((one) => one.tag_name === tag).sort((a, b) => a.id - b.id);
    return same[0] ? toRelease(same[0]) : null;
  };
  return {
    release,
    async createDraftRelease({ tag, commit, name, body }) {
      const draft = { ...here, tag_name: tag, target_commitish: commit, name, body, draft: true, request: once };
      let tried = false;
      return await retried(async () => {
        const made = tried ? await release(tag) : null;
        tried = true;
        return made ?? toRelease(await ask("create release", rest.repos.createRelease(draft)));
      });
    },
    async uploadAsset({ id, uploadUrl, assets }, name, file) {
      const { size } = await stat(file);
      let tried = assets.some((asset) => asset.name === name);
      await retried(async () => {
        if (tried && (await isThere(id, name, size))) return;
        tried = true;
        const request = rest.repos.uploadReleaseAsset({
          ...here,
          release_id: id,
          url: uploadUrl,
          name,
          headers: { "content-length": size, "content-type": "application/octet-stream" },
          // The type asks for a text; a stream is what is sent.
          data: Readable.toWeb(createReadStream(file)) as unknown as string,
          request: { ...once, duplex: "half" },
        });
        await ask("upload release asset", request);
      });
    },
    async publishRelease(id) {
      const request = rest.repos.updateRelease({ ...here, release_id: id, draft: false, make_latest: "false" });
      await ask("publish release", request);
    },
  };

  /** An upload that was cut short leaves a stub of its name, which is in the way of the next one. */
  async function isThere(release: number, name: string, size: number): Promise<boolean> {
    const assets = rest.repos.listReleaseAssets({ ...here, release_id: release, per_page: 100 });
    const found = (await ask("list release assets", assets)).find((asset) => asset.name === name);
    if (found?.state === "uploaded" && found.size === size) return true;
    if (found) await orNull("delete asset", rest.repos.deleteReleaseAsset({ ...here, asset_id: found.id }));
    return false;
  }
}

type GitHubRelease = RestEndpointMethodTypes["repos"]["listReleases"]["response"]["data"][number];

const toRelease = (release: GitHubRelease): ForgeRelease => ({
  id: release.id,
  tag: release.tag_name,
  draft: release.draft,
  uploadUrl: release.upload_url,
  url: release.html_url,
  assets: release.assets.map(({ id, name, size }) => ({ id, name, size })),
});
