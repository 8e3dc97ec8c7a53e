export const id = 945;
export const ids = [945];
export const modules = {

/***/ 60945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ registry_command)
});

// EXTERNAL MODULE: ./js/core/registry/registry.js
var registry_registry = __webpack_require__(45683);
// EXTERNAL MODULE: ./js/lib/order.js
var order = __webpack_require__(51778);
;// CONCATENATED MODULE: ./js/core/registry/registry-json.js

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

// EXTERNAL MODULE: ./js/core/registry/tag.js
var tag = __webpack_require__(41314);
// EXTERNAL MODULE: ./js/render/registry.js
var render_registry = __webpack_require__(73708);
// EXTERNAL MODULE: ./js/cli/command.js
var command = __webpack_require__(64738);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
// EXTERNAL MODULE: ./js/cli/gto-format.js
var gto_format = __webpack_require__(31227);
// EXTERNAL MODULE: ./js/cli/registry-tags.js
var registry_tags = __webpack_require__(36924);
;// CONCATENATED MODULE: ./js/cli/commands/registry.js








const registry_command = {
    usage: "[MODEL] [--json] | --ref TAG",
    details: "Shows the models, their versions, and which version serves in each stage, from this repository's Git tags alone. The tags are GTO's: `gto show` tells the same. With --format gto the JSON is what `gto show --json`, `gto show MODEL --json` or, with --ref, `gto check-ref --json` prints.",
    examples: ["mainline registry", "mainline registry penguins --format gto", "mainline registry --ref penguins@v1.2.0"],
    options: {
        ref: { type: "string", value: "TAG", description: "say what this tag did instead, as `refs/tags/…` or without" },
        format: gto_format/* formatOption */.B,
        json: command/* shared */.u.json,
    },
    most: 1,
    async run(input, terminal) {
        const gto = (0,gto_format/* isGto */.D)(input, "registry");
        const git = await (0,edges/* openRepository */.h_)(terminal);
        const [asked] = input.args;
        const ref = input.text("ref");
        const model = asked === undefined ? null : (0,tag/* modelName */.fD)(asked);
        const json = gto || input.on("json");
        const messages = ref !== undefined || (gto && model !== null) ? "whole" : "none";
        const tags = await (0,registry_tags/* registryTags */.X)(git, terminal, messages, json || ref !== undefined ? null : model);
        if (ref !== undefined)
            return await sayRef(ref, tags, json, terminal);
        if (gto && asked !== undefined) {
            const { gtoShow } = await Promise.all(/* import() */[__webpack_require__.e(84), __webpack_require__.e(5272)]).then(__webpack_require__.bind(__webpack_require__, 85272));
            terminal.json(await gtoShow(asked, tags, git));
            return 0;
        }
        const registry = (0,registry_registry/* registryOf */.Fv)(tags);
        if (json)
            terminal.json(registryJson(registry, model));
        else
            terminal.out((0,render_registry/* renderRegistry */.aR)(registry, model, terminal));
        return 0;
    },
};
/** As GTO: nothing, and no failure, where a tag is none of the registry's. */
async function sayRef(ref, tags, json, terminal) {
    const name = ref.replace(/^refs\/tags\//, "");
    if (json) {
        const [{ gtoRef }, { gtoState }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(84), __webpack_require__.e(1964)]).then(__webpack_require__.bind(__webpack_require__, 21964)),
            Promise.all(/* import() */[__webpack_require__.e(84), __webpack_require__.e(4517)]).then(__webpack_require__.bind(__webpack_require__, 34517)),
        ]);
        const found = gtoRef(gtoState(tags), name);
        if (found !== null)
            terminal.json(found);
        return 0;
    }
    const events = [...(0,registry_registry/* registryOf */.Fv)(tags).models.values()].flatMap((model) => model.events);
    const event = events.find((one) => one.ref === name);
    terminal.out((0,render_registry/* renderRef */.m7)(name, event));
    return 0;
}


/***/ })

};
