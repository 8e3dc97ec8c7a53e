import { readdirSync } from "node:fs";

/**
 * Whether a leg of a key is kept, as of the first question about its folder: folders are read whole, for thousands may be asked for of which mostly none
 * is there.
 */
export function keptLegs(folder: string): (key: string) => boolean {
  const prefixes = new Set(namesIn(folder));
  const files = new Map<string, ReadonlySet<string>>();
  const filesOf = (prefix: string) => {
    const known = files.get(prefix) ?? new Set(namesIn(`${folder}/${prefix}`));
    files.set(prefix, known);
    return known;
  };
  return (key) => {
    const prefix = key.slice(0, 2);
    return prefixes.has(prefix) && filesOf(prefix).has(`${key}.json`);
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // What cannot be read is not there.
    return [];
  }
}
