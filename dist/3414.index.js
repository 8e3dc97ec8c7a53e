export const id = 3414;
export const ids = [3414];
export const modules = {

/***/ 13414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteJob: () => (/* binding */ promoteJob)
});

// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(40927);
// EXTERNAL MODULE: ./js/core/bump-label.js
var bump_label = __webpack_require__(66057);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/registry.js
var registry = __webpack_require__(64153);
// EXTERNAL MODULE: ./js/app/judge-on-runner.js
var judge_on_runner = __webpack_require__(37058);
// EXTERNAL MODULE: ./js/app/promote.js + 1 modules
var promote = __webpack_require__(31061);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/report-words.js
var report_words = __webpack_require__(77381);
// EXTERNAL MODULE: ./js/render/table.js
var table = __webpack_require__(82827);
;// CONCATENATED MODULE: ./js/render/model-card.js



/** The text of a version's release: what it is, how well it did, where it came from. */
function renderModelCard({ candidate, rows, judgement }, model, version) {
    const files = candidate.models.find(({ name }) => name === model)?.replicates ?? [];
    const metrics = (0,table/* markdownTable */.Qj)([["metric", "value"], ...rows.map((row) => [(0,render_escape/* escapeMarkdown */.FV)(row.metric, 60), (0,report_words/* valueWords */.pz)(row.candidate)])], ["l", "r"]);
    const digests = files.map((file, i) => `- ${i === 0 ? "shipped: " : ""}replicate ${(0,render_escape/* escapeMarkdown */.FV)(String(file.replicate ?? "-"))}: \`sha256:${file.sha256}\``);
    return [
        `# ${(0,render_escape/* escapeMarkdown */.FV)(model)} v${version}`,
        `Verdict: ${judgement.verdict}${judgement.accepted ? `, accepted by ${(0,render_escape/* escapeMarkdown */.FV)(judgement.accepted.by)}: ${(0,render_escape/* escapeMarkdown */.FV)(judgement.accepted.why)}` : ""}.`,
        metrics,
        judgement.decisions.map(({ sentence }) => `- ${(0,render_escape/* escapeMarkdown */.FV)(sentence, 600)}`).join("\n"),
        digests.join("\n"),
        `Run \`${candidate.run}\`, commit ${candidate.commit ?? "none"}, source key \`${candidate.sourceKey}\`.`,
    ].join("\n\n");
}

;// CONCATENATED MODULE: ./js/app/releases.js

/** A draft with all its bytes for every new version; one that a run before us left half done is completed. */
async function draftReleases(planned, commit, { bundle, comparison }, { forge, releaseFiles }) {
    for (const { kind, model, version } of planned) {
        if (kind === "nothing" || version === null)
            continue;
        const tag = `${model}@v${version}`;
        const body = renderModelCard(comparison, model, version);
        const release = (await forge.release(tag)) ??
            (await forge.createDraftRelease({
                tag,
                commit,
                name: `${model} v${version}`,
                body,
            }));
        if (!release.draft)
            continue;
        const there = new Set(release.assets.map(({ name }) => name));
        for (const { name, file } of await releaseFiles(bundle, model))
            if (!there.has(name))
                await forge.uploadAsset(release, name, file);
    }
}
/** Publishes the drafts of all versions that are registered at this commit: what this run made, or what one before it left. */
async function publishReleases(registry, commit, bundle, { forge }) {
    for (const { name } of bundle.run.models) {
        const version = registry.models.get(name)?.versions.find((one) => one.commit === commit);
        const release = version ? await forge.release(`${name}@v${version.version}`) : null;
        if (release?.draft)
            await forge.publishRelease(release.id);
    }
}

// EXTERNAL MODULE: ./js/app/trust.js
var trust = __webpack_require__(8364);
;// CONCATENATED MODULE: ./js/app/promote-on-runner.js







/**
 * Judges the run again by the policy before the push, and promotes: draft releases with the bytes, then the tags in one push, then the releases are
 * published, so that a reader never sees a version without its bytes. A re-run finishes what was left half done. Throws Stop.
 */
async function promoteOnRunner(input, edges) {
    const { context } = input;
    if (context.ref !== `refs/heads/${context.defaultBranch}`) {
        throw new failure.Stop({
            code: "not-here",
            words: `Promotion happens on ${context.defaultBranch}; this is ${context.ref}.`,
            todo: "Give the job the condition that workflows/mainline.yml has.",
        });
    }
    const judged = await (0,judge_on_runner/* judgeOnRunner */.N)(input, edges);
    await proveReuse(input, judged, edges);
    const { comparison, bundle } = judged;
    const merged = await edges.forge.mergedPullRequest(context.sha);
    // Who merged is who pushed, but for a merge queue, which merges for the author.
    const by = context.actor.endsWith("[bot]") ? (merged?.author ?? context.actor) : context.actor;
    const { promote: asked } = comparison.policy;
    const policy = { ...comparison.policy, promote: { ...asked, bump: (0,bump_label/* bumpOf */.u)(merged?.labels ?? [], asked.bump) } };
    const why = merged === null ? `push of ${context.sha.slice(0, 7)}` : `merge of #${merged.number}`;
    const promotion = {
        summary: { ...comparison.candidate, commit: context.sha },
        commit: context.sha,
        judgement: comparison.judgement,
        policy,
        by,
        why,
        remote: "origin",
        dryRun: false,
        now: input.now,
    };
    if (comparison.judgement.action === "stop")
        return { judged, results: [] };
    const planned = await (0,promote/* decide */.L)(promotion, edges.bare);
    await draftReleases(planned, context.sha, judged, edges);
    const results = await (0,promote/* promote */.p)(promotion, edges.bare);
    // Another promotion may have taken the number that was drafted: what was promoted in the end must have its bytes.
    await draftReleases(results, context.sha, judged, edges);
    await publishReleases((0,registry/* registryOf */.Fv)(await edges.bare.tags()), context.sha, bundle, edges);
    return { judged, results };
}
/** An artifact of this very run is what the train job beside us made; any other must be proved again. */
async function proveReuse({ artifactId, context }, { workspace }, edges) {
    const artifact = await edges.forge.artifact(artifactId);
    if (artifact === null)
        throw new failure.Stop({ code: "artifact-refused", words: `GitHub has no artifact ${artifactId}` });
    if (artifact.workflowRun === context.workflowRun)
        return;
    const trusted = await (0,trust/* trustedRun */.N)(artifact, { workspace, commit: context.sha, context, here: null }, edges);
    if (!trusted.ok)
        throw new failure.Stop({ code: "artifact-refused", words: trusted.error });
}

// EXTERNAL MODULE: ./js/app/report-on-runner.js + 1 modules
var report_on_runner = __webpack_require__(37860);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(21549);
// EXTERNAL MODULE: ./js/core/bundle.js
var core_bundle = __webpack_require__(13238);
// EXTERNAL MODULE: ./js/core/paths.js
var paths = __webpack_require__(65476);
;// CONCATENATED MODULE: ./js/edge/bundle/release-files.js




/** What a version's release carries: each replicate's model (a file as it is, a folder as a tar), the run, and its predictions. */
async function releaseFiles(bundle, model, temporary) {
    const files = [];
    const all = (0,core_bundle/* bundledFiles */.Ct)(bundle.run);
    for (const { replicate, path } of bundle.run.models.find(({ name }) => name === model)?.replicates ?? []) {
        const stem = `${plain(model)}${replicate === null ? "" : `-${plain(String(replicate))}`}`;
        const inside = all.filter((file) => (0,paths/* isWithin */.UO)(file.path, path));
        const [only] = inside;
        if (only?.path === path) {
            files.push({ name: `${stem}-${plain((0,external_node_path_.basename)(path))}`, file: bundle.file(path) });
            continue;
        }
        const file = await temporary(`${stem}.tar`);
        // Portable and without times: the same model makes the same tar.
        await (0,index_min/* create */.vt)({ file, cwd: bundle.file(path), portable: true, mtime: new Date(0) }, inside.map((one) => one.path.slice(path.length + 1)).sort());
        files.push({ name: `${stem}.tar`, file });
    }
    for (const { path, kind } of all)
        if (kind === "predictions")
            files.push({ name: plain(path), file: bundle.file(path) });
    return [
        ...files,
        { name: "run.json", file: bundle.document("run.json") },
        { name: "details.json", file: bundle.document("details.json") },
    ];
}
/** GitHub rewrites what is not among these in an asset's name. */
const plain = (text) => text.replace(/[^A-Za-z0-9._-]/g, "-");

// EXTERNAL MODULE: ./js/render/promotion.js
var promotion = __webpack_require__(29850);
// EXTERNAL MODULE: ./js/render/report-markdown.js + 1 modules
var report_markdown = __webpack_require__(56437);
// EXTERNAL MODULE: ./js/actions/judging.js
var judging = __webpack_require__(50330);
// EXTERNAL MODULE: ./js/actions/runner.js + 7 modules
var runner = __webpack_require__(34397);
;// CONCATENATED MODULE: ./js/actions/promote-job.js








/** `promote/`: judges again by the policy before the push, and promotes exactly the bytes that were judged. It never trains. */
async function promoteJob(context) {
    const asked = { ...(0,judging/* judgeInput */.K)(context), now: Math.floor(Date.now() / 1000) };
    (0,judging/* requireArtifact */.o)(asked);
    const shared = await (0,runner/* runnerEdges */.XA)(context, core/* getInput */.V4("token"), process.env);
    const edges = {
        ...shared,
        releaseFiles: (bundle, model) => releaseFiles(bundle, model, shared.temporary),
    };
    const { judged, results } = await promoteOnRunner(asked, edges);
    const { stage } = judged.comparison.policy.promote;
    const words = results.map((result) => (0,promotion/* promotionWords */.j)(result, stage));
    const report = (0,report_markdown/* renderMarkdown */.G)(judged.comparison, {
        limit: 900_000,
        fullReportUrl: null,
        marker: null,
        context: (0,report_on_runner/* contextOf */.Vm)(judged, context),
    });
    await (0,runner/* summarize */.eh)([...words, "", report].join("\n"));
    for (const line of words)
        core/* info */.pq(line);
    const [first] = results;
    core/* setOutput */.uH("promoted", String(results.some(({ kind }) => kind === "promote")));
    core/* setOutput */.uH("model", first?.model ?? "");
    core/* setOutput */.uH("version", first?.version === null || first === undefined ? "" : `v${first.version}`);
    core/* setOutput */.uH("digest", judged.comparison.candidate.models[0]?.replicates[0]?.sha256 ?? "");
    core/* setOutput */.uH("reason", words.join(" "));
    const { verdict, action } = judged.comparison.judgement;
    if (action === "stop")
        core/* setFailed */.C1(`The verdict is ${verdict}, and the policy stops there: nothing was promoted.`);
}


/***/ }),

/***/ 31061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide),
  p: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./js/core/next-tags.js
var next_tags = __webpack_require__(7221);
// EXTERNAL MODULE: ./js/core/payload.js
var payload = __webpack_require__(57422);
// EXTERNAL MODULE: ./js/core/registry.js
var core_registry = __webpack_require__(64153);
;// CONCATENATED MODULE: ./js/core/decide-promotion.js



/**
 * What promoting a run at a commit means now. The same source as the holder's: nothing. A commit that held the stage before, or whose version was
 * retired: nothing, so that what people took back stays so. A commit that does not follow the holder's: a version, and the stage stays where it is.
 */
function decidePromotion(registry, models, promotion, follows) {
    return models.map((model) => decideModel(registry, model, promotion, follows));
}
function decideModel(registry, model, promotion, follows) {
    const { commit, stage: stageName, summary } = promotion;
    const known = registry.models.get(model);
    const stage = known?.stages.get(stageName);
    const holder = stage?.holder ?? null;
    const own = known?.versions.find((version) => version.commit === commit) ?? null;
    const nothing = (version, reason) => ({
        kind: "nothing",
        model,
        version,
        reason,
    });
    if (holder && (0,payload/* sourceKeyOf */.IQ)(holder.tag.message) === summary.sourceKey)
        return nothing(holder.version, `${(0,core_registry/* labelOf */.Wy)(holder)} in ${stageName} was made from the same source`);
    const short = commit.slice(0, 7);
    if (stage?.held.includes(commit))
        return nothing(own?.version ?? null, `commit ${short} has held ${stageName} before, and is not assigned again by a re-run`);
    if (own?.active === false)
        return nothing(own.version, `${(0,core_registry/* labelOf */.Wy)(own)}, the version of commit ${short}, was retired`);
    if (!holder || follows(holder.commit))
        return { kind: "promote", model, ...(0,next_tags/* promotionTags */.lL)(registry, model, promotion, true) };
    const reason = `${stageName} is held by ${(0,core_registry/* labelOf */.Wy)(holder)}, whose commit this one does not follow`;
    const { exists, version } = (0,next_tags/* nextVersion */.yU)(registry, model, commit, promotion.bump);
    return exists
        ? nothing(version, reason)
        : { kind: "register", model, reason, ...(0,next_tags/* promotionTags */.lL)(registry, model, promotion, false) };
}

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/app/ledger.js
var app_ledger = __webpack_require__(13445);
// EXTERNAL MODULE: ./js/app/write-tags.js
var write_tags = __webpack_require__(27419);
;// CONCATENATED MODULE: ./js/app/promote.js






/**
 * Writes a promotion's tags: all models in one atomic push, the run's ledger entry with them. Throws Stop: verdict-stops, shallow-clone,
 * fetch-failed, push-refused.
 */
async function promote(input, git) {
    const { judgement, summary, remote } = input;
    if (judgement.action === "stop")
        throw new failure.Stop({ code: "verdict-stops", verdict: judgement.verdict });
    if (input.dryRun)
        return await decide(input, git);
    const ledger = (0,app_ledger/* ledgerRef */.D)(summary);
    // The ledger's entry of a run is the same wherever it was written first. The star lets it be missing.
    const refspecs = [...(0,write_tags/* refspecsOf */.zO)(summary.models.map(({ name }) => name)), `+${ledger}*:${ledger}*`];
    const decideRefs = async () => {
        const result = await decide(input, git);
        const tags = result.flatMap((one) => (one.kind === "nothing" ? [] : one.tags.map(write_tags/* tagRef */.y6)));
        return { result, refs: tags.length === 0 ? [] : [...tags, ...(await newLedgerEntry(input, git))] };
    };
    return await (0,write_tags/* writeTags */.p)({ remote, refspecs }, decideRefs, git);
}
/** What would happen now, by the tags that are here; nothing is written. */
async function decide(input, git) {
    const { summary, commit, judgement, policy, by, why, now } = input;
    const registry = (0,core_registry/* registryOf */.Fv)(await git.tags());
    const models = summary.models.map(({ name }) => name);
    const holders = models.flatMap((model) => (0,core_registry/* holderOf */.Kd)(registry, model, policy.promote.stage)?.commit ?? []);
    const followed = await Promise.all(holders.map((holder) => git.isAncestor(holder, commit)));
    const follows = new Set(holders.filter((_, i) => followed[i]));
    const { verdict, accepted } = judgement;
    const promotion = { summary, commit, by, why, now, ...policy.promote, verdict, accepted: accepted?.why ?? null };
    return decidePromotion(registry, models, promotion, (holder) => follows.has(holder));
}
/** None where the run has one: a revert promotes an old run again, at another commit. */
async function newLedgerEntry({ summary, commit, judgement, now }, git) {
    const ref = (0,app_ledger/* ledgerRef */.D)(summary);
    if ((await git.commit(ref)) !== null)
        return [];
    const { verdict } = judgement;
    const message = (0,payload/* writeMessage */.ZT)(`Run ${summary.run} of ${summary.pipeline}`, {
        mainline: 1,
        kind: "run",
        summary,
        verdict,
    });
    return [{ ref, name: summary.run, commit, message, time: now }];
}


/***/ }),

/***/ 27419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writeTags),
/* harmony export */   y6: () => (/* binding */ tagRef),
/* harmony export */   zO: () => (/* binding */ refspecsOf)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92552);


const attempts = 5;
/**
 * Writes refs all or none: on the remote first, and here only once the remote has them. What to write is decided on what the remote has, and
 * decided again when somebody was faster. Throws Stop: fetch-failed, push-refused.
 */
async function writeTags(target, decide, git) {
    for (let attempt = 1;; attempt++) {
        await fetchTags(target, git);
        const { result, refs } = await decide();
        if (refs.length === 0)
            return result;
        const outcome = await write(refs, target, git);
        if (outcome.kind === "pushed")
            return result;
        if (outcome.kind === "refused" || attempt === attempts)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "push-refused", remote: target.remote ?? "", words: outcome.words });
    }
}
/** Refspecs for all that is written about these models. Nothing else is fetched: somebody's other tags may differ here and there. */
const refspecsOf = (models) => models
    .filter(_core_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelName */ .jp)
    .flatMap((model) => ["@", "#"].map((sign) => `refs/tags/${model}${sign}*:refs/tags/${model}${sign}*`));
/** The ref of a tag. */
const tagRef = (tag) => ({ ...tag, ref: `refs/tags/${tag.name}` });
async function fetchTags({ remote, refspecs }, git) {
    if (remote === null || refspecs.length === 0)
        return;
    try {
        await git.fetch(remote, refspecs);
    }
    catch (error) {
        throw error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop && error.failure.code === "git"
            ? new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "fetch-failed", remote, words: error.failure.words })
            : error;
    }
}
async function write(refs, target, git) {
    const tagger = await git.identity();
    const objects = await Promise.all(refs.map(async ({ ref, ...tag }) => ({ ref, object: await git.writeTagObject({ ...tag, tagger }) })));
    if (target.remote === null)
        return await createHere(objects, git);
    const outcome = await git.push(target.remote, objects);
    // A fetch beside us may have brought them already.
    if (outcome.kind === "pushed" && (await createHere(objects, git)).kind !== "pushed")
        await fetchTags(target, git);
    return outcome;
}
/** Another process of this repository may be faster too. */
async function createHere(objects, git) {
    try {
        await git.createRefs(objects);
        return { kind: "pushed" };
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop &&
            error.failure.code === "git" &&
            /already exists|cannot lock ref/.test(error.failure.words))
            return { kind: "lost-race", words: error.failure.words };
        throw error;
    }
}


/***/ }),

/***/ 29850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderPromotion),
/* harmony export */   j: () => (/* binding */ promotionWords)
/* harmony export */ });
/* harmony import */ var _lib_unreachable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84108);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92632);


/** What a promotion did, a line a model, and the tags that it wrote. */
function renderPromotion(results, { stage, dryRun, remote }) {
    if (results.length === 0)
        return "The pipeline declares no model: there is nothing to promote.";
    const tags = results.flatMap((result) => (result.kind === "nothing" ? [] : result.tags.map((tag) => tag.name)));
    const wrote = dryRun ? "would write" : remote === null ? "wrote" : `pushed to ${remote}`;
    return [...results.map((result) => promotionWords(result, stage)), ...tags.map((tag) => `  ${wrote} ${tag}`)]
        .map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)
        .join("\n");
}
function promotionWords(result, stage) {
    switch (result.kind) {
        case "promote":
            return `${result.model} v${result.version} is in ${stage} now.`;
        case "register":
            return `${result.model} v${result.version} is registered, and ${stage} is left alone: ${result.reason}.`;
        case "nothing":
            return `${result.model}: nothing to promote, for ${result.reason}.`;
        default:
            return (0,_lib_unreachable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .H)(result);
    }
}


/***/ })

};
