import { mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { readCertificate, stillHolds } from "../../../src/edge/certificate/certificate.ts";
import { type Grounds, issue } from "../../../src/edge/certificate/issue.ts";
import { temporary } from "../../support/rig.ts";

const answer = { facts: "f\n", words: "done ü\n", probes: [{ command: "c", output: "o" }], secrets: ["S"] };

/** Left alone since long before this process began. */
const old = resolve("package.json");

/** The certificate over these, in a file system that tells of changes; null: none was written. */
function certified(root: string, grounds: Partial<Grounds>, busy = join(root, "busy")) {
  mkdirSync(busy, { recursive: true });
  issue(join(root, "it"), { root, busy }, answer, { present: [], possible: [], own: [], ...grounds });
  return readCertificate(join(root, "it"));
}

test("it says what was answered, and holds while all is as it was", () => {
  using folder = temporary();
  const root = folder.path;
  writeFileSync(join(root, "own"), "");
  symlinkSync("target", join(root, "link"));
  const found = certified(root, { present: [old], possible: ["none", "a/b"], own: ["own", "link"] });
  expect(found).toMatchObject({ ...answer, paths: [old, "none", "a/b", "own", "link", join(root, "target")] });
  expect(found && stillHolds(root, found)).toBe(true);
  for (const path of ["none", "own", "target"]) {
    const before = certified(root, { own: [path, "link"] });
    writeFileSync(join(root, path), `${path} is written`);
    expect(before && stillHolds(root, before), path).toBe(false);
  }
});

test("there is none where something is missing, was changed since the process began, or says that it will be", () => {
  using folder = temporary();
  const root = folder.path;
  writeFileSync(join(root, "young"), "");
  expect(certified(root, { present: ["none"] })).toBe(null);
  expect(certified(root, { possible: ["young"] })).toBe(null);
  utimesSync(join(root, "young"), 1, 1);
  expect(certified(root, { possible: ["young"] }), "its ctime is young").toBe(null);
  expect(certified(root, { possible: ["."] }), "a folder is one too").toBe(null);
  expect(certified(root, { present: [old] }, resolve("src")), "a folder that does not tell").toBe(null);
  expect(certified(root, { present: [old] })).not.toBe(null);
});

test("one that is cut short, longer, or of zeros is none", () => {
  using folder = temporary();
  const file = join(folder.path, "it");
  expect(certified(folder.path, { present: [old] })).not.toBe(null);
  const bytes = readFileSync(file);
  for (let length = 0; length < bytes.length; length++) {
    writeFileSync(file, bytes.subarray(0, length));
    expect(readCertificate(file), `${length} bytes`).toBe(null);
  }
  writeFileSync(file, Buffer.concat([bytes, Buffer.alloc(8)]));
  expect(readCertificate(file)).toBe(null);
  writeFileSync(file, Buffer.concat([bytes.subarray(0, -40), Buffer.alloc(40)]));
  const zeros = readCertificate(file);
  expect(zeros && stillHolds(folder.path, zeros)).toBe(false);
});
