import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { examine } from "../../../src/core/doctor/doctor.ts";
import type { RepositoryFacts } from "../../../src/core/doctor/facts.ts";
import type { GitHubFacts } from "../../../src/core/doctor/github.ts";
import type { RepositorySettings } from "../../../src/core/doctor/settings.ts";

const shipped = readFileSync("workflows/mainline.yml", "utf8");
const healthy: RepositoryFacts = {
  workflows: [
    { path: ".github/workflows/mainline.yml", text: shipped },
    { path: ".github/workflows/mainline-forks.yml", text: readFileSync("workflows/mainline-forks.yml", "utf8") },
    { path: ".github/workflows/broken.yml", text: "a: [" },
  ],
  codeowners: { path: ".github/CODEOWNERS", text: "# ours\n/mainline.yml @acme/ml\n/.github/ @acme/platform\n" },
  builds: [{ path: "pyproject.toml", text: '[project]\nname = "x"\n' }],
  policies: [{ path: "mainline.yml", text: "name: p\nmodels: { m: { path: m } }\n" }],
  files: [],
  github: null,
  storeTracked: false,
  shallow: false,
};
const safe: RepositorySettings = {
  actions: "all",
  pinned: false,
  tokensWrite: false,
  workflowsApprove: false,
  forks: { tokensWrite: false, secrets: false },
  immutableReleases: true,
};
const rules: GitHubFacts = {
  defaultBranch: "main",
  requiredChecks: [{ name: "report", app: 15_368 }],
  tagRulesets: [{ name: "models", rules: ["update", "deletion"], include: ["refs/tags/m[@#]*"], exclude: [] }],
  settings: safe,
};
const settings = (change: Partial<RepositorySettings>): Partial<RepositoryFacts> => ({
  github: { ...rules, settings: { ...safe, ...change } },
});
const codes = (change: Partial<RepositoryFacts>) => examine({ ...healthy, ...change }).map(({ code }) => code);
const workflow = (change: (text: string) => string) => {
  const text = change(shipped);
  expect(text).not.toBe(shipped);
  return { workflows: [{ path: ".github/workflows/m.yml", text }] };
};
const pipeline = (path: string, name: string, model: string) => ({
  path,
  text: `name: ${name}\nmodels: { ${model}: { path: out } }\n`,
});
const owners = (text: string) => ({ codeowners: { path: "CODEOWNERS", text } });

const owned = "/mainline.yml @a\n/.github/ @a\n";
/** An evaluation that reads a file, a folder, what fits a glob, what another step makes, and what is fetched. */
function examined(folder = ""): Partial<RepositoryFacts> {
  const inputs = "[eval.py, data, '*.md', 'model/${{ replicate.seed }}', build/x, { url: u, sha256: s }]";
  const text = `name: p\nevaluation: e\nsteps: { t: { inputs: [train.py] }, e: { inputs: ${inputs} } }\n`;
  const files = ["eval.py", "data/a.csv", "data/b/c.csv", "notes.md", "train.py"].map((path) => `${folder}${path}`);
  return { policies: [{ path: `${folder}mainline.yml`, text }], files };
}

test("the shipped workflow in an owned repository is healthy", () => expect(examine(healthy)).toEqual([]));

test.each<[string, Partial<RepositoryFacts>, string[]]>([
  ["no workflow", { workflows: [] }, ["no-workflow"]],
  ["no merge queue", workflow((text) => text.replace("  merge_group:\n", "")), ["trigger-missing"]],
  [
    "a list of triggers",
    workflow((text) => text.replace(/on:\n( .*\n)+/, "on: [pull_request, push]\n")),
    ["trigger-missing"],
  ],
  [
    "pull_request_target",
    workflow((text) => text.replace("  merge_group:", "  merge_group:\n  pull_request_target:")),
    ["pull-request-target"],
  ],
  [
    "a train job that may write",
    workflow((text) => text.replace("contents: read # to check out", "contents: write # to check out")),
    ["train-may-write"],
  ],
  [
    "a train job without permissions in a workflow without",
    workflow((text) =>
      text
        .replace("permissions: {}\n", "")
        .replace(/ {4}permissions:\n {6}contents: read # to check[^\n]*\n[^\n]*\n/, ""),
    ),
    ["train-may-write"],
  ],
  [
    "a checkout that keeps its token",
    workflow((text) => text.replace("persist-credentials: false", "fetch-depth: 1")),
    ["credentials-kept"],
  ],
  [
    "a report that may be skipped",
    workflow((text) => text.replace(/ {4}if: always\(\)[^\n]*\n/, "")),
    ["report-may-be-skipped"],
  ],
  ["no report", workflow((text) => text.replace("mainline-ml/mainline/report@v1", "other/report@v1")), ["no-report"]],
  ["actions of several versions", workflow((text) => text.replace("/promote@v1", "/promote@v2")), ["versions-differ"]],
  [
    "a report that is handed no digest",
    workflow((text) => text.replace(/ {10}digest: [^\n]*\n/, "")),
    ["not-handed-on"],
  ],
  ["a check that is not required", { github: { ...rules, requiredChecks: [] } }, ["check-not-required"]],
  [
    "a required check of anybody",
    { github: { ...rules, requiredChecks: [{ name: "report", app: null }] } },
    ["check-from-anyone"],
  ],
  ["GitHub's rules as they should be", { github: rules }, []],
  ["settings that the token may not see", { github: { ...rules, settings: null } }, []],
  ["no actions", settings({ actions: "none" }), ["actions-refused"]],
  ["actions of the owner alone", settings({ actions: "own" }), ["actions-refused"]],
  ["chosen actions", settings({ actions: "selected" }), []],
  ["pinned actions alone", settings({ pinned: true }), ["actions-unpinned"]],
  [
    "pinned actions alone, which these are",
    { ...settings({ pinned: true }), ...workflow((text) => text.replaceAll(/@v\d/g, `@${"a".repeat(40)}`)) },
    [],
  ],
  [
    "pinned actions alone, of which the checkout is none",
    { ...settings({ pinned: true }), ...workflow((text) => text.replaceAll("@v1", `@${"a".repeat(40)}`)) },
    ["actions-unpinned"],
  ],
  ["tokens that write", settings({ tokensWrite: true }), ["default-token-writes"]],
  ["workflows that approve", settings({ workflowsApprove: true }), ["workflows-approve"]],
  ["forks with a token that writes", settings({ forks: { tokensWrite: true, secrets: false } }), ["forks-trusted"]],
  ["forks with secrets", settings({ forks: { tokensWrite: false, secrets: true } }), ["forks-trusted"]],
  ["releases that can be changed", settings({ immutableReleases: false }), ["releases-mutable"]],
  ["no owners", { codeowners: null }, ["no-codeowners"]],
  ["an owner of everything", { ...owners("* @acme/all\n"), ...examined() }, []],
  ["an exam without owners", examined(), ["unowned-exam", "unowned-exam", "unowned-exam"]],
  ["an exam with owners", { ...examined(), ...owners(`${owned}/eval.py @a\n/data/ @a\n*.md @a\n`) }, []],
  [
    "an exam of which a part has owners",
    { ...examined(), ...owners(`${owned}/eval.py @a\n`) },
    ["unowned-exam", "unowned-exam"],
  ],
  [
    "an exam in a folder",
    { ...examined("ml/"), ...owners(`mainline.yml @a\n/.github/ @a\n/ml/data/ @a\n*.md @a\n`) },
    ["unowned-exam"],
  ],
  [
    "an evaluation that is none",
    { policies: [{ path: "mainline.yml", text: "evaluation: [a]\nsteps: { a: null }\n" }] },
    [],
  ],
  ["an owner of one only", owners("/mainline.yml @acme/ml\n"), ["unowned"]],
  ["a later line without owners", owners("* @acme/all\n/.github/workflows/\n"), ["unowned"]],
  ["owners of another folder's file", { ...owners("/models/mainline.yml @a\n/.github @a\n") }, ["unowned"]],
  [
    "a pipeline below",
    { policies: [{ path: "models/a/mainline.yml", text: "name: a\n" }], ...owners("mainline.yml @a\n/.github @a\n") },
    [],
  ],
  [
    "two pipelines of one name",
    { policies: [pipeline("mainline.yml", "p", "m"), pipeline("b.yml", "p", "n")] },
    ["shared-name", "unowned"],
  ],
  [
    "two models of one name",
    { policies: [pipeline("mainline.yml", "p", "m"), pipeline("b.yml", "q", "m")] },
    ["shared-name", "unowned"],
  ],
  [
    "two pipelines",
    { policies: [pipeline("mainline.yml", "p", "m"), pipeline("b.yml", "q", "n")], ...owners("* @a\n") },
    [],
  ],
  ["setuptools-scm", { builds: [{ path: "pyproject.toml", text: "[tool.setuptools_scm]\n" }] }, ["version-from-tags"]],
  [
    "setuptools-scm that knows its tags",
    { builds: [{ path: "pyproject.toml", text: '[tool.setuptools_scm]\ntag_regex = "^v"\n' }] },
    [],
  ],
  ["a shallow clone", { shallow: true }, ["shallow-clone"]],
  ["a tracked store", { storeTracked: true }, ["store-tracked"]],
])("%s", (_, change, found) => expect(codes(change)).toEqual(found));
