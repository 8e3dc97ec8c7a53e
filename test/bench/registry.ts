import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { gitEnv } from "../support/git.ts";
import { peers } from "../support/peers.ts";
import { type Command, mainline, nodeStart, pair } from "./measure.ts";

/** Reading a registry of 1,500 and of 10,000 tags, whose messages are as long as ours are. */
export function rows(folder: string): string[] {
  const many = repository(join(folder, "many"), 10_000);
  const some = repository(join(folder, "some"), 1500);
  const forEachRef: Command = {
    argv: ["git", "for-each-ref", "--format=%(refname) %(taggerdate:unix) %(contents)", "refs/tags"],
    cwd: many,
  };
  const start = nodeStart(folder);
  const whole = [["registry"], ["registry", "m1"], ["history"], ["history", "m1"]].map((args) =>
    pair({
      work: `\`${args.join(" ")}\` of 10,000 tags`,
      peer: "`git for-each-ref` + `node -e 0`",
      goal: "≤ 2",
      ours: mainline(many, ...args),
      theirs: forEachRef,
      worth: (ms) => ms + start,
    }),
  );
  const gto: Command = { argv: [join(peers.gto(), "gto"), "show"], cwd: some };
  return [
    ...whole,
    pair({
      work: "`registry` of 1,500 tags",
      peer: "`gto show`",
      goal: "≤ 0.02",
      ours: mainline(some, "registry"),
      theirs: gto,
      runs: 3,
    }),
  ];
}

/** Thirty models with a version and a stage tag in turn, each pair on a commit of its own; by one `git fast-import`. */
function repository(folder: string, tags: number): string {
  mkdirSync(folder);
  const git = (args: string[], input = "") =>
    execFileSync("git", args, { cwd: folder, env: { ...process.env, ...gitEnv }, input });
  git(["init", "--quiet", "--initial-branch=main"]);
  const who = (time: number) => `A <a@example.org> ${1_700_000_000 + time} +0000`;
  const payload = JSON.stringify({
    mainline: 1,
    metrics: Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`m${i}`, i / 7])),
  });
  const stream: string[] = [];
  for (let i = 0; i < tags / 2; i++) {
    stream.push(`commit refs/heads/main\nmark :${i + 1}\ncommitter ${who(i - 100_000)}\ndata 1\nx\n`);
    const [model, turn] = [`m${i % 30}`, Math.floor(i / 30)];
    for (const [j, name] of [
      `${model}@v0.${turn}.0`,
      `${model}#${["prod", "dev", "eu/prod"][i % 3]}#${turn + 1}`,
    ].entries()) {
      const message = `About ${name}\n\n${payload}\n`;
      stream.push(`tag ${name}\nfrom :${i + 1}\ntagger ${who(2 * i + j)}\ndata ${message.length}\n${message}\n`);
    }
  }
  git(["fast-import", "--quiet"], stream.join(""));
  git(["pack-refs", "--all"]);
  return folder;
}
