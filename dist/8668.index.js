export const id = 8668;
export const ids = [8668];
export const modules = {

/***/ 21710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trainJob: () => (/* binding */ trainJob)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(40927);
// EXTERNAL MODULE: ./js/core/bundle.js
var bundle = __webpack_require__(13238);
// EXTERNAL MODULE: ./js/app/run/probe.js
var probe = __webpack_require__(56366);
// EXTERNAL MODULE: ./js/app/run/run-pipeline.js + 4 modules
var run_pipeline = __webpack_require__(46789);
// EXTERNAL MODULE: ./js/app/runner-edges.js
var runner_edges = __webpack_require__(64209);
// EXTERNAL MODULE: ./js/app/trust.js
var trust = __webpack_require__(8364);
// EXTERNAL MODULE: ./js/app/workspace.js + 7 modules
var app_workspace = __webpack_require__(64846);
;// CONCATENATED MODULE: ./js/app/train-on-runner.js






/** Finds a run of this source that may be trusted, or trains. A run that fails is answered without an artifact. */
async function trainOnRunner(input, edges) {
    const { context, overrides, file } = input;
    const workspace = await (0,app_workspace.openWorkspace)({ file, overrides }, { ...edges, memory: edges.engine.store });
    const name = (0,bundle/* artifactName */.Cs)(workspace.plan.pipeline.name, workspace.sourceKey);
    await (0,runner_edges/* fetchCommits */.B)(edges.bare, [context.sha], false);
    const found = Object.keys(overrides).length > 0
        ? { reasons: ["params are overridden"] }
        : await findReusable(name, workspace, input, edges);
    if ("run" in found)
        return found;
    const reason = found.reasons.length === 0 ? "no run of this source is known" : found.reasons.join("; ");
    const base = context.event === "pull_request" ? await edges.bare.firstParent(context.sha) : null;
    const origin = {
        event: context.event,
        repository: context.repository,
        workflow: context.workflow,
        workflowRun: context.workflowRun,
        attempt: context.attempt,
        base,
        head: context.pullRequest?.head ?? context.sha,
    };
    const { commit, dirty, sourceKey, plan } = workspace;
    const options = {
        jobs: input.jobs,
        root: edges.git.root,
        files: workspace.tree.map(({ path }) => path),
        commit,
        dirty,
        sourceKey,
        origin,
        signal: input.signal,
        force: false,
    };
    const run = await (0,run_pipeline/* runPipeline */.a)(plan, options, edges.engine, edges.onEvent);
    if (run.status === "failed")
        return { run, artifact: null, reused: false, reason };
    const folder = await edges.temporary("bundle");
    await edges.writeBundle(folder, run, (await edges.engine.store.details(run.id)) ?? { version: 1, history: {}, plots: [] });
    return { run, artifact: await edges.artifacts.upload(name, folder, input.retentionDays), reused: false, reason };
}
/** A run that may be reused here and now, or why there is none. */
async function findReusable(name, workspace, { context }, edges) {
    if (workspace.dirty)
        return { reasons: ["the checkout has changes of its own"] };
    const probes = async () => ({
        platform: edges.engine.platform,
        probes: await (0,probe/* probe */.d)(workspace.plan, edges.git.root, edges.engine),
    });
    const { found, reasons } = await (0,trust/* findTrusted */.f)(name, { workspace, commit: context.sha, context, here: probes }, edges);
    return found ? { run: found.run, artifact: found.artifact, reused: true, reason: found.reason } : { reasons };
}

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/overrides.js
var overrides = __webpack_require__(23493);
// EXTERNAL MODULE: ./js/edge/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(22077);
// EXTERNAL MODULE: ./js/edge/git/open-git.js + 5 modules
var open_git = __webpack_require__(59333);
// EXTERNAL MODULE: ./js/edge/store/local-store.js + 2 modules
var local_store = __webpack_require__(37332);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/leg-failure.js
var leg_failure = __webpack_require__(95264);
// EXTERNAL MODULE: ./js/render/number.js
var number = __webpack_require__(54746);
// EXTERNAL MODULE: ./js/render/table.js
var table = __webpack_require__(82827);
;// CONCATENATED MODULE: ./js/render/training-summary.js




/** The train job's summary: what ran, or why nothing had to. */
function renderTraining({ run, reused, reason }) {
    const title = reused ? "Reused: nothing was trained" : run.status === "succeeded" ? "Trained" : "Training failed";
    const rows = run.legs.map((leg) => [
        (0,render_escape/* escapeMarkdown */.FV)(leg.id),
        leg.failure ? `${leg.status}: ${(0,render_escape/* escapeMarkdown */.FV)((0,leg_failure/* legFailureWords */.w)(leg.failure))}` : leg.status,
        (0,number/* formatSeconds */.Xo)(leg.seconds),
    ]);
    const shown = rows.slice(0, 200);
    const more = rows.length > shown.length ? `\n\nand ${rows.length - shown.length} more` : "";
    return [
        `## ${(0,render_escape/* escapeMarkdown */.FV)(run.pipeline)}: ${title}`,
        `${(0,render_escape/* escapeMarkdown */.FV)(reason, 1000)}.`,
        (0,table/* markdownTable */.Qj)([["leg", "state", "time"], ...shown], ["l", "l", "r"]) + more,
        "",
    ].join("\n\n");
}

// EXTERNAL MODULE: ./js/wiring/engine-edges.js
var engine_edges = __webpack_require__(31368);
// EXTERNAL MODULE: ./js/actions/artifact-service.js
var artifact_service = __webpack_require__(86944);
// EXTERNAL MODULE: ./js/actions/runner.js + 7 modules
var runner = __webpack_require__(34397);
;// CONCATENATED MODULE: ./js/actions/train-job.js



















/** The root action: finds a run of this source, or trains; the artifact is what the other two judge and promote. */
async function trainJob(context) {
    const { env } = process;
    (0,artifact_service/* requireUploads */.Y2)(env);
    const git = await (0,open_git/* openGit */.zY)(env["GITHUB_WORKSPACE"] ?? process.cwd(), env);
    if (!git)
        throw new failure.Stop({
            code: "not-here",
            words: "There is no checkout in the workspace.",
            todo: "Add `- uses: actions/checkout@v5` before this step.",
        });
    const shared = await (0,runner/* runnerEdges */.XA)(context, core/* getInput */.V4("token"), env);
    const store = await (0,local_store/* openLocalStore */.n)(freshHome(git.root));
    const controller = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.once(signal, () => controller.abort(signal));
    const asked = {
        file: (0,runner/* input */.hF)("config") ?? "mainline.yml",
        overrides: (0,overrides/* parseOverrides */.f)(core/* getMultilineInput */.q3("set")),
        jobs: Number((0,runner/* input */.hF)("jobs") ?? (0,external_node_os_.availableParallelism)()),
        retentionDays: (0,runner/* input */.hF)("retention-days") === undefined ? null : Number((0,runner/* input */.hF)("retention-days")),
        context,
        signal: controller.signal,
    };
    const trained = await trainOnRunner(asked, {
        ...shared,
        git,
        engine: await (0,engine_edges/* engineEdges */.n)(git.root, store, env),
        readText: (path) => (0,promises_.readFile)((0,external_node_path_.join)(git.root, path), "utf8").catch(() => null),
        writeBundle: (folder, done, details) => (0,bundle_bundle/* writeBundle */.M)(folder, done, details, store),
        onEvent: say,
    }).finally(() => (0,promises_.rm)(store.home, { recursive: true, force: true }));
    await (0,runner/* summarize */.eh)(renderTraining(trained));
    const { artifact, reused, reason } = trained;
    core/* setOutput */.uH("run-id", trained.run.id);
    core/* setOutput */.uH("reused", String(reused));
    core/* setOutput */.uH("reason", reason);
    core/* setOutput */.uH("artifact-id", artifact === null ? "" : String(artifact.id));
    core/* setOutput */.uH("digest", artifact?.digest ?? "");
    const failed = trained.run.legs.filter((leg) => leg.status === "failed");
    for (const leg of failed)
        if (leg.failure)
            core/* error */.z3(`${leg.id}: ${(0,leg_failure/* legFailureWords */.w)(leg.failure)}`, { title: "training failed" });
    if (failed.length > 0)
        core/* setFailed */.C1(`Training failed: ${failed.map((leg) => leg.id).join(", ")}.`);
    else
        core/* info */.pq(reused ? `Reused: ${(0,render_escape/* escapeTerminal */.en)(reason)}` : `Trained: ${(0,render_escape/* escapeTerminal */.en)(reason)}`);
}
/**
 * A store of this job's own. What an earlier job left in `.mainline/` of a self-hosted runner's workspace is somebody's claim: it is neither read nor
 * deleted.
 */
const freshHome = (root) => (0,external_node_path_.join)((0,local_store/* storeHome */.h)(root), `job-${(0,external_node_crypto_.randomUUID)()}`);
/** A step's line stands behind its leg's name, so that it cannot be a workflow command. */
function say(event) {
    if (event.kind === "leg-line")
        core/* info */.pq(`${event.leg} | ${(0,render_escape/* escapeTerminal */.en)((0,external_node_util_.stripVTControlCharacters)(event.line))}`);
    else if (event.kind === "leg-started")
        core/* info */.pq(`${event.leg} started`);
    else if (event.kind === "leg-retry")
        core/* info */.pq(`${event.leg} failed; next attempt in ${event.seconds} s`);
    else if (event.kind === "leg-ended")
        core/* info */.pq(`${event.leg} ${event.result.status} after ${(0,number/* formatSeconds */.Xo)(event.result.seconds)}`);
}


/***/ }),

/***/ 29129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
const ok = (value) => ({ ok: true, value });
const err = (error) => ({ ok: false, error });


/***/ })

};
