export const id = 4176;
export const ids = [4176,9129];
export const modules = {

/***/ 64176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseTable: () => (/* binding */ parseTable)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40203);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29129);


/** A CSV (first line: names) or JSONL (an object a line) file. The error is in words, with the line. */
function parseTable(path, text) {
    return /\.(jsonl|ndjson)$/i.test(path) ? fromJsonLines(text) : fromCsv(text);
}
function fromCsv(text) {
    let records;
    try {
        records = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { bom: true, skip_empty_lines: true, trim: true });
    }
    catch (error) {
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(error.message);
    }
    const [names, ...rows] = records;
    if (!names)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)("the file is empty");
    if (new Set(names).size < names.length)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)("line 1: a column's name stands there twice");
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ columns: new Map(names.map((name, i) => [name, rows.map((row) => row[i] ?? "")])), rows: rows.length });
}
function fromJsonLines(text) {
    const columns = new Map();
    const lines = text.split("\n");
    let rows = 0;
    for (const [at, line] of lines.entries()) {
        if (line.trim() === "")
            continue;
        let value;
        try {
            value = JSON.parse(line.replaceAll(/\b(-?)(NaN|Infinity)\b(?=\s*[,}\]])/g, '"$1$2"'));
        }
        catch {
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`line ${at + 1} is no JSON: ${line.slice(0, 60)}`);
        }
        if (typeof value !== "object" || value === null || Array.isArray(value))
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`line ${at + 1} is no object`);
        for (const [key, cell] of Object.entries(value)) {
            const column = columns.get(key) ?? [];
            columns.set(key, column);
            while (column.length < rows)
                column.push("");
            column.push(typeof cell === "object" ? JSON.stringify(cell) : String(cell));
        }
        rows++;
    }
    for (const column of columns.values())
        while (column.length < rows)
            column.push("");
    return rows === 0 ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)("the file is empty") : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ columns, rows });
}


/***/ }),

/***/ 29129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
const ok = (value) => ({ ok: true, value });
const err = (error) => ({ ok: false, error });


/***/ })

};
