import { type Command, dist, emptyNode, mainline, pair } from "./measure.ts";

/** How long it takes until anything of ours begins. */
export function rows(folder: string): string[] {
  const theirs = emptyNode(folder);
  const action = (entry: string): Command => ({ argv: [process.execPath, dist(entry)], cwd: folder, env: {} });
  const peer = "`node -e 0`";
  return [
    pair({ work: "`mainline --version`", peer, goal: "≤ 2", ours: mainline(folder, "--version"), theirs }),
    ...["train", "report", "promote"].map((entry) =>
      pair({ work: `${entry} action up to its first input`, peer, goal: "≤ 3", ours: action(entry), theirs }),
    ),
  ];
}
