import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { download } from "../../src/edge/forge/download.ts";
import { sha256 } from "../../src/lib/sha256.ts";
import { temporary } from "../support/rig.ts";

const whole = "0123456789";

/** A storage that answers as it is told, and remembers which ranges it was asked for. */
async function storage(answer: (range: string | undefined, response: ServerResponse) => void) {
  const ranges: (string | undefined)[] = [];
  const server = createServer(({ headers }: IncomingMessage, response) => {
    ranges.push(headers.range);
    answer(headers.range, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const folder = temporary();
  return {
    ranges,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    file: join(folder.path, "file"),
    async [Symbol.asyncDispose]() {
      folder[Symbol.dispose]();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** What is on its way when a connection breaks may be lost: it breaks when so much has arrived. */
function whenWritten(file: string, size: number, then: () => void): void {
  if (existsSync(file) && statSync(file).size === size) then();
  else setImmediate(whenWritten, file, size, then);
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: { failure?: object }) => error.failure ?? error,
  );

const done = { sha256: sha256(whole), size: 10 };

test("what broke off is gone on with, and the digest is that of all of it", async () => {
  await using s = await storage((range, response) => {
    if (range === "bytes=4-") return void response.writeHead(206).end(whole.slice(4));
    response.writeHead(200, { "content-length": 10 }).write(whole.slice(0, 4));
    whenWritten(s.file, 4, () => response.destroy());
  });
  expect(await failure(download(s.url, s.file, 10))).toMatchObject({ code: "forge", status: null });
  expect(readFileSync(s.file, "utf8")).toBe("0123");
  expect(await download(s.url, s.file, 10)).toEqual(done);
  expect([readFileSync(s.file, "utf8"), s.ranges]).toEqual([whole, [undefined, "bytes=4-"]]);
});

test("a storage that knows no ranges sends all of it, and all of it is taken", async () => {
  await using s = await storage((_, response) => void response.writeHead(200).end(whole));
  writeFileSync(s.file, "what an attempt before has left");
  expect(await download(s.url, s.file, 10)).toEqual(done);
  expect(readFileSync(s.file, "utf8")).toBe(whole);
});

test("where more is there than there should be, it begins anew", async () => {
  await using s = await storage((range, response) => {
    if (range === undefined) response.writeHead(200).end(whole);
    else response.writeHead(416).end();
  });
  writeFileSync(s.file, "what an attempt before has left");
  expect(await download(s.url, s.file, 10)).toEqual(done);
  expect([readFileSync(s.file, "utf8"), s.ranges]).toEqual([whole, ["bytes=31-", undefined]]);
});

test("no more is taken than may be, whether it comes at once or in two parts", async () => {
  const refused = { code: "artifact-refused", words: "it is larger than 9 bytes" };
  await using s = await storage((range, response) => {
    response.writeHead(range === undefined ? 200 : 206).end(range === undefined ? whole : whole.slice(4));
  });
  expect(await failure(download(s.url, s.file, 9))).toEqual(refused);
  writeFileSync(s.file, "0123");
  expect(await failure(download(s.url, s.file, 9))).toEqual(refused);
});
