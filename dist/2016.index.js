export const id = 2016;
export const ids = [2016];
export const modules = {

/***/ 82016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsCache: () => (/* binding */ actionsCache)
/* harmony export */ });
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83256);

/** GitHub's cache, whose client reads the runner's environment. It notes what it could not do in the job's log, and throws for misuse alone. */
const actionsCache = {
    restore: async (path, key) => (await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_0__/* .restoreCache */ .P3)([path], key).catch(() => undefined)) === key,
    save: async (path, key) => void (await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_0__/* .saveCache */ .Io)([path], key).catch(() => -1)),
};


/***/ })

};
