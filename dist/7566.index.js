export const id = 7566;
export const ids = [7566];
export const modules = {

/***/ 67566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scriptEnding: () => (/* binding */ scriptEnding),
/* harmony export */   shellCommand: () => (/* binding */ shellCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** GitHub's words for a shell → the program that runs a script file. */
function shellCommand(shell, script, env) {
    const words = template(shell, env)
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => word.replaceAll("{0}", script));
    const [program = "sh", ...args] = words;
    return [program, ...args];
}
/** What a script of this shell is called: some shells look at the ending. */
const scriptEnding = (shell) => ({ python: ".py", pwsh: ".ps1" })[shell] ?? ".sh";
function template(shell, env) {
    switch (shell) {
        case "bash":
            return onPath("bash", env) ? "bash --noprofile --norc -eo pipefail {0}" : "sh -e {0}";
        case "sh":
            return "sh -e {0}";
        case "python":
            return `${onPath("python", env) ? "python" : "python3"} {0}`;
        case "pwsh":
            return "pwsh -NoLogo -NonInteractive -File {0}";
        default:
            return shell;
    }
}
/** Programs that have been found, with the PATH that they are on: they stay there. */
const found = new Set();
function onPath(program, { PATH = "" }) {
    const isThere = found.has(`${program} ${PATH}`) || PATH.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).some((folder) => canRun((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program)));
    if (isThere)
        found.add(`${program} ${PATH}`);
    return isThere;
}
function canRun(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
