export const id = 6209;
export const ids = [6209];
export const modules = {

/***/ 76209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plotColumns: () => (/* binding */ plotColumns)
/* harmony export */ });
/* harmony import */ var _metric_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3972);

const mostRows = 200;
const mostColumns = 20;
/** The numeric columns of a plot file, thinned evenly to at most 200 rows; the first and the last row stay. */
function plotColumns({ columns, rows }) {
    const count = Math.min(rows, mostRows);
    const kept = Array.from({ length: count }, (_, i) => (count < 2 ? 0 : Math.round((i * (rows - 1)) / (count - 1))));
    const numeric = [...columns].filter(([, cells]) => cells.every((cell) => cell === "" || (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(cell) !== null));
    return Object.fromEntries(numeric
        .slice(0, mostColumns)
        .map(([name, cells]) => [name, kept.map((row) => (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_0__/* .toMetricValue */ .HB)((0,_metric_value_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(cells[row] ?? "") ?? Number.NaN))]));
}


/***/ })

};
