export const id = 5784;
export const ids = [5784,696,7536,9129];
export const modules = {

/***/ 62855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ ledgerMessages),
/* harmony export */   DH: () => (/* binding */ ledgerRef),
/* harmony export */   G0: () => (/* binding */ ledgerFolder),
/* harmony export */   Qp: () => (/* binding */ findInLedger)
/* harmony export */ });
/* harmony import */ var _core_registry_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8792);

const ledgerFolder = "refs/mainline/runs/";
/** Where the ledger keeps a run. */
const ledgerRef = ({ run }) => `${ledgerFolder}${run}`;
/** What the ledger keeps of a run of this source; null where it has none that can be read. */
async function findInLedger(sourceKey, git) {
    const entry = (await git.tagsBelow(ledgerFolder)).find(({ message }) => (0,_core_registry_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceKeyOf */ .IQ)(message) === sourceKey);
    const summary = entry ? await (0,_core_registry_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .readSummary */ .L_)(entry.message, "run") : null;
    return summary?.ok ? summary.value : null;
}
/** What all its entries say, in the order in which they were written: a run may have been made long before it was judged. */
const ledgerMessages = async (git) => (await git.tagsBelow(ledgerFolder)).sort((a, b) => a.time - b.time).map(({ message }) => message);


/***/ }),

/***/ 90161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _i: () => (/* binding */ timesKey),
/* harmony export */   bx: () => (/* binding */ usualTimes),
/* harmony export */   cT: () => (/* binding */ rememberTimes)
/* harmony export */ });
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5047);

async function usualTimes(notes, pipeline) {
    const text = await notes.recall(timesKey(pipeline));
    return new Map(text === null ? [] : Object.entries(parse(text)));
}
async function rememberTimes(notes, run) {
    const ran = run.legs.filter(({ status }) => status === "ran");
    if (ran.length === 0)
        return;
    const known = await usualTimes(notes, run.pipeline);
    const times = new Map([...known, ...ran.map(({ id, seconds }) => [id, seconds])].slice(-20_000));
    await notes.remember(timesKey(run.pipeline), JSON.stringify(Object.fromEntries(times)));
}
/** What they are kept by. */
const timesKey = (pipeline) => (0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(`times ${pipeline}`);
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
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

/***/ 55784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ gc_command)
});

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/registry/payload.js
var payload = __webpack_require__(8792);
;// CONCATENATED MODULE: ./js/core/run/kept.js
/**
 * What must not be removed: the newest runs of each pipeline and its newest that succeeded, runs that tags or the ledger name, and the runs that made
 * what these reused; the finished legs of a run that was killed later than the oldest of them began, and what was fetched since; and all that those legs and runs
 * refer to.
 */
function keptOf({ runs, unfinished, legs, fetched }, named, { runs: keep, since }) {
    const newest = byPipeline(runs).flatMap((own) => [
        ...own.filter(({ finishedAt }, i) => i < keep || Date.parse(finishedAt) >= since),
        ...own.filter(({ status }) => status === "succeeded").slice(0, 1),
    ]);
    const wanted = new Set([...newest, ...runs.filter(({ id }) => named.has(id))]);
    const makers = [...wanted].flatMap((run) => run.legs.flatMap(({ reusedFrom }) => reusedFrom ?? []));
    const oldest = newest.map(({ id }) => id).sort()[0] ?? "";
    const killed = unfinished.filter((id) => id > oldest);
    const keptRuns = new Set([...[...wanted].map(({ id }) => id), ...makers, ...killed]);
    const keys = new Set([...wanted].flatMap((run) => run.legs.flatMap(({ key }) => key ?? [])));
    const keptLegs = legs.filter(({ key, run }) => keys.has(key) || keptRuns.has(run));
    const ofRuns = runs.filter(({ id }) => keptRuns.has(id)).flatMap((run) => run.legs);
    return {
        runs: keptRuns,
        legs: new Set(keptLegs.map(({ key }) => key)),
        objects: new Set([
            // Inputs too: some were fetched.
            ...ofRuns.flatMap(({ record, outputs }) => [...outputs, ...(record?.inputs ?? [])]).map(({ sha256 }) => sha256),
            ...keptLegs.flatMap(({ objects }) => objects),
            // A run that was killed has told nobody what it fetched.
            ...fetched.filter(({ at }) => at >= timeOf(oldest)).map(({ sha256 }) => sha256),
            // A single file's digest is its object's; other digests name nothing.
            ...named,
        ]),
    };
}
function byPipeline(runs) {
    const names = new Set(runs.map(({ pipeline }) => pipeline));
    return [...names].map((name) => runs.filter(({ pipeline }) => pipeline === name));
}
/** Run ids and digests that a tag's message mentions, wherever it does: whoever writes one can only keep more. */
const namedIn = (message) => message.match(/\b([0-9a-f]{32}|[0-9a-f]{64})\b/g) ?? [];
/** When a run began, as its id says; 0 without one. */
const timeOf = (id) => (id === "" ? 0 : Number.parseInt(id.slice(0, 12), 16));
/** The entries that nothing needs: not among the newest of their pipeline, older than what stays by its age, and of no run that a tag names. */
function prunedOf(entries, named, { ledger, since }) {
    const seen = new Map();
    const newestFirst = [...entries].sort((a, b) => b.at - a.at);
    return newestFirst.flatMap(({ name, run, pipeline, at }) => {
        const place = seen.get(pipeline) ?? 0;
        seen.set(pipeline, place + 1);
        return place < ledger || at >= since || named.has(run) ? [] : [name];
    });
}

// EXTERNAL MODULE: ./js/app/registry/ledger.js
var registry_ledger = __webpack_require__(62855);
// EXTERNAL MODULE: ./js/app/run/usual-times.js
var usual_times = __webpack_require__(90161);
;// CONCATENATED MODULE: ./js/app/gc.js





/**
 * Removes what nothing that is kept needs, from the store and from the ledger here; the ledger of a remote stays as it is. Waits for runs that go on, and keeps
 * others from beginning. Throws Stop: interrupted.
 */
async function collectGarbage(options, edges) {
    const { signal, onWait, dryRun, keeping } = options;
    const release = dryRun ? () => { } : await edges.store.alone({ signal, onWait, within: [] });
    if (release === null)
        throw new failure.Stop({ code: "interrupted" });
    try {
        const ledger = await judgeLedger(keeping, edges);
        const items = edges.inventory();
        const isKept = await judge(items, ledger, keeping, edges);
        const files = await edges.knownFiles();
        if (!dryRun) {
            await edges.remove(items.filter((item) => !isKept(item)));
            await files.forgetGone();
            await edges.git.deleteRefs(ledger.pruned.map(({ name }) => `${registry_ledger/* ledgerFolder */.G0}${name}`));
        }
        return {
            dryRun,
            kinds: [
                ...kinds.map((kind) => amounts(kind, items, isKept)),
                { kind: "digest", kept: files.there, removed: files.gone },
                { kind: "ledger", kept: entriesOf(ledger.kept), removed: entriesOf(ledger.pruned) },
            ],
        };
    }
    finally {
        release();
    }
}
/** What cannot be read stays: nobody knows who needs it. */
async function judgeLedger(keeping, { git }) {
    const [tags, all] = await Promise.all([git.tags(), git.tagsBelow(registry_ledger/* ledgerFolder */.G0)]);
    const named = new Set(tags.flatMap(({ message }) => namedIn(message)));
    const read = await Promise.all(all.map(async ({ name, message, time }) => {
        const summary = await (0,payload/* readSummary */.L_)(message, "run");
        if (!summary.ok)
            return [];
        const { run, pipeline } = summary.value;
        return [{ name, run, pipeline, at: time * 1000 }];
    }));
    const pruned = new Set(prunedOf(read.flat(), named, keeping));
    return {
        kept: all.filter(({ name }) => !pruned.has(name)),
        pruned: all.filter(({ name }) => pruned.has(name)),
        named,
    };
}
async function judge(items, ledger, keeping, { store, storedLegs, fetchedObjects }) {
    const runs = await store.runs();
    const readable = new Set(runs.map(({ id }) => id));
    const folders = new Set(items.filter(({ kind }) => kind === "run").map(({ name }) => name));
    const unfinished = [...folders].filter((name) => !readable.has(name));
    const entries = ledger.kept.flatMap(({ name, message }) => [name, ...namedIn(message)]);
    const stored = { runs, unfinished, legs: storedLegs(items), fetched: fetchedObjects() };
    const kept = keptOf(stored, new Set([...ledger.named, ...entries]), keeping);
    const sets = {
        run: kept.runs,
        log: kept.runs,
        leg: kept.legs,
        object: kept.objects,
        leftover: new Set(),
        // Read again in a moment, but for how long legs took, which only they could tell.
        answer: new Set(items.filter(({ kind }) => kind === "answer").map(({ name }) => name)),
        cache: new Set(runs.filter(({ id }) => kept.runs.has(id)).map(({ pipeline }) => (0,usual_times/* timesKey */._i)(pipeline))),
    };
    return ({ kind, name }) => sets[kind].has(name);
}
const kinds = ["run", "log", "leg", "object", "leftover", "cache", "answer"];
function amounts(kind, items, isKept) {
    const own = items.filter((item) => item.kind === kind);
    return { kind, kept: amount(own.filter(isKept)), removed: amount(own.filter((item) => !isKept(item))) };
}
const amount = (items) => ({
    count: new Set(items.map(({ name }) => name)).size,
    bytes: items.reduce((sum, { bytes }) => sum + bytes, 0),
});
const entriesOf = (tags) => ({
    count: tags.length,
    bytes: tags.reduce((sum, { message }) => sum + message.length, 0),
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./js/edge/files/memory.js
var files_memory = __webpack_require__(85359);
// EXTERNAL MODULE: ./js/edge/files/stat-of.js
var stat_of = __webpack_require__(5322);
;// CONCATENATED MODULE: ./js/edge/files/known-files.js



/** Of the work tree at `root`; nobody else may be running in it when some are forgotten. */
async function openKnownFiles(root, home) {
    const memory = await (0,files_memory/* openMemory */.u)((0,files_memory/* memoryFile */.E)(home));
    const known = memory.sizes().map(([path, bytes]) => ({ path, bytes, isThere: isThere((0,external_node_path_.join)(root, path)) }));
    const gone = known.filter(({ isThere }) => !isThere);
    return {
        there: known_files_amount(known.filter(({ isThere }) => isThere)),
        gone: known_files_amount(gone),
        async forgetGone() {
            for (const { path } of gone)
                memory.forget(path);
            await memory.save();
        },
    };
}
/** What nobody may look at is there. */
function isThere(path) {
    try {
        return (0,stat_of/* statOf */._)(path) !== null;
    }
    catch {
        return true;
    }
}
const known_files_amount = (files) => ({
    count: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./js/edge/store/downloads.js
var store_downloads = __webpack_require__(89469);
// EXTERNAL MODULE: ./js/edge/store/remove-tree.js
var remove_tree = __webpack_require__(88395);
// EXTERNAL MODULE: ./js/edge/store/work.js
var store_work = __webpack_require__(86259);
;// CONCATENATED MODULE: ./js/edge/store/inventory.js





/** All that the store in this folder holds. Nobody else may be writing to what is then removed. */
function inventory(home, now) {
    const legs = twoBelow((0,external_node_path_.join)(home, "legs")).map(({ name, path }) => item("leg", name.slice(0, 64), path));
    const objects = twoBelow((0,external_node_path_.join)(home, "objects")).map(({ folder, name, path }) => item("object", folder + name, path));
    const cached = below((0,external_node_path_.join)(home, "cache")).map(({ name, path }) => item("cache", name, path));
    const answers = below((0,external_node_path_.join)(home, "up-to-date")).map(({ name, path }) => item(isAsked(home, name) ? "answer" : "leftover", name, path));
    const there = new Set(objects.map(({ name }) => name));
    const items = [...runsIn(home), ...legs, ...objects, ...cached, ...answers, ...leftoversIn(home, there, now)];
    const isLeftover = ({ path }) => /\.tmp$|[\\/]incoming[\\/]/.test(path);
    return items.map((found) => (isLeftover(found) ? { ...found, kind: "leftover" } : found));
}
const item = (kind, name, path) => ({ kind, name, path, bytes: sizeOf(path) });
function runsIn(home) {
    const runs = below((0,external_node_path_.join)(home, "runs")).flatMap(({ name, path }) => [
        ...below(path).map((file) => item(file.name === "logs" ? "log" : "run", name, file.path)),
        { kind: "run", name, path, bytes: 0 },
    ]);
    const sources = twoBelow((0,external_node_path_.join)(home, "sources")).map(({ path }) => item("run", (0,external_node_fs_.readFileSync)(path, "utf8"), path));
    return [...runs, ...sources];
}
/** Of killed runs, of downloads, and of what was fetched and is gone. */
function leftoversIn(home, objects, now) {
    // Somebody may be at a young one now.
    const downloads = below((0,external_node_path_.join)(home, "downloads")).filter(({ path }) => changedAt(path) < now - DAY);
    const halves = below(home).filter(({ name }) => name.endsWith(".tmp"));
    const notes = fetchedObjects(home)
        .filter(({ sha256 }) => !objects.has(sha256))
        .map(({ sha256 }) => ({ name: sha256, path: (0,external_node_path_.join)(home, store_downloads/* FETCHED */.i1, sha256) }));
    // Only who asks while a run goes on sees one of a living process.
    const work = below((0,external_node_path_.join)(home, "work")).filter(({ path }) => !(0,store_work/* isOwned */.g)(textOf((0,external_node_path_.join)(path, "owner"))));
    return [...work, ...downloads, ...halves, ...notes].map(({ name, path }) => item("leftover", name, path));
}
/** Whether the `mainline.yml` is there that an answer of "nothing to do" is named after: who would ask again otherwise? */
function isAsked(home, answer) {
    try {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(home), decodeURIComponent(answer)));
    }
    catch {
        return false;
    }
}
const DAY = 24 * 3600 * 1000;
/** What was fetched, and when: see `noteFetched`. */
const fetchedObjects = (home) => below((0,external_node_path_.join)(home, store_downloads/* FETCHED */.i1)).map(({ name, path }) => ({ sha256: name, at: changedAt(path) }));
/** The legs that can be read, with the objects that they need. */
function storedLegs(items) {
    return items
        .filter(({ kind }) => kind === "leg")
        .flatMap(({ name, path }) => {
        try {
            const { run, leg } = JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
            return [{ key: name, run, objects: leg.outputs.map(({ sha256 }) => sha256) }];
        }
        catch {
            return [];
        }
    });
}
/** Also what a step made so that nobody may look into it. */
async function remove(items) {
    for (const { kind, path } of items)
        if (kind === "leftover")
            await (0,remove_tree/* removeTree */.d)(path);
        else
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch {
        return "";
    }
}
function below(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).map((name) => ({ name, path: (0,external_node_path_.join)(folder, name) }));
    }
    catch {
        return [];
    }
}
const twoBelow = (folder) => below(folder).flatMap((part) => below(part.path).map((file) => ({ folder: part.name, ...file })));
const changedAt = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
/** Of a file, or of all below a folder. */
function sizeOf(path) {
    const stat = statOf(path);
    if (!stat?.isDirectory())
        return stat?.size ?? 0;
    return below(path).reduce((sum, file) => sum + sizeOf(file.path), 0);
}
/** Null: it is gone, or nobody may look at it. */
function statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) ?? null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./js/render/number.js
var number = __webpack_require__(54746);
// EXTERNAL MODULE: ./js/render/table.js
var table = __webpack_require__(82827);
// EXTERNAL MODULE: ./js/render/wrap.js
var wrap = __webpack_require__(94467);
;// CONCATENATED MODULE: ./js/render/run/gc.js



/** What `mainline gc` held and freed, a line a kind. */
function renderCollected({ dryRun, kinds }, paint) {
    const rows = kinds.map(({ kind, kept, removed }) => [WORDS[kind], told(kept), told(removed)]);
    const sum = (of) => kinds.reduce((bytes, each) => bytes + each[of].bytes, 0);
    const heads = ["kept", dryRun ? "would be removed" : "removed"];
    const freed = (0,number/* formatBytes */.z3)(sum("removed"));
    return [
        paint.width < NARROW
            ? rows.map(([what, kept, removed]) => `${what}:\n  ${kept} ${heads[0]}\n  ${removed} ${heads[1]}`).join("\n")
            : (0,table/* terminalTable */.RX)([["", ...heads], ...rows], paint),
        "",
        ...(0,wrap/* wrap */.L)(`${(0,number/* formatBytes */.z3)(sum("kept"))} are kept; ${freed} ${dryRun ? WOULD : "were freed."}`, paint.width, ""),
    ].join("\n");
}
/** A table would lose what is removed. */
const NARROW = 70;
const WOULD = "would be freed. Nothing was removed.";
const WORDS = {
    run: "runs",
    log: "runs' logs",
    leg: "finished legs",
    object: "outputs' bytes",
    leftover: "leftovers",
    cache: "kept for speed alone",
    answer: "known to be up to date",
    digest: "files' digests",
    ledger: "entries of the ledger here",
};
const told = ({ count, bytes }) => (count === 0 ? "none" : `${count} (${(0,number/* formatBytes */.z3)(bytes)})`);

// EXTERNAL MODULE: ./js/cli/command.js
var command = __webpack_require__(64738);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
;// CONCATENATED MODULE: ./js/cli/commands/gc.js







const gc_command = {
    usage: "[--keep N] [--keep-days DAYS] [--keep-ledger N] [--dry-run] [--json]",
    details: "Says what the store holds, and removes from it what is needed no more. Kept are the newest runs of each pipeline, every run that a version, a stage or the ledger names, the runs that made what these reused, and what a run that was killed had finished or fetched. What is remembered of files and pipelines that are gone is forgotten. In the ledger of this repository (refs/mainline/runs/) the newest entries of each pipeline stay, and those of runs that a tag names; the ledger of a remote is not touched. Waits for runs that go on; removes nothing from the work tree.",
    examples: ["mainline gc --dry-run", "mainline gc --keep 3 --keep-days 30"],
    options: {
        keep: { type: "string", value: "N", description: "runs of each pipeline to keep (default: 10)" },
        "keep-days": {
            type: "string",
            value: "DAYS",
            description: "keep runs and entries that are younger too (default: 0)",
        },
        "keep-ledger": {
            type: "string",
            value: "N",
            description: "entries of the ledger of each pipeline to keep (default: 100)",
        },
        "dry-run": { type: "boolean", description: "say what would be removed, and remove nothing" },
        json: command/* shared */.u.json,
    },
    most: 0,
    async run(input, terminal) {
        const now = Date.now();
        const keeping = {
            runs: countOf(input, "keep", 10),
            ledger: countOf(input, "keep-ledger", 100),
            since: now - countOf(input, "keep-days", 0) * 24 * 3600 * 1000,
        };
        const { git, store } = await (0,edges/* openEdges */.bh)(terminal);
        const interrupt = new AbortController();
        for (const signal of ["SIGINT", "SIGTERM"])
            process.once(signal, () => interrupt.abort());
        const collected = await collectGarbage({
            keeping,
            dryRun: input.on("dry-run"),
            signal: interrupt.signal,
            onWait: (run) => terminal.err(`waiting for run ${run.slice(0, 12)} to end`),
        }, {
            ...{ git, store, storedLegs: storedLegs, remove: remove },
            inventory: () => inventory(store.home, now),
            fetchedObjects: () => fetchedObjects(store.home),
            knownFiles: () => openKnownFiles(git.root, store.home),
        });
        if (input.on("json"))
            terminal.json(collected);
        else
            terminal.out(renderCollected(collected, terminal));
        return 0;
    },
};
function countOf(input, option, usual) {
    const text = input.text(option) ?? String(usual);
    const count = Number(text);
    if (Number.isInteger(count) && count >= 0 && count <= 1_000_000)
        return count;
    throw new failure.Stop({
        code: "usage",
        command: "gc",
        words: `--${option} ${text}: not a whole number from 0.`,
        hint: null,
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

/***/ 30696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deniedPath: () => (/* binding */ deniedPath),
/* harmony export */   diskFailure: () => (/* binding */ diskFailure)
/* harmony export */ });
/** What a file system may say no to through no fault of ours; null for other errors. */
function diskFailure(error) {
    const { code, path, dest, syscall } = error;
    const at = typeof dest === "string" ? dest : typeof path === "string" ? path : null;
    if (code === "ENOSPC" || code === "EDQUOT")
        return { code: "disk-full", path: at, quota: code === "EDQUOT" };
    const denied = at !== null && typeof code === "string" ? refusals[code] : undefined;
    // A program that may not be started is another thing.
    return denied === undefined || at === null || String(syscall).startsWith("spawn")
        ? null
        : { code: "not-writable", path: at, why: denied };
}
/** What somebody else's file, or one that was made unreadable, is called; null for other errors. */
function deniedPath(error) {
    const { code, path } = error;
    return (code === "EACCES" || code === "EPERM") && typeof path === "string" ? path : null;
}
const refusals = {
    EROFS: "its file system is read-only",
    EACCES: "permission denied",
    EPERM: "operation not permitted",
    EIO: "the disk reports an error of its own (EIO)",
};


/***/ }),

/***/ 88365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ softVerdicts),
/* harmony export */   r: () => (/* binding */ verdicts)
/* harmony export */ });
/** From the strictest: over several gates the first that one of them has. */
const verdicts = ["fail", "not-comparable", "no-baseline", "inconclusive", "pass"];
/** What a person may accept. */
const softVerdicts = ["not-comparable", "inconclusive", "no-baseline"];


/***/ }),

/***/ 8792:
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
/* harmony import */ var _pipeline_pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88365);


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
    const { parseSummary } = await Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(6023)]).then(__webpack_require__.bind(__webpack_require__, 36023));
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
const isVerdict = (value) => _pipeline_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .r.some((verdict) => verdict === value);
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

/***/ 85359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ memoryFile),
/* harmony export */   u: () => (/* binding */ openMemory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _lib_racy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24881);
/* harmony import */ var _stat_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5322);






/** What we laid ourselves says that it was written a little earlier than it was: whoever writes to it changes that, however soon. So it need not be read again. */
const settledAt = ({ mtimeMs, ctimeMs }) => mtimeMs < ctimeMs - (0,_lib_racy_js__WEBPACK_IMPORTED_MODULE_5__/* .racyMilliseconds */ .g)(ctimeMs) ? ctimeMs + 2001 : Date.now();
/** Where a store keeps it. */
const memoryFile = (home) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, "files.json");
async function openMemory(file) {
    const asLoaded = stampOf(file);
    const entries = await load(file);
    const changed = new Set();
    const set = (path, stat, sha256, at, ours) => {
        entries.set(path, [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino, at, sha256, ours]);
        changed.add(path);
    };
    return {
        digest(path, stat) {
            const entry = entries.get(path);
            if (!entry)
                return null;
            const [size, mtime, ctime, inode, readAt, sha256] = entry;
            const same = size === stat.size && mtime === stat.mtimeMs && ctime === stat.ctimeMs && inode === stat.ino;
            const latest = Math.max(mtime, ctime);
            return same && latest < readAt - (0,_lib_racy_js__WEBPACK_IMPORTED_MODULE_5__/* .racyMilliseconds */ .g)(latest) ? sha256 : null;
        },
        learn(path, stat, sha256, at) {
            set(path, stat, sha256, at, entries.get(path)?.[6] === 1 && entries.get(path)?.[5] === sha256 ? 1 : 0);
        },
        wrote: (path, stat, sha256) => set(path, stat, sha256, settledAt(stat), 1),
        written: () => [...entries].filter(([, entry]) => entry[6] === 1).map(([path]) => path),
        writtenDigest(path) {
            const entry = entries.get(path);
            return entry?.[6] === 1 ? entry[5] : null;
        },
        forget(path) {
            if (entries.delete(path))
                changed.add(path);
        },
        sizes: () => [...entries].map((entry) => [entry[0], JSON.stringify(entry).length]),
        async save() {
            // Only beside a store that is there: looking at a repository leaves nothing in it.
            if (changed.size === 0 || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file)))
                return;
            // Mostly nobody else has: of 100,000 files it is long.
            await write(file, stampOf(file) === asLoaded ? entries : await merged());
            changed.clear();
        },
    };
    /** What another process has learnt since is kept: only what changed here is laid over it. */
    async function merged() {
        const found = await load(file);
        for (const path of changed) {
            const entry = entries.get(path);
            if (entry)
                found.set(path, entry);
            else
                found.delete(path);
        }
        return found;
    }
}
/** Exchanged whole, it is another file. */
function stampOf(file) {
    const stat = (0,_stat_of_js__WEBPACK_IMPORTED_MODULE_4__/* .statOf */ ._)(file);
    return stat ? `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}` : "";
}
async function write(file, entries) {
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, JSON.stringify({ version: 1, files: Object.fromEntries(entries) }));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, file);
    }
    catch {
        // On a disk that is full or cannot be written, files are read again next time.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => { });
    }
}
async function load(file) {
    try {
        const { version, files } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, "utf8"));
        return new Map(version === 1 ? Object.entries(files ?? {}).filter(([, entry]) => Array.isArray(entry)) : []);
    }
    catch {
        return new Map();
    }
}


/***/ }),

/***/ 5322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ statOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** What is at this very path, a link being what it is; null: nothing, or one of its folders is a file or a link in a circle. */
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOTDIR" || code === "ELOOP")
            return null;
        throw error;
    }
}


/***/ }),

/***/ 89469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _F: () => (/* binding */ noteFetched),
/* harmony export */   i1: () => (/* binding */ FETCHED),
/* harmony export */   zw: () => (/* binding */ downloadsOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ignore_ourselves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82125);



/** Where a store keeps what is being downloaded: what was interrupted is gone on with by the next command. */
const downloadsOf = (home) => async (name) => {
    await (0,_ignore_ourselves_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreOurselves */ .J)(home);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "downloads"), { recursive: true });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "downloads", name);
};
const FETCHED = "fetched";
/** Takes note that an object came from elsewhere, and when: until its leg has ended nothing else says who needs it. */
async function noteFetched(home, sha256) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, FETCHED), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, FETCHED, sha256), "");
}


/***/ }),

/***/ 99668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ identity),
/* harmony export */   h: () => (/* binding */ ownIdentity)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * A process id alone may be somebody else's by now: its start time, where the system tells it, makes it one process. Empty: it is gone, or has
 * died and nobody has waited for it yet.
 */
function identity(pid) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        if (error.code !== "EPERM")
            return "";
    }
    const [state, ...figures] = status(pid);
    return state === "Z" || state === "X" ? "" : `${pid} ${figures[18] ?? ""}`;
}
let own = "";
/** Ours, which never changes. */
const ownIdentity = () => (own ||= identity(process.pid));
/** What Linux tells of a process behind its name: state first, start time (in ticks since the machine started) as the twentieth. */
function status(pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, "utf8");
        return text.slice(text.lastIndexOf(")") + 2).split(" ");
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 82125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ignoreOurselves)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** No user needs to know that the folder must not be committed. */
async function ignoreOurselves(home) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(home, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".gitignore"), "*\n", { flag: "wx" }).catch(() => { });
}


/***/ }),

/***/ 88395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _core_disk_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30696);





/** Removes a folder and all in it; what a step made so that nobody may look into it, too, if it is ours. */
async function removeTree(path) {
    await removeSimply(path, { began: performance.now() }).catch(() => removeAnyway(path));
}
/** How long others wait. */
const TURN_MILLISECONDS = 20;
/** Here, and not in the thread pool: a trip there costs several times what the removal of a small file does. */
async function removeSimply(folder, turn) {
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
        if (entry.isDirectory())
            await removeSimply(path, turn);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
        if (performance.now() - turn.began < TURN_MILLISECONDS)
            continue;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
        turn.began = performance.now();
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
}
async function removeAnyway(path) {
    // Somebody else may be clearing up as well.
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 5 });
    try {
        await remove();
    }
    catch (error) {
        if ((0,_core_disk_failure_js__WEBPACK_IMPORTED_MODULE_4__.deniedPath)(error) === null)
            throw error;
        await openFolders(path);
        await remove();
    }
}
async function openFolders(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o700).catch(() => { });
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []))
        if (entry.isDirectory())
            await openFolders((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name));
}


/***/ }),

/***/ 86259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ beginWork),
/* harmony export */   g: () => (/* binding */ isOwned)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99668);
/* harmony import */ var _remove_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88395);




/**
 * Makes a run's folder of working directories, with a note of the process that owns it, and removes those whose process is gone. The folder
 * appears with its note, by a rename: nobody who clears up meets it without an owner.
 */
async function beginWork(folder, run) {
    const others = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    await Promise.all(others.map((other) => removeIfDead(folder, other)));
    // Until it has its note, its name says whose it is.
    const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.${run}~${(0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .ownIdentity */ .h)()}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(fresh, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(fresh, "owner"), (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .ownIdentity */ .h)());
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, run));
}
async function removeIfDead(folder, name) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const owner = name.startsWith(".")
        ? (name.split("~")[1] ?? "")
        : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, "owner"), "utf8").catch(() => "");
    if (isOwned(owner))
        return;
    await (0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .removeTree */ .d)(place);
}
/** Whether the process of such a note is there. */
function isOwned(owner) {
    const [pid = ""] = owner.split(" ");
    return owner !== "" && owner === (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identity */ .D)(Number(pid));
}


/***/ }),

/***/ 24881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ racyMilliseconds)
/* harmony export */ });
/**
 * As in Git's index: a file changed this shortly before it was read may have been changed after, within one tick of the file system's clock.
 * One whose times have parts of a second ticks with the kernel, at most every 10 ms; others tick every second, or every two (FAT).
 */
const racyMilliseconds = (changed) => (changed % 1000 === 0 ? 2000 : 100);


/***/ }),

/***/ 29129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
const ok = (value) => ({ ok: true, value });
const err = (error) => ({ ok: false, error });


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

/***/ 94467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);

/** Words of a text in lines no wider than `width`, each behind `indent`. */
function wrap(text, width, indent) {
    const lines = [];
    let line = indent;
    for (const word of text.split(" ")) {
        const longer = line === indent ? line + word : `${line} ${word}`;
        if ((0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(longer) > width && line !== indent) {
            lines.push(line);
            line = indent + word;
        }
        else
            line = longer;
    }
    return [...lines, line];
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
