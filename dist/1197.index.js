export const id = 1197;
export const ids = [1197,9129];
export const modules = {

/***/ 92167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findRun)
/* harmony export */ });
/* unused harmony export findRunOfSource */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);

/** The run with this id, or whose id alone begins so; without one, the newest. Throws Stop: unknown-run. */
async function findRun(store, asked) {
    const runs = await store.runs();
    const found = asked === null ? runs.slice(0, 1) : runs.filter((run) => run.id.startsWith(asked));
    const [run] = found;
    if (run === undefined || found.length > 1)
        throw unknown(asked, asked === null ? [] : found.length > 1 ? found : runs);
    return run;
}
/** The newest run that succeeded from exactly this source. Throws Stop: no-run-for-source. */
async function findRunOfSource(store, sourceKey, dirty) {
    const run = (await store.runs()).find((run) => run.status === "succeeded" && run.sourceKey === sourceKey);
    if (!run)
        throw new Stop({ code: "no-run-for-source", sourceKey, dirty });
    return run;
}
const unknown = (asked, known) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "unknown-run", asked: asked ?? "", known: known.map((run) => run.id) });


/***/ }),

/***/ 64738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ shared)
/* harmony export */ });
/** Options that mean the same wherever they are taken. */
const shared = {
    config: {
        type: "string",
        value: "FILE",
        description: "the pipeline's file (default: the nearest mainline.yml here or in a folder above)",
    },
    set: {
        type: "string",
        value: "KEY=VALUE",
        multiple: true,
        description: "override a param for this run, e.g. train.lr=0.1",
    },
    json: { type: "boolean", description: "print data as JSON instead of text" },
};


/***/ }),

/***/ 21197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ why_command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./js/app/find-run.js
var find_run = __webpack_require__(92167);
// EXTERNAL MODULE: ./js/config/parse-params.js
var parse_params = __webpack_require__(8865);
// EXTERNAL MODULE: ./js/core/changes/changes.js
var changes_changes = __webpack_require__(23151);
;// CONCATENATED MODULE: ./js/core/changes/excerpts.js
/** The changed inputs of all these legs, each pair of contents once however many legs read it. */
function changedInputs(before, after, legs) {
    const found = legs.flatMap(({ leg, changes }) => {
        const [old, now] = [inputsOf(before, leg), inputsOf(after, leg)];
        return changes.flatMap((change) => {
            if (change.kind !== "input" || change.change !== "changed")
                return [];
            const [was, is] = [old.get(change.path), now.get(change.path)];
            return was && is ? [{ path: change.path, before: was, after: is }] : [];
        });
    });
    const unique = new Map(found.map((each) => [`${each.path} ${each.before.sha256} ${each.after.sha256}`, each]));
    return [...unique.values()];
}
const inputsOf = (run, leg) => new Map(run.legs.find(({ id }) => id === leg)?.record?.inputs.map((input) => [input.path, input]));

// EXTERNAL MODULE: ../../node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(35415);
;// CONCATENATED MODULE: ./js/core/changes/line-diff.js

/** Two texts line by line with a line around each change; `null` where they differ in more places than anybody would read. */
function lineDiff(before, after, most) {
    const patch = (0,create/* structuredPatch */.YB)("", "", before, after, undefined, undefined, { context: 1, maxEditLength: 2000 });
    if (patch === undefined)
        return null;
    const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed }) => [
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
        ...changed.filter((line) => !line.startsWith("\\")),
    ]);
    return { lines: lines.slice(0, most), more: Math.max(0, lines.length - most) };
}

// EXTERNAL MODULE: ./js/core/pipeline/spelled.js
var pipeline_spelled = __webpack_require__(99780);
// EXTERNAL MODULE: ./js/lib/sha256.js
var sha256 = __webpack_require__(5047);
;// CONCATENATED MODULE: ./js/app/judge/excerpts.js






const MOST_FILES = 20;
const MOST_LINES = 40;
const MOST_KEYS = 40;
/** In UTF-16 code units, each of which UTF-8 writes in three bytes at most. */
const LARGEST = 1024 * 1024;
/** In bytes: what is longer has too many code units for certain. */
const MOST_READ = 4 * LARGEST;
/** What changed inside of the changed inputs of these legs: by key in a params file, by line in other texts, as far as both texts are at hand. */
async function excerptsOf(before, after, legs, edges) {
    const changed = changedInputs(before, after, legs);
    const excerpts = await Promise.all(changed.slice(0, MOST_FILES).map(async (input) => {
        const [old, now] = await Promise.all([
            textOf(input.before, before.commit, edges),
            textOf(input.after, after.commit, edges),
        ]);
        return { path: input.path, what: whatDiffers(input, old, now) };
    }));
    return { excerpts, more: Math.max(0, changed.length - MOST_FILES) };
}
const tooLong = Symbol("too long to be read");
function whatDiffers({ path, before, after }, old, now) {
    if (before.sha256 === after.sha256)
        return { kind: "mode", executable: after.executable };
    const digests = { kind: "digest", before: before.sha256, after: after.sha256 };
    if (old === null || now === null) {
        const gone = [...(old === null ? ["before"] : []), ...(now === null ? ["after"] : [])].join(" and ");
        return { ...digests, words: `its text ${gone} is not at hand` };
    }
    if (old === tooLong || now === tooLong || old.length > LARGEST || now.length > LARGEST)
        return { ...digests, words: "it is too long to compare" };
    if (!isText(old) || !isText(now))
        return { ...digests, words: "it is no text" };
    const lines = lineDiff(old, now, MOST_LINES);
    return byKey(path, old, now) ?? (lines ? { kind: "lines", ...lines } : { ...digests, words: "it is another text" });
}
const said = ({ values, spelled }) => (0,pipeline_spelled/* asWritten */.qm)(values, spelled);
/** Null for what is no params file, and where the values are the same and only the words differ. */
function byKey(path, old, now) {
    const format = (0,parse_params/* formatOf */.be)(path);
    if (format === null)
        return null;
    const [before, after] = [(0,parse_params/* parseParams */.Sl)(old, format), (0,parse_params/* parseParams */.Sl)(now, format)];
    if (!before.ok || !after.ok)
        return null;
    const changes = (0,changes_changes/* paramChanges */.Nj)(said(before.value), said(after.value));
    if (changes.length === 0)
        return null;
    return { kind: "keys", changes: changes.slice(0, MOST_KEYS), more: Math.max(0, changes.length - MOST_KEYS) };
}
/** The bytes of an input, proved by their digest: from the store where a step made it, else from the run's commit, else from the work tree. */
async function textOf({ path, sha256: digest }, commit, edges) {
    const { store, git } = edges;
    if (await store.hasObject(digest))
        return await store.objectText(digest, MOST_READ);
    const committed = commit === null ? [] : [{ size: () => git.fileSize(commit, path), read: () => git.readFile(commit, path) }];
    const here = { size: () => edges.sizeHere(path), read: () => edges.readText(path) };
    let found = null;
    for (const { size, read } of [...committed, here]) {
        // Asked first: nobody waits for gigabytes to be told that they are many.
        const bytes = (await size().catch(() => null)) ?? 0;
        if (bytes > MOST_READ)
            found = tooLong;
        const text = bytes > MOST_READ ? null : await read().catch(() => null);
        if (text !== null && (0,sha256/* sha256 */.s)(text) === digest)
            return text.toString();
    }
    return found;
}
/** Bytes that are no UTF-8 have become replacement characters. */
const isText = (text) => !text.includes("\0") && !text.includes("\ufffd");

// EXTERNAL MODULE: ./js/lib/order.js
var order = __webpack_require__(51778);
;// CONCATENATED MODULE: ./js/core/changes/why.js



/** Exactly what differs between two key records of a leg; nothing when their keys are equal. */
function whyDifferent(before, after) {
    const [old, now] = [settingsOf(before), settingsOf(after)];
    const names = [...new Set([...old.keys(), ...now.keys()])];
    return [
        ...(0,changes_changes/* paramChanges */.Nj)((0,pipeline_spelled/* asWritten */.qm)(before.params, before.spelled), (0,pipeline_spelled/* asWritten */.qm)(after.params, after.spelled)),
        ...(0,changes_changes/* inputChanges */.Ke)(filesOf(before), filesOf(after)),
        ...(0,changes_changes/* difference */.R9)(before.command, after.command).map((pair) => ({ kind: "command", step: "this leg", ...pair })),
        ...names.flatMap((what) => (0,changes_changes/* difference */.R9)(old.get(what), now.get(what)).map((pair) => ({ kind: "setting", step: "this leg", what, ...pair }))),
    ];
}
/** Each variable and each probe on its own. */
function settingsOf(record) {
    const { shell, directory, env, spelled, replicate, matrix, secrets, outputs, probes, platform, version } = record;
    const variables = Object.entries(env).sort(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b));
    return new Map([
        ["shell", shell],
        ["working directory", directory],
        ...variables.map(([name, value]) => [`env ${name}`, value]),
        ["how keys of params are written", (0,pipeline_spelled/* keysAsWritten */.Mx)(spelled)],
        ["replicate", why_text(replicate)],
        ["matrix", why_text(matrix)],
        ["secrets", secrets.join(", ")],
        ["outputs", outputs.map(({ path, kind }) => (kind === "output" ? path : `${path} (${kind})`)).join(", ")],
        ...probes.map(({ command, output }) => [`environment \`${command}\``, output]),
        ["platform", `${platform.os} ${platform.arch}`],
        ["version of the key record", String(version)],
    ]);
}
const why_text = (value) => (value === null ? "none" : JSON.stringify(value));
const filesOf = (record) => new Map(record.inputs.map((input) => [input.path, `${input.executable} ${input.sha256}`]));

;// CONCATENATED MODULE: ./js/core/changes/leg-differences.js

/** Every leg of either run; against no earlier run, every leg is new. */
function legDifferences(before, after) {
    const old = new Map(before?.legs.map((leg) => [leg.id, leg]));
    const gone = [...old.keys()].filter((id) => !after.legs.some((leg) => leg.id === id));
    return [
        ...after.legs.map((leg) => differenceOf(old.get(leg.id), leg)),
        ...gone.map((leg) => ({ leg, status: "only-before", changes: [] })),
    ];
}
function differenceOf(before, after) {
    const leg = after.id;
    if (!before)
        return { leg, status: "only-after", changes: [] };
    if (after.status === "skipped" || before.status === "skipped")
        return { leg, status: "not-run", changes: [] };
    if (!before.record || !after.record)
        return { leg, status: "unknown-inputs", changes: [] };
    if (before.key === after.key)
        return { leg, status: after.status === "reused" ? "same" : "ran-again", changes: [] };
    return { leg, status: "different", changes: whyDifferent(before.record, after.record) };
}

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/lib/nearest.js
var nearest = __webpack_require__(18016);
// EXTERNAL MODULE: ./js/render/change-line.js
var change_line = __webpack_require__(98078);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/table.js
var table = __webpack_require__(82827);
;// CONCATENATED MODULE: ./js/render/run/why.js




/** Terminal text of `mainline why`. */
function renderWhy({ before, after, legs, excerpts, more }, paint) {
    const head = before === null ? `Run ${after} has no earlier run to compare with.` : `Run ${after}, compared with ${before}:`;
    return [
        paint.colors.bold(head),
        ...alike(legs, paint).flatMap(({ names, said, lines }) => [`  ${listed(names)}: ${said}`, ...lines]),
        ...excerpts.flatMap((excerpt) => excerptLines(excerpt, paint)),
        ...(more > 0 ? [`and ${more} more files`] : []),
    ].join("\n");
}
/** The legs of a step mostly differ by the same: that is said once, where the first of them stands. */
function alike(legs, paint) {
    const groups = new Map();
    for (const { leg, status, changes } of legs) {
        const lines = changes.flatMap((change) => changeLines(change, paint).map((line) => `    ${line}`));
        const said = words[status];
        const key = [said, ...lines].join("\n");
        const group = groups.get(key) ?? { names: [], said, lines };
        group.names.push(leg);
        groups.set(key, group);
    }
    return [...groups.values()];
}
/** All of a few names, the first of many. */
const listed = (names) => names.length <= 5 ? names.join(", ") : `${names.slice(0, 4).join(", ")} and ${names.length - 4} more`;
const words = {
    same: "the same key, so its result was reused",
    "ran-again": "the same key; it ran all the same, because of --force or because there was no result: it had failed, or was there no more",
    different: "its key differs",
    "only-before": "was in the earlier run only",
    "only-after": "is new",
    "unknown-inputs": "its inputs are unknown (none declared), so it always runs",
    "not-run": "was not started in one of the two, so it has no key there",
};
/** A command of several lines is shown by line. */
function changeLines(change, paint) {
    if (change.kind !== "command" || !`${change.before}${change.after}`.includes("\n"))
        return [(0,change_line/* changeLine */.v)(change)];
    const diff = lineDiff(ended(change.before ?? ""), ended(change.after ?? ""), 40);
    return diff === null ? [(0,change_line/* changeLine */.v)(change)] : [`command of ${change.step}:`, ...diffLines(diff, paint)];
}
const ended = (text) => (text.endsWith("\n") ? text : `${text}\n`);
function excerptLines({ path, what }, paint) {
    const name = (0,render_escape/* escapeTerminal */.en)(path);
    const short = (digest) => digest.slice(0, 12);
    if (what.kind === "mode")
        return [`${name}: is ${what.executable ? "" : "not "}executable now`];
    if (what.kind === "digest")
        return [`${name}: ${short(what.before)} → ${short(what.after)} (${what.words})`];
    const lines = what.kind === "lines"
        ? diffLines(what, paint)
        : [...what.changes.map(keyLine), ...(what.more > 0 ? [`and ${what.more} more keys`] : [])];
    return [paint.colors.bold(`${name}:`), ...lines.map((line) => `  ${line}`)];
}
const keyLine = (change) => (0,change_line/* changeLine */.v)(change).replace(/^param /, "");
function diffLines({ lines, more }, { width, colors }) {
    const painted = lines.map((line) => {
        const safe = (0,table/* cut */.Jj)((0,render_escape/* escapeTerminal */.en)(line), width - 4);
        if (line.startsWith("@@"))
            return colors.dim(safe);
        return line.startsWith("-") ? colors.red(safe) : line.startsWith("+") ? colors.green(safe) : safe;
    });
    return [...painted, ...(more > 0 ? [`and ${more} more lines`] : [])];
}

// EXTERNAL MODULE: ./js/cli/command.js
var command = __webpack_require__(64738);
// EXTERNAL MODULE: ./js/cli/edges.js
var cli_edges = __webpack_require__(73901);
;// CONCATENATED MODULE: ./js/cli/commands/why.js










const why_command = {
    usage: "[STEP] [RUN] [RUN] [--json]",
    details: "Compares the key records of two runs leg by leg, and names exactly the params, inputs and words that differ, in a params file by key and in other texts by line: why the later run ran what it ran, whichever is named first. Without runs: the newest against the one before it; with one: that against the one before it.",
    examples: [
        "mainline why",
        "mainline why train",
        "mainline why 0199f2 0199f3",
        "mainline why train 0199f2 0199f3 --json",
    ],
    options: { json: command/* shared */.u.json },
    most: 3,
    async run(input, terminal) {
        const edges = await (0,cli_edges/* openEdges */.bh)(terminal);
        const { step, ids } = await read(input.args, edges.store);
        const { before, after } = await pairOf(ids, edges.store);
        const all = legDifferences(before, after);
        const differences = step === null ? all : all.filter(({ leg }) => isOf(leg, step));
        if (step !== null && differences.length === 0)
            throw unknownStep(step, [before, after]);
        const inside = before
            ? await excerptsOf(before, after, differences, { ...edges, sizeHere: sizeIn(edges.git.root) })
            : { excerpts: [], more: 0 };
        const why = { before: before?.id ?? null, after: after.id, legs: differences, ...inside };
        if (input.on("json"))
            terminal.json(why);
        else
            terminal.out(renderWhy(why, terminal));
        return 0;
    },
};
/** STEP may be left out before runs: a word that names no step of any of them, and begins a run's id, is a run. */
async function read(words, store) {
    const [word, ...rest] = words;
    if (word === undefined)
        return { step: null, ids: [] };
    const runs = await store.runs();
    const isRun = runs.some(({ id }) => id.startsWith(word)) && !stepsOf(runs).includes(word);
    if (!isRun)
        return { step: word, ids: rest };
    if (rest.length > 1)
        throw wrong(`${words.join(" ")}: those are three runs, and two are compared.`, null);
    return { step: null, ids: words };
}
/** In the order of time, whichever is named first: what is said of them tells the later from the earlier. */
async function pairOf([first, second], store) {
    const named = await (0,find_run/* findRun */.L)(store, first ?? null);
    if (second === undefined)
        return { before: await earlier(store, named), after: named };
    const other = await (0,find_run/* findRun */.L)(store, second);
    if (other.id === named.id)
        throw wrong(`${first} and ${second} are the same run, ${named.id}.`, "`mainline runs` lists the others.");
    return named.id < other.id ? { before: named, after: other } : { before: other, after: named };
}
const earlier = async (store, after) => (await store.runs()).find((run) => run.id < after.id && run.pipeline === after.pipeline) ?? null;
const sizeIn = (root) => async (path) => (await (0,promises_.stat)((0,external_node_path_.join)(root, path))).size;
const isOf = (leg, step) => leg === step || leg.startsWith(`${step}@`) || leg.startsWith(`${step}+`);
const stepsOf = (runs) => [
    ...new Set(runs.flatMap((run) => (run?.legs ?? []).map(({ step }) => step))),
];
function unknownStep(step, runs) {
    const known = stepsOf(runs);
    const ids = runs.flatMap((run) => run?.id.slice(0, 12) ?? []).join(" nor of ");
    const meant = (0,nearest/* nearest */.p)(step, known);
    return wrong(`"${step}" is no step or leg of run ${ids}, and begins no run's id.`, meant ? `Did you mean "${meant}"?` : `Steps are ${known.join(", ")}; \`mainline runs\` lists the runs.`);
}
const wrong = (words, hint) => new failure.Stop({ code: "usage", command: "why", words, hint });


/***/ }),

/***/ 73901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ openHere),
/* harmony export */   bh: () => (/* binding */ openEdges),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* unused harmony export configFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88714);
/* harmony import */ var _core_pipeline_overrides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85798);
/* harmony import */ var _edge_git_open_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91891);






/** The repository around the current directory. Throws Stop: not-a-repository. */
async function openRepository(terminal) {
    const git = await (0,_edge_git_open_git_js__WEBPACK_IMPORTED_MODULE_5__/* .openGit */ .zY)(terminal.cwd, terminal.env);
    if (!git)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__.Stop({ code: "not-a-repository", directory: terminal.cwd });
    return git;
}
async function openEdges(terminal) {
    // While Git is asked: what asks for tags alone does not need the store.
    const store = Promise.all(/* import() */[__webpack_require__.e(7533), __webpack_require__.e(7536)]).then(__webpack_require__.bind(__webpack_require__, 57533));
    const git = await openRepository(terminal);
    const { openLocalStore, storeHome } = await store;
    return { git, store: await openLocalStore(storeHome(git.root)), readText: (path) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(git.root, path)) };
}
/** The pipeline's file as a path from the root: `--config` is relative to where the user stands; without it, the nearest one here or above. */
function configFile(git, terminal, input) {
    const named = input.text("config");
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(terminal.cwd, named ?? "mainline.yml");
    const found = named === undefined ? nearestAbove(file, git.root) : null;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(git.root, found ?? file)
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .join("/");
}
/** The file itself, or one of its name in a folder above; none outside of the repository. */
function nearestAbove(file, root) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile())
        return file;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);
    return folder === root || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) ? null : nearestAbove((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "..", (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)), root);
}
/** Everything most commands begin with: edges, and the pipeline of the work tree, planned and keyed. */
async function openHere(input, terminal) {
    const [edges, { openWorkspace }] = await Promise.all([openEdges(terminal), Promise.all(/* import() */[__webpack_require__.e(1026), __webpack_require__.e(1199), __webpack_require__.e(9129)]).then(__webpack_require__.bind(__webpack_require__, 11199))]);
    const overrides = (0,_core_pipeline_overrides_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOverrides */ .f)(input.list("set"));
    const workspace = await openWorkspace({ file: configFile(edges.git, terminal, input), overrides }, { ...edges, memory: edges.store });
    return { ...edges, workspace };
}
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
    }
    catch (error) {
        // A folder of that name is no such file.
        if (["ENOENT", "EISDIR"].includes(error.code ?? ""))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 55273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ largestText)
/* harmony export */ });
/** Characters of a configuration file that are parsed: a parser's time grows faster than the text, and the text may be a stranger's. */
const largestText = 1024 * 1024;


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

/***/ 23151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ inputChanges),
/* harmony export */   Nj: () => (/* binding */ paramChanges),
/* harmony export */   R9: () => (/* binding */ difference),
/* harmony export */   iv: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51778);
/* harmony import */ var _pipeline_params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64293);
/* harmony import */ var _pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99780);
/* harmony import */ var _pipeline_without_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12787);




/** What differs between two sources, each thing once however many legs it concerns: params, inputs, commands, settings. */
function changesBetween(before, after) {
    const steps = [...new Set([...stepsOf(before), ...stepsOf(after)])];
    const environment = difference([...before.environment].join("; "), [...after.environment].join("; "));
    return [
        ...paramChanges(paramsOf(before), paramsOf(after)),
        ...inputChanges(filesOf(before), filesOf(after)),
        ...steps.flatMap((step) => stepChanges(step, legsOf(before, step), legsOf(after, step))),
        ...environment.map((pair) => ({ kind: "setting", step: "the pipeline", what: "environment", ...pair })),
    ];
}
/** Two maps of params, key by key. */
function paramChanges(before, after) {
    const [old, now] = [before, after].map((params) => new Map((0,_pipeline_params_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(params).map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)])));
    return keysOf(old, now).flatMap((name) => difference(old?.get(name), now?.get(name)).map((pair) => ({ kind: "param", name, ...pair })));
}
/** Two maps of path → identity of the bytes. */
function inputChanges(before, after) {
    return keysOf(before, after).flatMap((path) => {
        const [old, now] = [before.get(path), after.get(path)];
        if (old === now)
            return [];
        return [{ kind: "input", path, change: old === undefined ? "added" : now === undefined ? "removed" : "changed" }];
    });
}
/** A pair where two words differ, nothing where they do not. */
function difference(before, after) {
    return before === after ? [] : [{ before: before ?? null, after: after ?? null }];
}
function stepChanges(step, before, after) {
    const said = (legs, say) => legs.length === 0 ? undefined : [...new Set(legs.map(say))].join("\n");
    const command = difference(said(before, templated), said(after, templated)).map((pair) => ({ kind: "command", step, ...pair }));
    const settings = [
        ["shell", (leg) => leg.shell],
        ["working directory", (leg) => leg.directory],
        ["env", (leg) => JSON.stringify(leg.env)],
    ];
    const both = before.length > 0 && after.length > 0;
    const others = both
        ? settings.flatMap(([what, say]) => difference(said(before, say), said(after, say)).map((pair) => ({ kind: "setting", step, what, ...pair })))
        : [];
    const replicates = both && before.length !== after.length
        ? [{ kind: "setting", step, what: "legs", before: String(before.length), after: String(after.length) }]
        : [];
    return [...command, ...others, ...replicates];
}
/** The command without its replicate, so that five seeds are one line. */
const templated = ({ command, replicate }) => replicate === null ? command : (0,_pipeline_without_value_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutValue */ .C)(command, replicate.value, `{${replicate.name}}`);
const keysOf = (a, b) => [...new Set([...a.keys(), ...b.keys()])].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
const stepOf = (leg) => leg.replicate === null ? leg.id : leg.id.slice(0, -String(leg.replicate.value).length - 1);
const stepsOf = (record) => record.legs.map(stepOf);
const legsOf = (record, step) => record.legs.filter((leg) => stepOf(leg) === step);
const paramsOf = (record) => Object.assign({}, ...record.legs.map((leg) => (0,_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_3__/* .asWritten */ .qm)(leg.params, leg.spelled)));
const filesOf = (record) => new Map(record.legs.flatMap((leg) => leg.inputs.map((input) => [input.path, `${input.mode} ${input.blob}`])));


/***/ }),

/***/ 64293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ nest),
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   QC: () => (/* binding */ unknownParam),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   fK: () => (/* binding */ valueAt),
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
    return valueAt(params, key.split("."));
}
function valueAt(params, parts) {
    return parts.reduce((value, part) => (isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined), params);
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

/***/ 12787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutValue)
/* harmony export */ });
/**
 * A text with a leg's own value, of a replicate or a variant, replaced by a mark, so that the legs of one step read alike. Seed 0 is in
 * `eval/0.json`, and is neither in `0.5` nor in `1.0`. A list or a map says nothing by itself.
 */
const withoutValue = (text, value, mark) => value === null || value === "" || typeof value === "object"
    ? text
    : text.replaceAll(new RegExp(`(?<!\\w|\\d\\.)${escaped(String(value))}(?!\\w|\\.\\d)`, "g"), () => mark);
const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");


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
const sha256 = 
// At once, where Node can (20.12): a third of the time for a short text.
"hash" in node_crypto__WEBPACK_IMPORTED_MODULE_0__
    ? (data) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash("sha256", data)
    : (data) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash("sha256").update(data).digest("hex");


/***/ }),

/***/ 98078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ changeLine)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92632);

/** One change in one line: `param train.lr: 0.05 → 0.1`. */
function changeLine(change) {
    switch (change.kind) {
        case "param":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`param ${change.name}: ${change.before ?? "(none)"} → ${change.after ?? "(none)"}`);
        case "input":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`input ${change.path}: ${change.change}`);
        case "command":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`command of ${change.step}: ${change.before ?? "(none)"} → ${change.after ?? "(none)"}`);
        case "setting":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`${change.what} of ${change.step}: ${change.before ?? "(none)"} → ${change.after ?? "(none)"}`);
    }
}


/***/ }),

/***/ 92632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Fw: () => (/* binding */ escapeMermaid),
/* harmony export */   Nf: () => (/* binding */ escapeCommand),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   fl: () => (/* binding */ codeMarkdown),
/* harmony export */   jO: () => (/* binding */ fencedMarkdown),
/* harmony export */   xO: () => (/* binding */ escapeDot)
/* harmony export */ });
// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
/** C0 and C1 controls, and the characters that reorder or hide text (bidirectional marks, zero widths). */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A foreign text as one line of a terminal: nothing in it moves the cursor, colours or hides. */
const escapeTerminal = (text) => plain.test(text) ? text : text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
/** Most texts are, and a table may have thousands. */
const plain = /^[ -~]*$/;
/** A foreign text inside Markdown, in a table too: no markup, HTML, link, mention, reference or comment marker survives. */
function escapeMarkdown(text, longest = 200) {
    const line = text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
    const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
    return (cut
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[\\`*_{}[\]()#+!|~$^=:.-]/g, (mark) => (harmless.has(mark) ? mark : `\\${mark}`))
        // A character of no width keeps GitHub from making links and notifying people.
        .replace(/@/g, "@\u200b")
        .replace(/(https?|ftp|mailto|www)(?=[\\:.])/gi, "$1\u200b")
        .replace(/\b(GH|gh)-(?=\d)/g, "$1-\u200b")
        .replace(/#(?=\d)/g, "#\u200b"));
}
/** Marks that mean nothing in the middle of a line. */
const harmless = new Set([".", "-", ":", "=", "+", "(", ")", "^"]);
/** A foreign text as inline code: the only mark that counts there is the backtick. */
function codeMarkdown(text, longest = 120) {
    const line = text
        .replace(/[\r\n\t]+/g, " ")
        .replace(unseen, "\ufffd")
        .replace(/`/g, "ˋ")
        .replace(/\|/g, "¦");
    const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
    return cut.trim() === "" ? "(empty)" : `\`${cut}\``;
}
/** A foreign text of several lines as a block of code: its fence is longer than any in the text. */
function fencedMarkdown(text) {
    const plain = text.replace(/\r\n?/g, "\n").replace(unseen, "\ufffd").trimEnd();
    const longest = Math.max(2, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}text\n${plain}\n${fence}`;
}
/** A foreign text inside a workflow command's data. */
const escapeCommand = (text) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
/** A foreign text inside a quoted label of Mermaid: whatever could mean something there is written by its number. */
const escapeMermaid = (text) => escapeTerminal(text).replace(/[^\w .,:+@/()×-]/gu, (mark) => `#${mark.codePointAt(0)};`);
/** A foreign text inside a quoted string of DOT, where a backslash begins an escape of Graphviz's own. */
const escapeDot = (text) => escapeTerminal(text).replace(/["\\]/g, "\\$&");


/***/ }),

/***/ 82827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   RX: () => (/* binding */ terminalTable),
/* harmony export */   it: () => (/* binding */ cutMiddle)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48091);


/** Rows of cells (the first are headings) in columns of a terminal; the last column is cut where the screen ends. */
function terminalTable(rows, { width, colors }) {
    const sizes = rows.map((row) => row.map(widthOf));
    const widths = [];
    for (const row of sizes)
        for (const [x, size] of row.entries())
            widths[x] = Math.max(widths[x] ?? 0, size);
    const whole = widths.reduce((sum, size) => sum + size + 2, -2);
    const lines = rows.map((row, y) => {
        const cells = row.map((cell, x) => cell + " ".repeat((widths[x] ?? 0) - (sizes[y]?.[x] ?? 0)));
        const line = cells.join("  ").trimEnd();
        return whole <= width ? line : cut(line, width);
    });
    return [colors.dim(lines[0] ?? ""), ...lines.slice(1)].join("\n");
}
/** Most cells are plain, and a plan has thousands. */
const widthOf = (text) => (/^[ -~]*$/.test(text) ? text.length : (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text));
/** A line no wider than the screen; counts columns, not code units. */
function cut(line, width) {
    if (widthOf(line) <= width)
        return line;
    let kept = "";
    for (const character of line) {
        if (widthOf(kept + character) > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** A name no longer than this, with its beginning and its end: where many begin alike, the end tells them apart. */
function cutMiddle(name, width) {
    const end = Math.floor((width - 1) / 2);
    return name.length <= width ? name : `${name.slice(0, width - 1 - end)}…${name.slice(name.length - end)}`;
}
/** Cells that are escaped already, as a Markdown table. Alignments: l, r or c by column. */
const markdownTable = (rows, align) => (0,markdown_table__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(rows.map((row) => [...row]), { align: [...align], alignDelimiters: false, padding: true });


/***/ })

};
