import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where peers are installed, once: git-ignored. */
const home = resolve(".peers");

/** A virtual environment with exactly these packages; answers its folder of programs. */
export function peerVenv(name: string, packages: readonly string[]): string {
  return installed(
    `${name}-${packages.join("-").replaceAll("==", "-")}`,
    (place) => {
      execFileSync("python3", ["-m", "venv", place], { stdio: "inherit" });
      execFileSync(join(place, "bin", "pip"), ["install", "--quiet", ...packages], { stdio: "inherit" });
    },
    "bin",
  );
}

/** A Go program at a version; answers its path. */
export function peerGo(name: string, module: string, version: string): string {
  const place = installed(`${name}-${version}`, (folder) => {
    execFileSync("go", ["install", `${module}@${version}`], {
      stdio: "inherit",
      env: { ...process.env, GOBIN: folder },
    });
  });
  return join(place, name);
}

/** Node at a major version, as npm has it for this platform; answers its folder of programs. */
export function peerNode(major: number): string {
  return installed(
    `node-${major}`,
    (place) => {
      writeFileSync(join(place, "package.json"), "{}");
      execFileSync("npm", ["install", "--no-audit", "--no-fund", "--prefix", place, `node@${major}`], {
        stdio: "inherit",
      });
    },
    "node_modules/.bin",
  );
}

/** Installs into a folder beside, which gets its name once it is whole; a virtual environment knows its own path, so it is made in place. */
function installed(name: string, install: (place: string) => void, programs = "."): string {
  const place = join(home, name);
  const done = join(home, `${name}.done`);
  if (!existsSync(done)) {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    install(place);
    writeFileSync(`${done}.tmp`, "");
    renameSync(`${done}.tmp`, done);
  }
  return join(place, programs);
}
