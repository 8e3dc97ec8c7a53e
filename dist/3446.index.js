export const id = 3446;
export const ids = [3446];
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

/***/ 53446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ graph_command)
});

// EXTERNAL MODULE: ./js/app/run/preview.js
var preview = __webpack_require__(35000);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/lib/group-by.js
var group_by = __webpack_require__(83047);
;// CONCATENATED MODULE: ./js/core/plan/graph.js

const graphOfLegs = (legs) => legs.map(({ leg, needs, would, why }) => ({ id: leg, needs, legs: 1, would: { [would]: 1 }, why }));
/** One node a step, in an order in which each stands after all it needs; what its legs need of their own step is no edge. */
function graphOfSteps(legs) {
    const stepOf = new Map(legs.map(({ leg, step }) => [leg, step]));
    const nodes = [...(0,group_by/* groupBy */.$)(legs, ({ step }) => step)].map(([id, own]) => {
        const needs = new Set(own.flatMap((leg) => [...new Set(leg.needs.map((need) => stepOf.get(need) ?? need))]));
        needs.delete(id);
        return { id, needs: [...needs], legs: own.length, ...told(own) };
    });
    return inOrder(nodes);
}
const urgency = ["run", "run-if-needed", "run-always", "reuse"];
function told(legs) {
    const by = (0,group_by/* groupBy */.$)(legs, ({ would }) => would);
    const said = urgency.flatMap((would) => (by.has(would) ? [would] : []));
    return {
        would: Object.fromEntries(said.map((would) => [would, by.get(would)?.length ?? 0])),
        why: by.get(said[0] ?? "reuse")?.[0]?.why ?? "",
    };
}
/** As declared, after what each needs. Steps whose legs need each other by turns have no such order, and stand as declared. */
function inOrder(nodes) {
    const place = new Map(nodes.map((node, i) => [node.id, i]));
    const waiting = nodes.map(({ needs }) => needs.length);
    const dependants = nodes.map(() => []);
    for (const [i, { needs }] of nodes.entries())
        for (const id of needs)
            dependants[place.get(id) ?? i]?.push(i);
    const ready = nodes.flatMap((_, i) => (waiting[i] === 0 ? [i] : []));
    const ordered = new Set();
    for (let i = ready.shift(); i !== undefined; i = ready.shift()) {
        ordered.add(nodes[i]);
        for (const next of dependants[i] ?? []) {
            waiting[next] = (waiting[next] ?? 0) - 1;
            if (waiting[next] === 0)
                ready.splice(ready.filter((other) => other < next).length, 0, next);
        }
    }
    return [...ordered, ...nodes.filter((node) => !ordered.has(node))];
}

// EXTERNAL MODULE: ./js/wiring/engine-edges.js
var engine_edges = __webpack_require__(31368);
// EXTERNAL MODULE: ./js/cli/command.js
var command = __webpack_require__(64738);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
;// CONCATENATED MODULE: ./js/cli/commands/graph.js






const formats = ["terminal", "mermaid", "dot"];
const graph_command = {
    usage: "[--format FORMAT] [--legs] [--set KEY=VALUE]... [--json]",
    details: "Draws what needs what: the steps, or with --legs every leg of theirs, and for each whether it would run, and why. Runs nothing but the environment commands, whose output is part of every key.",
    examples: [
        "mainline graph",
        "mainline graph --legs --format dot | dot -Tsvg",
        "mainline graph --format mermaid > pipeline.mmd",
    ],
    options: {
        config: command/* shared */.u.config,
        format: { type: "string", value: "FORMAT", description: "terminal (default), mermaid or dot" },
        legs: { type: "boolean", description: "a node a leg instead of a node a step" },
        set: command/* shared */.u.set,
        json: command/* shared */.u.json,
    },
    most: 0,
    async run(input, terminal) {
        const format = formatOf(input.text("format") ?? "terminal");
        const here = await (0,edges/* openHere */.Pw)(input, terminal);
        const { plan, sourceKey } = here.workspace;
        const previews = await (0,preview/* previewPlan */.O)(plan, here.git.root, await (0,engine_edges/* engineEdges */.n)(here.git.root, here.store, terminal.env));
        const legs = previews.map((preview, i) => ({ ...preview, step: plan.legs[i]?.step ?? preview.leg }));
        const nodes = input.on("legs") ? graphOfLegs(legs) : graphOfSteps(legs);
        if (input.on("json"))
            terminal.json({ pipeline: plan.pipeline.name, sourceKey, nodes });
        else
            terminal.out(await draw(plan.pipeline.name, nodes, format, terminal));
        return 0;
    },
};
function formatOf(asked) {
    const format = formats.find((known) => known === asked);
    if (format)
        return format;
    throw new failure.Stop({
        code: "usage",
        command: "graph",
        words: `--format ${asked}: no format of that name.`,
        hint: `There are: ${formats.join(", ")}.`,
    });
}
async function draw(name, nodes, format, terminal) {
    if (format === "dot")
        return (await __webpack_require__.e(/* import() */ 8538).then(__webpack_require__.bind(__webpack_require__, 48538))).graphDot(name, nodes);
    if (format === "terminal")
        return (await __webpack_require__.e(/* import() */ 9146).then(__webpack_require__.bind(__webpack_require__, 79146))).graphTerminal(nodes, terminal);
    const { graphMermaid, mermaidLimits } = await __webpack_require__.e(/* import() */ 8278).then(__webpack_require__.bind(__webpack_require__, 38278));
    const text = graphMermaid(nodes);
    const edges = nodes.reduce((sum, { needs }) => sum + needs.length, 0);
    if (edges <= mermaidLimits.edges && text.length <= mermaidLimits.characters)
        return text;
    throw new failure.Stop({
        code: "usage",
        command: "graph",
        words: `The graph has ${edges} arrows in ${text.length} characters; Mermaid draws ${mermaidLimits.edges} in ${mermaidLimits.characters}.`,
        hint: "Draw the steps, without --legs; or take --format dot.",
    });
}


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

/***/ 83047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** `Map.groupBy`, which Node 20 does not have. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


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


/***/ })

};
