import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { amongMounts, mounts, withMounts } from "../support/mounts.ts";
import { commit, project } from "../support/project.ts";
import { mainline, temporary } from "../support/rig.ts";
import { running } from "../support/running.ts";

const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, i) => `${i}\n`).join(""));
const half = bytes.length >> 1;
const sha256 = createHash("sha256").update(bytes).digest("hex");

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback that answers each request in its turn, the last one for ever, and notes what it was asked for. */
async function serve(...answers: Answer[]) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(
      [request.headers.range ?? "all", request.headers["if-range"], request.headers.authorization]
        .filter(Boolean)
        .join(" "),
    );
    answer?.(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data%20set.csv?v=1`;
  const close = () => new Promise<void>((done) => server.close(() => done()));
  return { url, asked, [Symbol.asyncDispose]: close };
}

const whole: Answer = (_, response) => void response.writeHead(200, { etag: '"1"' }).end(bytes);
const broken: Answer = (_, response) => {
  response.writeHead(200, { etag: '"1"', "content-length": bytes.length });
  response.write(bytes.subarray(0, half), () => response.destroy());
};
const rest: Answer = (request, response) => {
  const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1]);
  response
    .writeHead(206, { "content-range": `bytes ${from}-${bytes.length - 1}/${bytes.length}` })
    .end(bytes.subarray(from));
};
const wrong: Answer = (_, response) => void response.writeHead(200).end("something else");

const repository = (folder: string, url: string, digest = sha256) =>
  project(join(folder, "repo"), {
    "mainline.yml": `name: p
steps:
  s: { run: "sha256sum < 'data set.csv' > out", inputs: [{ url: "${url}", sha256: ${digest} }], outputs: [out] }
`,
    ".gitignore": "/out\n",
  });

test("a file from elsewhere is fetched once, verified, and never again while its digest is there", async () => {
  using folder = temporary();
  await using server = await serve(whole);
  const repo = repository(folder.path, server.url);
  const ran = await mainline(repo, "run");
  expect([ran.code, ran.stdout + ran.stderr]).toEqual([0, expect.stringContaining("1 ran")]);
  expect(readFileSync(join(repo, "out"), "utf8")).toBe(`${sha256}  -\n`);
  expect([existsSync(join(repo, "data set.csv")), readdirSync(join(repo, ".mainline", "downloads"))]).toEqual([
    false,
    [],
  ]);
  expect((await mainline(repo, "gc")).code).toBe(0);
  expect((await mainline(repo, "run", "--force")).code).toBe(0);
  expect(server.asked).toEqual(["all"]);
});

test("in place, what is fetched takes no place of somebody's file, unless that is the same", async () => {
  using folder = temporary();
  await using server = await serve(whole);
  const repo = repository(folder.path, server.url);
  const yml = readFileSync(join(repo, "mainline.yml"), "utf8");
  writeFileSync(join(repo, "mainline.yml"), yml.replace("outputs:", "isolated: false, outputs:"));
  writeFileSync(join(repo, ".gitignore"), "/out\n/data*\n");
  writeFileSync(join(repo, "data set.csv"), "mine\n");
  const refused = await mainline(repo, "run");
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("data set.csv")]);
  expect(readFileSync(join(repo, "data set.csv"), "utf8")).toBe("mine\n");
  writeFileSync(join(repo, "data set.csv"), bytes);
  expect((await mainline(repo, "run")).code).toBe(0);
});

test.each([
  ["goes on where it broke off", [broken, rest], ["all", "some"]],
  ["begins anew where the server ignores the range", [broken, whole], ["all", "some"]],
  [
    "tries again after an error of the server's",
    [(_, response) => void response.writeHead(503).end(), whole],
    ["all", "all"],
  ],
  [
    "follows a redirect",
    [(_, response) => void response.writeHead(302, { location: "/elsewhere" }).end(), whole],
    ["all", "all"],
  ],
] satisfies [string, Answer[], string[]][])("it %s", async (_, answers, asked) => {
  using folder = temporary();
  await using server = await serve(...answers);
  const repo = repository(folder.path, server.url);
  const ran = await mainline(repo, "run");
  // How much had arrived when it broke off is the network's affair.
  const seen = server.asked.map((range) => range.replace(/^bytes=[1-9]\d*- "1"$/, "some"));
  expect([ran.code, seen, ran.stdout]).toEqual([0, asked, expect.stringContaining("1 ran")]);
});

test("what an earlier process left is gone on with, and if it is of another file, fetched anew", async () => {
  using folder = temporary();
  await using server = await serve(rest, whole);
  const repo = repository(folder.path, server.url);
  mkdirSync(join(repo, ".mainline", "downloads"), { recursive: true });
  writeFileSync(join(repo, ".mainline", "downloads", sha256), "of another file");
  expect((await mainline(repo, "run")).code).toBe(0);
  expect(server.asked).toEqual(["bytes=15-", "all"]);
});

test("what a run had fetched that was killed is kept by gc, until it is older than the runs that are", async () => {
  using folder = temporary();
  await using server = await serve(whole);
  const repo = repository(folder.path, server.url);
  const yml = readFileSync(join(repo, "mainline.yml"), "utf8");
  const [gate, other] = [join(folder.path, "gate"), "name: q\nsteps:\n  t: { run: echo }\n"];
  execFileSync("mkfifo", [gate]);
  commit(repo, { "mainline.yml": yml.replace("sha256sum", `cat '${gate}'; sha256sum`), "other.yml": other }, "gated");
  const killed = running(repo, ["run"]);
  await killed.says("s started");
  killed.kill("SIGKILL");
  await killed.ended;
  commit(repo, { "mainline.yml": yml }, "not gated");
  expect((await mainline(repo, "gc", "--keep", "0")).code).toBe(0);
  expect([(await mainline(repo, "run")).code, server.asked]).toEqual([0, ["all"]]);
  // Of later runs none reads it any more.
  rmSync(join(repo, "mainline.yml"));
  renameSync(join(repo, "other.yml"), join(repo, "mainline.yml"));
  expect((await mainline(repo, "run")).code).toBe(0);
  const runs = join(repo, ".mainline", "runs");
  for (const id of readdirSync(runs).sort().slice(0, -1)) rmSync(join(runs, id), { recursive: true });
  expect((await mainline(repo, "gc", "--keep", "1")).code).toBe(0);
  writeFileSync(join(repo, "mainline.yml"), yml);
  expect([(await mainline(repo, "run")).code, server.asked]).toEqual([0, ["all", "all"]]);
});

test("who waits for another run's download can be interrupted, which does not concern the other", async () => {
  using folder = temporary();
  let begin: (response: ServerResponse) => void = () => {};
  const begun = new Promise<ServerResponse>((resolve) => (begin = resolve));
  await using server = await serve((_, response) => {
    response.writeHead(200).write(bytes.subarray(0, half));
    begin(response);
  });
  const repo = repository(folder.path, server.url);
  const yml = readFileSync(join(repo, "mainline.yml"), "utf8");
  commit(repo, { "other.yml": yml.replace("sha256sum", "wc -c") }, "another step that reads it");
  const first = running(repo, ["run"]);
  const response = await begun;
  const second = running(repo, ["run", "--config", "other.yml"]);
  await second.says("s waits for run");
  second.kill("SIGTERM");
  expect(await second.ended).toMatchObject({ code: 1, stderr: expect.stringContaining("Interrupted.") });
  response.end(bytes.subarray(half));
  expect([(await first.ended).code, server.asked]).toEqual([0, ["all"]]);
});

test("a disk that is full is called that, and nobody is asked again", async () => {
  using folder = temporary();
  await using server = await serve(whole);
  const repo = repository(folder.path, server.url);
  mkdirSync(join(repo, ".mainline", "downloads"), { recursive: true });
  symlinkSync("/dev/full", join(repo, ".mainline", "downloads", sha256));
  const ran = await mainline(repo, "run");
  expect([ran.code, ran.stderr, server.asked]).toEqual([1, expect.stringContaining("[disk-full]"), ["all"]]);
});

test.each([
  [300 * 2 ** 30, /it has more than 256 GiB, and larger files are not fetched/],
  [200 * 2 ** 40, /it has more than 256 GiB/],
])("a file of %i bytes is refused before the first of them", async (length, words) => {
  using folder = temporary();
  await using server = await serve((_, response) => {
    response.writeHead(200, { "content-length": length }).write("0123456789");
  });
  const ran = await mainline(repository(folder.path, server.url), "run");
  expect([ran.code, ran.stdout, server.asked]).toEqual([1, expect.stringMatching(words), ["all"]]);
});

describe.skipIf(mounts === null)(`${withMounts}a disk`, () => {
  const onSmallDisk = (repo: string) =>
    amongMounts(
      `mount -t tmpfs -o size=64m tmpfs /mnt; cp -a "$1/." /mnt; cd /mnt
       mainline run || echo "code $?"; du -sk .mainline/downloads`,
      repo,
    );

  test("without room for what is announced is not written to", async () => {
    using folder = temporary();
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-length": 70_000_000 }).write("0123456789");
    });
    const { stdout } = await onSmallDisk(repository(folder.path, server.url));
    expect(stdout).toMatch(/it goes on for 70000000 bytes or more, and this disk has room for \d{8}\n.*code 1\n0\t/s);
  });

  test("is not filled by a server that never ends", async () => {
    using folder = temporary();
    await using server = await serve((_, response) => {
      response.writeHead(200);
      Readable.from(endless()).pipe(response);
    });
    const { stdout } = await onSmallDisk(repository(folder.path, server.url));
    expect(stdout).toMatch(/it goes on for 4194304 bytes or more, and this disk has room for \d+\n.*code 1\n0\t/s);
  });
});

function* endless(): Generator<Buffer> {
  const block = Buffer.alloc(1 << 16);
  for (;;) yield block;
}

test.each([
  [
    "another digest names both, and keeps nothing",
    wrong,
    RegExp(
      `has the SHA-256 ${createHash("sha256").update("something else").digest("hex")}, and mainline.yml says ${sha256}`,
    ),
  ],
  ["a file that is not there", (_, response) => void response.writeHead(404).end(), /the server answers 404/],
  ["a server that always breaks off", broken, /terminated/],
] satisfies [string, Answer, RegExp][])("%s", async (_, answer, words) => {
  using folder = temporary();
  await using server = await serve(answer);
  const repo = repository(folder.path, server.url);
  const ran = await mainline(repo, "run");
  expect([ran.code, ran.stdout]).toEqual([1, expect.stringMatching(words)]);
  expect(existsSync(join(repo, "out"))).toBe(false);
  if (answer === wrong) expect(readdirSync(join(repo, ".mainline", "downloads"))).toEqual([]);
  rmSync(repo, { recursive: true });
});
