import type { Terminal } from "./terminal.ts";

/** One command of the CLI: what `--help`, `docs/cli.md` and the strict flags are made from. */
export interface Command {
  /** What stands behind the name in the usage line: `[STEP] [RUN]`. */
  readonly usage: string;
  /** A paragraph: what it does, what it never does. */
  readonly details: string;
  readonly examples: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** How many positional arguments it takes at most. */
  readonly most: number;
  run(input: Input, terminal: Terminal): Promise<number>;
}

export interface Option {
  readonly type: "string" | "boolean";
  readonly description: string;
  /** Name of the value in help: `--config FILE`. */
  readonly value?: string;
  readonly short?: string;
  readonly multiple?: boolean;
}

/** What was typed, after the strict check. */
export interface Input {
  readonly args: readonly string[];
  text(option: string): string | undefined;
  on(option: string): boolean;
  list(option: string): readonly string[];
}

/** Options that mean the same wherever they are taken. */
export const shared = {
  config: {
    type: "string",
    value: "FILE",
    description: "the pipeline's file (default: the nearest mainline.yml here or in a folder above)",
  },
  set: {
    type: "string",
    value: "KEY=VALUE",
    multiple: true,
    description: "override a param for this run, e.g. train.lr=0.1",
  },
  json: { type: "boolean", description: "print data as JSON instead of text" },
} as const satisfies Record<string, Option>;
