export const id = 562;
export const ids = [562];
export const modules = {

/***/ 93791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ modelOf),
/* harmony export */   K: () => (/* binding */ versionText)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);

/** The model that a command was given. Throws Stop: usage. */
function modelOf(input, command) {
    const [model] = input.args;
    if (model !== undefined)
        return model;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({
        code: "usage",
        command,
        words: "Which model?",
        hint: `Name it: mainline ${command} MODEL. \`mainline registry\` lists them.`,
    });
}
/** A version without its `v`. */
const versionText = (written) => written.replace(/^v/, "");


/***/ }),

/***/ 10562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./js/app/change-registry.js
var change_registry = __webpack_require__(36614);
// EXTERNAL MODULE: ./js/core/next-tags.js
var next_tags = __webpack_require__(7221);
// EXTERNAL MODULE: ./js/core/registry.js
var registry = __webpack_require__(64153);
// EXTERNAL MODULE: ./js/core/by-hand/change.js
var change = __webpack_require__(44040);
;// CONCATENATED MODULE: ./js/core/by-hand/retire.js



/**
 * Takes a version out of service wherever it serves, or, without one, calls the whole model deprecated. By GTO's rules the version before it serves
 * again. Nothing is deleted. Throws Stop: registry-refused.
 */
function retire(tags, { model, version }, { by, why, now }) {
    const { known, taken } = (0,change/* modelIn */.l2)(tags, model);
    if (!known)
        throw (0,change/* refused */.J5)(`No model is called "${model}".`, "`mainline registry` lists them.");
    const next = (0,next_tags/* newTags */.eG)(known, now, taken);
    const note = { mainline: 1, kind: "note", model, version, by, why };
    if (version === null) {
        const last = known.events.at(-1);
        const changed = { model, version: null, stage: null };
        if (!known.active || !last)
            return { ...changed, tags: [], words: `${model} is deprecated already.` };
        next.add({ kind: "deprecated", model, active: false, counter: null }, last.commit, `Deprecating artifact ${model}`, note);
        return { ...changed, tags: next.tags, words: `${model} is deprecated; what comes next to it revives it.` };
    }
    const found = (0,registry/* versionNamed */.yC)({ models: new Map([[model, known]]) }, model, version);
    if (!found)
        throw (0,change/* refused */.J5)(`${model} has no version v${version}.`, `\`mainline registry ${model}\` lists them.`);
    const changed = { model, version: `v${version}`, stage: null };
    if (!found.active)
        return { ...changed, tags: [], words: `${model} v${version} is retired already.` };
    next.add({ kind: "version", model, version, active: false, counter: null }, found.commit, `Deregistering artifact ${model} version v${version}`, note);
    const after = (0,registry/* registryOf */.Fv)([...tags, ...next.tags.map((tag) => ({ ...tag, annotated: true, tagger: nobody }))]);
    const fallen = [...known.stages.values()].filter(({ holder }) => holder === found);
    const serves = fallen.map(({ name }) => {
        const holder = (0,registry/* holderOf */.Kd)(after, model, name);
        return ` ${holder ? `${(0,registry/* labelOf */.Wy)(holder)} serves` : "Nothing serves"} in ${name} now.`;
    });
    return { ...changed, tags: next.tags, words: `${model} v${version} is retired.${serves.join("")}` };
}
const nobody = { name: "", email: "" };

// EXTERNAL MODULE: ./js/core/tag.js
var tag = __webpack_require__(92552);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
// EXTERNAL MODULE: ./js/cli/names.js
var names = __webpack_require__(93791);
// EXTERNAL MODULE: ./js/cli/tell-changed.js
var tell_changed = __webpack_require__(8153);
// EXTERNAL MODULE: ./js/cli/writing.js
var cli_writing = __webpack_require__(43839);
;// CONCATENATED MODULE: ./js/cli/retire.js







const command = {
    usage: "MODEL[@VERSION] [-m WHY]",
    details: "Takes a version out of service wherever it serves, by a tag: the version before it serves again. Without a version, calls the whole model deprecated, until something new is said of it. Nothing is deleted.",
    examples: ['mainline retire penguins@v1.2.0 -m "trained on a bad batch"', "mainline retire penguins --dry-run"],
    options: cli_writing/* writeOptions */.GX,
    most: 1,
    async run(input, terminal) {
        const [name = "", version = null] = (0,names/* modelOf */.D)(input, "retire").split("@v");
        const model = (0,tag/* modelName */.fD)(name);
        const git = await (0,edges/* openRepository */.h_)(terminal);
        const { writing, ...target } = await (0,cli_writing/* writingOf */.I2)(input, git);
        const decide = (tags) => retire(tags, { model, version }, writing);
        return (0,tell_changed/* tell */.q)(await (0,change_registry/* changeRegistry */.U)(decide, { model, ...target }, git), target, input, terminal);
    },
};


/***/ }),

/***/ 8153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _render_changed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6771);

/** Says what a change by hand did; the exit code. */
function tell(changed, target, input, terminal) {
    const { model, version, stage, tags } = changed;
    if (input.on("json"))
        terminal.json({ model, version, stage, tags: tags.map(({ name }) => name) });
    else
        terminal.out((0,_render_changed_js__WEBPACK_IMPORTED_MODULE_0__/* .renderChanged */ .V)(changed, target));
    return 0;
}


/***/ })

};
