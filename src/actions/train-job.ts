import { randomUUID } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import * as core from "@actions/core";
import type { RunEvent } from "../app/run/events.ts";
import type { RunnerContext } from "../app/runner-edges.ts";
import type { MeasuredOnRunner } from "../app/train/measure-on-runner.ts";
import { trainOnRunner } from "../app/train/train-on-runner.ts";
import { Stop } from "../core/failure.ts";
import { parseOverrides } from "../core/pipeline/overrides.ts";
import { writeBundle } from "../edge/bundle/bundle.ts";
import { writeMeasured } from "../edge/bundle/measured-bundle.ts";
import { openGit } from "../edge/git/open-git.ts";
import type { CachedStore } from "../edge/store/cached-store.ts";
import { openLocalStore, storeHome } from "../edge/store/local-store.ts";
import type { Store } from "../edge/store/store.ts";
import { escapeTerminal } from "../render/escape.ts";
import { legFailureWords } from "../render/leg-failure.ts";
import { formatSeconds } from "../render/number.ts";
import { measuredWords } from "../render/report/measured.ts";
import { renderTraining } from "../render/report/training-summary.ts";
import { wroteInputWords } from "../render/run/live-frame.ts";
import { engineEdges } from "../wiring/engine-edges.ts";
import { interruption } from "../wiring/interruption.ts";
import { requireUploads } from "./artifact-service.ts";
import { input, runnerEdges, summarize } from "./runner.ts";

/** The root action: finds a run of this source, or trains; the artifact is what the other two judge and promote. */
export async function trainJob(context: RunnerContext): Promise<void> {
  const { env } = process;
  requireUploads(env);
  const git = await openGit(env["GITHUB_WORKSPACE"] ?? process.cwd(), env);
  if (!git)
    throw new Stop({
      code: "not-here",
      words: "There is no checkout in the workspace.",
      todo: "Add `- uses: actions/checkout@v5` before this step.",
    });
  const shared = await runnerEdges(context, core.getInput("token"), env);
  const local = await openLocalStore(freshHome(git.root));
  const store = cachesLegs(context, git.root, env)
    ? await withCache(local, git.root)
    : { ...local, saveEntries: async () => {} };
  const asked = {
    file: input("config") ?? "mainline.yml",
    overrides: parseOverrides(core.getMultilineInput("set")),
    jobs: Number(input("jobs") ?? availableParallelism()),
    retentionDays: input("retention-days") === undefined ? null : Number(input("retention-days")),
    context,
    ...interruption(),
  };
  const trained = await trainOnRunner(asked, {
    ...shared,
    git,
    engine: { ...(await engineEdges(git.root, store, env)), hideSecret: core.setSecret },
    readText: (path) => readFile(join(git.root, path), "utf8").catch(() => null),
    writeBundle: (folder, done, details) =>
      writeBundle(folder, done, details as Parameters<typeof writeBundle>[2], store),
    writeMeasured: (folder, measured) => writeMeasured(folder, measured, store.objectPath),
    onEvent: say,
  })
    .finally(() => (asked.signal.aborted ? undefined : store.saveEntries()))
    .finally(() => rm(store.home, { recursive: true, force: true }));
  await summarize(renderTraining(trained));
  const { artifact, reused, reason } = trained;
  core.setOutput("run-id", trained.run.id);
  core.setOutput("reused", String(reused));
  core.setOutput("reason", reason);
  core.setOutput("artifact-id", artifact === null ? "" : String(artifact.id));
  core.setOutput("digest", artifact?.digest ?? "");
  tellMeasured(trained.measured);
  const failed = trained.run.legs.filter((leg) => leg.status === "failed");
  for (const leg of failed)
    if (leg.failure) core.error(`${leg.id}: ${legFailureWords(leg.failure)}`, { title: "training failed" });
  if (failed.length > 0) core.setFailed(`Training failed: ${failed.map((leg) => leg.id).join(", ")}.`);
  else core.info(reused ? `Reused: ${escapeTerminal(reason)}` : `Trained: ${escapeTerminal(reason)}`);
}

/** The outputs for what was measured again; where something could not be, the job's log says why. */
function tellMeasured(measured: MeasuredOnRunner | null): void {
  core.setOutput("measured-artifact-id", measured === null ? "" : String(measured.artifact.id));
  core.setOutput("measured-digest", measured?.artifact.digest ?? "");
  for (const line of measuredWords(measured?.measured ?? null)) core.info(escapeTerminal(line));
}

/**
 * A store of this job's own. What an earlier job left in `.mainline/` of a self-hosted runner's workspace is somebody's claim: it is neither read nor
 * deleted.
 */
const freshHome = (root: string): string => join(storeHome(root), `job-${randomUUID()}`);

/**
 * Legs come from GitHub's cache, and go there, in runs of the default branch alone. What an earlier commit of a pull request left in the cache is in
 * the scope of all its later ones: their run would pass for what the reviewed commit made.
 */
function cachesLegs({ event, ref, defaultBranch }: RunnerContext, root: string, env: NodeJS.ProcessEnv): boolean {
  const own = event === "push" || event === "schedule" || event === "workflow_dispatch";
  // GitHub's client does not quote the paths with which it calls tar.
  const quotable = !/\s/.test(`${root}${env["RUNNER_TEMP"]}`);
  return own && quotable && ref === `refs/heads/${defaultBranch}` && Boolean(env["ACTIONS_CACHE_SERVICE_V2"]);
}

async function withCache(local: Store, workspace: string): Promise<CachedStore> {
  const [{ cachedStore }, { actionsCache }] = await Promise.all([
    import("../edge/store/cached-store.ts"),
    import("../edge/store/actions-cache.ts"),
  ]);
  return cachedStore(local, actionsCache, workspace);
}

/** A step's line stands behind its leg's name, so that it cannot be a workflow command. */
function say(event: RunEvent): void {
  if (event.kind === "leg-line") core.info(`${event.leg} | ${escapeTerminal(stripVTControlCharacters(event.line))}`);
  else if (event.kind === "leg-started") core.info(`${event.leg} started`);
  else if (event.kind === "leg-retry") core.info(`${event.leg} failed; next attempt in ${event.seconds} s`);
  else if (event.kind === "leg-wrote-input") core.warning(wroteInputWords(event));
  else if (event.kind === "leg-ended")
    core.info(`${event.leg} ${event.result.status} after ${formatSeconds(event.result.seconds)}`);
}
