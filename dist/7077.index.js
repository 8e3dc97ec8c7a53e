export const id = 7077;
export const ids = [7077];
export const modules = {

/***/ 77077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ registry_command)
});

// EXTERNAL MODULE: ./js/core/registry.js
var core_registry = __webpack_require__(64153);
// EXTERNAL MODULE: ./js/lib/order.js
var order = __webpack_require__(51778);
;// CONCATENATED MODULE: ./js/core/registry-json.js

/** In GTO's shape, so that scripts move over unchanged: without the deprecated, unless one is asked for by name. */
function registryJson(registry, only) {
    const all = [...registry.models.values()];
    const held = all.flatMap(({ stages }) => [...stages.values()].filter(({ holder }) => holder !== null));
    const stages = [...new Set(held.map(({ name }) => name))].sort(order/* byCodeUnit */.X);
    const models = all.filter(({ name, active }) => (only === null ? active : name === only));
    return Object.fromEntries(models.map((model) => {
        const latest = model.versions.find((version) => version.active);
        const stage = stages.map((name) => [name, nameOf(model.stages.get(name)?.holder)]);
        return [
            model.name.replace("=", ":"),
            { version: nameOf(latest), stage: Object.fromEntries(stage), registered: true, active: model.active },
        ];
    }));
}
const nameOf = (version) => version ? `${version.registered ? "v" : ""}${version.version}` : null;

// EXTERNAL MODULE: ./js/core/tag.js
var tag = __webpack_require__(92552);
// EXTERNAL MODULE: ./js/render/registry.js
var render_registry = __webpack_require__(73708);
// EXTERNAL MODULE: ./js/cli/command.js
var command = __webpack_require__(64738);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
;// CONCATENATED MODULE: ./js/cli/registry.js






const registry_command = {
    usage: "[MODEL] [--json]",
    details: "Shows the models, their versions, and which version serves in each stage, from this repository's Git tags alone. The tags are GTO's: `gto show` tells the same.",
    examples: ["mainline registry", "mainline registry penguins --json"],
    options: { json: command/* shared */.u.json },
    most: 1,
    async run(input, terminal) {
        const git = await (0,edges/* openRepository */.h_)(terminal);
        const registry = (0,core_registry/* registryOf */.Fv)(await git.tags());
        const model = input.args[0] === undefined ? null : (0,tag/* modelName */.fD)(input.args[0]);
        if (input.on("json"))
            terminal.json(registryJson(registry, model));
        else
            terminal.out((0,render_registry/* renderRegistry */.a)(registry, model, terminal));
        return 0;
    },
};


/***/ })

};
