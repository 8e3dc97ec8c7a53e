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

/**
 * Runs a program without a shell to its end, both pipes drained. A program that cannot be started answers code null, and
 * so does one that was ended.
 */
function capture(program, args, options) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd: options.cwd,
            env: options.env,
            stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
            windowsHide: true,
            detached: options.ends !== undefined,
        });
        endWith(child, options.ends ?? []);
        const limits = holdTo(options, child);
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
function holdTo({ most = Number.POSITIVE_INFINITY, seconds }, child) {
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


/***/ })

};
