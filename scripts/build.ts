/** Builds `dist/`: TypeScript to JavaScript, one ncc bundle of that, and a stub for each entry: a few lines, or what the CLI asks before it loads anything. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const entries = ["train", "report", "promote"];

// Of this process alone, so that two builds at once do not meet; `dist/` is exchanged whole at the end.
const work = `build/${process.pid}`;
try {
  run("tsc", ["-p", "tsconfig.build.json", "--noCheck", "--outDir", `${work}/js`]);
  writeFileSync(`${work}/js/package.json`, '{ "type": "module" }\n');
  mkdirSync(`${work}/dist`);
  // Module ids follow from paths below the working directory: run there, they are the same in every build.
  run("ncc", ["build", "js/main.js", "--out", "dist", "--license", "licenses.txt", "--no-cache", "--quiet"], work);
  run("ncc", ["build", "js/cli/start.js", "--out", "start", "--no-cache", "--quiet"], work);
  for (const file of readdirSync(`${work}/dist`)) {
    plainLineEnds(`${work}/dist/${file}`);
    refuseMissing(`${work}/dist/${file}`);
  }
  for (const entry of entries) writeFileSync(`${work}/dist/${entry}.js`, stub(entry), { mode: 0o644 });
  writeFileSync(`${work}/dist/cli.js`, cli(readFileSync(`${work}/start/index.js`, "utf8")));
  chmodSync(`${work}/dist/cli.js`, 0o755);
  exchange(`${work}/dist`, "dist");
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The compile cache (Node 22 and newer) shortens every start but the first. */
function stub(entry: string): string {
  return [
    "#!/usr/bin/env node",
    'import module from "node:module";',
    "module.enableCompileCache?.();",
    `globalThis.mainlineEntry = "${entry}";`,
    'await import("./index.js");',
    "",
  ].join("\n");
}

/** What it begins with says whether the rest is needed. */
function cli(start: string): string {
  return `#!/usr/bin/env node\n${start.trimEnd()}\nif (globalThis.mainlineEntry === "cli") await import("./index.js");\n`;
}

function run(command: string, args: string[], cwd = "."): void {
  execFileSync(resolve("node_modules/.bin", command), args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
}

function exchange(fresh: string, place: string): void {
  rmSync(`${work}/old`, { recursive: true, force: true });
  try {
    renameSync(place, `${work}/old`);
  } catch {}
  renameSync(fresh, place);
}

/** Bundled sources differ in their line ends; a fresh clone must equal a fresh build. */
function plainLineEnds(file: string): void {
  const text = readFileSync(file, "utf8");
  const clean = text.replaceAll("\r\n", "\n");
  if (clean !== text) writeFileSync(file, clean);
}

/** ncc goes on without a package that is not installed, and the bundle fails where it is needed. */
function refuseMissing(file: string): void {
  const names = [...readFileSync(file, "utf8").matchAll(/eval\("require"\)\("([^"]+)"\)/g)].map(([, name]) => name);
  const missing = names.filter((name) => name !== "supports-color");
  if (missing.length > 0) throw new Error(`not installed: ${missing.join(", ")}. Run npm install.`);
}
