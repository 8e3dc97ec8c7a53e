import { execFileSync } from "node:child_process";
import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { untar } from "../../src/edge/bundle/untar.ts";
import { temporary } from "../support/rig.ts";

/** A folder with these files, and what a tar of arguments makes of them. */
function packed(files: Readonly<Record<string, string>>, ...args: string[]) {
  const folder = temporary();
  const from = join(folder.path, "from");
  mkdirSync(from);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(from, path)), { recursive: true });
    writeFileSync(join(from, path), text);
  }
  const tar = join(folder.path, "a.tar");
  return {
    from,
    tar,
    to: join(folder.path, "to"),
    make: () => execFileSync("tar", ["-cf", tar, "-C", from, ...args], { stdio: "pipe" }),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

const refusal = async (
  s: { tar: string; to: string },
  wanted: readonly { path: string; size: number }[],
): Promise<string> => {
  const result = await untar(s.tar, s.to, wanted);
  return result.ok ? "taken" : result.error;
};

test("exactly the named files are taken, whatever their names", async () => {
  const long = `${"d".repeat(120)}/${"f".repeat(150)}`;
  const files = { "a b/ü.txt": "one", "@at": "two", empty: "", [long]: "three", "-x": "four" };
  using s = packed(files, "--", ...Object.keys(files).map((path) => `./${path}`));
  s.make();
  const wanted = Object.entries(files).map(([path, text]) => ({ path, size: text.length }));
  expect(await untar(s.tar, s.to, wanted)).toEqual({ ok: true, value: undefined });
  for (const [path, text] of Object.entries(files)) expect(readFileSync(join(s.to, path), "utf8")).toBe(text);
});

const a = { path: "a", size: 3 };

test("a link, of either kind, is no file of a model", async () => {
  using s = packed({ b: "123" }, "a");
  symlinkSync("/etc/passwd", join(s.from, "a"));
  s.make();
  expect(await refusal(s, [a])).toBe('it has an entry that is no regular file: "a"');
  using hard = packed({ b: "123" }, "b", "a");
  linkSync(join(hard.from, "b"), join(hard.from, "a"));
  hard.make();
  expect(await refusal(hard, [{ path: "b", size: 3 }, a])).toBe('it has an entry that is no regular file: "a"');
});

test("nothing is written that was not asked for: not beside, not above, not twice", async () => {
  using s = packed({ a: "123", b: "1" }, "a", "b");
  s.make();
  expect(await refusal(s, [a])).toBe('it has an entry that is none of the model\'s, or stands there twice: "b"');
  expect(existsSync(join(s.to, "b"))).toBe(false);
  using above = packed({ a: "123" }, "--transform=s,^,../../../,", "--absolute-names", "a");
  above.make();
  expect(await refusal(above, [a])).toContain("none of the model's");
  using twice = packed({ a: "123" }, "a");
  twice.make();
  execFileSync("tar", ["-rf", twice.tar, "-C", twice.from, "a"]);
  expect(await refusal(twice, [a])).toContain("stands there twice");
});

test("sizes are as they were told, and a tar has all or is none", async () => {
  using s = packed({ a: "123" }, "a");
  s.make();
  expect(await refusal(s, [{ path: "a", size: 2 }])).toBe('its "a" has 3 bytes, and should have 2');
  expect(await refusal(s, [a, { path: "b", size: 0 }])).toBe('it lacks "b"');
});

test("what is compressed, cut short or no tar at all is refused", async () => {
  using s = packed({ a: "123" }, "--gzip", "a");
  s.make();
  expect(await refusal(s, [a])).toBe("it is compressed, which no tar of ours is");
  using short = packed({ a: "x".repeat(5000) }, "a");
  short.make();
  writeFileSync(short.tar, readFileSync(short.tar).subarray(0, 1500));
  expect(await refusal(short, [{ path: "a", size: 5000 }])).toMatch(/^it cannot be read: /);
  writeFileSync(short.tar, "no tar");
  expect(await refusal(short, [a])).toMatch(/^it (cannot be read|lacks)/);
  writeFileSync(short.tar, "");
  expect(await refusal(short, [a])).toMatch(/^it (cannot be read|lacks)/);
});
