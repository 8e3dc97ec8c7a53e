import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder that Mainline itself lies in, above `dist/`: its examples and workflows are read from there. */
export function packageRoot(): string {
  return dirname(dirname(realpathSync(process.argv[1] ?? "")));
}

/** A path of Mainline's own files: `packageFile("workflows", "mainline.yml")`. */
export const packageFile = (...parts: string[]): string => join(packageRoot(), ...parts);
