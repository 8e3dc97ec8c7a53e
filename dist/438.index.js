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
/** What it makes: Git must not track that. */
const outputs = ["/model/", "/eval/"];
const command = {
    usage: "",
    details: "Writes a mainline.yml that runs as it is, two small scripts for it, and the workflow, and lets .gitignore name what it makes. Writes nothing at all when one of the others is there already.",
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
        await ignore((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.root, ".gitignore"));
        const wrote = [...paths, ".gitignore"].map((path) => `wrote ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(terminal.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.root, path))}`);
        terminal.out([...wrote, "", "Next: mainline run"].join("\n"));
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
async function ignore(file) {
    const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => "");
    const lines = before.split(/\r?\n/);
    const lacking = outputs.filter((line) => !lines.includes(line));
    const gap = before === "" || before.endsWith("\n") ? "" : "\n";
    if (lacking.length > 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, `${gap}${lacking.join("\n")}\n`);
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


/***/ })

};
