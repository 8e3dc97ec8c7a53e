import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Stop } from "../../core/failure.ts";
import type { Comparison } from "../../core/judgement/judgement.ts";
import { capture } from "../../edge/processes/capture.ts";
import type { Command } from "../command.ts";
import { packageFile } from "../package-root.ts";
import type { Terminal } from "../terminal.ts";

export const command: Command = {
  usage: "[--into DIR]",
  details:
    "Watch the whole story in a new folder: a model is trained and promoted; two branches change it, one for the better and one by luck; the gates tell them apart; the merge promotes the very bytes that were judged. Needs Git and Python 3, and installs nothing.",
  examples: ["mainline demo", "mainline demo --into penguins-demo"],
  options: {
    into: {
      type: "string",
      value: "DIR",
      description: "keep everything in this new or empty folder, for looking around",
    },
  },
  most: 0,
  async run(input, terminal) {
    const into = input.text("into");
    const folder =
      into === undefined
        ? await mkdtemp(join(tmpdir(), "mainline-demo-"))
        : await emptyFolder(resolve(terminal.cwd, into));
    try {
      await tell(openStage(folder, terminal), into ?? null);
      return 0;
    } finally {
      if (into === undefined) await rm(folder, { recursive: true, force: true });
    }
  },
};

interface Branch {
  readonly name: string;
  readonly intent: string;
  /** Features by name with their scaling; undefined takes one away. */
  readonly features: Readonly<Record<string, { mean: number; scale: number } | undefined>>;
}

const better: Branch = {
  name: "bill-depth",
  intent: "Add the depth of the bill",
  features: { bill_depth_mm: { mean: 17, scale: 2 } },
};
const lucky: Branch = {
  name: "flipper",
  intent: "Use the flipper instead of the body mass",
  features: { body_mass_g: undefined, flipper_length_mm: { mean: 201, scale: 14 } },
};

/** The narration follows from the verdicts; where one is not as it should be, the story stops with a Stop (exit code 1). */
async function tell(stage: Stage, into: string | null): Promise<void> {
  stage.say("1. A repository from examples/penguins, with a bare remote beside it");
  await stage.prepare();
  stage.say("2. main is trained with five seeds, and its model is the first in production");
  await stage.mainline("run", "--quiet");
  await stage.show("promote");
  stage.say(`3. Two branches, as pull requests would be. The first: ${better.intent.toLowerCase()}`);
  const good = await tryBranch(stage, better);
  expect(good.judgement.verdict === "pass", `${better.name} was judged ${good.judgement.verdict}, not pass`);
  stage.say(`   The second: ${lucky.intent.toLowerCase()}`);
  const bad = await tryBranch(stage, lucky);
  const [first] = bad.rows.filter((row) => row.metric === "accuracy");
  expect(bad.judgement.action === "stop", `${lucky.name} was not stopped`);
  expect((first?.candidate[0] ?? 0) > (first?.production?.[0] ?? 1), `${lucky.name} is not better on its first seed`);
  stage.note(
    `On its first seed alone ${lucky.name} beats production, ${first?.candidate[0]?.toFixed(4)} against ${first?.production?.[0]?.toFixed(4)}. Over five seeds it is ${bad.judgement.verdict}.`,
  );
  stage.say(`4. ${better.name} is squash-merged: another commit, the same source`);
  await stage.git("checkout", "--quiet", "main");
  await stage.git("merge", "--quiet", "--squash", better.name);
  await stage.git("commit", "--quiet", "-m", `${better.intent} (#1)`);
  await stage.git("push", "--quiet", "origin", "main");
  const before = await stage.runs();
  await stage.show("promote");
  expect((await stage.runs()) === before, "the promotion started a run of its own");
  expect((await stage.serves()) === (await stage.judgedModel()), "what was promoted is not what was judged");
  stage.note("This source was trained on the branch already: no step was started, and those very bytes were promoted.");
  stage.say("5. The registry, which is nothing but Git tags");
  await stage.show("registry");
  await stage.show("history");
  await stage.gitShow("tag", "--list", "-n1");
  stage.end(into);
}

async function tryBranch(stage: Stage, branch: Branch): Promise<Comparison> {
  await stage.git("checkout", "--quiet", "-b", branch.name, "main");
  await stage.edit(branch);
  await stage.git("commit", "--quiet", "--all", "-m", branch.intent);
  await stage.git("push", "--quiet", "origin", branch.name);
  await stage.mainline("run", "--quiet");
  await stage.mainline("report", "--out", join(stage.reports, `${branch.name}.md`));
  await stage.show("judge");
  return JSON.parse(await stage.mainline("judge", "--json")) as Comparison;
}

function expect(held: boolean, what: string): asserts held {
  if (!held) throw new Stop({ code: "story-broken", what });
}

type Stage = ReturnType<typeof openStage>;

/** The folder of the demo: a repository, its remote, the reports, and the commands that are run there as a user would. */
function openStage(folder: string, terminal: Terminal) {
  const { colors } = terminal;
  const repository = join(folder, "penguins");
  const reports = join(folder, "reports");
  const identity = {
    GIT_AUTHOR_NAME: "Demo",
    GIT_AUTHOR_EMAIL: "demo@localhost",
    GIT_COMMITTER_NAME: "Demo",
    GIT_COMMITTER_EMAIL: "demo@localhost",
  };
  const env = {
    ...terminal.env,
    ...identity,
    COLUMNS: String(terminal.width),
    ...(terminal.color ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }),
  };
  const start = async (program: string, args: readonly string[], allowed: readonly number[]): Promise<string> => {
    const { code, stdout, stderr } = await capture(program, args, { cwd: repository, env });
    if (code === null || !allowed.includes(code))
      throw new Stop({
        code: "story-broken",
        what: `${[program, ...args].join(" ")} ended with ${code}:\n${stderr || stdout.toString("utf8")}`,
      });
    return stdout.toString("utf8");
  };
  // A verdict that stops makes exit code 1: part of the story, not its end.
  const mainline = (...args: string[]) =>
    start(process.execPath, [process.argv[1] ?? "", ...args], args[0] === "judge" ? [0, 1] : [0]);
  const git = (...args: string[]) => start("git", args, [0]);
  const indented = (text: string) =>
    terminal.out(
      text
        .trimEnd()
        .split("\n")
        .map((line) => `   ${line}`.trimEnd())
        .join("\n"),
    );
  return {
    reports,
    git,
    mainline,
    say: (text: string) => terminal.out(`\n${colors.bold(text)}`),
    note: (text: string) => indented(colors.cyan(text)),
    async show(name: string) {
      terminal.out(colors.dim(`   $ mainline ${name}`));
      indented(await mainline(name));
    },
    async gitShow(...args: string[]) {
      terminal.out(colors.dim(`   $ git ${args.join(" ")}`));
      indented(await git(...args));
    },
    async prepare() {
      await mkdir(reports, { recursive: true });
      await cp(packageFile("examples", "penguins"), repository, { recursive: true });
      await git("init", "--quiet", "--initial-branch=main");
      await git("add", "--all");
      await git("commit", "--quiet", "-m", "Train on bill length and body mass");
      await git("init", "--quiet", "--bare", "--initial-branch=main", join(folder, "penguins.git"));
      await git("remote", "add", "origin", join("..", "penguins.git"));
      await git("push", "--quiet", "origin", "main");
    },
    async edit({ features }: Branch) {
      const file = join(repository, "params.json");
      const params = JSON.parse(await readFile(file, "utf8")) as { train: { features: object } };
      params.train.features = { ...params.train.features, ...features };
      await writeFile(file, `${JSON.stringify(params, null, 2)}\n`);
    },
    runs: async () => (JSON.parse(await mainline("runs", "--json")) as unknown[]).length,
    /** Digest of the model that the registry says serves. */
    async serves() {
      const message = await git(
        "for-each-ref",
        "--sort=-taggerdate",
        "--count=1",
        "--format=%(contents:body)",
        "refs/tags/penguins@v*",
      );
      return (JSON.parse(message) as { summary: Comparison["candidate"] }).summary.models[0]?.replicates[0]?.sha256;
    },
    async judgedModel() {
      const [run] = JSON.parse(await mainline("runs", "--json")).filter(
        (one: Comparison["candidate"]) =>
          "bill_depth_mm" in ((one.params["train"] as { features: object }).features ?? {}),
      );
      return (run as Comparison["candidate"]).models[0]?.replicates[0]?.sha256;
    },
    end(into: string | null) {
      if (into === null)
        return terminal.out(
          "\nAll of it was in a temporary folder. To look around in it: mainline demo --into penguins-demo",
        );
      const cli = `node ${process.argv[1]}`;
      terminal.out(
        `\nReports: ${join(into, "reports")}\nTry next, in ${join(into, "penguins")}:\n   ${cli} why train\n   ${cli} run --set train.learning_rate=0.1\n   ${cli} rollback penguins -m "changed my mind"`,
      );
    },
  };
}

async function emptyFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw new Stop({
      code: "usage",
      command: "demo",
      words: `${folder} is not empty, and nothing there is touched.`,
      hint: "Name a new folder: mainline demo --into DIR",
    });
  }
  return folder;
}
