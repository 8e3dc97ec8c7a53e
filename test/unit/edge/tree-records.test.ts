import { expect, test } from "vitest";
import { treeEntries } from "../../../src/edge/git/tree-records.ts";

const blob = "0123456789012345678901234567890123456789";
const printed = (...names: Buffer[]) =>
  Buffer.concat(names.flatMap((name) => [Buffer.from(`100644 blob ${blob}\t`), name, Buffer.from([0])]));

test("names of any byte are told apart, and only those that are UTF-8 are names of files", () => {
  const names = [
    Buffer.from("data/plain"),
    Buffer.from("data/\ufffd"),
    Buffer.from([0x64, 0x2f, 0xff]),
    Buffer.from([0x64, 0x2f, 0xfe]),
    Buffer.from([0xff, 0x2f, 0x78]),
  ];
  const entries = treeEntries(printed(...names));
  expect(entries.map(({ path }) => path)).toEqual([
    "data/plain",
    "data/\ufffd",
    "d/\ufffd//ff",
    "d/\ufffd//fe",
    "\ufffd//ff/x",
  ]);
  expect(entries[0]).toEqual({ mode: "100644", blob, path: "data/plain" });
});
