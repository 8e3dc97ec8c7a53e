import { join } from "node:path";
import { expect, test } from "vitest";
import { examined } from "../support/examined.ts";
import { git } from "../support/git.ts";
import { commit, project } from "../support/project.ts";
import { start, temporary } from "../support/rig.ts";

const change = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
const seed = "$" + "{{ replicate.seed }}";

/** The training makes two models, both of which are measured together, and needs a secret, which the evaluation does not. */
const files = {
  ...examined,
  "mainline.yml": [
    [`outputs: ['model/${seed}']`, `outputs: ['model/${seed}', 'scaler/${seed}']\n    secrets: [HF_TOKEN]`],
    [`'model/${seed}']\n    metrics`, `'model/${seed}', 'scaler/${seed}']\n    metrics`],
    ["\nevaluation:", `\n  scaler: { path: 'scaler/${seed}' }\nevaluation:`],
  ].reduce((text, [from = "", to = ""]) => change(text, from, to), examined["mainline.yml"]),
  "train.py": `${examined["train.py"]}assert os.environ["HF_TOKEN"]
os.makedirs("scaler")
open(f"scaler/{seed}", "w").write(str(params.get("scale", 1)))
`,
  "evaluate.py": change(
    examined["evaluate.py"],
    "accuracy = scale",
    'accuracy = float(open(f"scaler/{seed}").read()) * scale',
  ),
  ".gitignore": `${examined[".gitignore"]}/scaler/\n`,
};

test("all models of a version are measured again together, from its own bytes, without the secrets that training needs", async () => {
  using folder = temporary();
  const work = project(join(folder.path, "work"), files);
  const starts = join(folder.path, "starts");
  const cli = (args: readonly string[], env: Record<string, string> = {}) =>
    start("cli", args, { cwd: work, env: { STARTS: starts, ...env } });
  const secret = { HF_TOKEN: "hf_0123456789abcdef" };
  expect((await cli(["run"])).stderr).toContain("HF_TOKEN");
  const ran = await cli(["run"], secret);
  expect(ran.code, ran.stdout + ran.stderr).toBe(0);
  expect((await cli(["promote"])).code).toBe(0);
  expect(git(work, "tag", "--list", "*@*").trim().split("\n")).toEqual(["scaler@v0.1.0", "tiny@v0.1.0"]);

  git(work, "checkout", "--quiet", "-b", "harder");
  commit(work, { "data/test.csv": "0.1\n", "params.json": '{ "train": { "skill": 0.8, "scale": 0.5 } }\n' }, "harder");
  expect((await cli(["run"], secret)).code).toBe(0);
  const judged = await cli(["judge", "--measure", "--json"]);
  const { baselines, judgement } = JSON.parse(judged.stdout) as {
    baselines: {
      name: string;
      measured?: { changed: string[] };
      summary: { metrics: { accuracy: { value: number }[] } };
    }[];
    judgement: { verdict: string };
  };
  const production = baselines.find(({ name }) => name === "production");
  expect([judged.code, judgement.verdict, production?.measured?.changed], judged.stderr).toEqual([
    1,
    "fail",
    ["data/test.csv"],
  ]);
  // By production's own scaler, which is 1, and not by the candidate's, which is a half.
  expect(production?.summary.metrics.accuracy[0]?.value).toBeCloseTo(0.7, 10);
});
