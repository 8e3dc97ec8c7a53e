export const id = 9550;
export const ids = [9550];
export const modules = {

/***/ 19550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   interruption: () => (/* binding */ interruption)
/* harmony export */ });
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * The first Ctrl-C (or a runner's cancel) asks legs to end, and the engine ends their process groups some seconds later; the second ends them
 * at once. Only the third ends this process as it is: whoever it started would stay.
 */
function interruption() {
    const [asked, forced] = [new AbortController(), new AbortController()];
    const interrupt = () => {
        if (!asked.signal.aborted)
            return asked.abort();
        for (const signal of signals)
            process.off(signal, interrupt);
        forced.abort();
    };
    for (const signal of signals)
        process.on(signal, interrupt);
    return { signal: asked.signal, kill: forced.signal };
}


/***/ })

};
