export const id = 9397;
export const ids = [9397];
export const modules = {

/***/ 39397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubFacts: () => (/* binding */ githubFacts)
/* harmony export */ });
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94011);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);


/** Asks GitHub for the rules of a repository: any token that may read it is told. Throws Stop (code `forge`). */
async function githubFacts({ apiUrl, token, owner, repo }) {
    const octokit = new _octokit_rest__WEBPACK_IMPORTED_MODULE_1__/* .Octokit */ .E({ auth: token, baseUrl: apiUrl, log: { debug() { }, info() { }, warn() { }, error() { } } });
    const here = { owner, repo };
    try {
        const { data: repository } = await octokit.rest.repos.get(here);
        const branch = repository.default_branch;
        const requiredChecks = [...(await byRules(octokit, here, branch)), ...(await byProtection(octokit, here, branch))];
        return { defaultBranch: branch, requiredChecks, tagRulesets: await tagRulesets(octokit, here) };
    }
    catch (error) {
        const { status = null, message } = error;
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "forge", call: "read the repository's rules", status, words: message });
    }
}
async function byRules(octokit, here, branch) {
    const rules = await octokit.paginate(octokit.rest.repos.getBranchRules, { ...here, branch, per_page: 100 });
    return rules.flatMap((rule) => rule.type === "required_status_checks"
        ? (rule.parameters?.required_status_checks.map(({ context }) => context) ?? [])
        : []);
}
/** The older branch protection, of which everybody who may read is told the required checks. */
async function byProtection(octokit, here, branch) {
    const { data } = await octokit.rest.repos.getBranch({ ...here, branch });
    return data.protection?.required_status_checks?.contexts ?? [];
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
