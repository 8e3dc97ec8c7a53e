export const id = 3680;
export const ids = [3680];
export const modules = {

/***/ 13680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubFacts: () => (/* binding */ githubFacts)
});

// EXTERNAL MODULE: ../../node_modules/@octokit/rest/dist-src/index.js + 1 modules
var dist_src = __webpack_require__(94011);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
;// CONCATENATED MODULE: ./js/edge/forge/github-settings.js
/** The client does not know this one yet. */
const forkRoute = "GET /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos";
/** The settings that administrators alone are told; null for others. */
async function repositorySettings(octokit, here, isPrivate) {
    const { actions, repos } = octokit.rest;
    const workflows = await orNull(actions.getGithubActionsDefaultWorkflowPermissionsRepository(here));
    if (workflows === null)
        return null;
    const { enabled, allowed_actions, sha_pinning_required } = (await actions.getGithubActionsPermissionsRepository(here))
        .data;
    // Forks of public repositories never get more than may be read.
    const forks = isPrivate ? await orNull(octokit.request(forkRoute, here)) : null;
    const immutable = await orNull(repos.checkImmutableReleases(here));
    return {
        actions: enabled ? (allowed_actions === "local_only" ? "own" : (allowed_actions ?? "all")) : "none",
        pinned: sha_pinning_required ?? false,
        tokensWrite: workflows.default_workflow_permissions === "write",
        workflowsApprove: workflows.can_approve_pull_request_reviews,
        forks: {
            tokensWrite: forks?.send_write_tokens_to_workflows ?? false,
            secrets: forks?.send_secrets_and_variables ?? false,
        },
        immutableReleases: immutable?.enabled ?? false,
    };
}
/** GitHub hides what one may not see, and answers the same where immutable releases are off. */
async function orNull(request) {
    try {
        return (await request).data;
    }
    catch (error) {
        const { status } = error;
        if (status === 403 || status === 404)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./js/edge/forge/github-facts.js



/** Asks GitHub for the rules of a repository, which tells them to every token that may read it. Throws Stop (code `forge`). */
async function githubFacts({ apiUrl, token, owner, repo }) {
    const octokit = new dist_src/* Octokit */.E({ auth: token, baseUrl: apiUrl, log: { debug() { }, info() { }, warn() { }, error() { } } });
    const here = { owner, repo };
    try {
        const { data: repository } = await octokit.rest.repos.get(here);
        const branch = repository.default_branch;
        const requiredChecks = [...(await byRules(octokit, here, branch)), ...(await byProtection(octokit, here, branch))];
        const settings = await repositorySettings(octokit, here, repository.private);
        return { defaultBranch: branch, requiredChecks, tagRulesets: await tagRulesets(octokit, here), settings };
    }
    catch (error) {
        const { status = null, message } = error;
        throw new failure.Stop({ code: "forge", call: "read the repository's rules", status, words: message });
    }
}
async function byRules(octokit, here, branch) {
    const rules = await octokit.paginate(octokit.rest.repos.getBranchRules, { ...here, branch, per_page: 100 });
    return rules.flatMap((rule) => rule.type === "required_status_checks"
        ? (rule.parameters?.required_status_checks ?? []).map(({ context, integration_id }) => ({
            name: context,
            app: integration_id ?? null,
        }))
        : []);
}
/** The older branch protection, of which everybody who may read is told the required checks. */
async function byProtection(octokit, here, branch) {
    const { data } = await octokit.rest.repos.getBranch({ ...here, branch });
    return (data.protection?.required_status_checks?.checks ?? []).map(({ context, app_id }) => ({
        name: context,
        app: app_id,
    }));
}
async function tagRulesets(octokit, here) {
    const found = await octokit.paginate(octokit.rest.repos.getRepoRulesets, { ...here, targets: "tag", per_page: 100 });
    const active = found.filter(({ enforcement }) => enforcement === "active");
    const whole = await Promise.all(active.map(({ id }) => octokit.rest.repos.getRepoRuleset({ ...here, ruleset_id: id })));
    return whole.map(({ data }) => {
        const refName = data.conditions && "ref_name" in data.conditions ? data.conditions.ref_name : undefined;
        return {
            name: data.name,
            rules: (data.rules ?? []).map(({ type }) => type),
            include: refName?.include ?? [],
            exclude: refName?.exclude ?? [],
        };
    });
}


/***/ })

};
