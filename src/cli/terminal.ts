import { createColors } from "picocolors";
import { screenNow, tolerateClosedOutput } from "./screen.ts";

/** Where a command writes, and what may be written there. */
export interface Terminal {
  readonly width: number;
  readonly color: boolean;
  readonly interactive: boolean;
  readonly colors: ReturnType<typeof createColors>;
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** The screen as it is now: it may have been resized. */
  size(): { readonly width: number; readonly height: number };
  /** As it is, for what draws over itself. */
  raw(text: string): void;
  out(text: string): void;
  err(text: string): void;
  json(value: unknown): void;
}

/** `endless`: whoever reads says when it is enough. */
export function openTerminal(endless: boolean): Terminal {
  const { stdout, stderr, env } = process;
  tolerateClosedOutput(endless);
  const { width, color, interactive } = screenNow();
  return {
    ...{ width, color, interactive },
    colors: createColors(color),
    env,
    cwd: process.cwd(),
    size: screenNow,
    raw: (text) => void stdout.write(text),
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void stderr.write(`${text}\n`),
    json: (value) => void stdout.write(`${JSON.stringify(value, null, 2)}\n`),
  };
}
