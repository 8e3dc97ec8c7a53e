export const id = 6078;
export const ids = [6078];
export const modules = {

/***/ 34509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ judgeCandidate)
});

// EXTERNAL MODULE: ./js/core/changes.js
var changes = __webpack_require__(14037);
// EXTERNAL MODULE: ./js/core/metrics/metric-value.js
var metric_value = __webpack_require__(3972);
// EXTERNAL MODULE: ./js/core/statistics/moments.js
var moments = __webpack_require__(37667);
;// CONCATENATED MODULE: ./js/core/curves.js


const most = 6;
/** Loss curves and metric histories: the mean over replicates by step, metrics of the policy first. */
function curvesOf(details, policy) {
    const traces = [...historyTraces(details), ...plotTraces(details)];
    const titles = [...new Set(traces.map(({ title }) => title))];
    const first = (title) => (Object.hasOwn(policy.metrics, title) ? 0 : 1);
    return titles
        .sort((a, b) => first(a) - first(b))
        .slice(0, most)
        .map((title) => averaged(title, traces.filter((trace) => trace.title === title)));
}
function historyTraces({ history }) {
    return Object.values(history).flatMap((metrics) => Object.entries(metrics).map(([title, points]) => ({
        title,
        x: points.map(([step]) => step),
        y: points.map(([, , value]) => (0,metric_value/* fromMetricValue */.qh)(value)),
    })));
}
const axes = /^(step|epoch|iteration|iter|x)$/i;
function plotTraces({ plots }) {
    return plots.flatMap(({ columns }) => {
        const axis = Object.keys(columns).find((name) => axes.test(name));
        return Object.entries(columns)
            .filter(([name]) => name !== axis)
            .map(([title, values]) => ({
            title,
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
                values: x.map((step) => (0,moments/* mean */.i)(at.get(step) ?? [])),
            },
        ],
    };
}

// EXTERNAL MODULE: ./js/core/decide.js + 12 modules
var decide = __webpack_require__(24921);
// EXTERNAL MODULE: ./js/core/example-sets.js + 5 modules
var example_sets = __webpack_require__(70421);
;// CONCATENATED MODULE: ./js/core/compare.js




/** Everything that a report shows of one judgement. `baselines` holds production's stage and `base` among others. */
function compare(input) {
    const { candidate, details, baselines, judgement, policy } = input;
    const summaryOf = (name) => {
        const found = baselines.find((state) => state.name === name);
        return found?.kind === "found" ? found.summary : null;
    };
    const production = summaryOf(policy.promote.stage);
    const base = summaryOf("base");
    return {
        version: 1,
        pipeline: candidate.pipeline,
        candidate,
        baselines,
        rows: namesOf(policy, candidate).map((metric) => rowOf(metric, { candidate, production, base, judgement, policy })),
        judgement,
        policy,
        policyFrom: input.policyFrom,
        policyChanges: input.policyChanges,
        changes: input.changes,
        curves: curvesOf(details, policy),
        source: input.source,
    };
}
/** Those that the policy speaks of first, then the others, each in the order in which it was written. */
function namesOf(policy, candidate) {
    return [
        ...new Set([
            ...policy.gates.map(({ metric }) => metric),
            ...Object.keys(policy.metrics),
            ...Object.keys(candidate.metrics),
        ]),
    ];
}
function rowOf(metric, { candidate, production, base, judgement, policy, }) {
    const values = (summary) => summary === null ? null : ((0,decide/* sampleOf */.uV)(summary, metric)?.values ?? null);
    const own = values(candidate) ?? [];
    const against = values(production) ?? values(base);
    return {
        metric,
        goal: (0,example_sets/* goalOf */.ZZ)(policy, metric),
        candidate: own,
        production: values(production),
        base: values(base),
        difference: against === null || own.length === 0 ? null : (0,moments/* mean */.i)(own) - (0,moments/* mean */.i)(against),
        decisions: judgement.decisions.flatMap((decision, i) => (decision.gate.metric === metric ? [i] : [])),
    };
}

;// CONCATENATED MODULE: ./js/core/judge.js

/**
 * One verdict over all gates: fail > not-comparable > no-baseline > inconclusive > pass. All gates must pass, an
 * intersection–union test, which needs no correction for their number.
 */
function judge(input) {
    const { policy, candidate, baselines, held, accept } = input;
    const predictions = input.predictions ?? { candidate: [], baselines: new Map() };
    const context = { policy, candidate, baselines, predictions };
    const decisions = policy.gates.map((gate) => (0,decide/* decide */.LD)(gate, context));
    const verdict = worst(decisions);
    // `fail` is a finding, not a gap in what is known: nobody can wave it through.
    const accepted = accept !== null && accept.verdict === verdict ? { by: accept.by, why: accept.why } : null;
    return { verdict, action: accepted ? "merge" : actionFor(verdict, policy, held), decisions, accepted };
}
const order = ["fail", "not-comparable", "no-baseline", "inconclusive", "pass"];
function worst(decisions) {
    return order.find((verdict) => decisions.some((decision) => decision.verdict === verdict)) ?? "pass";
}
/** Written under `on:`, or by default: not-comparable stops; the other two warn while nothing holds the stage, and stop from then on. */
function actionFor(verdict, policy, held) {
    if (verdict === "pass")
        return "merge";
    if (verdict === "fail")
        return "stop";
    return policy.on[verdict] ?? (verdict === "not-comparable" || held ? "stop" : "warn");
}

// EXTERNAL MODULE: ./js/core/payload.js
var payload = __webpack_require__(57422);
// EXTERNAL MODULE: ./js/core/policy-changes.js
var policy_changes = __webpack_require__(11568);
// EXTERNAL MODULE: ./js/core/registry.js
var core_registry = __webpack_require__(64153);
// EXTERNAL MODULE: ./js/core/summary.js + 1 modules
var summary = __webpack_require__(28309);
;// CONCATENATED MODULE: ./js/app/judge.js








/**
 * Judges one run by the policy of its base and against what serves now, and gathers all that a report shows. Several models of one
 * pipeline come from one run, so that the stage's holder is looked up by the first of them.
 */
async function judgeCandidate(input) {
    const { base, candidatePolicy, registry } = input;
    const policy = base?.policy ?? candidatePolicy;
    const predicted = computes(policy) ? await input.predictions.candidate(policy.evaluation) : [];
    const candidate = (0,example_sets/* withComputed */.QO)((0,summary/* summarise */.f)({ ...input.candidate, evaluation: policy.evaluation }), predicted, policy);
    const model = candidate.models[0]?.name ?? input.candidate.pipeline;
    const { stage } = policy.promote;
    const names = [
        ...new Set([stage, "base", ...policy.gates.flatMap((gate) => ("baseline" in gate ? [gate.baseline] : []))]),
    ];
    const bare = await Promise.all(names.map((name) => baselineOf(name, { ...input, model, exam: candidate.exam })));
    const measured = await Promise.all(bare.map((state) => withPredictions(state, policy, input)));
    const states = measured.map(({ state }) => state);
    const baselines = new Map(states.map((state) => [state.name, state]));
    const judgement = judge({
        policy,
        candidate,
        baselines,
        held: (0,core_registry/* holderOf */.Kd)(registry, model, stage) !== null,
        predictions: {
            candidate: predicted,
            baselines: new Map(measured.map(({ state, predictions }) => [state.name, predictions])),
        },
        accept: input.accept,
    });
    return compare({
        candidate,
        details: input.details,
        baselines: states,
        judgement,
        policy,
        policyFrom: base ? { kind: "base", commit: base.commit } : { kind: "first-policy" },
        policyChanges: base ? (0,policy_changes/* policyChanges */.c)(base.policy, candidatePolicy) : [],
        changes: await changesAgainst(states, input),
        source: input.source,
    });
}
const computes = ({ metrics }) => Object.values(metrics).some(({ compute }) => compute !== undefined);
/** A baseline is measured anew from what it predicted, by the policy that judges; where that is not at hand, by what was kept of it. */
async function withPredictions(state, policy, { predictions: ports }) {
    if (state.kind === "absent" || !computes(policy))
        return { state, predictions: [] };
    const predictions = await ports.baseline(state.summary, policy.evaluation);
    return { state: { ...state, summary: (0,example_sets/* withComputed */.QO)(state.summary, predictions, policy) }, predictions };
}
async function baselineOf(name, context) {
    const { registry, model, baseRun, exam } = context;
    if (name === "base")
        return "absent" in baseRun ? { kind: "absent", name, reason: baseRun.absent } : found(name, null, baseRun, exam);
    const at = name.indexOf("@v");
    const version = at === -1 ? (0,core_registry/* holderOf */.Kd)(registry, model, name) : (0,core_registry/* versionNamed */.yC)(registry, name.slice(0, at), name.slice(at + 2));
    if (!version)
        return { kind: "absent", name, reason: at === -1 ? `nothing holds ${name} yet` : `${name} is not registered` };
    const summary = await (0,payload/* readSummary */.L_)(version.tag.message, "version");
    return summary.ok
        ? found(name, version.tag.name.split("#")[0] ?? null, summary.value, exam)
        : { kind: "absent", name, reason: `the tag ${version.tag.name} carries no metrics: ${summary.error}` };
}
function found(name, version, summary, exam) {
    const same = exam !== null && exam === summary.exam;
    const changed = exam === null || summary.exam === null
        ? ["one of them names no evaluation step with known inputs"]
        : ["the evaluation step, or the data it measures with, has changed"];
    // Without any evaluation step on either side there is no exam to differ.
    const comparable = same || (exam === null && summary.exam === null);
    return { kind: "found", name, version, summary, comparable: comparable ? { ok: true } : { ok: false, changed } };
}
/** Against production; against the base where nothing is in production. */
async function changesAgainst(states, { sourceAt, candidateSource }) {
    for (const state of states) {
        const commit = state.kind === "found" ? state.summary.commit : null;
        const source = commit === null ? null : await sourceAt(commit);
        if (source)
            return (0,changes/* changesBetween */.iv)(source, candidateSource);
    }
    return [];
}


/***/ }),

/***/ 13445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ledgerRef),
/* harmony export */   Q: () => (/* binding */ findInLedger)
/* harmony export */ });
/* harmony import */ var _core_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57422);

const folder = "refs/mainline/runs/";
/** Where the ledger keeps a run. */
const ledgerRef = ({ run }) => `${folder}${run}`;
/** What the ledger keeps of a run of this source; null where it has none that can be read. */
async function findInLedger(sourceKey, git) {
    const entry = (await git.tagsBelow(folder)).find(({ message }) => (0,_core_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceKeyOf */ .IQ)(message) === sourceKey);
    const summary = entry ? await (0,_core_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .readSummary */ .L_)(entry.message, "run") : null;
    return summary?.ok ? summary.value : null;
}


/***/ }),

/***/ 60887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPredictions)
/* harmony export */ });
/* harmony import */ var _core_metrics_parse_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64176);
/* harmony import */ var _core_predictions_predictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39063);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29129);



const mostMegabytes = 256;
/** What the evaluation step of a run predicted, a table a replicate. Empty where it declares none. */
async function readPredictions({ legs }, evaluation, text) {
    const found = legs.flatMap((leg) => {
        const files = leg.outputs.filter(({ kind }) => kind === "predictions");
        return leg.step === evaluation && files.length > 0 ? [{ leg, files }] : [];
    });
    return await Promise.all(found.map(({ leg, files }) => readOne(leg, files, text)));
}
async function readOne({ replicate }, files, text) {
    const [file] = files;
    if (!file || files.length > 1)
        return { replicate, predictions: (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)("the evaluation step has several tables of them") };
    if (file.size > mostMegabytes * 1024 * 1024)
        return { replicate, predictions: (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${file.path} has more than ${mostMegabytes} MiB`) };
    const table = (0,_core_metrics_parse_table_js__WEBPACK_IMPORTED_MODULE_0__.parseTable)(file.path, await text(file));
    const parsed = table.ok ? (0,_core_predictions_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePredictions */ .Y8)(table.value) : table;
    return { replicate, predictions: parsed.ok ? parsed : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${file.path}: ${parsed.error}`) };
}


/***/ }),

/***/ 14037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ inputChanges),
/* harmony export */   Nj: () => (/* binding */ paramChanges),
/* harmony export */   R9: () => (/* binding */ difference),
/* harmony export */   iv: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51778);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17320);


/** What differs between two sources, each thing once however many legs it concerns: params, inputs, commands, settings. */
function changesBetween(before, after) {
    const steps = [...new Set([...stepsOf(before), ...stepsOf(after)])];
    const environment = difference([...before.environment].join("; "), [...after.environment].join("; "));
    return [
        ...paramChanges(paramsOf(before), paramsOf(after)),
        ...inputChanges(filesOf(before), filesOf(after)),
        ...steps.flatMap((step) => stepChanges(step, legsOf(before, step), legsOf(after, step))),
        ...environment.map((pair) => ({ kind: "setting", step: "the pipeline", what: "environment", ...pair })),
    ];
}
/** Two maps of params, key by key. */
function paramChanges(before, after) {
    const [old, now] = [before, after].map((params) => new Map((0,_params_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(params).map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)])));
    return keysOf(old, now).flatMap((name) => difference(old?.get(name), now?.get(name)).map((pair) => ({ kind: "param", name, ...pair })));
}
/** Two maps of path → identity of the bytes. */
function inputChanges(before, after) {
    return keysOf(before, after).flatMap((path) => {
        const [old, now] = [before.get(path), after.get(path)];
        if (old === now)
            return [];
        return [{ kind: "input", path, change: old === undefined ? "added" : now === undefined ? "removed" : "changed" }];
    });
}
/** A pair where two words differ, nothing where they do not. */
function difference(before, after) {
    return before === after ? [] : [{ before: before ?? null, after: after ?? null }];
}
function stepChanges(step, before, after) {
    const said = (legs, say) => legs.length === 0 ? undefined : [...new Set(legs.map(say))].join("\n");
    const command = difference(said(before, templated), said(after, templated)).map((pair) => ({ kind: "command", step, ...pair }));
    const settings = [
        ["shell", (leg) => leg.shell],
        ["working directory", (leg) => leg.directory],
        ["env", (leg) => JSON.stringify(leg.env)],
    ];
    const both = before.length > 0 && after.length > 0;
    const others = both
        ? settings.flatMap(([what, say]) => difference(said(before, say), said(after, say)).map((pair) => ({ kind: "setting", step, what, ...pair })))
        : [];
    const replicates = both && before.length !== after.length
        ? [{ kind: "setting", step, what: "legs", before: String(before.length), after: String(after.length) }]
        : [];
    return [...command, ...others, ...replicates];
}
/** The command without its replicate, so that five seeds are one line. */
function templated({ command, replicate }) {
    return replicate === null
        ? command
        : command.replaceAll(new RegExp(`(?<![\\w.])${String(replicate.value).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w.])`, "g"), `{${replicate.name}}`);
}
const keysOf = (a, b) => [...new Set([...a.keys(), ...b.keys()])].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X);
const stepOf = (leg) => leg.replicate === null ? leg.id : leg.id.slice(0, -String(leg.replicate.value).length - 1);
const stepsOf = (record) => record.legs.map(stepOf);
const legsOf = (record, step) => record.legs.filter((leg) => stepOf(leg) === step);
const paramsOf = (record) => Object.assign({}, ...record.legs.map((leg) => leg.params));
const filesOf = (record) => new Map(record.legs.flatMap((leg) => leg.inputs.map((input) => [input.path, `${input.mode} ${input.blob}`])));


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

/***/ 7221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ rollbackTag),
/* harmony export */   lL: () => (/* binding */ promotionTags),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90084);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88714);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57422);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92552);




/** The version that a model gets at a commit: the one that it has there already, else the next. The first is 0.1.0. */
function nextVersion(registry, model, commit, bump) {
    const versions = registry.models.get(model)?.versions ?? [];
    const own = versions.find((version) => version.commit === commit);
    if (own)
        return { version: own.version, exists: true };
    // Retired versions count too: a name is bound to its commit for ever.
    const highest = versions[0]?.version;
    return { version: highest === undefined ? "0.1.0" : (0,semver__WEBPACK_IMPORTED_MODULE_0__.inc)(highest, bump), exists: false };
}
/**
 * The tags by which a model is registered and, where `assign` says so, assigned. Times strictly increase over all the model has. Throws Stop:
 * artifact-refused, where the model's name (a run's claim) would make no tag of the registry.
 */
function promotionTags(registry, model, promotion, assign) {
    const { summary, commit, stage, bump } = promotion;
    const { version, exists } = nextVersion(registry, model, commit, bump);
    const known = registry.models.get(model);
    let time = timeAfter(known, promotion.now);
    const tags = [];
    const add = (tag, prose, payload) => tags.push({ name: nameOf(tag), commit, message: (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMessage */ .ZT)(prose, payload), time: time++ });
    if (!exists) {
        add({ kind: "version", model, version, active: true, counter: null }, `Registering artifact ${model} version v${version}`, { mainline: 1, kind: "version", model, version, summary });
    }
    if (assign) {
        add({ kind: "stage", model, stage, active: true, counter: nextCounter(known) }, `Assigning stage ${stage} to artifact ${model} version v${version}`, stagePayload(model, version, promotion));
    }
    return { version, tags };
}
/** The tag that takes a stage from its holder. */
function rollbackTag(model, stage, holder, { by, why, now }) {
    const payload = {
        mainline: 1,
        kind: "stage",
        model: model.name,
        stage,
        version: holder.version,
        run: null,
        sourceKey: null,
        by,
        why,
        verdict: null,
        accepted: null,
    };
    return {
        name: nameOf({ kind: "stage", model: model.name, stage, active: false, counter: nextCounter(model) }),
        commit: holder.commit,
        message: (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMessage */ .ZT)(`Unassigning stage ${stage} from artifact ${model.name} version v${holder.version}`, payload),
        time: timeAfter(model, now),
    };
}
function stagePayload(model, version, promotion) {
    const { stage, summary, by, why, verdict, accepted } = promotion;
    const { run, sourceKey } = summary;
    return { mainline: 1, kind: "stage", model, stage, version, run, sourceKey, by, why, verdict, accepted };
}
/** A run's claim must not become any other ref. */
function nameOf(tag) {
    if ((0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isModelName */ .jp)(tag.model))
        return (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTag */ ._3)(tag);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.Stop({ code: "artifact-refused", words: `"${tag.model}", a model of its run, is no name for a model` });
}
/** 1 + the highest counter of all the model's tags, whatever their kind: GTO's rule. */
const nextCounter = (model) => 1 + (model?.events ?? []).reduce((highest, { ref }) => Math.max(highest, (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)(ref)?.counter ?? 0), 0);
/** GTO decides by the tagger's seconds: two tags of one second would be a tie. */
const timeAfter = (model, now) => Math.max(now, (model?.events.at(-1)?.time ?? 0) + 1);


/***/ }),

/***/ 57422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ sourceKeyOf),
/* harmony export */   L_: () => (/* binding */ readSummary),
/* harmony export */   ZT: () => (/* binding */ writeMessage)
/* harmony export */ });
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29129);

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
    const { parseSummary } = await Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(7729)]).then(__webpack_require__.bind(__webpack_require__, 37729));
    const summary = parseSummary(payload["summary"]);
    return summary.ok ? summary : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`its payload: ${summary.error}`);
}
/** The source that a version or a ledger's entry says it was made from: enough to compare, without checking all of the summary. */
function sourceKeyOf(message) {
    const payload = readPayload(message);
    const summary = isObject(payload?.["summary"]) ? payload["summary"] : null;
    return payload?.["mainline"] === 1 && typeof summary?.["sourceKey"] === "string" ? summary["sourceKey"] : null;
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

/***/ 11568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ gateWords),
/* harmony export */   c: () => (/* binding */ policyChanges)
/* harmony export */ });
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
        ...setting("confidence", base.confidence, head.confidence),
        ...setting("evaluation", base.evaluation, head.evaluation),
        ...setting("promote.stage", base.promote.stage, head.promote.stage),
        ...setting("promote.bump", base.promote.bump, head.promote.bump),
        ...["inconclusive", "no-baseline", "not-comparable"].flatMap((verdict) => setting(`on.${verdict}`, base.on[verdict], head.on[verdict])),
    ];
}
/** A gate as one would write it: `accuracy no-worse-than production by 0.01`. */
function gateWords(gate) {
    if (gate.kind === "min" || gate.kind === "max")
        return `${gate.metric} ${gate.kind} ${gate.bound}`;
    return `${gate.metric} ${gate.kind} ${gate.baseline} by ${gate.by}`;
}
/** Undefined where the step writes the metric itself. */
function computeWords(metric) {
    const compute = metric?.compute;
    if (compute === undefined)
        return undefined;
    return `${compute.what} from predictions (positive ${compute.positive}, quantile ${compute.quantile})`;
}


/***/ }),

/***/ 64153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   yC: () => (/* binding */ versionNamed)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90084);
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51778);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92552);



/** State of all models. Tags count that are annotated and in the grammar, in the order of time; what is of one second, in GTO's order of kinds. */
function registryOf(tags) {
    const byModel = new Map();
    for (const one of tags.flatMap(read).sort(inTime)) {
        const own = byModel.get(one.says.model) ?? [];
        own.push(one);
        byModel.set(one.says.model, own);
    }
    const models = [...byModel].sort(([a], [b]) => (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a, b));
    return { models: new Map(models.map(([name, own]) => [name, modelOf(name, own)])) };
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
function read(tag) {
    const says = tag.annotated ? (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag.name) : null;
    return says ? [{ tag, says }] : [];
}
const inTime = (a, b) => a.tag.time - b.tag.time ||
    priority[eventName(a.says)] - priority[eventName(b.says)] ||
    (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.tag.name, b.tag.name);
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
        events: own.map((one) => eventOf(one, at)),
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
        const known = found.get(key) ?? { version, commit: tag.commit, registered: true, registeredAt: tag.time, tag };
        found.set(key, { ...known, active, registeredAt: active ? tag.time : known.registeredAt });
    }
    return [...found.values()];
}
/** Of one precedence the later first; of one name the first, for a name is bound to its commit for ever. */
function highestFirst(versions) {
    const place = new Map(versions.map((version, i) => [version, i]));
    const inOrder = (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
    return [...versions].sort((a, b) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.compare)(b.version, a.version) || (a.version === b.version ? inOrder(a, b) : inOrder(b, a)));
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

/***/ 92552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   fD: () => (/* binding */ modelName),
/* harmony export */   jp: () => (/* binding */ isModelName)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90084);

const name = "[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?";
const artifact = `(?<model>(?:[a-zA-Z0-9-_./]+=)?${name})`;
const semver = "\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z-.]+)?(?:\\+[0-9A-Za-z-.]+)?";
const counter = "(?:#(?<counter>\\d+))?";
/** The whole grammar: a form, and what it means. `@created` is GTO's too, but crashes it, so that nobody writes it. */
const forms = {
    version: new RegExp(`^${artifact}@v(?<version>${semver})(?<off>!)?${counter}$`),
    stage: new RegExp(`^${artifact}#(?<stage>${name})(?<off>!)?${counter}$`),
    deprecated: new RegExp(`^${artifact}@deprecated${counter}$`),
};
/**
 * A tag's name → what it says; null when it is none of the registry's. Stricter than GTO in one thing: numbers too large to count with make
 * no tag, lest one push of such a name ends all counting.
 */
function parseTag(tag) {
    for (const kind of ["version", "deprecated", "stage"]) {
        const groups = tag.match(forms[kind])?.groups;
        if (!groups)
            continue;
        const { model = "", version = "", stage = "" } = groups;
        const shared = { model, counter: groups["counter"] === undefined ? null : Number(groups["counter"]) };
        if (shared.counter !== null && !Number.isSafeInteger(shared.counter + 1))
            return null;
        if (kind === "version" && (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(version) === null)
            return null;
        if (kind === "deprecated")
            return { kind, ...shared, active: false };
        const active = groups["off"] === undefined;
        return kind === "version" ? { kind, ...shared, version, active } : { kind, ...shared, stage, active };
    }
    return null;
}
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
/** A model's name as people may write it, GTO's `folder:name`, in the form that tags have. */
const modelName = (asked) => asked.replace(":", "=");


/***/ }),

/***/ 54039:
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

/***/ 54746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber)
/* harmony export */ });
/* unused harmony export formatBytes */
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

/***/ 77381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   XY: () => (/* binding */ differenceWords),
/* harmony export */   pz: () => (/* binding */ valueWords),
/* harmony export */   uo: () => (/* binding */ gateMarks),
/* harmony export */   vG: () => (/* binding */ verdictMark)
/* harmony export */ });
/* harmony import */ var _core_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37667);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54746);


const verdictMark = {
    pass: "✅",
    fail: "❌",
    inconclusive: "⚖️",
    "no-baseline": "🆕",
    "not-comparable": "🚧",
};
/** The verdict in words, and what a merge will do. */
function headline({ judgement, policy }, { next, where }) {
    const verdict = judgement.decisions.length === 0 ? "No gates are declared, so nothing was judged" : verdictWords[judgement.verdict];
    const names = next.map(({ model, version }) => `${model} v${version}`).join(", ");
    const act = where === "push" || where === "laptop" ? "Promoting" : "Merging";
    if (judgement.action === "stop")
        return { verdict, consequence: `${act} is stopped by the policy.` };
    const promotes = names === "" ? `${act} promotes no model.` : `${act} promotes ${names} to ${policy.promote.stage}.`;
    if (judgement.accepted)
        return { verdict, consequence: `${judgement.accepted.by} accepted it: ${judgement.accepted.why}. ${promotes}` };
    return { verdict, consequence: judgement.action === "warn" ? `The policy only warns. ${promotes}` : promotes };
}
const verdictWords = {
    pass: "All gates pass",
    fail: "A gate fails",
    inconclusive: "Inconclusive: the noise is larger than the difference",
    "no-baseline": "There is nothing to compare with yet",
    "not-comparable": "Not comparable: the exam has changed",
};
/** `0.9567 ± 0.0053`, the standard deviation over replicates. */
function valueWords(values) {
    if (values === null || values.length === 0)
        return "–";
    if (values.length === 1 || !values.every(Number.isFinite))
        return values.length === 1 ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(values[0]) : "not finite";
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)((0,_core_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(values))} ± ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(Number(Math.sqrt((0,_core_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .variance */ .G)(values)).toPrecision(2)))}`;
}
/** The raw difference, with the bound of the comparing gate where there is one. */
function differenceWords(row, decisions) {
    if (row.difference === null)
        return "–";
    const compared = row.decisions
        .map((i) => decisions[i])
        .find((decision) => decision?.lower != null && "baseline" in decision.gate);
    if (!compared)
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(row.difference);
    // Bounds are goal-signed; the table shows the raw difference.
    const bound = row.goal === "minimize"
        ? `≤ ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(-compared.lower)}`
        : `≥ ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(compared.lower)}`;
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(row.difference)} (${bound})`;
}
const gateMarks = (row, decisions) => row.decisions.map((i) => verdictMark[decisions[i]?.verdict ?? "fail"]).join(" ") || "–";


/***/ }),

/***/ 29500:
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


/***/ }),

/***/ 4893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ renderWhy),
/* harmony export */   v: () => (/* binding */ changeLine)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92632);

/** Terminal text of `mainline why`. */
function renderWhy({ before, after, legs }, { colors }) {
    const head = before === null ? `Run ${after} has no earlier run to compare with.` : `Run ${after}, compared with ${before}:`;
    return [
        colors.bold(head),
        ...legs.flatMap((leg) => [`  ${leg.leg}: ${words[leg.status]}`, ...leg.changes.map((c) => `    ${changeLine(c)}`)]),
    ].join("\n");
}
const words = {
    same: "the same key, so its result was reused",
    different: "its key differs",
    "only-before": "was in the earlier run only",
    "only-after": "is new",
    "unknown-inputs": "its inputs are unknown (none declared), so it always runs",
};
/** One change in one line: `param train.lr: 0.05 → 0.1`. */
function changeLine(change) {
    switch (change.kind) {
        case "param":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`param ${change.name}: ${change.before ?? "(none)"} → ${change.after ?? "(none)"}`);
        case "input":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`input ${change.path}: ${change.change}`);
        case "command":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`command of ${change.step}: ${change.before ?? "(none)"} → ${change.after ?? "(none)"}`);
        case "setting":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`${change.what} of ${change.step}: ${change.before ?? "(none)"} → ${change.after ?? "(none)"}`);
    }
}


/***/ })

};
