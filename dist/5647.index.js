export const id = 5647;
export const ids = [5647];
export const modules = {

/***/ 33492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ firstProblems)
/* harmony export */ });
/** Nobody reads more of them, and a stranger's file may have as many as it has characters. */
const mostTold = 100;
/** Problems in the order of the file; of too many the first, and how many there are. */
function firstProblems(problems) {
    const sorted = [...problems].sort((a, b) => a.range.start.offset - b.range.start.offset);
    const next = sorted[mostTold];
    if (next === undefined)
        return sorted;
    const message = `There are ${sorted.length} problems, of which the first ${mostTold} are told.`;
    return [...sorted.slice(0, mostTold), { ...next, code: "too-many", message, hint: null, related: [] }];
}


/***/ }),

/***/ 8865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ notPlain),
/* harmony export */   Sl: () => (/* binding */ parseParams),
/* harmony export */   be: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20528);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33483);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29129);
/* harmony import */ var _largest_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55273);
/* harmony import */ var _parse_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2404);
/* harmony import */ var _spelled_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96324);






/** The format that a file's name asks for; null when it is none of ours. */
function formatOf(path) {
    if (/\.ya?ml$/i.test(path))
        return "yaml";
    if (/\.json$/i.test(path))
        return "json";
    return /\.toml$/i.test(path) ? "toml" : null;
}
function parseParams(text, format) {
    if (text.length > _largest_text_js__WEBPACK_IMPORTED_MODULE_4__/* .largestText */ .i) {
        const message = `The file has ${text.length} characters; params may have ${_largest_text_js__WEBPACK_IMPORTED_MODULE_4__/* .largestText */ .i}`;
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)({ message, line: 1, column: 1 });
    }
    const parsed = format === "toml" ? fromToml(text) : fromYaml(text, format);
    if (!parsed.ok)
        return parsed;
    const wrong = notPlain(parsed.value.values);
    if (wrong !== null)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)({ message: wrong, line: 1, column: 1 });
    return parsed;
}
/** JSON is YAML 1.2, so that one parser with positions serves both. */
function fromYaml(text, format) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const doc = (0,_parse_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(text, lines, { merge: format === "yaml" });
    const [problem] = [...doc.errors, ...(0,_parse_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .taggedIn */ .o)(doc)];
    if (problem) {
        const { line, col } = lines.linePos(problem.pos[0]);
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)({ message: problem.message.split("\n")[0] ?? "", line, column: col });
    }
    const looser = format === "json" ? noJson(text) : null;
    if (looser !== null)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)({ message: looser, line: 1, column: 1 });
    try {
        const values = doc.toJS({ maxAliasCount: 100 }) ?? {};
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ values, spelled: (0,_spelled_in_js__WEBPACK_IMPORTED_MODULE_3__/* .spelledInYaml */ .Gi)(doc, format) });
    }
    catch (error) {
        const words = error instanceof ReferenceError ? "The file has more aliases than params need (100)" : wordsOf(error);
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)({ message: words, line: 1, column: 1 });
    }
}
/** What YAML takes and JSON does not, such as a bare NaN, its readers do not take either. */
function noJson(text) {
    try {
        JSON.parse(text.replace(/^\ufeff/, ""));
        return null;
    }
    catch (error) {
        return text.trim() === "" ? null : `The file is no JSON: ${wordsOf(error)}`;
    }
}
const wordsOf = (error) => (error instanceof Error ? error.message : String(error));
function fromToml(text) {
    try {
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ values: (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text), spelled: (0,_spelled_in_js__WEBPACK_IMPORTED_MODULE_3__/* .spelledInToml */ .vk)(text) });
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)({ message: error.message.split("\n")[0] ?? "", line: error.line, column: error.column });
    }
}
/** Why a value cannot be a param, in words; null when it can. */
function notPlain(value, at = null) {
    if (at === null && (typeof value !== "object" || value === null || Array.isArray(value)))
        return "params must be a map of names to values";
    if (typeof value === "number")
        return Number.isFinite(value) ? null : `${at} is ${value}, and must be a finite number`;
    if (value === null || typeof value === "string" || typeof value === "boolean")
        return null;
    if (typeof value !== "object" || value instanceof Date)
        return `${at} is neither a number, a text, a truth value, a list nor a map`;
    const parts = Object.entries(value);
    for (const [key, below] of parts) {
        const wrong = notPlain(below, at === null ? key : `${at}.${key}`);
        if (wrong !== null)
            return wrong;
    }
    return null;
}


/***/ }),

/***/ 65647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePipeline: () => (/* binding */ parsePipeline)
});

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
// EXTERNAL MODULE: ./js/lib/result.js
var result = __webpack_require__(29129);
;// CONCATENATED MODULE: ./js/core/names.js
/** GTO's grammar for the names of artifacts and stages: no dots, and a letter or digit at both ends. */
const isModelName = (name) => /^[a-zA-Z0-9]([a-zA-Z0-9-/_]*[a-zA-Z0-9])?$/.test(name);

// EXTERNAL MODULE: ./js/lib/nearest.js
var nearest = __webpack_require__(18016);
// EXTERNAL MODULE: ./js/core/registry/tag.js
var registry_tag = __webpack_require__(41314);
// EXTERNAL MODULE: ./js/core/judgement/costs.js
var costs = __webpack_require__(68002);
;// CONCATENATED MODULE: ./js/config/gate.js

const gateKinds = ["min", "max", "no-worse-than", "better-than"];
const gateSubjects = ["metric", "step-time", "model-size"];
/** Which rules a written gate holds; a valid one holds exactly one. */
const kindsOf = (gate) => gateKinds.filter((kind) => gate[kind] !== undefined);
/** What a written gate is on; a valid one is on exactly one thing. */
const subjectsOf = (gate) => gateSubjects.filter((subject) => gate[subject] !== undefined);
/** A checked gate as the domain has it. */
function toGate(gate) {
    const { by = 0 } = gate;
    const cost = writtenCost(gate);
    const matrix = gate.matrix === undefined ? {} : { matrix: gate.matrix };
    const on = cost ? { metric: (0,costs/* costName */.Xq)(cost), cost } : { metric: gate.metric ?? "", ...matrix };
    if (gate.min !== undefined)
        return { kind: "min", metric: on.metric, bound: gate.min, ...matrix };
    if (gate.max !== undefined)
        return { kind: "max", ...on, bound: gate.max };
    if (gate["no-worse-than"] !== undefined)
        return { kind: "no-worse-than", ...on, baseline: gate["no-worse-than"], by };
    return { kind: "better-than", ...on, baseline: gate["better-than"] ?? "", by };
}
/** Null: it is on a metric. */
function writtenCost(gate) {
    if (gate["step-time"] !== undefined)
        return { what: "step-time", of: gate["step-time"] };
    return gate["model-size"] === undefined ? null : { what: "model-size", of: gate["model-size"] };
}

;// CONCATENATED MODULE: ./js/config/check-anchor.js



/** The anchor is a version of one of the pipeline's models; it is there iff a gate names it. */
function check_anchor_anchor({ written, locator, report }) {
    const gates = (written.gates ?? []).flatMap((gate, i) => (isAnchored(gate) ? [i] : []));
    if (written.anchor === undefined) {
        const hint = "Write the version it means, as in `anchor: penguins@v1.0.0`.";
        return gates.map((i) => report("gate-anchor", locator.value(["gates", i]), "This gate compares with the anchor, and there is none.", hint));
    }
    const at = locator.value(["anchor"]);
    const wrong = wrongVersion(written.anchor, Object.keys(written.models ?? {}));
    if (wrong !== null)
        return [report("bad-anchor", at, ...wrong)];
    if (gates.length > 0)
        return [];
    const hint = "Write a gate such as `{ metric: accuracy, no-worse-than: anchor, by: 0.02 }`, or take the anchor away.";
    return [report("unused-anchor", at, "No gate compares with the anchor, so it holds nothing.", hint)];
}
const isAnchored = (gate) => gateKinds.some((kind) => gate[kind] === "anchor");
/** Message and hint. */
function wrongVersion(text, models) {
    const tag = (0,registry_tag/* parseTag */.ED)(text);
    if (tag?.kind !== "version" || !tag.active || tag.counter !== null)
        return [`"${text}" is not a version.`, "Write a model and its version, as in penguins@v1.0.0."];
    if (models.includes(tag.model))
        return null;
    const meant = (0,nearest/* nearest */.p)(tag.model, models);
    const hint = meant === undefined ? "Declare it under models." : `Did you mean "${meant}"?`;
    return [`"${tag.model}" is no model of this pipeline.`, hint];
}

;// CONCATENATED MODULE: ./js/config/fetch-name.js
/** What a file from elsewhere is called where nobody says it: the last part of its address. Empty: it has none. */
function fetchName(url) {
    const last = new URL(url).pathname.split("/").at(-1) ?? "";
    try {
        const name = decodeURIComponent(last);
        return /[/\\]/.test(name) ? "" : name;
    }
    catch {
        return last;
    }
}

;// CONCATENATED MODULE: ./js/config/check-fetches.js

/** Inputs from elsewhere: where from, what they must be, and what they are called. */
function fetches({ written, locator, report }) {
    return Object.entries(written.steps).flatMap(([step, { inputs = [] }]) => inputs.flatMap((input, i) => {
        if (typeof input === "string")
            return [];
        const at = (key) => locator.value(["steps", step, "inputs", i, key]);
        const problem = urlProblem(input.url);
        return [
            ...(problem === null ? [] : [report("bad-url", at("url"), `${problem}.`, urlRule)]),
            ...(/^[0-9a-f]{64}$/i.test(input.sha256)
                ? []
                : [report("bad-digest", at("sha256"), `${JSON.stringify(input.sha256)} is no SHA-256.`, digestRule)]),
            ...(problem !== null || input.path !== undefined || fetchName(input.url) !== ""
                ? []
                : [
                    report("no-name", at("url"), "The address does not end in a name.", "Add `path`: where the step finds the file."),
                ]),
        ];
    }));
}
const urlRule = "Write an address that anybody may read, as in https://example.org/data.csv.";
const digestRule = "It has 64 hex digits: `sha256sum FILE` prints it.";
function urlProblem(text) {
    if (!URL.canParse(text))
        return `${JSON.stringify(text)} is no address`;
    const url = new URL(text);
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return `${JSON.stringify(text)} is fetched neither by https nor by http`;
    return url.username || url.password
        ? "The address holds a user name or a password, which would stand in Git and in every record"
        : null;
}

// EXTERNAL MODULE: ./js/core/judgement/slice.js
var slice = __webpack_require__(27570);
// EXTERNAL MODULE: ./js/core/limits.js
var limits = __webpack_require__(57798);
;// CONCATENATED MODULE: ./js/core/pipeline/matrix.js
/**
 * The variants, by GitHub's algorithm: the product in the order in which it is written, without what `exclude` matches. Each `include`
 * adds its other values to every combination that it agrees with; one that agrees with none is a variant of its own, behind the others.
 */
function variantsOf({ vectors, include, exclude }) {
    const combinations = product(vectors).filter((combination) => !exclude.some((filter) => agrees(filter, combination)));
    const used = new Set();
    const extended = combinations.map((combination) => {
        const matching = include.filter((entry) => agrees(known(entry, vectors), combination));
        for (const entry of matching)
            used.add(entry);
        return Object.assign({}, combination, ...matching.map((entry) => others(entry, vectors)));
    });
    const alone = include.filter((entry) => !used.has(entry));
    return [...extended, ...alone.map((entry) => ({ ...known(entry, vectors), ...others(entry, vectors) }))];
}
/** How many combinations the lists make, counted before any is made. */
function productSize({ vectors }) {
    const lists = Object.values(vectors);
    return lists.length === 0 ? 0 : lists.reduce((size, list) => size * list.length, 1);
}
/** The last list turns fastest. */
function product(vectors) {
    const lists = Object.entries(vectors);
    if (lists.length === 0)
        return [];
    return lists.reduce((made, [name, values]) => made.flatMap((before) => values.map((value) => ({ ...before, [name]: value }))), [{}]);
}
/** What an entry says of the lists' names, in their order. */
const known = (entry, vectors) => Object.fromEntries(Object.keys(vectors).flatMap((name) => (Object.hasOwn(entry, name) ? [[name, entry[name]]] : [])));
const others = (entry, vectors) => Object.fromEntries(Object.entries(entry).filter(([name]) => !Object.hasOwn(vectors, name)));
/** Whether every leaf of a filter equals what stands at its place; maps and lists are so matched in part. */
function agrees(filter, value) {
    if (isMap(filter))
        return Object.entries(filter).every(([key, item]) => agrees(item, below(value, key)));
    if (isList(filter))
        return filter.every((item, i) => agrees(item, isList(value) ? value[i] : undefined));
    return equals(filter, value ?? null);
}
const isList = (value) => Array.isArray(value);
const isMap = (value) => typeof value === "object" && value !== null && !isList(value);
const below = (value, key) => isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
/** `==` of GitHub's expressions: texts without regard to case, unlike types as numbers. */
function equals(a, b) {
    if (typeof a === "string" && typeof b === "string")
        return a.toUpperCase() === b.toUpperCase();
    if (typeof a === typeof b && typeof b !== "object")
        return a === b;
    return asNumber(a) === asNumber(b);
}
/** NaN, which equals nothing, for what is no number. */
function asNumber(value) {
    if (typeof value === "object" && value !== null)
        return Number.NaN;
    return Number(typeof value === "string" ? value.trim() : value);
}

// EXTERNAL MODULE: ./js/core/pipeline/variant.js
var pipeline_variant = __webpack_require__(12734);
// EXTERNAL MODULE: ./js/config/parse-params.js
var parse_params = __webpack_require__(8865);
;// CONCATENATED MODULE: ./js/config/strategy.js

/** A checked strategy as the domain has it. */
function strategyOf(written) {
    return {
        matrix: variantsOf(matrixOf(written)),
        failFast: written["fail-fast"] ?? true,
        maxParallel: written["max-parallel"] ?? null,
    };
}
/** A written matrix, its lists apart from GitHub's two words. Whether its values are plain is for `check-matrix.ts` to say. */
function matrixOf({ matrix }) {
    const { include = [], exclude = [], ...vectors } = matrix;
    return {
        vectors: vectors,
        include: include,
        exclude: exclude,
    };
}

;// CONCATENATED MODULE: ./js/config/check-gate-matrix.js






/** The variants that a gate names must be there, or it would hold for none. */
function wrongVariant(one) {
    const { written, gate, i, locator, report } = one;
    if (gate.matrix === undefined)
        return [];
    const at = locator.value(["gates", i, "matrix"]);
    const problem = (message, hint) => [report("gate-matrix", at, message, hint)];
    const odd = Object.entries(gate.matrix).flatMap(([key, value]) => (0,parse_params/* notPlain */.Q)(value, key) ?? []);
    if (odd[0] !== undefined)
        return problem(`${odd[0]}.`, null);
    if (gate.metric === undefined)
        return problem("A cost is that of all legs, and has no variants to choose from.", null);
    const step = measuringStep(one);
    const strategy = step === undefined ? undefined : written.steps[step]?.strategy;
    if (strategy === undefined)
        return problem(`"${step ?? "the evaluation"}" has no matrix, so the gate has no variants to choose from.`, null);
    const matrix = matrixOf(strategy);
    // What is wrong with the matrix itself is said where it is written.
    if (productSize(matrix) > limits/* mostLegs */.Vr)
        return [];
    const variants = variantsOf(matrix);
    const asked = gate.matrix;
    if (variants.some((variant) => Object.keys(asked).every((key) => same(variant, asked, key))))
        return [];
    const known = [...new Set(variants.flatMap((variant) => Object.keys(variant)))];
    const unknown = Object.keys(asked).find((key) => !known.includes(key));
    if (unknown !== undefined) {
        const meant = (0,nearest/* nearest */.p)(unknown, known);
        const hint = meant ? `Did you mean "${meant}"?` : `It has ${known.join(", ")}.`;
        return problem(`"${unknown}" is not in the matrix of "${step}".`, hint);
    }
    const there = variants.slice(0, 8).map(pipeline_variant/* variantLabel */._q).join(" ");
    return problem(`No variant of "${step}" is ${(0,pipeline_variant/* variantLabel */._q)(asked)}.`, `There are ${there}.`);
}
/** The step whose metric a gate is on: `train.loss` is train's, a bare name the evaluation's. */
function measuringStep({ written, gate }) {
    const named = Object.keys(written.steps).find((name) => gate.metric?.startsWith(`${name}.`));
    return named ?? written.evaluation;
}
const same = (variant, asked, key) => Object.hasOwn(variant, key) && (0,pipeline_variant/* labelOf */.Wy)(variant[key] ?? null) === (0,pipeline_variant/* labelOf */.Wy)(asked[key] ?? null);

;// CONCATENATED MODULE: ./js/config/check-gates.js




/** What is computed from predictions needs a step that makes them. */
function computed({ written, locator, report }) {
    const step = written.evaluation === undefined ? undefined : written.steps[written.evaluation];
    if ((step?.predictions?.length ?? 0) > 0)
        return [];
    const named = Object.entries(written.metrics ?? {}).filter(([, metric]) => metric.compute !== undefined);
    return named.map(([name]) => report("compute-without-predictions", locator.value(["metrics", name, "compute"]), `"${name}" is computed from predictions, and the evaluation step makes none.`, "Write `evaluation: step`, and `predictions: [path]` in that step."));
}
function gates(context) {
    return (context.written.gates ?? []).flatMap((gate, i) => checkGate({ ...context, gate, i }));
}
function checkGate(one) {
    const { gate } = one;
    const [kind, ...others] = kindsOf(gate);
    const cost = writtenCost(gate);
    const alone = [...wrongSubject(one), ...wrongKind(one)];
    if (kind === undefined || others.length > 0 || alone.length > 0)
        return alone;
    const problems = [...uselessMargin(one, kind), ...wrongBaseline(one, kind), ...wrongVariant(one)];
    return [...problems, ...(cost ? wrongCost(one, kind, cost) : missingGoal(one, kind))];
}
const compares = (kind) => kind === "no-worse-than" || kind === "better-than";
function wrongSubject({ gate, i, locator, report }) {
    const subjects = subjectsOf(gate);
    if (subjects.length === 1)
        return [];
    const has = subjects.length === 0 ? "none" : subjects.join(" and ");
    const message = `A gate is on exactly one of metric, step-time and model-size; this one has ${has}.`;
    return [report("gate-subject", locator.value(["gates", i]), message, "Write a gate for each.")];
}
function wrongKind({ gate, i, locator, report }) {
    const kinds = kindsOf(gate);
    if (kinds.length === 1)
        return [];
    const has = kinds.length === 0 ? "none" : kinds.join(" and ");
    const message = `A gate has exactly one of min, max, no-worse-than and better-than; this one has ${has}.`;
    return [report("gate-kind", locator.value(["gates", i]), message)];
}
function uselessMargin({ gate, i, locator, report }, kind) {
    if (compares(kind) || gate.by === undefined)
        return [];
    const message = `"by" is a margin of a comparison; ${kind} has none.`;
    return [report("gate-by", locator.key(["gates", i, "by"]), message, "Change the bound itself.")];
}
function missingGoal({ written, gate, i, locator, report }, kind) {
    const { metric = "" } = gate;
    const goals = written.metrics ?? {};
    if (!compares(kind) || Object.hasOwn(goals, metric) || Object.hasOwn(goals, (0,slice/* sliceOf */.M)(metric).name))
        return [];
    const meant = (0,nearest/* nearest */.p)(metric, Object.keys(goals));
    return [
        report("gate-goal", locator.value(["gates", i, "metric"]), `"${metric}" has no goal, so nobody can say which value is better.`, meant ? `Did you mean "${meant}"?` : `Write \`${metric}: { goal: maximize }\` (or minimize) under metrics.`),
    ];
}
function wrongBaseline({ gate, i, locator, report }, kind) {
    const against = gate[kind];
    if (typeof against !== "string" || /^[A-Za-z0-9]/.test(against))
        return [];
    return [
        report("gate-baseline", locator.value(["gates", i, kind]), `"${against}" is not a baseline.`, "Name a stage, `base`, `anchor`, or a version such as penguins@v1.0.0."),
    ];
}
/** A cost is bounded from above; a time on one machine says nothing of a time on another. */
function wrongCost({ written, i, locator, report }, kind, { what, of }) {
    const known = Object.keys((what === "step-time" ? written.steps : written.models) ?? {});
    if (!known.includes(of)) {
        const thing = what === "step-time" ? "step" : "model";
        const meant = (0,nearest/* nearest */.p)(of, known);
        const message = `${what} names "${of}", which no ${thing} is called.`;
        return [report("gate-cost", locator.value(["gates", i, what]), message, meant ? `Did you mean "${meant}"?` : null)];
    }
    if (kind === "max" || (what === "model-size" && compares(kind)))
        return [];
    const message = `A gate on ${what} cannot have "${kind}".`;
    const hint = what === "step-time"
        ? "Write `max`, in seconds: a time is never compared with a stored one."
        : "Write `max`, in bytes, or a comparison.";
    return [report("gate-cost", locator.key(["gates", i, kind]), message, hint)];
}

;// CONCATENATED MODULE: ./js/config/check-in-turn.js
/** What is measured in turn is what the evaluation step writes, and it is compared with a model whose bytes are kept. */
function inTurn({ written, locator, report }) {
    const timed = Object.entries(written.metrics ?? {}).filter(([, metric]) => metric.measured === "in-turn");
    const names = new Set(timed.map(([name]) => name));
    const computed = timed.filter(([, { compute }]) => compute !== undefined);
    const againstBase = (written.gates ?? []).flatMap((gate, i) => ["no-worse-than", "better-than"].flatMap((kind) => names.has(gate.metric ?? "") && gate[kind] === "base" ? [{ gate, i, kind }] : []));
    const at = (name) => locator.value(["metrics", name, "measured"]);
    return [
        ...timed.slice(0, written.evaluation === undefined ? 1 : 0).map(([name]) => {
            const message = `"${name}" is measured in turn, and no step is named that measures.`;
            return report("in-turn", at(name), message, "Write `evaluation: step`.");
        }),
        ...computed.map(([name]) => {
            const message = `"${name}" is computed from predictions, which are the same at any moment.`;
            return report("in-turn", at(name), message, "Take `measured` or `compute` away.");
        }),
        ...againstBase.map(({ gate, i, kind }) => {
            const message = `${gate.metric} is measured in turn, and the base's model is kept nowhere that one could measure it.`;
            const hint = "Name a stage, `anchor`, or a version such as penguins@v1.0.0.";
            return report("in-turn", locator.value(["gates", i, kind]), message, hint);
        }),
    ];
}

;// CONCATENATED MODULE: ./js/config/check-matrix.js






/** Rules of `strategy.matrix`: what is in it, then what comes out of it. */
function matrices(context) {
    return Object.entries(context.written.steps).flatMap(([name, { strategy }]) => {
        if (strategy === undefined)
            return [];
        const at = ["steps", name, "strategy", "matrix"];
        const problems = [...words(strategy, at, context), ...excluded(strategy, at, context)];
        return problems.length > 0 ? problems : check_matrix_result(name, strategy, at, context);
    });
}
function words(strategy, at, context) {
    const { vectors, include, exclude } = matrixOf(strategy);
    const listed = ["include", "exclude"].flatMap((word) => (word === "include" ? include : exclude).flatMap((entry, i) => entryWords(entry, [...at, word, i], context)));
    return [
        ...Object.entries(vectors).flatMap(([key, values]) => [
            ...keyWords(key, [...at, key], context),
            ...(values.length === 0 ? [bad(`matrix.${key} has no values`, [...at, key], context)] : []),
            ...values.flatMap((value, i) => valueWords(value, `matrix.${key}`, [...at, key, i], context)),
        ]),
        ...listed,
    ];
}
function entryWords(entry, at, context) {
    const pairs = Object.entries(entry);
    if (pairs.length === 0)
        return [bad("An entry without values says nothing", at, context)];
    return pairs.flatMap(([key, value]) => [
        ...keyWords(key, [...at, key], context),
        ...valueWords(value, `matrix.${key}`, [...at, key], context),
    ]);
}
function keyWords(key, at, { locator, report }) {
    if (/^(?!__proto__$)[A-Za-z_][\w-]*$/.test(key))
        return [];
    const rule = "It begins with a letter or _, and has letters, digits, - and _.";
    return [report("bad-name", locator.key(at), `"${key}" is not a name for a part of a matrix.`, rule)];
}
function valueWords(value, name, at, context) {
    const wrong = (0,parse_params/* notPlain */.Q)(value, name);
    if (wrong !== null)
        return [bad(wrong, at, context)];
    if (!JSON.stringify(value).includes("${{"))
        return [];
    return [bad(`${name} has an expression, and a matrix is known before any is evaluated`, at, context)];
}
const bad = (what, at, { locator, report }) => report("bad-matrix", locator.value(at), `${what}.`, "Write the values out, as in `matrix: { model: [tree, linear], lr: [0.1, 0.01] }`.");
function excluded(strategy, at, { locator, report }) {
    const { vectors, exclude } = matrixOf(strategy);
    return exclude.flatMap((entry, i) => Object.keys(entry)
        .filter((key) => !Object.hasOwn(vectors, key))
        .map((key) => {
        const meant = (0,nearest/* nearest */.p)(key, Object.keys(vectors));
        const hint = meant ? `Did you mean "${meant}"?` : `It has ${Object.keys(vectors).join(", ") || "no lists"}.`;
        const where = locator.key([...at, "exclude", i, key]);
        return report("unknown-exclude", where, `"${key}" is not a list of the matrix, so nothing is excluded.`, hint);
    }));
}
/** The variants that come out: neither too many, nor none, nor two of one name. */
function check_matrix_result(step, strategy, path, { locator, report }) {
    const matrix = matrixOf(strategy);
    const at = locator.key(path);
    const size = productSize(matrix);
    if (size > limits/* mostLegs */.Vr)
        return [
            report("too-large", at, `The matrix of "${step}" has ${size} combinations; a pipeline may have ${limits/* mostLegs */.Vr} legs.`),
        ];
    const variants = variantsOf(matrix);
    if (variants.length === 0)
        return [report("empty-matrix", at, `The matrix of "${step}" has no variant.`, "Name one, or take it away.")];
    const [long] = variants.map(pipeline_variant/* variantLabel */._q).filter((label) => label.length > pipeline_variant/* longestVariant */.m5);
    if (long !== undefined)
        return [
            report("long-variant", at, `${long.slice(0, 60)}… is longer than a name may be (${pipeline_variant/* longestVariant */.m5} characters).`, "Use fewer keys, or shorter ones."),
        ];
    const twice = twins(variants);
    if (twice === undefined)
        return [];
    const message = `"${step}" has two variants that are both called ${twice}.`;
    return [report("duplicate-variant", at, message, "Take one away, or give one of them another value.")];
}
/** The label of a variant that another shares, or whose legs another's share their names with. */
function twins(variants) {
    const labels = variants.map(pipeline_variant/* variantLabel */._q);
    const names = (0,pipeline_variant/* variantNames */.Qs)(variants).map((name) => name.toLowerCase());
    const seen = new Set();
    return labels.find((label, i) => {
        const known = seen.has(label) || seen.has(names[i] ?? "");
        seen.add(label).add(names[i] ?? "");
        return known;
    });
}

// EXTERNAL MODULE: ./js/core/run/step-env.js
var step_env = __webpack_require__(29132);
;// CONCATENATED MODULE: ./js/config/check-secrets.js

/** What a step may name as a secret: an environment variable that is nobody else's, and not one that it sets itself. */
function secrets({ written, locator, report }) {
    return Object.entries(written.steps).flatMap(([step, { secrets: names = [], env = {} }]) => names.flatMap((name, i) => {
        const wrong = problem(name, env);
        return wrong === null
            ? []
            : [report(wrong.code, locator.value(["steps", step, "secrets", i]), wrong.message, wrong.hint)];
    }));
}
function problem(name, env) {
    if (!/^[A-Za-z_]\w*$/.test(name))
        return {
            code: "bad-name",
            message: `${JSON.stringify(name)} is not the name of an environment variable.`,
            hint: "It begins with a letter or _, and has letters, digits and _.",
        };
    if ((0,step_env/* isReserved */.Bs)(name))
        return {
            code: "reserved-secret",
            message: `${name} belongs to the runner or to Mainline, and no step ever sees it.`,
            hint: "Hand what the step needs in under another name, with no more rights than it needs.",
        };
    if (Object.hasOwn(env, name))
        return {
            code: "secret-in-env",
            message: `${name} is a secret, and its value is written under env.`,
            hint: "Take it out of env: a secret comes from the environment of `mainline run`.",
        };
    return null;
}

;// CONCATENATED MODULE: ./js/config/check-rules.js









/** Rules that a schema cannot say, one small function each; all of them report. */
function checkRules(written, source, locator, report) {
    const context = { written, source, locator, report };
    return [
        names,
        notYet,
        fetches,
        replicates,
        matrices,
        evaluation,
        computed,
        gates,
        inTurn,
        check_anchor_anchor,
        params,
        secrets,
    ].flatMap((rule) => rule(context));
}
/** A leg is called by its step, its variant and its replicate, and its files are called by it: 255 bytes at most. */
const longest = { name: 100, step: 64, replicate: 24 };
const nameRule = `A name begins and ends with a letter or digit, and has letters, digits, - _ / between (GTO's grammar), at most ${longest.name} characters.`;
function names({ written, locator, report }) {
    const stage = written.promote?.stage;
    const named = [
        [["name"], written.name, "value"],
        ...Object.keys(written.models ?? {}).map((name) => [["models", name], name, "key"]),
        ...(stage === undefined ? [] : [[["promote", "stage"], stage, "value"]]),
    ];
    const wrong = named.filter(([, name]) => !isModelName(name) || name.length > longest.name);
    const steps = Object.keys(written.steps).filter((name) => !/^[A-Za-z_][\w-]*$/.test(name) || name.length > longest.step);
    return [
        ...wrong.map(([path, name, what]) => report("bad-name", locator[what](path), `"${name}" is not a name that a tag can carry.`, nameRule)),
        ...steps.map((name) => report("bad-name", locator.key(["steps", name]), `"${name}" is not a name for a step.`, `It begins with a letter or _, and has letters, digits, - and _ (as job ids in a workflow), at most ${longest.step} characters.`)),
    ];
}
function notYet({ written, locator, report }) {
    const later = (path, what, instead) => report("not-yet", locator.key(path), `${what} is not supported yet.`, instead);
    const inStep = ([name, step]) => [
        ...(step["runs-on"] !== undefined
            ? [later(["steps", name, "runs-on"], "runs-on", "Set it on the job in the workflow.")]
            : []),
    ];
    return Object.entries(written.steps).flatMap(inStep);
}
function replicates({ written, locator, report }) {
    const entries = Object.entries(written.replicates ?? {});
    if (entries.length > 1)
        return [
            report("one-replicate", locator.key(["replicates"]), `replicates has ${entries.length} names.`, "Keep one, usually seed."),
        ];
    return entries.flatMap(([name, values]) => {
        const bad = values.flatMap((value, i) => /^[A-Za-z0-9._-]+$/.test(String(value)) && String(value).length <= longest.replicate ? [] : [{ value, i }]);
        const first = new Map([...values.entries()].reverse().map(([i, value]) => [String(value), i]));
        const twice = values.flatMap((value, i) => ((first.get(String(value)) ?? i) < i ? [{ value, i }] : []));
        const at = (i) => locator.value(["replicates", name, i]);
        return [
            ...(/^[A-Za-z_]\w*$/.test(name)
                ? []
                : [
                    report("bad-name", locator.key(["replicates", name]), `"${name}" is not a name for a replicate.`, "It begins with a letter or _, and has letters, digits and _."),
                ]),
            ...bad.map(({ value, i }) => report("bad-replicate", at(i), `${JSON.stringify(value)} cannot be a replicate.`, `It becomes part of file names: use letters, digits, . _ and -, at most ${longest.replicate} characters.`)),
            ...twice.map(({ value, i }) => report("duplicate-replicate", at(i), `The replicate ${JSON.stringify(value)} stands there twice.`, "Two equal seeds are one observation, not two.")),
        ];
    });
}
function evaluation({ written, locator, report }) {
    const { evaluation: named, steps } = written;
    if (named === undefined || Object.hasOwn(steps, named)) {
        const step = named === undefined ? undefined : steps[named];
        if (!step || (step.metrics?.length ?? 0) > 0 || (step.predictions?.length ?? 0) > 0)
            return [];
        return [
            report("evaluation-without-metrics", locator.value(["evaluation"]), `The step "${named}" declares no metrics, so it measures nothing.`, `Write \`metrics: [path]\` in steps.${named}.`),
        ];
    }
    const meant = (0,nearest/* nearest */.p)(named, Object.keys(steps));
    return [
        report("unknown-step", locator.value(["evaluation"]), `evaluation names "${named}", which no step is called.`, meant ? `Did you mean "${meant}"?` : null),
    ];
}
function params({ written, source, locator, report }) {
    const at = locator.value(["params"]);
    if (written.params === undefined)
        return [];
    if (typeof written.params !== "string") {
        const wrong = (0,parse_params/* notPlain */.Q)(written.params);
        return wrong === null ? [] : [report("bad-params", at, `${wrong}.`)];
    }
    const format = (0,parse_params/* formatOf */.be)(written.params);
    if (format === null)
        return [
            report("params-format", at, `${written.params} is neither YAML, JSON nor TOML by its name.`, "Name a file that ends in .yml, .yaml, .json or .toml."),
        ];
    if (source.paramsText === null)
        return [
            report("params-missing", at, `The params file ${written.params} is not there.`, "Create it beside mainline.yml, or correct the path."),
        ];
    const parsed = (0,parse_params/* parseParams */.Sl)(source.paramsText, format);
    if (parsed.ok)
        return [];
    const { message, line, column } = parsed.error;
    return [report("bad-params", at, `${written.params}:${line}:${column}: ${message}.`)];
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(43045);
;// CONCATENATED MODULE: ./js/core/predictions/computed.js
/** What may be computed from predictions. */
const computable = [
    "accuracy",
    "f1",
    "f1-macro",
    "auc",
    "log-loss",
    "brier",
    "mae",
    "rmse",
    "r2",
    "quantile-loss",
];

;// CONCATENATED MODULE: ./js/config/schema.js



const schema_text = schemas/* string */.YjP();
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const texts = schemas/* array */.YOg(schema_text);
const positive = schemas/* number */.aig().positive();
/** Keys that are in the schema but that this version refuses with a clear "not yet". */
const later = (description) => schemas/* unknown */.L5J().optional().describe(`${description} (not yet)`).meta({ notYet: true });
const retry = schemas/* strictObject */.rej({
    "max-attempts": schemas/* number */.aig().int().min(1).max(100).optional().describe("how often the step is started at most"),
    "backoff-seconds": schemas/* number */.aig()
        .min(0)
        .max(86_400)
        .optional()
        .describe("pause before the second attempt; doubled before each further one"),
})
    .describe("start the step again when it fails");
const variants = schemas/* array */.YOg(schemas/* record */.g1P(schema_text, schemas/* unknown */.L5J())).max(1000);
const strategy = schemas/* strictObject */.rej({
    matrix: schemas/* object */.Ikc({
        include: variants
            .optional()
            .describe("values added to the combinations that they agree with, or variants of their own"),
        exclude: variants.optional().describe("combinations that are left out"),
    }, { error: "It must be a map of lists, written out: `{ model: [tree, linear], lr: [0.1, 0.01] }`" })
        .catchall(schemas/* array */.YOg(schemas/* unknown */.L5J()))
        .describe("lists of values by name; the step has a leg for each combination"),
    "fail-fast": schemas/* boolean */.zMY().optional().describe("whether a leg that fails ends the step's other legs (default: true)"),
    "max-parallel": schemas/* number */.aig().int().min(1).optional().describe("how many legs of the step run at once"),
})
    .describe("variants of a step, as in a workflow");
const step = schemas/* strictObject */.rej({
    run: schema_text.describe("the command, as in a workflow; `${{ }}` sees params, matrix, replicate and env"),
    shell: schema_text.optional().describe("`bash` (default), `sh`, `python`, `pwsh`, or a command with `{0}`"),
    "working-directory": schema_text.optional().describe("where the command runs, relative to this file"),
    env: schemas/* record */.g1P(schema_text, scalar).optional().describe("environment variables of the step"),
    params: texts.optional().describe("keys of params that the step depends on, dotted"),
    inputs: schemas/* array */.YOg(schemas/* union */.KCZ([schema_text, schemas/* strictObject */.rej({ url: schema_text, sha256: schema_text, path: schema_text.optional() })]))
        .optional()
        .describe("files, folders and globs that the step reads, and `{ url, sha256, path }`: a file that is fetched once and verified (`path`: where the step finds it; default: the last part of the address); missing: unknown, so it always runs, in place; `[]`: nothing"),
    outputs: texts.optional().describe("files and folders that the step makes"),
    metrics: texts.optional().describe("files with numbers: JSON, YAML, or CSV and JSONL with history"),
    plots: texts.optional().describe("files with series to draw: CSV or JSONL"),
    predictions: texts.optional().describe("tables with a row an example: CSV or JSONL"),
    needs: schemas/* union */.KCZ([schema_text, texts])
        .optional()
        .describe("steps that must have succeeded first; those whose outputs it reads need not be named"),
    isolated: schemas/* boolean */.zMY()
        .optional()
        .describe("`false`: runs in place though its inputs are known; its outputs of an earlier run are removed before"),
    links: texts.optional().describe("Git-ignored folders to link into the step's directory, such as `.venv`"),
    "timeout-minutes": positive
        .max(60 * 24 * 35)
        .optional()
        .describe("after which the step and all it started are ended"),
    retry: retry.optional(),
    strategy: strategy.optional(),
    secrets: texts
        .optional()
        .describe("environment variables that this step alone sees, and that are masked in its log"),
    "runs-on": later("the runner that the step asks for"),
})
    .describe("one command with its inputs, params and outputs");
const soft = schemas/* enum */.k5n(["stop", "warn"]);
const gate = schemas/* strictObject */.rej({
    metric: schema_text.optional().describe("the metric that is judged"),
    "step-time": schema_text
        .optional()
        .describe("in its place, a step: the seconds that its legs took when they ran, on average; only with `max`"),
    "model-size": schema_text
        .optional()
        .describe("in its place, a model: the bytes of the one that is shipped; with `max` or a comparison"),
    min: schemas/* number */.aig().optional().describe("passes when surely not below"),
    max: schemas/* number */.aig().optional().describe("passes when surely not above"),
    "no-worse-than": schema_text
        .optional()
        .describe("a stage, `base`, `anchor`, or `model@v1.2.3`: passes when surely not worse by more than `by`"),
    "better-than": schema_text
        .optional()
        .describe("a stage, `base`, `anchor`, or `model@v1.2.3`: passes when surely better by more than `by`"),
    matrix: schemas/* record */.g1P(schema_text, schemas/* unknown */.L5J())
        .optional()
        .describe("the variants of the evaluation that it holds for, by some of their values (default: all)"),
    by: schemas/* number */.aig().min(0).optional().describe("the margin, in the metric's own unit (default 0)"),
})
    .describe("a rule over one metric or cost: exactly one of min, max, no-worse-than, better-than");
const metric = schemas/* strictObject */.rej({
    goal: schemas/* enum */.k5n(["maximize", "minimize"]).describe("which way is better"),
    compute: schemas/* enum */.k5n(computable)
        .optional()
        .describe("computed from the evaluation step's predictions (columns `id`, `label`, `prediction` or `score`; `group`: what is not independent; `slice`: for gates on `name[slice]`) and judged example by example"),
    measured: schemas/* enum */.k5n(["in-turn"])
        .optional()
        .describe("`in-turn`: it depends on the moment, as a latency does; both models are measured one after the other on one machine, and no stored number is compared with"),
    positive: scalar.optional().describe("the label of the positive class, for f1, auc, log-loss and brier (default: 1)"),
    quantile: schemas/* number */.aig()
        .gt(0)
        .lt(1)
        .optional()
        .describe("which quantile was predicted, for quantile-loss (default: 0.5)"),
});
/** All that may stand in `mainline.yml`. The JSON Schema for editors and the table of keys in the docs are made from it. */
const schema = schemas/* strictObject */.rej({
    name: schema_text.describe("the pipeline's name, unique in the repository"),
    params: schemas/* union */.KCZ([schema_text, schemas/* record */.g1P(schema_text, schemas/* unknown */.L5J())])
        .optional()
        .describe("a YAML, JSON or TOML file, or a map written here"),
    environment: texts.optional().describe("commands whose output becomes part of every key"),
    replicates: schemas/* record */.g1P(schema_text, schemas/* array */.YOg(schemas/* union */.KCZ([schema_text, schemas/* number */.aig()]))
        .min(1)
        .max(limits/* mostReplicates */.k6))
        .optional()
        .describe("one name and its values: `{ seed: [0, 1, 2] }`"),
    steps: schemas/* record */.g1P(schema_text, step).describe("the steps by name"),
    models: schemas/* record */.g1P(schema_text, schemas/* strictObject */.rej({
        path: schema_text.describe("an output, or a path inside one"),
        description: schema_text.optional().describe("one line for people"),
    }))
        .optional()
        .describe("the outputs that are versioned and promoted, by name"),
    evaluation: schema_text.optional().describe("the step that measures: its metrics have bare names, its inputs are the exam"),
    metrics: schemas/* record */.g1P(schema_text, metric)
        .optional()
        .describe("goals of metrics, and how those are computed that come from predictions"),
    gates: schemas/* array */.YOg(gate).optional().describe("what must hold before a merge"),
    confidence: schemas/* number */.aig()
        .gt(0.5)
        .lt(1)
        .optional()
        .describe("of every bound; 0.95 where there are replicates when not written"),
    on: schemas/* strictObject */.rej({
        inconclusive: soft
            .optional()
            .describe("the noise is larger than the difference: `stop` or `warn`; without a word here it warns while nothing holds the stage, and stops from then on"),
        "no-baseline": soft
            .optional()
            .describe("there is nothing to compare with: `stop` or `warn`, as with inconclusive when not written"),
        "not-comparable": soft.optional().describe("the exam was another one: `stop` (default) or `warn`"),
        "exam-changed": soft
            .optional()
            .describe("a change of the exam, by which production was then measured again: `warn` (default), or `stop` until a person accepts it as not-comparable"),
    })
        .optional()
        .describe("what a verdict that is neither pass nor fail does: `stop` or `warn`"),
    promote: schemas/* strictObject */.rej({
        stage: schema_text.optional().describe("default: production"),
        bump: schemas/* enum */.k5n(["major", "minor", "patch"]).optional().describe("default: patch"),
    })
        .optional()
        .describe("where a merge promotes to, and which part of the version it raises"),
    anchor: schema_text
        .optional()
        .describe("a pinned version, `model@v1.0.0`, that gates call `anchor`: many small steps down are a fall from there"),
});

;// CONCATENATED MODULE: ./js/config/check-shape.js



/** Holds what was written against the schema; every issue becomes a diagnostic in our own words. */
function checkShape(raw, locator, report) {
    const parsed = schema.safeParse(raw);
    if (parsed.success)
        return (0,result.ok)(parsed.data);
    return (0,result/* err */._)(parsed.error.issues.flatMap((issue) => diagnose(issue, issue.path, raw, locator, report)));
}
function diagnose(issue, path, raw, locator, report) {
    const value = at(raw, path);
    const where = nameOf(path);
    if (issue.code === "unrecognized_keys") {
        const known = knownKeys(path);
        return issue.keys.map((key) => {
            const meant = (0,nearest/* nearest */.p)(key, known);
            const hint = meant ? `Did you mean "${meant}"?` : `Known here: ${known.join(", ")}.`;
            return report("unknown-key", locator.key([...path, key]), `"${key}" is not a key of ${where}.`, hint);
        });
    }
    if (issue.code === "invalid_union") {
        const nested = deepest(issue.errors);
        if (nested)
            return diagnose(nested, [...path, ...nested.path], raw, locator, report);
    }
    if (value === undefined) {
        return [
            report("missing-key", locator.key(path.slice(0, -1)), `${nameOf(path.slice(0, -1))} lacks "${String(path.at(-1))}".`, expected(issue)),
        ];
    }
    if (issue.code === "invalid_value") {
        const options = issue.values.map(String);
        const meant = (0,nearest/* nearest */.p)(String(value), options);
        return [
            report("bad-value", locator.value(path), `${where} is ${show(value)}; it may be ${options.join(", ")}.`, meant ? `Did you mean "${meant}"?` : null),
        ];
    }
    return [report("bad-type", locator.value(path), `${where} is ${show(value)}.`, expected(issue))];
}
/** The alternative of a union that got furthest: "is no number" helps more than "fits none of two". */
function deepest(alternatives) {
    const first = alternatives
        .flatMap((issues) => issues.slice(0, 1))
        .filter((issue) => issue.path.length > 0 || issue.code === "unrecognized_keys");
    return first.sort((a, b) => b.path.length - a.path.length)[0] ?? null;
}
function expected(issue) {
    if (issue.code === "invalid_type" && issue.message.startsWith("Invalid input"))
        return `It must be ${kinds[issue.expected] ?? issue.expected}.`;
    if (issue.code === "too_small")
        return bound(issue.origin, issue.inclusive === false ? "more than" : "at least", issue.minimum);
    if (issue.code === "too_big")
        return bound(issue.origin, issue.inclusive === false ? "less than" : "at most", issue.maximum);
    if (issue.code === "invalid_union")
        return `It must be ${issue.errors
            .flatMap((e) => e.slice(0, 1))
            .map((e) => (e.code === "invalid_type" ? (kinds[e.expected] ?? e.expected) : ""))
            .filter(Boolean)
            .join(", or ")}.`;
    return `${issue.message}.`;
}
const bound = (origin, than, number) => origin === "array" ? `It must have ${than} ${number} entries.` : `It must be ${than} ${number}.`;
const kinds = {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a map",
    record: "a map",
};
function show(value) {
    if (value === null)
        return "empty";
    if (Array.isArray(value))
        return "a list";
    return typeof value === "object" ? "a map" : JSON.stringify(value).slice(0, 60);
}
function nameOf(path) {
    if (path.length === 0)
        return "mainline.yml";
    return path.map((part, i) => (typeof part === "number" ? `[${part + 1}]` : i === 0 ? part : `.${part}`)).join("");
}
function at(raw, path) {
    return path.reduce((value, key) => (value && typeof value === "object" ? value[key] : undefined), raw);
}
/** The keys that the schema has at a path. */
function knownKeys(path) {
    let node = schema;
    for (const part of path) {
        const def = unwrap(node)._zod.def;
        node = def.type === "object" ? def.shape?.[String(part)] : def.type === "record" ? def.valueType : def.element;
        if (!node)
            return [];
    }
    return Object.keys(unwrap(node)._zod.def.shape ?? {});
}
function unwrap(node) {
    const def = node._zod.def;
    if (def.type === "optional" && def.innerType)
        return unwrap(def.innerType);
    if (def.type === "union")
        return unwrap(def.options?.find((o) => o._zod.def.type === "object") ?? def.options?.[0] ?? node);
    return node;
}

// EXTERNAL MODULE: ./js/config/first-problems.js
var first_problems = __webpack_require__(33492);
// EXTERNAL MODULE: ./js/config/largest-text.js
var largest_text = __webpack_require__(55273);
;// CONCATENATED MODULE: ./js/config/locate.js

function locatorOf(doc, text, lines) {
    const position = (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, text.length));
        return { line: Math.max(1, line), column: Math.max(1, col), offset };
    };
    const span = (from, to) => ({ start: position(from), end: position(Math.max(from, to)) });
    const at = (node) => span(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
    const pairs = pairsOf();
    const pairAt = (path) => {
        const parent = nodeAt(path.slice(0, -1));
        return (0,dist/* isMap */.jh)(parent) ? (pairs(parent).get(String(path.at(-1))) ?? null) : null;
    };
    const nodeAt = (path) => path.reduce((node, part) => {
        if ((0,dist/* isMap */.jh)(node))
            return pairs(node).get(String(part))?.value;
        return (0,dist/* isSeq */.oP)(node) ? node.items[Number(part)] : undefined;
    }, doc.contents);
    const key = (path) => {
        const pair = pairAt(path);
        return pair && (0,dist.isScalar)(pair.key) ? at(pair.key) : path.length > 0 ? key(path.slice(0, -1)) : span(0, 0);
    };
    const value = (path) => {
        const node = path.length === 0 ? null : nodeAt(path);
        if (node && typeof node === "object" && "range" in node) {
            const found = node;
            // A whole block is no good thing to underline: its key says more, where it has one.
            const block = ((0,dist/* isMap */.jh)(found) || (0,dist/* isSeq */.oP)(found)) && !found.flow && typeof path.at(-1) !== "number";
            return block ? key(path) : at(found);
        }
        return path.length === 0 ? span(0, 0) : key(path);
    };
    return { value, key, span };
}
/** The pairs of a map by their keys, read once for each map: a stranger's may have a hundred thousand, each of them wrong. */
function pairsOf() {
    const known = new Map();
    return (map) => {
        const pairs = known.get(map) ??
            new Map(map.items.flatMap((item) => ((0,dist.isScalar)(item.key) ? [[String(item.key.value), item]] : [])));
        known.set(map, pairs);
        return pairs;
    };
}

// EXTERNAL MODULE: ./js/config/parse-yaml.js
var parse_yaml = __webpack_require__(2404);
// EXTERNAL MODULE: ./js/config/spelled-in.js
var spelled_in = __webpack_require__(96324);
// EXTERNAL MODULE: ./js/lib/order.js
var order = __webpack_require__(51778);
;// CONCATENATED MODULE: ./js/config/to-pipeline.js





/** Checked words → the domain's Pipeline, defaults filled in. `inline`: how params that stand in it are written. */
function toPipeline(written, source, inline) {
    const [replicates] = Object.entries(written.replicates ?? {});
    return {
        name: written.name,
        file: source.file,
        params: paramsOf(written, source, inline),
        environment: written.environment ?? [],
        replicates: replicates ? { name: replicates[0], values: replicates[1] } : null,
        steps: Object.entries(written.steps).map(([name, step]) => stepOf(name, step)),
        models: Object.entries(written.models ?? {}).map(([name, { path, description = "" }]) => ({
            name,
            path,
            description,
        })),
        policy: policyOf(written),
    };
}
function paramsOf({ params }, { paramsText }, inline) {
    if (params === undefined)
        return { kind: "none" };
    if (typeof params !== "string")
        return { kind: "inline", values: params, spelled: inline };
    const format = (0,parse_params/* formatOf */.be)(params) ?? "yaml";
    const parsed = (0,parse_params/* parseParams */.Sl)(paramsText ?? "", format);
    return { kind: "file", path: params, format, ...(parsed.ok ? parsed.value : { values: {}, spelled: {} }) };
}
function stepOf(name, step) {
    return {
        name,
        run: step.run,
        shell: step.shell ?? "bash",
        workingDirectory: step["working-directory"] ?? ".",
        env: Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, String(value)])),
        params: step.params ?? [],
        inputs: step.inputs ? step.inputs.filter((input) => typeof input === "string") : null,
        fetches: (step.inputs ?? []).flatMap((input) => typeof input === "string"
            ? []
            : [{ url: input.url, sha256: input.sha256.toLowerCase(), path: input.path ?? fetchName(input.url) }]),
        outputs: step.outputs ?? [],
        metrics: step.metrics ?? [],
        plots: step.plots ?? [],
        predictions: step.predictions ?? [],
        needs: [step.needs ?? []].flat(),
        isolated: step.isolated ?? true,
        links: step.links ?? [],
        // In which order they are named means nothing, so it is in no key.
        secrets: [...new Set(step.secrets ?? [])].sort(order/* byCodeUnit */.X),
        strategy: step.strategy ? strategyOf(step.strategy) : null,
        timeoutMinutes: step["timeout-minutes"] ?? null,
        retry: { maxAttempts: step.retry?.["max-attempts"] ?? 1, backoffSeconds: step.retry?.["backoff-seconds"] ?? 0 },
    };
}
function policyOf(written) {
    const on = Object.entries(written.on ?? {}).filter(([, what]) => what !== undefined);
    return {
        evaluation: written.evaluation ?? null,
        metrics: Object.fromEntries(Object.entries(written.metrics ?? {}).map(([name, metric]) => [name, metricOf(metric)])),
        gates: (written.gates ?? []).map(toGate),
        confidence: written.confidence ?? null,
        anchor: written.anchor ?? null,
        on: Object.fromEntries(on),
        promote: { stage: written.promote?.stage ?? "production", bump: written.promote?.bump ?? "patch" },
    };
}
function metricOf({ goal, compute, measured, positive = 1, quantile = 0.5 }) {
    if (compute !== undefined)
        return { goal, compute: { what: compute, positive: String(positive), quantile } };
    return measured === undefined ? { goal } : { goal, measured };
}

;// CONCATENATED MODULE: ./js/config/parse-pipeline.js










/**
 * The text of a mainline.yml, and of the params file that it names (`paramsPathOf`), → a Pipeline, or every problem there is. What
 * needs the tree or the legs (cycles, inputs that nobody makes) is left to planning, which reports through `toDiagnostics`.
 */
function parsePipeline(source) {
    const { file, text } = source;
    const lines = new dist/* LineCounter */.HN();
    if (text.length > largest_text/* largestText */.i)
        return (0,result/* err */._)([tooLarge(source)]);
    const doc = (0,parse_yaml/* parseYaml */.h)(text, lines);
    const locator = locatorOf(doc, text, lines);
    const report = (code, range, message, hint = null) => ({
        code,
        file,
        range,
        message,
        hint,
        related: [],
    });
    // What the YAML parser could not read hides every consequence of it.
    if (doc.errors.length > 0)
        return (0,result/* err */._)((0,first_problems/* firstProblems */.f)(doc.errors.map((e) => report("yaml", locator.span(...e.pos), `${firstLine(e.message)}.`))));
    let raw;
    try {
        raw = doc.toJS({ maxAliasCount: 100 });
    }
    catch {
        return (0,result/* err */._)([report("yaml", locator.span(0, 0), "The file has more aliases than a configuration needs (100).")]);
    }
    const shape = checkShape(raw, locator, report);
    if (!shape.ok)
        return (0,result/* err */._)((0,first_problems/* firstProblems */.f)(shape.error));
    const problems = checkRules(shape.value, source, locator, report);
    return problems.length > 0
        ? (0,result/* err */._)((0,first_problems/* firstProblems */.f)(problems))
        : (0,result.ok)({ pipeline: toPipeline(shape.value, source, inlineParams(doc)), locate: locator.value });
}
/** A step gets them as JSON. */
const inlineParams = (doc) => (0,spelled_in/* spelledInYaml */.Gi)(doc, "json", doc.get("params", true));
const firstLine = (message) => (message.split("\n")[0] ?? "").replace(/[.:]$/, "");
function tooLarge({ file, text }) {
    const start = { line: 1, column: 1, offset: 0 };
    const message = `The file has ${text.length} characters; a pipeline may have ${largest_text/* largestText */.i}.`;
    return { code: "too-large", file, range: { start, end: start }, message, hint: null, related: [] };
}


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml),
/* harmony export */   o: () => (/* binding */ taggedIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33483);

/**
 * Parses a text that may be a stranger's, in a time that grows as its length does: the parser itself would hold each key of a map against each other one,
 * and tell of a bottomless nesting in the words of the machine.
 */
function parseYaml(text, lineCounter, { merge = false } = {}) {
    const doc = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, {
        // Silent, it would also be silent of a second document.
        logLevel: "error",
        merge,
        prettyErrors: false,
        uniqueKeys: false,
        ...(lineCounter ? { lineCounter } : {}),
    });
    const [tooDeep] = doc.errors.filter(isTooDeep);
    if (tooDeep) {
        const others = doc.errors.filter((error) => !isTooDeep(error));
        doc.errors = [new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLParseError */ .XT(tooDeep.pos, tooDeep.code, "It is nested too deeply"), ...others];
    }
    for (const error of doc.errors)
        if (error.code === "MULTIPLE_DOCS")
            error.message = "There is a second document in it";
    if (doc.errors.length === 0)
        (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(doc, { Map: (_, { items }) => void doc.errors.push(...repeated(items)) });
    if (doc.errors.length === 0)
        doc.errors.push(...circles(doc));
    return doc;
}
/** Aliases that stand within what they mean. */
function circles(doc) {
    const anchors = new Map();
    const found = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(doc, {
        Node(_, node, above) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
                if (node.anchor)
                    anchors.set(node.anchor, node);
            }
            else if (above.some((one) => one === anchors.get(node.source))) {
                const [from = 0, to = 0] = node.range ?? [];
                found.push(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLParseError */ .XT([from, to], "BAD_ALIAS", "The alias stands within what it means"));
            }
        },
    });
    return found;
}
const isTooDeep = ({ code }) => code === "RESOURCE_EXHAUSTION";
function repeated(items) {
    const seen = new Set();
    return items.flatMap(({ key }) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) || key.source === "<<")
            return [];
        if (!seen.has(key.value)) {
            seen.add(key.value);
            return [];
        }
        const [from = 0, to = 0] = key.range ?? [];
        return [new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLParseError */ .XT([from, to], "DUPLICATE_KEY", "Map keys must be unique")];
    });
}
/** Values that say what they are by a tag: plain data has none, but for a text that is called one. */
function taggedIn(doc) {
    const found = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(doc, {
        Node(_, node) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) || node.tag === undefined || node.tag === "tag:yaml.org,2002:str")
                return;
            const [from = 0, to = 0] = node.range ?? [];
            found.push(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLParseError */ .XT([from, to], "TAG_RESOLVE_FAILED", `A value has the tag ${node.tag}: write it plainly`));
        },
    });
    return found;
}


/***/ }),

/***/ 96324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   Gi: () => (/* binding */ spelledInYaml),
/* harmony export */   vk: () => (/* binding */ spelledInToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20528);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33483);
/* harmony import */ var _core_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99780);



/** How the values of a parsed text are written where that is more than they say: as its own format, or as JSON. Nothing in it leads in a circle. */
function spelledInYaml(doc, format, root = doc.contents) {
    const found = {};
    const meant = meaningsIn(doc);
    const walk = (node, at) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(node))
            walk(meant.get(node), at);
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node))
            for (const [i, item] of node.items.entries())
                walk(item, `${at}/${i}`);
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node)) {
            for (const [name, [key, value]] of entriesOf(node, meant)) {
                const below = `${at}${(0,_core_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .rq)([name])}`;
                if (format === "yaml" && isOddKey(key))
                    found[`${_core_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_2__/* .keyMark */ .JY}${below}`] = key.source ?? name;
                walk(value, below);
            }
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__.isScalar)(node)) {
            const text = spellingOf(node, format);
            if (text !== null)
                found[at] = text;
        }
    };
    walk(root, "");
    return found;
}
/** Every number that has a fraction, be it nought: TOML tells them from whole ones. */
function spelledInToml(text) {
    const found = {};
    const walk = (value, at) => {
        if (typeof value === "number")
            found[at] = String(value);
        else if (typeof value === "object" && value !== null)
            for (const [key, below] of Object.entries(value))
                walk(below, `${at}${(0,_core_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .rq)([key])}`);
    };
    walk((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { integersAsBigInt: true }), "");
    return found;
}
/** A number as it is written where nothing else is known. Readers of YAML 1.1 know no exponent without a point before it. */
const numberText = (value, format) => format === "json" ? String(value) : String(value).replace(/^(-?\d+)e/, "$1.0e");
/** What PyYAML, which reads YAML 1.1, takes for a truth value, a number, a time or a date, and YAML 1.2 for a text. */
const readersDiffer = /^([-+.\d][\w.:+ -]*|y|n|yes|no|on|off)$/i;
const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
function spellingOf({ value, source, type, tag }, format) {
    if (tag !== undefined || source === undefined)
        return null;
    if (typeof value === "number")
        return source === numberText(value, format) || (format === "json" && !jsonNumber.test(source)) ? null : source;
    return format === "yaml" && typeof value === "string" && type === "PLAIN" && readersDiffer.test(value) ? value : null;
}
const isOddKey = (key) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__.isScalar)(key) &&
    key.tag === undefined &&
    key.value !== null &&
    (typeof key.value !== "string" || spellingOf(key, "yaml") !== null);
function meaningsIn(doc) {
    const anchors = new Map();
    const meant = new Map();
    (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(doc, {
        Node(_, node) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(node))
                meant.set(node, anchors.get(node.source));
            else if (node.anchor)
                anchors.set(node.anchor, node);
        },
    });
    return meant;
}
/** What is merged in (`<<`) gives way to what the map has itself. */
function entriesOf(map, meant) {
    const merged = new Map();
    const own = new Map();
    for (const { key, value } of map.items) {
        if (isMerge(key))
            for (const source of sourcesOf(value, meant))
                for (const [name, entry] of entriesOf(source, meant))
                    if (!merged.has(name))
                        merged.set(name, entry);
        if (!isMerge(key))
            own.set(String((0,yaml__WEBPACK_IMPORTED_MODULE_1__.isScalar)(key) ? (key.value ?? "") : key), [key, value]);
    }
    return new Map([...merged, ...own]);
}
const isMerge = (key) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__.isScalar)(key) && key.type === "PLAIN" && key.source === "<<";
function sourcesOf(value, meant) {
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(value) ? meant.get(value) : value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node))
        return [node];
    return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node) ? node.items.flatMap((item) => sourcesOf(item, meant)) : [];
}


/***/ }),

/***/ 68002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TK: () => (/* binding */ costIn),
/* harmony export */   Xq: () => (/* binding */ costName),
/* harmony export */   ho: () => (/* binding */ costOf)
/* harmony export */ });
/** What a gate on it calls it: `step-time of train`. */
const costName = ({ what, of }) => `${what} of ${of}`;
/** The cost that a gate is on; null: it is on a metric. */
const costOf = (gate) => ("cost" in gate ? (gate.cost ?? null) : null);
/** What a run cost; null where it does not say. Of a model's replicates the first is shipped. */
function costIn(summary, { what, of }) {
    if (what === "model-size")
        return summary.models.find(({ name }) => name === of)?.replicates[0]?.size ?? null;
    const { stepSeconds = {} } = summary;
    return Object.hasOwn(stepSeconds, of) ? (stepSeconds[of] ?? null) : null;
}


/***/ }),

/***/ 27570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sliceOf)
/* harmony export */ });
/* harmony import */ var _pipeline_variant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12734);

/** `accuracy[north]` is accuracy over the examples of slice north, `accuracy[north]{model=tree}` that of a variant. */
function sliceOf(metric) {
    const found = /^(.+)\[([^[\]]+)\]$/.exec((0,_pipeline_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .splitVariant */ .m)(metric).name);
    return found
        ? { name: found[1], slice: found[2] }
        : { name: (0,_pipeline_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .splitVariant */ .m)(metric).name, slice: null };
}


/***/ }),

/***/ 41314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   _H: () => (/* binding */ isStageName),
/* harmony export */   fD: () => (/* binding */ modelName),
/* harmony export */   jp: () => (/* binding */ isModelName)
/* harmony export */ });
/* harmony import */ var _version_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44815);

const name = "[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?";
const artifact = `((?:[a-zA-Z0-9-_./]+=)?${name})`;
const semver = "\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z-.]+)?(?:\\+[0-9A-Za-z-.]+)?";
const counter = "(?:#(\\d+))?";
/** The whole grammar: a model, what it is about, `!` where that ends, a counter. `@created` is GTO's too, but crashes it, so that nobody writes it. */
const forms = {
    version: new RegExp(`^${artifact}@v(${semver})(!?)${counter}$`),
    stage: new RegExp(`^${artifact}#(${name})(!?)${counter}$`),
    deprecated: new RegExp(`^${artifact}@(deprecated)()${counter}$`),
};
/**
 * A tag's name → what it says; null when it is none of the registry's. Stricter than GTO in one thing: numbers too large to count with make
 * no tag, lest one push of such a name ends all counting.
 */
function parseTag(tag) {
    for (const kind of tag.includes("@") ? kinds : stageOnly) {
        const found = forms[kind].exec(tag);
        if (found === null)
            continue;
        const [, model = "", what = "", off, count] = found;
        const counter = count === undefined ? null : Number(count);
        const active = off === "";
        if (counter !== null && !Number.isSafeInteger(counter + 1))
            return null;
        if (kind === "deprecated")
            return { kind, model, active: false, counter };
        if (kind === "stage")
            return { kind, model, stage: what, active, counter };
        return (0,_version_order_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(what) ? { kind, model, version: what, active, counter } : null;
    }
    return null;
}
const kinds = ["version", "deprecated", "stage"];
const stageOnly = ["stage"];
/** The name of a tag that says this. */
function formatTag(tag) {
    const count = tag.counter === null ? "" : `#${tag.counter}`;
    const off = tag.active ? "" : "!";
    if (tag.kind === "version")
        return `${tag.model}@v${tag.version}${off}${count}`;
    return tag.kind === "stage" ? `${tag.model}#${tag.stage}${off}${count}` : `${tag.model}@deprecated${count}`;
}
/** A name that tags can carry. */
const isModelName = (name) => parseTag(`${name}@v0.0.0`)?.model === name;
const isStageName = (name) => {
    const tag = parseTag(`m#${name}`);
    return tag?.kind === "stage" && tag.stage === name;
};
/** A model's name as people may write it, GTO's `folder:name`, in the form that tags have. */
const modelName = (asked) => asked.replace(":", "=");


/***/ }),

/***/ 44815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cX: () => (/* binding */ comparePrecedence),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   yK: () => (/* binding */ precedenceOf)
/* harmony export */ });
/* harmony import */ var semver_classes_semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69855);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76432);


/** Mostly a version is three numbers, which need no parser: a registry has thousands. */
const numbers = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/;
const isVersion = (text) => numbers.test(text) || semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__(text) !== null;
function precedenceOf(version) {
    const plain = numbers.exec(version);
    return plain ? [Number(plain[1]), Number(plain[2]), Number(plain[3])] : new semver_classes_semver_js__WEBPACK_IMPORTED_MODULE_0__(version);
}
/** Negative where `a` is the lower one. */
function comparePrecedence(a, b) {
    if (!("raw" in a) && !("raw" in b))
        return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
    return semVer(a).compare(semVer(b));
}
const semVer = (version) => ("raw" in version ? version : new semver_classes_semver_js__WEBPACK_IMPORTED_MODULE_0__(version.join(".")));


/***/ }),

/***/ 29132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   WH: () => (/* binding */ stepEnv),
/* harmony export */   _V: () => (/* binding */ legEnv),
/* harmony export */   al: () => (/* binding */ runsAround)
/* harmony export */ });
/**
 * The environment that a step gets: the caller's without what would let it speak to the runner or hold a credential. Names that
 * match TOKEN, SECRET, PASSWORD or CREDENTIAL, or that end in _KEY, are left out whatever they hold, but for the secrets that the step names.
 */
function stepEnv(caller, { secrets, given }) {
    return Object.fromEntries(Object.entries(caller).flatMap(([name, value]) => value === undefined || (isWithheld(name, secrets) && !given.includes(name)) ? [] : [[name, value]]));
}
/** What Mainline tells a step of its leg. The table in docs/mainline-yml.md says it to users. */
function legEnv(leg, at) {
    return {
        MAINLINE_RUN_ID: at.run,
        MAINLINE_PARENT_RUNS: at.around.join(" "),
        MAINLINE_PIPELINE: at.pipeline,
        MAINLINE_STEP: leg.step,
        MAINLINE_LEG: leg.id,
        MAINLINE_REPLICATE: leg.replicate === null ? "" : String(leg.replicate.value),
        MAINLINE_MATRIX: JSON.stringify(leg.matrix ?? {}),
        MAINLINE_ATTEMPT: String(at.attempt),
        MAINLINE_PARAMS: at.params,
    };
}
/** The runs within whose steps a program was started, as their `legEnv` told it. */
const runsAround = (env) => [env["MAINLINE_PARENT_RUNS"], env["MAINLINE_RUN_ID"]].flatMap((ids) => ids?.split(" ").filter(Boolean) ?? []);
/** Names that belong to the runner or to Mainline: a step can never ask for them as secrets. */
const isReserved = (name) => /^(ACTIONS_|INPUT_|GITHUB_|RUNNER_|MAINLINE_|GIT_CONFIG_)/i.test(name);
const isWithheld = (name, secrets) => withheld.test(name) || secrets.includes(name);
const withheld = /^(ACTIONS_|INPUT_|GIT_CONFIG_)|^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|TOKEN)$|TOKEN|SECRET|PASSWORD|CREDENTIAL|_KEY$/i;


/***/ })

};
