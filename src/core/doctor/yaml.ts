import { parse } from "yaml";

/** A YAML file that holds a map or list, as somebody wrote it: nothing of its shape is checked. Null where it is none. */
export function readYaml<T extends object>(text: string): Partial<T> | null {
  try {
    const value: unknown = parse(text);
    return typeof value === "object" && value !== null ? (value as Partial<T>) : null;
  } catch {
    return null;
  }
}
