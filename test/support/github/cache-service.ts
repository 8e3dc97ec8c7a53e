import type { Blob } from "./blobs.ts";
import type { WorkflowRun } from "./model.ts";
import type { Repository } from "./repository.ts";
import type { Site } from "./site.ts";
import { runOfToken, TwirpError } from "./twirp.ts";

/** An entry of the cache belongs to the ref whose run made it. */
export interface CacheEntry {
  readonly ref: string;
  readonly key: string;
  readonly version: string;
  readonly blob: Blob;
  done: boolean;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The service behind `@actions/cache`, version 2: Twirp, JSON with snake_case names. */
export async function callCacheService(
  site: Site,
  method: string,
  authorization: string,
  text: string,
): Promise<{ status: number; body: object }> {
  try {
    const answer = methods[method];
    if (!answer) throw new TwirpError(404, "bad_route", `no handler for ${method}`);
    const { repository, run } = runOfToken(site, authorization);
    return { status: 200, body: answer(repository, run, JSON.parse(text) as Fields) };
  } catch (error) {
    if (!(error instanceof TwirpError)) throw error;
    return { status: error.status, body: { code: error.code, msg: error.message } };
  }
}

const methods: Readonly<Record<string, (repository: Repository, run: WorkflowRun, fields: Fields) => object>> = {
  CreateCacheEntry(repository, run, { key, version }) {
    if (isStranger(repository, run))
      return { ok: false, message: "cache write denied: the token of this run may only read" };
    const ref = run.ref;
    const same = (entry: CacheEntry) => entry.ref === ref && entry.key === key && entry.version === version;
    if (repository.caches.some(same)) throw new TwirpError(409, "already_exists", "cache entry already exists");
    const blob = repository.site.blobs.create("cache", "application/octet-stream");
    repository.caches.push({ ref, key: String(key), version: String(version), blob, done: false });
    return { ok: true, signed_upload_url: repository.site.blobs.sign(blob, "write", 3600) };
  },
  FinalizeCacheEntryUpload(repository, run, { key, version, size_bytes }) {
    const found = repository.caches.find((one) => one.ref === run.ref && one.key === key && one.version === version);
    if (!found || String(found.blob.bytes?.length) !== size_bytes)
      throw new TwirpError(400, "invalid_argument", "there is no such entry, or it has another size");
    found.done = true;
    return { ok: true, entry_id: String(repository.site.nextId()) };
  },
  /** Of its own ref first, then of the base branch, then of the default branch; the newest whose key begins so. */
  GetCacheEntryDownloadURL(repository, run, { key, restore_keys = [], version }) {
    const scopes = [
      run.ref,
      `refs/heads/${run.pullRequest?.base ?? repository.defaultBranch}`,
      `refs/heads/${repository.defaultBranch}`,
    ];
    for (const prefix of [String(key), ...restore_keys])
      for (const scope of scopes) {
        const found = repository.caches.findLast(
          (one) => one.done && one.ref === scope && one.version === version && one.key.startsWith(prefix),
        );
        if (found)
          return {
            ok: true,
            matched_key: found.key,
            signed_download_url: repository.site.blobs.sign(found.blob, "read", 600),
          };
      }
    return { ok: false };
  },
};

const isStranger = (repository: Repository, run: WorkflowRun): boolean =>
  run.event === "pull_request" && run.headRepository !== repository;
