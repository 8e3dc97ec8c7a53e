import { lstatSync, type Stats } from "node:fs";

/** What is at this very path, a link being what it is; null: nothing, or one of its folders is a file or a link in a circle. */
export function statOf(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR" || code === "ELOOP") return null;
    throw error;
  }
}
