import { stringify as toToml } from "smol-toml";
import { stringify as toYaml } from "yaml";
import type { ParamsFormat } from "../core/pipeline.ts";
import type { JsonObject } from "../lib/json.ts";

/** The text of a step's copy of the params file, in the format of the original. */
export function writeParams(values: JsonObject, format: ParamsFormat): string {
  if (format === "yaml") return toYaml(values);
  if (format === "toml") return toToml(values);
  return `${JSON.stringify(values, null, 2)}\n`;
}
