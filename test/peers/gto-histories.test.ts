import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changeRegistry } from "../../src/app/registry/change-registry.ts";
import { assign } from "../../src/core/registry/by-hand/assign.ts";
import { register } from "../../src/core/registry/by-hand/register.ts";
import { retire } from "../../src/core/registry/by-hand/retire.ts";
import { rollBack } from "../../src/core/registry/by-hand/roll-back.ts";
import { commitsOf, gtoHistory, gtoRef, gtoVersions } from "../../src/core/registry/gto/gto-json.ts";
import { gtoState } from "../../src/core/registry/gto/gto-state.ts";
import { registryOf } from "../../src/core/registry/registry.ts";
import { registryJson } from "../../src/core/registry/registry-json.ts";
import type { GitTag } from "../../src/core/registry/tag.ts";
import { openBareGit } from "../../src/edge/git/open-git.ts";
import { env, gtoOf, type Line, repository, type Told } from "../support/gto.ts";
import { temporary } from "../support/rig.ts";

/** `name commit` and what else: `~` lightweight, `=3` at that second, `+0200` in that zone. Else a second apart. */
function parse(text: string): Line[] {
  return text.split(", ").map((written, i) => {
    const [name = "", commit = "0", ...more] = written.split(" ");
    const time = more.find((one) => one.startsWith("="));
    const zone = more.find((one) => /^[+-]\d{4}$/.test(one));
    return {
      name,
      commit: Number(commit),
      time: time === undefined ? i : Number(time.slice(1)),
      ...(more.includes("~") ? { lightweight: true } : {}),
      ...(zone === undefined ? {} : { zone }),
    };
  });
}

/** A rule or quirk, and tags that show it. */
const histories: readonly [string, string][] = [
  ["a version", "m@v0.0.1 0"],
  ["two versions and a stage", "m@v0.0.1 0, m@v0.0.2 1, m#prod#1 0, m#prod#2 1"],
  ["several models and stages", "m@v0.0.1 0, n@v1.0.0 0, m#dev#1 0, n#prod#1 0, m#prod#2 0"],
  ["every counter is optional", "m@v1.0.0#1 0, m#prod 0, m#prod! 0, m@v1.0.0!#4 0, m@deprecated#9 0"],
  ["a counter is shared over kinds", "m@v1.0.0#7 0, m#prod#8 0, m#prod!#9 0"],
  ["a counter with zeros before it", "m@v1.0.0#01 0, m#prod#002 0"],
  ["simple stage tags", "m@v1.0.0 0, m#prod 0"],
  ["stages in folders", "m@v1.0.0 0, m#eu/prod#1 0, m#us/prod#2 0"],
  ["a stage called latest", "m@v1.0.0 0, m@v2.0.0 1, m#latest#1 0"],
  ["a name in a folder", "models/m@v1.0.0 0, models/m#prod#1 0"],
  ["a dirname before the name", "dir=m@v2.0.0 0, dir=m#prod#1 0"],
  ["dirnames that look like paths", "a.b/c_d=m@v1.0.0 1, _-=m@v1.0.0 2"],
  ["a name of one character, and one of digits", "x@v1.0.0 0, 7@v1.0.0 1, 7#1#1 1"],
  [
    "what is not in the grammar",
    "m@v1.0.0 0, m@V2.0.0 1, m@v01.0.0 1, m@1.0.0 1, a=b=c@v1.0.0 1, m.n@v1.0.0 1, v3.0 1, m@deprecated! 0",
  ],
  ["lightweight tags are not of the registry", "m@v1.0.0 0, m@v2.0.0 1 ~, m#prod#1 1 ~, n@v1.0.0 0 ~"],
  ["nothing but lightweight tags", "m@v1.0.0 0 ~"],
  ["SemVer decides which is the latest, not the time", "m@v2.0.0 0, m@v1.0.0 1, m@v1.10.0 2, m@v1.9.0 3"],
  ["a pre-release comes before its version", "m@v1.0.0-rc.1 0, m@v1.0.0 1, m@v1.0.0-rc.2 2, m@v1.0.0-alpha 3"],
  ["build metadata does not order", "m@v1.0.0+b 0, m@v1.0.0+a 1, m@v1.0.0 2"],
  ["the latest is the highest that stands", "m@v1.0.0 0, m@v2.0.0 1, m@v2.0.0! 1"],
  ["a stage before its version", "m#prod#1 0, m@v1.0.0 0"],
  ["a stage taken before its version is there", "m#prod#1 0, m#prod!#2 0, m@v1.0.0 0"],
  ["a stage taken away falls back", "m@v0.0.1 0, m@v0.0.2 1, m#prod#1 0, m#prod#2 1, m#prod!#3 1"],
  ["taken away twice, nobody serves", "m@v0.0.1 0, m@v0.0.2 1, m#prod#1 0, m#prod#2 1, m#prod!#3 1, m#prod!#4 0"],
  ["taken from one that does not hold it", "m@v0.0.1 0, m@v0.0.2 1, m#prod#1 0, m#prod#2 1, m#prod!#3 0"],
  ["a stage taken that nobody had", "m@v0.0.1 0, m#prod!#1 0"],
  ["taken and assigned again", "m@v0.0.1 0, m#prod#1 0, m#prod!#2 0, m#prod#3 0"],
  ["a retired version falls back", "m@v0.0.1 0, m@v0.0.2 1, m#prod#1 0, m#prod#2 1, m@v0.0.2! 1"],
  ["a retired version that still has a stage", "m@v0.0.1 0, m#prod#1 0, m@v0.0.1! 0"],
  ["a retired version that is assigned", "m@v0.0.1 0, m@v0.0.1! 0, m#prod#1 0"],
  ["registered again on its commit", "m@v1.0.0 0, m#prod#1 0, m@v1.0.0! 0, m@v1.0.0#2 0"],
  ["registered twice without a retirement between", "m@v1.0.0 0, m@v1.0.0#1 0"],
  ["a name on a second commit is a second version", "m@v1.0.0 0, m@v1.0.0! 0, m@v1.0.0#1 1, m#prod#2 1"],
  ["retired before it was ever registered", "m@v1.0.0! 0, m@v1.1.0 1"],
  ["an older version promoted again", "m@v0.0.1 0, m@v0.0.2 1, m#prod#1 1, m#prod#2 0"],
  ["one version in several stages", "m@v1.0.0 0, m#dev#1 0, m#staging#2 0, m#prod#3 0, m#staging!#4 0"],
  ["a deprecated model", "m@v0.0.1 0, n@v1.0.0 1, m@deprecated 1"],
  ["a deprecated model that was never registered", "m@deprecated 0"],
  ["revived by a version", "m@v0.0.1 0, m@deprecated 0, m@v0.0.2 1"],
  ["revived by a stage", "m@v0.0.1 0, m@deprecated 0, m#prod#2 0"],
  ["revived by a retirement, even", "m@v0.0.1 0, m@deprecated 0, m@v0.0.1! 0"],
  ["deprecated twice", "m@v0.0.1 0, m@deprecated 0, m@v0.0.2 1, m@deprecated#3 1"],
  ["two assignments of one second: the lower version serves", "m@v1.0.0 0, m@v2.0.0 1, m#prod#1 0 =9, m#prod#2 1 =9"],
  ["assigned and taken in one second", "m@v1.0.0 0, m#prod#1 0 =9, m#prod!#2 0 =9"],
  ["registered and retired in one second", "m@v1.0.0 0 =9, m@v1.0.0! 0 =9, m@v0.9.0 1 =9"],
  [
    "everything in one second",
    "m@v1.0.0 0 =9, m#prod#1 0 =9, m@v2.0.0 1 =9, m#prod#2 1 =9, n@v1.0.0 0 =9, n#prod#1 0 =9",
  ],
  ["deprecated in the second of its version", "m@v1.0.0 0 =9, m@deprecated 0 =9"],
  ["a stage on a commit without a version", "m#prod#1 0"],
  ["the same commit assigned twice makes it twice", "m#prod#1 0, m#prod#2 0, m#dev#3 0"],
  ["a commit without a version is never taken back", "m#prod#1 0, m#prod!#2 0"],
  ["a version and a commit without one", "m@v1.0.0 0, m#prod#1 0, m#prod#2 1"],
  ["several models on one commit", "m@v1.0.0 0, n@v2.0.0 0, m#prod#1 0, n#prod#1 0"],
  ["versions on branches that share no history", "m@v1.0.0 10, m@v2.0.0 11, m#prod#1 10, m#prod#2 11, m#prod!#3 11"],
  ["taggers of several zones", "m@v1.0.0 0 +0530, m#prod#1 0 -0800, m@v2.0.0 1 +0000"],
  ["what a studio writes: counted registrations", "m@v1.0.0#1 0, m@v1.1.0#2 1, m#prod#3 1"],
  [
    "a registry as people have it",
    "churn@v3.0.0 0, churn@v3.1.0 1, churn#staging#1 1, churn#prod#2 0, segment@v0.4.1 2, segment#dev#1 2, cv@v0.1.13 3, old@v0.0.1 0, old@deprecated 0, a@v0.0.1 0, a@v0.0.2 1, a@v0.0.3 2, a@v0.0.3! 2, a#prod#1 1, a#dev#2 1, a#prod!#3 1",
  ],
];

async function ourTags(folder: string): Promise<GitTag[]> {
  return await (await openBareGit(folder, env)).tags();
}

/** What our JSON in GTO's shapes says, asked for all that GTO was asked. */
async function ours(folder: string, told: Told): Promise<Told> {
  const git = await openBareGit(folder, env);
  const tags = await git.tags();
  const registry = registryOf(tags);
  const state = gtoState(tags);
  const facts = await git.commitFacts([...state.keys()].flatMap((name) => commitsOf(state, name)));
  const commits = new Map(facts.map((one) => [one.commit, one]));
  const each = <T>(asked: object, answer: (one: string) => T) =>
    Object.fromEntries(Object.keys(asked).map((one) => [one, answer(one)]));
  return {
    show: registryJson(registry, null),
    all: Object.assign({}, ...[...registry.models.keys()].map((name) => registryJson(registry, name))),
    named: each(told.named ?? {}, (name) => gtoVersions(state, name, commits) ?? []),
    history: gtoHistory(state, null) as { artifact: string }[],
    refs: each(told.refs ?? {}, (ref) => gtoRef(state, ref)),
  };
}

test(`${histories.length} histories: show, show NAME, history and check-ref print the same`, async () => {
  using folder = temporary();
  const folders = histories.map(([, lines], i) => repository(join(folder.path, String(i)), parse(lines)));
  const told = gtoOf(folders);
  for (const [i, one] of told.entries()) {
    expect({ what: histories[i]?.[0], ...(await ours(folders[i] ?? "", one)) }).toEqual({
      what: histories[i]?.[0],
      ...one,
    });
  }
});

test("two versions on one commit stop GTO once a stage is there; here that model alone is in doubt", async () => {
  using folder = temporary();
  const lines = parse("m@v1.0.0 0, m@v2.0.0 0, m#prod#1 0, n@v1.0.0 1, n#prod#1 1");
  const place = repository(join(folder.path, "r"), lines);
  expect(gtoOf([place])).toEqual([{ error: "ManyVersions" }]);
  expect(registryJson(registryOf(await ourTags(place)), null)).toMatchObject({ n: { stage: { prod: "v1.0.0" } } });
});

test("a tag that says created stops GTO altogether; here it says nothing", async () => {
  using folder = temporary();
  const place = repository(join(folder.path, "r"), parse("m@created 0, n@v1.0.0 1"));
  expect(gtoOf([place])).toEqual([{ error: "KeyError" }]);
  expect(Object.keys(registryJson(registryOf(await ourTags(place)), null))).toEqual(["n"]);
});

test("what we write is read by GTO as we mean it, after each step", async () => {
  using folder = temporary();
  const place = repository(join(folder.path, "r"), []);
  const git = await openBareGit(place, env);
  const commits = await Promise.all([5, 4, 3].map((back) => git.commit(`main~${back}`)));
  const writing = { by: "Alice", why: "because", now: 1_800_000_000 };
  const model = "dir=team/m";
  const add =
    (at: number, version: string | null = null) =>
    (tags: readonly GitTag[]) =>
      register(tags, { model, version, bump: "minor", commit: commits[at] ?? "", summary: null }, writing);
  const to = (version: string, stage: string) => (tags: readonly GitTag[]) =>
    assign(tags, { model, version, stage }, writing);
  const back = (version: string | null) => (tags: readonly GitTag[]) =>
    rollBack(tags, { model, stage: "prod", to: version }, writing);
  const off = (version: string | null) => (tags: readonly GitTag[]) => retire(tags, { model, version }, writing);
  /** A step, and who is the latest and who serves in prod after it. */
  const steps = [
    [add(0), "v0.1.0", undefined],
    [to("0.1.0", "prod"), "v0.1.0", "v0.1.0"],
    [add(1), "v0.2.0", "v0.1.0"],
    [to("0.2.0", "prod"), "v0.2.0", "v0.2.0"],
    [add(2, "1.0.0-rc.1"), "v1.0.0-rc.1", "v0.2.0"],
    [to("1.0.0-rc.1", "eu/prod"), "v1.0.0-rc.1", "v0.2.0"],
    [to("1.0.0-rc.1", "prod"), "v1.0.0-rc.1", "v1.0.0-rc.1"],
    [back(null), "v1.0.0-rc.1", "v0.2.0"],
    [to("1.0.0-rc.1", "prod"), "v1.0.0-rc.1", "v1.0.0-rc.1"],
    [back("0.1.0"), "v1.0.0-rc.1", "v0.1.0"],
    [to("0.2.0", "prod"), "v1.0.0-rc.1", "v0.2.0"],
    [off("1.0.0-rc.1"), "v0.2.0", "v0.2.0"],
    [off("0.2.0"), "v0.1.0", "v0.1.0"],
    [add(1), "v0.2.0", "v0.2.0"],
    [off(null), null, null],
    [to("0.1.0", "prod"), "v0.2.0", "v0.1.0"],
  ] as const;
  const folders: string[] = [];
  for (const [i, [decide]] of steps.entries()) {
    await changeRegistry<{ tags: ReturnType<typeof register>["tags"] }>(
      decide,
      { model, remote: null, dryRun: false },
      git,
    );
    folders.push(join(folder.path, `after-${i}`));
    cpSync(place, folders[i] ?? "", { recursive: true });
  }
  const told = gtoOf(folders);
  for (const [i, [, latest, prod]] of steps.entries()) {
    const one = told[i]?.show?.["dir:team/m"];
    expect([i, one?.version ?? null, one ? one.stage["prod"] : null]).toEqual([i, latest, prod]);
    expect({ i, ...(await ours(folders[i] ?? "", told[i] ?? {})) }).toEqual({ i, ...told[i] });
  }
});
