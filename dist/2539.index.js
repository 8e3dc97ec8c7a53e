export const id = 2539;
export const ids = [2539];
export const modules = {

/***/ 2539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteJob: () => (/* binding */ promoteJob)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(32322);
// EXTERNAL MODULE: ./js/core/attempts/question.js
var question = __webpack_require__(55939);
// EXTERNAL MODULE: ./js/core/failure.js
var core_failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/registry/bump-label.js
var bump_label = __webpack_require__(7051);
// EXTERNAL MODULE: ./js/core/registry/registry.js
var registry = __webpack_require__(45683);
// EXTERNAL MODULE: ./js/app/judge/accept-by-review.js
var accept_by_review = __webpack_require__(56201);
// EXTERNAL MODULE: ./js/app/judge/judge-on-runner.js + 1 modules
var judge_on_runner = __webpack_require__(40687);
// EXTERNAL MODULE: ./js/app/judge/record-verdict.js
var record_verdict = __webpack_require__(8161);
// EXTERNAL MODULE: ./js/app/trust.js
var trust = __webpack_require__(8364);
// EXTERNAL MODULE: ./js/app/promote/promote.js + 1 modules
var promote = __webpack_require__(14660);
// EXTERNAL MODULE: ./js/core/registry/payload.js
var payload = __webpack_require__(8792);
// EXTERNAL MODULE: ./js/core/statistics/moments.js
var moments = __webpack_require__(37667);
// EXTERNAL MODULE: ./js/core/registry/release-assets.js
var release_assets = __webpack_require__(56473);
// EXTERNAL MODULE: ./js/lib/order.js
var order = __webpack_require__(51778);
;// CONCATENATED MODULE: ./js/core/run/lineage.js

/** What a run has read that none of its steps made: data and code, by path, with the digests they had. */
function inputsOf(run) {
    const read = run.legs.flatMap((leg) => leg.record?.inputs ?? []).filter(({ made }) => made === null);
    const byPath = new Map(read.map(({ path, sha256 }) => [path, { path, sha256 }]));
    return [...byPath.values()].sort((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path));
}

// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/number.js
var number = __webpack_require__(54746);
// EXTERNAL MODULE: ./js/render/report/acceptance.js
var acceptance = __webpack_require__(635);
// EXTERNAL MODULE: ./js/render/report/report-words.js
var report_words = __webpack_require__(48542);
// EXTERNAL MODULE: ./js/render/table.js
var render_table = __webpack_require__(82827);
;// CONCATENATED MODULE: ./js/render/card/model-card.js







/** No table is longer: a release's text has its bound, and a reader's patience too. */
const mostRows = 60;
/** The text of a version's release: what it is, how well it does, how it was judged, where it comes from, how to load it. */
function renderModelCard(facts) {
    const { model, version, description, comparison, by, why } = facts;
    const { judgement, policy } = comparison;
    const accepted = judgement.accepted ? ` ${acceptedWords(judgement.accepted)}` : "";
    return [
        `# ${(0,render_escape/* escapeMarkdown */.FV)(model, 120)} v${(0,render_escape/* escapeMarkdown */.FV)(version, 120)}`,
        ...(description === null ? [] : [(0,render_escape/* escapeMarkdown */.FV)(description, 2000)]),
        `Promoted to ${(0,render_escape/* escapeMarkdown */.FV)(policy.promote.stage, 60)} by ${(0,render_escape/* escapeMarkdown */.FV)(by, 60)}: ${(0,render_escape/* escapeMarkdown */.FV)(why, 200)}.`,
        "## Metrics",
        metrics(facts),
        "## How it was judged",
        `${report_words/* verdictMark */.vG[judgement.verdict]} The verdict is ${judgement.verdict}, by ${policyWords(comparison)}.${accepted}`,
        judgement.decisions
            .slice(0, mostRows)
            .map(({ verdict, sentence }) => `- ${report_words/* verdictMark */.vG[verdict]} ${(0,render_escape/* escapeMarkdown */.FV)(sentence, 600)}`)
            .join("\n"),
        ...(0,report_words/* measuredAgain */.Jz)(comparison).map((line) => (0,render_escape/* escapeMarkdown */.FV)(line, 900)),
        "## Where it comes from",
        origin(facts),
        ...inputs(facts.run),
        ...params(comparison.candidate.params),
        "## Files",
        files(facts),
        "## How to load it",
        `In a clone of ${(0,render_escape/* codeMarkdown */.fl)(facts.url)}, or with its tags alone:`,
        `\`\`\`sh\nmainline pull ${model}@v${version} --into DIR\n\`\`\``,
        "Every byte is held against the digest in the version's tag before it is put in place.",
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
const acceptedWords = (accepted) => `${(0,render_escape/* escapeMarkdown */.FV)(accepted.by, 60)} accepted that: ${(0,render_escape/* escapeMarkdown */.FV)(accepted.why, 600)}. ${(0,acceptance/* reviewMarkdown */.W)(accepted)}`.trimEnd();
function metrics({ comparison: { rows, candidate } }) {
    if (rows.length === 0)
        return "None are declared.";
    const replicates = candidate.replicates;
    const noise = replicates === null
        ? "One run, without replicates: how much another would differ is not known."
        : `Mean ± standard deviation over ${replicates.values.length} replicates (${(0,render_escape/* escapeMarkdown */.FV)(replicates.name, 60)}); what is shipped is the first.`;
    const table = rows
        .slice(0, mostRows)
        .map((row) => [(0,render_escape/* escapeMarkdown */.FV)(row.metric, 80), row.goal ?? "–", (0,report_words/* valueWords */.pz)(row.candidate), each(row)]);
    return [(0,render_table/* markdownTable */.Qj)([["metric", "goal", "value", "by replicate"], ...table], ["l", "l", "r", "l"]), noise].join("\n\n");
}
const each = ({ candidate }) => candidate.length < 2
    ? "–"
    : `${candidate.slice(0, 10).map(number/* formatNumber */.ZV).join(", ")}${candidate.length > 10 ? ", …" : ""}`;
const policyWords = ({ policyFrom }) => policyFrom.kind === "base"
    ? `the policy of commit ${(0,render_escape/* codeMarkdown */.fl)(policyFrom.commit.slice(0, 12))}, which it was merged into`
    : "its own policy, the first there was";
function origin({ comparison: { candidate }, run }) {
    const { commit, file, sourceKey, platform, seconds } = candidate;
    return [
        `- commit ${(0,render_escape/* codeMarkdown */.fl)(commit ?? "none")}, pipeline ${(0,render_escape/* codeMarkdown */.fl)(file)}, source key ${(0,render_escape/* codeMarkdown */.fl)(sourceKey)}`,
        `- run ${(0,render_escape/* codeMarkdown */.fl)(run.id)}, finished ${(0,render_escape/* codeMarkdown */.fl)(run.finishedAt)}, ${(0,number/* formatNumber */.ZV)(Number(seconds.toPrecision(3)))} s of work on ${(0,render_escape/* codeMarkdown */.fl)(`${platform.os} ${platform.arch}`)}`,
        ...run.probes
            .slice(0, 20)
            .map(({ command, output }) => `- ${(0,render_escape/* codeMarkdown */.fl)(command)}: ${(0,render_escape/* codeMarkdown */.fl)(output.trim())}`),
    ].join("\n");
}
function inputs(run) {
    const all = inputsOf(run);
    if (all.length === 0)
        return [];
    const rows = all.slice(0, mostRows).map(({ path, sha256 }) => [(0,render_escape/* codeMarkdown */.fl)(path), `\`${sha256}\``]);
    const more = all.length > mostRows ? [`And ${all.length - mostRows} more, in \`run.json\`.`] : [];
    return ["Data and code, as they were read:", (0,render_table/* markdownTable */.Qj)([["input", "SHA-256"], ...rows], ["l", "l"]), ...more];
}
function params(all) {
    const entries = Object.entries(all);
    if (entries.length === 0)
        return [];
    const rows = entries
        .slice(0, mostRows)
        .map(([name, value]) => [(0,render_escape/* codeMarkdown */.fl)(name), (0,render_escape/* codeMarkdown */.fl)(JSON.stringify(value))]);
    return ["Params:", (0,render_table/* markdownTable */.Qj)([["param", "value"], ...rows], ["l", "l"])];
}
function files({ model, run }) {
    const made = run.models.find(({ name }) => name === model)?.replicates ?? [];
    const isFile = new Set(run.legs.flatMap((leg) => leg.outputs.map(({ path }) => path)));
    const row = (one, i) => [
        (0,render_escape/* codeMarkdown */.fl)((0,release_assets/* modelAsset */.q)(model, one, !isFile.has(one.path))),
        (0,render_escape/* escapeMarkdown */.FV)(String(one.replicate ?? "–"), 40) + (i === 0 ? ", shipped" : ""),
        (0,render_escape/* codeMarkdown */.fl)(one.path),
        String(one.size),
        `\`${one.sha256}\``,
    ];
    const head = ["file", "replicate", "lies at", "bytes", "SHA-256 (of a folder: of its manifest)"];
    return (0,render_table/* markdownTable */.Qj)([head, ...made.slice(0, mostRows).map(row)], ["l", "l", "l", "r", "l"]);
}

;// CONCATENATED MODULE: ./js/render/card/hub-card.js


/**
 * The model card as a hub takes it, `README.md`: the same text below Hugging Face's front matter. What Mainline does not know (the license, the library)
 * is left out, for a hub takes an empty one for a mistake.
 */
const renderHubCard = (facts) => `---\n${frontMatter(facts)}\n---\n\n${renderModelCard(facts)}\n`;
const most = 100;
/** YAML whose every text is one JSON string, so that nobody's name can end it or add to it. */
function frontMatter({ model, comparison: { rows, candidate, policy, pipeline } }) {
    const measured = rows
        .filter(({ candidate: values }) => values.length > 0 && values.every(Number.isFinite))
        .slice(0, most)
        .map(({ metric, candidate: values }) => ({ name: metric, type: metric, value: (0,moments/* mean */.i2)(values) }));
    const results = [
        "  results:",
        "  - task:",
        "      type: other",
        `      name: ${scalar(policy.evaluation ?? pipeline)}`,
        "    dataset:",
        `      type: ${scalar(pipeline)}`,
        `      name: ${scalar(candidate.exam === null ? "unknown exam" : `exam ${candidate.exam.slice(0, 12)}`)}`,
        "    metrics:",
        ...measured.flatMap(({ name, type, value }) => [
            `    - name: ${scalar(name)}`,
            `      type: ${scalar(type)}`,
            `      value: ${hub_card_number(value)}`,
        ]),
    ];
    return [
        "tags:",
        "- mainline",
        "model-index:",
        `- name: ${scalar(model)}`,
        ...(measured.length === 0 ? ["  results: []"] : results),
    ].join("\n");
}
/** Python's YAML takes `1e-7` for a text. */
const hub_card_number = (value) => String(value).replace(/^(-?\d+)e/, "$1.0e");
/** JSON's strings are YAML's, but for characters that YAML wants escaped. */
const scalar = (text) => JSON.stringify([...text].slice(0, 200).join("")).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

;// CONCATENATED MODULE: ./js/app/promote/releases.js



/**
 * A draft with all its bytes for every new version; one that a run before us left half done is completed. A draft belongs to its commit: the number that
 * it was planned with may go to another commit in the meantime, and the bytes must not go with it.
 */
async function draftReleases(planned, commit, judged, edges) {
    const drafts = new Map();
    const wanted = planned.filter(({ kind }) => kind !== "nothing");
    const known = wanted.length === 0 ? [] : await edges.forge.releases();
    for (const { model, version } of wanted) {
        if (version === null || isPublished(known, model, version))
            continue;
        drafts.set(model, await wholeDraft({ model, version, commit }, known, judged, edges));
    }
    return drafts;
}
async function wholeDraft(wanted, known, judged, { forge, releaseFiles }) {
    const { commit } = wanted;
    const draft = draftOf(known, wanted) ?? (await forge.createDraftRelease({ ...wordsOf(judged, wanted), commit }));
    for (const { name, file } of await releaseFiles(judged.bundle, wanted.model))
        await forge.keepAsset(draft, name, file);
    return draft;
}
/**
 * Publishes what was drafted for the versions that are registered at this commit, be it by this run or by one before it. A draft of which no version came
 * in the end is deleted.
 */
async function publishReleases(registry, commit, { judged, drafts }, edges) {
    for (const { name: model } of judged.bundle.run.models) {
        const registered = registry.models.get(model)?.versions.find((one) => one.active && one.commit === commit);
        const wanted = registered && { model, version: registered.version, commit };
        const draft = drafts.get(model) ?? (wanted && (await leftBehind(wanted, registered, judged, edges)));
        if (!draft)
            continue;
        if (wanted)
            await publish(draft, wanted, judged, edges);
        else
            await edges.forge.deleteRelease(draft.id);
    }
}
/** The card as a hub takes it goes with the files, now that the version is known. */
async function publish(draft, wanted, judged, { forge, writeText }) {
    const card = await writeText(`${wanted.model.replaceAll("/", "-")}-README.md`, renderHubCard(factsOf(judged, wanted)));
    await forge.keepAsset(draft, "README.md", card);
    await forge.publishRelease(draft.id, wordsOf(judged, wanted));
}
/** What a run before us did not come to publish. It is completed where the version is of the very run that we hold; another's bytes are not ours to give. */
async function leftBehind(wanted, { tag }, judged, edges) {
    if ((await edges.forge.publishedRelease(nameOf(wanted))) !== null)
        return undefined;
    const known = await edges.forge.releases();
    const summary = await (0,payload/* readSummary */.L_)(tag.message, "version");
    const ours = summary.ok && summary.value.run === judged.bundle.run.id;
    return ours ? await wholeDraft(wanted, known, judged, edges) : draftOf(known, wanted);
}
const nameOf = ({ model, version }) => `${model}@v${version}`;
const wordsOf = (judged, { model, version, commit }) => ({
    tag: nameOf({ model, version }),
    name: `${model} v${version}`,
    body: renderModelCard(factsOf(judged, { model, version, commit })),
});
function factsOf({ comparison, bundle, workspace, by, why, url }, { model, version }) {
    const description = workspace.plan.pipeline.models.find(({ name }) => name === model)?.description ?? null;
    return { model, version, description, comparison, run: bundle.run, by, why, url };
}
const isPublished = (known, model, version) => known.some(({ draft, tag }) => !draft && tag === nameOf({ model, version }));
/** The oldest, so that all who look agree. */
const draftOf = (known, { model, commit }) => known.findLast((one) => one.draft && one.commit === commit && one.tag.startsWith(`${model}@v`));

;// CONCATENATED MODULE: ./js/app/promote/promote-on-runner.js










/**
 * Judges the run again by the policy before the push, and promotes: draft releases with the bytes, then the tags in one push, then the releases are
 * published, so that a reader never sees a version without its bytes. A re-run finishes what was left half done. What the policy stops is written into
 * the ledger. Throws Stop.
 */
async function promoteOnRunner(input, edges) {
    const { context } = input;
    requireDefaultBranch(context);
    const found = await (0,judge_on_runner/* judgeOnRunner */.N)(input, edges);
    await proveReuse(input, found, edges);
    const merged = await edges.forge.mergedPullRequest(context.sha);
    const reviewed = (0,accept_by_review/* mergedHere */.HA)(context, merged);
    const { comparison, acceptable } = await (0,accept_by_review/* acceptByReview */.G2)(found.comparison, async () => reviewed, edges.forge);
    const judged = { ...found, comparison };
    const promotion = promotionOf(comparison, merged, input);
    if (comparison.judgement.action === "stop")
        return { judged, results: [], acceptable, unrecorded: await recordStopped(promotion, edges) };
    const { by, why } = promotion;
    const results = await release(promotion, { ...judged, by, why, url: context.url }, edges);
    return { judged, results, acceptable, unrecorded: null };
}
function requireDefaultBranch({ ref, defaultBranch }) {
    if (ref === `refs/heads/${defaultBranch}`)
        return;
    throw new core_failure.Stop({
        code: "not-here",
        words: `Promotion happens on ${defaultBranch}; this is ${ref}.`,
        todo: "Give the job the condition that workflows/mainline.yml has.",
    });
}
function promotionOf(comparison, merged, { context, now }) {
    const { actor, sha: commit } = context;
    const { judgement, candidate, policy } = comparison;
    const bump = (0,bump_label/* bumpOf */.u)(merged?.labels ?? [], policy.promote.bump);
    return {
        summary: { ...candidate, commit },
        commit,
        judgement,
        question: (0,question/* questionOf */.Y)(comparison),
        policy: { ...policy, promote: { ...policy.promote, bump } },
        // Who merged is who pushed, but for a merge queue, which merges for the author.
        by: actor.endsWith("[bot]") ? (merged?.author ?? actor) : actor,
        why: merged === null ? `push of ${commit.slice(0, 7)}` : `merge of #${merged.number}`,
        remote: "origin",
        dryRun: false,
        now,
    };
}
async function release(promotion, judged, edges) {
    const { commit } = promotion;
    const planned = await (0,promote/* decide */.L)(promotion, edges.bare);
    const drafted = await draftReleases(planned, commit, judged, edges);
    const results = await (0,promote/* promote */.p)(promotion, edges.bare);
    // What was decided in the end may be more than was planned: another promotion may have come between.
    const drafts = new Map([...drafted, ...(await draftReleases(added(results, drafted), commit, judged, edges))]);
    await publishReleases((0,registry/* registryOf */.Fv)(await edges.bare.tags()), commit, { judged, drafts }, edges);
    return results;
}
/** The job fails either way, and its report is worth more than how it failed. */
async function recordStopped(judged, { bare }) {
    try {
        await (0,record_verdict/* recordVerdict */.p0)(judged, "origin", bare);
        return null;
    }
    catch (error) {
        if (!(error instanceof core_failure.Stop))
            throw error;
        const { failure } = error;
        if (failure.code === "push-refused" || failure.code === "fetch-failed")
            return failure.words;
        // The entry could not be written here, on a disk that is full say.
        if (failure.code === "git")
            return `${failure.command}: ${failure.words}`;
        throw error;
    }
}
const added = (results, drafts) => results.filter(({ model }) => !drafts.has(model));
/** An artifact of this very run is what the train job beside us made; any other must be proved again. */
async function proveReuse({ artifactId, context }, { workspace }, edges) {
    const artifact = await edges.forge.artifact(artifactId);
    if (artifact === null)
        throw new core_failure.Stop({ code: "artifact-refused", words: `GitHub has no artifact ${artifactId}` });
    if (artifact.workflowRun === context.workflowRun)
        return;
    const trusted = await (0,trust/* trustedRun */.N)(artifact, { workspace, commit: context.sha, context, here: null }, edges);
    if (!trusted.ok)
        throw new core_failure.Stop({ code: "artifact-refused", words: trusted.error });
}

// EXTERNAL MODULE: ./js/app/report/report-on-runner.js + 2 modules
var report_on_runner = __webpack_require__(73981);
// EXTERNAL MODULE: ../../node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(21549);
// EXTERNAL MODULE: ./js/core/plan/paths.js
var paths = __webpack_require__(16586);
// EXTERNAL MODULE: ./js/core/run/bundle.js
var run_bundle = __webpack_require__(24748);
;// CONCATENATED MODULE: ./js/edge/bundle/release-files.js





/**
 * What a version's release carries: each replicate's model (a file as it is, a folder as a tar), the run, and its predictions. A file without bytes
 * is left out, since GitHub takes none: that there is one, run.json says.
 */
async function releaseFiles(bundle, model, temporary) {
    const files = [];
    const all = (0,run_bundle/* bundledFiles */.Ct)(bundle.run);
    for (const one of bundle.run.models.find(({ name }) => name === model)?.replicates ?? []) {
        const { path } = one;
        const inside = all.filter((file) => (0,paths/* isWithin */.UO)(file.path, path));
        const [only] = inside;
        const name = (0,release_assets/* modelAsset */.q)(model, one, only?.path !== path);
        if (only?.path === path) {
            if (only.size > 0)
                files.push({ name, file: bundle.file(path) });
            continue;
        }
        const file = await temporary(name);
        // A zip has brought the bytes alone.
        for (const { path, executable } of inside)
            await (0,promises_.chmod)(bundle.file(path), executable ? 0o755 : 0o644);
        // Portable and without times: the same model makes the same tar. A bare name that begins with @ would be read as another tar's.
        await (0,index_min/* create */.vt)({ file, cwd: bundle.file(path), portable: true, mtime: new Date(0) }, inside.map((one) => `./${one.path.slice(path.length + 1)}`).sort());
        files.push({ name, file });
    }
    for (const { path, kind, size } of all)
        if (kind === "predictions" && size > 0)
            files.push({ name: (0,release_assets/* predictionsAsset */.f)(path), file: bundle.file(path) });
    return [
        ...files,
        { name: "run.json", file: bundle.document("run.json") },
        { name: "details.json", file: bundle.document("details.json") },
    ];
}

// EXTERNAL MODULE: ./js/render/promotion.js
var promotion = __webpack_require__(29850);
// EXTERNAL MODULE: ./js/render/report/report-markdown.js + 1 modules
var report_markdown = __webpack_require__(42807);
// EXTERNAL MODULE: ./js/actions/judging.js
var judging = __webpack_require__(50330);
// EXTERNAL MODULE: ./js/actions/runner.js + 2 modules
var runner = __webpack_require__(97824);
;// CONCATENATED MODULE: ./js/actions/promote-job.js









/** `promote/`: judges again by the policy before the push, and promotes exactly the bytes that were judged. It never trains. */
async function promoteJob(context) {
    const asked = { ...(0,judging/* judgeInput */.K)(context), now: Math.floor(Date.now() / 1000) };
    (0,judging/* requireArtifact */.o)(asked);
    const shared = await (0,runner/* runnerEdges */.XA)(context, core/* getInput */.V4("token"), process.env);
    const edges = {
        ...shared,
        releaseFiles: (bundle, model) => releaseFiles(bundle, model, shared.temporary),
        async writeText(name, text) {
            const file = await shared.temporary(name);
            await (0,promises_.writeFile)(file, text);
            return file;
        },
    };
    const { judged, results, acceptable, unrecorded } = await promoteOnRunner(asked, edges);
    const { stage } = judged.comparison.policy.promote;
    const words = results.map((result) => (0,promotion/* promotionWords */.j)(result, stage));
    const report = (0,report_markdown/* renderMarkdown */.G)(judged.comparison, {
        limit: 900_000,
        fullReportUrl: null,
        marker: null,
        context: { ...(0,report_on_runner/* contextOf */.Vm)(judged, context), acceptable },
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
    if (unrecorded !== null)
        core/* warning */.$e(`The ledger could not be told of the verdict, so that another run of this source will be judged anew: ${unrecorded}`);
    if (action === "stop")
        core/* setFailed */.C1(`The verdict is ${verdict}, and the policy stops there: nothing was promoted.`);
}


/***/ }),

/***/ 8161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ ledgerRefspec),
/* harmony export */   ie: () => (/* binding */ newLedgerEntries),
/* harmony export */   p0: () => (/* binding */ recordVerdict)
/* harmony export */ });
/* harmony import */ var _core_attempts_first_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16173);
/* harmony import */ var _core_registry_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8792);
/* harmony import */ var _registry_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62855);
/* harmony import */ var _registry_write_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74501);




/** Writes a verdict that stops into the ledger, so that another run of the source is no fresh throw. Throws Stop: fetch-failed, push-refused. */
async function recordVerdict(judged, remote, git) {
    const decide = async () => ({ result: null, refs: await newLedgerEntries(judged, git) });
    await (0,_registry_write_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .writeTags */ .p)({ remote, refspecs: [ledgerRefspec(judged.summary)] }, decide, git);
}
/** An entry is the same wherever it was written first. The star lets it be missing, and brings what the run was asked later. */
const ledgerRefspec = (summary) => `+${(0,_registry_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerRef */ .DH)(summary)}*:${(0,_registry_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerRef */ .DH)(summary)}*`;
/**
 * None where the ledger knows all that may be asked of it: a run has one entry, which a revert does not write again, and another for each question that
 * it did not pass.
 */
async function newLedgerEntries({ summary, commit, judgement, question, now }, git) {
    const { verdict } = judgement;
    const known = await git.tagsBelow(_registry_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerFolder */ .G0, `${(0,_registry_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerRef */ .DH)(summary)}*`);
    const asked = known.some(({ message }) => (0,_core_registry_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictIn */ .jt)(message)?.question === question);
    if (known.length > 0 && (asked || !(0,_core_attempts_first_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isLuck */ .ay)(verdict)))
        return [];
    const name = known.length === 0 ? summary.run : `${summary.run}-${question.slice(0, 16)}`;
    const payload = { mainline: 1, kind: "run", summary, verdict, question };
    const message = (0,_core_registry_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMessage */ .ZT)(`Run ${summary.run} of ${summary.pipeline}`, payload);
    return [{ ref: `${_registry_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerFolder */ .G0}${name}`, name, commit, message, time: now }];
}


/***/ }),

/***/ 14660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide),
  p: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/registry/next-tags.js
var next_tags = __webpack_require__(61991);
// EXTERNAL MODULE: ./js/core/registry/payload.js
var payload = __webpack_require__(8792);
// EXTERNAL MODULE: ./js/core/registry/registry.js
var registry_registry = __webpack_require__(45683);
;// CONCATENATED MODULE: ./js/core/registry/decide-promotion.js



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
        return nothing(holder.version, `${(0,registry_registry/* labelOf */.Wy)(holder)} in ${stageName} was made from the same source`);
    const short = commit.slice(0, 7);
    if (stage?.held.includes(commit))
        return nothing(own?.version ?? null, `commit ${short} has held ${stageName} before, and is not assigned again by a re-run`);
    if (own?.active === false)
        return nothing(own.version, `${(0,registry_registry/* labelOf */.Wy)(own)}, the version of commit ${short}, was retired`);
    if (!holder || follows(holder.commit))
        return { kind: "promote", model, ...(0,next_tags/* promotionTags */.lL)(registry, model, promotion, true) };
    const reason = `${stageName} is held by ${(0,registry_registry/* labelOf */.Wy)(holder)}, whose commit this one does not follow`;
    const { exists, version } = (0,next_tags/* nextVersion */.yU)(registry, model, commit, promotion.bump);
    return exists
        ? nothing(version, reason)
        : { kind: "register", model, reason, ...(0,next_tags/* promotionTags */.lL)(registry, model, promotion, false) };
}

// EXTERNAL MODULE: ./js/app/judge/record-verdict.js
var record_verdict = __webpack_require__(8161);
// EXTERNAL MODULE: ./js/app/registry/write-tags.js
var write_tags = __webpack_require__(74501);
;// CONCATENATED MODULE: ./js/app/promote/promote.js





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
    const refspecs = [...(0,write_tags/* refspecsOf */.zO)(summary.models.map(({ name }) => name)), (0,record_verdict/* ledgerRefspec */.S3)(summary)];
    const decideRefs = async () => {
        const result = await decide(input, git);
        const tags = result.flatMap((one) => (one.kind === "nothing" ? [] : one.tags.map(write_tags/* tagRef */.y6)));
        return { result, refs: tags.length === 0 ? [] : [...tags, ...(await (0,record_verdict/* newLedgerEntries */.ie)(input, git))] };
    };
    return await (0,write_tags/* writeTags */.p)({ remote, refspecs }, decideRefs, git);
}
/** What would happen now, by the tags that are here; nothing is written. */
async function decide(input, git) {
    const { summary, commit, judgement, policy, by, why, now } = input;
    const tags = await git.tags();
    const [registry, taken] = [(0,registry_registry/* registryOf */.Fv)(tags), new Set(tags.map(({ name }) => name))];
    const models = summary.models.map(({ name }) => name);
    const holders = models.flatMap((model) => (0,registry_registry/* holderOf */.Kd)(registry, model, policy.promote.stage)?.commit ?? []);
    const followed = await Promise.all(holders.map((holder) => git.isAncestor(holder, commit)));
    const follows = new Set(holders.filter((_, i) => followed[i]));
    const { verdict, accepted } = judgement;
    const promotion = { summary, commit, by, why, now, ...policy.promote, verdict, accepted, taken };
    return decidePromotion(registry, models, promotion, (holder) => follows.has(holder));
}


/***/ }),

/***/ 74501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writeTags),
/* harmony export */   y6: () => (/* binding */ tagRef),
/* harmony export */   zO: () => (/* binding */ refspecsOf)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41314);


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
    .filter(_core_registry_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelName */ .jp)
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
