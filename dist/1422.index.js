export const id = 1422;
export const ids = [1422];
export const modules = {

/***/ 41422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_run_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15762);
/* harmony import */ var _render_run_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94283);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64738);
/* harmony import */ var _edges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73901);




const command = {
    usage: "[--json]",
    details: "Lists the runs in this repository's store, the newest first.",
    examples: ["mainline runs", "mainline runs --json"],
    options: { json: _command_js__WEBPACK_IMPORTED_MODULE_2__/* .shared */ .u.json },
    most: 0,
    async run(input, terminal) {
        const { store } = await (0,_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .openEdges */ .bh)(terminal);
        const runs = await store.runs();
        if (input.on("json"))
            terminal.json(runs.map((run) => ({ status: run.status, dirty: run.dirty, ...(0,_core_run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summarise */ .f)(run) })));
        else
            terminal.out((0,_render_run_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRuns */ .J)(runs, terminal));
        return 0;
    },
};


/***/ })

};
