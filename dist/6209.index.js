export const id = 6209;
export const ids = [6209];
export const modules = {

/***/ 3972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ toMetricValue),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   qh: () => (/* binding */ fromMetricValue)
/* harmony export */ });
/** JSON cannot say NaN or infinity: those are spelled, as MLflow does. */
function toMetricValue(value) {
    if (Number.isNaN(value))
        return "NaN";
    if (value === Number.POSITIVE_INFINITY)
        return "Infinity";
    return value === Number.NEGATIVE_INFINITY ? "-Infinity" : value;
}
const fromMetricValue = (value) => Number(value);
/** How Python, NumPy, R and JavaScript spell what is not finite; null for a text that is no number. */
function readNumber(text) {
    const trimmed = text.trim();
    if (/^[+-]?nan$/i.test(trimmed))
        return Number.NaN;
    const infinite = trimmed.match(/^([+-]?)inf(inity)?$/i);
    if (infinite)
        return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : null;
}


/***/ }),

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
