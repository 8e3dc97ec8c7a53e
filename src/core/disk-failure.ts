import type { Failure } from "./failure.ts";

/** What a file system may say no to through no fault of ours; null for other errors. */
export function diskFailure(error: unknown): Failure | null {
  const { code, path, dest, syscall } = error as { code?: unknown; path?: unknown; dest?: unknown; syscall?: unknown };
  const at = typeof dest === "string" ? dest : typeof path === "string" ? path : null;
  if (code === "ENOSPC" || code === "EDQUOT") return { code: "disk-full", path: at, quota: code === "EDQUOT" };
  const denied = at !== null && typeof code === "string" ? refusals[code] : undefined;
  // A program that may not be started is another thing.
  return denied === undefined || at === null || String(syscall).startsWith("spawn")
    ? null
    : { code: "not-writable", path: at, why: denied };
}

/** What somebody else's file, or one that was made unreadable, is called; null for other errors. */
export function deniedPath(error: unknown): string | null {
  const { code, path } = error as { code?: unknown; path?: unknown };
  return (code === "EACCES" || code === "EPERM") && typeof path === "string" ? path : null;
}

const refusals: Readonly<Record<string, string>> = {
  EROFS: "its file system is read-only",
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  EIO: "the disk reports an error of its own (EIO)",
};
