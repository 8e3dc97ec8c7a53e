import { expect, test } from "vitest";
import { decidePromotion } from "../../../src/core/registry/decide-promotion.ts";
import { writeMessage } from "../../../src/core/registry/payload.ts";
import { registryOf } from "../../../src/core/registry/registry.ts";
import type { GitTag } from "../../../src/core/registry/tag.ts";
import { summaryOf } from "../../support/summaries.ts";

const at = (name: string, commit: string, time: number, message = ""): GitTag => ({
  name,
  commit,
  annotated: true,
  time,
  tagger: { name: "x", email: "x" },
  message,
});

const version = (v: string, commit: string, time: number, sourceKey: string) =>
  at(
    `m@v${v}`,
    commit,
    time,
    writeMessage("x", {
      mainline: 1,
      kind: "version",
      model: "m",
      version: v,
      summary: { ...summaryOf({}), sourceKey },
    }),
  );

const promote = (tags: GitTag[], commit: string, sourceKey: string, follows = true) =>
  decidePromotion(
    registryOf(tags),
    ["m"],
    {
      summary: { ...summaryOf({}), sourceKey },
      commit,
      stage: "production",
      bump: "minor",
      by: "a",
      why: "b",
      verdict: "pass",
      accepted: null,
      now: 500,
    },
    () => follows,
  )[0];

test("the first version is 0.1.0, and gets the stage", () => {
  const first = promote([], "c1", "k1");
  expect(first?.kind === "promote" && first.tags.map(({ name, time }) => [name, time])).toEqual([
    ["m@v0.1.0", 500],
    ["m#production#1", 501],
  ]);
});

test("counters follow the highest of all tags, and times strictly increase", () => {
  const next = promote([version("0.1.0", "c1", 900, "k1"), at("m#production#7", "c1", 901)], "c2", "k2");
  expect(next?.kind === "promote" && next.tags.map(({ name, time }) => [name, time])).toEqual([
    ["m@v0.2.0", 902],
    ["m#production#8", 903],
  ]);
});

test("the holder's own source promotes nothing", () => {
  expect(promote([version("0.1.0", "c1", 1, "k1"), at("m#production#1", "c1", 2)], "c2", "k1")?.kind).toBe("nothing");
});

test("a commit that held the stage is not assigned again, so that a rollback stays", () => {
  const tags = [
    version("0.1.0", "c1", 1, "k1"),
    at("m#production#1", "c1", 2),
    version("0.2.0", "c2", 3, "k2"),
    at("m#production#2", "c2", 4),
    at("m#production!#3", "c2", 5),
  ];
  expect(promote(tags, "c2", "k2")?.kind).toBe("nothing");
});

test("a slow old job registers its version and leaves the stage alone", () => {
  const old = promote([version("0.1.0", "c5", 1, "k5"), at("m#production#1", "c5", 2)], "c2", "k2", false);
  expect(old?.kind === "register" && old.tags.map(({ name }) => name)).toEqual(["m@v0.2.0"]);
});

test("a commit whose version was retired is not promoted again", () => {
  const again = promote([version("0.1.0", "c1", 1, "k1"), at("m@v0.1.0!", "c1", 2)], "c1", "k1");
  expect(again).toMatchObject({ kind: "nothing", version: "0.1.0" });
});

test("a commit that has its version already gets the stage alone", () => {
  const next = promote([version("0.1.0", "c1", 1, "k1")], "c1", "k1");
  expect(next?.kind === "promote" && next.tags.map(({ name }) => name)).toEqual(["m#production#1"]);
});

test("a version that GTO registered has no source to compare: its commit decides", () => {
  const tags = [at("m@v1.0.0", "c1", 1, "Registering artifact m version v1.0.0\n"), at("m#production#1", "c1", 2)];
  expect(promote(tags, "c1", "k1")).toMatchObject({ kind: "nothing", version: "1.0.0" });
  expect(promote(tags, "c2", "k1")).toMatchObject({ kind: "promote", version: "1.1.0" });
});

test("a pre-release is followed by its release", () => {
  expect(promote([version("1.0.0-rc.1", "c1", 1, "k1")], "c2", "k2")).toMatchObject({ version: "1.0.0" });
});

test("a retired version's name is not given twice", () => {
  const next = promote([version("0.1.0", "c1", 1, "k1"), at("m@v0.1.0!", "c1", 2)], "c2", "k2");
  expect(next?.kind === "promote" && next.version).toBe("0.2.0");
});
