export const id = 6023;
export const ids = [6023];
export const modules = {

/***/ 57798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vr: () => (/* binding */ mostLegs),
/* harmony export */   k6: () => (/* binding */ mostReplicates),
/* harmony export */   l9: () => (/* binding */ mostNeeds)
/* harmony export */ });
/** What a run may have: run.json is read from strangers, and their mainline.yml is planned. */
const mostReplicates = 10_000;
const mostLegs = 20_000;
/** Of all legs together: a leg that needs all of another step's has as many. */
const mostNeeds = 1_000_000;


/***/ }),

/***/ 36023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ parseWith),
/* harmony export */   Ne: () => (/* binding */ parseStoredLeg),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   a3: () => (/* binding */ metricValue),
/* harmony export */   cJ: () => (/* binding */ samples),
/* harmony export */   ge: () => (/* binding */ model),
/* harmony export */   md: () => (/* binding */ parseDetails),
/* harmony export */   nV: () => (/* binding */ fileEntry),
/* harmony export */   parseSummary: () => (/* binding */ parseSummary),
/* harmony export */   uh: () => (/* binding */ hex),
/* harmony export */   zZ: () => (/* binding */ parseRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43045);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73477);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29129);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57798);
/* harmony import */ var _plan_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16586);




/** What a run claims of itself, checked before anybody believes a shape: hostile data comes through here. */
function parseRun(text) {
    const parsed = parseWith(text, run);
    return parsed.ok ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(parsed.value) : parsed;
}
function parseDetails(text) {
    const parsed = parseWith(text, details);
    return parsed.ok ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(parsed.value) : parsed;
}
/** A finished leg from a cache, which anybody who may write there may have written. */
function parseStoredLeg(text) {
    const parsed = parseWith(text, storedLeg);
    return parsed.ok ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(parsed.value) : parsed;
}
/** A summary from a tag: anybody who may push tags may have written it. */
function parseSummary(value) {
    const parsed = check(value, summary);
    return parsed.ok ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(parsed.value) : parsed;
}
/** For what is made of the same parts. */
function parseWith(text, schema) {
    try {
        return check(JSON.parse(text), schema);
    }
    catch {
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(text === "" ? "it is missing" : "it is no JSON");
    }
}
function check(value, schema) {
    const version = value?.version;
    if (typeof version === "number" && version > 1)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`it has version ${version}, made by a newer Mainline; this one reads version 1`);
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(parsed.data);
    const [issue] = parsed.error.issues;
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${issue?.path.join(".") || "it"}: ${issue?.message}`);
}
const line = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4096);
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(256 * 1024);
const word = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(256);
const hex = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const runId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/);
const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[0-9a-f]{40,64}$/)
    .nullable();
const path = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4096).refine(_plan_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isRepoPath */ .SL, "is no path inside the repository");
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0);
const replicate = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([word, zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]).nullable();
const time = zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$();
const metricValue = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["NaN", "Infinity", "-Infinity"])]);
const json = zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9();
const object = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), json);
const kind = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["output", "metrics", "plot", "predictions"]);
const platform = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ os: word, arch: word });
const probe = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ command: line, output: text });
const replicates = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: word, values: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([word, zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()])).max(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .mostReplicates */ .k6) })
    .nullable();
const record = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    command: text,
    shell: line,
    directory: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(""), path]),
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text),
    params: object,
    spelled: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text).optional(),
    replicate: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: word, value: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([word, zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]) }).nullable(),
    matrix: object.nullable(),
    secrets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(word).max(1000),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path, kind })).max(10_000),
    probes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(probe).max(100),
    platform,
    inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path, executable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), sha256: hex, made: word.nullable() })).max(200_000),
});
const fileEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path, sha256: hex, size: count, executable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), kind });
const failure = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ kind: word });
const leg = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: word.regex(/^[A-Za-z_][\w-]*(\+[A-Za-z0-9._-]+)*(@[A-Za-z0-9._-]+)?$/),
    step: word,
    replicate,
    matrix: object.nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["ran", "reused", "failed", "skipped"]),
    reusedFrom: runId.nullable(),
    key: hex.nullable(),
    record: record.nullable(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    attempts: count,
    failure: failure.nullable(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileEntry).max(200_000),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(word, metricValue),
});
const model = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: word,
    replicates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ replicate, path, sha256: hex, size: count })).max(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .mostReplicates */ .k6),
});
const origin = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    event: word,
    repository: word,
    workflow: line.nullable(),
    workflowRun: count,
    attempt: count,
    base: commit,
    head: commit,
})
    .nullable();
const run = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    id: runId,
    pipeline: word,
    file: path,
    commit,
    dirty: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    sourceKey: hex,
    overrides: object,
    origin,
    startedAt: time,
    finishedAt: time,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["succeeded", "failed"]),
    platform,
    probes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(probe).max(100),
    params: object,
    replicates,
    evaluation: word.nullable(),
    legs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(leg).max(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .mostLegs */ .Vr),
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(model).max(1000),
});
const history = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(word, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(), metricValue])).max(1_000_000));
const plots = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ leg: word, path, columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(word, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(metricValue).max(200)) }))
    .max(20_000);
const details = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    history: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(word, history),
    plots,
    summaries: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(word, text).optional(),
});
const storedLeg = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1), run: runId, leg, history, plots, summary: text.optional() });
const rows = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(line, word);
const samples = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ replicate, value: metricValue })).max(10_000);
const summary = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    run: runId,
    pipeline: word,
    file: path,
    commit,
    sourceKey: hex,
    exam: hex.nullable(),
    sheet: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ files: rows, settings: rows, left: count }).optional(),
    startedAt: time,
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    stepSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(word, zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0)).optional(),
    platform,
    probes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(probe).max(100),
    params: object,
    replicates,
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(word, samples),
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(model).max(1000),
});


/***/ }),

/***/ 73477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41299);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43045);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
