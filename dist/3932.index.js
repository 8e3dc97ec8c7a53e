export const id = 3932;
export const ids = [3932];
export const modules = {

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

/***/ 33932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ power_command)
});

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/statistics/moments.js
var moments = __webpack_require__(37667);
// EXTERNAL MODULE: ./js/core/statistics/noncentral-t.js
var noncentral_t = __webpack_require__(72793);
// EXTERNAL MODULE: ./js/core/statistics/student-t.js
var student_t = __webpack_require__(2564);
;// CONCATENATED MODULE: ./js/core/statistics/power.js


/**
 * The chance that a one-sided t test with `n` replicates (a side, when unpaired) passes: the noncentral t's upper tail beyond the
 * critical value (Cohen 1988, chapter 2). 1 or 0 without noise; NaN for n < 2.
 */
function power({ distance, standardDeviation, design, confidence }, n) {
    if (!(n >= 2))
        return Number.NaN;
    if (standardDeviation === 0)
        return distance > 0 ? 1 : 0;
    const [df, scale] = design === "paired" ? [n - 1, 1] : [2 * n - 2, 2];
    return (0,noncentral_t/* noncentralTUpper */.T)((0,student_t/* tQuantile */.Y)(confidence, df), df, distance / (standardDeviation * Math.sqrt(scale / n)));
}
/** The least n, from 3 (below which a gate is inconclusive anyway), with at least `target` power; null when a million do not suffice. */
function replicatesFor(test, target) {
    const enough = (n) => power(test, n) >= target;
    let high = 3;
    while (!enough(high))
        if ((high *= 2) > 1e6)
            return null;
    let low = Math.max(2, Math.floor(high / 2));
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (enough(middle))
            high = middle;
        else
            low = middle;
    }
    return Math.max(high, 3);
}
/** The least distance that `n` replicates show with the `target` power, by bisection: power grows with it. */
function detectable(test, n, target) {
    if (test.standardDeviation === 0)
        return 0;
    let [low, high] = [0, 1e3 * test.standardDeviation];
    for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (power({ ...test, distance: middle }, n) >= target)
            high = middle;
        else
            low = middle;
    }
    return high;
}

// EXTERNAL MODULE: ./js/core/judgement/sample.js
var judgement_sample = __webpack_require__(24284);
;// CONCATENATED MODULE: ./js/core/judgement/noise.js



const shown = [3, 5, 10, 20];
/**
 * How many seeds a margin takes between models that are equally good, or a difference of that size to be seen as better. The noise is that of the runs
 * of one exam, newest first; runs of the same source count once, for they are the same numbers.
 */
function answerPower(runs, asked) {
    const samples = samplesOf(runs, asked.metric);
    const noises = { paired: pairedNoise(samples), unpaired: unpairedNoise(samples) };
    const designs = ["paired", "unpaired"].flatMap((design) => {
        const noise = noises[design];
        return noise ? [powerOf(design, noise, asked)] : [];
    });
    return { ...asked, designs };
}
function powerOf(design, noise, { margin, power: target, confidence }) {
    const { standardDeviation } = noise;
    const test = { distance: margin, standardDeviation, design, confidence };
    const seeds = shown.map((n) => ({ n, power: power(test, n), detectable: detectable(test, n, target) }));
    return { design, noise, needed: replicatesFor(test, target), seeds };
}
/** Values by seed of each source that was measured with the newest run's exam and has at least two seeds. */
function samplesOf(runs, metric) {
    const newest = runs.find((run) => (0,judgement_sample/* sampleOf */.u)(run, metric) !== null);
    const seen = new Set();
    return runs.flatMap((run) => {
        const sample = (0,judgement_sample/* sampleOf */.u)(run, metric);
        if (!sample || run.exam !== newest?.exam || run.pipeline !== newest.pipeline || seen.has(run.sourceKey))
            return [];
        seen.add(run.sourceKey);
        if (sample.values.length < 2 || !sample.values.every(Number.isFinite))
            return [];
        return [new Map(sample.values.map((value, i) => [String(sample.replicates[i]), value]))];
    });
}
const unpairedNoise = (samples) => pool(samples.map((values) => [...values.values()]));
/** Of the differences of each run with the one before it, over the seeds that both have. */
function pairedNoise(samples) {
    const differences = samples.slice(1).map((older, i) => [...samples[i]].flatMap(([seed, value]) => {
        const other = older.get(seed);
        return other === undefined ? [] : [value - other];
    }));
    return pool(differences.filter((values) => values.length > 1));
}
function pool(groups) {
    const degreesOfFreedom = groups.reduce((sum, values) => sum + values.length - 1, 0);
    if (degreesOfFreedom === 0)
        return null;
    const squares = groups.reduce((sum, values) => sum + (0,moments/* variance */.GV)(values) * (values.length - 1), 0);
    return { standardDeviation: Math.sqrt(squares / degreesOfFreedom), degreesOfFreedom, runs: groups.length };
}

// EXTERNAL MODULE: ./js/core/run/summary.js
var summary = __webpack_require__(15762);
// EXTERNAL MODULE: ./js/core/judgement/figures.js
var figures = __webpack_require__(30625);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/table.js
var table = __webpack_require__(82827);
;// CONCATENATED MODULE: ./js/render/power.js



/** The page of `mainline power`. */
function renderPower(answer, paint) {
    const { metric, margin, confidence } = answer;
    const head = `${(0,render_escape/* escapeTerminal */.en)(metric)}: seeds for a margin of ${(0,figures/* number */.a)(margin)} at ${(0,figures/* percent */.K)(answer.power)}, with ${(0,figures/* percent */.K)(confidence)} confidence`;
    return [
        paint.colors.bold(head),
        ...answer.designs.flatMap((design) => ["", ...designLines(design, answer, paint)]),
        "",
        "For two models that are equally good and a gate of no-worse-than by this margin, or for one that is better by as",
        "much. Noise is taken as normal, and as it was in these runs; from few of them it is known but roughly.",
    ].join("\n");
}
function designLines({ design, noise, needed, seeds }, answer, paint) {
    const [what, of] = design === "paired" ? ["Shared seeds", "the differences seed by seed"] : ["Other seeds", "the values of one side"];
    const count = needed === null ? "more than a million" : `${needed.toLocaleString("en")} on each side`;
    return [
        `${what}: ${count}. Standard deviation of ${of}: ${(0,figures/* number */.a)(noise.standardDeviation)} (${noise.degreesOfFreedom} degrees of freedom).`,
        (0,table/* terminalTable */.RX)([
            ["seeds", "power", `shown at ${(0,figures/* percent */.K)(answer.power)}`],
            ...seeds.map(({ n, power, detectable }) => [
                String(n),
                (0,figures/* percent */.K)(Math.floor(power * 1000) / 1000),
                (0,figures/* number */.a)(detectable),
            ]),
        ], paint),
    ];
}

// EXTERNAL MODULE: ./js/cli/command.js
var command = __webpack_require__(64738);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
;// CONCATENATED MODULE: ./js/cli/commands/power.js






const power_command = {
    usage: "METRIC --margin NUMBER [--power SHARE] [--json]",
    details: "Says how many seeds a gate needs: from the noise of the runs there are, how likely two equally good models pass no-worse-than by a margin, and which margin so many seeds can show. Runs nothing.",
    examples: ["mainline power accuracy --margin 0.005", "mainline power loss --margin 0.02 --power 0.9 --json"],
    options: {
        margin: { type: "string", value: "NUMBER", description: "the gate's `by`, in the metric's unit" },
        power: { type: "string", value: "SHARE", description: "how likely it should pass (default: 0.8)" },
        confidence: { type: "string", value: "SHARE", description: "the gate's confidence (default: 0.95)" },
        json: command/* shared */.u.json,
    },
    most: 1,
    async run(input, terminal) {
        const [metric] = input.args;
        if (metric === undefined)
            throw usage("Which metric?", "Write `mainline power METRIC --margin NUMBER`.");
        const asked = {
            metric,
            margin: numberOf(input, "margin", null, Number.POSITIVE_INFINITY),
            power: numberOf(input, "power", 0.8, 1),
            confidence: numberOf(input, "confidence", 0.95, 1),
        };
        const { store } = await (0,edges/* openEdges */.bh)(terminal);
        const runs = (await store.runs()).filter((run) => run.status === "succeeded").map(summary/* summarise */.f);
        const answer = answerPower(runs, asked);
        if (answer.designs.length === 0) {
            const known = [...new Set(runs.flatMap((run) => Object.keys(run.metrics)))].slice(0, 8).join(", ");
            throw usage(`No run here measured ${metric} with two seeds, so its noise is not known.`, known ? `Measured were: ${known}. Declare replicates, and run.` : "Start one with `mainline run`.");
        }
        if (input.on("json"))
            terminal.json(answer);
        else
            terminal.out(renderPower(answer, terminal));
        return 0;
    },
};
/** A number above 0 and below `end`. */
function numberOf(input, option, otherwise, end) {
    const text = input.text(option);
    if (text === undefined && otherwise !== null)
        return otherwise;
    const value = Number(text ?? "");
    if (text !== undefined && text.trim() !== "" && value > 0 && value < end)
        return value;
    const range = end === 1 ? "between 0 and 1" : "above 0";
    throw usage(text === undefined ? `--${option} is missing.` : `--${option} ${text}: not a number ${range}.`, null);
}
const usage = (words, hint) => new failure.Stop({ code: "usage", command: "power", words, hint });


/***/ }),

/***/ 73901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ openHere),
/* harmony export */   bh: () => (/* binding */ openEdges),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* unused harmony export configFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88714);
/* harmony import */ var _core_pipeline_overrides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85798);
/* harmony import */ var _edge_git_open_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91891);






/** The repository around the current directory. Throws Stop: not-a-repository. */
async function openRepository(terminal) {
    const git = await (0,_edge_git_open_git_js__WEBPACK_IMPORTED_MODULE_5__/* .openGit */ .zY)(terminal.cwd, terminal.env);
    if (!git)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__.Stop({ code: "not-a-repository", directory: terminal.cwd });
    return git;
}
async function openEdges(terminal) {
    // While Git is asked: what asks for tags alone does not need the store.
    const store = Promise.all(/* import() */[__webpack_require__.e(7533), __webpack_require__.e(7536)]).then(__webpack_require__.bind(__webpack_require__, 57533));
    const git = await openRepository(terminal);
    const { openLocalStore, storeHome } = await store;
    return { git, store: await openLocalStore(storeHome(git.root)), readText: (path) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(git.root, path)) };
}
/** The pipeline's file as a path from the root: `--config` is relative to where the user stands; without it, the nearest one here or above. */
function configFile(git, terminal, input) {
    const named = input.text("config");
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(terminal.cwd, named ?? "mainline.yml");
    const found = named === undefined ? nearestAbove(file, git.root) : null;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(git.root, found ?? file)
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .join("/");
}
/** The file itself, or one of its name in a folder above; none outside of the repository. */
function nearestAbove(file, root) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile())
        return file;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);
    return folder === root || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) ? null : nearestAbove((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "..", (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)), root);
}
/** Everything most commands begin with: edges, and the pipeline of the work tree, planned and keyed. */
async function openHere(input, terminal) {
    const [edges, { openWorkspace }] = await Promise.all([openEdges(terminal), Promise.all(/* import() */[__webpack_require__.e(1026), __webpack_require__.e(1199), __webpack_require__.e(9129)]).then(__webpack_require__.bind(__webpack_require__, 11199))]);
    const overrides = (0,_core_pipeline_overrides_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOverrides */ .f)(input.list("set"));
    const workspace = await openWorkspace({ file: configFile(edges.git, terminal, input), overrides }, { ...edges, memory: edges.store });
    return { ...edges, workspace };
}
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
    }
    catch (error) {
        // A folder of that name is no such file.
        if (["ENOENT", "EISDIR"].includes(error.code ?? ""))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 30625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent),
/* harmony export */   a: () => (/* binding */ number)
/* harmony export */ });
/** Figures inside sentences: four significant digits, no exponent where a person would not write one. */
function number(value) {
    if (value === 0)
        return "0";
    const size = Math.abs(value);
    const text = size < 1e-4 || size >= 1e7 ? size.toExponential(2) : Number(size.toPrecision(4)).toString();
    return value < 0 ? `−${text}` : text;
}
const percent = (share) => `${Number((share * 100).toFixed(2))} %`;


/***/ }),

/***/ 24284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sampleOf)
/* harmony export */ });
/* harmony import */ var _metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3972);

/** Null: it was not measured. */
function sampleOf(summary, metric) {
    const samples = Object.hasOwn(summary.metrics, metric) ? summary.metrics[metric] : undefined;
    if (!samples || samples.length === 0)
        return null;
    return {
        replicates: samples.map(({ replicate }) => replicate),
        values: samples.map(({ value }) => (0,_metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fromMetricValue */ .qh)(value)),
    };
}


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

/***/ 12734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ variantNames),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   X1: () => (/* binding */ metricOfVariant),
/* harmony export */   _q: () => (/* binding */ variantLabel),
/* harmony export */   m: () => (/* binding */ splitVariant),
/* harmony export */   m5: () => (/* binding */ longestVariant),
/* harmony export */   y0: () => (/* binding */ labelAt)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11039);
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5047);


/** A longer name is no good file name. */
const longestVariant = 150;
const longestMetric = 256;
/**
 * What stands behind a step's name in the ids of its legs: `+tree+0.1`. A value that cannot stand in a file name, or would differ from
 * another by its case alone, is written by its name and index: `+model0`.
 */
function variantNames(variants) {
    const values = new Map();
    for (const variant of variants) {
        for (const [key, value] of Object.entries(variant)) {
            const of = values.get(key) ?? new Map();
            if (of.size === 0)
                values.set(key, of);
            if (!of.has(textOf(value)))
                of.set(textOf(value), value);
        }
    }
    const named = new Map([...values].map(([key, of]) => [key, namesOf(key, of)]));
    return variants.map((variant) => Object.entries(variant)
        .map(([key, value]) => `+${named.get(key)?.get(textOf(value))}`)
        .join(""));
}
/** Canonical, and quick for what matrices are mostly made of. */
const textOf = (value) => (typeof value === "object" ? (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value) : JSON.stringify(value));
/** Names of one key's values, by their canonical text. */
function namesOf(key, values) {
    const texts = [...values.values()].map((value) => (typeof value === "object" ? "" : String(value)));
    const count = new Map();
    for (const text of texts)
        count.set(text.toLowerCase(), (count.get(text.toLowerCase()) ?? 0) + 1);
    const fits = (text) => /^[\w.-]{1,40}$/.test(text) && count.get(text.toLowerCase()) === 1;
    return new Map([...values.keys()].map((canonical, i) => [canonical, fits(texts[i] ?? "") ? (texts[i] ?? "") : `${key}${i}`]));
}
/** `{model=tree,lr=0.1}`, which stands behind the names of a variant's metrics; nothing where there is no matrix. */
function variantLabel(variant) {
    if (variant === null)
        return "";
    const parts = Object.entries(variant).map(([key, value]) => `${key}=${labelOf(value)}`);
    return `{${parts.join(",")}}`;
}
/** A value as a label has it: as it is where that is short and plain, else by its digest. It says nothing of other values, so it stays. */
function labelOf(value) {
    const plain = typeof value !== "object" && /^[\w.+-][\w.+/ -]{0,39}$/.test(String(value));
    return plain ? String(value) : `~${(0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value)).slice(0, 12)}`;
}
/** A metric of a variant's leg. Names have at most 256 characters; a longer one ends in its digest. */
function metricOfVariant(name, variant) {
    const label = variantLabel(variant);
    if (name.length + label.length <= longestMetric)
        return `${name}${label}`;
    return `${name.slice(0, longestMetric - label.length - 13)}~${(0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(name).slice(0, 12)}${label}`;
}
/** The label at the end of a metric's name, empty where there is none. */
const labelAt = (metric) => metric.slice(splitVariant(metric).name.length);
/** `accuracy{model=tree}` is accuracy of the variant whose model is tree; its values as labels have them, null: no variant's. */
function splitVariant(metric) {
    const found = /^(.+)\{([^{}]*)\}$/.exec(metric);
    if (!found)
        return { name: metric, variant: null };
    const pairs = (found[2] ?? "").split(",").map((pair) => {
        const at = pair.indexOf("=");
        return [pair.slice(0, at), pair.slice(at + 1)];
    });
    return { name: found[1], variant: new Map(pairs) };
}


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

/***/ 92583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ incompleteBeta),
/* harmony export */   S: () => (/* binding */ logGamma)
/* harmony export */ });
/** I_x(a, b), with y = 1 − x handed in so that neither end loses digits. Continued fraction DLMF 8.17.22, reflected by 8.17.4. */
function incompleteBeta(x, y, a, b) {
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    const front = Math.exp(a * Math.log(x) + b * Math.log(y) - logBeta(a, b));
    return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(y, b, a)) / b;
}
/** Lentz's algorithm as modified by Thompson and Barnett (1986). */
function fraction(x, a, b) {
    const tiny = 1e-300;
    const safe = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
    let result = d;
    for (let m = 1; m <= 10_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / safe(1 + even * d);
        c = safe(1 + even / c);
        result *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / safe(1 + odd * d);
        c = safe(1 + odd / c);
        const factor = d * c;
        result *= factor;
        if (Math.abs(factor - 1) < 1e-16)
            break;
    }
    return result;
}
/** ln B(a, b). For large arguments the difference of log-gammas would lose digits, so that Stirling's series is used for them. */
function logBeta(a, b) {
    const [small, large] = a < b ? [a, b] : [b, a];
    const sum = small + large;
    if (large < 20)
        return logGamma(small) + logGamma(large) - logGamma(sum);
    if (small < 20) {
        const difference = (large - 0.5) * Math.log1p(-small / sum) - small * Math.log(sum) + small + stirling(large) - stirling(sum);
        return logGamma(small) + difference;
    }
    const corrections = stirling(small) + stirling(large) - stirling(sum);
    const powers = (small - 0.5) * Math.log(small / sum) + large * Math.log1p(-small / sum);
    return 0.5 * Math.log(2 * Math.PI) - 0.5 * Math.log(large) + powers + corrections;
}
/** The correction of Stirling's formula, DLMF 5.11.1, for x ≥ 20. */
function stirling(x) {
    const s = 1 / (x * x);
    return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / x;
}
/** ln Γ(x) for x > 0, by recurrence up to 20 and Stirling's series above. */
function logGamma(x) {
    let product = 1;
    let at = x;
    while (at < 20)
        product *= at++;
    return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + stirling(at) - Math.log(product);
}


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

/***/ 72793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ noncentralTUpper)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92583);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54151);


/**
 * P(T > x) for the noncentral t distribution (Z + delta)/√(χ²/df). By its definition, ∫ Φ(delta − x·s) f(s) ds over s = √(χ²/df) = eᵘ, with the
 * trapezoidal rule, which converges geometrically for an integrand that dies out at both ends. Agrees with SciPy to 1e-10.
 */
function noncentralTUpper(x, df, delta) {
    const log = Math.log(2) + (df / 2) * Math.log(df / 2) - (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(df / 2);
    const width = 1 / Math.sqrt(2 * df);
    const [from, to] = [-Math.max(9 * width, 45 / df), Math.min(9 * width, 3)];
    const steps = 4000;
    const h = (to - from) / steps;
    let sum = 0;
    for (let i = 0; i <= steps; i++) {
        const u = from + i * h;
        const weight = Math.exp(log + df * u - (df / 2) * Math.exp(2 * u));
        sum += weight * (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(delta - x * Math.exp(u));
    }
    return sum * h;
}


/***/ }),

/***/ 54151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* unused harmony export normalDensity */
/** The standard normal distribution. Relative accuracy better than 1e-12 against SciPy, far tails included. */
/** P(Z ≤ z). */
function normalCdf(z) {
    return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}
/**
 * The z with P(Z ≤ z) = p, for 0 < p < 1; NaN otherwise. Starts from Abramowitz & Stegun 26.2.23 (error below 4.5e-4) on the side of the
 * small tail, then Halley's steps on the tail itself.
 */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        return Number.NaN;
    if (p === 0.5)
        return 0;
    const tail = p < 0.5 ? p : 1 - p;
    const t = Math.sqrt(-2 * Math.log(tail));
    let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    for (let i = 0; i < 3; i++) {
        const step = (upperTail(z) - tail) / normalDensity(z);
        z += step / (1 - (step * z) / 2);
    }
    return p < 0.5 ? -z : z;
}
const normalDensity = (z) => Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
/** P(Z > z) for z ≥ 0 (and a little below it). Near the middle the series Abramowitz & Stegun 26.2.11, beyond it the continued fraction 26.2.14. */
function upperTail(z) {
    if (z === Number.POSITIVE_INFINITY)
        return 0;
    if (z < 2.5)
        return 0.5 - normalDensity(z) * series(z);
    let fraction = z;
    for (let k = 120; k > 0; k--)
        fraction = z + k / fraction;
    return normalDensity(z) / fraction;
}
function series(z) {
    let term = z;
    let sum = z;
    for (let k = 3; k < 200; k += 2) {
        term *= (z * z) / k;
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return sum;
}


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tQuantile)
/* harmony export */ });
/* unused harmony export tCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92583);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54151);


/** Student's t distribution. Degrees of freedom may be fractional (Welch); accuracy is better than 1e-10 relative to SciPy. */
/** P(T ≤ x). Source: DLMF 8.17 (regularised incomplete beta function), by the identity of Abramowitz & Stegun 26.7.1. */
function tCdf(x, df) {
    if (Number.isNaN(x) || !(df > 0))
        return Number.NaN;
    const tail = 0.5 * upperTail(x * x, df);
    return x > 0 ? 1 - tail : tail;
}
/**
 * The x with P(T ≤ x) = p, for 0 < p < 1. Solved on the side of the small tail, where nothing cancels. Beyond a million degrees of freedom, where the beta function loses digits, by two
 * terms of the expansion about the normal distribution (Abramowitz & Stegun 26.7.5), which are then all that a double can hold.
 */
function tQuantile(p, df) {
    if (!(p > 0 && p < 1) || !(df > 0))
        return Number.NaN;
    if (p === 0.5)
        return 0;
    if (df > 1e6)
        return expansion((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(p), df);
    const tail = p < 0.5 ? p : 1 - p;
    const x = tailQuantile(tail, df);
    return p < 0.5 ? -x : x;
}
const expansion = (z, df) => z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df ** 2);
/**
 * The tail of t is heavier than the normal one, so that the normal quantile is below. Halved until near, then Newton's steps from below, which a convex
 * tail cannot throw beyond the mark.
 */
function tailQuantile(tail, df) {
    const isBelow = (log) => 0.5 * upperTail(Math.exp(2 * log), df) > tail;
    let low = Math.log(-(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(tail));
    let width = 1;
    while (isBelow(low + width)) {
        low += width;
        width *= 2;
    }
    for (; width > 0.01; width /= 2)
        if (isBelow(low + width / 2))
            low += width / 2;
    let x = Math.exp(low);
    for (let i = 0; i < 40; i++) {
        const step = (0.5 * upperTail(x * x, df) - tail) / density(x, df);
        if (!Number.isFinite(step))
            break;
        x += step;
        if (Math.abs(step) <= 1e-15 * x)
            break;
    }
    return x;
}
/** P(T² > square): I_y(df/2, 1/2) with y = df / (df + x²). */
function upperTail(square, df) {
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteBeta */ .J)(df / (df + square), square / (df + square), df / 2, 0.5);
}
function density(x, df) {
    return Math.exp((0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .S)((df + 1) / 2) -
        (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .S)(df / 2) -
        0.5 * Math.log(df * Math.PI) -
        ((df + 1) / 2) * Math.log1p((x * x) / df));
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

/***/ 5047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Lower-case hex SHA-256 of a text (as UTF-8) or of bytes. */
const sha256 = 
// At once, where Node can (20.12): a third of the time for a short text.
"hash" in node_crypto__WEBPACK_IMPORTED_MODULE_0__
    ? (data) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash("sha256", data)
    : (data) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash("sha256").update(data).digest("hex");


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

/***/ 9923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fast_string_width_dist)
});

;// CONCATENATED MODULE: ../../node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
/* EXPORT */


;// CONCATENATED MODULE: ../../node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    /* STATE */
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ../../node_modules/fast-string-width/dist/index.js
/* IMPORT */

/* HELPERS */
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
/* MAIN */
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
/* EXPORT */
/* harmony default export */ const fast_string_width_dist = (fastStringWidth);


/***/ }),

/***/ 48091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
