import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Stop } from "../../core/failure.ts";
import type { Command } from "../command.ts";
import { openRepository } from "../edges.ts";
import { packageFile } from "../package-root.ts";

/** Where each file goes, and which of ours it is. */
const starter: Record<string, string> = {
  "mainline.yml": "examples/starter/mainline.yml",
  "train.py": "examples/starter/train.py",
  "evaluate.py": "examples/starter/evaluate.py",
  ".github/workflows/mainline.yml": "workflows/mainline.yml",
};

export const command: Command = {
  usage: "",
  details:
    "Writes a mainline.yml that runs as it is, two small scripts for it, and the workflow. Writes nothing at all when one of these files is there already.",
  examples: ["mainline init && mainline run"],
  options: {},
  most: 0,
  async run(_input, terminal) {
    const git = await openRepository(terminal);
    const paths = Object.keys(starter);
    const there = await Promise.all(paths.map((path) => exists(join(git.root, path))));
    const taken = paths.filter((_, i) => there[i]);
    if (taken.length > 0) throw new Stop({ code: "files-exist", paths: taken });
    for (const [path, source] of Object.entries(starter))
      await write(join(git.root, path), await readFile(packageFile(source), "utf8"));
    terminal.out([...paths.map((path) => `wrote ${path}`), "", "Next: mainline run"].join("\n"));
    return 0;
  },
};

const exists = (path: string) => access(path).then(yes, no);
const yes = () => true;
const no = () => false;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // `wx`: a file that appeared since we looked is not overwritten either.
  await writeFile(path, text, { flag: "wx" });
}
