export const id = 9509;
export const ids = [9509,4176,9129];
export const modules = {

/***/ 69509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isTable: () => (/* binding */ isTable),
/* harmony export */   parseMetrics: () => (/* binding */ parseMetrics)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33483);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29129);
/* harmony import */ var _metric_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3972);
/* harmony import */ var _parse_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64176);




const mostMetrics = 10_000;
/** A metrics file by its ending: JSON and YAML hold values, CSV and JSONL a history, a row a step. The error is in words. */
function parseMetrics(path, text) {
    const parsed = isTable(path) ? fromTable(path, text) : fromDocument(path, text);
    if (!parsed.ok)
        return parsed;
    const count = Object.keys(parsed.value.final).length;
    if (count === 0)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)("there is no number in it");
    return count > mostMetrics ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`it has ${count} metrics; ${mostMetrics} are allowed`) : parsed;
}
/** By a row a step: what others call a history. */
const isTable = (path) => /\.(csv|tsv|jsonl|ndjson)$/i.test(path);
function fromDocument(path, text) {
    if (text.trim() === "")
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)("the file is empty");
    const json = /\.json$/i.test(path);
    const value = json ? readJson(text) : readYaml(text);
    if (!value.ok)
        return value;
    if (typeof value.value !== "object" || value.value === null)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)("it must hold a map of names to numbers");
    const final = Object.fromEntries(leaves(value.value, "").map(([key, number]) => [key, (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_3__/* .toMetricValue */ .HB)(number)]));
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ final, history: {} });
}
/** Python's json.dump writes NaN and Infinity bare, which JSON has no word for. */
function readJson(text) {
    try {
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(JSON.parse(text));
    }
    catch (error) {
        const spelled = text.replaceAll(/(?<=[:[,]\s*)(-?)(NaN|Infinity)(?=\s*[,}\]])/g, '"$1$2"');
        try {
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(JSON.parse(spelled));
        }
        catch {
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`it is no whole JSON (${error.message})`);
        }
    }
}
function readYaml(text) {
    const doc = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { logLevel: "silent", uniqueKeys: false });
    const [problem] = doc.errors;
    return problem ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`it is no YAML (${problem.message.split("\n")[0]})`) : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(doc.toJS({ maxAliasCount: 100 }));
}
/** Numbers, and texts that spell what is not finite; everything else is no metric. Lists count from 0. */
function leaves(value, prefix) {
    return Object.entries(value).flatMap(([key, below]) => {
        const name = `${prefix}${key}`;
        if (typeof below === "number")
            return [[name, below]];
        if (typeof below === "boolean")
            return [[name, Number(below)]];
        if (typeof below === "object" && below !== null)
            return leaves(below, `${name}.`);
        const number = typeof below === "string" && !/\d/.test(below) ? (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_3__/* .readNumber */ .kz)(below) : null;
        return number === null ? [] : [[name, number]];
    });
}
const stepNames = ["step", "epoch", "iteration", "iter"];
const timeNames = ["time", "timestamp"];
function fromTable(path, text) {
    const table = (0,_parse_table_js__WEBPACK_IMPORTED_MODULE_1__.parseTable)(path, text);
    if (!table.ok)
        return table;
    const { columns, rows } = table.value;
    const column = (names) => [...columns.keys()].find((name) => names.includes(name.toLowerCase()));
    const step = column(stepNames);
    const time = column(timeNames);
    const cell = (name, row) => name === undefined ? null : (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_3__/* .readNumber */ .kz)(columns.get(name)?.[row] ?? "");
    const history = new Map();
    for (const [name, cells] of columns) {
        if (name === step || name === time)
            continue;
        const points = cells.flatMap((text, row) => {
            const value = (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_3__/* .readNumber */ .kz)(text);
            return value === null ? [] : [[cell(step, row) ?? row, cell(time, row), (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_3__/* .toMetricValue */ .HB)(value)]];
        });
        if (points.length > 0)
            history.set(name, points);
    }
    if (rows === 0)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)("it has no rows");
    const final = Object.fromEntries([...history].map(([name, points]) => [name, points.at(-1)[2]]));
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ final, history: Object.fromEntries(history) });
}


/***/ }),

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
