export const id = 8158;
export const ids = [8158];
export const modules = {

/***/ 18158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27460);

/** The CLI: finds the command, loads it, and is the one place where a Stop becomes words and an exit code. */
async function run() {
    const [name, ...rest] = process.argv.slice(2);
    if (name === "--version" || name === "-V")
        return void process.stdout.write(`${_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r}\n`);
    process.exitCode = await start(name, rest);
}
async function start(name, rest) {
    const { openTerminal } = await __webpack_require__.e(/* import() */ 9503).then(__webpack_require__.bind(__webpack_require__, 39503));
    const terminal = openTerminal();
    try {
        const { dispatch } = await __webpack_require__.e(/* import() */ 1814).then(__webpack_require__.bind(__webpack_require__, 91814));
        return await dispatch(name, rest, terminal);
    }
    catch (error) {
        const [{ Stop }, { diskFailure }] = await Promise.all([
            __webpack_require__.e(/* import() */ 8714).then(__webpack_require__.bind(__webpack_require__, 88714)),
            __webpack_require__.e(/* import() */ 696).then(__webpack_require__.bind(__webpack_require__, 30696)),
        ]);
        const failure = error instanceof Stop ? error.failure : diskFailure(error);
        if (failure === null)
            throw error;
        const { renderFailure } = await __webpack_require__.e(/* import() */ 1021).then(__webpack_require__.bind(__webpack_require__, 71021));
        const { text, exitCode } = renderFailure(failure, { color: terminal.color });
        terminal.err(text);
        return exitCode;
    }
}


/***/ }),

/***/ 27460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of Mainline itself; a test holds it against package.json. */
const version = "0.1.0";


/***/ })

};
