export const id = 6205;
export const ids = [6205];
export const modules = {

/***/ 96205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWorkspace: () => (/* binding */ openWorkspace),
  workspaceAt: () => (/* binding */ workspaceAt)
});

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
;// CONCATENATED MODULE: ./js/config/params-path.js

/** The params file that mainline.yml names, for the caller to read; null when it names none (or cannot be read yet). */
function paramsPathOf(text) {
    // Most files name it on a line of its own: no need to parse the whole file twice.
    if (!/^params\s*:/m.test(text))
        return null;
    const line = text.match(/^params\s*:[ \t]+([\w./-]+)[ \t]*(#.*)?$/m);
    if (line)
        return line[1] ?? null;
    const node = (0,dist/* parseDocument */.Tp)(text, { logLevel: "silent" }).get("params", true);
    return (0,dist/* isScalar */.jn)(node) && typeof node.value === "string" ? node.value : null;
}

// EXTERNAL MODULE: ./js/lib/result.js
var result = __webpack_require__(29129);
;// CONCATENATED MODULE: ./js/core/names.js
/** GTO's grammar for the names of artifacts and stages: no dots, and a letter or digit at both ends. */
const isModelName = (name) => /^[a-zA-Z0-9]([a-zA-Z0-9-/_]*[a-zA-Z0-9])?$/.test(name);

// EXTERNAL MODULE: ./js/lib/nearest.js
var nearest = __webpack_require__(18016);
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

// EXTERNAL MODULE: ../../node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(20528);
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
    const doc = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, logLevel: "silent" });
    const [problem] = doc.errors;
    if (problem) {
        const { line, col } = lines.linePos(problem.pos[0]);
        return (0,result/* err */._)({ message: problem.message.split("\n")[0] ?? "", line, column: col });
    }
    return (0,result.ok)(doc.toJS({ maxAliasCount: 100 }));
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
    return [names, notYet, replicates, evaluation, gates, params].flatMap((rule) => rule(context));
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
        if (!step || (step.metrics?.length ?? 0) > 0)
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
        if (compares && !Object.hasOwn(goals, gate.metric)) {
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
/** All that may stand in `mainline.yml`. The JSON Schema for editors and the table of keys in the docs are made from it. */
const schema = schemas/* strictObject */.rej({
    name: schema_text.describe("the pipeline's name, unique in the repository"),
    params: schemas/* union */.KCZ([schema_text, schemas/* record */.g1P(schema_text, schemas/* unknown */.L5J())])
        .optional()
        .describe("a YAML, JSON or TOML file, or a map written here"),
    environment: texts.optional().describe("commands whose output becomes part of every key"),
    replicates: schemas/* record */.g1P(schema_text, schemas/* array */.YOg(schemas/* union */.KCZ([schema_text, schemas/* number */.aig()])).min(1))
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
    metrics: schemas/* record */.g1P(schema_text, schemas/* strictObject */.rej({ goal: schemas/* enum */.k5n(["maximize", "minimize"]) }))
        .optional()
        .describe("goals of metrics"),
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
        return `It must be ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}.`;
    if (issue.code === "too_big")
        return `It must be ${issue.inclusive === false ? "less than" : "at most"} ${issue.maximum}.`;
    if (issue.code === "invalid_union")
        return `It must be ${issue.errors
            .flatMap((e) => e.slice(0, 1))
            .map((e) => (e.code === "invalid_type" ? (kinds[e.expected] ?? e.expected) : ""))
            .filter(Boolean)
            .join(", or ")}.`;
    return `${issue.message}.`;
}
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
        return pair && (0,dist/* isScalar */.jn)(pair.key) ? at(pair.key) : path.length > 0 ? key(path.slice(0, -1)) : span(0, 0);
    };
    const value = (path) => {
        const node = path.length === 0 ? null : doc.getIn(path, true);
        if (node && typeof node === "object" && "range" in node) {
            const found = node;
            // A whole block is no good thing to underline: its key says more.
            return (0,dist/* isMap */.jh)(found) || ((0,dist/* isSeq */.oP)(found) && !found.flow) ? key(path) : at(found);
        }
        return path.length === 0 ? span(0, 0) : key(path);
    };
    return { value, key, span };
}
function pairAt(doc, path) {
    const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
    if (!(0,dist/* isMap */.jh)(parent))
        return null;
    return (parent.items.find((item) => (0,dist/* isPair */.tO)(item) && (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(path.at(-1))) ??
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
        metrics: written.metrics ?? {},
        gates: (written.gates ?? []).map(toGate),
        confidence: written.confidence ?? null,
        on: Object.fromEntries(on),
        promote: { stage: written.promote?.stage ?? "production", bump: written.promote?.bump ?? "patch" },
    };
}

;// CONCATENATED MODULE: ./js/config/parse-pipeline.js






const largest = 1024 * 1024;
/**
 * The text of a mainline.yml, and of the params file that it names (`paramsPathOf`), → a Pipeline, or every problem there is. What
 * needs the tree or the legs (cycles, inputs that nobody makes) is left to planning, which reports through `toDiagnostics`.
 */
function parsePipeline(source) {
    const { file, text } = source;
    const lines = new dist/* LineCounter */.HN();
    if (text.length > largest)
        return (0,result/* err */._)([tooLarge(source)]);
    const doc = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, logLevel: "silent", prettyErrors: false });
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
    const message = `The file has ${text.length} characters; a pipeline may have ${largest}.`;
    return { code: "too-large", file, range: { start, end: start }, message, hint: null, related: [] };
}

;// CONCATENATED MODULE: ./js/config/problems.js
/** What planning found wrong, at the place in mainline.yml where it was written. */
function toDiagnostics(parsed, problems) {
    const { file } = parsed.pipeline;
    return problems
        .map(({ code, at, message, hint }) => ({ code, file, range: parsed.locate(at), message, hint, related: [] }))
        .sort((a, b) => a.range.start.offset - b.range.start.offset);
}

// EXTERNAL MODULE: ./js/core/params.js
var core_params = __webpack_require__(17320);
;// CONCATENATED MODULE: ./js/core/interpolate.js

const expression = /\$\{\{([\s\S]*?)\}\}/g;
const chain = /^\s*[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)+\s*$/;
/** Loads GitHub's evaluator only where a text needs more than `a.b.c`, which most never do. */
async function evaluatorFor(texts) {
    for (const text of texts) {
        for (const match of text.matchAll(expression)) {
            if (!chain.test(match[1] ?? ""))
                return (await Promise.all(/* import() */[__webpack_require__.e(9586), __webpack_require__.e(5575)]).then(__webpack_require__.bind(__webpack_require__, 65575))).evaluateExpression;
        }
    }
    return lookUpOnly;
}
/** Every `${{ }}` of a text replaced by its value. Throws an Error whose message is for people. */
function interpolate(text, contexts, evaluate) {
    return text.replace(expression, (_, inner) => chain.test(inner) ? lookUpOnly(inner, contexts) : evaluate(inner.trim(), contexts));
}
/** Whether a text mentions a context, as in `${{ replicate.seed }}`. */
const mentions = (text, context) => [...text.matchAll(expression)].some((match) => new RegExp(`(^|[^\\w.])${context}\\b`).test(match[1] ?? ""));
function lookUpOnly(inner, contexts) {
    const key = inner.trim();
    const root = key.split(".")[0] ?? "";
    if (!Object.hasOwn(contexts, root))
        throw new Error(`${root} is not known here; an expression sees ${Object.keys(contexts).join(", ")}`);
    const value = (0,core_params/* lookUp */.TE)(contexts, key);
    if (value === undefined)
        throw new Error(`${key} is not there`);
    return plainText(value, key);
}
function plainText(value, key) {
    if (value === null)
        return "";
    if (typeof value === "object")
        throw new Error(`${key} is a ${Array.isArray(value) ? "list" : "map"}, which no text can hold; use toJSON(${key})`);
    return String(value);
}

// EXTERNAL MODULE: ./js/core/paths.js
var core_paths = __webpack_require__(65476);
;// CONCATENATED MODULE: ./js/core/expand.js




async function expandPipeline(pipeline, overrides) {
    const { params, problems } = (0,core_params/* resolveParams */.xg)(pipeline.params, overrides);
    const evaluate = await evaluatorFor(textsOf(pipeline));
    const context = {
        pipeline,
        params,
        problems,
        text: (text, contexts) => interpolate(text, contexts, evaluate),
    };
    const drafts = pipeline.steps.flatMap((step) => legsOf(step, context));
    const models = pipeline.models.map((model) => ({
        name: model.name,
        paths: replicatesOf([model.path], pipeline).map((value) => ({
            replicate: value,
            path: path(model.path, ["models", model.name, "path"], contextsOf(value, {}, context), context),
        })),
    }));
    return problems.length > 0 ? (0,result/* err */._)(unique(problems)) : (0,result.ok)({ pipeline, params, overrides, drafts, models });
}
function legsOf(step, context) {
    const values = replicatesOf(textsOfStep(step), context.pipeline);
    if (values[0] === null && textsOfStep(step).some((text) => mentions(text, "replicate"))) {
        context.problems.push({
            code: "no-replicates",
            at: ["steps", step.name],
            message: `Step "${step.name}" mentions a replicate, and none are declared.`,
            hint: "Write `replicates: { seed: [0, 1, 2, 3, 4] }`.",
        });
        return [];
    }
    return values.map((value) => draftOf(step, value, context));
}
function draftOf(step, value, context) {
    const at = ["steps", step.name];
    const env = Object.fromEntries(Object.entries(step.env).map(([key, text]) => [
        key,
        say(text, [...at, "env", key], contextsOf(value, {}, context), context),
    ]));
    const contexts = contextsOf(value, env, context);
    const paths = (key, written) => written.map((text, i) => path(text, [...at, key, i], contexts, context));
    const outputs = (key, kind, written) => paths(key, written).map((p) => ({ path: p, kind }));
    return {
        id: value === null ? step.name : `${step.name}@${value}`,
        step: step.name,
        replicate: value === null ? null : { name: context.pipeline.replicates?.name ?? "", value },
        command: say(step.run, [...at, "run"], contexts, context),
        shell: step.shell,
        directory: path(step.workingDirectory, [...at, "working-directory"], contexts, context),
        env,
        params: selected(step, context),
        patterns: step.inputs?.map((text, i) => ({
            path: path(text, [...at, "inputs", i], contexts, context),
            at: [...at, "inputs", i],
        })) ?? null,
        outputs: [
            ...outputs("outputs", "output", step.outputs),
            ...outputs("metrics", "metrics", step.metrics),
            ...outputs("plots", "plot", step.plots),
            ...outputs("predictions", "predictions", step.predictions),
        ],
        needSteps: step.needs,
        isolated: step.isolated && step.inputs !== null,
        links: paths("links", step.links),
        timeoutSeconds: step.timeoutMinutes === null ? null : step.timeoutMinutes * 60,
        retry: step.retry,
    };
}
/** The params that a step declares, by dotted key. */
function selected(step, { params, problems }) {
    return Object.fromEntries(step.params.flatMap((key, i) => {
        const value = (0,core_params/* lookUp */.TE)(params, key);
        if (value !== undefined)
            return [[key, value]];
        problems.push((0,core_params/* unknownParam */.QC)(key, params, ["steps", step.name, "params", i], `Step "${step.name}" depends on`));
        return [];
    }));
}
function contextsOf(value, env, { pipeline, params }) {
    return { params, replicate: value === null ? {} : { [pipeline.replicates?.name ?? ""]: value }, env };
}
/** A value for each leg that a set of texts asks for: the replicates where one of them mentions it, else a single null. */
function replicatesOf(texts, { replicates }) {
    return replicates && texts.some((text) => mentions(text, "replicate")) ? replicates.values : [null];
}
function say(text, at, contexts, context) {
    try {
        return context.text(text, contexts);
    }
    catch (error) {
        context.problems.push({
            code: "bad-expression",
            at,
            message: `The expression cannot be evaluated: ${error.message}.`,
            hint: null,
        });
        return "";
    }
}
function path(text, at, contexts, context) {
    const before = context.problems.length;
    const written = say(text, at, contexts, context);
    if (context.problems.length > before)
        return "";
    const found = (0,core_paths/* repoPath */.qN)((0,core_paths/* folderOf */.yS)(context.pipeline.file), written);
    if (found !== null && !/(^|\/)\.(git|mainline)(\/|$)/i.test(found))
        return found;
    const message = found === null
        ? `"${written}" leaves the repository, or is no plain relative path.`
        : `"${written}" is in a folder that belongs to Git or to Mainline.`;
    context.problems.push({
        code: "bad-path",
        at,
        message,
        hint: "Paths are relative to the folder of mainline.yml, with / between the parts.",
    });
    return "";
}
const textsOfStep = (step) => [
    step.run,
    step.workingDirectory,
    ...Object.values(step.env),
    ...(step.inputs ?? []),
    ...step.outputs,
    ...step.metrics,
    ...step.plots,
    ...step.predictions,
    ...step.links,
];
const textsOf = (pipeline) => [
    ...pipeline.steps.flatMap(textsOfStep),
    ...pipeline.models.map((model) => model.path),
];
/** Legs of one step say the same thing once. */
function unique(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.at]), problem])).values()];
}

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/keys.js
var keys = __webpack_require__(24414);
// EXTERNAL MODULE: ./js/lib/order.js
var order = __webpack_require__(51778);
// EXTERNAL MODULE: ../../node_modules/picomatch/index.js
var picomatch = __webpack_require__(71026);
;// CONCATENATED MODULE: ./js/core/glob.js

const isGlob = (pattern) => /[*?[{]/.test(pattern);
/** The folder that all matches lie in: `data/*.csv` → `data`. */
function globBase(pattern) {
    const parts = pattern.split("/");
    const at = parts.findIndex(isGlob);
    return parts.slice(0, at === -1 ? parts.length : at).join("/");
}
const compiled = new Map();
/** Whether a path fits; files that begin with a dot only where the pattern says so. */
function matchesGlob(path, pattern) {
    let match = compiled.get(pattern);
    if (!match)
        compiled.set(pattern, (match = picomatch(pattern)));
    return match(path);
}

;// CONCATENATED MODULE: ./js/core/topological.js

/** Legs after all they need, otherwise in the order of their declaration; or the steps of a circle. */
function topological(legs) {
    const byId = new Map(legs.map((leg) => [leg.id, leg]));
    const done = new Set();
    const open = [];
    const ordered = [];
    const visit = (leg) => {
        if (done.has(leg.id))
            return null;
        const seen = open.indexOf(leg);
        if (seen !== -1)
            return [...new Set(open.slice(seen).map(({ step }) => step))].reverse();
        open.push(leg);
        for (const id of leg.needs) {
            const circle = visit(byId.get(id));
            if (circle)
                return circle;
        }
        open.pop();
        done.add(leg.id);
        ordered.push(leg);
        return null;
    };
    for (const leg of legs) {
        const circle = visit(leg);
        if (circle)
            return (0,result/* err */._)(circle);
    }
    return (0,result.ok)(ordered);
}

;// CONCATENATED MODULE: ./js/core/plan.js






/**
 * Holds expanded legs against the files of a tree (sorted, without the legs' own outputs unless somebody tracks them): inputs are
 * found, edges follow from them, and the order is fixed. Every problem is reported at once.
 */
function planPipeline(expanded, files) {
    const { pipeline, params, overrides, drafts } = expanded;
    const outputs = indexOutputs(drafts);
    const tree = new core_paths/* SortedPaths */.of(files);
    const problems = [...outputs.problems, ...trackedOutputs(drafts, tree)];
    const context = { expanded, outputs, tree, files, problems };
    const linked = drafts.map((draft) => plan_link(draft, context));
    const models = modelPaths(context);
    const ordered = topological(linked);
    if (!ordered.ok)
        problems.push(cycle(ordered.error));
    if (problems.length > 0 || !ordered.ok)
        return (0,result/* err */._)(problems);
    return (0,result.ok)({ pipeline, params, overrides, legs: ordered.value, models });
}
function indexOutputs(drafts) {
    const by = new Map();
    const problems = [];
    const stepOf = new Map(drafts.map((draft) => [draft.id, draft.step]));
    const overlap = (draft, path, other, theirs) => problems.push({
        code: "overlapping-outputs",
        at: ["steps", draft.step],
        message: `${draft.id} and ${other} would both write ${path === theirs ? path : `${path} and ${theirs}, one inside the other`}.`,
        hint: stepOf.get(other) === draft.step
            ? "Put the replicate into the path: `model/${{ replicate.seed }}`."
            : "Give each leg a path of its own.",
    });
    for (const draft of drafts)
        for (const { path } of draft.outputs)
            if (!by.has(path))
                by.set(path, draft.id);
    for (const draft of drafts) {
        for (const { path } of draft.outputs) {
            for (const above of (0,core_paths/* ancestors */.T1)(path)) {
                const other = by.get(above);
                if (other !== undefined && other !== draft.id)
                    overlap(draft, path, other, above);
            }
        }
    }
    return { by, sorted: new core_paths/* SortedPaths */.of([...by.keys()].sort(order/* byCodeUnit */.X)), problems };
}
function trackedOutputs(drafts, tree) {
    return drafts.flatMap((draft) => draft.outputs.flatMap(({ path }) => {
        const [tracked] = tree.within(path);
        if (tracked === undefined)
            return [];
        return [
            {
                code: "output-tracked",
                at: ["steps", draft.step],
                message: `${draft.id} would write ${path}, but Git tracks ${tracked}.`,
                hint: `Take it out of Git (git rm --cached ${tracked}), or name another output.`,
            },
        ];
    }));
}
function plan_link(draft, context) {
    const { patterns, needSteps, ...leg } = draft;
    const inputs = patterns === null ? null : resolveAll(draft, patterns, context);
    const named = needSteps.flatMap((step, i) => needed(step, ["steps", draft.step, "needs", i], draft, context));
    const needs = new Set([...named, ...(inputs?.made ?? []).map((made) => made.by)]);
    needs.delete(draft.id);
    return { ...leg, inputs, needs: [...needs] };
}
function resolveAll(draft, patterns, context) {
    const tree = new Set();
    const made = new Map();
    for (const { path, at } of patterns) {
        const found = resolve(path, context);
        for (const file of found.tree)
            tree.add(file);
        for (const input of found.made)
            made.set(input.path, input.by);
        if (found.tree.length + found.made.length === 0)
            context.problems.push(missing(path, at, draft, context));
    }
    if ([...made.values()].includes(draft.id)) {
        context.problems.push({
            code: "own-output",
            at: ["steps", draft.step, "inputs"],
            message: `${draft.id} reads what it writes itself.`,
            hint: "Write to another path than the one that is read.",
        });
    }
    const byPath = [...made].sort(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b));
    return { tree: [...tree].sort(order/* byCodeUnit */.X), made: byPath.map(([path, by]) => ({ path, by })) };
}
/** What a pattern names: an output or what is inside one, all outputs below a folder, files of the tree. */
function resolve(pattern, { outputs, tree, files }) {
    const glob = isGlob(pattern);
    const base = glob ? globBase(pattern) : pattern;
    for (const above of (0,core_paths/* ancestors */.T1)(base)) {
        const by = outputs.by.get(above);
        if (by !== undefined)
            return { tree: [], made: [{ path: base, by }] };
    }
    const below = outputs.sorted.within(base).filter((path) => !glob || matchesGlob(path, pattern));
    const candidates = base === "" ? files : tree.within(base);
    return {
        tree: glob ? candidates.filter((path) => matchesGlob(path, pattern)) : candidates,
        made: below.map((path) => ({ path, by: outputs.by.get(path) })),
    };
}
function missing(path, at, draft, { files, outputs }) {
    const meant = (0,nearest/* nearest */.p)(path, [...outputs.by.keys(), ...files.slice(0, 5000)]);
    const message = isGlob(path)
        ? `No file fits "${path}", an input of ${draft.step}.`
        : `"${path}", an input of ${draft.step}, is not in the tree, and no step makes it.`;
    const hint = meant ? `Did you mean "${meant}"?` : "Git must track it, or at least not ignore it.";
    return { code: "missing-input", at, message, hint };
}
function needed(step, at, draft, { expanded, problems }) {
    const legs = expanded.drafts.filter((other) => other.step === step);
    // Leg to leg where both have the replicate, all legs otherwise.
    const same = legs.filter((leg) => draft.replicate !== null && leg.replicate?.value === draft.replicate.value);
    if (legs.length > 0 && step !== draft.step)
        return (same.length > 0 ? same : legs).map((leg) => leg.id);
    const meant = (0,nearest/* nearest */.p)(step, expanded.pipeline.steps.map(({ name }) => name));
    const message = step === draft.step
        ? `Step "${step}" needs itself.`
        : `Step "${draft.step}" needs "${step}", which no step is called.`;
    problems.push({
        code: "unknown-step",
        at,
        message,
        hint: meant && meant !== step ? `Did you mean "${meant}"?` : null,
    });
    return [];
}
function modelPaths({ expanded, outputs, problems }) {
    return expanded.models.map(({ name, paths }) => ({
        name,
        paths: paths.flatMap(({ replicate, path }) => {
            const by = [...(0,core_paths/* ancestors */.T1)(path)].map((above) => outputs.by.get(above)).find((id) => id !== undefined);
            if (by !== undefined)
                return [{ replicate, path, by }];
            problems.push({
                code: "model-not-made",
                at: ["models", name, "path"],
                message: `No step has ${path} among its outputs, so there is no model "${name}".`,
                hint: "Name an output, or a path inside one.",
            });
            return [];
        }),
    }));
}
function cycle(steps) {
    const [first = ""] = steps;
    return {
        code: "cycle",
        at: ["steps", first],
        message: `The steps need each other in a circle: ${[...steps, first].join(" → ")}.`,
        hint: "Take one of these inputs or needs away.",
    };
}

;// CONCATENATED MODULE: ./js/core/source-record.js

/** What a tree says of a whole plan. `tree` is what the plan was made from. */
function sourceRecordOf(plan, tree) {
    const byPath = new Map(tree.map((entry) => [entry.path, entry]));
    const outputs = new Set(plan.legs.flatMap((leg) => leg.outputs.map(({ path }) => path)));
    // The same for each leg with unknown inputs, so made once.
    let whole = null;
    const everything = () => (whole ??= tree.filter(({ path }) => ![...(0,core_paths/* ancestors */.T1)(path)].some((above) => outputs.has(above))));
    return {
        version: 1,
        pipeline: plan.pipeline.name,
        file: plan.pipeline.file,
        environment: plan.pipeline.environment,
        legs: plan.legs.map((leg) => sourceLeg(leg, leg.inputs ? leg.inputs.tree.map((path) => byPath.get(path)) : everything())),
    };
}
function sourceLeg(leg, inputs) {
    const { id, command, shell, directory, env, params, replicate, outputs } = leg;
    const made = (leg.inputs?.made ?? []).map(({ path }) => path);
    return { id, command, shell, directory, env, params, replicate, outputs, made, inputs };
}

;// CONCATENATED MODULE: ./js/app/workspace.js








/** The pipeline of the work tree as it is now, uncommitted changes included. Throws Stop: no-config, invalid-config. */
async function openWorkspace({ file, overrides }, { git, readText }) {
    const [commit, read] = await Promise.all([git.head(), readPipeline(file, overrides, readText)]);
    // What the legs write is no source: it neither makes the tree dirty nor is put into Git's object store.
    const outputs = [...new Set(read.expanded.drafts.flatMap((draft) => draft.outputs.map(({ path }) => path)))];
    const dirty = commit === null || (await git.isDirty(outputs));
    const treeish = commit === null || dirty ? await git.writeWorkTree(outputs) : commit;
    return { ...planTree(read, file, await git.listTree(treeish)), commit, dirty };
}
/** The same from a commit's tree alone: nothing is checked out, and nothing of it is run. */
async function workspaceAt({ file, treeish }, git) {
    const readText = async (path) => (await git.readFile(treeish, path))?.toString("utf8") ?? null;
    const [read, tree] = await Promise.all([readPipeline(file, {}, readText), git.listTree(treeish)]);
    return planTree(read, file, tree);
}
async function readPipeline(file, overrides, readText) {
    const text = await readText(file);
    if (text === null)
        throw new failure.Stop({ code: "no-config", file });
    const { parsed, texts } = await parse(file, text, readText);
    const expanded = await expandPipeline(parsed.pipeline, overrides);
    if (!expanded.ok)
        throw new failure.Stop({ code: "invalid-config", diagnostics: toDiagnostics(parsed, expanded.error), texts });
    return { parsed, texts, expanded: expanded.value };
}
function planTree({ parsed, texts, expanded }, file, tree) {
    // A submodule (mode 160000) is a commit, not a file.
    const files = tree.filter((entry) => entry.mode !== "160000");
    const plan = planPipeline(expanded, files.map((entry) => entry.path));
    if (!plan.ok)
        throw new failure.Stop({ code: "invalid-config", diagnostics: toDiagnostics(parsed, plan.error), texts });
    const sourceRecord = sourceRecordOf(plan.value, files);
    return { file, parsed, plan: plan.value, tree: files, sourceRecord, sourceKey: (0,keys/* sourceKey */.Z)(sourceRecord) };
}
async function parse(file, text, readText) {
    const texts = new Map([[file, text]]);
    const named = paramsPathOf(text);
    const paramsFile = named === null ? null : inFolderOf(file, named);
    const paramsText = paramsFile === null ? null : await readText(paramsFile);
    if (paramsFile !== null && paramsText !== null)
        texts.set(paramsFile, paramsText);
    const parsed = parsePipeline({ file, text, paramsText });
    if (!parsed.ok)
        throw new failure.Stop({ code: "invalid-config", diagnostics: parsed.error, texts });
    return { parsed: parsed.value, texts };
}
function inFolderOf(file, path) {
    const folder = file.split("/").slice(0, -1);
    return [...folder, ...path.split("/").filter((part) => part !== ".")].join("/");
}


/***/ }),

/***/ 24414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stepKey),
/* harmony export */   Z: () => (/* binding */ sourceKey)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11039);
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5047);


const stepKey = (record) => digest(record);
const sourceKey = (record) => digest(record);
// A record is plain data by construction; interfaces merely lack the index signature that Json asks for.
const digest = (record) => (0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(record));


/***/ }),

/***/ 17320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ nest),
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   QC: () => (/* binding */ unknownParam),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   xg: () => (/* binding */ resolveParams)
/* harmony export */ });
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18016);

/** The whole params with overrides (dotted key → value) applied. An override of a key that is not there is a problem. */
function resolveParams(source, overrides) {
    let params = source.kind === "none" ? {} : source.values;
    const problems = [];
    for (const [key, value] of Object.entries(overrides)) {
        if (lookUp(params, key) === undefined)
            problems.push(unknownParam(key, params, ["params"], "The override names"));
        else
            params = replaced(params, key.split("."), value);
    }
    return { params, problems };
}
/** The value at a dotted key. */
function lookUp(params, key) {
    return key
        .split(".")
        .reduce((value, part) => (isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined), params);
}
/** Every leaf by its dotted key; an empty map or a list is a leaf. */
function flatten(params, prefix = "") {
    return Object.entries(params).flatMap(([key, value]) => isObject(value) && Object.keys(value).length > 0
        ? flatten(value, `${prefix}${key}.`)
        : [[`${prefix}${key}`, value]]);
}
/** Nested again: what a step's params file holds. */
function nest(selected) {
    return Object.entries(selected).reduce((into, [key, value]) => placed(into, key.split("."), value), {});
}
function unknownParam(key, params, at, who) {
    const known = [...new Set(flatten(params).flatMap(([leaf]) => prefixes(leaf)))];
    const meant = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, known);
    const hint = meant
        ? `Did you mean "${meant}"?`
        : known.length === 0
            ? "There are no params."
            : `There are: ${known.slice(0, 12).join(", ")}.`;
    return { code: "unknown-param", at, message: `${who} the param "${key}", which is not there.`, hint };
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const prefixes = (leaf) => leaf.split(".").map((_, i, parts) => parts.slice(0, i + 1).join("."));
function replaced(into, [head = "", ...rest], value) {
    const below = into[head];
    return { ...into, [head]: rest.length > 0 && isObject(below) ? replaced(below, rest, value) : value };
}
function placed(into, [head = "", ...rest], value) {
    const below = into[head];
    return { ...into, [head]: rest.length === 0 ? value : placed(isObject(below) ? below : {}, rest, value) };
}


/***/ }),

/***/ 65476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ isRepoPath),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   of: () => (/* binding */ SortedPaths),
/* harmony export */   qN: () => (/* binding */ repoPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** A path written in a file of `folder` → a RepoPath; null when it leaves the repository, is absolute, or has a backslash or control character. */
function repoPath(folder, written) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is refused
    if (written === "" || /^[/~]|^[A-Za-z]:|\\|[\x00-\x1f\x7f]/.test(written))
        return null;
    const parts = folder === "" ? [] : folder.split("/");
    for (const part of written.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join("/");
}
/** Whether a RepoPath from elsewhere (an artifact, say) is one: relative, normalised, and not in `.git`. */
function isRepoPath(path) {
    return path !== "" && repoPath("", path) === path && path.split("/").every((part) => part.toLowerCase() !== ".git");
}
const folderOf = (path) => path.split("/").slice(0, -1).join("/");
/** `inner` is `outer`, or lies below it. The root (empty) holds everything. */
const isWithin = (inner, outer) => outer === "" || inner === outer || inner.startsWith(`${outer}/`);
/** A path and all that it lies in, the nearest first: `a/b/c`, `a/b`, `a`. */
function* ancestors(path) {
    for (let at = path; at !== ""; at = folderOf(at))
        yield at;
}
/** Sorted paths, asked by folder: a binary search, because a tree may have 100,000 files. */
class SortedPaths {
    paths;
    /** `paths` are in code-unit order. */
    constructor(paths) {
        this.paths = paths;
    }
    /** The path itself, if it is there, and all paths below it. */
    within(folder) {
        if (folder === "")
            return this.paths;
        const own = this.paths[this.first(folder)] === folder ? [folder] : [];
        // "0" follows "/" in code units.
        return [...own, ...this.paths.slice(this.first(`${folder}/`), this.first(`${folder}0`))];
    }
    first(from) {
        let low = 0;
        let high = this.paths.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.paths[middle] < from)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 11039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90963);

/** JSON Canonicalization Scheme (RFC 8785): what is hashed is written the same on every machine. Throws on NaN and infinities. */
function canonicalJson(value) {
    return (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
}


/***/ }),

/***/ 29129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
const ok = (value) => ({ ok: true, value });
const err = (error) => ({ ok: false, error });


/***/ }),

/***/ 5047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Lower-case hex SHA-256 of a text (as UTF-8) or of bytes. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}


/***/ })

};
