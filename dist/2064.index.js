export const id = 2064;
export const ids = [2064];
export const modules = {

/***/ 56366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_step_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21978);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89925);



/** In seconds. What says which Python there is says it at once; who waits for an answer longer than this has hung. */
const longest = 60;
/** What the environment commands print is part of every key: one that fails makes no key. */
function probe(plan, root, edges, signal) {
    const late = edges.after(longest);
    const ends = signal ? [late, signal] : [late];
    return Promise.all(plan.pipeline.environment.map(async (command) => {
        const { code, stdout, stderr } = await edges.capture("sh", ["-c", command], {
            cwd: root,
            env: (0,_core_step_env_js__WEBPACK_IMPORTED_MODULE_2__/* .stepEnv */ .WH)(edges.env, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureTo */ .de)(null, plan)),
            ends,
        });
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

/***/ 9962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/model-digest.js
var model_digest = __webpack_require__(55286);
// EXTERNAL MODULE: ./js/app/usual-times.js
var usual_times = __webpack_require__(29683);
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
// EXTERNAL MODULE: ./js/app/run/run-legs.js + 4 modules
var run_legs = __webpack_require__(99993);
// EXTERNAL MODULE: ./js/app/run/secrets.js
var run_secrets = __webpack_require__(89925);
;// CONCATENATED MODULE: ./js/app/run/run-pipeline.js







/**
 * Runs what must be run, reuses the rest, and keeps the run. Where every leg is reused and a run of this source is there already, that run
 * is the answer: nothing happened. Throws Stop: secrets-unfit, output-in-the-way, probe-failed, interrupted.
 */
async function runPipeline(plan, options, edges, onEvent) {
    const id = edges.newRunId();
    const release = await edges.store.use(id, {
        signal: options.signal,
        within: null,
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
    const secrets = (0,run_secrets/* secretsOf */.Fj)(plan, edges.env);
    for (const value of secrets.values())
        edges.hideSecret(value);
    await refuseForeignOutputs(plan, edges);
    const probes = await (0,probe/* probe */.d)(plan, options.root, edges, options.signal);
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
    const summaries = Object.fromEntries(outcomes.filter(({ summary }) => summary !== "").map(({ run, summary }) => [run.id, summary]));
    const details = { version: 1, history, plots: outcomes.flatMap((outcome) => outcome.plots), summaries };
    await store.saveRun(run, details);
    await (0,usual_times/* rememberTimes */.c)(store, run);
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
    config: { type: "string", value: "FILE", description: "the pipeline's file (default: mainline.yml)" },
    set: {
        type: "string",
        value: "KEY=VALUE",
        multiple: true,
        description: "override a param for this run, e.g. train.lr=0.1",
    },
    json: { type: "boolean", description: "print data as JSON instead of text" },
};


/***/ }),

/***/ 42494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _app_run_run_pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9962);
/* harmony import */ var _app_usual_times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29683);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88714);
/* harmony import */ var _wiring_engine_edges_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31368);
/* harmony import */ var _wiring_interruption_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19550);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64738);
/* harmony import */ var _edges_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73901);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71331);









const command = {
    usage: "[--jobs N] [--set KEY=VALUE]... [--quiet]",
    details: "Runs the legs whose inputs, params or words have changed, and reuses the results of the others. Outputs appear in the work tree only when their leg has succeeded.",
    examples: ["mainline run", "mainline run --jobs 4 --set train.lr=0.1"],
    options: {
        config: _command_js__WEBPACK_IMPORTED_MODULE_4__/* .shared */ .u.config,
        set: _command_js__WEBPACK_IMPORTED_MODULE_4__/* .shared */ .u.set,
        jobs: { type: "string", value: "N", short: "j", description: "legs at once (default: the cores there are)" },
        force: { type: "boolean", description: "run every leg, even where a result could be reused" },
        quiet: { type: "boolean", short: "q", description: "print nothing but failures" },
        json: _command_js__WEBPACK_IMPORTED_MODULE_4__/* .shared */ .u.json,
    },
    most: 0,
    async run(input, terminal) {
        const jobs = jobsOf(input);
        const here = await (0,_edges_js__WEBPACK_IMPORTED_MODULE_5__/* .openHere */ .Pw)(input, terminal);
        const { workspace, git } = here;
        const { signal, kill } = (0,_wiring_interruption_js__WEBPACK_IMPORTED_MODULE_7__/* .interruption */ .Y)();
        const { plan, commit, dirty, sourceKey } = workspace;
        const usual = terminal.interactive ? await (0,_app_usual_times_js__WEBPACK_IMPORTED_MODULE_2__/* .usualTimes */ .b)(here.store, plan.pipeline.name) : new Map();
        const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .openProgress */ .m)({ terminal, quiet: input.on("quiet") || input.on("json"), usual });
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
        const run = await (0,_app_run_run_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .runPipeline */ .a)(plan, options, await (0,_wiring_engine_edges_js__WEBPACK_IMPORTED_MODULE_8__/* .engineEdges */ .n)(here.git.root, here.store, terminal.env), progress.event).finally(progress.close);
        return await end(run, input, terminal);
    },
};
async function end(run, input, terminal) {
    if (input.on("json"))
        terminal.json(run);
    else if (!input.on("quiet") || run.status === "failed")
        terminal.out((await __webpack_require__.e(/* import() */ 2585).then(__webpack_require__.bind(__webpack_require__, 34966))).renderRunEnd(run, terminal));
    return run.status === "succeeded" ? 0 : 1;
}
function jobsOf(input) {
    const text = input.text("jobs");
    if (text === undefined)
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
    const jobs = Number(text);
    if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 1024)
        return jobs;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__.Stop({
        code: "usage",
        command: "run",
        words: `--jobs ${text}: not a whole number from 1 to 1024.`,
        hint: null,
    });
}


/***/ }),

/***/ 24414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stepKey),
/* harmony export */   Z: () => (/* binding */ sourceKey)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11039);

const stepKey = (record) => digest(record);
const sourceKey = (record) => digest(record);
// A record is plain data by construction; interfaces merely lack the index signature that Json asks for.
const digest = (record) => (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .X)(record);


/***/ }),

/***/ 55286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ modelDigest)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11039);
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51778);
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5047);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65476);




/** Digest and size of what lies at a path: a file's own SHA-256; of a folder, that of its manifest. Null when nothing is there. */
function modelDigest(files, path) {
    const inside = files.filter((file) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(file.path, path)).sort((a, b) => (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(a.path, b.path));
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
    return { sha256: (0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(manifest)), size };
}


/***/ }),

/***/ 17320:
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

/***/ 11039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ canonicalDigest),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** JSON Canonicalization Scheme (RFC 8785): what is hashed is written the same on every machine. Throws on NaN and infinities. */
function canonicalJson(value) {
    const pieces = [];
    write(value, nothingKnown(), (piece) => pieces.push(piece));
    return pieces.join("");
}
/** The SHA-256 of a value's canonical text, which is never held as a whole: it may be longer than a string can be. */
function canonicalDigest(value) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let pieces = [];
    let length = 0;
    write(value, nothingKnown(), (piece) => {
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
const longText = 1 << 20;
const longList = 16;
const nothingKnown = () => ({ lists: new Map(), keys: new Map() });
function write(value, known, out) {
    if (Array.isArray(value))
        writeList(value, known, out);
    else if (typeof value === "object" && value !== null)
        writeMap(value, known, out);
    else if (typeof value === "number" && !Number.isFinite(value))
        throw new Error(`${value} is no JSON`);
    else
        out(JSON.stringify(value) ?? "null");
}
/** In words of its own only when it is met again: the first time it may be the whole. */
function writeList(list, known, out) {
    if (list.length < longList)
        items(list, known, out);
    else if (known.lists.has(list))
        out(known.lists.get(list) ?? inWords(list, known));
    else {
        known.lists.set(list, null);
        items(list, known, out);
    }
}
function inWords(list, known) {
    const pieces = [];
    items(list, known, (piece) => pieces.push(piece));
    const text = pieces.join("");
    known.lists.set(list, text);
    return text;
}
function items(list, known, out) {
    out("[");
    for (const [i, item] of list.entries()) {
        if (i > 0)
            out(",");
        write(item, known, out);
    }
    out("]");
}
function writeMap(map, known, out) {
    let before = "{";
    // Without a comparison, sort is by code units, as the scheme asks.
    for (const key of Object.keys(map).sort()) {
        const value = map[key];
        if (value === undefined)
            continue;
        out(before);
        out(known.keys.get(key) ?? writeKey(key, known));
        write(value, known, out);
        before = ",";
    }
    out(before === "{" ? "{}" : "}");
}
function writeKey(key, { keys }) {
    const written = `${JSON.stringify(key)}:`;
    keys.set(key, written);
    return written;
}


/***/ }),

/***/ 31368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ engineEdges)
/* harmony export */ });
/** The engine's outside world on this machine, assembled for the CLI and the train action alike. */
async function engineEdges(root, store, env) {
    const [files, secrets, { openJournal }, { capture }, { runStep }, { shellCommand, scriptEnding }, { v7 }, { setTimeout: wait },] = await Promise.all([
        __webpack_require__.e(/* import() */ 6672).then(__webpack_require__.bind(__webpack_require__, 16672)),
        __webpack_require__.e(/* import() */ 1995).then(__webpack_require__.bind(__webpack_require__, 1995)),
        __webpack_require__.e(/* import() */ 6523).then(__webpack_require__.bind(__webpack_require__, 6523)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32542)),
        __webpack_require__.e(/* import() */ 3525).then(__webpack_require__.bind(__webpack_require__, 83525)),
        __webpack_require__.e(/* import() */ 7566).then(__webpack_require__.bind(__webpack_require__, 67566)),
        __webpack_require__.e(/* import() */ 9615).then(__webpack_require__.bind(__webpack_require__, 49615)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 58500, 19)),
    ]);
    return {
        store,
        bench: files.openWorkbench(root, store.home),
        platform: { os: process.platform, arch: process.arch },
        env,
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
        capture,
    };
}


/***/ }),

/***/ 19550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
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
