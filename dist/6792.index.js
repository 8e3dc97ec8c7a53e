export const id = 6792;
export const ids = [6792];
export const modules = {

/***/ 56792:
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
// EXTERNAL MODULE: ./js/core/slice.js
var slice = __webpack_require__(16650);
;// CONCATENATED MODULE: ./js/config/gate.js
const gateKinds = ["min", "max", "no-worse-than", "better-than"];
/** Which rules a written gate holds; a valid one holds exactly one. */
const kindsOf = (gate) => gateKinds.filter((kind) => gate[kind] !== undefined);
/** A checked gate as the domain has it. */
function toGate(gate) {
    const { metric, by = 0 } = gate;
    if (gate.min !== undefined)
        return { kind: "min", metric, bound: gate.min };
    if (gate.max !== undefined)
        return { kind: "max", metric, bound: gate.max };
    if (gate["no-worse-than"] !== undefined)
        return { kind: "no-worse-than", metric, baseline: gate["no-worse-than"], by };
    return { kind: "better-than", metric, baseline: gate["better-than"] ?? "", by };
}

;// CONCATENATED MODULE: ./js/config/check-gates.js



/** What is computed from predictions needs a step that makes them. */
function computed({ written, locator, report }) {
    const step = written.evaluation === undefined ? undefined : written.steps[written.evaluation];
    if ((step?.predictions?.length ?? 0) > 0)
        return [];
    const named = Object.entries(written.metrics ?? {}).filter(([, metric]) => metric.compute !== undefined);
    return named.map(([name]) => report("compute-without-predictions", locator.value(["metrics", name, "compute"]), `"${name}" is computed from predictions, and the evaluation step makes none.`, "Write `evaluation: step`, and `predictions: [path]` in that step."));
}
function gates({ written, locator, report }) {
    return (written.gates ?? []).flatMap((gate, i) => {
        const at = locator.value(["gates", i]);
        const kinds = kindsOf(gate);
        if (kinds.length !== 1)
            return [
                report("gate-kind", at, `A gate has exactly one of min, max, no-worse-than and better-than; this one has ${kinds.length === 0 ? "none" : kinds.join(" and ")}.`),
            ];
        const compares = kinds[0] === "no-worse-than" || kinds[0] === "better-than";
        const problems = [];
        if (!compares && gate.by !== undefined)
            problems.push(report("gate-by", locator.key(["gates", i, "by"]), `"by" is a margin of a comparison; ${kinds[0]} has none.`, "Change the bound itself."));
        const goals = written.metrics ?? {};
        if (compares && !Object.hasOwn(goals, gate.metric) && !Object.hasOwn(goals, (0,slice/* sliceOf */.M)(gate.metric).name)) {
            const meant = (0,nearest/* nearest */.p)(gate.metric, Object.keys(goals));
            problems.push(report("gate-goal", locator.value(["gates", i, "metric"]), `"${gate.metric}" has no goal, so nobody can say which value is better.`, meant
                ? `Did you mean "${meant}"?`
                : `Write \`${gate.metric}: { goal: maximize }\` (or minimize) under metrics.`));
        }
        const against = compares ? gate[kinds[0]] : undefined;
        if (against !== undefined && !/^[A-Za-z0-9]/.test(against))
            problems.push(report("gate-baseline", locator.value(["gates", i, kinds[0] ?? ""]), `"${against}" is not a baseline.`, "Name a stage, `base`, or a version such as penguins@v1.0.0."));
        return problems;
    });
}

// EXTERNAL MODULE: ../../node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(20528);
// EXTERNAL MODULE: ./js/config/largest-text.js
var largest_text = __webpack_require__(55273);
;// CONCATENATED MODULE: ./js/config/parse-params.js




/** The format that a file's name asks for; null when it is none of ours. */
function formatOf(path) {
    if (/\.ya?ml$/i.test(path))
        return "yaml";
    if (/\.json$/i.test(path))
        return "json";
    return /\.toml$/i.test(path) ? "toml" : null;
}
/** A params file's values: a map of plain data with finite numbers. */
function parseParams(text, format) {
    if (text.length > largest_text/* largestText */.i) {
        const message = `The file has ${text.length} characters; params may have ${largest_text/* largestText */.i}.`;
        return (0,result/* err */._)({ message, line: 1, column: 1 });
    }
    const parsed = format === "toml" ? fromToml(text) : fromYaml(text);
    if (!parsed.ok)
        return parsed;
    const wrong = notPlain(parsed.value ?? {});
    if (wrong !== null)
        return (0,result/* err */._)({ message: wrong, line: 1, column: 1 });
    return (0,result.ok)((parsed.value ?? {}));
}
/** JSON is YAML 1.2, so that one parser with positions serves both. */
function fromYaml(text) {
    const lines = new dist/* LineCounter */.HN();
    const doc = (0,dist.parseDocument)(text, { lineCounter: lines, logLevel: "silent" });
    const [problem] = doc.errors;
    if (problem) {
        const { line, col } = lines.linePos(problem.pos[0]);
        return (0,result/* err */._)({ message: problem.message.split("\n")[0] ?? "", line, column: col });
    }
    try {
        return (0,result.ok)(doc.toJS({ maxAliasCount: 100 }));
    }
    catch {
        return (0,result/* err */._)({ message: "The file has more aliases than params need (100).", line: 1, column: 1 });
    }
}
function fromToml(text) {
    try {
        return (0,result.ok)((0,smol_toml_dist/* parse */.qg)(text));
    }
    catch (error) {
        if (!(error instanceof smol_toml_dist/* TomlError */.zx))
            throw error;
        return (0,result/* err */._)({ message: error.message.split("\n")[0] ?? "", line: error.line, column: error.column });
    }
}
/** Why a value cannot be a param, in words; null when it can. */
function notPlain(value, at = "") {
    if (at === "" && (typeof value !== "object" || value === null || Array.isArray(value)))
        return "params must be a map of names to values";
    if (typeof value === "number")
        return Number.isFinite(value) ? null : `${at} is ${value}: a param must be a finite number`;
    if (value === null || typeof value === "string" || typeof value === "boolean")
        return null;
    if (typeof value !== "object" || value instanceof Date)
        return `${at} is neither a number, a text, a truth value, a list nor a map`;
    const parts = Object.entries(value);
    for (const [key, below] of parts) {
        const wrong = notPlain(below, at === "" ? key : `${at}.${key}`);
        if (wrong !== null)
            return wrong;
    }
    return null;
}

;// CONCATENATED MODULE: ./js/config/check-rules.js





/** Rules that a schema cannot say, one small function each; all of them report. */
function checkRules(written, source, locator, report) {
    const context = { written, source, locator, report };
    return [names, notYet, replicates, evaluation, computed, gates, params].flatMap((rule) => rule(context));
}
const nameRule = "A name begins and ends with a letter or digit, and has letters, digits, - _ / between (GTO's grammar).";
function names({ written, locator, report }) {
    const stage = written.promote?.stage;
    const named = [
        [["name"], written.name, "value"],
        ...Object.keys(written.models ?? {}).map((name) => [["models", name], name, "key"]),
        ...(stage === undefined ? [] : [[["promote", "stage"], stage, "value"]]),
    ];
    const wrong = named.filter(([, name]) => !isModelName(name));
    const steps = Object.keys(written.steps).filter((name) => !/^[A-Za-z_][\w-]*$/.test(name));
    return [
        ...wrong.map(([path, name, what]) => report("bad-name", locator[what](path), `"${name}" is not a name that a tag can carry.`, nameRule)),
        ...steps.map((name) => report("bad-name", locator.key(["steps", name]), `"${name}" is not a name for a step.`, "It begins with a letter or _, and has letters, digits, - and _ (as job ids in a workflow).")),
    ];
}
function notYet({ written, locator, report }) {
    const later = (path, what, instead) => report("not-yet", locator.key(path), `${what} is not supported yet.`, instead);
    const inStep = ([name, step]) => [
        ...(step.strategy !== undefined
            ? [later(["steps", name, "strategy"], "strategy.matrix", "Use replicates, or a step for each variant.")]
            : []),
        ...(step.secrets !== undefined
            ? [
                later(["steps", name, "secrets"], "secrets", "Fetch what needs a secret in a workflow step before Mainline's."),
            ]
            : []),
        ...(step["runs-on"] !== undefined
            ? [later(["steps", name, "runs-on"], "runs-on", "Set it on the job in the workflow.")]
            : []),
        ...(step.inputs ?? []).flatMap((input, i) => typeof input === "string"
            ? []
            : [
                later(["steps", name, "inputs", i], "an input from a URL", "Download it in a step of its own, and check its digest there."),
            ]),
    ];
    const anchored = (written.gates ?? []).flatMap((gate, i) => gateKinds.some((kind) => gate[kind] === "anchor")
        ? [
            later(["gates", i], "a gate against the anchor", "Name the version itself, as in `no-worse-than: penguins@v1.0.0`."),
        ]
        : []);
    const anchor = written.anchor !== undefined
        ? [later(["anchor"], "anchor", "Name the version in the gate itself, as in `no-worse-than: penguins@v1.0.0`.")]
        : [];
    return [...Object.entries(written.steps).flatMap(inStep), ...anchored, ...anchor];
}
function replicates({ written, locator, report }) {
    const entries = Object.entries(written.replicates ?? {});
    if (entries.length > 1)
        return [
            report("one-replicate", locator.key(["replicates"]), `replicates has ${entries.length} names.`, "Keep one, usually seed."),
        ];
    return entries.flatMap(([name, values]) => {
        const bad = values.flatMap((value, i) => (/^[A-Za-z0-9._-]+$/.test(String(value)) ? [] : [{ value, i }]));
        const twice = values.flatMap((value, i) => values.findIndex((v) => String(v) === String(value)) < i ? [{ value, i }] : []);
        const at = (i) => locator.value(["replicates", name, i]);
        return [
            ...(/^[A-Za-z_]\w*$/.test(name)
                ? []
                : [
                    report("bad-name", locator.key(["replicates", name]), `"${name}" is not a name for a replicate.`, "It begins with a letter or _, and has letters, digits and _."),
                ]),
            ...bad.map(({ value, i }) => report("bad-replicate", at(i), `${JSON.stringify(value)} cannot be a replicate.`, "It becomes part of file names: use letters, digits, . _ and -.")),
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
        const wrong = notPlain(written.params);
        return wrong === null ? [] : [report("bad-params", at, `${wrong}.`)];
    }
    const format = formatOf(written.params);
    if (format === null)
        return [
            report("params-format", at, `${written.params} is neither YAML, JSON nor TOML by its name.`, "Name a file that ends in .yml, .yaml, .json or .toml."),
        ];
    if (source.paramsText === null)
        return [
            report("params-missing", at, `The params file ${written.params} is not there.`, "Create it beside mainline.yml, or correct the path."),
        ];
    const parsed = parseParams(source.paramsText, format);
    if (parsed.ok)
        return [];
    const { message, line, column } = parsed.error;
    return [report("bad-params", at, `${written.params}:${line}:${column}: ${message}.`)];
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(43045);
// EXTERNAL MODULE: ./js/core/limits.js
var limits = __webpack_require__(57798);
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
const step = schemas/* strictObject */.rej({
    run: schema_text.describe("the command, as in a workflow; `${{ }}` sees params, replicate and env"),
    shell: schema_text.optional().describe("`bash` (default), `sh`, `python`, `pwsh`, or a command with `{0}`"),
    "working-directory": schema_text.optional().describe("where the command runs, relative to this file"),
    env: schemas/* record */.g1P(schema_text, scalar).optional().describe("environment variables of the step"),
    params: texts.optional().describe("keys of params that the step depends on, dotted"),
    inputs: schemas/* array */.YOg(schemas/* union */.KCZ([schema_text, schemas/* strictObject */.rej({ url: schema_text, sha256: schema_text })]))
        .optional()
        .describe("files, folders and globs that the step reads; missing: unknown, so it always runs, in place; `[]`: nothing"),
    outputs: texts.optional().describe("files and folders that the step makes"),
    metrics: texts.optional().describe("files with numbers: JSON, YAML, or CSV and JSONL with history"),
    plots: texts.optional().describe("files with series to draw: CSV or JSONL"),
    predictions: texts.optional().describe("tables with a row an example: CSV or JSONL"),
    needs: schemas/* union */.KCZ([schema_text, texts])
        .optional()
        .describe("steps that must have succeeded first; those whose outputs it reads need not be named"),
    isolated: schemas/* boolean */.zMY().optional().describe("`false`: runs in place though its inputs are known"),
    links: texts.optional().describe("Git-ignored folders to link into the step's directory, such as `.venv`"),
    "timeout-minutes": positive
        .max(60 * 24 * 35)
        .optional()
        .describe("after which the step and all it started are ended"),
    retry: retry.optional(),
    strategy: later("`matrix` makes variants of a step"),
    secrets: later("names of secrets that the step may see"),
    "runs-on": later("the runner that the step asks for"),
})
    .describe("one command with its inputs, params and outputs");
const soft = schemas/* enum */.k5n(["stop", "warn"]);
const gate = schemas/* strictObject */.rej({
    metric: schema_text.describe("the metric that is judged"),
    min: schemas/* number */.aig().optional().describe("passes when surely not below"),
    max: schemas/* number */.aig().optional().describe("passes when surely not above"),
    "no-worse-than": schema_text
        .optional()
        .describe("a stage, `base`, or `model@v1.2.3`: passes when surely not worse by more than `by`"),
    "better-than": schema_text
        .optional()
        .describe("a stage, `base`, or `model@v1.2.3`: passes when surely better by more than `by`"),
    by: schemas/* number */.aig().min(0).optional().describe("the margin, in the metric's own unit (default 0)"),
})
    .describe("a rule over one metric: exactly one of min, max, no-worse-than, better-than");
const metric = schemas/* strictObject */.rej({
    goal: schemas/* enum */.k5n(["maximize", "minimize"]).describe("which way is better"),
    compute: schemas/* enum */.k5n(computable)
        .optional()
        .describe("computed from the evaluation step's predictions (columns `id`, `label`, `prediction` or `score`; `group`: what is not independent; `slice`: for gates on `name[slice]`) and judged example by example"),
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
        .max(limits/* mostReplicates */.k))
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
    on: schemas/* strictObject */.rej({ inconclusive: soft.optional(), "no-baseline": soft.optional(), "not-comparable": soft.optional() })
        .optional()
        .describe("what a verdict that is neither pass nor fail does: `stop` or `warn`"),
    promote: schemas/* strictObject */.rej({
        stage: schema_text.optional().describe("default: production"),
        bump: schemas/* enum */.k5n(["major", "minor", "patch"]).optional().describe("default: patch"),
    })
        .optional()
        .describe("where a merge promotes to, and which part of the version it raises"),
    anchor: later("a pinned version that many small steps down are held against"),
});

;// CONCATENATED MODULE: ./js/config/check-shape.js



/** Holds what was written against the schema; every issue becomes a diagnostic in our own words. */
function checkShape(raw, locator, report) {
    const parsed = schema.safeParse(raw);
    if (parsed.success)
        return (0,result.ok)(parsed.data);
    const found = parsed.error.issues.flatMap((issue) => diagnose(issue, issue.path, raw, locator, report));
    return (0,result/* err */._)(found.sort((a, b) => a.range.start.offset - b.range.start.offset));
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
    if (issue.code === "invalid_type")
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

;// CONCATENATED MODULE: ./js/config/locate.js

function locatorOf(doc, text, lines) {
    const position = (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, text.length));
        return { line: Math.max(1, line), column: Math.max(1, col), offset };
    };
    const span = (from, to) => ({ start: position(from), end: position(Math.max(from, to)) });
    const at = (node) => span(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
    const key = (path) => {
        const pair = pairAt(doc, path);
        return pair && (0,dist.isScalar)(pair.key) ? at(pair.key) : path.length > 0 ? key(path.slice(0, -1)) : span(0, 0);
    };
    const value = (path) => {
        const node = path.length === 0 ? null : doc.getIn(path, true);
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
function pairAt(doc, path) {
    const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
    if (!(0,dist/* isMap */.jh)(parent))
        return null;
    return (parent.items.find((item) => (0,dist/* isPair */.tO)(item) && (0,dist.isScalar)(item.key) && String(item.key.value) === String(path.at(-1))) ??
        null);
}

;// CONCATENATED MODULE: ./js/config/to-pipeline.js


/** Checked words → the domain's Pipeline, defaults filled in. */
function toPipeline(written, source) {
    const [replicates] = Object.entries(written.replicates ?? {});
    return {
        name: written.name,
        file: source.file,
        params: paramsOf(written, source),
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
function paramsOf({ params }, { paramsText }) {
    if (params === undefined)
        return { kind: "none" };
    if (typeof params !== "string")
        return { kind: "inline", values: params };
    const format = formatOf(params) ?? "yaml";
    const parsed = parseParams(paramsText ?? "", format);
    return { kind: "file", path: params, format, values: parsed.ok ? parsed.value : {} };
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
        outputs: step.outputs ?? [],
        metrics: step.metrics ?? [],
        plots: step.plots ?? [],
        predictions: step.predictions ?? [],
        needs: [step.needs ?? []].flat(),
        isolated: step.isolated ?? true,
        links: step.links ?? [],
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
        on: Object.fromEntries(on),
        promote: { stage: written.promote?.stage ?? "production", bump: written.promote?.bump ?? "patch" },
    };
}
function metricOf({ goal, compute, positive = 1, quantile = 0.5 }) {
    return compute === undefined ? { goal } : { goal, compute: { what: compute, positive: String(positive), quantile } };
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
    const doc = (0,dist.parseDocument)(text, { lineCounter: lines, logLevel: "silent", prettyErrors: false });
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
        return (0,result/* err */._)(doc.errors.map((e) => report("yaml", locator.span(...e.pos), `${firstLine(e.message)}.`)));
    let raw;
    try {
        raw = doc.toJS({ maxAliasCount: 100 });
    }
    catch {
        return (0,result/* err */._)([report("yaml", locator.span(0, 0), "The file has more aliases than a configuration needs (100).")]);
    }
    const shape = checkShape(raw, locator, report);
    if (!shape.ok)
        return shape;
    const problems = checkRules(shape.value, source, locator, report);
    return problems.length > 0
        ? (0,result/* err */._)(sorted(problems))
        : (0,result.ok)({ pipeline: toPipeline(shape.value, source), locate: locator.value });
}
const firstLine = (message) => (message.split("\n")[0] ?? "").replace(/[.:]$/, "");
const sorted = (problems) => [...problems].sort((a, b) => a.range.start.offset - b.range.start.offset);
function tooLarge({ file, text }) {
    const start = { line: 1, column: 1, offset: 0 };
    const message = `The file has ${text.length} characters; a pipeline may have ${largest_text/* largestText */.i}.`;
    return { code: "too-large", file, range: { start, end: start }, message, hint: null, related: [] };
}


/***/ }),

/***/ 16650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sliceOf)
/* harmony export */ });
/** `accuracy[north]` is accuracy over the examples of slice north. */
function sliceOf(metric) {
    const found = /^(.+)\[([^[\]]+)\]$/.exec(metric);
    return found ? { name: found[1], slice: found[2] } : { name: metric, slice: null };
}


/***/ })

};
