export const id = 696;
export const ids = [696];
export const modules = {

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

/***/ 73901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ openHere),
/* harmony export */   bh: () => (/* binding */ openEdges),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* unused harmony export configFile */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88714);
/* harmony import */ var _core_overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23493);
/* harmony import */ var _edge_git_open_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59333);
/* harmony import */ var _edge_store_local_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37332);






/** The repository around the current directory. Throws Stop: not-a-repository. */
async function openRepository(terminal) {
    const git = await (0,_edge_git_open_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openGit */ .zY)(terminal.cwd, terminal.env);
    if (!git)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__.Stop({ code: "not-a-repository", directory: terminal.cwd });
    return git;
}
async function openEdges(terminal) {
    const git = await openRepository(terminal);
    return { git, store: await (0,_edge_store_local_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openLocalStore */ .n)(git.root), readText: (path) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.root, path)) };
}
/** The pipeline's file as a path from the root: `--config` is relative to where the user stands. */
function configFile(git, terminal, input) {
    const file = input.text("config") ?? "mainline.yml";
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(git.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(terminal.cwd, file)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
/** Everything most commands begin with: edges, and the pipeline of the work tree, planned and keyed. */
async function openHere(input, terminal) {
    const [edges, { openWorkspace }] = await Promise.all([openEdges(terminal), Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(3045), __webpack_require__.e(528), __webpack_require__.e(9220), __webpack_require__.e(6205)]).then(__webpack_require__.bind(__webpack_require__, 96205))]);
    const overrides = (0,_core_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOverrides */ .f)(input.list("set"));
    const workspace = await openWorkspace({ file: configFile(edges.git, terminal, input), overrides }, edges);
    return { ...edges, workspace };
}
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return null;
        throw error;
    }
}


/***/ }),

/***/ 45401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ run_command)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./js/app/run/run-pipeline.js + 4 modules
var run_pipeline = __webpack_require__(46789);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/metrics/metric-value.js
var metric_value = __webpack_require__(3972);
// EXTERNAL MODULE: ./js/core/summary.js + 1 modules
var summary = __webpack_require__(28309);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/number.js
var number = __webpack_require__(54746);
;// CONCATENATED MODULE: ./js/render/run-end.js




/** The last lines of `mainline run`: what ran, what was reused, what was measured. */
function renderRunEnd(run, { colors }) {
    const count = (status) => run.legs.filter((leg) => leg.status === status).length;
    const seconds = (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000;
    const parts = ["ran", "reused", "failed", "skipped"].flatMap((status) => count(status) > 0 ? [`${count(status)} ${status}`] : []);
    const head = `${run.status === "succeeded" ? colors.green("done") : colors.red("failed")}: ${parts.join(", ")} in ${(0,number/* formatSeconds */.Xo)(seconds)} (run ${run.id.slice(0, 12)})`;
    const metrics = Object.entries((0,summary/* summarise */.f)(run).metrics)
        .slice(0, 12)
        .map(([name, samples]) => {
        const values = samples.map(({ value }) => (0,number/* formatNumber */.ZV)((0,metric_value/* fromMetricValue */.qh)(value)));
        return (0,render_escape/* escapeTerminal */.en)(`  ${name}  ${values.join("  ")}`);
    });
    return [head, ...(run.status === "succeeded" ? metrics : [])].join("\n");
}

// EXTERNAL MODULE: ./js/wiring/engine-edges.js
var engine_edges = __webpack_require__(31368);
// EXTERNAL MODULE: ./js/cli/command.js
var command = __webpack_require__(64738);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
// EXTERNAL MODULE: ./js/render/leg-failure.js
var leg_failure = __webpack_require__(95264);
// EXTERNAL MODULE: ./js/render/table.js
var table = __webpack_require__(82827);
;// CONCATENATED MODULE: ./js/cli/progress.js




/** A line a leg on a terminal, a line an event elsewhere, nothing when quiet. */
function openProgress({ terminal, quiet, plan }) {
    if (quiet)
        return { event: () => { }, close: () => { } };
    return terminal.interactive && plan.legs.length <= 40 ? livePage(terminal) : plainLines(terminal);
}
/** Every line begins with the leg's name, so that nothing a step prints stands at the beginning of a line: no workflow command, no escape. */
function plainLines(terminal) {
    return {
        close: () => { },
        event(event) {
            if (event.kind === "leg-line")
                terminal.out(`${event.leg} | ${(0,render_escape/* escapeTerminal */.en)(event.line)}`);
            else if (event.kind === "leg-started")
                terminal.out(`${event.leg} started${event.attempt > 1 ? ` (attempt ${event.attempt})` : ""}`);
            else if (event.kind === "leg-retry")
                terminal.out(`${event.leg} failed; next attempt in ${event.seconds} s`);
            else if (event.kind === "leg-ended")
                terminal.out(`${event.leg} ${legEnd(event.result)}`);
        },
    };
}
function legEnd(leg) {
    if (leg.status === "reused")
        return "reused";
    if (leg.failure)
        return `${leg.status}: ${(0,render_escape/* escapeTerminal */.en)((0,leg_failure/* legFailureWords */.w)(leg.failure))}`;
    return `done in ${(0,number/* formatSeconds */.Xo)(leg.seconds)}`;
}
/** One line a leg, rewritten in place. */
function livePage(terminal) {
    const { colors, width } = terminal;
    const rows = new Map();
    let drawn = 0;
    const draw = () => {
        const page = [...rows].map(([leg, words]) => (0,table/* cut */.Jj)(`${leg.padEnd(16)} ${words}`, width - 1));
        const up = drawn > 0 ? `\u001b[${drawn}A` : "";
        process.stdout.write(`${up}${page.map((line) => `\u001b[2K${line}\n`).join("")}`);
        drawn = page.length;
    };
    const set = (leg, words) => {
        rows.set(leg, words);
        draw();
    };
    return {
        close: () => { },
        event(event) {
            if (event.kind === "started")
                for (const leg of event.legs)
                    rows.set(leg, colors.dim("waiting"));
            else if (event.kind === "leg-started")
                set(event.leg, colors.cyan("running"));
            else if (event.kind === "leg-line")
                set(event.leg, `${colors.cyan("running")} ${colors.dim((0,render_escape/* escapeTerminal */.en)(event.line).slice(0, 120))}`);
            else if (event.kind === "leg-retry")
                set(event.leg, colors.yellow(`failed; next attempt in ${event.seconds} s`));
            else if (event.kind === "leg-ended")
                set(event.leg, event.result.failure ? colors.red(legEnd(event.result)) : colors.green(legEnd(event.result)));
        },
    };
}

;// CONCATENATED MODULE: ./js/cli/run.js








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
        const here = await (0,edges/* openHere */.Pw)(input, terminal);
        const { workspace, git } = here;
        const interrupt = interruption();
        const progress = openProgress({ terminal, quiet: input.on("quiet") || input.on("json"), plan: workspace.plan });
        const { plan, commit, dirty, sourceKey } = workspace;
        const options = {
            jobs,
            root: git.root,
            files: workspace.tree.map(({ path }) => path),
            commit,
            dirty,
            sourceKey,
            origin: null,
            signal: interrupt.signal,
            force: input.on("force"),
        };
        const run = await (0,run_pipeline/* runPipeline */.a)(plan, options, await (0,engine_edges/* engineEdges */.n)(here.git.root, here.store, terminal.env), progress.event).finally(progress.close);
        return end(run, input, terminal);
    },
};
function end(run, input, terminal) {
    if (input.on("json"))
        terminal.json(run);
    else if (!input.on("quiet"))
        terminal.out(renderRunEnd(run, terminal));
    return run.status === "succeeded" ? 0 : 1;
}
/** The first Ctrl-C asks legs to end; their process groups are then ended by the engine. */
function interruption() {
    const controller = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
        process.once(signal, () => controller.abort(signal));
    return controller;
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

/***/ 24414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stepKey),
/* harmony export */   Z: () => (/* binding */ sourceKey)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11039);
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5047);


const stepKey = (record) => digest(record);
const sourceKey = (record) => digest(record);
// A record is plain data by construction; interfaces merely lack the index signature that Json asks for.
const digest = (record) => (0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(record));


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

/***/ 55286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ modelDigest)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11039);
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51778);
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5047);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65476);




/** Digest and size of what lies at a path: a file's own SHA-256; of a folder, that of its manifest. Null when nothing is there. */
function modelDigest(files, path) {
    const inside = files.filter((file) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(file.path, path)).sort((a, b) => (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.path, b.path));
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
    return { sha256: (0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(manifest)), size };
}


/***/ }),

/***/ 17320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ nest),
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   QC: () => (/* binding */ unknownParam),
/* harmony export */   TE: () => (/* binding */ lookUp),
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
    return key
        .split(".")
        .reduce((value, part) => (isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined), params);
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

/***/ 28309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ summarise)
});

// EXTERNAL MODULE: ./js/lib/canonical-json.js
var canonical_json = __webpack_require__(11039);
// EXTERNAL MODULE: ./js/lib/sha256.js
var sha256 = __webpack_require__(5047);
// EXTERNAL MODULE: ./js/core/paths.js
var core_paths = __webpack_require__(65476);
;// CONCATENATED MODULE: ./js/core/exam.js



/**
 * What the metrics were measured with: the evaluation legs' key records without environment and without inputs made by a step that
 * makes a model. Two runs whose exams differ are not compared. Null when there is no evaluation step, or its records are unknown.
 */
function examOf(run) {
    const legs = run.legs.filter((leg) => leg.step === run.evaluation);
    if (run.evaluation === null || legs.length === 0 || legs.some((leg) => leg.record === null))
        return null;
    const makers = modelMakers(run);
    // The legs of one step differ by their replicate only, so their sheets are one; a set keeps what is not.
    return (0,sha256/* sha256 */.s)((0,canonical_json/* canonicalJson */.d)([...new Set(legs.map((leg) => (0,canonical_json/* canonicalJson */.d)(sheet(leg, makers))))].sort()));
}
/** One leg's part of the exam. Its replicate is no part of it: production may have been measured with fewer seeds. */
function sheet({ record, replicate }, makers) {
    if (!record)
        return null;
    const neutral = (text) => replicate === null
        ? text
        : text.replaceAll(new RegExp(`(?<![\\w.])${escaped(String(replicate))}(?![\\w.])`, "g"), "#");
    return {
        command: neutral(record.command),
        shell: record.shell,
        directory: record.directory,
        env: record.env,
        params: record.params,
        outputs: record.outputs.map(({ path, kind }) => ({ path: neutral(path), kind })),
        inputs: record.inputs
            .filter(({ made }) => made === null || !makers.has(made))
            .map(({ path, sha256 }) => ({ path, sha256 })),
    };
}
const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
function modelMakers(run) {
    const paths = run.models.flatMap((model) => model.replicates.map(({ path }) => path));
    const makes = (leg) => paths.some((path) => leg.outputs.some((file) => (0,core_paths/* isWithin */.UO)(file.path, path)));
    return new Set(run.legs.filter(makes).map((leg) => leg.step));
}

;// CONCATENATED MODULE: ./js/core/summary.js

/** What outlives a run's bytes. Bare metric names are the evaluation step's; those of other steps are written `step.name`. */
function summarise(run) {
    const { version, pipeline, file, commit, sourceKey, startedAt, platform, probes, params, replicates, models } = run;
    const seconds = run.legs.reduce((sum, leg) => sum + leg.seconds, 0);
    return {
        version,
        run: run.id,
        pipeline,
        file,
        commit,
        sourceKey,
        exam: examOf(run),
        startedAt,
        seconds,
        platform,
        probes,
        params,
        replicates,
        metrics: metricsOf(run),
        models,
    };
}
/** Every metric with its value by replicate, in plan order. */
function metricsOf({ legs, evaluation }) {
    const measuring = new Set(legs.filter((leg) => Object.keys(leg.metrics).length > 0).map((leg) => leg.step));
    // Without an evaluation step there is nothing to tell apart where only one step measures.
    const bare = evaluation ?? (measuring.size === 1 ? [...measuring][0] : undefined);
    const metrics = new Map();
    for (const leg of legs)
        for (const [name, sample] of samplesOf(leg, bare))
            metrics.set(name, [...(metrics.get(name) ?? []), sample]);
    return Object.fromEntries(metrics);
}
const samplesOf = (leg, bare) => Object.entries(leg.metrics).map(([name, value]) => [
    leg.step === bare ? name : `${leg.step}.${name}`,
    { replicate: leg.replicate, value },
]);


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

/***/ 90963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
