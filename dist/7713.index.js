export const id = 7713;
export const ids = [7713];
export const modules = {

/***/ 7713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toDiagnostics: () => (/* binding */ toDiagnostics)
/* harmony export */ });
/** What planning found wrong, at the place in mainline.yml where it was written. */
function toDiagnostics(parsed, problems) {
    const { file } = parsed.pipeline;
    return problems
        .map(({ code, at, message, hint }) => ({ code, file, range: parsed.locate(at), message, hint, related: [] }))
        .sort((a, b) => a.range.start.offset - b.range.start.offset);
}


/***/ })

};
