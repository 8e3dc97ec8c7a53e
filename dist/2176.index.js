export const id = 2176;
export const ids = [2176,9795];
export const modules = {

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

/***/ 82176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRunEnd: () => (/* binding */ renderRunEnd)
/* harmony export */ });
/* harmony import */ var _core_metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3972);
/* harmony import */ var _core_run_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15762);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92632);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54746);
/* harmony import */ var _live_frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30464);





/** The last lines of `mainline run`: what ran, what was reused, then what was measured, or what failed and where its log is; `again`: it is an earlier run. */
function renderRunEnd(run, { colors }, again) {
    const count = (status) => run.legs.filter((leg) => leg.status === status).length;
    const seconds = (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000;
    const parts = ["ran", "reused", "failed", "skipped"].flatMap((status) => count(status) > 0 ? [`${count(status)} ${status}`] : []);
    const what = `${parts.join(", ")} in ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSeconds */ .Xo)(seconds)}`;
    const id = `run ${run.id.slice(0, 12)}`;
    const word = run.status === "succeeded" ? colors.green("done") : colors.red("failed");
    const head = again ? `${word}: nothing had to run (${id}: ${what})` : `${word}: ${what} (${id})`;
    const metrics = Object.entries((0,_core_run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summarise */ .f)(run).metrics)
        .slice(0, 12)
        .map(([name, samples]) => {
        const values = samples.map(({ value }) => (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)((0,_core_metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fromMetricValue */ .qh)(value)));
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(`  ${name}  ${values.join("  ")}`);
    });
    return [head, ...(run.status === "succeeded" ? metrics : failures(run))].join("\n");
}
const failures = (run) => run.legs
    .filter(({ status }) => status === "failed")
    .map((leg) => `  ${leg.id} ${(0,_live_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .legEndWords */ .z1)(leg)}${logOf(run, leg)}`);
/** What was never started has none. */
const logOf = (run, { id, attempts }) => attempts > 0 ? `; its log: .mainline/runs/${run.id}/logs/${id}.log` : "";


/***/ })

};
