import { join, resolve } from "node:path";
import { pull } from "../../app/registry/pull.ts";
import { Stop } from "../../core/failure.ts";
import { registryOf } from "../../core/registry/registry.ts";
import { versionFiles } from "../../edge/bundle/version-files.ts";
import { folderBeside } from "../../edge/files/folder-beside.ts";
import { putInPlace } from "../../edge/files/put-in-place.ts";
import { downloadsOf } from "../../edge/store/downloads.ts";
import { renderPulled } from "../../render/pulled.ts";
import { type Command, shared } from "../command.ts";
import { openEdges } from "../edges.ts";
import { forgeOf } from "../github.ts";
import { registryTags } from "../registry-tags.ts";

export const command: Command = {
  usage: "MODEL@VERSION|MODEL@STAGE [--into DIR]",
  details:
    "Fetches the model of a version, or of the version that holds a stage: from this repository's store where it is there, else from the version's release on GitHub. Every byte is held against the digest in the version's tag before anything is put in place, and what is there already is left alone. A private repository asks for a token in GITHUB_TOKEN or GH_TOKEN. Without --all, the first replicate's, which is what is shipped. Exit code 1 when it cannot be had, or --verify finds a link of the chain broken.",
  examples: [
    "mainline pull penguins@production",
    "mainline pull penguins@v1.2.0 --into /srv/models --verify",
    "mainline pull penguins@latest --json",
  ],
  options: {
    into: {
      type: "string",
      value: "DIR",
      description: "where to, at the model's own path below (default: MODEL-VERSION)",
    },
    all: { type: "boolean", description: "every replicate's model" },
    replace: { type: "boolean", description: "take the place of what is there already" },
    verify: {
      type: "boolean",
      description: "from the release, and check the whole chain: tag, source of its commit, run, release, bytes",
    },
    json: shared.json,
  },
  most: 1,
  async run(input, terminal) {
    const [asked] = input.args;
    if (asked === undefined)
      throw new Stop({
        code: "usage",
        command: "pull",
        words: "Which version?",
        hint: "Name it: mainline pull MODEL@VERSION, or MODEL@STAGE. `mainline registry` lists them.",
      });
    const { git, store } = await openEdges(terminal);
    const into = input.text("into");
    const done = await pull(
      {
        asked,
        replicates: input.on("all") ? "all" : "first",
        into: into === undefined ? null : resolve(terminal.cwd, into),
        replace: input.on("replace"),
        verify: input.on("verify"),
      },
      registryOf(await registryTags(git, terminal)),
      {
        git,
        store,
        forge: await forgeOf(git, terminal.env),
        files: versionFiles,
        temporary: downloadsOf(store.home),
        folderFor: (name) => join(terminal.cwd, name),
        beside: folderBeside,
        putInPlace,
      },
    );
    if (input.on("json")) terminal.json(done);
    else terminal.out(renderPulled(done, terminal));
    return done.chain.every(({ ok }) => ok) ? 0 : 1;
  },
};
