export const id = 7713;
export const ids = [7713];
export const modules = {

/***/ 33492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ firstProblems)
/* harmony export */ });
/** Nobody reads more of them, and a stranger's file may have as many as it has characters. */
const mostTold = 100;
/** Problems in the order of the file; of too many the first, and how many there are. */
function firstProblems(problems) {
    const sorted = [...problems].sort((a, b) => a.range.start.offset - b.range.start.offset);
    const next = sorted[mostTold];
    if (next === undefined)
        return sorted;
    const message = `There are ${sorted.length} problems, of which the first ${mostTold} are told.`;
    return [...sorted.slice(0, mostTold), { ...next, code: "too-many", message, hint: null, related: [] }];
}


/***/ }),

/***/ 7713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toDiagnostics: () => (/* binding */ toDiagnostics)
/* harmony export */ });
/* harmony import */ var _first_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33492);

/** What planning found wrong, at the place in mainline.yml where it was written. */
function toDiagnostics(parsed, problems) {
    const { file } = parsed.pipeline;
    return (0,_first_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .firstProblems */ .f)(problems.map(({ code, at, message, hint }) => ({
        code,
        file,
        range: parsed.locate(at),
        message,
        hint,
        related: [],
    })));
}


/***/ })

};
