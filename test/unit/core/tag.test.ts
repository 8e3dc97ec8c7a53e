import { expect, test } from "vitest";
import { holderOf, registryOf } from "../../../src/core/registry.ts";
import { registryJson } from "../../../src/core/registry-json.ts";
import { formatTag, type GitTag, parseTag } from "../../../src/core/tag.ts";

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
