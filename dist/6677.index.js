export const id = 6677;
export const ids = [6677];
export const modules = {

/***/ 6677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ graph_command)
});

// EXTERNAL MODULE: ./js/app/run/preview.js
var preview = __webpack_require__(35000);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/lib/group-by.js
var group_by = __webpack_require__(83047);
;// CONCATENATED MODULE: ./js/core/graph.js

const graphOfLegs = (legs) => legs.map(({ leg, needs, would, why }) => ({ id: leg, needs, legs: 1, would: { [would]: 1 }, why }));
/** One node a step, in an order in which each stands after all it needs; what its legs need of their own step is no edge. */
function graphOfSteps(legs) {
    const stepOf = new Map(legs.map(({ leg, step }) => [leg, step]));
    const nodes = [...(0,group_by/* groupBy */.$)(legs, ({ step }) => step)].map(([id, own]) => {
        const needs = new Set(own.flatMap((leg) => [...new Set(leg.needs.map((need) => stepOf.get(need) ?? need))]));
        needs.delete(id);
        return { id, needs: [...needs], legs: own.length, ...told(own) };
    });
    return inOrder(nodes);
}
const urgency = ["run", "run-if-needed", "run-always", "reuse"];
function told(legs) {
    const by = (0,group_by/* groupBy */.$)(legs, ({ would }) => would);
    const said = urgency.flatMap((would) => (by.has(would) ? [would] : []));
    return {
        would: Object.fromEntries(said.map((would) => [would, by.get(would)?.length ?? 0])),
        why: by.get(said[0] ?? "reuse")?.[0]?.why ?? "",
    };
}
/** As declared, after what each needs. Steps whose legs need each other by turns have no such order, and stand as declared. */
function inOrder(nodes) {
    const place = new Map(nodes.map((node, i) => [node.id, i]));
    const waiting = nodes.map(({ needs }) => needs.length);
    const dependants = nodes.map(() => []);
    for (const [i, { needs }] of nodes.entries())
        for (const id of needs)
            dependants[place.get(id) ?? i]?.push(i);
    const ready = nodes.flatMap((_, i) => (waiting[i] === 0 ? [i] : []));
    const ordered = new Set();
    for (let i = ready.shift(); i !== undefined; i = ready.shift()) {
        ordered.add(nodes[i]);
        for (const next of dependants[i] ?? []) {
            waiting[next] = (waiting[next] ?? 0) - 1;
            if (waiting[next] === 0)
                ready.splice(ready.filter((other) => other < next).length, 0, next);
        }
    }
    return [...ordered, ...nodes.filter((node) => !ordered.has(node))];
}

// EXTERNAL MODULE: ./js/wiring/engine-edges.js
var engine_edges = __webpack_require__(31368);
// EXTERNAL MODULE: ./js/cli/command.js
var command = __webpack_require__(64738);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
;// CONCATENATED MODULE: ./js/cli/graph.js






const formats = ["terminal", "mermaid", "dot"];
const graph_command = {
    usage: "[--format FORMAT] [--legs] [--set KEY=VALUE]... [--json]",
    details: "Draws what needs what: the steps, or with --legs every leg of theirs, and for each whether it would run, and why. Runs nothing but the environment commands, whose output is part of every key.",
    examples: [
        "mainline graph",
        "mainline graph --legs --format dot | dot -Tsvg",
        "mainline graph --format mermaid > pipeline.mmd",
    ],
    options: {
        config: command/* shared */.u.config,
        format: { type: "string", value: "FORMAT", description: "terminal (default), mermaid or dot" },
        legs: { type: "boolean", description: "a node a leg instead of a node a step" },
        set: command/* shared */.u.set,
        json: command/* shared */.u.json,
    },
    most: 0,
    async run(input, terminal) {
        const format = formatOf(input.text("format") ?? "terminal");
        const here = await (0,edges/* openHere */.Pw)(input, terminal);
        const { plan, sourceKey } = here.workspace;
        const previews = await (0,preview/* previewPlan */.O)(plan, here.git.root, await (0,engine_edges/* engineEdges */.n)(here.git.root, here.store, terminal.env));
        const legs = previews.map((preview, i) => ({ ...preview, step: plan.legs[i]?.step ?? preview.leg }));
        const nodes = input.on("legs") ? graphOfLegs(legs) : graphOfSteps(legs);
        if (input.on("json"))
            terminal.json({ pipeline: plan.pipeline.name, sourceKey, nodes });
        else
            terminal.out(await draw(plan.pipeline.name, nodes, format, terminal));
        return 0;
    },
};
function formatOf(asked) {
    const format = formats.find((known) => known === asked);
    if (format)
        return format;
    throw new failure.Stop({
        code: "usage",
        command: "graph",
        words: `--format ${asked}: no format of that name.`,
        hint: `There are: ${formats.join(", ")}.`,
    });
}
async function draw(name, nodes, format, terminal) {
    if (format === "dot")
        return (await __webpack_require__.e(/* import() */ 8785).then(__webpack_require__.bind(__webpack_require__, 8785))).graphDot(name, nodes);
    if (format === "terminal")
        return (await __webpack_require__.e(/* import() */ 6291).then(__webpack_require__.bind(__webpack_require__, 96291))).graphTerminal(nodes, terminal);
    const { graphMermaid, mermaidLimits } = await __webpack_require__.e(/* import() */ 2665).then(__webpack_require__.bind(__webpack_require__, 82665));
    const text = graphMermaid(nodes);
    const edges = nodes.reduce((sum, { needs }) => sum + needs.length, 0);
    if (edges <= mermaidLimits.edges && text.length <= mermaidLimits.characters)
        return text;
    throw new failure.Stop({
        code: "usage",
        command: "graph",
        words: `The graph has ${edges} arrows in ${text.length} characters; Mermaid draws ${mermaidLimits.edges} in ${mermaidLimits.characters}.`,
        hint: "Draw the steps, without --legs; or take --format dot.",
    });
}


/***/ }),

/***/ 83047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** `Map.groupBy`, which Node 20 does not have. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ })

};
