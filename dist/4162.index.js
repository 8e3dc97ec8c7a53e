export const id = 4162;
export const ids = [4162];
export const modules = {

/***/ 64162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportJob: () => (/* binding */ reportJob)
});

// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(40927);
// EXTERNAL MODULE: ./js/core/bundle.js
var bundle = __webpack_require__(13238);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/app/runner-edges.js
var runner_edges = __webpack_require__(64209);
// EXTERNAL MODULE: ./js/app/workspace.js + 7 modules
var workspace = __webpack_require__(64846);
;// CONCATENATED MODULE: ./js/app/follow-run.js




/**
 * Follows a finished run whose token could not comment (a fork's, Dependabot's) to its pull request. Nothing is taken from the artifact: the
 * pull request is the one whose head GitHub says the run had, the source key is computed from Git. Null, in words, where there is nothing to
 * follow. Throws Stop: artifact-refused, no-config, invalid-config, forge.
 */
async function followRun(file, context, edges) {
    if (context.triggeredBy === null)
        return { skipped: "the event names no run" };
    const run = await edges.forge.workflowRun(context.triggeredBy);
    const skipped = notOurs(run, context);
    if (skipped !== null)
        return { skipped };
    const pull = await edges.forge.openPullRequest(run);
    if (pull === null)
        return { skipped: `no open pull request has the head ${run.headSha.slice(0, 7)} any more` };
    const sha = await testMergeOf(pull, edges);
    const { plan, sourceKey } = await (0,workspace.workspaceAt)({ file, treeish: sha }, edges.bare);
    const name = (0,bundle/* artifactName */.C)(plan.pipeline.name, sourceKey);
    const artifact = (await edges.forge.artifactsOfRun(run.id)).find((one) => one.name === name && !one.expired) ?? null;
    return {
        context: {
            ...context,
            event: "pull_request",
            sha,
            workflowRun: run.id,
            pullRequest: { number: pull.number, head: pull.headSha, fork: run.headRepository !== context.repository },
        },
        artifact,
    };
}
/** Only runs that could not comment themselves are followed. */
function notOurs(run, { repository }) {
    if (run.repository !== repository)
        return `it is a run of ${run.repository}`;
    if (run.event !== "pull_request")
        return `the run was started by ${run.event}, not by a pull request`;
    if (run.headRepository === null)
        return "the fork is deleted";
    const commentsItself = run.headRepository === repository && run.actor !== "dependabot[bot]";
    return commentsItself ? "the run comments itself: its branch is of this repository" : null;
}
/** GitHub's merge of the pull request's head into its base; that it is one is asked of Git. */
async function testMergeOf(pull, { bare }) {
    if (pull.testMerge === null)
        throw new failure.Stop({
            code: "artifact-refused",
            words: "GitHub has no test merge of its pull request: it has conflicts",
        });
    await (0,runner_edges/* fetchCommits */.B)(bare, [pull.testMerge], true);
    if (await bare.isAncestor(pull.headSha, pull.testMerge))
        return pull.testMerge;
    throw new failure.Stop({
        code: "artifact-refused",
        words: `GitHub's test merge ${pull.testMerge.slice(0, 7)} is not one of the head ${pull.headSha.slice(0, 7)}`,
    });
}

// EXTERNAL MODULE: ./js/app/report-on-runner.js + 1 modules
var report_on_runner = __webpack_require__(37860);
// EXTERNAL MODULE: ./js/actions/judging.js
var judging = __webpack_require__(50330);
// EXTERNAL MODULE: ./js/actions/runner.js + 4 modules
var runner = __webpack_require__(40097);
;// CONCATENATED MODULE: ./js/actions/report-job.js





/** `report/`: judges what the train job made, says so in the comment and the summary, and fails the job where the policy stops. */
async function reportJob(context) {
    const edges = await (0,runner/* runnerEdges */.XA)(context, core/* getInput */.V4("token"), process.env);
    if (context.event === "workflow_run")
        return await reportFollowed(context, edges);
    const asked = { ...(0,judging/* judgeInput */.K)(context), trainResult: (0,runner/* input */.hF)("train-result") ?? "success" };
    if (asked.trainResult === "success")
        (0,judging/* requireArtifact */.o)(asked);
    const { verdict, action } = await report(asked, edges);
    if (asked.trainResult !== "success")
        core/* setFailed */.C1("Training did not succeed, so there is nothing to judge.");
    else if (action === "stop")
        core/* setFailed */.C1(`The verdict is ${verdict}, and the policy stops there.`);
    else if (action === "warn")
        core/* warning */.$e(`The verdict is ${verdict}; the policy only warns.`);
}
/** The comment for a run that could not write one. The check that stops a merge is that run's own, so that a verdict fails nothing here. */
async function reportFollowed(context, edges) {
    const asked = (0,judging/* judgeInput */.K)(context);
    const followed = await followRun(asked.file, context, edges);
    if ("skipped" in followed)
        return core/* info */.pq(`Nothing to do: ${followed.skipped}.`);
    const { artifact } = followed;
    const reason = "in the pull request's own run, whose numbers are its claim";
    await report({
        ...asked,
        context: followed.context,
        artifactId: artifact?.id ?? Number.NaN,
        digest: artifact?.digest ?? "",
        reason,
        trainResult: artifact === null ? "failure" : "success",
    }, edges);
}
async function report(asked, edges) {
    const reported = await (0,report_on_runner/* reportOnRunner */.Q)(asked, edges);
    await (0,runner/* summarize */.eh)(reported.summary);
    core/* info */.pq(`Verdict: ${reported.verdict}; ${reported.comment}.`);
    core/* setOutput */.uH("verdict", reported.verdict);
    core/* setOutput */.uH("action", reported.action);
    return reported;
}


/***/ })

};
