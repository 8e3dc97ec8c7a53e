import { expect, test } from "vitest";
import { type Matrix, variantsOf } from "../../../src/core/pipeline/matrix.ts";
import { splitVariant, variantLabel, variantNames } from "../../../src/core/pipeline/variant.ts";

const matrix = (parts: Partial<Matrix>): Matrix => ({ vectors: {}, include: [], exclude: [], ...parts });

test("the product stands in the order in which it is written, the last list turning fastest", () => {
  expect(variantsOf(matrix({ vectors: { model: ["tree", "linear"], lr: [0.1, 0.01] } }))).toEqual([
    { model: "tree", lr: 0.1 },
    { model: "tree", lr: 0.01 },
    { model: "linear", lr: 0.1 },
    { model: "linear", lr: 0.01 },
  ]);
});

// The example by which GitHub's own documentation explains `include`.
test("include extends the combinations that it agrees with, never overwrites a list's value, and else is a variant of its own", () => {
  const variants = variantsOf(
    matrix({
      vectors: { fruit: ["apple", "pear"], animal: ["cat", "dog"] },
      include: [
        { color: "green" },
        { color: "pink", animal: "cat" },
        { fruit: "apple", shape: "circle" },
        { fruit: "banana" },
        { animal: "cat", fruit: "banana" },
      ],
    }),
  );
  expect(variants).toEqual([
    { fruit: "apple", animal: "cat", color: "pink", shape: "circle" },
    { fruit: "apple", animal: "dog", color: "green", shape: "circle" },
    { fruit: "pear", animal: "cat", color: "pink" },
    { fruit: "pear", animal: "dog", color: "green" },
    { fruit: "banana" },
    { fruit: "banana", animal: "cat" },
  ]);
  expect(Object.keys(variants[5] ?? {})).toEqual(["fruit", "animal"]);
});

test("include alone makes a variant of each entry", () => {
  const include = [{ site: "production" }, { site: "staging", debug: true }];
  expect(variantsOf(matrix({ include }))).toEqual(include);
});

test.each<[string, Matrix["exclude"], number[]]>([
  ["a part is enough", [{ os: "linux" }], [2, 3]],
  ["all that is named must agree", [{ os: "linux", cfg: { deep: 1 } }], [1, 2, 3]],
  ["maps agree by what the filter names of them", [{ cfg: { wide: true } }], [0, 2]],
  ["texts agree without regard to case, as everywhere in GitHub's expressions", [{ os: "LINUX" }], [2, 3]],
  ["a number and its text agree", [{ cfg: { deep: "1" } }], [1, 3]],
  ["what is not there is null, which equals 0", [{ cfg: { none: 0 } }], []],
  [
    "one of several is enough",
    [
      { os: "mac", cfg: { deep: 1 } },
      { os: "linux", cfg: { deep: 2 } },
    ],
    [0, 3],
  ],
  ["a list agrees item by item", [{ cfg: ["x"] }], [0, 1, 2, 3]],
])("exclude: %s", (_, exclude, kept) => {
  const vectors = { os: ["linux", "mac"], cfg: [{ deep: 1 }, { deep: 2, wide: true }] };
  const all = variantsOf(matrix({ vectors }));
  expect(variantsOf(matrix({ vectors, exclude }))).toEqual(kept.map((i) => all[i]));
});

test("what is excluded is not there to be extended, so that an include of it is a variant of its own", () => {
  const made = variantsOf(
    matrix({
      vectors: { a: [1, 2] },
      exclude: [{ a: 1 }],
      include: [
        { a: 1, b: 3 },
        { a: 2, b: 4 },
      ],
    }),
  );
  expect(made).toEqual([
    { a: 2, b: 4 },
    { a: 1, b: 3 },
  ]);
});

test("legs are named by values where those can stand in a file name, else by name and index", () => {
  const names = (...values: never[]) => variantNames(values.map((model) => ({ model, lr: 0.1 })));
  expect(
    names(...(["tree", "v1.2-rc_3", "a/b", "", { deep: 3 }, ["x"], null, true, 7, "x".repeat(41)] as never[])),
  ).toEqual(
    ["tree", "v1.2-rc_3", "model2", "model3", "model4", "model5", "model6", "true", "7", "model9"].map(
      (name) => `+${name}+0.1`,
    ),
  );
  // On a file system that knows no case the two would share a folder.
  expect(names(...(["Tree", "tree", "other"] as never[]))).toEqual(["+model0+0.1", "+model1+0.1", "+other+0.1"]);
});

test("metrics are named by all of a variant's values; odd ones by their digest, whatever else is in the matrix", () => {
  expect(variantLabel(null)).toBe("");
  expect(variantLabel({ model: "tree", lr: 0.1, early: true })).toBe("{model=tree,lr=0.1,early=true}");
  const odd = variantLabel({ model: { deep: 3 }, text: "a,b=c}", empty: "" });
  expect(odd).toBe("{model=~c3cb5522116e,text=~8cd2456279f4,empty=~12ae32cb1ec0}");
  expect(splitVariant(`f1[old]${odd}`)).toEqual({
    name: "f1[old]",
    variant: new Map([
      ["model", "~c3cb5522116e"],
      ["text", "~8cd2456279f4"],
      ["empty", "~12ae32cb1ec0"],
    ]),
  });
  expect(splitVariant("accuracy")).toEqual({ name: "accuracy", variant: null });
});
