export const id = 2361;
export const ids = [2361];
export const modules = {

/***/ 32361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeParams: () => (/* binding */ writeParams)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20528);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33483);


/** The text of a step's copy of the params file, in the format of the original. */
function writeParams(values, format) {
    if (format === "yaml")
        return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .stringify */ .As)(values);
    if (format === "toml")
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(values);
    return `${JSON.stringify(values, null, 2)}\n`;
}


/***/ })

};
