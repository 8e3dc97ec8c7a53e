export const id = 9804;
export const ids = [9804,5979];
export const modules = {

/***/ 97824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hF: () => (/* binding */ input),
  XA: () => (/* binding */ runnerEdges),
  eh: () => (/* binding */ summarize)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(32322);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ../../node_modules/@actions/artifact/lib/artifact.js + 85 modules
var artifact = __webpack_require__(59089);
// EXTERNAL MODULE: ../../node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(58367);
;// CONCATENATED MODULE: ./js/edge/artifacts/artifacts.js





function openArtifacts() {
    const client = new artifact/* DefaultArtifactClient */.t9();
    return {
        async upload(name, folder, retentionDays) {
            const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
            const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
            // Models hardly compress; the time is better spent otherwise.
            const options = { compressionLevel: 1, ...(retentionDays === null ? {} : { retentionDays }) };
            // The client repeats what GitHub answers with a server's error, but not what breaks. From the deletion on, all may be done again.
            return await (0,p_retry/* default */.Ay)(async () => {
                await remove(client, name);
                return await add(client, name, files, folder, options);
            }, { retries: 3, minTimeout: 1000, factor: 2, shouldRetry: ({ error }) => isBroken(error.message) }).catch((error) => Promise.reject(failed(error)));
        },
    };
}
async function remove(client, name) {
    await client.deleteArtifact(name).catch((error) => {
        if (!(error instanceof artifact/* ArtifactNotFoundError */.CL))
            throw error;
    });
}
async function add(client, name, files, folder, options) {
    const { id, digest } = await client.uploadArtifact(name, files, folder, options);
    if (id === undefined || digest === undefined)
        throw new Error("the service named no id or digest");
    return { id, digest: `sha256:${digest}` };
}
const isBroken = (words) => /Unable to make request|ECONN|EPIPE|ETIMEDOUT|socket hang up|aborted|terminated|Unexpected end of JSON|Upload progress stalled/.test(words);
const failed = (error) => new failure.Stop({
    code: "forge",
    call: "upload artifact",
    status: null,
    words: error instanceof Error ? error.message : String(error),
});

// EXTERNAL MODULE: ./js/edge/bundle/bundle.js
var bundle = __webpack_require__(90803);
// EXTERNAL MODULE: ./js/edge/bundle/measured-bundle.js + 1 modules
var measured_bundle = __webpack_require__(18433);
// EXTERNAL MODULE: ./js/edge/bundle/version-files.js + 1 modules
var version_files = __webpack_require__(70792);
// EXTERNAL MODULE: ./js/edge/forge/open-github.js + 4 modules
var open_github = __webpack_require__(15979);
;// CONCATENATED MODULE: ./js/edge/git/auth-env.js
/**
 * The environment with which Git presents a token: as command-scoped configuration appended to what the caller has, never in
 * a URL, in argv or in a repository's config. Redirects are refused, so that the header goes nowhere else.
 */
function authEnv(env, token) {
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    const settings = [
        ["http.extraHeader", ""],
        ["http.extraHeader", `Authorization: basic ${basic}`],
        ["http.followRedirects", "false"],
    ];
    const from = Number(env["GIT_CONFIG_COUNT"] ?? 0) || 0;
    const added = settings.flatMap(([key, value], i) => [
        [`GIT_CONFIG_KEY_${from + i}`, key],
        [`GIT_CONFIG_VALUE_${from + i}`, value],
    ]);
    return { ...env, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(from + settings.length) };
}

// EXTERNAL MODULE: ./js/edge/git/open-git.js + 8 modules
var open_git = __webpack_require__(91891);
;// CONCATENATED MODULE: ./js/actions/runner.js












/** The edges that all actions share. The token is masked, and goes to Git by command-scoped configuration only. */
async function runnerEdges(context, token, env) {
    if (token === "")
        throw new failure.Stop({
            code: "not-here",
            words: "The input `token` is empty.",
            todo: "Leave it out, so that the job's own token is used.",
        });
    core/* setSecret */.Pq(token);
    const [owner = "", repo = ""] = context.repository.split("/");
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)(), "mainline-"));
    const temporary = async (name) => (0,external_node_path_.join)(folder, name);
    return {
        forge: (0,open_github.openGitHub)({ apiUrl: context.apiUrl, token, owner, repo }),
        artifacts: openArtifacts(),
        bare: await (0,open_git/* initBareGit */.lO)((0,external_node_path_.join)(folder, "bare.git"), `${context.url}.git`, authEnv(env, token)),
        temporary,
        files: version_files/* versionFiles */.u,
        readBundle: bundle/* readBundle */.B,
        readMeasured: measured_bundle/* readMeasured */.L,
    };
}
/** An input with its surrounding blanks gone; empty is undefined. */
const input = (name) => core/* getInput */.V4(name) || undefined;
/** Writes the job's summary; where there is none to write (another runner than GitHub's, say), that is no failure. */
async function summarize(markdown) {
    await core/* summary */.z
        .addRaw(markdown)
        .write()
        .catch(() => core/* warning */.$e("The job summary could not be written."));
}


/***/ }),

/***/ 59329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ downloadMeasured),
/* harmony export */   fv: () => (/* binding */ downloadBundle),
/* harmony export */   j$: () => (/* binding */ mostBytes)
/* harmony export */ });
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29129);

/** Of an artifact. */
const mostBytes = 10 * 1024 ** 3;
/** An artifact's bundle, held against the digest that is known of it from elsewhere. */
async function downloadBundle(artifact, edges) {
    const zip = await download(artifact, edges);
    return zip.ok ? await edges.readBundle(zip.value, await edges.temporary(`bundle-${artifact.id}`)) : zip;
}
/** The same for what was measured again. */
async function downloadMeasured(artifact, edges) {
    const zip = await download(artifact, edges);
    return zip.ok ? await edges.readMeasured(zip.value, await edges.temporary(`measured-${artifact.id}`)) : zip;
}
async function download({ id, digest }, { forge, temporary }) {
    const zip = await temporary(`artifact-${id}.zip`);
    const { sha256 } = await forge.downloadArtifact(id, zip, mostBytes);
    return digest === null || digest === `sha256:${sha256}`
        ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(zip)
        : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`artifact ${id} does not have the digest ${digest}`);
}


/***/ }),

/***/ 75304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ githubFolder)
/* harmony export */ });
/** What a tree says of `.github/`: two that say the same have the same workflows. */
const githubFolder = ({ tree }) => tree
    .filter(({ path }) => path.startsWith(".github/"))
    .map(({ path, mode, blob }) => `${mode} ${blob} ${path}`)
    .join("\n");


/***/ }),

/***/ 96447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ baseCommitOf)
/* harmony export */ });
/** Whose policy judges: what a pull request is merged into, what a queue's group is built on, what the branch was before a push. */
async function baseCommitOf({ event, sha, before, mergeGroupBase }, git) {
    if (event === "push")
        return before;
    if (event === "merge_group")
        return mergeGroupBase;
    return await git.firstParent(sha);
}


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

/***/ 64209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fetchCommits)
/* harmony export */ });
/** Fetches commits with their history, and optionally the registry, without file contents: those come when they are read. */
async function fetchCommits(bare, commits, registry) {
    const wanted = [...new Set(commits.filter((commit) => commit !== null))];
    const refs = registry ? ["+refs/tags/*:refs/tags/*", "+refs/mainline/runs/*:refs/mainline/runs/*"] : [];
    await bare.fetch("origin", [...wanted, ...refs], { filter: "blob:none" });
}


/***/ }),

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ trustedRun),
/* harmony export */   f: () => (/* binding */ findTrusted)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_run_fits_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36686);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29129);
/* harmony import */ var _download_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59329);
/* harmony import */ var _github_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75304);
/* harmony import */ var _runner_edges_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64209);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11199);







/** Only a few are looked at: a name that many runs carry is no reason to download for hours. */
const mostLookedAt = 5;
/** The newest artifact of this name whose run may be trusted, or why none may; no reasons where there is none. */
async function findTrusted(name, wanted, edges) {
    const artifacts = (await edges.forge.artifacts(name)).slice(0, mostLookedAt);
    // Asking the environment runs a user's commands: not before there is something to hold it against.
    const here = artifacts.length === 0 ? null : ((await wanted.here?.()) ?? null);
    const reasons = [];
    for (const artifact of artifacts) {
        const { digest, workflowRun } = artifact;
        const trusted = await trustedRun(artifact, { ...wanted, here }, edges);
        if (trusted.ok && digest !== null) {
            const reason = `workflow run ${workflowRun} trained this very source`;
            return { found: { bundle: trusted.value, artifact: { ...artifact, digest }, reason }, reasons };
        }
        const why = trusted.ok ? "GitHub names no digest of its artifact" : trusted.error;
        reasons.push(`workflow run ${workflowRun} is not reused, for ${why}`);
    }
    return { found: null, reasons };
}
/**
 * A name finds, it never proves: whether the run behind an artifact may stand in for a run of the wanted source. Each refusal says why. The
 * cheap questions come first; nothing of the artifact is believed that Git or GitHub can say instead.
 */
async function trustedRun(artifact, wanted, edges) {
    if (artifact.expired)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)("its artifact has expired");
    if (artifact.workflowRun === null)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)("GitHub does not say which workflow run made it");
    const [run, own] = await Promise.all([
        edges.forge.workflowRun(artifact.workflowRun),
        edges.forge.workflowRun(wanted.context.workflowRun),
    ]);
    const origin = wrongOrigin(run, own, wanted.context);
    if (origin !== null)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(origin);
    const bundle = await (0,_download_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadBundle */ .fv)({ id: artifact.id, digest: artifact.digest }, edges);
    if (!bundle.ok)
        return bundle;
    const wrong = wrongRun(bundle.value.run, wanted) ?? (await wrongTree(run, bundle.value.run, wanted, edges));
    return wrong === null ? bundle : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(wrong);
}
/** What GitHub itself says of the workflow run. */
function wrongOrigin(run, own, { repository }) {
    if (run.repository !== repository)
        return `it is a run of ${run.repository}`;
    if (run.headRepository !== repository)
        return `it is the run of a fork (${run.headRepository ?? "deleted"})`;
    if (!["pull_request", "merge_group", "push"].includes(run.event))
        return `it was started by ${run.event}`;
    return run.path === own.path ? null : `it is a run of another workflow (${run.path})`;
}
/** What the run says of itself must at least be what is wanted. */
function wrongRun(run, { workspace, here }) {
    if (run.sourceKey !== workspace.sourceKey)
        return "its run.json has another source key";
    if (run.status !== "succeeded")
        return "it did not succeed";
    if (Object.keys(run.overrides).length > 0)
        return "its params were overridden";
    const unlike = (0,_core_run_fits_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .unlikePlan */ .c)(run, workspace.plan);
    if (unlike !== null)
        return unlike;
    if (here === null)
        return null;
    if (run.platform.os !== here.platform.os || run.platform.arch !== here.platform.arch)
        return `it ran on ${run.platform.os} ${run.platform.arch}`;
    const differs = here.probes.find((probe, i) => run.probes[i]?.command !== probe.command || run.probes[i]?.output !== probe.output);
    return differs || run.probes.length !== here.probes.length
        ? `its environment differs (${differs?.command ?? "another number of probes"})`
        : null;
}
/** The tree that it trained is made again from Git, and asked for its source key; `.github/` must be the same in both. */
async function wrongTree(forgeRun, run, { workspace, commit }, { bare }) {
    const base = forgeRun.event === "pull_request" ? (run.origin?.base ?? null) : null;
    if (forgeRun.event === "pull_request" && base === null)
        return "it names no base commit";
    try {
        await (0,_runner_edges_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchCommits */ .B)(bare, [forgeRun.headSha, base], false);
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop)
            return "the commits that it was made from are not to be had any more";
        throw error;
    }
    if (base !== null && !(await bare.isAncestor(base, commit)))
        return `its base ${base.slice(0, 7)} is no ancestor of ${commit.slice(0, 7)}`;
    const tree = base === null ? forgeRun.headSha : await bare.mergeTree(base, forgeRun.headSha);
    if (tree === null)
        return "its head does not merge with the base that it names";
    const trained = await planOf(tree, workspace.file, bare);
    if (trained?.sourceKey !== workspace.sourceKey)
        return "the tree that it trained has another source key";
    return (0,_github_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .githubFolder */ .u)(trained) === (0,_github_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .githubFolder */ .u)(workspace) ? null : "its .github folder differs";
}
async function planOf(treeish, file, bare) {
    try {
        return await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__.workspaceAt)({ file, treeish }, bare);
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop)
            return null;
        throw error;
    }
}


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

/***/ 24748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Ct: () => (/* binding */ bundledFiles),
/* harmony export */   YY: () => (/* binding */ measuredName),
/* harmony export */   k1: () => (/* binding */ isArtifactName)
/* harmony export */ });
/* harmony import */ var _plan_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16586);

/** The files of a run that leave the machine: metrics, plots, predictions, and every replicate's model; no intermediate outputs. */
function bundledFiles(run) {
    const models = run.models.flatMap((model) => model.replicates.map(({ path }) => path));
    const files = run.legs.flatMap((leg) => leg.outputs.filter((file) => file.kind !== "output" || models.some((path) => (0,_plan_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(file.path, path))));
    return [...new Map(files.map((file) => [file.path, file])).values()];
}
/** What the artifact of a run is called. The source key is in the name because GitHub finds artifacts by exact name alone. */
const artifactName = (pipeline, sourceKey) => `mainline-${pipeline.replaceAll("/", "-")}-${sourceKey}`;
/** What the artifact of what was measured again beside a run is called. The ending keeps it apart from that of the run itself. */
const measuredName = (pipeline, sourceKey) => `${artifactName(pipeline, sourceKey)}-measured`;
const isArtifactName = (name) => /^mainline-.+-[0-9a-f]{64}$/.test(name);


/***/ }),

/***/ 36686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ unlikePlan)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11039);
/* harmony import */ var _plan_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16586);


/**
 * What a run.json says of its legs that the tree it was made from does not; null where it says the same. What legs ran, with which files and under
 * which names decides what they were measured with, and none of it has to be taken from the run: the plan knows all but the bytes.
 */
function unlikePlan(run, plan) {
    const declared = new Map(plan.legs.map((leg) => [leg.id, leg]));
    const stepOf = (id) => declared.get(id)?.step ?? null;
    for (const leg of run.legs) {
        const planned = declared.get(leg.id);
        const wrong = planned ? unlikeLeg(leg, planned, stepOf) : "it is no leg of the pipeline";
        if (wrong !== null)
            return `what its run.json says of ${leg.id} is not so: ${wrong}`;
    }
    const ran = new Set(run.legs.map(({ id }) => id));
    const missing = plan.legs.find(({ id }) => !ran.has(id));
    return missing ? `its run.json lacks ${missing.id}` : unlikeModels(run, plan);
}
function unlikeLeg(leg, planned, stepOf) {
    if (leg.step !== planned.step)
        return `it is a leg of ${planned.step}`;
    const stray = leg.outputs.find((file) => !planned.outputs.some(({ path }) => (0,_plan_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(file.path, path)));
    if (stray)
        return `${stray.path} is none of its outputs`;
    if (planned.inputs === null)
        return leg.record === null ? null : "its inputs are unknown";
    if (leg.record === null)
        return "its inputs are known";
    return unlikeDeclared(leg.record, planned) ?? unlikeInputs(leg.record, planned.inputs, stepOf);
}
const parts = {
    command: "the command",
    shell: "the shell",
    directory: "the working directory",
    env: "env",
    params: "the params",
    spelled: "the params",
    replicate: "the replicate",
    matrix: "the variant",
    secrets: "the secrets",
    outputs: "the outputs",
};
function unlikeDeclared(record, planned) {
    const names = Object.keys(parts);
    const wrong = names.find((name) => (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(asJson(record[name] ?? null)) !== (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(asJson(planned[name] ?? null)));
    return wrong ? `${parts[wrong]} ${wrong === "env" || wrong.endsWith("s") ? "are" : "is"} not as declared` : null;
}
// Plain data by construction; interfaces merely lack the index signature that Json asks for.
const asJson = (value) => value;
/** Files of the tree and those fetched by their paths, what was fetched by its digest too, what was made by who makes it. */
function unlikeInputs(record, { tree, made, fetched }, stepOf) {
    const given = new Set([...tree, ...fetched.map(({ path }) => path)]);
    const digests = new Map(fetched.map(({ path, sha256 }) => [path, sha256]));
    for (const input of record.inputs) {
        const { path, sha256 } = input;
        if (input.made === null) {
            if (!given.delete(path))
                return `${path} is no input of the tree's`;
            if ((digests.get(path) ?? sha256) !== sha256)
                return `${path} has another digest than was declared`;
        }
        else if (!made.some((one) => (0,_plan_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(path, one.path) && stepOf(one.by) === input.made))
            return `${path} is nothing that ${input.made} makes for it`;
    }
    const [left] = given;
    return left === undefined ? null : `it lacks its input ${left}`;
}
/** Which step makes a model decides what is part of the exam. */
function unlikeModels(run, plan) {
    const paths = new Map(plan.models.map(({ name, paths }) => [name, paths.map(({ path }) => path)]));
    for (const { name, replicates } of run.models)
        if ((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(replicates.map(({ path }) => path)) !== (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(paths.get(name) ?? []))
            return `its run.json has model ${name} elsewhere than the pipeline declares`;
    return null;
}


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

/***/ 27460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of Mainline itself; a test holds it against package.json. */
const version = "0.1.0";


/***/ }),

/***/ 90803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle),
/* harmony export */   M: () => (/* binding */ writeBundle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_run_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24748);
/* harmony import */ var _core_run_model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61928);
/* harmony import */ var _core_run_run_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36023);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29129);
/* harmony import */ var _holds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72265);
/* harmony import */ var _unzip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80657);








/** Lays a run out in a new folder, from the store's objects. */
async function writeBundle(folder, run, details, from) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "run.json"), JSON.stringify(run));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "details.json"), JSON.stringify(details));
    for (const file of (0,_core_run_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .bundledFiles */ .Ct)(run))
        await copy(from.objectPath(file.sha256), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "files", file.path));
    for (const leg of run.legs)
        await copy(from.logPath(run.id, leg.id), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "logs", `${leg.id}.log`)).catch(() => { });
}
const mostMegabytes = 8 * 1024;
/**
 * Reads a bundle from a zip as hostile data: only what run.json names is taken out, every file is held against its digest, and every model
 * against the digest of its manifest. The error says what is wrong, in words.
 */
async function readBundle(zip, folder) {
    const documents = await (0,_unzip_js__WEBPACK_IMPORTED_MODULE_5__/* .unzip */ .$)(zip, folder, (name) => name === "run.json" || name === "details.json", 256 * 1024 * 1024);
    if (!documents.ok)
        return documents;
    const run = (0,_core_run_run_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRun */ .zZ)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "run.json"), "utf8").catch(() => ""));
    if (!run.ok)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_7__/* .err */ ._)(`its run.json: ${run.error}`);
    const details = (0,_core_run_run_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDetails */ .md)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "details.json"), "utf8").catch(() => ""));
    if (!details.ok)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_7__/* .err */ ._)(`its details.json: ${details.error}`);
    const files = (0,_core_run_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .bundledFiles */ .Ct)(run.value);
    const wanted = new Set(files.map((file) => `files/${file.path}`));
    const taken = await (0,_unzip_js__WEBPACK_IMPORTED_MODULE_5__/* .unzip */ .$)(zip, folder, (name) => wanted.has(name), mostMegabytes * 1024 * 1024);
    if (!taken.ok)
        return taken;
    const place = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "files", path);
    for (const file of files)
        if (!(await (0,_holds_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v)(place(file.path), file)))
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_7__/* .err */ ._)(`${file.path} is missing, or is not what run.json says`);
    const wrong = wrongModel(run.value);
    return wrong === null
        ? (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({
            run: run.value,
            details: details.value,
            file: place,
            text: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place(path), "utf8"),
            document: (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name),
        })
        : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_7__/* .err */ ._)(wrong);
}
function wrongModel(run) {
    const outputs = run.legs.flatMap((leg) => leg.outputs);
    for (const { name, replicates } of run.models) {
        for (const { path, sha256 } of replicates)
            if ((0,_core_run_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .modelDigest */ .a)(outputs, path)?.sha256 !== sha256)
                return `the digest of model ${name} at ${path} is not that of its files`;
    }
    return null;
}
async function copy(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
}


/***/ }),

/***/ 18433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readMeasured),
  e: () => (/* binding */ writeMeasured)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(43045);
// EXTERNAL MODULE: ./js/core/run/run-schema.js
var run_schema = __webpack_require__(36023);
;// CONCATENATED MODULE: ./js/core/measured/measured-schema.js


/** What a train job claims to have measured again, checked before anybody believes a shape. */
const parseMeasured = (text) => (0,run_schema/* parseWith */.Ku)(text, measured);
const missing = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("not-measured"), reason: schemas/* string */.YjP().max(1000) });
const turns = schemas/* record */.g1P(run_schema/* word */.Vm, schemas/* array */.YOg(run_schema/* metricValue */.a3).min(1).max(1000));
const replicate = schemas/* union */.KCZ([run_schema/* word */.Vm, schemas/* number */.aig()]).nullable();
const matrix = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).nullable();
const again = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("measured"),
    metrics: schemas/* record */.g1P(run_schema/* word */.Vm, run_schema/* samples */.cJ),
    predictions: schemas/* array */.YOg(schemas/* strictObject */.rej({ replicate, matrix, files: schemas/* array */.YOg(run_schema/* fileEntry */.nV).max(100) })).max(10_000),
});
const inTurn = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("measured"), candidate: turns, version: turns });
const measured = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    run: run_schema/* runId */.Vz,
    sourceKey: run_schema/* hex */.uh,
    exam: run_schema/* hex */.uh.nullable(),
    versions: schemas/* array */.YOg(schemas/* strictObject */.rej({
        tag: run_schema/* word */.Vm,
        models: schemas/* array */.YOg(run_schema/* model */.ge).max(1000),
        again: schemas/* union */.KCZ([again, missing]).nullable(),
        inTurn: schemas/* union */.KCZ([inTurn, missing]).nullable(),
    }))
        .max(100),
});

// EXTERNAL MODULE: ./js/lib/result.js
var result = __webpack_require__(29129);
// EXTERNAL MODULE: ./js/edge/bundle/holds.js
var holds = __webpack_require__(72265);
// EXTERNAL MODULE: ./js/edge/bundle/unzip.js
var unzip = __webpack_require__(80657);
;// CONCATENATED MODULE: ./js/edge/bundle/measured-bundle.js






/** Lays it out in a new folder, `measured.json` and the tables by their digests, which two versions may share. */
async function writeMeasured(folder, measured, objectPath) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "objects"), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "measured.json"), JSON.stringify(measured));
    for (const { sha256 } of tablesOf(measured))
        await (0,promises_.copyFile)(objectPath(sha256), (0,external_node_path_.join)(folder, objectName(sha256)));
}
const mostDocument = 256 * 1024 * 1024;
const mostTables = 8 * 1024 ** 3;
/** Reads it from a zip as hostile data: only what measured.json names is taken out, and held against its digest. The error says what is wrong. */
async function readMeasured(zip, folder) {
    const document = await (0,unzip/* unzip */.$)(zip, folder, (name) => name === "measured.json", mostDocument);
    if (!document.ok)
        return document;
    const measured = parseMeasured(await (0,promises_.readFile)((0,external_node_path_.join)(folder, "measured.json"), "utf8").catch(() => ""));
    if (!measured.ok)
        return (0,result/* err */._)(`its measured.json: ${measured.error}`);
    const tables = tablesOf(measured.value);
    const wanted = new Set(tables.map(({ sha256 }) => objectName(sha256)));
    const taken = await (0,unzip/* unzip */.$)(zip, folder, (name) => wanted.has(name), mostTables);
    if (!taken.ok)
        return taken;
    for (const file of tables)
        if (!(await (0,holds/* holds */.v)((0,external_node_path_.join)(folder, objectName(file.sha256)), file)))
            return (0,result/* err */._)(`${file.path} is missing, or is not what measured.json says`);
    return (0,result.ok)({ measured: measured.value, text: ({ sha256 }) => (0,promises_.readFile)((0,external_node_path_.join)(folder, objectName(sha256)), "utf8") });
}
const objectName = (sha256) => `objects/${sha256}`;
const tablesOf = ({ versions }) => versions.flatMap(({ again }) => (again?.kind === "measured" ? again.predictions.flatMap(({ files }) => files) : []));


/***/ }),

/***/ 80657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unzip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40171);
/* harmony import */ var _core_plan_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16586);
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29129);








const mostEntries = 10_000;
/**
 * Takes wanted files out of a foreign zip. Refused whole: more than 10,000 entries, names that leave the folder or stand there twice,
 * links, and more bytes than `most`, counted as they come and not as the zip claims.
 */
async function unzip(file, folder, wanted, most) {
    let zip;
    try {
        zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_5__/* .openPromise */ .sO)(file, { autoClose: false });
    }
    catch (error) {
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(`the artifact is no readable zip (${error.message})`);
    }
    try {
        if (zip.entryCount > mostEntries)
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(`the artifact has ${zip.entryCount} entries; ${mostEntries} are read`);
        return await takeAll(zip, folder, wanted, most);
    }
    catch (error) {
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(`the artifact cannot be read: ${error.message}`);
    }
    finally {
        zip.close();
    }
}
async function takeAll(zip, folder, wanted, most) {
    const seen = new Set();
    let left = most;
    for await (const entry of zip.eachEntry()) {
        const name = entry.fileName;
        if (name.endsWith("/"))
            continue;
        if (!(0,_core_plan_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .isRepoPath */ .SL)(name))
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(`the artifact has an entry whose name leaves its folder: ${JSON.stringify(name.slice(0, 80))}`);
        if (seen.has(name))
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(`the artifact has two entries called ${JSON.stringify(name.slice(0, 80))}`);
        seen.add(name);
        if (isLink(entry))
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(`the artifact has a link: ${JSON.stringify(name.slice(0, 80))}`);
        if (!wanted(name))
            continue;
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), { recursive: true });
        const limit = counting(left);
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(await zip.openReadStreamPromise(entry), limit.stream, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(place));
        left -= limit.count();
    }
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(undefined);
}
/** Unix mode in the upper half of the external attributes: 0o120000 is a symbolic link. */
const isLink = (entry) => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
function counting(most) {
    let size = 0;
    const stream = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform(chunk, _encoding, done) {
            size += chunk.length;
            done(size > most ? new Error("it unpacks to more bytes than a run may have") : null, chunk);
        },
    });
    return { stream, count: () => size };
}


/***/ }),

/***/ 15979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ../../node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(54491);
// EXTERNAL MODULE: ../../node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(22812);
// EXTERNAL MODULE: ../../node_modules/@octokit/rest/dist-src/index.js + 1 modules
var dist_src = __webpack_require__(94011);
// EXTERNAL MODULE: ./js/core/failure.js
var core_failure = __webpack_require__(88714);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./js/edge/forge/download.js






/**
 * Streams an address that opens itself into a file, no further than `maxBytes`; answers what is in it then. What an earlier attempt has left in the
 * file is not asked for again. Throws Stop (code `forge`).
 */
async function download(url, file, maxBytes) {
    const left = (await (0,external_node_fs_promises_.stat)(file).catch(() => null))?.size ?? 0;
    const headers = { "accept-encoding": "identity", ...(left > 0 ? { range: `bytes=${left}-` } : {}) };
    const response = await fetch(url, { headers }).catch((error) => Promise.reject(broken(error.message)));
    if (response.status === 416) {
        // What is there is as long as the whole, or is of something else: nothing can be told of it but by its digest.
        await response.body?.cancel();
        await (0,external_node_fs_promises_.rm)(file);
        return await download(url, file, maxBytes);
    }
    if (!response.ok || !response.body)
        throw broken("the bytes could not be fetched", response.status);
    const from = response.status === 206 ? left : 0;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    if (from > 0)
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash, { end: false });
    const measured = measure(hash, from, maxBytes);
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), measured.stream, (0,external_node_fs_.createWriteStream)(file, { flags: from > 0 ? "a" : "w" })).catch((error) => Promise.reject(error instanceof core_failure.Stop ? error : broken(error.message)));
    return { sha256: hash.digest("hex"), size: measured.size() };
}
function measure(hash, from, maxBytes) {
    let size = from;
    const stream = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            size += chunk.length;
            hash.update(chunk);
            done(size > maxBytes ? tooLarge(maxBytes) : null, chunk);
        },
    });
    return { stream, size: () => size };
}
const tooLarge = (maxBytes) => new core_failure.Stop({ code: "artifact-refused", words: `it is larger than ${maxBytes} bytes` });
const broken = (words, status = null) => new core_failure.Stop({ code: "forge", call: "download", status, words });

// EXTERNAL MODULE: ../../node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(58367);
;// CONCATENATED MODULE: ./js/edge/forge/retried.js


/** For what the client's own retries cannot repeat: a stream that was read, an address that expired. Three more attempts, over seven seconds. */
function retried(work) {
    return (0,p_retry/* default */.Ay)(work, { retries: 3, minTimeout: 1000, factor: 2, shouldRetry: ({ error }) => isTransient(error) });
}
/** GitHub, or the way there, failed for now. */
function isTransient(error) {
    if (!(error instanceof core_failure.Stop))
        return true;
    const { failure } = error;
    return failure.code === "forge" && (failure.status === null || failure.status === 429 || failure.status >= 500);
}

;// CONCATENATED MODULE: ./js/edge/forge/releases.js







/** The client would repeat these calls blindly; whether the last attempt was carried out has to be asked first. */
const once = { retries: 0 };
/** Releases. What is created is looked for before it is tried again: its answer alone may have been lost. */
function releases({ rest, here, ask, orNull, addressOf }) {
    // A draft is found by no tag, so that the list is asked; the one we look for is among the newest.
    const list = async () => {
        const found = await ask("list releases", rest.repos.listReleases({ ...here, per_page: 100 }));
        return found.map(toRelease).sort((a, b) => b.id - a.id);
    };
    return {
        releases: list,
        async publishedRelease(tag) {
            const found = await orNull("get release", rest.repos.getReleaseByTag({ ...here, tag }));
            return found && toRelease(found);
        },
        async downloadAsset({ id }, file, maxBytes) {
            const path = `/repos/${here.owner}/${here.repo}/releases/assets/${id}`;
            // The address is asked for each time, for it expires within minutes.
            await retried(async () => download(await addressOf(path), file, maxBytes));
        },
        async createDraftRelease({ tag, commit, name, body }) {
            const draft = { ...here, tag_name: tag, target_commitish: commit, name, body, draft: true, request: once };
            const isIt = (one) => one.draft && one.tag === tag && one.commit === commit;
            let tried = false;
            return await retried(async () => {
                const made = tried ? (await list()).findLast(isIt) : undefined;
                tried = true;
                return made ?? toRelease(await ask("create release", rest.repos.createRelease(draft)));
            });
        },
        async keepAsset({ id, uploadUrl, assets }, name, file) {
            const { size } = await (0,external_node_fs_promises_.stat)(file);
            const there = assets.find((asset) => asset.name === name);
            if (there && (await holds(there, file, size)))
                return;
            let tried = there !== undefined;
            await retried(async () => {
                if (tried && (await isThere(id, name, file, size)))
                    return;
                tried = true;
                const request = rest.repos.uploadReleaseAsset({
                    ...here,
                    release_id: id,
                    url: uploadUrl,
                    name,
                    headers: { "content-length": size, "content-type": "application/octet-stream" },
                    // The type asks for a text; a stream is what is sent.
                    data: external_node_stream_.Readable.toWeb((0,external_node_fs_.createReadStream)(file)),
                    request: { ...once, duplex: "half" },
                });
                await ask("upload release asset", request);
            });
        },
        async publishRelease(id, { tag, name, body }) {
            const published = { tag_name: tag, name, body, draft: false, make_latest: "false" };
            await ask("publish release", rest.repos.updateRelease({ ...here, release_id: id, ...published }));
        },
        async deleteRelease(id) {
            await orNull("delete release", rest.repos.deleteRelease({ ...here, release_id: id }));
        },
    };
    /** What is in the way of the next upload is deleted. */
    async function isThere(release, name, file, size) {
        const assets = rest.repos.listReleaseAssets({ ...here, release_id: release, per_page: 100 });
        const found = (await ask("list release assets", assets)).find((asset) => asset.name === name);
        if (found && (await holds(toAsset(found), file, size)))
            return true;
        if (found)
            await orNull("delete asset", rest.repos.deleteReleaseAsset({ ...here, asset_id: found.id }));
        return false;
    }
}
/** Whether an asset has a file's bytes, as far as GitHub tells. */
async function holds({ whole, size, digest }, file, bytes) {
    if (!whole || size !== bytes)
        return false;
    if (digest === null)
        return true;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
    return digest === `sha256:${hash.digest("hex")}`;
}
const toRelease = (release) => ({
    id: release.id,
    tag: release.tag_name,
    commit: release.target_commitish,
    draft: release.draft,
    uploadUrl: release.upload_url,
    assets: release.assets.map(toAsset),
});
const toAsset = ({ id, name, state, size, digest }) => ({
    id,
    name,
    whole: state === "uploaded",
    size,
    digest,
});

// EXTERNAL MODULE: ../../node_modules/@octokit/request-error/dist-src/index.js
var request_error_dist_src = __webpack_require__(39219);
;// CONCATENATED MODULE: ./js/edge/forge/whole-answers.js

/**
 * A plugin of the client: an answer that breaks off in the middle is a failure of the server, to be tried again. The client would hand on what came,
 * as a text, where its types promise an object.
 */
function wholeAnswers(octokit) {
    octokit.hook.after("request", (response, options) => {
        const json = String(response.headers["content-type"] ?? "").includes("json");
        if (!json || typeof response.data !== "string")
            return;
        // The client's own types leave out what it hands to its plugins.
        const request = options;
        throw new request_error_dist_src/* RequestError */.G("the answer broke off", 502, { request });
    });
    return {};
}

;// CONCATENATED MODULE: ./js/edge/forge/open-github.js









/** GitHub's REST API for one repository. Throws Stop (code `forge`) with the call, the status and GitHub's words. */
function openGitHub({ apiUrl, token, owner, repo }) {
    const octokit = new (dist_src/* Octokit */.E.plugin(wholeAnswers, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A))({
        ...(token === null ? {} : { auth: token }),
        baseUrl: apiUrl,
        log: silent,
        // Limits are a token's.
        throttle: { id: token ?? "nobody", onRateLimit, onSecondaryRateLimit: onRateLimit },
        // Of what the one repeats, the other must not make four times as many.
        retry: { retries: 3, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    });
    const here = { owner, repo };
    const { rest } = octokit;
    const ask = (what, request) => request.then(({ data }) => data).catch((error) => Promise.reject(failed(what, error)));
    const orNull = (what, request) => request
        .then(({ data }) => data)
        .catch((error) => (statusOf(error) === 404 ? null : Promise.reject(failed(what, error))));
    return {
        async artifacts(name) {
            const { artifacts } = await ask("list artifacts", rest.actions.listArtifactsForRepo({ ...here, name, per_page: 30 }));
            return artifacts.map(toArtifact).sort((a, b) => b.id - a.id);
        },
        async artifact(id) {
            const found = await orNull("get artifact", rest.actions.getArtifact({ ...here, artifact_id: id }));
            return found && toArtifact(found);
        },
        async artifactsOfRun(run, name) {
            const { artifacts } = await ask("list artifacts of run", rest.actions.listWorkflowRunArtifacts({ ...here, run_id: run, per_page: 100, ...(name ? { name } : {}) }));
            return artifacts.map(toArtifact).sort((a, b) => b.id - a.id);
        },
        async downloadArtifact(id, file, maxBytes) {
            // The address is asked for each time, for it expires within a minute.
            return await retried(async () => {
                const url = await redirected(octokit, "download artifact", `/repos/${owner}/${repo}/actions/artifacts/${id}/zip`);
                return await download(url, file, maxBytes);
            });
        },
        async workflowRun(id) {
            const run = await ask("get workflow run", rest.actions.getWorkflowRun({ ...here, run_id: id }));
            return {
                id: run.id,
                event: run.event,
                headSha: run.head_sha,
                headBranch: run.head_branch,
                actor: run.actor?.login ?? "",
                repository: run.repository.full_name,
                headRepository: run.head_repository?.full_name ?? null,
                path: run.path.split("@")[0] ?? "",
                attempt: run.run_attempt ?? 1,
                conclusion: run.conclusion,
            };
        },
        async whose() {
            // The REST API tells it to people's tokens only.
            const { viewer } = await octokit
                .graphql("query { viewer { login } }")
                .catch(() => ({ viewer: null }));
            return viewer?.login ?? null;
        },
        pullRequest: async (number) => toPullRequest(await ask("get pull request", rest.pulls.get({ ...here, pull_number: number }))),
        async reviews(pullRequest) {
            const all = await octokit
                .paginate(rest.pulls.listReviews, { ...here, pull_number: pullRequest, per_page: 100 })
                .catch((error) => Promise.reject(failed("list reviews", error)));
            return all.map(({ user, state, commit_id, body, html_url }) => ({
                author: user?.login ?? null,
                person: user?.type === "User",
                state,
                commit: commit_id,
                body,
                url: html_url,
            }));
        },
        async mayWrite(username) {
            // What GitHub calls an author's association does not tell: private members of an organization are strangers by it.
            const level = await orNull("ask for a permission", rest.repos.getCollaboratorPermissionLevel({ ...here, username }));
            return level?.permission === "write" || level?.permission === "admin";
        },
        async comments(pullRequest) {
            const all = await octokit
                .paginate(rest.issues.listComments, { ...here, issue_number: pullRequest, per_page: 100 })
                .catch((error) => Promise.reject(failed("list comments", error)));
            return all.map(toComment);
        },
        createComment: async (pullRequest, body) => toComment(await ask("create comment", rest.issues.createComment({ ...here, issue_number: pullRequest, body }))),
        async updateComment(id, body) {
            return (await orNull("update comment", rest.issues.updateComment({ ...here, comment_id: id, body }))) !== null;
        },
        async deleteComment(id) {
            await orNull("delete comment", rest.issues.deleteComment({ ...here, comment_id: id }));
        },
        async openPullRequests({ headRepository, headBranch, headSha }) {
            if (headRepository === null || headBranch === null)
                return [];
            const head = `${headRepository.split("/")[0]}:${headBranch}`;
            const found = await ask("list pull requests", rest.pulls.list({ ...here, state: "open", head, per_page: 100 }));
            return found
                .filter((one) => one.head.sha === headSha && one.head.repo?.full_name === headRepository)
                .map(toPullRequest);
        },
        async testMerge(pullRequest) {
            const get = () => ask("get pull request", rest.pulls.get({ ...here, pull_number: pullRequest }));
            let pull = await get();
            // Having been asked, GitHub merges it, which takes it some seconds.
            for (let seconds = 1; pull.mergeable === null && seconds <= 8; seconds *= 2) {
                await (0,promises_.setTimeout)(seconds * 1000);
                pull = await get();
            }
            if (pull.mergeable !== null)
                return pull.mergeable ? pull.merge_commit_sha : null;
            const words = `it has not found out yet whether #${pullRequest} can be merged`;
            throw new core_failure.Stop({ code: "forge", call: "merge for testing", status: null, words });
        },
        async mergedPullRequest(commit) {
            const found = await ask("list pull requests of commit", rest.repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: commit }));
            const merged = found.filter((one) => one.merged_at !== null);
            const pull = merged.find((one) => one.merge_commit_sha === commit) ?? merged[0];
            return pull ? toPullRequest(pull) : null;
        },
        ...releases({ rest, here, ask, orNull, addressOf: (path) => redirected(octokit, "download release asset", path) }),
    };
}
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/** Waits where GitHub says for how long and it is short; a job that sleeps for an hour helps nobody. */
const onRateLimit = (retryAfter, _options, _octokit, retryCount) => retryCount < 2 && retryAfter <= 60;
const statusOf = (error) => error instanceof Error && "status" in error ? Number(error.status) : null;
function failed(call, error) {
    const words = error instanceof Error ? error.message : String(error);
    return new core_failure.Stop({ code: "forge", call, status: statusOf(error), words });
}
const toArtifact = (artifact) => ({
    id: artifact.id,
    name: artifact.name,
    size: artifact.size_in_bytes,
    expired: artifact.expired,
    digest: artifact.digest ?? null,
    createdAt: artifact.created_at ?? "",
    workflowRun: artifact.workflow_run?.id ?? null,
});
const toComment = (comment) => ({
    id: comment.id,
    body: comment.body ?? "",
    author: comment.user?.login ?? "",
    url: comment.html_url,
});
const toPullRequest = (pull) => ({
    number: pull.number,
    title: pull.title,
    author: pull.user?.login ?? null,
    labels: pull.labels.map(({ name }) => name),
    headSha: pull.head.sha,
    mergeCommit: pull.merge_commit_sha,
    base: pull.base.ref,
    url: pull.html_url,
});
/** GitHub answers with a short-lived address of another host, which must not get our token. */
async function redirected(octokit, what, path) {
    try {
        const { status, headers } = await octokit.request(`GET ${path}`, {
            headers: { accept: "application/octet-stream" },
            // Who asks for it asks again, with all that follows.
            request: { redirect: "manual", retries: 0 },
        });
        if (status === 302 && headers.location)
            return headers.location;
        throw new Error(`GitHub answered ${status} without an address`);
    }
    catch (error) {
        throw failed(what, error);
    }
}


/***/ }),

/***/ 18016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38232);

/** The known word that `seen` most likely meant, or undefined when none is close (a third of its length at most). */
function nearest(seen, known) {
    let best;
    let least = Math.max(1, Math.floor(seen.length / 3)) + 1;
    for (const word of known) {
        const d = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(seen.toLowerCase(), word.toLowerCase());
        if (d < least)
            [best, least] = [word, d];
    }
    return best;
}


/***/ })

};
