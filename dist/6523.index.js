export const id = 6523;
export const ids = [6523];
export const modules = {

/***/ 6523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isInProgress: () => (/* binding */ isInProgress),
/* harmony export */   journalFile: () => (/* binding */ journalFile),
/* harmony export */   openJournal: () => (/* binding */ openJournal),
/* harmony export */   runsInProgress: () => (/* binding */ runsInProgress)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86259);




const journalFile = (work) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, "events.jsonl");
function openJournal(work, now) {
    let waiting = [];
    const append = (line) => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(journalFile(work), line);
        }
        catch {
            // The disk is full, or the run is over: what counts is elsewhere.
        }
    };
    return {
        write(event) {
            const line = `${JSON.stringify({ at: now(), event })}\n`;
            if (waiting)
                waiting.push(line);
            else
                append(line);
        },
        begin() {
            if (waiting)
                append(waiting.join(""));
            waiting = null;
        },
    };
}
/** Runs that go on in this store, the newest first. */
async function runsInProgress(home) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, "work")).catch(() => []);
    const ids = names.filter((name) => /^[0-9a-f]{32}$/.test(name)).sort();
    const alive = await Promise.all(ids.map((id) => isInProgress((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, "work", id))));
    return ids.filter((_, i) => alive[i]).reverse();
}
/** Whether the process that owns a working folder is there. */
async function isInProgress(work) {
    const owner = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, "owner"), "utf8").catch(() => "");
    return (0,_work_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwned */ .g)(owner);
}


/***/ })

};
