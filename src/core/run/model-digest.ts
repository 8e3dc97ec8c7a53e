import { canonicalJson } from "../../lib/canonical-json.ts";
import { byCodeUnit } from "../../lib/order.ts";
import { sha256 } from "../../lib/sha256.ts";
import type { RepoPath } from "../plan/leg.ts";
import { isWithin } from "../plan/paths.ts";
import type { FileEntry } from "./run.ts";

/** Digest and size of what lies at a path: a file's own SHA-256; of a folder, that of its manifest. Null when nothing is there. */
export function modelDigest(files: readonly FileEntry[], path: RepoPath): { sha256: string; size: number } | null {
  const inside = files.filter((file) => isWithin(file.path, path)).sort((a, b) => byCodeUnit(a.path, b.path));
  const [first] = inside;
  if (!first) return null;
  const size = inside.reduce((sum, file) => sum + file.size, 0);
  if (first.path === path) return { sha256: first.sha256, size };
  const manifest = inside.map((file) => ({
    path: file.path.slice(path.length + 1),
    executable: file.executable,
    sha256: file.sha256,
  }));
  return { sha256: sha256(canonicalJson(manifest)), size };
}
