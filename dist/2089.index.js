export const id = 2089;
export const ids = [2089];
export const modules = {

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

/***/ 92089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ doctor_command)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/picomatch/index.js
var picomatch = __webpack_require__(71026);
;// CONCATENATED MODULE: ./js/core/doctor/settings.js
/** Settings that undo what the workflow takes care of. `unpinned` are the actions that the workflow names by a tag. */
function settingsFindings(settings, unpinned) {
    const { actions, pinned, tokensWrite, workflowsApprove, forks, immutableReleases } = settings;
    const [first = ""] = unpinned;
    const wrong = [
        [actions === "none" || actions === "own", refusedActions(actions)],
        [
            pinned && first !== "",
            {
                code: "actions-unpinned",
                what: `Only actions that are pinned to a commit may run here; ${first} is not.`,
                why: "GitHub refuses to start the job.",
                todo: "Name the commit of the version instead of its tag, with the version in a comment behind it.",
            },
        ],
        [
            tokensWrite,
            {
                code: "default-token-writes",
                what: "A workflow that says no permissions gets a token that writes.",
                why: "The next one that somebody adds runs a pull request's code with it.",
                todo: "gh api -X PUT repos/{owner}/{repo}/actions/permissions/workflow -f default_workflow_permissions=read",
            },
        ],
        [
            workflowsApprove,
            {
                code: "workflows-approve",
                what: "Workflows may approve pull requests.",
                why: "Where a review is required, a workflow of the pull request can give it.",
                todo: "gh api -X PUT repos/{owner}/{repo}/actions/permissions/workflow -f default_workflow_permissions=read -F can_approve_pull_request_reviews=false",
            },
        ],
        [
            forks.tokensWrite || forks.secrets,
            {
                code: "forks-trusted",
                what: `Runs of forks' pull requests get ${[...(forks.tokensWrite ? ["a token that writes"] : []), ...(forks.secrets ? ["secrets"] : [])].join(" and ")}.`,
                why: "A fork's training code is a stranger's, and could use them.",
                todo: "In the repository's settings, Actions, General, Fork pull request workflows: send neither write tokens nor secrets.",
            },
        ],
        [
            !immutableReleases,
            {
                code: "releases-mutable",
                what: "Whoever may push can exchange the files of a release.",
                why: "They are the promoted models. A digest in the tag tells that one was exchanged, and cannot bring it back.",
                todo: "gh api -X PUT repos/{owner}/{repo}/immutable-releases",
            },
        ],
    ];
    return wrong.flatMap(([is, finding]) => (is ? [finding] : []));
}
const refusedActions = (actions) => ({
    code: "actions-refused",
    what: actions === "none"
        ? "GitHub Actions is switched off here."
        : "Only actions of this repository's owner may run here.",
    why: "The workflow does not start, so that nothing is trained, judged or promoted.",
    todo: "In the repository's settings, Actions, General: allow mainline-ml/mainline and actions/checkout.",
});

;// CONCATENATED MODULE: ./js/core/doctor/github.js


/** Holds GitHub's rules against what the repository needs of them. */
function examineGitHub(facts, declared) {
    const { settings } = facts;
    return [
        ...checkFindings(facts, declared),
        ...tagFindings(facts, declared),
        ...(settings === null ? [] : settingsFindings(settings, declared.unpinned)),
    ];
}
function checkFindings({ defaultBranch, requiredChecks }, { reports }) {
    const [report] = reports;
    if (report === undefined)
        return [];
    const required = requiredChecks.filter(({ name }) => reports.includes(name));
    if (required.length > 0 && required.every(({ app }) => app === null))
        return [fromAnyone(required[0]?.name ?? report)];
    return required.length > 0
        ? []
        : [
            {
                code: "check-not-required",
                what: `${defaultBranch} may be merged into without the check "${report}".`,
                why: "A gate that fails then stops nobody.",
                todo: `In the repository's settings, Rules, make a ruleset for ${defaultBranch} that requires the status check "${report}" from GitHub Actions.`,
            },
        ];
}
const fromAnyone = (name) => ({
    code: "check-from-anyone",
    what: `The required check "${name}" may come from any source.`,
    why: "Whoever may push can set a status of that name by hand, and merge what no gate has passed.",
    todo: `Where "${name}" is required, choose GitHub Actions as its source.`,
});
function tagFindings({ tagRulesets }, { models, ownToken }) {
    return models.flatMap((model) => {
        const tag = `${model}@v0.1.0`;
        const held = tagRulesets.filter((ruleset) => covers(ruleset, `refs/tags/${tag}`));
        const refusing = held.find(({ rules }) => rules.includes("creation"));
        const fixed = ["update", "deletion"].every((rule) => held.some(({ rules }) => rules.includes(rule)));
        return [
            ...(refusing && !ownToken ? [refused(refusing, tag)] : []),
            ...(fixed
                ? []
                : [
                    {
                        code: "tags-unprotected",
                        what: `Whoever may push can move or delete the tags of ${model}.`,
                        why: "Tags are the registry: one that was moved says that another model serves.",
                        todo: `Make a tag ruleset for refs/tags/${model}@* and refs/tags/${model}#* that restricts updates and deletions, and not creations.`,
                    },
                ]),
        ];
    });
}
const refused = ({ name }, tag) => ({
    code: "tags-refused",
    what: `The ruleset "${name}" lets nobody create tags such as ${tag}.`,
    why: "The workflow's own token cannot bypass a ruleset, so that no promotion can push its tags.",
    todo: "Exclude these tags from the ruleset, or let an App bypass it and hand its token to the promote action's input `token`.",
});
/** GitHub matches as fnmatch does: `*` stops at a slash. */
const covers = ({ include, exclude }, ref) => include.some((pattern) => matches(pattern, ref)) && !exclude.some((pattern) => matches(pattern, ref));
const matches = (pattern, ref) => pattern === "~ALL" || picomatch.isMatch(ref, pattern, { dot: true });

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
;// CONCATENATED MODULE: ./js/core/doctor/yaml.js

/** A YAML file that holds a map or list, as somebody wrote it: nothing of its shape is checked. Null where it is none. */
function readYaml(text) {
    try {
        const value = (0,dist/* parse */.qg)(text);
        return typeof value === "object" && value !== null ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./js/core/doctor/names.js

/** Runs are found, and versions are tagged, by these names: two pipelines that share one would take each other's. */
function nameFindings(policies) {
    const named = policies.flatMap(({ path, text }) => {
        const written = readYaml(text);
        const models = Object.keys(written?.models ?? {}).map((model) => ({ path, name: `model ${model}` }));
        return written ? [{ path, name: `pipeline ${written.name}` }, ...models] : [];
    });
    return named.flatMap(({ path, name }, i) => {
        const first = named.findIndex((one) => one.name === name);
        if (first === i)
            return [];
        return [
            {
                code: "shared-name",
                what: `${named[first]?.path} and ${path} both declare the ${name}.`,
                why: "Runs are found and versions are tagged by these names, so that one would take the other's for its own.",
                todo: `Give the one in ${path} another name.`,
            },
        ];
    });
}

// EXTERNAL MODULE: ./js/core/plan/glob.js
var glob = __webpack_require__(88834);
// EXTERNAL MODULE: ./js/core/plan/paths.js
var paths = __webpack_require__(16586);
;// CONCATENATED MODULE: ./js/core/doctor/owners.js




/** Policy and workflows decide what serves, and the exam what they decide by: somebody must own them. */
function ownerFindings({ codeowners, policies, files, }) {
    if (codeowners === null)
        return [
            {
                code: "no-codeowners",
                what: "There is no CODEOWNERS file.",
                why: "Anybody who may approve a pull request may approve another policy or workflow.",
                todo: `Write .github/CODEOWNERS with owners for ${policies.map(({ path }) => path).join(", ")} and /.github/.`,
            },
        ];
    const unowned = [...policies.map(({ path }) => path), ".github/workflows/mainline.yml"].filter((path) => !isOwned(path, codeowners.text));
    return [
        ...unowned.map((path) => ({
            code: "unowned",
            what: `${codeowners.path} names no owner of ${path}.`,
            why: "It decides what is promoted.",
            todo: `Add the line: /${path} @your-team`,
        })),
        ...policies.flatMap((policy) => examFindings(policy, files, codeowners)),
    ];
}
/** One for each input of the evaluation, by the first of its files: a folder may hold thousands. */
function examFindings({ path, text }, files, codeowners) {
    const { evaluation, steps } = readYaml(text) ?? {};
    const inputs = typeof evaluation === "string" ? steps?.[evaluation]?.inputs : null;
    const named = Array.isArray(inputs) ? inputs.filter((input) => typeof input === "string") : [];
    return named.flatMap((input) => {
        const pattern = (0,paths/* repoPath */.qN)((0,paths/* folderOf */.yS)(path), input);
        const read = pattern === null ? [] : files.filter((file) => (0,paths/* isWithin */.UO)(file, pattern) || (0,glob/* matchesGlob */.kt)(file, pattern));
        const unowned = read.find((file) => !isOwned(file, codeowners.text));
        return unowned === undefined ? [] : [unownedExam(unowned, { input, path, codeowners: codeowners.path })];
    });
}
const unownedExam = (file, { input, path, codeowners }) => ({
    code: "unowned-exam",
    what: `${codeowners} names no owner of ${file}, by which the evaluation of ${path} measures.`,
    why: "Who edits the exam judges with it: an evaluation that scores everybody well lets any model pass.",
    todo: `Add a line with owners for ${input}, an input of the evaluation: /${file} @your-team`,
});
/** The last line that matches counts, as on GitHub; one without owners takes the owners away. */
function isOwned(path, codeowners) {
    const rules = codeowners
        .split("\n")
        .map((line) => line
        .replace(/(^|\s)#.*$/, "")
        .trim()
        .split(/\s+/))
        .filter(([pattern]) => pattern !== "" && pattern !== undefined);
    const last = rules.findLast(([pattern = ""]) => picomatch.isMatch(path, globsOf(pattern), { dot: true }));
    return last !== undefined && last.length > 1;
}
/** A pattern of .gitignore's grammar as globs from the root. */
function globsOf(pattern) {
    const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
    const anchored = pattern.startsWith("/") || bare.includes("/");
    const from = anchored ? bare : `**/${bare}`;
    return pattern.endsWith("/") ? [`${from}/**`] : [from, `${from}/**`];
}

;// CONCATENATED MODULE: ./js/core/doctor/slug.js
/** Where Mainline itself lives on GitHub: `uses: mainline-ml/mainline@v1`. */
const slug = "mainline-ml/mainline";

;// CONCATENATED MODULE: ./js/core/doctor/workflow.js

/** The jobs that use an action of ours, by their ids. */
function jobsUsing({ jobs }, action) {
    return Object.entries(jobs ?? {}).filter(([, job]) => stepOf(job, action) !== undefined);
}
/** Whether a workflow, copied once, is as the actions of today need it: all of one version, and each told what the train job made. */
function freshFindings(path, workflow) {
    const uses = actions.flatMap((action) => jobsUsing(workflow, action).map(([, job]) => String(stepOf(job, action)?.uses)));
    const versions = [...new Set(uses.map((one) => one.slice(one.indexOf("@") + 1)))];
    const mixed = {
        code: "versions-differ",
        what: `${path} uses Mainline's actions in several versions: ${versions.join(", ")}.`,
        why: "What one job hands on is read by another, and may have changed between them.",
        todo: "Give all of them the same version.",
    };
    return [...(versions.length > 1 ? [mixed] : []), ...proved.flatMap((action) => unproved(path, workflow, action))];
}
/** The actions that are named by a tag or a branch, which may be moved. */
const unpinnedIn = ({ jobs }) => Object.values(jobs ?? {})
    .flatMap((job) => job?.steps?.map?.(({ uses }) => String(uses ?? "")) ?? [])
    .filter((uses) => /^[\w-]+\/.+@/.test(uses) && !/@[0-9a-f]{40}$/.test(uses));
const actions = [slug, `${slug}/report`, `${slug}/promote`];
/** Those that judge what another job made. */
const proved = actions.slice(1);
const handedOn = ["artifact-id", "digest"];
function unproved(path, workflow, action) {
    return jobsUsing(workflow, action).flatMap(([name, job]) => {
        const given = stepOf(job, action)?.with ?? {};
        const missing = handedOn.filter((input) => given[input] === undefined);
        // The workflow that follows forks' runs is told by its event.
        if (missing.length === 0 || jobsUsing(workflow, slug).length === 0)
            return [];
        return [
            {
                code: "not-handed-on",
                what: `${path}: the job ${name} is not given ${missing.join(" and ")}.`,
                why: "It judges what the train job made, and proves by these that nobody has exchanged it.",
                todo: missing.map((input) => `${input}: \${{ needs.train.outputs.${input} }}`).join(", "),
            },
        ];
    });
}
const stepOf = ({ steps }, action) => steps?.find?.(({ uses }) => String(uses).startsWith(`${action}@`));

;// CONCATENATED MODULE: ./js/core/doctor/doctor.js






/** Looks at a repository as a platform engineer would. Nothing found is health. */
function examine(facts) {
    return [
        ...workflowFindings(facts.workflows),
        ...nameFindings(facts.policies),
        ...ownerFindings(facts),
        ...versionFindings(facts),
        ...cloneFindings(facts),
        ...(facts.github === null ? [] : examineGitHub(facts.github, declaredIn(facts))),
    ];
}
/** What the repository itself says that GitHub's rules must fit. */
function declaredIn({ workflows, policies }) {
    const parsed = workflows.flatMap(({ text }) => readYaml(text) ?? []);
    const promotes = parsed.flatMap((workflow) => jobsUsing(workflow, `${slug}/promote`));
    return {
        reports: parsed
            .filter(({ on }) => triggers(on).includes("pull_request"))
            .flatMap((workflow) => jobsUsing(workflow, `${slug}/report`).map(([id, job]) => String(job.name ?? id))),
        models: policies.flatMap(({ text }) => Object.keys(readYaml(text)?.models ?? {})),
        unpinned: parsed.filter((workflow) => jobsUsing(workflow, slug).length > 0).flatMap(unpinnedIn),
        ownToken: promotes.some(([, job]) => job.steps?.some((step) => step.with?.["token"] !== undefined)),
    };
}
function workflowFindings(files) {
    const workflows = files.flatMap(({ path, text }) => {
        const workflow = readYaml(text);
        return workflow ? [{ path, workflow }] : [];
    });
    const training = workflows.filter(({ workflow }) => jobsUsing(workflow, slug).length > 0);
    if (training.length === 0) {
        return [
            {
                code: "no-workflow",
                what: `No workflow uses ${slug}.`,
                why: "Nothing is trained on pull requests, and no merge promotes.",
                todo: "Write it with `mainline init`, or copy workflows/mainline.yml.",
            },
        ];
    }
    return training.flatMap(({ path, workflow }) => [
        ...triggerFindings(path, workflow),
        ...jobsUsing(workflow, slug).flatMap(([name, job]) => trainFindings(path, workflow, name, job)),
        ...reportFindings(path, workflow),
        ...freshFindings(path, workflow),
    ]);
}
function triggerFindings(path, { on }) {
    const names = typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(on ?? {});
    const missing = ["pull_request", "merge_group", "push"].filter((name) => !names.includes(name));
    const findings = missing.map((name) => ({
        code: "trigger-missing",
        what: `${path} does not run on ${name}.`,
        why: consequences[name],
        todo: `Add ${name} below \`on:\`.`,
    }));
    if (names.includes("pull_request_target"))
        findings.push({
            code: "pull-request-target",
            what: `${path} runs on pull_request_target.`,
            why: "It runs with the repository's own token beside a stranger's code.",
            todo: "Use pull_request; workflows/mainline-forks.yml comments for forks.",
        });
    return findings;
}
const consequences = {
    pull_request: "Candidates are not trained before they are merged.",
    merge_group: "A merge queue waits for a check that never comes.",
    push: "A merge promotes nothing.",
};
function trainFindings(path, workflow, name, job) {
    const findings = [];
    const granted = job.permissions ?? workflow.permissions;
    if (granted === undefined || writes(granted))
        findings.push({
            code: "train-may-write",
            what: `${path}: the job ${name} ${granted === undefined ? "says no permissions, so that it may hold a token that writes" : "holds a token that writes"}.`,
            why: "It runs the training code of a pull request, which could use that token.",
            todo: "Give it `permissions: { contents: read, actions: read }`.",
        });
    const checkout = job.steps?.find(({ uses }) => String(uses).startsWith("actions/checkout@"));
    if (checkout && String(checkout.with?.["persist-credentials"]) !== "false")
        findings.push({
            code: "credentials-kept",
            what: `${path}: the checkout of the job ${name} keeps its token in .git/config.`,
            why: "The training code can read it there.",
            todo: "Give the checkout `with: { persist-credentials: false }`.",
        });
    return findings;
}
function reportFindings(path, workflow) {
    const reports = jobsUsing(workflow, `${slug}/report`);
    if (reports.length === 0)
        return [
            {
                code: "no-report",
                what: `${path} has no job that uses ${slug}/report.`,
                why: "There is no check that could stop a merge.",
                todo: "Copy the job report of workflows/mainline.yml.",
            },
        ];
    return reports
        .filter(([, job]) => !/always\(\)/.test(String(job.if ?? "")))
        .map(([name]) => ({
        code: "report-may-be-skipped",
        what: `${path}: the job ${name} is skipped when training fails.`,
        why: "GitHub counts a skipped check as passed.",
        todo: "Give it `if: always()`.",
    }));
}
const derivers = [
    [/setuptools[_-]scm/, "setuptools-scm", "tag_regex, or git_describe_command with --match 'v*'"],
    [/hatch-vcs/, "hatch-vcs", "tool.hatch.version.raw-options.git_describe_command with --match 'v*'"],
    [/versioneer/, "versioneer", "tag_prefix"],
    [/poetry-dynamic-versioning|dunamai/, "dunamai", "pattern"],
];
function versionFindings({ builds }) {
    return builds.flatMap(({ path, text }) => {
        const found = derivers.find(([mark]) => mark.test(text));
        if (!found || /--match|tag_regex|tag_prefix|^\s*pattern\s*=/m.test(text))
            return [];
        const [, tool, setting] = found;
        return [
            {
                code: "version-from-tags",
                what: `${path}: ${tool} takes the package's version from the newest tag.`,
                why: "A promotion's tag, such as model@v1.2.0, would become the package's version.",
                todo: `Tell it which tags are its own: ${setting}.`,
            },
        ];
    });
}
function cloneFindings({ shallow, storeTracked }) {
    const findings = [];
    if (shallow)
        findings.push({
            code: "shallow-clone",
            what: "This clone is shallow.",
            why: "Which commit is whose ancestor cannot be said, so that nothing can be promoted from here.",
            todo: "git fetch --unshallow --tags",
        });
    if (storeTracked)
        findings.push({
            code: "store-tracked",
            what: "Files of .mainline/ are tracked.",
            why: "They would be taken for results of this machine; `mainline run` refuses that.",
            todo: "git rm -r --cached .mainline",
        });
    return findings;
}
/** `on` is a name, a list of names, or a map by name. */
const triggers = (on) => [on].flat().flatMap((one) => (typeof one === "object" && one ? Object.keys(one) : [String(one)]));
const writes = (granted) => granted === "write-all" ||
    (typeof granted === "object" && granted !== null && Object.values(granted).some((level) => level === "write"));

// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/wrap.js
var wrap = __webpack_require__(94467);
;// CONCATENATED MODULE: ./js/render/findings.js


/** Each finding as what, why and what to do; one line where there is none. */
function renderFindings(findings, { colors, width }) {
    if (findings.length === 0)
        return "Nothing is wrong.";
    return findings
        .map(({ code, what, why, todo }) => [
        ...(0,wrap/* wrap */.L)(`${colors.yellow(code)}: ${(0,render_escape/* escapeTerminal */.en)(what)}`, width, ""),
        ...(0,wrap/* wrap */.L)((0,render_escape/* escapeTerminal */.en)(why), width, "  "),
        ...(0,wrap/* wrap */.L)(`→ ${(0,render_escape/* escapeTerminal */.en)(todo)}`, width, "  "),
    ].join("\n"))
        .join("\n\n");
}

// EXTERNAL MODULE: ./js/cli/command.js
var command = __webpack_require__(64738);
// EXTERNAL MODULE: ./js/cli/edges.js
var edges = __webpack_require__(73901);
// EXTERNAL MODULE: ./js/cli/github.js
var github = __webpack_require__(76916);
;// CONCATENATED MODULE: ./js/cli/commands/doctor.js







const doctor_command = {
    usage: "[--json]",
    details: "Looks at the repository as a platform engineer would: the workflow's triggers, permissions and what its jobs hand on, names that two pipelines share, CODEOWNERS over policy, workflows and what the evaluation reads, tools that derive versions from tags, the clone. Says what is wrong, why it matters, and what mends it. With a token in GITHUB_TOKEN or GH_TOKEN it asks GitHub too: whether the check is required and of GitHub Actions, whether rulesets keep the tags and let them be made; and with an administrator's, whether the settings let actions run, tokens write, workflows approve, forks have secrets, and releases be changed. Changes nothing. Exit code 1 when something was found.",
    examples: ["mainline doctor", "mainline doctor --json"],
    options: { json: command/* shared */.u.json },
    most: 0,
    async run(input, terminal) {
        const { git, readText } = await (0,edges/* openEdges */.bh)(terminal);
        const findings = examine(await factsOf(git, readText, terminal.env));
        if (input.on("json"))
            terminal.json({ findings });
        else
            terminal.out(renderFindings(findings, terminal));
        return findings.length === 0 ? 0 : 1;
    },
};
const builds = ["pyproject.toml", "setup.py", "setup.cfg"];
/** Where GitHub looks, in its order. */
const owners = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
async function factsOf(git, readText, env) {
    const paths = (await git.listTree(await git.writeWorkTree([]))).map(({ path }) => path);
    const texts = async (wanted) => await Promise.all(paths.filter(wanted).map(async (path) => ({ path, text: (await readText(path)) ?? "" })));
    const owning = await texts((path) => owners.includes(path));
    return {
        workflows: await texts((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)),
        codeowners: owners.map((name) => owning.find(({ path }) => path === name)).find(Boolean) ?? null,
        builds: await texts((path) => builds.includes(path)),
        policies: await texts((path) => /(^|\/)mainline\.yml$/.test(path)),
        files: paths,
        github: await askGitHub(git, env),
        storeTracked: paths.some((path) => path.startsWith(".mainline/")),
        shallow: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(git.root, ".git", "shallow")),
    };
}
/** Null without a token, or where `origin` is no repository of a GitHub. */
async function askGitHub(git, env) {
    const here = await (0,github/* githubOf */.z)(git, env);
    if (here === null || here.token === null)
        return null;
    const { githubFacts } = await Promise.all(/* import() */[__webpack_require__.e(4011), __webpack_require__.e(3680)]).then(__webpack_require__.bind(__webpack_require__, 13680));
    return await githubFacts({ ...here, token: here.token });
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

/***/ 88834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ globBase),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71026);

const isGlob = (pattern) => /[*?[{]/.test(pattern);
/** The folder that all matches lie in: `data/*.csv` → `data`. */
function globBase(pattern) {
    const parts = pattern.split("/");
    const at = parts.findIndex(isGlob);
    return parts.slice(0, at === -1 ? parts.length : at).join("/");
}
const compiled = new Map();
/** Whether a path fits; files that begin with a dot only where the pattern says so. */
function matchesGlob(path, pattern) {
    let match = compiled.get(pattern);
    if (!match)
        compiled.set(pattern, (match = picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern)));
    return match(path);
}


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

/***/ 94467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);

/** Words of a text in lines no wider than `width`, each behind `indent`. */
function wrap(text, width, indent) {
    const lines = [];
    let line = indent;
    for (const word of text.split(" ")) {
        const longer = line === indent ? line + word : `${line} ${word}`;
        if ((0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(longer) > width && line !== indent) {
            lines.push(line);
            line = indent + word;
        }
        else
            line = longer;
    }
    return [...lines, line];
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


/***/ })

};
