export const id = 6523;
export const ids = [6523,696];
export const modules = {

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
