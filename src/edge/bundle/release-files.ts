import { basename } from "node:path";
import { create } from "tar";
import { bundledFiles } from "../../core/bundle.ts";
import { isWithin } from "../../core/paths.ts";
import type { Bundle } from "./bundle.ts";

/** What a version's release carries: each replicate's model (a file as it is, a folder as a tar), the run, and its predictions. */
export async function releaseFiles(
  bundle: Bundle,
  model: string,
  temporary: (name: string) => Promise<string>,
): Promise<{ name: string; file: string }[]> {
  const files: { name: string; file: string }[] = [];
  const all = bundledFiles(bundle.run);
  for (const { replicate, path } of bundle.run.models.find(({ name }) => name === model)?.replicates ?? []) {
    const stem = `${plain(model)}${replicate === null ? "" : `-${plain(String(replicate))}`}`;
    const inside = all.filter((file) => isWithin(file.path, path));
    const [only] = inside;
    if (only?.path === path) {
      files.push({ name: `${stem}-${plain(basename(path))}`, file: bundle.file(path) });
      continue;
    }
    const file = await temporary(`${stem}.tar`);
    // Portable and without times: the same model makes the same tar.
    await create(
      { file, cwd: bundle.file(path), portable: true, mtime: new Date(0) },
      inside.map((one) => one.path.slice(path.length + 1)).sort(),
    );
    files.push({ name: `${stem}.tar`, file });
  }
  for (const { path, kind } of all)
    if (kind === "predictions") files.push({ name: plain(path), file: bundle.file(path) });
  return [
    ...files,
    { name: "run.json", file: bundle.document("run.json") },
    { name: "details.json", file: bundle.document("details.json") },
  ];
}

/** GitHub rewrites what is not among these in an asset's name. */
const plain = (text: string): string => text.replace(/[^A-Za-z0-9._-]/g, "-");
