import { closeSync, createWriteStream, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import type { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { maskPatterns } from "../../core/run/secret-patterns.ts";
import { maskStream } from "../../lib/mask-stream.ts";
import { type LineSink, lineSplitter } from "./lines.ts";

export interface StepOutput {
  /** Takes all that comes out of these pipes, in the order of arrival. */
  drain(pipes: readonly Readable[]): void;
  /** Resolves when the log is written; rejects when it could not be. */
  close(): Promise<void>;
}

/**
 * The one place that a step's words pass: into its log, and line by line to whoever watches, without the secrets that it sees. Each pipe is
 * masked on its own, for its lines, and the log once more, where the two meet.
 */
export function openStepOutput(path: string, secrets: readonly string[], sink: LineSink): StepOutput {
  mkdirSync(dirname(path), { recursive: true });
  // Opened and closed here: a step that prints nothing need not wait for the thread pool.
  const fd = openSync(path, "a");
  const log = createWriteStream(path, { fd, autoClose: false });
  const patterns = maskPatterns(secrets);
  const together = maskStream(patterns);
  const failed = new Promise<Error>((resolve) => log.on("error", resolve));
  let broken: Error | null = null;
  return {
    drain(pipes) {
      const resume = () => {
        for (const pipe of pipes) pipe.resume();
      };
      // A log that cannot keep up slows the step down instead of filling our memory; one that cannot be written must not keep it for ever.
      log.on("drain", resume);
      void failed.then((error) => {
        broken = error;
        resume();
      });
      for (const pipe of pipes) {
        const own = maskStream(patterns);
        const lines = lineSplitter(sink);
        const take = (bytes: Buffer) => {
          lines.push(bytes);
          if (broken === null && !log.write(together.push(bytes))) for (const each of pipes) each.pause();
        };
        pipe.on("data", (chunk: Buffer) => take(own.push(chunk)));
        pipe.on("close", () => {
          take(own.end());
          lines.end();
        });
      }
    },
    async close() {
      const rest = together.end();
      if (rest.length > 0) log.write(rest);
      try {
        await finished(log.end());
      } finally {
        closeSync(fd);
      }
    },
  };
}
