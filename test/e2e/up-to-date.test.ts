import { chmodSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporary } from "../support/rig.ts";
import { asking, eachIsSeen, editUnseen, put, ran, repository } from "../support/up-to-date.ts";

const remove = (...path: string[]) => rmSync(join(...path), { recursive: true });
const one = (folder: string): string => {
  const [name = "", ...more] = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return more.length >= 0 ? name : "";
};

test("what was printed when nothing was to be done is printed again, byte by byte, without a look; and only for the same words", async () => {
  using folder = temporary();
  const repo = repository(folder.path);
  const { run, settled } = asking(folder.path, repo);
  const first = await run();
  expect(ran(first)).toBe("count gather here");
  const looked = await run();
  const known = await settled();
  expect([looked.looked, known]).toEqual([true, { ...looked, looked: false }]);
  // Whoever asks otherwise is answered by a run.
  expect((await run(["--jobs", "1"])).looked).toBe(true);
  for (const words of [["--json"], ["--force"], ["--set", "rate=2"], ["more"]]) {
    await settled();
    expect((await run(words)).looked, words.join(" ")).toBe(words[0] !== "more");
  }
  expect(await settled(["-q"])).toEqual({ code: 0, stdout: "", stderr: "", looked: false });
});

test("each thing of the work tree that a run reads is seen to have changed", async () => {
  await eachIsSeen([
    [
      "an input of the same size and time",
      ({ repo }) => editUnseen(join(repo, "data/a.csv"), () => "ONE\n"),
      "count gather",
    ],
    ["an input's executable bit", ({ repo }) => chmodSync(join(repo, "deep/x.txt"), 0o755), "count gather"],
    ["a new input", ({ repo }) => put(join(repo, "data/c.csv"), "three\n"), "count gather"],
    ["a new input in a folder that was empty", ({ repo }) => put(join(repo, "deep/empty/y.txt"), ""), "gather"],
    ["an input that is gone", ({ repo }) => remove(repo, "data/c.csv"), "gather"],
    [
      "a link that leads elsewhere",
      ({ repo }) => {
        remove(repo, "link");
        symlinkSync("data/b.csv", join(repo, "link"));
      },
      "count gather",
    ],
    [
      "something where a link led nowhere",
      ({ repo }) => put(join(repo, "data/missing"), ""),
      "code 1",
      ({ repo }) => remove(repo, "data/missing"),
    ],
    ["an input of a step in place", ({ repo }) => editUnseen(join(repo, "code.sh"), () => "TRUE\n"), "here"],
    [
      "the pipeline",
      ({ repo }) => editUnseen(join(repo, "mainline.yml"), (text) => text.replace("wc -c", "wc -m")),
      "count",
    ],
    ["a param", ({ repo }) => editUnseen(join(repo, "params.yml"), () => "rate: 2\n"), "count"],
    [
      "an output",
      ({ repo }) => editUnseen(join(repo, "out/count"), (text) => text.replace(/\d/, "x")),
      "code 2",
      ({ repo }) => remove(repo, "out/count"),
    ],
    ["an output that is gone", ({ repo }) => remove(repo, "out/count"), ""],
    ["an output's executable bit", ({ repo }) => chmodSync(join(repo, "out/all/text"), 0o755), ""],
    [
      "a foreign file among the outputs",
      ({ repo }) => put(join(repo, "out/all/mine"), ""),
      "code 2",
      ({ repo }) => remove(repo, "out/all/mine"),
    ],
  ]);
});

test("each thing of the store that a run reads is seen to have changed, and so is the certificate itself", async () => {
  const store = (repo: string, ...path: string[]) => join(repo, ".mainline", ...path);
  const certificate = (repo: string) => store(repo, "up-to-date/mainline.yml");
  await eachIsSeen([
    [
      "a finished leg that is gone",
      ({ repo }) => remove(one(store(repo, "legs"))),
      expect.stringMatching(/^\w+$/) as unknown as string,
    ],
    [
      "a finished leg that is cut short",
      ({ repo }) => truncateSync(one(store(repo, "legs")), 9),
      expect.stringMatching(/^\w+$/) as unknown as string,
    ],
    [
      "stored bytes that are gone",
      ({ repo }) => remove(one(store(repo, "objects"))),
      expect.stringMatching(/^\w+$/) as unknown as string,
    ],
    [
      "stored bytes that are cut short",
      ({ repo }) => {
        chmodSync(one(store(repo, "objects")), 0o644);
        truncateSync(one(store(repo, "objects")), 0);
      },
      expect.stringMatching(/^\w+$/) as unknown as string,
    ],
    ["the runs", ({ repo }) => remove(store(repo, "runs")), ""],
    ["which run is of which source", ({ repo }) => remove(store(repo, "sources")), ""],
    ["what is known of files", ({ repo }) => remove(store(repo, "files.json")), ""],
    [
      "a note of a step in place",
      ({ repo }) => put(store(repo, "in-place/note"), "[]"),
      "",
      ({ repo }) => remove(store(repo, "in-place")),
    ],
    ["a claim that a dead run left", ({ repo }) => put(store(repo, "locks/use~~0~0"), ""), ""],
    ["a certificate that is cut short", ({ repo }) => truncateSync(certificate(repo), 200), ""],
    [
      "a certificate of zeros",
      ({ repo }) => writeFileSync(certificate(repo), Buffer.alloc(readFileSync(certificate(repo)).length)),
      "",
    ],
    ["no certificate", ({ repo }) => remove(certificate(repo)), ""],
  ]);
});
