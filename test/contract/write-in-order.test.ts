import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeInOrder } from "../../src/edge/store/atomic.ts";
import { temporary } from "../support/rig.ts";

test("where one of several files cannot be written, the others are not there, nor anything that was to become them", async () => {
  using folder = temporary();
  const at = (...parts: string[]) => join(folder.path, ...parts);
  writeFileSync(at("file"), "");
  const large = "x".repeat(1 << 22);
  const others = Array.from({ length: 8 }, (_, i) => [at("deep", "folder", String(i)), large] as const);
  await expect(writeInOrder([[at("file", "below"), ""], ...others])).rejects.toThrow(/ENOTDIR|EEXIST/);
  expect(existsSync(at("deep", "folder")) ? readdirSync(at("deep", "folder")) : []).toEqual([]);
});
