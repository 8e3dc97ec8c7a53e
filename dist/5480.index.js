export const id = 5480;
export const ids = [5480];
export const modules = {

/***/ 25480:
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
// EXTERNAL MODULE: ./js/core/payload.js
var payload = __webpack_require__(57422);
// EXTERNAL MODULE: ./js/core/registry.js
var registry = __webpack_require__(64153);
// EXTERNAL MODULE: ./js/core/tag.js
var tag = __webpack_require__(92552);
// EXTERNAL MODULE: ./js/core/by-hand/change.js
var change = __webpack_require__(44040);
;// CONCATENATED MODULE: ./js/core/by-hand/assign.js





/**
 * Lets a version serve in a stage, by a tag newer than all others: an older version that holds it still is assigned anew. Throws Stop: registry-refused.
 */
function assign_assign(tags, { model, version, stage }, { by, why, now }) {
    if (!(0,tag/* isStageName */._H)(stage))
        throw (0,change/* refused */.J5)(`"${stage}" is no name for a stage.`, "Letters, digits, -, _ and / between; no dots, a letter or digit at both ends.");
    const { known, taken } = (0,change/* modelIn */.l2)(tags, model);
    const found = known && (0,registry/* versionNamed */.yC)({ models: new Map([[model, known]]) }, model, version);
    if (!known || !found)
        throw (0,change/* refused */.J5)(`${model} has no version v${version}.`, `Register it first: mainline register ${model} --version v${version}`);
    if (!found.active)
        throw (0,change/* refused */.J5)(`v${version} of ${model} was retired, and a retired version serves nowhere.`, "Register it again at its commit, or assign another.");
    (0,change/* demandOneVersion */.sI)(known, found);
    const changed = { model, version: `v${version}`, stage };
    if (known.stages.get(stage)?.holder === found)
        return { ...changed, tags: [], words: `${model} v${version} is in ${stage} already.` };
    const next = (0,next_tags/* newTags */.eG)(known, now, taken);
    next.add({ kind: "stage", model, stage, active: true, counter: null }, found.commit, `Assigning stage ${stage} to artifact ${model} version v${version}`, {
        mainline: 1,
        kind: "stage",
        model,
        stage,
        version,
        ...(0,payload/* runOf */.ng)(found.tag.message),
        by,
        why,
        verdict: null,
        accepted: null,
    });
    return { ...changed, tags: next.tags, words: `${model} v${version} is in ${stage} now.` };
}

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
// EXTERNAL MODULE: ./js/cli/tell-changed.js
var tell_changed = __webpack_require__(8153);
// EXTERNAL MODULE: ./js/cli/writing.js
var cli_writing = __webpack_require__(43839);
;// CONCATENATED MODULE: ./js/cli/assign.js







const command = {
    usage: "MODEL@VERSION STAGE [-m WHY]",
    details: "Lets a version serve in a stage, by hand: no gate is asked. An older version is assigned anew, so that it serves. `mainline promote` is the way that judges.",
    examples: [
        'mainline assign penguins@v1.2.0 staging -m "for the load test"',
        "mainline assign penguins@v1.1.0 production --dry-run",
    ],
    options: cli_writing/* writeOptions */.GX,
    most: 2,
    async run(input, terminal) {
        const [asked = "", stage] = input.args;
        const [, name = "", version = ""] = asked.match(/^(.+)@v(.+)$/) ?? [];
        if (name === "" || stage === undefined)
            throw new failure.Stop({
                code: "usage",
                command: "assign",
                words: "Which version, and to which stage?",
                hint: "Name both: mainline assign MODEL@VERSION STAGE. `mainline registry` lists them.",
            });
        const model = (0,tag/* modelName */.fD)(name);
        const git = await (0,edges/* openRepository */.h_)(terminal);
        const { writing, ...target } = await (0,cli_writing/* writingOf */.I2)(input, git);
        const decide = (tags) => assign_assign(tags, { model, version, stage }, writing);
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
