import { Stop } from "../../core/failure.ts";
import type { Link } from "../../core/registry/pulled.ts";
import { labelOf, type RegistryVersion } from "../../core/registry/registry.ts";
import type { FileEntry, Run, RunSummary } from "../../core/run/run.ts";
import type { Git } from "../../edge/git/git.ts";
import { workspaceAt } from "../workspace.ts";

/**
 * The chain of a version whose bytes were fetched from its release and verified. What is left to be asked is whether the commit that the tag is on has
 * the source which the run was made from: Git alone knows.
 */
export async function checkSource(
  fetched: { model: string; version: RegistryVersion; summary: RunSummary; run: Run; files: readonly FileEntry[] },
  git: Git,
): Promise<Link[]> {
  const { model, version, summary, run, files } = fetched;
  const { tag, commit } = version;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return [
    {
      link: "tag",
      ok: version.active,
      words: `${tag.name} on commit ${commit.slice(0, 12)}, by ${tag.tagger.name}${version.active ? "" : ", and it was retired since"}`,
    },
    await sourceLink(commit, summary, git),
    { link: "run", ok: true, words: `run.json is of run ${run.id}, and names the models with the digests of the tag` },
    {
      link: "release",
      ok: true,
      words: `the release of ${model}@${labelOf(version)} is published, and holds that run`,
    },
    { link: "bytes", ok: true, words: `${files.length} files, ${bytes} bytes, each with its digest` },
  ];
}

async function sourceLink(commit: string, { file, sourceKey }: RunSummary, git: Git): Promise<Link> {
  const link = (ok: boolean, words: string): Link => ({ link: "source", ok, words });
  try {
    const workspace = await workspaceAt({ file, treeish: commit }, git);
    return workspace.sourceKey === sourceKey
      ? link(true, `${file} at that commit has the source key of the run, ${sourceKey.slice(0, 12)}`)
      : link(
          false,
          `${file} at that commit has source key ${workspace.sourceKey.slice(0, 12)}, the run ${sourceKey.slice(0, 12)}`,
        );
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return link(
      false,
      `not checked: commit ${commit.slice(0, 12)} is not in this clone, or its ${file} cannot be read`,
    );
  }
}
