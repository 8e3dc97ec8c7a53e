import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where peers are installed, once: git-ignored. */
const home = resolve(".peers");

/**
 * The peers that tests are held against, at their pinned versions; each answers where its programs are. They are installed by the
 * set-up of the `peers` project, before any test file starts, since two files that install one peer at once spoil it for both.
 */
export const peers = {
  gto: () => venv("gto", ["gto==1.10.1"]),
  /** What training code reads params with. */
  params: () => venv("params", ["PyYAML==6.0.3", "tomli==2.2.1"]),
  zizmor: () => venv("zizmor", ["zizmor==1.32.0"]),
  actionlint: () => goProgram("actionlint", "github.com/rhysd/actionlint/cmd/actionlint", "v1.7.12"),
  act: () => goProgram("act", "github.com/nektos/act", "v0.2.89"),
  node20: () => npmPackage("node", "20"),
  azurite: () => npmPackage("azurite", "3.37.0"),
  // Not what npm calls the latest: that is another thing of the same name.
  emulate: () => npmPackage("emulate", "0.12.2"),
};

/** Those that only the bench is held against: installed when it asks for them. */
export const benchPeers = {
  dvc: () => venv("dvc", ["dvc==3.67.1"]),
  kfp: () => venv("kfp", ["kfp==2.17.3"]),
};

/** Vitest's set-up of the `peers` project. */
export default function installPeers(): void {
  for (const install of Object.values(peers)) install();
}

/** A virtual environment with exactly these packages; answers its folder of programs. */
function venv(name: string, packages: readonly string[]): string {
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
function goProgram(name: string, module: string, version: string): string {
  const place = installed(`${name}-${version}`, (folder) => {
    execFileSync("go", ["install", `${module}@${version}`], {
      stdio: "inherit",
      env: { ...process.env, GOBIN: folder },
    });
  });
  return join(place, name);
}

/** An npm package at a version; answers its folder of programs. Node is one, as npm has it for this platform. */
function npmPackage(name: string, version: string): string {
  return installed(
    `${name}-${version}`,
    (place) => {
      writeFileSync(join(place, "package.json"), "{}");
      execFileSync("npm", ["install", "--no-audit", "--no-fund", "--prefix", place, `${name}@${version}`], {
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
