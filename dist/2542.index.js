export const id = 2542;
export const ids = [2542];
export const modules = {

/***/ 32542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   capture: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18071);



/**
 * Runs a program without a shell to its end, both pipes drained. A program that cannot be started answers code null, and
 * so does one that was ended.
 */
function capture(program, args, options) {
    return new Promise((resolve) => {
        const mark = options.seconds === undefined ? {} : { MAINLINE_CAPTURE: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)() };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd: options.cwd,
            env: { ...options.env, ...mark },
            stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
            windowsHide: true,
            detached: options.ends !== undefined,
        });
        endWith(child, options.ends ?? []);
        const limits = holdTo(options, child, mark);
        const out = [];
        const err = [];
        const take = options.take ?? ((chunk) => void out.push(chunk));
        child.stdout?.on("data", (chunk) => limits.takes(chunk) && take(chunk));
        child.stderr?.on("data", (chunk) => limits.takes(chunk) && err.push(chunk));
        // A program that does not read its input is no failure here: its exit code says what matters.
        child.stdin?.on("error", () => { });
        child.stdin?.end(options.input);
        child.on("error", (error) => resolve({ code: null, stdout: Buffer.alloc(0), stderr: error.message, ended: null }));
        child.on("close", (code) => resolve({
            code,
            stdout: Buffer.concat(out),
            stderr: Buffer.concat(err).toString("utf8"),
            ended: limits.ended(),
        }));
    });
}
/** Ends a program that prints more than it may, or takes longer; what it started may still hold its pipes, which are closed then. */
function holdTo({ most = Number.POSITIVE_INFINITY, seconds }, child, mark) {
    let left = most;
    let ended = null;
    let hard = null;
    const end = (why) => {
        ended ??= why;
        // Asked, not killed: Git takes its lock files away first. Who does not hear it, or cannot, is killed.
        if (!endGroup(child) && hard === null) {
            child.kill("SIGTERM");
            hard = setTimeout(() => child.kill("SIGKILL"), GRACE_MILLISECONDS);
        }
        child.stdout?.destroy();
        child.stderr?.destroy();
    };
    const timer = seconds === undefined ? null : setTimeout(end, seconds * 1000, "late");
    child.on("close", () => {
        if (timer)
            clearTimeout(timer);
        if (hard)
            clearTimeout(hard);
        // It leads no group, for who is asked for a password needs the terminal; what it started may not have heard anything.
        const marks = Object.entries(mark).map(([name, value]) => `${name}=${value}`);
        if (ended !== null && child.pid !== undefined && marks.length > 0)
            (0,_process_group_js__WEBPACK_IMPORTED_MODULE_2__/* .endStrays */ .o)(child.pid, true, marks);
    });
    return {
        ended: () => ended,
        takes(chunk) {
            left -= chunk.length;
            if (left < 0)
                end("too-much");
            return left >= 0;
        },
    };
}
const GRACE_MILLISECONDS = 2000;
function endWith(child, signals) {
    const end = () => endGroup(child);
    for (const signal of signals) {
        signal.addEventListener("abort", end, { once: true });
        child.on("close", () => signal.removeEventListener("abort", end));
        if (signal.aborted)
            end();
    }
}
/** False: it leads no group, or nobody is there any more. */
function endGroup({ pid }) {
    try {
        return pid !== undefined && process.kill(-pid, "SIGKILL");
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 18071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ processGroup),
/* harmony export */   o: () => (/* binding */ endStrays)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The group that a process leads, and all that it started. `marks` are variables of its environment that no other has. */
function processGroup(leader, marks, graceSeconds) {
    let hard = null;
    const began = performance.now();
    const send = (signal) => leader !== undefined && endProcess(-leader, signal);
    const kill = () => {
        const isEmpty = !send("SIGKILL");
        const isLong = performance.now() - began > LONG_MILLISECONDS;
        return (leader === undefined || endStrays(leader, isLong, marks)) && isEmpty;
    };
    return {
        end() {
            send("SIGTERM");
            hard ??= setTimeout(kill, graceSeconds * 1000);
        },
        kill,
        [Symbol.dispose]() {
            if (hard)
                clearTimeout(hard);
        },
    };
}
/** In less time nobody starts as many processes as there are process ids, 2^15 at the least, so that those since the leader are known. */
const LONG_MILLISECONDS = 1000;
/**
 * A daemon leaves its parent's group (setsid), but it keeps the environment, unless it clears that too. Linux tells us everybody's; elsewhere
 * such a daemon stays. Those that a killed one started meanwhile are found by looking again. Whether we can tell that there were none.
 */
function endStrays(leader, isLong, marks) {
    for (let round = 0; round < 10; round++) {
        const since = isLong ? processes() : processesSince(leader);
        const strays = since?.filter((pid) => isMarked(pid, marks)) ?? [];
        if (strays.length === 0)
            return since !== null && round === 0;
        for (const pid of strays)
            endProcess(pid, "SIGKILL");
    }
    return false;
}
/** Process ids rise, up to the last one that was given, until they begin again at the bottom. Null: the system does not tell. */
function processesSince(leader) {
    const pids = processes();
    const last = lastProcess();
    if (pids === null || last === null)
        return pids;
    return pids.filter((pid) => (last >= leader ? pid > leader && pid <= last : pid > leader || pid <= last));
}
function processes() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").map(Number).filter(Number.isInteger);
    }
    catch {
        return null;
    }
}
function lastProcess() {
    try {
        return Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/loadavg", "utf8").trim().split(" ").at(-1));
    }
    catch {
        return null;
    }
}
function isMarked(pid, marks) {
    try {
        const environment = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, "latin1").split("\0");
        // A process that has ended and that nobody has waited for has none.
        return marks.every((mark) => environment.includes(mark));
    }
    catch {
        return false;
    }
}
/** Whether anybody was there. */
function endProcess(pid, signal) {
    try {
        return process.kill(pid, signal);
    }
    catch (error) {
        return error.code !== "ESRCH";
    }
}


/***/ })

};
