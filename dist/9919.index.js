export const id = 9919;
export const ids = [9919];
export const modules = {

/***/ 27419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writeTags),
/* harmony export */   y6: () => (/* binding */ tagRef),
/* harmony export */   zO: () => (/* binding */ refspecsOf)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92552);


const attempts = 5;
/**
 * Writes refs all or none: on the remote first, and here only once the remote has them. What to write is decided on what the remote has, and
 * decided again when somebody was faster. Throws Stop: fetch-failed, push-refused.
 */
async function writeTags(target, decide, git) {
    for (let attempt = 1;; attempt++) {
        await fetchTags(target, git);
        const { result, refs } = await decide();
        if (refs.length === 0)
            return result;
        const outcome = await write(refs, target, git);
        if (outcome.kind === "pushed")
            return result;
        if (outcome.kind === "refused" || attempt === attempts)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "push-refused", remote: target.remote ?? "", words: outcome.words });
    }
}
/** Refspecs for all that is written about these models. Nothing else is fetched: somebody's other tags may differ here and there. */
const refspecsOf = (models) => models
    .filter(_core_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelName */ .jp)
    .flatMap((model) => ["@", "#"].map((sign) => `refs/tags/${model}${sign}*:refs/tags/${model}${sign}*`));
/** The ref of a tag. */
const tagRef = (tag) => ({ ...tag, ref: `refs/tags/${tag.name}` });
async function fetchTags({ remote, refspecs }, git) {
    if (remote === null || refspecs.length === 0)
        return;
    try {
        await git.fetch(remote, refspecs);
    }
    catch (error) {
        throw error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop && error.failure.code === "git"
            ? new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "fetch-failed", remote, words: error.failure.words })
            : error;
    }
}
async function write(refs, target, git) {
    const tagger = await git.identity();
    const objects = await Promise.all(refs.map(async ({ ref, ...tag }) => ({ ref, object: await git.writeTagObject({ ...tag, tagger }) })));
    if (target.remote === null)
        return await createHere(objects, git);
    const outcome = await git.push(target.remote, objects);
    // A fetch beside us may have brought them already.
    if (outcome.kind === "pushed" && (await createHere(objects, git)).kind !== "pushed")
        await fetchTags(target, git);
    return outcome;
}
/** Another process of this repository may be faster too. */
async function createHere(objects, git) {
    try {
        await git.createRefs(objects);
        return { kind: "pushed" };
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop &&
            error.failure.code === "git" &&
            /already exists|cannot lock ref/.test(error.failure.words))
            return { kind: "lost-race", words: error.failure.words };
        throw error;
    }
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
    return { git, store: await (0,_edge_store_local_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openLocalStore */ .n)((0,_edge_store_local_store_js__WEBPACK_IMPORTED_MODULE_5__/* .storeHome */ .h)(git.root)), readText: (path) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.root, path)) };
}
/** The pipeline's file as a path from the root: `--config` is relative to where the user stands. */
function configFile(git, terminal, input) {
    const file = input.text("config") ?? "mainline.yml";
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(git.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(terminal.cwd, file)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
/** Everything most commands begin with: edges, and the pipeline of the work tree, planned and keyed. */
async function openHere(input, terminal) {
    const [edges, { openWorkspace }] = await Promise.all([openEdges(terminal), Promise.all(/* import() */[__webpack_require__.e(1026), __webpack_require__.e(4846), __webpack_require__.e(5754)]).then(__webpack_require__.bind(__webpack_require__, 64846))]);
    const overrides = (0,_core_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOverrides */ .f)(input.list("set"));
    const workspace = await openWorkspace({ file: configFile(edges.git, terminal, input), overrides }, { ...edges, memory: edges.store });
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

/***/ 69919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ rollback_command)
});

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/next-tags.js
var next_tags = __webpack_require__(7221);
// EXTERNAL MODULE: ./js/core/registry.js
var core_registry = __webpack_require__(64153);
// EXTERNAL MODULE: ./js/lib/nearest.js
var nearest = __webpack_require__(18016);
// EXTERNAL MODULE: ./js/app/write-tags.js
var write_tags = __webpack_require__(27419);
;// CONCATENATED MODULE: ./js/app/rollback.js





/**
 * Unassigns the holder of a stage, so that by GTO's rules the one before it serves again. Throws Stop: nothing-to-roll-back, no-version-held,
 * fetch-failed, push-refused.
 */
async function rollback(input, git) {
    const { model, remote, dryRun } = input;
    if (dryRun)
        return (await decide(input, git)).result;
    const decideRefs = async () => {
        const { result, tag } = await decide(input, git);
        return { result, refs: [(0,write_tags/* tagRef */.y6)(tag)] };
    };
    return await (0,write_tags/* writeTags */.p)({ remote, refspecs: (0,write_tags/* refspecsOf */.zO)([model]) }, decideRefs, git);
}
async function decide(input, git) {
    const { model: name, stage } = input;
    const tags = await git.tags();
    const registry = (0,core_registry/* registryOf */.Fv)(tags);
    const model = registry.models.get(name);
    const holder = (0,core_registry/* holderOf */.Kd)(registry, name, stage);
    if (!model || !holder) {
        const known = [...registry.models.keys()];
        const meant = model ? null : ((0,nearest/* nearest */.p)(name, known) ?? null);
        const held = model ? [...model.stages.values()].filter((one) => one.holder !== null).map((one) => one.name) : null;
        throw new failure.Stop({ code: "nothing-to-roll-back", model: name, stage, known, meant, held });
    }
    if (!holder.registered)
        throw new failure.Stop({ code: "no-version-held", model: name, stage, commit: holder.commit });
    const tag = (0,next_tags/* rollbackTag */.Np)(model, stage, holder, input);
    const after = (0,core_registry/* registryOf */.Fv)([...tags, { ...tag, annotated: true, tagger: { name: "", email: "" } }]);
    const next = (0,core_registry/* holderOf */.Kd)(after, name, stage);
    return { tag, result: { model: name, stage, from: holder.version, to: next && (0,core_registry/* labelOf */.Wy)(next), tag: tag.name } };
}

// EXTERNAL MODULE: ./js/core/tag.js
var tag = __webpack_require__(92552);
// EXTERNAL MODULE: ./js/cli/command.js
var command = __webpack_require__(64738);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
;// CONCATENATED MODULE: ./js/cli/rollback.js





const rollback_command = {
    usage: "MODEL [--stage STAGE] [-m WHY]",
    details: "Takes a stage from the version that holds it, by a tag: the version before it serves again, and is not pushed aside by a re-run. Nothing is deleted.",
    examples: [
        'mainline rollback penguins -m "complaints from Dream island"',
        "mainline rollback penguins --stage staging --dry-run",
    ],
    options: {
        stage: { type: "string", value: "STAGE", description: "which (default: production)" },
        message: { type: "string", value: "WHY", short: "m", description: "why; it is kept in the tag" },
        "dry-run": { type: "boolean", description: "say what would happen, write nothing" },
        local: { type: "boolean", description: "keep the tag here, though there is a remote" },
        json: command/* shared */.u.json,
    },
    most: 1,
    async run(input, terminal) {
        const [model] = input.args;
        if (model === undefined)
            throw new failure.Stop({
                code: "usage",
                command: "rollback",
                words: "Which model?",
                hint: "Name it: mainline rollback MODEL. `mainline registry` lists them.",
            });
        const git = await (0,edges/* openRepository */.h_)(terminal);
        const by = (await git.identity()).name;
        const remote = input.on("local") || (await git.remoteUrl("origin")) === null ? null : "origin";
        const now = Math.floor(Date.now() / 1000);
        const asked = {
            model: (0,tag/* modelName */.fD)(model),
            stage: input.text("stage") ?? "production",
            by,
            why: input.text("message") ?? "",
            remote,
            dryRun: input.on("dry-run"),
            now,
        };
        const done = await rollback(asked, git);
        if (input.on("json"))
            terminal.json(done);
        else {
            const serves = done.to === null ? "nothing serves there now" : `${done.to} serves again`;
            terminal.out(`${done.model} v${done.from} is out of ${done.stage}; ${serves}.\n  ${input.on("dry-run") ? "would write" : "wrote"} ${done.tag}`);
        }
        return 0;
    },
};


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

/***/ 29129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
const ok = (value) => ({ ok: true, value });
const err = (error) => ({ ok: false, error });


/***/ })

};
