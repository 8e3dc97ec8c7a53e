export const id = 3465;
export const ids = [3465,696];
export const modules = {

/***/ 55256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ releaseOf),
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_registry_fits_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61721);
/* harmony import */ var _core_run_run_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36023);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29129);




const mostOfRun = 256 * 1024 * 1024;
/** The published release of a version; the error says in words why it cannot speak for it. */
async function releaseOf(model, { version }, summary, { forge, files, temporary }) {
    if ("absent" in forge)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(forge.absent);
    const tag = `${model}@v${version}`;
    const release = await forge.publishedRelease(tag);
    if (release === null)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`there is no release of ${tag}, or this token may not see it`);
    const download = async (name, maxBytes) => {
        // GitHub takes no asset without bytes, so that none was uploaded.
        if (maxBytes === 0)
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(await files.create(await temporary(`empty-${name}`)));
        const asset = release.assets.find((one) => one.name === name);
        if (!asset)
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`the release of ${tag} has no ${name}`);
        if (asset.size > maxBytes)
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${name} of the release has ${asset.size} bytes, more than it may have`);
        const file = await temporary(`asset-${asset.id}`);
        await forge.downloadAsset(asset, file, maxBytes);
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(file);
    };
    const document = await download("run.json", mostOfRun);
    if (!document.ok)
        return document;
    const run = (0,_core_run_run_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRun */ .zZ)(await files.text(document.value));
    await files.remove(document.value);
    if (!run.ok)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`run.json of the release: ${run.error}`);
    const wrong = (0,_core_registry_fits_version_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .hH)(run.value, summary);
    return wrong === null ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ run: run.value, download }) : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`run.json of the release: ${wrong}`);
}
/** What the forge refused, as a reason: to whoever fetches, a version that cannot be had is an answer. */
async function inWords(work) {
    try {
        return await work();
    }
    catch (error) {
        const { failure } = error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop ? error : { failure: null };
        if (failure?.code !== "forge" && failure?.code !== "artifact-refused")
            throw error;
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(failure.code === "forge"
            ? `GitHub refused to ${failure.call}${failure.status === null ? "" : ` (${failure.status})`}: ${failure.words}`
            : failure.words);
    }
}


/***/ }),

/***/ 30696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deniedPath: () => (/* binding */ deniedPath),
/* harmony export */   diskFailure: () => (/* binding */ diskFailure)
/* harmony export */ });
/** What a file system may say no to through no fault of ours; null for other errors. */
function diskFailure(error) {
    const { code, path, dest, syscall } = error;
    const at = typeof dest === "string" ? dest : typeof path === "string" ? path : null;
    if (code === "ENOSPC" || code === "EDQUOT")
        return { code: "disk-full", path: at, quota: code === "EDQUOT" };
    const denied = at !== null && typeof code === "string" ? refusals[code] : undefined;
    // A program that may not be started is another thing.
    return denied === undefined || at === null || String(syscall).startsWith("spawn")
        ? null
        : { code: "not-writable", path: at, why: denied };
}
/** What somebody else's file, or one that was made unreadable, is called; null for other errors. */
function deniedPath(error) {
    const { code, path } = error;
    return (code === "EACCES" || code === "EPERM") && typeof path === "string" ? path : null;
}
const refusals = {
    EROFS: "its file system is read-only",
    EACCES: "permission denied",
    EPERM: "operation not permitted",
    EIO: "the disk reports an error of its own (EIO)",
};


/***/ }),

/***/ 61721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ versionOfRun),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   hH: () => (/* binding */ misfit)
/* harmony export */ });
/* harmony import */ var _plan_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16586);
/* harmony import */ var _run_model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61928);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8792);



/**
 * Why a run.json is not that of the run which a version's tag tells of; null where it is: the same id, pipeline and source, and every model of the
 * tag has the digest of the files that the run names.
 */
function misfit(run, summary) {
    for (const part of ["pipeline", "sourceKey"])
        if (run[part] !== summary[part])
            return `its ${part} is not that of the version's tag`;
    if (run.id !== summary.run)
        return `it is run ${run.id}, and the version's tag tells of ${summary.run}`;
    for (const { name, replicates } of summary.models)
        for (const { path, sha256, size } of replicates) {
            const found = (0,_run_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .modelDigest */ .a)(outputsOf(run), path);
            if (found?.sha256 !== sha256 || found.size !== size)
                return `what it says of model ${name} at ${path} does not have the digest of the version's tag`;
        }
    return null;
}
/** The files of a model, which are what the tag says once the run fits it: a folder's digest is that of its manifest. */
const entriesOf = (run, { path }) => outputsOf(run).filter((file) => (0,_plan_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(file.path, path));
const outputsOf = ({ legs }) => legs.flatMap((leg) => leg.outputs);
/** The version that a run became, of whichever of its models; null where it became none. */
function versionOfRun({ models }, { run, sourceKey, models: made }) {
    for (const { name } of made)
        for (const version of models.get(name)?.versions ?? []) {
            const { message } = version.tag;
            // To look for its id spares reading the payloads of all others.
            if (message.includes(run) && (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceKeyOf */ .IQ)(message) === sourceKey)
                return { model: name, version };
        }
    return null;
}


/***/ }),

/***/ 56473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ predictionsAsset),
/* harmony export */   q: () => (/* binding */ modelAsset)
/* harmony export */ });
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5047);

/** What a version's release calls a replicate's model: a file as it is, a folder as a tar. */
function modelAsset(model, { replicate, path }, folder) {
    const stem = replicate === null ? model : `${model}-${replicate}`;
    return plain(folder ? `${stem}.tar` : `${stem}-${path.split("/").at(-1)}`);
}
/** What it calls a table of predictions: its path, with a digest where that alone could be another's too (`a-b/c` and `a/b-c`). */
const predictionsAsset = (path) => /^[A-Za-z0-9._/]+$/.test(path) ? plain(path) : plain(`${(0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(path).slice(0, 8)}-${path}`);
/** GitHub rewrites what is not among these in an asset's name, and takes a dot off its ends. */
const plain = (text) => text.replace(/[^A-Za-z0-9._-]/g, "-").replace(/^\.|\.$/g, "-");


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
