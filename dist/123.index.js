export const id = 123;
export const ids = [123,9129];
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

/***/ 4334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ compare_command)
});

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/registry/payload.js
var payload = __webpack_require__(8792);
// EXTERNAL MODULE: ./js/core/registry/registry.js
var registry_registry = __webpack_require__(45683);
// EXTERNAL MODULE: ./js/core/registry/resolve-version.js
var resolve_version = __webpack_require__(68075);
// EXTERNAL MODULE: ./js/core/run/summary.js
var run_summary = __webpack_require__(15762);
;// CONCATENATED MODULE: ./js/app/registry/find-summary.js





/**
 * What `penguins@v0.1.0`, `penguins@production` or (the beginning of) a run's id names; without a name, the run that is `back` places behind the
 * newest. Throws Stop: unknown-version, too-few-runs.
 */
async function findSummary(asked, back, { tags, store }) {
    const runs = (await store.runs()).filter((run) => run.status === "succeeded");
    const run = asked === null ? runs[back] : runs.find(({ id }) => id.startsWith(asked));
    if (run)
        return (0,run_summary/* summarise */.f)(run);
    if (asked === null)
        throw new failure.Stop({ code: "too-few-runs", there: runs.length });
    const registry = (0,registry_registry/* registryOf */.Fv)(await tags());
    const summary = await (0,payload/* readSummary */.L_)((0,resolve_version/* resolveVersion */.x)(registry, asked)?.version.tag.message ?? "", "version");
    if (summary.ok)
        return summary.value;
    throw new failure.Stop({
        code: "unknown-version",
        asked,
        known: [...(0,resolve_version/* namesOf */.e)(registry), ...runs.slice(0, 3).map(({ id }) => id.slice(0, 12))],
    });
}

// EXTERNAL MODULE: ./js/core/changes/changes.js
var changes = __webpack_require__(23151);
// EXTERNAL MODULE: ./js/core/judgement/sample.js
var sample = __webpack_require__(24284);
// EXTERNAL MODULE: ./js/core/statistics/moments.js
var moments = __webpack_require__(37667);
;// CONCATENATED MODULE: ./js/core/comparison/compare-summaries.js



function compareSummaries(before, after) {
    const names = [...new Set([...Object.keys(after.metrics), ...Object.keys(before.metrics)])];
    return {
        before: before.run,
        after: after.run,
        sameExam: before.exam === after.exam,
        metrics: names.map((metric) => {
            const [old, now] = [(0,sample/* sampleOf */.u)(before, metric)?.values ?? [], (0,sample/* sampleOf */.u)(after, metric)?.values ?? []];
            return {
                metric,
                before: old,
                after: now,
                difference: old.length > 0 && now.length > 0 ? (0,moments/* meanDifference */.XA)(now, old) : null,
            };
        }),
        params: (0,changes/* paramChanges */.Nj)(before.params, after.params),
    };
}

// EXTERNAL MODULE: ./js/render/change-line.js
var change_line = __webpack_require__(98078);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/number.js
var number = __webpack_require__(54746);
// EXTERNAL MODULE: ./js/render/table.js
var table = __webpack_require__(82827);
// EXTERNAL MODULE: ./js/render/report/report-words.js
var report_words = __webpack_require__(48542);
;// CONCATENATED MODULE: ./js/render/report/summary-comparison.js





/** The page of `mainline compare`. */
function renderSummaryComparison({ before, after, sameExam, metrics, params }, paint) {
    const rows = metrics.map((row) => [
        (0,render_escape/* escapeTerminal */.en)(row.metric),
        (0,report_words/* valueWords */.pz)(row.before),
        (0,report_words/* valueWords */.pz)(row.after),
        row.difference === null ? "–" : (0,number/* formatSigned */.Gp)(row.difference),
    ]);
    return [
        (0,table/* terminalTable */.RX)([["metric", before.slice(0, 12), after.slice(0, 12), "difference"], ...rows], paint),
        ...(sameExam
            ? []
            : ["", paint.colors.yellow("Their exams differ: the numbers were not measured with the same thing.")]),
        ...(params.length > 0 ? ["", ...params.map((change) => `  ${(0,change_line/* changeLine */.v)(change)}`)] : []),
    ].join("\n");
}

// EXTERNAL MODULE: ./js/cli/command.js
var command = __webpack_require__(64738);
// EXTERNAL MODULE: ./js/cli/edges.js
var cli_edges = __webpack_require__(73901);
// EXTERNAL MODULE: ./js/cli/registry-tags.js
var registry_tags = __webpack_require__(36924);
;// CONCATENATED MODULE: ./js/cli/commands/compare.js






const compare_command = {
    usage: "[BEFORE] [AFTER] [--json]",
    details: "Compares the metrics and params of two runs, versions or stages, without judging. Without arguments: the newest run with the one before it; with one: that against the newest run.",
    examples: [
        "mainline compare",
        "mainline compare penguins#production",
        "mainline compare penguins@v0.1.0 penguins@v0.2.0 --json",
    ],
    options: { json: command/* shared */.u.json },
    most: 2,
    async run(input, terminal) {
        const { git, store } = await (0,cli_edges/* openEdges */.bh)(terminal);
        let asked = null;
        const edges = { store, tags: () => (asked ??= (0,registry_tags/* registryTags */.X)(git, terminal)) };
        const [first, second] = input.args;
        const after = await findSummary(second ?? null, 0, edges);
        const before = await findSummary(first ?? null, 1, edges);
        const comparison = compareSummaries(before, after);
        if (input.on("json"))
            terminal.json(comparison);
        else
            terminal.out(renderSummaryComparison(comparison, terminal));
        return 0;
    },
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

/***/ 36924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ registryTags)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41314);


/**
 * The tags that the registry is read from: those of this repository; in a shallow clone, or where there are none, which is what a checkout of one commit
 * leaves, those of `origin` too. `only`: of one model, which spares Git reading the others. Where that cannot be asked, what is here is shown, and stderr says so.
 */
async function registryTags(git, terminal, messages = "whole", only = null) {
    const own = only !== null && (0,_core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelName */ .jp)(only) ? await git.tags(messages, patternsOf(only)) : [];
    const here = own.length > 0 ? own : await git.tags(messages);
    const isOurs = (name) => (0,_core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(name) !== null;
    if (!git.shallow && here.some(({ name }) => isOurs(name)))
        return here;
    if ((await git.remoteUrl("origin")) === null)
        return here;
    try {
        const there = await git.remoteTags("origin", isOurs);
        const known = new Set(there.map(({ name }) => name));
        return [...there, ...here.filter(({ name }) => !known.has(name))];
    }
    catch (error) {
        if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop) || error.failure.code !== "git")
            throw error;
        terminal.err("origin could not be asked for its tags: what follows is from those that are here alone.");
        return here;
    }
}
const patternsOf = (model) => [`refs/tags/${model}@*`, `refs/tags/${model}#*`];


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

/***/ 68075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf),
/* harmony export */   x: () => (/* binding */ resolveVersion)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45683);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41314);


/**
 * The version that people mean by `penguins@v1.2.0`, `penguins#production` or `penguins@production`, or by GTO's `penguins@latest`; null where there is
 * none.
 */
function resolveVersion(registry, asked) {
    const [, name = "", sign = "", what = ""] = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .modelName */ .fD)(asked).match(/^([^@#]+)([@#])(.+)$/) ?? [];
    const named = (version) => (version ? { model: name, version } : null);
    const byVersion = sign === "@" && what.startsWith("v") ? (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .versionNamed */ .yC)(registry, name, what.slice(1)) : null;
    if (byVersion)
        return named(byVersion);
    const latest = sign === "@" && (what === "latest" || what === "greatest");
    const holder = (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .holderOf */ .Kd)(registry, name, what);
    return named(holder ?? (latest ? registry.models.get(name)?.versions.find(({ active }) => active) : null));
}
/** What could have been meant: of each model its newest versions, and the stages that somebody holds. */
const namesOf = (registry) => [...registry.models.values()].flatMap(({ name, versions, stages }) => [
    ...versions.slice(0, 3).map(({ version }) => `${name}@v${version}`),
    ...[...stages.values()].filter(({ holder }) => holder !== null).map((stage) => `${name}@${stage.name}`),
]);


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

/***/ 29129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
const ok = (value) => ({ ok: true, value });
const err = (error) => ({ ok: false, error });


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
