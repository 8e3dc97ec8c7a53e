import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

export type Schema = { readonly [key: string]: unknown };

/** A description of GitHub's in OpenAPI, and what its schemas say of values. It is read when it is first asked. */
export class Description<Document extends object> {
  private readonly file: string;
  private read: Document | null = null;
  private readonly checking = withFormats(new Ajv(options));
  /** Paths and queries are texts: a number in them is a text of digits. */
  private readonly coercing = withFormats(new Ajv({ ...options, coerceTypes: true }));
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly added = new Map<Ajv, Set<string>>();
  constructor(file: string) {
    this.file = file;
  }

  get document(): Document {
    this.read ??= JSON.parse(readFileSync(createRequire(import.meta.url).resolve(this.file), "utf8")) as Document;
    return this.read;
  }

  /** What is wrong with a value; null when it is as the schema says. */
  wrong(name: string, schema: Schema, value: unknown): string | null {
    return this.invalid(name, schema, value, this.checking);
  }

  /** The same, and it has no field that the schema does not name. */
  wrongOrUndescribed(name: string, schema: Schema, value: unknown): string | null {
    return this.wrong(name, schema, value) ?? this.undescribed([schema], value, "");
  }

  /** The same for texts. */
  wrongTexts(name: string, schema: Schema, texts: Readonly<Record<string, string>>): string | null {
    return this.invalid(name, schema, { ...texts }, this.coercing);
  }

  resolve(schema: Schema): Schema {
    return typeof schema["$ref"] === "string" ? this.resolve(this.pointed(schema["$ref"])) : schema;
  }

  /** Compiled when first needed, one at a time; components are compiled once for all. */
  private invalid(name: string, schema: Schema, value: unknown, ajv: Ajv): string | null {
    const validate = this.validators.get(name) ?? ajv.compile(this.toJsonSchema(schema, ajv) as object);
    this.validators.set(name, validate);
    return validate(value) ? null : ajv.errorsText(validate.errors);
  }

  /** A schema of OpenAPI 3.0 as JSON Schema: `nullable` becomes an alternative, and what it refers to is made known to ajv under its own name. */
  private toJsonSchema(node: unknown, ajv: Ajv): unknown {
    if (Array.isArray(node)) return node.map((one) => this.toJsonSchema(one, ajv));
    if (!node || typeof node !== "object") return node;
    const { nullable, example: _example, examples: _examples, ...rest } = node as Schema;
    if (typeof rest["$ref"] === "string") return { $ref: this.known(rest["$ref"], ajv) };
    const schema = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, this.toJsonSchema(value, ajv)]));
    return nullable === true ? { anyOf: [{ type: "null" }, schema] } : schema;
  }

  private known(ref: string, ajv: Ajv): string {
    const name = `github:${ref.slice(2).replaceAll("/", ".")}`;
    const added = this.added.get(ajv) ?? new Set();
    this.added.set(ajv, added);
    if (!added.has(name)) {
      added.add(name);
      ajv.addSchema(this.toJsonSchema(this.pointed(ref), ajv) as object, name);
    }
    return name;
  }

  /** The first field that none of the schemas names: what GitHub does not describe, nobody may come to read here. */
  private undescribed(schemas: readonly Schema[], value: unknown, at: string): string | null {
    if (value === null || typeof value !== "object") return null;
    const all = schemas.flatMap((schema) => this.alternatives(schema));
    const inside = (name: string): Schema[] =>
      Array.isArray(value) ? below(all, "items") : all.flatMap((one) => below([properties(one)], name));
    const open = all.some((one) => !Array.isArray(value) && isOpen(one));
    for (const [name, one] of Object.entries(value)) {
      const described = inside(name);
      const found =
        described.length > 0
          ? this.undescribed(described, one, `${at}/${name}`)
          : open || Array.isArray(value)
            ? null
            : `${at}/${name} is not described`;
      if (found !== null) return found;
    }
    return null;
  }

  /** A schema, and all that it is put together from. */
  private alternatives(schema: Schema): Schema[] {
    const own = this.resolve(schema);
    const parts = ["allOf", "anyOf", "oneOf"].flatMap((name) => (own[name] as Schema[] | undefined) ?? []);
    return [own, ...parts.flatMap((part) => this.alternatives(part))];
  }

  private pointed(ref: string): Schema {
    const parts = ref.slice(2).split("/");
    const found = parts.reduce<unknown>(
      (node, part) => (node as Record<string, unknown>)[part.replaceAll("~1", "/").replaceAll("~0", "~")],
      this.document,
    );
    return found as Schema;
  }
}

const options = { strict: false, allErrors: false, logger: false } as const;

const properties = (schema: Schema): Schema => (schema["properties"] as Schema | undefined) ?? {};
const below = (schemas: readonly Schema[], name: string): Schema[] =>
  schemas.map((schema) => schema[name]).filter((found): found is Schema => typeof found === "object");

/** Says itself that it takes any name, or says nothing of names at all. */
function isOpen(schema: Schema): boolean {
  const more = schema["additionalProperties"];
  if (more !== undefined) return more !== false;
  const partial = ["properties", "allOf", "anyOf", "oneOf", "items"].some((name) => name in schema);
  return !partial && (schema["type"] === "object" || schema["type"] === undefined);
}

function withFormats(ajv: Ajv): Ajv {
  // The package is CommonJS with a default export: its types say the function, and so does Node.
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  return ajv;
}
