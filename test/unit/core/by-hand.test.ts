import { expect, test } from "vitest";
import { Stop } from "../../../src/core/failure.ts";
import { assign } from "../../../src/core/registry/by-hand/assign.ts";
import { register } from "../../../src/core/registry/by-hand/register.ts";
import { retire } from "../../../src/core/registry/by-hand/retire.ts";
import { rollBack } from "../../../src/core/registry/by-hand/roll-back.ts";
import { holderOf, registryOf } from "../../../src/core/registry/registry.ts";
import type { GitTag } from "../../../src/core/registry/tag.ts";

const writing = { by: "Alice", why: "because", now: 100 };
const tagger = { name: "x", email: "x" };
const at = (name: string, commit: string, time: number, annotated = true): GitTag => ({
  name,
  commit,
  annotated,
  time,
  tagger,
  message: "x",
});

/** Tags as `name commit`, a second apart. */
const tags = (...lines: string[]): GitTag[] =>
  lines.map((line, i) => {
    const [name = "", commit = ""] = line.split(" ");
    return at(name, commit, i + 1);
  });

const named = ({ tags: written }: { tags: readonly { name: string; commit: string }[] }) =>
  written.map(({ name, commit }) => `${name} ${commit}`);

function refusal(work: () => unknown): string {
  try {
    work();
    return "not refused";
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return error.failure.code === "registry-refused" ? error.failure.words : error.failure.code;
  }
}

const registration = { model: "m", version: null, bump: "patch", summary: null } as const;
const add = (known: GitTag[], commit: string, version: string | null = null) =>
  register(known, { ...registration, version, commit }, writing);

test("a commit becomes the next version, the one that was asked for, or stays what it is", () => {
  expect(named(add([], "a"))).toEqual(["m@v0.1.0 a"]);
  expect(named(add(tags("m@v0.1.0 a"), "b"))).toEqual(["m@v0.1.1 b"]);
  expect(named(add(tags("m@v0.1.0 a"), "b", "2.0.0-rc.1"))).toEqual(["m@v2.0.0-rc.1 b"]);
  expect(add(tags("m@v0.1.0 a"), "a")).toMatchObject({ version: "v0.1.0", tags: [] });
});

test("a retired version is registered again at its commit alone, by a counted tag", () => {
  const retired = tags("m@v0.1.0 a", "m#prod#4 a", "m@v0.1.0! a");
  expect(named(add(retired, "a"))).toEqual(["m@v0.1.0#5 a"]);
  expect(refusal(() => add(retired, "b", "0.1.0"))).toContain("bound to its commit for ever");
});

test("what GTO could not read back is not registered", () => {
  const known = tags("m@v0.1.0 a");
  expect(refusal(() => add(known, "a", "0.2.0"))).toContain("a commit has one version");
  expect(refusal(() => add(known, "b", "1.0"))).toBe('"1.0" is no version.');
  expect(refusal(() => add(known, "b", "01.0.0"))).toContain("is no version");
  expect(refusal(() => register([], { ...registration, model: "a.b", commit: "a" }, writing))).toContain("no name");
});

test("a lightweight tag that has the name, which no registry counts, is stepped around", () => {
  expect(named(add([at("m@v0.1.0", "z", 0, false)], "a"))).toEqual(["m@v0.1.0#1 a"]);
  const lightweight = [...tags("m@v0.1.0 a"), at("m#prod#1", "a", 0, false)];
  expect(named(assign(lightweight, { model: "m", version: "0.1.0", stage: "prod" }, writing))).toEqual(["m#prod#2 a"]);
});

const two = ["m@v0.1.0 a", "m@v0.2.0 b", "m#prod#1 a", "m#prod#2 b"];

test("an older version is assigned by a newer tag, and serves", () => {
  const done = assign(tags(...two), { model: "m", version: "0.1.0", stage: "prod" }, writing);
  expect(named(done)).toEqual(["m#prod#3 a"]);
  expect(assign(tags(...two), { model: "m", version: "0.2.0", stage: "prod" }, writing).tags).toEqual([]);
});

test("a stage that GTO could not read back is not assigned", () => {
  const refuse = (version: string, stage: string, ...lines: string[]) =>
    refusal(() => assign(tags(...lines), { model: "m", version, stage }, writing));
  expect(refuse("0.1.0", "a.b", ...two)).toContain("no name for a stage");
  expect(refuse("0.1.0", "prod!", ...two)).toContain("no name for a stage");
  expect(refuse("0.3.0", "prod", ...two)).toBe("m has no version v0.3.0.");
  expect(refuse("0.1.0", "prod", ...two, "m@v0.1.0! a")).toContain("was retired");
  expect(refuse("0.1.0", "prod", "m@v0.1.0 a", "m@v0.2.0 a")).toContain("several versions of m: v0.2.0, v0.1.0");
});

test("a version is retired wherever it serves, and a model is deprecated until something is said of it", () => {
  const done = retire(tags(...two), { model: "m", version: "0.2.0" }, writing);
  expect([named(done), done.words]).toEqual([["m@v0.2.0! b"], "m v0.2.0 is retired. v0.1.0 serves in prod now."]);
  expect(named(retire(tags(...two, "m@v0.1.0! a", "m@v0.1.0#3 a"), { model: "m", version: "0.1.0" }, writing))).toEqual(
    ["m@v0.1.0!#4 a"],
  );
  expect(named(retire(tags(...two), { model: "m", version: null }, writing))).toEqual(["m@deprecated b"]);
  expect(retire(tags(...two, "m@deprecated b"), { model: "m", version: null }, writing).tags).toEqual([]);
  expect(refusal(() => retire([], { model: "m", version: null }, writing))).toBe('No model is called "m".');
});

const back = (lines: string[], to: string | null) =>
  rollBack(tags(...lines), { model: "m", stage: "prod", to }, writing);
const three = ["m@v0.1.0 a", "m@v0.2.0 b", "m@v0.3.0 c", "m#prod#1 a", "m#prod#2 b", "m#prod#3 c"];

test("a rollback to a version takes the stage from all that came after it", () => {
  expect(named(back(three, null))).toEqual(["m#prod!#4 c"]);
  expect(named(back(three, "0.1.0"))).toEqual(["m#prod!#4 c", "m#prod!#5 b"]);
  expect(back(three, "0.1.0")).toMatchObject({ from: "0.3.0", to: "v0.1.0" });
  expect(back(three, "0.3.0")).toMatchObject({ to: "v0.3.0", tags: [] });
});

test("a rollback to a version that was taken back itself assigns it anew", () => {
  const done = back([...three, "m#prod!#4 a"], "0.1.0");
  expect(named(done)).toEqual(["m#prod!#5 c", "m#prod!#6 b", "m#prod#7 a"]);
  const all = [...tags(...three, "m#prod!#4 a"), ...done.tags.map((tag) => ({ ...tag, annotated: true, tagger }))];
  expect(holderOf(registryOf(all), "m", "prod")?.version).toBe("0.1.0");
});

test("there is no way back to what never held the stage, was retired, or does not exist", () => {
  expect(refusal(() => back([...three, "m@v0.4.0 d"], "0.4.0"))).toBe("v0.4.0 of m has never held prod.");
  expect(refusal(() => back([...three, "m@v0.1.0! a"], "0.1.0"))).toContain("was retired");
  expect(refusal(() => back(three, "9.9.9"))).toContain("has never held");
  expect(refusal(() => back(["m@v0.1.0 a"], null))).toBe("nothing-to-roll-back");
});

test("seconds strictly increase over all that the model has, whatever the clock says", () => {
  const late = [at("m@v0.1.0", "a", 500), at("m#prod#1", "a", 501)];
  const done = rollBack(
    [...late, at("m@v0.2.0", "b", 502), at("m#prod#2", "b", 503)],
    { model: "m", stage: "prod", to: "0.1.0" },
    writing,
  );
  expect(done.tags.map(({ time }) => time)).toEqual([504]);
});
