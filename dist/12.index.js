export const id = 12;
export const ids = [12];
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

/***/ 94283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ renderRuns),
/* harmony export */   e: () => (/* binding */ renderRun)
/* harmony export */ });
/* harmony import */ var _core_metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3972);
/* harmony import */ var _core_run_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15762);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92632);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54746);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82827);





/** The table of `mainline runs`. */
function renderRuns(runs, paint) {
    if (runs.length === 0)
        return "No runs yet. Start one with `mainline run`.";
    const rows = runs.map((run) => [
        run.id.slice(0, 12),
        run.startedAt.slice(0, 16).replace("T", " "),
        run.pipeline,
        run.status,
        `${run.commit?.slice(0, 7) ?? "none"}${run.dirty ? "+" : ""}`,
        means(run),
    ]);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalTable */ .RX)([["run", "started (UTC)", "pipeline", "status", "commit", "metrics"], ...rows], paint);
}
/** The page of `mainline show`. */
function renderRun(run, paint) {
    const { colors } = paint;
    const head = `Run ${run.id} of ${run.pipeline}: ${run.status}`;
    return [
        colors.bold((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(head)),
        `commit ${run.commit ?? "none"}${run.dirty ? " with changes" : ""}, source key ${run.sourceKey.slice(0, 12)}, started ${run.startedAt}`,
        "",
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalTable */ .RX)([["leg", "status", "seconds", "step key", "metrics"], ...run.legs.map(legRow)], paint),
        ...run.models.flatMap((model) => [
            "",
            colors.bold(`Model ${model.name}`),
            ...model.replicates.map((file) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(file.path)}  sha256:${file.sha256}`),
        ]),
    ].join("\n");
}
const legRow = (leg) => [
    leg.id,
    leg.status === "reused" ? `reused from ${leg.reusedFrom?.slice(0, 12)}` : leg.status,
    leg.seconds.toFixed(1),
    leg.key?.slice(0, 12) ?? "unknown",
    Object.entries(leg.metrics)
        .map(([name, value]) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(`${name} ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)((0,_core_metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fromMetricValue */ .qh)(value))}`))
        .join(", "),
];
function means(run) {
    const metrics = Object.entries((0,_core_run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summarise */ .f)(run).metrics);
    return metrics
        .map(([name, samples]) => {
        const mean = samples.reduce((sum, { value }) => sum + (0,_core_metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fromMetricValue */ .qh)(value), 0) / samples.length;
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(`${name} ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(mean)}`);
    })
        .join(", ");
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
