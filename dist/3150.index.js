export const id = 3150;
export const ids = [3150];
export const modules = {

/***/ 53150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measure: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./js/lib/result.js
var result = __webpack_require__(29129);
// EXTERNAL MODULE: ./js/core/plan/paths.js
var plan_paths = __webpack_require__(16586);
;// CONCATENATED MODULE: ./js/core/measured/evaluation-plan.js


/** The error says why other models cannot be measured so, in words that go on from "could not be measured again:". */
function evaluationPlan(plan, evaluation) {
    const byId = new Map(plan.legs.map((leg) => [leg.id, leg]));
    const makers = new Set(plan.models.flatMap(({ paths }) => paths.map(({ by }) => byId.get(by)?.step)));
    if (evaluation === null || makers.has(evaluation))
        return (0,result/* err */._)("no step measures models that another one makes");
    const given = new Set();
    const wanted = new Set();
    const visit = (leg) => {
        if (!leg || wanted.has(leg.id))
            return;
        wanted.add(leg.id);
        for (const id of leg.needs)
            if (makers.has(byId.get(id)?.step))
                given.add(id);
            else
                visit(byId.get(id));
    };
    for (const leg of plan.legs)
        if (leg.step === evaluation)
            visit(leg);
    const legs = plan.legs.filter(({ id }) => wanted.has(id));
    const wrong = legs.map((leg) => whyNot(leg, given, plan)).find((words) => words !== null);
    if (wrong !== undefined)
        return (0,result/* err */._)(wrong);
    return (0,result.ok)({ legs: legs.map((leg) => ({ ...leg, needs: leg.needs.filter((id) => wanted.has(id)) })), given });
}
function whyNot({ step, inputs, isolated }, given, { models }) {
    if (inputs === null)
        return `the inputs of ${step} are unknown`;
    // In place it would read the candidate's model, and write over the candidate's metrics.
    if (!isolated)
        return `${step} runs in place`;
    const paths = models.flatMap((model) => model.paths);
    const besides = inputs.made.find(({ path, by }) => given.has(by) && !paths.some((model) => model.by === by && (0,plan_paths/* isWithin */.UO)(path, model.path)));
    return besides ? `${step} reads ${besides.path}, which is made with the model and is no part of it` : null;
}

// EXTERNAL MODULE: ./js/core/measured/measured.js
var measured = __webpack_require__(29081);
// EXTERNAL MODULE: ./js/core/run/summary.js
var summary = __webpack_require__(15762);
// EXTERNAL MODULE: ./js/app/run/secrets.js
var run_secrets = __webpack_require__(89925);
// EXTERNAL MODULE: ./js/core/registry/payload.js
var payload = __webpack_require__(8792);
// EXTERNAL MODULE: ./js/app/registry/fetch-version.js
var fetch_version = __webpack_require__(67525);
// EXTERNAL MODULE: ./js/app/run/leg-outcome.js
var leg_outcome = __webpack_require__(58097);
;// CONCATENATED MODULE: ./js/app/measure/given-models.js





/** How the legs that make models would have ended, had they made those of a version. Its files are in the store then, at the candidate's paths. */
async function givenModels({ plan, given }, version, registry, edges) {
    const outputs = new Map();
    for (const { name, paths } of plan.models) {
        if (!paths.some(({ by }) => given.has(by)))
            continue;
        const fetched = await fetchModel(name, version, registry, edges);
        if (!fetched.ok)
            return fetched;
        for (const { by, path, replicate } of paths) {
            const theirs = theirsOf(fetched.value.models, replicate);
            if (!theirs)
                return (0,result/* err */._)(`it has no ${name} of replicate ${replicate}`);
            const files = fetched.value.files.filter((file) => (0,plan_paths/* isWithin */.UO)(file.path, theirs.path));
            const placed = files.map((file) => ({ ...file, path: `${path}${file.path.slice(theirs.path.length)}` }));
            outputs.set(by, [...(outputs.get(by) ?? []), ...placed]);
        }
    }
    const legs = plan.legs.filter(({ id }) => outputs.has(id));
    return (0,result.ok)(new Map(legs.map((leg) => [
        leg.id,
        (0,leg_outcome/* outcome */.b)(leg, { status: "reused", failure: null, outputs: outputs.get(leg.id) ?? [] }).run,
    ])));
}
/** A version without replicates has one file for all. */
const theirsOf = (models, replicate) => models.find((one) => String(one.replicate) === String(replicate)) ??
    (models[0]?.replicate === null ? models[0] : undefined);
/** A run's models are versions of one commit, each with a release of its own. */
async function fetchModel(model, version, registry, edges) {
    const own = await siblingOf(model, version, registry);
    if (own === null)
        return (0,result/* err */._)(`no version of ${model} comes from its run`);
    const folder = await edges.version.temporary(`models-of-${own.tag.name.replaceAll(/[^A-Za-z0-9.-]/g, "-")}`);
    const fetched = await (0,fetch_version/* fetchVersion */.p)({ model, version: own, replicates: "all", folder }, edges.version);
    if (!fetched.ok)
        return fetched;
    for (const { path } of fetched.value.files)
        await edges.store.addObject(`${folder}/${path}`);
    return fetched;
}
async function siblingOf(model, { commit, tag }, registry) {
    const asked = await (0,payload/* readSummary */.L_)(tag.message, "version");
    for (const version of registry.models.get(model)?.versions ?? []) {
        if (version.commit !== commit)
            continue;
        const summary = await (0,payload/* readSummary */.L_)(version.tag.message, "version");
        if (asked.ok && summary.ok && summary.value.run === asked.value.run)
            return version;
    }
    return null;
}

// EXTERNAL MODULE: ./js/core/run/exam.js
var run_exam = __webpack_require__(17027);
// EXTERNAL MODULE: ./js/core/run/model-digest.js
var model_digest = __webpack_require__(61928);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/render/leg-failure.js
var leg_failure = __webpack_require__(95264);
// EXTERNAL MODULE: ./js/app/run/run-legs.js + 13 modules
var run_legs = __webpack_require__(47964);
;// CONCATENATED MODULE: ./js/app/measure/evaluate.js




/**
 * Runs legs beside the work tree, which keeps what the candidate has made. The error is the words of the first that failed, with the last
 * line that it wrote. Throws Stop: interrupted.
 */
async function evaluate({ plan, legs, given }, context) {
    const { engine, options, probes, secrets } = context;
    const id = engine.newRunId();
    const last = new Map();
    const onEvent = (event) => {
        if (event.kind === "leg-line" && event.line.trim() !== "")
            last.set(event.leg, event.line.trim().slice(0, 200));
        context.onEvent(event);
    };
    const edges = beside(engine);
    const outcomes = await (0,run_legs/* runLegs */.x)({ id, plan: { ...plan, legs }, given, options, probes, secrets, edges, onEvent });
    if (options.signal.aborted)
        throw new failure.Stop({ code: "interrupted" });
    const runs = legs.flatMap((leg) => outcomes.get(leg.id)?.run ?? []);
    const failed = runs.find(({ failure }) => failure !== null);
    if (!failed?.failure)
        return (0,result.ok)(runs);
    const line = last.get(failed.id);
    return (0,result/* err */._)(`${failed.id}: ${(0,leg_failure/* legFailureWords */.w)(failed.failure)}${line === undefined ? "" : ` (${line})`}`);
}
/** Lays no output into the work tree, and keeps the logs of legs that belong to no run only while they run. */
const beside = (engine) => ({
    ...engine,
    bench: { ...engine.bench, place: async () => true, lacking: async () => [], stale: async () => [] },
    store: { ...engine.store, logPath: (run, leg) => `${engine.store.workPath(run)}/${leg}.log` },
});
/** Knows no result of a leg and keeps none: everything is run. */
const forgetful = (engine) => ({
    ...engine,
    store: { ...engine.store, leg: async () => null, saveLeg: async () => { } },
});

;// CONCATENATED MODULE: ./js/app/measure/measure-again.js





/** Measures given models with the candidate's exam. Where nobody could say that it was that exam, its numbers are none. */
async function measureAgain({ plan, legs, lone }, given, candidate, context) {
    const ended = await evaluate({ plan, legs, given }, context);
    if (!ended.ok)
        return (0,measured/* notMeasured */.q)(ended.error);
    const { evaluation } = candidate;
    const made = [...given.values(), ...ended.value];
    const models = plan.models.map(({ name, paths }) => ({
        name,
        replicates: paths.flatMap(({ replicate, path, by }) => {
            const digest = (0,model_digest/* modelDigest */.a)(given.get(by)?.outputs ?? [], path);
            return digest ? [{ replicate, path, ...digest }] : [];
        }),
    }));
    const exam = { legs: made, evaluation, models };
    const other = (0,run_exam/* examFileChanges */.VO)(candidate, exam);
    if (other.length > 0)
        return (0,measured/* notMeasured */.q)(`the exam came out differently: ${other.slice(0, 8).join(", ")}`);
    const measuring = ended.value
        .filter(({ step }) => step === evaluation)
        .map((leg) => (lone ? { ...leg, replicate: null } : leg));
    return {
        kind: "measured",
        metrics: (0,summary/* metricsOf */.P)({ legs: measuring, evaluation }),
        predictions: measuring.flatMap(({ replicate, matrix, outputs }) => {
            const files = outputs.filter(({ kind }) => kind === "predictions");
            return files.length > 0 ? [{ replicate, matrix, files }] : [];
        }),
    };
}

// EXTERNAL MODULE: ./js/core/pipeline/variant.js
var variant = __webpack_require__(12734);
;// CONCATENATED MODULE: ./js/app/measure/measure-in-turn.js



/**
 * Measures two models one after the other, again and again, nothing else running beside: each round begins with the other one, so that what drifts
 * in the machine does as much to both.
 */
async function measureInTurn(candidate, version, context) {
    const alone = { ...context, engine: forgetful(context.engine), options: { ...context.options, jobs: 1 } };
    const found = { candidate: [], version: [] };
    for (let round = 0; round < measured/* rounds */.Q; round++) {
        const sides = round % 2 === 0 ? ["candidate", "version"] : ["version", "candidate"];
        for (const side of sides) {
            const ended = await evaluate(side === "candidate" ? candidate : version, alone);
            if (!ended.ok)
                return (0,measured/* notMeasured */.q)(ended.error);
            found[side].push(valuesOf(ended.value));
        }
    }
    return { kind: "measured", candidate: byMetric(found.candidate), version: byMetric(found.version) };
}
/** The evaluation of the first replicate, which is the one that is shipped; what comes before it has been run. */
async function turnOf({ plan, legs, given }, evaluation, context) {
    const measures = (leg) => leg.step === evaluation;
    const before = await evaluate({ plan, legs: legs.filter((leg) => !measures(leg)), given }, context);
    if (!before.ok)
        return before;
    const ended = new Map([...given, ...before.value.map((leg) => [leg.id, leg])]);
    const [first] = legs.filter(measures);
    const shipped = legs.filter((leg) => measures(leg) && leg.replicate?.value === first?.replicate?.value);
    return { ok: true, value: { plan, legs: shipped.map((leg) => ({ ...leg, needs: [] })), given: ended } };
}
function valuesOf(legs) {
    return new Map(legs.flatMap(({ metrics, matrix }) => Object.entries(metrics).map(([name, value]) => [(0,variant/* metricOfVariant */.X1)(name, matrix), value])));
}
/** Those that were there in every round. */
function byMetric(all) {
    const names = [...(all[0]?.keys() ?? [])].filter((name) => all.every((values) => values.has(name)));
    return Object.fromEntries(names.map((name) => [name, all.map((values) => values.get(name) ?? "NaN")]));
}

// EXTERNAL MODULE: ./js/core/plan/expand.js + 5 modules
var expand = __webpack_require__(50204);
// EXTERNAL MODULE: ./js/core/plan/plan.js + 4 modules
var plan = __webpack_require__(97554);
;// CONCATENATED MODULE: ./js/app/measure/version-plan.js




/** Expands the candidate's evaluation for the replicates of a version. The error says in words why it cannot measure them. */
async function versionPlan({ plan, tree }, evaluation, summary) {
    const [model] = plan.models;
    const theirs = summary.models.find(({ name }) => name === model?.name)?.replicates.map(({ replicate }) => replicate);
    if (!model || !theirs)
        return (0,result/* err */._)("it has no model that this pipeline makes");
    const replicated = model.paths.some(({ replicate }) => replicate !== null);
    if (!replicated && theirs.length > 1)
        return (0,result/* err */._)(`it has ${theirs.length} replicates of ${model.name}, and this pipeline makes a single one`);
    const lone = replicated && theirs[0] === null;
    const own = plan.pipeline.replicates?.values ?? [];
    const values = replicated ? (lone ? own.slice(0, 1) : theirs.filter((value) => value !== null)) : own;
    const expanded = await replanned(plan, tree.map(({ path }) => path), values);
    if (!expanded.ok)
        return expanded;
    const measuring = evaluationPlan(expanded.value, evaluation);
    return measuring.ok ? (0,result.ok)({ ...measuring.value, plan: expanded.value, lone }) : measuring;
}
async function replanned({ pipeline, overrides }, files, values) {
    const replicates = pipeline.replicates && { ...pipeline.replicates, values };
    const expanded = await (0,expand/* expandPipeline */.b)({ ...pipeline, replicates }, overrides);
    const planned = expanded.ok ? (0,plan/* planPipeline */.a)(expanded.value, files) : expanded;
    return planned.ok ? planned : (0,result/* err */._)(planned.error[0]?.message ?? "its replicates have no plan");
}

// EXTERNAL MODULE: ./js/core/judgement/costs.js
var costs = __webpack_require__(68002);
// EXTERNAL MODULE: ./js/core/judgement/in-turn.js
var in_turn = __webpack_require__(5825);
// EXTERNAL MODULE: ./js/app/registry/baselines.js
var baselines = __webpack_require__(56284);
;// CONCATENATED MODULE: ./js/app/measure/wanted.js



/** The versions that the policy's gates compare with and that must be measured for it; each once, by however many names gates call it. */
async function wantedVersions(policy, candidate, registry) {
    const wanted = new Map();
    for (const [name, inTurn] of comparedNames(policy)) {
        const one = await wantedBy(name, inTurn, { policy, candidate, registry });
        if (one === null)
            continue;
        const known = wanted.get(one.tag);
        wanted.set(one.tag, {
            ...one,
            again: one.again || known?.again === true,
            inTurn: one.inTurn || known?.inTurn === true,
        });
    }
    return [...wanted.values()];
}
/** Names of baselines, and whether what is measured in turn is compared with them. The base's model is not kept anywhere. */
function comparedNames(policy) {
    return policy.gates.flatMap((gate) => "baseline" in gate && gate.baseline !== "base" && (0,costs/* costOf */.ho)(gate) === null
        ? [[gate.baseline, (0,in_turn/* isInTurn */.T)(policy, gate.metric)]]
        : []);
}
async function wantedBy(name, inTurn, { policy, candidate, registry }) {
    const model = candidate.models[0]?.name ?? candidate.pipeline;
    const context = { registry, baseRun: { absent: "" }, model, candidate, policy };
    const [state, version] = [await (0,baselines/* baselineOf */.Bv)(name, context), (0,baselines/* versionOf */.E4)(name, context)];
    if (state.kind === "absent" || state.version === null || "absent" in version)
        return null;
    // What has no exam cannot be measured by it.
    const again = !inTurn && !state.comparable.ok && candidate.exam !== null;
    return again || inTurn ? { tag: state.version, version, summary: state.summary, again, inTurn } : null;
}

;// CONCATENATED MODULE: ./js/app/measure/measure.js









/**
 * Measures what the gates compare with and cannot as it was measured: versions whose exam was another one, and metrics that depend on the moment.
 * Null: there is nothing of the kind. What cannot be measured says why, and fails nothing. Throws Stop: interrupted.
 */
async function measure(input, edges) {
    const run = { ...input.run, evaluation: input.policy.evaluation };
    const candidate = (0,summary/* summarise */.f)(run);
    const wanted = await wantedVersions(input.policy, candidate, input.registry);
    if (wanted.length === 0)
        return null;
    const { sourceKey } = run;
    const versions = await measureAll(wanted, { ...input, run }, edges);
    return { version: 1, run: run.id, sourceKey, exam: candidate.exam, versions };
}
async function measureAll(wanted, input, edges) {
    const secrets = secretsHere(input, edges.engine);
    if (secrets === null)
        return wanted.map((one) => cannot(one, "a secret that its steps name is not set here"));
    const context = { ...input, ...edges, secrets };
    const own = once(() => turnOfCandidate(context));
    const versions = [];
    try {
        for (const one of wanted)
            versions.push(await measureVersion(one, own, prefixed(one.tag, context)));
    }
    finally {
        await edges.engine.bench.close();
    }
    return versions;
}
/** Those of the steps that measure; null where one is missing: that fails the training of those who need it, and no comparison. */
function secretsHere({ workspace, run }, engine) {
    const { plan } = workspace;
    const measuring = evaluationPlan(plan, run.evaluation);
    const named = new Set(measuring.ok ? measuring.value.legs.map(({ step }) => step) : []);
    const steps = plan.pipeline.steps.filter(({ name }) => named.has(name));
    const secrets = (0,run_secrets/* secretsIn */.VY)({ ...plan, pipeline: { ...plan.pipeline, steps } }, engine.env);
    if ((0,run_secrets/* unfitSecrets */.Qo)(steps, secrets).length > 0)
        return null;
    for (const value of secrets.values())
        engine.hideSecret(value);
    return secrets;
}
const cannot = ({ tag, summary, again, inTurn }, reason) => ({
    tag,
    models: summary.models,
    again: again ? (0,measured/* notMeasured */.q)(reason) : null,
    inTurn: inTurn ? (0,measured/* notMeasured */.q)(reason) : null,
});
async function measureVersion(wanted, own, context) {
    const { tag, version, summary } = wanted;
    const plan = await versionPlan(context.workspace, context.run.evaluation, summary);
    if (!plan.ok)
        return cannot(wanted, plan.error);
    const edges = { version: context.version, store: context.engine.store };
    const given = await givenModels(plan.value, version, context.registry, edges);
    if (!given.ok)
        return cannot(wanted, given.error);
    return {
        tag,
        models: summary.models,
        again: wanted.again ? await measureAgain(plan.value, given.value, context.run, context) : null,
        inTurn: wanted.inTurn ? await inTurnWith(plan.value, given.value, own, context) : null,
    };
}
async function inTurnWith({ plan, legs }, given, own, context) {
    const candidate = await own();
    if (!candidate.ok)
        return (0,measured/* notMeasured */.q)(candidate.error);
    const version = await turnOf({ plan, legs, given }, context.run.evaluation, context);
    return version.ok ? await measureInTurn(candidate.value, version.value, context) : (0,measured/* notMeasured */.q)(version.error);
}
/** The candidate's models are given too: what was trained is not trained again. */
async function turnOfCandidate(context) {
    const { workspace, run, keep } = context;
    const plan = evaluationPlan(workspace.plan, run.evaluation);
    if (!plan.ok)
        return plan;
    const makers = run.legs.filter(({ id }) => plan.value.given.has(id));
    const models = run.models.flatMap(({ replicates }) => replicates.map(({ path }) => path));
    const given = makers.map((leg) => [leg.id, leg]);
    for (const file of makers.flatMap(({ outputs }) => outputs))
        if (isOfModel(file, models))
            await keep(file);
    return await turnOf({ plan: workspace.plan, legs: plan.value.legs, given: new Map(given) }, run.evaluation, context);
}
const isOfModel = ({ path }, models) => models.some((model) => path === model || path.startsWith(`${model}/`));
/** A line of the log says whose model it is about. */
const prefixed = (tag, context) => ({
    ...context,
    onEvent: (event) => context.onEvent("leg" in event ? { ...event, leg: `${tag} ${event.leg}` } : event),
});
function once(act) {
    let begun = null;
    return () => (begun ??= act());
}


/***/ }),

/***/ 67525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ fetchVersion)
/* harmony export */ });
/* harmony import */ var _core_registry_fits_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61721);
/* harmony import */ var _core_registry_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8792);
/* harmony import */ var _core_registry_release_assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56473);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29129);
/* harmony import */ var _version_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55256);





/**
 * Lays the model files of a registered version into a folder, each replicate's at its path in the repository, or those of the first alone, which is
 * what is shipped. From the store where all of them are there, else from the version's release; every byte is held against the digest in the version's
 * tag. The folder holds nothing of them yet. The error says in words why there is none.
 */
async function fetchVersion(asked, edges) {
    const { model, version, replicates, folder } = asked;
    const summary = await (0,_core_registry_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .readSummary */ .L_)(version.tag.message, "version");
    if (!summary.ok)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(`the tag ${version.tag.name} says nothing of bytes: ${summary.error}`);
    const all = summary.value.models.find(({ name }) => name === model)?.replicates ?? [];
    const models = replicates === "all" ? all : all.slice(0, 1);
    if (models.length === 0)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(`the tag ${version.tag.name} names no file of ${model}`);
    return await (0,_version_release_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r)(async () => {
        const wanted = { model, models, folder };
        const kept = await fromStore(summary.value, wanted, edges);
        if (kept !== null)
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ summary: summary.value, run: kept.run, models, files: kept.files, from: "store" });
        const release = await (0,_version_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseOf */ .l)(model, version, summary.value, edges);
        if (!release.ok)
            return release;
        const files = await fromRelease(release.value, wanted, edges);
        return files.ok
            ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ summary: summary.value, run: release.value.run, models, files: files.value, from: "release" })
            : files;
    });
}
/** Null where the store has not all of it, or not as it should be. */
async function fromStore(summary, { models, folder }, { store, files }) {
    const run = (await store?.run(summary.run)) ?? null;
    if (store === null || run === null || (0,_core_registry_fits_version_js__WEBPACK_IMPORTED_MODULE_0__/* .misfit */ .hH)(run, summary) !== null)
        return null;
    const entries = models.flatMap((one) => (0,_core_registry_fits_version_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(run, one));
    for (const { sha256, size } of entries)
        if (!(await files.holds(store.objectPath(sha256), { sha256, size })))
            return null;
    for (const { path, sha256, executable } of entries) {
        await files.place(store.objectPath(sha256), `${folder}/${path}`);
        await files.setExecutable(`${folder}/${path}`, executable);
    }
    return { run, files: entries };
}
async function fromRelease(release, { model, models, folder }, edges) {
    const taken = [];
    for (const one of models) {
        const entries = (0,_core_registry_fits_version_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(release.run, one);
        const laid = await takeModel(release, model, one, { entries, folder }, edges);
        if (!laid.ok)
            return laid;
        taken.push(...entries);
    }
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(taken);
}
async function takeModel(release, model, one, { entries, folder }, { files }) {
    const isFolder = entries[0]?.path !== one.path;
    const name = (0,_core_registry_release_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .modelAsset */ .q)(model, one, isFolder);
    const asset = await release.download(name, isFolder ? tarBytes(entries) : one.size);
    if (!asset.ok)
        return asset;
    const place = `${folder}/${one.path}`;
    const laid = isFolder
        ? await files.untar(asset.value, place, entries.map((file) => ({ ...file, path: file.path.slice(one.path.length + 1) })))
        : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(await files.place(asset.value, place));
    await files.remove(asset.value);
    if (!laid.ok)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(`${name} of the release: ${laid.error}`);
    for (const file of entries) {
        if (!(await files.holds(`${folder}/${file.path}`, file)))
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(`${file.path} of the release does not have the digest that the tag tells of`);
        await files.setExecutable(`${folder}/${file.path}`, file.executable);
    }
    return laid;
}
/** No tar of these files is larger: a block and a half for each, a header for a long name, and the two blocks at its end. */
const tarBytes = (entries) => entries.reduce((sum, { size, path }) => sum + size + 4096 + 2 * path.length, 64 * 1024);


/***/ })

};
