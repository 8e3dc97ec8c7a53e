export const id = 5717;
export const ids = [5717];
export const modules = {

/***/ 92167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findRun)
/* harmony export */ });
/* unused harmony export findRunOfSource */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);

/** The run with this id, or whose id alone begins so; without one, the newest. Throws Stop: unknown-run. */
async function findRun(store, asked) {
    const runs = await store.runs();
    const found = asked === null ? runs.slice(0, 1) : runs.filter((run) => run.id.startsWith(asked));
    const [run] = found;
    if (run === undefined || found.length > 1)
        throw unknown(asked, asked === null ? [] : found.length > 1 ? found : runs);
    return run;
}
/** The newest run that succeeded from exactly this source. Throws Stop: no-run-for-source. */
async function findRunOfSource(store, sourceKey, dirty) {
    const run = (await store.runs()).find((run) => run.status === "succeeded" && run.sourceKey === sourceKey);
    if (!run)
        throw new Stop({ code: "no-run-for-source", sourceKey, dirty });
    return run;
}
const unknown = (asked, known) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "unknown-run", asked: asked ?? "", known: known.map((run) => run.id) });


/***/ }),

/***/ 15717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./js/app/find-run.js
var find_run = __webpack_require__(92167);
// EXTERNAL MODULE: ./js/app/run/usual-times.js
var usual_times = __webpack_require__(90161);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/edge/processes/lines.js
var processes_lines = __webpack_require__(6679);
// EXTERNAL MODULE: ./js/edge/store/journal.js
var store_journal = __webpack_require__(6523);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./js/edge/store/tail.js

function openTail(path) {
    let file = null;
    return {
        async read() {
            file ??= await (0,external_node_fs_promises_.open)(path).catch(() => null);
            if (file === null)
                return Buffer.alloc(0);
            const { bytesRead, buffer } = await file.read(Buffer.alloc(1 << 18));
            return buffer.subarray(0, bytesRead);
        },
        close: async () => await file?.close(),
    };
}

// EXTERNAL MODULE: ./js/lib/nearest.js
var nearest = __webpack_require__(18016);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
;// CONCATENATED MODULE: ./js/wiring/follow-run.js




/** How often is looked whether there is more. */
const POLL_MILLISECONDS = 100;
/** The events of a run of another process, from its beginning until it is over: its journal, and the lines of its legs' logs. */
async function* followRun(store, run) {
    const work = store.workPath(run);
    const journal = openFollowed((0,store_journal.journalFile)(work), Number.POSITIVE_INFINITY);
    const logs = new Map();
    try {
        for (;;) {
            // Asked before reading: what was written before the end is read after it.
            const goesOn = await (0,store_journal.isInProgress)(work);
            for await (const line of journal.lines()) {
                const read = parsed(line);
                if (read === null)
                    continue;
                const { event, at } = read;
                if (event.kind === "leg-started" && !logs.has(event.leg))
                    logs.set(event.leg, openFollowed(store.logPath(run, event.leg)));
                if (event.kind === "leg-ended") {
                    yield* linesOf(event.leg, logs);
                    yield* lastLine(event.leg, logs);
                }
                yield { event, at };
            }
            for (const leg of logs.keys())
                yield* linesOf(leg, logs);
            if (!goesOn)
                return;
            await (0,promises_.setTimeout)(POLL_MILLISECONDS);
        }
    }
    finally {
        await Promise.all([journal, ...logs.values()].map((file) => file.close()));
    }
}
/** Null: a full disk has cut it. */
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}
async function* linesOf(leg, logs) {
    for await (const line of logs.get(leg)?.lines() ?? [])
        yield said(leg, line);
}
function* lastLine(leg, logs) {
    for (const line of logs.get(leg)?.rest() ?? [])
        yield said(leg, line);
}
const said = (leg, line) => ({ event: { kind: "leg-line", leg, line }, at: Date.now() });
function openFollowed(path, longest) {
    const tail = openTail(path);
    const found = [];
    const splitter = (0,processes_lines/* lineSplitter */.s)({ line: (text) => found.push(text), update: () => { } }, longest);
    const take = () => found.splice(0);
    return {
        async *lines() {
            for (let bytes = await tail.read(); bytes.length > 0; bytes = await tail.read()) {
                splitter.push(bytes);
                yield* take();
            }
        },
        rest() {
            splitter.end();
            return take();
        },
        close: tail.close,
    };
}

// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
// EXTERNAL MODULE: ./js/cli/progress.js + 1 modules
var cli_progress = __webpack_require__(71331);
;// CONCATENATED MODULE: ./js/cli/commands/logs.js












const command = {
    usage: "[LEG] [--follow] [--run RUN]",
    details: "Prints what a leg printed, or all legs of a run, each line behind its leg's name. With --follow a run that goes on in another terminal is watched until it ends: without LEG as `mainline run` shows it. Without --run: the run that goes on, or the newest. Ctrl-C ends the watching, and nothing else.",
    examples: ["mainline logs train@0", "mainline logs -f", "mainline logs evaluate --run 0199f3"],
    options: {
        follow: { type: "boolean", short: "f", description: "go on until the run, or the leg, ends" },
        run: { type: "string", value: "RUN", description: "id of a run, or the beginning of one" },
    },
    most: 1,
    async run(input, terminal) {
        const { store } = await (0,edges/* openEdges */.bh)(terminal);
        const asked = input.text("run") ?? null;
        const running = (await (0,store_journal.runsInProgress)(store.home)).find((id) => id.startsWith(asked ?? ""));
        const leg = input.args[0] ?? null;
        if (running !== undefined && input.on("follow"))
            return await (leg === null ? watch(running, store, terminal) : follow(leg, running, store, terminal));
        if (running !== undefined)
            return await soFar(leg, running, store, terminal);
        const run = await (0,find_run/* findRun */.L)(store, asked);
        const legs = leg === null ? run.legs : run.legs.filter(({ id }) => id === leg);
        if (leg !== null && legs.length === 0)
            throw unknownLeg(leg, run.legs);
        for (const { id, reusedFrom } of legs)
            await print(store.logPath(reusedFrom ?? run.id, id), leg === null ? `${id} | ` : "", terminal);
        return 0;
    },
};
/** The whole run, as its own terminal shows it. */
async function watch(id, store, terminal) {
    let progress = null;
    try {
        for await (const { event, at } of followRun(store, id)) {
            if (event.kind === "started")
                progress = (0,cli_progress/* openProgress */.m)({ terminal, quiet: false, usual: await (0,usual_times/* usualTimes */.bx)(store, event.pipeline) });
            progress?.event(event, (Date.now() - at) / 1000);
        }
    }
    finally {
        progress?.close();
    }
    const run = await saved(id, store);
    terminal.out((await __webpack_require__.e(/* import() */ 2176).then(__webpack_require__.bind(__webpack_require__, 82176))).renderRunEnd(run, terminal, false));
    return run.status === "succeeded" ? 0 : 1;
}
/** One leg's lines, until it ends. */
async function follow(leg, id, store, terminal) {
    for await (const { event } of followRun(store, id)) {
        if (event.kind === "started" && !event.legs.some((each) => each.id === leg))
            throw unknownLeg(leg, event.legs);
        if (event.kind === "leg-line" && event.leg === leg)
            terminal.out((0,render_escape/* escapeTerminal */.en)(event.line));
        if (event.kind !== "leg-ended" || event.leg !== leg)
            continue;
        // What it reused was said when it ran.
        const { reusedFrom, status } = event.result;
        if (reusedFrom !== null)
            await print(store.logPath(reusedFrom, leg), "", terminal);
        return status === "failed" ? 1 : 0;
    }
    throw new failure.Stop({ code: "interrupted" });
}
/** What a run that goes on has said until now. */
async function soFar(leg, id, store, terminal) {
    const legs = await legsOf(id, store);
    if (leg !== null && !legs.some((each) => each.id === leg))
        throw unknownLeg(leg, legs);
    for (const each of leg === null ? legs.map((known) => known.id) : [leg])
        await print(store.logPath(id, each), leg === null ? `${each} | ` : "", terminal);
    return 0;
}
async function legsOf(id, store) {
    for await (const { event } of followRun(store, id))
        if (event.kind === "started")
            return event.legs;
    return [];
}
/** Its record is written just before its process ends, or never, when it was interrupted. */
async function saved(id, store) {
    for (let tries = 0; tries < 30; tries++) {
        const run = await store.run(id);
        if (run)
            return run;
        await (0,promises_.setTimeout)(100);
    }
    throw new failure.Stop({ code: "interrupted" });
}
async function print(path, prefix, terminal) {
    const tail = openTail(path);
    const lines = (0,processes_lines/* lineSplitter */.s)({ line: (text) => terminal.out(`${prefix}${(0,render_escape/* escapeTerminal */.en)(text)}`), update: () => { } });
    for (let bytes = await tail.read(); bytes.length > 0; bytes = await tail.read())
        lines.push(bytes);
    lines.end();
    await tail.close();
}
function unknownLeg(leg, legs) {
    const names = legs.map(({ id }) => id);
    const meant = (0,nearest/* nearest */.p)(leg, names);
    const more = names.length > 12 ? `, and ${names.length - 12} more` : "";
    const hint = meant ? `Did you mean "${meant}"?` : `There are: ${names.slice(0, 12).join(", ")}${more}.`;
    return new failure.Stop({ code: "usage", command: "logs", words: `The run has no leg "${leg}".`, hint });
}


/***/ }),

/***/ 6679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ lineSplitter)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

/**
 * Cuts a stream of bytes into lines; what is longer than 4,096 characters is cut, so that no step can fill our memory. Of what carriage returns
 * write over each other a line is the last, as on a terminal.
 */
function lineSplitter(sink, longest = 4096) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");
    let rest = "";
    const take = (text) => {
        const lines = (rest + text).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines)
            sink.line(visible(line, longest));
        const returned = rest.lastIndexOf("\r");
        if (returned === -1)
            rest = rest.slice(0, longest);
        else {
            const shown = visible(rest.slice(0, returned), longest);
            if (shown !== "")
                sink.update(shown);
            rest = `${shown}\r${rest.slice(returned + 1).slice(0, longest)}`;
        }
    };
    return {
        push: (chunk) => take(decoder.write(chunk)),
        end() {
            take(decoder.end());
            const last = visible(rest, longest);
            if (last !== "")
                sink.line(last);
            rest = "";
        },
    };
}
function visible(line, longest) {
    if (!line.includes("\r"))
        return line.slice(0, longest);
    const written = line.split("\r").filter((part) => part.trim() !== "");
    return (written.at(-1) ?? "").slice(0, longest);
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

/***/ 6523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isInProgress: () => (/* binding */ isInProgress),
/* harmony export */   journalFile: () => (/* binding */ journalFile),
/* harmony export */   openJournal: () => (/* binding */ openJournal),
/* harmony export */   runsInProgress: () => (/* binding */ runsInProgress)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86259);




const journalFile = (work) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, "events.jsonl");
function openJournal(work, now) {
    let waiting = [];
    const append = (line) => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(journalFile(work), line);
        }
        catch {
            // The disk is full, or the run is over: what counts is elsewhere.
        }
    };
    return {
        write(event) {
            const line = `${JSON.stringify({ at: now(), event })}\n`;
            if (waiting)
                waiting.push(line);
            else
                append(line);
        },
        begin() {
            if (waiting)
                append(waiting.join(""));
            waiting = null;
        },
    };
}
/** Runs that go on in this store, the newest first. */
async function runsInProgress(home) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, "work")).catch(() => []);
    const ids = names.filter((name) => /^[0-9a-f]{32}$/.test(name)).sort();
    const alive = await Promise.all(ids.map((id) => isInProgress((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, "work", id))));
    return ids.filter((_, i) => alive[i]).reverse();
}
/** Whether the process that owns a working folder is there. */
async function isInProgress(work) {
    const owner = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, "owner"), "utf8").catch(() => "");
    return (0,_work_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwned */ .g)(owner);
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


/***/ })

};
