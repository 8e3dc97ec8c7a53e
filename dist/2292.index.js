export const id = 2292;
export const ids = [2292];
export const modules = {

/***/ 50330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ judgeInput),
/* harmony export */   o: () => (/* binding */ requireArtifact)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32322);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88714);
/* harmony import */ var _core_judgement_acceptance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54965);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97824);




/** The inputs that report and promote share. */
function judgeInput(context) {
    return {
        file: (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("config") ?? "mainline.yml",
        artifactId: Number((0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("artifact-id") ?? Number.NaN),
        digest: (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("digest") ?? "",
        measured: measuredInput(),
        reused: (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("reused") === "true",
        reason: (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("reason") ?? "",
        context,
        accept: acceptOf(context),
        tested: null,
    };
}
/** Empty where nothing had to be measured again, and in workflows that are older than that. Throws Stop: not-here. */
function measuredInput() {
    const [id, digest] = [(0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("measured-artifact-id"), (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("measured-digest")];
    if (id === undefined && digest === undefined)
        return null;
    if (/^\d+$/.test(id ?? "") && isDigest(digest ?? ""))
        return { artifactId: Number(id), digest: digest ?? "" };
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__.Stop({
        code: "not-here",
        words: "The inputs measured-artifact-id and measured-digest are not those of a train job.",
        todo: "Hand on both as they are: measured-artifact-id: ${{ needs.train.outputs.measured-artifact-id }}, and the same for measured-digest.",
    });
}
const isDigest = (text) => /^sha256:[0-9a-f]{64}$/.test(text);
/** Without the train job's outputs there is nothing that could be proved. */
function requireArtifact({ artifactId, digest }) {
    if (Number.isInteger(artifactId) && isDigest(digest))
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
    if (!(0,_core_judgement_acceptance_js__WEBPACK_IMPORTED_MODULE_2__/* .isSoft */ .$x)(verdict))
        throw words(`The verdict "${verdict}" cannot be accepted.`, "It may be not-comparable, inconclusive or no-baseline.");
    const why = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4("why");
    if (why === "")
        throw words("`accept` needs a reason.", "Say it in the input `why`; it is kept in the stage tag.");
    return { verdict, by: actor, why, review: null };
}


/***/ }),

/***/ 56201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ acceptByReview),
/* harmony export */   HA: () => (/* binding */ mergedHere),
/* harmony export */   n0: () => (/* binding */ reviewedIn)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_judgement_acceptance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54965);


/**
 * Where the policy stops for something that a person may accept: whether somebody who may write to the repository, and has not opened the pull request,
 * did so in a review of the very head that was judged. Nothing is asked of GitHub where the policy does not stop.
 */
async function acceptByReview(comparison, pullRequest, forge) {
    const { judgement } = comparison;
    if (judgement.action !== "stop" || !(0,_core_judgement_acceptance_js__WEBPACK_IMPORTED_MODULE_1__/* .isSoft */ .$x)(judgement.verdict))
        return { comparison, acceptable: null };
    try {
        const reviewed = await pullRequest();
        return reviewed === null ? { comparison, acceptable: null } : await lookUp(comparison, reviewed, forge);
    }
    catch (error) {
        // What GitHub does not tell accepts nothing, and hides no report.
        if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop) || error.failure.code !== "forge")
            throw error;
        const { call, words } = error.failure;
        return { comparison, acceptable: { head: null, refused: [`GitHub does not tell of reviews (${call}): ${words}`] } };
    }
}
async function lookUp(comparison, { number, head, author }, forge) {
    const { judgement, pipeline } = comparison;
    const asked = { verdict: judgement.verdict, pipeline, head, author };
    const { found, refused } = (0,_core_judgement_acceptance_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptancesIn */ .Cw)(await forge.reviews(number), asked);
    const mayNot = [];
    for (const acceptance of found.slice(0, mostAsked)) {
        if (await forge.mayWrite(acceptance.by))
            return { comparison: { ...comparison, judgement: (0,_core_judgement_acceptance_js__WEBPACK_IMPORTED_MODULE_1__/* .accepting */ .j6)(judgement, acceptance) }, acceptable: null };
        mayNot.push(`${acceptance.by}, whose review accepts it, may not write to this repository`);
    }
    return { comparison, acceptable: { head, refused: [...refused, ...mayNot] } };
}
/** Each is a question to GitHub: strangers may write any number of reviews. */
const mostAsked = 10;
/** The pull request whose merge a commit of the default branch is: one that went elsewhere, or that only brought the commit along, was not reviewed for it. */
const mergedHere = ({ sha, defaultBranch }, merged) => merged?.base === defaultBranch && merged.mergeCommit === sha ? { ...merged, head: merged.headSha } : null;
/** The pull request that an event is about: of a queue's group, that which was added to it last. */
async function reviewedIn({ event, ref, pullRequest }, forge) {
    if (pullRequest !== null)
        return pullRequest;
    const queued = event === "merge_group" ? ref.match(/\/pr-(\d+)-[0-9a-f]+$/)?.[1] : undefined;
    if (queued === undefined)
        return null;
    const { number, headSha, author } = await forge.pullRequest(Number(queued));
    return { number, head: headSha, author };
}


/***/ }),

/***/ 40687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ judgeOnRunner)
});

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/registry/fits-version.js
var fits_version = __webpack_require__(61721);
// EXTERNAL MODULE: ./js/core/registry/registry.js
var registry_registry = __webpack_require__(45683);
// EXTERNAL MODULE: ./js/core/run/bundle.js
var bundle = __webpack_require__(24748);
// EXTERNAL MODULE: ./js/core/run/fits-plan.js
var fits_plan = __webpack_require__(36686);
// EXTERNAL MODULE: ./js/core/run/summary.js
var summary = __webpack_require__(15762);
// EXTERNAL MODULE: ./js/lib/result.js
var result = __webpack_require__(29129);
// EXTERNAL MODULE: ./js/app/download-bundle.js
var download_bundle = __webpack_require__(59329);
// EXTERNAL MODULE: ./js/app/github-folder.js
var github_folder = __webpack_require__(75304);
// EXTERNAL MODULE: ./js/app/pipeline-at.js
var pipeline_at = __webpack_require__(73046);
// EXTERNAL MODULE: ./js/app/registry/ledger.js
var ledger = __webpack_require__(62855);
// EXTERNAL MODULE: ./js/app/runner-edges.js
var runner_edges = __webpack_require__(64209);
// EXTERNAL MODULE: ./js/app/trust.js
var trust = __webpack_require__(8364);
// EXTERNAL MODULE: ./js/app/workspace.js + 2 modules
var app_workspace = __webpack_require__(11199);
// EXTERNAL MODULE: ./js/app/judge/base-commit.js
var base_commit = __webpack_require__(96447);
// EXTERNAL MODULE: ./js/core/registry/payload.js
var payload = __webpack_require__(8792);
// EXTERNAL MODULE: ./js/core/registry/release-assets.js
var release_assets = __webpack_require__(56473);
// EXTERNAL MODULE: ./js/app/registry/version-release.js
var version_release = __webpack_require__(55256);
// EXTERNAL MODULE: ./js/app/judge/read-predictions.js
var read_predictions = __webpack_require__(25255);
;// CONCATENATED MODULE: ./js/app/judge/fetch-predictions.js





/**
 * What the evaluation step of a version's run predicted, from its release: the run.json there must fit the version's tag, and each table the digest that
 * run.json names. Empty where the step declares none. The error says in words why they cannot be had.
 */
async function fetchPredictions({ model, version, evaluation }, edges) {
    const summary = await (0,payload/* readSummary */.L_)(version.tag.message, "version");
    if (!summary.ok)
        return (0,result/* err */._)(`the tag ${version.tag.name} tells of no run: ${summary.error}`);
    return await (0,version_release/* inWords */.r)(async () => {
        const release = await (0,version_release/* releaseOf */.l)(model, version, summary.value, { ...edges, store: null });
        if (!release.ok)
            return release;
        const problems = [];
        const predictions = await (0,read_predictions/* readPredictions */.R)(release.value.run, evaluation, async (file) => {
            const text = await textOf(file, release.value, edges);
            if (text.ok)
                return text.value;
            problems.push(text.error);
            return "";
        });
        const [problem] = problems;
        return problem === undefined ? (0,result.ok)(predictions) : (0,result/* err */._)(problem);
    });
}
async function textOf(file, release, { files }) {
    const asset = await release.download((0,release_assets/* predictionsAsset */.f)(file.path), file.size);
    if (!asset.ok)
        return asset;
    const text = (await files.holds(asset.value, file)) ? await files.text(asset.value) : null;
    await files.remove(asset.value);
    return text === null ? (0,result/* err */._)(`${file.path} of the release does not have the digest of its run.json`) : (0,result.ok)(text);
}

// EXTERNAL MODULE: ./js/app/judge/judge.js + 6 modules
var judge = __webpack_require__(22797);
;// CONCATENATED MODULE: ./js/app/judge/judge-on-runner.js


















/**
 * Judges an artifact without a checkout and without running anything of it: the commits are fetched into a bare repository, the policy is that of
 * the base, and the run must be of the very source that Git says. Throws Stop: artifact-refused, no-config, invalid-config.
 */
async function judgeOnRunner(input, edges) {
    const { context, file } = input;
    const { bare } = edges;
    const { treeish, base: baseCommit } = input.tested ?? (await testedBy(context, edges));
    const workspace = await (0,app_workspace.workspaceAt)({ file, treeish }, bare);
    const base = baseCommit === null ? null : await (0,pipeline_at/* pipelineAt */.i)(baseCommit, file, bare);
    const bundle = await candidateOf(input, workspace, edges);
    const measured = await measuredOf(input, bundle, edges);
    const registry = (0,registry_registry/* registryOf */.Fv)(await bare.tags());
    const comparison = await (0,judge/* judgeCandidate */.b)({
        candidate: bundle.run,
        details: bundle.details,
        candidatePolicy: workspace.plan.pipeline.policy,
        candidateSource: workspace.sourceRecord,
        base: base && baseCommit !== null ? { policy: base.plan.pipeline.policy, commit: baseCommit } : null,
        baseRun: await runOfBase(base, baseCommit, context, edges),
        registry,
        sourceAt: (commit) => sourceAt(commit, file, edges),
        predictions: {
            candidate: (evaluation) => (0,read_predictions/* readPredictions */.R)(bundle.run, evaluation, ({ path }) => bundle.text(path)),
            baseline: predictionsOfVersions(registry, edges),
        },
        measured,
        ledger: await (0,ledger/* ledgerMessages */.Af)(bare),
        source: {
            how: input.reused ? "reused" : "trained",
            why: input.reason,
            url: `${context.url}/actions/runs/${context.workflowRun}`,
        },
        accept: input.accept,
    });
    const editsWorkflows = base !== null && (0,github_folder/* githubFolder */.u)(base) !== (0,github_folder/* githubFolder */.u)(workspace);
    return { comparison, bundle, registry, workspace, editsWorkflows };
}
/**
 * A baseline's come from the release of the version that its run became, which is fetched once though several baselines are of it; where there is none,
 * a baseline is known by what was kept of it.
 */
function predictionsOfVersions(registry, edges) {
    const known = new Map();
    return async (summary, evaluation) => {
        const found = (0,fits_version/* versionOfRun */.Lk)(registry, summary);
        if (found === null)
            return [];
        const fetched = known.get(found.version) ?? releasedPredictions({ ...found, evaluation }, edges);
        known.set(found.version, fetched);
        return await fetched;
    };
}
async function releasedPredictions(asked, edges) {
    const fetched = await fetchPredictions(asked, edges);
    return fetched.ok ? fetched.value : [{ replicate: null, predictions: (0,result/* err */._)(fetched.error) }];
}
async function testedBy(context, edges) {
    await (0,runner_edges/* fetchCommits */.B)(edges.bare, [context.sha, context.before, context.mergeGroupBase], true);
    return { treeish: context.sha, base: await (0,base_commit/* baseCommitOf */.s)(context, edges.bare) };
}
async function candidateOf({ artifactId, digest, context }, workspace, edges) {
    const bundle = await (0,download_bundle/* downloadBundle */.fv)({ id: artifactId, digest }, edges);
    if (!bundle.ok)
        throw new failure.Stop({ code: "artifact-refused", words: bundle.error });
    const wrong = wrongRun(bundle.value.run, workspace, context);
    if (wrong !== null)
        throw new failure.Stop({ code: "artifact-refused", words: wrong });
    return bundle.value;
}
/** What of a run is not as Git says, and can be known without running anything; of a run by hand with other params that is little. */
function wrongRun(run, { file, plan, sourceKey }, { event }) {
    if (run.pipeline !== plan.pipeline.name)
        return `it holds a run of another pipeline, ${run.pipeline}`;
    const declared = new Set(plan.pipeline.models.map(({ name }) => name));
    const foreign = run.models.find(({ name }) => !declared.has(name));
    if (foreign)
        return `its run has a model "${foreign.name}" that ${file} does not declare`;
    if (Object.keys(run.overrides).length > 0 && event === "workflow_dispatch")
        return null;
    return run.sourceKey === sourceKey
        ? (0,fits_plan/* unlikePlan */.c)(run, plan)
        : "its run has another source key than the commit that is judged";
}
/** A claim of the train job, as the run is one: it must at least be of this run. What it says of models is held against their tags. */
async function measuredOf({ measured }, { run }, edges) {
    if (measured === null)
        return null;
    const refused = (words) => new failure.Stop({ code: "artifact-refused", words: `what was measured again: ${words}` });
    const downloaded = await (0,download_bundle/* downloadMeasured */.Hb)({ id: measured.artifactId, digest: measured.digest }, edges);
    if (!downloaded.ok)
        throw refused(downloaded.error);
    const { run: id, sourceKey } = downloaded.value.measured;
    if (id !== run.id || sourceKey !== run.sourceKey)
        throw refused("it belongs to another run");
    return downloaded.value;
}
/** What a baseline was made from is for showing only, and its commit a tag's claim: it may be missing. */
async function sourceAt(commit, file, { bare }) {
    const codes = ["no-config", "invalid-config", "git"];
    return (await (0,pipeline_at/* orNull */.X)(codes, () => (0,app_workspace.workspaceAt)({ file, treeish: commit }, bare)))?.sourceRecord ?? null;
}
/** From the ledger; else from the artifact of a run that can be trusted. */
async function runOfBase(base, commit, context, edges) {
    if (base === null || commit === null)
        return { absent: "the base has no such pipeline" };
    const kept = await (0,ledger/* findInLedger */.Qp)(base.sourceKey, edges.bare);
    if (kept !== null)
        return kept;
    const [artifact] = await edges.forge.artifacts((0,bundle/* artifactName */.Cs)(base.plan.pipeline.name, base.sourceKey));
    const trusted = artifact ? await (0,trust/* trustedRun */.N)(artifact, { workspace: base, commit, context, here: null }, edges) : null;
    return trusted?.ok ? (0,summary/* summarise */.f)(trusted.value.run) : { absent: `no run of the base ${commit.slice(0, 7)} is known` };
}


/***/ }),

/***/ 73981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vm: () => (/* binding */ contextOf),
  xV: () => (/* binding */ reportFailure),
  Wh: () => (/* binding */ reportJudged),
  Qz: () => (/* binding */ reportOnRunner)
});

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(43045);
// EXTERNAL MODULE: ./js/core/judgement/judge.js
var judge = __webpack_require__(44675);
// EXTERNAL MODULE: ./js/core/attempts/first-verdict.js
var first_verdict = __webpack_require__(16173);
// EXTERNAL MODULE: ./js/core/attempts/question.js
var attempts_question = __webpack_require__(55939);
;// CONCATENATED MODULE: ./js/core/attempts/attempts.js




const noAttempts = { count: 0, kept: [] };
const most = 60;
const [start, end] = ["<!-- mainline:attempts ", " -->"];
const hex = (digits) => schemas/* string */.YjP().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
const schema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    count: schemas/* number */.aig().int().min(0).max(1_000_000),
    kept: schemas/* array */.YOg(schemas/* strictObject */.rej({
        source: hex(64),
        recipe: hex(64),
        question: hex(64),
        run: hex(32),
        verdict: schemas/* enum */.k5n(["pass", "fail", "inconclusive", "no-baseline", "not-comparable"]),
    }))
        .max(most),
});
/** The second line of our comment. Whoever may edit it may forge it: it is only ever used to be stricter, and what is not as we write it is none. */
function readAttempts(body) {
    const line = body.slice(0, 64 * 1024).split("\n")[1] ?? "";
    if (!line.startsWith(start) || !line.endsWith(end))
        return noAttempts;
    try {
        const parsed = schema.safeParse(JSON.parse(line.slice(start.length, -end.length)));
        return parsed.success ? { count: parsed.data.count, kept: parsed.data.kept } : noAttempts;
    }
    catch {
        return noAttempts;
    }
}
/** Hidden in a rendered comment: digests and verdicts alone, so that nothing in it ends the HTML comment. */
const writeAttempts = ({ count, kept }) => `${start}${JSON.stringify({ version: 1, count, kept })}${end}`;
/** The comparison as it is once the pull request's earlier attempts are known, and the attempts with this one. */
function withAttempts(comparison, recipe, before) {
    const { sourceKey: source, run } = comparison.candidate;
    const question = (0,attempts_question/* questionOf */.Y)(comparison);
    const first = before.kept.find((attempt) => attempt.source === source) ?? null;
    const stood = (0,first_verdict/* standBy */.a$)(comparison, question, first);
    const attempts = add(before, first, { source, recipe, question, run, verdict: stood.judgement.verdict });
    const sameRecipe = before.kept.some((attempt) => attempt.recipe === recipe && attempt.source !== source);
    const onlySeeds = stood.history.onlySeeds ?? (sameRecipe ? "attempt" : null);
    return { comparison: { ...stood, history: { ...stood.history, attempts: attempts.count, onlySeeds } }, attempts };
}
/** A source that is asked the same again keeps the strictest of its verdicts; one that is asked something new starts anew. */
function add({ count, kept }, first, now) {
    if (first === null)
        return { count: count + 1, kept: [...kept, now].slice(-most) };
    const again = first.question === now.question && first.run !== now.run;
    const next = again ? { ...first, verdict: (0,judge/* stricter */.Rn)(first.verdict, now.verdict) } : now;
    return { count: Math.max(count, kept.length), kept: kept.map((attempt) => (attempt === first ? next : attempt)) };
}

// EXTERNAL MODULE: ./js/core/attempts/recipe.js
var recipe = __webpack_require__(18481);
// EXTERNAL MODULE: ./js/core/registry/bump-label.js
var bump_label = __webpack_require__(7051);
// EXTERNAL MODULE: ./js/core/registry/next-tags.js
var next_tags = __webpack_require__(61991);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/report/report-markdown.js + 1 modules
var report_markdown = __webpack_require__(42807);
// EXTERNAL MODULE: ./js/app/judge/accept-by-review.js
var accept_by_review = __webpack_require__(56201);
// EXTERNAL MODULE: ./js/app/judge/judge-on-runner.js + 1 modules
var judge_on_runner = __webpack_require__(40687);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
;// CONCATENATED MODULE: ./js/app/report/comment.js

/** Looked up before judging, for it remembers earlier attempts: found by its marker and its author. */
async function standingComment(marker, judged, forge) {
    if (judged === null)
        return { known: false, words: "this is no pull request" };
    return await inWords(async () => {
        const found = await marked(marker, judged, forge);
        const own = oldest(found, ownToken) ?? (found.length > 0 ? oldest(found, await forge.whose()) : null);
        return { known: true, judged, comment: own ?? null };
    });
}
/**
 * Keeps one comment a pipeline in a pull request, updated in place, made anew where somebody deleted it. Answers in words what became of it: a comment
 * that cannot be written changes no verdict. A slow run of a head that is none any more leaves it as it is.
 */
async function keepComment(body, marker, standing, forge) {
    if (!standing.known)
        return `no comment: ${standing.words}`;
    const kept = await inWords(async () => ({ known: true, words: await keep(body, marker, standing, forge) }));
    return kept.known ? kept.words : `no comment: ${kept.words}`;
}
/** What GitHub refuses is said, and fails nothing. */
async function inWords(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof failure.Stop) || error.failure.code !== "forge")
            throw error;
        const readOnly = "the token may only read, as in a fork's or Dependabot's pull request";
        return { known: false, words: error.failure.status === 403 ? readOnly : error.failure.words };
    }
}
/** Whose a workflow's own token is: only where the marker is others' alone, it is asked whose ours is. */
const ownToken = "github-actions[bot]";
async function keep(body, marker, { judged, comment: own }, forge) {
    const { number, head } = judged;
    if (own?.body === body)
        return "the comment says so already";
    const now = (await forge.pullRequest(number)).headSha;
    if (now !== head)
        return `no comment: ${head.slice(0, 7)} was judged, and the head is ${now.slice(0, 7)} by now`;
    if (own && (await forge.updateComment(own.id, body)))
        return "the comment was updated";
    const made = await forge.createComment(number, body);
    // Another job may have written one since we looked: the oldest stays, so that all who look agree.
    const first = oldest(await marked(marker, judged, forge), made.author);
    if (!first || first.id === made.id)
        return "a comment was written";
    if (!(await forge.updateComment(first.id, body)))
        return "a comment was written";
    await forge.deleteComment(made.id);
    return "the comment was updated";
}
const marked = async (marker, { number }, forge) => (await forge.comments(number)).filter((comment) => comment.body.startsWith(marker));
const oldest = (comments, author) => comments.filter((comment) => comment.author === author).sort((a, b) => a.id - b.id)[0];

;// CONCATENATED MODULE: ./js/app/report/report-on-runner.js









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
    const standing = await standingComment(marker, context.pullRequest, forge);
    // What was judged before is remembered through a run that failed.
    const body = `${headOf(marker, attemptsOf(standing))}\n${summary}`;
    const comment = await keepComment(body, marker, standing, forge);
    return { verdict: "fail", action: "stop", summary, comment };
}
/** Says what was judged. */
async function reportJudged(judged, { file, context, claimed, fullReport }, { forge }) {
    const marker = markerOf(file);
    const standing = await standingComment(marker, context.pullRequest, forge);
    const { comparison: known, attempts } = knowing(attemptsOf(standing), judged);
    const { comparison, acceptable } = await (0,accept_by_review/* acceptByReview */.G2)(known, () => (0,accept_by_review/* reviewedIn */.n0)(context, forge), forge);
    const words = { ...contextOf(judged, context), claimed, acceptable };
    const fullReportUrl = `${context.url}/actions/runs/${fullReport}`;
    const render = (limit, head) => (0,report_markdown/* renderMarkdown */.G)(comparison, { limit, fullReportUrl, marker: head, context: words });
    const { verdict, action } = comparison.judgement;
    const comment = await keepComment(render(65_000, headOf(marker, attempts)), marker, standing, forge);
    return { verdict, action, summary: render(900_000, null), comment };
}
/** By the file: a name is not known where mainline.yml itself is broken. */
const markerOf = (file) => `<!-- mainline:report:${file} -->`;
/** Null where nobody can know: outside of a pull request, or where its comments cannot be read. */
const attemptsOf = (standing) => standing.known ? readAttempts(standing.comment?.body ?? "") : null;
const knowing = (before, { comparison, workspace }) => before === null ? { comparison, attempts: null } : withAttempts(comparison, (0,recipe/* recipeOf */.S)(workspace.sourceRecord), before);
/** What stands hidden above the report. */
const headOf = (marker, attempts) => attempts === null || attempts.count === 0 ? marker : `${marker}\n${writeAttempts(attempts)}`;
function contextOf({ comparison, registry, editsWorkflows }, context) {
    const { event, sha, pullRequest } = context;
    const bump = (0,bump_label/* bumpOf */.u)(pullRequest?.labels ?? [], comparison.policy.promote.bump);
    const next = comparison.candidate.models.map(({ name }) => ({
        model: name,
        version: (0,next_tags/* nextVersion */.yU)(registry, name, sha, bump).version,
    }));
    return {
        next,
        claimed: false,
        acceptable: null,
        editsWorkflows: editsWorkflows && event !== "push",
        where: event === "pull_request" ? "pull-request" : event === "merge_group" ? "merge-group" : "push",
    };
}


/***/ }),

/***/ 7051:
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

/***/ 635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ reviewMarkdown),
/* harmony export */   l: () => (/* binding */ acceptanceMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92632);

/** How somebody may accept a verdict that stops; why reviews that would accept it do not count; and what is left where nobody may. */
function acceptanceMarkdown({ judgement: { verdict, action, accepted }, pipeline }, { acceptable, where }) {
    if (accepted !== null)
        return reviewMarkdown(accepted);
    if (verdict === "fail" && action === "stop" && where !== "laptop")
        return wayOut;
    if (acceptable === null)
        return "";
    const { head, refused } = acceptable;
    const how = head === null ? [] : [`> ${howTo(head, { pipeline, verdict }, where)}`];
    const lines = refused.slice(0, mostRefused).map((words) => `> - Not accepted: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(words, 300)}.`);
    return how.length + lines.length === 0 ? "" : ["> [!TIP]", ...how, ...lines].join("\n");
}
/** Of a failure by an outage too, for nobody can tell the one from the other. */
const wayOut = "> [!NOTE]\n> Nobody can accept a verdict of `fail`, and another run of the same source leaves it as it is. A commit that changes an input, a param or a step is judged anew, and so is a change of the policy once it is on the base. Where something else broke, so that a metric is not a number say, mend that, and push such a commit.";
function howTo(head, what, where) {
    const line = `by an approving review with the line ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)(lineFor(what))}`;
    const whoever = "omebody else who may write to this repository can";
    if (where === "push")
        return `The merge is made, and s${whoever} still accept this verdict: on its pull request, for ${head.slice(0, 7)}, ${line}. Then run this job again.`;
    const then = where === "merge-group" ? "Then add it to the queue again." : "Then run this job again.";
    return `S${whoever} accept this verdict for ${head.slice(0, 7)} alone: ${line}. ${then}`;
}
/** Meant for this pipeline alone, where its name lets a line say so: who copies it has seen the report of no other. */
const lineFor = ({ pipeline, verdict }) => `/mainline accept ${verdict}${ofPipeline(pipeline)}: WHY`;
function ofPipeline(name) {
    if (/^[\w./-]{1,60}$/.test(name))
        return ` of ${name}`;
    return /^[^"\p{C}\p{Zl}\p{Zp}]{1,60}$/u.test(name) ? ` of "${name}"` : "";
}
const mostRefused = 5;
/** A link to the review by which a verdict was accepted; nothing where it was done otherwise. */
const reviewMarkdown = ({ review }) => review !== null && /^https?:\/\/[^\s()<>[\]]+$/.test(review) ? `[The review that accepts it](${review}).` : "";


/***/ }),

/***/ 42807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./js/core/changes/policy-changes.js
var policy_changes = __webpack_require__(44222);
// EXTERNAL MODULE: ./js/render/change-line.js
var change_line = __webpack_require__(98078);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/number.js
var number = __webpack_require__(54746);
// EXTERNAL MODULE: ./js/render/table.js
var table = __webpack_require__(82827);
// EXTERNAL MODULE: ./js/render/report/acceptance.js
var acceptance = __webpack_require__(635);
// EXTERNAL MODULE: ./js/render/report/dot-strip.js
var dot_strip = __webpack_require__(68946);
;// CONCATENATED MODULE: ./js/render/report/mermaid.js
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

// EXTERNAL MODULE: ./js/render/report/report-words.js
var report_words = __webpack_require__(48542);
// EXTERNAL MODULE: ./js/render/report/sparkline.js
var sparkline = __webpack_require__(84049);
;// CONCATENATED MODULE: ./js/render/report/report-markdown.js










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
        again(comparison),
        metrics(comparison, rung),
        gates(comparison),
        (0,acceptance/* acceptanceMarkdown */.l)(comparison, options.context),
        slices(comparison),
        report_markdown_history(comparison),
        policy(comparison),
        workflows(options.context),
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
    return `## ${report_words/* verdictMark */.vG[comparison.judgement.verdict]} ${(0,render_escape/* escapeMarkdown */.FV)(comparison.pipeline)}: ${verdict}\n\n**${(0,render_escape/* escapeMarkdown */.FV)(consequence, 900)}**`;
}
/** Above everything else: a reader must not take a stranger's word for ours. */
const claim = ({ claimed }) => claimed
    ? "> [!CAUTION]\n> These numbers are the claim of the pull request's own run, which ran its author's code and workflow; nobody has verified them. A merge trusts none of them: it trains again."
    : null;
function metrics(comparison, rung) {
    const { rows, judgement, policy } = comparison;
    const others = (rows[0]?.others ?? []).slice(0, mostOthers);
    const named = [policy.promote.stage, ...others.map(({ name }) => name)].map((name) => (0,render_escape/* escapeMarkdown */.FV)(`${(0,report_words/* baselineTitle */.mi)(comparison, name)}${(0,report_words/* examMark */.Dg)(comparison, name)}`));
    const [title = "", ...titles] = named;
    const head = ["metric", title, ...titles, `base${(0,report_words/* examMark */.Dg)(comparison, "base")}`, "this change", "difference", "gate"];
    const shown = rows.slice(0, rung.rows);
    const body = shown.map((row) => [
        `${(0,render_escape/* escapeMarkdown */.FV)(row.metric, 60)}${row.goal === null ? "" : row.goal === "maximize" ? " ↑" : " ↓"}`,
        (0,report_words/* valueWords */.pz)(row.production),
        ...row.others.slice(0, mostOthers).map(({ values }) => (0,report_words/* valueWords */.pz)(values)),
        (0,report_words/* valueWords */.pz)(row.base),
        `**${(0,report_words/* valueWords */.pz)(row.candidate)}**`,
        (0,report_words/* differenceWords */.XY)(row, judgement.decisions),
        (0,report_words/* gateMarks */.uo)(row, judgement.decisions),
    ]);
    const rest = rows.length > shown.length ? `\n\n${rows.length - shown.length} more metrics are in the job summary.` : "";
    return `${(0,table/* markdownTable */.Qj)([head, ...body], ["l", ...head.slice(2).map(() => "r"), "c"])}${rest}`;
}
/** A gate may name any number of baselines; a table has only so much room. */
const mostOthers = 3;
function gates({ judgement }) {
    const price = (0,report_words/* priceWords */.$G)(judgement);
    const lines = judgement.decisions.map(({ gate, verdict, sentence, wouldDecide }) => {
        const decide = wouldDecide === null ? "" : ` **What would decide it:** ${(0,render_escape/* escapeMarkdown */.FV)(wouldDecide)}.`;
        return `- ${report_words/* verdictMark */.vG[verdict]} ${(0,render_escape/* codeMarkdown */.fl)((0,policy_changes/* gateWords */.D)(gate))}: ${(0,render_escape/* escapeMarkdown */.FV)(sentence, 600)}${decide}`;
    });
    return [lines.join("\n"), ...(price === null ? [] : [price])].join("\n\n");
}
/** One a metric: of thousands of parts nobody reads more. */
function slices({ worstSlices, policy: { promote } }) {
    const lines = worstSlices.slice(0, 6).map((worst) => `- ${(0,render_escape/* escapeMarkdown */.FV)((0,report_words/* sliceWords */.oE)(worst, promote.stage), 300)}`);
    return lines.length === 0 ? "" : ["Worst slices:", "", ...lines].join("\n");
}
/** Right below the verdict, which is worth what the exam is worth. */
function again(comparison) {
    const lines = (0,report_words/* measuredAgain */.Jz)(comparison).map((line) => `> ${(0,render_escape/* escapeMarkdown */.FV)(line, 900)}`);
    return lines.length === 0 ? "" : ["> [!WARNING]", ...lines.join("\n>\n").split("\n")].join("\n");
}
function report_markdown_history(comparison) {
    const lines = (0,report_words/* historyWords */.mw)(comparison).map((sentence) => `> - ${sentence}`);
    return lines.length === 0 ? "" : ["> [!NOTE]", ...lines].join("\n");
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
/** Who runs a pull request's workflow runs what it says. */
const workflows = ({ editsWorkflows }) => editsWorkflows
    ? "> [!WARNING]\n> This change edits `.github/`: what has run here is its own workflow, not that of its base. Review it as you would the policy."
    : null;
function strips(comparison) {
    const lines = comparison.rows
        .filter((row) => row.candidate.length > 1 && row.decisions.length > 0)
        .slice(0, 6)
        .flatMap((row) => {
        const groups = (0,report_words/* dotGroups */.sv)(row, comparison).map((group) => ({ ...group, name: fenced(group.name) }));
        return [fenced(row.metric), ...(0,dot_strip/* dotStrip */.I)(groups), ""];
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
    const lines = all.slice(0, most).map((change) => `- ${(0,render_escape/* codeMarkdown */.fl)((0,change_line/* changeLine */.v)(change), 300)}`);
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
function provenance({ candidate, source, history: { attempts } }) {
    const link = source.url === null ? "" : ` · [workflow run](${source.url})`;
    const commit = candidate.commit === null ? "no commit" : `commit ${candidate.commit.slice(0, 7)}`;
    const parts = [
        `run \`${candidate.run.slice(0, 12)}\``,
        commit,
        `source \`${candidate.sourceKey.slice(0, 12)}\``,
        `${source.how}: ${(0,render_escape/* escapeMarkdown */.FV)(source.why)}`,
        `${(0,number/* formatSeconds */.Xo)(candidate.seconds)} of training`,
        ...(attempts === null ? [] : [`${attempts} ${attempts === 1 ? "source" : "sources"} judged here`]),
    ];
    return `<sub>${parts.join(" · ")}${link}</sub>`;
}


/***/ })

};
