export const id = 696;
export const ids = [696];
export const modules = {

/***/ 30696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deniedPath: () => (/* binding */ deniedPath),
/* harmony export */   diskFailure: () => (/* binding */ diskFailure)
/* harmony export */ });
/** What a file system may say no to through no fault of ours; null for other errors. */
function diskFailure(error) {
    const { code, path, dest, syscall } = error;
    const at = typeof dest === "string" ? dest : typeof path === "string" ? path : null;
    if (code === "ENOSPC" || code === "EDQUOT")
        return { code: "disk-full", path: at, quota: code === "EDQUOT" };
    const denied = at !== null && typeof code === "string" ? refusals[code] : undefined;
    // A program that may not be started is another thing.
    return denied === undefined || at === null || String(syscall).startsWith("spawn")
        ? null
        : { code: "not-writable", path: at, why: denied };
}
/** What somebody else's file, or one that was made unreadable, is called; null for other errors. */
function deniedPath(error) {
    const { code, path } = error;
    return (code === "EACCES" || code === "EPERM") && typeof path === "string" ? path : null;
}
const refusals = {
    EROFS: "its file system is read-only",
    EACCES: "permission denied",
    EPERM: "operation not permitted",
    EIO: "the disk reports an error of its own (EIO)",
};


/***/ })

};
