import { chmodSync, existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseRun } from "../../src/core/run/run-schema.ts";
import { runHere } from "../support/engine-here.ts";
import { git } from "../support/git.ts";
import { amongMounts, mounts, withMounts } from "../support/mounts.ts";
import { commit, project } from "../support/project.ts";
import { mainline, temporary } from "../support/rig.ts";
import { running } from "../support/running.ts";

const bytes = (count: number) => `name: p
steps:
  s: { run: "head -c ${count} /dev/zero > out.bin", inputs: [], outputs: [out.bin] }
  t: { run: "cp out.bin copy.bin", inputs: [out.bin], outputs: [copy.bin] }
`;
const small = (folder: string, files: Record<string, string>) =>
  project(join(folder, "repo"), { ".gitignore": "*.bin\n", ...files });

/** Words, an exit code, and nothing of a program that broke. */
const told = /error \[disk-full\] The disk is full, or has no room for more files/;
const broken = /\n\s+at |Error:/;

describe.skipIf(mounts === null)(`${withMounts}a disk`, () => {
  // From room for nothing to room for all but the last few writes: each stops at another place.
  test.each([100, 400, 700, 1000, 1300, 1600])(
    "that is full after %i KiB stops a run in words, and with room it goes on",
    async (room) => {
      using folder = temporary();
      const repo = small(folder.path, { "mainline.yml": bytes(300_000) });
      const { stdout, stderr } = await amongMounts(
        `mount -t tmpfs -o size=16m tmpfs /mnt; cp -a "$1/." /mnt; cd /mnt
         used=$(df -k --output=avail /mnt | tail -1); head -c $(((used - ${room}) * 1024)) /dev/zero > filler.bin
         mainline run --jobs 1 2>&1 || echo "code $?"
         for file in out.bin copy.bin; do ! test -e $file || wc -c < $file; done; ls .mainline/work .mainline/locks 2>/dev/null || true
         rm filler.bin; mainline run --jobs 1 > log.bin || cat log.bin; wc -c < copy.bin; git status --porcelain`,
        repo,
      );
      const [first = "", second] = stdout.split("code 1\n");
      expect(first).toMatch(second === undefined ? /2 ran/ : told);
      expect(`${stdout}${stderr}`).not.toMatch(broken);
      // Outputs are there whole or not at all, and the second run ends well.
      const sizes = (second ?? first).match(/^\d+$/gm) ?? [];
      expect([new Set(sizes), stdout.trimEnd().endsWith("300000")]).toEqual([new Set(["300000"]), true]);
    },
  );

  test.each([1, 6, 10, 14, 18])(
    "with room for %i more files stops a run in words, and with room it goes on",
    async (room) => {
      using folder = temporary();
      const repo = small(folder.path, { "mainline.yml": bytes(10) });
      const { stdout, stderr } = await amongMounts(
        `mount -t tmpfs -o nr_inodes=600 tmpfs /mnt; cp -a "$1/." /mnt; cd /mnt; mkdir .git/filler
       free=$(df --output=iavail /mnt | tail -1); seq $((free - ${room})) | sed 's|^|.git/filler/|' | xargs touch
       mainline run --jobs 1 2>&1 || echo "code $?"
       rm -r .git/filler; mainline run --jobs 1 > log.bin || cat log.bin; wc -c < copy.bin; git status --porcelain`,
        repo,
      );
      const [first = "", second] = stdout.split("code 1\n");
      // A step may be the first to find no room, and says so itself.
      expect(first).toMatch(second === undefined ? /2 ran/ : RegExp(`${told.source}|No space left on device`));
      expect(`${stdout}${stderr}`).not.toMatch(broken);
      expect(stdout.trimEnd().endsWith("10")).toBe(true);
    },
  );

  test("that may not be written: what is there is told, and what would have to be written is refused in words", async () => {
    using folder = temporary();
    const repo = small(folder.path, { "mainline.yml": bytes(10) });
    expect((await mainline(repo, "run")).code).toBe(0);
    const { stdout } = await amongMounts(
      `mount --bind "$1" "$1"; mount -o remount,ro,bind "$1"; cd "$1"
       mainline run; mainline show > /dev/null; mainline plan | tail -1
       mainline run --force 2>&1 || echo "code $?"`,
      repo,
    );
    expect(stdout).toContain("s reused\nt reused\ndone: nothing had to run (run ");
    expect(stdout).toMatch(/error \[not-writable\] .* cannot be used: its file system is read-only\.\n.*\ncode 2\n$/);
  });
});

test("a store that another hand has been in: what is not whole is made anew, and never laid", async () => {
  using folder = temporary();
  const repo = small(folder.path, { "mainline.yml": bytes(10) });
  expect((await mainline(repo, "run")).code).toBe(0);
  const store = join(repo, ".mainline");
  const files = (below: string) =>
    readdirSync(join(store, below), { recursive: true, encoding: "utf8" })
      .map((name) => join(store, below, name))
      .filter((path) => statSync(path).isFile());
  for (const path of files("legs")) writeFileSync(path, readFileSync(path, "utf8").slice(0, -20));
  expect((await mainline(repo, "run")).stdout).toContain("2 ran");
  for (const path of files("legs")) writeFileSync(path, '{"version":1}');
  writeFileSync(join(store, "files.json"), '{"version":1,"files":{"out.bin":null}}');
  expect((await mainline(repo, "run")).stdout).toContain("2 ran");
  for (const path of files("runs").filter((name) => name.endsWith("run.json"))) writeFileSync(path, "{}");
  expect((await mainline(repo, "runs")).stdout).toContain("No runs yet");
  // Other bytes of the same size, and the outputs gone from the work tree, so that they must be laid.
  const spoil = () => {
    for (const path of files("objects")) {
      chmodSync(path, 0o644);
      writeFileSync(path, "0123456789");
    }
  };
  spoil();
  git(repo, "clean", "-fdxq", "-e", ".mainline");
  expect((await mainline(repo, "run", "--jobs", "1")).stdout).toContain("1 ran, 1 reused");
  expect(readFileSync(join(repo, "copy.bin"))).toEqual(Buffer.alloc(10));
  // With the first output still in the work tree its stored bytes are needed by the next leg alone.
  spoil();
  commit(repo, { "mainline.yml": bytes(10).replace("cp out.bin copy.bin", "cat out.bin > copy.bin") }, "other words");
  const lost = await mainline(repo, "run");
  expect([lost.code, lost.stderr]).toEqual([1, expect.stringMatching(/\[object-corrupt\] .*out\.bin, which t reads/)]);
  const mended = await mainline(repo, "run");
  expect([mended.code, mended.stdout]).toEqual([0, expect.stringContaining("2 ran")]);
  expect(readFileSync(join(repo, "copy.bin"))).toEqual(Buffer.alloc(10));
});

test("a run that ended later than now, by a clock that was set back since, is told from one that is new all the same", async () => {
  using folder = temporary();
  const repo = small(folder.path, { "mainline.yml": bytes(10) });
  expect((await mainline(repo, "run")).stdout).toMatch(/done: 2 ran/);
  const [id = ""] = readdirSync(join(repo, ".mainline", "runs"));
  const file = join(repo, ".mainline", "runs", id, "run.json");
  const run = JSON.parse(readFileSync(file, "utf8")) as object;
  writeFileSync(file, JSON.stringify({ ...run, finishedAt: "2100-01-01T00:00:00.000Z" }));
  expect((await mainline(repo, "run")).stdout).toMatch(/done: nothing had to run/);
});

test("a clock that is set back makes no run that cannot be read, and hides no change", async () => {
  using folder = temporary();
  const repo = small(folder.path, {
    "mainline.yml": "name: p\nsteps:\n  s: { run: cp a.txt out.bin, inputs: [a.txt], outputs: [out.bin] }\n",
    "a.txt": "one",
  });
  const future = new Date(Date.now() + 3_600_000);
  let now = future.getTime();
  const back = { now: () => (now -= 600_000) };
  utimesSync(join(repo, "a.txt"), future, future);
  const first = await runHere(repo, { edges: back });
  expect([parseRun(JSON.stringify(first)).ok, first.legs.map((leg) => leg.status)]).toEqual([true, ["ran"]]);
  // The same size, and a time that is still to come.
  writeFileSync(join(repo, "a.txt"), "two");
  utimesSync(join(repo, "a.txt"), future, future);
  const second = await runHere(repo, { edges: back });
  expect([second.legs.map((leg) => leg.status), readFileSync(join(repo, "out.bin"), "utf8")]).toEqual([["ran"], "two"]);
  expect((await runHere(repo)).id).toBe(second.id);
});

test("an environment command that hangs ends in words", async () => {
  using folder = temporary();
  const repo = small(folder.path, { "mainline.yml": `environment: ['echo $$ > pid.bin; sleep 1000']\n${bytes(10)}` });
  const after = () => AbortSignal.timeout(300);
  await expect(runHere(repo, { edges: { after } })).rejects.toMatchObject({
    failure: { code: "probe-timeout", command: "echo $$ > pid.bin; sleep 1000", seconds: 60 },
  });
  const child = running(repo, ["run"]);
  const pid = join(repo, "pid.bin");
  const before = readFileSync(pid, "utf8");
  while (!existsSync(pid) || ["", before].includes(readFileSync(pid, "utf8"))) await new Promise(setImmediate);
  child.kill("SIGTERM");
  const { code, stderr } = await child.ended;
  expect([code, stderr]).toEqual([1, expect.stringContaining("Interrupted.")]);
  expect(existsSync(`/proc/${readFileSync(pid, "utf8").trim()}`)).toBe(false);
});

test("an environment command that never ends printing ends in words", async () => {
  using folder = temporary();
  const repo = small(folder.path, { "mainline.yml": `environment: ['echo $$ > pid.bin; yes']\n${bytes(10)}` });
  const { code, stderr } = await mainline(repo, "run");
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(
      /^error \[probe-too-long\] The environment command `.*; yes` printed more than 256.0 KiB, so it was ended.\n/,
    ),
  ]);
  expect(existsSync(`/proc/${readFileSync(join(repo, "pid.bin"), "utf8").trim()}`)).toBe(false);
});

test("who waits for the next attempt can be interrupted", async () => {
  using folder = temporary();
  const yml = "name: p\nsteps:\n  s: { run: exit 1, inputs: [], retry: { max-attempts: 2, backoff-seconds: 3600 } }\n";
  const child = running(small(folder.path, { "mainline.yml": yml }), ["run"]);
  await child.says("next attempt in 3600 s");
  child.kill("SIGTERM");
  const { code, stdout } = await child.ended;
  // Not started once more, and why it failed is not forgotten.
  expect([code, stdout.match(/s started/g), stdout]).toEqual([
    1,
    ["s started"],
    expect.stringContaining("s failed: exit code 1\n"),
  ]);
});
