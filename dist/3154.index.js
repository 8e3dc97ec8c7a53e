export const id = 3154;
export const ids = [3154];
export const modules = {

/***/ 76304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xw: () => (/* binding */ changedInput),
  _l: () => (/* binding */ changedWhileItRan),
  Vc: () => (/* binding */ inputsOf)
});

// EXTERNAL MODULE: ./js/core/paths.js
var core_paths = __webpack_require__(65476);
// EXTERNAL MODULE: ./js/lib/order.js
var order = __webpack_require__(51778);
;// CONCATENATED MODULE: ./js/core/same-names.js


/** The first two paths that would be one there, a folder's name included; null: all are told apart. */
function sameName(paths, rules) {
    if (!rules.ignoresCase && !rules.normalises)
        return null;
    const seen = new Map();
    for (const path of [...new Set(paths)].sort(order/* byCodeUnit */.X)) {
        for (const part of (0,core_paths/* ancestors */.T1)(path)) {
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

;// CONCATENATED MODULE: ./js/core/tree-links.js

/**
 * Why a link of the tree cannot be an input, in words; null: it can. In the step's directory it is a link as in the tree, so what it leads to must
 * be there too, and in the key; a link that leads nowhere leads nowhere there as well.
 */
function linkProblem(path, link, declared) {
    const target = (0,core_paths/* repoPath */.qN)((0,core_paths/* folderOf */.yS)(path), link.to);
    if (target === null)
        return link.leads ? `it is a link out of the repository, to ${link.to}: copy that into the tree` : null;
    const isDeclared = declared.within(target).length > 0 || [...(0,core_paths/* ancestors */.T1)(target)].some((above) => declared.has(above));
    if (isDeclared || !link.leads)
        return null;
    return `it is a link to ${target}: name that among the inputs too`;
}

;// CONCATENATED MODULE: ./js/app/run/inputs.js




async function inputsOf({ inputs, outputs }, bench, done) {
    const { tree: paths, made, fetched } = inputs ?? nothing;
    const tree = await treeFiles(paths, declared(inputs ?? nothing), bench);
    if ("failure" in tree)
        return tree;
    const makers = made.map(({ path, by }) => ({ path, by, run: done(by) }));
    const unmade = makers.find(({ path, run }) => !run?.outputs.some((file) => (0,core_paths/* isWithin */.UO)(file.path, path)));
    if (unmade)
        return unreadable(unmade.path, `${unmade.by} succeeded without making it`);
    const others = [...madeFiles(makers), ...fetched.map((file) => ({ ...file, executable: false, made: null }))];
    const all = [...tree.files.map((file) => ({ ...file, made: null })), ...others];
    const unique = [...new Map(all.map((input) => [input.path, input])).values()];
    const twins = sameName([...unique, ...outputs].map(({ path }) => path), bench.nameRules());
    if (twins)
        return unreadable(twins[0], `the file system here holds it and ${twins[1]} for one: rename one of them`);
    const record = unique
        .map(({ path, executable, sha256, made }) => ({ path, executable, sha256, made }))
        .sort((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path));
    return { record, tree: tree.files, stored: [...new Map(others.map((file) => [file.path, file])).values()] };
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
    return () => (sorted ??= new core_paths/* SortedPaths */.of([...tree, ...[...made, ...fetched].map(({ path }) => path)].sort(order/* byCodeUnit */.X)));
}
function madeFiles(makers) {
    return makers.flatMap(({ path, run }) => (run?.outputs ?? [])
        .filter((file) => (0,core_paths/* isWithin */.UO)(file.path, path))
        .map(({ path, sha256, executable }) => ({ path, sha256, executable, made: run?.step ?? null })));
}
function unreadable(path, problem) {
    return { failure: { kind: "unreadable", path, problem } };
}


/***/ }),

/***/ 35000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ previewPlan)
/* harmony export */ });
/* harmony import */ var _core_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24414);
/* harmony import */ var _core_step_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6728);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76304);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56366);




/** What `run` would do with each leg now: exact as far as inputs are known before anything runs. */
async function previewPlan(plan, root, edges) {
    const probes = await (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .probe */ .d)(plan, root, edges, null);
    const reused = new Map();
    const previews = [];
    for (const leg of plan.legs) {
        const record = await recordOf(leg, (input) => (0,_core_step_record_js__WEBPACK_IMPORTED_MODULE_3__/* .stepRecordOf */ .v)(leg, input, probes, edges.platform), reused, edges);
        const key = record && (0,_core_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .stepKey */ .U)(record);
        const stored = key === null ? null : await edges.store.leg(key);
        if (stored)
            reused.set(leg.id, { ...stored.leg, id: leg.id });
        previews.push({
            leg: leg.id,
            command: leg.command,
            needs: leg.needs,
            key,
            ...verdict(leg, key, stored?.run ?? null, reused),
        });
    }
    await edges.bench.close();
    return previews;
}
async function recordOf(leg, make, reused, edges) {
    if (leg.inputs === null || !leg.needs.every((id) => reused.has(id)))
        return null;
    const found = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(leg, edges.bench, (id) => reused.get(id));
    return "failure" in found ? null : make(found.record);
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_step_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21978);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89925);



/** In seconds. What says which Python there is says it at once; who waits for an answer longer than this has hung. */
const longest = 60;
/** What the environment commands print is part of every key: one that fails makes no key. */
function probe(plan, root, edges, signal) {
    const late = edges.after(longest);
    const ends = signal ? [late, signal] : [late];
    return Promise.all(plan.pipeline.environment.map(async (command) => {
        const { code, stdout, stderr } = await edges.capture("sh", ["-c", command], {
            cwd: root,
            env: (0,_core_step_env_js__WEBPACK_IMPORTED_MODULE_2__/* .stepEnv */ .WH)(edges.env, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureTo */ .de)(null, plan)),
            ends,
        });
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
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   de: () => (/* binding */ exposureTo)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_secret_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39196);


/** The values of the secrets that steps name, before anything runs. Throws Stop: secrets-unfit. */
function secretsOf({ pipeline }, env) {
    const found = new Map();
    const unfit = secretNames(pipeline).flatMap((name) => {
        const value = env[name] ?? "";
        found.set(name, value);
        if ((0,_core_secret_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isLongEnough */ .Rb)(value))
            return [];
        const steps = pipeline.steps.filter(({ secrets }) => secrets.includes(name)).map((step) => step.name);
        return [{ name, steps, short: value.trim() !== "" }];
    });
    if (unfit.length > 0)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "secrets-unfit", secrets: unfit });
    return found;
}
/** What a leg may see of them; without a leg, nothing. */
const exposureTo = (leg, { pipeline }) => ({
    secrets: secretNames(pipeline),
    given: leg?.secrets ?? [],
});
/** The values that a leg sees. */
const valuesFor = (leg, secrets) => leg.secrets.map((name) => secrets.get(name) ?? "");
const secretNames = ({ steps }) => [...new Set(steps.flatMap(({ secrets }) => secrets))];


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
/* harmony import */ var _edge_git_open_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23743);
/* harmony import */ var _edge_store_local_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91084);






/** The repository around the current directory. Throws Stop: not-a-repository. */
async function openRepository(terminal) {
    const git = await (0,_edge_git_open_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openGit */ .zY)(terminal.cwd, terminal.env);
    if (!git)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__.Stop({ code: "not-a-repository", directory: terminal.cwd });
    return git;
}
async function openEdges(terminal) {
    const git = await openRepository(terminal);
    return { git, store: await (0,_edge_store_local_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openLocalStore */ .nx)((0,_edge_store_local_store_js__WEBPACK_IMPORTED_MODULE_5__/* .storeHome */ .h6)(git.root)), readText: (path) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.root, path)) };
}
/** The pipeline's file as a path from the root: `--config` is relative to where the user stands. */
function configFile(git, terminal, input) {
    const file = input.text("config") ?? "mainline.yml";
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(git.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(terminal.cwd, file)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
/** Everything most commands begin with: edges, and the pipeline of the work tree, planned and keyed. */
async function openHere(input, terminal) {
    const [edges, { openWorkspace }] = await Promise.all([openEdges(terminal), Promise.all(/* import() */[__webpack_require__.e(1026), __webpack_require__.e(6962)]).then(__webpack_require__.bind(__webpack_require__, 16962))]);
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

/***/ 24414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stepKey),
/* harmony export */   Z: () => (/* binding */ sourceKey)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11039);

const stepKey = (record) => digest(record);
const sourceKey = (record) => digest(record);
// A record is plain data by construction; interfaces merely lack the index signature that Json asks for.
const digest = (record) => (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .X)(record);


/***/ }),

/***/ 39196:
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

/***/ 21978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   WH: () => (/* binding */ stepEnv),
/* harmony export */   _V: () => (/* binding */ legEnv)
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
        MAINLINE_PIPELINE: at.pipeline,
        MAINLINE_STEP: leg.step,
        MAINLINE_LEG: leg.id,
        MAINLINE_REPLICATE: leg.replicate === null ? "" : String(leg.replicate.value),
        MAINLINE_MATRIX: JSON.stringify(leg.matrix ?? {}),
        MAINLINE_ATTEMPT: String(at.attempt),
        MAINLINE_PARAMS: at.params,
    };
}
/** Names that belong to the runner or to Mainline: a step can never ask for them as secrets. */
const isReserved = (name) => /^(ACTIONS_|INPUT_|GITHUB_|RUNNER_|MAINLINE_|GIT_CONFIG_)/i.test(name);
const isWithheld = (name, secrets) => withheld.test(name) || secrets.includes(name);
const withheld = /^(ACTIONS_|INPUT_|GIT_CONFIG_)|^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|TOKEN)$|TOKEN|SECRET|PASSWORD|CREDENTIAL|_KEY$/i;


/***/ }),

/***/ 6728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ stepRecordOf)
/* harmony export */ });
/** The record whose digest is a leg's step key. `inputs` are in code-unit order of path. */
function stepRecordOf(leg, inputs, probes, platform) {
    const { command, shell, directory, env, params, replicate, matrix, secrets, outputs } = leg;
    const declared = { command, shell, directory, env, params, replicate, matrix, secrets, outputs };
    return { version: 2, ...declared, probes, platform, inputs };
}


/***/ }),

/***/ 11039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ canonicalDigest),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** JSON Canonicalization Scheme (RFC 8785): what is hashed is written the same on every machine. Throws on NaN and infinities. */
function canonicalJson(value) {
    const pieces = [];
    write(value, nothingKnown(), (piece) => pieces.push(piece));
    return pieces.join("");
}
/** The SHA-256 of a value's canonical text, which is never held as a whole: it may be longer than a string can be. */
function canonicalDigest(value) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let pieces = [];
    let length = 0;
    write(value, nothingKnown(), (piece) => {
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
const longText = 1 << 20;
const longList = 16;
const nothingKnown = () => ({ lists: new Map(), keys: new Map() });
function write(value, known, out) {
    if (Array.isArray(value))
        writeList(value, known, out);
    else if (typeof value === "object" && value !== null)
        writeMap(value, known, out);
    else if (typeof value === "number" && !Number.isFinite(value))
        throw new Error(`${value} is no JSON`);
    else
        out(JSON.stringify(value) ?? "null");
}
/** In words of its own only when it is met again: the first time it may be the whole. */
function writeList(list, known, out) {
    if (list.length < longList)
        items(list, known, out);
    else if (known.lists.has(list))
        out(known.lists.get(list) ?? inWords(list, known));
    else {
        known.lists.set(list, null);
        items(list, known, out);
    }
}
function inWords(list, known) {
    const pieces = [];
    items(list, known, (piece) => pieces.push(piece));
    const text = pieces.join("");
    known.lists.set(list, text);
    return text;
}
function items(list, known, out) {
    out("[");
    for (const [i, item] of list.entries()) {
        if (i > 0)
            out(",");
        write(item, known, out);
    }
    out("]");
}
function writeMap(map, known, out) {
    let before = "{";
    // Without a comparison, sort is by code units, as the scheme asks.
    for (const key of Object.keys(map).sort()) {
        const value = map[key];
        if (value === undefined)
            continue;
        out(before);
        out(known.keys.get(key) ?? writeKey(key, known));
        write(value, known, out);
        before = ",";
    }
    out(before === "{" ? "{}" : "}");
}
function writeKey(key, { keys }) {
    const written = `${JSON.stringify(key)}:`;
    keys.set(key, written);
    return written;
}


/***/ }),

/***/ 31368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ engineEdges)
/* harmony export */ });
/** The engine's outside world on this machine, assembled for the CLI and the train action alike. */
async function engineEdges(root, store, env) {
    const [files, secrets, { openJournal }, { capture }, { runStep }, { shellCommand, scriptEnding }, { v7 }, { setTimeout: wait },] = await Promise.all([
        __webpack_require__.e(/* import() */ 6672).then(__webpack_require__.bind(__webpack_require__, 16672)),
        __webpack_require__.e(/* import() */ 1995).then(__webpack_require__.bind(__webpack_require__, 1995)),
        __webpack_require__.e(/* import() */ 6523).then(__webpack_require__.bind(__webpack_require__, 6523)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32542)),
        __webpack_require__.e(/* import() */ 3525).then(__webpack_require__.bind(__webpack_require__, 83525)),
        __webpack_require__.e(/* import() */ 7566).then(__webpack_require__.bind(__webpack_require__, 67566)),
        __webpack_require__.e(/* import() */ 9615).then(__webpack_require__.bind(__webpack_require__, 49615)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 58500, 19)),
    ]);
    return {
        store,
        bench: files.openWorkbench(root, store.home),
        platform: { os: process.platform, arch: process.arch },
        env,
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
        capture,
    };
}


/***/ })

};
