import { z } from "zod";
import { schema } from "./schema.ts";

/** The JSON Schema of `mainline.yml`, for editors. */
export function jsonSchema(): object {
  return { title: "mainline.yml", ...z.toJSONSchema(schema, { unrepresentable: "any" }) };
}

/** One row a key, for the table in the docs. */
export function configKeys(): { key: string; description: string }[] {
  return rows("", z.toJSONSchema(schema, { unrepresentable: "any" }) as Node);
}

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
}

function rows(prefix: string, node: Node): { key: string; description: string }[] {
  const below = typeof node.additionalProperties === "object" ? node.additionalProperties : undefined;
  const nested = below
    ? rows(`${prefix}<name>.`, below)
    : node.items
      ? rows(`${prefix.replace(/\.$/, "")}[].`, node.items)
      : [];
  const own = Object.entries(node.properties ?? {}).flatMap(([name, child]) => [
    { key: `${prefix}${name}`, description: child.description ?? "" },
    ...rows(`${prefix}${name}.`, child),
  ]);
  return [...own, ...nested];
}
