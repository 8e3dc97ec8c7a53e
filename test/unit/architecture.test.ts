import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { groupBy } from "../../src/lib/group-by.ts";

/** Who may import whom: docs/architecture.md has the reasons. `types` may be imported by `import type` alone. */
const rules: Record<string, { own: string[]; types?: string[]; packages: RegExp }> = {
  lib: { own: ["lib"], packages: /^(node:crypto|node:path|canonicalize|fastest-levenshtein)$/ },
  core: {
    own: ["core", "lib"],
    packages: /^(@actions\/expressions.*|semver.*|zod|yaml|csv-parse\/sync|diff|picomatch|node:path)$/,
  },
  config: { own: ["config", "core", "lib"], packages: /^(yaml|zod|smol-toml)$/ },
  render: { own: ["render", "core", "lib"], packages: /^(markdown-table|fast-string-width|picocolors)$/ },
  edge: { own: ["core", "lib"], packages: /^(node:.*|@actions\/.*|@octokit\/.*|uuid|yauzl|tar|zod|p-retry)$/ },
  app: { own: ["app", "core", "config", "render", "lib"], types: ["edge"], packages: /^$/ },
  wiring: { own: ["wiring", "app", "core", "edge", "lib"], packages: /^(node:.*|uuid)$/ },
  actions: { own: ["actions", "wiring", "app", "core", "config", "render", "edge", "lib"], packages: /.*/ },
  cli: { own: ["cli", "wiring", "app", "core", "config", "render", "edge", "lib"], packages: /.*/ },
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

test("each folder imports only what it may", () => {
  const wrong = imports().filter((found) => !allowed(found));
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test("an edge imports no other edge, but git may use processes", () => {
  const crossing = imports().filter(({ file, target, typeOnly }) => {
    const [from, to] = [file, target].map((path) => path.match(/^src\/edge\/([^/]+)/)?.[1]);
    return from && to && from !== to && !typeOnly && !(from === "git" && to === "processes");
  });
  expect(crossing).toEqual([]);
});

test("the environment is read at the rim only, and nothing but the rim prints or exits", () => {
  const inner = sources().filter((file) => /^src\/(lib|core|config|render|app)\//.test(file));
  const wrong = inner.filter((file) => /\bprocess\.|\bconsole\.|Date\.now|Math\.random/.test(withoutComments(file)));
  expect(wrong).toEqual([]);
});

test("no files import each other in a circle, not even for a type", () => {
  const targets = groupBy(imports(), ({ file }) => file);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    if (way.includes(file) || done.has(file)) return;
    for (const { target } of targets.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of sources()) walk(file, []);
  expect(circles).toEqual([]);
});

test("no themes of a room import each other in a circle", () => {
  const themeOf = (path: string) => path.match(/^src\/(core|app)\/[^/]+(?=\/)/)?.[0];
  const ways = imports().flatMap(({ file, target }) => {
    const [from, to] = [themeOf(file), themeOf(target)];
    return from && to && from !== to ? [{ from, to }] : [];
  });
  const targets = groupBy(ways, ({ from }) => from);
  const reaches = (from: string, wanted: string, seen: Set<string>): boolean =>
    (targets.get(from) ?? []).some(({ to }) => to === wanted || (!seen.has(to) && reaches(to, wanted, seen.add(to))));
  expect([...targets.keys()].filter((theme) => reaches(theme, theme, new Set()))).toEqual([]);
});

function allowed({ file, target, typeOnly }: Import): boolean {
  const folder = file.split("/")[1] ?? "";
  const rule = rules[folder];
  if (!rule) return file === "src/main.ts";
  if (!target.startsWith("src/")) return rule.packages.test(target);
  const to = target.split("/")[1] ?? "";
  return rule.own.includes(to) || (folder === "edge" && to === "edge") || (typeOnly && (rule.types ?? []).includes(to));
}

function imports(): Import[] {
  const statement =
    /(import|export)\s+(type\s)?[^;'"]*?from\s+"([^"]+)"|import\s*\(\s*"([^"]+)"\s*\)(\.\w)?|import\s+"([^"]+)"/g;
  return sources().flatMap((file) =>
    [...withoutComments(file).matchAll(statement)].map((match) => {
      const target = match[3] ?? match[4] ?? match[6] ?? "";
      const own = target.startsWith(".") ? normalize(join(dirname(file), target)) : target;
      return { file, target: own, typeOnly: match[2] !== undefined || match[5] !== undefined };
    }),
  );
}

const withoutComments = (file: string) => readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

function sources(): string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `src/${name.replaceAll("\\", "/")}`);
}
