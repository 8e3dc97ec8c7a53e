export const id = 679;
export const ids = [679];
export const modules = {

/***/ 30679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchFile: () => (/* binding */ fetchFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var _core_disk_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30696);
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







/** Attempts that bring not one byte more, before it is given up. */
const FRUITLESS = 4;
/**
 * Fetches a file into `part`, going on where an earlier attempt, or an earlier process, was interrupted; null: it is there and has this digest. Otherwise why not, in
 * words. What has another digest is kept nowhere. No credentials are sent: an address may lead anywhere, and only the digest says that the bytes are
 * right, which is also why plain http will do.
 */
async function fetchFile({ url, sha256 }, part, signal) {
    let most = sizeOf(part);
    for (let fruitless = 0;; fruitless++) {
        const resumed = sizeOf(part) > 0;
        const end = await attempt(url, part, signal);
        if (end.kind === "whole") {
            const found = await sha256Of(part);
            if (found === sha256) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(`${part}.etag`, { force: true });
                return null;
            }
            await forget(part);
            // What was there before may have been the beginning of another file.
            if (!resumed)
                return `${url} has the SHA-256 ${found}, and mainline.yml says ${sha256}`;
        }
        if (end.kind === "refused" || signal.aborted)
            return `${url}: ${end.kind === "whole" ? "interrupted" : end.problem}`;
        if (sizeOf(part) > most)
            fruitless = 0;
        else if (fruitless + 1 >= FRUITLESS)
            return `${url}: ${end.kind === "whole" ? "it changes" : end.problem}`;
        most = Math.max(most, sizeOf(part));
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(200 * 2 ** fruitless, undefined, { signal }).catch(() => { });
    }
}
/** Whatever a server sends, and however fast. */
const MOST = 256 * 2 ** 30;
/** Bytes that nobody announced, between two looks at the disk. */
const ASK_AFTER = 4 * 2 ** 20;
async function attempt(url, part, signal) {
    try {
        const response = await fetch(url, { headers: await resumeHeaders(part), signal, credentials: "omit" });
        return await take(response, part);
    }
    catch (error) {
        // To ask again makes no room on the disk.
        if ((0,_core_disk_failure_js__WEBPACK_IMPORTED_MODULE_6__.diskFailure)(error) !== null)
            throw error;
        // fetch says what happened in its error's cause.
        const { message, cause } = error;
        return { kind: "broken", problem: cause instanceof Error ? `${message}: ${cause.message}` : message };
    }
}
async function take(response, part) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { status, body, headers } = response;
        if (status === 416) {
            await forget(part);
            return { kind: "broken", problem: "the server has fewer bytes than it had" };
        }
        if (status !== 200 && status !== 206) {
            await body?.cancel();
            const passing = status === 408 || status === 429 || status >= 500;
            return { kind: passing ? "broken" : "refused", problem: `the server answers ${status}` };
        }
        const from = startOf(response);
        // A server that ignores or mistakes the range begins anew.
        if (from !== sizeOf(part))
            await forget(part);
        if (from !== 0 && from !== sizeOf(part))
            return { kind: "broken", problem: "the server sent another range than it was asked for" };
        const promised = Number(headers.get("content-length") ?? 0);
        const refused = await noRoomFor(promised, part);
        if (refused !== null) {
            await body?.cancel();
            return { kind: "refused", problem: refused };
        }
        const etag = headers.get("etag");
        if (etag && !etag.startsWith("W/"))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(`${part}.etag`, etag);
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(part, "a"), true);
        let unasked = -promised;
        for await (const chunk of body ?? []) {
            await file.writeFile(chunk);
            unasked += chunk.length;
            if (unasked < ASK_AFTER)
                continue;
            // A server need not say how much it sends, nor mean it.
            unasked = 0;
            const problem = await noRoomFor(ASK_AFTER, part);
            if (problem === null)
                continue;
            await forget(part);
            return { kind: "refused", problem };
        }
        return { kind: "whole" };
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
/** Why so many bytes more may not come, in words: a file may not be larger than all are, nor leave others no room on this disk. */
async function noRoomFor(more, part) {
    if (sizeOf(part) + more > MOST)
        return "it has more than 256 GiB, and larger files are not fetched";
    const { bavail, blocks, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.statfs)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(part));
    const room = Math.max(0, Math.floor(bavail * bsize - Math.min(2 ** 30, (blocks * bsize) / 100)));
    return more <= room ? null : `it goes on for ${more} bytes or more, and this disk has room for ${room}`;
}
const startOf = ({ status, headers }) => status === 206 ? Number(/^bytes (\d+)-/.exec(headers.get("content-range") ?? "")?.[1] ?? Number.NaN) : 0;
async function resumeHeaders(part) {
    const size = sizeOf(part);
    // Compressed on the way, ranges would count other bytes.
    const plain = { "accept-encoding": "identity" };
    if (size === 0)
        return plain;
    const etag = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(`${part}.etag`, "utf8").catch(() => null);
    return { ...plain, range: `bytes=${size}-`, ...(etag === null ? {} : { "if-range": etag }) };
}
async function forget(part) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(part, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(`${part}.etag`, { force: true });
}
async function sha256Of(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 19 }), hash);
    return hash.digest("hex");
}
const sizeOf = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;


/***/ })

};
