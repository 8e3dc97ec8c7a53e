export const id = 7354;
export const ids = [7354];
export const modules = {

/***/ 68002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TK: () => (/* binding */ costIn),
/* harmony export */   Xq: () => (/* binding */ costName),
/* harmony export */   ho: () => (/* binding */ costOf)
/* harmony export */ });
/** What a gate on it calls it: `step-time of train`. */
const costName = ({ what, of }) => `${what} of ${of}`;
/** The cost that a gate is on; null: it is on a metric. */
const costOf = (gate) => ("cost" in gate ? (gate.cost ?? null) : null);
/** What a run cost; null where it does not say. Of a model's replicates the first is shipped. */
function costIn(summary, { what, of }) {
    if (what === "model-size")
        return summary.models.find(({ name }) => name === of)?.replicates[0]?.size ?? null;
    const { stepSeconds = {} } = summary;
    return Object.hasOwn(stepSeconds, of) ? (stepSeconds[of] ?? null) : null;
}


/***/ }),

/***/ 77189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rr: () => (/* binding */ computedOf),
  ZZ: () => (/* binding */ goalOf),
  VI: () => (/* binding */ ofVariant),
  Mm: () => (/* binding */ sidesOf),
  K8: () => (/* binding */ variantsIn),
  tc: () => (/* binding */ whyNotComputed),
  p7: () => (/* binding */ whyNotJoined),
  QO: () => (/* binding */ withComputed)
});

// EXTERNAL MODULE: ./js/core/pipeline/variant.js
var variant = __webpack_require__(12734);
// EXTERNAL MODULE: ./js/lib/result.js
var result = __webpack_require__(29129);
// EXTERNAL MODULE: ./js/core/predictions/predictions.js
var predictions_predictions = __webpack_require__(39063);
;// CONCATENATED MODULE: ./js/core/predictions/join.js


/** All of them in the order of the first, by id. The error says why that cannot be: other examples, or the same with other labels or groups. */
function joinById(all) {
    const [first, ...others] = all;
    if (!first)
        return (0,result.ok)([]);
    const joined = [first];
    for (const other of others) {
        const at = new Map(other.ids.map((id, i) => [id, i]));
        const missing = first.ids.find((id) => !at.has(id));
        if (missing !== undefined)
            return (0,result/* err */._)(`example ${missing} was not predicted by all`);
        if (other.ids.length !== first.ids.length)
            return (0,result/* err */._)(`${first.ids.length} examples against ${other.ids.length}`);
        const ordered = (0,predictions_predictions/* pick */.Up)(other, first.ids.map((id) => at.get(id)));
        for (const [column, word] of [
            ["labels", "label"],
            ["groups", "group"],
        ]) {
            const [ours, theirs] = [first[column], ordered[column]];
            const differing = first.ids.findIndex((_, i) => ours?.[i] !== theirs?.[i]);
            if (differing !== -1)
                return (0,result/* err */._)(`example ${first.ids[differing]} has not the same ${word} everywhere`);
        }
        joined.push(ordered);
    }
    return (0,result.ok)(joined);
}

// EXTERNAL MODULE: ./js/core/predictions/measure.js + 4 modules
var measure = __webpack_require__(64393);
// EXTERNAL MODULE: ./js/core/judgement/slice.js
var judgement_slice = __webpack_require__(27570);
;// CONCATENATED MODULE: ./js/core/judgement/example-sets.js





const goalOf = (policy, metric) => (policy.metrics[metric] ?? policy.metrics[(0,judgement_slice/* sliceOf */.M)(metric).name])?.goal ?? null;
/** What the policy says of how a metric is computed; null where it is read from the step's files. */
const computedOf = (policy, metric) => policy.metrics[(0,judgement_slice/* sliceOf */.M)(metric).name]?.compute ?? null;
/** The summary with the metrics that policy has computed from predictions, in place of any that the step wrote of the same name. */
function withComputed(summary, runs, policy) {
    const named = [...Object.keys(policy.metrics), ...policy.gates.map(({ metric }) => metric)];
    const asked = named.flatMap((metric) => variantsIn(runs).map((label) => `${metric}${label}`));
    const metrics = { ...summary.metrics };
    for (const metric of new Set(asked)) {
        const side = sidesOf([runs], policy, metric)?.[0];
        if (!side)
            continue;
        metrics[metric] = side.measured.map(({ value }, i) => ({
            replicate: side.replicates[i] ?? null,
            value: Number.isFinite(value) ? value : "NaN",
        }));
    }
    return { ...summary, metrics };
}
/** The metric on each side, joined by id over all of them; null where it is not computed, or cannot be, or the examples are not the same. */
function sidesOf(runs, policy, metric) {
    const computed = computedOf(policy, metric);
    const sides = runs.map((side) => ofVariant(side, (0,variant/* labelAt */.y0)(metric)));
    if (computed === null || sides.some((side) => side.length === 0))
        return null;
    const parts = sides.flat().flatMap(({ predictions }) => partOf(predictions, metric) ?? []);
    if (parts.length < sides.flat().length)
        return null;
    const joined = joinById(parts);
    if (!joined.ok)
        return null;
    const measured = joined.value.flatMap((part) => {
        const result = (0,measure/* measure */.x)(computed, part);
        return result.ok ? [result.value] : [];
    });
    if (measured.length < parts.length)
        return null;
    let at = 0;
    return sides.map((side) => ({
        replicates: side.map(({ replicate }) => replicate),
        measured: measured.slice(at, (at += side.length)),
        groups: joined.value[0]?.groups ?? null,
        examples: joined.value[0]?.ids.length ?? 0,
    }));
}
/** Why runs that each predicted examples for a metric cannot be compared by them; null where they can, or one of them predicted none. */
function whyNotJoined(runs, policy, metric) {
    const sides = runs.map((side) => ofVariant(side, (0,variant/* labelAt */.y0)(metric)));
    if (computedOf(policy, metric) === null || sides.some((side) => side.length === 0))
        return null;
    const parts = sides.flat().flatMap(({ predictions }) => partOf(predictions, metric) ?? []);
    const joined = parts.length < sides.flat().length ? null : joinById(parts);
    return joined === null || joined.ok ? null : joined.error;
}
/** Why a metric that policy has computed was not; null where it is not computed, or could be. */
function whyNotComputed(all, policy, metric) {
    const computed = computedOf(policy, metric);
    const runs = ofVariant(all, (0,variant/* labelAt */.y0)(metric));
    if (computed === null)
        return null;
    if (runs.length === 0)
        return "the evaluation step's predictions are not at hand";
    for (const { predictions } of runs) {
        if (!predictions.ok)
            return predictions.error;
        const part = partOf(predictions, metric);
        if (part === null)
            return `no example is of slice ${(0,judgement_slice/* sliceOf */.M)(metric).slice}`;
        const measured = (0,measure/* measure */.x)(computed, part);
        if (!measured.ok)
            return measured.error;
    }
    const joined = joinById(runs.flatMap(({ predictions }) => (predictions.ok ? [predictions.value] : [])));
    return joined.ok ? null : joined.error;
}
/** The labels of the variants that made predictions, in their order. */
const variantsIn = (runs) => [...new Set(runs.map(({ variant = "" }) => variant))];
const ofVariant = (runs, label) => runs.filter(({ variant = label }) => variant === label);
function partOf(predictions, metric) {
    const { slice } = (0,judgement_slice/* sliceOf */.M)(metric);
    if (!predictions.ok)
        return null;
    return slice === null ? predictions.value : ((0,predictions_predictions/* bySlice */.OR)(predictions.value).get(slice) ?? null);
}


/***/ }),

/***/ 5825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isInTurn)
/* harmony export */ });
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27570);

/** Whether a metric depends on the moment, as a latency does: it is compared only where both sides were measured in turn on one machine. */
const isInTurn = ({ metrics }, metric) => metrics[(0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceOf */ .M)(metric).name]?.measured === "in-turn";


/***/ }),

/***/ 27570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sliceOf)
/* harmony export */ });
/* harmony import */ var _pipeline_variant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12734);

/** `accuracy[north]` is accuracy over the examples of slice north, `accuracy[north]{model=tree}` that of a variant. */
function sliceOf(metric) {
    const found = /^(.+)\[([^[\]]+)\]$/.exec((0,_pipeline_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .splitVariant */ .m)(metric).name);
    return found
        ? { name: found[1], slice: found[2] }
        : { name: (0,_pipeline_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .splitVariant */ .m)(metric).name, slice: null };
}


/***/ }),

/***/ 64393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./js/lib/result.js
var result = __webpack_require__(29129);
// EXTERNAL MODULE: ./js/core/statistics/delong.js
var delong = __webpack_require__(21613);
// EXTERNAL MODULE: ./js/core/statistics/moments.js
var moments = __webpack_require__(37667);
;// CONCATENATED MODULE: ./js/core/predictions/classification.js

/** 1 where the prediction is the label, else 0; their mean is the accuracy. */
const rights = (labels, predicted) => labels.map((label, i) => (label === predicted[i] ? 1 : 0));
/** F1 of one class: 2TP / (2TP + FP + FN); 0 where the class neither occurs nor is predicted. As scikit-learn's f1_score. */
function f1(labels, predicted, positive) {
    let [hits, named] = [0, 0];
    for (const [i, label] of labels.entries()) {
        const [is, said] = [label === positive, predicted[i] === positive];
        if (is && said)
            hits++;
        named += Number(is) + Number(said);
    }
    return named === 0 ? 0 : (2 * hits) / named;
}
/** How often each class is named, as a label or as a prediction. */
function labelCounts(labels, predicted) {
    const counts = new Map();
    for (const name of [...labels, ...predicted])
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
}
/** All classes that occur. */
const classesOf = (labels, predicted) => [...labelCounts(labels, predicted).keys()].sort();
/** The plain mean of F1 over all classes that occur as a label or as a prediction. As scikit-learn's `average="macro"`. NaN without examples. */
function macroF1(labels, predicted) {
    const classes = classesOf(labels, predicted);
    return classes.length === 0 ? Number.NaN : (0,moments/* mean */.i2)(classes.map((name) => f1(labels, predicted, name)));
}

;// CONCATENATED MODULE: ./js/core/predictions/regression.js

/** Per-example losses of real-valued predictions, in the label's unit (squared errors: its square); their mean is MAE, MSE, quantile loss. */
const absoluteErrors = (labels, predicted) => labels.map((label, i) => Math.abs(label - predicted[i]));
const squaredErrors = (labels, predicted) => labels.map((label, i) => (label - predicted[i]) ** 2);
/** The pinball loss of Koenker and Bassett (1978): what lies above the prediction weighs `quantile`, what lies below 1 − `quantile`. */
const quantileLosses = (labels, predicted, quantile) => labels.map((label, i) => {
    const above = label - predicted[i];
    return above >= 0 ? quantile * above : (quantile - 1) * above;
});
const rmse = (labels, predicted) => Math.sqrt((0,moments/* mean */.i2)(squaredErrors(labels, predicted)));
/** 1 − residual/total sum of squares. Constant labels: 1 when all are met, else 0. NaN below two examples. As scikit-learn's r2_score. */
function r2(labels, predicted) {
    if (labels.length < 2)
        return Number.NaN;
    const residual = (0,moments/* mean */.i2)(squaredErrors(labels, predicted));
    const centre = (0,moments/* mean */.i2)(labels);
    const total = (0,moments/* mean */.i2)(labels.map((label) => (label - centre) ** 2));
    if (residual === 0)
        return 1;
    return total === 0 ? 0 : 1 - residual / total;
}

;// CONCATENATED MODULE: ./js/core/predictions/influence.js




/**
 * A metric that is no mean as one: a value an example whose mean is the metric, and whose spread is what the metric's comes from. It is the metric plus
 * how much the metric moves when that example weighs more: the influence function (Hampel 1974, JASA 69, 383–393), whose use for a standard error is
 * the infinitesimal jackknife (Jaeckel 1972; Efron 1982, chapter 6). Right to first order: for many examples, not for a handful.
 */
const around = (metric, influence) => influence.map((value) => metric + value);
/** F1 is twice the hits over all namings, a ratio of two means; over several classes the plain mean of such ratios. */
function f1Each(labels, predicted, classes) {
    const named = labelCounts(labels, predicted);
    const perClass = new Map(classes.map((name) => [name, f1(labels, predicted, name)]));
    const weight = labels.length / classes.length;
    /** Of an example that names a class so often (as a label, as a prediction), with so many hits counted twice. */
    const part = (name, names, hits) => {
        const value = perClass.get(name);
        return value === undefined ? 0 : (weight * (hits - value * names)) / named.get(name);
    };
    const influence = labels.map((label, i) => {
        const said = predicted[i];
        return label === said ? part(label, 2, 2) : part(label, 1, 0) + part(said, 1, 0);
    });
    return around((0,moments/* mean */.i2)([...perClass.values()]), influence);
}
function rmseEach(labels, predicted) {
    const squares = squaredErrors(labels, predicted);
    const mse = (0,moments/* mean */.i2)(squares);
    const rmse = Math.sqrt(mse);
    return around(rmse, squares.map((square) => (rmse === 0 ? 0 : (square - mse) / (2 * rmse))));
}
/** Null where the labels do not vary: there is no share of nothing. */
function r2Each(labels, predicted) {
    const squares = squaredErrors(labels, predicted);
    const centre = (0,moments/* mean */.i2)(labels);
    const totals = labels.map((label) => (label - centre) ** 2);
    const total = (0,moments/* mean */.i2)(totals);
    if (!(total > 0))
        return null;
    const unexplained = (0,moments/* mean */.i2)(squares) / total;
    return around(1 - unexplained, squares.map((square, i) => -(square - unexplained * totals[i]) / total));
}
/** AUC is the mean of placements over positives, and over negatives as well (DeLong et al. 1988). Null without both classes. */
function aucEach(positive, scores) {
    const { positives, negatives } = (0,delong/* placements */.DD)(positive, scores);
    if (positives.length === 0 || negatives.length === 0)
        return null;
    const [auc, n] = [(0,moments/* mean */.i2)(positives), positive.length];
    let [p, q] = [0, 0];
    const influence = positive.map((yes) => yes
        ? ((positives[p++] - auc) * n) / positives.length
        : ((negatives[q++] - auc) * n) / negatives.length);
    return around(auc, influence);
}

// EXTERNAL MODULE: ./js/core/predictions/predictions.js
var predictions = __webpack_require__(39063);
;// CONCATENATED MODULE: ./js/core/predictions/probability.js
/** Per-example losses of predicted probabilities; their mean is the metric. Nats; lower is better. */
/** −ln of the probability given to what happened, kept away from 0 by the spacing of doubles at 1, as scikit-learn's log_loss does. */
const logLosses = (positive, scores) => positive.map((yes, i) => {
    const score = inside(scores[i]);
    return -Math.log(yes ? score : 1 - score);
});
/** The same for several classes: `scores` by class, which are taken as they are and ought to add up to 1. NaN for a label without scores. */
const classLogLosses = (labels, scores) => labels.map((label, i) => -Math.log(inside(scores.get(label)?.[i] ?? Number.NaN)));
/** (score − outcome)² for two classes: Brier's score as scikit-learn's brier_score_loss has it, from 0 to 1. */
const brierLosses = (positive, scores) => positive.map((yes, i) => (scores[i] - Number(yes)) ** 2);
/** Brier's own form for several classes: the sum over classes of (score − outcome)², from 0 to 2. */
const classBrierLosses = (labels, scores) => labels.map((label, i) => scores.has(label)
    ? [...scores].reduce((sum, [name, column]) => sum + (column[i] - Number(name === label)) ** 2, 0)
    : Number.NaN);
const inside = (score) => Math.min(Math.max(score, Number.EPSILON), 1 - Number.EPSILON);

;// CONCATENATED MODULE: ./js/core/predictions/measure.js








/** Equal to scikit-learn's of the same name to 1e-12. The error says which column is missing, or holds what it should not. */
function measure(computed, predictions) {
    const { labels, predicted } = predictions;
    if (!labels)
        return (0,result/* err */._)("it has no column label");
    switch (computed.what) {
        case "accuracy":
        case "f1":
        case "f1-macro":
            return predicted ? (0,result.ok)(ofClasses(computed, labels, predicted)) : (0,result/* err */._)("it has no column prediction");
        case "auc":
        case "log-loss":
        case "brier":
            return ofScores(computed, labels, predictions);
        default:
            return predicted ? ofNumbers(computed, labels, predicted) : (0,result/* err */._)("it has no column prediction");
    }
}
const whole = (value, each) => ({
    value,
    each,
    isMean: false,
    ranking: null,
});
const meanOf = (each) => ({ value: (0,moments/* mean */.i2)(each), each, isMean: true, ranking: null });
function ofClasses({ what, positive }, labels, predicted) {
    if (what === "accuracy")
        return meanOf(rights(labels, predicted));
    if (what === "f1")
        return whole(f1(labels, predicted, positive), f1Each(labels, predicted, [positive]));
    return whole(macroF1(labels, predicted), f1Each(labels, predicted, classesOf(labels, predicted)));
}
function ofScores({ what, positive: name }, labels, { score, scores }) {
    if (score === null && what !== "auc" && scores.size > 0) {
        const unknown = labels.find((label) => !scores.has(label));
        if (unknown !== undefined)
            return (0,result/* err */._)(`it has no column score.${unknown}`);
        return (0,result.ok)(meanOf(what === "brier" ? classBrierLosses(labels, scores) : classLogLosses(labels, scores)));
    }
    const column = score ?? scores.get(name);
    if (!column)
        return (0,result/* err */._)("it has no column score");
    const positive = labels.map((label) => label === name);
    if (what === "auc")
        return (0,result.ok)({
            ...whole((0,delong/* auc */.Ij)(positive, column), aucEach(positive, column)),
            ranking: { positive, scores: column },
        });
    if (column.some((value) => value < 0 || value > 1))
        return (0,result/* err */._)("score: not all are probabilities");
    return (0,result.ok)(meanOf(what === "brier" ? brierLosses(positive, column) : logLosses(positive, column)));
}
function ofNumbers({ what, quantile }, labels, predicted) {
    const [y, p] = [(0,predictions/* numbers */.nL)(labels), (0,predictions/* numbers */.nL)(predicted)];
    if (typeof y === "string")
        return (0,result/* err */._)(`label: "${y}" is no finite number`);
    if (typeof p === "string")
        return (0,result/* err */._)(`prediction: "${p}" is no finite number`);
    if (what === "mae")
        return (0,result.ok)(meanOf(absoluteErrors(y, p)));
    if (what === "quantile-loss")
        return (0,result.ok)(meanOf(quantileLosses(y, p, quantile)));
    return (0,result.ok)(what === "rmse" ? whole(rmse(y, p), rmseEach(y, p)) : whole(r2(y, p), r2Each(y, p)));
}


/***/ }),

/***/ 39063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ bySlice),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Y8: () => (/* binding */ parsePredictions),
/* harmony export */   nL: () => (/* binding */ numbers)
/* harmony export */ });
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29129);

/** The error says what is wrong, in words. A table without ids is numbered by its rows. */
function parsePredictions({ columns, rows }) {
    const ids = columns.get("id") ?? Array.from({ length: rows }, (_, i) => String(i + 1));
    if (rows === 0)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)("it has no examples");
    const twice = repeated(ids);
    if (twice !== null)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`id ${twice} stands there twice`);
    const scores = new Map();
    for (const [name, cells] of columns) {
        if (name !== "score" && !name.startsWith("score."))
            continue;
        const values = numbers(cells);
        if (typeof values === "string")
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${name}: "${values}" is no finite number`);
        scores.set(name.slice("score.".length), values);
    }
    const score = scores.get("") ?? null;
    scores.delete("");
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
        ids,
        groups: columns.get("group") ?? null,
        slices: columns.get("slice") ?? columns.get("group") ?? null,
        labels: columns.get("label") ?? null,
        predicted: columns.get("prediction") ?? null,
        score,
        scores,
    });
}
/** The cells as numbers, or the first that is none. */
function numbers(cells) {
    const values = cells.map((cell) => (cell.trim() === "" ? Number.NaN : Number(cell)));
    const wrong = values.findIndex((value) => !Number.isFinite(value));
    return wrong === -1 ? values : cells[wrong];
}
/** The examples at these places, in this order. */
function pick(predictions, places) {
    const of = (column) => places.map((place) => column[place]);
    const { ids, groups, slices, labels, predicted, score, scores } = predictions;
    return {
        ids: of(ids),
        groups: groups && of(groups),
        slices: slices && of(slices),
        labels: labels && of(labels),
        predicted: predicted && of(predicted),
        score: score && of(score),
        scores: new Map([...scores].map(([name, column]) => [name, of(column)])),
    };
}
/** Each slice's examples, in the order of their first appearance. Inside a slice that is a group its examples are taken as independent. */
function bySlice(predictions) {
    const { slices, groups } = predictions;
    const places = new Map();
    for (const [i, slice] of (slices ?? []).entries()) {
        const known = places.get(slice);
        if (known)
            known.push(i);
        else
            places.set(slice, [i]);
    }
    const whole = slices === groups ? { ...predictions, groups: null } : predictions;
    return new Map([...places].map(([slice, at]) => [slice, pick(whole, at)]));
}
function repeated(ids) {
    const seen = new Set();
    for (const id of ids) {
        if (seen.has(id))
            return id;
        seen.add(id);
    }
    return null;
}


/***/ }),

/***/ 21613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ delong),
/* harmony export */   DD: () => (/* binding */ placements),
/* harmony export */   Ij: () => (/* binding */ auc)
/* harmony export */ });
/* unused harmony export midranks */
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37667);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54151);


/**
 * Bounds of AUC(a) − AUC(b) for two models' scores of the same examples; `b` null: of AUC(a) alone. DeLong, DeLong and Clarke-Pearson (1988), Biometrics
 * 44, 837–845, by the midranks of Sun and Xu (2014), IEEE Signal Processing Letters 21, 1389–1393: O(n log n). `positive[i]` is the
 * class of example i; any increasing transformation of scores changes nothing; ties count half. NaN unless each class has two
 * examples. Without spread (both models rank alike, or perfectly) the bounds have no width, and say nothing.
 */
function delong(positive, a, b, confidence) {
    const [first, second] = [placements(positive, a), b && placements(positive, b)];
    const difference = (x, y) => x.map((value, i) => value - (y?.[i] ?? 0));
    const positives = difference(first.positives, second?.positives);
    const negatives = difference(first.negatives, second?.negatives);
    if (positives.length < 2 || negatives.length < 2)
        return nothing;
    const standardError = Math.sqrt((0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .variance */ .GV)(positives) / positives.length + (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .variance */ .GV)(negatives) / negatives.length);
    const estimate = (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(positives);
    const reach = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(confidence) * standardError;
    return {
        estimate,
        lower: estimate - reach,
        upper: estimate + reach,
        standardError,
        degreesOfFreedom: Number.POSITIVE_INFINITY,
    };
}
const nothing = {
    estimate: Number.NaN,
    lower: Number.NaN,
    upper: Number.NaN,
    standardError: Number.NaN,
    degreesOfFreedom: Number.NaN,
};
/** The area under the ROC curve: the chance that a positive example scores above a negative one, ties counting half. NaN without both classes. */
function auc(positive, scores) {
    const ranks = midranks(scores);
    let [sum, count] = [0, 0];
    for (const [i, yes] of positive.entries()) {
        if (!yes)
            continue;
        sum += ranks[i];
        count++;
    }
    const others = positive.length - count;
    return count === 0 || others === 0 ? Number.NaN : (sum - (count * (count + 1)) / 2) / (count * others);
}
/** For each positive example the share of negatives below it, for each negative one the share of positives above it. */
function placements(positive, scores) {
    const of = (wanted) => scores.filter((_, i) => positive[i] === wanted);
    const [yes, no] = [of(true), of(false)];
    const all = midranks([...yes, ...no]);
    const [amongYes, amongNo] = [midranks(yes), midranks(no)];
    return {
        positives: yes.map((_, i) => (all[i] - amongYes[i]) / no.length),
        negatives: no.map((_, i) => 1 - (all[yes.length + i] - amongNo[i]) / yes.length),
    };
}
/** Ranks from 1; equal values share the mean of theirs. */
function midranks(values) {
    const order = Uint32Array.from(values, (_, i) => i).sort((i, j) => values[i] - values[j]);
    const ranks = new Float64Array(values.length);
    let start = 0;
    while (start < order.length) {
        let end = start + 1;
        while (end < order.length && values[order[end]] === values[order[start]])
            end++;
        for (let k = start; k < end; k++)
            ranks[order[k]] = (start + 1 + end) / 2;
        start = end;
    }
    return ranks;
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


/***/ })

};
