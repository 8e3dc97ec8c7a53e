import { type Asked, type Handlers, idOf, paged } from "../asked.ts";
import type { Asset, Release } from "../model.ts";
import { assetObject } from "../objects/release.ts";
import { notFound, Refusal, validationFailed } from "../refusal.ts";
import { immutable, releaseOf, visible } from "./releases.ts";

export const assets: Handlers = {
  "repos/upload-release-asset": (asked) => {
    const { repository, query, headers, bytes, token } = asked;
    const release = releaseOf(asked);
    // A body without a length, or without bytes, is refused before anything else is looked at.
    const size = Number(headers["content-length"]);
    if (!size) throw new Refusal(400, "Bad Content-Length: ");
    if (release.immutable) throw immutable("assets");
    const name = renamed(query.get("name") ?? "");
    const { limits } = repository.site;
    if (size > limits.assetBytes) throw refused("size", `size must be less than or equal to ${limits.assetBytes}`);
    if (release.assets.some((asset) => asset.name === name))
      throw validationFailed({ resource: "ReleaseAsset", field: "name", code: "already_exists" });
    if (release.assets.length >= limits.assetsPerRelease)
      throw refused("file_count", `file_count limited to ${limits.assetsPerRelease} assets per release`);
    const contentType = String(headers["content-type"] ?? "application/octet-stream");
    const { site } = repository;
    const asset: Asset = {
      id: site.nextId(),
      name,
      label: query.get("label"),
      contentType,
      uploader: token.actor,
      createdAt: site.now(),
      blob: site.blobs.create(name, contentType, bytes),
    };
    release.assets.push(asset);
    return { status: 201, body: assetObject(asset, release, repository) };
  },
  "repos/list-release-assets": (asked) => {
    const release = releaseOf(asked);
    const { items, headers } = paged(release.assets, asked);
    return { status: 200, body: items.map((asset) => assetObject(asset, release, asked.repository)), headers };
  },
  "repos/get-release-asset": (asked) => {
    const { asset, release } = assetOf(asked);
    const { blobs, limits } = asked.repository.site;
    if (asked.headers["accept"] === "application/octet-stream")
      return { status: 302, headers: { location: blobs.sign(asset.blob, "read", limits.downloadSeconds) } };
    return { status: 200, body: assetObject(asset, release, asked.repository) };
  },
  "repos/delete-release-asset": (asked) => {
    const { asset, release } = assetOf(asked);
    if (release.immutable) throw immutable("assets");
    release.assets = release.assets.filter((one) => one !== asset);
    return { status: 204 };
  },
};

const refused = (field: string, message: string) =>
  validationFailed({ resource: "ReleaseAsset", code: "custom", field, message });

function assetOf(asked: Asked): { asset: Asset; release: Release } {
  for (const release of visible(asked)) {
    const asset = release.assets.find(({ id }) => id === idOf(asked, "asset_id"));
    if (asset) return { asset, release };
  }
  throw notFound();
}

/** GitHub writes a dot for what it does not take in a file's name, and takes none at the ends. */
const renamed = (name: string): string => name.replace(/[^A-Za-z0-9._-]/g, ".").replace(/^\.+|\.+$/g, "") || "default";
