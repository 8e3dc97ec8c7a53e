export const id = 1995;
export const ids = [1995];
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

/***/ 1995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdsSecret: () => (/* binding */ holdsSecret),
/* harmony export */   readMasked: () => (/* binding */ readMasked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_run_secret_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64182);
/* harmony import */ var _lib_mask_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36725);



/** Whether a file holds one of these values, as it is or in one of the usual encodings. */
async function holdsSecret(path, values) {
    const stream = (0,_lib_mask_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .maskStream */ .l)((0,_core_run_secret_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .secretPatterns */ .cc)(values));
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 20 })) {
        stream.push(chunk);
        if (stream.found())
            return true;
    }
    stream.end();
    return stream.found();
}
/** The beginning of a file as text, without these values; empty when it is not there. */
function readMasked(path, most, values) {
    const bytes = readBeginning(path, most);
    if (bytes.length === 0)
        return "";
    const stream = (0,_lib_mask_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .maskStream */ .l)((0,_core_run_secret_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .maskPatterns */ .cM)(values));
    const sure = stream.push(bytes);
    // Where the text is cut, what it ends with may be the beginning of a secret.
    return (bytes.length < most ? Buffer.concat([sure, stream.end()]) : sure).toString("utf8");
}
/** At once: it is small. A pipe that a step put in its place would keep us, if we waited for its other end. */
function readBeginning(path, most) {
    const nothing = Buffer.alloc(0);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size === 0)
            return nothing;
        const bytes = Buffer.allocUnsafe(most);
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, most, 0));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return nothing;
    }
}


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
