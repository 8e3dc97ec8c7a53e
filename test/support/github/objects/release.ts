import { sha256 } from "../blobs.ts";
import type { Asset, Release } from "../model.ts";
import type { Repository } from "../repository.ts";
import { nodeId } from "./node-id.ts";
import { userObject } from "./user.ts";

/** GitHub's `release`. Its `upload_url` leads to another path than the API's, as GitHub's leads to another host. */
export function releaseObject(release: Release, repository: Repository): object {
  const { site, name } = repository;
  const url = `${site.url}/repos/${name}/releases/${release.id}`;
  const archive = (kind: string) =>
    release.draft ? null : `${site.url}/repos/${name}/${kind}/${encodeURIComponent(release.tag)}`;
  return {
    id: release.id,
    node_id: nodeId("RE", release.id),
    url,
    html_url: htmlUrl(release, name),
    assets_url: `${url}/assets`,
    upload_url: `${site.uploadsUrl}/repos/${name}/releases/${release.id}/assets{?name,label}`,
    tarball_url: archive("tarball"),
    zipball_url: archive("zipball"),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    author: userObject(release.author, site.url),
    created_at: release.createdAt,
    published_at: release.publishedAt,
    assets: release.assets.map((asset) => assetObject(asset, release, repository)),
  };
}

/** GitHub's `release-asset`. */
export function assetObject(asset: Asset, release: Release, { site, name }: Repository): object {
  const bytes = asset.blob.bytes ?? Buffer.alloc(0);
  const page = release.draft ? `untagged-${release.id}` : encodeURIComponent(release.tag);
  return {
    id: asset.id,
    node_id: nodeId("RA", asset.id),
    url: `${site.url}/repos/${name}/releases/assets/${asset.id}`,
    browser_download_url: `https://github.com/${name}/releases/download/${page}/${asset.name}`,
    name: asset.name,
    label: asset.label,
    // What an upload that failed has left, has a name and no bytes.
    state: bytes.length === 0 ? "open" : "uploaded",
    content_type: asset.contentType,
    size: bytes.length,
    digest: bytes.length === 0 ? null : sha256(bytes),
    download_count: 0,
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
    uploader: userObject(asset.uploader, site.url),
  };
}

/** A draft has no page of its tag yet. */
const htmlUrl = (release: Release, name: string): string =>
  `https://github.com/${name}/releases/tag/${release.draft ? `untagged-${release.id}` : encodeURIComponent(release.tag)}`;
