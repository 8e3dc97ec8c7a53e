export const id = 5340;
export const ids = [5340];
export const modules = {

/***/ 92167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findRun)
/* harmony export */ });
/* unused harmony export findRunOfSource */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);

/** The run with this id, or whose id alone begins so; without one, the newest. Throws Stop: unknown-run. */
async function findRun(store, asked) {
    const runs = await store.runs();
    const found = asked === null ? runs.slice(0, 1) : runs.filter((run) => run.id.startsWith(asked));
    const [run] = found;
    if (run === undefined || found.length > 1)
        throw unknown(asked, asked === null ? [] : found.length > 1 ? found : runs);
    return run;
}
/** The newest run that succeeded from exactly this source. Throws Stop: no-run-for-source. */
async function findRunOfSource(store, sourceKey, dirty) {
    const run = (await store.runs()).find((run) => run.status === "succeeded" && run.sourceKey === sourceKey);
    if (!run)
        throw new Stop({ code: "no-run-for-source", sourceKey, dirty });
    return run;
}
const unknown = (asked, known) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "unknown-run", asked: asked ?? "", known: known.slice(0, 5).map((run) => run.id) });


/***/ }),

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

// EXTERNAL MODULE: ./js/core/decide.js + 6 modules
var decide = __webpack_require__(48955);
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
        goal: policy.metrics[metric]?.goal ?? null,
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
    const context = { policy, candidate, baselines };
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
    const candidate = (0,summary/* summarise */.f)({ ...input.candidate, evaluation: policy.evaluation });
    const model = candidate.models[0]?.name ?? input.candidate.pipeline;
    const { stage } = policy.promote;
    const names = [
        ...new Set([stage, "base", ...policy.gates.flatMap((gate) => ("baseline" in gate ? [gate.baseline] : []))]),
    ];
    const states = await Promise.all(names.map((name) => baselineOf(name, { ...input, model, exam: candidate.exam })));
    const baselines = new Map(states.map((state) => [state.name, state]));
    const judgement = judge({
        policy,
        candidate,
        baselines,
        held: (0,core_registry/* holderOf */.Kd)(registry, model, stage) !== null,
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

/***/ 64738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ shared)
/* harmony export */ });
/** Options that mean the same wherever they are taken. */
const shared = {
    config: { type: "string", value: "FILE", description: "the pipeline's file (default: mainline.yml)" },
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88714);
/* harmony import */ var _core_overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23493);
/* harmony import */ var _edge_git_open_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59333);
/* harmony import */ var _edge_store_local_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37332);






/** The repository around the current directory. Throws Stop: not-a-repository. */
async function openRepository(terminal) {
    const git = await (0,_edge_git_open_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openGit */ .zY)(terminal.cwd, terminal.env);
    if (!git)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__.Stop({ code: "not-a-repository", directory: terminal.cwd });
    return git;
}
async function openEdges(terminal) {
    const git = await openRepository(terminal);
    return { git, store: await (0,_edge_store_local_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openLocalStore */ .n)(git.root), readText: (path) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.root, path)) };
}
/** The pipeline's file as a path from the root: `--config` is relative to where the user stands. */
function configFile(git, terminal, input) {
    const file = input.text("config") ?? "mainline.yml";
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(git.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(terminal.cwd, file)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
/** Everything most commands begin with: edges, and the pipeline of the work tree, planned and keyed. */
async function openHere(input, terminal) {
    const [edges, { openWorkspace }] = await Promise.all([openEdges(terminal), Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(3045), __webpack_require__.e(528), __webpack_require__.e(9220), __webpack_require__.e(6205)]).then(__webpack_require__.bind(__webpack_require__, 96205))]);
    const overrides = (0,_core_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOverrides */ .f)(input.list("set"));
    const workspace = await openWorkspace({ file: configFile(edges.git, terminal, input), overrides }, edges);
    return { ...edges, workspace };
}
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return null;
        throw error;
    }
}


/***/ }),

/***/ 10374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ acceptOptions),
  E: () => (/* binding */ judgeAsked)
});

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/registry.js
var core_registry = __webpack_require__(64153);
// EXTERNAL MODULE: ./js/core/summary.js + 1 modules
var summary = __webpack_require__(28309);
// EXTERNAL MODULE: ./js/app/find-run.js
var find_run = __webpack_require__(92167);
// EXTERNAL MODULE: ./js/app/judge.js + 3 modules
var judge = __webpack_require__(34509);
// EXTERNAL MODULE: ./js/app/ledger.js
var ledger = __webpack_require__(13445);
// EXTERNAL MODULE: ./js/app/workspace.js + 17 modules
var workspace = __webpack_require__(96205);
;// CONCATENATED MODULE: ./js/app/judge-here.js







/**
 * Judges a run on a laptop: by the policy of the merge base with the default branch (`branch`), or of the first parent (`merged`). The
 * candidate is the run asked for, else the newest that succeeded from the source as it is now. Throws Stop: no-run-for-source.
 */
async function judgeHere(input, { git, store }) {
    const { workspace, asked, accept } = input;
    const run = asked === null ? await store.runOfSource(workspace.sourceKey) : await (0,find_run/* findRun */.L)(store, asked);
    if (!run)
        throw new failure.Stop({ code: "no-run-for-source", sourceKey: workspace.sourceKey, dirty: workspace.dirty });
    const details = (await store.details(run.id)) ?? { version: 1, history: {}, plots: [] };
    const baseCommit = await baseOf(input.as, workspace, git);
    const base = baseCommit === null ? null : await pipelineAt(baseCommit, workspace.file, git);
    const registry = (0,core_registry/* registryOf */.Fv)(await git.tags());
    const comparison = await (0,judge/* judgeCandidate */.b)({
        candidate: run,
        details,
        candidatePolicy: workspace.plan.pipeline.policy,
        candidateSource: workspace.sourceRecord,
        base: base && baseCommit !== null ? { policy: base.plan.pipeline.policy, commit: baseCommit } : null,
        baseRun: await runOfBase(base, baseCommit, { git, store }),
        registry,
        sourceAt: async (commit) => (await pipelineAt(commit, workspace.file, git))?.sourceRecord ?? null,
        source: { how: run.commit === workspace.commit ? "trained" : "reused", why: "on this machine", url: null },
        accept,
    });
    return { comparison, run, registry };
}
/** On the default branch itself the merge base is where we stand: what came before judges. */
async function baseOf(as, { commit, dirty }, git) {
    if (commit === null)
        return null;
    if (as === "merged")
        return await git.firstParent(commit);
    for (const name of ["refs/remotes/origin/HEAD", "refs/heads/main", "refs/heads/master"]) {
        const tip = await git.commit(name);
        const base = tip === null ? null : await git.mergeBase(tip, commit);
        if (base !== null)
            return base === commit && !dirty ? await git.firstParent(commit) : base;
    }
    return await git.firstParent(commit);
}
/** Null where the commit has no such pipeline, or one that is broken: it can judge nobody. */
async function pipelineAt(commit, file, git) {
    try {
        return await (0,workspace.workspaceAt)({ file, treeish: commit }, git);
    }
    catch (error) {
        if (error instanceof failure.Stop && (error.failure.code === "no-config" || error.failure.code === "invalid-config"))
            return null;
        throw error;
    }
}
/** A run in the store, else what the ledger keeps of one. */
async function runOfBase(base, commit, { git, store }) {
    if (!base || commit === null)
        return { absent: "the base has no such pipeline" };
    const run = await store.runOfSource(base.sourceKey);
    if (run)
        return (0,summary/* summarise */.f)(run);
    return (await (0,ledger/* findInLedger */.Q)(base.sourceKey, git)) ?? { absent: `no run of the base ${commit.slice(0, 7)} is known` };
}

// EXTERNAL MODULE: ./js/core/next-tags.js
var next_tags = __webpack_require__(7221);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
;// CONCATENATED MODULE: ./js/cli/judging.js




/** Options of every command that judges. */
const acceptOptions = {
    accept: {
        type: "string",
        value: "VERDICT",
        description: "a person's decision to go on in spite of not-comparable, inconclusive or no-baseline; needs -m",
    },
    message: { type: "string", value: "WHY", short: "m", description: "why; it is kept in the stage tag" },
};
/** Opens the repository and judges the run asked for: what `judge`, `report` and `promote` begin with. */
async function judgeAsked(input, terminal, as) {
    const here = await (0,edges/* openHere */.Pw)(input, terminal);
    const accept = await acceptOf(input, here.git);
    const judged = await judgeHere({ workspace: here.workspace, asked: input.args[0] ?? null, as, accept }, here);
    return { ...here, ...judged, context: contextOf(judged, here.workspace.commit) };
}
function contextOf({ comparison, registry }, commit) {
    const { bump } = comparison.policy.promote;
    const next = comparison.candidate.models.map(({ name }) => ({
        model: name,
        version: (0,next_tags/* nextVersion */.yU)(registry, name, commit ?? "", bump).version,
    }));
    return { next, where: "laptop" };
}
async function acceptOf(input, git) {
    const verdict = input.text("accept");
    if (verdict === undefined)
        return null;
    const usage = (words, hint) => new failure.Stop({ code: "usage", command: null, words, hint });
    if (verdict === "fail")
        throw usage("fail cannot be accepted.", "It is a finding, not a gap in what is known. Change the model, or the policy by a pull request of its own.");
    if (!isSoft(verdict))
        throw usage(`--accept ${verdict}: that is no verdict that could be accepted.`, `It may be ${soft.join(", ")}.`);
    const why = input.text("message");
    if (!why)
        throw usage("--accept needs a reason.", `Write it as --accept ${verdict} -m "why".`);
    return { verdict, why, by: (await git.identity()).name };
}
const soft = ["not-comparable", "inconclusive", "no-baseline"];
const isSoft = (verdict) => soft.includes(verdict);


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


/***/ })

};
