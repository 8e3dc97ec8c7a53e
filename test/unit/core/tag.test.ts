import { expect, test } from "vitest";
import { historyOf, holderOf, registryOf, versionNamed } from "../../../src/core/registry/registry.ts";
import { registryJson } from "../../../src/core/registry/registry-json.ts";
import { formatTag, type GitTag, isModelName, modelName, parseTag } from "../../../src/core/registry/tag.ts";

const valid = [
  "m@v1.2.3",
  "m@v1.2.3#4",
  "m@v1.2.3!",
  "m@v1.2.3!#4",
  "m@v1.0.0-rc.1",
  "m@v1.0.0+build.5",
  "m#prod#4",
  "m#prod",
  "m#prod!#4",
  "m#prod!",
  "m#prod/eu#1",
  "m#latest#1",
  "m@deprecated",
  "m@deprecated#4",
  "a/b-c_d@v0.0.1",
  "sub/dir=m@v1.0.0",
  "..=m#prod#1",
  "x@v1.0.0",
];
const invalid = [
  "m@deprecated!",
  "m@V1.0.0",
  "m@v01.0.0",
  "a=b=c@v1.0.0",
  "m@1.0.0",
  "m@created",
  "m.x@v1.0.0",
  "-m@v1.0.0",
  "m-@v1.0.0",
  "m#",
  "m#prod#x",
  "m",
  "@v1.0.0",
  "m#pr.od#1",
  "m@v1.0.0-01",
  "m@v1.0.0-a..b",
  "m@v1.0.0+",
  "m@v1.0",
  "m@v1.0.0!!",
  "m@v1.0.0#",
  "m@v1.0.0#-1",
  "m#prod#1#2",
  "m@v1.0.0\n",
  "sub dir=m@v1.0.0",
  // Too large to count with.
  "m@v99999999999999999999.0.0",
  "m#prod#99999999999999999999",
  "m@v1.0.0#9007199254740991",
];

test.each(valid)("%s is read, and written again as it was", (name) => {
  const tag = parseTag(name);
  expect(tag && formatTag(tag)).toBe(name);
});

test.each(invalid)("%s is none of the registry's", (name) => {
  expect(parseTag(name)).toBeNull();
});

/** Tags of a history, one a second from 1,000 unless said otherwise: `name`, or `name commit time`. */
const history = (...lines: string[]): GitTag[] =>
  lines.map((line, i) => {
    const [name = "", commit = "a", time = String(1000 + i)] = line.split(" ");
    return { name, commit, annotated: true, time: Number(time), tagger: { name: "x", email: "x" }, message: "" };
  });

const serves = (...lines: string[]) => holderOf(registryOf(history(...lines)), "m", "prod")?.version ?? null;

test("the newest standing assignment holds the stage", () => {
  expect(serves("m@v1.0.0 a", "m@v1.1.0 b", "m#prod#1 a", "m#prod#2 b")).toBe("1.1.0");
  expect(serves("m@v1.0.0 a", "m@v1.1.0 b", "m#prod#1 b", "m#prod#2 a")).toBe("1.0.0");
});

test("taking the stage away, or the version, lets the one before serve again", () => {
  const two = ["m@v1.0.0 a", "m@v1.1.0 b", "m#prod#1 a", "m#prod#2 b"];
  expect(serves(...two, "m#prod!#3 b")).toBe("1.0.0");
  expect(serves(...two, "m@v1.1.0! b")).toBe("1.0.0");
  expect(serves(...two, "m#prod!#3 b", "m#prod!#4 a")).toBeNull();
});

test("of two in the same second the lower version holds, as in GTO", () => {
  expect(serves("m@v1.0.0 a", "m@v1.1.0 b", "m#prod#1 a 2000", "m#prod#2 b 2000")).toBe("1.0.0");
});

test("a stage tag older than the registration binds through its commit", () => {
  expect(serves("m#prod#1 a", "m@v1.0.0 a")).toBe("1.0.0");
});

test("what is of one second goes by GTO's order of kinds, not by name", () => {
  expect(serves("m@v1.0.0 a", "m#prod#1 a 2000", "m#prod!#2 a 2000")).toBeNull();
  expect(serves("m@v1.0.0#2 a 2000", "m@v1.0.0! a 2000", "m#prod#3 a")).toBeNull();
  const model = registryOf(history("m@v1.0.0 a", "m@deprecated a 2000", "m#prod#1 a 2000")).models.get("m");
  expect(model?.active).toBe(true);
});

test("a commit without a version may hold a stage, by its own name, and no tag takes it away", () => {
  expect(serves("m@v1.0.0 a", "m#prod#1 a", "m#prod#2 c0ffee")).toBe("c0ffee");
  expect(serves("m@v1.0.0 a", "m#prod#1 a", "m#prod#2 c0ffee", "m#prod!#3 c0ffee")).toBe("c0ffee");
  expect(registryJson(registryOf(history("m#prod#1 c0ffee")), null)).toEqual({
    m: { version: null, stage: { prod: "c0ffee" }, registered: true, active: true },
  });
});

test("a name on a second commit is another version, which takes nothing from the first", () => {
  const registry = registryOf(history("m@v1.0.0 a", "m#prod#1 a", "m@v1.0.0#2 b", "m@v1.0.0!#3 b"));
  expect(holderOf(registry, "m", "prod")).toMatchObject({ version: "1.0.0", commit: "a" });
  expect(versionNamed(registry, "m", "1.0.0")).toMatchObject({ commit: "a", active: true });
});

test("two versions on one commit: the active one counts, then the higher", () => {
  expect(serves("m@v1.0.0 a", "m@v1.1.0 a", "m#prod#1 a")).toBe("1.1.0");
  expect(serves("m@v1.0.0 a", "m@v1.1.0 a", "m@v1.1.0! a", "m#prod#1 a")).toBe("1.0.0");
});

test("a retired version may be registered again at its commit", () => {
  expect(serves("m@v1.0.0 a", "m@v1.0.0! a", "m@v1.0.0#1 a", "m#prod#2 a")).toBe("1.0.0");
});

test("stages that nobody holds and models that are deprecated are not shown, unless asked for", () => {
  const registry = registryOf(
    history("m@v1.0.0 a", "m#prod#1 a", "m#prod!#2 a", "n@v1.0.0 b", "n#dev#1 b", "n@deprecated b"),
  );
  const m = { version: "v1.0.0", stage: { dev: null }, registered: true, active: true };
  expect(registryJson(registry, null)).toEqual({ m });
  expect(registryJson(registry, "n")).toEqual({ n: { ...m, stage: { dev: "v1.0.0" }, active: false } });
});

test("a folder's name is written as GTO prints it, and read either way", () => {
  const registry = registryOf(history("dir/a=m@v1.0.0 a"));
  expect(Object.keys(registryJson(registry, modelName("dir/a:m")))).toEqual(["dir/a:m"]);
  expect([isModelName("dir/a=m"), isModelName("a=b=m"), isModelName("m:x"), isModelName("m\n")]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("history is the newest first, and of one second in the order of kinds", () => {
  const registry = registryOf(
    history("m@v1.0.0 a 2000", "m#prod#1 a 2000", "n@v1.0.0 b 3000", "m#prod!#2 a 4000", "n@deprecated b 5000"),
  );
  expect(historyOf(registry).map(({ event, ref, version, stage }) => [event, ref, version, stage])).toEqual([
    ["deprecation", "n@deprecated", null, null],
    ["unassignment", "m#prod!#2", "1.0.0", "prod"],
    ["registration", "n@v1.0.0", "1.0.0", null],
    ["assignment", "m#prod#1", "1.0.0", "prod"],
    ["registration", "m@v1.0.0", "1.0.0", null],
  ]);
});

test("lightweight tags do not count", () => {
  const tags = history("m@v1.0.0 a", "m@v2.0.0 b").map((tag) => ({ ...tag, annotated: tag.name !== "m@v2.0.0" }));
  expect(registryJson(registryOf(tags), null)).toEqual({
    m: { version: "v1.0.0", stage: {}, registered: true, active: true },
  });
});

test("a deprecated model is inactive until something newer happens", () => {
  expect(registryOf(history("m@v1.0.0", "m@deprecated")).models.get("m")?.active).toBe(false);
  expect(registryOf(history("m@v1.0.0", "m@deprecated", "m@v1.1.0 b")).models.get("m")?.active).toBe(true);
});
