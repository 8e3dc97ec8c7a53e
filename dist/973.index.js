export const id = 973;
export const ids = [973];
export const modules = {

/***/ 7747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xw: () => (/* binding */ changedInput),
  _l: () => (/* binding */ changedWhileItRan),
  R8: () => (/* binding */ filesOf),
  Vc: () => (/* binding */ inputsOf),
  y0: () => (/* binding */ twins)
});

// EXTERNAL MODULE: ./js/core/plan/paths.js
var plan_paths = __webpack_require__(16586);
// EXTERNAL MODULE: ./js/lib/order.js
var order = __webpack_require__(51778);
;// CONCATENATED MODULE: ./js/core/plan/same-names.js


/** The first two paths that would be one there, a folder's name included; null: all are told apart. */
function sameName(paths, rules) {
    if (!rules.ignoresCase && !rules.normalises)
        return null;
    const seen = new Map();
    for (const path of [...new Set(paths)].sort(order/* byCodeUnit */.X)) {
        for (const part of (0,plan_paths/* ancestors */.T1)(path)) {
            const folded = fold(part, rules);
            const other = seen.get(folded);
            if (other === part)
                break;
            if (other !== undefined)
                return [other, part];
            seen.set(folded, part);
        }
    }
    return null;
}
/** Upper case first: some letters have one that two of lower case share. */
function fold(path, { ignoresCase, normalises }) {
    const composed = normalises ? path.normalize("NFC") : path;
    return ignoresCase ? composed.toUpperCase().toLowerCase() : composed;
}

;// CONCATENATED MODULE: ./js/core/plan/tree-links.js

/**
 * Why a link of the tree cannot be an input, in words; null: it can. In the step's directory it is a link as in the tree, so what it leads to must
 * be there too, and in the key; a link that leads nowhere leads nowhere there as well.
 */
function linkProblem(path, link, declared) {
    const target = (0,plan_paths/* repoPath */.qN)((0,plan_paths/* folderOf */.yS)(path), link.to);
    if (target === null)
        return link.leads ? `it is a link out of the repository, to ${link.to}: copy that into the tree` : null;
    const isDeclared = declared.within(target).length > 0 || (0,plan_paths/* ancestors */.T1)(target).some((above) => declared.has(above));
    if (isDeclared || !link.leads)
        return null;
    return `it is a link to ${target}: name that among the inputs too`;
}

;// CONCATENATED MODULE: ./js/app/run/inputs.js




async function inputsOf({ inputs, outputs }, bench, done) {
    const found = await filesOf(inputs ?? nothing, bench, done);
    return "failure" in found ? found : (twins(found, outputs, bench) ?? found);
}
/** The same for all legs that have the very same inputs. */
async function filesOf(inputs, bench, done) {
    const { tree: paths, made, fetched } = inputs;
    const tree = await treeFiles(paths, declared(inputs), bench);
    if ("failure" in tree)
        return tree;
    const makers = made.map(({ path, by }) => ({ path, by, run: done(by) }));
    const unmade = makers.find(({ path, run }) => !run?.outputs.some((file) => (0,plan_paths/* isWithin */.UO)(file.path, path)));
    if (unmade)
        return unreadable(unmade.path, `${unmade.by} succeeded without making it`);
    const others = [...madeFiles(makers), ...fetched.map((file) => ({ ...file, executable: false, made: null }))];
    const all = [...tree.files.map((file) => ({ ...file, made: null })), ...others];
    const unique = [...new Map(all.map((input) => [input.path, input])).values()];
    const record = unique
        .map(({ path, executable, sha256, made }) => ({ executable, made, path, sha256 }))
        .sort((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path));
    return { record, tree: tree.files, stored: [...new Map(others.map((file) => [file.path, file])).values()] };
}
/** What a leg reads and makes that the file system holds for one; null: it tells all apart. */
function twins({ record }, outputs, bench) {
    const same = sameName([...record, ...outputs].map(({ path }) => path), bench.nameRules());
    return same && unreadable(same[0], `the file system here holds it and ${same[1]} for one: rename one of them`);
}
/** Whether nobody has written to the files of the tree since a leg's key was made, not even the same bytes; the failure otherwise. */
async function changedInput({ tree }, bench) {
    const now = await bench.digests(tree.map(({ path }) => path));
    const same = (before, after) => typeof after === "object" &&
        after.sha256 === before.sha256 &&
        after.executable === before.executable &&
        after.stamp === before.stamp;
    const changed = tree.find((before, i) => !same(before, now[i]));
    return changed === undefined ? null : changedWhileItRan(changed.path);
}
const changedWhileItRan = (path) => unreadable(path, "it changed while the step ran, so that nobody knows what the step read: run it again").failure;
const nothing = { tree: [], made: [], fetched: [] };
async function treeFiles(paths, among, bench) {
    const found = await bench.digests(paths);
    const files = [];
    for (const [i, path] of paths.entries()) {
        const file = found[i] ?? "gone";
        // Two slashes: see `treeEntries`.
        if (path.includes("//"))
            return unreadable(path.split("//")[0] ?? "", "its name is not UTF-8: rename it");
        if (typeof file === "string")
            return unreadable(path, absence[file]);
        const problem = file.link && linkProblem(path, file.link, among());
        if (problem)
            return unreadable(path, problem);
        files.push({ path, ...file });
    }
    return { files };
}
const absence = {
    gone: "it was there when the run began, and is gone or a folder now",
    changing: "it cannot be read, or changes while it is read",
};
/** Sorted when a link asks for it: mostly none does. */
function declared({ tree, made, fetched }) {
    let sorted = null;
    return () => (sorted ??= new plan_paths/* SortedPaths */.of([...tree, ...[...made, ...fetched].map(({ path }) => path)].sort(order/* byCodeUnit */.X)));
}
function madeFiles(makers) {
    return makers.flatMap(({ path, run }) => (run?.outputs ?? [])
        .filter((file) => (0,plan_paths/* isWithin */.UO)(file.path, path))
        .map(({ path, sha256, executable }) => ({ path, sha256, executable, made: run?.step ?? null })));
}
function unreadable(path, problem) {
    return { failure: { kind: "unreadable", path, problem } };
}


/***/ }),

/***/ 35000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ previewPlan),
/* harmony export */   k: () => (/* binding */ previewLegs)
/* harmony export */ });
/* harmony import */ var _core_keys_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30917);
/* harmony import */ var _core_keys_step_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16341);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7747);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56366);




/** What `run` would do with each leg now: exact as far as inputs are known before anything runs. */
async function previewPlan(plan, root, edges) {
    const previews = await previewLegs(plan, await (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__.probe)(plan, root, edges, null), edges);
    await edges.bench.close();
    return previews;
}
async function previewLegs(plan, probes, edges) {
    const reused = new Map();
    const found = look(edges.bench, reused);
    const keyOf = (0,_core_keys_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .stepKeys */ .Le)();
    const isKept = edges.store.keptLegs();
    const previews = [];
    for (const leg of plan.legs) {
        const input = isKnown(leg, reused) ? await found(leg) : null;
        const key = input && keyOf((0,_core_keys_step_record_js__WEBPACK_IMPORTED_MODULE_1__/* .stepRecordOf */ .v)(leg, input.record, probes, edges.platform));
        const stored = key !== null && isKept(key) ? await edges.store.leg(key) : null;
        if (stored)
            reused.set(leg.id, { ...stored.leg, id: leg.id, step: leg.step });
        const { would, why } = verdict(leg, key, stored?.run ?? null, reused);
        previews.push({ leg: leg.id, command: leg.command, needs: leg.needs, key, would, why });
    }
    return previews;
}
/** Nobody can say what a leg reads before what it needs is there. */
const isKnown = ({ inputs, needs }, reused) => inputs !== null && needs.every((id) => reused.has(id));
/** What legs read: looked at once for all those that read the same. Null: it cannot be read. */
function look(bench, reused) {
    const known = new Map();
    return async ({ inputs, outputs }) => {
        if (inputs === null)
            return null;
        const files = known.get(inputs) ?? (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R8)(inputs, bench, (id) => reused.get(id));
        known.set(inputs, files);
        const found = await files;
        return "failure" in found || (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .twins */ .y0)(found, outputs, bench) ? null : found;
    };
}
function verdict(leg, key, run, reused) {
    if (run !== null)
        return { would: "reuse", why: `made by run ${run.slice(0, 12)}` };
    if (leg.inputs === null)
        return { would: "run-always", why: "its inputs are unknown" };
    const waits = leg.needs.find((id) => !reused.has(id));
    if (key === null && waits !== undefined)
        return { would: "run-if-needed", why: `depends on what ${waits} makes` };
    return { would: "run", why: "no result has this key" };
}


/***/ }),

/***/ 56366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probe: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_run_step_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29132);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89925);



/** In seconds. What says which Python there is says it at once; who waits for an answer longer than this has hung. */
const longest = 60;
/** In bytes: it stands in every key, and nobody takes a run whose probes said more. */
const most = 256 * 1024;
/** What the environment commands print is part of every key: one that fails makes no key. */
function probe(plan, root, edges, signal) {
    const late = edges.after(longest);
    const ends = signal ? [late, signal] : [late];
    return Promise.all(plan.pipeline.environment.map(async (command) => {
        const { code, stdout, stderr, ended } = await edges.capture("sh", ["-c", command], {
            cwd: root,
            env: (0,_core_run_step_env_js__WEBPACK_IMPORTED_MODULE_2__/* .stepEnv */ .WH)(edges.env, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureTo */ .de)(null, plan)),
            ends,
            most,
        });
        if (ended === "too-much")
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "probe-too-long", command, most });
        if (code === null && signal?.aborted)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "interrupted" });
        if (code === null && late.aborted)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "probe-timeout", command, seconds: longest });
        const output = `${stdout.toString("utf8")}${stderr}`.replaceAll("\r\n", "\n").trim();
        if (code !== 0)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "probe-failed", command, exitCode: code, output });
        return { command, output };
    }));
}


/***/ }),

/***/ 89925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ valuesFor),
/* harmony export */   Qo: () => (/* binding */ unfitSecrets),
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   de: () => (/* binding */ exposureTo),
/* harmony export */   pU: () => (/* binding */ requireSecrets)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_run_secret_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64182);


/** What the environment has for the secrets that steps name. */
const secretsIn = ({ pipeline }, env) => new Map(secretNames(pipeline).map((name) => [name, env[name] ?? ""]));
/** Throws Stop (secrets-unfit) where one of the secrets that these steps name has no value, or none that could be masked. */
function requireSecrets(steps, values) {
    const unfit = unfitSecrets(steps, values).map((name) => ({
        name,
        steps: steps.filter(({ secrets }) => secrets.includes(name)).map((step) => step.name),
        short: (values.get(name) ?? "").trim() !== "",
    }));
    if (unfit.length > 0)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "secrets-unfit", secrets: unfit });
}
const unfitSecrets = (steps, values) => namesIn(steps).filter((name) => !(0,_core_run_secret_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isLongEnough */ .Rb)(values.get(name) ?? ""));
/** What a leg may see of them; without a leg, nothing. */
const exposureTo = (leg, { pipeline }) => ({
    secrets: secretNames(pipeline),
    given: leg?.secrets ?? [],
});
/** The values that a leg sees. */
const valuesFor = (leg, secrets) => leg.secrets.map((name) => secrets.get(name) ?? "");
/** Asked for each leg, and the same for all. */
const ofPipeline = new WeakMap();
function secretNames({ steps }) {
    const names = ofPipeline.get(steps) ?? namesIn(steps);
    ofPipeline.set(steps, names);
    return names;
}
const namesIn = (steps) => [
    ...new Set(steps.flatMap(({ secrets }) => secrets)),
];


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

/***/ 40973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ plan_command)
});

// EXTERNAL MODULE: ./js/app/run/preview.js
var preview = __webpack_require__(35000);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/table.js
var table = __webpack_require__(82827);
;// CONCATENATED MODULE: ./js/render/run/plan.js


/** The table of `mainline plan`. */
function renderPlan(pipeline, sourceKey, legs, paint) {
    const words = { reuse: "reuse", run: "run", "run-if-needed": "run if needed", "run-always": "run always" };
    const rows = legs.map(({ leg, would, why, key }) => [
        leg,
        words[would],
        key?.slice(0, 12) ?? "-",
        (0,render_escape/* escapeTerminal */.en)(why),
    ]);
    return [
        `${pipeline}: ${legs.length} legs, source ${sourceKey.slice(0, 12)}`,
        (0,table/* terminalTable */.RX)([["leg", "would", "step key", "why"], ...rows], paint),
    ].join("\n");
}

// EXTERNAL MODULE: ./js/wiring/engine-edges.js
var engine_edges = __webpack_require__(31368);
// EXTERNAL MODULE: ./js/cli/command.js
var command = __webpack_require__(64738);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
;// CONCATENATED MODULE: ./js/cli/commands/plan.js





const plan_command = {
    usage: "[--set KEY=VALUE]... [--json]",
    details: "Shows the legs in the order in which they would run, and for each whether its result would be reused. Runs nothing but the environment commands, whose output is part of every key.",
    examples: ["mainline plan", "mainline plan --set train.lr=0.1 --json"],
    options: { config: command/* shared */.u.config, set: command/* shared */.u.set, json: command/* shared */.u.json },
    most: 0,
    async run(input, terminal) {
        const here = await (0,edges/* openHere */.Pw)(input, terminal);
        const { plan, sourceKey } = here.workspace;
        const legs = await (0,preview/* previewPlan */.O)(plan, here.git.root, await (0,engine_edges/* engineEdges */.n)(here.git.root, here.store, terminal.env));
        if (input.on("json"))
            terminal.json({ pipeline: plan.pipeline.name, sourceKey, legs });
        else
            terminal.out(renderPlan(plan.pipeline.name, sourceKey, legs, terminal));
        return 0;
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

/***/ 30917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ stepKeys),
/* harmony export */   Ug: () => (/* binding */ stepKey),
/* harmony export */   Zt: () => (/* binding */ sourceKey)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11039);

const stepKey = (record) => (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(asJson(record));
const sourceKey = (record) => (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(asJson(record));
/** The step keys of thousands of legs. */
function stepKeys() {
    const digest = (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigests */ .gm)();
    return (record) => digest(asJson(record));
}
// A record is plain data by construction; interfaces merely lack the index signature that Json asks for.
const asJson = (record) => record;


/***/ }),

/***/ 16341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ stepRecordOf)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11039);
/* harmony import */ var _with_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87492);


/** The record whose digest is a leg's step key. `inputs` are in code-unit order of path. In the order in which it is hashed. */
function stepRecordOf(leg, inputs, probes, platform) {
    return (0,_with_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .withSpelling */ .f)(leg, {
        command: leg.command,
        directory: leg.directory,
        env: (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .arranged */ .bp)(leg.env),
        inputs,
        matrix: leg.matrix && (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .arranged */ .bp)(leg.matrix),
        outputs: leg.outputs,
        params: (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .arranged */ .bp)(leg.params),
        platform,
        probes,
        replicate: leg.replicate,
        secrets: leg.secrets,
        shell: leg.shell,
        version: 2,
    });
}


/***/ }),

/***/ 87492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withSpelling)
/* harmony export */ });
/** A record with how its params are written, where that is more than their values say: most have no such thing, and stay as they are. */
const withSpelling = ({ spelled }, record) => spelled === null ? record : { ...record, spelled };


/***/ }),

/***/ 64182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ isLongEnough),
/* harmony export */   bs: () => (/* binding */ shortestSecret),
/* harmony export */   cM: () => (/* binding */ maskPatterns),
/* harmony export */   cc: () => (/* binding */ secretPatterns)
/* harmony export */ });
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51778);

/** A text that is shorter cannot be masked without masking half of a log. */
const shortestSecret = 4;
/** Whether a value can be kept secret: blanks around it do not count. */
const isLongEnough = (value) => value.trim().length >= shortestSecret;
/** The bytes by which secrets show in a log: each value, and each line of it, as it is and in the usual encodings. */
function maskPatterns(values) {
    return buffers(values.flatMap((value) => [...encodings(value.trim()), ...linesOf(value)]));
}
/** The bytes by which whole secrets show in a file: a line of a key file, such as its title, may stand in a file by right. */
function secretPatterns(values) {
    return buffers(values.flatMap((value) => encodings(value.trim())));
}
function encodings(value) {
    const bytes = Buffer.from(value);
    const hex = bytes.toString("hex");
    return [
        value,
        value.replaceAll("\n", "\r\n"),
        hex,
        hex.toUpperCase(),
        ...jsonEscaped(value),
        ...percentEncoded(value, bytes),
        ...base64(bytes),
    ];
}
function linesOf(value) {
    return value.split(/\r\n|\n|\r/).map((line) => line.trim());
}
/** As JavaScript writes it, and as Python does, which escapes all that is not ASCII. */
function jsonEscaped(value) {
    const plain = JSON.stringify(value).slice(1, -1);
    const ascii = plain.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return [plain, ascii];
}
/** As `encodeURIComponent`, strictly by RFC 3986, as browsers' and Python's forms, as a path, with lower-case digits, and each byte. */
function percentEncoded(value, bytes) {
    const hexOf = (text) => `%${text.charCodeAt(0).toString(16).toUpperCase()}`;
    const loose = encodeURIComponent(bytes.toString());
    const strict = loose.replace(/[!'()*]/g, hexOf);
    const form = new URLSearchParams({ "": value }).toString().slice(1);
    const written = [loose, strict, form, strict.replaceAll("%20", "+"), strict.replaceAll("%2F", "/")];
    const every = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
    const lower = written.map((text) => text.replace(/%../g, (code) => code.toLowerCase()));
    return [...written, ...lower, every, every.toUpperCase()];
}
/** At the three places where it can begin among other bytes, without the digits that those share; and as lines of 64 and 76. */
function base64(bytes) {
    const whole = [0, 1, 2].map((before) => {
        const digits = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
        return digits.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    });
    const lines = [64, 76].flatMap((width) => whole[0]?.match(new RegExp(`.{1,${width}}`, "g")) ?? []);
    return [...whole, ...lines.filter((line) => line.length >= 8)].flatMap((digits) => [digits, urlSafe(digits)]);
}
const urlSafe = (digits) => digits.replaceAll("+", "-").replaceAll("/", "_");
function buffers(texts) {
    const unique = new Set(texts.filter((text) => text.length >= shortestSecret));
    return [...unique].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X).map((text) => Buffer.from(text));
}


/***/ }),

/***/ 29132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   WH: () => (/* binding */ stepEnv),
/* harmony export */   _V: () => (/* binding */ legEnv),
/* harmony export */   al: () => (/* binding */ runsAround)
/* harmony export */ });
/**
 * The environment that a step gets: the caller's without what would let it speak to the runner or hold a credential. Names that
 * match TOKEN, SECRET, PASSWORD or CREDENTIAL, or that end in _KEY, are left out whatever they hold, but for the secrets that the step names.
 */
function stepEnv(caller, { secrets, given }) {
    return Object.fromEntries(Object.entries(caller).flatMap(([name, value]) => value === undefined || (isWithheld(name, secrets) && !given.includes(name)) ? [] : [[name, value]]));
}
/** What Mainline tells a step of its leg. The table in docs/mainline-yml.md says it to users. */
function legEnv(leg, at) {
    return {
        MAINLINE_RUN_ID: at.run,
        MAINLINE_PARENT_RUNS: at.around.join(" "),
        MAINLINE_PIPELINE: at.pipeline,
        MAINLINE_STEP: leg.step,
        MAINLINE_LEG: leg.id,
        MAINLINE_REPLICATE: leg.replicate === null ? "" : String(leg.replicate.value),
        MAINLINE_MATRIX: JSON.stringify(leg.matrix ?? {}),
        MAINLINE_ATTEMPT: String(at.attempt),
        MAINLINE_PARAMS: at.params,
    };
}
/** The runs within whose steps a program was started, as their `legEnv` told it. */
const runsAround = (env) => [env["MAINLINE_PARENT_RUNS"], env["MAINLINE_RUN_ID"]].flatMap((ids) => ids?.split(" ").filter(Boolean) ?? []);
/** Names that belong to the runner or to Mainline: a step can never ask for them as secrets. */
const isReserved = (name) => /^(ACTIONS_|INPUT_|GITHUB_|RUNNER_|MAINLINE_|GIT_CONFIG_)/i.test(name);
const isWithheld = (name, secrets) => withheld.test(name) || secrets.includes(name);
const withheld = /^(ACTIONS_|INPUT_|GIT_CONFIG_)|^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|TOKEN)$|TOKEN|SECRET|PASSWORD|CREDENTIAL|_KEY$/i;


/***/ }),

/***/ 11039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ canonicalDigest),
/* harmony export */   bp: () => (/* binding */ arranged),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   gm: () => (/* binding */ canonicalDigests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5047);


/** JSON Canonicalization Scheme (RFC 8785): what is hashed is written the same on every machine. Throws on NaN and infinities. */
const canonicalJson = (value) => words(value, new Map());
/** The SHA-256 of a value's canonical text, which is never held as a whole: it may be longer than a string can be. */
function canonicalDigest(value) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let pieces = [];
    let length = 0;
    inPieces(value, new Map(), (piece) => {
        pieces.push(piece);
        length += piece.length;
        if (length < longText)
            return;
        hash.update(pieces.join(""));
        pieces = [];
        length = 0;
    });
    return hash.update(pieces.join("")).digest("hex");
}
/** The same for many values; lists that they share are put into words once, so none of them may change meanwhile. */
function canonicalDigests() {
    const known = new Map();
    return (value) => (0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(words(value, known));
}
/**
 * A map as it is best put into words: its keys, and those of maps within it, in order. The very same for all that share it, since no map changes. Keys
 * that are numbers are put in an order of their own by the machine; whatever has such keys is put into words nevertheless.
 */
function arranged(map) {
    const before = arrangements.get(map);
    if (before)
        return before;
    const made = isArranged(map) ? map : sorted(map);
    arrangements.set(map, made);
    return made;
}
const arrangements = new WeakMap();
function sorted(value) {
    if (typeof value !== "object" || value === null)
        return value;
    if (isList(value))
        return value.map(sorted);
    return Object.fromEntries(inOrder(value).map((key) => [key, sorted(value[key] ?? null)]));
}
const longText = 1 << 16;
const longList = 64;
/** Each item of a list that stands in no other is a piece. */
function inPieces(value, known, out) {
    if (typeof value !== "object" || value === null)
        out(words(value, known));
    else if (isList(value)) {
        out("[");
        for (const [i, item] of value.entries())
            out(`${i === 0 ? "" : ","}${words(item ?? null, known)}`);
        out("]");
    }
    else {
        let before = "{";
        for (const key of inOrder(value)) {
            out(`${before}${JSON.stringify(key)}:`);
            inPieces(value[key] ?? null, known, out);
            before = ",";
        }
        out(before === "{" ? "{}" : "}");
    }
}
/** What is in order is put into words by the machine, which takes a third of the time. */
const words = (value, known) => isArranged(value) ? JSON.stringify(value) : inOurWords(value, known);
function inOurWords(value, known) {
    if (typeof value === "number" && !Number.isFinite(value))
        throw new Error(`${value} is no JSON`);
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (isList(value))
        return listWords(value, known);
    const entries = [];
    for (const key of inOrder(value))
        entries.push(`${JSON.stringify(key)}:${inOurWords(value[key] ?? null, known)}`);
    return `{${entries.join(",")}}`;
}
/** Kept only when it is met again: the first time it may be the whole. */
function listWords(list, known) {
    const before = list.length < longList ? null : known.get(list);
    if (typeof before === "string")
        return before;
    const text = `[${list.map((item) => inOurWords(item ?? null, known)).join(",")}]`;
    if (list.length >= longList)
        known.set(list, before === null ? text : null);
    return text;
}
/** Every map is written in the order that the scheme asks for, every number is one, and no list is worth keeping. */
function isArranged(value) {
    if (typeof value !== "object" || value === null)
        return typeof value !== "number" || Number.isFinite(value);
    if (isList(value))
        return value.length < longList && value.every(isArranged);
    let before = "";
    for (const key in value) {
        if (key < before || !isArranged(value[key]))
            return false;
        before = key;
    }
    return true;
}
/** The keys of a map that have a value. Without a comparison, sort is by code units, as the scheme asks. */
const inOrder = (map) => Object.keys(map)
    .filter((key) => map[key] !== undefined)
    .sort();
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 5047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Lower-case hex SHA-256 of a text (as UTF-8) or of bytes. */
const sha256 = 
// At once, where Node can (20.12): a third of the time for a short text.
"hash" in node_crypto__WEBPACK_IMPORTED_MODULE_0__
    ? (data) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash("sha256", data)
    : (data) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash("sha256").update(data).digest("hex");


/***/ }),

/***/ 92632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Fw: () => (/* binding */ escapeMermaid),
/* harmony export */   Nf: () => (/* binding */ escapeCommand),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   fl: () => (/* binding */ codeMarkdown),
/* harmony export */   jO: () => (/* binding */ fencedMarkdown),
/* harmony export */   xO: () => (/* binding */ escapeDot)
/* harmony export */ });
// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
/** C0 and C1 controls, and the characters that reorder or hide text (bidirectional marks, zero widths). */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A foreign text as one line of a terminal: nothing in it moves the cursor, colours or hides. */
const escapeTerminal = (text) => plain.test(text) ? text : text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
/** Most texts are, and a table may have thousands. */
const plain = /^[ -~]*$/;
/** A foreign text inside Markdown, in a table too: no markup, HTML, link, mention, reference or comment marker survives. */
function escapeMarkdown(text, longest = 200) {
    const line = text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
    const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
    return (cut
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[\\`*_{}[\]()#+!|~$^=:.-]/g, (mark) => (harmless.has(mark) ? mark : `\\${mark}`))
        // A character of no width keeps GitHub from making links and notifying people.
        .replace(/@/g, "@\u200b")
        .replace(/(https?|ftp|mailto|www)(?=[\\:.])/gi, "$1\u200b")
        .replace(/\b(GH|gh)-(?=\d)/g, "$1-\u200b")
        .replace(/#(?=\d)/g, "#\u200b"));
}
/** Marks that mean nothing in the middle of a line. */
const harmless = new Set([".", "-", ":", "=", "+", "(", ")", "^"]);
/** A foreign text as inline code: the only mark that counts there is the backtick. */
function codeMarkdown(text, longest = 120) {
    const line = text
        .replace(/[\r\n\t]+/g, " ")
        .replace(unseen, "\ufffd")
        .replace(/`/g, "ˋ")
        .replace(/\|/g, "¦");
    const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
    return cut.trim() === "" ? "(empty)" : `\`${cut}\``;
}
/** A foreign text of several lines as a block of code: its fence is longer than any in the text. */
function fencedMarkdown(text) {
    const plain = text.replace(/\r\n?/g, "\n").replace(unseen, "\ufffd").trimEnd();
    const longest = Math.max(2, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}text\n${plain}\n${fence}`;
}
/** A foreign text inside a workflow command's data. */
const escapeCommand = (text) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
/** A foreign text inside a quoted label of Mermaid: whatever could mean something there is written by its number. */
const escapeMermaid = (text) => escapeTerminal(text).replace(/[^\w .,:+@/()×-]/gu, (mark) => `#${mark.codePointAt(0)};`);
/** A foreign text inside a quoted string of DOT, where a backslash begins an escape of Graphviz's own. */
const escapeDot = (text) => escapeTerminal(text).replace(/["\\]/g, "\\$&");


/***/ }),

/***/ 82827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   RX: () => (/* binding */ terminalTable),
/* harmony export */   it: () => (/* binding */ cutMiddle)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48091);


/** Rows of cells (the first are headings) in columns of a terminal; the last column is cut where the screen ends. */
function terminalTable(rows, { width, colors }) {
    const sizes = rows.map((row) => row.map(widthOf));
    const widths = [];
    for (const row of sizes)
        for (const [x, size] of row.entries())
            widths[x] = Math.max(widths[x] ?? 0, size);
    const whole = widths.reduce((sum, size) => sum + size + 2, -2);
    const lines = rows.map((row, y) => {
        const cells = row.map((cell, x) => cell + " ".repeat((widths[x] ?? 0) - (sizes[y]?.[x] ?? 0)));
        const line = cells.join("  ").trimEnd();
        return whole <= width ? line : cut(line, width);
    });
    return [colors.dim(lines[0] ?? ""), ...lines.slice(1)].join("\n");
}
/** Most cells are plain, and a plan has thousands. */
const widthOf = (text) => (/^[ -~]*$/.test(text) ? text.length : (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text));
/** A line no wider than the screen; counts columns, not code units. */
function cut(line, width) {
    if (widthOf(line) <= width)
        return line;
    let kept = "";
    for (const character of line) {
        if (widthOf(kept + character) > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** A name no longer than this, with its beginning and its end: where many begin alike, the end tells them apart. */
function cutMiddle(name, width) {
    const end = Math.floor((width - 1) / 2);
    return name.length <= width ? name : `${name.slice(0, width - 1 - end)}…${name.slice(name.length - end)}`;
}
/** Cells that are escaped already, as a Markdown table. Alignments: l, r or c by column. */
const markdownTable = (rows, align) => (0,markdown_table__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(rows.map((row) => [...row]), { align: [...align], alignDelimiters: false, padding: true });


/***/ }),

/***/ 31368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ engineEdges)
/* harmony export */ });
/** The engine's outside world on this machine, assembled for the CLI and the train action alike. */
async function engineEdges(root, store, env) {
    const [files, secrets, { followFiles }, { openJournal }, { capture }, { runStep }, { shellCommand, scriptEnding }, { v7 }, { setTimeout: wait },] = await Promise.all([
        __webpack_require__.e(/* import() */ 3417).then(__webpack_require__.bind(__webpack_require__, 63417)),
        __webpack_require__.e(/* import() */ 1995).then(__webpack_require__.bind(__webpack_require__, 1995)),
        __webpack_require__.e(/* import() */ 3615).then(__webpack_require__.bind(__webpack_require__, 53615)),
        __webpack_require__.e(/* import() */ 6523).then(__webpack_require__.bind(__webpack_require__, 6523)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32542)),
        __webpack_require__.e(/* import() */ 8469).then(__webpack_require__.bind(__webpack_require__, 18469)),
        __webpack_require__.e(/* import() */ 7566).then(__webpack_require__.bind(__webpack_require__, 67566)),
        __webpack_require__.e(/* import() */ 9615).then(__webpack_require__.bind(__webpack_require__, 49615)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 58500, 19)),
    ]);
    return {
        store,
        bench: files.openWorkbench(root, store.home),
        platform: { arch: process.arch, os: process.platform },
        // Of the process itself each look costs as much as a file.
        env: { ...env },
        now: Date.now,
        newRunId: () => v7().replaceAll("-", ""),
        sleep: (seconds, signal) => wait(seconds * 1000, undefined, { signal }).catch(() => { }),
        after: (seconds) => AbortSignal.timeout(seconds * 1000),
        runStep,
        shellCommand,
        scriptEnding,
        openJournal: (work) => openJournal(work, Date.now),
        hideSecret: () => { },
        holdsSecret: secrets.holdsSecret,
        readMasked: secrets.readMasked,
        followFiles,
        capture,
    };
}


/***/ }),

/***/ 9923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fast_string_width_dist)
});

;// CONCATENATED MODULE: ../../node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
/* EXPORT */


;// CONCATENATED MODULE: ../../node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    /* STATE */
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ../../node_modules/fast-string-width/dist/index.js
/* IMPORT */

/* HELPERS */
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
/* MAIN */
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
/* EXPORT */
/* harmony default export */ const fast_string_width_dist = (fastStringWidth);


/***/ }),

/***/ 48091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
