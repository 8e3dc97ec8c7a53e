export const id = 1696;
export const ids = [1696];
export const modules = {

/***/ 61696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportJob: () => (/* binding */ reportJob)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40927);
/* harmony import */ var _app_report_on_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66625);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50330);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31899);




/** `report/`: judges what the train job made, says so in the comment and the summary, and fails the job where the policy stops. */
async function reportJob(context) {
    const asked = { ...(0,_judging_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeInput */ .K)(context), trainResult: (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("train-result") ?? "success" };
    if (asked.trainResult === "success")
        (0,_judging_js__WEBPACK_IMPORTED_MODULE_2__/* .requireArtifact */ .o)(asked);
    const edges = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .runnerEdges */ .XA)(context, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4("token"), process.env);
    const { verdict, action, summary, comment } = await (0,_app_report_on_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOnRunner */ .Q)(asked, edges);
    await (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(summary);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Verdict: ${verdict}; ${comment}.`);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH("verdict", verdict);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH("action", action);
    if (asked.trainResult !== "success")
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1("Training did not succeed, so there is nothing to judge.");
    else if (action === "stop")
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(`The verdict is ${verdict}, and the policy stops there.`);
    else if (action === "warn")
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`The verdict is ${verdict}; the policy only warns.`);
}


/***/ })

};
