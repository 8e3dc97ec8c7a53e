export const id = 3447;
export const ids = [3447,9129];
export const modules = {

/***/ 67525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ fetchVersion)
/* harmony export */ });
/* harmony import */ var _core_registry_fits_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61721);
/* harmony import */ var _core_registry_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8792);
/* harmony import */ var _core_registry_release_assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56473);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29129);
/* harmony import */ var _version_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55256);





/**
 * Lays the model files of a registered version into a folder, each replicate's at its path in the repository, or those of the first alone, which is
 * what is shipped. From the store where all of them are there, else from the version's release; every byte is held against the digest in the version's
 * tag. The folder holds nothing of them yet. The error says in words why there is none.
 */
async function fetchVersion(asked, edges) {
    const { model, version, replicates, folder } = asked;
    const summary = await (0,_core_registry_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .readSummary */ .L_)(version.tag.message, "version");
    if (!summary.ok)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(`the tag ${version.tag.name} says nothing of bytes: ${summary.error}`);
    const all = summary.value.models.find(({ name }) => name === model)?.replicates ?? [];
    const models = replicates === "all" ? all : all.slice(0, 1);
    if (models.length === 0)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(`the tag ${version.tag.name} names no file of ${model}`);
    return await (0,_version_release_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r)(async () => {
        const wanted = { model, models, folder };
        const kept = await fromStore(summary.value, wanted, edges);
        if (kept !== null)
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ summary: summary.value, run: kept.run, models, files: kept.files, from: "store" });
        const release = await (0,_version_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseOf */ .l)(model, version, summary.value, edges);
        if (!release.ok)
            return release;
        const files = await fromRelease(release.value, wanted, edges);
        return files.ok
            ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ summary: summary.value, run: release.value.run, models, files: files.value, from: "release" })
            : files;
    });
}
/** Null where the store has not all of it, or not as it should be. */
async function fromStore(summary, { models, folder }, { store, files }) {
    const run = (await store?.run(summary.run)) ?? null;
    if (store === null || run === null || (0,_core_registry_fits_version_js__WEBPACK_IMPORTED_MODULE_0__/* .misfit */ .hH)(run, summary) !== null)
        return null;
    const entries = models.flatMap((one) => (0,_core_registry_fits_version_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(run, one));
    for (const { sha256, size } of entries)
        if (!(await files.holds(store.objectPath(sha256), { sha256, size })))
            return null;
    for (const { path, sha256, executable } of entries) {
        await files.place(store.objectPath(sha256), `${folder}/${path}`);
        await files.setExecutable(`${folder}/${path}`, executable);
    }
    return { run, files: entries };
}
async function fromRelease(release, { model, models, folder }, edges) {
    const taken = [];
    for (const one of models) {
        const entries = (0,_core_registry_fits_version_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(release.run, one);
        const laid = await takeModel(release, model, one, { entries, folder }, edges);
        if (!laid.ok)
            return laid;
        taken.push(...entries);
    }
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(taken);
}
async function takeModel(release, model, one, { entries, folder }, { files }) {
    const isFolder = entries[0]?.path !== one.path;
    const name = (0,_core_registry_release_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .modelAsset */ .q)(model, one, isFolder);
    const asset = await release.download(name, isFolder ? tarBytes(entries) : one.size);
    if (!asset.ok)
        return asset;
    const place = `${folder}/${one.path}`;
    const laid = isFolder
        ? await files.untar(asset.value, place, entries.map((file) => ({ ...file, path: file.path.slice(one.path.length + 1) })))
        : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(await files.place(asset.value, place));
    await files.remove(asset.value);
    if (!laid.ok)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(`${name} of the release: ${laid.error}`);
    for (const file of entries) {
        if (!(await files.holds(`${folder}/${file.path}`, file)))
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(`${file.path} of the release does not have the digest that the tag tells of`);
        await files.setExecutable(`${folder}/${file.path}`, file.executable);
    }
    return laid;
}
/** No tar of these files is larger: a block and a half for each, a header for a long name, and the two blocks at its end. */
const tarBytes = (entries) => entries.reduce((sum, { size, path }) => sum + size + 4096 + 2 * path.length, 64 * 1024);


/***/ }),

/***/ 55256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ releaseOf),
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_registry_fits_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61721);
/* harmony import */ var _core_run_run_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36023);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29129);




const mostOfRun = 256 * 1024 * 1024;
/** The published release of a version; the error says in words why it cannot speak for it. */
async function releaseOf(model, { version }, summary, { forge, files, temporary }) {
    if ("absent" in forge)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(forge.absent);
    const tag = `${model}@v${version}`;
    const release = await forge.publishedRelease(tag);
    if (release === null)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`there is no release of ${tag}, or this token may not see it`);
    const download = async (name, maxBytes) => {
        // GitHub takes no asset without bytes, so that none was uploaded.
        if (maxBytes === 0)
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(await files.create(await temporary(`empty-${name}`)));
        const asset = release.assets.find((one) => one.name === name);
        if (!asset)
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`the release of ${tag} has no ${name}`);
        if (asset.size > maxBytes)
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${name} of the release has ${asset.size} bytes, more than it may have`);
        const file = await temporary(`asset-${asset.id}`);
        await forge.downloadAsset(asset, file, maxBytes);
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(file);
    };
    const document = await download("run.json", mostOfRun);
    if (!document.ok)
        return document;
    const run = (0,_core_run_run_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRun */ .zZ)(await files.text(document.value));
    await files.remove(document.value);
    if (!run.ok)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`run.json of the release: ${run.error}`);
    const wrong = (0,_core_registry_fits_version_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .hH)(run.value, summary);
    return wrong === null ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ run: run.value, download }) : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`run.json of the release: ${wrong}`);
}
/** What the forge refused, as a reason: to whoever fetches, a version that cannot be had is an answer. */
async function inWords(work) {
    try {
        return await work();
    }
    catch (error) {
        const { failure } = error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop ? error : { failure: null };
        if (failure?.code !== "forge" && failure?.code !== "artifact-refused")
            throw error;
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(failure.code === "forge"
            ? `GitHub refused to ${failure.call}${failure.status === null ? "" : ` (${failure.status})`}: ${failure.words}`
            : failure.words);
    }
}


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

/***/ 93447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ pull_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/registry/registry.js
var registry_registry = __webpack_require__(45683);
// EXTERNAL MODULE: ./js/core/registry/resolve-version.js
var resolve_version = __webpack_require__(68075);
// EXTERNAL MODULE: ./js/app/registry/fetch-version.js
var fetch_version = __webpack_require__(67525);
// EXTERNAL MODULE: ./js/app/workspace.js + 2 modules
var app_workspace = __webpack_require__(11199);
;// CONCATENATED MODULE: ./js/app/registry/version-chain.js



/**
 * The chain of a version whose bytes were fetched from its release and verified. What is left to be asked is whether the commit that the tag is on has
 * the source which the run was made from: Git alone knows.
 */
async function checkSource(fetched, git) {
    const { model, version, summary, run, files } = fetched;
    const { tag, commit } = version;
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    return [
        {
            link: "tag",
            ok: version.active,
            words: `${tag.name} on commit ${commit.slice(0, 12)}, by ${tag.tagger.name}${version.active ? "" : ", and it was retired since"}`,
        },
        await sourceLink(commit, summary, git),
        { link: "run", ok: true, words: `run.json is of run ${run.id}, and names the models with the digests of the tag` },
        {
            link: "release",
            ok: true,
            words: `the release of ${model}@${(0,registry_registry/* labelOf */.Wy)(version)} is published, and holds that run`,
        },
        { link: "bytes", ok: true, words: `${files.length} files, ${bytes} bytes, each with its digest` },
    ];
}
async function sourceLink(commit, { file, sourceKey }, git) {
    const link = (ok, words) => ({ link: "source", ok, words });
    try {
        const workspace = await (0,app_workspace.workspaceAt)({ file, treeish: commit }, git);
        return workspace.sourceKey === sourceKey
            ? link(true, `${file} at that commit has the source key of the run, ${sourceKey.slice(0, 12)}`)
            : link(false, `${file} at that commit has source key ${workspace.sourceKey.slice(0, 12)}, the run ${sourceKey.slice(0, 12)}`);
    }
    catch (error) {
        if (!(error instanceof failure.Stop))
            throw error;
        return link(false, `not checked: commit ${commit.slice(0, 12)} is not in this clone, or its ${file} cannot be read`);
    }
}

;// CONCATENATED MODULE: ./js/app/registry/pull.js





/**
 * Fetches a version's model and puts it in place, whole or not at all: it is laid beside, verified, and moved. Throws Stop: unknown-version, not-pulled,
 * in-the-way.
 */
async function pull(input, registry, edges) {
    const found = (0,resolve_version/* resolveVersion */.x)(registry, input.asked);
    if (found === null || !found.version.registered)
        throw new failure.Stop({ code: "unknown-version", asked: input.asked, known: (0,resolve_version/* namesOf */.e)(registry).slice(0, 12) });
    const { model, version } = found;
    const label = (0,registry_registry/* labelOf */.Wy)(version);
    const folder = input.into ?? edges.folderFor(`${model.replaceAll(/[/=]/g, "-")}-${label}`);
    const beside = await edges.beside(folder);
    try {
        const asked = { model, version, replicates: input.replicates, folder: beside.path };
        const fetched = await (0,fetch_version/* fetchVersion */.p)(asked, input.verify ? { ...edges, store: null } : edges);
        if (!fetched.ok)
            throw new failure.Stop({ code: "not-pulled", version: `${model}@${label}`, words: fetched.error });
        const { summary, run, models, files, from } = fetched.value;
        const paths = models.map(({ path }) => path);
        const inTheWay = await edges.putInPlace(paths, { from: beside.path, to: folder, files, replace: input.replace });
        if (inTheWay !== null)
            throw new failure.Stop({ code: "in-the-way", path: `${folder}/${inTheWay}` });
        const chain = input.verify ? await checkSource({ model, version, summary, run, files }, edges.git) : [];
        return {
            model,
            version: label,
            tag: version.tag.name,
            commit: version.commit,
            run: run.id,
            from,
            folder,
            models,
            chain,
        };
    }
    finally {
        await beside.remove();
    }
}

// EXTERNAL MODULE: ./js/edge/bundle/version-files.js + 1 modules
var version_files = __webpack_require__(70792);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./js/edge/files/folder-beside.js


/** A new hidden folder within another, so that what is laid there can be renamed into it. The other one is made, and gone again if it stays empty. */
async function folderBeside(folder) {
    const made = await (0,promises_.mkdir)(folder, { recursive: true });
    const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, ".mainline-"));
    return {
        path,
        async remove() {
            await (0,promises_.rm)(path, { recursive: true, force: true });
            if (made !== undefined)
                await (0,promises_.rmdir)(folder).catch(() => { });
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./js/edge/files/put-in-place.js



/**
 * Moves what lies at these paths of one folder into another on the same file system, each whole by one rename. What is there already and is the same
 * stays. The first path where something else is, nothing being moved then unless `replace` says so; null: all are in place.
 */
async function putInPlace(paths, { from, to, files, replace }) {
    const moves = [];
    for (const path of paths) {
        const inside = files.filter((file) => file.path === path || file.path.startsWith(`${path}/`));
        const there = await stateOf((0,external_node_path_.join)(to, path), path, inside);
        if (there === "other" && !replace)
            return path;
        if (there !== "same")
            moves.push({ path, old: there === "other" });
    }
    for (const [i, { path, old }] of moves.entries()) {
        const [place, aside] = [(0,external_node_path_.join)(to, path), (0,external_node_path_.join)(from, `.old-${i}`)];
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
        if (old)
            await (0,promises_.rename)(place, aside);
        try {
            await (0,promises_.rename)((0,external_node_path_.join)(from, path), place);
        }
        catch (error) {
            if (old)
                await (0,promises_.rename)(aside, place);
            throw error;
        }
        await (0,promises_.rm)(aside, { recursive: true, force: true });
    }
    return null;
}
async function stateOf(place, path, files) {
    const found = await (0,promises_.lstat)(place).catch(() => null);
    if (found === null)
        return "none";
    const relative = found.isDirectory() ? await (0,promises_.readdir)(place, { recursive: true, withFileTypes: true }) : [];
    const foreign = relative.some((entry) => !entry.isFile() && !entry.isDirectory());
    const count = found.isDirectory() ? relative.filter((entry) => entry.isFile()).length : Number(found.isFile());
    if (foreign || count !== files.length)
        return "other";
    for (const file of files) {
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(place, file.path.slice(path.length))).catch(() => null);
        if (bytes === null || (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex") !== file.sha256)
            return "other";
    }
    return "same";
}

// EXTERNAL MODULE: ./js/edge/store/downloads.js
var downloads = __webpack_require__(89469);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
;// CONCATENATED MODULE: ./js/render/pulled.js

/** What was pulled and where it lies; with the chain, a line a link. */
function renderPulled({ model, version, from, folder, models, chain }, { colors }) {
    const where = from === "store" ? "this repository's store" : "its release";
    const files = models.map(({ path, sha256 }) => `  ${folder}/${path}  sha256:${sha256.slice(0, 12)}`);
    const links = chain.map(({ link, ok, words }) => [ok, `${link.padEnd(8)} ${words}`]);
    return [
        (0,render_escape/* escapeTerminal */.en)(`${model} ${version}, from ${where}, as its tag says:`),
        ...files.map(render_escape/* escapeTerminal */.en),
        ...links.map(([ok, line]) => `${ok ? colors.green("✓") : colors.red("✗")} ${(0,render_escape/* escapeTerminal */.en)(line)}`),
    ].join("\n");
}

// EXTERNAL MODULE: ./js/cli/command.js
var command = __webpack_require__(64738);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
// EXTERNAL MODULE: ./js/cli/github.js
var github = __webpack_require__(76916);
// EXTERNAL MODULE: ./js/cli/registry-tags.js
var registry_tags = __webpack_require__(36924);
;// CONCATENATED MODULE: ./js/cli/commands/pull.js













const pull_command = {
    usage: "MODEL@VERSION|MODEL@STAGE [--into DIR]",
    details: "Fetches the model of a version, or of the version that holds a stage: from this repository's store where it is there, else from the version's release on GitHub. Every byte is held against the digest in the version's tag before anything is put in place, and what is there already is left alone. A private repository asks for a token in GITHUB_TOKEN or GH_TOKEN. Without --all, the first replicate's, which is what is shipped. Exit code 1 when it cannot be had, or --verify finds a link of the chain broken.",
    examples: [
        "mainline pull penguins@production",
        "mainline pull penguins@v1.2.0 --into /srv/models --verify",
        "mainline pull penguins@latest --json",
    ],
    options: {
        into: {
            type: "string",
            value: "DIR",
            description: "where to, at the model's own path below (default: MODEL-VERSION)",
        },
        all: { type: "boolean", description: "every replicate's model" },
        replace: { type: "boolean", description: "take the place of what is there already" },
        verify: {
            type: "boolean",
            description: "from the release, and check the whole chain: tag, source of its commit, run, release, bytes",
        },
        json: command/* shared */.u.json,
    },
    most: 1,
    async run(input, terminal) {
        const [asked] = input.args;
        if (asked === undefined)
            throw new failure.Stop({
                code: "usage",
                command: "pull",
                words: "Which version?",
                hint: "Name it: mainline pull MODEL@VERSION, or MODEL@STAGE. `mainline registry` lists them.",
            });
        const { git, store } = await (0,edges/* openEdges */.bh)(terminal);
        const into = input.text("into");
        const done = await pull({
            asked,
            replicates: input.on("all") ? "all" : "first",
            into: into === undefined ? null : (0,external_node_path_.resolve)(terminal.cwd, into),
            replace: input.on("replace"),
            verify: input.on("verify"),
        }, (0,registry_registry/* registryOf */.Fv)(await (0,registry_tags/* registryTags */.X)(git, terminal)), {
            git,
            store,
            forge: await (0,github/* forgeOf */.$)(git, terminal.env),
            files: version_files/* versionFiles */.u,
            temporary: (0,downloads/* downloadsOf */.zw)(store.home),
            folderFor: (name) => (0,external_node_path_.join)(terminal.cwd, name),
            beside: folderBeside,
            putInPlace: putInPlace,
        });
        if (input.on("json"))
            terminal.json(done);
        else
            terminal.out(renderPulled(done, terminal));
        return done.chain.every(({ ok }) => ok) ? 0 : 1;
    },
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

/***/ 76916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ forgeOf),
/* harmony export */   z: () => (/* binding */ githubOf)
/* harmony export */ });
/** The repository that `origin` is on a GitHub, and the token for it from GITHUB_TOKEN or GH_TOKEN; null where it is none. */
async function githubOf(git, env) {
    const remote = (await git.remoteUrl("origin")) ?? "";
    const [, host = "", owner = "", repo = ""] = remote.match(/^(?:https:\/\/(?:[^/@]+@)?|ssh:\/\/git@|git@)([^/:]+)[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/) ?? [];
    if (!isGitHub(host))
        return null;
    return {
        apiUrl: env["GITHUB_API_URL"] || `https://api.${host}`,
        token: env["GITHUB_TOKEN"] || env["GH_TOKEN"] || null,
        owner,
        repo,
    };
}
/** Where this repository's releases are, or why nobody can be asked. */
async function forgeOf(git, env) {
    const here = await githubOf(git, env);
    if (here === null)
        return { absent: "its bytes are not in the store here, and origin is no repository on GitHub" };
    return (await Promise.all(/* import() */[__webpack_require__.e(4011), __webpack_require__.e(2642), __webpack_require__.e(5979)]).then(__webpack_require__.bind(__webpack_require__, 15979))).openGitHub(here);
}
/** A token must not reach another's server. */
const isGitHub = (host) => host === "github.com" || host.endsWith(".ghe.com");


/***/ }),

/***/ 36924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ registryTags)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41314);


/**
 * The tags that the registry is read from: those of this repository; in a shallow clone, or where there are none, which is what a checkout of one commit
 * leaves, those of `origin` too. `only`: of one model, which spares Git reading the others. Where that cannot be asked, what is here is shown, and stderr says so.
 */
async function registryTags(git, terminal, messages = "whole", only = null) {
    const own = only !== null && (0,_core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelName */ .jp)(only) ? await git.tags(messages, patternsOf(only)) : [];
    const here = own.length > 0 ? own : await git.tags(messages);
    const isOurs = (name) => (0,_core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(name) !== null;
    if (!git.shallow && here.some(({ name }) => isOurs(name)))
        return here;
    if ((await git.remoteUrl("origin")) === null)
        return here;
    try {
        const there = await git.remoteTags("origin", isOurs);
        const known = new Set(there.map(({ name }) => name));
        return [...there, ...here.filter(({ name }) => !known.has(name))];
    }
    catch (error) {
        if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop) || error.failure.code !== "git")
            throw error;
        terminal.err("origin could not be asked for its tags: what follows is from those that are here alone.");
        return here;
    }
}
const patternsOf = (model) => [`refs/tags/${model}@*`, `refs/tags/${model}#*`];


/***/ }),

/***/ 88365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ softVerdicts),
/* harmony export */   r: () => (/* binding */ verdicts)
/* harmony export */ });
/** From the strictest: over several gates the first that one of them has. */
const verdicts = ["fail", "not-comparable", "no-baseline", "inconclusive", "pass"];
/** What a person may accept. */
const softVerdicts = ["not-comparable", "inconclusive", "no-baseline"];


/***/ }),

/***/ 61721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ versionOfRun),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   hH: () => (/* binding */ misfit)
/* harmony export */ });
/* harmony import */ var _plan_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16586);
/* harmony import */ var _run_model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61928);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8792);



/**
 * Why a run.json is not that of the run which a version's tag tells of; null where it is: the same id, pipeline and source, and every model of the
 * tag has the digest of the files that the run names.
 */
function misfit(run, summary) {
    for (const part of ["pipeline", "sourceKey"])
        if (run[part] !== summary[part])
            return `its ${part} is not that of the version's tag`;
    if (run.id !== summary.run)
        return `it is run ${run.id}, and the version's tag tells of ${summary.run}`;
    for (const { name, replicates } of summary.models)
        for (const { path, sha256, size } of replicates) {
            const found = (0,_run_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .modelDigest */ .a)(outputsOf(run), path);
            if (found?.sha256 !== sha256 || found.size !== size)
                return `what it says of model ${name} at ${path} does not have the digest of the version's tag`;
        }
    return null;
}
/** The files of a model, which are what the tag says once the run fits it: a folder's digest is that of its manifest. */
const entriesOf = (run, { path }) => outputsOf(run).filter((file) => (0,_plan_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(file.path, path));
const outputsOf = ({ legs }) => legs.flatMap((leg) => leg.outputs);
/** The version that a run became, of whichever of its models; null where it became none. */
function versionOfRun({ models }, { run, sourceKey, models: made }) {
    for (const { name } of made)
        for (const version of models.get(name)?.versions ?? []) {
            const { message } = version.tag;
            // To look for its id spares reading the payloads of all others.
            if (message.includes(run) && (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceKeyOf */ .IQ)(message) === sourceKey)
                return { model: name, version };
        }
    return null;
}


/***/ }),

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ sourceKeyOf),
/* harmony export */   L_: () => (/* binding */ readSummary),
/* harmony export */   R7: () => (/* binding */ examKeysOf),
/* harmony export */   ZT: () => (/* binding */ writeMessage),
/* harmony export */   jt: () => (/* binding */ verdictIn),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29129);
/* harmony import */ var _pipeline_pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88365);


/** A tag's message: prose for people, JSON for us. */
const writeMessage = (prose, payload) => `${prose.replaceAll(/\s+/g, " ")}\n\n${JSON.stringify(payload)}\n`;
/**
 * The summary in the message of a version tag or of a ledger's entry, checked: whoever may push tags may have written it. The error says what is
 * wrong, in words.
 */
async function readSummary(message, kind) {
    const payload = readPayload(message);
    if (payload === null)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)("it carries no payload of Mainline's");
    if (payload["mainline"] !== 1)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)("its payload was written by a newer Mainline; this one reads version 1");
    if (payload["kind"] !== kind)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`its payload is not that of a ${kind}`);
    // Loaded when needed: the schema brings zod along, and `mainline registry` reads no summary.
    const { parseSummary } = await Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(6023)]).then(__webpack_require__.bind(__webpack_require__, 36023));
    const summary = parseSummary(payload["summary"]);
    return summary.ok ? summary : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`its payload: ${summary.error}`);
}
/** How a ledger's entry says its run was judged; null where it does not say. */
function verdictIn(message) {
    const payload = readPayload(message);
    const [verdict, question, run] = [payload?.["verdict"], payload?.["question"], summaryIn(message)?.["run"]];
    const known = payload?.["kind"] === "run" && isVerdict(verdict);
    return known && typeof question === "string" && typeof run === "string" ? { run, question, verdict } : null;
}
const isVerdict = (value) => _pipeline_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .r.some((verdict) => verdict === value);
/** The exam and the source that a version or a ledger's entry speaks of. */
function examKeysOf(message) {
    const summary = summaryIn(message);
    const [exam, sourceKey] = [summary?.["exam"], summary?.["sourceKey"]];
    return typeof exam === "string" && typeof sourceKey === "string" ? { exam, sourceKey } : null;
}
/** The source that a version or a ledger's entry says it was made from: enough to compare, without checking all of the summary. */
const sourceKeyOf = (message) => runOf(message).sourceKey;
/** The run that a version says it is of, and its source. */
function runOf(message) {
    const summary = summaryIn(message);
    const text = (value) => (typeof value === "string" ? value : null);
    return { run: text(summary?.["run"]), sourceKey: text(summary?.["sourceKey"]) };
}
function summaryIn(message) {
    const payload = readPayload(message);
    return payload?.["mainline"] === 1 && isObject(payload["summary"]) ? payload["summary"] : null;
}
/** Longer than any that was written here: characters. */
const longest = 4 * 1024 * 1024;
function readPayload(message) {
    const at = message.indexOf("\n\n{");
    if (at === -1 || message.length > longest)
        return null;
    try {
        const value = JSON.parse(message.slice(at + 2));
        return isObject(value) && typeof value["mainline"] === "number" ? value : null;
    }
    catch {
        return null;
    }
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 45683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   yC: () => (/* binding */ versionNamed)
/* harmony export */ });
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51778);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41314);
/* harmony import */ var _version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44815);



/** State of all models. Tags count that are annotated and in the grammar, in the order of time; what is of one second, in GTO's order of kinds. */
function registryOf(tags) {
    const byModel = new Map();
    for (const tag of tags) {
        const says = tag.annotated ? (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)(tag.name) : null;
        if (says === null)
            continue;
        const own = byModel.get(says.model);
        const one = { tag, says, order: tag.time * 8 + priority[eventName(says)] };
        if (own)
            own.push(one);
        else
            byModel.set(says.model, [one]);
    }
    const models = [...byModel].sort(([a], [b]) => (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a, b));
    return { models: new Map(models.map(([name, own]) => [name, modelOf(name, own.sort(inTime))])) };
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
const inTime = (a, b) => a.order - b.order || (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.tag.name, b.tag.name);
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
        /** Made when they are asked for: a table of who serves needs none of thousands. */
        get events() {
            return own.map((one) => eventOf(one, at));
        },
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
        const known = found.get(key);
        const again = known && { ...known, active, registeredAt: active ? tag.time : known.registeredAt };
        found.set(key, again ?? { version, commit: tag.commit, registered: true, active, registeredAt: tag.time, tag });
    }
    return [...found.values()];
}
/** Of one precedence the later first; of one name the first, for a name is bound to its commit for ever. */
function highestFirst(versions) {
    // Read once: in a comparison of two texts each is read anew.
    const read = versions.map((version, place) => ({ version, place, precedence: (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .precedenceOf */ .yK)(version.version) }));
    read.sort((a, b) => {
        const later = a.version.version === b.version.version ? a.place - b.place : b.place - a.place;
        return (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePrecedence */ .cX)(b.precedence, a.precedence) || later;
    });
    return read.map(({ version }) => version);
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

/***/ 56473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ predictionsAsset),
/* harmony export */   q: () => (/* binding */ modelAsset)
/* harmony export */ });
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5047);

/** What a version's release calls a replicate's model: a file as it is, a folder as a tar. */
function modelAsset(model, { replicate, path }, folder) {
    const stem = replicate === null ? model : `${model}-${replicate}`;
    return plain(folder ? `${stem}.tar` : `${stem}-${path.split("/").at(-1)}`);
}
/** What it calls a table of predictions: its path, with a digest where that alone could be another's too (`a-b/c` and `a/b-c`). */
const predictionsAsset = (path) => /^[A-Za-z0-9._/]+$/.test(path) ? plain(path) : plain(`${(0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(path).slice(0, 8)}-${path}`);
/** GitHub rewrites what is not among these in an asset's name, and takes a dot off its ends. */
const plain = (text) => text.replace(/[^A-Za-z0-9._-]/g, "-").replace(/^\.|\.$/g, "-");


/***/ }),

/***/ 68075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf),
/* harmony export */   x: () => (/* binding */ resolveVersion)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45683);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41314);


/**
 * The version that people mean by `penguins@v1.2.0`, `penguins#production` or `penguins@production`, or by GTO's `penguins@latest`; null where there is
 * none.
 */
function resolveVersion(registry, asked) {
    const [, name = "", sign = "", what = ""] = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .modelName */ .fD)(asked).match(/^([^@#]+)([@#])(.+)$/) ?? [];
    const named = (version) => (version ? { model: name, version } : null);
    const byVersion = sign === "@" && what.startsWith("v") ? (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .versionNamed */ .yC)(registry, name, what.slice(1)) : null;
    if (byVersion)
        return named(byVersion);
    const latest = sign === "@" && (what === "latest" || what === "greatest");
    const holder = (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .holderOf */ .Kd)(registry, name, what);
    return named(holder ?? (latest ? registry.models.get(name)?.versions.find(({ active }) => active) : null));
}
/** What could have been meant: of each model its newest versions, and the stages that somebody holds. */
const namesOf = (registry) => [...registry.models.values()].flatMap(({ name, versions, stages }) => [
    ...versions.slice(0, 3).map(({ version }) => `${name}@v${version}`),
    ...[...stages.values()].filter(({ holder }) => holder !== null).map((stage) => `${name}@${stage.name}`),
]);


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

/***/ 61928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ modelDigest)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11039);
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51778);
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5047);
/* harmony import */ var _plan_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16586);




/** Digest and size of what lies at a path: a file's own SHA-256; of a folder, that of its manifest. Null when nothing is there. */
function modelDigest(files, path) {
    const inside = files.filter((file) => (0,_plan_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(file.path, path)).sort((a, b) => (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(a.path, b.path));
    const [first] = inside;
    if (!first)
        return null;
    const size = inside.reduce((sum, file) => sum + file.size, 0);
    if (first.path === path)
        return { sha256: first.sha256, size };
    const manifest = inside.map((file) => ({
        path: file.path.slice(path.length + 1),
        executable: file.executable,
        sha256: file.sha256,
    }));
    return { sha256: (0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(manifest)), size };
}


/***/ }),

/***/ 36023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ parseWith),
/* harmony export */   Ne: () => (/* binding */ parseStoredLeg),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   a3: () => (/* binding */ metricValue),
/* harmony export */   cJ: () => (/* binding */ samples),
/* harmony export */   ge: () => (/* binding */ model),
/* harmony export */   md: () => (/* binding */ parseDetails),
/* harmony export */   nV: () => (/* binding */ fileEntry),
/* harmony export */   parseSummary: () => (/* binding */ parseSummary),
/* harmony export */   uh: () => (/* binding */ hex),
/* harmony export */   zZ: () => (/* binding */ parseRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43045);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73477);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29129);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57798);
/* harmony import */ var _plan_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16586);




/** What a run claims of itself, checked before anybody believes a shape: hostile data comes through here. */
function parseRun(text) {
    const parsed = parseWith(text, run);
    return parsed.ok ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(parsed.value) : parsed;
}
function parseDetails(text) {
    const parsed = parseWith(text, details);
    return parsed.ok ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(parsed.value) : parsed;
}
/** A finished leg from a cache, which anybody who may write there may have written. */
function parseStoredLeg(text) {
    const parsed = parseWith(text, storedLeg);
    return parsed.ok ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(parsed.value) : parsed;
}
/** A summary from a tag: anybody who may push tags may have written it. */
function parseSummary(value) {
    const parsed = check(value, summary);
    return parsed.ok ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(parsed.value) : parsed;
}
/** For what is made of the same parts. */
function parseWith(text, schema) {
    try {
        return check(JSON.parse(text), schema);
    }
    catch {
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(text === "" ? "it is missing" : "it is no JSON");
    }
}
function check(value, schema) {
    const version = value?.version;
    if (typeof version === "number" && version > 1)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`it has version ${version}, made by a newer Mainline; this one reads version 1`);
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(parsed.data);
    const [issue] = parsed.error.issues;
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${issue?.path.join(".") || "it"}: ${issue?.message}`);
}
const line = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4096);
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(256 * 1024);
const word = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(256);
const hex = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const runId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/);
const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[0-9a-f]{40,64}$/)
    .nullable();
const path = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4096).refine(_plan_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isRepoPath */ .SL, "is no path inside the repository");
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0);
const replicate = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([word, zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]).nullable();
const time = zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$();
const metricValue = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["NaN", "Infinity", "-Infinity"])]);
const json = zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9();
const object = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), json);
const kind = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["output", "metrics", "plot", "predictions"]);
const platform = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ os: word, arch: word });
const probe = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ command: line, output: text });
const replicates = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: word, values: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([word, zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()])).max(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .mostReplicates */ .k6) })
    .nullable();
const record = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    command: text,
    shell: line,
    directory: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(""), path]),
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text),
    params: object,
    spelled: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text).optional(),
    replicate: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: word, value: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([word, zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]) }).nullable(),
    matrix: object.nullable(),
    secrets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(word).max(1000),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path, kind })).max(10_000),
    probes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(probe).max(100),
    platform,
    inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path, executable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), sha256: hex, made: word.nullable() })).max(200_000),
});
const fileEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path, sha256: hex, size: count, executable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), kind });
const failure = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ kind: word });
const leg = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: word.regex(/^[A-Za-z_][\w-]*(\+[A-Za-z0-9._-]+)*(@[A-Za-z0-9._-]+)?$/),
    step: word,
    replicate,
    matrix: object.nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["ran", "reused", "failed", "skipped"]),
    reusedFrom: runId.nullable(),
    key: hex.nullable(),
    record: record.nullable(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    attempts: count,
    failure: failure.nullable(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileEntry).max(200_000),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(word, metricValue),
});
const model = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: word,
    replicates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ replicate, path, sha256: hex, size: count })).max(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .mostReplicates */ .k6),
});
const origin = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    event: word,
    repository: word,
    workflow: line.nullable(),
    workflowRun: count,
    attempt: count,
    base: commit,
    head: commit,
})
    .nullable();
const run = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    id: runId,
    pipeline: word,
    file: path,
    commit,
    dirty: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    sourceKey: hex,
    overrides: object,
    origin,
    startedAt: time,
    finishedAt: time,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["succeeded", "failed"]),
    platform,
    probes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(probe).max(100),
    params: object,
    replicates,
    evaluation: word.nullable(),
    legs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(leg).max(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .mostLegs */ .Vr),
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(model).max(1000),
});
const history = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(word, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(), metricValue])).max(1_000_000));
const plots = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ leg: word, path, columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(word, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(metricValue).max(200)) }))
    .max(20_000);
const details = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    history: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(word, history),
    plots,
    summaries: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(word, text).optional(),
});
const storedLeg = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1), run: runId, leg, history, plots, summary: text.optional() });
const rows = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(line, word);
const samples = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ replicate, value: metricValue })).max(10_000);
const summary = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    run: runId,
    pipeline: word,
    file: path,
    commit,
    sourceKey: hex,
    exam: hex.nullable(),
    sheet: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ files: rows, settings: rows, left: count }).optional(),
    startedAt: time,
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    stepSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(word, zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0)).optional(),
    platform,
    probes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(probe).max(100),
    params: object,
    replicates,
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(word, samples),
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(model).max(1000),
});


/***/ }),

/***/ 72265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);




/** Whether a file has the size and the digest that were told of it. */
async function holds(path, { sha256, size }) {
    // What it says of its size decides whether it is read whole.
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null);
    if (found?.size !== size)
        return false;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const read = await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash).then(() => true, () => false);
    return read && hash.digest("hex") === sha256;
}


/***/ }),

/***/ 70792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ versionFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./js/edge/bundle/holds.js
var holds = __webpack_require__(72265);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ../../node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(21549);
// EXTERNAL MODULE: ./js/lib/result.js
var result = __webpack_require__(29129);
;// CONCATENATED MODULE: ./js/edge/bundle/untar.js







/**
 * Takes exactly the named files out of a foreign tar into a new folder. Refused whole: an entry that is none of them, stands there twice, has another
 * size, or is no regular file, so that nothing is written where it should not be, and no more than was asked for. The error says what is wrong.
 */
async function untar(tar, folder, wanted) {
    if (await isCompressed(tar))
        return (0,result/* err */._)("it is compressed, which no tar of ours is");
    const left = new Map(wanted.map((file) => [file.path, file.size]));
    const writes = [];
    let problem = null;
    const take = (entry) => {
        const path = entry.path.replace(/^\.\//, "");
        problem ??= refusal(entry, left.get(path));
        if (problem !== null)
            return void entry.resume();
        left.delete(path);
        writes.push(write(entry, (0,external_node_path_.join)(folder, path)));
        // A failure is told below, when all has been read.
        writes.at(-1)?.catch(() => entry.resume());
    };
    try {
        await (0,index_min/* list */.p_)({ file: tar, strict: true, noResume: true, onReadEntry: take });
        await Promise.all(writes);
    }
    catch (error) {
        problem ??= `it cannot be read: ${error.message}`;
    }
    const [missing] = left.keys();
    problem ??= missing === undefined ? null : `it lacks ${JSON.stringify(missing)}`;
    return problem === null ? (0,result.ok)(undefined) : (0,result/* err */._)(problem);
}
function refusal({ type, path, size }, wanted) {
    const name = JSON.stringify(path.slice(0, 80));
    if (type !== "File" && type !== "OldFile")
        return `it has an entry that is no regular file: ${name}`;
    if (wanted === undefined)
        return `it has an entry that is none of the model's, or stands there twice: ${name}`;
    return size === wanted ? null : `its ${name} has ${size} bytes, and should have ${wanted}`;
}
async function write(entry, place) {
    const bytes = external_node_stream_.Readable.from(entry);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
    await (0,external_node_stream_promises_.pipeline)(bytes, (0,external_node_fs_.createWriteStream)(place, { flags: "wx" }));
}
/** The reader would open gzip and Zstandard by itself, and what comes out of those has no bound. */
async function isCompressed(tar) {
    const file = await (0,promises_.open)(tar);
    try {
        const { buffer } = await file.read({ buffer: Buffer.alloc(4), length: 4 });
        return buffer.readUInt16BE() === 0x1f8b || buffer.readUInt32BE() === 0x28b52ffd;
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./js/edge/bundle/version-files.js




const versionFiles = {
    text: (file) => (0,promises_.readFile)(file, "utf8"),
    untar: untar,
    async place(from, to) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await (0,promises_.copyFile)(from, to);
    },
    async create(file) {
        await (0,promises_.writeFile)(file, "");
        return file;
    },
    setExecutable: (file, executable) => (0,promises_.chmod)(file, executable ? 0o755 : 0o644),
    holds: holds/* holds */.v,
    remove: (file) => (0,promises_.rm)(file, { force: true }),
};


/***/ }),

/***/ 89469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _F: () => (/* binding */ noteFetched),
/* harmony export */   i1: () => (/* binding */ FETCHED),
/* harmony export */   zw: () => (/* binding */ downloadsOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ignore_ourselves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82125);



/** Where a store keeps what is being downloaded: what was interrupted is gone on with by the next command. */
const downloadsOf = (home) => async (name) => {
    await (0,_ignore_ourselves_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreOurselves */ .J)(home);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "downloads"), { recursive: true });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "downloads", name);
};
const FETCHED = "fetched";
/** Takes note that an object came from elsewhere, and when: until its leg has ended nothing else says who needs it. */
async function noteFetched(home, sha256) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, FETCHED), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, FETCHED, sha256), "");
}


/***/ }),

/***/ 82125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ignoreOurselves)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** No user needs to know that the folder must not be committed. */
async function ignoreOurselves(home) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(home, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".gitignore"), "*\n", { flag: "wx" }).catch(() => { });
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

/***/ 73477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41299);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43045);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
