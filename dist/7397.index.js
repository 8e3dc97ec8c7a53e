export const id = 7397;
export const ids = [7397];
export const modules = {

/***/ 22797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ judgeCandidate)
});

// EXTERNAL MODULE: ./js/core/attempts/exam-uses.js
var exam_uses = __webpack_require__(14277);
// EXTERNAL MODULE: ./js/core/attempts/first-verdict.js
var first_verdict = __webpack_require__(16173);
// EXTERNAL MODULE: ./js/core/attempts/question.js
var attempts_question = __webpack_require__(55939);
// EXTERNAL MODULE: ./js/core/attempts/recipe.js
var recipe = __webpack_require__(18481);
// EXTERNAL MODULE: ./js/core/changes/changes.js
var changes = __webpack_require__(23151);
// EXTERNAL MODULE: ./js/core/changes/policy-changes.js
var policy_changes = __webpack_require__(44222);
// EXTERNAL MODULE: ./js/core/judgement/costs.js
var costs = __webpack_require__(68002);
// EXTERNAL MODULE: ./js/core/judgement/decide-variants.js + 17 modules
var decide_variants = __webpack_require__(51589);
// EXTERNAL MODULE: ./js/core/judgement/example-sets.js + 1 modules
var example_sets = __webpack_require__(77189);
// EXTERNAL MODULE: ./js/core/judgement/in-turn.js
var in_turn = __webpack_require__(5825);
// EXTERNAL MODULE: ./js/core/judgement/sample.js
var sample = __webpack_require__(24284);
// EXTERNAL MODULE: ./js/core/statistics/moments.js
var moments = __webpack_require__(37667);
// EXTERNAL MODULE: ./js/core/metrics/metric-value.js
var metric_value = __webpack_require__(3972);
;// CONCATENATED MODULE: ./js/core/comparison/curves.js


const most = 6;
/** Loss curves and metric histories: the mean over replicates by step, metrics of the policy first. */
function curvesOf(details, policy) {
    const traces = [...historyTraces(details), ...plotTraces(details)];
    const titles = [...new Set(traces.map(({ title }) => title))];
    const named = new Set(traces.flatMap(({ title, name }) => (Object.hasOwn(policy.metrics, name) ? [title] : [])));
    const first = (title) => (named.has(title) ? 0 : 1);
    return titles
        .sort((a, b) => first(a) - first(b))
        .slice(0, most)
        .map((title) => averaged(title, traces.filter((trace) => trace.title === title)));
}
function historyTraces({ history }) {
    return Object.entries(history).flatMap(([leg, metrics]) => Object.entries(metrics).map(([name, points]) => ({
        name,
        title: titleOf(name, leg),
        x: points.map(([step]) => step),
        y: points.map(([, , value]) => (0,metric_value/* fromMetricValue */.qh)(value)),
    })));
}
/** `loss tree 0.1` for the leg `train+tree+0.1@0`. */
const titleOf = (name, leg) => [name, ...(leg.split("@")[0] ?? "").split("+").slice(1)].join(" ");
const axes = /^(step|epoch|iteration|iter|x)$/i;
function plotTraces({ plots }) {
    return plots.flatMap(({ leg, columns }) => {
        const axis = Object.keys(columns).find((name) => axes.test(name));
        return Object.entries(columns)
            .filter(([name]) => name !== axis)
            .map(([name, values]) => ({
            name,
            title: titleOf(name, leg),
            x: numbers(axis === undefined ? undefined : columns[axis]) ?? values.map((_, i) => i + 1),
            y: numbers(values) ?? [],
        }));
    });
}
const numbers = (values) => values?.map(metric_value/* fromMetricValue */.qh);
function averaged(title, traces) {
    const at = new Map();
    for (const { x, y } of traces) {
        for (const [i, step] of x.entries())
            at.set(step, [...(at.get(step) ?? []), y[i] ?? Number.NaN]);
    }
    const x = [...at.keys()].sort((a, b) => a - b);
    return {
        title,
        x,
        series: [
            {
                name: traces.length > 1 ? `mean of ${traces.length}` : "candidate",
                values: x.map((step) => (0,moments/* mean */.i2)(at.get(step) ?? [])),
            },
        ],
    };
}

;// CONCATENATED MODULE: ./js/core/comparison/compare.js







/** Everything that a report shows of one judgement. `baselines` holds production's stage and `base` among others. */
function compare(input) {
    const { candidate, details, baselines, judgement, policy } = input;
    const rows = namesOf(input).map((metric) => rowOf(metric, { candidate, baselines, judgement, policy }));
    return {
        version: 1,
        pipeline: candidate.pipeline,
        candidate,
        baselines,
        rows,
        worstSlices: input.worstSlices,
        judgement,
        policy,
        policyFrom: input.policyFrom,
        policyChanges: input.policyChanges,
        changes: input.changes,
        curves: curvesOf(details, policy),
        source: input.source,
        history: input.history,
    };
}
/** Those that the policy speaks of first, then the others, each in the order in which it was written. */
function namesOf({ policy, candidate, judgement }) {
    return [
        ...new Set([
            ...judgement.decisions.map(({ gate }) => gate.metric),
            ...Object.keys(policy.metrics).flatMap((metric) => (0,decide_variants/* measuredAs */.z)({ metric }, candidate) ?? metric),
            ...Object.keys(candidate.metrics),
        ]),
    ];
}
function rowOf(metric, { candidate, baselines, judgement, policy }) {
    const { stage } = policy.promote;
    const cost = policy.gates.map(costs/* costOf */.ho).find((one) => one !== null && (0,costs/* costName */.Xq)(one) === metric) ?? null;
    const valuesOf = (name) => {
        const found = baselines.find((state) => state.name === name);
        // Another machine's time is no number to stand beside ours.
        return found?.kind === "found" && cost?.what !== "step-time" ? valuesIn(found.summary, metric, cost) : null;
    };
    const own = valuesIn(candidate, metric, cost) ?? [];
    const [production, base] = [valuesOf(stage), valuesOf("base")];
    const others = baselines.flatMap(({ name }) => name === stage || name === "base" ? [] : [{ name, values: valuesOf(name) }]);
    const against = production === null ? "base" : stage;
    return {
        metric,
        goal: cost ? "minimize" : (0,example_sets/* goalOf */.ZZ)(policy, metric),
        candidate: own,
        production,
        base,
        others,
        difference: cost || isComparable(metric, against, { baselines, policy }) ? differenceOf(own, production ?? base) : null,
        decisions: judgement.decisions.flatMap((decision, i) => (decision.gate.metric === metric ? [i] : [])),
    };
}
/** Numbers of two exams, or of two moments where those matter, have no difference. */
const isComparable = (metric, against, { baselines, policy }) => !(0,in_turn/* isInTurn */.T)(policy, metric) &&
    baselines.some(({ name, ...state }) => name === against && state.kind === "found" && state.comparable.ok);
const differenceOf = (own, other) => other === null || own.length === 0 ? null : (0,moments/* meanDifference */.XA)(own, other);
function valuesIn(summary, metric, cost) {
    if (cost === null)
        return (0,sample/* sampleOf */.u)(summary, metric)?.values ?? null;
    const value = (0,costs/* costIn */.TK)(summary, cost);
    return value === null ? null : [value];
}

// EXTERNAL MODULE: ./js/core/predictions/measure.js + 4 modules
var measure = __webpack_require__(64393);
// EXTERNAL MODULE: ./js/core/predictions/predictions.js
var predictions_predictions = __webpack_require__(39063);
;// CONCATENATED MODULE: ./js/core/comparison/worst-slice.js




/** Of fewer examples the worst would nearly always be the smallest. */
const fewest = 20;
/**
 * Of each computed metric the slice that the candidate is worst at, among those of at least 20 examples. For showing only: the worst of
 * many looks worse than it is, and a gate names its slice beforehand.
 */
function worstSlices(policy, candidate, production) {
    return (0,example_sets/* variantsIn */.K8)(candidate).flatMap((label) => {
        const [own, theirs] = [(0,example_sets/* ofVariant */.VI)(candidate, label), (0,example_sets/* ofVariant */.VI)(production, label)];
        return Object.entries(policy.metrics).flatMap(([name, metric]) => worstOf(`${name}${label}`, metric, own, theirs));
    });
}
function worstOf(metric, { goal, compute }, candidate, production) {
    const slices = compute ? bySliceOf(compute, candidate) : new Map();
    if (!compute || slices.size < 2)
        return [];
    const [slice, { value, examples }] = worst(goal, slices);
    const theirs = bySliceOf(compute, production).get(slice)?.value ?? null;
    return [{ metric, slice, candidate: value, production: theirs, examples, of: slices.size }];
}
function worst(goal, slices) {
    const sign = goal === "minimize" ? -1 : 1;
    return [...slices].reduce((a, b) => (sign * b[1].value < sign * a[1].value ? b : a));
}
/** Each slice's mean over replicates, where all of them measured it. */
function bySliceOf(computed, runs) {
    const measured = runs.map(({ predictions }) => (predictions.ok ? (0,predictions_predictions/* bySlice */.OR)(predictions.value) : new Map()));
    const names = [...(measured[0]?.keys() ?? [])];
    const slices = names.flatMap((name) => {
        const parts = measured.flatMap((slice) => slice.get(name) ?? []);
        const values = parts.flatMap((part) => {
            const result = (0,measure/* measure */.x)(computed, part);
            return result.ok && Number.isFinite(result.value.value) ? [result.value.value] : [];
        });
        const examples = parts[0]?.ids.length ?? 0;
        return values.length < runs.length || examples < fewest ? [] : [[name, { value: (0,moments/* mean */.i2)(values), examples }]];
    });
    return new Map(slices);
}

// EXTERNAL MODULE: ./js/lib/canonical-json.js
var canonical_json = __webpack_require__(11039);
// EXTERNAL MODULE: ./js/core/measured/measured.js
var measured_measured = __webpack_require__(29081);
;// CONCATENATED MODULE: ./js/core/judgement/as-measured.js


/**
 * A baseline with what was measured of it for this candidate: its numbers by the candidate's exam in the place of those in its tag, and those that were
 * measured in turn. Where there are none, it says why.
 */
function asMeasured(state, measured, candidate) {
    if (state.kind === "absent" || state.version === null || measured === null)
        return state;
    const found = entryOf(state.version, state.summary, measured, candidate);
    const inTurn = "absent" in found ? (0,measured_measured/* notMeasured */.q)(found.absent) : found.inTurn;
    const timed = inTurn === null ? state : { ...state, inTurn };
    if (timed.comparable.ok)
        return timed;
    const { changed } = timed.comparable;
    const why = "absent" in found ? found.absent : found.again?.kind === "not-measured" ? found.again.reason : null;
    if ("absent" in found || found.again?.kind !== "measured")
        return why === null ? timed : { ...timed, comparable: { ok: false, changed, why } };
    const { metrics } = found.again;
    const summary = { ...timed.summary, exam: candidate.exam, metrics };
    return { ...timed, summary, comparable: { ok: true }, measured: { changed, before: timed.summary.metrics } };
}
/** What is claimed of a version, if it is of this candidate, by this exam, and of the very models that the version's tag names. */
function entryOf(tag, summary, measured, candidate) {
    if (measured.run !== candidate.run || measured.sourceKey !== candidate.sourceKey)
        return { absent: "what was measured again belongs to another run" };
    const entry = measured.versions.find((version) => version.tag === tag);
    if (!entry)
        return { absent: `${tag} was not among what was measured again` };
    if (entry.again !== null && measured.exam !== candidate.exam)
        return { absent: "what was measured again was measured by another exam" };
    return sameModels(entry.models, summary.models)
        ? entry
        : { absent: `what was measured again are not the models of ${tag}` };
}
const sameModels = (a, b) => (0,canonical_json/* canonicalJson */.dj)(a) === (0,canonical_json/* canonicalJson */.dj)(b);

// EXTERNAL MODULE: ./js/core/judgement/judge.js
var judge = __webpack_require__(44675);
// EXTERNAL MODULE: ./js/core/keys/keys.js
var keys = __webpack_require__(30917);
// EXTERNAL MODULE: ./js/core/registry/registry.js
var registry_registry = __webpack_require__(45683);
// EXTERNAL MODULE: ./js/core/run/summary.js
var summary = __webpack_require__(15762);
// EXTERNAL MODULE: ./js/app/registry/baselines.js
var registry_baselines = __webpack_require__(56284);
// EXTERNAL MODULE: ./js/core/run/exam.js
var exam = __webpack_require__(17027);
// EXTERNAL MODULE: ./js/core/run/exam-sheet.js
var exam_sheet = __webpack_require__(28273);
;// CONCATENATED MODULE: ./js/core/run/exam-in-git.js



/**
 * What of an exam two sources differ by as Git tells it: the evaluation's declaration, the files of the tree by their blobs, what is fetched by its digest.
 * What steps make for the evaluation Git does not know. Empty where it is the same, or one of them has no such step.
 */
function examChangesInGit(before, after, evaluation) {
    const [old, now] = [sheetsIn(before, evaluation), sheetsIn(after, evaluation)];
    if (old.length === 0 || now.length === 0 || textOf(old) === textOf(now))
        return [];
    const changed = (0,exam_sheet/* examChanges */.t3)((0,exam_sheet/* sheetRows */.lQ)(old), (0,exam_sheet/* sheetRows */.lQ)(now));
    return changed.length > 0 ? changed : ["the evaluation step, or the data it measures with, has changed"];
}
function sheetsIn({ legs }, evaluation) {
    const own = legs.filter(({ id }) => id.split(/[+@]/)[0] === evaluation);
    return own.map(({ inputs, fetched, ...declared }) => (0,exam/* sheetOf */.RG)(declared, [...inputs.map(({ path, blob }) => ({ path, sha256: blob })), ...fetched]));
}
/** The legs of one step differ by replicate and variant only, so their sheets are one; a set keeps what is not. */
const textOf = (sheets) => [...new Set(sheets.map((sheet) => (0,canonical_json/* canonicalJson */.dj)(sheet)))].sort().join("\n");

;// CONCATENATED MODULE: ./js/app/judge/held-against-git.js


/**
 * That two runs had one exam is what they say themselves: where Git knows better, they are not comparable. A source that cannot be read, or is not the
 * run's, says nothing.
 */
async function heldAgainstGit(state, evaluation, { candidate, source }, sourceAt) {
    if (state.kind === "absent" || !state.comparable.ok || evaluation === null || candidate.exam === null)
        return state;
    const { commit } = state.summary;
    const theirs = commit === null ? null : await sourceAt(commit);
    const known = theirs !== null && isOf(theirs, state.summary) && isOf(source, candidate);
    const changed = known ? examChangesInGit(theirs, source, evaluation) : [];
    return changed.length === 0 ? state : { ...state, comparable: { ok: false, changed: shown(changed), why } };
}
const why = "the run says that the exam is the same, and Git that it is not";
const isOf = (source, summary) => (0,keys/* sourceKey */.Zt)(source) === summary.sourceKey;
/** More than a few say no more than a few. */
const shown = (changed) => changed.length > 8 ? [...changed.slice(0, 8), `${changed.length - 8} more`] : [...changed];

// EXTERNAL MODULE: ./js/app/judge/read-predictions.js
var read_predictions = __webpack_require__(25255);
;// CONCATENATED MODULE: ./js/app/judge/judge.js

















/** Judges one run by the policy of its base and against what serves now, and gathers all that a report shows. */
async function judgeCandidate(input) {
    const { base, candidatePolicy, registry } = input;
    const policy = base?.policy ?? candidatePolicy;
    const predicted = computes(policy) ? await input.predictions.candidate(policy.evaluation) : [];
    const candidate = (0,example_sets/* withComputed */.QO)((0,summary/* summarise */.f)({ ...input.candidate, evaluation: policy.evaluation }), predicted, policy);
    const model = candidate.models[0]?.name ?? input.candidate.pipeline;
    const { stage } = policy.promote;
    const context = { registry, baseRun: input.baseRun, model, candidate, policy };
    const named = await Promise.all((0,registry_baselines/* baselineNames */.G3)(policy).map((name) => (0,registry_baselines/* baselineOf */.Bv)(name, context)));
    const sourceAt = remembering(input.sourceAt);
    const ours = { candidate, source: input.candidateSource };
    const kept = await Promise.all(named.map((state) => heldAgainstGit(state, policy.evaluation, ours, sourceAt)));
    const bare = kept.map((state) => asMeasured(state, input.measured?.measured ?? null, candidate));
    const measured = await Promise.all(bare.map((state) => withPredictions(state, policy, input)));
    const states = measured.map(({ state }) => state);
    const baselines = new Map(states.map((state) => [state.name, state]));
    const predictedBy = new Map(measured.map(({ state, predictions }) => [state.name, predictions]));
    const source = await sourceOf(states, sourceAt);
    const judgement = (0,judge/* judge */.S4)({
        policy,
        candidate,
        baselines,
        held: (0,registry_registry/* holderOf */.Kd)(registry, model, stage) !== null,
        predictions: { candidate: predicted, baselines: predictedBy },
        accept: input.accept,
    });
    const comparison = compare({
        candidate,
        details: input.details,
        baselines: states,
        worstSlices: worstSlices(policy, predicted, predictedBy.get(stage) ?? []),
        judgement,
        policy,
        policyFrom: base ? { kind: "base", commit: base.commit } : { kind: "first-policy" },
        policyChanges: base ? (0,policy_changes/* policyChanges */.c)(base.policy, candidatePolicy) : [],
        changes: source === null ? [] : (0,changes/* changesBetween */.iv)(source, input.candidateSource),
        source: input.source,
        history: {
            attempts: null,
            first: null,
            onlySeeds: source !== null && onlySeedsDiffer(source, input.candidateSource) ? "baseline" : null,
            examUses: (0,exam_uses/* examUses */.o)([...input.ledger, ...versionMessages(registry)], candidate.exam, candidate.sourceKey),
        },
    });
    const question = (0,attempts_question/* questionOf */.Y)(comparison);
    return (0,first_verdict/* standBy */.a$)(comparison, question, (0,first_verdict/* firstVerdictIn */.PX)(input.ledger, { ...candidate, question }), input.accept);
}
const computes = ({ metrics }) => Object.values(metrics).some(({ compute }) => compute !== undefined);
/** A baseline is measured anew from what it predicted, by the policy that judges; where that is not at hand, by what was kept of it. */
async function withPredictions(state, policy, { predictions: ports, measured }) {
    if (state.kind === "absent" || !computes(policy))
        return { state, predictions: [] };
    const predictions = state.measured && measured
        ? await measuredPredictions(state.version, measured)
        : await ports.baseline(state.summary, policy.evaluation);
    return { state: { ...state, summary: (0,example_sets/* withComputed */.QO)(state.summary, predictions, policy) }, predictions };
}
/** What a version predicted when it was measured again. */
async function measuredPredictions(tag, { measured, text }) {
    const found = measured.versions.find((version) => version.tag === tag)?.again;
    return found?.kind === "measured" ? await (0,read_predictions/* readTables */.g)(found.predictions, text) : [];
}
/** Several baselines may be of one commit, and each asks. */
function remembering(sourceAt) {
    const known = new Map();
    return (commit) => {
        const source = known.get(commit) ?? sourceAt(commit);
        known.set(commit, source);
        return source;
    };
}
/** What serves was made from; the base where nothing does. */
async function sourceOf(states, sourceAt) {
    for (const state of states) {
        const commit = state.kind === "found" ? state.summary.commit : null;
        const source = commit === null ? null : await sourceAt(commit);
        if (source)
            return source;
    }
    return null;
}
const onlySeedsDiffer = (a, b) => (0,keys/* sourceKey */.Zt)(a) !== (0,keys/* sourceKey */.Zt)(b) && (0,recipe/* recipeOf */.S)(a) === (0,recipe/* recipeOf */.S)(b);
const versionMessages = (registry) => [...registry.models.values()].flatMap(({ versions }) => versions.map(({ tag }) => tag.message));


/***/ }),

/***/ 25255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPredictions),
/* harmony export */   g: () => (/* binding */ readTables)
/* harmony export */ });
/* harmony import */ var _core_metrics_parse_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64176);
/* harmony import */ var _core_pipeline_variant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12734);
/* harmony import */ var _core_predictions_predictions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39063);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29129);




const mostMegabytes = 256;
/** What the evaluation step of a run predicted, a table a replicate. Empty where it declares none. */
async function readPredictions({ legs }, evaluation, text) {
    const found = legs.flatMap((leg) => {
        const files = leg.outputs.filter(({ kind }) => kind === "predictions");
        const { replicate, matrix } = leg;
        return leg.step === evaluation && files.length > 0 ? [{ replicate, matrix, files }] : [];
    });
    return await readTables(found, text);
}
/** The same for tables that are known already, those of a leg together. */
const readTables = (found, text) => Promise.all(found.map((tables) => readOne(tables, text)));
async function readOne({ replicate, matrix, files }, text) {
    const [file] = files;
    const of = { replicate, variant: (0,_core_pipeline_variant_js__WEBPACK_IMPORTED_MODULE_1__/* .variantLabel */ ._q)(matrix) };
    if (!file || files.length > 1)
        return { ...of, predictions: (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)("the evaluation step has several tables of them") };
    if (file.size > mostMegabytes * 1024 * 1024)
        return { ...of, predictions: (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`${file.path} has more than ${mostMegabytes} MiB`) };
    const table = (0,_core_metrics_parse_table_js__WEBPACK_IMPORTED_MODULE_0__.parseTable)(file.path, await text(file));
    const parsed = table.ok ? (0,_core_predictions_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePredictions */ .Y8)(table.value) : table;
    return { ...of, predictions: parsed.ok ? parsed : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`${file.path}: ${parsed.error}`) };
}


/***/ }),

/***/ 73046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ orNull),
/* harmony export */   i: () => (/* binding */ pipelineAt)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11199);


/** The pipeline of a commit; null where it has none, or one that is broken: it can judge nobody. What could not be read is neither: it stops. */
async function pipelineAt(commit, file, git) {
    return await orNull(["no-config", "invalid-config"], () => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__.workspaceAt)({ file, treeish: commit }, git));
}
/** Null in place of a Stop of these codes. */
async function orNull(codes, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop && codes.includes(error.failure.code))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 56284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   G3: () => (/* binding */ baselineNames)
/* harmony export */ });
/* harmony import */ var _core_registry_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8792);
/* harmony import */ var _core_registry_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45683);
/* harmony import */ var _core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41314);
/* harmony import */ var _core_run_exam_sheet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28273);




/** All that a policy compares with, the stage that a merge promotes to and the base first. */
const baselineNames = ({ promote, gates }) => [
    ...new Set([promote.stage, "base", ...gates.flatMap((gate) => ("baseline" in gate ? [gate.baseline] : []))]),
];
/** What a name of the policy's stands for now. */
async function baselineOf(name, context) {
    const { baseRun, candidate } = context;
    if (name === "base")
        return "absent" in baseRun
            ? { kind: "absent", name, reason: baseRun.absent }
            : found(name, null, baseRun, candidate);
    const version = versionOf(name, context);
    if ("absent" in version)
        return { kind: "absent", name, reason: version.absent };
    const summary = await (0,_core_registry_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .readSummary */ .L_)(version.tag.message, "version");
    return summary.ok
        ? found(name, version.tag.name.split("#")[0] ?? null, summary.value, candidate)
        : { kind: "absent", name, reason: `the tag ${version.tag.name} carries no metrics: ${summary.error}` };
}
/** The version that a name stands for: a stage's holder, or what is named outright or by the anchor; or why there is none. */
function versionOf(name, { registry, model, policy }) {
    if (name === "anchor") {
        if (policy.anchor === null)
            return { absent: "the policy names no anchor" };
        return named(policy.anchor, registry) ?? { absent: `${policy.anchor}, the anchor, is not registered` };
    }
    if (name.includes("@v"))
        return named(name, registry) ?? { absent: `${name} is not registered` };
    return (0,_core_registry_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .holderOf */ .Kd)(registry, model, name) ?? { absent: `nothing holds ${name} yet` };
}
function named(tag, registry) {
    const at = tag.indexOf("@v");
    return (0,_core_registry_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .versionNamed */ .yC)(registry, (0,_core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .modelName */ .fD)(tag.slice(0, at)), tag.slice(at + 2));
}
function found(name, version, summary, candidate) {
    const same = candidate.exam === summary.exam;
    return {
        kind: "found",
        name,
        version,
        summary,
        // Without any evaluation step on either side there is no exam to differ.
        comparable: same ? { ok: true } : { ok: false, changed: whatChanged(summary, candidate) },
    };
}
/** In words; more than a few say no more than a few. */
function whatChanged(before, after) {
    if (before.exam === null || after.exam === null)
        return ["one of them names no evaluation step with known inputs"];
    const changed = before.sheet && after.sheet ? (0,_core_run_exam_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .examChanges */ .t3)(before.sheet, after.sheet) : [];
    if (changed.length === 0)
        return ["the evaluation step, or the data it measures with, has changed"];
    const [shown, rest] = [changed.slice(0, 8), changed.length - 8];
    return rest > 0 ? [...shown, `${rest} more`] : shown;
}


/***/ }),

/***/ 62855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ ledgerMessages),
/* harmony export */   DH: () => (/* binding */ ledgerRef),
/* harmony export */   G0: () => (/* binding */ ledgerFolder),
/* harmony export */   Qp: () => (/* binding */ findInLedger)
/* harmony export */ });
/* harmony import */ var _core_registry_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8792);

const ledgerFolder = "refs/mainline/runs/";
/** Where the ledger keeps a run. */
const ledgerRef = ({ run }) => `${ledgerFolder}${run}`;
/** What the ledger keeps of a run of this source; null where it has none that can be read. */
async function findInLedger(sourceKey, git) {
    const entry = (await git.tagsBelow(ledgerFolder)).find(({ message }) => (0,_core_registry_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceKeyOf */ .IQ)(message) === sourceKey);
    const summary = entry ? await (0,_core_registry_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .readSummary */ .L_)(entry.message, "run") : null;
    return summary?.ok ? summary.value : null;
}
/** What all its entries say, in the order in which they were written: a run may have been made long before it was judged. */
const ledgerMessages = async (git) => (await git.tagsBelow(ledgerFolder)).sort((a, b) => a.time - b.time).map(({ message }) => message);


/***/ }),

/***/ 16173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ firstVerdictIn),
/* harmony export */   a$: () => (/* binding */ standBy),
/* harmony export */   ay: () => (/* binding */ isLuck)
/* harmony export */ });
/* harmony import */ var _judgement_acceptance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54965);
/* harmony import */ var _judgement_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44675);
/* harmony import */ var _registry_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8792);



/**
 * The strictest verdict that the ledger's entries, the first that was written first, have of other runs of this source that were asked the same; null where this
 * run is the first of them, for the first throw is judged by its own numbers.
 */
function firstVerdictIn(ledger, { sourceKey, run, question }) {
    const entries = ledger
        .filter((message) => message.includes(sourceKey) && (0,_registry_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceKeyOf */ .IQ)(message) === sourceKey)
        .flatMap((message) => (0,_registry_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictIn */ .jt)(message) ?? [])
        .filter((entry) => entry.question === question);
    if (entries[0]?.run === run)
        return null;
    const others = entries.filter((entry) => entry.run !== run && isLuck(entry.verdict));
    return others.find(({ verdict }) => verdict === "fail") ?? others[0] ?? null;
}
/** A verdict that another throw of the same dice might turn: what is not comparable is so for every run. */
const isLuck = (verdict) => verdict === "fail" || verdict === "inconclusive";
/**
 * A source that was trained again is another throw of the same dice: where the first one did not pass, and the question is the same, that verdict
 * stands. It only ever makes a verdict stricter, so that nothing is gained by forging one. The same run has the same numbers, and needs none of this.
 */
function standBy(comparison, question, first, accept = null) {
    const { judgement, candidate, policy } = comparison;
    if (first === null || first.run === candidate.run || first.question !== question)
        return comparison;
    if (!isLuck(first.verdict) || (0,_judgement_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .stricter */ .Rn)(first.verdict, judgement.verdict) === judgement.verdict)
        return comparison;
    const action = (0,_judgement_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .actionFor */ .cY)(first.verdict, policy, judgement.held);
    return {
        ...comparison,
        judgement: (0,_judgement_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .accepting */ .j6)({ ...judgement, verdict: first.verdict, action, accepted: null }, accept),
        history: { ...comparison.history, first: { run: first.run, verdict: first.verdict } },
    };
}


/***/ }),

/***/ 55939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ questionOf)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11039);
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5047);


/**
 * A digest of what was asked of a source: the policy, and the runs that its gates hold it against. The same source may be asked something new. What is
 * shown beside them decides nothing, and may be gone when it is asked again.
 */
function questionOf({ policy, baselines }) {
    const asked = new Set(policy.gates.flatMap((gate) => ("baseline" in gate ? [gate.baseline] : [])));
    const held = baselines
        .filter(({ name }) => asked.has(name))
        .map((state) => [state.name, state.kind === "found" ? state.summary.run : null]);
    return (0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ policy: policy, baselines: held }));
}


/***/ }),

/***/ 18481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ recipeOf)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11039);
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5047);


/**
 * A digest of a source without its seeds: the values of replicates, and params that are called so. Two sources of one recipe differ by luck alone. What
 * hides a seed elsewhere (inside a script) has another recipe.
 */
function recipeOf({ legs, ...rest }) {
    const seeds = new Set(legs.flatMap(({ replicate }) => (replicate === null ? [] : [String(replicate.value)])));
    // The legs of one step are one recipe, however many seeds it has.
    const recipes = new Set(legs.map((leg) => (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(seedless(leg, seeds))));
    return (0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ ...rest, legs: [...recipes].sort() }));
}
function seedless({ id: _, replicate, params, made, ...leg }, seeds) {
    const neutral = replicate === null ? (text) => text : withoutValue(String(replicate.value));
    const texts = JSON.stringify(leg, (_, value) => (typeof value === "string" ? neutral(value) : value));
    return {
        ...JSON.parse(texts),
        // A step without seeds may read what every seed has made.
        made: [...new Set(made.map((path) => path.replaceAll(/[^/]+/g, (part) => (seeds.has(part) ? "#" : part))))].sort(),
        params: withoutSeeds(params),
        replicate: replicate?.name ?? null,
    };
}
/** Seed 0 is in `eval/0.json`, and is neither in `0.5` nor in `1.0`. */
function withoutValue(value) {
    const escaped = value.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const word = new RegExp(`(?<!\\w|\\d\\.)${escaped}(?!\\w|\\.\\d)`, "g");
    return (text) => text.replaceAll(word, "#");
}
const seedName = /(^|[._-])(seed|random[._-]?state)s?$/i;
const withoutSeeds = (params) => Object.fromEntries(Object.entries(params).map(([name, value]) => [
    name,
    seedName.test(name) ? "#" : isObject(value) ? withoutSeeds(value) : value,
]));
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 44222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ gateWords),
/* harmony export */   c: () => (/* binding */ policyChanges)
/* harmony export */ });
/* harmony import */ var _pipeline_variant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12734);

/** What a change would do to the policy, a line each. Empty: nothing. */
function policyChanges(base, head) {
    const [before, after] = [base.gates.map(gateWords), head.gates.map(gateWords)];
    const goals = [...new Set([...Object.keys(base.metrics), ...Object.keys(head.metrics)])];
    const setting = (name, old, now) => old === now ? [] : [`${name}: ${old ?? "not written"} → ${now ?? "not written"}`];
    return [
        ...before.filter((gate) => !after.includes(gate)).map((gate) => `gate removed: ${gate}`),
        ...after.filter((gate) => !before.includes(gate)).map((gate) => `gate added: ${gate}`),
        ...goals.flatMap((name) => setting(`goal of ${name}`, base.metrics[name]?.goal, head.metrics[name]?.goal)),
        ...goals.flatMap((name) => setting(`computation of ${name}`, computeWords(base.metrics[name]), computeWords(head.metrics[name]))),
        ...goals.flatMap((name) => setting(`measuring of ${name}`, base.metrics[name]?.measured, head.metrics[name]?.measured)),
        ...setting("confidence", base.confidence, head.confidence),
        ...setting("anchor", base.anchor, head.anchor),
        ...setting("evaluation", base.evaluation, head.evaluation),
        ...setting("promote.stage", base.promote.stage, head.promote.stage),
        ...setting("promote.bump", base.promote.bump, head.promote.bump),
        ...["inconclusive", "no-baseline", "not-comparable", "exam-changed"].flatMap((event) => setting(`on.${event}`, base.on[event], head.on[event])),
    ];
}
/** A gate as one would write it: `accuracy no-worse-than production by 0.01`. */
function gateWords(gate) {
    const metric = `${gate.metric}${(0,_pipeline_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .variantLabel */ ._q)(gate.matrix ?? null)}`;
    if (gate.kind === "min" || gate.kind === "max")
        return `${metric} ${gate.kind} ${gate.bound}`;
    return `${metric} ${gate.kind} ${gate.baseline} by ${gate.by}`;
}
/** Undefined where the step writes the metric itself. */
function computeWords(metric) {
    const compute = metric?.compute;
    if (compute === undefined)
        return undefined;
    return `${compute.what} from predictions (positive ${compute.positive}, quantile ${compute.quantile})`;
}


/***/ }),

/***/ 29081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ rounds),
/* harmony export */   q: () => (/* binding */ notMeasured)
/* harmony export */ });
const notMeasured = (reason) => ({ kind: "not-measured", reason: reason.slice(0, 1000) });
/** How often each side is measured in turn: an even number, so that each is as often the first. */
const rounds = 6;


/***/ }),

/***/ 64176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseTable: () => (/* binding */ parseTable)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40203);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29129);


/** A CSV (first line: names) or JSONL (an object a line) file. The error is in words, with the line. */
function parseTable(path, text) {
    return /\.(jsonl|ndjson)$/i.test(path) ? fromJsonLines(text) : fromCsv(text);
}
function fromCsv(text) {
    let records;
    try {
        records = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { bom: true, skip_empty_lines: true, trim: true });
    }
    catch (error) {
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(error.message);
    }
    const [names, ...rows] = records;
    if (!names)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)("the file is empty");
    if (new Set(names).size < names.length)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)("line 1: a column's name stands there twice");
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ columns: new Map(names.map((name, i) => [name, rows.map((row) => row[i] ?? "")])), rows: rows.length });
}
function fromJsonLines(text) {
    const columns = new Map();
    const lines = text.split("\n");
    let rows = 0;
    for (const [at, line] of lines.entries()) {
        if (line.trim() === "")
            continue;
        let value;
        try {
            value = JSON.parse(line.replaceAll(/\b(-?)(NaN|Infinity)\b(?=\s*[,}\]])/g, '"$1$2"'));
        }
        catch {
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`line ${at + 1} is no JSON: ${line.slice(0, 60)}`);
        }
        if (typeof value !== "object" || value === null || Array.isArray(value))
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`line ${at + 1} is no object`);
        for (const [key, cell] of Object.entries(value)) {
            const column = columns.get(key) ?? [];
            columns.set(key, column);
            while (column.length < rows)
                column.push("");
            column.push(typeof cell === "object" ? JSON.stringify(cell) : String(cell));
        }
        rows++;
    }
    for (const column of columns.values())
        while (column.length < rows)
            column.push("");
    return rows === 0 ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)("the file is empty") : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ columns, rows });
}


/***/ }),

/***/ 72265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);




/** Whether a file has the size and the digest that were told of it. */
async function holds(path, { sha256, size }) {
    // What it says of its size decides whether it is read whole.
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null);
    if (found?.size !== size)
        return false;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const read = await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash).then(() => true, () => false);
    return read && hash.digest("hex") === sha256;
}


/***/ }),

/***/ 70792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ versionFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./js/edge/bundle/holds.js
var holds = __webpack_require__(72265);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ../../node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(21549);
// EXTERNAL MODULE: ./js/lib/result.js
var result = __webpack_require__(29129);
;// CONCATENATED MODULE: ./js/edge/bundle/untar.js







/**
 * Takes exactly the named files out of a foreign tar into a new folder. Refused whole: an entry that is none of them, stands there twice, has another
 * size, or is no regular file, so that nothing is written where it should not be, and no more than was asked for. The error says what is wrong.
 */
async function untar(tar, folder, wanted) {
    if (await isCompressed(tar))
        return (0,result/* err */._)("it is compressed, which no tar of ours is");
    const left = new Map(wanted.map((file) => [file.path, file.size]));
    const writes = [];
    let problem = null;
    const take = (entry) => {
        const path = entry.path.replace(/^\.\//, "");
        problem ??= refusal(entry, left.get(path));
        if (problem !== null)
            return void entry.resume();
        left.delete(path);
        writes.push(write(entry, (0,external_node_path_.join)(folder, path)));
        // A failure is told below, when all has been read.
        writes.at(-1)?.catch(() => entry.resume());
    };
    try {
        await (0,index_min/* list */.p_)({ file: tar, strict: true, noResume: true, onReadEntry: take });
        await Promise.all(writes);
    }
    catch (error) {
        problem ??= `it cannot be read: ${error.message}`;
    }
    const [missing] = left.keys();
    problem ??= missing === undefined ? null : `it lacks ${JSON.stringify(missing)}`;
    return problem === null ? (0,result.ok)(undefined) : (0,result/* err */._)(problem);
}
function refusal({ type, path, size }, wanted) {
    const name = JSON.stringify(path.slice(0, 80));
    if (type !== "File" && type !== "OldFile")
        return `it has an entry that is no regular file: ${name}`;
    if (wanted === undefined)
        return `it has an entry that is none of the model's, or stands there twice: ${name}`;
    return size === wanted ? null : `its ${name} has ${size} bytes, and should have ${wanted}`;
}
async function write(entry, place) {
    const bytes = external_node_stream_.Readable.from(entry);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
    await (0,external_node_stream_promises_.pipeline)(bytes, (0,external_node_fs_.createWriteStream)(place, { flags: "wx" }));
}
/** The reader would open gzip and Zstandard by itself, and what comes out of those has no bound. */
async function isCompressed(tar) {
    const file = await (0,promises_.open)(tar);
    try {
        const { buffer } = await file.read({ buffer: Buffer.alloc(4), length: 4 });
        return buffer.readUInt16BE() === 0x1f8b || buffer.readUInt32BE() === 0x28b52ffd;
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./js/edge/bundle/version-files.js




const versionFiles = {
    text: (file) => (0,promises_.readFile)(file, "utf8"),
    untar: untar,
    async place(from, to) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await (0,promises_.copyFile)(from, to);
    },
    async create(file) {
        await (0,promises_.writeFile)(file, "");
        return file;
    },
    setExecutable: (file, executable) => (0,promises_.chmod)(file, executable ? 0o755 : 0o644),
    holds: holds/* holds */.v,
    remove: (file) => (0,promises_.rm)(file, { force: true }),
};


/***/ }),

/***/ 84108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable)
/* harmony export */ });
/** Makes a forgotten case of a closed union a compile error, and a defect at run time. */
function unreachable(value) {
    throw new Error(`unreachable: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 68946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ dotStrip)
/* harmony export */ });
/** Replicates on one axis, a line each for the baseline and the candidate: `●` one value, `◉` several, `│` the mean. */
function dotStrip(groups, width = 41) {
    const finite = groups.flatMap(({ values }) => values.filter(Number.isFinite));
    if (finite.length === 0)
        return [];
    const low = Math.min(...finite);
    const span = Math.max(...finite) - low;
    const column = (value) => span === 0 ? Math.floor(width / 2) : Math.round(((value - low) / span) * (width - 1));
    const wide = Math.max(...groups.map(({ name }) => name.length));
    return groups.map(({ name, values }) => {
        const own = values.filter(Number.isFinite);
        const counts = new Map();
        for (const value of own)
            counts.set(column(value), (counts.get(column(value)) ?? 0) + 1);
        const mean = own.length > 1 ? column(own.reduce((a, b) => a + b, 0) / own.length) : -1;
        const cells = Array.from({ length: width }, (_, i) => mark(counts.get(i) ?? 0) ?? (i === mean ? "│" : "·"));
        return `${name.padEnd(wide)}  ${cells.join("")}`;
    });
}
const mark = (count) => [undefined, "●", "◉"][Math.min(count, 2)];


/***/ }),

/***/ 84049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
const bars = "▁▂▃▄▅▆▇█";
/** A row of bars, the lowest value the lowest bar; values that are not finite are gaps. At most `most` bars, thinned evenly. */
function sparkline(values, most = 40) {
    const count = Math.min(values.length, most);
    const kept = Array.from({ length: count }, (_, i) => values[count < 2 ? 0 : Math.round((i * (values.length - 1)) / (count - 1))] ?? Number.NaN);
    const finite = kept.filter(Number.isFinite);
    const low = Math.min(...finite);
    const span = Math.max(...finite) - low;
    return kept
        .map((value) => (Number.isFinite(value) ? bars[span === 0 ? 3 : Math.round(((value - low) / span) * 7)] : " "))
        .join("");
}


/***/ })

};
