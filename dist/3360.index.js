export const id = 3360;
export const ids = [3360,8714,696];
export const modules = {

/***/ 86944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ requireArtifacts),
/* harmony export */   Y2: () => (/* binding */ requireUploads)
/* harmony export */ });
/* unused harmony export hasArtifacts */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);

/** GitHub Enterprise Server has no such artifacts as runs are kept in; better said before a model is trained than after. Throws Stop: not-here. */
function requireArtifacts(server) {
    if (hasArtifacts(server))
        return;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({
        code: "not-here",
        words: `${new URL(server).hostname} is a GitHub Enterprise Server, which has no workflow artifacts of version 4; Mainline keeps runs in them.`,
        todo: "On such a server use the command line in a job: mainline run, mainline judge, mainline promote.",
    });
}
/** As GitHub's own client tells servers apart; it says so only when it is to upload. */
function hasArtifacts(server) {
    const host = new URL(server).hostname.toLowerCase();
    return host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost");
}
/** Where the runner's artifact service is, and the token for it: what GitHub's client reads when the training is over. Throws Stop: not-here. */
function requireUploads(env) {
    const missing = ["ACTIONS_RESULTS_URL", "ACTIONS_RUNTIME_TOKEN"].filter((name) => !env[name]);
    if (missing.length === 0)
        return;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({
        code: "not-here",
        words: `${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} not set: this runner offers no artifacts, in which Mainline keeps runs.`,
        todo: "GitHub's own runners set it for every action; in act, hand it in with --env.",
    });
}


/***/ }),

/***/ 21883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./js/core/disk-failure.js
var disk_failure = __webpack_require__(30696);
// EXTERNAL MODULE: ./js/core/failure.js
var core_failure = __webpack_require__(88714);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./js/actions/artifact-service.js
var artifact_service = __webpack_require__(86944);
;// CONCATENATED MODULE: ./js/actions/runner-context.js



/** What the environment says of this job. Names and texts in the event are a stranger's: they are data, and reach no shell. */
async function runnerContext(env) {
    const need = (name) => {
        const value = env[name];
        if (!value)
            throw new core_failure.Stop({
                code: "not-here",
                words: `${name} is not set: this runs inside a GitHub Actions job.`,
                todo: "On a laptop use the command line: mainline --help.",
            });
        return value;
    };
    (0,artifact_service/* requireArtifacts */.HU)(need("GITHUB_SERVER_URL"));
    const payload = await readEvent(need("GITHUB_EVENT_PATH"));
    const repository = need("GITHUB_REPOSITORY");
    const pull = payload.pull_request;
    return {
        repository,
        event: need("GITHUB_EVENT_NAME"),
        sha: need("GITHUB_SHA"),
        ref: need("GITHUB_REF"),
        workflow: workflowPath(env["GITHUB_WORKFLOW_REF"] ?? ""),
        workflowRun: Number(need("GITHUB_RUN_ID")),
        attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
        defaultBranch: payload.repository?.default_branch ?? "main",
        pullRequest: pull
            ? {
                number: pull.number,
                head: pull.head.sha,
                author: pull.user?.login ?? null,
                fork: pull.head.repo?.full_name !== repository,
                labels: (pull.labels ?? []).map(({ name }) => name),
            }
            : null,
        before: payload.before && !/^0+$/.test(payload.before) ? payload.before : null,
        mergeGroupBase: payload.merge_group?.base_sha ?? null,
        triggeredBy: payload.workflow_run?.id ?? null,
        actor: env["GITHUB_ACTOR"] ?? "unknown",
        url: `${need("GITHUB_SERVER_URL")}/${repository}`,
        apiUrl: need("GITHUB_API_URL"),
    };
}
/** In a container the path may be the host's, of another system even. */
async function readEvent(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    }
    catch (error) {
        throw new core_failure.Stop({
            code: "not-here",
            words: `The event that GITHUB_EVENT_PATH names cannot be read: ${error.message}`,
            todo: "Give the job the runner's own environment.",
        });
    }
}
/** `owner/repo/.github/workflows/x.yml@refs/heads/main` → the path in the repository. */
const workflowPath = (ref) => ref.match(/^[^/]+\/[^/]+\/([^@]+)@/)?.[1] ?? null;

;// CONCATENATED MODULE: ./js/actions/run-action.js



/**
 * Runs an action's job with what the runner says of it: the one place where a Stop becomes annotations and a failed job. What a job needs is loaded
 * once its inputs are there.
 */
async function runAction(load) {
    process.once("beforeExit", brokenOff);
    try {
        const context = await runnerContext(process.env);
        const job = await load();
        await job(context);
    }
    catch (error) {
        const failure = error instanceof core_failure.Stop ? error.failure : (0,disk_failure.diskFailure)(error);
        if (failure === null)
            throw error;
        const { renderFailure } = await __webpack_require__.e(/* import() */ 9889).then(__webpack_require__.bind(__webpack_require__, 39889));
        const { annotate } = await __webpack_require__.e(/* import() */ 8504).then(__webpack_require__.bind(__webpack_require__, 88504));
        annotate(failure, renderFailure(failure, { color: false }).text);
        process.exitCode = 1;
    }
    finally {
        process.off("beforeExit", brokenOff);
    }
}
/** Nothing is left to happen and the job is not done: the artifact client waits for ever for the rest of an answer that broke off. */
function brokenOff() {
    process.stdout.write("::error::An answer of GitHub's artifact service broke off. Run the job again.\n");
    process.exit(1);
}


/***/ }),

/***/ 63360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21883);

const run = () => (0,_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async () => (await Promise.all(/* import() */[__webpack_require__.e(6432), __webpack_require__.e(1026), __webpack_require__.e(3045), __webpack_require__.e(1549), __webpack_require__.e(4011), __webpack_require__.e(2642), __webpack_require__.e(3216), __webpack_require__.e(3610), __webpack_require__.e(1199), __webpack_require__.e(9804), __webpack_require__.e(7964), __webpack_require__.e(7533), __webpack_require__.e(3150), __webpack_require__.e(2705)]).then(__webpack_require__.bind(__webpack_require__, 78438))).trainJob);


/***/ }),

/***/ 30696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deniedPath: () => (/* binding */ deniedPath),
/* harmony export */   diskFailure: () => (/* binding */ diskFailure)
/* harmony export */ });
/** What a file system may say no to through no fault of ours; null for other errors. */
function diskFailure(error) {
    const { code, path, dest, syscall } = error;
    const at = typeof dest === "string" ? dest : typeof path === "string" ? path : null;
    if (code === "ENOSPC" || code === "EDQUOT")
        return { code: "disk-full", path: at, quota: code === "EDQUOT" };
    const denied = at !== null && typeof code === "string" ? refusals[code] : undefined;
    // A program that may not be started is another thing.
    return denied === undefined || at === null || String(syscall).startsWith("spawn")
        ? null
        : { code: "not-writable", path: at, why: denied };
}
/** What somebody else's file, or one that was made unreadable, is called; null for other errors. */
function deniedPath(error) {
    const { code, path } = error;
    return (code === "EACCES" || code === "EPERM") && typeof path === "string" ? path : null;
}
const refusals = {
    EROFS: "its file system is read-only",
    EACCES: "permission denied",
    EPERM: "operation not permitted",
    EIO: "the disk reports an error of its own (EIO)",
};


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


/***/ })

};
