import { Stop } from "../../core/failure.ts";
import type { Probe } from "../../core/keys/platform.ts";
import type { Pipeline } from "../../core/pipeline/pipeline.ts";
import { stepEnv } from "../../core/run/step-env.ts";
import type { EngineEdges } from "./edges.ts";
import { exposureTo, type WithSecrets } from "./secrets.ts";

/** In seconds. What says which Python there is says it at once; who waits for an answer longer than this has hung. */
const longest = 60;

/** In bytes: it stands in every key, and nobody takes a run whose probes said more. */
const most = 256 * 1024;

/** A plan, or as much of it as the environment commands need. */
export interface Probed {
  readonly pipeline: Pick<Pipeline, "environment"> & WithSecrets["pipeline"];
}

/** What the environment commands print is part of every key: one that fails makes no key. */
export function probe(
  plan: Probed,
  root: string,
  edges: Pick<EngineEdges, "after" | "capture" | "env">,
  signal: AbortSignal | null,
): Promise<Probe[]> {
  const late = edges.after(longest);
  const ends = signal ? [late, signal] : [late];
  return Promise.all(
    plan.pipeline.environment.map(async (command) => {
      const { code, stdout, stderr, ended } = await edges.capture("sh", ["-c", command], {
        cwd: root,
        env: stepEnv(edges.env, exposureTo(null, plan)),
        ends,
        most,
      });
      if (ended === "too-much") throw new Stop({ code: "probe-too-long", command, most });
      if (code === null && signal?.aborted) throw new Stop({ code: "interrupted" });
      if (code === null && late.aborted) throw new Stop({ code: "probe-timeout", command, seconds: longest });
      const output = `${stdout.toString("utf8")}${stderr}`.replaceAll("\r\n", "\n").trim();
      if (code !== 0) throw new Stop({ code: "probe-failed", command, exitCode: code, output });
      return { command, output };
    }),
  );
}
