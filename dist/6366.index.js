export const id = 6366;
export const ids = [6366,8714];
export const modules = {

/***/ 56366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probe: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_run_step_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29132);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89925);



/** In seconds. What says which Python there is says it at once; who waits for an answer longer than this has hung. */
const longest = 60;
/** In bytes: it stands in every key, and nobody takes a run whose probes said more. */
const most = 256 * 1024;
/** What the environment commands print is part of every key: one that fails makes no key. */
function probe(plan, root, edges, signal) {
    const late = edges.after(longest);
    const ends = signal ? [late, signal] : [late];
    return Promise.all(plan.pipeline.environment.map(async (command) => {
        const { code, stdout, stderr, ended } = await edges.capture("sh", ["-c", command], {
            cwd: root,
            env: (0,_core_run_step_env_js__WEBPACK_IMPORTED_MODULE_2__/* .stepEnv */ .WH)(edges.env, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureTo */ .de)(null, plan)),
            ends,
            most,
        });
        if (ended === "too-much")
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "probe-too-long", command, most });
        if (code === null && signal?.aborted)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "interrupted" });
        if (code === null && late.aborted)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "probe-timeout", command, seconds: longest });
        const output = `${stdout.toString("utf8")}${stderr}`.replaceAll("\r\n", "\n").trim();
        if (code !== 0)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "probe-failed", command, exitCode: code, output });
        return { command, output };
    }));
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

/***/ 88714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Stop: () => (/* binding */ Stop)
/* harmony export */ });
/** How use cases stop early with a Failure; caught once, at each edge of the program. */
class Stop extends Error {
    failure;
    constructor(failure) {
        super(failure.code);
        this.failure = failure;
    }
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


/***/ }),

/***/ 51778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byCodeUnit)
/* harmony export */ });
/** Code-unit order: the same in every locale. */
const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ })

};
