export const id = 4966;
export const ids = [4966];
export const modules = {

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

/***/ 34966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRunEnd: () => (/* binding */ renderRunEnd)
/* harmony export */ });
/* harmony import */ var _core_metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3972);
/* harmony import */ var _core_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28309);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92632);
/* harmony import */ var _live_frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79681);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54746);





/** The last lines of `mainline run`: what ran, what was reused, then what was measured, or what failed and where its log is. */
function renderRunEnd(run, { colors }) {
    const count = (status) => run.legs.filter((leg) => leg.status === status).length;
    const seconds = (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000;
    const parts = ["ran", "reused", "failed", "skipped"].flatMap((status) => count(status) > 0 ? [`${count(status)} ${status}`] : []);
    const head = `${run.status === "succeeded" ? colors.green("done") : colors.red("failed")}: ${parts.join(", ")} in ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSeconds */ .Xo)(seconds)} (run ${run.id.slice(0, 12)})`;
    const metrics = Object.entries((0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summarise */ .f)(run).metrics)
        .slice(0, 12)
        .map(([name, samples]) => {
        const values = samples.map(({ value }) => (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)((0,_core_metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fromMetricValue */ .qh)(value)));
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(`  ${name}  ${values.join("  ")}`);
    });
    return [head, ...(run.status === "succeeded" ? metrics : failures(run))].join("\n");
}
const failures = (run) => run.legs
    .filter(({ status }) => status === "failed")
    .map((leg) => `  ${leg.id} ${(0,_live_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .legEndWords */ .z)(leg)}; its log: .mainline/runs/${run.id}/logs/${leg.id}.log`);


/***/ })

};
