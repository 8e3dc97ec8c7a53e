export const id = 5410;
export const ids = [5410];
export const modules = {

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

/***/ 85410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _app_promote_promote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14660);
/* harmony import */ var _core_attempts_question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55939);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88714);
/* harmony import */ var _render_promotion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29850);
/* harmony import */ var _render_report_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85859);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64738);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83327);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43839);








const command = {
    usage: "[--dry-run] [--local]",
    details: "Judges the run of this commit's source by the policy of its first parent, and promotes its models: a version tag and a stage tag each, in one push. Runs nothing: what was trained before, on a branch say, is promoted as it is.",
    examples: [
        "mainline promote",
        "mainline promote --dry-run",
        'mainline promote --accept not-comparable -m "new test set"',
    ],
    options: {
        config: _command_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u.config,
        ..._judging_js__WEBPACK_IMPORTED_MODULE_6__/* .acceptOptions */ .n,
        "dry-run": { type: "boolean", description: "say what would happen, write nothing" },
        local: { type: "boolean", description: "keep the tags here, though there is a remote" },
        json: _command_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u.json,
    },
    most: 0,
    async run(input, terminal) {
        const { git, workspace, comparison, run, context } = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeAsked */ .E)(input, terminal, "merged");
        const { commit, dirty } = workspace;
        if (commit === null)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__.Stop({ code: "no-commit" });
        if (dirty)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__.Stop({ code: "dirty-tree" });
        if (comparison.judgement.action === "stop" && !input.on("json"))
            terminal.out(`${(0,_render_report_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTerminal */ .b)(comparison, terminal, context)}\n`);
        const by = (await git.identity()).name;
        const remote = await (0,_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .remoteOf */ .e1)(input, git);
        const why = input.text("message") ?? `promoted by ${by}`;
        const { judgement, policy, candidate: summary } = comparison;
        const now = Math.floor(Date.now() / 1000);
        const question = (0,_core_attempts_question_js__WEBPACK_IMPORTED_MODULE_1__/* .questionOf */ .Y)(comparison);
        const what = { summary: { ...summary, commit }, commit, judgement, question, policy };
        const results = await (0,_app_promote_promote_js__WEBPACK_IMPORTED_MODULE_0__/* .promote */ .p)({ ...what, by, why, remote, dryRun: input.on("dry-run"), now }, git);
        if (input.on("json"))
            terminal.json(results.map(({ kind, model, version }) => ({ kind, model, version, stage: policy.promote.stage, run: run.id })));
        else
            terminal.out((0,_render_promotion_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPromotion */ .W)(results, { stage: policy.promote.stage, dryRun: input.on("dry-run"), remote }));
        return 0;
    },
};


/***/ }),

/***/ 43839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ writeOptions),
/* harmony export */   I2: () => (/* binding */ writingOf),
/* harmony export */   e1: () => (/* binding */ remoteOf)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64738);

/** Options of every command that writes tags. */
const writeOptions = {
    message: { type: "string", value: "WHY", short: "m", description: "why; it is kept in the tag" },
    "dry-run": { type: "boolean", description: "say what would happen, write nothing" },
    local: { type: "boolean", description: "keep the tags here, though there is a remote" },
    json: _command_js__WEBPACK_IMPORTED_MODULE_0__/* .shared */ .u.json,
};
/** Who writes and why, and where the tags go: to `origin` where there is one. */
async function writingOf(input, git) {
    const { name: by } = await git.identity();
    const writing = { by, why: input.text("message") ?? "", now: Math.floor(Date.now() / 1000) };
    return { writing, remote: await remoteOf(input, git), dryRun: input.on("dry-run") };
}
async function remoteOf(input, git) {
    return input.on("local") || (await git.remoteUrl("origin")) === null ? null : "origin";
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


/***/ }),

/***/ 85859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _core_changes_policy_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44222);
/* harmony import */ var _change_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98078);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92632);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82827);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94467);
/* harmony import */ var _dot_strip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68946);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48542);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84049);








/** The report of a comparison for a terminal of any width from 40 columns. */
function renderTerminal(comparison, paint, context) {
    const { colors, width } = paint;
    const { verdict, consequence } = (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(comparison, context);
    const { judgement, policyChanges, policyFrom, changes, curves, candidate, source } = comparison;
    const tint = judgement.verdict === "pass" ? colors.green : judgement.action === "stop" ? colors.red : colors.yellow;
    const gates = judgement.decisions.flatMap(({ gate, verdict: own, sentence, wouldDecide }) => [
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)(`${own.padEnd(14)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)((0,_core_changes_policy_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .gateWords */ .D)(gate))}`, width, "  "),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(sentence), width, "    "),
        ...(wouldDecide === null ? [] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)(`What would decide it: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(wouldDecide)}.`, width, "    ")),
    ]);
    const price = (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .priceWords */ .$G)(judgement);
    const policy = policyFrom.kind === "first-policy"
        ? ["First policy: the base declares none, so this change is judged by its own."]
        : policyChanges.length === 0
            ? []
            : [
                `This change edits the policy, and was judged by that of its base (${policyFrom.commit.slice(0, 7)}):`,
                ...policyChanges.map((line) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(line)}`),
            ];
    const sections = [
        [
            tint(colors.bold(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(comparison.pipeline)}: ${verdict}`)),
            ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(consequence), width, ""),
        ],
        (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .measuredAgain */ .Jz)(comparison).flatMap((line) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(line), width, "  ")),
        metrics(comparison, paint),
        gates,
        price === null ? [] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)(price, width, "  "),
        comparison.worstSlices
            .slice(0, 6)
            .flatMap((worst) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sliceWords */ .oE)(worst, comparison.policy.promote.stage)), width, "  ")),
        (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .historyWords */ .mw)(comparison).flatMap((sentence) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)(sentence, width, "")),
        policy,
        strips(comparison, width),
        changes.slice(0, 15).map((change) => `  ${(0,_change_line_js__WEBPACK_IMPORTED_MODULE_1__/* .changeLine */ .v)(change)}`),
        curves
            .slice(0, 3)
            .map((curve) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(curve.title).padEnd(12)} ${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_6__/* .sparkline */ .K)(curve.series[0]?.values ?? [], 30)}`),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)(`run ${candidate.run.slice(0, 12)}, commit ${candidate.commit?.slice(0, 7) ?? "none"}, source ${candidate.sourceKey.slice(0, 12)}, ${source.how}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(source.why)}`, width, "").map((line) => colors.dim(line)),
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines
        .map((line) => line
        .split("\n")
        .map((part) => (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(part, width))
        .join("\n"))
        .join("\n"))
        .join("\n\n");
}
/** A table where it fits; else a metric's values one below the other, so that none of them is cut off. */
function metrics({ rows, judgement, policy, baselines }, paint) {
    const isOther = (name) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .examMark */ .Dg)({ baselines }, name) !== "";
    const titled = (name) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(name)}${isOther(name) ? " *" : ""}`;
    const base = titled("base");
    const columns = [
        [titled(policy.promote.stage), (row) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .valueWords */ .pz)(row.production)],
        ...(rows[0]?.others ?? []).map(({ name }, i) => [
            titled(name),
            (row) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .valueWords */ .pz)(row.others[i]?.values ?? null),
        ]),
        [base, (row) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .valueWords */ .pz)(row.base)],
        ["this change", (row) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .valueWords */ .pz)(row.candidate)],
        ["difference", (row) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .differenceWords */ .XY)(row, judgement.decisions)],
    ];
    const shown = rows.slice(0, 40);
    const used = columns.filter(([name]) => name !== base || shown.some((row) => row.base !== null));
    const legend = used.some(([name]) => name.endsWith(" *")) ? ["* by another exam"] : [];
    if (paint.width >= 80) {
        const body = shown.map((row) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(row.metric), ...used.map(([, say]) => say(row))]);
        return [(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalTable */ .RX)([["metric", ...used.map(([name]) => name)], ...body], paint), ...legend];
    }
    const blocks = shown.flatMap((row) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(row.metric),
        ...used.map(([name, say]) => `  ${name.padEnd(12)} ${say(row)}`),
    ]);
    return [...blocks, ...legend];
}
function strips(comparison, width) {
    return comparison.rows
        .filter((row) => row.candidate.length > 1 && row.decisions.length > 0)
        .slice(0, 4)
        .flatMap((row) => [
        `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(row.metric)}`,
        ...(0,_dot_strip_js__WEBPACK_IMPORTED_MODULE_7__/* .dotStrip */ .I)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .dotGroups */ .sv)(row, comparison), Math.min(41, width - 20)).map((line) => `    ${line}`),
    ]);
}


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


/***/ })

};
