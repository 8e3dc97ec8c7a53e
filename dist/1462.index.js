export const id = 1462;
export const ids = [1462,8714];
export const modules = {

/***/ 81462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21883);

const run = () => (0,_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async () => (await Promise.all(/* import() */[__webpack_require__.e(84), __webpack_require__.e(1026), __webpack_require__.e(203), __webpack_require__.e(3045), __webpack_require__.e(6365), __webpack_require__.e(1452), __webpack_require__.e(4846), __webpack_require__.e(6078), __webpack_require__.e(7250), __webpack_require__.e(7815), __webpack_require__.e(4162)]).then(__webpack_require__.bind(__webpack_require__, 64162))).reportJob);


/***/ }),

/***/ 21883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./js/actions/runner-context.js


/** What the environment says of this job. Names and texts in the event are a stranger's: they are data, and reach no shell. */
async function runnerContext(env) {
    const need = (name) => {
        const value = env[name];
        if (!value)
            throw new failure.Stop({
                code: "not-here",
                words: `${name} is not set: this runs inside a GitHub Actions job.`,
                todo: "On a laptop use the command line: mainline --help.",
            });
        return value;
    };
    const payload = JSON.parse(await (0,promises_.readFile)(need("GITHUB_EVENT_PATH"), "utf8"));
    const repository = need("GITHUB_REPOSITORY");
    const pull = payload.pull_request;
    return {
        repository,
        event: need("GITHUB_EVENT_NAME"),
        sha: need("GITHUB_SHA"),
        ref: need("GITHUB_REF"),
        workflowRun: Number(need("GITHUB_RUN_ID")),
        attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
        defaultBranch: payload.repository?.default_branch ?? "main",
        pullRequest: pull
            ? { number: pull.number, head: pull.head.sha, fork: pull.head.repo?.full_name !== repository }
            : null,
        before: payload.before && !/^0+$/.test(payload.before) ? payload.before : null,
        mergeGroupBase: payload.merge_group?.base_sha ?? null,
        triggeredBy: payload.workflow_run?.id ?? null,
        actor: env["GITHUB_ACTOR"] ?? "unknown",
        url: `${need("GITHUB_SERVER_URL")}/${repository}`,
    };
}

;// CONCATENATED MODULE: ./js/actions/run-action.js


/**
 * Runs an action's job with what the runner says of it: the one place where a Stop becomes annotations and a failed job. What a job needs is loaded
 * once its inputs are there.
 */
async function runAction(load) {
    try {
        const context = await runnerContext(process.env);
        const job = await load();
        await job(context);
    }
    catch (error) {
        if (!(error instanceof failure.Stop))
            throw error;
        const { renderFailure } = await __webpack_require__.e(/* import() */ 3139).then(__webpack_require__.bind(__webpack_require__, 33139));
        const { annotate } = await __webpack_require__.e(/* import() */ 8504).then(__webpack_require__.bind(__webpack_require__, 88504));
        annotate(error.failure, renderFailure(error.failure, { color: false }).text);
        process.exitCode = 1;
    }
}


/***/ }),

/***/ 88714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
