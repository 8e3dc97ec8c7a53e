import { expect, test } from "vitest";
import { SortedPaths } from "../../../src/core/plan/paths.ts";
import { linkProblem } from "../../../src/core/plan/tree-links.ts";

const declared = new SortedPaths(["data/a.csv", "link", "made"]);
const leads = true;

test.each([
  ["an input", "data/b.csv", { to: "a.csv", leads }],
  ["a folder of inputs", "link", { to: "data", leads }],
  ["something inside a folder that is made", "link", { to: "made/deep/file", leads }],
  ["something behind another link", "x", { to: "link/deep", leads }],
  ["nothing", "link", { to: "nowhere", leads: false }],
  ["nothing, out of the repository", "link", { to: "../nowhere", leads: false }],
])("a link to %s is an input", (_, path, link) => {
  expect(linkProblem(path, link, declared)).toBeNull();
});

test.each([
  [
    "a file that is no input",
    "data/b.csv",
    { to: "c.csv", leads },
    "it is a link to data/c.csv: name that among the inputs too",
  ],
  [
    "a place out of the repository",
    "data/b",
    { to: "../../x", leads },
    "it is a link out of the repository, to ../../x: copy that into the tree",
  ],
  [
    "an absolute place",
    "link",
    { to: "/etc", leads },
    "it is a link out of the repository, to /etc: copy that into the tree",
  ],
])("a link to %s is none", (_, path, link, problem) => {
  expect(linkProblem(path, link, declared)).toBe(problem);
});
