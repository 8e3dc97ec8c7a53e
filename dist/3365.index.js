export const id = 3365;
export const ids = [3365];
export const modules = {

/***/ 69547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inputsOf)
/* harmony export */ });
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65476);
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51778);


/** All files that a leg reads, by digest: of the tree as they are now, of other legs as those made them. */
async function inputsOf(leg, bench, done) {
    const inputs = [];
    for (const path of leg.inputs?.tree ?? []) {
        const found = await bench.digest(path);
        if (!found)
            return {
                failure: { kind: "unreadable", path, problem: "it was there when the run began, and is gone or a folder now" },
            };
        inputs.push({ path, ...found, made: null });
    }
    const made = new Map();
    for (const { path, by } of leg.inputs?.made ?? []) {
        const below = (done(by)?.outputs ?? []).filter((file) => (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(file.path, path));
        if (below.length === 0)
            return { failure: { kind: "unreadable", path, problem: `${by} succeeded without making it` } };
        for (const file of below) {
            made.set(file.path, file);
            inputs.push({ path: file.path, executable: file.executable, sha256: file.sha256, made: done(by)?.step ?? null });
        }
    }
    const unique = [...new Map(inputs.map((input) => [input.path, input])).values()];
    return { inputs: unique.sort((a, b) => (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.path, b.path)), made: [...made.values()] };
}


/***/ }),

/***/ 56366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_step_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21978);


/** What the environment commands print is part of every key: one that fails makes no key. */
function probe(plan, root, edges) {
    return Promise.all(plan.pipeline.environment.map(async (command) => {
        const { code, stdout, stderr } = await edges.capture("sh", ["-c", command], {
            cwd: root,
            env: (0,_core_step_env_js__WEBPACK_IMPORTED_MODULE_1__/* .stepEnv */ .W)(edges.env),
        });
        const output = `${stdout.toString("utf8")}${stderr}`.replaceAll("\r\n", "\n").trim();
        if (code !== 0)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "probe-failed", command, exitCode: code, output });
        return { command, output };
    }));
}


/***/ }),

/***/ 46789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/model-digest.js
var model_digest = __webpack_require__(55286);
// EXTERNAL MODULE: ./js/app/run/probe.js
var probe = __webpack_require__(56366);
// EXTERNAL MODULE: ./js/core/keys.js
var keys = __webpack_require__(24414);
// EXTERNAL MODULE: ./js/core/step-record.js
var step_record = __webpack_require__(6728);
// EXTERNAL MODULE: ./js/core/params.js
var core_params = __webpack_require__(17320);
// EXTERNAL MODULE: ./js/core/paths.js
var paths = __webpack_require__(65476);
// EXTERNAL MODULE: ./js/core/step-env.js
var step_env = __webpack_require__(21978);
;// CONCATENATED MODULE: ./js/core/undeclared-input.js

/**
 * Looks in the end of a failed leg's log for a file of the tree that is not among the leg's inputs, by its path or, for Python, as a module
 * that was not found. In words, or null.
 */
function undeclaredInput(leg, files, log) {
    const declared = new Set(leg.inputs?.tree);
    const lines = log
        .split("\n")
        .filter((line) => /no such file|not found|cannot (find|open)|ENOENT|No module named|does not exist/i.test(line));
    const found = files.find((path) => !declared.has(path) && lines.some((line) => names(path, leg).some((name) => mentioned(line, name))));
    return found === undefined ? null : `${found} is in the tree, but not among the inputs of ${leg.step}`;
}
/** How a log may speak of a file: from the root, from the leg's own directory, as a Python module. */
function names(path, { directory }) {
    const here = directory !== "" && path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : path;
    const module = path.match(/([A-Za-z_]\w*)(\/__init__)?\.py$/)?.[1];
    const top = (0,paths/* folderOf */.yS)(here).split("/")[0];
    return [path, here, ...(module ? [`'${module}'`] : []), ...(top && /\.py$/.test(path) ? [`'${top}'`] : [])];
}
function mentioned(line, name) {
    for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1)) {
        const edges = [line[at - 1] ?? " ", line[at + name.length] ?? " "];
        if (edges.every((character) => !/[\w.-]/.test(character)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./js/app/run/execute-leg.js





/** Starts a leg's command, as often as its retry allows, and takes in what it made. */
async function executeLeg(leg, made, context) {
    const { edges, onEvent, options } = context;
    await context.begin();
    const began = edges.now();
    for (let attempt = 1;; attempt++) {
        onEvent({ kind: "leg-started", leg: leg.id, attempt });
        const ended = await attemptLeg(leg, made, attempt, context);
        const run = { ...ended.run, attempts: attempt, seconds: (edges.now() - began) / 1000 };
        if (run.failure === null || attempt >= leg.retry.maxAttempts || options.signal.aborted)
            return { ...ended, run };
        const seconds = Math.min(leg.retry.backoffSeconds * 2 ** (attempt - 1), 3600);
        onEvent({ kind: "leg-retry", leg: leg.id, attempt, words: run.failure.kind, seconds });
        await edges.sleep(seconds, options.signal);
    }
}
async function attemptLeg(leg, made, attempt, context) {
    const { edges, options } = context;
    const work = `${edges.store.workPath(context.id)}/${leg.id}`;
    const directory = leg.isolated ? `${work}/tree` : options.root;
    if (leg.isolated)
        await layOut(leg, made, directory, context);
    const params = await writeParams(leg, work, directory, context);
    const end = await start(leg, { work, directory, params, attempt }, context);
    if (end.kind === "aborted")
        return outcome(leg, { status: "skipped", failure: { kind: "signal", signal: "SIGTERM" } });
    if (end.kind === "exit")
        return outcome(leg, { status: "failed", failure: { ...end, hint: await hintFor(leg, context) } });
    if (end.kind !== "done")
        return outcome(leg, { status: "failed", failure: end });
    return await takeIn(leg, directory, context);
}
async function layOut(leg, made, directory, { edges }) {
    await edges.bench.prepare(directory, leg.inputs?.tree ?? [], leg.links);
    for (const file of made)
        await edges.store.placeObject(file, `${directory}/${file.path}`);
}
/** The declared params: at the place of the params file in the step's own directory, and at `$MAINLINE_PARAMS` in any case. */
async function writeParams(leg, work, directory, { edges, plan }) {
    const { params, file } = plan.pipeline;
    const format = params.kind === "file" ? params.format : "json";
    const { writeParams: write } = await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(528), __webpack_require__.e(2361)]).then(__webpack_require__.bind(__webpack_require__, 32361));
    const text = write((0,core_params/* nest */.$I)(leg.params), format);
    const own = `${work}/params.${format === "yaml" ? "yml" : format}`;
    await edges.bench.writeFile(own, text);
    const place = params.kind === "file" ? (0,paths/* repoPath */.qN)((0,paths/* folderOf */.yS)(file), params.path) : null;
    // A step that declares no params sees the file only if it names it as an input, and then as it is.
    if (leg.isolated && place !== null && Object.keys(leg.params).length > 0)
        await edges.bench.writeFile(`${directory}/${place}`, text);
    return own;
}
async function start(leg, { work, directory, params, attempt }, { edges, id, options, onEvent }) {
    const script = `${work}/command${edges.scriptEnding(leg.shell)}`;
    await edges.bench.writeFile(script, `${leg.command}\n`);
    const cwd = leg.directory === "" ? directory : `${directory}/${leg.directory}`;
    const env = {
        ...(0,step_env/* stepEnv */.W)(edges.env),
        ...leg.env,
        MAINLINE_RUN_ID: id,
        MAINLINE_LEG: leg.id,
        MAINLINE_ATTEMPT: String(attempt),
        MAINLINE_PARAMS: params,
    };
    return await edges.runStep({
        argv: edges.shellCommand(leg.shell, script, env),
        cwd,
        env,
        log: edges.store.logPath(id, leg.id),
        onLine: (line) => onEvent({ kind: "leg-line", leg: leg.id, line }),
        timeoutSeconds: leg.timeoutSeconds,
        signal: options.signal,
        graceSeconds: 5,
    });
}
/** A leg that ran among its declared inputs alone may have asked for another file of the tree. */
async function hintFor(leg, { edges, id, options }) {
    return leg.isolated
        ? undeclaredInput(leg, options.files, await edges.bench.readEnd(edges.store.logPath(id, leg.id)))
        : null;
}
/** Outputs into the store, metrics and plots read. Anything missing or unreadable makes the leg a failure. */
async function takeIn(leg, directory, { edges }) {
    const failed = (failure) => outcome(leg, { status: "failed", failure });
    const { files, missing, escaping } = await edges.bench.collect(directory, leg.outputs.map(({ path }) => path));
    if (missing.length > 0)
        return failed({ kind: "missing-output", paths: missing });
    if (escaping[0] !== undefined)
        return failed({
            kind: "unreadable",
            path: escaping[0],
            problem: "it is a link that leads out of the step's directory",
        });
    const outputs = [];
    for (const { path, executable } of files)
        outputs.push({
            path,
            executable,
            kind: kindOf(path, leg),
            ...(await edges.store.addObject(`${directory}/${path}`)),
        });
    const read = await readMeasurements(leg, outputs, directory, edges);
    return "failure" in read
        ? failed(read.failure)
        : outcome(leg, { status: "ran", failure: null, outputs, metrics: read.metrics }, { history: read.history, plots: read.plots });
}
/** The innermost declaration says what a file is: loss.csv inside a model folder is a plot. */
function kindOf(path, leg) {
    const around = leg.outputs
        .filter((output) => (0,paths/* isWithin */.UO)(path, output.path))
        .sort((a, b) => b.path.length - a.path.length);
    return (around.find(({ kind }) => kind !== "output") ?? around[0])?.kind ?? "output";
}
async function readMeasurements(leg, outputs, directory, edges) {
    const found = { metrics: {}, history: {}, plots: [] };
    const wanted = leg.outputs.filter(({ kind }) => kind === "metrics" || kind === "plot");
    if (wanted.length === 0)
        return found;
    const [{ parseMetrics }, { parseTable }, { plotColumns }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(203), __webpack_require__.e(3483), __webpack_require__.e(9509)]).then(__webpack_require__.bind(__webpack_require__, 69509)),
        Promise.all(/* import() */[__webpack_require__.e(203), __webpack_require__.e(4176)]).then(__webpack_require__.bind(__webpack_require__, 64176)),
        __webpack_require__.e(/* import() */ 6209).then(__webpack_require__.bind(__webpack_require__, 76209)),
    ]);
    for (const { path, kind } of wanted) {
        const file = outputs.find((output) => output.path === path);
        if (!file)
            return { failure: { kind: "unreadable", path, problem: "it is a folder; name a file" } };
        if (file.size > 64 * 1024 * 1024)
            return { failure: { kind: "unreadable", path, problem: `it has ${file.size} bytes; 64 MiB are read` } };
        const text = await edges.bench.readText(`${directory}/${path}`);
        const parsed = kind === "metrics" ? parseMetrics(path, text) : parseTable(path, text);
        if (!parsed.ok)
            return { failure: { kind: "unreadable", path, problem: parsed.error } };
        if ("final" in parsed.value) {
            found.metrics = { ...found.metrics, ...parsed.value.final };
            found.history = { ...found.history, ...parsed.value.history };
        }
        else {
            found.plots = [...found.plots, { leg: leg.id, path, columns: plotColumns(parsed.value) }];
        }
    }
    return found;
}

// EXTERNAL MODULE: ./js/app/run/inputs.js
var inputs = __webpack_require__(69547);
;// CONCATENATED MODULE: ./js/app/run/run-leg.js




/** Reuses a leg's result where its key is known, runs it otherwise. Never throws for what a step did. */
async function runLeg(leg, context) {
    const failed = leg.needs.find((id) => !hasSucceeded(context.done(id)));
    if (failed !== undefined || context.options.signal.aborted)
        return outcome(leg, { status: "skipped", failure: { kind: "needs", leg: failed ?? leg.id } });
    const files = leg.inputs === null ? null : await (0,inputs/* inputsOf */.V)(leg, context.edges.bench, context.done);
    if (files && "failure" in files)
        return outcome(leg, { status: "failed", failure: files.failure });
    const record = files && (0,step_record/* stepRecordOf */.v)(leg, files.inputs, context.probes, context.edges.platform);
    const key = record && (0,keys/* stepKey */.U)(record);
    const { store } = context.edges;
    const stored = key === null || context.options.force ? null : await store.leg(key);
    if (stored) {
        await lay(stored.leg.outputs, context);
        return { ...stored, run: { ...stored.leg, id: leg.id, status: "reused", reusedFrom: stored.run } };
    }
    const result = await executeLeg(leg, files?.made ?? [], context);
    const ended = { ...result, run: { ...result.run, key, record } };
    if (ended.run.status !== "ran")
        return ended;
    if (key !== null)
        await store.saveLeg(key, {
            version: 1,
            run: context.id,
            leg: ended.run,
            history: ended.history,
            plots: ended.plots,
        });
    if (leg.isolated)
        await lay(ended.run.outputs, context);
    else
        await context.edges.bench.remember(ended.run.outputs);
    return ended;
}
function outcome(leg, ended, details = {}) {
    const base = {
        id: leg.id,
        step: leg.step,
        replicate: leg.replicate?.value ?? null,
        status: ended.status,
        reusedFrom: null,
        key: null,
        record: null,
        seconds: 0,
        attempts: 0,
        failure: null,
        outputs: [],
        metrics: {},
    };
    return { run: { ...base, ...ended }, history: {}, plots: [], ...details };
}
const hasSucceeded = (run) => run?.status === "ran" || run?.status === "reused";
async function lay(files, { edges }) {
    await edges.bench.place(files, edges.store.placeObject);
}

;// CONCATENATED MODULE: ./js/app/run/schedule.js
/** Runs legs as soon as all they need has ended, in plan order, at most `jobs` at once. `one` must not throw for a leg that failed. */
async function schedule(legs, jobs, one) {
    const waiting = new Map(legs.map((leg) => [leg.id, leg.needs.length]));
    const dependants = new Map();
    for (const leg of legs)
        for (const id of leg.needs)
            dependants.set(id, [...(dependants.get(id) ?? []), leg]);
    const place = new Map(legs.map((leg, i) => [leg.id, i]));
    const ready = legs.filter((leg) => leg.needs.length === 0);
    const worker = async () => {
        for (let leg = ready.shift(); leg; leg = ready.shift()) {
            await one(leg);
            for (const next of dependants.get(leg.id) ?? [])
                release(next);
        }
    };
    const running = new Set();
    const fill = () => {
        while (running.size < jobs && ready.length > 0)
            start();
    };
    const start = () => {
        const promise = worker().finally(() => running.delete(promise));
        running.add(promise);
    };
    const release = (leg) => {
        const left = (waiting.get(leg.id) ?? 0) - 1;
        waiting.set(leg.id, left);
        if (left > 0)
            return;
        const at = ready.findIndex((other) => (place.get(other.id) ?? 0) > (place.get(leg.id) ?? 0));
        ready.splice(at === -1 ? ready.length : at, 0, leg);
        fill();
    };
    fill();
    while (running.size > 0)
        await Promise.race(running);
}

;// CONCATENATED MODULE: ./js/app/run/run-pipeline.js





/**
 * Runs what must be run, reuses the rest, and keeps the run. Where every leg is reused and a run of this source is there already, that run
 * is the answer: nothing happened. Throws Stop: output-in-the-way, probe-failed, interrupted.
 */
async function runPipeline(plan, options, edges, onEvent) {
    const startedAt = edges.now();
    const id = edges.newRunId();
    await refuseForeignOutputs(plan, edges);
    const probes = await (0,probe/* probe */.d)(plan, options.root, edges);
    const begin = once(() => edges.store.beginWork(id));
    onEvent({ kind: "started", run: id, legs: plan.legs.map((leg) => leg.id) });
    const outcomes = new Map();
    const one = async (leg) => {
        const outcome = await runLeg(leg, {
            id,
            plan,
            options,
            probes,
            edges,
            onEvent,
            begin,
            done: (other) => outcomes.get(other)?.run,
        });
        outcomes.set(leg.id, outcome);
        onEvent({ kind: "leg-ended", leg: leg.id, result: outcome.run });
    };
    try {
        await schedule(plan.legs, options.jobs, one);
        await tidy(plan, outcomes, edges);
    }
    finally {
        await edges.store.endWork(id);
        await edges.bench.close();
    }
    if (options.signal.aborted)
        throw new failure.Stop({ code: "interrupted" });
    const legs = plan.legs.map((leg) => outcomes.get(leg.id).run);
    const run = (await unchanged(legs, options, edges)) ??
        (await keep(assemble(id, plan, options, probes, legs, startedAt, edges), [...outcomes.values()], edges));
    onEvent({ kind: "ended", run });
    return run;
}
/** A run that reuses everything makes no working directory; the first leg that runs makes it for all. */
function once(act) {
    let begun = null;
    return () => (begun ??= act());
}
async function refuseForeignOutputs(plan, { bench, store }) {
    for (const leg of plan.legs) {
        const [path] = await bench.foreign(leg.outputs.map((output) => output.path), store.hasObject);
        if (path !== undefined)
            throw new failure.Stop({ code: "output-in-the-way", path, leg: leg.id });
    }
}
/** What legs that succeeded made before, and did not make this time, is taken out of the work tree. */
async function tidy(plan, outcomes, { bench }) {
    const done = plan.legs.filter((leg) => ["ran", "reused"].includes(outcomes.get(leg.id)?.run.status ?? ""));
    const outputs = new Set(done.flatMap((leg) => leg.outputs.map(({ path }) => path)));
    await bench.tidy(outputs, new Set(done.flatMap((leg) => outcomes.get(leg.id)?.run.outputs.map(({ path }) => path) ?? [])));
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
        overrides: plan.overrides,
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
    const details = { version: 1, history, plots: outcomes.flatMap((outcome) => outcome.plots) };
    await store.saveRun(run, details);
    return run;
}


/***/ }),

/***/ 65476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ isRepoPath),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   of: () => (/* binding */ SortedPaths),
/* harmony export */   qN: () => (/* binding */ repoPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** A path written in a file of `folder` → a RepoPath; null when it leaves the repository, is absolute, or has a backslash or control character. */
function repoPath(folder, written) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is refused
    if (written === "" || /^[/~]|^[A-Za-z]:|\\|[\x00-\x1f\x7f]/.test(written))
        return null;
    const parts = folder === "" ? [] : folder.split("/");
    for (const part of written.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join("/");
}
/** Whether a RepoPath from elsewhere (an artifact, say) is one: relative, normalised, and not in `.git`. */
function isRepoPath(path) {
    return path !== "" && repoPath("", path) === path && path.split("/").every((part) => part.toLowerCase() !== ".git");
}
const folderOf = (path) => path.split("/").slice(0, -1).join("/");
/** `inner` is `outer`, or lies below it. The root (empty) holds everything. */
const isWithin = (inner, outer) => outer === "" || inner === outer || inner.startsWith(`${outer}/`);
/** A path and all that it lies in, the nearest first: `a/b/c`, `a/b`, `a`. */
function* ancestors(path) {
    for (let at = path; at !== ""; at = folderOf(at))
        yield at;
}
/** Sorted paths, asked by folder: a binary search, because a tree may have 100,000 files. */
class SortedPaths {
    paths;
    /** `paths` are in code-unit order. */
    constructor(paths) {
        this.paths = paths;
    }
    /** The path itself, if it is there, and all paths below it. */
    within(folder) {
        if (folder === "")
            return this.paths;
        const own = this.paths[this.first(folder)] === folder ? [folder] : [];
        // "0" follows "/" in code units.
        return [...own, ...this.paths.slice(this.first(`${folder}/`), this.first(`${folder}0`))];
    }
    first(from) {
        let low = 0;
        let high = this.paths.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.paths[middle] < from)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 21978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ stepEnv)
/* harmony export */ });
/**
 * The environment that a step gets: the caller's without what would let it speak to the runner or hold a credential. Names that
 * match TOKEN, SECRET, PASSWORD or CREDENTIAL, or that end in _KEY, are left out whatever they hold.
 */
function stepEnv(caller) {
    return Object.fromEntries(Object.entries(caller).flatMap(([name, value]) => value === undefined || withheld.test(name) ? [] : [[name, value]]));
}
const withheld = /^(ACTIONS_|INPUT_|GIT_CONFIG_)|^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|TOKEN)$|TOKEN|SECRET|PASSWORD|CREDENTIAL|_KEY$/i;


/***/ }),

/***/ 6728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ stepRecordOf)
/* harmony export */ });
/** The record whose digest is a leg's step key. `inputs` are in code-unit order of path. */
function stepRecordOf(leg, inputs, probes, platform) {
    const { command, shell, directory, env, params, replicate, outputs } = leg;
    return { version: 1, command, shell, directory, env, params, replicate, outputs, probes, platform, inputs };
}


/***/ }),

/***/ 11039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90963);

/** JSON Canonicalization Scheme (RFC 8785): what is hashed is written the same on every machine. Throws on NaN and infinities. */
function canonicalJson(value) {
    return (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
}


/***/ }),

/***/ 5047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Lower-case hex SHA-256 of a text (as UTF-8) or of bytes. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}


/***/ }),

/***/ 92632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Nf: () => (/* binding */ escapeCommand),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   fl: () => (/* binding */ codeMarkdown)
/* harmony export */ });
// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
/** C0 and C1 controls, and the characters that reorder or hide text (bidirectional marks, zero widths). */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A foreign text as one line of a terminal: nothing in it moves the cursor, colours or hides. */
const escapeTerminal = (text) => text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
/** A foreign text inside Markdown, in a table too: no markup, HTML, link, mention, reference or comment marker survives. */
function escapeMarkdown(text, longest = 200) {
    const line = text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
    const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
    return (cut
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[\\`*_{}[\]()#+!|~$^=:.-]/g, (mark) => (plain.has(mark) ? mark : `\\${mark}`))
        // A character of no width keeps GitHub from making links and notifying people.
        .replace(/@/g, "@\u200b")
        .replace(/(https?|ftp|mailto|www)(?=[\\:.])/gi, "$1\u200b")
        .replace(/\b(GH|gh)-(?=\d)/g, "$1-\u200b")
        .replace(/#(?=\d)/g, "#\u200b"));
}
/** Marks that mean nothing in the middle of a line. */
const plain = new Set([".", "-", ":", "=", "+", "(", ")", "^"]);
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
/** A foreign text inside a workflow command's data. */
const escapeCommand = (text) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");


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
        case "spawn":
            return `it could not be started: ${failure.problem}`;
        case "needs":
            return `not started, because ${failure.leg} failed`;
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
/* harmony export */   ZV: () => (/* binding */ formatNumber)
/* harmony export */ });
/* unused harmony export formatBytes */
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

/***/ 82827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   RX: () => (/* binding */ terminalTable)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48091);


/** Rows of cells (the first are headings) in columns of a terminal; the last column is cut where the screen ends. */
function terminalTable(rows, { width, colors }) {
    const columns = Math.max(...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(row[i] ?? ""))));
    const lines = rows.map((row) => cut(row
        .map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(cell)))
        .join("  ")
        .trimEnd(), width));
    return [colors.dim(lines[0] ?? ""), ...lines.slice(1)].join("\n");
}
/** A line no wider than the screen; counts columns, not code units. */
function cut(line, width) {
    if ((0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(line) <= width)
        return line;
    let kept = "";
    for (const character of line) {
        if ((0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(kept + character) > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
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
    const [{ openWorkbench }, { capture }, { runStep }, { shellCommand, scriptEnding }, { v7 }, { setTimeout: wait }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3358).then(__webpack_require__.bind(__webpack_require__, 63358)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32542)),
        __webpack_require__.e(/* import() */ 9150).then(__webpack_require__.bind(__webpack_require__, 69150)),
        __webpack_require__.e(/* import() */ 7566).then(__webpack_require__.bind(__webpack_require__, 67566)),
        __webpack_require__.e(/* import() */ 9615).then(__webpack_require__.bind(__webpack_require__, 49615)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 58500, 19)),
    ]);
    return {
        store,
        bench: openWorkbench(root, store.home),
        platform: { os: process.platform, arch: process.arch },
        env,
        now: Date.now,
        newRunId: () => v7().replaceAll("-", ""),
        sleep: (seconds, signal) => wait(seconds * 1000, undefined, { signal }).catch(() => { }),
        runStep,
        shellCommand,
        scriptEnding,
        capture,
    };
}


/***/ })

};
