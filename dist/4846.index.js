export const id = 4846;
export const ids = [4846];
export const modules = {

/***/ 64846:
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
    const node = parseDocument(text, { logLevel: "silent" }).get("params", true);
    return isScalar(node) && typeof node.value === "string" ? node.value : null;
}

// EXTERNAL MODULE: ./js/lib/result.js
var result = __webpack_require__(29129);
// EXTERNAL MODULE: ./js/core/params.js
var core_params = __webpack_require__(17320);
;// CONCATENATED MODULE: ./js/core/interpolate.js

const expression = /\$\{\{([\s\S]*?)\}\}/g;
const chain = /^\s*[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)+\s*$/;
/** Loads GitHub's evaluator only where a text needs more than `a.b.c`, which most never do. */
async function evaluatorFor(texts) {
    for (const text of texts) {
        for (const match of text.matchAll(expression)) {
            if (!chain.test(match[1] ?? ""))
                return (await Promise.all(/* import() */[__webpack_require__.e(9586), __webpack_require__.e(5575)]).then(__webpack_require__.bind(__webpack_require__, 65575))).evaluateExpression;
        }
    }
    return lookUpOnly;
}
/** Every `${{ }}` of a text replaced by its value. Throws an Error whose message is for people. */
function interpolate(text, contexts, evaluate) {
    return text.replace(expression, (_, inner) => chain.test(inner) ? lookUpOnly(inner, contexts) : evaluate(inner.trim(), contexts));
}
/** Whether a text mentions a context, as in `${{ replicate.seed }}`. */
const mentions = (text, context) => [...text.matchAll(expression)].some((match) => new RegExp(`(^|[^\\w.])${context}\\b`).test(match[1] ?? ""));
function lookUpOnly(inner, contexts) {
    const key = inner.trim();
    const root = key.split(".")[0] ?? "";
    if (!Object.hasOwn(contexts, root))
        throw new Error(`${root} is not known here; an expression sees ${Object.keys(contexts).join(", ")}`);
    const value = (0,core_params/* lookUp */.TE)(contexts, key);
    if (value === undefined)
        throw new Error(`${key} is not there`);
    return plainText(value, key);
}
function plainText(value, key) {
    if (value === null)
        return "";
    if (typeof value === "object")
        throw new Error(`${key} is a ${Array.isArray(value) ? "list" : "map"}, which no text can hold; use toJSON(${key})`);
    return String(value);
}

// EXTERNAL MODULE: ./js/core/limits.js
var limits = __webpack_require__(57798);
// EXTERNAL MODULE: ./js/core/paths.js
var core_paths = __webpack_require__(65476);
;// CONCATENATED MODULE: ./js/core/expand.js





async function expandPipeline(pipeline, overrides) {
    const many = tooMany(pipeline);
    if (many !== null)
        return (0,result/* err */._)([many]);
    const { params, problems } = (0,core_params/* resolveParams */.xg)(pipeline.params, overrides);
    const evaluate = await evaluatorFor(textsOf(pipeline));
    const context = {
        pipeline,
        params,
        problems,
        text: (text, contexts) => interpolate(text, contexts, evaluate),
    };
    const drafts = pipeline.steps.flatMap((step) => legsOf(step, context));
    const models = pipeline.models.map((model) => ({
        name: model.name,
        paths: replicatesOf([model.path], pipeline).map((value) => ({
            replicate: value,
            path: path(model.path, ["models", model.name, "path"], contextsOf(value, {}, context), context),
        })),
    }));
    return problems.length > 0 ? (0,result/* err */._)(unique(problems)) : (0,result.ok)({ pipeline, params, overrides, drafts, models });
}
/** Counted before any is made. */
function tooMany(pipeline) {
    const count = pipeline.steps.reduce((sum, step) => sum + replicatesOf(textsOfStep(step), pipeline).length, 0);
    if (count <= limits/* mostLegs */.V)
        return null;
    const message = `The steps have ${count} legs over all replicates; a pipeline may have ${limits/* mostLegs */.V}.`;
    return { code: "too-large", at: ["steps"], message, hint: null };
}
function legsOf(step, context) {
    const values = replicatesOf(textsOfStep(step), context.pipeline);
    if (values[0] === null && textsOfStep(step).some((text) => mentions(text, "replicate"))) {
        context.problems.push({
            code: "no-replicates",
            at: ["steps", step.name],
            message: `Step "${step.name}" mentions a replicate, and none are declared.`,
            hint: "Write `replicates: { seed: [0, 1, 2, 3, 4] }`.",
        });
        return [];
    }
    return values.map((value) => draftOf(step, value, context));
}
function draftOf(step, value, context) {
    const at = ["steps", step.name];
    const env = Object.fromEntries(Object.entries(step.env).map(([key, text]) => [
        key,
        say(text, [...at, "env", key], contextsOf(value, {}, context), context),
    ]));
    const contexts = contextsOf(value, env, context);
    const paths = (key, written) => written.map((text, i) => path(text, [...at, key, i], contexts, context));
    const outputs = (key, kind, written) => paths(key, written).map((p) => ({ path: p, kind }));
    return {
        id: value === null ? step.name : `${step.name}@${value}`,
        step: step.name,
        replicate: value === null ? null : { name: context.pipeline.replicates?.name ?? "", value },
        command: say(step.run, [...at, "run"], contexts, context),
        shell: step.shell,
        directory: path(step.workingDirectory, [...at, "working-directory"], contexts, context),
        env,
        params: selected(step, context),
        patterns: step.inputs?.map((text, i) => ({
            path: path(text, [...at, "inputs", i], contexts, context),
            at: [...at, "inputs", i],
        })) ?? null,
        outputs: [
            ...outputs("outputs", "output", step.outputs),
            ...outputs("metrics", "metrics", step.metrics),
            ...outputs("plots", "plot", step.plots),
            ...outputs("predictions", "predictions", step.predictions),
        ],
        needSteps: step.needs,
        isolated: step.isolated && step.inputs !== null,
        links: paths("links", step.links),
        timeoutSeconds: step.timeoutMinutes === null ? null : step.timeoutMinutes * 60,
        retry: step.retry,
    };
}
/** The params that a step declares, by dotted key. */
function selected(step, { params, problems }) {
    return Object.fromEntries(step.params.flatMap((key, i) => {
        const value = (0,core_params/* lookUp */.TE)(params, key);
        if (value !== undefined)
            return [[key, value]];
        problems.push((0,core_params/* unknownParam */.QC)(key, params, ["steps", step.name, "params", i], `Step "${step.name}" depends on`));
        return [];
    }));
}
function contextsOf(value, env, { pipeline, params }) {
    return { params, replicate: value === null ? {} : { [pipeline.replicates?.name ?? ""]: value }, env };
}
/** A value for each leg that a set of texts asks for: the replicates where one of them mentions it, else a single null. */
function replicatesOf(texts, { replicates }) {
    return replicates && texts.some((text) => mentions(text, "replicate")) ? replicates.values : [null];
}
function say(text, at, contexts, context) {
    try {
        return context.text(text, contexts);
    }
    catch (error) {
        context.problems.push({
            code: "bad-expression",
            at,
            message: `The expression cannot be evaluated: ${error.message}.`,
            hint: null,
        });
        return "";
    }
}
function path(text, at, contexts, context) {
    const before = context.problems.length;
    const written = say(text, at, contexts, context);
    if (context.problems.length > before)
        return "";
    const found = (0,core_paths/* repoPath */.qN)((0,core_paths/* folderOf */.yS)(context.pipeline.file), written);
    if (found !== null && !/(^|\/)\.(git|mainline)(\/|$)/i.test(found))
        return found;
    const message = found === null
        ? `"${written}" leaves the repository, or is no plain relative path.`
        : `"${written}" is in a folder that belongs to Git or to Mainline.`;
    context.problems.push({
        code: "bad-path",
        at,
        message,
        hint: "Paths are relative to the folder of mainline.yml, with / between the parts.",
    });
    return "";
}
const textsOfStep = (step) => [
    step.run,
    step.workingDirectory,
    ...Object.values(step.env),
    ...(step.inputs ?? []),
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
/** Legs of one step say the same thing once. */
function unique(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.at]), problem])).values()];
}

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/keys.js
var keys = __webpack_require__(24414);
// EXTERNAL MODULE: ./js/lib/nearest.js
var nearest = __webpack_require__(18016);
// EXTERNAL MODULE: ./js/lib/order.js
var order = __webpack_require__(51778);
// EXTERNAL MODULE: ../../node_modules/picomatch/index.js
var picomatch = __webpack_require__(71026);
;// CONCATENATED MODULE: ./js/core/glob.js

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
        compiled.set(pattern, (match = picomatch(pattern)));
    return match(path);
}

;// CONCATENATED MODULE: ./js/core/topological.js

/** Legs after all they need, otherwise (their needs too) in the order of their declaration; or the steps of a circle. */
function topological(legs) {
    const byId = new Map(legs.map((leg) => [leg.id, leg]));
    const place = new Map(legs.map((leg, i) => [leg.id, i]));
    const asDeclared = (ids) => [...ids].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    const done = new Set();
    const open = [];
    const ordered = [];
    const visit = (leg) => {
        if (done.has(leg.id))
            return null;
        const seen = open.indexOf(leg);
        if (seen !== -1)
            return [...new Set(open.slice(seen).map(({ step }) => step))].reverse();
        open.push(leg);
        const needs = asDeclared(leg.needs);
        for (const id of needs) {
            const circle = visit(byId.get(id));
            if (circle)
                return circle;
        }
        open.pop();
        done.add(leg.id);
        ordered.push({ ...leg, needs });
        return null;
    };
    for (const leg of legs) {
        const circle = visit(leg);
        if (circle)
            return (0,result/* err */._)(circle);
    }
    return (0,result.ok)(ordered);
}

;// CONCATENATED MODULE: ./js/core/plan.js






/**
 * Holds expanded legs against the files of a tree (sorted, without the legs' own outputs unless somebody tracks them): inputs are
 * found, edges follow from them, and the order is fixed. Every problem is reported at once.
 */
function planPipeline(expanded, files) {
    const { pipeline, params, overrides, drafts } = expanded;
    const outputs = indexOutputs(drafts);
    const tree = new core_paths/* SortedPaths */.of(files);
    const problems = [...outputs.problems, ...trackedOutputs(drafts, tree)];
    const context = { expanded, outputs, tree, files, problems };
    const linked = drafts.map((draft) => plan_link(draft, context));
    const models = modelPaths(context);
    const ordered = topological(linked);
    if (!ordered.ok)
        problems.push(cycle(ordered.error));
    if (problems.length > 0 || !ordered.ok)
        return (0,result/* err */._)(problems);
    return (0,result.ok)({ pipeline, params, overrides, legs: ordered.value, models });
}
function indexOutputs(drafts) {
    const by = new Map();
    const problems = [];
    const stepOf = new Map(drafts.map((draft) => [draft.id, draft.step]));
    const overlap = (draft, path, other, theirs) => problems.push({
        code: "overlapping-outputs",
        at: ["steps", draft.step],
        message: `${draft.id} and ${other} would both write ${path === theirs ? path : `${path} and ${theirs}, one inside the other`}.`,
        hint: stepOf.get(other) === draft.step
            ? "Put the replicate into the path: `model/${{ replicate.seed }}`."
            : "Give each leg a path of its own.",
    });
    for (const draft of drafts)
        for (const { path } of draft.outputs)
            if (!by.has(path))
                by.set(path, draft.id);
    for (const draft of drafts) {
        for (const { path } of draft.outputs) {
            for (const above of (0,core_paths/* ancestors */.T1)(path)) {
                const other = by.get(above);
                if (other !== undefined && other !== draft.id)
                    overlap(draft, path, other, above);
            }
        }
    }
    return { by, sorted: new core_paths/* SortedPaths */.of([...by.keys()].sort(order/* byCodeUnit */.X)), problems };
}
function trackedOutputs(drafts, tree) {
    return drafts.flatMap((draft) => draft.outputs.flatMap(({ path }) => {
        const [tracked] = tree.within(path);
        if (tracked === undefined)
            return [];
        return [
            {
                code: "output-tracked",
                at: ["steps", draft.step],
                message: `${draft.id} would write ${path}, but Git tracks ${tracked}.`,
                hint: `Take it out of Git (git rm --cached ${tracked}), or name another output.`,
            },
        ];
    }));
}
function plan_link(draft, context) {
    const { patterns, needSteps, ...leg } = draft;
    const inputs = patterns === null ? null : resolveAll(draft, patterns, context);
    const named = needSteps.flatMap((step, i) => needed(step, ["steps", draft.step, "needs", i], draft, context));
    const needs = new Set([...named, ...(inputs?.made ?? []).map((made) => made.by)]);
    needs.delete(draft.id);
    return { ...leg, inputs, needs: [...needs] };
}
function resolveAll(draft, patterns, context) {
    const tree = new Set();
    const made = new Map();
    for (const { path, at } of patterns) {
        const found = resolve(path, context);
        for (const file of found.tree)
            tree.add(file);
        for (const input of found.made)
            made.set(input.path, input.by);
        if (found.tree.length + found.made.length === 0)
            context.problems.push(missing(path, at, draft, context));
    }
    if ([...made.values()].includes(draft.id)) {
        context.problems.push({
            code: "own-output",
            at: ["steps", draft.step, "inputs"],
            message: `${draft.id} reads what it writes itself.`,
            hint: "Write to another path than the one that is read.",
        });
    }
    const byPath = [...made].sort(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b));
    return { tree: [...tree].sort(order/* byCodeUnit */.X), made: byPath.map(([path, by]) => ({ path, by })) };
}
/** What a pattern names: an output or what is inside one, all outputs below a folder, files of the tree. */
function resolve(pattern, { outputs, tree, files }) {
    const glob = isGlob(pattern);
    const base = glob ? globBase(pattern) : pattern;
    for (const above of (0,core_paths/* ancestors */.T1)(base)) {
        const by = outputs.by.get(above);
        if (by !== undefined)
            return { tree: [], made: [{ path: base, by }] };
    }
    const below = outputs.sorted.within(base).filter((path) => !glob || matchesGlob(path, pattern));
    const candidates = base === "" ? files : tree.within(base);
    return {
        tree: glob ? candidates.filter((path) => matchesGlob(path, pattern)) : candidates,
        made: below.map((path) => ({ path, by: outputs.by.get(path) })),
    };
}
function missing(path, at, draft, { files, outputs }) {
    const meant = (0,nearest/* nearest */.p)(path, [...outputs.by.keys(), ...files.slice(0, 5000)]);
    const message = isGlob(path)
        ? `No file fits "${path}", an input of ${draft.step}.`
        : `"${path}", an input of ${draft.step}, is not in the tree, and no step makes it.`;
    const hint = meant ? `Did you mean "${meant}"?` : "Git must track it, or at least not ignore it.";
    return { code: "missing-input", at, message, hint };
}
function needed(step, at, draft, { expanded, problems }) {
    const legs = expanded.drafts.filter((other) => other.step === step);
    // Leg to leg where both have the replicate, all legs otherwise.
    const same = legs.filter((leg) => draft.replicate !== null && leg.replicate?.value === draft.replicate.value);
    if (legs.length > 0 && step !== draft.step)
        return (same.length > 0 ? same : legs).map((leg) => leg.id);
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
            const by = [...(0,core_paths/* ancestors */.T1)(path)].map((above) => outputs.by.get(above)).find((id) => id !== undefined);
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
function cycle(steps) {
    const [first = ""] = steps;
    return {
        code: "cycle",
        at: ["steps", first],
        message: `The steps need each other in a circle: ${[...steps, first].join(" → ")}.`,
        hint: "Take one of these inputs or needs away.",
    };
}

;// CONCATENATED MODULE: ./js/core/source-record.js

/** What a tree says of a whole plan. `tree` is what the plan was made from. */
function sourceRecordOf(plan, tree) {
    const byPath = new Map(tree.map((entry) => [entry.path, entry]));
    const outputs = new Set(plan.legs.flatMap((leg) => leg.outputs.map(({ path }) => path)));
    // The same for each leg with unknown inputs, so made once.
    let whole = null;
    const everything = () => (whole ??= tree.filter(({ path }) => ![...(0,core_paths/* ancestors */.T1)(path)].some((above) => outputs.has(above))));
    return {
        version: 1,
        pipeline: plan.pipeline.name,
        file: plan.pipeline.file,
        environment: plan.pipeline.environment,
        legs: plan.legs.map((leg) => sourceLeg(leg, leg.inputs ? leg.inputs.tree.map((path) => byPath.get(path)) : everything())),
    };
}
function sourceLeg(leg, inputs) {
    const { id, command, shell, directory, env, params, replicate, outputs } = leg;
    const made = (leg.inputs?.made ?? []).map(({ path }) => path);
    return { id, command, shell, directory, env, params, replicate, outputs, made, inputs };
}

// EXTERNAL MODULE: ./js/core/version.js
var version = __webpack_require__(27460);
// EXTERNAL MODULE: ./js/lib/sha256.js
var sha256 = __webpack_require__(5047);
;// CONCATENATED MODULE: ./js/app/workspace.js









/** The pipeline of the work tree as it is now, uncommitted changes included. Throws Stop: no-config, invalid-config, store-tracked. */
async function openWorkspace({ file, overrides }, { git, readText, memory }) {
    const [commit, read] = await Promise.all([git.head(), readPipeline(file, overrides, readText, memory)]);
    // What we and the legs write is no source: it neither makes the tree dirty nor is put into Git's object store.
    const outputs = [
        ".mainline",
        ...new Set(read.expanded.drafts.flatMap((draft) => draft.outputs.map(({ path }) => path))),
    ];
    const { dirty, tree } = await treeNow(git, commit, outputs);
    // Somebody else's results would be taken for ours.
    const tracked = tree.find(({ path }) => path.startsWith(".mainline/"));
    if (tracked)
        throw new failure.Stop({ code: "store-tracked", path: tracked.path });
    return { ...(await planTree(read, file, tree)), commit, dirty };
}
async function treeNow(git, commit, outputs) {
    // Asked at once: mostly the tree is clean, and a question to Git is the price of starting it.
    const [changed, committed] = await Promise.all([git.isDirty(outputs), commit === null ? null : git.listTree(commit)]);
    if (committed && !changed)
        return { dirty: false, tree: committed };
    return { dirty: true, tree: await git.listTree(await git.writeWorkTree(outputs)) };
}
/** The same from a commit's tree alone: nothing is checked out, and nothing of it is run. */
async function workspaceAt({ file, treeish }, git) {
    const readText = async (path) => (await git.readFile(treeish, path))?.toString("utf8") ?? null;
    const [read, tree] = await Promise.all([readPipeline(file, {}, readText, null), git.listTree(treeish)]);
    return await planTree(read, file, tree);
}
async function readPipeline(file, overrides, readText, memory) {
    const source = await readSource(file, readText);
    const pipeline = await pipelineOf(source, memory);
    const invalid = async (problems) => {
        const { toDiagnostics } = await __webpack_require__.e(/* import() */ 7713).then(__webpack_require__.bind(__webpack_require__, 7713));
        return new failure.Stop({
            code: "invalid-config",
            diagnostics: toDiagnostics(await parse(source), problems),
            texts: source.texts,
        });
    };
    const expanded = await expandPipeline(pipeline, overrides);
    if (!expanded.ok)
        throw await invalid(expanded.error);
    return { expanded: expanded.value, invalid };
}
async function planTree({ expanded, invalid }, file, tree) {
    // A submodule (mode 160000) is a commit, not a file.
    const files = tree.filter((entry) => entry.mode !== "160000");
    const paths = files.map((entry) => entry.path);
    const plan = planPipeline(expanded, paths);
    if (!plan.ok)
        throw await invalid(plan.error);
    const sourceRecord = sourceRecordOf(plan.value, files);
    return { file, plan: plan.value, tree: files, sourceRecord, sourceKey: (0,keys/* sourceKey */.Z)(sourceRecord) };
}
async function readSource(file, readText) {
    const text = await readText(file);
    if (text === null)
        throw new failure.Stop({ code: "no-config", file });
    const named = await paramsPathOf(text);
    const paramsFile = named === null ? null : (0,core_paths/* repoPath */.qN)((0,core_paths/* folderOf */.yS)(file), named);
    const paramsText = paramsFile === null ? null : await readText(paramsFile);
    const params = paramsFile === null || paramsText === null ? [] : [[paramsFile, paramsText]];
    return { file, text, paramsText, texts: new Map([[file, text], ...params]) };
}
/** What the same words meant last time they mean now: reading YAML and checking it against the schema takes longer than all the rest of a no-op run. */
async function pipelineOf(source, memory) {
    if (memory === null)
        return (await parse(source)).pipeline;
    const key = (0,sha256/* sha256 */.s)(JSON.stringify([version/* version */.r, source.file, source.text, source.paramsText]));
    const known = await memory.recall(key);
    if (known !== null)
        return JSON.parse(known);
    const { pipeline } = await parse(source);
    await memory.remember(key, JSON.stringify(pipeline));
    return pipeline;
}
async function parse(source) {
    const { parsePipeline } = await Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(3483), __webpack_require__.e(528), __webpack_require__.e(6792)]).then(__webpack_require__.bind(__webpack_require__, 56792));
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

/***/ 24414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stepKey),
/* harmony export */   Z: () => (/* binding */ sourceKey)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11039);
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5047);


const stepKey = (record) => digest(record);
const sourceKey = (record) => digest(record);
// A record is plain data by construction; interfaces merely lack the index signature that Json asks for.
const digest = (record) => (0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(record));


/***/ }),

/***/ 57798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ mostLegs),
/* harmony export */   k: () => (/* binding */ mostReplicates)
/* harmony export */ });
/** What a run may have: run.json is read from strangers, and their mainline.yml is planned. */
const mostReplicates = 10_000;
const mostLegs = 20_000;


/***/ }),

/***/ 17320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ nest),
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   QC: () => (/* binding */ unknownParam),
/* harmony export */   TE: () => (/* binding */ lookUp),
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
    return key
        .split(".")
        .reduce((value, part) => (isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined), params);
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


/***/ })

};
