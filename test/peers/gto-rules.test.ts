import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commitsOf, gtoHistory, gtoRef, gtoVersions } from "../../src/core/registry/gto/gto-json.ts";
import { gtoState } from "../../src/core/registry/gto/gto-state.ts";
import { registryOf } from "../../src/core/registry/registry.ts";
import { registryJson } from "../../src/core/registry/registry-json.ts";
import { parseTag } from "../../src/core/registry/tag.ts";
import { openBareGit } from "../../src/edge/git/open-git.ts";
import { env, gtoOf, type Line, repository, type Told } from "../support/gto.ts";
import { peers } from "../support/peers.ts";
import { temporary } from "../support/rig.ts";

const commits = 6;

async function compare(folder: string, told: Told): Promise<void> {
  const git = await openBareGit(folder, env);
  const tags = await git.tags();
  const registry = registryOf(tags);
  expect(registryJson(registry, null)).toEqual(told.show);
  const all = [...registry.models.keys()].map((name) => registryJson(registry, name));
  expect(Object.assign({}, ...all)).toEqual(told.all);
  const state = gtoState(tags);
  expect(gtoHistory(state, null)).toEqual(told.history);
  const facts = await git.commitFacts([...state.keys()].flatMap((name) => commitsOf(state, name)));
  const commits = new Map(facts.map((one) => [one.commit, one]));
  for (const [name, versions] of Object.entries(told.named ?? {}))
    expect([name, gtoVersions(state, name, commits)]).toEqual([name, versions]);
  for (const [ref, event] of Object.entries(told.refs ?? {})) expect([ref, gtoRef(state, ref)]).toEqual([ref, event]);
}

/** mulberry32: small, seeded, the same everywhere. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Any tags of the grammar on any commits, several a second. */
function anyHistory(seed: number): Line[] {
  const below = random(seed);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const seconds = one([3, 40]);
  const lines = new Map<string, Line>();
  for (let i = 0; i < 3 + below(14); i++) {
    const model = one(["m", "m", "m", "team/n", "dir.d=m"]);
    const version = one(["1.0.0", "1.1.0", "2.0.0-rc.1", "2.0.0", "10.0.0"]);
    const stage = one(["prod", "prod", "eu/dev"]);
    const off = below(4) === 0 ? "!" : "";
    const counter = below(3) === 0 ? "" : `#${1 + below(20)}`;
    const says = one([`@v${version}${off}`, `@v${version}${off}`, `#${stage}${off}`, `#${stage}${off}`, "@deprecated"]);
    // A version stays on its commit, mostly: two of them on one stop GTO.
    const commit =
      says.startsWith("@v") && below(12) > 0
        ? ["1.0.0", "1.1.0", "2.0.0-rc.1", "2.0.0", "10.0.0"].indexOf(version)
        : below(commits);
    const name = `${model}${says}${counter}`;
    lines.set(name, { name, commit, time: below(seconds) });
  }
  return [...lines.values()];
}

test("80 histories of any tags in any order say the same to GTO and to us", async () => {
  using folder = temporary();
  const histories = Array.from({ length: 80 }, (_, i) => anyHistory(i));
  const folders = histories.map((lines, i) => repository(join(folder.path, String(i)), lines));
  const told = gtoOf(folders);
  let compared = 0;
  for (const [i, one] of told.entries()) {
    const where = folders[i] ?? "";
    // What stops GTO must not stop us.
    const registry = registryOf(await (await openBareGit(where, env)).tags());
    expect(registryJson(registry, null)).toBeTypeOf("object");
    if (one.error !== undefined) {
      expect(one.error).toBe("ManyVersions");
      continue;
    }
    compared++;
    await compare(where, one).catch((error) => {
      throw new Error(`history ${i}: ${JSON.stringify(histories[i])}\n${error.message}`);
    });
  }
  expect(compared).toBeGreaterThan(50);
});

const names = (seed: number): string[] => {
  const below = random(seed);
  const pieces = [
    "m",
    "a-b",
    "x/y",
    "=",
    "@v",
    "@",
    "#",
    "!",
    "1.0.0",
    "0.1.0-rc.1",
    "01.0.0",
    "+b.5",
    "-",
    "_",
    ".",
    "/",
    "prod",
  ];
  const more = [...pieces, "deprecated", "latest", "#1", "#007", "!", "@v1.2.3", "#prod"];
  return Array.from(
    { length: 20_000 },
    () =>
      (below(2) === 0 ? (below(2) === 0 ? "m#prod" : "team/n@v1.0.0-rc.1") : "") +
      Array.from({ length: 1 + below(5) }, () => more[below(more.length)]).join(""),
  );
};

test("20,000 names are tags to GTO exactly when they are tags to us, and mean the same", () => {
  const script = `
import json, sys
from gto.tag import parse_name

def told(name):
    parsed = parse_name(name, raise_on_fail=False)
    return {**parsed, "action": parsed["action"].value} if "action" in parsed else None

print(json.dumps([told(name) for name in json.load(sys.stdin)]))
`;
  const all = [...new Set(names(7))].filter((name) => !name.includes("@created"));
  const input = JSON.stringify(all);
  const told = JSON.parse(execFileSync(join(peers.gto(), "python"), ["-c", script], { env, input, encoding: "utf8" }));
  const ours = all.map((name) => {
    const tag = parseTag(name);
    if (tag === null) return null;
    const counter = tag.counter === null ? {} : { counter: tag.counter };
    const shared = { name: tag.model.replace("=", ":"), ...counter };
    if (tag.kind === "deprecated") return { ...shared, action: "deprecate" };
    if (tag.kind === "version")
      return { ...shared, version: `v${tag.version}`, action: tag.active ? "register" : "deregister" };
    return { ...shared, stage: tag.stage, action: tag.active ? "assign" : "unassign" };
  });
  expect(ours).toEqual(told);
  expect(ours.filter((one) => one !== null).length).toBeGreaterThan(500);
});
