export const id = 8804;
export const ids = [8804];
export const modules = {

/***/ 48804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./js/core/version.js
var version = __webpack_require__(27460);
// EXTERNAL MODULE: ./js/cli/up-to-date/up-to-date.js
var up_to_date = __webpack_require__(13658);
;// CONCATENATED MODULE: ./js/cli/up-to-date/by-probes.js

/**
 * Whether nothing has changed, for a pipeline with `environment`: its commands are run as in any run, and print what they printed. Throws Stop
 * (interrupted) where somebody does not want to wait for them.
 */
async function isUpToDateByProbes(words) {
    const known = (0,up_to_date/* lastAnswer */.$k)(words);
    if (!known || known.probes.length === 0 || !known.stillHolds())
        return false;
    const now = await probesNow(known);
    // Such a command may fetch something: what it left is what a run would read.
    if (JSON.stringify(now) !== JSON.stringify(known.probes) || !known.stillHolds())
        return false;
    known.print();
    return true;
}
/** Null: one failed, which the run will say. */
async function probesNow({ root, probes, secrets }) {
    const [{ probe }, { capture }, { interruption }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6366).then(__webpack_require__.bind(__webpack_require__, 56366)),
        __webpack_require__.e(/* import() */ 2542).then(__webpack_require__.bind(__webpack_require__, 32542)),
        __webpack_require__.e(/* import() */ 9550).then(__webpack_require__.bind(__webpack_require__, 19550)),
    ]);
    const { signal } = interruption();
    const pipeline = { environment: probes.map(({ command }) => command), steps: [{ secrets }] };
    const after = (seconds) => AbortSignal.timeout(seconds * 1000);
    try {
        return await probe({ pipeline }, root, { capture, after, env: process.env }, signal);
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        return null;
    }
}

;// CONCATENATED MODULE: ./js/cli/main.js


/** The CLI: finds the command, loads it, and is the one place where a Stop becomes words and an exit code. */
async function run() {
    const [name, ...rest] = process.argv.slice(2);
    if (name === "--version" || name === "-V")
        return void process.stdout.write(`${version/* version */.r}\n`);
    process.exitCode = await start(name, rest);
}
async function start(name, rest) {
    const { openTerminal } = await __webpack_require__.e(/* import() */ 9503).then(__webpack_require__.bind(__webpack_require__, 39503));
    const terminal = openTerminal(name === "logs");
    try {
        if (name === "run" && (await isUpToDateByProbes(rest)))
            return 0;
        const { dispatch } = await __webpack_require__.e(/* import() */ 1814).then(__webpack_require__.bind(__webpack_require__, 91814));
        return await dispatch(name, rest, terminal);
    }
    catch (error) {
        const [{ Stop }, { diskFailure }] = await Promise.all([
            __webpack_require__.e(/* import() */ 8714).then(__webpack_require__.bind(__webpack_require__, 88714)),
            __webpack_require__.e(/* import() */ 696).then(__webpack_require__.bind(__webpack_require__, 30696)),
        ]);
        const failure = error instanceof Stop ? error.failure : diskFailure(error);
        if (failure === null)
            throw error;
        const { renderFailure } = await __webpack_require__.e(/* import() */ 9889).then(__webpack_require__.bind(__webpack_require__, 39889));
        const { text, exitCode } = renderFailure(failure, { color: terminal.color });
        terminal.err(text);
        return exitCode;
    }
}


/***/ }),

/***/ 63443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ screenNow),
/* harmony export */   w: () => (/* binding */ tolerateClosedOutput)
/* harmony export */ });
/** The screen as it is now: it may have been resized. */
function screenNow() {
    const { stdout, env } = process;
    return {
        width: widthOf(env, stdout.columns),
        height: stdout.rows ?? 24,
        color: wantsColor(env, stdout.isTTY === true),
        interactive: stdout.isTTY === true && env["TERM"] !== "dumb",
    };
}
/**
 * `mainline run | head -1` closes our output: what was asked for is done all the same, with the exit code that it has. `endless`: nothing is, but to
 * write until somebody has read enough.
 */
function tolerateClosedOutput(endless) {
    process.stdout.on("error", (error) => {
        if (error.code !== "EPIPE")
            process.exit(1);
        if (endless)
            process.exit(0);
    });
}
/** By no-color.org a non-empty NO_COLOR means none; FORCE_COLOR asks for it where there is no terminal. */
function wantsColor(env, tty) {
    if (env["NO_COLOR"])
        return false;
    if (env["FORCE_COLOR"] && env["FORCE_COLOR"] !== "0")
        return true;
    return tty && env["TERM"] !== "dumb";
}
function widthOf(env, columns) {
    const asked = Number(env["COLUMNS"]);
    const width = columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 100);
    return Math.min(200, Math.max(40, width));
}


/***/ }),

/***/ 13658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ lastAnswer),
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   oE: () => (/* binding */ certificateFile),
/* harmony export */   vq: () => (/* binding */ locksFolder),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony export isUpToDate */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27460);
/* harmony import */ var _edge_certificate_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65545);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63443);





/**
 * Whether nothing has changed since a run of these very words found nothing to do; what that printed is printed, and `then`. It is asked before anything else is
 * loaded, and whatever is the least bit unusual makes it answer no: then the run finds out for itself.
 */
function isUpToDate(words, then) {
    const known = lastAnswer(words);
    // Who must ask programs needs more than is loaded here.
    if (!known || known.probes.length > 0 || !known.stillHolds())
        return false;
    known.print(then);
    return true;
}
/** What the same was answered last, if everything but files and programs is as it was then. */
function lastAnswer(words) {
    try {
        const asked = askedFor(words);
        const root = asked && rootAround(process.cwd());
        if (!root)
            return null;
        const known = (0,_edge_certificate_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .readCertificate */ .w$)(certificateFile(root, asked));
        // When this very file was laid here nobody knows who is not here: one that somebody commits is none.
        const isOurs = known?.facts === factsOf(asked) && known.paths[0] === fileOf(root, asked);
        return isOurs ? answerOf(root, known) : null;
    }
    catch {
        return null;
    }
}
function answerOf(root, known) {
    const { probes, secrets, words } = known;
    const print = (then = () => { }) => {
        if (words === "")
            return then();
        (0,_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .tolerateClosedOutput */ .w)(false);
        process.stdout.write(words, then);
    };
    const holds = () => {
        try {
            return isFree(root) && (0,_edge_certificate_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .stillHolds */ .JE)(root, known);
        }
        catch {
            return false;
        }
    };
    return { root, probes, secrets, stillHolds: holds, print };
}
/** Null: with an option that makes each run another one, or on a system whose files do not tell when they changed. */
function askedFor(words) {
    let [config, quiet] = ["mainline.yml", false];
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? "";
        if (word === "--quiet" || word === "-q")
            quiet = true;
        else if (word === "--jobs" || word === "-j")
            i++;
        else if (word === "--config")
            config = words[++i] ?? "";
        else if (word.startsWith("--config="))
            config = word.slice("--config=".length);
        else if (!/^(--jobs=|-j)\d+$/.test(word))
            return null;
    }
    return process.platform === "win32" || !isGitFollowed() ? null : { words, config, quiet };
}
/** What is set for Git alone can send it anywhere. These do not, or are among the facts. */
const followed = /^GIT_((AUTHOR|COMMITTER)_(NAME|EMAIL|DATE)|EDITOR|SEQUENCE_EDITOR|PAGER|ASKPASS|SSH|SSH_COMMAND|SSL_\w+|HTTP_\w+|TERMINAL_PROMPT|OPTIONAL_LOCKS|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)|CEILING_DIRECTORIES)$/;
const isGitFollowed = () => Object.keys(process.env).every((name) => !name.startsWith("GIT_") || followed.test(name));
/** What the answer depends on beside files: who asks what, where, of which program, and on what screen. */
function factsOf({ words, quiet }) {
    const program = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(process.argv[1] ?? "")));
    const env = [
        "PATH",
        "HOME",
        "XDG_CONFIG_HOME",
        "SUDO_UID",
        "GIT_CONFIG_GLOBAL",
        "GIT_CONFIG_SYSTEM",
        "GIT_CONFIG_NOSYSTEM",
        "GIT_CEILING_DIRECTORIES",
    ];
    return JSON.stringify([
        _core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r,
        [program.dev, program.ino, program.mtimeMs, program.ctimeMs],
        [process.platform, process.arch, process.getuid?.()],
        process.cwd(),
        words,
        env.map((name) => process.env[name] ?? null),
        quiet ? null : (0,_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .screenNow */ .p)(),
    ]);
}
/** One a pipeline: a pipeline's name may stand in several files. */
const certificateFile = (root, asked) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".mainline", "up-to-date", encodeURIComponent(fileOf(root, asked)));
const fileOf = (root, { config }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.cwd(), config));
function rootAround(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".mainline", "up-to-date")))
        return folder;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return above === folder ? null : rootAround(above);
}
/** No run goes on here, none was killed, and nothing is being removed. */
const isFree = (root) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(locksFolder(root)).length === 0;
const locksFolder = (root) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".mainline", "locks");


/***/ }),

/***/ 27460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of Mainline itself; a test holds it against package.json. */
const version = "0.1.0";


/***/ }),

/***/ 65545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   JE: () => (/* binding */ stillHolds),
/* harmony export */   cQ: () => (/* binding */ PER_PATH),
/* harmony export */   j8: () => (/* binding */ certificateBytes),
/* harmony export */   w$: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Size, mtime, ctime, inode and mode; nothing is there: -1 each. */
const PER_PATH = 5;
/** Null: there is none that can be read. */
function readCertificate(file) {
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
        const end = bytes.indexOf("\n");
        const { version, ...head } = JSON.parse(bytes.toString("utf8", 0, end));
        const figures = new Float64Array(head.paths.length * PER_PATH);
        const tail = bytes.subarray(end + 1);
        if (version !== 1 || tail.length !== figures.byteLength)
            return null;
        tail.copy(new Uint8Array(figures.buffer));
        return { ...head, figures };
    }
    catch {
        return null;
    }
}
/** A line of JSON, then the figures as they lie in memory: thousands of files are compared in the time that parsing their figures would take. */
function certificateBytes({ figures, ...head }) {
    const bytes = Buffer.from(figures.buffer, figures.byteOffset, figures.byteLength);
    return Buffer.concat([Buffer.from(`${JSON.stringify({ version: 1, ...head })}\n`), bytes]);
}
/** Whether everything is as it was. */
function stillHolds(root, { paths, figures }) {
    // A plain loop over one object of options: a callback and a new object cost as much as asking the kernel.
    const options = { throwIfNoEntry: false };
    for (let i = 0; i < paths.length; i++) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(placeOf(root, paths[i]), options);
        if (!(stat ? isThis(stat, figures, i * PER_PATH) : figures[i * PER_PATH] === -1))
            return false;
    }
    return true;
}
const isThis = (stat, figures, at) => stat.size === figures[at] &&
    stat.mtimeMs === figures[at + 1] &&
    stat.ctimeMs === figures[at + 2] &&
    stat.ino === figures[at + 3] &&
    stat.mode === figures[at + 4];
const placeOf = (root, path) => (path[0] === "/" ? path : `${root}/${path}`);


/***/ })

};
