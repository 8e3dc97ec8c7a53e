import { mostLegs } from "../core/limits.ts";
import { productSize, variantsOf } from "../core/pipeline/matrix.ts";
import { longestVariant, variantLabel, variantNames } from "../core/pipeline/variant.ts";
import type { Diagnostic } from "../lib/diagnostic.ts";
import type { JsonObject } from "../lib/json.ts";
import { nearest } from "../lib/nearest.ts";
import { notPlain } from "./parse-params.ts";
import type { Context } from "./rule.ts";
import type { WrittenStep } from "./schema.ts";
import { matrixOf } from "./strategy.ts";

type Path = readonly (string | number)[];

/** Rules of `strategy.matrix`: what is in it, then what comes out of it. */
export function matrices(context: Context): Diagnostic[] {
  return Object.entries(context.written.steps).flatMap(([name, { strategy }]) => {
    if (strategy === undefined) return [];
    const at = ["steps", name, "strategy", "matrix"];
    const problems = [...words(strategy, at, context), ...excluded(strategy, at, context)];
    return problems.length > 0 ? problems : result(name, strategy, at, context);
  });
}

type WrittenStrategy = NonNullable<WrittenStep["strategy"]>;

function words(strategy: WrittenStrategy, at: Path, context: Context): Diagnostic[] {
  const { vectors, include, exclude } = matrixOf(strategy);
  const listed = (["include", "exclude"] as const).flatMap((word) =>
    (word === "include" ? include : exclude).flatMap((entry, i) => entryWords(entry, [...at, word, i], context)),
  );
  return [
    ...Object.entries(vectors).flatMap(([key, values]) => [
      ...keyWords(key, [...at, key], context),
      ...(values.length === 0 ? [bad(`matrix.${key} has no values`, [...at, key], context)] : []),
      ...values.flatMap((value, i) => valueWords(value, `matrix.${key}`, [...at, key, i], context)),
    ]),
    ...listed,
  ];
}

function entryWords(entry: JsonObject, at: Path, context: Context): Diagnostic[] {
  const pairs = Object.entries(entry);
  if (pairs.length === 0) return [bad("An entry without values says nothing", at, context)];
  return pairs.flatMap(([key, value]) => [
    ...keyWords(key, [...at, key], context),
    ...valueWords(value, `matrix.${key}`, [...at, key], context),
  ]);
}

function keyWords(key: string, at: Path, { locator, report }: Context): Diagnostic[] {
  if (/^(?!__proto__$)[A-Za-z_][\w-]*$/.test(key)) return [];
  const rule = "It begins with a letter or _, and has letters, digits, - and _.";
  return [report("bad-name", locator.key(at), `"${key}" is not a name for a part of a matrix.`, rule)];
}

function valueWords(value: unknown, name: string, at: Path, context: Context): Diagnostic[] {
  const wrong = notPlain(value, name);
  if (wrong !== null) return [bad(wrong, at, context)];
  if (!JSON.stringify(value).includes("${{")) return [];
  return [bad(`${name} has an expression, and a matrix is known before any is evaluated`, at, context)];
}

const bad = (what: string, at: Path, { locator, report }: Context): Diagnostic =>
  report(
    "bad-matrix",
    locator.value(at),
    `${what}.`,
    "Write the values out, as in `matrix: { model: [tree, linear], lr: [0.1, 0.01] }`.",
  );

function excluded(strategy: WrittenStrategy, at: Path, { locator, report }: Context): Diagnostic[] {
  const { vectors, exclude } = matrixOf(strategy);
  return exclude.flatMap((entry, i) =>
    Object.keys(entry)
      .filter((key) => !Object.hasOwn(vectors, key))
      .map((key) => {
        const meant = nearest(key, Object.keys(vectors));
        const hint = meant ? `Did you mean "${meant}"?` : `It has ${Object.keys(vectors).join(", ") || "no lists"}.`;
        const where = locator.key([...at, "exclude", i, key]);
        return report("unknown-exclude", where, `"${key}" is not a list of the matrix, so nothing is excluded.`, hint);
      }),
  );
}

/** The variants that come out: neither too many, nor none, nor two of one name. */
function result(step: string, strategy: WrittenStrategy, path: Path, { locator, report }: Context): Diagnostic[] {
  const matrix = matrixOf(strategy);
  const at = locator.key(path);
  const size = productSize(matrix);
  if (size > mostLegs)
    return [
      report(
        "too-large",
        at,
        `The matrix of "${step}" has ${size} combinations; a pipeline may have ${mostLegs} legs.`,
      ),
    ];
  const variants = variantsOf(matrix);
  if (variants.length === 0)
    return [report("empty-matrix", at, `The matrix of "${step}" has no variant.`, "Name one, or take it away.")];
  const [long] = variants.map(variantLabel).filter((label) => label.length > longestVariant);
  if (long !== undefined)
    return [
      report(
        "long-variant",
        at,
        `${long.slice(0, 60)}… is longer than a name may be (${longestVariant} characters).`,
        "Use fewer keys, or shorter ones.",
      ),
    ];
  const twice = twins(variants);
  if (twice === undefined) return [];
  const message = `"${step}" has two variants that are both called ${twice}.`;
  return [report("duplicate-variant", at, message, "Take one away, or give one of them another value.")];
}

/** The label of a variant that another shares, or whose legs another's share their names with. */
function twins(variants: readonly JsonObject[]): string | undefined {
  const labels = variants.map(variantLabel);
  const names = variantNames(variants).map((name) => name.toLowerCase());
  const seen = new Set<string>();
  return labels.find((label, i) => {
    const known = seen.has(label) || seen.has(names[i] ?? "");
    seen.add(label).add(names[i] ?? "");
    return known;
  });
}
