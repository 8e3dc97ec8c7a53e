export const id = 9150;
export const ids = [9150];
export const modules = {

/***/ 69150:
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./js/edge/processes/lines.js

const longest = 4096;
/** Cuts a stream of bytes into lines; what is longer than 4,096 characters is cut, so that no step can fill our memory. */
function lineSplitter(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder("utf8");
    let rest = "";
    const take = (text) => {
        const parts = (rest + text).split(/\r\n|\n|\r/);
        rest = (parts.pop() ?? "").slice(0, longest);
        for (const part of parts)
            onLine(part.slice(0, longest));
    };
    return {
        push: (chunk) => take(decoder.write(chunk)),
        end() {
            take(decoder.end());
            if (rest !== "")
                onLine(rest);
            rest = "";
        },
    };
}

;// CONCATENATED MODULE: ./js/edge/processes/run-step.js






/** Runs a step in a process group of its own and leaves none of it behind, whatever happens. */
async function runStep(step) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(step.log), { recursive: true });
    const [program, ...args] = step.argv;
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: step.cwd,
        env: step.env,
        stdio: ["ignore", "pipe", "pipe"],
        detached: true,
    });
    const log = (0,external_node_fs_.createWriteStream)(step.log, { flags: "a" });
    drain(child, log, step.onLine);
    const group = groupOf(child, step.graceSeconds);
    let why = null;
    const stop = (reason) => {
        why ??= reason;
        group.end();
    };
    const timer = step.timeoutSeconds === null ? null : setTimeout(stop, step.timeoutSeconds * 1000, "timeout");
    const abort = () => stop("aborted");
    step.signal.addEventListener("abort", abort, { once: true });
    if (step.signal.aborted)
        abort();
    try {
        const end = await ended(child, group);
        if (why === "aborted")
            return { kind: "aborted" };
        return why === "timeout" ? { kind: "timeout", seconds: step.timeoutSeconds ?? 0 } : end;
    }
    finally {
        if (timer)
            clearTimeout(timer);
        step.signal.removeEventListener("abort", abort);
        group.close();
        log.end();
        await (0,external_node_stream_promises_.finished)(log).catch(() => { });
    }
}
/** Both pipes are always read; a log that cannot keep up slows the step down instead of filling our memory. */
function drain(child, log, onLine) {
    const pipes = [child.stdout, child.stderr].filter((pipe) => pipe !== null);
    log.on("error", () => { });
    log.on("drain", () => {
        for (const pipe of pipes)
            pipe.resume();
    });
    for (const pipe of pipes) {
        const lines = lineSplitter(onLine);
        pipe.on("data", (chunk) => {
            lines.push(chunk);
            if (!log.write(chunk))
                for (const each of pipes)
                    each.pause();
        });
        pipe.on("end", lines.end);
    }
}
function groupOf(child, graceSeconds) {
    let hard = null;
    const send = (signal) => {
        try {
            if (child.pid !== undefined)
                process.kill(-child.pid, signal);
        }
        catch {
            // Nobody is left in the group.
        }
    };
    return {
        end() {
            send("SIGTERM");
            hard ??= setTimeout(send, graceSeconds * 1000, "SIGKILL");
        },
        close() {
            if (hard)
                clearTimeout(hard);
            send("SIGKILL");
        },
    };
}
function ended(child, group) {
    return new Promise((resolve) => {
        let end = { kind: "done" };
        child.on("error", (error) => resolve({ kind: "spawn", problem: error.message }));
        child.on("exit", (code, signal) => {
            if (signal !== null)
                end = { kind: "signal", signal };
            else if (code !== 0)
                end = { kind: "exit", code: code ?? 1, hint: null };
            // A child that it left behind would keep the pipes open for ever.
            group.close();
        });
        child.on("close", () => resolve(end));
    });
}


/***/ })

};
