export const id = 4370;
export const ids = [4370];
export const modules = {

/***/ 53538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ chanceIfEqual),
/* harmony export */   Xf: () => (/* binding */ quantileOf),
/* harmony export */   jV: () => (/* binding */ chanceAllPass)
/* harmony export */ });
/* harmony import */ var _statistics_noncentral_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72793);
/* harmony import */ var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54151);
/* harmony import */ var _statistics_student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2564);



/** How many standard errors lie between the estimate and a bound; null where the method has none. */
function quantileOf({ confidence, standardError, degreesOfFreedom, method }) {
    if (confidence === null || standardError === null || method === "bootstrap")
        return null;
    return degreesOfFreedom === null ? (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(confidence) : (0,_statistics_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .Y)(confidence, degreesOfFreedom);
}
/**
 * How likely a `no-worse-than` gate would pass with the noise that was found, were the models equally good: its power where people ask for it.
 * Null where the noise is not known as a standard error, or nothing may be lost: then it is one in twenty, whatever the noise.
 */
function chanceIfEqual(decision) {
    const { gate, standardError, degreesOfFreedom } = decision;
    const quantile = quantileOf(decision);
    if (gate.kind !== "no-worse-than" || gate.by === 0 || quantile === null || !standardError)
        return null;
    const distance = gate.by / standardError;
    return degreesOfFreedom === null
        ? (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(distance - quantile)
        : (0,_statistics_noncentral_t_js__WEBPACK_IMPORTED_MODULE_2__/* .noncentralTUpper */ .T)(quantile, degreesOfFreedom, distance);
}
/**
 * How likely all of them pass together, were the models equally good: between these, whatever the metrics have to do with each other (Fréchet's bounds).
 * Null where fewer than two say it.
 */
function chanceAllPass(decisions) {
    const chances = decisions.flatMap((decision) => chanceIfEqual(decision) ?? []);
    if (chances.length < 2)
        return null;
    const together = chances.reduce((sum, chance) => sum + chance, 0) - (chances.length - 1);
    return { least: Math.max(0, together), most: Math.min(...chances) };
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
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51778);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17320);
/* harmony import */ var _without_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21448);



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
const templated = ({ command, replicate }) => replicate === null ? command : (0,_without_value_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutValue */ .C)(command, replicate.value, `{${replicate.name}}`);
const keysOf = (a, b) => [...new Set([...a.keys(), ...b.keys()])].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
const stepOf = (leg) => leg.replicate === null ? leg.id : leg.id.slice(0, -String(leg.replicate.value).length - 1);
const stepsOf = (record) => record.legs.map(stepOf);
const legsOf = (record, step) => record.legs.filter((leg) => stepOf(leg) === step);
const paramsOf = (record) => Object.assign({}, ...record.legs.map((leg) => leg.params));
const filesOf = (record) => new Map(record.legs.flatMap((leg) => leg.inputs.map((input) => [input.path, `${input.mode} ${input.blob}`])));


/***/ }),

/***/ 32069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ decideVariants),
/* harmony export */   z: () => (/* binding */ measuredAs)
/* harmony export */ });
/* harmony import */ var _costs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78762);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98633);
/* harmony import */ var _variant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54441);



/**
 * A gate on a metric of an evaluation with a matrix holds for each of its variants, and is decided for each by itself. A variant that the
 * baseline has no number of has nothing to be compared with; one that the candidate has left out is not comparable any more.
 */
function decideVariants(gate, context) {
    if ((0,_costs_js__WEBPACK_IMPORTED_MODULE_2__/* .costOf */ .ho)(gate) !== null)
        return [(0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(gate, context)];
    const asked = measuredAs(gate, context.candidate);
    const own = asked ?? [`${gate.metric}${(0,_variant_js__WEBPACK_IMPORTED_MODULE_1__/* .variantLabel */ ._q)(gate.matrix ?? null)}`];
    const baseline = "baseline" in gate ? context.baselines.get(gate.baseline) : undefined;
    if (asked === null || baseline?.kind !== "found")
        return own.map((metric) => (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(only(gate, metric), context));
    const theirs = measuredAs(gate, baseline.summary) ?? [];
    // Measured again it has the candidate's variants alone: what was left out, its own exam tells.
    const before = measuredAs(gate, { metrics: baseline.measured?.before ?? {} }) ?? [];
    const left = [...new Set([...theirs, ...before])].filter((metric) => !own.includes(metric));
    const isNew = (metric) => baseline.comparable.ok && (0,_variant_js__WEBPACK_IMPORTED_MODULE_1__/* .splitVariant */ .m)(metric).variant !== null && !theirs.includes(metric);
    return [
        ...own.map((metric) => isNew(metric)
            ? (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .hQ)(only(gate, metric), "no-baseline", `There is nothing to compare with: ${baseline.name} did not measure ${metric}.`)
            : (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(only(gate, metric), context)),
        ...left.map((metric) => (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .hQ)(only(gate, metric), "not-comparable", `${baseline.name} measured ${metric}, which this change does not.`)),
    ];
}
/** The names under which a run has a gate's metric, one a variant that the gate holds for; null: it has none. */
function measuredAs({ metric, matrix }, { metrics }) {
    const names = Object.keys(metrics).filter((name) => {
        if (name === metric)
            return matrix === undefined;
        const { name: bare, variant } = (0,_variant_js__WEBPACK_IMPORTED_MODULE_1__/* .splitVariant */ .m)(name);
        return bare === metric && variant !== null && fits(variant, matrix ?? {});
    });
    return names.length > 0 ? names : null;
}
/** Whether a label's values are those that are named. */
const fits = (variant, named) => Object.entries(named).every(([key, value]) => variant.get(key) === (0,_variant_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(value));
/** The gate for one variant, which its metric's name tells. */
function only(gate, metric) {
    const { matrix: _, ...rule } = gate;
    return { ...rule, metric };
}


/***/ }),

/***/ 21574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ wornAfter),
/* harmony export */   o: () => (/* binding */ examUses)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57422);

/** How many other sources these tags (versions, the ledger's entries) say were judged with this exam. Those that were never promoted left no tag. */
function examUses(messages, exam, sourceKey) {
    const sources = new Set();
    if (exam === null)
        return 0;
    for (const message of messages) {
        // Reading JSON of thousands of tags would take longer than all the rest.
        const keys = message.includes(exam) ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .examKeysOf */ .R7)(message) : null;
        if (keys?.exam === exam && keys.sourceKey !== sourceKey)
            sources.add(keys.sourceKey);
    }
    return sources.size;
}
/**
 * So many candidates that are no better, judged at this confidence, and one passes by luck: from there on the exam is worn. What was chosen by its
 * score fits the test set, not the world (Dwork et al. 2015, Science 349; Blum and Hardt 2015, ICML).
 */
const wornAfter = (confidence) => Math.round(1 / (1 - confidence));


/***/ }),

/***/ 54795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   ZP: () => (/* binding */ isMeasuredAgain),
/* harmony export */   cY: () => (/* binding */ actionFor)
/* harmony export */ });
/* harmony import */ var _decide_variants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32069);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63152);


/**
 * One verdict over all gates: fail > not-comparable > no-baseline > inconclusive > pass. All gates must pass, an
 * intersection–union test, which needs no correction for their number; a gate that holds for several variants is as many gates.
 */
function judge(input) {
    const { policy, candidate, baselines, held, accept } = input;
    const predictions = input.predictions ?? { candidate: [], baselines: new Map() };
    const context = { policy, candidate, baselines, predictions };
    const decisions = policy.gates.flatMap((gate) => (0,_decide_variants_js__WEBPACK_IMPORTED_MODULE_0__/* .decideVariants */ .r)(gate, context));
    const edited = policy.on["exam-changed"] === "stop" && [...baselines.values()].some(isMeasuredAgain);
    const verdict = edited ? stricter(worst(decisions), "not-comparable") : worst(decisions);
    // `fail` is a finding, not a gap in what is known: nobody can wave it through.
    const accepted = accept !== null && accept.verdict === verdict ? { by: accept.by, why: accept.why } : null;
    const action = accepted ? "merge" : edited ? "stop" : actionFor(verdict, policy, held);
    return { verdict, action, held, decisions, accepted };
}
/** The change has edited the exam, and its own code has then measured both sides. */
const isMeasuredAgain = (state) => state.kind === "found" && state.measured !== undefined;
const worst = (decisions) => decisions.reduce((verdict, decision) => stricter(verdict, decision.verdict), "pass");
const stricter = (a, b) => (_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .r.indexOf(a) <= _pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .r.indexOf(b) ? a : b);
/** Written under `on:`, or by default: not-comparable stops; the other two warn while nothing holds the stage, and stop from then on. */
function actionFor(verdict, policy, held) {
    if (verdict === "pass")
        return "merge";
    if (verdict === "fail")
        return "stop";
    return policy.on[verdict] ?? (verdict === "not-comparable" || held ? "stop" : "warn");
}


/***/ }),

/***/ 57422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ sourceKeyOf),
/* harmony export */   L_: () => (/* binding */ readSummary),
/* harmony export */   R7: () => (/* binding */ examKeysOf),
/* harmony export */   ZT: () => (/* binding */ writeMessage),
/* harmony export */   jt: () => (/* binding */ verdictIn),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29129);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63152);


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
/** How a ledger's entry says its run was judged; null where it does not say. */
function verdictIn(message) {
    const payload = readPayload(message);
    const [verdict, question, run] = [payload?.["verdict"], payload?.["question"], summaryIn(message)?.["run"]];
    const known = payload?.["kind"] === "run" && isVerdict(verdict);
    return known && typeof question === "string" && typeof run === "string" ? { run, question, verdict } : null;
}
const isVerdict = (value) => _pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .r.some((verdict) => verdict === value);
/** The exam and the source that a version or a ledger's entry speaks of. */
function examKeysOf(message) {
    const summary = summaryIn(message);
    const [exam, sourceKey] = [summary?.["exam"], summary?.["sourceKey"]];
    return typeof exam === "string" && typeof sourceKey === "string" ? { exam, sourceKey } : null;
}
/** The source that a version or a ledger's entry says it was made from: enough to compare, without checking all of the summary. */
const sourceKeyOf = (message) => runOf(message).sourceKey;
/** The run that a version says it is of, and its source. */
function runOf(message) {
    const summary = summaryIn(message);
    const text = (value) => (typeof value === "string" ? value : null);
    return { run: text(summary?.["run"]), sourceKey: text(summary?.["sourceKey"]) };
}
function summaryIn(message) {
    const payload = readPayload(message);
    return payload?.["mainline"] === 1 && isObject(payload["summary"]) ? payload["summary"] : null;
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

/***/ 63152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ verdicts)
/* harmony export */ });
/** From the strictest: over several gates the first that one of them has. */
const verdicts = ["fail", "not-comparable", "no-baseline", "inconclusive", "pass"];


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
    return says ? [{ tag, says, order: tag.time * 8 + priority[eventName(says)] }] : [];
}
const inTime = (a, b) => a.order - b.order || (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.tag.name, b.tag.name);
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
    // Read once: in a comparison of two texts each is read anew.
    const read = versions.map((version, place) => ({ version, place, precedence: new semver__WEBPACK_IMPORTED_MODULE_0__.SemVer(version.version) }));
    read.sort((a, b) => {
        const later = a.version.version === b.version.version ? a.place - b.place : b.place - a.place;
        return b.precedence.compare(a.precedence) || later;
    });
    return read.map(({ version }) => version);
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
/* harmony export */   _H: () => (/* binding */ isStageName),
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
    for (const kind of tag.includes("@") ? kinds : stageOnly) {
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
const kinds = ["version", "deprecated", "stage"];
const stageOnly = ["stage"];
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
const isStageName = (name) => {
    const tag = parseTag(`m#${name}`);
    return tag?.kind === "stage" && tag.stage === name;
};
/** A model's name as people may write it, GTO's `folder:name`, in the form that tags have. */
const modelName = (asked) => asked.replace(":", "=");


/***/ }),

/***/ 98078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ changeLine)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92632);

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

/***/ 77381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ priceWords),
/* harmony export */   Dg: () => (/* binding */ examMark),
/* harmony export */   Jz: () => (/* binding */ measuredAgain),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Rf: () => (/* binding */ powerWords),
/* harmony export */   XY: () => (/* binding */ differenceWords),
/* harmony export */   mi: () => (/* binding */ baselineTitle),
/* harmony export */   mw: () => (/* binding */ historyWords),
/* harmony export */   oE: () => (/* binding */ sliceWords),
/* harmony export */   pz: () => (/* binding */ valueWords),
/* harmony export */   sv: () => (/* binding */ dotGroups),
/* harmony export */   uo: () => (/* binding */ gateMarks),
/* harmony export */   vG: () => (/* binding */ verdictMark)
/* harmony export */ });
/* harmony import */ var _core_chance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53538);
/* harmony import */ var _core_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98633);
/* harmony import */ var _core_exam_uses_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21574);
/* harmony import */ var _core_figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45449);
/* harmony import */ var _core_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54795);
/* harmony import */ var _core_metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3972);
/* harmony import */ var _core_statistics_moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37667);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54746);








const verdictMark = {
    pass: "✅",
    fail: "❌",
    inconclusive: "⚖️",
    "no-baseline": "🆕",
    "not-comparable": "🚧",
};
/** The verdict in words, and what a merge will do. */
function headline(comparison, { next, where }) {
    const { judgement, policy } = comparison;
    const verdict = verdictOf(comparison);
    const names = next.map(({ model, version }) => `${model} v${version}`).join(", ");
    const act = where === "push" || where === "laptop" ? "Promoting" : "Merging";
    if (judgement.action === "stop")
        return { verdict, consequence: `${act} is stopped by the policy.` };
    const promotes = names === "" ? `${act} promotes no model.` : `${act} promotes ${names} to ${policy.promote.stage}.`;
    if (judgement.accepted)
        return { verdict, consequence: `${judgement.accepted.by} accepted it: ${judgement.accepted.why}. ${promotes}` };
    return { verdict, consequence: judgement.action === "warn" ? `The policy only warns. ${promotes}` : promotes };
}
function verdictOf({ judgement: { decisions, verdict }, baselines }) {
    if (decisions.length === 0)
        return "No gates are declared, so nothing was judged";
    const byOwnExam = verdict === "pass" && baselines.some(_core_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .isMeasuredAgain */ .ZP);
    return `${verdictWords[verdict]}${byOwnExam ? ", by an exam that this change edits" : ""}`;
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
        return values.length === 1 ? (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(values[0]) : "not finite";
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)((0,_core_statistics_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(values))} ± ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(Number(Math.sqrt((0,_core_statistics_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .variance */ .GV)(values)).toPrecision(2)))}`;
}
/** The raw difference, with the bound of the comparing gate where there is one. */
function differenceWords(row, decisions) {
    if (row.difference === null)
        return "–";
    const compared = row.decisions
        .map((i) => decisions[i])
        .find((decision) => decision?.lower != null && "baseline" in decision.gate);
    if (!compared)
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSigned */ .Gp)(row.difference);
    // Bounds are goal-signed; the table shows the raw difference.
    const bound = row.goal === "minimize"
        ? `≤ ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSigned */ .Gp)(-compared.lower)}`
        : `≥ ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSigned */ .Gp)(compared.lower)}`;
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSigned */ .Gp)(row.difference)} (${bound})`;
}
/** `production (penguins@v1.0.0)`; a baseline that is named by its version already says it. */
function baselineTitle({ baselines }, name) {
    const found = baselines.find((state) => state.name === name);
    const version = found?.kind === "found" ? found.version : null;
    return version === null || version === name ? name : `${name} (${version})`;
}
/** Behind the title of a column: numbers of another exam are none to compare with. */
function examMark({ baselines }, name) {
    const found = baselines.find((state) => state.name === name);
    return found?.kind === "found" && !found.comparable.ok ? ", by another exam" : "";
}
/** What replicates are drawn of beside each other: on one axis stand numbers of one exam alone. */
function dotGroups(row, comparison) {
    const [name, values] = row.production
        ? [comparison.policy.promote.stage, row.production]
        : ["base", row.base];
    const beside = values !== null && examMark(comparison, name) === "" ? [{ name, values }] : [];
    return [...beside, { name: "this change", values: row.candidate }];
}
/** That the change has edited what judges it; then which baselines were measured again, what had changed, and what they were before. */
function measuredAgain(comparison) {
    const lines = comparison.baselines.flatMap((state) => state.kind === "found" && state.measured
        ? againWords(baselineTitle(comparison, state.name), state.measured, comparison)
        : []);
    return lines.length === 0 ? [] : [editsExam, ...lines];
}
const editsExam = "This change edits the exam that it is judged by: the numbers of both sides come from its own evaluation. Review what changed there as you would the policy.";
/** The numbers by the exam that it was promoted with have a line of their own, which no long name of a file cuts off. */
function againWords(title, { changed, before }, { judgement }) {
    const gated = [...new Set(judgement.decisions.map(({ gate }) => gate.metric))];
    const known = gated.flatMap((metric) => {
        const samples = Object.hasOwn(before, metric) ? before[metric] : undefined;
        return samples ? [`${metric} ${valueWords(samples.map(({ value }) => (0,_core_metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fromMetricValue */ .qh)(value)))}`] : [];
    });
    const again = `${title} was measured again: the exam changed: ${changed.join(", ")}.`;
    return known.length === 0
        ? [again]
        : [again, `By the exam that it was promoted with, ${title} had ${known.slice(0, 6).join(", ")}.`];
}
const gateMarks = (row, decisions) => row.decisions.map((i) => verdictMark[decisions[i]?.verdict ?? "fail"]).join(" ") || "–";
/** `accuracy is worst on night: 0.81 (production 0.83), 120 examples, of 4 slices`. */
function sliceWords({ metric, slice, candidate, production, examples, of }, stage) {
    const theirs = production === null ? "" : ` (${stage} ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(production)})`;
    return `${metric} is worst on ${slice}: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(candidate)}${theirs}, ${examples.toLocaleString("en")} examples, of ${of.toLocaleString("en")} slices`;
}
/** What it costs that all gates must pass, where not knowing is the verdict; null where fewer than two gates compare. */
function priceWords({ verdict, decisions }) {
    const range = verdict === "inconclusive" ? (0,_core_chance_js__WEBPACK_IMPORTED_MODULE_5__/* .chanceAllPass */ .jV)(decisions) : null;
    return range === null ? null : `All gates must pass. ${powerWords(range)}`;
}
function powerWords({ least, most }) {
    const [low, high] = [least, most].map((share) => (0,_core_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .K)(Math.round(share * 100) / 100));
    const range = low === high ? low : `${low} to ${high}`;
    return `With this noise, two equally good models pass all comparisons in ${range} of cases.`;
}
/** What was tried before, a sentence each: the more often something is tried, the likelier it passes by luck. */
function historyWords({ history, policy }) {
    const { attempts, first, onlySeeds, examUses } = history;
    const confidence = (0,_core_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .confidenceOf */ .i2)(policy);
    const worn = (0,_core_exam_uses_js__WEBPACK_IMPORTED_MODULE_7__/* .wornAfter */ .b)(confidence);
    return [
        first === null
            ? null
            : `This source was judged before and trained again. A second throw of the same dice decides nothing: the verdict of run ${first.run.slice(0, 12)} stands, ${first.verdict}.`,
        onlySeeds === null
            ? null
            : `Only the seeds changed, against ${onlySeeds === "baseline" ? "what it is compared with" : "an earlier attempt on this pull request"}: what is better or worse is luck.`,
        attempts === null || attempts < 2
            ? null
            : `${attempts.toLocaleString("en")} sources were judged on this pull request, and each had its chance to pass by luck.`,
        examUses < worn
            ? null
            : `This exam has judged ${examUses.toLocaleString("en")} other sources at least. Of ${worn} that are no better one passes by luck, at ${(0,_core_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .K)(confidence)} confidence; a fresh test set would say more.`,
    ].filter((sentence) => sentence !== null);
}


/***/ })

};
