export const id = 7533;
export const ids = [7533];
export const modules = {

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

/***/ 57533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLocalStore: () => (/* binding */ openLocalStore),
  storeHome: () => (/* binding */ storeHome)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./js/edge/store/atomic.js




/**
 * Writes files so that a reader, or a machine that dies, sees all of each or what was there before, and none without those before it. They are flushed
 * together: a file system takes about as long over all as over one.
 */
async function writeInOrder(files) {
    const written = files.map(([path, data]) => ({ path, data, temporary: temporaryFor(path) }));
    try {
        await allOf(written.map(writeFlushed));
        for (const { temporary, path } of written)
            await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await Promise.allSettled(written.map(({ temporary }) => (0,promises_.rm)(temporary, { force: true })));
        throw error;
    }
}
/** Waits for all, though one fails: what another still writes could not be cleared away. */
async function allOf(writes) {
    const failed = (await Promise.allSettled(writes)).find((end) => end.status === "rejected");
    if (failed)
        throw failed.reason;
}
async function writeFlushed({ temporary, data }) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(temporary), { recursive: true });
    const file = await (0,promises_.open)(temporary, "wx");
    try {
        await file.writeFile(data);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
const temporaryFor = (path) => `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
/** Writes a file so that a reader sees all of it or none, if our process dies as well; what a dying machine cuts short, its reader must tell. */
function writeWhole(path, data) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = temporaryFor(path);
    try {
        (0,external_node_fs_.writeFileSync)(temporary, data, { flag: "wx" });
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./js/edge/store/downloads.js
var downloads = __webpack_require__(89469);
// EXTERNAL MODULE: ./js/edge/store/ignore-ourselves.js
var ignore_ourselves = __webpack_require__(82125);
;// CONCATENATED MODULE: ./js/edge/store/kept-legs.js

/**
 * Whether a leg of a key is kept, as of the first question about its folder: folders are read whole, for thousands may be asked for of which mostly none
 * is there.
 */
function keptLegs(folder) {
    const prefixes = new Set(namesIn(folder));
    const files = new Map();
    const filesOf = (prefix) => {
        const known = files.get(prefix) ?? new Set(namesIn(`${folder}/${prefix}`));
        files.set(prefix, known);
        return known;
    };
    return (key) => {
        const prefix = key.slice(0, 2);
        return prefixes.has(prefix) && filesOf(prefix).has(`${key}.json`);
    };
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        // What cannot be read is not there.
        return [];
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./js/edge/store/identity.js
var identity = __webpack_require__(99668);
;// CONCATENATED MODULE: ./js/edge/store/orphans.js

/**
 * Ends what steps of a run are still there whose own process is gone, and says whether there were any. Whoever ended the run may have ended its watchdog
 * too, or the watchdog is not done yet: what such a step holds or writes is not free before it is gone. Only Linux tells us.
 */
function endOrphans(run) {
    const orphans = processes().filter((pid) => pid !== process.pid && isOf(pid, `MAINLINE_RUN_ID=${run}`));
    for (const pid of orphans)
        end(pid);
    return orphans.length > 0;
}
function processes() {
    try {
        return (0,external_node_fs_.readdirSync)("/proc").map(Number).filter(Number.isInteger);
    }
    catch {
        return [];
    }
}
function isOf(pid, mark) {
    try {
        // A process that has ended and that nobody has waited for has none.
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, "latin1").split("\0").includes(mark);
    }
    catch {
        return false;
    }
}
function end(pid) {
    try {
        process.kill(pid, "SIGKILL");
    }
    catch {
        // It has ended meanwhile.
    }
}

;// CONCATENATED MODULE: ./js/edge/store/lock.js






/**
 * Takes a lock between processes, or waits for it; null: the waiting was ended. A claim is an empty file whose name says what is claimed, by which process and for
 * which run. Who has written a claim and then sees nobody else's that is alive holds the lock; who sees one withdraws and tries again. Since
 * no name is ever used twice, the claim of a dead process can be removed by anybody at any time: nothing is taken over. `rivals`: the names
 * that it must not be held together with; where its own is not among them, many hold it.
 */
async function takeLock(folder, name, run, { signal, within, onWait }, rivals = [name]) {
    let told = false;
    let claim = "";
    const rival = () => holders(folder, rivals, claim).find((holder) => !within.includes(holder)) ?? null;
    while (!signal.aborted) {
        claim = [name, (0,identity/* ownIdentity */.h)(), run, (0,external_node_crypto_.randomUUID)()].join("~");
        const withdraw = () => (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, claim), { force: true });
        stake(folder, claim);
        const holder = rival();
        if (holder === null)
            return withdraw;
        withdraw();
        if (!told)
            onWait(holder);
        told = true;
        do
            await pause(signal);
        while (!signal.aborted && rival() !== null);
    }
    return null;
}
/** Makes a folder of claims ready, and clears away what dead processes claimed: some of it nobody would ask for again. */
function openLocks(folder) {
    if (!(0,external_node_fs_.existsSync)(emptyFile(folder)))
        (0,external_node_fs_.writeFileSync)(emptyFile(folder), "");
    living(folder);
}
/** A second name for a file that is there costs a tenth of what a file does, and gone it leaves nothing for the file system to pass over when it makes the next. */
function stake(folder, claim) {
    try {
        (0,external_node_fs_.linkSync)(emptyFile(folder), (0,external_node_path_.join)(folder, claim));
    }
    catch {
        // A file system without such links, or somebody has taken the file away.
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, claim), "wx"));
    }
}
const emptyFile = (folder) => (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), "claim");
/** Runs of living processes, this one among them, that claim one of these. */
const holders = (folder, rivals, own) => living(folder)
    .filter((claim) => claim !== own && rivals.includes(claim.split("~")[0] ?? ""))
    .map((claim) => claim.split("~")[2] ?? "");
function living(folder) {
    return (0,external_node_fs_.readdirSync)(folder).filter((claim) => {
        if (isAlive(claim))
            return true;
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, claim), { force: true });
        return false;
    });
}
/** Its process is there, or a step that this left behind; a step is ended, and gone when somebody looks again. */
function isAlive(claim) {
    const [, owner = "", run = ""] = claim.split("~");
    if (owner === (0,identity/* ownIdentity */.h)())
        return true;
    return (owner !== "" && (0,identity/* identity */.D)(Number(owner.split(" ")[0])) === owner) || endOrphans(run);
}
/** Of uneven length, so that two who withdrew for one another do not meet again. */
const pause = (signal) => (0,external_node_timers_promises_.setTimeout)(20 + Math.random() * 40, undefined, { signal }).catch(() => { });

// EXTERNAL MODULE: ./js/lib/sha256.js
var lib_sha256 = __webpack_require__(5047);
;// CONCATENATED MODULE: ./js/edge/store/backdate.js

/** So that whoever writes to it next changes its time, be that within the same tick of the clock. */
function backdate(path) {
    const earlier = new Date(Date.now() - 250);
    (0,external_node_fs_.utimesSync)(path, earlier, earlier);
}

;// CONCATENATED MODULE: ./js/edge/store/copy-hashing.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const CHUNK = 1 << 20;
/** Linux takes several times as long over a write that is larger than this. */
const PIECE = 1 << 17;
/**
 * Copies a file and hashes what it copied, in one pass: while one piece is hashed here, the thread pool writes it and reads the next. Where the
 * file system can share the bytes of both, it does, and the copy is read once.
 */
async function copyHashing(from, to, mode) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const shared = await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE_FORCE).then(() => true, () => false);
        const source = __addDisposableResource(env_1, await (0,promises_.open)(shared ? to : from), true);
        const target = __addDisposableResource(env_1, shared ? null : await (0,promises_.open)(to, "w", mode), true);
        const found = await pump(source, target);
        await (target ?? source).chmod(mode);
        return found;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function pump(source, target) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let [current, other] = [Buffer.allocUnsafeSlow(CHUNK), Buffer.allocUnsafeSlow(CHUNK)];
    let size = 0;
    for (let { bytesRead } = await source.read(current, 0, CHUNK); bytesRead > 0;) {
        const bytes = current.subarray(0, bytesRead);
        const written = target && copy_hashing_writeWhole(target, bytes, size);
        const next = source.read(other, 0, CHUNK);
        hash.update(bytes);
        size += bytesRead;
        [{ bytesRead }] = await Promise.all([next, written]);
        [current, other] = [other, current];
    }
    return { sha256: hash.digest("hex"), size };
}
/** All pieces at once: those that wait are written while the caller hashes. The system may write less of one than it is asked to. */
async function copy_hashing_writeWhole(target, bytes, position) {
    const piece = async (from, to) => {
        for (let at = from; at < to;)
            at += (await target.write(bytes, at, to - at, position + at)).bytesWritten;
    };
    const starts = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, i) => i * PIECE);
    await Promise.all(starts.map((start) => piece(start, Math.min(start + PIECE, bytes.length))));
}

;// CONCATENATED MODULE: ./js/edge/store/move-own.js


const parts = ["size", "mtimeMs", "ctimeMs", "ino", "dev"];
/**
 * Moves such a file to another place, instead of writing its bytes once more. False, and nothing has happened: it is not what was read any more, or not a file
 * of its own (a link, a file of two names, another's), or that place is on another file system.
 */
function moveOwn({ path, stat }, executable, to) {
    try {
        const now = (0,external_node_fs_.lstatSync)(path);
        if (!now.isFile() || now.nlink !== 1 || !isSame(now, stat))
            return false;
        setMode(path, now.mode & 0o7777, executable ? 0o755 : 0o644);
        backdate(path);
        (0,external_node_fs_.renameSync)(path, to);
        return true;
    }
    catch {
        return false;
    }
}
const isSame = (one, other) => parts.every((part) => one[part] === other[part]);
/** A stricter one stays, as it does under a umask; what gives another's rights to whoever starts the file does not. */
function setMode(path, mode, wanted) {
    const isStricter = (mode & ~wanted) === 0 && (mode & 0o600) === 0o600;
    if (!isStricter)
        (0,external_node_fs_.chmodSync)(path, wanted);
}

;// CONCATENATED MODULE: ./js/edge/store/objects.js







/** Up to this size a file is read and written at once: a trip to the thread pool costs more than its bytes. */
const SMALL = 1 << 18;
function openObjects(folder) {
    const made = new Set();
    const makeFolder = (path) => {
        if (made.has(path))
            return;
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
        made.add(path);
    };
    const pathOf = (sha256) => (0,external_node_path_.join)(folder, sha256.slice(0, 2), sha256.slice(2));
    // On the same file system as the work tree, and not in it: a process that is killed leaves no half file among the outputs.
    const incoming = () => {
        makeFolder((0,external_node_path_.join)(folder, "incoming"));
        return (0,external_node_path_.join)(folder, "incoming", (0,external_node_crypto_.randomUUID)());
    };
    const has = (sha256, size) => isThere(pathOf(sha256), size);
    return {
        path: pathOf,
        has,
        adopt(path, sha256) {
            (0,external_node_fs_.chmodSync)(path, 0o444);
            makeFolder((0,external_node_path_.dirname)(pathOf(sha256)));
            (0,external_node_fs_.renameSync)(path, pathOf(sha256));
        },
        add: (path) => withTemporary(incoming, (temporary) => add(path, temporary)),
        async place(entry, path, own) {
            if (own)
                makeFolder((0,external_node_path_.dirname)(path));
            if (own && moveOwn(own, entry.executable, path))
                return true;
            return await withTemporary(incoming, (temporary) => place(entry, path, temporary));
        },
    };
    async function add(path, temporary) {
        const stat = (0,external_node_fs_.statSync)(path);
        const bytes = smallBytes(path, stat);
        const found = bytes ? { sha256: (0,lib_sha256/* sha256 */.s)(bytes), size: bytes.length } : await copyHashing(path, temporary, 0o444);
        const { sha256, size } = found;
        const { mtimeMs, ctimeMs, ino, dev } = stat;
        const stored = { path, stat: { size: stat.size, mtimeMs, ctimeMs, ino, dev }, sha256, size };
        if (has(sha256, size)) {
            if (!bytes)
                (0,external_node_fs_.rmSync)(temporary);
            return stored;
        }
        if (bytes)
            (0,external_node_fs_.writeFileSync)(temporary, bytes, { flag: "wx", mode: 0o444 });
        makeFolder((0,external_node_path_.dirname)(pathOf(sha256)));
        (0,external_node_fs_.renameSync)(temporary, pathOf(sha256));
        return stored;
    }
    async function place({ sha256, executable }, path, temporary) {
        const [object, mode] = [pathOf(sha256), executable ? 0o755 : 0o644];
        const stat = (0,external_node_fs_.statSync)(object, { throwIfNoEntry: false });
        if (!stat)
            return false;
        const bytes = smallBytes(object, stat);
        if ((bytes ? (0,lib_sha256/* sha256 */.s)(bytes) : (await copyHashing(object, temporary, mode)).sha256) !== sha256) {
            (0,external_node_fs_.rmSync)(object, { force: true });
            if (!bytes)
                (0,external_node_fs_.rmSync)(temporary);
            return false;
        }
        if (bytes)
            (0,external_node_fs_.writeFileSync)(temporary, bytes, { flag: "wx", mode });
        backdate(temporary);
        makeFolder((0,external_node_path_.dirname)(path));
        (0,external_node_fs_.renameSync)(temporary, path);
        return true;
    }
}
/** Whoever has no use for it removes it; so does an error. */
async function withTemporary(name, act) {
    const temporary = name();
    try {
        return await act(temporary);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** Null: too large to be read at once. */
const smallBytes = (path, { size }) => (size <= SMALL ? (0,external_node_fs_.readFileSync)(path) : null);
const isThere = (path, size) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size === size;

// EXTERNAL MODULE: ./js/edge/store/remove-tree.js
var remove_tree = __webpack_require__(88395);
// EXTERNAL MODULE: ./js/edge/store/work.js
var work = __webpack_require__(86259);
;// CONCATENATED MODULE: ./js/edge/store/local-store.js












/** Where a repository's store is on a laptop. */
const storeHome = (root) => (0,external_node_path_.join)(root, ".mainline");
/** The store in a folder, on the file system of the work tree. Nothing is written before there is something to keep. */
async function openLocalStore(home) {
    const runFile = (id, name) => (0,external_node_path_.join)(home, "runs", id, name);
    const legFile = (key) => (0,external_node_path_.join)(home, "legs", key.slice(0, 2), `${key}.json`);
    const sourceFile = (key) => (0,external_node_path_.join)(home, "sources", key.slice(0, 2), key);
    const objects = openObjects((0,external_node_path_.join)(home, "objects"));
    const run = async (id) => {
        const found = readJson(runFile(id, "run.json"));
        return found?.id === id && Array.isArray(found.legs) ? found : null;
    };
    let locks = null;
    return {
        home,
        run,
        objectPath: objects.path,
        objectText: async (sha256, most) => {
            const end = most === undefined ? {} : { end: most - 1 };
            return await (0,consumers_.text)((0,external_node_fs_.createReadStream)(objects.path(sha256), end));
        },
        recall: (key) => (0,promises_.readFile)((0,external_node_path_.join)(home, "cache", key), "utf8").catch(() => null),
        async remember(key, text) {
            // Only beside a store that is there: looking at a repository leaves nothing in it.
            if (!(0,external_node_fs_.existsSync)(home))
                return;
            try {
                writeWhole((0,external_node_path_.join)(home, "cache", key), text);
            }
            catch {
                // On a disk that is full, or may not be written, it is found out again.
            }
        },
        hasObject: (sha256) => (0,promises_.access)(objects.path(sha256)).then(yes, no),
        async runs() {
            const ids = await (0,promises_.readdir)((0,external_node_path_.join)(home, "runs")).catch(() => []);
            const runs = await Promise.all(ids.sort().reverse().map(run));
            return runs.filter((found) => found !== null);
        },
        details: async (id) => readJson(runFile(id, "details.json")),
        async runOfSource(sourceKey) {
            const id = await (0,promises_.readFile)(sourceFile(sourceKey), "utf8").catch(() => null);
            return id === null ? null : await run(id);
        },
        async saveRun(saved, details) {
            await (0,ignore_ourselves/* ignoreOurselves */.J)(home);
            // run.json last: a run is there when it is.
            const source = [sourceFile(saved.sourceKey), saved.id];
            await writeInOrder([
                [runFile(saved.id, "details.json"), JSON.stringify(details)],
                [runFile(saved.id, "run.json"), JSON.stringify(saved)],
                ...(saved.status === "succeeded" ? [source] : []),
            ]);
        },
        async leg(key) {
            const found = readJson(legFile(key));
            // Whoever changed it may have left anything.
            if (found?.version !== 1 || !Array.isArray(found.leg?.outputs))
                return null;
            return found.leg.outputs.every(({ sha256, size }) => objects.has(sha256, size)) ? found : null;
        },
        keptLegs: () => keptLegs((0,external_node_path_.join)(home, "legs")),
        grounds: (legs, sourceKey, id) => [
            ...legs.flatMap(({ key, outputs }) => [legFile(key ?? ""), ...outputs.map(({ sha256 }) => objects.path(sha256))]),
            sourceFile(sourceKey),
            runFile(id, "run.json"),
        ],
        saveLeg: async (key, leg) => writeWhole(legFile(key), JSON.stringify(leg)),
        async fetchObject(file, signal) {
            const { fetchFile } = await __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 30679));
            const part = await (0,downloads/* downloadsOf */.zw)(home)(file.sha256);
            const problem = await fetchFile(file, part, signal);
            if (problem === null) {
                await (0,downloads/* noteFetched */._F)(home, file.sha256);
                objects.adopt(part, file.sha256);
            }
            return problem;
        },
        addObject: objects.add,
        placeObject: objects.place,
        logPath: (id, leg) => runFile(id, (0,external_node_path_.join)("logs", `${leg}.log`)),
        workPath: (id) => (0,external_node_path_.join)(home, "work", id),
        async beginWork(id) {
            await (0,ignore_ourselves/* ignoreOurselves */.J)(home);
            await (0,work/* beginWork */.R)((0,external_node_path_.join)(home, "work"), id);
        },
        async lock(name, id, wait) {
            await (locks ??= makeLocks(home));
            return await takeLock((0,external_node_path_.join)(home, "locks"), name, id, wait);
        },
        async use(id, wait) {
            try {
                await (locks ??= makeLocks(home));
                return await takeLock((0,external_node_path_.join)(home, "locks"), "use", id, wait, ["gc"]);
            }
            catch (error) {
                if (error.code === "EROFS")
                    return () => { };
                throw error;
            }
        },
        async alone(wait) {
            await (locks ??= makeLocks(home));
            return await takeLock((0,external_node_path_.join)(home, "locks"), "gc", "gc", wait, ["use", "gc"]);
        },
        endWork: (id) => (0,remove_tree/* removeTree */.d)((0,external_node_path_.join)(home, "work", id)),
        clearWork: remove_tree/* removeTree */.d,
    };
}
/**
 * What cannot be read is not there: every write is whole, so that only a foreign hand can leave such a file. Without waiting: a run that
 * reuses everything does little else, and a trip to the thread pool costs ten times what reading a file of a kilobyte does.
 */
function readJson(path) {
    try {
        // Mostly it is not there, and an error costs more than the question.
        if (!(0,external_node_fs_.existsSync)(path))
            return null;
        return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    }
    catch (error) {
        const { code } = error;
        if (code === undefined || code === "ENOENT" || code === "ENOTDIR")
            return null;
        throw error;
    }
}
async function makeLocks(home) {
    await (0,ignore_ourselves/* ignoreOurselves */.J)(home);
    await (0,promises_.mkdir)((0,external_node_path_.join)(home, "locks"), { recursive: true });
    openLocks((0,external_node_path_.join)(home, "locks"));
}
const yes = () => true;
const no = () => false;


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
