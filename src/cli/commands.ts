import type { Command } from "./command.ts";

/** Every command, in the order in which help lists them. Each is loaded only when it is asked for. */
export const commands = {
  init: {
    summary: "write a mainline.yml that runs, and the workflow",
    load: async () => (await import("./commands/init.ts")).command,
  },
  validate: {
    summary: "check mainline.yml, and say all that is wrong with it",
    load: async () => (await import("./commands/validate.ts")).command,
  },
  plan: {
    summary: "show the legs, and which of them would run",
    load: async () => (await import("./commands/plan.ts")).command,
  },
  graph: {
    summary: "draw what needs what, and what would run",
    load: async () => (await import("./commands/graph.ts")).command,
  },
  run: { summary: "run what has changed", load: async () => (await import("./commands/run.ts")).command },
  runs: { summary: "list the runs of this repository", load: async () => (await import("./commands/runs.ts")).command },
  show: {
    summary: "show one run: legs, metrics, models",
    load: async () => (await import("./commands/show.ts")).command,
  },
  logs: { summary: "print or follow what legs print", load: async () => (await import("./commands/logs.ts")).command },
  why: {
    summary: "say why a leg ran, or how two runs differ",
    load: async () => (await import("./commands/why.ts")).command,
  },
  compare: {
    summary: "compare two runs or versions, without judging",
    load: async () => (await import("./commands/compare.ts")).command,
  },
  judge: {
    summary: "judge a run by the policy of its base",
    load: async () => (await import("./commands/judge.ts")).command,
  },
  report: {
    summary: "write the report of a judgement as Markdown",
    load: async () => (await import("./commands/report.ts")).command,
  },
  power: {
    summary: "say how many seeds a margin needs",
    load: async () => (await import("./commands/power.ts")).command,
  },
  gc: {
    summary: "say what the store holds, and remove what nothing needs",
    load: async () => (await import("./commands/gc.ts")).command,
  },
  registry: {
    summary: "show models, versions, and where they serve",
    load: async () => (await import("./commands/registry.ts")).command,
  },
  history: {
    summary: "list what happened to the models",
    load: async () => (await import("./commands/history.ts")).command,
  },
  pull: {
    summary: "fetch a version's model, verified",
    load: async () => (await import("./commands/pull.ts")).command,
  },
  promote: {
    summary: "promote the judged model of this commit",
    load: async () => (await import("./commands/promote.ts")).command,
  },
  rollback: {
    summary: "let the version before serve again",
    load: async () => (await import("./commands/rollback.ts")).command,
  },
  register: {
    summary: "register a commit as a version, by hand",
    load: async () => (await import("./commands/register.ts")).command,
  },
  assign: {
    summary: "let a version serve in a stage, by hand",
    load: async () => (await import("./commands/assign.ts")).command,
  },
  retire: {
    summary: "take a version, or a model, out of service",
    load: async () => (await import("./commands/retire.ts")).command,
  },
  doctor: {
    summary: "look for what is wrong with the repository's set-up",
    load: async () => (await import("./commands/doctor.ts")).command,
  },
  demo: {
    summary: "watch the whole story in a new folder",
    load: async () => (await import("./commands/demo.ts")).command,
  },
} satisfies Record<string, { summary: string; load(): Promise<Command> }>;

export type CommandName = keyof typeof commands;
export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);
