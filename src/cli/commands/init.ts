import { access, appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
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

/** What it makes: Git must not track that. */
const outputs = ["/model/", "/eval/"];

export const command: Command = {
  usage: "",
  details:
    "Writes a mainline.yml that runs as it is, two small scripts for it, and the workflow, and lets .gitignore name what it makes. Writes nothing at all when one of the others is there already.",
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
    await ignore(join(git.root, ".gitignore"));
    const wrote = [...paths, ".gitignore"].map((path) => `wrote ${relative(terminal.cwd, join(git.root, path))}`);
    terminal.out([...wrote, "", "Next: mainline run"].join("\n"));
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

async function ignore(file: string): Promise<void> {
  const before = await readFile(file, "utf8").catch(() => "");
  const lines = before.split(/\r?\n/);
  const lacking = outputs.filter((line) => !lines.includes(line));
  const gap = before === "" || before.endsWith("\n") ? "" : "\n";
  if (lacking.length > 0) await appendFile(file, `${gap}${lacking.join("\n")}\n`);
}
