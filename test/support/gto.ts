import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { RegistryJson } from "../../src/core/registry/registry-json.ts";
import { gitEnv } from "./git.ts";
import { peers } from "./peers.ts";

export const env = { PATH: process.env["PATH"], HOME: "/nonexistent", ...gitEnv };

/** A tag on the commit of this number (from 10: on a branch of its own that shares nothing with main), at this second. */
export interface Line {
  readonly name: string;
  readonly commit: number;
  readonly time: number;
  /** A name without an object of its own, which no registry counts. */
  readonly lightweight?: boolean;
  readonly zone?: string;
}

/**
 * A repository with six commits on main, two orphans and these tags, by one `git fast-import`. The commits are older than every tag, as it is in life: to
 * GTO (not to us) a commit that is younger than its model's deprecation revives it.
 */
export function repository(folder: string, lines: readonly Line[]): string {
  mkdirSync(folder);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main"], { cwd: folder, env });
  const who = (time: number, zone = "+0000") => `Alice <alice@example.org> ${1_700_000_000 + time} ${zone}`;
  const commit = (branch: string, mark: number, i: number) =>
    `commit refs/heads/${branch}\nmark :${mark}\nauthor Bob <bob@example.org> ${1_600_000_000} -0300\ncommitter ${who(i - 1000, "+0130")}\ndata 2\n${i % 10}\n\n`;
  const stream = [0, 1, 2, 3, 4, 5].map((i) => commit("main", i + 1, i));
  for (const i of [10, 11]) stream.push(commit(`orphan-${i}`, i + 1, i));
  for (const { name, commit, time, lightweight, zone } of lines) {
    const message = `About ${name}\n\nand more\n`;
    stream.push(
      lightweight
        ? `reset refs/tags/${name}\nfrom :${commit + 1}\n\n`
        : `tag ${name}\nfrom :${commit + 1}\ntagger ${who(time, zone)}\ndata ${message.length}\n${message}\n`,
    );
  }
  execFileSync("git", ["fast-import", "--quiet"], { cwd: folder, env, input: stream.join("") });
  return folder;
}

/** What GTO's commands print as JSON of a repository. */
export interface Told {
  /** `gto show --json` without and with the deprecated. */
  readonly show?: RegistryJson;
  readonly all?: object;
  /** `gto show NAME --json` by name and shortcut. */
  readonly named?: Readonly<Record<string, object>>;
  readonly history?: readonly { readonly artifact: string }[];
  /** `gto check-ref REF --json` by tag. */
  readonly refs?: Readonly<Record<string, object | null>>;
  /** Histories that GTO itself cannot read. */
  readonly error?: string;
}

const script = `
import json, subprocess, sys
import gto.api
from gto.registry import GitRegistry
from gto.utils import make_ready_to_serialize as plain

# Each command of GTO reads the state anew; of one repository it is the same each time.
states = {}
read = GitRegistry.get_state
def once(self, *args, **kwargs):
    if self.scm.root_dir not in states:
        states[self.scm.root_dir] = read(self, *args, **kwargs)
    return states[self.scm.root_dir]
GitRegistry.get_state = once

def named(repo, name):
    stages = gto.api.get_stages(repo, used=True)
    asked = [name, name + "@latest", name + "@greatest", name + "@v1.0.0"] + [name + "#" + stage for stage in stages]
    return {one: plain(gto.api.show(repo, one)) for one in asked}

def ref(repo, tag):
    found = gto.api.check_ref(repo, tag)
    return plain(found[0].dict_state(exclude={"priority", "addition"})) if found else None

def told(repo):
    try:
        tags = subprocess.run(["git", "tag", "--list"], cwd=repo, capture_output=True, text=True).stdout.split()
        everything = gto.api.show(repo, deprecated=True)
        return {
            "show": plain(gto.api.show(repo)),
            "all": plain(everything),
            "named": {one: value for name in everything for one, value in named(repo, name).items()},
            "history": plain(gto.api.history(repo)),
            "refs": {tag: ref(repo, tag) for tag in tags + ["nowhere", "refs/tags/" + (tags + [""])[0]]},
        }
    except Exception as error:
        return {"error": type(error).__name__}

print(json.dumps([told(repo) for repo in json.load(sys.stdin)]))
`;

/** What GTO's own code, which its commands print, says of repositories: in one process for all of them, for a start of it takes most of a second. */
export function gtoOf(folders: readonly string[]): Told[] {
  const input = JSON.stringify(folders);
  const options = { env, input, encoding: "utf8", maxBuffer: 1 << 28 } as const;
  return JSON.parse(execFileSync(join(peers.gto(), "python"), ["-c", script], options)) as Told[];
}
