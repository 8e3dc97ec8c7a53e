export const id = 2705;
export const ids = [2705,9550,9129];
export const modules = {

/***/ 78438:
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
// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(32322);
// EXTERNAL MODULE: ./js/core/run/bundle.js
var bundle = __webpack_require__(24748);
// EXTERNAL MODULE: ./js/app/run/probe.js
var probe = __webpack_require__(56366);
// EXTERNAL MODULE: ./js/app/run/run-pipeline.js + 2 modules
var run_pipeline = __webpack_require__(47713);
// EXTERNAL MODULE: ./js/app/runner-edges.js
var runner_edges = __webpack_require__(64209);
// EXTERNAL MODULE: ./js/app/trust.js
var trust = __webpack_require__(8364);
// EXTERNAL MODULE: ./js/app/workspace.js + 2 modules
var app_workspace = __webpack_require__(11199);
// EXTERNAL MODULE: ./js/core/judgement/costs.js
var costs = __webpack_require__(68002);
// EXTERNAL MODULE: ./js/core/registry/registry.js
var registry_registry = __webpack_require__(45683);
// EXTERNAL MODULE: ./js/app/judge/base-commit.js
var base_commit = __webpack_require__(96447);
// EXTERNAL MODULE: ./js/app/measure/measure.js + 7 modules
var measure = __webpack_require__(53150);
// EXTERNAL MODULE: ./js/app/pipeline-at.js
var pipeline_at = __webpack_require__(73046);
// EXTERNAL MODULE: ./js/app/registry/write-tags.js
var write_tags = __webpack_require__(74501);
;// CONCATENATED MODULE: ./js/app/train/measure-on-runner.js








/**
 * Measures again what the base's gates compare with, where the exam of the run is another one, and hands it on as an artifact of this very workflow
 * run. Null: nothing had to be measured.
 */
async function measureOnRunner(input, edges) {
    const { run, workspace } = input;
    const policy = await policyOfBase(input, edges);
    if (policy === null || !compares(policy))
        return null;
    await edges.bare.fetch("origin", (0,write_tags/* refspecsOf */.zO)(workspace.plan.pipeline.models.map(({ name }) => name)));
    const registry = (0,registry_registry/* registryOf */.Fv)(await edges.bare.tags());
    const measured = await (0,measure.measure)({ workspace, run, policy, registry }, await measureEdges(input, edges));
    if (measured === null)
        return null;
    const folder = await edges.temporary("measured");
    await edges.writeMeasured(folder, measured);
    const name = (0,bundle/* measuredName */.YY)(run.pipeline, run.sourceKey);
    return { measured, artifact: await edges.artifacts.upload(name, folder, input.retentionDays) };
}
/** Null where there is none, or it is not to be had any more, as after a forced push: then nobody compares with anything. */
async function policyOfBase({ context, file, workspace }, { bare }) {
    const commit = await (0,base_commit/* baseCommitOf */.s)(context, bare);
    if (commit === null)
        return workspace.plan.pipeline.policy;
    const there = await (0,pipeline_at/* orNull */.X)(["git"], () => (0,runner_edges/* fetchCommits */.B)(bare, [commit], false).then(() => true));
    const base = there ? await (0,pipeline_at/* pipelineAt */.i)(commit, file, bare) : null;
    return base ? base.plan.pipeline.policy : there ? workspace.plan.pipeline.policy : null;
}
const compares = ({ gates }) => gates.some((gate) => "baseline" in gate && gate.baseline !== "base" && (0,costs/* costOf */.ho)(gate) === null);
async function measureEdges({ run, options, fileOf }, edges) {
    const { engine, forge, files, temporary, onEvent } = edges;
    return {
        options,
        probes: run.probes,
        engine,
        onEvent,
        version: { store: null, forge, files, temporary },
        keep: async ({ path }) => {
            if (fileOf !== null)
                await engine.store.addObject(fileOf(path));
        },
    };
}

;// CONCATENATED MODULE: ./js/app/train/train-on-runner.js







/**
 * Finds a run of this source that may be trusted, or trains, and measures what it is compared with where that must be. A run that fails is answered
 * without an artifact.
 */
async function trainOnRunner(input, edges) {
    const { file, overrides } = input;
    const workspace = await (0,app_workspace.openWorkspace)({ file, overrides }, { ...edges, memory: edges.engine.store });
    const { fileOf, ...trained } = await findOrTrain(workspace, input, edges);
    const { run } = trained;
    if (run.status === "failed")
        return { ...trained, measured: null };
    const options = optionsOf(workspace, input, edges);
    return { ...trained, measured: await measureOnRunner({ ...input, workspace, run, fileOf, options }, edges) };
}
async function findOrTrain(workspace, input, edges) {
    const { context, overrides } = input;
    const name = (0,bundle/* artifactName */.Cs)(workspace.plan.pipeline.name, workspace.sourceKey);
    await (0,runner_edges/* fetchCommits */.B)(edges.bare, [context.sha], false);
    const found = Object.keys(overrides.values).length > 0
        ? { reasons: ["params are overridden"] }
        : await findReusable(name, workspace, input, edges);
    if ("run" in found)
        return found;
    const reason = found.reasons.length === 0 ? "no run of this source is known" : found.reasons.join("; ");
    const origin = await originOf(context, edges);
    const options = { ...optionsOf(workspace, input, edges), origin };
    const run = await (0,run_pipeline/* runPipeline */.a)(workspace.plan, options, edges.engine, edges.onEvent);
    const details = (await edges.engine.store.details(run.id)) ?? { version: 1, history: {}, plots: [] };
    const trained = { run, artifact: null, reused: false, reason, summaries: details.summaries ?? {}, fileOf: null };
    if (run.status === "failed")
        return trained;
    const folder = await edges.temporary("bundle");
    await edges.writeBundle(folder, run, details);
    return { ...trained, artifact: await edges.artifacts.upload(name, folder, input.retentionDays) };
}
async function originOf(context, { bare }) {
    const { event, repository, workflow, workflowRun, attempt, sha, pullRequest } = context;
    const base = event === "pull_request" ? await bare.firstParent(sha) : null;
    return { event, repository, workflow, workflowRun, attempt, base, head: pullRequest?.head ?? sha };
}
function optionsOf(workspace, { jobs, signal, kill }, { git }) {
    const { commit, dirty, sourceKey, tree } = workspace;
    const files = tree.map(({ path }) => path);
    return { jobs, root: git.root, files, commit, dirty, sourceKey, origin: null, signal, kill, force: false };
}
/** A run that may be reused here and now, or why there is none. */
async function findReusable(name, workspace, { context }, edges) {
    if (workspace.dirty)
        return { reasons: ["the checkout has changes of its own"] };
    const probes = async () => ({
        platform: edges.engine.platform,
        probes: await (0,probe.probe)(workspace.plan, edges.git.root, edges.engine, null),
    });
    const { found, reasons } = await (0,trust/* findTrusted */.f)(name, { workspace, commit: context.sha, context, here: probes }, edges);
    if (found === null)
        return { reasons };
    const { bundle, artifact, reason } = found;
    return { run: bundle.run, artifact, reused: true, reason, summaries: {}, fileOf: bundle.file };
}

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/pipeline/overrides.js
var overrides = __webpack_require__(85798);
// EXTERNAL MODULE: ./js/edge/bundle/bundle.js
var bundle_bundle = __webpack_require__(90803);
// EXTERNAL MODULE: ./js/edge/bundle/measured-bundle.js + 1 modules
var measured_bundle = __webpack_require__(18433);
// EXTERNAL MODULE: ./js/edge/git/open-git.js + 8 modules
var open_git = __webpack_require__(91891);
// EXTERNAL MODULE: ./js/edge/store/local-store.js + 8 modules
var local_store = __webpack_require__(57533);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/leg-failure.js
var leg_failure = __webpack_require__(95264);
// EXTERNAL MODULE: ./js/render/number.js
var number = __webpack_require__(54746);
;// CONCATENATED MODULE: ./js/render/report/measured.js
/** What became of the versions that had to be measured again, a line each. */
const measuredWords = (measured) => (measured?.versions ?? []).flatMap((version) => [
    ...lineOf(version.tag, "again, with this change's exam", version.again),
    ...lineOf(version.tag, "in turn with this change's model", version.inTurn),
]);
function lineOf(tag, how, outcome) {
    if (outcome === null)
        return [];
    return [
        outcome.kind === "measured"
            ? `${tag} was measured ${how}.`
            : `${tag} could not be measured ${how}: ${outcome.reason}.`,
    ];
}

// EXTERNAL MODULE: ./js/render/table.js
var table = __webpack_require__(82827);
;// CONCATENATED MODULE: ./js/render/report/training-summary.js





/** A job's summary may have a mebibyte; this much of it is for what the steps wrote themselves. */
const MOST_STEP_WORDS = 400_000;
/** The train job's summary: what ran, or why nothing had to, and what the steps themselves wrote into a summary. */
function renderTraining({ run, reused, reason, measured, summaries, }) {
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
        ...measuredWords(measured?.measured ?? null).map((line) => (0,render_escape/* escapeMarkdown */.FV)(line, 1000)),
        ...stepWords(run, summaries),
        "",
    ].join("\n\n");
}
/** As it was written, and not as the Markdown that it is: it is anybody's. */
function stepWords(run, summaries) {
    let left = MOST_STEP_WORDS;
    return run.legs.flatMap(({ id }) => {
        const text = (summaries[id] ?? "").slice(0, left);
        left -= text.length;
        if (text.trim() === "")
            return [];
        return [`<details><summary>Summary of ${(0,render_escape/* escapeMarkdown */.FV)(id)}</summary>\n\n${(0,render_escape/* fencedMarkdown */.jO)(text)}\n\n</details>`];
    });
}

// EXTERNAL MODULE: ./js/render/run/live-frame.js + 1 modules
var live_frame = __webpack_require__(30464);
// EXTERNAL MODULE: ./js/wiring/engine-edges.js
var engine_edges = __webpack_require__(31368);
// EXTERNAL MODULE: ./js/wiring/interruption.js
var interruption = __webpack_require__(19550);
// EXTERNAL MODULE: ./js/actions/artifact-service.js
var artifact_service = __webpack_require__(86944);
// EXTERNAL MODULE: ./js/actions/runner.js + 2 modules
var runner = __webpack_require__(97824);
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
    const local = await (0,local_store.openLocalStore)(freshHome(git.root));
    const store = cachesLegs(context, git.root, env)
        ? await withCache(local, git.root)
        : { ...local, saveEntries: async () => { } };
    const asked = {
        file: (0,runner/* input */.hF)("config") ?? "mainline.yml",
        overrides: (0,overrides/* parseOverrides */.f)(core/* getMultilineInput */.q3("set")),
        jobs: Number((0,runner/* input */.hF)("jobs") ?? (0,external_node_os_.availableParallelism)()),
        retentionDays: (0,runner/* input */.hF)("retention-days") === undefined ? null : Number((0,runner/* input */.hF)("retention-days")),
        context,
        ...(0,interruption.interruption)(),
    };
    const trained = await trainOnRunner(asked, {
        ...shared,
        git,
        engine: { ...(await (0,engine_edges/* engineEdges */.n)(git.root, store, env)), hideSecret: core/* setSecret */.Pq },
        readText: (path) => (0,promises_.readFile)((0,external_node_path_.join)(git.root, path), "utf8").catch(() => null),
        writeBundle: (folder, done, details) => (0,bundle_bundle/* writeBundle */.M)(folder, done, details, store),
        writeMeasured: (folder, measured) => (0,measured_bundle/* writeMeasured */.e)(folder, measured, store.objectPath),
        onEvent: say,
    })
        .finally(() => (asked.signal.aborted ? undefined : store.saveEntries()))
        .finally(() => (0,promises_.rm)(store.home, { recursive: true, force: true }));
    await (0,runner/* summarize */.eh)(renderTraining(trained));
    const { artifact, reused, reason } = trained;
    core/* setOutput */.uH("run-id", trained.run.id);
    core/* setOutput */.uH("reused", String(reused));
    core/* setOutput */.uH("reason", reason);
    core/* setOutput */.uH("artifact-id", artifact === null ? "" : String(artifact.id));
    core/* setOutput */.uH("digest", artifact?.digest ?? "");
    tellMeasured(trained.measured);
    const failed = trained.run.legs.filter((leg) => leg.status === "failed");
    for (const leg of failed)
        if (leg.failure)
            core/* error */.z3(`${leg.id}: ${(0,leg_failure/* legFailureWords */.w)(leg.failure)}`, { title: "training failed" });
    if (failed.length > 0)
        core/* setFailed */.C1(`Training failed: ${failed.map((leg) => leg.id).join(", ")}.`);
    else
        core/* info */.pq(reused ? `Reused: ${(0,render_escape/* escapeTerminal */.en)(reason)}` : `Trained: ${(0,render_escape/* escapeTerminal */.en)(reason)}`);
}
/** The outputs for what was measured again; where something could not be, the job's log says why. */
function tellMeasured(measured) {
    core/* setOutput */.uH("measured-artifact-id", measured === null ? "" : String(measured.artifact.id));
    core/* setOutput */.uH("measured-digest", measured?.artifact.digest ?? "");
    for (const line of measuredWords(measured?.measured ?? null))
        core/* info */.pq((0,render_escape/* escapeTerminal */.en)(line));
}
/**
 * A store of this job's own. What an earlier job left in `.mainline/` of a self-hosted runner's workspace is somebody's claim: it is neither read nor
 * deleted.
 */
const freshHome = (root) => (0,external_node_path_.join)((0,local_store.storeHome)(root), `job-${(0,external_node_crypto_.randomUUID)()}`);
/**
 * Legs come from GitHub's cache, and go there, in runs of the default branch alone. What an earlier commit of a pull request left in the cache is in
 * the scope of all its later ones: their run would pass for what the reviewed commit made.
 */
function cachesLegs({ event, ref, defaultBranch }, root, env) {
    const own = event === "push" || event === "schedule" || event === "workflow_dispatch";
    // GitHub's client does not quote the paths with which it calls tar.
    const quotable = !/\s/.test(`${root}${env["RUNNER_TEMP"]}`);
    return own && quotable && ref === `refs/heads/${defaultBranch}` && Boolean(env["ACTIONS_CACHE_SERVICE_V2"]);
}
async function withCache(local, workspace) {
    const [{ cachedStore }, { actionsCache }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8884).then(__webpack_require__.bind(__webpack_require__, 38884)),
        Promise.all(/* import() */[__webpack_require__.e(84), __webpack_require__.e(3256), __webpack_require__.e(2016)]).then(__webpack_require__.bind(__webpack_require__, 82016)),
    ]);
    return cachedStore(local, actionsCache, workspace);
}
/** A step's line stands behind its leg's name, so that it cannot be a workflow command. */
function say(event) {
    if (event.kind === "leg-line")
        core/* info */.pq(`${event.leg} | ${(0,render_escape/* escapeTerminal */.en)((0,external_node_util_.stripVTControlCharacters)(event.line))}`);
    else if (event.kind === "leg-started")
        core/* info */.pq(`${event.leg} started`);
    else if (event.kind === "leg-retry")
        core/* info */.pq(`${event.leg} failed; next attempt in ${event.seconds} s`);
    else if (event.kind === "leg-wrote-input")
        core/* warning */.$e((0,live_frame/* wroteInputWords */.Du)(event));
    else if (event.kind === "leg-ended")
        core/* info */.pq(`${event.leg} ${event.result.status} after ${(0,number/* formatSeconds */.Xo)(event.result.seconds)}`);
}


/***/ }),

/***/ 73046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ orNull),
/* harmony export */   i: () => (/* binding */ pipelineAt)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11199);


/** The pipeline of a commit; null where it has none, or one that is broken: it can judge nobody. What could not be read is neither: it stops. */
async function pipelineAt(commit, file, git) {
    return await orNull(["no-config", "invalid-config"], () => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__.workspaceAt)({ file, treeish: commit }, git));
}
/** Null in place of a Stop of these codes. */
async function orNull(codes, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop && codes.includes(error.failure.code))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 56284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   G3: () => (/* binding */ baselineNames)
/* harmony export */ });
/* harmony import */ var _core_registry_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8792);
/* harmony import */ var _core_registry_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45683);
/* harmony import */ var _core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41314);
/* harmony import */ var _core_run_exam_sheet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28273);




/** All that a policy compares with, the stage that a merge promotes to and the base first. */
const baselineNames = ({ promote, gates }) => [
    ...new Set([promote.stage, "base", ...gates.flatMap((gate) => ("baseline" in gate ? [gate.baseline] : []))]),
];
/** What a name of the policy's stands for now. */
async function baselineOf(name, context) {
    const { baseRun, candidate } = context;
    if (name === "base")
        return "absent" in baseRun
            ? { kind: "absent", name, reason: baseRun.absent }
            : found(name, null, baseRun, candidate);
    const version = versionOf(name, context);
    if ("absent" in version)
        return { kind: "absent", name, reason: version.absent };
    const summary = await (0,_core_registry_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .readSummary */ .L_)(version.tag.message, "version");
    return summary.ok
        ? found(name, version.tag.name.split("#")[0] ?? null, summary.value, candidate)
        : { kind: "absent", name, reason: `the tag ${version.tag.name} carries no metrics: ${summary.error}` };
}
/** The version that a name stands for: a stage's holder, or what is named outright or by the anchor; or why there is none. */
function versionOf(name, { registry, model, policy }) {
    if (name === "anchor") {
        if (policy.anchor === null)
            return { absent: "the policy names no anchor" };
        return named(policy.anchor, registry) ?? { absent: `${policy.anchor}, the anchor, is not registered` };
    }
    if (name.includes("@v"))
        return named(name, registry) ?? { absent: `${name} is not registered` };
    return (0,_core_registry_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .holderOf */ .Kd)(registry, model, name) ?? { absent: `nothing holds ${name} yet` };
}
function named(tag, registry) {
    const at = tag.indexOf("@v");
    return (0,_core_registry_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .versionNamed */ .yC)(registry, (0,_core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .modelName */ .fD)(tag.slice(0, at)), tag.slice(at + 2));
}
function found(name, version, summary, candidate) {
    const same = candidate.exam === summary.exam;
    return {
        kind: "found",
        name,
        version,
        summary,
        // Without any evaluation step on either side there is no exam to differ.
        comparable: same ? { ok: true } : { ok: false, changed: whatChanged(summary, candidate) },
    };
}
/** In words; more than a few say no more than a few. */
function whatChanged(before, after) {
    if (before.exam === null || after.exam === null)
        return ["one of them names no evaluation step with known inputs"];
    const changed = before.sheet && after.sheet ? (0,_core_run_exam_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .examChanges */ .t3)(before.sheet, after.sheet) : [];
    if (changed.length === 0)
        return ["the evaluation step, or the data it measures with, has changed"];
    const [shown, rest] = [changed.slice(0, 8), changed.length - 8];
    return rest > 0 ? [...shown, `${rest} more`] : shown;
}


/***/ }),

/***/ 74501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writeTags),
/* harmony export */   y6: () => (/* binding */ tagRef),
/* harmony export */   zO: () => (/* binding */ refspecsOf)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41314);


const attempts = 5;
/**
 * Writes refs all or none: on the remote first, and here only once the remote has them. What to write is decided on what the remote has, and
 * decided again when somebody was faster. Throws Stop: fetch-failed, push-refused.
 */
async function writeTags(target, decide, git) {
    for (let attempt = 1;; attempt++) {
        await fetchTags(target, git);
        const { result, refs } = await decide();
        if (refs.length === 0)
            return result;
        const outcome = await write(refs, target, git);
        if (outcome.kind === "pushed")
            return result;
        if (outcome.kind === "refused" || attempt === attempts)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "push-refused", remote: target.remote ?? "", words: outcome.words });
    }
}
/** Refspecs for all that is written about these models. Nothing else is fetched: somebody's other tags may differ here and there. */
const refspecsOf = (models) => models
    .filter(_core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelName */ .jp)
    .flatMap((model) => ["@", "#"].map((sign) => `refs/tags/${model}${sign}*:refs/tags/${model}${sign}*`));
/** The ref of a tag. */
const tagRef = (tag) => ({ ...tag, ref: `refs/tags/${tag.name}` });
async function fetchTags({ remote, refspecs }, git) {
    if (remote === null || refspecs.length === 0)
        return;
    try {
        await git.fetch(remote, refspecs);
    }
    catch (error) {
        throw error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop && error.failure.code === "git"
            ? new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "fetch-failed", remote, words: error.failure.words })
            : error;
    }
}
async function write(refs, target, git) {
    const tagger = await git.identity();
    const objects = await Promise.all(refs.map(async ({ ref, ...tag }) => ({ ref, object: await git.writeTagObject({ ...tag, tagger }) })));
    if (target.remote === null)
        return await createHere(objects, git);
    const outcome = await git.push(target.remote, objects);
    // A fetch beside us may have brought them already.
    if (outcome.kind === "pushed" && (await createHere(objects, git)).kind !== "pushed")
        await fetchTags(target, git);
    return outcome;
}
/** Another process of this repository may be faster too. */
async function createHere(objects, git) {
    try {
        await git.createRefs(objects);
        return { kind: "pushed" };
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop &&
            error.failure.code === "git" &&
            /already exists|cannot lock ref/.test(error.failure.words))
            return { kind: "lost-race", words: error.failure.words };
        throw error;
    }
}


/***/ }),

/***/ 35000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ previewPlan),
/* harmony export */   k: () => (/* binding */ previewLegs)
/* harmony export */ });
/* harmony import */ var _core_keys_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30917);
/* harmony import */ var _core_keys_step_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16341);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7747);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56366);




/** What `run` would do with each leg now: exact as far as inputs are known before anything runs. */
async function previewPlan(plan, root, edges) {
    const previews = await previewLegs(plan, await (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__.probe)(plan, root, edges, null), edges);
    await edges.bench.close();
    return previews;
}
async function previewLegs(plan, probes, edges) {
    const reused = new Map();
    const found = look(edges.bench, reused);
    const keyOf = (0,_core_keys_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .stepKeys */ .Le)();
    const isKept = edges.store.keptLegs();
    const previews = [];
    for (const leg of plan.legs) {
        const input = isKnown(leg, reused) ? await found(leg) : null;
        const key = input && keyOf((0,_core_keys_step_record_js__WEBPACK_IMPORTED_MODULE_1__/* .stepRecordOf */ .v)(leg, input.record, probes, edges.platform));
        const stored = key !== null && isKept(key) ? await edges.store.leg(key) : null;
        if (stored)
            reused.set(leg.id, { ...stored.leg, id: leg.id, step: leg.step });
        const { would, why } = verdict(leg, key, stored?.run ?? null, reused);
        previews.push({ leg: leg.id, command: leg.command, needs: leg.needs, key, would, why });
    }
    return previews;
}
/** Nobody can say what a leg reads before what it needs is there. */
const isKnown = ({ inputs, needs }, reused) => inputs !== null && needs.every((id) => reused.has(id));
/** What legs read: looked at once for all those that read the same. Null: it cannot be read. */
function look(bench, reused) {
    const known = new Map();
    return async ({ inputs, outputs }) => {
        if (inputs === null)
            return null;
        const files = known.get(inputs) ?? (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R8)(inputs, bench, (id) => reused.get(id));
        known.set(inputs, files);
        const found = await files;
        return "failure" in found || (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .twins */ .y0)(found, outputs, bench) ? null : found;
    };
}
function verdict(leg, key, run, reused) {
    if (run !== null)
        return { would: "reuse", why: `made by run ${run.slice(0, 12)}` };
    if (leg.inputs === null)
        return { would: "run-always", why: "its inputs are unknown" };
    const waits = leg.needs.find((id) => !reused.has(id));
    if (key === null && waits !== undefined)
        return { would: "run-if-needed", why: `depends on what ${waits} makes` };
    return { would: "run", why: "no result has this key" };
}


/***/ }),

/***/ 56366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probe: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_run_step_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29132);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89925);



/** In seconds. What says which Python there is says it at once; who waits for an answer longer than this has hung. */
const longest = 60;
/** In bytes: it stands in every key, and nobody takes a run whose probes said more. */
const most = 256 * 1024;
/** What the environment commands print is part of every key: one that fails makes no key. */
function probe(plan, root, edges, signal) {
    const late = edges.after(longest);
    const ends = signal ? [late, signal] : [late];
    return Promise.all(plan.pipeline.environment.map(async (command) => {
        const { code, stdout, stderr, ended } = await edges.capture("sh", ["-c", command], {
            cwd: root,
            env: (0,_core_run_step_env_js__WEBPACK_IMPORTED_MODULE_2__/* .stepEnv */ .WH)(edges.env, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureTo */ .de)(null, plan)),
            ends,
            most,
        });
        if (ended === "too-much")
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "probe-too-long", command, most });
        if (code === null && signal?.aborted)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "interrupted" });
        if (code === null && late.aborted)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "probe-timeout", command, seconds: longest });
        const output = `${stdout.toString("utf8")}${stderr}`.replaceAll("\r\n", "\n").trim();
        if (code !== 0)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "probe-failed", command, exitCode: code, output });
        return { command, output };
    }));
}


/***/ }),

/***/ 47713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/run/model-digest.js
var model_digest = __webpack_require__(61928);
// EXTERNAL MODULE: ./js/core/run/secret-patterns.js
var secret_patterns = __webpack_require__(64182);
// EXTERNAL MODULE: ./js/app/run/preview.js
var preview = __webpack_require__(35000);
// EXTERNAL MODULE: ./js/app/run/secrets.js
var run_secrets = __webpack_require__(89925);
;// CONCATENATED MODULE: ./js/app/run/ask-for-secrets.js


/**
 * Sees to it that nobody waits for hours and is asked for a secret then: what is missing stops a run before its first leg, where a leg that names it has to run, or
 * may have to. Who can reuse what it made need not have it. Throws Stop: secrets-unfit.
 */
async function askForSecrets(plan, values, { probes, force }, edges) {
    const { steps } = plan.pipeline;
    if ((0,run_secrets/* unfitSecrets */.Qo)(steps, values).length === 0)
        return;
    const previews = force ? [] : await (0,preview/* previewLegs */.k)(plan, probes, edges);
    const reused = new Set(previews.filter(({ would }) => would === "reuse").map(({ leg }) => leg));
    const running = new Set(plan.legs.filter(({ id }) => !reused.has(id)).map(({ step }) => step));
    (0,run_secrets/* requireSecrets */.pU)(steps.filter(({ name }) => running.has(name)), values);
}

;// CONCATENATED MODULE: ./js/app/run/journaled.js
/** Hands events on, and writes those into the journal that no log holds; what a leg made and was keyed by is not for watching. */
function journaled(journal, onEvent) {
    return (event) => {
        // Nothing is there to watch, and no folder to write to, before a leg runs.
        if (event.kind === "leg-started")
            journal.begin();
        if (event.kind === "leg-ended")
            journal.write({ ...event, result: { ...event.result, record: null, outputs: [] } });
        else if (event.kind !== "leg-line" && event.kind !== "leg-progress")
            journal.write(event);
        onEvent(event);
    };
}

// EXTERNAL MODULE: ./js/app/run/probe.js
var probe = __webpack_require__(56366);
// EXTERNAL MODULE: ./js/app/run/run-legs.js + 13 modules
var run_legs = __webpack_require__(47964);
// EXTERNAL MODULE: ./js/app/run/usual-times.js
var usual_times = __webpack_require__(90161);
;// CONCATENATED MODULE: ./js/app/run/run-pipeline.js









/**
 * Runs what must be run, reuses the rest, and keeps the run. Where every leg is reused and a run of this source is there already, that run
 * is the answer: nothing happened. Throws Stop: secrets-unfit, output-in-the-way, probe-failed, interrupted.
 */
async function runPipeline(plan, options, edges, onEvent) {
    const id = edges.newRunId();
    const release = await edges.store.use(id, {
        signal: options.signal,
        within: [],
        onWait: (run) => onEvent({ kind: "waiting", leg: null, run, for: "gc" }),
    });
    if (release === null)
        throw new failure.Stop({ code: "interrupted" });
    try {
        return await runAs(id, plan, options, edges, onEvent);
    }
    finally {
        release();
    }
}
async function runAs(id, plan, options, edges, onEvent) {
    const startedAt = edges.now();
    const secrets = (0,run_secrets/* secretsIn */.VY)(plan, edges.env);
    for (const value of secrets.values())
        if ((0,secret_patterns/* isLongEnough */.Rb)(value))
            edges.hideSecret(value);
    await refuseForeignOutputs(plan, edges);
    const probes = await (0,probe.probe)(plan, options.root, edges, options.signal);
    await askForSecrets(plan, secrets, { probes, force: options.force }, edges);
    const tell = journaled(edges.openJournal(edges.store.workPath(id)), onEvent);
    const planned = plan.legs.map(({ id, needs }) => ({ id, needs }));
    tell({ kind: "started", run: id, pipeline: plan.pipeline.name, jobs: options.jobs, legs: planned });
    const outcomes = await (0,run_legs/* runLegs */.x)({ id, plan, given: new Map(), options, probes, secrets, edges, onEvent: tell });
    if (options.signal.aborted)
        throw new failure.Stop({ code: "interrupted" });
    const legs = plan.legs.map((leg) => outcomes.get(leg.id).run);
    const run = (await unchanged(legs, options, edges)) ??
        (await keep(assemble(id, plan, options, probes, legs, startedAt, edges), [...outcomes.values()], edges));
    onEvent({ kind: "ended", run });
    return run;
}
async function refuseForeignOutputs(plan, { bench, store }) {
    for (const leg of plan.legs) {
        // In place, what is fetched is laid among the user's files too.
        const fetched = leg.isolated ? [] : (leg.inputs?.fetched ?? []);
        const [path] = await bench.foreign([...leg.outputs, ...fetched].map((file) => file.path), async (sha256) => fetched.some((file) => file.sha256 === sha256) || (await store.hasObject(sha256)));
        if (path !== undefined)
            throw new failure.Stop({ code: "output-in-the-way", path, leg: leg.id });
    }
}
async function unchanged(legs, { sourceKey }, { store }) {
    if (!legs.every((leg) => leg.status === "reused"))
        return null;
    const earlier = await store.runOfSource(sourceKey);
    return earlier?.legs.every((leg, i) => leg.key !== null && leg.key === legs[i]?.key) ? earlier : null;
}
function assemble(id, plan, options, probes, legs, startedAt, edges) {
    const { pipeline } = plan;
    const { commit, dirty, sourceKey, origin } = options;
    return {
        version: 1,
        id,
        pipeline: pipeline.name,
        file: pipeline.file,
        commit,
        dirty,
        sourceKey,
        overrides: plan.overrides.values,
        origin,
        startedAt: new Date(startedAt).toISOString(),
        finishedAt: new Date(edges.now()).toISOString(),
        status: legs.every((leg) => leg.status === "ran" || leg.status === "reused") ? "succeeded" : "failed",
        platform: edges.platform,
        probes,
        params: plan.params,
        replicates: pipeline.replicates,
        evaluation: pipeline.policy.evaluation,
        legs,
        models: plan.models.map(({ name, paths }) => ({
            name,
            replicates: paths.flatMap(({ replicate, path, by }) => {
                const digest = (0,model_digest/* modelDigest */.a)(legs.find((leg) => leg.id === by)?.outputs ?? [], path);
                return digest ? [{ replicate, path, ...digest }] : [];
            }),
        })),
    };
}
async function keep(run, outcomes, { store }) {
    const history = Object.fromEntries(outcomes
        .filter(({ history }) => Object.keys(history).length > 0)
        .map((outcome) => [outcome.run.id, outcome.history]));
    const summaries = Object.fromEntries(outcomes.filter(({ summary }) => summary !== "").map(({ run, summary }) => [run.id, summary]));
    const details = { version: 1, history, plots: outcomes.flatMap((outcome) => outcome.plots), summaries };
    await store.saveRun(run, details);
    await (0,usual_times/* rememberTimes */.cT)(store, run);
    return run;
}


/***/ }),

/***/ 90161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _i: () => (/* binding */ timesKey),
/* harmony export */   bx: () => (/* binding */ usualTimes),
/* harmony export */   cT: () => (/* binding */ rememberTimes)
/* harmony export */ });
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5047);

async function usualTimes(notes, pipeline) {
    const text = await notes.recall(timesKey(pipeline));
    return new Map(text === null ? [] : Object.entries(parse(text)));
}
async function rememberTimes(notes, run) {
    const ran = run.legs.filter(({ status }) => status === "ran");
    if (ran.length === 0)
        return;
    const known = await usualTimes(notes, run.pipeline);
    const times = new Map([...known, ...ran.map(({ id, seconds }) => [id, seconds])].slice(-20_000));
    await notes.remember(timesKey(run.pipeline), JSON.stringify(Object.fromEntries(times)));
}
/** What they are kept by. */
const timesKey = (pipeline) => (0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(`times ${pipeline}`);
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 68002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TK: () => (/* binding */ costIn),
/* harmony export */   Xq: () => (/* binding */ costName),
/* harmony export */   ho: () => (/* binding */ costOf)
/* harmony export */ });
/** What a gate on it calls it: `step-time of train`. */
const costName = ({ what, of }) => `${what} of ${of}`;
/** The cost that a gate is on; null: it is on a metric. */
const costOf = (gate) => ("cost" in gate ? (gate.cost ?? null) : null);
/** What a run cost; null where it does not say. Of a model's replicates the first is shipped. */
function costIn(summary, { what, of }) {
    if (what === "model-size")
        return summary.models.find(({ name }) => name === of)?.replicates[0]?.size ?? null;
    const { stepSeconds = {} } = summary;
    return Object.hasOwn(stepSeconds, of) ? (stepSeconds[of] ?? null) : null;
}


/***/ }),

/***/ 5825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isInTurn)
/* harmony export */ });
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27570);

/** Whether a metric depends on the moment, as a latency does: it is compared only where both sides were measured in turn on one machine. */
const isInTurn = ({ metrics }, metric) => metrics[(0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceOf */ .M)(metric).name]?.measured === "in-turn";


/***/ }),

/***/ 27570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sliceOf)
/* harmony export */ });
/* harmony import */ var _pipeline_variant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12734);

/** `accuracy[north]` is accuracy over the examples of slice north, `accuracy[north]{model=tree}` that of a variant. */
function sliceOf(metric) {
    const found = /^(.+)\[([^[\]]+)\]$/.exec((0,_pipeline_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .splitVariant */ .m)(metric).name);
    return found
        ? { name: found[1], slice: found[2] }
        : { name: (0,_pipeline_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .splitVariant */ .m)(metric).name, slice: null };
}


/***/ }),

/***/ 29081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ rounds),
/* harmony export */   q: () => (/* binding */ notMeasured)
/* harmony export */ });
const notMeasured = (reason) => ({ kind: "not-measured", reason: reason.slice(0, 1000) });
/** How often each side is measured in turn: an even number, so that each is as often the first. */
const rounds = 6;


/***/ }),

/***/ 3972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ toMetricValue),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   qh: () => (/* binding */ fromMetricValue)
/* harmony export */ });
/** JSON cannot say NaN or infinity: those are spelled, as MLflow does. */
function toMetricValue(value) {
    if (Number.isNaN(value))
        return "NaN";
    if (value === Number.POSITIVE_INFINITY)
        return "Infinity";
    return value === Number.NEGATIVE_INFINITY ? "-Infinity" : value;
}
const fromMetricValue = (value) => Number(value);
/** How Python, NumPy, R and JavaScript spell what is not finite; null for a text that is no number. */
function readNumber(text) {
    const trimmed = text.trim();
    if (/^[+-]?nan$/i.test(trimmed))
        return Number.NaN;
    const infinite = trimmed.match(/^([+-]?)inf(inity)?$/i);
    if (infinite)
        return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : null;
}


/***/ }),

/***/ 88365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ softVerdicts),
/* harmony export */   r: () => (/* binding */ verdicts)
/* harmony export */ });
/** From the strictest: over several gates the first that one of them has. */
const verdicts = ["fail", "not-comparable", "no-baseline", "inconclusive", "pass"];
/** What a person may accept. */
const softVerdicts = ["not-comparable", "inconclusive", "no-baseline"];


/***/ }),

/***/ 12787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutValue)
/* harmony export */ });
/**
 * A text with a leg's own value, of a replicate or a variant, replaced by a mark, so that the legs of one step read alike. Seed 0 is in
 * `eval/0.json`, and is neither in `0.5` nor in `1.0`. A list or a map says nothing by itself.
 */
const withoutValue = (text, value, mark) => value === null || value === "" || typeof value === "object"
    ? text
    : text.replaceAll(new RegExp(`(?<!\\w|\\d\\.)${escaped(String(value))}(?!\\w|\\.\\d)`, "g"), () => mark);
const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");


/***/ }),

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ sourceKeyOf),
/* harmony export */   L_: () => (/* binding */ readSummary),
/* harmony export */   R7: () => (/* binding */ examKeysOf),
/* harmony export */   ZT: () => (/* binding */ writeMessage),
/* harmony export */   jt: () => (/* binding */ verdictIn),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29129);
/* harmony import */ var _pipeline_pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88365);


/** A tag's message: prose for people, JSON for us. */
const writeMessage = (prose, payload) => `${prose.replaceAll(/\s+/g, " ")}\n\n${JSON.stringify(payload)}\n`;
/**
 * The summary in the message of a version tag or of a ledger's entry, checked: whoever may push tags may have written it. The error says what is
 * wrong, in words.
 */
async function readSummary(message, kind) {
    const payload = readPayload(message);
    if (payload === null)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)("it carries no payload of Mainline's");
    if (payload["mainline"] !== 1)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)("its payload was written by a newer Mainline; this one reads version 1");
    if (payload["kind"] !== kind)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`its payload is not that of a ${kind}`);
    // Loaded when needed: the schema brings zod along, and `mainline registry` reads no summary.
    const { parseSummary } = await Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(6023)]).then(__webpack_require__.bind(__webpack_require__, 36023));
    const summary = parseSummary(payload["summary"]);
    return summary.ok ? summary : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`its payload: ${summary.error}`);
}
/** How a ledger's entry says its run was judged; null where it does not say. */
function verdictIn(message) {
    const payload = readPayload(message);
    const [verdict, question, run] = [payload?.["verdict"], payload?.["question"], summaryIn(message)?.["run"]];
    const known = payload?.["kind"] === "run" && isVerdict(verdict);
    return known && typeof question === "string" && typeof run === "string" ? { run, question, verdict } : null;
}
const isVerdict = (value) => _pipeline_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .r.some((verdict) => verdict === value);
/** The exam and the source that a version or a ledger's entry speaks of. */
function examKeysOf(message) {
    const summary = summaryIn(message);
    const [exam, sourceKey] = [summary?.["exam"], summary?.["sourceKey"]];
    return typeof exam === "string" && typeof sourceKey === "string" ? { exam, sourceKey } : null;
}
/** The source that a version or a ledger's entry says it was made from: enough to compare, without checking all of the summary. */
const sourceKeyOf = (message) => runOf(message).sourceKey;
/** The run that a version says it is of, and its source. */
function runOf(message) {
    const summary = summaryIn(message);
    const text = (value) => (typeof value === "string" ? value : null);
    return { run: text(summary?.["run"]), sourceKey: text(summary?.["sourceKey"]) };
}
function summaryIn(message) {
    const payload = readPayload(message);
    return payload?.["mainline"] === 1 && isObject(payload["summary"]) ? payload["summary"] : null;
}
/** Longer than any that was written here: characters. */
const longest = 4 * 1024 * 1024;
function readPayload(message) {
    const at = message.indexOf("\n\n{");
    if (at === -1 || message.length > longest)
        return null;
    try {
        const value = JSON.parse(message.slice(at + 2));
        return isObject(value) && typeof value["mainline"] === "number" ? value : null;
    }
    catch {
        return null;
    }
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 45683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   yC: () => (/* binding */ versionNamed)
/* harmony export */ });
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51778);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41314);
/* harmony import */ var _version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44815);



/** State of all models. Tags count that are annotated and in the grammar, in the order of time; what is of one second, in GTO's order of kinds. */
function registryOf(tags) {
    const byModel = new Map();
    for (const tag of tags) {
        const says = tag.annotated ? (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)(tag.name) : null;
        if (says === null)
            continue;
        const own = byModel.get(says.model);
        const one = { tag, says, order: tag.time * 8 + priority[eventName(says)] };
        if (own)
            own.push(one);
        else
            byModel.set(says.model, [one]);
    }
    const models = [...byModel].sort(([a], [b]) => (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a, b));
    return { models: new Map(models.map(([name, own]) => [name, modelOf(name, own.sort(inTime))])) };
}
/** Who serves in a stage. */
function holderOf(registry, model, stage) {
    return registry.models.get(model)?.stages.get(stage)?.holder ?? null;
}
/** The version of this name (without its `v`); of several, made by hand, the first: a name is bound to its commit for ever. */
function versionNamed(registry, model, version) {
    return registry.models.get(model)?.versions.find((one) => one.version === version) ?? null;
}
/** How people call a version: `v1.2.0`, or the commit where none is registered. */
const labelOf = ({ version, registered }) => registered ? `v${version}` : version.slice(0, 12);
/** Everything that happened, the newest first. */
function historyOf(registry) {
    return [...registry.models.values()]
        .flatMap((model) => model.events)
        .sort((a, b) => b.time - a.time || priority[b.event] - priority[a.event]);
}
/** GTO's order of what happened within one second. */
const priority = {
    deprecation: 2,
    registration: 3,
    deregistration: 4,
    assignment: 5,
    unassignment: 6,
};
const inTime = (a, b) => a.order - b.order || (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.tag.name, b.tag.name);
function modelOf(name, own) {
    const found = versionsOf(own);
    const versions = highestFirst(found);
    const at = bindings(versions);
    const stages = new Set(own.flatMap(({ says }) => (says.kind === "stage" ? [says.stage] : [])));
    return {
        name,
        active: own.at(-1)?.says.kind !== "deprecated",
        versions,
        stages: new Map([...stages].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X).map((stage) => [stage, stageOf(stage, own, { at, found })])),
        /** Made when they are asked for: a table of who serves needs none of thousands. */
        get events() {
            return own.map((one) => eventOf(one, at));
        },
    };
}
/** A version is a name at a commit: the same name on another commit is another version, to GTO too. In the order of their first tags. */
function versionsOf(own) {
    const found = new Map();
    for (const { tag, says } of own) {
        if (says.kind !== "version")
            continue;
        const { version, active } = says;
        const key = `${version} ${tag.commit}`;
        const known = found.get(key);
        const again = known && { ...known, active, registeredAt: active ? tag.time : known.registeredAt };
        found.set(key, again ?? { version, commit: tag.commit, registered: true, active, registeredAt: tag.time, tag });
    }
    return [...found.values()];
}
/** Of one precedence the later first; of one name the first, for a name is bound to its commit for ever. */
function highestFirst(versions) {
    // Read once: in a comparison of two texts each is read anew.
    const read = versions.map((version, place) => ({ version, place, precedence: (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .precedenceOf */ .yK)(version.version) }));
    read.sort((a, b) => {
        const later = a.version.version === b.version.version ? a.place - b.place : b.place - a.place;
        return (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePrecedence */ .cX)(b.precedence, a.precedence) || later;
    });
    return read.map(({ version }) => version);
}
/** The version at a commit. Two of them there, made by hand, stop GTO altogether; here the active one counts, then the highest. */
function bindings(versions) {
    const bound = new Map();
    for (const version of versions) {
        const known = bound.get(version.commit);
        if (!known || (version.active && !known.active))
            bound.set(version.commit, version);
    }
    return bound;
}
/**
 * A stage tag names a commit, and through it the version registered there, be it older or newer than the tag. The holder is the active version whose
 * assignment stands and is the newest; where two are of the same second, the one that was registered first (GTO's own rule, avoided by what is
 * written here).
 */
function stageOf(name, own, { at, found }) {
    const tags = own.filter(({ says }) => says.kind === "stage" && says.stage === name);
    const last = new Map(tags.map((one) => [one.tag.commit, one]));
    const assigned = tags.filter(({ says }) => says.active).map(({ tag }) => tag);
    const [standing] = [
        ...found.flatMap((version) => {
            const one = at.get(version.commit) === version ? last.get(version.commit) : undefined;
            return one?.says.active && version.active ? [{ tag: one.tag, version }] : [];
        }),
        // To GTO each assignment of a commit without a version stands for itself, and no unassignment finds it again.
        ...assigned.filter((tag) => !at.has(tag.commit)).map((tag) => ({ tag, version: unregistered(tag) })),
    ].sort((a, b) => b.tag.time - a.tag.time || a.version.registeredAt - b.version.registeredAt);
    const held = [...new Set(assigned.map(({ commit }) => commit))];
    return { name, holder: standing?.version ?? null, tag: standing?.tag ?? null, held };
}
const unregistered = (tag) => ({
    version: tag.commit,
    commit: tag.commit,
    registered: false,
    active: true,
    registeredAt: tag.time,
    tag,
});
function eventOf({ tag, says }, at) {
    return {
        model: says.model,
        event: eventName(says),
        version: versionOf(says, tag.commit, at),
        stage: says.kind === "stage" ? says.stage : null,
        commit: tag.commit,
        time: tag.time,
        author: tag.tagger.name,
        email: tag.tagger.email,
        message: tag.message.split("\n")[0] ?? "",
        ref: tag.name,
    };
}
function versionOf(says, commit, at) {
    if (says.kind === "deprecated")
        return null;
    return says.kind === "version" ? says.version : (at.get(commit)?.version ?? commit);
}
function eventName(says) {
    if (says.kind === "version")
        return says.active ? "registration" : "deregistration";
    if (says.kind === "stage")
        return says.active ? "assignment" : "unassignment";
    return "deprecation";
}


/***/ }),

/***/ 41314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   _H: () => (/* binding */ isStageName),
/* harmony export */   fD: () => (/* binding */ modelName),
/* harmony export */   jp: () => (/* binding */ isModelName)
/* harmony export */ });
/* harmony import */ var _version_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44815);

const name = "[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?";
const artifact = `((?:[a-zA-Z0-9-_./]+=)?${name})`;
const semver = "\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z-.]+)?(?:\\+[0-9A-Za-z-.]+)?";
const counter = "(?:#(\\d+))?";
/** The whole grammar: a model, what it is about, `!` where that ends, a counter. `@created` is GTO's too, but crashes it, so that nobody writes it. */
const forms = {
    version: new RegExp(`^${artifact}@v(${semver})(!?)${counter}$`),
    stage: new RegExp(`^${artifact}#(${name})(!?)${counter}$`),
    deprecated: new RegExp(`^${artifact}@(deprecated)()${counter}$`),
};
/**
 * A tag's name → what it says; null when it is none of the registry's. Stricter than GTO in one thing: numbers too large to count with make
 * no tag, lest one push of such a name ends all counting.
 */
function parseTag(tag) {
    for (const kind of tag.includes("@") ? kinds : stageOnly) {
        const found = forms[kind].exec(tag);
        if (found === null)
            continue;
        const [, model = "", what = "", off, count] = found;
        const counter = count === undefined ? null : Number(count);
        const active = off === "";
        if (counter !== null && !Number.isSafeInteger(counter + 1))
            return null;
        if (kind === "deprecated")
            return { kind, model, active: false, counter };
        if (kind === "stage")
            return { kind, model, stage: what, active, counter };
        return (0,_version_order_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(what) ? { kind, model, version: what, active, counter } : null;
    }
    return null;
}
const kinds = ["version", "deprecated", "stage"];
const stageOnly = ["stage"];
/** The name of a tag that says this. */
function formatTag(tag) {
    const count = tag.counter === null ? "" : `#${tag.counter}`;
    const off = tag.active ? "" : "!";
    if (tag.kind === "version")
        return `${tag.model}@v${tag.version}${off}${count}`;
    return tag.kind === "stage" ? `${tag.model}#${tag.stage}${off}${count}` : `${tag.model}@deprecated${count}`;
}
/** A name that tags can carry. */
const isModelName = (name) => parseTag(`${name}@v0.0.0`)?.model === name;
const isStageName = (name) => {
    const tag = parseTag(`m#${name}`);
    return tag?.kind === "stage" && tag.stage === name;
};
/** A model's name as people may write it, GTO's `folder:name`, in the form that tags have. */
const modelName = (asked) => asked.replace(":", "=");


/***/ }),

/***/ 44815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cX: () => (/* binding */ comparePrecedence),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   yK: () => (/* binding */ precedenceOf)
/* harmony export */ });
/* harmony import */ var semver_classes_semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69855);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76432);


/** Mostly a version is three numbers, which need no parser: a registry has thousands. */
const numbers = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/;
const isVersion = (text) => numbers.test(text) || semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__(text) !== null;
function precedenceOf(version) {
    const plain = numbers.exec(version);
    return plain ? [Number(plain[1]), Number(plain[2]), Number(plain[3])] : new semver_classes_semver_js__WEBPACK_IMPORTED_MODULE_0__(version);
}
/** Negative where `a` is the lower one. */
function comparePrecedence(a, b) {
    if (!("raw" in a) && !("raw" in b))
        return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
    return semVer(a).compare(semVer(b));
}
const semVer = (version) => ("raw" in version ? version : new semver_classes_semver_js__WEBPACK_IMPORTED_MODULE_0__(version.join(".")));


/***/ }),

/***/ 28273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ examSheetOf),
/* harmony export */   lQ: () => (/* binding */ sheetRows),
/* harmony export */   t3: () => (/* binding */ examChanges)
/* harmony export */ });
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51778);
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5047);
/* harmony import */ var _pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99780);
/* harmony import */ var _exam_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17027);




/** Null where the exam is not known. */
function examSheetOf(run) {
    const sheets = (0,_exam_js__WEBPACK_IMPORTED_MODULE_1__/* .sheetsOf */ .Yp)(run);
    return sheets && sheetRows(sheets);
}
/** What these legs' parts say together, cut to what a tag has room for. */
function sheetRows(sheets) {
    const files = bounded(merged(sheets.map(filesOf)));
    const settings = bounded(merged(sheets.map(settingsOf)));
    return { files: files.rows, settings: settings.rows, left: files.left + settings.left };
}
/** What differs between two exams, each thing by its name. Empty where the sheets do not say. */
function examChanges(before, after) {
    // What is in one of two shortened lists alone may only have been cut off from the other.
    const whole = before.left === 0 && after.left === 0;
    const changed = (old, now) => [...new Set([...Object.keys(old), ...Object.keys(now)])]
        .sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)
        .filter((name) => (own(old, name) && own(now, name) ? old[name] !== now[name] : whole));
    return [...changed(before.files, after.files), ...changed(before.settings, after.settings)];
}
const own = (rows, name) => Object.hasOwn(rows, name);
const filesOf = ({ inputs }) => inputs.map(({ path, sha256: digest }) => [path, digest]);
const settingsOf = ({ command, shell, directory, env, params, spelled, outputs }) => [
    ["the command", command],
    ["the shell", shell],
    ["the working directory", directory],
    ...Object.entries(env).map(([name, value]) => [`env ${name}`, value]),
    ...Object.entries((0,_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_3__/* .asWritten */ .qm)(params, spelled)).map(([key, value]) => [
        `param ${key}`,
        JSON.stringify(value),
    ]),
    ...outputs.map(({ path, kind }) => [`the output ${path}`, kind]),
];
/** One row a name; where the legs do not agree, a row for all that they say. */
function merged(rows) {
    const values = new Map();
    for (const [name, value] of rows.flat())
        values.set(name, (values.get(name) ?? new Set()).add(value));
    return new Map([...values].map(([name, said]) => [name, [...said].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X).join("\n")]));
}
/** A tag is read by everybody, always. */
const mostRows = 500;
const mostCharacters = 32 * 1024;
const longestValue = 40;
function bounded(rows) {
    const kept = [];
    let characters = 0;
    for (const name of [...rows.keys()].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)) {
        const value = short(rows.get(name) ?? "");
        characters += name.length + value.length;
        if (kept.length === mostRows || characters > mostCharacters)
            break;
        kept.push([name, value]);
    }
    return { rows: Object.fromEntries(kept), left: rows.size - kept.length };
}
const short = (value) => (value.length > longestValue ? (0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(value).slice(0, 16) : value);


/***/ }),

/***/ 17027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ sheetOf),
/* harmony export */   VO: () => (/* binding */ examFileChanges),
/* harmony export */   Yp: () => (/* binding */ sheetsOf),
/* harmony export */   vM: () => (/* binding */ examOf)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11039);
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51778);
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5047);
/* harmony import */ var _pipeline_params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64293);
/* harmony import */ var _pipeline_without_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12787);
/* harmony import */ var _plan_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16586);






/**
 * What the metrics were measured with: the evaluation legs' key records without environment and without inputs made by a step that
 * makes a model. Two runs whose exams differ are not compared. Null when there is no evaluation step, or its records are unknown.
 */
function examOf(run) {
    const sheets = sheetsOf(run);
    // The legs of one step differ by replicate and variant only, so their sheets are one; a set keeps what is not.
    return sheets && (0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([...new Set(sheets.map((sheet) => (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(asJson(sheet))))].sort()));
}
/** The sheets of the evaluation's legs; null where the exam is not known. */
function sheetsOf(run) {
    const legs = run.legs.filter((leg) => leg.step === run.evaluation);
    if (run.evaluation === null || legs.length === 0)
        return null;
    const makers = modelMakers(run);
    const sheets = legs.flatMap(({ record }) => (record ? [sheetOf(record, measuredWith(record, makers))] : []));
    return sheets.length === legs.length ? sheets : null;
}
/** Files of two exams that are not the same in both, where nothing else of them can differ. */
function examFileChanges(before, after) {
    const filesOf = (run) => new Map((sheetsOf(run) ?? []).flatMap(({ inputs }) => inputs.map((file) => [`${file.sha256} ${file.path}`, file.path])));
    const [old, now] = [filesOf(before), filesOf(after)];
    const changed = [...old, ...now].filter(([file]) => !old.has(file) || !now.has(file));
    return [...new Set(changed.map(([, path]) => path))].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X);
}
/** One leg's part of the exam, of its declaration and the files that it is measured with. */
function sheetOf(declared, inputs) {
    const { command, shell, directory, env, params, spelled, replicate, matrix, outputs } = declared;
    const place = [
        ...(replicate === null ? [] : [["", replicate.value]]),
        ...(0,_pipeline_params_js__WEBPACK_IMPORTED_MODULE_2__/* .flatten */ .Bq)(matrix ?? {}),
    ];
    const neutral = (text) => place.reduce((left, [name, value]) => (0,_pipeline_without_value_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutValue */ .C)(left, value, `#${name}`), text);
    return {
        command: neutral(command),
        shell,
        directory,
        env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, neutral(value)])),
        params,
        ...(spelled ? { spelled } : {}),
        outputs: outputs.map(({ path, kind }) => ({ path: neutral(path), kind })),
        inputs: inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    };
}
const measuredWith = ({ inputs }, makers) => inputs.filter(({ made }) => made === null || !makers.has(made));
// Plain data by construction; interfaces merely lack the index signature that Json asks for.
const asJson = (sheet) => sheet;
/** Steps of which a leg makes a model, or a part of one. */
function modelMakers(run) {
    const paths = run.models.flatMap((model) => model.replicates.map(({ path }) => path));
    const makes = (leg) => paths.some((path) => leg.outputs.some((file) => (0,_plan_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(file.path, path)));
    return new Set(run.legs.filter(makes).map((leg) => leg.step));
}


/***/ }),

/***/ 15762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metricsOf),
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _pipeline_variant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12734);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37667);
/* harmony import */ var _exam_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17027);
/* harmony import */ var _exam_sheet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28273);




/** What outlives a run's bytes. Bare metric names are the evaluation step's; those of other steps are written `step.name`, a variant's `name{key=value}`. */
function summarise(run) {
    const { version, pipeline, file, commit, sourceKey, startedAt, platform, probes, params, replicates, models } = run;
    const sheet = (0,_exam_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .examSheetOf */ .If)(run);
    const seconds = run.legs.reduce((sum, leg) => sum + leg.seconds, 0);
    return {
        version,
        run: run.id,
        pipeline,
        file,
        commit,
        sourceKey,
        exam: (0,_exam_js__WEBPACK_IMPORTED_MODULE_1__/* .examOf */ .vM)(run),
        ...(sheet && { sheet }),
        startedAt,
        seconds,
        stepSeconds: stepSeconds(run.legs),
        platform,
        probes,
        params,
        replicates,
        metrics: metricsOf(run),
        models,
    };
}
/** A reused leg took what it took when it ran. */
function stepSeconds(legs) {
    const done = legs.filter(({ status }) => status === "ran" || status === "reused");
    const steps = [...new Set(done.map(({ step }) => step))];
    return Object.fromEntries(steps.map((step) => [step, (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(done.filter((leg) => leg.step === step).map(({ seconds }) => seconds))]));
}
/** Every metric with its value by replicate, in plan order. */
function metricsOf({ legs, evaluation }) {
    const measuring = new Set(legs.filter((leg) => Object.keys(leg.metrics).length > 0).map((leg) => leg.step));
    // Without an evaluation step there is nothing to tell apart where only one step measures.
    const bare = evaluation ?? (measuring.size === 1 ? [...measuring][0] : undefined);
    const metrics = new Map();
    for (const leg of legs)
        for (const [name, sample] of samplesOf(leg, bare)) {
            const samples = metrics.get(name);
            if (samples)
                samples.push(sample);
            else
                metrics.set(name, [sample]);
        }
    return Object.fromEntries(metrics);
}
const samplesOf = (leg, bare) => Object.entries(leg.metrics).map(([name, value]) => [
    (0,_pipeline_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOfVariant */ .X1)(leg.step === bare ? name : `${leg.step}.${name}`, leg.matrix),
    { replicate: leg.replicate, value },
]);


/***/ }),

/***/ 37667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   KS: () => (/* binding */ deviation),
/* harmony export */   XA: () => (/* binding */ meanDifference),
/* harmony export */   cE: () => (/* binding */ beyondRounding),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   nQ: () => (/* binding */ largest),
/* harmony export */   qC: () => (/* binding */ skewness)
/* harmony export */ });
/** Mean by Neumaier's compensated sum, so that the order of replicates does not show in the last digit. */
function mean(values) {
    return sum(values) / values.length;
}
/** Unbiased sample variance (n − 1). Exactly 0 for constant values. */
function variance(values) {
    const [first] = values;
    if (values.every((value) => value === first))
        return 0;
    const m = mean(values);
    return sum(values.map((value) => (value - m) ** 2)) / (values.length - 1);
}
/**
 * The standard deviation, and exactly 0 where values differ by rounding alone: 0.93 − 0.92 and 0.94 − 0.93 are the same difference. `scale` is the size of
 * the numbers that they were computed from; the error of one subtraction is half a unit in the last place of each.
 */
function deviation(values, scale = largest(values)) {
    return beyondRounding(Math.sqrt(variance(values)), scale);
}
/** A difference, and exactly 0 where it is rounding alone: the one rule for what is equal. `scale` is the size of the numbers that it was computed from. */
const beyondRounding = (difference, scale) => Number.isFinite(difference) && Math.abs(difference) <= 8 * Number.EPSILON * scale ? 0 : difference;
/** mean(a) − mean(b), and exactly 0 where these are equal but for rounding. */
const meanDifference = (a, b) => beyondRounding(mean(a) - mean(b), largest([...a, ...b]));
/** The third standardised moment, as it stands in the sample; 0 where nothing varies. */
function skewness(values) {
    const spread = deviation(values);
    if (spread === 0)
        return 0;
    const m = mean(values);
    const second = mean(values.map((value) => (value - m) ** 2));
    return mean(values.map((value) => (value - m) ** 3)) / second ** 1.5;
}
/** The largest size among values: what their rounding is measured by. */
const largest = (values) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
function sum(values) {
    let total = 0;
    let lost = 0;
    for (const value of values) {
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }
    return total + lost;
}


/***/ }),

/***/ 72265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);




/** Whether a file has the size and the digest that were told of it. */
async function holds(path, { sha256, size }) {
    // What it says of its size decides whether it is read whole.
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null);
    if (found?.size !== size)
        return false;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const read = await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash).then(() => true, () => false);
    return read && hash.digest("hex") === sha256;
}


/***/ }),

/***/ 70792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ versionFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./js/edge/bundle/holds.js
var holds = __webpack_require__(72265);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ../../node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(21549);
// EXTERNAL MODULE: ./js/lib/result.js
var result = __webpack_require__(29129);
;// CONCATENATED MODULE: ./js/edge/bundle/untar.js







/**
 * Takes exactly the named files out of a foreign tar into a new folder. Refused whole: an entry that is none of them, stands there twice, has another
 * size, or is no regular file, so that nothing is written where it should not be, and no more than was asked for. The error says what is wrong.
 */
async function untar(tar, folder, wanted) {
    if (await isCompressed(tar))
        return (0,result/* err */._)("it is compressed, which no tar of ours is");
    const left = new Map(wanted.map((file) => [file.path, file.size]));
    const writes = [];
    let problem = null;
    const take = (entry) => {
        const path = entry.path.replace(/^\.\//, "");
        problem ??= refusal(entry, left.get(path));
        if (problem !== null)
            return void entry.resume();
        left.delete(path);
        writes.push(write(entry, (0,external_node_path_.join)(folder, path)));
        // A failure is told below, when all has been read.
        writes.at(-1)?.catch(() => entry.resume());
    };
    try {
        await (0,index_min/* list */.p_)({ file: tar, strict: true, noResume: true, onReadEntry: take });
        await Promise.all(writes);
    }
    catch (error) {
        problem ??= `it cannot be read: ${error.message}`;
    }
    const [missing] = left.keys();
    problem ??= missing === undefined ? null : `it lacks ${JSON.stringify(missing)}`;
    return problem === null ? (0,result.ok)(undefined) : (0,result/* err */._)(problem);
}
function refusal({ type, path, size }, wanted) {
    const name = JSON.stringify(path.slice(0, 80));
    if (type !== "File" && type !== "OldFile")
        return `it has an entry that is no regular file: ${name}`;
    if (wanted === undefined)
        return `it has an entry that is none of the model's, or stands there twice: ${name}`;
    return size === wanted ? null : `its ${name} has ${size} bytes, and should have ${wanted}`;
}
async function write(entry, place) {
    const bytes = external_node_stream_.Readable.from(entry);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
    await (0,external_node_stream_promises_.pipeline)(bytes, (0,external_node_fs_.createWriteStream)(place, { flags: "wx" }));
}
/** The reader would open gzip and Zstandard by itself, and what comes out of those has no bound. */
async function isCompressed(tar) {
    const file = await (0,promises_.open)(tar);
    try {
        const { buffer } = await file.read({ buffer: Buffer.alloc(4), length: 4 });
        return buffer.readUInt16BE() === 0x1f8b || buffer.readUInt32BE() === 0x28b52ffd;
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./js/edge/bundle/version-files.js




const versionFiles = {
    text: (file) => (0,promises_.readFile)(file, "utf8"),
    untar: untar,
    async place(from, to) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await (0,promises_.copyFile)(from, to);
    },
    async create(file) {
        await (0,promises_.writeFile)(file, "");
        return file;
    },
    setExecutable: (file, executable) => (0,promises_.chmod)(file, executable ? 0o755 : 0o644),
    holds: holds/* holds */.v,
    remove: (file) => (0,promises_.rm)(file, { force: true }),
};


/***/ }),

/***/ 29129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
const ok = (value) => ({ ok: true, value });
const err = (error) => ({ ok: false, error });


/***/ }),

/***/ 84108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable)
/* harmony export */ });
/** Makes a forgotten case of a closed union a compile error, and a defect at run time. */
function unreachable(value) {
    throw new Error(`unreachable: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 92632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Fw: () => (/* binding */ escapeMermaid),
/* harmony export */   Nf: () => (/* binding */ escapeCommand),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   fl: () => (/* binding */ codeMarkdown),
/* harmony export */   jO: () => (/* binding */ fencedMarkdown),
/* harmony export */   xO: () => (/* binding */ escapeDot)
/* harmony export */ });
// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
/** C0 and C1 controls, and the characters that reorder or hide text (bidirectional marks, zero widths). */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A foreign text as one line of a terminal: nothing in it moves the cursor, colours or hides. */
const escapeTerminal = (text) => plain.test(text) ? text : text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
/** Most texts are, and a table may have thousands. */
const plain = /^[ -~]*$/;
/** A foreign text inside Markdown, in a table too: no markup, HTML, link, mention, reference or comment marker survives. */
function escapeMarkdown(text, longest = 200) {
    const line = text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
    const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
    return (cut
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[\\`*_{}[\]()#+!|~$^=:.-]/g, (mark) => (harmless.has(mark) ? mark : `\\${mark}`))
        // A character of no width keeps GitHub from making links and notifying people.
        .replace(/@/g, "@\u200b")
        .replace(/(https?|ftp|mailto|www)(?=[\\:.])/gi, "$1\u200b")
        .replace(/\b(GH|gh)-(?=\d)/g, "$1-\u200b")
        .replace(/#(?=\d)/g, "#\u200b"));
}
/** Marks that mean nothing in the middle of a line. */
const harmless = new Set([".", "-", ":", "=", "+", "(", ")", "^"]);
/** A foreign text as inline code: the only mark that counts there is the backtick. */
function codeMarkdown(text, longest = 120) {
    const line = text
        .replace(/[\r\n\t]+/g, " ")
        .replace(unseen, "\ufffd")
        .replace(/`/g, "ˋ")
        .replace(/\|/g, "¦");
    const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
    return cut.trim() === "" ? "(empty)" : `\`${cut}\``;
}
/** A foreign text of several lines as a block of code: its fence is longer than any in the text. */
function fencedMarkdown(text) {
    const plain = text.replace(/\r\n?/g, "\n").replace(unseen, "\ufffd").trimEnd();
    const longest = Math.max(2, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}text\n${plain}\n${fence}`;
}
/** A foreign text inside a workflow command's data. */
const escapeCommand = (text) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
/** A foreign text inside a quoted label of Mermaid: whatever could mean something there is written by its number. */
const escapeMermaid = (text) => escapeTerminal(text).replace(/[^\w .,:+@/()×-]/gu, (mark) => `#${mark.codePointAt(0)};`);
/** A foreign text inside a quoted string of DOT, where a backslash begins an escape of Graphviz's own. */
const escapeDot = (text) => escapeTerminal(text).replace(/["\\]/g, "\\$&");


/***/ }),

/***/ 95264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ legFailureWords)
/* harmony export */ });
/* harmony import */ var _lib_unreachable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84108);

/** Why a leg failed, in words that end without a full stop. */
function legFailureWords(failure) {
    switch (failure.kind) {
        case "exit":
            return [
                `exit code ${failure.code}`,
                ...(failure.hint ? [failure.hint] : failure.code === 127 ? ["the shell did not find a command"] : []),
            ].join("; ");
        case "signal":
            return `ended by ${failure.signal}${failure.signal === "SIGKILL" ? " (out of memory, perhaps)" : ""}`;
        case "timeout":
            return `not done after ${failure.seconds} seconds, so it was ended; see timeout-minutes`;
        case "missing-output":
            return `it succeeded without making ${failure.paths.join(", ")}`;
        case "unreadable":
            return `${failure.path}: ${failure.problem}`;
        case "secret-output":
            return `${failure.path} holds the value of a secret that it sees, so it was not kept`;
        case "spawn":
            return `it could not be started: ${failure.problem}`;
        case "needs":
            return `not started, because ${failure.leg} failed`;
        case "fail-fast":
            return `not finished, because ${failure.leg} failed (fail-fast)`;
        default:
            return (0,_lib_unreachable_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .H)(failure);
    }
}


/***/ }),

/***/ 54746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Four significant digits, a true minus sign, and words for what is not finite. */
function formatNumber(value) {
    if (Number.isNaN(value))
        return "NaN";
    if (!Number.isFinite(value))
        return value > 0 ? "∞" : "−∞";
    const size = Math.abs(value);
    const text = size !== 0 && (size < 1e-4 || size >= 1e7) ? size.toExponential(3) : trimmed(size);
    return value < 0 ? `−${text}` : text;
}
/** The same with its sign always shown: for differences. */
const formatSigned = (value) => (value > 0 ? `+${formatNumber(value)}` : formatNumber(value));
/** `5.3 s`, `2 min 10 s`. */
function formatSeconds(seconds) {
    if (seconds < 60)
        return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
function formatBytes(bytes) {
    const units = ["B", "KiB", "MiB", "GiB", "TiB"];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
    return power === 0 ? `${bytes} B` : `${(bytes / 1024 ** power).toFixed(1)} ${units[power]}`;
}
function trimmed(size) {
    const text = size >= 1000 ? size.toFixed(0) : size.toPrecision(4);
    return text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
}


/***/ }),

/***/ 30464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z1: () => (/* binding */ legEndWords),
  Cy: () => (/* binding */ liveFrame),
  jJ: () => (/* binding */ waitWords),
  Du: () => (/* binding */ wroteInputWords)
});

// EXTERNAL MODULE: ./js/core/metrics/metric-value.js
var metric_value = __webpack_require__(3972);
;// CONCATENATED MODULE: ./js/core/run/remaining-time.js
/**
 * How long a run will still take, if every leg that waits runs, and takes as long as the last time: legs start in the plan's order, so many at
 * once, when what they need has ended. `null` where that is not known of each, or where one has taken longer already.
 */
function remainingTime(pending, jobs) {
    const ends = new Map();
    /** When each of the jobs is free. */
    const free = [];
    for (const { id, elapsed, usual } of pending) {
        if (usual === null || (elapsed !== null && elapsed >= usual))
            return null;
        if (elapsed === null)
            continue;
        ends.set(id, usual - elapsed);
        free.push(usual - elapsed);
    }
    while (free.length < jobs)
        free.push(0);
    for (const { id, needs, elapsed, usual } of pending) {
        if (elapsed !== null || usual === null)
            continue;
        const ready = Math.max(0, ...needs.map((need) => ends.get(need) ?? 0));
        const job = free.indexOf(Math.min(...free));
        const end = Math.max(ready, free[job] ?? 0) + usual;
        free[job] = end;
        ends.set(id, end);
    }
    return Math.max(0, ...ends.values());
}

// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/leg-failure.js
var leg_failure = __webpack_require__(95264);
// EXTERNAL MODULE: ./js/render/number.js
var number = __webpack_require__(54746);
// EXTERNAL MODULE: ./js/render/table.js
var table = __webpack_require__(82827);
;// CONCATENATED MODULE: ./js/render/run/live-frame.js






/**
 * The screen of a run that goes on: a line a leg, and a line of totals. Where there are more legs than lines, what needs eyes comes first:
 * failed legs, running ones, the next that wait, then the last that are done; their order stays the plan's.
 */
function liveFrame(watched, now, { width, height, colors }) {
    const shown = mostUrgent([...watched.states], Math.max(1, height - 2));
    const name = Math.min(Math.floor(width / 3), Math.max(...shown.map(([leg]) => leg.length)));
    const rows = shown.map(([leg, state]) => {
        const { mark, words } = told(state, now, watched.usual.get(leg) ?? null);
        const line = (0,table/* cut */.Jj)(`${MARKS[mark].sign} ${(0,table/* cutMiddle */.it)(leg, name).padEnd(name)}  ${words}`, width - 1);
        return colors[MARKS[mark].color](line);
    });
    return [...rows, (0,table/* cut */.Jj)(totals(watched, now), width - 1)];
}
/** Why a run that is alive does nothing, also where it is told line by line. */
function waitWords({ run, for: what, }) {
    if (what === "gc")
        return "waits for `mainline gc` to end";
    if (run === null)
        return "waits for another leg, which does or fetches the same";
    return `waits for run ${run.slice(0, 12)}, which ${what === "leg" ? "does the same" : "uses the work tree"}`;
}
/** The words that end a leg, also where a run is told line by line. */
function legEndWords(leg) {
    if (leg.status === "reused")
        return "reused";
    if (leg.failure)
        return `${leg.status}: ${(0,render_escape/* escapeTerminal */.en)((0,leg_failure/* legFailureWords */.w)(leg.failure))}`;
    return `done in ${(0,number/* formatSeconds */.Xo)(leg.seconds)}`;
}
/** A step wrote into its own copy of an input. */
function wroteInputWords({ leg, path, others }) {
    const more = others > 0 ? ` and ${others} more of its inputs` : "";
    return `${leg} wrote into ${(0,render_escape/* escapeTerminal */.en)(path)}${more}. That was a copy of its own, which nobody else sees: write to an output instead.`;
}
const MARKS = {
    failed: { sign: "✗", color: "red" },
    running: { sign: "•", color: "cyan" },
    waiting: { sign: " ", color: "dim" },
    done: { sign: "✓", color: "green" },
};
const URGENCY = ["failed", "running", "waiting", "done"];
function told(state, now, usual) {
    if (state.kind === "waiting")
        return { mark: "waiting", words: state.words ?? "waiting" };
    if (state.kind === "retrying")
        return { mark: "running", words: `failed; next attempt in ${state.seconds} s` };
    if (state.kind === "ended")
        return { mark: markOf(state), words: `${legEndWords(state.result)}${measuredBy(state.result)}` };
    const elapsed = now - state.since;
    const whole = usual !== null && elapsed < usual && usual >= 2 ? ` of about ${(0,number/* formatSeconds */.Xo)(usual)}` : "";
    const line = (0,render_escape/* escapeTerminal */.en)(state.line.slice(0, 300));
    return { mark: "running", words: `${(0,number/* formatSeconds */.Xo)(elapsed)}${whole}${measured(state.metrics)}  ${line}`.trimEnd() };
}
const measuredBy = ({ status, metrics }) => (status === "ran" ? measured(metrics) : "");
/** The first of a leg's metrics. */
function measured(metrics) {
    const some = Object.entries(metrics).slice(0, 3);
    return some.map(([name, value]) => `  ${(0,render_escape/* escapeTerminal */.en)(name)} ${(0,number/* formatNumber */.ZV)((0,metric_value/* fromMetricValue */.qh)(value))}`).join("");
}
function markOf(state) {
    if (state.kind === "waiting")
        return "waiting";
    if (state.kind !== "ended")
        return "running";
    if (state.result.status === "failed")
        return "failed";
    return state.result.status === "skipped" ? "waiting" : "done";
}
function mostUrgent(legs, most) {
    if (legs.length <= most)
        return [...legs];
    const newestDoneFirst = [...legs].reverse();
    const ranked = URGENCY.flatMap((mark) => (mark === "done" ? newestDoneFirst : legs).filter(([, state]) => markOf(state) === mark));
    const kept = new Set(ranked.slice(0, most).map(([leg]) => leg));
    return legs.filter(([leg]) => kept.has(leg));
}
function totals({ states, needs, usual, jobs }, now) {
    const all = [...states.values()];
    const ended = all.filter((state) => state.kind === "ended").length;
    const count = (mark) => all.filter((state) => markOf(state) === mark).length;
    const failed = count("failed");
    const pending = [...states].flatMap(([id, state]) => state.kind === "ended"
        ? []
        : [{ id, needs: needs.get(id) ?? [], elapsed: elapsedOf(state, now), usual: usual.get(id) ?? null }]);
    const left = failed > 0 || pending.length === 0 ? null : remainingTime(pending, jobs);
    return [
        `${ended} of ${all.length} legs ended, ${count("running")} running`,
        ...(failed > 0 ? [`${failed} failed`] : []),
        ...(left !== null && left >= 2 ? [`about ${roughly(left)} left`] : []),
    ].join(", ");
}
function elapsedOf(state, now) {
    if (state.kind === "running")
        return now - state.since;
    return state.kind === "retrying" ? 0 : null;
}
/** No more digits than an estimate has. */
function roughly(seconds) {
    if (seconds < 20)
        return `${Math.ceil(seconds)} s`;
    return seconds < 90 ? `${Math.ceil(seconds / 10) * 10} s` : `${Math.round(seconds / 60)} min`;
}


/***/ }),

/***/ 82827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   RX: () => (/* binding */ terminalTable),
/* harmony export */   it: () => (/* binding */ cutMiddle)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48091);


/** Rows of cells (the first are headings) in columns of a terminal; the last column is cut where the screen ends. */
function terminalTable(rows, { width, colors }) {
    const sizes = rows.map((row) => row.map(widthOf));
    const widths = [];
    for (const row of sizes)
        for (const [x, size] of row.entries())
            widths[x] = Math.max(widths[x] ?? 0, size);
    const whole = widths.reduce((sum, size) => sum + size + 2, -2);
    const lines = rows.map((row, y) => {
        const cells = row.map((cell, x) => cell + " ".repeat((widths[x] ?? 0) - (sizes[y]?.[x] ?? 0)));
        const line = cells.join("  ").trimEnd();
        return whole <= width ? line : cut(line, width);
    });
    return [colors.dim(lines[0] ?? ""), ...lines.slice(1)].join("\n");
}
/** Most cells are plain, and a plan has thousands. */
const widthOf = (text) => (/^[ -~]*$/.test(text) ? text.length : (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text));
/** A line no wider than the screen; counts columns, not code units. */
function cut(line, width) {
    if (widthOf(line) <= width)
        return line;
    let kept = "";
    for (const character of line) {
        if (widthOf(kept + character) > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** A name no longer than this, with its beginning and its end: where many begin alike, the end tells them apart. */
function cutMiddle(name, width) {
    const end = Math.floor((width - 1) / 2);
    return name.length <= width ? name : `${name.slice(0, width - 1 - end)}…${name.slice(name.length - end)}`;
}
/** Cells that are escaped already, as a Markdown table. Alignments: l, r or c by column. */
const markdownTable = (rows, align) => (0,markdown_table__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(rows.map((row) => [...row]), { align: [...align], alignDelimiters: false, padding: true });


/***/ }),

/***/ 31368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ engineEdges)
/* harmony export */ });
/** The engine's outside world on this machine, assembled for the CLI and the train action alike. */
async function engineEdges(root, store, env) {
    const [files, secrets, { followFiles }, { openJournal }, { capture }, { runStep }, { shellCommand, scriptEnding }, { v7 }, { setTimeout: wait },] = await Promise.all([
        __webpack_require__.e(/* import() */ 3417).then(__webpack_require__.bind(__webpack_require__, 63417)),
        __webpack_require__.e(/* import() */ 1995).then(__webpack_require__.bind(__webpack_require__, 1995)),
        __webpack_require__.e(/* import() */ 3615).then(__webpack_require__.bind(__webpack_require__, 53615)),
        __webpack_require__.e(/* import() */ 6523).then(__webpack_require__.bind(__webpack_require__, 6523)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32542)),
        __webpack_require__.e(/* import() */ 8469).then(__webpack_require__.bind(__webpack_require__, 18469)),
        __webpack_require__.e(/* import() */ 7566).then(__webpack_require__.bind(__webpack_require__, 67566)),
        __webpack_require__.e(/* import() */ 9615).then(__webpack_require__.bind(__webpack_require__, 49615)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 58500, 19)),
    ]);
    return {
        store,
        bench: files.openWorkbench(root, store.home),
        platform: { arch: process.arch, os: process.platform },
        // Of the process itself each look costs as much as a file.
        env: { ...env },
        now: Date.now,
        newRunId: () => v7().replaceAll("-", ""),
        sleep: (seconds, signal) => wait(seconds * 1000, undefined, { signal }).catch(() => { }),
        after: (seconds) => AbortSignal.timeout(seconds * 1000),
        runStep,
        shellCommand,
        scriptEnding,
        openJournal: (work) => openJournal(work, Date.now),
        hideSecret: () => { },
        holdsSecret: secrets.holdsSecret,
        readMasked: secrets.readMasked,
        followFiles,
        capture,
    };
}


/***/ }),

/***/ 19550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   interruption: () => (/* binding */ interruption)
/* harmony export */ });
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * The first Ctrl-C (or a runner's cancel) asks legs to end, and the engine ends their process groups some seconds later; the second ends them
 * at once. Only the third ends this process as it is: whoever it started would stay.
 */
function interruption() {
    const [asked, forced] = [new AbortController(), new AbortController()];
    const interrupt = () => {
        if (!asked.signal.aborted)
            return asked.abort();
        for (const signal of signals)
            process.off(signal, interrupt);
        forced.abort();
    };
    for (const signal of signals)
        process.on(signal, interrupt);
    return { signal: asked.signal, kill: forced.signal };
}


/***/ })

};
