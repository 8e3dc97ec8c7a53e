import { existsSync } from "node:fs";
import { join } from "node:path";
import { examine } from "../../core/doctor/doctor.ts";
import type { TextFile } from "../../core/doctor/finding.ts";
import type { GitHubFacts } from "../../core/doctor/github.ts";
import type { Git } from "../../edge/git/git.ts";
import { renderFindings } from "../../render/findings.ts";
import { type Command, shared } from "../command.ts";
import { openEdges } from "../edges.ts";
import { githubOf } from "../github.ts";

export const command: Command = {
  usage: "[--json]",
  details:
    "Looks at the repository as a platform engineer would: the workflow's triggers, permissions and what its jobs hand on, names that two pipelines share, CODEOWNERS over policy, workflows and what the evaluation reads, tools that derive versions from tags, the clone. Says what is wrong, why it matters, and what mends it. With a token in GITHUB_TOKEN or GH_TOKEN it asks GitHub too: whether the check is required and of GitHub Actions, whether rulesets keep the tags and let them be made; and with an administrator's, whether the settings let actions run, tokens write, workflows approve, forks have secrets, and releases be changed. Changes nothing. Exit code 1 when something was found.",
  examples: ["mainline doctor", "mainline doctor --json"],
  options: { json: shared.json },
  most: 0,
  async run(input, terminal) {
    const { git, readText } = await openEdges(terminal);
    const findings = examine(await factsOf(git, readText, terminal.env));
    if (input.on("json")) terminal.json({ findings });
    else terminal.out(renderFindings(findings, terminal));
    return findings.length === 0 ? 0 : 1;
  },
};

const builds = ["pyproject.toml", "setup.py", "setup.cfg"];
/** Where GitHub looks, in its order. */
const owners = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

async function factsOf(
  git: Git,
  readText: (path: string) => Promise<string | null>,
  env: NodeJS.ProcessEnv,
): Promise<Parameters<typeof examine>[0]> {
  const paths = (await git.listTree(await git.writeWorkTree([]))).map(({ path }) => path);
  const texts = async (wanted: (path: string) => boolean): Promise<TextFile[]> =>
    await Promise.all(paths.filter(wanted).map(async (path) => ({ path, text: (await readText(path)) ?? "" })));
  const owning = await texts((path) => owners.includes(path));
  return {
    workflows: await texts((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)),
    codeowners: owners.map((name) => owning.find(({ path }) => path === name)).find(Boolean) ?? null,
    builds: await texts((path) => builds.includes(path)),
    policies: await texts((path) => /(^|\/)mainline\.yml$/.test(path)),
    files: paths,
    github: await askGitHub(git, env),
    storeTracked: paths.some((path) => path.startsWith(".mainline/")),
    shallow: existsSync(join(git.root, ".git", "shallow")),
  };
}

/** Null without a token, or where `origin` is no repository of a GitHub. */
async function askGitHub(git: Git, env: NodeJS.ProcessEnv): Promise<GitHubFacts | null> {
  const here = await githubOf(git, env);
  if (here === null || here.token === null) return null;
  const { githubFacts } = await import("../../edge/forge/github-facts.ts");
  return await githubFacts({ ...here, token: here.token });
}
