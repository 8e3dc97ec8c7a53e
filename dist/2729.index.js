export const id = 2729;
export const ids = [2729];
export const modules = {

/***/ 92167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findRun)
/* harmony export */ });
/* unused harmony export findRunOfSource */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);

/** The run with this id, or whose id alone begins so; without one, the newest. Throws Stop: unknown-run. */
async function findRun(store, asked) {
    const runs = await store.runs();
    const found = asked === null ? runs.slice(0, 1) : runs.filter((run) => run.id.startsWith(asked));
    const [run] = found;
    if (run === undefined || found.length > 1)
        throw unknown(asked, asked === null ? [] : found.length > 1 ? found : runs);
    return run;
}
/** The newest run that succeeded from exactly this source. Throws Stop: no-run-for-source. */
async function findRunOfSource(store, sourceKey, dirty) {
    const run = (await store.runs()).find((run) => run.status === "succeeded" && run.sourceKey === sourceKey);
    if (!run)
        throw new Stop({ code: "no-run-for-source", sourceKey, dirty });
    return run;
}
const unknown = (asked, known) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "unknown-run", asked: asked ?? "", known: known.map((run) => run.id) });


/***/ }),

/***/ 62729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _app_find_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92167);
/* harmony import */ var _render_run_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94283);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64738);
/* harmony import */ var _edges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73901);




const command = {
    usage: "[RUN] [--json]",
    details: "Shows one run: its legs with the time they took, its metrics by replicate, its models with their digests. RUN is an id or the beginning of one; without it, the newest run.",
    examples: ["mainline show", "mainline show 0199f3", "mainline show --json | jq .metrics"],
    options: { json: _command_js__WEBPACK_IMPORTED_MODULE_2__/* .shared */ .u.json },
    most: 1,
    async run(input, terminal) {
        const { store } = await (0,_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .openEdges */ .bh)(terminal);
        const run = await (0,_app_find_run_js__WEBPACK_IMPORTED_MODULE_0__/* .findRun */ .L)(store, input.args[0] ?? null);
        if (input.on("json"))
            terminal.json(run);
        else
            terminal.out((0,_render_run_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRun */ .e)(run, terminal));
        return 0;
    },
};


/***/ })

};
