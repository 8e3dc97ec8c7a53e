export const id = 8469;
export const ids = [8469];
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

/***/ 18469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./js/edge/processes/pipes.js





/**
 * Real pipes, as a shell and GitHub's runner have them: what Node makes are sockets, which no program can open by a name such as `/dev/stderr`. Node can only
 * open pipes that have a name: they have one in `folder`, until they are open. Who reads all files there, as a step that runs in place may, would wait for
 * the end of what it prints itself. Null: there are none to be had.
 */
async function openPipes(folder) {
    if (process.platform === "win32")
        return null;
    const held = idle.pop();
    try {
        return held ? pipes_open(held.map(pathOf), held) : await openNew(folder);
    }
    catch {
        return null;
    }
}
/** Those of legs that have ended, for the next ones: each new pair costs a process. */
const idle = [];
let count = 0;
async function openNew(folder) {
    const pair = ++count;
    const names = ["out", "err"].map((ending) => (0,external_node_path_.join)(folder, `pipe-${pair}.${ending}`));
    try {
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("mkfifo", ["-m", "600", ...names]);
        // Without reading or writing: whoever waits for the pipe's end does not wait for this.
        const held = process.platform === "linux" ? names.map((name) => (0,external_node_fs_.openSync)(name, O_PATH)) : null;
        return pipes_open(names, held);
    }
    finally {
        for (const name of names)
            (0,external_node_fs_.rmSync)(name, { force: true });
    }
}
/** Node has no name for it. */
const O_PATH = 0o10000000;
/** By this what has no name any more is opened again. */
const pathOf = (fd) => `/proc/self/fd/${fd}`;
/** `held`: for the pipes to be used again. */
function pipes_open(paths, held) {
    // Who reads comes first, and does not wait: who writes would otherwise.
    const fds = paths.map((path) => (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK));
    const given = paths.map((path) => (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY));
    const readers = fds.map((fd) => new external_node_net_.Socket({ fd, readable: true, writable: false }));
    const closeGiven = () => given.splice(0).forEach((fd) => void (0,external_node_fs_.closeSync)(fd));
    return {
        given,
        closeGiven,
        readers,
        [Symbol.dispose]() {
            closeGiven();
            // Whoever still has them open would write among the words of the next leg.
            const areFree = readers.every((reader) => reader.readableEnded);
            for (const reader of readers)
                reader.destroy();
            if (held && areFree)
                idle.push(held);
            else
                for (const fd of held ?? [])
                    (0,external_node_fs_.closeSync)(fd);
        },
    };
}

// EXTERNAL MODULE: ./js/edge/processes/process-group.js
var process_group = __webpack_require__(18071);
;// CONCATENATED MODULE: ./js/edge/processes/start-child.js


/** Starts a program in a session of its own, with nothing to read. Without `pipes` it prints into sockets. */
function startChild({ argv: [program, ...args], cwd, env }, pipes) {
    const stdio = ["ignore", ...(pipes?.given ?? ["pipe", "pipe"])];
    try {
        const child = (0,external_node_child_process_.spawn)(program, args, { cwd, env, stdio, detached: true });
        const sockets = [child.stdout, child.stderr].filter((socket) => socket !== null);
        return { pid: child.pid, printed: pipes?.readers ?? sockets, end: endOf(child, cwd) };
    }
    catch (error) {
        // Some reasons Node tells later, and some at once.
        return { pid: undefined, printed: pipes?.readers ?? [], end: Promise.resolve(notStarted(error, cwd)) };
    }
    finally {
        pipes?.closeGiven();
    }
}
const endOf = (child, cwd) => new Promise((resolve) => {
    child.on("error", (error) => resolve(notStarted(error, cwd)));
    child.on("exit", (code, signal) => resolve(signal === null ? { kind: "exit", code: code ?? 1 } : { kind: "signal", signal }));
});
/** Which of the two is not there, the program or the folder, the system does not say. */
const notStarted = ({ message }, cwd) => ({
    kind: "spawn",
    problem: isFolder(cwd) ? message : `${cwd} is no folder`,
});
const isFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./js/core/run/secret-patterns.js
var secret_patterns = __webpack_require__(64182);
// EXTERNAL MODULE: ./js/lib/mask-stream.js
var mask_stream = __webpack_require__(36725);
// EXTERNAL MODULE: ./js/edge/processes/lines.js
var processes_lines = __webpack_require__(6679);
;// CONCATENATED MODULE: ./js/edge/processes/step-output.js






/**
 * The one place that a step's words pass: into its log, and line by line to whoever watches, without the secrets that it sees. Each pipe is
 * masked on its own, for its lines, and the log once more, where the two meet.
 */
function openStepOutput(path, secrets, sink) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    // Opened and closed here: a step that prints nothing need not wait for the thread pool.
    const fd = (0,external_node_fs_.openSync)(path, "a");
    const log = (0,external_node_fs_.createWriteStream)(path, { fd, autoClose: false });
    const patterns = (0,secret_patterns/* maskPatterns */.cM)(secrets);
    const together = (0,mask_stream/* maskStream */.l)(patterns);
    const failed = new Promise((resolve) => log.on("error", resolve));
    let broken = null;
    return {
        drain(pipes) {
            const resume = () => {
                for (const pipe of pipes)
                    pipe.resume();
            };
            // A log that cannot keep up slows the step down instead of filling our memory; one that cannot be written must not keep it for ever.
            log.on("drain", resume);
            void failed.then((error) => {
                broken = error;
                resume();
            });
            for (const pipe of pipes) {
                const own = (0,mask_stream/* maskStream */.l)(patterns);
                const lines = (0,processes_lines/* lineSplitter */.s)(sink);
                const take = (bytes) => {
                    lines.push(bytes);
                    if (broken === null && !log.write(together.push(bytes)))
                        for (const each of pipes)
                            each.pause();
                };
                pipe.on("data", (chunk) => take(own.push(chunk)));
                pipe.on("close", () => {
                    take(own.end());
                    lines.end();
                });
            }
        },
        async close() {
            const rest = together.end();
            if (rest.length > 0)
                log.write(rest);
            try {
                await (0,promises_.finished)(log.end());
            }
            finally {
                (0,external_node_fs_.closeSync)(fd);
            }
        },
    };
}

;// CONCATENATED MODULE: ./js/edge/processes/watchdog.js

/**
 * Sees to it that a process group does not outlive us, even if we are ended by a signal that nobody can handle: a shell, out of reach of what
 * ends our own group, reads from a pipe which groups there are, and ends those that are left when the pipe closes, which it does with us.
 * With them go those that left their group and still have `mark` in their environment, where `/proc` tells it.
 */
function watch(pid, mark) {
    if (pid === undefined)
        return { [Symbol.dispose]() { } };
    tell(`+ ${pid} ${mark}\n`);
    return { [Symbol.dispose]: () => tell(`- ${pid}\n`) };
}
/** One for all steps, started before the first of them. */
let dog = null;
function startWatchdog() {
    if (dog !== null)
        return;
    dog = (0,external_node_child_process_.spawn)("/bin/sh", ["-c", script], { stdio: ["pipe", "ignore", "ignore"], detached: true, cwd: "/", env: {} });
    // Where there is none, or it was ended, a step can be left behind, and nothing else happens.
    dog.on("error", () => { });
    dog.stdin?.on("error", () => { });
    dog.unref();
    dog.stdin?.unref?.();
}
const tell = (line) => void dog?.stdin?.write(line);
const script = `
groups=' '
while read -r word group mark; do
  case $word in
    +) groups="$groups$group " last=$mark ;;
    -) groups="\${groups%%" $group "*} \${groups#*" $group "}" ;;
  esac
done
set -- $groups
[ $# -gt 0 ] || exit 0
for group; do kill -KILL "-$group"; done
for file in $(grep -lasF "$last" /proc/[0-9]*/environ); do
  pid=\${file#/proc/}
  kill -KILL "\${pid%/environ}"
done
`;

;// CONCATENATED MODULE: ./js/edge/processes/run-step.js
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





/** Runs a step in a process group of its own and leaves none of it behind, whatever happens. */
async function runStep(step) {
    const output = openStepOutput(step.log, step.secrets, step);
    try {
        return await runChild(step, output.drain);
    }
    finally {
        await output.close();
    }
}
async function runChild(step, drain) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        startWatchdog();
        const pipes = __addDisposableResource(env_1, await openPipes(step.pipes), false);
        const child = startChild(step, pipes);
        const marks = step.marks.map((name) => `${name}=${step.env[name]}`);
        const _watch = __addDisposableResource(env_1, watch(child.pid, marks[0] ?? ""), false);
        drain(child.printed);
        const group = __addDisposableResource(env_1, (0,process_group/* processGroup */.d)(child.pid, marks, step.graceSeconds), false);
        const stop = __addDisposableResource(env_1, stopper(step, group), false);
        const end = await ended(child, group, step.graceSeconds);
        const why = stop.why();
        if (why === "aborted")
            return { kind: "aborted" };
        return why === "timeout" ? { kind: "timeout", seconds: step.timeoutSeconds ?? 0 } : end;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Ends the group when its time is over, or when the caller no longer wants it. */
function stopper({ timeoutSeconds, signal, kill }, group) {
    let why = null;
    const stop = (reason) => {
        why ??= reason;
        group.end();
    };
    const abort = () => stop("aborted");
    const timer = timeoutSeconds === null ? null : setTimeout(stop, timeoutSeconds * 1000, "timeout");
    signal.addEventListener("abort", abort, { once: true });
    kill.addEventListener("abort", group.kill, { once: true });
    if (signal.aborted)
        abort();
    if (kill.aborted)
        group.kill();
    return {
        why: () => why,
        [Symbol.dispose]() {
            if (timer)
                clearTimeout(timer);
            signal.removeEventListener("abort", abort);
            kill.removeEventListener("abort", group.kill);
        },
    };
}
async function ended(child, group, graceSeconds) {
    const closed = Promise.all(child.printed.map((pipe) => new Promise((done) => pipe.once("close", done))));
    const end = await child.end;
    if (end.kind === "spawn")
        return end;
    const alone = group.kill();
    // Who has got away all the same would keep the pipes open for ever.
    const close = () => child.printed.forEach((pipe) => void pipe.destroy());
    const timer = setTimeout(close, graceSeconds * 1000);
    await closed;
    clearTimeout(timer);
    if (end.kind === "signal")
        return end;
    return end.code === 0 ? { kind: "done", alone } : { ...end, hint: null };
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
