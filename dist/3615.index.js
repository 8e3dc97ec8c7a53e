export const id = 3615;
export const ids = [3615];
export const modules = {

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

/***/ 53615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followFiles: () => (/* binding */ followFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_run_secret_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64182);
/* harmony import */ var _lib_mask_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36725);
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




/** How often is looked whether somebody has written. */
const POLL_MILLISECONDS = 1000;
/** What is read of a file at once. */
const MOST = 1 << 16;
/** Reads files that somebody else writes, each when it has changed since it was asked for, until the answer is called. What is no file, or not there, is passed over. */
function followFiles(paths, { secrets, changed }) {
    const stamps = new Map(paths.map((path) => [path, stampOf(path)]));
    let looking = false;
    const look = async () => {
        if (looking)
            return;
        looking = true;
        for (const path of paths) {
            const stamp = stampOf(path);
            if (stamp === stamps.get(path))
                continue;
            const text = await excerptOf(path, secrets).catch(() => null);
            // Whoever has stopped listening is not told of what was being read.
            if (timer === null)
                return;
            stamps.set(path, stamp);
            if (text !== null)
                changed(path, text);
        }
        looking = false;
    };
    let timer = setInterval(look, POLL_MILLISECONDS);
    return () => {
        if (timer !== null)
            clearInterval(timer);
        timer = null;
    };
}
function stampOf(path) {
    const stat = statHere(path);
    return stat?.isFile() ? `${stat.size} ${stat.mtimeNs} ${stat.ino}` : "";
}
/** Null: nothing is there, or nothing that a look could reach. */
function statHere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false }) ?? null;
    }
    catch {
        return null;
    }
}
async function excerptOf(path, secrets) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // A pipe that lies there by now would keep us for ever, and so would a link to one.
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW), true);
        const { size } = await file.stat();
        const bytes = size <= MOST ? await read(file, 0) : await bothEnds(file, size);
        const mask = (0,_lib_mask_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .maskStream */ .l)((0,_core_run_secret_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .maskPatterns */ .cM)(secrets));
        return Buffer.concat([mask.push(bytes), mask.end()]).toString("utf8");
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
async function bothEnds(file, size) {
    const [first, last] = [await read(file, 0), await read(file, size - MOST)];
    // From a line's beginning: what stands before is a part of one.
    return Buffer.concat([first.subarray(0, first.indexOf(LINE_END) + 1), last.subarray(last.indexOf(LINE_END) + 1)]);
}
async function read(file, from) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST), 0, MOST, from);
    return buffer.subarray(0, bytesRead);
}
const LINE_END = 0x0a;


/***/ }),

/***/ 36725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ maskStream)
/* harmony export */ });
/* unused harmony export mask */
/** What stands in the place of what is masked. */
const mask = "***";
/**
 * Replaces every occurrence of the patterns in a stream of bytes. What comes out does not depend on how the stream was cut: a match that
 * overlaps another is masked together with it, and what could begin a match waits until it has been decided.
 */
function maskStream(patterns) {
    const nothing = Buffer.alloc(0);
    if (patterns.length === 0)
        return { push: (chunk) => chunk, end: () => nothing, found: () => false };
    let held = nothing;
    /** So many bytes of what is held belong to a match whose mask is out already. */
    let masked = 0;
    let found = false;
    const settle = (data, sure) => {
        const out = [];
        let at = masked;
        let covered = masked;
        for (const [from, to] of matches(data, patterns)) {
            if (from >= sure)
                break;
            found = true;
            if (from >= covered)
                out.push(data.subarray(at, from), Buffer.from(mask));
            covered = Math.max(covered, to);
            at = covered;
        }
        if (at < sure)
            out.push(data.subarray(at, sure));
        held = data.subarray(sure);
        masked = Math.max(0, covered - sure);
        return Buffer.concat(out);
    };
    return {
        push(chunk) {
            const data = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
            return settle(data, beginOfDoubt(data, patterns));
        },
        end: () => settle(held, held.length),
        found: () => found,
    };
}
/** Where each pattern stands, the first first; of those that begin at one place, in any order. */
function matches(data, patterns) {
    const all = [];
    for (const pattern of patterns)
        for (let at = data.indexOf(pattern); at !== -1; at = data.indexOf(pattern, at + 1))
            all.push([at, at + pattern.length]);
    return all.sort(([a], [b]) => a - b);
}
/** The first place from which the data's end is the beginning of a pattern, and not all of it. */
function beginOfDoubt(data, patterns) {
    let first = data.length;
    for (const pattern of patterns) {
        const head = pattern[0];
        for (let at = data.indexOf(head, Math.max(0, data.length - pattern.length + 1)); at !== -1 && at < first;) {
            if (data.compare(pattern, 0, data.length - at, at) === 0)
                first = at;
            else
                at = data.indexOf(head, at + 1);
        }
    }
    return first;
}


/***/ })

};
