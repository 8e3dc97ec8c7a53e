export const id = 7815;
export const ids = [7815];
export const modules = {

/***/ 50330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ judgeInput),
/* harmony export */   o: () => (/* binding */ requireArtifact)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40927);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88714);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34397);



/** The inputs that report and promote share. */
function judgeInput(context) {
    return {
        file: (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("config") ?? "mainline.yml",
        artifactId: Number((0,_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("artifact-id") ?? Number.NaN),
        digest: (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("digest") ?? "",
        reused: (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("reused") === "true",
        reason: (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)("reason") ?? "",
        context,
        accept: acceptOf(context),
        tested: null,
    };
}
/** Without the train job's outputs there is nothing that could be proved. */
function requireArtifact({ artifactId, digest }) {
    if (Number.isInteger(artifactId) && /^sha256:[0-9a-f]{64}$/.test(digest))
        return;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__.Stop({
        code: "not-here",
        words: "The inputs artifact-id and digest are not those of a train job.",
        todo: "Hand them on: artifact-id: ${{ needs.train.outputs.artifact-id }}, and the same for digest.",
    });
}
function acceptOf({ event, actor }) {
    const verdict = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4("accept");
    if (verdict === "")
        return null;
    const words = (text, todo) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__.Stop({ code: "not-here", words: text, todo });
    if (event !== "workflow_dispatch")
        throw words("`accept` is a person's decision.", "Start the workflow by hand (workflow_dispatch) to give it.");
    if (verdict !== "not-comparable" && verdict !== "inconclusive" && verdict !== "no-baseline")
        throw words(`The verdict "${verdict}" cannot be accepted.`, "It may be not-comparable, inconclusive or no-baseline.");
    const why = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4("why");
    if (why === "")
        throw words("`accept` needs a reason.", "Say it in the input `why`; it is kept in the stage tag.");
    return { verdict: verdict, by: actor, why };
}


/***/ }),

/***/ 37058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgeOnRunner)
/* harmony export */ });
/* harmony import */ var _core_bundle_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13238);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64153);
/* harmony import */ var _core_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28309);
/* harmony import */ var _download_bundle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59329);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34509);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13445);
/* harmony import */ var _read_predictions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60887);
/* harmony import */ var _runner_edges_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64209);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8364);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64846);











/**
 * Judges an artifact without a checkout and without running anything of it: the commits are fetched into a bare repository, the policy is that of
 * the base, and the run must be of the very source that Git says. Throws Stop: artifact-refused, no-config, invalid-config.
 */
async function judgeOnRunner(input, edges) {
    const { context, file } = input;
    const { bare } = edges;
    const { treeish, base: baseCommit } = input.tested ?? (await testedBy(context, edges));
    const workspace = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__.workspaceAt)({ file, treeish }, bare);
    const base = baseCommit === null ? null : await pipelineAt(baseCommit, file, edges);
    const bundle = await candidateOf(input, workspace, edges);
    const registry = (0,_core_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .registryOf */ .Fv)(await bare.tags());
    const comparison = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeCandidate */ .b)({
        candidate: bundle.run,
        details: bundle.details,
        candidatePolicy: workspace.plan.pipeline.policy,
        candidateSource: workspace.sourceRecord,
        base: base && baseCommit !== null ? { policy: base.plan.pipeline.policy, commit: baseCommit } : null,
        baseRun: await runOfBase(base, baseCommit, context, edges),
        registry,
        sourceAt: (commit) => sourceAt(commit, file, edges),
        predictions: {
            candidate: (evaluation) => (0,_read_predictions_js__WEBPACK_IMPORTED_MODULE_4__/* .readPredictions */ .R)(bundle.run, evaluation, ({ path }) => bundle.text(path)),
            // What a release holds of them is not fetched: a baseline is known by what its tag carries.
            baseline: async () => [],
        },
        source: {
            how: input.reused ? "reused" : "trained",
            why: input.reason,
            url: `${context.url}/actions/runs/${context.workflowRun}`,
        },
        accept: input.accept,
    });
    return { comparison, bundle, registry, workspace };
}
async function testedBy(context, edges) {
    await (0,_runner_edges_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchCommits */ .B)(edges.bare, [context.sha, context.before, context.mergeGroupBase], true);
    return { treeish: context.sha, base: await baseOf(context, edges) };
}
/** Whose policy judges: what a pull request is merged into, what a queue's group is built on, what the branch was before a push. */
async function baseOf(context, { bare }) {
    if (context.event === "push")
        return context.before;
    if (context.event === "merge_group")
        return context.mergeGroupBase;
    return await bare.firstParent(context.sha);
}
async function candidateOf({ artifactId, digest, context }, workspace, edges) {
    const bundle = await (0,_download_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .downloadBundle */ .f)({ id: artifactId, digest }, edges);
    if (!bundle.ok)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "artifact-refused", words: bundle.error });
    const { run } = bundle.value;
    const overridden = Object.keys(run.overrides).length > 0;
    if (run.pipeline !== workspace.plan.pipeline.name)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "artifact-refused", words: `it holds a run of another pipeline, ${run.pipeline}` });
    const declared = new Set(workspace.plan.pipeline.models.map(({ name }) => name));
    const foreign = run.models.find(({ name }) => !declared.has(name));
    if (foreign)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({
            code: "artifact-refused",
            words: `its run has a model "${foreign.name}" that ${workspace.file} does not declare`,
        });
    if (run.sourceKey !== workspace.sourceKey && !(overridden && context.event === "workflow_dispatch")) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({
            code: "artifact-refused",
            words: "its run has another source key than the commit that is judged",
        });
    }
    return bundle.value;
}
/** A broken or missing pipeline in the base judges nobody. A base that could not be read is neither: it stops. */
async function pipelineAt(commit, file, { bare }) {
    return await orNull(["no-config", "invalid-config"], () => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__.workspaceAt)({ file, treeish: commit }, bare));
}
/** What a baseline was made from is for showing only, and its commit a tag's claim: it may be missing. */
async function sourceAt(commit, file, { bare }) {
    const codes = ["no-config", "invalid-config", "git"];
    return (await orNull(codes, () => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__.workspaceAt)({ file, treeish: commit }, bare)))?.sourceRecord ?? null;
}
async function orNull(codes, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop && codes.includes(error.failure.code))
            return null;
        throw error;
    }
}
/** From the ledger; else from the artifact of a run that can be trusted. */
async function runOfBase(base, commit, context, edges) {
    if (base === null || commit === null)
        return { absent: "the base has no such pipeline" };
    const kept = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_9__/* .findInLedger */ .Q)(base.sourceKey, edges.bare);
    if (kept !== null)
        return kept;
    const [artifact] = await edges.forge.artifacts((0,_core_bundle_js__WEBPACK_IMPORTED_MODULE_10__/* .artifactName */ .Cs)(base.plan.pipeline.name, base.sourceKey));
    const trusted = artifact ? await (0,_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedRun */ .N)(artifact, { workspace: base, commit, context, here: null }, edges) : null;
    return trusted?.ok ? (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .summarise */ .f)(trusted.value.run) : { absent: `no run of the base ${commit.slice(0, 7)} is known` };
}


/***/ }),

/***/ 37860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vm: () => (/* binding */ contextOf),
  xV: () => (/* binding */ reportFailure),
  Wh: () => (/* binding */ reportJudged),
  Qz: () => (/* binding */ reportOnRunner)
});

// EXTERNAL MODULE: ./js/core/bump-label.js
var bump_label = __webpack_require__(66057);
// EXTERNAL MODULE: ./js/core/next-tags.js
var next_tags = __webpack_require__(7221);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/report-markdown.js + 1 modules
var report_markdown = __webpack_require__(56437);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
;// CONCATENATED MODULE: ./js/app/comment.js

/**
 * Keeps one comment a pipeline in a pull request: found by its marker and its author, updated in place, made anew where somebody deleted it. Answers
 * in words what became of it: a comment that cannot be written changes no verdict.
 */
async function keepComment(body, marker, pullRequest, forge) {
    if (pullRequest === null)
        return "no comment: this is no pull request";
    try {
        return await keep(body, marker, pullRequest, forge);
    }
    catch (error) {
        if (!(error instanceof failure.Stop) || error.failure.code !== "forge")
            throw error;
        const why = error.failure.status === 403
            ? "the token may only read, as in a fork's or Dependabot's pull request"
            : error.failure.words;
        return `no comment: ${why}`;
    }
}
/** Whose a workflow's own token is. Another token's author is known only once it has written something. */
const ownToken = "github-actions[bot]";
async function keep(body, marker, pullRequest, forge) {
    const by = async (author) => oldest(await forge.comments(pullRequest), marker, author);
    const own = await by(ownToken);
    if (own?.body === body)
        return "the comment says so already";
    if (own && (await forge.updateComment(own.id, body)))
        return "the comment was updated";
    const made = await forge.createComment(pullRequest, body);
    // Another job may have written one since we looked, or ours has another author: the oldest stays, so that all who look agree.
    const first = await by(made.author);
    if (!first || first.id === made.id)
        return "a comment was written";
    if (!(await forge.updateComment(first.id, body)))
        return "a comment was written";
    await forge.deleteComment(made.id);
    return "the comment was updated";
}
function oldest(comments, marker, author) {
    return comments
        .filter((comment) => comment.author === author && comment.body.startsWith(marker))
        .sort((a, b) => a.id - b.id)[0];
}

// EXTERNAL MODULE: ./js/app/judge-on-runner.js
var judge_on_runner = __webpack_require__(37058);
;// CONCATENATED MODULE: ./js/app/report-on-runner.js






/** Judges, writes the comment, and answers what the job's summary says. A comment that cannot be written changes no verdict. */
async function reportOnRunner(input, edges) {
    const { file, context, trainResult } = input;
    if (trainResult !== "success") {
        const what = `training ${trainResult === "failure" ? "failed" : `was ${(0,render_escape/* escapeMarkdown */.FV)(trainResult)}`}`;
        return await reportFailure({ file, context, what }, edges);
    }
    const judged = await (0,judge_on_runner/* judgeOnRunner */.N)(input, edges);
    return await reportJudged(judged, { file, context, claimed: false, fullReport: context.workflowRun }, edges);
}
/** Says that there is nothing to judge, and where to look. `what` is Markdown, and goes on from the file's name. */
async function reportFailure({ file, context, what }, { forge }) {
    const log = `${context.url}/actions/runs/${context.workflowRun}`;
    const summary = `## ❌ ${(0,render_escape/* escapeMarkdown */.FV)(file)}: ${what}\n\nThere is nothing to judge. [The log of the run](${log}) says why.\n`;
    const marker = markerOf(file);
    const comment = await keepComment(`${marker}\n${summary}`, marker, context.pullRequest?.number ?? null, forge);
    return { verdict: "fail", action: "stop", summary, comment };
}
/** Says what was judged. */
async function reportJudged(judged, { file, context, claimed, fullReport }, { forge }) {
    const words = { ...contextOf(judged, context), claimed };
    const fullReportUrl = `${context.url}/actions/runs/${fullReport}`;
    const render = (limit, marker) => (0,report_markdown/* renderMarkdown */.G)(judged.comparison, { limit, fullReportUrl, marker, context: words });
    const { verdict, action } = judged.comparison.judgement;
    const marker = markerOf(file);
    const comment = await keepComment(render(65_000, marker), marker, context.pullRequest?.number ?? null, forge);
    return { verdict, action, summary: render(900_000, null), comment };
}
/** By the file: a name is not known where mainline.yml itself is broken. */
const markerOf = (file) => `<!-- mainline:report:${file} -->`;
function contextOf({ comparison, registry }, context) {
    const { event, sha, pullRequest } = context;
    const bump = (0,bump_label/* bumpOf */.u)(pullRequest?.labels ?? [], comparison.policy.promote.bump);
    const next = comparison.candidate.models.map(({ name }) => ({
        model: name,
        version: (0,next_tags/* nextVersion */.yU)(registry, name, sha, bump).version,
    }));
    return {
        next,
        claimed: false,
        where: event === "pull_request" ? "pull-request" : event === "merge_group" ? "merge-group" : "push",
    };
}


/***/ }),

/***/ 66057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ bumpOf)
/* harmony export */ });
/** From the least to the greatest. */
const bumps = ["patch", "minor", "major"];
/**
 * Which part of the version a merge raises: what a label of the pull request says (`bump:minor`), the greatest where there are several, else what the
 * policy says. GitHub lets only those label a pull request who may triage: a fork's author cannot.
 */
function bumpOf(labels, policy) {
    return bumps.findLast((bump) => labels.includes(`bump:${bump}`)) ?? policy;
}


/***/ }),

/***/ 59333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lO: () => (/* binding */ initBareGit),
  zY: () => (/* binding */ openGit)
});

// UNUSED EXPORTS: openBareGit

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
;// CONCATENATED MODULE: ./js/edge/git/commits.js

/** Verbs that ask about commits. Where a shallow clone cannot know, they say so instead of answering no. */
function commits(git) {
    const commit = (revision) => line(git, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
    return {
        commit,
        head: () => commit("HEAD"),
        remoteUrl: (remote) => line(git, ["config", "--get", `remote.${remote}.url`]),
        mergeBase: async (a, b) => (await line(git, ["merge-base", "--end-of-options", a, b])) ??
            (await never(git, `where ${a.slice(0, 12)} and ${b.slice(0, 12)} parted`)),
        firstParent: async (of) => (await commit(`${of}^1`)) ?? (await never(git, `what came before ${of.slice(0, 12)}`)),
        async isAncestor(ancestor, descendant) {
            const { code } = await git.raw(["merge-base", "--is-ancestor", "--end-of-options", ancestor, descendant]);
            if (code !== 0)
                await never(git, `whether ${descendant.slice(0, 12)} follows ${ancestor.slice(0, 12)}`);
            return code === 0;
        },
        async identity() {
            const match = (await line(git, ["var", "GIT_COMMITTER_IDENT"]))?.match(/^(.*) <(.*)> \d+ [+-]\d+$/);
            return { name: match?.[1] || "Mainline", email: match?.[2] || "mainline@localhost" };
        },
    };
}
const isShallow = async (git) => (await line(git, ["rev-parse", "--is-shallow-repository"])) === "true";
/** There is no such thing, as far as this repository goes; throws Stop where it may go farther than is here. */
async function never(git, question) {
    if (await isShallow(git))
        throw new failure.Stop({ code: "shallow-clone", question });
    return null;
}
/** The one line of an answer; null where Git says no. */
async function line(git, args) {
    const { code, stdout } = await git.raw(args);
    return code === 0 ? stdout.toString("utf8").replace(/\n$/, "") || null : null;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./js/edge/processes/capture.js
var capture = __webpack_require__(32542);
;// CONCATENATED MODULE: ./js/edge/git/run-git.js



/** What a caller's Git (a hook of it, say) sets for itself would point ours at another repository. */
const elsewhere = /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE)$/;
function gitIn(cwd, base) {
    const rest = Object.fromEntries(Object.entries(base).filter(([name]) => !elsewhere.test(name)));
    const env = { ...rest, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
    const once = (args, options = {}) => (0,capture.capture)("git", args, {
        cwd,
        env: { ...env, ...options.env },
        ...(options.input === undefined ? {} : { input: options.input }),
    });
    const raw = async (args, options) => {
        let result = await once(args, options);
        for (let attempt = 1; attempt < attempts && isTransient(result); attempt++) {
            await (0,external_node_timers_promises_.setTimeout)(attempt * 1000);
            result = await once(args, options);
        }
        return result;
    };
    const text = async (args, options) => {
        const result = await raw(args, options);
        if (result.code !== 0)
            throw gitFailed(args, result);
        return result.stdout.toString("utf8");
    };
    return { text, raw };
}
const attempts = 4;
/**
 * The other side, or the way there, failed for now; any command may meet it, since a partial clone fetches what it lacks. A host that is not known or
 * refuses is no such case: somebody on a train should not wait for it. A push that was carried out before its answer got lost finds its refs there.
 */
const isTransient = ({ code, stderr }) => code !== 0 &&
    /returned error: (429|5\d\d)|RPC failed; curl|Empty reply from server|transfer closed|early EOF|Connection reset|Operation timed out|gnutls_handshake|SSL_read/.test(stderr);
function gitFailed(args, { code, stderr }) {
    const words = code === null ? "git could not be started; is it installed?" : lastWords(stderr);
    return new failure.Stop({
        code: "git",
        command: `git ${args
            .filter((arg) => !arg.startsWith("-c"))
            .slice(0, 3)
            .join(" ")}`,
        words,
    });
}
/** The end of stderr, without credentials that a URL may hold. */
const lastWords = (stderr) => stderr
    .trim()
    .split("\n")
    .slice(-6)
    .join("\n")
    .replace(/\/\/[^/@\s]+@/g, "//");

;// CONCATENATED MODULE: ./js/edge/git/refs.js

/** Verbs that write refs. Nothing is ever forced here; a caller's refspec may ask for it. */
function refs(git) {
    return {
        async createRefs(updates) {
            // One transaction, all or none, separated by NUL: a name cannot smuggle in a command.
            await git.text(["update-ref", "-z", "--stdin"], {
                input: updates.map(({ ref, object }) => `create ${ref}\0${object}\0`).join(""),
            });
        },
        async push(remote, updates) {
            // An empty expectation means "must not exist yet", whatever the ref: outside refs/tags a push may move what is there.
            const leases = updates.map(({ ref }) => `--force-with-lease=${ref}:`);
            const specs = updates.map(({ ref, object }) => `${object}:${ref}`);
            const flags = ["--porcelain", "--atomic", "--no-follow-tags", "--no-recurse-submodules", ...leases];
            const result = await git.raw(["push", ...flags, "--end-of-options", remote, ...specs]);
            return result.code === 0 ? { kind: "pushed" } : refused(result);
        },
        async fetch(remote, refspecs, options = {}) {
            // Somebody's fetch.pruneTags would take the tags that are here alone.
            const flags = ["--no-tags", "--no-prune", "--no-prune-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
            const filter = options.filter ? [`--filter=${options.filter}`] : [];
            await git.text(["fetch", ...flags, ...filter, "--end-of-options", remote, ...refspecs]);
        },
    };
}
/** Why a push was not taken. `--porcelain` has a line a ref: flag, object:ref, reason; what a hook says is on stderr. */
function refused({ stdout, stderr }) {
    const lines = stdout
        .toString("utf8")
        .split("\n")
        .flatMap((line) => {
        const [flag, refspec = "", reason = ""] = line.split("\t");
        return flag === "!" ? [{ ref: refspec.slice(refspec.indexOf(":") + 1), reason }] : [];
    });
    const own = lines.filter(({ reason }) => !/\(atomic (push failed|push failure|transaction failed)\)/.test(reason));
    // With a line a ref, Git's own sum of them says nothing more.
    const said = lines.length === 0 ? stderr : (stderr.match(/^remote: .*$/gm) ?? []).join("\n");
    const words = [...own.map(({ ref, reason }) => `${ref} ${reason}`), lastWords(said)];
    // An atomic transaction that fails on the other side names the ref on stderr alone.
    const race = own.length > 0 ? own.some(({ reason }) => isRace(reason)) : lines.length > 0 && isRace(stderr);
    return { kind: race ? "lost-race" : "refused", words: words.filter(Boolean).join("\n") };
}
/** Somebody made the ref between our look and our push. A folder in the place of a file (`cannot create`) is no race: it stays. */
const isRace = (words) => /stale info|already exists|fetch first|cannot lock ref/.test(words) && !/cannot create|hook declined/.test(words);

;// CONCATENATED MODULE: ./js/edge/git/tags.js
/** Verbs about annotated tags. */
function tags(git) {
    return {
        tags: () => list(git, "refs/tags/"),
        tagsBelow: (prefix) => list(git, prefix),
        async writeTagObject({ name, commit, message, time, tagger }) {
            const header = [
                `object ${commit}`,
                "type commit",
                `tag ${name}`,
                `tagger ${clean(tagger.name)} <${clean(tagger.email)}> ${time} +0000`,
            ];
            return (await git.text(["hash-object", "-t", "tag", "-w", "--stdin"], { input: `${header.join("\n")}\n\n${message}` })).trim();
        },
    };
}
const fields = [
    "refname",
    "objecttype",
    "objectname",
    "*objecttype",
    "*objectname",
    "taggerdate:unix",
    "taggername",
    "taggeremail:trim",
    "contents",
];
/**
 * One `for-each-ref` whatever their number. Every field ends with a NUL, which no message can hold, and a record is so many fields: nobody's
 * message can pass for a tag of its own.
 */
async function list(git, prefix) {
    const format = fields.map((field) => `%(${field})%00`).join("");
    const values = (await git.text(["for-each-ref", `--format=${format}`, prefix])).split("\0");
    const records = Math.floor(values.length / fields.length);
    return Array.from({ length: records }, (_, i) => parse(values.slice(i * fields.length, (i + 1) * fields.length), prefix));
}
function parse(values, prefix) {
    const [ref = "", type, object = "", peeledType, peeled = "", time, name = "", email = "", message = ""] = values;
    const annotated = type === "tag" && peeledType === "commit";
    return {
        // All records but the first begin with the line end of the one before.
        name: ref.trimStart().slice(prefix.length),
        commit: annotated ? peeled : object,
        annotated,
        time: annotated ? Number(time) : 0,
        tagger: { name, email },
        message,
    };
}
/** What Git itself strips from identities. */
const clean = (text) => text.replace(/[<>\n\r\0]/g, "").trim() || "unknown";

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./js/lib/order.js
var order = __webpack_require__(51778);
;// CONCATENATED MODULE: ./js/edge/git/trees.js






/** Verbs that ask about trees and files. */
function trees(git, root) {
    const ignoredOf = async (paths) => {
        if (paths.length === 0)
            return [];
        const input = paths.map((path) => `${path}\0`).join("");
        const { stdout } = await git.raw(["check-ignore", "-z", "--stdin"], { input });
        return stdout.toString("utf8").split("\0").filter(Boolean);
    };
    return {
        async listTree(treeish) {
            const text = await git.text(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", treeish]);
            return text
                .split("\0")
                .filter(Boolean)
                .map(parseEntry)
                .sort((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path));
        },
        async writeWorkTree(excluding) {
            // Git refuses to be told to leave out what it ignores anyway.
            const ignored = new Set(await ignoredOf(excluding));
            return await writeWorkTree(git, root, excluding.filter((path) => !ignored.has(path)));
        },
        async isDirty(excluding) {
            const only = excluding.length === 0 ? [] : ["--", ".", ...excluding.map(exclusion)];
            return (await git.text(["status", "--porcelain", "-z", "--untracked-files=all", ...only])) !== "";
        },
        ignored: ignoredOf,
        async readFile(treeish, path) {
            const args = ["cat-file", "blob", `${treeish}:${path}`];
            const result = await git.raw(args);
            if (result.code === 0)
                return result.stdout;
            // "Not there" is an answer; a commit that is missing, or bytes that could not be fetched, must not pass for it.
            const isAnswer = /does not exist in|exists on disk, but not in|bad file/.test(result.stderr);
            if (isAnswer && (await git.raw(["cat-file", "-e", `${treeish}^{tree}`])).code === 0)
                return null;
            throw gitFailed(args, result);
        },
        async mergeTree(base, head) {
            const args = ["merge-tree", "--write-tree", "--no-messages", "--end-of-options", base, head];
            const result = await git.raw(args);
            if (result.code === 0)
                return result.stdout.toString("utf8").trim();
            if (result.code === 1)
                return null;
            throw /usage|unknown option/.test(result.stderr)
                ? new failure.Stop({
                    code: "git",
                    command: "git merge-tree --write-tree",
                    words: "this Git is too old; 2.38 or newer is needed.",
                })
                : gitFailed(args, result);
        },
    };
}
function parseEntry(record) {
    const tab = record.indexOf("\t");
    const [mode = "", , blob = ""] = record.slice(0, tab).split(" ");
    return { mode, blob, path: record.slice(tab + 1) };
}
/** Through an index of our own (a copy of the user's, so that unchanged files are not read again): the user's stays as it was. */
async function writeWorkTree(git, root, excluding) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mainline-index-"));
    try {
        const index = (0,external_node_path_.join)(folder, "index");
        const own = (await git.text(["rev-parse", "--git-path", "index"])).trim();
        await (0,promises_.copyFile)((0,external_node_path_.join)(root, own), index).catch(() => (0,promises_.copyFile)(own, index).catch(() => { }));
        const env = { GIT_INDEX_FILE: index };
        await git.text(["add", "--all", "--", ".", ...excluding.map(exclusion)], { env });
        return (await git.text(["write-tree"], { env })).trim();
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
const exclusion = (path) => `:(exclude,top,literal)${path}`;

;// CONCATENATED MODULE: ./js/edge/git/open-git.js






/** The work tree around a directory, or null where there is none. Throws Stop where Git is missing, or refuses to look. */
async function openGit(directory, env) {
    const args = ["rev-parse", "--show-toplevel"];
    const found = await gitIn(directory, env).raw(args);
    if (found.code === 0)
        return gitAt(found.stdout.toString("utf8").replace(/\n$/, ""), env);
    if (/not a git repository|must be run in a work tree/.test(found.stderr))
        return null;
    throw gitFailed(args, found);
}
/** A bare repository that exists. */
async function openBareGit(directory, env) {
    return gitAt(directory, env);
}
/** A new bare repository with `origin` set: what the actions fetch into, instead of touching a user's clone. */
async function initBareGit(directory, remoteUrl, env) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const git = gitIn(directory, env);
    await git.text(["init", "--quiet", "--bare", "."]);
    await git.text(["remote", "add", "origin", remoteUrl]);
    return gitAt(directory, env);
}
function gitAt(root, env) {
    const git = gitIn(root, env);
    return { root, ...commits(git), ...trees(git, root), ...tags(git), ...refs(git) };
}


/***/ }),

/***/ 32542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   capture: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Runs a program without a shell to its end, both pipes drained. A program that cannot be started answers code null. */
function capture(program, args, options) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd: options.cwd,
            env: options.env,
            stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
            windowsHide: true,
        });
        const out = [];
        const err = [];
        child.stdout?.on("data", (chunk) => out.push(chunk));
        child.stderr?.on("data", (chunk) => err.push(chunk));
        // A program that does not read its input is no failure here: its exit code says what matters.
        child.stdin?.on("error", () => { });
        child.stdin?.end(options.input);
        child.on("error", (error) => resolve({ code: null, stdout: Buffer.alloc(0), stderr: error.message }));
        child.on("close", (code) => resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString("utf8") }));
    });
}


/***/ }),

/***/ 51778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byCodeUnit)
/* harmony export */ });
/** Code-unit order: the same in every locale. */
const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 56437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./js/core/policy-changes.js
var policy_changes = __webpack_require__(11568);
// EXTERNAL MODULE: ./js/render/dot-strip.js
var dot_strip = __webpack_require__(54039);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
;// CONCATENATED MODULE: ./js/render/mermaid.js
const most = 40;
/** A curve as a Mermaid chart, in the form that GitHub renders; thinned, because Mermaid draws every label. */
function mermaidChart({ title, x, series }) {
    const kept = x.map((_, i) => i).filter((i) => x.length <= most || i % Math.ceil(x.length / most) === 0);
    const lines = series.flatMap(({ values }) => {
        const shown = kept.map((i) => values[i] ?? Number.NaN);
        return shown.every(Number.isFinite)
            ? [`  line [${shown.map((value) => Number(value.toPrecision(5))).join(", ")}]`]
            : [];
    });
    if (lines.length === 0)
        return "_The values are not all finite, so there is nothing to draw._";
    const axis = kept.map((i) => `"${Number((x[i] ?? 0).toPrecision(5))}"`).join(", ");
    // Mermaid reads quotes and semicolons; only letters, digits and a few marks are let through.
    const name = title.replace(/[^\w .%-]/g, " ").slice(0, 60);
    return ["```mermaid", "xychart-beta", `  title "${name}"`, `  x-axis [${axis}]`, ...lines, "```"].join("\n");
}

// EXTERNAL MODULE: ./js/render/number.js
var number = __webpack_require__(54746);
// EXTERNAL MODULE: ./js/render/report-words.js
var report_words = __webpack_require__(77381);
// EXTERNAL MODULE: ./js/render/sparkline.js
var sparkline = __webpack_require__(29500);
// EXTERNAL MODULE: ./js/render/table.js
var table = __webpack_require__(82827);
// EXTERNAL MODULE: ./js/render/why.js
var why = __webpack_require__(4893);
;// CONCATENATED MODULE: ./js/render/report-markdown.js









/** How much of a report is shown: each rung leaves out more. */
const ladder = [
    { curves: 6, changes: 60, rows: 40, strips: true },
    { curves: 0, changes: 60, rows: 40, strips: true },
    { curves: 0, changes: 15, rows: 40, strips: true },
    { curves: 0, changes: 15, rows: 20, strips: false },
    { curves: 0, changes: 0, rows: 5, strips: false },
];
/** The report of a comparison as Markdown, never longer than the limit. Everything from the run is escaped. */
function renderMarkdown(comparison, options) {
    for (const rung of ladder) {
        const text = page(comparison, options, rung);
        if (fits(text, options.limit))
            return text;
    }
    const { verdict, consequence } = (0,report_words/* headline */.Pl)(comparison, options.context);
    const short = [`## ${verdict}\n${(0,render_escape/* escapeMarkdown */.FV)(consequence)}`, cutNote(options)];
    return [options.marker, claim(options.context), ...short].filter((section) => section !== null).join("\n\n");
}
const fits = (text, limit) => text.length <= limit && Buffer.byteLength(text) <= limit * 3.7;
function page(comparison, options, rung) {
    const sections = [
        options.marker,
        claim(options.context),
        heading(comparison, options.context),
        metrics(comparison, rung),
        gates(comparison),
        policy(comparison),
        rung.strips ? strips(comparison) : null,
        changes(comparison, rung.changes),
        curves(comparison.curves.slice(0, rung.curves)),
        rung === ladder[0] ? null : cutNote(options),
        provenance(comparison),
    ];
    return `${sections.filter((section) => section !== null && section !== "").join("\n\n")}\n`;
}
function heading(comparison, context) {
    const { verdict, consequence } = (0,report_words/* headline */.Pl)(comparison, context);
    return `## ${report_words/* verdictMark */.vG[comparison.judgement.verdict]} ${(0,render_escape/* escapeMarkdown */.FV)(comparison.pipeline)}: ${verdict}\n\n**${(0,render_escape/* escapeMarkdown */.FV)(consequence)}**`;
}
/** Above everything else: a reader must not take a stranger's word for ours. */
const claim = ({ claimed }) => claimed
    ? "> [!CAUTION]\n> These numbers are the claim of the pull request's own run, which ran its author's code and workflow; nobody has verified them. A merge trusts none of them: it trains again."
    : null;
function metrics({ rows, judgement, baselines, policy }, rung) {
    const production = baselines.find(({ name }) => name === policy.promote.stage);
    const title = production?.kind === "found" && production.version
        ? `${policy.promote.stage} (${production.version})`
        : policy.promote.stage;
    const head = ["metric", (0,render_escape/* escapeMarkdown */.FV)(title), "base", "this change", "difference", "gate"];
    const shown = rows.slice(0, rung.rows);
    const body = shown.map((row) => [
        `${(0,render_escape/* escapeMarkdown */.FV)(row.metric, 60)}${row.goal === null ? "" : row.goal === "maximize" ? " ↑" : " ↓"}`,
        (0,report_words/* valueWords */.pz)(row.production),
        (0,report_words/* valueWords */.pz)(row.base),
        `**${(0,report_words/* valueWords */.pz)(row.candidate)}**`,
        (0,report_words/* differenceWords */.XY)(row, judgement.decisions),
        (0,report_words/* gateMarks */.uo)(row, judgement.decisions),
    ]);
    const rest = rows.length > shown.length ? `\n\n${rows.length - shown.length} more metrics are in the job summary.` : "";
    return `${(0,table/* markdownTable */.Qj)([head, ...body], ["l", "r", "r", "r", "r", "c"])}${rest}`;
}
function gates({ judgement }) {
    return judgement.decisions
        .map(({ gate, verdict, sentence, wouldDecide }) => {
        const decide = wouldDecide === null ? "" : ` **What would decide it:** ${(0,render_escape/* escapeMarkdown */.FV)(wouldDecide)}.`;
        return `- ${report_words/* verdictMark */.vG[verdict]} ${(0,render_escape/* codeMarkdown */.fl)((0,policy_changes/* gateWords */.D)(gate))}: ${(0,render_escape/* escapeMarkdown */.FV)(sentence, 600)}${decide}`;
    })
        .join("\n");
}
function policy({ policyFrom, policyChanges }) {
    if (policyFrom.kind === "first-policy")
        return "> [!NOTE]\n> First policy: the base declares none, so this change is judged by its own.";
    if (policyChanges.length === 0)
        return "";
    const lines = policyChanges.slice(0, 20).map((line) => `> - ${(0,render_escape/* escapeMarkdown */.FV)(line)}`);
    return [
        `> [!WARNING]`,
        `> This change edits the policy. It was judged by the policy of its base (${policyFrom.commit.slice(0, 7)}); the new one counts once it is merged.`,
        ...lines,
    ].join("\n");
}
function strips({ rows, policy }) {
    const lines = rows
        .filter((row) => row.candidate.length > 1 && row.decisions.length > 0)
        .slice(0, 6)
        .flatMap((row) => {
        const groups = [
            ...(row.production
                ? [{ name: policy.promote.stage, values: row.production }]
                : row.base
                    ? [{ name: "base", values: row.base }]
                    : []),
            { name: "this change", values: row.candidate },
        ];
        return [fenced(row.metric), ...(0,dot_strip/* dotStrip */.I)(groups.map((group) => ({ ...group, name: fenced(group.name) }))), ""];
    });
    return lines.length === 0
        ? ""
        : ["Replicates, one dot each:", "", "```text", ...lines.slice(0, -1), "```"].join("\n");
}
/** Inside a fence nothing is markup but the fence itself. */
const fenced = (text) => text.replace(/[`\r\n\t]/g, " ").slice(0, 60);
function changes({ changes: all }, most) {
    if (all.length === 0 || most === 0)
        return "";
    const lines = all.slice(0, most).map((change) => `- ${(0,render_escape/* codeMarkdown */.fl)((0,why/* changeLine */.v)(change), 300)}`);
    const rest = all.length > most ? [`- and ${all.length - most} more`] : [];
    return ["**What changed**", "", ...lines, ...rest].join("\n");
}
function curves(shown) {
    return shown
        .map((curve) => {
        const [series] = curve.series;
        const title = (0,render_escape/* escapeMarkdown */.FV)(curve.title, 60);
        return `<details><summary>${title} <code>${(0,sparkline/* sparkline */.K)(series?.values ?? [], 30)}</code></summary>\n\n${mermaidChart(curve)}\n\n</details>`;
    })
        .join("\n\n");
}
const cutNote = ({ fullReportUrl }) => `_This report was too long and is shown in part.${fullReportUrl === null ? "" : ` [All of it](${fullReportUrl}).`}_`;
function provenance({ candidate, source }) {
    const link = source.url === null ? "" : ` · [workflow run](${source.url})`;
    const commit = candidate.commit === null ? "no commit" : `commit ${candidate.commit.slice(0, 7)}`;
    const parts = [
        `run \`${candidate.run.slice(0, 12)}\``,
        commit,
        `source \`${candidate.sourceKey.slice(0, 12)}\``,
        `${source.how}: ${(0,render_escape/* escapeMarkdown */.FV)(source.why)}`,
        `${(0,number/* formatSeconds */.Xo)(candidate.seconds)} of training`,
    ];
    return `<sub>${parts.join(" · ")}${link}</sub>`;
}


/***/ })

};
