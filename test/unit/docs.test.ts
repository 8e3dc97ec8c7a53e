import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const pages = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "report/README.md", "promote/README.md"],
  ...["examples/penguins/README.md", ...readdirSync("docs").map((name) => join("docs", name))],
].map((path) => ({ path, text: readFileSync(path, "utf8") }));

test("each file that a page names is there", () => {
  const named = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/`((?:src|test|scripts|docs|examples|workflows|\.ci)\/[\w./*-]+)`/g)].map(([, name]) => ({
      path,
      name: String(name),
    })),
  );
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter(({ name }) => !isThere(name))).toEqual([]);
});

test("each link within the repository leads to a page, and to a heading of it", () => {
  const links = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map(([, link]) => ({ path, link: String(link) })),
  );
  expect(links.length).toBeGreaterThan(35);
  expect(links.filter(({ path, link }) => !leadsSomewhere(path, link))).toEqual([]);
});

test("the README links each page of docs/ for people", () => {
  const readme = pages.find(({ path }) => path === "README.md")?.text ?? "";
  // The example is shown in the README itself.
  const others = pages.filter(({ path }) => path.startsWith("docs/") && path !== "docs/example-report.md");
  expect(others.filter(({ path }) => !readme.includes(`](${path})`))).toEqual([]);
});

test("each threat of docs/security.md names tests that there are", () => {
  const rows = readFileSync("docs/security.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (threat|---)/.test(line));
  expect(rows.length).toBeGreaterThan(15);
  const named = rows.map((row) => [...(row.split(" | ").at(-1) ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(rows.filter((_, i) => named[i]?.length === 0)).toEqual([]);
  expect(named.flat().filter((name) => !existsSync(name ?? ""))).toEqual([]);
});

/** A name with stars stands for at least one file. */
function isThere(name: string): boolean {
  if (!name.includes("*")) return existsSync(name);
  const [before = "", after = ""] = name.slice(dirname(name).length + 1).split("*");
  return readdirSync(dirname(name)).some((file) => file.startsWith(before) && file.endsWith(after));
}

function leadsSomewhere(from: string, link: string): boolean {
  const [path = "", heading] = link.split("#");
  const target = path === "" ? from : join(dirname(from), path);
  if (!existsSync(target)) return false;
  return heading === undefined || headings(readFileSync(target, "utf8")).includes(heading);
}

/** As GitHub makes anchors of them. */
const headings = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, words]) =>
    String(words)
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
