export const id = 438;
export const ids = [438];
export const modules = {

/***/ 20438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88714);
/* harmony import */ var _edges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73901);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37888);





/** Where each file goes, and which of ours it is. */
const starter = {
    "mainline.yml": "examples/starter/mainline.yml",
    "train.py": "examples/starter/train.py",
    "evaluate.py": "examples/starter/evaluate.py",
    ".github/workflows/mainline.yml": "workflows/mainline.yml",
};
const command = {
    usage: "",
    details: "Writes a mainline.yml that runs as it is, two small scripts for it, and the workflow. Writes nothing at all when one of these files is there already.",
    examples: ["mainline init && mainline run"],
    options: {},
    most: 0,
    async run(_input, terminal) {
        const git = await (0,_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(terminal);
        const paths = Object.keys(starter);
        const there = await Promise.all(paths.map((path) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.root, path))));
        const taken = paths.filter((_, i) => there[i]);
        if (taken.length > 0)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__.Stop({ code: "files-exist", paths: taken });
        for (const [path, source] of Object.entries(starter))
            await write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.root, path), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_package_root_js__WEBPACK_IMPORTED_MODULE_4__/* .packageFile */ .n)(source), "utf8"));
        terminal.out([...paths.map((path) => `wrote ${path}`), "", "Next: mainline run"].join("\n"));
        return 0;
    },
};
const exists = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(yes, no);
const yes = () => true;
const no = () => false;
async function write(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    // `wx`: a file that appeared since we looked is not overwritten either.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: "wx" });
}


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
/* harmony import */ var _core_pipeline_overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85798);
/* harmony import */ var _edge_git_open_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91891);





/** The repository around the current directory. Throws Stop: not-a-repository. */
async function openRepository(terminal) {
    const git = await (0,_edge_git_open_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openGit */ .zY)(terminal.cwd, terminal.env);
    if (!git)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__.Stop({ code: "not-a-repository", directory: terminal.cwd });
    return git;
}
async function openEdges(terminal) {
    // While Git is asked: what asks for tags alone does not need the store.
    const store = Promise.all(/* import() */[__webpack_require__.e(6293), __webpack_require__.e(8315)]).then(__webpack_require__.bind(__webpack_require__, 66293));
    const git = await openRepository(terminal);
    const { openLocalStore, storeHome } = await store;
    return { git, store: await openLocalStore(storeHome(git.root)), readText: (path) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.root, path)) };
}
/** The pipeline's file as a path from the root: `--config` is relative to where the user stands. */
function configFile(git, terminal, input) {
    const file = input.text("config") ?? "mainline.yml";
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(git.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(terminal.cwd, file)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
/** Everything most commands begin with: edges, and the pipeline of the work tree, planned and keyed. */
async function openHere(input, terminal) {
    const [edges, { openWorkspace }] = await Promise.all([openEdges(terminal), Promise.all(/* import() */[__webpack_require__.e(1026), __webpack_require__.e(1199), __webpack_require__.e(9129)]).then(__webpack_require__.bind(__webpack_require__, 11199))]);
    const overrides = (0,_core_pipeline_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOverrides */ .f)(input.list("set"));
    const workspace = await openWorkspace({ file: configFile(edges.git, terminal, input), overrides }, { ...edges, memory: edges.store });
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

/***/ 37888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageFile)
/* harmony export */ });
/* unused harmony export packageRoot */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The folder that Mainline itself lies in, above `dist/`: its examples and workflows are read from there. */
function packageRoot() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? "")));
}
/** A path of Mainline's own files: `packageFile("workflows", "mainline.yml")`. */
const packageFile = (...parts) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageRoot(), ...parts);


/***/ }),

/***/ 85798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseOverrides)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);

/** `train.lr=0.1` → { "train.lr": 0.1 }. A value that reads as JSON is that value, anything else is text. Throws Stop: usage. */
function parseOverrides(words) {
    return Object.fromEntries(words.map(parseOverride));
}
function parseOverride(word) {
    const at = word.indexOf("=");
    if (at < 1) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({
            code: "usage",
            command: null,
            words: `--set ${word}: there is no KEY=VALUE in it.`,
            hint: "Write it as --set train.lr=0.1",
        });
    }
    return [word.slice(0, at), parseValue(word.slice(at + 1))];
}
function parseValue(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}


/***/ })

};
