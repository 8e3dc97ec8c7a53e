export const id = 465;
export const ids = [465];
export const modules = {

/***/ 40465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashInTwo: () => (/* binding */ hashInTwo)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

/** Four of them stay where both threads' cores reach them fast; a larger one goes by way of the memory. */
const PIECE = 1 << 18;
const PIECES = 4;
/** SHA-256 of one large file by two threads: what one reads the other hashes, so that the copy out of the system's cache costs no time. Null: it could not be read. */
async function hashInTwo(path) {
    const ring = new SharedArrayBuffer(PIECE * PIECES);
    /** By piece: its bytes; 0: it may be filled; -1: the end; -2: nothing more can be read. */
    const filled = new Int32Array(new SharedArrayBuffer(4 * PIECES));
    const workerData = { path, ring, filled, piece: PIECE };
    const reader = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(scriptOf(readPieces), { eval: true, workerData });
    const hasher = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(scriptOf(hashPieces), { eval: true, workerData });
    try {
        return await new Promise((resolve, reject) => {
            reader.on("error", reject);
            hasher.on("error", reject);
            hasher.on("message", resolve);
            hasher.on("exit", () => resolve(null));
        });
    }
    finally {
        await Promise.all([reader.terminate(), hasher.terminate()]);
    }
}
/** A thread is started from its own text, since a bundle has no file for it: so it knows nothing but its arguments. */
const scriptOf = (run) => `(${run})({ ...require("node:fs"), ...require("node:crypto"), ...require("node:worker_threads") });`;
function readPieces({ openSync, readSync, workerData }) {
    const { path, ring, filled, piece } = workerData;
    const say = (at, state) => {
        Atomics.store(filled, at, state);
        Atomics.notify(filled, at);
    };
    let at = 0;
    try {
        const file = openSync(path, "r");
        for (let read = 1; read > 0; at = (at + 1) % filled.length) {
            for (let state = Atomics.load(filled, at); state !== 0; state = Atomics.load(filled, at))
                Atomics.wait(filled, at, state);
            read = readSync(file, new Uint8Array(ring, at * piece, piece));
            say(at, read || -1);
        }
    }
    catch {
        say(at, -2);
    }
}
function hashPieces({ createHash, workerData, parentPort }) {
    const { ring, filled, piece } = workerData;
    const hash = createHash("sha256");
    for (let at = 0;; at = (at + 1) % filled.length) {
        Atomics.wait(filled, at, 0);
        const read = Atomics.load(filled, at);
        if (read < 0) {
            parentPort?.postMessage(read === -1 ? hash.digest("hex") : null);
            return;
        }
        hash.update(new Uint8Array(ring, at * piece, read));
        Atomics.store(filled, at, 0);
        Atomics.notify(filled, at);
    }
}


/***/ })

};
