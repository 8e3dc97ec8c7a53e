import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commit, project } from "../support/project.ts";
import { mainline, temporary } from "../support/rig.ts";
import { unprivileged } from "../support/unprivileged.ts";

const pipeline = (step: string) => `name: p\nsteps:\n  s: { ${step} }\n`;
const isolated = pipeline("run: sh make.sh, inputs: [make.sh], outputs: [out]");

const repository = (folder: string, yml: string, make: string) =>
  project(join(folder, "repo"), { "mainline.yml": yml, ".gitignore": "/out\n", "make.sh": make });

test("an output may become a folder that was a file, and the other way round", async () => {
  using folder = temporary();
  const aFile = "echo file > out\n";
  const aFolder = "mkdir -p out/in; echo a > out/in/a\n";
  const repo = repository(folder.path, isolated, aFile);
  const codes: (number | null)[] = [];
  for (const make of [aFile, aFolder, aFile, aFolder]) {
    writeFileSync(join(repo, "make.sh"), make);
    codes.push((await mainline(repo, "run")).code);
  }
  expect([codes, readFileSync(join(repo, "out/in/a"), "utf8")]).toEqual([[0, 0, 0, 0], "a\n"]);
  writeFileSync(join(repo, "mainline.yml"), isolated.replace("[out]", "[out/in/a/b]"));
  writeFileSync(join(repo, "make.sh"), "mkdir -p out/in/a; echo b > out/in/a/b\n");
  expect([(await mainline(repo, "run")).code, readFileSync(join(repo, "out/in/a/b"), "utf8")]).toEqual([0, "b\n"]);
});

test("nothing is laid through a link that leads out of the repository, nor in a file's place that is somebody's", async () => {
  using folder = temporary();
  const repo = repository(folder.path, isolated, "mkdir out; echo made > out/a\n");
  const elsewhere = join(folder.path, "elsewhere");
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, "a"), "precious\n");
  const refused = expect.objectContaining({
    code: 2,
    stderr: expect.stringContaining("out is an output of s, but Mainline did not write what is there"),
  });
  symlinkSync("../elsewhere", join(repo, "out"));
  expect(await mainline(repo, "run")).toEqual(refused);
  rmSync(join(repo, "out"));
  symlinkSync("nowhere", join(repo, "out"));
  expect(await mainline(repo, "run")).toEqual(refused);
  rmSync(join(repo, "out"));
  writeFileSync(join(repo, "mainline.yml"), isolated.replace("[out]", "[out/a]"));
  writeFileSync(join(repo, "out"), "mine\n");
  expect(await mainline(repo, "run")).toEqual(refused);
  expect([readFileSync(join(elsewhere, "a"), "utf8"), readFileSync(join(repo, "out"), "utf8")]).toEqual([
    "precious\n",
    "mine\n",
  ]);
});

test("in place, what an earlier run made never passes for what this one made", async () => {
  using folder = temporary();
  const yml = pipeline("run: sh make.sh, inputs: [make.sh], outputs: [out], isolated: false");
  const repo = repository(folder.path, yml, "echo one > out\n");
  expect((await mainline(repo, "run")).code).toBe(0);
  writeFileSync(join(repo, "make.sh"), "echo nothing\n");
  const ran = await mainline(repo, "run");
  expect([ran.code, ran.stdout, existsSync(join(repo, "out"))]).toEqual([1, expect.stringContaining("out"), false]);
});

test("what is laid in the work tree is a file of its own, whatever the step made of it, and the step's very file where nobody else has it", async () => {
  using folder = temporary();
  const make = `mkdir out; cd out
for name in plain closed program rights twin; do echo $name > $name; done
chmod 400 closed; chmod 777 program; chmod 4755 rights; ln twin other; ln -s plain link
ls -i > inodes
`;
  const repo = repository(folder.path, isolated, make);
  expect((await mainline(repo, "run")).code).toBe(0);
  const inodes = new Map(
    readFileSync(join(repo, "out/inodes"), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.trim().split(" ").reverse() as [string, string]),
  );
  const found = ["plain", "closed", "program", "rights", "twin", "other", "link"].map((name) => {
    const stat = lstatSync(join(repo, "out", name));
    const isItself = String(stat.ino) === inodes.get(name);
    return [
      name,
      readFileSync(join(repo, "out", name), "utf8"),
      (stat.mode & 0o7777).toString(8),
      stat.nlink,
      isItself,
    ];
  });
  // Elsewhere nobody tells whether the step left somebody who has it open.
  const told = process.platform === "linux";
  expect(found).toEqual([
    ["plain", "plain\n", "644", 1, told],
    ["closed", "closed\n", "644", 1, told],
    ["program", "program\n", "755", 1, told],
    ["rights", "rights\n", "755", 1, told],
    ["twin", "twin\n", "644", 1, false],
    ["other", "twin\n", "644", 1, false],
    ["link", "plain\n", "644", 1, false],
  ]);
  writeFileSync(join(repo, "out/plain"), "spoilt\n");
  rmSync(join(repo, "out/plain"));
  expect((await mainline(repo, "run")).stdout).toContain("reused");
  expect(readFileSync(join(repo, "out/plain"), "utf8")).toBe("plain\n");
});

test.runIf(process.platform === "linux")(
  "a process that a step leaves behind writes to no file of the work tree",
  async () => {
    using folder = temporary();
    const make = `(while :; do echo more; done) > out &
until test -s out; do :; done
ls -i out
`;
    const repo = repository(folder.path, isolated, make);
    const ran = await mainline(repo, "run");
    const [inode = ""] = /\d+(?= out)/.exec((await mainline(repo, "logs", "s")).stdout) ?? [];
    expect([ran.code, inode]).toEqual([0, expect.stringMatching(/\d/)]);
    expect(String(lstatSync(join(repo, "out")).ino)).not.toBe(inode);
    const sha256 = createHash("sha256")
      .update(readFileSync(join(repo, "out")))
      .digest("hex");
    expect(existsSync(join(repo, ".mainline/objects", sha256.slice(0, 2), sha256.slice(2)))).toBe(true);
  },
);

test.each([
  ["out", "out"],
  ["out/in", "out/in"],
])(
  "what a step leaves so that it may not be read (%s) fails the leg in words, and is cleared away",
  async (path, named) => {
    using folder = temporary("mainline-denied-");
    const repo = repository(folder.path, isolated, `mkdir -p out/in; echo a > out/in/a; chmod 000 ${path}\n`);
    const denied = await unprivileged(folder.path, repo, "run");
    expect([denied.code, denied.stdout, denied.stderr]).toEqual([
      1,
      expect.stringContaining(`s failed: ${named}: its step left it so that it may not be read\n`),
      "",
    ]);
    expect(readdirSync(join(repo, ".mainline", "work"))).toEqual([]);
    writeFileSync(join(repo, "make.sh"), "mkdir out; echo a > out/a; chmod 000 out/a\n");
    const file = await unprivileged(folder.path, repo, "run");
    expect([file.code, file.stdout]).toEqual([
      1,
      expect.stringContaining("s failed: out/a: its step left it so that it may not be read\n"),
    ]);
  },
);

test("what a step leaves so that nobody may look into it does not stand in the way of its next attempt", async () => {
  using folder = temporary("mainline-denied-");
  const again = pipeline(
    "run: sh make.sh, inputs: [make.sh], outputs: [out], retry: { max-attempts: 2, backoff-seconds: 0 }",
  );
  const make = 'if [ "$MAINLINE_ATTEMPT" = 2 ]; then echo a > out; else mkdir -p out/in; chmod 000 out; exit 3; fi\n';
  const repo = repository(folder.path, again, make);
  const ended = await unprivileged(folder.path, repo, "run");
  expect([ended.code, ended.stderr]).toEqual([0, ""]);
  expect(readFileSync(join(repo, "out"), "utf8")).toBe("a\n");
});

test("an output below a link of the tree is refused in words, whether or not it is committed", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": isolated.replace("[out]", "[link/a]"),
    "make.sh": "mkdir link; echo a > link/a\n",
    "in/b.txt": "b",
  });
  symlinkSync("in", join(repo, "link"));
  const refused = expect.objectContaining({
    code: 2,
    stderr: expect.stringContaining(
      "output-below-file: s would write link/a, but link is a file or a link of the tree",
    ),
  });
  expect(await mainline(repo, "run")).toEqual(refused);
  commit(repo, {}, "the link");
  expect(await mainline(repo, "run")).toEqual(refused);
});
