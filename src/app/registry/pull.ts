import { Stop } from "../../core/failure.ts";
import type { Pulled } from "../../core/registry/pulled.ts";
import { labelOf, type Registry } from "../../core/registry/registry.ts";
import { namesOf, resolveVersion } from "../../core/registry/resolve-version.ts";
import type { FileEntry } from "../../core/run/run.ts";
import type { Git } from "../../edge/git/git.ts";
import { fetchVersion } from "./fetch-version.ts";
import { checkSource } from "./version-chain.ts";
import type { VersionEdges } from "./version-edges.ts";

export interface PullInput {
  /** `penguins@v1.2.0`, `penguins#production`, `penguins@production`, `penguins@latest`. */
  readonly asked: string;
  readonly replicates: "all" | "first";
  /** Absolute; null: a folder named for the version, where the command stands. */
  readonly into: string | null;
  readonly replace: boolean;
  /** From the release, and the version's commit is looked at too. */
  readonly verify: boolean;
}

export interface PullEdges extends VersionEdges {
  readonly git: Git;
  /** The folder for a version when none was named. */
  folderFor(name: string): string;
  /** A new folder that will be gone, on the file system of a folder. */
  beside(folder: string): Promise<{ readonly path: string; remove(): Promise<void> }>;
  putInPlace(
    paths: readonly string[],
    how: { from: string; to: string; files: readonly FileEntry[]; replace: boolean },
  ): Promise<string | null>;
}

/**
 * Fetches a version's model and puts it in place, whole or not at all: it is laid beside, verified, and moved. Throws Stop: unknown-version, not-pulled,
 * in-the-way.
 */
export async function pull(input: PullInput, registry: Registry, edges: PullEdges): Promise<Pulled> {
  const found = resolveVersion(registry, input.asked);
  if (found === null || !found.version.registered)
    throw new Stop({ code: "unknown-version", asked: input.asked, known: namesOf(registry).slice(0, 12) });
  const { model, version } = found;
  const label = labelOf(version);
  const folder = input.into ?? edges.folderFor(`${model.replaceAll(/[/=]/g, "-")}-${label}`);
  const beside = await edges.beside(folder);
  try {
    const asked = { model, version, replicates: input.replicates, folder: beside.path };
    const fetched = await fetchVersion(asked, input.verify ? { ...edges, store: null } : edges);
    if (!fetched.ok) throw new Stop({ code: "not-pulled", version: `${model}@${label}`, words: fetched.error });
    const { summary, run, models, files, from } = fetched.value;
    const paths = models.map(({ path }) => path);
    const inTheWay = await edges.putInPlace(paths, { from: beside.path, to: folder, files, replace: input.replace });
    if (inTheWay !== null) throw new Stop({ code: "in-the-way", path: `${folder}/${inTheWay}` });
    const chain = input.verify ? await checkSource({ model, version, summary, run, files }, edges.git) : [];
    return {
      model,
      version: label,
      tag: version.tag.name,
      commit: version.commit,
      run: run.id,
      from,
      folder,
      models,
      chain,
    };
  } finally {
    await beside.remove();
  }
}
