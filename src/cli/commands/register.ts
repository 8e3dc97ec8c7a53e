import { changeRegistry } from "../../app/registry/change-registry.ts";
import { Stop } from "../../core/failure.ts";
import type { Bump } from "../../core/pipeline/pipeline.ts";
import { register } from "../../core/registry/by-hand/register.ts";
import { modelName } from "../../core/registry/tag.ts";
import { summarise } from "../../core/run/summary.ts";
import type { Store } from "../../edge/store/store.ts";
import type { Command, Input } from "../command.ts";
import { openEdges } from "../edges.ts";
import { modelOf, versionText } from "../names.ts";
import { tell } from "../tell-changed.ts";
import { writeOptions, writingOf } from "../writing.ts";

export const command: Command = {
  usage: "MODEL [--commit REV] [--version VERSION] [-m WHY]",
  details:
    "Registers a commit as a version of a model, by hand: no gate is asked, and no stage changes. Where a run of that commit is in the store, the tag carries its metrics and digests. `mainline promote` is the way that judges.",
  examples: ["mainline register penguins", "mainline register penguins --commit 1a2b3c --version v2.0.0"],
  options: {
    commit: { type: "string", value: "REV", description: "which commit (default: HEAD)" },
    version: { type: "string", value: "VERSION", description: "which version (default: the next)" },
    bump: {
      type: "string",
      value: "PART",
      description: "patch, minor or major: what the next one raises (default: patch)",
    },
    ...writeOptions,
  },
  most: 1,
  async run(input, terminal) {
    const model = modelName(modelOf(input, "register"));
    const bump = bumpOf(input);
    const { git, store } = await openEdges(terminal);
    const asked = input.text("commit") ?? "HEAD";
    const commit = await git.commit(asked);
    if (commit === null) throw usage(`"${asked}" names no commit.`, "Name one with --commit REV.");
    const { writing, ...target } = await writingOf(input, git);
    const version = input.text("version");
    const registration = {
      model,
      version: version === undefined ? null : versionText(version),
      bump,
      commit,
      summary: await summaryAt(commit, model, store),
    };
    const decide = (tags: Parameters<typeof register>[0]) => register(tags, registration, writing);
    return tell(await changeRegistry(decide, { model, ...target }, git), target, input, terminal);
  },
};

/** The newest run that was made from exactly this commit, and made the model. */
async function summaryAt(commit: string, model: string, store: Store) {
  const made = (await store.runs()).find(
    (run) =>
      run.status === "succeeded" &&
      run.commit === commit &&
      !run.dirty &&
      Object.keys(run.overrides).length === 0 &&
      run.models.some(({ name }) => name === model),
  );
  return made ? summarise(made) : null;
}

function bumpOf(input: Input): Bump {
  const asked = input.text("bump") ?? "patch";
  if (asked === "patch" || asked === "minor" || asked === "major") return asked;
  throw usage(`--bump ${asked}: that is no part of a version.`, "It may be patch, minor or major.");
}

const usage = (words: string, hint: string) => new Stop({ code: "usage", command: "register", words, hint });
