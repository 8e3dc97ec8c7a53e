export const id = 3378;
export const ids = [3378];
export const modules = {

/***/ 86136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changeRegistry)
/* harmony export */ });
/* harmony import */ var _write_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74501);

/**
 * Changes one model by hand: what is to be written is decided on the tags that the remote has, and again when somebody was faster. Throws Stop: what the
 * decision throws, fetch-failed, push-refused.
 */
async function changeRegistry(decide, { model, remote, dryRun }, git) {
    if (dryRun)
        return decide(await git.tags());
    const decideRefs = async () => {
        const result = decide(await git.tags());
        return { result, refs: result.tags.map(_write_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .tagRef */ .y6) };
    };
    return await (0,_write_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTags */ .p)({ remote, refspecs: (0,_write_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .refspecsOf */ .zO)([model]) }, decideRefs, git);
}


/***/ }),

/***/ 74501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writeTags),
/* harmony export */   y6: () => (/* binding */ tagRef),
/* harmony export */   zO: () => (/* binding */ refspecsOf)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41314);


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
    .filter(_core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelName */ .jp)
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
    config: {
        type: "string",
        value: "FILE",
        description: "the pipeline's file (default: the nearest mainline.yml here or in a folder above)",
    },
    set: {
        type: "string",
        value: "KEY=VALUE",
        multiple: true,
        description: "override a param for this run, e.g. train.lr=0.1",
    },
    json: { type: "boolean", description: "print data as JSON instead of text" },
};


/***/ }),

/***/ 33378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./js/app/registry/change-registry.js
var change_registry = __webpack_require__(86136);
// EXTERNAL MODULE: ./js/core/registry/next-tags.js
var next_tags = __webpack_require__(61991);
// EXTERNAL MODULE: ./js/core/registry/registry.js
var registry = __webpack_require__(45683);
// EXTERNAL MODULE: ./js/core/registry/by-hand/change.js
var change = __webpack_require__(21490);
;// CONCATENATED MODULE: ./js/core/registry/by-hand/retire.js



/**
 * Takes a version out of service wherever it serves, or, without one, calls the whole model deprecated. By GTO's rules the version before it serves
 * again. Nothing is deleted. Throws Stop: registry-refused.
 */
function retire(tags, { model, version }, { by, why, now }) {
    const { known, taken } = (0,change/* modelIn */.l2)(tags, model);
    if (!known)
        throw (0,change/* refused */.J5)(`No model is called "${model}".`, "`mainline registry` lists them.");
    const next = (0,next_tags/* newTags */.eG)(known, now, taken);
    const note = { mainline: 1, kind: "note", model, version, by, why };
    if (version === null) {
        const last = known.events.at(-1);
        const changed = { model, version: null, stage: null };
        if (!known.active || !last)
            return { ...changed, tags: [], words: `${model} is deprecated already.` };
        next.add({ kind: "deprecated", model, active: false, counter: null }, last.commit, `Deprecating artifact ${model}`, note);
        return { ...changed, tags: next.tags, words: `${model} is deprecated; what comes next to it revives it.` };
    }
    const found = (0,registry/* versionNamed */.yC)({ models: new Map([[model, known]]) }, model, version);
    if (!found)
        throw (0,change/* refused */.J5)(`${model} has no version v${version}.`, `\`mainline registry ${model}\` lists them.`);
    const changed = { model, version: `v${version}`, stage: null };
    if (!found.active)
        return { ...changed, tags: [], words: `${model} v${version} is retired already.` };
    next.add({ kind: "version", model, version, active: false, counter: null }, found.commit, `Deregistering artifact ${model} version v${version}`, note);
    const after = (0,registry/* registryOf */.Fv)([...tags, ...next.tags.map((tag) => ({ ...tag, annotated: true, tagger: nobody }))]);
    const fallen = [...known.stages.values()].filter(({ holder }) => holder === found);
    const serves = fallen.map(({ name }) => {
        const holder = (0,registry/* holderOf */.Kd)(after, model, name);
        return ` ${holder ? `${(0,registry/* labelOf */.Wy)(holder)} serves` : "Nothing serves"} in ${name} now.`;
    });
    return { ...changed, tags: next.tags, words: `${model} v${version} is retired.${serves.join("")}` };
}
const nobody = { name: "", email: "" };

// EXTERNAL MODULE: ./js/core/registry/tag.js
var tag = __webpack_require__(41314);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
// EXTERNAL MODULE: ./js/cli/names.js
var names = __webpack_require__(93791);
// EXTERNAL MODULE: ./js/cli/tell-changed.js
var tell_changed = __webpack_require__(8153);
// EXTERNAL MODULE: ./js/cli/writing.js
var cli_writing = __webpack_require__(43839);
;// CONCATENATED MODULE: ./js/cli/commands/retire.js







const command = {
    usage: "MODEL[@VERSION] [-m WHY]",
    details: "Takes a version out of service wherever it serves, by a tag: the version before it serves again. Without a version, calls the whole model deprecated, until something new is said of it. Nothing is deleted.",
    examples: ['mainline retire penguins@v1.2.0 -m "trained on a bad batch"', "mainline retire penguins --dry-run"],
    options: cli_writing/* writeOptions */.GX,
    most: 1,
    async run(input, terminal) {
        const [name = "", version = null] = (0,names/* modelOf */.D)(input, "retire").split("@v");
        const model = (0,tag/* modelName */.fD)(name);
        const git = await (0,edges/* openRepository */.h_)(terminal);
        const { writing, ...target } = await (0,cli_writing/* writingOf */.I2)(input, git);
        const decide = (tags) => retire(tags, { model, version }, writing);
        return (0,tell_changed/* tell */.q)(await (0,change_registry/* changeRegistry */.U)(decide, { model, ...target }, git), target, input, terminal);
    },
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88714);
/* harmony import */ var _core_pipeline_overrides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85798);
/* harmony import */ var _edge_git_open_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91891);






/** The repository around the current directory. Throws Stop: not-a-repository. */
async function openRepository(terminal) {
    const git = await (0,_edge_git_open_git_js__WEBPACK_IMPORTED_MODULE_5__/* .openGit */ .zY)(terminal.cwd, terminal.env);
    if (!git)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__.Stop({ code: "not-a-repository", directory: terminal.cwd });
    return git;
}
async function openEdges(terminal) {
    // While Git is asked: what asks for tags alone does not need the store.
    const store = Promise.all(/* import() */[__webpack_require__.e(7533), __webpack_require__.e(7536)]).then(__webpack_require__.bind(__webpack_require__, 57533));
    const git = await openRepository(terminal);
    const { openLocalStore, storeHome } = await store;
    return { git, store: await openLocalStore(storeHome(git.root)), readText: (path) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(git.root, path)) };
}
/** The pipeline's file as a path from the root: `--config` is relative to where the user stands; without it, the nearest one here or above. */
function configFile(git, terminal, input) {
    const named = input.text("config");
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(terminal.cwd, named ?? "mainline.yml");
    const found = named === undefined ? nearestAbove(file, git.root) : null;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(git.root, found ?? file)
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .join("/");
}
/** The file itself, or one of its name in a folder above; none outside of the repository. */
function nearestAbove(file, root) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile())
        return file;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);
    return folder === root || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) ? null : nearestAbove((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "..", (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)), root);
}
/** Everything most commands begin with: edges, and the pipeline of the work tree, planned and keyed. */
async function openHere(input, terminal) {
    const [edges, { openWorkspace }] = await Promise.all([openEdges(terminal), Promise.all(/* import() */[__webpack_require__.e(1026), __webpack_require__.e(1199), __webpack_require__.e(9129)]).then(__webpack_require__.bind(__webpack_require__, 11199))]);
    const overrides = (0,_core_pipeline_overrides_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOverrides */ .f)(input.list("set"));
    const workspace = await openWorkspace({ file: configFile(edges.git, terminal, input), overrides }, { ...edges, memory: edges.store });
    return { ...edges, workspace };
}
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
    }
    catch (error) {
        // A folder of that name is no such file.
        if (["ENOENT", "EISDIR"].includes(error.code ?? ""))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 93791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ modelOf),
/* harmony export */   K: () => (/* binding */ versionText)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);

/** The model that a command was given. Throws Stop: usage. */
function modelOf(input, command) {
    const [model] = input.args;
    if (model !== undefined)
        return model;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({
        code: "usage",
        command,
        words: "Which model?",
        hint: `Name it: mainline ${command} MODEL. \`mainline registry\` lists them.`,
    });
}
/** A version without its `v`. */
const versionText = (written) => written.replace(/^v/, "");


/***/ }),

/***/ 8153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _render_report_changed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83086);

/** Says what a change by hand did; the exit code. */
function tell(changed, target, input, terminal) {
    const { model, version, stage, tags } = changed;
    if (input.on("json"))
        terminal.json({ model, version, stage, tags: tags.map(({ name }) => name) });
    else
        terminal.out((0,_render_report_changed_js__WEBPACK_IMPORTED_MODULE_0__/* .renderChanged */ .V)(changed, target));
    return 0;
}


/***/ }),

/***/ 43839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ writeOptions),
/* harmony export */   I2: () => (/* binding */ writingOf),
/* harmony export */   e1: () => (/* binding */ remoteOf)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64738);

/** Options of every command that writes tags. */
const writeOptions = {
    message: { type: "string", value: "WHY", short: "m", description: "why; it is kept in the tag" },
    "dry-run": { type: "boolean", description: "say what would happen, write nothing" },
    local: { type: "boolean", description: "keep the tags here, though there is a remote" },
    json: _command_js__WEBPACK_IMPORTED_MODULE_0__/* .shared */ .u.json,
};
/** Who writes and why, and where the tags go: to `origin` where there is one. */
async function writingOf(input, git) {
    const { name: by } = await git.identity();
    const writing = { by, why: input.text("message") ?? "", now: Math.floor(Date.now() / 1000) };
    return { writing, remote: await remoteOf(input, git), dryRun: input.on("dry-run") };
}
async function remoteOf(input, git) {
    return input.on("local") || (await git.remoteUrl("origin")) === null ? null : "origin";
}


/***/ }),

/***/ 21490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   l2: () => (/* binding */ modelIn),
/* harmony export */   sI: () => (/* binding */ demandOneVersion)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45683);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41314);



/** What all decisions begin with: the model as its tags have it, and the names that are taken by whatever tags. */
function modelIn(tags, model) {
    const own = tags.filter(({ name }) => (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)(name)?.model === model);
    return { known: (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .registryOf */ .Fv)(own).models.get(model), taken: new Set(own.map(({ name }) => name)) };
}
const refused = (words, todo) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "registry-refused", words, todo });
/** Two versions of a model on one commit, made by hand, are none that a stage could name: GTO stops altogether. */
function demandOneVersion(known, { commit }) {
    const there = known.versions.filter((one) => one.commit === commit).map(({ version }) => `v${version}`);
    if (there.length > 1)
        throw refused(`Commit ${commit.slice(0, 12)} has several versions of ${known.name}: ${there.join(", ")}. A stage tag names a version by its commit, and GTO stops there.`, "Register the model at another commit, and assign that.");
}


/***/ }),

/***/ 83086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ renderChanged),
/* harmony export */   x: () => (/* binding */ renderRollback)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92632);

/** What a change by hand did, and the tags that it wrote. */
const renderChanged = ({ words, tags }, target) => withTags(words, tags, target);
function renderRollback({ model, stage, from, to, tags }, target) {
    const serves = to === null ? "nothing serves there now" : `${to} serves again`;
    const words = tags.length === 0 ? `${to} is in ${stage} already.` : `${model} v${from} is out of ${stage}; ${serves}.`;
    return withTags(words, tags, target);
}
function withTags(words, tags, { dryRun, remote }) {
    const wrote = dryRun ? "would write" : remote === null ? "wrote" : `pushed to ${remote}`;
    return [words, ...tags.map(({ name }) => `  ${wrote} ${name}`)].map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en).join("\n");
}


/***/ })

};
