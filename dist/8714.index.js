export const id = 8714;
export const ids = [8714];
export const modules = {

/***/ 88714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Stop: () => (/* binding */ Stop)
/* harmony export */ });
/** How use cases stop early with a Failure; caught once, at each edge of the program. */
class Stop extends Error {
    failure;
    constructor(failure) {
        super(failure.code);
        this.failure = failure;
    }
}


/***/ })

};
