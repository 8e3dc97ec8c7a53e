import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pullRequestRun, pushRun } from "../support/github/index.ts";
import { tiny } from "../support/project.ts";
import { freshStage, skill } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";

/** An entry's archive with its folder named as that of another key, and its files changed. */
function repacked(folder: string, archive: Buffer, key: string, change: (file: string) => void = () => {}): Buffer {
  const place = mkdtempSync(join(folder, "entry-"));
  const path = join(place, "archive");
  writeFileSync(path, archive);
  const tar = (...args: string[]) => execFileSync("tar", ["--use-compress-program", "zstd", "-C", place, ...args]);
  tar("-xf", path);
  const all = join(place, ".mainline", "cache-entries");
  const [name = ""] = readdirSync(all);
  const wanted = key.replace("mainline-leg-1-", "");
  renameSync(join(all, name), join(all, wanted));
  for (const file of readdirSync(join(all, wanted))) if (file !== "leg.json") change(join(all, wanted, file));
  tar("-cf", path, ".mainline");
  return readFileSync(path);
}

/** Another exam: the models are trained already, and measured anew. */
const exam = (noise: string) => ({ "mainline.yml": tiny["mainline.yml"].replace("0.002", noise) });

test("legs go from one run of the default branch to the next through the cache, and only what an entry proves is taken", async () => {
  // GitHub's client calls tar with paths that it does not quote.
  using folder = temporary("mainline-cache-");
  await using s = await freshStage(folder.path);
  const { repository, runner } = s;
  runner.env = { ACTIONS_CACHE_SERVICE_V2: "true" };
  const push = async (files: Record<string, string>) => {
    const before = repository.tip();
    s.branch("main", files);
    const trained = await runner.train(pushRun(repository, { before }));
    expect([trained.code, trained.outputs["reused"]], trained.stdout + trained.stderr).toEqual([0, "false"]);
    return trained.stdout.split("\n").filter((line) => /^train@\d reused/.test(line)).length;
  };
  expect([await push({ "notes.txt": "1" }), runner.starts()]).toEqual([0, 5]);
  expect(new Set(repository.caches.map(({ ref }) => ref))).toEqual(new Set(["refs/heads/main"]));
  expect(repository.caches).toHaveLength(10);
  // In a fresh checkout, with a store of its own.
  expect([await push(exam("0.003")), runner.starts()]).toEqual([5, 5]);

  // Packed anew, an entry is as good as before; but of these nothing is believed: what is another leg's, has other bytes, is cut off, or is no archive.
  const entries = repository.caches.slice(0, 10);
  const genuine = entries.map(({ blob }) => blob.bytes as Buffer);
  for (const { key, blob } of entries) blob.bytes = repacked(folder.path, blob.bytes as Buffer, key);
  expect([await push(exam("0.005")), runner.starts()]).toEqual([5, 5]);
  for (const [i, { key, blob }] of entries.entries()) {
    const [own, other] = [genuine[i] as Buffer, genuine[(i + 1) % 10] as Buffer];
    const planted = [
      () => repacked(folder.path, other, key),
      () => repacked(folder.path, own, key, (file) => writeFileSync(file, '{"skill": 1}')),
      () => own.subarray(0, 100),
      () => Buffer.from("no archive"),
    ];
    blob.bytes = planted[i % 4]?.() ?? null;
  }
  expect([await push(exam("0.004")), runner.starts()]).toEqual([0, 10]);
  expect(existsSync(join(runner.workspace, ".mainline", "cache-entries"))).toBe(false);
});

test("a pull request neither reads the cache nor writes it, and without a cache nothing happens", async () => {
  using folder = temporary();
  await using s = await freshStage(folder.path);
  const { repository, runner } = s;
  runner.env = { ACTIONS_CACHE_SERVICE_V2: "true" };
  s.branch("better", skill(0.85));
  const trained = await runner.train(pullRequestRun(repository, repository.openPullRequest({ head: "better" })));
  expect([trained.code, runner.starts(), repository.caches], trained.stdout).toEqual([0, 5, []]);
  runner.env = {};
  expect((await runner.train(pushRun(repository))).code).toBe(0);
  expect([runner.starts(), repository.caches]).toEqual([10, []]);
});
