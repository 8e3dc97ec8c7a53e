import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, type FileHandle, open } from "node:fs/promises";

const CHUNK = 1 << 20;
/** Linux takes several times as long over a write that is larger than this. */
const PIECE = 1 << 17;

/**
 * Copies a file and hashes what it copied, in one pass: while one piece is hashed here, the thread pool writes it and reads the next. Where the
 * file system can share the bytes of both, it does, and the copy is read once.
 */
export async function copyHashing(from: string, to: string, mode: number): Promise<{ sha256: string; size: number }> {
  const shared = await copyFile(from, to, constants.COPYFILE_FICLONE_FORCE).then(
    () => true,
    () => false,
  );
  await using source = await open(shared ? to : from);
  await using target = shared ? null : await open(to, "w", mode);
  const found = await pump(source, target);
  await (target ?? source).chmod(mode);
  return found;
}

async function pump(source: FileHandle, target: FileHandle | null): Promise<{ sha256: string; size: number }> {
  const hash = createHash("sha256");
  let [current, other] = [Buffer.allocUnsafeSlow(CHUNK), Buffer.allocUnsafeSlow(CHUNK)];
  let size = 0;
  for (let { bytesRead } = await source.read(current, 0, CHUNK); bytesRead > 0; ) {
    const bytes = current.subarray(0, bytesRead);
    const written = target && writeWhole(target, bytes, size);
    const next = source.read(other, 0, CHUNK);
    hash.update(bytes);
    size += bytesRead;
    [{ bytesRead }] = await Promise.all([next, written]);
    [current, other] = [other, current];
  }
  return { sha256: hash.digest("hex"), size };
}

/** All pieces at once: those that wait are written while the caller hashes. The system may write less of one than it is asked to. */
async function writeWhole(target: FileHandle, bytes: Buffer, position: number): Promise<void> {
  const piece = async (from: number, to: number) => {
    for (let at = from; at < to; ) at += (await target.write(bytes, at, to - at, position + at)).bytesWritten;
  };
  const starts = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, i) => i * PIECE);
  await Promise.all(starts.map((start) => piece(start, Math.min(start + PIECE, bytes.length))));
}
