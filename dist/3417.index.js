export const id = 3417;
export const ids = [3417,696];
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

/***/ 63417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWorkbench: () => (/* binding */ openWorkbench)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_fs_, 2);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./js/core/plan/paths.js
var paths = __webpack_require__(16586);
// EXTERNAL MODULE: ./js/core/disk-failure.js
var disk_failure = __webpack_require__(30696);
// EXTERNAL MODULE: ./js/lib/order.js
var order = __webpack_require__(51778);
// EXTERNAL MODULE: ./js/edge/files/stat-of.js
var stat_of = __webpack_require__(5322);
;// CONCATENATED MODULE: ./js/edge/files/collect.js






/** All files below the declared outputs. A link counts as what it leads to, provided that this is inside. */
function collect(directory, outputs) {
    const found = { files: new Map(), refused: [], root: realOnce(directory) };
    const missing = outputs.filter((output) => !walk(directory, output, found));
    const files = [...found.files].map(([path, executable]) => ({ path, executable }));
    return { files: files.sort((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path)), missing, refused: found.refused };
}
/** Of the places that outputs lie in, those that are no folder, or a link out of `root`: whatever is laid there lands elsewhere, or nowhere. */
function notFolders(root, outputs) {
    const top = realOnce(root);
    const around = new Set(outputs.flatMap((output) => (0,paths/* ancestors */.T1)((0,paths/* folderOf */.yS)(output))));
    return [...around].filter((path) => {
        const stat = (0,stat_of/* statOf */._)((0,external_node_path_.join)(root, path));
        const target = stat?.isSymbolicLink() ? follow((0,external_node_path_.join)(root, path), top()) : stat;
        return typeof target === "string" || (target !== null && !target.isDirectory());
    });
}
/** Whether anything is there, be it only the refusal to look. */
function walk(directory, path, found) {
    try {
        return walkThere(directory, path, found);
    }
    catch (error) {
        if ((0,disk_failure.deniedPath)(error) === null)
            throw error;
        found.refused.push({ path, problem: "its step left it so that it may not be read" });
        return true;
    }
}
function walkThere(directory, path, found) {
    const place = (0,external_node_path_.join)(directory, path);
    const stat = (0,stat_of/* statOf */._)(place);
    if (!stat)
        return false;
    const target = stat.isSymbolicLink() ? follow(place, found.root()) : stat;
    if (typeof target === "string")
        found.refused.push({ path, problem: target });
    else if (target.isFile())
        found.files.set(path, (target.mode & 0o100) !== 0);
    else if (target.isDirectory())
        walkFolder(directory, path, found);
    else
        found.refused.push({ path, problem: "it is neither a file nor a folder" });
    return true;
}
function walkFolder(directory, path, found) {
    for (const name of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, path))) {
        // Node puts U+FFFD where a name is not UTF-8: under that name there is nothing.
        if (!walk(directory, `${path}/${name}`, found) && name.includes("\ufffd"))
            found.refused.push({ path: `${path}/${name}`, problem: "its name is not UTF-8" });
    }
}
/** What a link leads to, or in words why that is no output. */
function follow(place, root) {
    const target = realOf(place);
    if (target === null)
        return "it is a link that leads nowhere, or in a circle";
    if (leavesFrom(root, target))
        return "it is a link that leads out of the step's directory";
    if (!leavesFrom(target, realOf((0,external_node_path_.dirname)(place)) ?? place))
        return "it is a link to a folder that it lies in";
    return (0,external_node_fs_.lstatSync)(target);
}
function leavesFrom(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === ".." || way.startsWith("../") || way.startsWith("..\\");
}
/** Asked for by links alone: mostly there is none. */
function realOnce(path) {
    let real = null;
    return () => (real ??= realOf(path) ?? path);
}
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
var external_node_crypto_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_crypto_, 2);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./js/edge/files/hash-file.js
/**
 * Hashes files of known size one after the other, with a pause after each piece of a large one. Null: it cannot be read, or its size is another by now.
 * Threads are started from its text too: it knows nothing but its arguments. Without reading ahead: the system does that, and bytes that another
 * core has fetched take longer to hash than to fetch here.
 */
function openHasher({ openSync, fstatSync, readSync, closeSync }, { createHash, hash }) {
    // What fits a core's own cache.
    const buffer = Buffer.allocUnsafeSlow(1 << 18);
    // Node 20.12 and newer can do it without an object for each file.
    const hashWhole = hash ?? ((name, bytes) => createHash(name).update(bytes).digest("hex"));
    return function* hashFile({ path, size }) {
        let file = null;
        try {
            file = openSync(path, "r");
            const sha256 = size <= buffer.length ? hashSmall(file, size) : yield* hashLarge(file, size);
            const { size: now, mtimeMs, ctimeMs, ino } = fstatSync(file);
            return now === size ? { sha256, mtimeMs, ctimeMs, ino } : null;
        }
        catch {
            return null;
        }
        finally {
            if (file !== null)
                closeSync(file);
        }
    };
    function hashSmall(file, size) {
        let filled = 0;
        for (let read = 1; filled < size && read > 0; filled += read)
            read = readSync(file, buffer, filled, size - filled, null);
        return hashWhole("sha256", buffer.subarray(0, filled));
    }
    /** As far as it was long: somebody may go on writing to it for ever. */
    function* hashLarge(file, size) {
        const digest = createHash("sha256");
        for (let left = size, read = 1; left > 0 && read > 0; left -= read) {
            read = readSync(file, buffer, 0, Math.min(left, buffer.length), null);
            digest.update(buffer.subarray(0, read));
            yield;
        }
        return digest.digest("hex");
    }
}

;// CONCATENATED MODULE: ./js/edge/files/hash.js






/** Together not worth the start of a thread, which takes some 20 ms. */
const FEW_BYTES = 1 << 26;
/** How long others wait: a trip through the event loop costs a hundredth of that. */
const TURN_MILLISECONDS = 2;
/** For whoever hashes here: what one has read in its buffer is hashed before the next has its turn. */
const hashFile = openHasher(external_node_fs_namespaceObject, external_node_crypto_namespaceObject);
/** SHA-256 of files, in their order, on all the cores there are where that pays. Null: it could not be read, or has not that size. */
async function hashFiles(files) {
    const found = files.map(() => null);
    const work = { files, order: largestFirst(files), next: new Int32Array(new SharedArrayBuffer(4)) };
    const others = Array.from({ length: helpersFor(files) }, () => inThread(work, found));
    // Meanwhile this thread, which need not be started, does its share.
    await Promise.all([...others, here(work, found)]);
    return found;
}
/** So that no core begins the largest when the others are done. */
function largestFirst(files) {
    const size = (i) => files[i]?.size ?? 0;
    return Uint32Array.from(files.keys()).sort((a, b) => size(b) - size(a));
}
function helpersFor(files) {
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    return bytes > FEW_BYTES ? Math.min((0,external_node_os_.availableParallelism)(), files.length) - 1 : 0;
}
async function here({ files, order, next }, found) {
    let began = performance.now();
    for (let at = Atomics.add(next, 0, 1); at < order.length; at = Atomics.add(next, 0, 1)) {
        const i = order[at];
        const pieces = hashFile(files[i]);
        for (let piece = pieces.next();; piece = pieces.next()) {
            if (piece.done)
                found[i] = piece.value;
            if (performance.now() - began > TURN_MILLISECONDS) {
                await (0,external_node_timers_promises_.setImmediate)();
                began = performance.now();
            }
            if (piece.done)
                break;
        }
    }
}
function inThread(work, found) {
    return new Promise((resolve, reject) => {
        const worker = new external_node_worker_threads_.Worker(threadScript, { eval: true, workerData: work });
        worker.on("message", (hashed) => {
            for (const [i, file] of hashed)
                found[i] = file;
            resolve();
        });
        worker.on("error", reject);
        worker.on("exit", () => resolve());
    });
}
/** What a thread runs. It is started from its own text, since a bundle has no file for it: so it knows nothing but its arguments. */
function hashInThread(hashFile, { workerData, parentPort }) {
    const { files, order, next } = workerData;
    const found = [];
    for (let at = Atomics.add(next, 0, 1); at < order.length; at = Atomics.add(next, 0, 1)) {
        const i = order[at];
        const pieces = hashFile(files[i]);
        let piece = pieces.next();
        while (!piece.done)
            piece = pieces.next();
        found.push([i, piece.value]);
    }
    parentPort?.postMessage(found);
}
const hasher = `(${openHasher})(require("node:fs"), require("node:crypto"))`;
const threadScript = `(${hashInThread})(${hasher}, require("node:worker_threads"));`;

;// CONCATENATED MODULE: ./js/edge/files/digests.js





/** Digests of files of the work tree, in their order: remembered, or taken now, all together. */
function openDigests(root, memory) {
    /** The last one who reads, or waits to. */
    let last = null;
    return async (paths) => {
        const known = await memory;
        const look = () => paths.map((path) => lookAt(root, path, known));
        const found = look();
        if (!found.some(isUnread))
            return found.map(asChanging);
        const before = last;
        // In turn: legs that begin together mostly read the same files.
        const mine = before === null ? read(paths, found, known) : before.then(() => read(paths, look(), known));
        last = mine;
        try {
            return await mine;
        }
        finally {
            if (last === mine)
                last = null;
        }
    };
    async function read(paths, found, known) {
        for (let attempt = 0; attempt < 3 && found.some(isUnread); attempt++)
            await readOnce(paths, found, known);
        return found.map(asChanging);
    }
    /** Nobody wrote to a file while it was read if what the system says of it is the same before and after. */
    async function readOnce(paths, found, known) {
        const at = Date.now();
        const unread = found.flatMap((file, i) => (isUnread(file) ? [{ i, path: paths[i], before: file }] : []));
        const files = unread.map(({ path, before }) => ({ path: (0,external_node_path_.join)(root, path), size: before.size }));
        for (const [k, hashed] of (await hashFiles(files)).entries()) {
            const { i, path, before } = unread[k];
            if (hashed !== null && isAsBefore(hashed, before)) {
                known.learn(path, before, hashed.sha256, at);
                found[i] = fileOf(before, hashed.sha256);
            }
            else
                found[i] = lookAt(root, path, known);
        }
    }
}
const isUnread = (file) => typeof file === "object" && !("sha256" in file);
const asChanging = (file) => (isUnread(file) ? "changing" : file);
function lookAt(root, path, memory) {
    const stat = (0,stat_of/* statOf */._)((0,external_node_path_.join)(root, path));
    if (!stat || !(stat.isFile() || stat.isSymbolicLink()))
        return "gone";
    if (stat.isSymbolicLink()) {
        const to = (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, path));
        const link = { to, leads: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)) };
        return { sha256: linkDigest(to), executable: false, link, stamp: stampOf(stat) };
    }
    const sha256 = memory.digest(path, stat);
    return sha256 === null ? stat : fileOf(stat, sha256);
}
/** No file has it: it is the digest of something that says so. */
const linkDigest = (link) => (0,external_node_crypto_.createHash)("sha256").update(`mainline: a link to\0${link}`).digest("hex");
const fileOf = (stat, sha256) => ({
    sha256,
    executable: (stat.mode & 0o100) !== 0,
    link: null,
    stamp: stampOf(stat),
});
const stampOf = ({ size, mtimeMs, ctimeMs, ino }) => `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
/** Its size it has, or it would not have been hashed. */
const isAsBefore = (hashed, before) => hashed.mtimeMs === before.mtimeMs && hashed.ctimeMs === before.ctimeMs && hashed.ino === before.ino;

;// CONCATENATED MODULE: ./js/edge/files/expected.js




/** Takes note that a step writes these outputs in the work tree itself; the answer takes the note back. A killed run leaves it. */
async function noteExpected(home, outputs) {
    if (outputs.length === 0)
        return async () => { };
    const text = JSON.stringify(outputs);
    const note = (0,external_node_path_.join)(notesOf(home), (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex"));
    await (0,promises_.mkdir)(notesOf(home), { recursive: true });
    await (0,promises_.writeFile)(note, text);
    return () => (0,promises_.rm)(note, { force: true });
}
/** The outputs that a step was about to write when its run was killed, or writes now. */
function expectedOutputs(home) {
    return new Set(notesIn(notesOf(home)).flatMap((note) => readList((0,external_node_path_.join)(notesOf(home), note))));
}
/** Asked for each leg, and mostly there are none: an error would cost more than the question. */
const notesIn = (folder) => ((0,external_node_fs_.existsSync)(folder) ? namesIn(folder) : []);
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function readList(note) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(note, "utf8"));
    }
    catch {
        return [];
    }
}
const notesOf = (home) => (0,external_node_path_.join)(home, "in-place");

;// CONCATENATED MODULE: ./js/edge/files/folders.js



/**
 * All folders of a work tree but those that Git never looks into: a file that comes or goes changes its folder. `outputs` lie in some of these, mostly:
 * the folders in them and around them are among the answer, and so are those around `others`. Null: one has a name that is no text, or a folder lies among the
 * outputs by a link, which need not lead to where anybody looks.
 */
function foldersOf(root, ignored, { outputs, others }) {
    const skipped = new Set([".git", ".mainline", ...ignored]);
    const tree = { root, skipped, folders: new Set(), rules: [], links: true };
    const made = { root, skipped: new Set(), folders: new Set(), rules: [], links: false };
    if (!folders_walk("", tree) || !outputs.every((path) => folders_walk(path, made)))
        return null;
    const around = [...outputs, ...others].flatMap((path) => [...(0,paths/* ancestors */.T1)((0,paths/* folderOf */.yS)(path))]);
    return { folders: [...new Set([...tree.folders, ...made.folders, ...around])], rules: tree.rules };
}
/** False: not all could be walked through. */
function folders_walk(folder, walked) {
    const entries = walked.folders.has(folder) ? null : read((0,external_node_path_.join)(walked.root, folder));
    if (entries === null)
        return true;
    walked.folders.add(folder);
    return entries.every((entry) => {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.name === ".gitignore" || entry.name === ".gitattributes")
            walked.rules.push(path);
        if (entry.isSymbolicLink() && !walked.links && isFolder((0,external_node_path_.join)(walked.root, path)))
            return false;
        if (!entry.isDirectory() || walked.skipped.has(path))
            return true;
        // Node puts U+FFFD where a name is not UTF-8: under that name there is nothing.
        return !entry.name.includes("\ufffd") && folders_walk(path, walked);
    });
}
const isFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
/** Null: it is no folder. */
function read(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOTDIR" || code === "ENOENT")
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./js/edge/files/lay-out.js





/** Up to this size a file is copied at once: a trip to the thread pool costs more than its bytes. */
const SMALL = 1 << 18;
/**
 * Lays out a directory of a leg's own. Files are shared with the tree where the file system can do that without one seeing the other's changes (a
 * reflink), and copied elsewhere. Never linked: a step that writes into its input would write into the tree. `folder` is there in the end, though no file
 * lies in it: a command starts there.
 */
async function layOut(root, directory, { files, links, folder }) {
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const made = new Set([directory]);
    for (const path of files) {
        makeFolderOf((0,external_node_path_.join)(directory, path), made);
        await copyIn((0,external_node_path_.join)(root, path), (0,external_node_path_.join)(directory, path));
    }
    for (const path of links) {
        const from = (0,external_node_path_.join)(root, path);
        if (!(0,stat_of/* statOf */._)(from))
            continue;
        makeFolderOf((0,external_node_path_.join)(directory, path), made);
        (0,external_node_fs_.symlinkSync)(from.split(external_node_path_.sep).join("/"), (0,external_node_path_.join)(directory, path));
    }
    makeFolder((0,external_node_path_.join)(directory, folder));
}
function makeFolder(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    }
    catch (error) {
        // An input stands there: whoever would start there says so.
        if (!["EEXIST", "ENOTDIR"].includes(error.code ?? ""))
            throw error;
    }
}
function makeFolderOf(path, made) {
    const folder = (0,external_node_path_.dirname)(path);
    if (made.has(folder))
        return;
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    made.add(folder);
}
/** A link stays one. What is gone by now is no failure here: whoever asked for it looks whether all is as it was. */
async function copyIn(from, to) {
    try {
        await copyAsItIs(from, to);
    }
    catch (error) {
        if (error.code !== "ENOENT")
            throw error;
    }
}
async function copyAsItIs(from, to) {
    const stat = (0,external_node_fs_.lstatSync)(from);
    if (stat.isSymbolicLink())
        (0,external_node_fs_.symlinkSync)((0,external_node_fs_.readlinkSync)(from), to);
    else if (stat.size <= SMALL)
        (0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
    else
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
}
/**
 * The first file that may have changed between the time its digest was taken and now, when it is copied. Where its stat is what it was, it has not;
 * where that cannot tell, the copy is read.
 */
async function firstChanged(root, directory, files, memory) {
    for (const { path, sha256 } of files) {
        const stat = (0,stat_of/* statOf */._)((0,external_node_path_.join)(root, path));
        if (stat && (stat.isSymbolicLink() || memory.digest(path, stat) === sha256))
            continue;
        const copy = (0,external_node_path_.join)(directory, path);
        const [copied] = stat ? await hashFiles([{ path: copy, size: (0,stat_of/* statOf */._)(copy)?.size ?? 0 }]) : [];
        if (copied?.sha256 !== sha256)
            return path;
    }
    return null;
}
/** Asks later which of these files have been written to, or taken away, since now. */
function watchFiles(directory, paths) {
    const stamps = paths.map((path) => lay_out_stampOf((0,external_node_path_.join)(directory, path)));
    return () => paths.filter((path, i) => lay_out_stampOf((0,external_node_path_.join)(directory, path)) !== stamps[i]);
}
/** Without ctime: whoever only links to a file, or makes it unreadable, does not write to it. */
function lay_out_stampOf(path) {
    const stat = (0,stat_of/* statOf */._)(path);
    return stat ? `${stat.size} ${stat.mtimeMs} ${stat.ino}` : "";
}

;// CONCATENATED MODULE: ./js/edge/files/make-room.js





/**
 * Makes room for files, one after the other, where an earlier run laid a folder, or a file where this one has a folder: what we laid there is discarded. What
 * is somebody else's stays, and is in the way. Each folder around them is looked at once.
 */
function roomMaker(root, discard) {
    const looked = new Set();
    return async (path) => {
        for (const above of (0,paths/* ancestors */.T1)((0,paths/* folderOf */.yS)(path))) {
            if (looked.has(above))
                continue;
            if ((0,stat_of/* statOf */._)((0,external_node_path_.join)(root, above))?.isFile())
                await discard([above]);
            looked.add(above);
        }
        if (!(0,stat_of/* statOf */._)((0,external_node_path_.join)(root, path))?.isDirectory())
            return;
        await discard(collect(root, [path]).files.map((file) => file.path));
        removeEmptyFolders((0,external_node_path_.join)(root, path));
    };
}
function removeEmptyFolders(place) {
    if (!(0,stat_of/* statOf */._)(place)?.isDirectory())
        return;
    for (const name of (0,external_node_fs_.readdirSync)(place))
        removeEmptyFolders((0,external_node_path_.join)(place, name));
    if ((0,external_node_fs_.readdirSync)(place).length === 0)
        (0,external_node_fs_.rmdirSync)(place);
}

// EXTERNAL MODULE: ./js/edge/files/memory.js
var files_memory = __webpack_require__(85359);
;// CONCATENATED MODULE: ./js/edge/files/name-rules.js


/** What the file system of a work tree holds two names for one by: every work tree has a `.git`. */
const nameRulesOf = (root) => ({
    ignoresCase: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, ".GIT")),
    // APFS and HFS+, whether or not they tell case apart.
    normalises: process.platform === "darwin",
});

;// CONCATENATED MODULE: ./js/edge/files/open-workbench.js













/** The workbench of the work tree at `root`; what it remembers lies in the store's folder, `home`. */
function openWorkbench(root, home) {
    const file = (0,files_memory/* memoryFile */.E)(home);
    const memory = (0,files_memory/* openMemory */.u)(file);
    const at = (path) => (0,external_node_path_.join)(root, path);
    let rules = null;
    const digests = openDigests(root, memory);
    const digest = async (path) => {
        const [found] = await digests([path]);
        return typeof found === "object" ? found : null;
    };
    return {
        digests,
        readText: (path) => (0,promises_.readFile)(path, "utf8"),
        readEnd,
        writeFiles(texts) {
            for (const folder of new Set(Object.keys(texts).map((path) => (0,external_node_path_.dirname)(path))))
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            for (const [path, text] of Object.entries(texts))
                (0,external_node_fs_.writeFileSync)(path, text);
        },
        async prepare(directory, files, leg) {
            const paths = files.map(({ path }) => path);
            await layOut(root, directory, { files: paths, links: leg.links, folder: leg.directory });
            return await firstChanged(root, directory, files, await memory);
        },
        watch: watchFiles,
        nameRules: () => (rules ??= nameRulesOf(root)),
        collect: collect,
        async foreign(outputs, kept) {
            const expected = expectedOutputs(home);
            const asked = outputs.filter((path) => !expected.has(path));
            const { files, refused } = collect(root, asked);
            const there = [...notFolders(root, asked), ...files.map(({ path }) => path)];
            const [found, known] = [await digests(there), await memory];
            const theirs = [];
            for (const [i, path] of there.entries()) {
                const sha256 = digestOf(found[i]);
                if ((sha256 === null || known.writtenDigest(path) !== sha256) && !(await kept(sha256 ?? "")))
                    theirs.push(path);
            }
            // What is laid through a link that leads out lands among somebody's files elsewhere.
            return [...theirs, ...refused.map(({ path }) => path)];
        },
        lacking,
        async place(files, placeOne) {
            const makeRoom = roomMaker(root, discard);
            for (const file of await lacking(files)) {
                await makeRoom(file.path);
                if (!(await placeOne(file, at(file.path))))
                    return false;
                await wrote(file.path, file.sha256);
            }
            return true;
        },
        async expect(outputs) {
            const settle = await noteExpected(home, outputs);
            return async () => {
                for (const { path } of collect(root, outputs).files)
                    await wrote(path, (await digest(path))?.sha256 ?? "");
                await settle();
            };
        },
        async clear(outputs) {
            for (const { path } of collect(root, outputs).files)
                await (0,promises_.rm)(at(path), { force: true });
        },
        async stale(outputs, kept) {
            const written = (await memory).written();
            return written.filter((path) => !kept.has(path) && (0,paths/* ancestors */.T1)(path).some((above) => outputs.has(above)));
        },
        discard,
        folders: (ignored, named) => foldersOf(root, ignored, named),
        memory: { file, notes: notesOf(home) },
        close: async () => (await memory).save(),
    };
    async function discard(paths) {
        for (const path of paths) {
            if (await isOurs(path))
                await (0,promises_.rm)(at(path), { force: true });
            (await memory).forget(path);
        }
    }
    /** All together: a promise a file costs more memory than all that is known of it. Whoever laid one, if its bytes are these it is what we would write. */
    async function lacking(files) {
        const [found, known] = [await digests(files.map(({ path }) => path)), await memory];
        const [there, lacking] = [[], []];
        for (const [i, file] of files.entries())
            (isSame(file, found[i]) ? there : lacking).push(file);
        for (const { path, sha256 } of there)
            if (known.writtenDigest(path) !== sha256)
                await wrote(path, sha256);
        return lacking;
    }
    async function wrote(path, sha256) {
        const stat = (0,stat_of/* statOf */._)(at(path));
        if (stat)
            (await memory).wrote(path, stat, sha256);
    }
    /** Written by us, and still what we wrote. */
    async function isOurs(path) {
        const own = (await memory).writtenDigest(path);
        return own !== null && (await digest(path))?.sha256 === own;
    }
}
const digestOf = (found) => (typeof found === "object" ? found.sha256 : null);
const isSame = ({ sha256, executable }, found) => typeof found === "object" && found.sha256 === sha256 && found.executable === executable;
async function readEnd(path) {
    const size = (0,stat_of/* statOf */._)(path)?.size ?? 0;
    const chunks = [];
    if (size === 0)
        return "";
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { start: Math.max(0, size - 16_384) }))
        chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
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


/***/ })

};
