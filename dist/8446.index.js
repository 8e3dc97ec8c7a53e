export const id = 8446;
export const ids = [8446];
export const modules = {

/***/ 68446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_registry_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45683);
/* harmony import */ var _core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41314);
/* harmony import */ var _render_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73708);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64738);
/* harmony import */ var _edges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73901);
/* harmony import */ var _gto_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31227);
/* harmony import */ var _registry_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36924);







const command = {
    usage: "[MODEL] [--json]",
    details: "Lists what happened to the models, the newest first: who registered, assigned, rolled back or retired what, when, and why. With --format gto the JSON is what `gto history --json` prints.",
    examples: ["mainline history", "mainline history penguins --json"],
    options: { format: _gto_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOption */ .B, json: _command_js__WEBPACK_IMPORTED_MODULE_3__/* .shared */ .u.json },
    most: 1,
    async run(input, terminal) {
        const gto = (0,_gto_format_js__WEBPACK_IMPORTED_MODULE_5__/* .isGto */ .D)(input, "history");
        const git = await (0,_edges_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(terminal);
        const [model] = input.args;
        if (gto) {
            const [{ gtoHistory }, { gtoState }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(84), __webpack_require__.e(1964)]).then(__webpack_require__.bind(__webpack_require__, 21964)),
                Promise.all(/* import() */[__webpack_require__.e(84), __webpack_require__.e(4517)]).then(__webpack_require__.bind(__webpack_require__, 34517)),
            ]);
            terminal.json(gtoHistory(gtoState(await (0,_registry_tags_js__WEBPACK_IMPORTED_MODULE_6__/* .registryTags */ .X)(git, terminal)), model ?? null));
            return 0;
        }
        const only = model === undefined ? null : (0,_core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .modelName */ .fD)(model);
        const tags = await (0,_registry_tags_js__WEBPACK_IMPORTED_MODULE_6__/* .registryTags */ .X)(git, terminal, input.on("json") ? "first-line" : "none", only);
        const events = (0,_core_registry_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .historyOf */ .om)((0,_core_registry_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .registryOf */ .Fv)(tags)).filter((event) => only === null || event.model === only);
        if (input.on("json"))
            terminal.json(events);
        else
            terminal.out((0,_render_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .renderHistory */ .zs)(events, terminal));
        return 0;
    },
};


/***/ })

};
