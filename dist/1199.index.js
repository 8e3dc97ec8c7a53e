export const id = 1199;
export const ids = [1199];
export const modules = {

/***/ 11199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWorkspace: () => (/* binding */ openWorkspace),
  workspaceAt: () => (/* binding */ workspaceAt)
});

// EXTERNAL MODULE: ./js/config/largest-text.js
var largest_text = __webpack_require__(55273);
;// CONCATENATED MODULE: ./js/config/params-path.js

/** The params file that mainline.yml names, for the caller to read; null when it names none (or cannot be read yet). */
async function paramsPathOf(text) {
    if (text.length > largest_text/* largestText */.i)
        return null;
    // Most files name it on a line of its own, or not at all: no need to load a parser for that.
    if (!/^["']?params["']?\s*:/m.test(text))
        return null;
    const line = text.match(/^params[ \t]*:[ \t]+([\w./-]+)[ \t]*(#.*)?$/m);
    if (line)
        return line[1] ?? null;
    const { isScalar, parseDocument } = await __webpack_require__.e(/* import() */ 3483).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19));
    const node = parseDocument(text, { logLevel: "silent", uniqueKeys: false }).get("params", true);
    return isScalar(node) && typeof node.value === "string" ? node.value : null;
}

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/keys/keys.js
var keys = __webpack_require__(30917);
// EXTERNAL MODULE: ./js/lib/canonical-json.js
var canonical_json = __webpack_require__(11039);
// EXTERNAL MODULE: ./js/core/plan/paths.js
var paths = __webpack_require__(16586);
// EXTERNAL MODULE: ./js/core/keys/with-spelling.js
var with_spelling = __webpack_require__(87492);
;// CONCATENATED MODULE: ./js/core/keys/source-record.js



/** What a tree says of a whole plan. `tree` is what the plan was made from. */
function sourceRecordOf(plan, tree) {
    const byPath = new Map(tree.map((entry) => [entry.path, entry]));
    const entries = new Map();
    const found = (paths) => {
        const known = entries.get(paths) ?? paths.map((path) => byPath.get(path));
        entries.set(paths, known);
        return known;
    };
    // The same for each leg with unknown inputs, so made once; and the same list for those that share one.
    let whole = null;
    const everything = () => (whole ??= withoutOutputs(tree, plan));
    return {
        version: 2,
        pipeline: plan.pipeline.name,
        file: plan.pipeline.file,
        environment: plan.pipeline.environment,
        legs: plan.legs.map((leg) => sourceLeg(leg, leg.inputs ? found(leg.inputs.tree) : everything())),
    };
}
function withoutOutputs(tree, { legs }) {
    const outputs = new Set(legs.flatMap((leg) => leg.outputs.map(({ path }) => path)));
    return tree.filter(({ path }) => !(0,paths/* ancestors */.T1)(path).some((above) => outputs.has(above)));
}
/** In the order in which it is hashed. */
const sourceLeg = (leg, inputs) => (0,with_spelling/* withSpelling */.f)(leg, {
    command: leg.command,
    directory: leg.directory,
    env: (0,canonical_json/* arranged */.bp)(leg.env),
    fetched: leg.inputs?.fetched ?? [],
    id: leg.id,
    inputs,
    made: (leg.inputs?.made ?? []).map(({ path }) => path),
    matrix: leg.matrix && (0,canonical_json/* arranged */.bp)(leg.matrix),
    outputs: leg.outputs,
    params: (0,canonical_json/* arranged */.bp)(leg.params),
    replicate: leg.replicate,
    secrets: leg.secrets,
    shell: leg.shell,
});

// EXTERNAL MODULE: ./js/core/pipeline/overrides.js
var overrides = __webpack_require__(85798);
// EXTERNAL MODULE: ./js/core/plan/expand.js + 5 modules
var expand = __webpack_require__(50204);
// EXTERNAL MODULE: ./js/core/plan/plan.js + 4 modules
var plan_plan = __webpack_require__(97554);
// EXTERNAL MODULE: ./js/core/version.js
var version = __webpack_require__(27460);
// EXTERNAL MODULE: ./js/lib/sha256.js
var sha256 = __webpack_require__(5047);
;// CONCATENATED MODULE: ./js/app/workspace.js










/** The pipeline of the work tree as it is now, uncommitted changes included. Throws Stop: no-config, invalid-config, store-tracked. */
async function openWorkspace({ file, overrides }, { git, readText, memory }) {
    // Git works while the pipeline is read.
    const [changed, committed, read] = await Promise.all([
        git.changed(),
        git.head === null ? null : git.listTree(git.head),
        readPipeline(file, overrides, readText, memory),
    ]);
    const { dirty, tree } = await treeNow(git, { changed, committed, drafts: read.expanded.drafts });
    // Somebody else's results would be taken for ours.
    const tracked = tree.find(({ path }) => path.startsWith(".mainline/"));
    if (tracked)
        throw new failure.Stop({ code: "store-tracked", path: tracked.path });
    return { ...(await planTree(read, file, tree)), commit: git.head, dirty, locate: read.locate };
}
/** What we and the legs write is no source: it neither makes the tree dirty nor is put into Git's object store. */
async function treeNow(git, { changed, committed, drafts }) {
    if (committed && changed.length === 0)
        return { dirty: false, tree: committed };
    const outputs = new Set([".mainline", ...drafts.flatMap((draft) => draft.outputs.map(({ path }) => path))]);
    const isOurs = (path) => (0,paths/* ancestors */.T1)(path).some((above) => outputs.has(above));
    if (committed && changed.every(isOurs))
        return { dirty: false, tree: committed };
    return { dirty: true, tree: await git.listTree(await git.writeWorkTree([...outputs])) };
}
/** The same from a commit's tree alone: nothing is checked out, and nothing of it is run. */
async function workspaceAt({ file, treeish }, git) {
    const readText = async (path) => (await git.readFile(treeish, path))?.toString("utf8") ?? null;
    const [read, tree] = await Promise.all([readPipeline(file, overrides/* noOverrides */.h, readText, null), git.listTree(treeish)]);
    return await planTree(read, file, tree);
}
async function readPipeline(file, overrides, readText, memory) {
    const source = await readSource(file, readText);
    const pipeline = await pipelineOf(source, memory);
    const locate = async (problems) => {
        const { toDiagnostics } = await __webpack_require__.e(/* import() */ 7713).then(__webpack_require__.bind(__webpack_require__, 7713));
        return { diagnostics: toDiagnostics(await parse(source), problems), texts: source.texts };
    };
    const expanded = await (0,expand/* expandPipeline */.b)(pipeline, overrides);
    if (!expanded.ok)
        throw new failure.Stop({ code: "invalid-config", ...(await locate(expanded.error)) });
    return { expanded: expanded.value, locate };
}
async function planTree({ expanded, locate }, file, tree) {
    // A submodule (mode 160000) is a commit, not a file.
    const files = tree.filter((entry) => entry.mode !== "160000");
    const paths = files.map((entry) => entry.path);
    const plan = (0,plan_plan/* planPipeline */.a)(expanded, paths);
    if (!plan.ok)
        throw new failure.Stop({ code: "invalid-config", ...(await locate(plan.error)) });
    const sourceRecord = sourceRecordOf(plan.value, files);
    return { file, plan: plan.value, tree: files, sourceRecord, sourceKey: (0,keys/* sourceKey */.Zt)(sourceRecord) };
}
async function readSource(file, readText) {
    const text = await readText(file);
    if (text === null)
        throw new failure.Stop({ code: "no-config", file });
    const named = await paramsPathOf(text);
    const paramsFile = named === null ? null : (0,paths/* repoPath */.qN)((0,paths/* folderOf */.yS)(file), named);
    const paramsText = paramsFile === null ? null : await readText(paramsFile);
    const params = paramsFile === null || paramsText === null ? [] : [[paramsFile, paramsText]];
    return { file, text, paramsText, texts: new Map([[file, text], ...params]) };
}
/** What the same words meant last time they mean now: reading YAML and checking it against the schema takes longer than all the rest of a no-op run. */
async function pipelineOf(source, memory) {
    if (memory === null)
        return (await parse(source)).pipeline;
    const key = (0,sha256/* sha256 */.s)(JSON.stringify([version/* version */.r, "spelled", source.file, source.text, source.paramsText]));
    const known = await memory.recall(key);
    const remembered = known === null ? null : whole(known);
    if (remembered !== null)
        return remembered;
    const { pipeline } = await parse(source);
    await memory.remember(key, JSON.stringify(pipeline));
    return pipeline;
}
/** Null: a machine that died has cut it short. */
function whole(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
async function parse(source) {
    const { parsePipeline } = await Promise.all(/* import() */[__webpack_require__.e(6432), __webpack_require__.e(3045), __webpack_require__.e(3483), __webpack_require__.e(528), __webpack_require__.e(5647)]).then(__webpack_require__.bind(__webpack_require__, 65647));
    const parsed = parsePipeline(source);
    if (!parsed.ok)
        throw new failure.Stop({ code: "invalid-config", diagnostics: parsed.error, texts: source.texts });
    return parsed.value;
}


/***/ }),

/***/ 55273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ largestText)
/* harmony export */ });
/** Characters of a configuration file that are parsed: a parser's time grows faster than the text, and the text may be a stranger's. */
const largestText = 1024 * 1024;


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

/***/ 87492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withSpelling)
/* harmony export */ });
/** A record with how its params are written, where that is more than their values say: most have no such thing, and stay as they are. */
const withSpelling = ({ spelled }, record) => spelled === null ? record : { ...record, spelled };


/***/ }),

/***/ 57798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vr: () => (/* binding */ mostLegs),
/* harmony export */   k6: () => (/* binding */ mostReplicates),
/* harmony export */   l9: () => (/* binding */ mostNeeds)
/* harmony export */ });
/** What a run may have: run.json is read from strangers, and their mainline.yml is planned. */
const mostReplicates = 10_000;
const mostLegs = 20_000;
/** Of all legs together: a leg that needs all of another step's has as many. */
const mostNeeds = 1_000_000;


/***/ }),

/***/ 64293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ nest),
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   QC: () => (/* binding */ unknownParam),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   xg: () => (/* binding */ resolveParams)
/* harmony export */ });
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18016);

/** The whole params with overrides (dotted key → value) applied. An override of a key that is not there is a problem. */
function resolveParams(source, overrides) {
    let params = source.kind === "none" ? {} : source.values;
    const problems = [];
    for (const [key, value] of Object.entries(overrides)) {
        if (lookUp(params, key) === undefined)
            problems.push(unknownParam(key, params, ["params"], "The override names"));
        else
            params = replaced(params, key.split("."), value);
    }
    return { params, problems };
}
/** The value at a dotted key. */
function lookUp(params, key) {
    return valueAt(params, key.split("."));
}
function valueAt(params, parts) {
    return parts.reduce((value, part) => (isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined), params);
}
/** Every leaf by its dotted key; an empty map or a list is a leaf. */
function flatten(params, prefix = "") {
    return Object.entries(params).flatMap(([key, value]) => isObject(value) && Object.keys(value).length > 0
        ? flatten(value, `${prefix}${key}.`)
        : [[`${prefix}${key}`, value]]);
}
/** Nested again: what a step's params file holds. */
function nest(selected) {
    return Object.entries(selected).reduce((into, [key, value]) => placed(into, key.split("."), value), {});
}
function unknownParam(key, params, at, who) {
    const known = [...new Set(flatten(params).flatMap(([leaf]) => prefixes(leaf)))];
    const meant = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, known);
    const hint = meant
        ? `Did you mean "${meant}"?`
        : known.length === 0
            ? "There are no params."
            : `There are: ${known.slice(0, 12).join(", ")}.`;
    return { code: "unknown-param", at, message: `${who} the param "${key}", which is not there.`, hint };
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const prefixes = (leaf) => leaf.split(".").map((_, i, parts) => parts.slice(0, i + 1).join("."));
function replaced(into, [head = "", ...rest], value) {
    const below = into[head];
    return { ...into, [head]: rest.length > 0 && isObject(below) ? replaced(below, rest, value) : value };
}
function placed(into, [head = "", ...rest], value) {
    const below = into[head];
    return { ...into, [head]: rest.length === 0 ? value : placed(isObject(below) ? below : {}, rest, value) };
}


/***/ }),

/***/ 12734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ variantNames),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   X1: () => (/* binding */ metricOfVariant),
/* harmony export */   _q: () => (/* binding */ variantLabel),
/* harmony export */   m: () => (/* binding */ splitVariant),
/* harmony export */   m5: () => (/* binding */ longestVariant),
/* harmony export */   y0: () => (/* binding */ labelAt)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11039);
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5047);


/** A longer name is no good file name. */
const longestVariant = 150;
const longestMetric = 256;
/**
 * What stands behind a step's name in the ids of its legs: `+tree+0.1`. A value that cannot stand in a file name, or would differ from
 * another by its case alone, is written by its name and index: `+model0`.
 */
function variantNames(variants) {
    const values = new Map();
    for (const variant of variants) {
        for (const [key, value] of Object.entries(variant)) {
            const of = values.get(key) ?? new Map();
            if (of.size === 0)
                values.set(key, of);
            if (!of.has(textOf(value)))
                of.set(textOf(value), value);
        }
    }
    const named = new Map([...values].map(([key, of]) => [key, namesOf(key, of)]));
    return variants.map((variant) => Object.entries(variant)
        .map(([key, value]) => `+${named.get(key)?.get(textOf(value))}`)
        .join(""));
}
/** Canonical, and quick for what matrices are mostly made of. */
const textOf = (value) => (typeof value === "object" ? (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value) : JSON.stringify(value));
/** Names of one key's values, by their canonical text. */
function namesOf(key, values) {
    const texts = [...values.values()].map((value) => (typeof value === "object" ? "" : String(value)));
    const count = new Map();
    for (const text of texts)
        count.set(text.toLowerCase(), (count.get(text.toLowerCase()) ?? 0) + 1);
    const fits = (text) => /^[\w.-]{1,40}$/.test(text) && count.get(text.toLowerCase()) === 1;
    return new Map([...values.keys()].map((canonical, i) => [canonical, fits(texts[i] ?? "") ? (texts[i] ?? "") : `${key}${i}`]));
}
/** `{model=tree,lr=0.1}`, which stands behind the names of a variant's metrics; nothing where there is no matrix. */
function variantLabel(variant) {
    if (variant === null)
        return "";
    const parts = Object.entries(variant).map(([key, value]) => `${key}=${labelOf(value)}`);
    return `{${parts.join(",")}}`;
}
/** A value as a label has it: as it is where that is short and plain, else by its digest. It says nothing of other values, so it stays. */
function labelOf(value) {
    const plain = typeof value !== "object" && /^[\w.+-][\w.+/ -]{0,39}$/.test(String(value));
    return plain ? String(value) : `~${(0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value)).slice(0, 12)}`;
}
/** A metric of a variant's leg. Names have at most 256 characters; a longer one ends in its digest. */
function metricOfVariant(name, variant) {
    const label = variantLabel(variant);
    if (name.length + label.length <= longestMetric)
        return `${name}${label}`;
    return `${name.slice(0, longestMetric - label.length - 13)}~${(0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(name).slice(0, 12)}${label}`;
}
/** The label at the end of a metric's name, empty where there is none. */
const labelAt = (metric) => metric.slice(splitVariant(metric).name.length);
/** `accuracy{model=tree}` is accuracy of the variant whose model is tree; its values as labels have them, null: no variant's. */
function splitVariant(metric) {
    const found = /^(.+)\{([^{}]*)\}$/.exec(metric);
    if (!found)
        return { name: metric, variant: null };
    const pairs = (found[2] ?? "").split(",").map((pair) => {
        const at = pair.indexOf("=");
        return [pair.slice(0, at), pair.slice(at + 1)];
    });
    return { name: found[1], variant: new Map(pairs) };
}


/***/ }),

/***/ 50204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ expandPipeline)
});

// EXTERNAL MODULE: ./js/lib/result.js
var result = __webpack_require__(29129);
// EXTERNAL MODULE: ./js/core/limits.js
var limits = __webpack_require__(57798);
// EXTERNAL MODULE: ./js/core/pipeline/params.js
var pipeline_params = __webpack_require__(64293);
;// CONCATENATED MODULE: ./js/core/pipeline/interpolate.js

const expression = /\$\{\{([\s\S]*?)\}\}/g;
const chain = /^\s*[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)+\s*$/;
/** Loads GitHub's evaluator only where a text needs more than `a.b.c`, which most never do. */
async function evaluatorFor(texts) {
    for (const text of texts) {
        for (const match of text.matchAll(expression)) {
            if (!chain.test(match[1] ?? ""))
                return (await Promise.all(/* import() */[__webpack_require__.e(9586), __webpack_require__.e(6316)]).then(__webpack_require__.bind(__webpack_require__, 26316))).evaluateExpression;
        }
    }
    return lookUpOnly;
}
/** Every `${{ }}` of a text replaced by its value. */
function templateOf(text, evaluate) {
    // With a group, what is split at stands between the parts: every second one is an expression.
    const [first = "", ...parts] = text.split(expression);
    const values = parts.filter((_, i) => i % 2 === 0).map((inner) => filled(inner, evaluate));
    const between = parts.filter((_, i) => i % 2 === 1);
    return (contexts) => {
        let said = first;
        for (let i = 0; i < values.length; i++)
            said += `${values[i]?.(contexts)}${between[i]}`;
        return said;
    };
}
/** What a step says by these texts: once, where they are the same in every leg. */
function alike(texts, say) {
    if (texts.some((text) => text.includes("${{")))
        return say;
    const known = say({});
    return () => known;
}
function filled(inner, evaluate) {
    const key = inner.trim();
    if (!chain.test(inner))
        return (contexts) => evaluate(key, contexts);
    const parts = key.split(".");
    return (contexts) => {
        const value = (0,pipeline_params/* valueAt */.fK)(contexts, parts);
        return typeof value === "string" || typeof value === "number" ? `${value}` : lookUpOnly(key, contexts);
    };
}
/** Whether a text mentions a context, as in `${{ replicate.seed }}`; inside quotes it is a word like any other. */
const mentions = (text, context) => [...text.matchAll(expression)].some((match) => new RegExp(`(^|[^\\w.])${context}\\b`).test((match[1] ?? "").replaceAll(/'(?:[^']|'')*'/g, "''")));
function lookUpOnly(key, contexts) {
    const root = key.split(".")[0] ?? "";
    if (!Object.hasOwn(contexts, root))
        throw new Error(`${root} is not known here; an expression sees ${Object.keys(contexts).join(", ")}`);
    const value = (0,pipeline_params/* lookUp */.TE)(contexts, key);
    if (value === undefined)
        throw new Error(`${key} is not there; ${root} has ${namesIn(contexts[root])}`);
    return plainText(value, key);
}
function namesIn(context) {
    const names = Object.keys(typeof context === "object" && context !== null ? context : {});
    return names.length === 0 ? "nothing" : `${names.slice(0, 8).join(", ")}${names.length > 8 ? ", …" : ""}`;
}
function plainText(value, key) {
    if (value === null)
        return "";
    if (typeof value === "object")
        throw new Error(`${key} is a ${Array.isArray(value) ? "list" : "map"}, which no text can hold; use toJSON(${key})`);
    return String(value);
}

// EXTERNAL MODULE: ./js/core/pipeline/spelled.js
var pipeline_spelled = __webpack_require__(99780);
;// CONCATENATED MODULE: ./js/core/pipeline/resolve-spelled.js

/** What is left of the file's spellings when params are overridden, and those of the overrides. In TOML a number stays what it was: whole, or not. */
function resolveSpelled(source, params, overrides, own) {
    if (source.kind === "none")
        return {};
    if (source.kind === "file" && source.format === "toml")
        return { ...floats(source.spelled, params), ...own };
    const replaced = Object.keys(overrides).map(pipeline_spelled/* pointerTo */.xH);
    const kept = Object.entries(source.spelled).filter(([at]) => !replaced.some((above) => (0,pipeline_spelled/* isAt */.ii)(at, above) && at !== `${pipeline_spelled/* keyMark */.JY}${above}`));
    return { ...Object.fromEntries(kept), ...own };
}
/** Numbers that were not whole ones, and are by their value. */
function floats(spelled, params) {
    return Object.fromEntries(Object.keys(spelled).flatMap((at) => {
        const value = found(params, partsOf(at));
        return typeof value === "number" && Number.isInteger(value) ? [[at, `${value}.0`]] : [];
    }));
}
const found = (params, parts) => parts.reduce((value, part) => {
    if (typeof value !== "object" || value === null)
        return undefined;
    return Array.isArray(value) ? value[Number(part)] : value[part];
}, params);
const partsOf = (pointer) => pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));

// EXTERNAL MODULE: ./js/core/pipeline/variant.js
var variant = __webpack_require__(12734);
// EXTERNAL MODULE: ./js/core/plan/paths.js
var paths = __webpack_require__(16586);
;// CONCATENATED MODULE: ./js/core/plan/leg-texts.js


/** A text, with a problem where it cannot be filled. */
function sayer(text, at, { evaluate, problems }) {
    const template = templateOf(text, evaluate);
    return (contexts) => {
        try {
            return template(contexts);
        }
        catch (error) {
            const message = `The expression cannot be evaluated: ${error.message}.`;
            problems.push({ code: "bad-expression", at, message, hint: null });
            return "";
        }
    };
}
/** A text as a path, resolved once where it is the same in every leg. */
function pather(text, at, context) {
    const say = sayer(text, at, context);
    return alike([text], (contexts) => path(say(contexts), at, context));
}
function path(written, at, { folder, problems }) {
    // Why it could not be said is a problem already.
    if (problems.at(-1)?.at === at)
        return "";
    const found = (0,paths/* repoPath */.qN)(folder, written);
    if (found !== null && !/(^|\/)\.(git|mainline)(\/|$)/i.test(found))
        return found;
    const message = found === null
        ? `"${written}" leaves the repository, or is no plain relative path.`
        : `"${written}" is in a folder that belongs to Git or to Mainline.`;
    problems.push({
        code: "bad-path",
        at,
        message,
        hint: "Paths are relative to the folder of mainline.yml, with / between the parts.",
    });
    return "";
}

;// CONCATENATED MODULE: ./js/core/plan/draft.js




/** What makes the legs of one step: its texts are read once, and what they say alike in every leg is one thing. */
function drafter(step, context) {
    const at = ["steps", step.name];
    const outputs = outputsOf(step, context);
    const inputs = step.inputs && patternsOf(step.inputs, [...at, "inputs"], context);
    const links = pathsOf(step.links, [...at, "links"], context);
    const fetches = fetchesOf(step, context);
    const env = envOf(step, context);
    const command = sayer(step.run, [...at, "run"], context);
    const directory = pather(step.workingDirectory, [...at, "working-directory"], context);
    const params = selected(step, context);
    const hasEnv = Object.keys(step.env).length > 0;
    const spelled = (0,pipeline_spelled/* spelledFor */.HI)(context.spelled, step.params);
    const isolated = step.isolated && step.inputs !== null;
    const timeoutSeconds = step.timeoutMinutes === null ? null : step.timeoutMinutes * 60;
    return (place) => {
        const { id, replicate, matrix } = place;
        const seen = contextsOf(place, context);
        const own = env(seen);
        const contexts = hasEnv ? { ...seen, env: own } : seen;
        return {
            id,
            step: step.name,
            replicate,
            matrix,
            command: command(contexts),
            shell: step.shell,
            directory: directory(contexts),
            env: own,
            params,
            spelled,
            patterns: inputs?.(contexts) ?? null,
            fetches: fetches(contexts),
            outputs: outputs(contexts),
            needSteps: step.needs,
            isolated,
            links: links(contexts),
            secrets: step.secrets,
            timeoutSeconds,
            retry: step.retry,
        };
    };
}
/** What expressions see, but for the step's own `env`. */
function contextsOf({ replicate, seen }, { params }) {
    return { params, replicate: replicate === null ? {} : { [replicate.name]: replicate.value }, matrix: seen, env: {} };
}
function envOf({ name, env }, context) {
    const values = Object.entries(env).map(([key, text]) => [key, sayer(text, ["steps", name, "env", key], context)]);
    return alike(Object.values(env), (contexts) => Object.fromEntries(values.map(([key, say]) => [key, say(contexts)])));
}
const outputKeys = [
    { key: "outputs", kind: "output" },
    { key: "metrics", kind: "metrics" },
    { key: "plots", kind: "plot" },
    { key: "predictions", kind: "predictions" },
];
function outputsOf(step, context) {
    const outputs = outputKeys.flatMap(({ key, kind }) => step[key].map((text, i) => ({ kind, say: pather(text, ["steps", step.name, key, i], context) })));
    const texts = outputKeys.flatMap(({ key }) => step[key]);
    return alike(texts, (contexts) => outputs.map(({ kind, say }) => ({ kind, path: say(contexts) })));
}
function patternsOf(written, within, context) {
    const patterns = written.map((text, i) => ({ at: [...within, i], say: pather(text, [...within, i], context) }));
    return alike(written, (contexts) => patterns.map(({ at, say }) => ({ path: say(contexts), at })));
}
function pathsOf(written, within, context) {
    const paths = written.map((text, i) => pather(text, [...within, i], context));
    return alike(written, (contexts) => paths.map((say) => say(contexts)));
}
function fetchesOf({ name, fetches }, context) {
    const at = ["steps", name, "inputs"];
    const files = fetches.map(({ url, path, sha256 }) => ({
        url: sayer(url, at, context),
        path: pather(path, at, context),
        sha256,
    }));
    const texts = fetches.flatMap(({ url, path }) => [url, path]);
    return alike(texts, (contexts) => files.map(({ url, path, sha256 }) => ({ path: path(contexts), sha256, url: url(contexts) })));
}
/** The params that a step declares, by dotted key. */
function selected(step, { params, problems }) {
    return Object.fromEntries(step.params.flatMap((key, i) => {
        const value = (0,pipeline_params/* lookUp */.TE)(params, key);
        if (value !== undefined)
            return [[key, value]];
        problems.push((0,pipeline_params/* unknownParam */.QC)(key, params, ["steps", step.name, "params", i], `Step "${step.name}" depends on`));
        return [];
    }));
}

;// CONCATENATED MODULE: ./js/core/plan/step-texts.js
/** All of a step's texts that may hold `${{ }}`. */
const textsOfStep = (step) => [
    step.run,
    step.workingDirectory,
    ...Object.values(step.env),
    ...(step.inputs ?? []),
    ...step.fetches.flatMap(({ url, path }) => [url, path]),
    ...step.outputs,
    ...step.metrics,
    ...step.plots,
    ...step.predictions,
    ...step.links,
];
const textsOf = (pipeline) => [
    ...pipeline.steps.flatMap(textsOfStep),
    ...pipeline.models.map((model) => model.path),
];

;// CONCATENATED MODULE: ./js/core/plan/expand.js










async function expandPipeline(pipeline, overrides) {
    const many = tooMany(pipeline);
    if (many !== null)
        return (0,result/* err */._)([many]);
    const { params, problems } = (0,pipeline_params/* resolveParams */.xg)(pipeline.params, overrides.values);
    const spelled = resolveSpelled(pipeline.params, params, overrides.values, overrides.spelled);
    const evaluate = await evaluatorFor(textsOf(pipeline));
    const context = { pipeline, params, spelled, problems, folder: (0,paths/* folderOf */.yS)(pipeline.file), evaluate };
    const drafts = pipeline.steps.flatMap((step) => legsOf(step, context));
    const models = pipeline.models.map((model) => modelOf(model, context));
    return problems.length > 0 ? (0,result/* err */._)(unique(problems)) : (0,result.ok)({ pipeline, params, overrides, drafts, models });
}
/** Counted before any is made. */
function tooMany(pipeline) {
    const legs = (step) => variantsOf(step).length * replicatesOf(textsOfStep(step), pipeline).length;
    const count = pipeline.steps.reduce((sum, step) => sum + legs(step), 0);
    if (count <= limits/* mostLegs */.Vr)
        return null;
    const message = `The steps have ${count} legs over all variants and replicates; a pipeline may have ${limits/* mostLegs */.Vr}.`;
    return { code: "too-large", at: ["steps"], message, hint: null };
}
function legsOf(step, context) {
    const texts = textsOfStep(step);
    const problems = [undeclaredReplicate, undeclaredMatrix].flatMap((rule) => rule(step, texts, context.pipeline));
    context.problems.push(...problems);
    if (problems.length > 0)
        return [];
    const variants = variantsOf(step);
    const names = (0,variant/* variantNames */.Qs)(variants.map((matrix) => matrix ?? {}));
    const blank = Object.fromEntries(variants.flatMap((matrix) => Object.keys(matrix ?? {}).map((key) => [key, null])));
    const replicates = replicatesOf(texts, context.pipeline);
    const draftOf = drafter(step, context);
    return variants.flatMap((matrix, i) => {
        const seen = { ...blank, ...matrix };
        return replicates.map((replicate) => {
            const id = `${step.name}${names[i]}${replicate === null ? "" : `@${replicate.value}`}`;
            return draftOf({ id, replicate, matrix, seen });
        });
    });
}
/** A single null where there is no matrix. */
const variantsOf = (step) => step.strategy?.matrix ?? [null];
function undeclaredReplicate(step, texts, { replicates }) {
    if (replicates !== null || !texts.some((text) => mentions(text, "replicate")))
        return [];
    return [
        {
            code: "no-replicates",
            at: ["steps", step.name],
            message: `Step "${step.name}" mentions a replicate, and none are declared.`,
            hint: "Write `replicates: { seed: [0, 1, 2, 3, 4] }`.",
        },
    ];
}
function undeclaredMatrix(step, texts) {
    if (step.strategy !== null || !texts.some((text) => mentions(text, "matrix")))
        return [];
    return [
        {
            code: "no-matrix",
            at: ["steps", step.name],
            message: `Step "${step.name}" mentions the matrix, and it has none.`,
            hint: "Each step has its own: write `strategy: { matrix: { model: [tree, linear] } }` in it.",
        },
    ];
}
function modelOf({ name, path: text }, context) {
    const at = ["models", name, "path"];
    if (mentions(text, "matrix")) {
        context.problems.push({
            code: "model-of-matrix",
            at,
            message: `The path of model "${name}" mentions the matrix, and a model is one thing under one name.`,
            hint: "Write the path of one variant, as in `model/tree`; a model for each that is to be shipped.",
        });
        return { name, paths: [] };
    }
    const say = pather(text, at, context);
    const paths = replicatesOf([text], context.pipeline).map((replicate) => ({
        replicate: replicate?.value ?? null,
        path: say(contextsOf({ replicate, seen: {} }, context)),
    }));
    return { name, paths };
}
/** A value for each leg that a set of texts asks for: the replicates where one of them mentions it, else a single null. */
function replicatesOf(texts, { replicates }) {
    if (!replicates || !texts.some((text) => mentions(text, "replicate")))
        return [null];
    return replicates.values.map((value) => ({ name: replicates.name, value }));
}
/** Legs of one step say the same thing once. */
function unique(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.at]), problem])).values()];
}


/***/ }),

/***/ 88834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ globBase),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71026);

const isGlob = (pattern) => /[*?[{]/.test(pattern);
/** The folder that all matches lie in: `data/*.csv` → `data`. */
function globBase(pattern) {
    const parts = pattern.split("/");
    const at = parts.findIndex(isGlob);
    return parts.slice(0, at === -1 ? parts.length : at).join("/");
}
const compiled = new Map();
/** Whether a path fits; files that begin with a dot only where the pattern says so. */
function matchesGlob(path, pattern) {
    let match = compiled.get(pattern);
    if (!match)
        compiled.set(pattern, (match = picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern)));
    return match(path);
}


/***/ }),

/***/ 97554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ planPipeline)
});

// EXTERNAL MODULE: ./js/lib/nearest.js
var nearest = __webpack_require__(18016);
// EXTERNAL MODULE: ./js/lib/order.js
var order = __webpack_require__(51778);
// EXTERNAL MODULE: ./js/lib/result.js
var result = __webpack_require__(29129);
// EXTERNAL MODULE: ./js/core/limits.js
var limits = __webpack_require__(57798);
// EXTERNAL MODULE: ./js/core/plan/glob.js
var plan_glob = __webpack_require__(88834);
// EXTERNAL MODULE: ./js/core/plan/paths.js
var plan_paths = __webpack_require__(16586);
;// CONCATENATED MODULE: ./js/core/plan/inputs.js



/** `files` are the tree's, in code-unit order; `makers` the legs by what they make. */
function inputFinder(files, makers) {
    const tree = new plan_paths/* SortedPaths */.of(files);
    const outputs = new plan_paths/* SortedPaths */.of([...makers.keys()].sort());
    const named = memo((pattern) => find(pattern, { files, tree, makers, outputs }));
    const trees = memo((key) => union(key.split("\n").map((pattern) => named(pattern).tree)));
    const joined = memo((key) => joinMade(key.split("\n").map((pattern) => named(pattern).made)));
    const all = memo((key) => {
        const patterns = key.split("\n");
        // Thousands of legs may read one folder, and each a file of its own.
        const inTree = patterns.filter((pattern) => named(pattern).tree.length > 0);
        const made = patterns.filter((pattern) => named(pattern).made.length > 0);
        return {
            tree: inTree.length > 1 ? trees(inTree.join("\n")) : (inTree.map(named)[0] ?? none).tree,
            made: made.length > 1 ? joined(made.join("\n")) : (made.map(named)[0] ?? none).made,
            fetched: none.fetched,
        };
    });
    return {
        named,
        together: (patterns) => patterns.length === 0 ? none : patterns.length === 1 ? named(patterns[0]) : all(patterns.join("\n")),
    };
}
const none = { tree: [], made: [], fetched: [] };
function find(pattern, { files, tree, makers, outputs }) {
    const glob = (0,plan_glob/* isGlob */.fg)(pattern);
    const base = glob ? (0,plan_glob/* globBase */.EI)(pattern) : pattern;
    for (let above = base; above !== ""; above = (0,plan_paths/* folderOf */.yS)(above)) {
        const by = makers.get(above);
        if (by !== undefined)
            return { tree: none.tree, made: [{ path: base, by }], fetched: none.fetched };
    }
    const fits = (path) => !glob || (0,plan_glob/* matchesGlob */.kt)(path, pattern);
    const candidates = base === "" ? files : tree.within(base);
    return {
        tree: glob ? candidates.filter(fits) : candidates,
        made: outputs
            .within(base)
            .filter(fits)
            .map((path) => ({ path, by: makers.get(path) })),
        fetched: none.fetched,
    };
}
const union = (lists) => [...new Set(lists.flat())].sort(order/* byCodeUnit */.X);
const joinMade = (lists) => [...new Map(lists.flat().map((input) => [input.path, input])).values()].sort((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path));
function memo(make) {
    const known = new Map();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const made = make(key);
        known.set(key, made);
        return made;
    };
}

// EXTERNAL MODULE: ./js/lib/canonical-json.js
var canonical_json = __webpack_require__(11039);
// EXTERNAL MODULE: ./js/lib/group-by.js
var group_by = __webpack_require__(83047);
;// CONCATENATED MODULE: ./js/core/plan/leg-to-leg.js


/**
 * For each step the legs that a leg of another one needs when it names it: those whose replicate and matrix values are the leg's own,
 * as far as both have them; all of them where none fits. Asked by index, because a step may have thousands.
 */
function legsByStep(legs) {
    const bySteps = (0,group_by/* groupBy */.$)(legs, ({ step }) => step);
    const indexes = new Map();
    return (leg, step) => {
        const own = placeOf(leg);
        const key = `${step} ${[...own.keys()].sort().join(" ")}`;
        const index = indexes.get(key) ?? indexOf(bySteps.get(step) ?? [], [...own.keys()].sort());
        indexes.set(key, index);
        const fitting = index.groups.flatMap(({ shared, ids }) => ids.get(valuesAt(own, shared)) ?? []);
        return fitting.length > 0 ? (fitting.length === index.all.length ? index.all : fitting) : index.all;
    };
}
function indexOf(legs, names) {
    const places = legs.map((leg) => ({ id: leg.id, place: placeOf(leg) }));
    const alike = (0,group_by/* groupBy */.$)(places, ({ place }) => names.filter((name) => place.has(name)).join(" "));
    const groups = [...alike].map(([joined, members]) => {
        const shared = joined === "" ? [] : joined.split(" ");
        const ids = (0,group_by/* groupBy */.$)(members, ({ place }) => valuesAt(place, shared));
        return { shared, ids: new Map([...ids].map(([values, of]) => [values, of.map(({ id }) => id)])) };
    });
    return { all: legs.map(({ id }) => id), groups };
}
/** `@` is no name of a matrix, so that the replicate's cannot be taken for one. */
const placeOf = ({ replicate, matrix }) => new Map([...(replicate ? [["@", replicate.value]] : []), ...Object.entries(matrix ?? {})]);
const valuesAt = (place, names) => (0,canonical_json/* canonicalJson */.dj)(names.map((name) => place.get(name) ?? null));

;// CONCATENATED MODULE: ./js/core/plan/output-index.js

function indexOutputs(drafts) {
    const by = new Map();
    const problems = [];
    const stepOf = (id) => id.split(/[+@]/)[0] ?? "";
    const told = new Set();
    const overlap = (draft, path, other, theirs) => {
        // Two steps say the same thing once, whatever the number of their legs.
        const pair = `${draft.step} ${stepOf(other)}`;
        if (told.has(pair))
            return;
        told.add(pair);
        problems.push({
            code: "overlapping-outputs",
            at: ["steps", draft.step],
            message: `${draft.id} and ${other} would both write ${path === theirs ? path : `${path} and ${theirs}, one inside the other`}.`,
            hint: stepOf(other) === draft.step ? ownPath(draft) : "Give each leg a path of its own.",
        });
    };
    for (const draft of drafts)
        for (const { path } of draft.outputs)
            if (!by.has(path))
                by.set(path, draft.id);
    const makersAbove = makersAround(by);
    for (const draft of drafts) {
        for (const { path } of draft.outputs) {
            const first = by.get(path);
            if (first !== undefined && first !== draft.id)
                overlap(draft, path, first, path);
            for (const [above, other] of makersAbove((0,plan_paths/* folderOf */.yS)(path))) {
                if (other !== draft.id)
                    overlap(draft, path, other, above);
            }
        }
    }
    return { by, problems };
}
/** Which legs make a folder, or what it lies in; found once for all that lies there. */
function makersAround(by) {
    const known = new Map();
    return (folder) => {
        const before = known.get(folder);
        if (before)
            return before;
        const found = (0,plan_paths/* ancestors */.T1)(folder).flatMap((above) => {
            const maker = by.get(above);
            return maker === undefined ? [] : [[above, maker]];
        });
        known.set(folder, found);
        return found;
    };
}
function trackedOutputs(drafts, tree) {
    const problems = [];
    for (const draft of drafts) {
        for (const { path } of draft.outputs) {
            const tracked = tree.anyWithin(path);
            if (tracked !== undefined)
                problems.push(outputTracked(draft, path, tracked));
        }
    }
    return problems;
}
const outputTracked = ({ id, step }, path, tracked) => ({
    code: "output-tracked",
    at: ["steps", step],
    message: `${id} would write ${path}, but Git tracks ${tracked}.`,
    hint: `Take it out of Git (git rm --cached ${tracked}), or name another output.`,
});
/** Outputs that would lie below what is no folder: a file of the tree, or a link, through which they would land elsewhere. */
function outputsBelowFiles(drafts, tree) {
    const asked = new Set();
    const problems = [];
    for (const draft of drafts) {
        for (const { path } of draft.outputs) {
            if (asked.has((0,plan_paths/* folderOf */.yS)(path)))
                continue;
            const fresh = (0,plan_paths/* ancestors */.T1)((0,plan_paths/* folderOf */.yS)(path)).filter((folder) => !asked.has(folder));
            for (const folder of fresh)
                asked.add(folder);
            const above = fresh.find((folder) => tree.has(folder));
            if (above !== undefined)
                problems.push(outputBelowFile(draft, path, above));
        }
    }
    return problems;
}
const outputBelowFile = ({ id, step }, path, above) => ({
    code: "output-below-file",
    at: ["steps", step],
    message: `${id} would write ${path}, but ${above} is a file or a link of the tree, and no folder.`,
    hint: "Name another output: where a link leads, that is, or a path beside the file.",
});
/** What tells the legs of one step apart. */
function ownPath({ replicate, matrix }) {
    const names = [
        ...Object.keys(matrix ?? {}).map((key) => `matrix.${key}`),
        ...(replicate ? [`replicate.${replicate.name}`] : []),
    ];
    const what = matrix === null ? "replicate" : replicate === null ? "variant" : "variant and the replicate";
    return `Put the ${what} into the path: \`model/${names.map((name) => `\${{ ${name} }}`).join("/")}\`.`;
}

;// CONCATENATED MODULE: ./js/core/plan/topological.js

/** Legs after all they need, otherwise (their needs too) in the order of their declaration; or the steps of a circle. */
function topological(legs) {
    const place = new Map(legs.map((leg, i) => [leg.id, i]));
    const sorted = asDeclared(place);
    if (isOrdered(legs, place))
        return (0,result.ok)(legs.map((leg) => withNeeds(leg, sorted(leg.needs))));
    const done = new Set();
    const ordered = [];
    for (const first of legs) {
        // A path of legs, each needed by the one before: a stack of our own, because a chain may be longer than the machine's.
        const path = done.has(first.id) ? [] : [visit(first, sorted)];
        const open = new Set(path.map(({ leg }) => leg.id));
        for (let at = path.at(-1); at; at = path.at(-1)) {
            const next = at.needs[at.seen++];
            if (next === undefined) {
                path.pop();
                open.delete(at.leg.id);
                done.add(at.leg.id);
                ordered.push(withNeeds(at.leg, at.needs));
            }
            else if (open.has(next))
                return (0,result/* err */._)(circle(path, next));
            else if (!done.has(next)) {
                open.add(next);
                path.push(visit(legs[place.get(next)], sorted));
            }
        }
    }
    return (0,result.ok)(ordered);
}
/** Most pipelines are written in the order in which they run. */
const isOrdered = (legs, place) => legs.every((leg, i) => leg.needs.every((id) => (place.get(id) ?? i) < i));
const withNeeds = (leg, needs) => (needs === leg.needs ? leg : { ...leg, needs });
const visit = (leg, sorted) => ({
    leg,
    needs: sorted(leg.needs),
    seen: 0,
});
function circle(path, from) {
    const start = path.findIndex(({ leg }) => leg.id === from);
    return [...new Set(path.slice(start).map(({ leg }) => leg.step))].reverse();
}
/** In the order of declaration. Legs that need the same share one list, which is sorted once. */
function asDeclared(place) {
    const known = new Map();
    const inOrder = (ids) => ids.every((id, i) => i === 0 || at(ids[i - 1]) < at(id));
    const at = (id) => place.get(id) ?? 0;
    return (ids) => {
        if (ids.length < 2)
            return ids;
        const before = known.get(ids);
        if (before)
            return before;
        const sorted = inOrder(ids) ? ids : [...ids].sort((a, b) => at(a) - at(b));
        known.set(ids, sorted);
        return sorted;
    };
}

;// CONCATENATED MODULE: ./js/core/plan/plan.js










/**
 * Holds expanded legs against the files of a tree (sorted, without the legs' own outputs unless somebody tracks them): inputs are
 * found, edges follow from them, and the order is fixed. Every problem is reported at once.
 */
function planPipeline(expanded, files) {
    const { pipeline, params, overrides, drafts } = expanded;
    const outputs = indexOutputs(drafts);
    const tree = new plan_paths/* SortedPaths */.of(files);
    const problems = [...outputs.problems, ...trackedOutputs(drafts, tree), ...outputsBelowFiles(drafts, tree)];
    const indexes = { inputs: inputFinder(files, outputs.by), legsOf: legsByStep(drafts), makersOf: makersOf() };
    const context = { expanded, outputs, files, problems, told: new Set(), ...indexes };
    const linked = [];
    let edges = 0;
    for (const draft of drafts) {
        const leg = plan_link(draft, context);
        edges += leg.needs.length;
        if (edges > limits/* mostNeeds */.l9)
            return (0,result/* err */._)([...problems, tooManyNeeds(draft)]);
        linked.push(leg);
    }
    const models = modelPaths(context);
    const ordered = topological(linked);
    if (!ordered.ok)
        problems.push(cycle(ordered.error));
    if (problems.length > 0 || !ordered.ok)
        return (0,result/* err */._)(problems);
    return (0,result.ok)({ pipeline, params, overrides, legs: ordered.value, models });
}
function plan_link(draft, context) {
    const { patterns, needSteps } = draft;
    const inputs = patterns === null ? null : inputsOf(draft, patterns, context);
    const named = needSteps.map((step, i) => needed(step, ["steps", draft.step, "needs", i], draft, context));
    const makers = context.makersOf(inputs?.made ?? []);
    const needs = named.length === 0 && !makers.includes(draft.id) ? makers : together([...named, makers], draft);
    // Each by its name: taking two away from a copy costs more than all the rest of planning.
    return {
        id: draft.id,
        step: draft.step,
        replicate: draft.replicate,
        matrix: draft.matrix,
        command: draft.command,
        shell: draft.shell,
        directory: draft.directory,
        env: draft.env,
        params: draft.params,
        spelled: draft.spelled,
        inputs,
        outputs: draft.outputs,
        needs,
        isolated: draft.isolated,
        links: draft.links,
        secrets: draft.secrets,
        timeoutSeconds: draft.timeoutSeconds,
        retry: draft.retry,
    };
}
/** Each once; the very list where there is only one, which thousands of legs then share. A leg that needs itself is told so elsewhere. */
function together(lists, { id }) {
    const [first = [], ...others] = lists.filter((list) => list.length > 0);
    if (others.length === 0 && !first.includes(id))
        return first;
    const needs = new Set([first, ...others].flat());
    needs.delete(id);
    return [...needs];
}
function makersOf() {
    const known = new Map();
    return (made) => {
        if (made.length < 2)
            return made.map(({ by }) => by);
        const makers = known.get(made) ?? [...new Set(made.map(({ by }) => by))];
        known.set(made, makers);
        return makers;
    };
}
function inputsOf(draft, patterns, context) {
    for (const { path, at } of patterns) {
        const { tree, made } = context.inputs.named(path);
        if (tree.length + made.length === 0)
            once("missing-input", at, () => missing(path, at, draft, context), context);
    }
    const found = context.inputs.together(patterns.map(({ path }) => path));
    const at = ["steps", draft.step, "inputs"];
    if (found.made.some(({ by }) => by === draft.id))
        once("own-output", at, () => ownOutput(draft, at), context);
    for (const { path } of draft.fetches) {
        const taken = takenBy(path, draft, context);
        if (taken !== null)
            once("input-in-the-way", at, () => inTheWay(path, taken, at), context);
    }
    if (draft.fetches.length === 0)
        return found;
    return { ...found, fetched: [...draft.fetches].sort((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path)) };
}
/** What else would lie where a file is fetched to, in words; null: nothing. */
function takenBy(path, { fetches }, { inputs }) {
    const { tree, made } = inputs.named(path);
    const below = [...tree, ...made.map((other) => other.path)][0] ?? null;
    const above = (0,plan_paths/* ancestors */.T1)(path).find((folder) => inputs.named(folder).tree[0] === folder) ?? null;
    const twice = fetches.filter((other) => (0,plan_paths/* isWithin */.UO)(other.path, path)).length > 1;
    return below ?? above ?? (twice ? "another file that is fetched" : null);
}
const inTheWay = (path, taken, at) => ({
    code: "input-in-the-way",
    at,
    message: `What is fetched to ${path} would meet ${taken} there.`,
    hint: "Give it another `path`.",
});
/** The legs of a step say the same thing once. */
function once(code, at, make, { problems, told }) {
    const key = [code, ...at].join(" ");
    if (!told.has(key))
        problems.push(make());
    told.add(key);
}
const ownOutput = ({ id }, at) => ({
    code: "own-output",
    at,
    message: `${id} reads what it writes itself.`,
    hint: "Write to another path than the one that is read.",
});
function missing(path, at, draft, { files, outputs, problems }) {
    // Whoever has more problems than that does not look for a slip of the pen, and looking takes time.
    const meant = problems.length < 20 && (0,nearest/* nearest */.p)(path, [...[...outputs.by.keys()].sort(), ...files.slice(0, 5000)]);
    const message = (0,plan_glob/* isGlob */.fg)(path)
        ? `No file fits "${path}", an input of ${draft.step}.`
        : `"${path}", an input of ${draft.step}, is not in the tree, and no step makes it.`;
    const hint = meant ? `Did you mean "${meant}"?` : "Git must track it, or at least not ignore it.";
    return { code: "missing-input", at, message, hint };
}
function needed(step, at, draft, { expanded, legsOf, problems }) {
    const legs = legsOf(draft, step);
    if (legs.length > 0 && step !== draft.step)
        return legs;
    const meant = (0,nearest/* nearest */.p)(step, expanded.pipeline.steps.map(({ name }) => name));
    const message = step === draft.step
        ? `Step "${step}" needs itself.`
        : `Step "${draft.step}" needs "${step}", which no step is called.`;
    problems.push({
        code: "unknown-step",
        at,
        message,
        hint: meant && meant !== step ? `Did you mean "${meant}"?` : null,
    });
    return [];
}
function modelPaths({ expanded, outputs, problems }) {
    return expanded.models.map(({ name, paths }) => ({
        name,
        paths: paths.flatMap(({ replicate, path }) => {
            const by = (0,plan_paths/* ancestors */.T1)(path)
                .map((above) => outputs.by.get(above))
                .find((id) => id !== undefined);
            if (by !== undefined)
                return [{ replicate, path, by }];
            problems.push({
                code: "model-not-made",
                at: ["models", name, "path"],
                message: `No step has ${path} among its outputs, so there is no model "${name}".`,
                hint: "Name an output, or a path inside one.",
            });
            return [];
        }),
    }));
}
const tooManyNeeds = ({ step }) => ({
    code: "too-large",
    at: ["steps", step],
    message: `The legs need each other in more than ${limits/* mostNeeds */.l9} ways.`,
    hint: "Let one step gather what all legs make, and the others need that.",
});
function cycle(steps) {
    const [first = ""] = steps;
    return {
        code: "cycle",
        at: ["steps", first],
        message: `The steps need each other in a circle: ${[...steps, first].join(" → ")}.`,
        hint: "Take one of these inputs or needs away.",
    };
}


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


/***/ })

};
