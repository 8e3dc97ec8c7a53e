import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Octokit, RestEndpointMethodTypes } from "@octokit/rest";
import type { Ask, AskOrNull } from "./ask.ts";
import { download } from "./download.ts";
import type { Forge, ForgeAsset, ForgeRelease } from "./forge.ts";
import { retried } from "./retried.ts";

type Releases = Pick<
  Forge,
  | "releases"
  | "createDraftRelease"
  | "keepAsset"
  | "publishedRelease"
  | "downloadAsset"
  | "publishRelease"
  | "deleteRelease"
>;

interface Caller {
  readonly rest: Octokit["rest"];
  readonly here: { readonly owner: string; readonly repo: string };
  readonly ask: Ask;
  readonly orNull: AskOrNull;
  /** Where the bytes of what is at this path are for now. */
  addressOf(path: string): Promise<string>;
}

/** The client would repeat these calls blindly; whether the last attempt was carried out has to be asked first. */
const once = { retries: 0 };

/** Releases. What is created is looked for before it is tried again: its answer alone may have been lost. */
export function releases({ rest, here, ask, orNull, addressOf }: Caller): Releases {
  // A draft is found by no tag, so that the list is asked; the one we look for is among the newest.
  const list = async () => {
    const found = await ask("list releases", rest.repos.listReleases({ ...here, per_page: 100 }));
    return found.map(toRelease).sort((a, b) => b.id - a.id);
  };
  return {
    releases: list,
    async publishedRelease(tag) {
      const found = await orNull("get release", rest.repos.getReleaseByTag({ ...here, tag }));
      return found && toRelease(found);
    },
    async downloadAsset({ id }, file, maxBytes) {
      const path = `/repos/${here.owner}/${here.repo}/releases/assets/${id}`;
      // The address is asked for each time, for it expires within minutes.
      await retried(async () => download(await addressOf(path), file, maxBytes));
    },
    async createDraftRelease({ tag, commit, name, body }) {
      const draft = { ...here, tag_name: tag, target_commitish: commit, name, body, draft: true, request: once };
      const isIt = (one: ForgeRelease) => one.draft && one.tag === tag && one.commit === commit;
      let tried = false;
      return await retried(async () => {
        const made = tried ? (await list()).findLast(isIt) : undefined;
        tried = true;
        return made ?? toRelease(await ask("create release", rest.repos.createRelease(draft)));
      });
    },
    async keepAsset({ id, uploadUrl, assets }, name, file) {
      const { size } = await stat(file);
      const there = assets.find((asset) => asset.name === name);
      if (there && (await holds(there, file, size))) return;
      let tried = there !== undefined;
      await retried(async () => {
        if (tried && (await isThere(id, name, file, size))) return;
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
    async publishRelease(id, { tag, name, body }) {
      const published = { tag_name: tag, name, body, draft: false, make_latest: "false" } as const;
      await ask("publish release", rest.repos.updateRelease({ ...here, release_id: id, ...published }));
    },
    async deleteRelease(id) {
      await orNull("delete release", rest.repos.deleteRelease({ ...here, release_id: id }));
    },
  };

  /** What is in the way of the next upload is deleted. */
  async function isThere(release: number, name: string, file: string, size: number): Promise<boolean> {
    const assets = rest.repos.listReleaseAssets({ ...here, release_id: release, per_page: 100 });
    const found = (await ask("list release assets", assets)).find((asset) => asset.name === name);
    if (found && (await holds(toAsset(found), file, size))) return true;
    if (found) await orNull("delete asset", rest.repos.deleteReleaseAsset({ ...here, asset_id: found.id }));
    return false;
  }
}

/** Whether an asset has a file's bytes, as far as GitHub tells. */
async function holds({ whole, size, digest }: ForgeAsset, file: string, bytes: number): Promise<boolean> {
  if (!whole || size !== bytes) return false;
  if (digest === null) return true;
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return digest === `sha256:${hash.digest("hex")}`;
}

type GitHubRelease = RestEndpointMethodTypes["repos"]["listReleases"]["response"]["data"][number];

const toRelease = (release: GitHubRelease): ForgeRelease => ({
  id: release.id,
  tag: release.tag_name,
  commit: release.target_commitish,
  draft: release.draft,
  uploadUrl: release.upload_url,
  assets: release.assets.map(toAsset),
});

const toAsset = ({ id, name, state, size, digest }: GitHubRelease["assets"][number]): ForgeAsset => ({
  id,
  name,
  whole: state === "uploaded",
  size,
  digest,
});
