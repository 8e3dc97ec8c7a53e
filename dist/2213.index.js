export const id = 2213;
export const ids = [2213,9550];
export const modules = {

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

/***/ 64738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ shared)
/* harmony export */ });
/** Options that mean the same wherever they are taken. */
const shared = {
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
};


/***/ }),

/***/ 78908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ run_command)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./js/app/run/run-pipeline.js + 2 modules
var run_pipeline = __webpack_require__(47713);
// EXTERNAL MODULE: ./js/app/run/usual-times.js
var usual_times = __webpack_require__(90161);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/wiring/engine-edges.js
var engine_edges = __webpack_require__(31368);
// EXTERNAL MODULE: ./js/wiring/interruption.js
var interruption = __webpack_require__(19550);
// EXTERNAL MODULE: ./js/cli/command.js
var command = __webpack_require__(64738);
// EXTERNAL MODULE: ./js/cli/edges.js
var cli_edges = __webpack_require__(73901);
// EXTERNAL MODULE: ./js/cli/progress.js + 1 modules
var cli_progress = __webpack_require__(71331);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./js/core/plan/paths.js
var paths = __webpack_require__(16586);
;// CONCATENATED MODULE: ./js/app/run/grounds.js

/**
 * All that such a run has looked at. `docs/engine.md` lists what a run's answer depends on: what is new there belongs here too. What
 * `environment` commands print is asked anew each time, and secrets matter only to legs that run. Null: some of it cannot be told.
 */
async function groundsOf({ workspace, legs, run, from }, { git, store, bench }) {
    const { plan, tree, file, sourceKey } = workspace;
    const ofGit = await git.grounds();
    if (ofGit === null)
        return null;
    const fetched = plan.legs.flatMap((leg) => (leg.isolated ? [] : (leg.inputs?.fetched ?? []))).map(({ path }) => path);
    const outputs = [...plan.legs.flatMap((leg) => leg.outputs.map(({ path }) => path)), ...fetched];
    const others = [...tree.map(({ path }) => path), `${from}/`];
    const folders = bench.folders(ofGit.ignored, { outputs, others });
    return folders === null
        ? null
        : {
            present: [
                // First: by that it is known.
                ...[file, ...paramsFile(workspace)],
                ...plan.legs.flatMap((leg) => leg.inputs?.tree ?? []),
                ...legs.flatMap((leg) => leg.outputs.map(({ path }) => path)),
                ...store.grounds(legs, sourceKey, run),
                ...folders.rules,
            ],
            possible: [...folders.folders, ...outputs, ...ofGit.files, bench.memory.notes],
            own: [bench.memory.file],
        };
}
function paramsFile({ file, plan }) {
    const { params } = plan.pipeline;
    const path = params.kind === "file" ? (0,paths/* repoPath */.qN)((0,paths/* folderOf */.yS)(file), params.path) : null;
    return path === null ? [] : [path];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./js/lib/racy.js
var racy = __webpack_require__(24881);
// EXTERNAL MODULE: ./js/edge/certificate/certificate.js
var certificate = __webpack_require__(65545);
;// CONCATENATED MODULE: ./js/edge/certificate/issue.js





/**
 * Writes a certificate, if what it would say is beyond doubt: all that was looked at had been left alone since before this process began, so that
 * it is what the run read. By the clock of the file system, which must be ours, and must not have been set meanwhile. `busy`: an older folder in which this
 * process has made files and removed them.
 */
function issue(file, { root, busy }, answer, grounds) {
    try {
        const folder = (0,external_node_fs_.statSync)(busy);
        const found = tellsOfChanges(folder) && isSteady() ? look(root, folder.dev, grounds) : null;
        if (found === null)
            return;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        write(file, (0,certificate/* certificateBytes */.j8)({ ...answer, ...found }));
    }
    catch {
        // The next run looks for itself.
    }
}
/** Not on every file system does a folder change when files come and go. */
const tellsOfChanges = ({ mtimeMs }) => mtimeMs > performance.timeOrigin - (0,racy/* racyMilliseconds */.g)(mtimeMs);
/** Null: something is not what the run has read, or may not be, or is a folder of a file system that is not known. */
function look(root, device, { present, possible, own }) {
    const [needed, free] = [new Set(present), new Set(own)];
    const paths = new Set([...present, ...possible, ...own]);
    const figures = [];
    // What a link leads to is added to the set while it is walked through.
    for (const path of paths) {
        const place = (0,certificate/* placeOf */.$t)(root, path);
        const stat = (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false }) ?? null;
        if (stat ? !free.has(path) && !isSettled(stat) : needed.has(path))
            return null;
        if (stat?.isDirectory() && stat.dev !== device)
            return null;
        if (stat?.isSymbolicLink()) {
            const target = targetOf(place);
            if (target === null)
                return null;
            paths.add(target);
        }
        figures.push(...figuresOf(stat));
    }
    return { paths: [...paths], figures: Float64Array.from(figures) };
}
/** Where a link leads. Null: up again behind a name, which may be a link itself, so that the words do not say where. */
function targetOf(link) {
    const to = (0,external_node_fs_.readlinkSync)(link);
    const parts = to.split("/").filter((part) => part !== "" && part !== ".");
    const name = parts.findIndex((part) => part !== "..");
    if (name !== -1 && parts.includes("..", name))
        return null;
    // What is above a folder that was come to by a link is what is above the folder.
    return (0,external_node_path_.resolve)(external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(link)), to);
}
const figuresOf = (stat) => stat ? [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino, stat.mode] : Array(certificate/* PER_PATH */.cQ).fill(-1);
function isSettled({ mtimeMs, ctimeMs }) {
    const latest = Math.max(mtimeMs, ctimeMs);
    return latest < performance.timeOrigin - (0,racy/* racyMilliseconds */.g)(latest);
}
/** The clock has gone as a clock goes since this process began. */
const isSteady = () => Math.abs(Date.now() - performance.timeOrigin - performance.now()) < 50;
function write(file, bytes) {
    const temporary = `${file}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`;
    const before = Date.now();
    try {
        (0,external_node_fs_.writeFileSync)(temporary, bytes, { flag: "wx" });
        const { ctimeMs } = (0,external_node_fs_.statSync)(temporary);
        if (ctimeMs > before - (0,racy/* racyMilliseconds */.g)(ctimeMs) && ctimeMs < Date.now() + 50)
            (0,external_node_fs_.renameSync)(temporary, file);
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}

// EXTERNAL MODULE: ./js/cli/up-to-date/up-to-date.js
var up_to_date = __webpack_require__(13658);
;// CONCATENATED MODULE: ./js/cli/up-to-date/certify.js




function openWitness() {
    const [command, ...words] = process.argv.slice(2);
    const asked = command === "run" ? (0,up_to_date/* askedFor */.GZ)(words) : null;
    let events = asked && [];
    return {
        hear(event) {
            if (saysNothing(event))
                events?.push(event);
            else
                events = null;
        },
        async certify(here, bench, show) {
            const heard = events ?? [];
            const run = answerOf(heard);
            if (!asked || !run)
                return;
            // Whatever goes wrong: the run has its answer, and the next one looks for itself.
            await certify_write(asked, here, bench, { events: heard, run, words: await show(heard) }).catch(() => { });
        },
    };
}
const saysNothing = (event) => event.kind === "started" ||
    event.kind === "ended" ||
    (event.kind === "leg-ended" && event.result.status === "reused");
/** The earlier run that was its answer; null: there was none. */
function answerOf(events) {
    const [first, last] = [events[0], events.at(-1)];
    return first?.kind === "started" && last?.kind === "ended" && first.run !== last.run.id ? last.run : null;
}
async function certify_write(asked, { git, store, workspace }, bench, { events, run, words }) {
    // From a folder below: whoever asks there does not know yet which file is meant.
    if (workspace.file !== (0,up_to_date/* fileOf */.W7)(git.root, asked))
        return;
    const legs = events.flatMap((event) => (event.kind === "leg-ended" ? [event.result] : []));
    const from = (0,external_node_path_.relative)(git.root, process.cwd()).split(external_node_path_.sep).join("/");
    const grounds = await groundsOf({ workspace, legs, run: run.id, from }, { git, store, bench });
    if (!grounds)
        return;
    const at = { root: git.root, busy: (0,up_to_date/* locksFolder */.vq)(git.root) };
    const secrets = workspace.plan.pipeline.steps.flatMap((step) => step.secrets);
    issue((0,up_to_date/* certificateFile */.oE)(git.root, asked), at, { facts: (0,up_to_date/* factsOf */.xS)(asked), words, probes: run.probes, secrets }, grounds);
}

;// CONCATENATED MODULE: ./js/cli/commands/run.js










const run_command = {
    usage: "[--jobs N] [--set KEY=VALUE]... [--quiet]",
    details: "Runs the legs whose inputs, params or words have changed, and reuses the results of the others. Outputs appear in the work tree only when their leg has succeeded.",
    examples: ["mainline run", "mainline run --jobs 4 --set train.lr=0.1"],
    options: {
        config: command/* shared */.u.config,
        set: command/* shared */.u.set,
        jobs: { type: "string", value: "N", short: "j", description: "legs at once (default: the cores there are)" },
        force: { type: "boolean", description: "run every leg, even where a result could be reused" },
        quiet: { type: "boolean", short: "q", description: "print nothing but failures" },
        json: command/* shared */.u.json,
    },
    most: 0,
    async run(input, terminal) {
        const jobs = jobsOf(input);
        const here = await (0,cli_edges/* openHere */.Pw)(input, terminal);
        const { workspace, git } = here;
        const { signal, kill } = (0,interruption.interruption)();
        const { plan, commit, dirty, sourceKey } = workspace;
        const usual = terminal.interactive ? await (0,usual_times/* usualTimes */.bx)(here.store, plan.pipeline.name) : new Map();
        const progress = (0,cli_progress/* openProgress */.m)({ terminal, quiet: input.on("quiet") || input.on("json"), usual });
        const options = {
            jobs,
            root: git.root,
            files: workspace.tree.map(({ path }) => path),
            commit,
            dirty,
            sourceKey,
            origin: null,
            signal,
            kill,
            force: input.on("force"),
        };
        const edges = await (0,engine_edges/* engineEdges */.n)(here.git.root, here.store, terminal.env);
        const witness = openWitness();
        let started = null;
        const run = await (0,run_pipeline/* runPipeline */.a)(plan, options, edges, (event) => {
            if (event.kind === "started")
                started = event.run;
            witness.hear(event);
            progress.event(event);
        }).finally(progress.close);
        const code = await end(run, input, terminal, run.id !== started);
        await witness.certify(here, edges.bench, (events) => wordsOf(run, events, { input, terminal, usual }));
        return code;
    },
};
/** What these events look like when they are all there at once, as they are where nothing is to be done, and an earlier run is the answer. */
async function wordsOf(run, events, { input, terminal, usual }) {
    let words = "";
    const raw = (text) => void (words += text);
    const paper = { ...terminal, raw, out: (text) => raw(`${text}\n`) };
    const progress = (0,cli_progress/* openProgress */.m)({ terminal: paper, quiet: input.on("quiet"), usual });
    for (const event of events)
        progress.event(event);
    progress.close();
    await end(run, input, paper, true);
    return words;
}
async function end(run, input, terminal, again) {
    if (input.on("json"))
        terminal.json(run);
    else if (!input.on("quiet") || run.status === "failed")
        terminal.out((await __webpack_require__.e(/* import() */ 9795).then(__webpack_require__.bind(__webpack_require__, 82176))).renderRunEnd(run, terminal, again));
    return run.status === "succeeded" ? 0 : 1;
}
function jobsOf(input) {
    const text = input.text("jobs");
    if (text === undefined)
        return (0,external_node_os_.availableParallelism)();
    const jobs = Number(text);
    if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 1024)
        return jobs;
    throw new failure.Stop({
        code: "usage",
        command: "run",
        words: `--jobs ${text}: not a whole number from 1 to 1024.`,
        hint: null,
    });
}


/***/ }),

/***/ 30917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ stepKeys),
/* harmony export */   Ug: () => (/* binding */ stepKey),
/* harmony export */   Zt: () => (/* binding */ sourceKey)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11039);

const stepKey = (record) => (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(asJson(record));
const sourceKey = (record) => (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(asJson(record));
/** The step keys of thousands of legs. */
function stepKeys() {
    const digest = (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigests */ .gm)();
    return (record) => digest(asJson(record));
}
// A record is plain data by construction; interfaces merely lack the index signature that Json asks for.
const asJson = (record) => record;


/***/ }),

/***/ 87492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withSpelling)
/* harmony export */ });
/** A record with how its params are written, where that is more than their values say: most have no such thing, and stay as they are. */
const withSpelling = ({ spelled }, record) => spelled === null ? record : { ...record, spelled };


/***/ }),

/***/ 64293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ nest),
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   QC: () => (/* binding */ unknownParam),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   xg: () => (/* binding */ resolveParams)
/* harmony export */ });
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18016);

/** The whole params with overrides (dotted key → value) applied. An override of a key that is not there is a problem. */
function resolveParams(source, overrides) {
    let params = source.kind === "none" ? {} : source.values;
    const problems = [];
    for (const [key, value] of Object.entries(overrides)) {
        if (lookUp(params, key) === undefined)
            problems.push(unknownParam(key, params, ["params"], "The override names"));
        else
            params = replaced(params, key.split("."), value);
    }
    return { params, problems };
}
/** The value at a dotted key. */
function lookUp(params, key) {
    return valueAt(params, key.split("."));
}
function valueAt(params, parts) {
    return parts.reduce((value, part) => (isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined), params);
}
/** Every leaf by its dotted key; an empty map or a list is a leaf. */
function flatten(params, prefix = "") {
    return Object.entries(params).flatMap(([key, value]) => isObject(value) && Object.keys(value).length > 0
        ? flatten(value, `${prefix}${key}.`)
        : [[`${prefix}${key}`, value]]);
}
/** Nested again: what a step's params file holds. */
function nest(selected) {
    return Object.entries(selected).reduce((into, [key, value]) => placed(into, key.split("."), value), {});
}
function unknownParam(key, params, at, who) {
    const known = [...new Set(flatten(params).flatMap(([leaf]) => prefixes(leaf)))];
    const meant = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, known);
    const hint = meant
        ? `Did you mean "${meant}"?`
        : known.length === 0
            ? "There are no params."
            : `There are: ${known.slice(0, 12).join(", ")}.`;
    return { code: "unknown-param", at, message: `${who} the param "${key}", which is not there.`, hint };
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const prefixes = (leaf) => leaf.split(".").map((_, i, parts) => parts.slice(0, i + 1).join("."));
function replaced(into, [head = "", ...rest], value) {
    const below = into[head];
    return { ...into, [head]: rest.length > 0 && isObject(below) ? replaced(below, rest, value) : value };
}
function placed(into, [head = "", ...rest], value) {
    const below = into[head];
    return { ...into, [head]: rest.length === 0 ? value : placed(isObject(below) ? below : {}, rest, value) };
}


/***/ }),

/***/ 61928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ modelDigest)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11039);
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51778);
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5047);
/* harmony import */ var _plan_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16586);




/** Digest and size of what lies at a path: a file's own SHA-256; of a folder, that of its manifest. Null when nothing is there. */
function modelDigest(files, path) {
    const inside = files.filter((file) => (0,_plan_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(file.path, path)).sort((a, b) => (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(a.path, b.path));
    const [first] = inside;
    if (!first)
        return null;
    const size = inside.reduce((sum, file) => sum + file.size, 0);
    if (first.path === path)
        return { sha256: first.sha256, size };
    const manifest = inside.map((file) => ({
        path: file.path.slice(path.length + 1),
        executable: file.executable,
        sha256: file.sha256,
    }));
    return { sha256: (0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(manifest)), size };
}


/***/ }),

/***/ 11039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ canonicalDigest),
/* harmony export */   bp: () => (/* binding */ arranged),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   gm: () => (/* binding */ canonicalDigests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5047);


/** JSON Canonicalization Scheme (RFC 8785): what is hashed is written the same on every machine. Throws on NaN and infinities. */
const canonicalJson = (value) => words(value, new Map());
/** The SHA-256 of a value's canonical text, which is never held as a whole: it may be longer than a string can be. */
function canonicalDigest(value) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let pieces = [];
    let length = 0;
    inPieces(value, new Map(), (piece) => {
        pieces.push(piece);
        length += piece.length;
        if (length < longText)
            return;
        hash.update(pieces.join(""));
        pieces = [];
        length = 0;
    });
    return hash.update(pieces.join("")).digest("hex");
}
/** The same for many values; lists that they share are put into words once, so none of them may change meanwhile. */
function canonicalDigests() {
    const known = new Map();
    return (value) => (0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(words(value, known));
}
/**
 * A map as it is best put into words: its keys, and those of maps within it, in order. The very same for all that share it, since no map changes. Keys
 * that are numbers are put in an order of their own by the machine; whatever has such keys is put into words nevertheless.
 */
function arranged(map) {
    const before = arrangements.get(map);
    if (before)
        return before;
    const made = isArranged(map) ? map : sorted(map);
    arrangements.set(map, made);
    return made;
}
const arrangements = new WeakMap();
function sorted(value) {
    if (typeof value !== "object" || value === null)
        return value;
    if (isList(value))
        return value.map(sorted);
    return Object.fromEntries(inOrder(value).map((key) => [key, sorted(value[key] ?? null)]));
}
const longText = 1 << 16;
const longList = 64;
/** Each item of a list that stands in no other is a piece. */
function inPieces(value, known, out) {
    if (typeof value !== "object" || value === null)
        out(words(value, known));
    else if (isList(value)) {
        out("[");
        for (const [i, item] of value.entries())
            out(`${i === 0 ? "" : ","}${words(item ?? null, known)}`);
        out("]");
    }
    else {
        let before = "{";
        for (const key of inOrder(value)) {
            out(`${before}${JSON.stringify(key)}:`);
            inPieces(value[key] ?? null, known, out);
            before = ",";
        }
        out(before === "{" ? "{}" : "}");
    }
}
/** What is in order is put into words by the machine, which takes a third of the time. */
const words = (value, known) => isArranged(value) ? JSON.stringify(value) : inOurWords(value, known);
function inOurWords(value, known) {
    if (typeof value === "number" && !Number.isFinite(value))
        throw new Error(`${value} is no JSON`);
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (isList(value))
        return listWords(value, known);
    const entries = [];
    for (const key of inOrder(value))
        entries.push(`${JSON.stringify(key)}:${inOurWords(value[key] ?? null, known)}`);
    return `{${entries.join(",")}}`;
}
/** Kept only when it is met again: the first time it may be the whole. */
function listWords(list, known) {
    const before = list.length < longList ? null : known.get(list);
    if (typeof before === "string")
        return before;
    const text = `[${list.map((item) => inOurWords(item ?? null, known)).join(",")}]`;
    if (list.length >= longList)
        known.set(list, before === null ? text : null);
    return text;
}
/** Every map is written in the order that the scheme asks for, every number is one, and no list is worth keeping. */
function isArranged(value) {
    if (typeof value !== "object" || value === null)
        return typeof value !== "number" || Number.isFinite(value);
    if (isList(value))
        return value.length < longList && value.every(isArranged);
    let before = "";
    for (const key in value) {
        if (key < before || !isArranged(value[key]))
            return false;
        before = key;
    }
    return true;
}
/** The keys of a map that have a value. Without a comparison, sort is by code units, as the scheme asks. */
const inOrder = (map) => Object.keys(map)
    .filter((key) => map[key] !== undefined)
    .sort();
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 24881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ racyMilliseconds)
/* harmony export */ });
/**
 * As in Git's index: a file changed this shortly before it was read may have been changed after, within one tick of the file system's clock.
 * One whose times have parts of a second ticks with the kernel, at most every 10 ms; others tick every second, or every two (FAT).
 */
const racyMilliseconds = (changed) => (changed % 1000 === 0 ? 2000 : 100);


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
