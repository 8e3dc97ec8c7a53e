import { chmod } from "node:fs/promises";
import { create } from "tar";
import { isWithin } from "../../core/plan/paths.ts";
import { modelAsset, predictionsAsset } from "../../core/registry/release-assets.ts";
import { bundledFiles } from "../../core/run/bundle.ts";
import type { Bundle } from "./bundle.ts";

/**
 * What a version's release carries: each replicate's model (a file as it is, a folder as a tar), the run, and its predictions. A file without bytes
 * is left out, since GitHub takes none: that there is one, run.json says.
 */
export async function releaseFiles(
  bundle: Bundle,
  model: string,
  temporary: (name: string) => Promise<string>,
): Promise<{ name: string; file: string }[]> {
  const files: { name: string; file: string }[] = [];
  const all = bundledFiles(bundle.run);
  for (const one of bundle.run.models.find(({ name }) => name === model)?.replicates ?? []) {
    const { path } = one;
    const inside = all.filter((file) => isWithin(file.path, path));
    const [only] = inside;
    const name = modelAsset(model, one, only?.path !== path);
    if (only?.path === path) {
      if (only.size > 0) files.push({ name, file: bundle.file(path) });
      continue;
    }
    const file = await temporary(name);
    // A zip has brought the bytes alone.
    for (const { path, executable } of inside) await chmod(bundle.file(path), executable ? 0o755 : 0o644);
    // Portable and without times: the same model makes the same tar. A bare name that begins with @ would be read as another tar's.
    await create(
      { file, cwd: bundle.file(path), portable: true, mtime: new Date(0) },
      inside.map((one) => `./${one.path.slice(path.length + 1)}`).sort(),
    );
    files.push({ name, file });
  }
  for (const { path, kind, size } of all)
    if (kind === "predictions" && size > 0) files.push({ name: predictionsAsset(path), file: bundle.file(path) });
  return [
    ...files,
    { name: "run.json", file: bundle.document("run.json") },
    { name: "details.json", file: bundle.document("details.json") },
  ];
}
