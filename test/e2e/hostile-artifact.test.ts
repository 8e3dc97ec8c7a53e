import { afterAll, beforeAll, expect, test } from "vitest";
import type { Run, RunOrigin } from "../../src/core/run/run.ts";
import { forksOf, unescaped } from "../support/forked.ts";
import { sha256 } from "../support/github/blobs.ts";
import type { Artifact } from "../support/github/model.ts";
import { entriesOf, forged, uploaded } from "../support/planted.ts";
import { freshStage, skill } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";
import type { JobEnd } from "../support/runner.ts";
import { type ZipEntry, zip } from "../support/zip.ts";

// One pull request of a fork for all, and beside it another of nobody's business: each test puts something else where its run's artifact was.
const folder = temporary();
let s: Awaited<ReturnType<typeof freshStage>>;
let forks: ReturnType<typeof forksOf>;
let planter: Awaited<ReturnType<typeof forks.trained>> & { honest: Artifact };
beforeAll(async () => {
  s = await freshStage(folder.path);
  forks = forksOf(s);
  forks.opened("bystander");
  const from = await forks.trained("planter", skill(0.81));
  planter = { ...from, honest: { ...uploaded(s.repository, from.train) } };
});
afterAll(async () => {
  await s[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

type Entries = (entries: readonly ZipEntry[]) => readonly ZipEntry[];
type Forge = (run: Run) => object;

/** What a stranger's job may upload instead of what it trained. */
interface Hostile {
  readonly words: RegExp;
  readonly entries?: Entries;
  readonly bytes?: () => Buffer;
  readonly run?: Forge;
  /** Something that GitHub says of it. */
  readonly artifact?: Partial<Artifact>;
}

const more =
  (...entries: ZipEntry[]): Entries =>
  (honest) => [...honest, ...entries];
const nothing = Buffer.alloc(0);
const changed =
  (name: string, change: (bytes: Buffer) => Buffer): Entries =>
  (entries) =>
    entries.map((one) => (one.name === name ? { ...one, bytes: change(one.bytes) } : one));
const origin =
  (lie: Partial<RunOrigin>): Forge =>
  (run) => ({ ...run, origin: { ...run.origin, ...lie } });

const sha = "a".repeat(40);
const hostile: Record<string, Hostile> = {
  "that is no zip": { bytes: () => Buffer.from("PK\x03\x04 and so on"), words: /no readable zip/ },
  "that is empty": { bytes: () => nothing, words: /no readable zip/ },
  "that GitHub calls larger than is read": {
    artifact: { size: 2 ** 40 },
    words: /1099511627776 bytes; 10737418240 are read/,
  },
  "that has expired": { artifact: { expired: true }, words: /it has expired/ },
  "of other bytes than its digest": {
    artifact: { digest: `sha256:${"0".repeat(64)}` },
    words: /does not have the digest/,
  },
  "without run.json": {
    entries: (all) => all.filter(({ name }) => name !== "run.json"),
    words: /run\.json: it is missing/,
  },
  "whose run.json is cut off": {
    entries: changed("run.json", (bytes) => bytes.subarray(0, -40)),
    words: /run\.json: it is no JSON/,
  },
  "whose run.json is nested without end": {
    entries: changed("run.json", () => Buffer.from(`${"[".repeat(1e6)}${"]".repeat(1e6)}`)),
    words: /run\.json: it/,
  },
  "whose run.json is a bomb": {
    entries: changed("run.json", () => Buffer.alloc(300 * 1024 * 1024, " ")),
    words: /more bytes than a run may have/,
  },
  "that claims smaller files than it has": {
    entries: (all) => all.map((one) => (one.name === "run.json" ? { ...one, claims: 100 } : one)),
    words: /cannot be read: too many bytes/,
  },
  "with a path out of its folder": {
    entries: more({ name: "../evil", bytes: nothing }),
    words: /invalid relative path/,
  },
  "with a path from the root": { entries: more({ name: "/etc/evil", bytes: nothing }), words: /absolute path/ },
  "with a path into .git": { entries: more({ name: ".git/config", bytes: nothing }), words: /leaves its folder/ },
  "with a link": {
    entries: more({ name: "files/link", bytes: Buffer.from("/etc/passwd"), link: true }),
    words: /has a link/,
  },
  "with a name twice": { entries: (all) => [...all, ...all.slice(0, 1)], words: /has two entries called/ },
  "with 10,000 entries more": {
    entries: more(...Array.from({ length: 10_000 }, (_, i) => ({ name: `e${i}`, bytes: nothing }))),
    words: /entries; 10000 are read/,
  },
  "with a model of other bytes": {
    entries: (all) => all.map((one) => (one.name.endsWith("/model.json") ? { ...one, bytes: Buffer.from("{}") } : one)),
    words: /is not what run\.json says/,
  },
  "of another pipeline": { run: (run) => ({ ...run, pipeline: "other" }), words: /a run of another pipeline, other/ },
  "of another source": { run: (run) => ({ ...run, sourceKey: "0".repeat(64) }), words: /another source key/ },
  "of a run that failed": { run: (run) => ({ ...run, status: "failed" }), words: /its run did not succeed/ },
  "of other params": {
    run: (run) => ({ ...run, overrides: { "train.skill": 1 } }),
    words: /its params were overridden/,
  },
  "that names a pull request": { run: (run) => ({ ...run, number: 1 }), words: /run\.json: it: Unrecognized key/ },
  "that names no workflow run": { run: (run) => ({ ...run, origin: null }), words: /names no workflow run/ },
  "that names the number of another run": {
    run: origin({ workflowRun: 1 }),
    words: /the workflow run 1, but GitHub \d+/,
  },
  "that names an attempt to come": { run: origin({ attempt: 2 }), words: /attempt 2, but GitHub knows 1/ },
  "that names another event": { run: origin({ event: "push" }), words: /the event push, but GitHub pull_request/ },
  "that names another repository": {
    run: origin({ repository: "planter/demo" }),
    words: /planter\/demo, but GitHub acme\/demo/,
  },
  "that names another workflow": {
    run: origin({ workflow: ".github/workflows/evil.yml" }),
    words: /evil\.yml, but GitHub \.github\/workflows\/mainline\.yml/,
  },
  "that names another head": { run: origin({ head: sha }), words: /the head a{40}, but GitHub [0-9a-f]{40}/ },
  "that names another base": { run: origin({ base: sha }), words: /the base a{40}, which is no commit of the branch/ },
  "that names no base": { run: origin({ base: null }), words: /the base null, which is no commit of the branch/ },
  "that names another commit": {
    run: (run) => ({ ...run, commit: sha }),
    words: /the commit a{40}, which is no merge/,
  },
};

/** Puts an artifact in the place of the honest one, and follows the run. */
async function followed({ bytes, entries, run, artifact }: Partial<Hostile>): Promise<JobEnd> {
  // What another test has let through is not this one's failure.
  s.repository.comments.length = 0;
  const { honest } = planter;
  const place = uploaded(s.repository, planter.train);
  const given =
    bytes?.() ?? (entries ? zip(entries(await entriesOf(honest))) : await forged(honest, run ?? ((one) => one)));
  const blob = s.repository.site.blobs.create("artifact.zip", "application/zip", given);
  s.repository.artifacts.splice(s.repository.artifacts.indexOf(place), 1, {
    ...honest,
    blob,
    digest: sha256(given),
    ...artifact,
  });
  return await forks.follow(planter.run);
}

test.each(Object.entries(hostile))(
  "an artifact %s is refused in words, without a comment",
  async (_, { words, ...rest }) => {
    const { code, stdout, summary } = await followed(rest);
    const refused = /^::warning::#2 gets no comment\. .*The artifact is not taken/m;
    expect([code, stdout]).toEqual([0, expect.stringMatching(refused)]);
    expect(stdout).toMatch(words);
    expect(unescaped(summary)).toMatch(words);
    expect(s.repository.comments).toEqual([]);
  },
);

test("the honest one is accepted from the same run; what else is in it changes nothing", async () => {
  const number = { name: "pull-request-number", bytes: Buffer.from("1") };
  const { code, stdout } = await followed({ entries: more(number) });
  expect(code, stdout).toBe(0);
  expect(s.repository.comments).toMatchObject([
    { number: 2, body: expect.stringContaining("nobody has verified them") },
  ]);
  expect(s.repository.comments[0]?.body).toContain("tiny: There is nothing to compare with yet");
});
