export const id = 7964;
export const ids = [7964];
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

/***/ 58097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ outcome)
/* harmony export */ });
function outcome(leg, ended, details = {}) {
    const base = {
        id: leg.id,
        step: leg.step,
        replicate: leg.replicate?.value ?? null,
        matrix: leg.matrix,
        status: ended.status,
        reusedFrom: null,
        key: null,
        record: null,
        seconds: 0,
        attempts: 0,
        failure: null,
        outputs: [],
        metrics: {},
    };
    return { run: { ...base, ...ended }, history: {}, plots: [], summary: "", own: new Map(), ...details };
}


/***/ }),

/***/ 47964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ runLegs)
});

;// CONCATENATED MODULE: ./js/app/run/fail-fast.js
function openFailFast(steps, run) {
    const strict = steps.filter(({ strategy }) => strategy?.failFast);
    const controllers = new Map(strict.map(({ name }) => [name, new AbortController()]));
    const endAll = () => {
        for (const controller of controllers.values())
            controller.abort();
    };
    if (run.aborted)
        endAll();
    else
        run.addEventListener("abort", endAll, { once: true });
    const first = new Map();
    return {
        failed({ id, step }) {
            if (!controllers.has(step) || first.has(step))
                return;
            first.set(step, id);
            controllers.get(step)?.abort();
        },
        by: ({ step }) => first.get(step) ?? null,
        signal: ({ step }) => controllers.get(step)?.signal ?? run,
    };
}

// EXTERNAL MODULE: ./js/core/run/step-env.js
var step_env = __webpack_require__(29132);
;// CONCATENATED MODULE: ./js/app/run/holds.js

function openHolds(run, { store, env }, signalOf, onEvent) {
    const take = (name, leg, signal = signalOf(leg)) => store.lock(name, run, {
        signal,
        within: (0,step_env/* runsAround */.al)(env),
        onWait: (holder) => {
            const waits = { kind: "waiting", leg: leg?.id ?? null, run: holder === run ? null : holder };
            onEvent({ ...waits, for: name === "tree" ? "tree" : "leg" });
        },
    });
    let tree = null;
    let held = null;
    let users = 0;
    return {
        async key(leg, key, act) {
            const release = await take(key, leg);
            if (release === null)
                return null;
            try {
                return await act();
            }
            finally {
                release();
            }
        },
        async tree(leg, act) {
            users++;
            try {
                // For all legs that come meanwhile: only what ends the run ends this waiting.
                held = await (tree ??= take("tree", leg, signalOf(null)));
                return held && (await act());
            }
            finally {
                // At once, without waiting: a leg that comes now takes it anew.
                if (--users === 0) {
                    held?.();
                    tree = held = null;
                }
            }
        },
    };
}

// EXTERNAL MODULE: ./js/core/keys/keys.js
var keys = __webpack_require__(30917);
// EXTERNAL MODULE: ./js/core/keys/step-record.js
var step_record = __webpack_require__(16341);
// EXTERNAL MODULE: ./js/core/disk-failure.js
var disk_failure = __webpack_require__(30696);
// EXTERNAL MODULE: ./js/core/plan/paths.js
var plan_paths = __webpack_require__(16586);
;// CONCATENATED MODULE: ./js/core/plan/undeclared-input.js

/**
 * Looks in the end of a failed leg's log for a file of the tree that is not among the leg's inputs, by its path or, for Python, as a module
 * that was not found. In words, or null.
 */
function undeclaredInput(leg, files, log) {
    const declared = new Set(leg.inputs?.tree);
    const lines = log
        .split("\n")
        .filter((line) => /no such file|not found|cannot (find|open)|ENOENT|No module named|does not exist/i.test(line));
    const found = files.find((path) => !declared.has(path) && lines.some((line) => names(path, leg).some((name) => mentioned(line, name))));
    return found === undefined ? null : `${found} is in the tree, but not among the inputs of ${leg.step}`;
}
/** How a log may speak of a file: from the root, from the leg's own directory, as a Python module. */
function names(path, { directory }) {
    const here = directory !== "" && path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : path;
    const module = path.match(/([A-Za-z_]\w*)(\/__init__)?\.py$/)?.[1];
    const top = (0,plan_paths/* folderOf */.yS)(here).split("/")[0];
    return [path, here, ...(module ? [`'${module}'`] : []), ...(top && /\.py$/.test(path) ? [`'${top}'`] : [])];
}
function mentioned(line, name) {
    for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1)) {
        const edges = [line[at - 1] ?? " ", line[at + name.length] ?? " "];
        if (edges.every((character) => !/[\w.-]/.test(character)))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./js/app/run/inputs.js + 2 modules
var inputs = __webpack_require__(7747);
;// CONCATENATED MODULE: ./js/app/run/leg-context.js
/** Null: by nothing that another leg of its step did. */
function whyStopped(leg, { failFast }) {
    const by = failFast.by(leg);
    return by === null ? null : { kind: "fail-fast", leg: by };
}

// EXTERNAL MODULE: ./js/app/run/leg-outcome.js
var leg_outcome = __webpack_require__(58097);
;// CONCATENATED MODULE: ./js/app/run/measurements.js
/** Metrics and plots, read from a leg's outputs. */
async function readMeasurements(leg, outputs, directory, { bench }) {
    const found = { metrics: {}, history: {}, plots: [] };
    const wanted = leg.outputs.filter(({ kind }) => kind === "metrics" || kind === "plot");
    if (wanted.length === 0)
        return found;
    const [{ parseMetrics }, { parseTable }, { plotColumns }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(203), __webpack_require__.e(3483), __webpack_require__.e(9509)]).then(__webpack_require__.bind(__webpack_require__, 69509)),
        Promise.all(/* import() */[__webpack_require__.e(203), __webpack_require__.e(4176)]).then(__webpack_require__.bind(__webpack_require__, 64176)),
        __webpack_require__.e(/* import() */ 6209).then(__webpack_require__.bind(__webpack_require__, 76209)),
    ]);
    for (const { path, kind } of wanted) {
        const file = outputs.find((output) => output.path === path);
        if (!file)
            return { failure: { kind: "unreadable", path, problem: "it is a folder; name a file" } };
        if (file.size > 64 * 1024 * 1024)
            return { failure: { kind: "unreadable", path, problem: `it has ${file.size} bytes; 64 MiB are read` } };
        const text = await bench.readText(`${directory}/${path}`);
        const parsed = kind === "metrics" ? parseMetrics(path, text) : parseTable(path, text);
        if (!parsed.ok)
            return { failure: { kind: "unreadable", path, problem: parsed.error } };
        if ("final" in parsed.value) {
            found.metrics = { ...found.metrics, ...parsed.value.final };
            found.history = { ...found.history, ...parsed.value.history };
        }
        else {
            found.plots = [...found.plots, { leg: leg.id, path, columns: plotColumns(parsed.value) }];
        }
    }
    return found;
}

// EXTERNAL MODULE: ./js/core/pipeline/params.js
var pipeline_params = __webpack_require__(64293);
;// CONCATENATED MODULE: ./js/app/run/own-files.js


/** The declared params go to `$MAINLINE_PARAMS` in any case, and to the place of the params file in the step's own directory. */
async function writeOwnFiles(leg, { own: name, directory }, { edges, plan }) {
    const { params, file } = plan.pipeline;
    const format = params.kind === "file" ? params.format : "json";
    const text = await paramsText(leg, plan.pipeline);
    const own = {
        params: `${name}.params.${format === "yaml" ? "yml" : format}`,
        script: `${name}${edges.scriptEnding(leg.shell)}`,
        commands: `${name}.commands`,
        summary: `${name}.summary.md`,
    };
    edges.bench.writeFiles({
        [own.params]: text,
        [own.script]: `${leg.command}\n`,
        [own.commands]: "",
        [own.summary]: "",
    });
    const place = params.kind === "file" ? (0,plan_paths/* repoPath */.qN)((0,plan_paths/* folderOf */.yS)(file), params.path) : null;
    // A step that declares no params sees the file only if it names it as an input, and then as it is.
    if (leg.isolated && place !== null && Object.keys(leg.params).length > 0)
        edges.bench.writeFiles({ [`${directory}/${place}`]: text });
    return own;
}
/** Legs of a step mostly have the same ones, and writing them reads the whole original. */
const written = new WeakMap();
async function paramsText(leg, pipeline) {
    const texts = written.get(pipeline) ?? new Map();
    written.set(pipeline, texts);
    const key = JSON.stringify([leg.params, leg.spelled]);
    const known = texts.get(key);
    if (known !== undefined)
        return known;
    const { params } = pipeline;
    const { writeParams } = await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(528), __webpack_require__.e(2361)]).then(__webpack_require__.bind(__webpack_require__, 32361));
    const text = writeParams((0,pipeline_params/* nest */.$I)(leg.params), params.kind === "file" ? params.format : "json", leg.spelled ?? {});
    texts.set(key, text);
    return text;
}
/** Where a step finds its own files for a runner's commands. */
function commandFiles({ commands, summary }) {
    const names = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE"];
    return { ...Object.fromEntries(names.map((name) => [name, commands])), GITHUB_STEP_SUMMARY: summary };
}

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
;// CONCATENATED MODULE: ./js/app/run/place-input.js

/** Lays what another leg made as an input. Throws Stop (object-corrupt): the next run makes it anew, for its bytes are gone now. */
function inputPlacer(leg, store) {
    return async (file, path) => {
        if (await store.placeObject(file, path))
            return true;
        throw new failure.Stop({ code: "object-corrupt", path, leg: leg.id });
    };
}

// EXTERNAL MODULE: ./js/app/run/secrets.js
var run_secrets = __webpack_require__(89925);
;// CONCATENATED MODULE: ./js/app/run/watch-metrics.js

/** How many are told, and how much of a name: whoever watches has a line. */
const MOST = 3;
const LONGEST = 60;
/** Tells what a step's metrics and plots say while it still writes them, until the answer is called. What counts is read when it has ended. */
function watchMetrics(leg, directory, { edges, secrets, onEvent }) {
    const paths = ["metrics", "plot"]
        .flatMap((kind) => leg.outputs.filter((output) => output.kind === kind))
        .map(({ path }) => `${directory}/${path}`);
    if (paths.length === 0)
        return () => { };
    const found = new Map();
    let over = false;
    const stop = edges.followFiles(paths, {
        secrets: (0,run_secrets/* valuesFor */.Ec)(leg, secrets),
        async changed(path, text) {
            const { latestMetrics } = await Promise.all(/* import() */[__webpack_require__.e(203), __webpack_require__.e(3483), __webpack_require__.e(119)]).then(__webpack_require__.bind(__webpack_require__, 119));
            const latest = over ? null : latestMetrics(path, text);
            if (latest === null)
                return;
            found.set(path, latest);
            const all = paths.flatMap((one) => Object.entries(found.get(one) ?? {}));
            const told = new Map(all.slice(0, MOST).map(([name, value]) => [name.slice(0, LONGEST), value]));
            onEvent({ kind: "leg-metrics", leg: leg.id, metrics: Object.fromEntries(told) });
        },
    });
    return () => {
        over = true;
        stop();
    };
}

;// CONCATENATED MODULE: ./js/app/run/execute-leg.js












/** What is kept of a leg's `$GITHUB_STEP_SUMMARY`. */
const MOST_SUMMARY_BYTES = 64 * 1024;
/** Starts a leg's command, as often as its retry allows, and takes in what it made. */
async function executeLeg(leg, files, context) {
    const { edges, onEvent } = context;
    const signal = context.failFast.signal(leg);
    await context.begin();
    const began = edges.now();
    for (let attempt = 1;; attempt++) {
        onEvent({ kind: "leg-started", leg: leg.id, attempt });
        const ended = await attemptLeg(leg, files, attempt, context);
        // A clock may have been set back meanwhile.
        const run = { ...ended.run, attempts: attempt, seconds: Math.max(0, edges.now() - began) / 1000 };
        if (run.failure === null || attempt >= leg.retry.maxAttempts || signal.aborted)
            return { ...ended, run };
        const seconds = Math.min(leg.retry.backoffSeconds * 2 ** (attempt - 1), 3600);
        onEvent({ kind: "leg-retry", leg: leg.id, attempt, words: run.failure.kind, seconds });
        await edges.sleep(seconds, signal);
        if (signal.aborted)
            return { ...ended, run };
    }
}
async function attemptLeg(leg, files, attempt, context) {
    const { edges, options } = context;
    const work = edges.store.workPath(context.id);
    const directory = leg.isolated ? `${work}/legs/${leg.id}` : options.root;
    if (leg.isolated && attempt > 1)
        await edges.store.clearWork(directory);
    const failure = leg.isolated ? await layOut(leg, files, directory, context) : null;
    // In place, what an earlier run left would pass for what this one made. A step of unknown inputs may build on it.
    if (!leg.isolated && files)
        await edges.bench.clear(leg.outputs.map(({ path }) => path));
    if (failure)
        return (0,leg_outcome/* outcome */.b)(leg, { status: "failed", failure });
    const own = await writeOwnFiles(leg, { own: `${work}/own/${leg.id}`, directory }, context);
    const written = watchInputs(leg, files, directory, context);
    const unwatch = watchMetrics(leg, directory, context);
    const end = await start(leg, { directory, own, attempt }, context).finally(unwatch);
    written();
    const ended = await endOf(leg, end, { files, directory }, context);
    const values = (0,run_secrets/* valuesFor */.Ec)(leg, context.secrets);
    return { ...ended, summary: edges.readMasked(own.summary, MOST_SUMMARY_BYTES, values) };
}
async function endOf(leg, end, { files, directory }, context) {
    if (end.kind === "aborted")
        return (0,leg_outcome/* outcome */.b)(leg, {
            status: "skipped",
            failure: whyStopped(leg, context) ?? { kind: "signal", signal: "SIGTERM" },
        });
    if (end.kind === "exit")
        return (0,leg_outcome/* outcome */.b)(leg, { status: "failed", failure: { ...end, hint: await hintFor(leg, context) } });
    if (end.kind !== "done")
        return (0,leg_outcome/* outcome */.b)(leg, { status: "failed", failure: end });
    // An isolated step has read copies, of just the bytes that its key names: whoever goes on editing meanwhile spoils nothing.
    const failure = files && !leg.isolated ? await (0,inputs/* changedInput */.xw)(files, context.edges.bench) : null;
    return failure ? (0,leg_outcome/* outcome */.b)(leg, { status: "failed", failure }) : await takeIn(leg, directory, end.alone, context);
}
async function layOut(leg, files, directory, { edges }) {
    const changed = await edges.bench.prepare(directory, files?.tree ?? [], leg);
    if (changed !== null)
        return (0,inputs/* changedWhileItRan */._l)(changed);
    const place = inputPlacer(leg, edges.store);
    for (const file of files?.stored ?? [])
        await place(file, `${directory}/${file.path}`);
    return null;
}
/** A step that writes into its inputs writes into copies of its own, which helps nobody: it is told. In place it would be another's input that it changes. */
function watchInputs(leg, files, directory, { edges, onEvent }) {
    if (!leg.isolated)
        return () => { };
    const paths = (files?.record ?? []).map(({ path }) => path);
    const written = edges.bench.watch(directory, paths);
    return () => {
        const [path, ...others] = written().filter((path) => !leg.outputs.some((output) => (0,plan_paths/* isWithin */.UO)(path, output.path)));
        if (path !== undefined)
            onEvent({ kind: "leg-wrote-input", leg: leg.id, path, others: others.length });
    };
}
async function start(leg, { directory, own, attempt }, { edges, id, plan, options, secrets, failFast, onEvent }) {
    const cwd = leg.directory === "" ? directory : `${directory}/${leg.directory}`;
    const env = {
        ...(0,step_env/* stepEnv */.WH)(edges.env, (0,run_secrets/* exposureTo */.de)(leg, plan)),
        ...leg.env,
        ...commandFiles(own),
        ...(0,step_env/* legEnv */._V)(leg, {
            ...{ run: id, around: (0,step_env/* runsAround */.al)(edges.env), pipeline: plan.pipeline.name },
            attempt,
            params: own.params,
        }),
    };
    return await edges.runStep({
        argv: edges.shellCommand(leg.shell, own.script, env),
        cwd,
        env,
        pipes: edges.store.workPath(id),
        log: edges.store.logPath(id, leg.id),
        marks: ["MAINLINE_RUN_ID", "MAINLINE_LEG"],
        line: (line) => onEvent({ kind: "leg-line", leg: leg.id, line }),
        update: (line) => onEvent({ kind: "leg-progress", leg: leg.id, line }),
        secrets: (0,run_secrets/* valuesFor */.Ec)(leg, secrets),
        timeoutSeconds: leg.timeoutSeconds,
        signal: failFast.signal(leg),
        kill: options.kill,
        graceSeconds: 5,
    });
}
/** A leg that ran among its declared inputs alone may have asked for another file of the tree. */
async function hintFor(leg, { edges, id, options }) {
    return leg.isolated
        ? undeclaredInput(leg, options.files, await edges.bench.readEnd(edges.store.logPath(id, leg.id)))
        : null;
}
/** Outputs into the store, metrics and plots read. Anything missing or unreadable makes the leg a failure. */
async function takeIn(leg, directory, alone, { edges, secrets }) {
    const failed = (failure) => (0,leg_outcome/* outcome */.b)(leg, { status: "failed", failure });
    const { files, missing, refused } = edges.bench.collect(directory, leg.outputs.map(({ path }) => path));
    if (missing.length > 0)
        return failed({ kind: "missing-output", paths: missing });
    if (refused[0] !== undefined)
        return failed({ kind: "unreadable", ...refused[0] });
    const kept = await keepOutputs(leg, files, directory, { edges, secrets });
    if ("failure" in kept)
        return failed(kept.failure);
    const { outputs, own } = kept;
    const read = await readMeasurements(leg, outputs, directory, edges);
    return "failure" in read
        ? failed(read.failure)
        : (0,leg_outcome/* outcome */.b)(leg, { status: "ran", failure: null, outputs, metrics: read.metrics }, 
        // Who is left may go on writing to what would become the work tree's.
        { history: read.history, plots: read.plots, own: alone ? own : new Map() });
}
/** Into the store, unless one holds a secret, or may not be read: a step may make what is another user's, as one in a container does. */
async function keepOutputs(leg, files, directory, { edges, secrets }) {
    const outputs = [];
    const own = new Map();
    try {
        const leak = await firstLeak(files, directory, (0,run_secrets/* valuesFor */.Ec)(leg, secrets), edges);
        if (leak !== null)
            return { failure: { kind: "secret-output", path: leak } };
        for (const { path, executable } of files) {
            const stored = await edges.store.addObject(`${directory}/${path}`);
            const { sha256, size } = stored;
            outputs.push({ path, executable, kind: kindOf(path, leg), sha256, size });
            own.set(path, stored);
        }
        return { outputs, own };
    }
    catch (error) {
        const denied = files.find(({ path }) => (0,disk_failure.deniedPath)(error) === `${directory}/${path}`);
        if (denied === undefined)
            throw error;
        return {
            failure: { kind: "unreadable", path: denied.path, problem: "its step left it so that it may not be read" },
        };
    }
}
/** A file whose bytes or name hold a secret; where it is the name, it is not said again. */
async function firstLeak(files, directory, values, edges) {
    if (values.length === 0)
        return null;
    if (files.some(({ path }) => values.some((value) => path.includes(value.trim()))))
        return "the name of an output";
    for (const { path } of files)
        if (await edges.holdsSecret(`${directory}/${path}`, values))
            return path;
    return null;
}
/** The innermost declaration says what a file is: loss.csv inside a model folder is a plot. */
function kindOf(path, leg) {
    const around = leg.outputs
        .filter((output) => (0,plan_paths/* isWithin */.UO)(path, output.path))
        .sort((a, b) => b.path.length - a.path.length);
    return (around.find(({ kind }) => kind !== "output") ?? around[0])?.kind ?? "output";
}

;// CONCATENATED MODULE: ./js/app/run/fetch-inputs.js
/** Inputs from elsewhere into the store, where they are not there already; the failure of the first that cannot be had. Two runs, or legs, that want one fetch it once. */
async function fetchInputs(leg, { edges, holds, failFast }) {
    const { store } = edges;
    for (const file of leg.inputs?.fetched ?? []) {
        const { path, sha256 } = file;
        if (await store.hasObject(sha256))
            continue;
        const problem = await holds.key(leg, `fetch-${sha256}`, async () => (await store.hasObject(sha256)) ? "" : ((await store.fetchObject(file, failFast.signal(leg))) ?? ""));
        if (problem !== "")
            return { kind: "unreadable", path, problem: problem ?? "interrupted" };
    }
    return null;
}

;// CONCATENATED MODULE: ./js/app/run/run-leg.js









/** Reuses a leg's result where its key is known, runs it otherwise. Never throws for what a step did. */
async function runLeg(leg, context) {
    const failed = leg.needs.find((id) => !hasSucceeded(context.done(id)));
    if (failed !== undefined || context.failFast.signal(leg).aborted)
        return (0,leg_outcome/* outcome */.b)(leg, {
            status: "skipped",
            failure: whyStopped(leg, context) ?? { kind: "needs", leg: cause(failed ?? leg.id, context) },
        });
    const files = leg.inputs === null ? null : await (0,inputs/* inputsOf */.Vc)(leg, context.edges.bench, context.done);
    if (files && "failure" in files)
        return (0,leg_outcome/* outcome */.b)(leg, { status: "failed", failure: files.failure });
    const record = files && (0,step_record/* stepRecordOf */.v)(leg, files.record, context.probes, context.edges.platform);
    const key = record && (0,keys/* stepKey */.Ug)(record);
    if (key === null)
        return await runAndKeep(leg, files, { key, record }, context);
    // Asked before and after waiting for another run that makes the same.
    return ((await reuse(leg, key, context)) ??
        (await context.holds.key(leg, key, async () => (await reuse(leg, key, context)) ?? (await runAndKeep(leg, files, { key, record }, context)))) ??
        interrupted(leg, context));
}
async function reuse(leg, key, context) {
    const stored = context.options.force ? null : await context.edges.store.leg(key);
    // What is damaged in the store is made again.
    if (!stored || !(await lay(leg, stored.leg.outputs, context)))
        return null;
    const { history, plots, summary = "" } = stored;
    return {
        history,
        plots,
        summary,
        own: new Map(),
        // The step may be called otherwise by now: its name is in no key of its own.
        run: { ...stored.leg, id: leg.id, step: leg.step, status: "reused", reusedFrom: stored.run },
    };
}
async function runAndKeep(leg, files, known, context) {
    // Those that were to be reused were not asked for.
    (0,run_secrets/* requireSecrets */.pU)([{ name: leg.step, secrets: leg.secrets }], context.secrets);
    const failure = await fetchInputs(leg, context);
    if (failure && context.failFast.signal(leg).aborted)
        return interrupted(leg, context);
    if (failure)
        return (0,leg_outcome/* outcome */.b)(leg, { status: "failed", failure });
    const execute = leg.isolated ? executeLeg : executeInPlace;
    const { run, own, ...details } = await execute(leg, files, context);
    const ended = { run: { ...run, ...known }, own: new Map(), ...details };
    if (run.status !== "ran")
        return ended;
    if (known.key !== null)
        await context.edges.store.saveLeg(known.key, { version: 1, run: context.id, leg: ended.run, ...details });
    if (leg.isolated)
        await lay(leg, run.outputs, context, own);
    return ended;
}
/** While a leg runs in the work tree no other run changes it, and what the leg reads there is what its key says. */
async function executeInPlace(leg, files, context) {
    const { bench, store } = context.edges;
    const ended = await context.holds.tree(leg, async () => {
        if (context.failFast.signal(leg).aborted)
            return null;
        await bench.place(files?.stored ?? [], inputPlacer(leg, store));
        const settle = await bench.expect(leg.outputs.map(({ path }) => path));
        return await executeLeg(leg, files, context).finally(settle);
    });
    return ended ?? interrupted(leg, context);
}
const interrupted = (leg, context) => (0,leg_outcome/* outcome */.b)(leg, { status: "skipped", failure: whyStopped(leg, context) ?? { kind: "signal", signal: "SIGTERM" } });
/** Which leg's failure it was that ended in a need not being there. */
function cause(need, { done }) {
    const failure = done(need)?.failure;
    return failure?.kind === "needs" || failure?.kind === "fail-fast" ? failure.leg : need;
}
const hasSucceeded = (run) => run?.status === "ran" || run?.status === "reused";
/** Another run may lay the same paths, or run a step among them: file by file they come and go, but never within one leg. False: bytes are lost. */
async function lay(leg, files, { edges, holds }, own = new Map()) {
    if ((await edges.bench.lacking(files)).length === 0)
        return true;
    const place = (file, to) => edges.store.placeObject(file, to, own.get(file.path));
    return (await holds.tree(leg, () => edges.bench.place(files, place))) !== false;
}

;// CONCATENATED MODULE: ./js/app/run/queue.js
function openQueue(legs, mostOfStep) {
    let open = true;
    const ready = [];
    const running = new Map();
    // Set aside rather than passed over each time: a step may have thousands of legs that wait for its own.
    const held = new Map();
    const fits = (step) => (running.get(step) ?? 0) < (mostOfStep.get(step) ?? Number.POSITIVE_INFINITY);
    const hold = (step, place) => {
        if (!held.has(step))
            held.set(step, []);
        insert(held.get(step) ?? [], place);
    };
    return {
        add: (place) => insert(ready, place),
        take() {
            for (let place = ready.pop(); open && place !== undefined; place = ready.pop()) {
                const leg = legs[place];
                if (!fits(leg.step))
                    hold(leg.step, place);
                else {
                    running.set(leg.step, (running.get(leg.step) ?? 0) + 1);
                    return leg;
                }
            }
            return undefined;
        },
        ended({ step }) {
            running.set(step, (running.get(step) ?? 1) - 1);
            const next = held.get(step)?.pop();
            if (next !== undefined)
                insert(ready, next);
        },
        close() {
            open = false;
        },
    };
}
/** Into a list whose last is the least. */
function insert(places, place) {
    let [low, high] = [0, places.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (places[middle] > place)
            low = middle + 1;
        else
            high = middle;
    }
    places.splice(low, 0, place);
}

;// CONCATENATED MODULE: ./js/app/run/schedule.js

/** Runs legs as soon as all they need has ended, in plan order. `one` must not throw for a leg that failed; if it throws, no other leg is begun. */
function schedule(legs, { jobs, ofStep }, one) {
    const queue = openQueue(legs, ofStep);
    const release = releaser(legs, queue.add);
    let running = 0;
    return new Promise((resolve, reject) => {
        const begin = (leg) => {
            running++;
            const end = () => {
                running--;
                queue.ended(leg);
                release(leg.id);
                fill();
            };
            one(leg)
                .then(end)
                .catch((error) => {
                queue.close();
                reject(error);
            });
        };
        const fill = () => {
            for (let leg = running < jobs && queue.take(); leg; leg = running < jobs && queue.take())
                begin(leg);
            if (running === 0)
                resolve();
        };
        fill();
    });
}
/** Adds the legs that need nothing, and answers with what adds those that a leg was the last to keep waiting. */
function releaser(legs, add) {
    const waiting = legs.map((leg) => leg.needs.length);
    const dependants = new Map(legs.map((leg) => [leg.id, []]));
    for (const [place, leg] of legs.entries())
        for (const id of leg.needs)
            dependants.get(id)?.push(place);
    // From the end, where the queue is cheapest to add to.
    for (let place = legs.length - 1; place >= 0; place--)
        if (waiting[place] === 0)
            add(place);
    return (ended) => {
        for (const place of dependants.get(ended) ?? []) {
            waiting[place] = (waiting[place] ?? 0) - 1;
            if (waiting[place] === 0)
                add(place);
        }
    };
}

;// CONCATENATED MODULE: ./js/app/run/run-legs.js




/** All legs to their ends. Where the disk, or we ourselves, fail in one, the others are ended before the error goes on: nothing runs behind it. */
async function runLegs(run) {
    const { id, plan, options, edges, onEvent, given } = run;
    const outcomes = new Map();
    const { signal, stop, errors } = stoppable(options.signal);
    const failFast = openFailFast(plan.pipeline.steps, signal);
    const context = {
        ...run,
        options: { ...options, signal },
        begin: once(() => edges.store.beginWork(id)),
        holds: openHolds(id, edges, (leg) => (leg ? failFast.signal(leg) : signal), onEvent),
        failFast,
        done: (leg) => outcomes.get(leg)?.run ?? given.get(leg),
    };
    const one = async (leg) => {
        if (errors.length > 0)
            return;
        const outcome = await runLeg(leg, context);
        outcomes.set(leg.id, outcome);
        if (outcome.run.status === "failed")
            failFast.failed(leg);
        onEvent({ kind: "leg-ended", leg: leg.id, result: outcome.run });
    };
    try {
        await schedule(plan.legs, { jobs: options.jobs, ofStep: mostOfSteps(plan) }, (leg) => one(leg).catch(stop));
        if (errors.length > 0)
            throw errors[0];
        await tidy(outcomes, context);
    }
    finally {
        await edges.store.endWork(id);
        await edges.bench.close();
    }
    return outcomes;
}
/** A signal that follows the caller's, and that an error raises too. */
function stoppable(caller) {
    const controller = new AbortController();
    const abort = () => controller.abort();
    caller.addEventListener("abort", abort, { once: true });
    if (caller.aborted)
        abort();
    const errors = [];
    const stop = (error) => {
        errors.push(error);
        abort();
    };
    return { signal: controller.signal, stop, errors };
}
const mostOfSteps = ({ pipeline }) => new Map(pipeline.steps.flatMap(({ name, strategy }) => (strategy?.maxParallel ? [[name, strategy.maxParallel]] : [])));
/** A run that reuses everything makes no working directory; the first leg that runs makes it for all. */
function once(act) {
    let begun = null;
    return () => (begun ??= act());
}
/** What legs that succeeded made before, and did not make this time, is taken out of the work tree. */
async function tidy(outcomes, { plan, holds, edges }) {
    const done = plan.legs.filter((leg) => ["ran", "reused"].includes(outcomes.get(leg.id)?.run.status ?? ""));
    const outputs = new Set(done.flatMap((leg) => leg.outputs.map(({ path }) => path)));
    const made = done.flatMap((leg) => outcomes.get(leg.id)?.run.outputs.map(({ path }) => path) ?? []);
    const stale = await edges.bench.stale(outputs, new Set(made));
    if (stale.length > 0)
        await holds.tree(null, () => edges.bench.discard(stale));
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


/***/ })

};
