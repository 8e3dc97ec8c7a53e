export const id = 5090;
export const ids = [5090];
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

/***/ 95090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./js/app/change-registry.js
var change_registry = __webpack_require__(36614);
// EXTERNAL MODULE: ./js/lib/nearest.js
var nearest = __webpack_require__(18016);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/next-tags.js
var next_tags = __webpack_require__(7221);
// EXTERNAL MODULE: ./js/core/payload.js
var core_payload = __webpack_require__(57422);
// EXTERNAL MODULE: ./js/core/registry.js
var registry = __webpack_require__(64153);
// EXTERNAL MODULE: ./js/core/tag.js
var tag = __webpack_require__(92552);
// EXTERNAL MODULE: ./js/core/by-hand/change.js
var change = __webpack_require__(44040);
;// CONCATENATED MODULE: ./js/core/by-hand/roll-back.js







/**
 * Takes a stage from its holder, so that by GTO's rules the one before it serves again; with a version, from every one that was assigned after it, so that
 * none of them comes back by a later rollback. Throws Stop: nothing-to-roll-back, no-version-held, registry-refused.
 */
function rollBack(tags, asked, writing) {
    const { model, stage, to } = asked;
    const { known, taken } = (0,change/* modelIn */.l2)(tags, model);
    const holder = known?.stages.get(stage)?.holder ?? null;
    if (!known || !holder)
        throw nothing(tags, asked, known);
    const target = to === null ? null : targetOf(known, stage, to);
    const next = (0,next_tags/* newTags */.eG)(known, writing.now, taken);
    const own = tags.filter(({ name }) => (0,tag/* parseTag */.ED)(name)?.model === model);
    let serves = holder;
    const arrived = () => (target === null ? next.tags.length > 0 : serves?.commit === target.commit);
    while (!arrived()) {
        const one = serves ?? target;
        if (one === null)
            break;
        if (!one.registered)
            throw new failure.Stop({ code: "no-version-held", model, stage, commit: one.commit });
        say(next, asked, one, serves === null, writing);
        const written = next.tags.map((tag) => ({ ...tag, annotated: true, tagger: { name: "", email: "" } }));
        serves = (0,registry/* holderOf */.Kd)((0,registry/* registryOf */.Fv)([...own, ...written]), model, stage);
    }
    return { model, stage, from: holder.version, to: serves && (0,registry/* labelOf */.Wy)(serves), tags: next.tags };
}
/** A version that was taken back before is assigned anew, when all that came after it are out. */
function say(next, { model, stage }, { version, commit, tag }, active, { by, why }) {
    const prose = active ? `Assigning stage ${stage} to` : `Unassigning stage ${stage} from`;
    const run = active ? (0,core_payload/* runOf */.ng)(tag.message) : { run: null, sourceKey: null };
    const payload = { mainline: 1, kind: "stage", model, stage, version, ...run, by, why };
    next.add({ kind: "stage", model, stage, active, counter: null }, commit, `${prose} artifact ${model} version v${version}`, { ...payload, verdict: null, accepted: null });
}
function targetOf(known, stage, to) {
    const found = (0,registry/* versionNamed */.yC)({ models: new Map([[known.name, known]]) }, known.name, to);
    const held = known.versions.filter(({ commit }) => known.stages.get(stage)?.held.includes(commit));
    if (!found || !held.includes(found))
        throw (0,change/* refused */.J5)(`v${to} of ${known.name} has never held ${stage}.`, held.length === 0
            ? "No version has."
            : `Those that have: ${held.map(registry/* labelOf */.Wy).join(", ")}. To let another serve: mainline assign ${known.name}@v${to} ${stage}`);
    if (!found.active)
        throw (0,change/* refused */.J5)(`v${to} of ${known.name} was retired, and a retired version serves nowhere.`, "Roll back to another.");
    (0,change/* demandOneVersion */.sI)(known, found);
    return found;
}
function nothing(tags, { model, stage }, found) {
    const known = [...(0,registry/* registryOf */.Fv)(tags).models.keys()];
    const meant = found ? null : ((0,nearest/* nearest */.p)(model, known) ?? null);
    const held = found ? [...found.stages.values()].filter((one) => one.holder !== null).map((one) => one.name) : null;
    return new failure.Stop({ code: "nothing-to-roll-back", model, stage, known, meant, held });
}

// EXTERNAL MODULE: ./js/render/changed.js
var changed = __webpack_require__(6771);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
// EXTERNAL MODULE: ./js/cli/names.js
var names = __webpack_require__(93791);
// EXTERNAL MODULE: ./js/cli/writing.js
var cli_writing = __webpack_require__(43839);
;// CONCATENATED MODULE: ./js/cli/rollback.js







const command = {
    usage: "MODEL [--stage STAGE] [--to VERSION] [-m WHY]",
    details: "Takes a stage from the version that holds it, by a tag: the version before it serves again, and is not pushed aside by a re-run. With --to, from every version that was assigned after that one. Nothing is deleted.",
    examples: [
        'mainline rollback penguins -m "complaints from Dream island"',
        "mainline rollback penguins --to v1.1.0",
        "mainline rollback penguins --stage staging --dry-run",
    ],
    options: {
        stage: { type: "string", value: "STAGE", description: "which (default: production)" },
        to: {
            type: "string",
            value: "VERSION",
            description: "the version that shall serve again (default: the one before)",
        },
        ...cli_writing/* writeOptions */.GX,
    },
    most: 1,
    async run(input, terminal) {
        const model = (0,tag/* modelName */.fD)((0,names/* modelOf */.D)(input, "rollback"));
        const git = await (0,edges/* openRepository */.h_)(terminal);
        const { writing, ...target } = await (0,cli_writing/* writingOf */.I2)(input, git);
        const to = input.text("to");
        const asked = {
            model,
            stage: input.text("stage") ?? "production",
            to: to === undefined ? null : (0,names/* versionText */.K)(to),
        };
        const done = await (0,change_registry/* changeRegistry */.U)((tags) => rollBack(tags, asked, writing), { model, ...target }, git);
        const { from, stage, to: serves, tags } = done;
        if (input.on("json"))
            terminal.json({ model, stage, from, to: serves, tags: tags.map(({ name }) => name) });
        else
            terminal.out((0,changed/* renderRollback */.x)(done, target));
        return 0;
    },
};


/***/ })

};
