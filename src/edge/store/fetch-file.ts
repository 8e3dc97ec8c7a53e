import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { open, readFile, rm, statfs, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import { diskFailure } from "../../core/disk-failure.ts";

/** Attempts that bring not one byte more, before it is given up. */
const FRUITLESS = 4;

/**
 * Fetches a file into `part`, going on where an earlier attempt, or an earlier process, was interrupted; null: it is there and has this digest. Otherwise why not, in
 * words. What has another digest is kept nowhere. No credentials are sent: an address may lead anywhere, and only the digest says that the bytes are
 * right, which is also why plain http will do.
 */
export async function fetchFile(
  { url, sha256 }: { readonly url: string; readonly sha256: string },
  part: string,
  signal: AbortSignal,
): Promise<string | null> {
  let most = sizeOf(part);
  for (let fruitless = 0; ; fruitless++) {
    const resumed = sizeOf(part) > 0;
    const end = await attempt(url, part, signal);
    if (end.kind === "whole") {
      const found = await sha256Of(part);
      if (found === sha256) {
        await rm(`${part}.etag`, { force: true });
        return null;
      }
      await forget(part);
      // What was there before may have been the beginning of another file.
      if (!resumed) return `${url} has the SHA-256 ${found}, and mainline.yml says ${sha256}`;
    }
    if (end.kind === "refused" || signal.aborted)
      return `${url}: ${end.kind === "whole" ? "interrupted" : end.problem}`;
    if (sizeOf(part) > most) fruitless = 0;
    else if (fruitless + 1 >= FRUITLESS) return `${url}: ${end.kind === "whole" ? "it changes" : end.problem}`;
    most = Math.max(most, sizeOf(part));
    await wait(200 * 2 ** fruitless, undefined, { signal }).catch(() => {});
  }
}

/** Whatever a server sends, and however fast. */
const MOST = 256 * 2 ** 30;

/** Bytes that nobody announced, between two looks at the disk. */
const ASK_AFTER = 4 * 2 ** 20;

type Attempt = { readonly kind: "whole" } | { readonly kind: "broken" | "refused"; readonly problem: string };

async function attempt(url: string, part: string, signal: AbortSignal): Promise<Attempt> {
  try {
    const response = await fetch(url, { headers: await resumeHeaders(part), signal, credentials: "omit" });
    return await take(response, part);
  } catch (error) {
    // To ask again makes no room on the disk.
    if (diskFailure(error) !== null) throw error;
    // fetch says what happened in its error's cause.
    const { message, cause } = error as Error;
    return { kind: "broken", problem: cause instanceof Error ? `${message}: ${cause.message}` : message };
  }
}

async function take(response: Response, part: string): Promise<Attempt> {
  const { status, body, headers } = response;
  if (status === 416) {
    await forget(part);
    return { kind: "broken", problem: "the server has fewer bytes than it had" };
  }
  if (status !== 200 && status !== 206) {
    await body?.cancel();
    const passing = status === 408 || status === 429 || status >= 500;
    return { kind: passing ? "broken" : "refused", problem: `the server answers ${status}` };
  }
  const from = startOf(response);
  // A server that ignores or mistakes the range begins anew.
  if (from !== sizeOf(part)) await forget(part);
  if (from !== 0 && from !== sizeOf(part))
    return { kind: "broken", problem: "the server sent another range than it was asked for" };
  const promised = Number(headers.get("content-length") ?? 0);
  const refused = await noRoomFor(promised, part);
  if (refused !== null) {
    await body?.cancel();
    return { kind: "refused", problem: refused };
  }
  const etag = headers.get("etag");
  if (etag && !etag.startsWith("W/")) await writeFile(`${part}.etag`, etag);
  await using file = await open(part, "a");
  let unasked = -promised;
  for await (const chunk of body ?? []) {
    await file.writeFile(chunk as Uint8Array);
    unasked += (chunk as Uint8Array).length;
    if (unasked < ASK_AFTER) continue;
    // A server need not say how much it sends, nor mean it.
    unasked = 0;
    const problem = await noRoomFor(ASK_AFTER, part);
    if (problem === null) continue;
    await forget(part);
    return { kind: "refused", problem };
  }
  return { kind: "whole" };
}

/** Why so many bytes more may not come, in words: a file may not be larger than all are, nor leave others no room on this disk. */
async function noRoomFor(more: number, part: string): Promise<string | null> {
  if (sizeOf(part) + more > MOST) return "it has more than 256 GiB, and larger files are not fetched";
  const { bavail, blocks, bsize } = await statfs(dirname(part));
  const room = Math.max(0, Math.floor(bavail * bsize - Math.min(2 ** 30, (blocks * bsize) / 100)));
  return more <= room ? null : `it goes on for ${more} bytes or more, and this disk has room for ${room}`;
}

const startOf = ({ status, headers }: Response): number =>
  status === 206 ? Number(/^bytes (\d+)-/.exec(headers.get("content-range") ?? "")?.[1] ?? Number.NaN) : 0;

async function resumeHeaders(part: string): Promise<Record<string, string>> {
  const size = sizeOf(part);
  // Compressed on the way, ranges would count other bytes.
  const plain = { "accept-encoding": "identity" };
  if (size === 0) return plain;
  const etag = await readFile(`${part}.etag`, "utf8").catch(() => null);
  return { ...plain, range: `bytes=${size}-`, ...(etag === null ? {} : { "if-range": etag }) };
}

async function forget(part: string): Promise<void> {
  await rm(part, { force: true });
  await rm(`${part}.etag`, { force: true });
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path, { highWaterMark: 1 << 19 }), hash);
  return hash.digest("hex");
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
