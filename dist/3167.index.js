export const id = 3167;
export const ids = [3167];
export const modules = {

/***/ 64738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ shared)
/* harmony export */ });
/** Options that mean the same wherever they are taken. */
const shared = {
    config: { type: "string", value: "FILE", description: "the pipeline's file (default: mainline.yml)" },
    set: {
        type: "string",
        value: "KEY=VALUE",
        multiple: true,
        description: "override a param for this run, e.g. train.lr=0.1",
    },
    json: { type: "boolean", description: "print data as JSON instead of text" },
};


/***/ }),

/***/ 73901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ openHere),
/* harmony export */   bh: () => (/* binding */ openEdges),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* unused harmony export configFile */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88714);
/* harmony import */ var _core_overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23493);
/* harmony import */ var _edge_git_open_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59333);
/* harmony import */ var _edge_store_local_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37332);






/** The repository around the current directory. Throws Stop: not-a-repository. */
async function openRepository(terminal) {
    const git = await (0,_edge_git_open_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openGit */ .zY)(terminal.cwd, terminal.env);
    if (!git)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__.Stop({ code: "not-a-repository", directory: terminal.cwd });
    return git;
}
async function openEdges(terminal) {
    const git = await openRepository(terminal);
    return { git, store: await (0,_edge_store_local_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openLocalStore */ .n)(git.root), readText: (path) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.root, path)) };
}
/** The pipeline's file as a path from the root: `--config` is relative to where the user stands. */
function configFile(git, terminal, input) {
    const file = input.text("config") ?? "mainline.yml";
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(git.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(terminal.cwd, file)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
/** Everything most commands begin with: edges, and the pipeline of the work tree, planned and keyed. */
async function openHere(input, terminal) {
    const [edges, { openWorkspace }] = await Promise.all([openEdges(terminal), Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(3045), __webpack_require__.e(528), __webpack_require__.e(9220), __webpack_require__.e(6205)]).then(__webpack_require__.bind(__webpack_require__, 96205))]);
    const overrides = (0,_core_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOverrides */ .f)(input.list("set"));
    const workspace = await openWorkspace({ file: configFile(edges.git, terminal, input), overrides }, edges);
    return { ...edges, workspace };
}
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return null;
        throw error;
    }
}


/***/ }),

/***/ 83167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64153);
/* harmony import */ var _core_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92552);
/* harmony import */ var _render_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73708);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64738);
/* harmony import */ var _edges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73901);





const command = {
    usage: "[MODEL] [--json]",
    details: "Lists what happened to the models, the newest first: who registered, assigned, rolled back or retired what, when, and why.",
    examples: ["mainline history", "mainline history penguins --json"],
    options: { json: _command_js__WEBPACK_IMPORTED_MODULE_3__/* .shared */ .u.json },
    most: 1,
    async run(input, terminal) {
        const git = await (0,_edges_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(terminal);
        const [model] = input.args;
        const events = (0,_core_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .historyOf */ .om)((0,_core_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .registryOf */ .Fv)(await git.tags())).filter((event) => model === undefined || event.model === (0,_core_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .modelName */ .fD)(model));
        if (input.on("json"))
            terminal.json(events);
        else
            terminal.out((0,_render_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .renderHistory */ .z)(events, terminal));
        return 0;
    },
};


/***/ }),

/***/ 64153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   yC: () => (/* binding */ versionNamed)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90084);
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51778);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92552);



/** State of all models. Tags count that are annotated and in the grammar, in the order of time; what is of one second, in GTO's order of kinds. */
function registryOf(tags) {
    const byModel = new Map();
    for (const one of tags.flatMap(read).sort(inTime)) {
        const own = byModel.get(one.says.model) ?? [];
        own.push(one);
        byModel.set(one.says.model, own);
    }
    const models = [...byModel].sort(([a], [b]) => (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a, b));
    return { models: new Map(models.map(([name, own]) => [name, modelOf(name, own)])) };
}
/** Who serves in a stage. */
function holderOf(registry, model, stage) {
    return registry.models.get(model)?.stages.get(stage)?.holder ?? null;
}
/** The version of this name (without its `v`); of several, made by hand, the first: a name is bound to its commit for ever. */
function versionNamed(registry, model, version) {
    return registry.models.get(model)?.versions.find((one) => one.version === version) ?? null;
}
/** How people call a version: `v1.2.0`, or the commit where none is registered. */
const labelOf = ({ version, registered }) => registered ? `v${version}` : version.slice(0, 12);
/** Everything that happened, the newest first. */
function historyOf(registry) {
    return [...registry.models.values()]
        .flatMap((model) => model.events)
        .sort((a, b) => b.time - a.time || priority[b.event] - priority[a.event]);
}
/** GTO's order of what happened within one second. */
const priority = {
    deprecation: 2,
    registration: 3,
    deregistration: 4,
    assignment: 5,
    unassignment: 6,
};
function read(tag) {
    const says = tag.annotated ? (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag.name) : null;
    return says ? [{ tag, says }] : [];
}
const inTime = (a, b) => a.tag.time - b.tag.time ||
    priority[eventName(a.says)] - priority[eventName(b.says)] ||
    (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.tag.name, b.tag.name);
function modelOf(name, own) {
    const found = versionsOf(own);
    const versions = highestFirst(found);
    const at = bindings(versions);
    const stages = new Set(own.flatMap(({ says }) => (says.kind === "stage" ? [says.stage] : [])));
    return {
        name,
        active: own.at(-1)?.says.kind !== "deprecated",
        versions,
        stages: new Map([...stages].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X).map((stage) => [stage, stageOf(stage, own, { at, found })])),
        events: own.map((one) => eventOf(one, at)),
    };
}
/** A version is a name at a commit: the same name on another commit is another version, to GTO too. In the order of their first tags. */
function versionsOf(own) {
    const found = new Map();
    for (const { tag, says } of own) {
        if (says.kind !== "version")
            continue;
        const { version, active } = says;
        const key = `${version} ${tag.commit}`;
        const known = found.get(key) ?? { version, commit: tag.commit, registered: true, registeredAt: tag.time, tag };
        found.set(key, { ...known, active, registeredAt: active ? tag.time : known.registeredAt });
    }
    return [...found.values()];
}
/** Of one precedence the later first; of one name the first, for a name is bound to its commit for ever. */
function highestFirst(versions) {
    const place = new Map(versions.map((version, i) => [version, i]));
    const inOrder = (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
    return [...versions].sort((a, b) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.compare)(b.version, a.version) || (a.version === b.version ? inOrder(a, b) : inOrder(b, a)));
}
/** The version at a commit. Two of them there, made by hand, stop GTO altogether; here the active one counts, then the highest. */
function bindings(versions) {
    const bound = new Map();
    for (const version of versions) {
        const known = bound.get(version.commit);
        if (!known || (version.active && !known.active))
            bound.set(version.commit, version);
    }
    return bound;
}
/**
 * A stage tag names a commit, and through it the version registered there, be it older or newer than the tag. The holder is the active version whose
 * assignment stands and is the newest; where two are of the same second, the one that was registered first (GTO's own rule, avoided by what is
 * written here).
 */
function stageOf(name, own, { at, found }) {
    const tags = own.filter(({ says }) => says.kind === "stage" && says.stage === name);
    const last = new Map(tags.map((one) => [one.tag.commit, one]));
    const assigned = tags.filter(({ says }) => says.active).map(({ tag }) => tag);
    const [standing] = [
        ...found.flatMap((version) => {
            const one = at.get(version.commit) === version ? last.get(version.commit) : undefined;
            return one?.says.active && version.active ? [{ tag: one.tag, version }] : [];
        }),
        // To GTO each assignment of a commit without a version stands for itself, and no unassignment finds it again.
        ...assigned.filter((tag) => !at.has(tag.commit)).map((tag) => ({ tag, version: unregistered(tag) })),
    ].sort((a, b) => b.tag.time - a.tag.time || a.version.registeredAt - b.version.registeredAt);
    const held = [...new Set(assigned.map(({ commit }) => commit))];
    return { name, holder: standing?.version ?? null, tag: standing?.tag ?? null, held };
}
const unregistered = (tag) => ({
    version: tag.commit,
    commit: tag.commit,
    registered: false,
    active: true,
    registeredAt: tag.time,
    tag,
});
function eventOf({ tag, says }, at) {
    return {
        model: says.model,
        event: eventName(says),
        version: versionOf(says, tag.commit, at),
        stage: says.kind === "stage" ? says.stage : null,
        commit: tag.commit,
        time: tag.time,
        author: tag.tagger.name,
        email: tag.tagger.email,
        message: tag.message.split("\n")[0] ?? "",
        ref: tag.name,
    };
}
function versionOf(says, commit, at) {
    if (says.kind === "deprecated")
        return null;
    return says.kind === "version" ? says.version : (at.get(commit)?.version ?? commit);
}
function eventName(says) {
    if (says.kind === "version")
        return says.active ? "registration" : "deregistration";
    if (says.kind === "stage")
        return says.active ? "assignment" : "unassignment";
    return "deprecation";
}


/***/ }),

/***/ 92552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   fD: () => (/* binding */ modelName),
/* harmony export */   jp: () => (/* binding */ isModelName)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90084);

const name = "[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?";
const artifact = `(?<model>(?:[a-zA-Z0-9-_./]+=)?${name})`;
const semver = "\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z-.]+)?(?:\\+[0-9A-Za-z-.]+)?";
const counter = "(?:#(?<counter>\\d+))?";
/** The whole grammar: a form, and what it means. `@created` is GTO's too, but crashes it, so that nobody writes it. */
const forms = {
    version: new RegExp(`^${artifact}@v(?<version>${semver})(?<off>!)?${counter}$`),
    stage: new RegExp(`^${artifact}#(?<stage>${name})(?<off>!)?${counter}$`),
    deprecated: new RegExp(`^${artifact}@deprecated${counter}$`),
};
/**
 * A tag's name → what it says; null when it is none of the registry's. Stricter than GTO in one thing: numbers too large to count with make
 * no tag, lest one push of such a name ends all counting.
 */
function parseTag(tag) {
    for (const kind of ["version", "deprecated", "stage"]) {
        const groups = tag.match(forms[kind])?.groups;
        if (!groups)
            continue;
        const { model = "", version = "", stage = "" } = groups;
        const shared = { model, counter: groups["counter"] === undefined ? null : Number(groups["counter"]) };
        if (shared.counter !== null && !Number.isSafeInteger(shared.counter + 1))
            return null;
        if (kind === "version" && (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(version) === null)
            return null;
        if (kind === "deprecated")
            return { kind, ...shared, active: false };
        const active = groups["off"] === undefined;
        return kind === "version" ? { kind, ...shared, version, active } : { kind, ...shared, stage, active };
    }
    return null;
}
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
/** A model's name as people may write it, GTO's `folder:name`, in the form that tags have. */
const modelName = (asked) => asked.replace(":", "=");


/***/ }),

/***/ 92632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Nf: () => (/* binding */ escapeCommand),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   fl: () => (/* binding */ codeMarkdown)
/* harmony export */ });
// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
/** C0 and C1 controls, and the characters that reorder or hide text (bidirectional marks, zero widths). */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A foreign text as one line of a terminal: nothing in it moves the cursor, colours or hides. */
const escapeTerminal = (text) => text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
/** A foreign text inside Markdown, in a table too: no markup, HTML, link, mention, reference or comment marker survives. */
function escapeMarkdown(text, longest = 200) {
    const line = text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
    const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
    return (cut
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[\\`*_{}[\]()#+!|~$^=:.-]/g, (mark) => (plain.has(mark) ? mark : `\\${mark}`))
        // A character of no width keeps GitHub from making links and notifying people.
        .replace(/@/g, "@\u200b")
        .replace(/(https?|ftp|mailto|www)(?=[\\:.])/gi, "$1\u200b")
        .replace(/\b(GH|gh)-(?=\d)/g, "$1-\u200b")
        .replace(/#(?=\d)/g, "#\u200b"));
}
/** Marks that mean nothing in the middle of a line. */
const plain = new Set([".", "-", ":", "=", "+", "(", ")", "^"]);
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
/** A foreign text inside a workflow command's data. */
const escapeCommand = (text) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");


/***/ }),

/***/ 73708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ renderRegistry),
/* harmony export */   z: () => (/* binding */ renderHistory)
/* harmony export */ });
/* harmony import */ var _core_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64153);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92632);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82827);



/** The table of `mainline registry`: all models, or the versions of one. */
function renderRegistry(registry, only, paint) {
    if (only !== null)
        return renderModel(registry.models.get(only), only, paint);
    if (registry.models.size === 0)
        return "No model is registered yet. `mainline promote` registers the first.";
    const stages = [...new Set([...registry.models.values()].flatMap((model) => [...model.stages.keys()]))].sort();
    const rows = [...registry.models.values()].map((model) => [
        model.active ? model.name : `${model.name} (deprecated)`,
        versionName(model.versions.find((version) => version.active)),
        ...stages.map((stage) => versionName(model.stages.get(stage)?.holder)),
    ]);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalTable */ .RX)([["model", "latest", ...stages.map((stage) => `#${stage}`)], ...rows], paint);
}
function renderModel(model, name, paint) {
    if (!model)
        return `No model is called "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(name)}".`;
    const rows = model.versions.map((version) => [
        versionName(version),
        version.active ? "registered" : "retired",
        [...model.stages.values()]
            .filter((stage) => stage.holder === version)
            .map((stage) => `#${stage.name}`)
            .join(" ") || "-",
        version.commit.slice(0, 7),
        utc(version.registeredAt),
    ]);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalTable */ .RX)([["version", "state", "serves", "commit", "registered (UTC)"], ...rows], paint);
}
/** The table of `mainline history`. */
function renderHistory(events, paint) {
    if (events.length === 0)
        return "Nothing has happened yet.";
    const rows = events.map((event) => [
        utc(event.time),
        event.model,
        event.event,
        event.version === null ? "-" : /^\d+\./.test(event.version) ? `v${event.version}` : event.version.slice(0, 7),
        event.stage ?? "-",
        event.commit.slice(0, 7),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(event.author),
    ]);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalTable */ .RX)([["when (UTC)", "model", "event", "version", "stage", "commit", "by"], ...rows], paint);
}
const versionName = (version) => (version ? (0,_core_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(version) : "-");
/** Whoever pushes a tag chooses its time: one that no calendar has is shown as it is. */
const utc = (seconds) => seconds < 253_402_300_800 ? new Date(seconds * 1000).toISOString().slice(0, 16).replace("T", " ") : `${seconds} s`;


/***/ }),

/***/ 82827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   RX: () => (/* binding */ terminalTable)
/* harmony export */ });
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48091);
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13160);


/** Rows of cells (the first are headings) in columns of a terminal; the last column is cut where the screen ends. */
function terminalTable(rows, { width, colors }) {
    const columns = Math.max(...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(row[i] ?? ""))));
    const lines = rows.map((row) => cut(row
        .map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(cell)))
        .join("  ")
        .trimEnd(), width));
    return [colors.dim(lines[0] ?? ""), ...lines.slice(1)].join("\n");
}
/** A line no wider than the screen; counts columns, not code units. */
function cut(line, width) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(line) <= width)
        return line;
    let kept = "";
    for (const character of line) {
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(kept + character) > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** Cells that are escaped already, as a Markdown table. Alignments: l, r or c by column. */
const markdownTable = (rows, align) => (0,markdown_table__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(rows.map((row) => [...row]), { align: [...align], alignDelimiters: false, padding: true });


/***/ })

};
