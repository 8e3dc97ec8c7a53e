export const id = 6156;
export const ids = [6156,9550];
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

/***/ 83327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ acceptOptions),
  E: () => (/* binding */ judgeAsked)
});

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/registry/registry.js
var registry_registry = __webpack_require__(45683);
// EXTERNAL MODULE: ./js/core/run/summary.js
var summary = __webpack_require__(15762);
// EXTERNAL MODULE: ./js/app/find-run.js
var find_run = __webpack_require__(92167);
// EXTERNAL MODULE: ./js/app/pipeline-at.js
var pipeline_at = __webpack_require__(73046);
// EXTERNAL MODULE: ./js/app/registry/ledger.js
var ledger = __webpack_require__(62855);
// EXTERNAL MODULE: ./js/app/judge/judge.js + 6 modules
var judge = __webpack_require__(22797);
// EXTERNAL MODULE: ./js/app/judge/read-predictions.js
var read_predictions = __webpack_require__(25255);
;// CONCATENATED MODULE: ./js/app/judge/judge-here.js








/**
 * Judges a run on a laptop: by the policy of the merge base with the default branch (`branch`), or of the first parent (`merged`). The
 * candidate is the run asked for, else the newest that succeeded from the source as it is now. Throws Stop: no-run-for-source, usage.
 */
async function judgeHere(input, { git, store }) {
    const { workspace, asked, accept } = input;
    const run = asked === null ? await store.runOfSource(workspace.sourceKey) : await (0,find_run/* findRun */.L)(store, asked);
    if (!run)
        throw new failure.Stop({ code: "no-run-for-source", sourceKey: workspace.sourceKey, dirty: workspace.dirty });
    const details = (await store.details(run.id)) ?? { version: 1, history: {}, plots: [] };
    const textOf = ({ sha256 }) => store.objectText(sha256);
    const baseCommit = await baseOf(input.as, workspace, git);
    const base = baseCommit === null ? null : await (0,pipeline_at/* pipelineAt */.i)(baseCommit, workspace.file, git);
    const registry = (0,registry_registry/* registryOf */.Fv)(await git.tags());
    const { policy } = (base ?? workspace).plan.pipeline;
    if (input.measure && run.sourceKey !== workspace.sourceKey)
        throw otherSource(run);
    const measured = (await input.measure?.({ workspace, run, policy, registry })) ?? null;
    const comparison = await (0,judge/* judgeCandidate */.b)({
        candidate: run,
        details,
        candidatePolicy: workspace.plan.pipeline.policy,
        candidateSource: workspace.sourceRecord,
        base: base && baseCommit !== null ? { policy: base.plan.pipeline.policy, commit: baseCommit } : null,
        baseRun: await runOfBase(base, baseCommit, { git, store }),
        registry,
        sourceAt: async (commit) => (await (0,pipeline_at/* pipelineAt */.i)(commit, workspace.file, git))?.sourceRecord ?? null,
        predictions: {
            candidate: (evaluation) => (0,read_predictions/* readPredictions */.R)(run, evaluation, textOf),
            async baseline(summary, evaluation) {
                const known = await store.run(summary.run);
                // A tag may claim any run's id: only the very run of that source speaks for it.
                return known?.sourceKey === summary.sourceKey ? await (0,read_predictions/* readPredictions */.R)(known, evaluation, textOf) : [];
            },
        },
        measured: measured && { measured, text: textOf },
        ledger: await (0,ledger/* ledgerMessages */.Af)(git),
        source: { how: run.commit === workspace.commit ? "trained" : "reused", why: "on this machine", url: null },
        accept,
    });
    return { comparison, run, registry };
}
const otherSource = ({ id }) => new failure.Stop({
    code: "usage",
    command: "judge",
    words: `--measure runs the evaluation as it is now, and run ${id.slice(0, 12)} is of another source.`,
    hint: "Leave RUN out, or check out the commit that it was made from.",
});
/** On the default branch itself the merge base is where we stand: what came before judges. */
async function baseOf(as, { commit, dirty }, git) {
    if (commit === null)
        return null;
    if (as === "merged")
        return await git.firstParent(commit);
    for (const name of ["refs/remotes/origin/HEAD", "refs/heads/main", "refs/heads/master"]) {
        const tip = await git.commit(name);
        const base = tip === null ? null : await git.mergeBase(tip, commit);
        if (base !== null)
            return base === commit && !dirty ? await git.firstParent(commit) : base;
    }
    return await git.firstParent(commit);
}
/** A run in the store, else what the ledger keeps of one. */
async function runOfBase(base, commit, { git, store }) {
    if (!base || commit === null)
        return { absent: "the base has no such pipeline" };
    const run = await store.runOfSource(base.sourceKey);
    if (run)
        return (0,summary/* summarise */.f)(run);
    return (await (0,ledger/* findInLedger */.Qp)(base.sourceKey, git)) ?? { absent: `no run of the base ${commit.slice(0, 7)} is known` };
}

// EXTERNAL MODULE: ./js/core/judgement/acceptance.js
var acceptance = __webpack_require__(54965);
// EXTERNAL MODULE: ./js/core/pipeline/pipeline.js
var pipeline = __webpack_require__(88365);
// EXTERNAL MODULE: ./js/core/registry/next-tags.js
var next_tags = __webpack_require__(61991);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
// EXTERNAL MODULE: ./js/cli/measuring.js
var measuring = __webpack_require__(94304);
;// CONCATENATED MODULE: ./js/cli/judging.js







/** Options of every command that judges. */
const acceptOptions = {
    accept: {
        type: "string",
        value: "VERDICT",
        description: "a person's decision to go on in spite of not-comparable, inconclusive or no-baseline; needs -m",
    },
    message: { type: "string", value: "WHY", short: "m", description: "why; it is kept in the stage tag" },
    ...measuring/* measureOption */.o,
};
/** Opens the repository and judges the run asked for: what `judge`, `report` and `promote` begin with. */
async function judgeAsked(input, terminal, as) {
    const here = await (0,edges/* openHere */.Pw)(input, terminal);
    const accept = await acceptOf(input, here.git);
    const measure = input.on("measure") ? (0,measuring/* measuringHere */.c)(here, terminal) : null;
    const asked = input.args[0] ?? null;
    const judged = await judgeHere({ workspace: here.workspace, asked, as, accept, measure }, here);
    return { ...here, ...judged, context: contextOf(judged, here.workspace.commit) };
}
function contextOf({ comparison, registry }, commit) {
    const { bump } = comparison.policy.promote;
    const next = comparison.candidate.models.map(({ name }) => ({
        model: name,
        version: (0,next_tags/* nextVersion */.yU)(registry, name, commit ?? "", bump).version,
    }));
    return { next, claimed: false, editsWorkflows: false, acceptable: null, where: "laptop" };
}
async function acceptOf(input, git) {
    const verdict = input.text("accept");
    if (verdict === undefined)
        return null;
    const usage = (words, hint) => new failure.Stop({ code: "usage", command: null, words, hint });
    if (verdict === "fail")
        throw usage("fail cannot be accepted.", "It is a finding, not a gap in what is known. Change the model, or the policy by a pull request of its own.");
    if (!(0,acceptance/* isSoft */.$x)(verdict))
        throw usage(`--accept ${verdict}: that is no verdict that could be accepted.`, `It may be ${pipeline/* softVerdicts */.$.join(", ")}.`);
    const why = input.text("message");
    if (!why)
        throw usage("--accept needs a reason.", `Write it as --accept ${verdict} -m "why".`);
    return { verdict, why, by: (await git.identity()).name, review: null };
}


/***/ }),

/***/ 94304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ measuringHere),
/* harmony export */   o: () => (/* binding */ measureOption)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _edge_bundle_version_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70792);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92632);
/* harmony import */ var _render_run_live_frame_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30464);
/* harmony import */ var _wiring_engine_edges_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31368);
/* harmony import */ var _wiring_interruption_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19550);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76916);









/** Of every command that judges. */
const measureOption = {
    measure: {
        type: "boolean",
        description: "where the exam has changed, or a metric is measured in turn: run the evaluation for what gates compare with; its models come from the store or the release",
    },
};
/** Measures on this machine, with the engine and the store of `run`; nothing of it is laid into the work tree. */
function measuringHere({ git, store, workspace }, terminal) {
    return async (input) => {
        const { measure } = await Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(7964), __webpack_require__.e(3150), __webpack_require__.e(3465)]).then(__webpack_require__.bind(__webpack_require__, 53150));
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mainline-"));
        const { commit, dirty, sourceKey, tree } = workspace;
        const files = tree.map(({ path }) => path);
        const shared = { root: git.root, files, commit, dirty, sourceKey, origin: null, force: false };
        try {
            return await measure(input, {
                options: { ...shared, ...(0,_wiring_interruption_js__WEBPACK_IMPORTED_MODULE_6__.interruption)(), jobs: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() },
                probes: input.run.probes,
                engine: await (0,_wiring_engine_edges_js__WEBPACK_IMPORTED_MODULE_7__/* .engineEdges */ .n)(git.root, store, terminal.env),
                onEvent: (event) => say(event, terminal),
                version: {
                    store,
                    forge: await (0,_github_js__WEBPACK_IMPORTED_MODULE_8__/* .forgeOf */ .$)(git, terminal.env),
                    files: _edge_bundle_version_files_js__WEBPACK_IMPORTED_MODULE_3__/* .versionFiles */ .u,
                    temporary: async (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name),
                },
                keep: async () => { },
            });
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    };
}
/** To where no answer of the command's is. */
function say(event, terminal) {
    if (event.kind === "leg-ended")
        terminal.err(`${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(event.leg)} ${(0,_render_run_live_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .legEndWords */ .z1)(event.result)}`);
}


/***/ }),

/***/ 95264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ legFailureWords)
/* harmony export */ });
/* harmony import */ var _lib_unreachable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84108);

/** Why a leg failed, in words that end without a full stop. */
function legFailureWords(failure) {
    switch (failure.kind) {
        case "exit":
            return [
                `exit code ${failure.code}`,
                ...(failure.hint ? [failure.hint] : failure.code === 127 ? ["the shell did not find a command"] : []),
            ].join("; ");
        case "signal":
            return `ended by ${failure.signal}${failure.signal === "SIGKILL" ? " (out of memory, perhaps)" : ""}`;
        case "timeout":
            return `not done after ${failure.seconds} seconds, so it was ended; see timeout-minutes`;
        case "missing-output":
            return `it succeeded without making ${failure.paths.join(", ")}`;
        case "unreadable":
            return `${failure.path}: ${failure.problem}`;
        case "secret-output":
            return `${failure.path} holds the value of a secret that it sees, so it was not kept`;
        case "spawn":
            return `it could not be started: ${failure.problem}`;
        case "needs":
            return `not started, because ${failure.leg} failed`;
        case "fail-fast":
            return `not finished, because ${failure.leg} failed (fail-fast)`;
        default:
            return (0,_lib_unreachable_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .H)(failure);
    }
}


/***/ }),

/***/ 30464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z1: () => (/* binding */ legEndWords),
  Cy: () => (/* binding */ liveFrame),
  jJ: () => (/* binding */ waitWords),
  Du: () => (/* binding */ wroteInputWords)
});

// EXTERNAL MODULE: ./js/core/metrics/metric-value.js
var metric_value = __webpack_require__(3972);
;// CONCATENATED MODULE: ./js/core/run/remaining-time.js
/**
 * How long a run will still take, if every leg that waits runs, and takes as long as the last time: legs start in the plan's order, so many at
 * once, when what they need has ended. `null` where that is not known of each, or where one has taken longer already.
 */
function remainingTime(pending, jobs) {
    const ends = new Map();
    /** When each of the jobs is free. */
    const free = [];
    for (const { id, elapsed, usual } of pending) {
        if (usual === null || (elapsed !== null && elapsed >= usual))
            return null;
        if (elapsed === null)
            continue;
        ends.set(id, usual - elapsed);
        free.push(usual - elapsed);
    }
    while (free.length < jobs)
        free.push(0);
    for (const { id, needs, elapsed, usual } of pending) {
        if (elapsed !== null || usual === null)
            continue;
        const ready = Math.max(0, ...needs.map((need) => ends.get(need) ?? 0));
        const job = free.indexOf(Math.min(...free));
        const end = Math.max(ready, free[job] ?? 0) + usual;
        free[job] = end;
        ends.set(id, end);
    }
    return Math.max(0, ...ends.values());
}

// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/leg-failure.js
var leg_failure = __webpack_require__(95264);
// EXTERNAL MODULE: ./js/render/number.js
var number = __webpack_require__(54746);
// EXTERNAL MODULE: ./js/render/table.js
var table = __webpack_require__(82827);
;// CONCATENATED MODULE: ./js/render/run/live-frame.js






/**
 * The screen of a run that goes on: a line a leg, and a line of totals. Where there are more legs than lines, what needs eyes comes first:
 * failed legs, running ones, the next that wait, then the last that are done; their order stays the plan's.
 */
function liveFrame(watched, now, { width, height, colors }) {
    const shown = mostUrgent([...watched.states], Math.max(1, height - 2));
    const name = Math.min(Math.floor(width / 3), Math.max(...shown.map(([leg]) => leg.length)));
    const rows = shown.map(([leg, state]) => {
        const { mark, words } = told(state, now, watched.usual.get(leg) ?? null);
        const line = (0,table/* cut */.Jj)(`${MARKS[mark].sign} ${(0,table/* cutMiddle */.it)(leg, name).padEnd(name)}  ${words}`, width - 1);
        return colors[MARKS[mark].color](line);
    });
    return [...rows, (0,table/* cut */.Jj)(totals(watched, now), width - 1)];
}
/** Why a run that is alive does nothing, also where it is told line by line. */
function waitWords({ run, for: what, }) {
    if (what === "gc")
        return "waits for `mainline gc` to end";
    if (run === null)
        return "waits for another leg, which does or fetches the same";
    return `waits for run ${run.slice(0, 12)}, which ${what === "leg" ? "does the same" : "uses the work tree"}`;
}
/** The words that end a leg, also where a run is told line by line. */
function legEndWords(leg) {
    if (leg.status === "reused")
        return "reused";
    if (leg.failure)
        return `${leg.status}: ${(0,render_escape/* escapeTerminal */.en)((0,leg_failure/* legFailureWords */.w)(leg.failure))}`;
    return `done in ${(0,number/* formatSeconds */.Xo)(leg.seconds)}`;
}
/** A step wrote into its own copy of an input. */
function wroteInputWords({ leg, path, others }) {
    const more = others > 0 ? ` and ${others} more of its inputs` : "";
    return `${leg} wrote into ${(0,render_escape/* escapeTerminal */.en)(path)}${more}. That was a copy of its own, which nobody else sees: write to an output instead.`;
}
const MARKS = {
    failed: { sign: "✗", color: "red" },
    running: { sign: "•", color: "cyan" },
    waiting: { sign: " ", color: "dim" },
    done: { sign: "✓", color: "green" },
};
const URGENCY = ["failed", "running", "waiting", "done"];
function told(state, now, usual) {
    if (state.kind === "waiting")
        return { mark: "waiting", words: state.words ?? "waiting" };
    if (state.kind === "retrying")
        return { mark: "running", words: `failed; next attempt in ${state.seconds} s` };
    if (state.kind === "ended")
        return { mark: markOf(state), words: `${legEndWords(state.result)}${measuredBy(state.result)}` };
    const elapsed = now - state.since;
    const whole = usual !== null && elapsed < usual && usual >= 2 ? ` of about ${(0,number/* formatSeconds */.Xo)(usual)}` : "";
    const line = (0,render_escape/* escapeTerminal */.en)(state.line.slice(0, 300));
    return { mark: "running", words: `${(0,number/* formatSeconds */.Xo)(elapsed)}${whole}${measured(state.metrics)}  ${line}`.trimEnd() };
}
const measuredBy = ({ status, metrics }) => (status === "ran" ? measured(metrics) : "");
/** The first of a leg's metrics. */
function measured(metrics) {
    const some = Object.entries(metrics).slice(0, 3);
    return some.map(([name, value]) => `  ${(0,render_escape/* escapeTerminal */.en)(name)} ${(0,number/* formatNumber */.ZV)((0,metric_value/* fromMetricValue */.qh)(value))}`).join("");
}
function markOf(state) {
    if (state.kind === "waiting")
        return "waiting";
    if (state.kind !== "ended")
        return "running";
    if (state.result.status === "failed")
        return "failed";
    return state.result.status === "skipped" ? "waiting" : "done";
}
function mostUrgent(legs, most) {
    if (legs.length <= most)
        return [...legs];
    const newestDoneFirst = [...legs].reverse();
    const ranked = URGENCY.flatMap((mark) => (mark === "done" ? newestDoneFirst : legs).filter(([, state]) => markOf(state) === mark));
    const kept = new Set(ranked.slice(0, most).map(([leg]) => leg));
    return legs.filter(([leg]) => kept.has(leg));
}
function totals({ states, needs, usual, jobs }, now) {
    const all = [...states.values()];
    const ended = all.filter((state) => state.kind === "ended").length;
    const count = (mark) => all.filter((state) => markOf(state) === mark).length;
    const failed = count("failed");
    const pending = [...states].flatMap(([id, state]) => state.kind === "ended"
        ? []
        : [{ id, needs: needs.get(id) ?? [], elapsed: elapsedOf(state, now), usual: usual.get(id) ?? null }]);
    const left = failed > 0 || pending.length === 0 ? null : remainingTime(pending, jobs);
    return [
        `${ended} of ${all.length} legs ended, ${count("running")} running`,
        ...(failed > 0 ? [`${failed} failed`] : []),
        ...(left !== null && left >= 2 ? [`about ${roughly(left)} left`] : []),
    ].join(", ");
}
function elapsedOf(state, now) {
    if (state.kind === "running")
        return now - state.since;
    return state.kind === "retrying" ? 0 : null;
}
/** No more digits than an estimate has. */
function roughly(seconds) {
    if (seconds < 20)
        return `${Math.ceil(seconds)} s`;
    return seconds < 90 ? `${Math.ceil(seconds / 10) * 10} s` : `${Math.round(seconds / 60)} min`;
}


/***/ }),

/***/ 31368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ engineEdges)
/* harmony export */ });
/** The engine's outside world on this machine, assembled for the CLI and the train action alike. */
async function engineEdges(root, store, env) {
    const [files, secrets, { followFiles }, { openJournal }, { capture }, { runStep }, { shellCommand, scriptEnding }, { v7 }, { setTimeout: wait },] = await Promise.all([
        __webpack_require__.e(/* import() */ 3417).then(__webpack_require__.bind(__webpack_require__, 63417)),
        __webpack_require__.e(/* import() */ 1995).then(__webpack_require__.bind(__webpack_require__, 1995)),
        __webpack_require__.e(/* import() */ 3615).then(__webpack_require__.bind(__webpack_require__, 53615)),
        __webpack_require__.e(/* import() */ 6523).then(__webpack_require__.bind(__webpack_require__, 6523)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32542)),
        __webpack_require__.e(/* import() */ 8469).then(__webpack_require__.bind(__webpack_require__, 18469)),
        __webpack_require__.e(/* import() */ 7566).then(__webpack_require__.bind(__webpack_require__, 67566)),
        __webpack_require__.e(/* import() */ 9615).then(__webpack_require__.bind(__webpack_require__, 49615)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 58500, 19)),
    ]);
    return {
        store,
        bench: files.openWorkbench(root, store.home),
        platform: { arch: process.arch, os: process.platform },
        // Of the process itself each look costs as much as a file.
        env: { ...env },
        now: Date.now,
        newRunId: () => v7().replaceAll("-", ""),
        sleep: (seconds, signal) => wait(seconds * 1000, undefined, { signal }).catch(() => { }),
        after: (seconds) => AbortSignal.timeout(seconds * 1000),
        runStep,
        shellCommand,
        scriptEnding,
        openJournal: (work) => openJournal(work, Date.now),
        hideSecret: () => { },
        holdsSecret: secrets.holdsSecret,
        readMasked: secrets.readMasked,
        followFiles,
        capture,
    };
}


/***/ }),

/***/ 19550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   interruption: () => (/* binding */ interruption)
/* harmony export */ });
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * The first Ctrl-C (or a runner's cancel) asks legs to end, and the engine ends their process groups some seconds later; the second ends them
 * at once. Only the third ends this process as it is: whoever it started would stay.
 */
function interruption() {
    const [asked, forced] = [new AbortController(), new AbortController()];
    const interrupt = () => {
        if (!asked.signal.aborted)
            return asked.abort();
        for (const signal of signals)
            process.off(signal, interrupt);
        forced.abort();
    };
    for (const signal of signals)
        process.on(signal, interrupt);
    return { signal: asked.signal, kill: forced.signal };
}


/***/ }),

/***/ 9923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fast_string_width_dist)
});

;// CONCATENATED MODULE: ../../node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
/* EXPORT */


;// CONCATENATED MODULE: ../../node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    /* STATE */
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ../../node_modules/fast-string-width/dist/index.js
/* IMPORT */

/* HELPERS */
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
/* MAIN */
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
/* EXPORT */
/* harmony default export */ const fast_string_width_dist = (fastStringWidth);


/***/ }),

/***/ 48091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
