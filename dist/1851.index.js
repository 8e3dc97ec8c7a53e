export const id = 1851;
export const ids = [1851];
export const modules = {

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
    const ledger = (0,app_ledger/* ledgerRef */.DH)(summary);
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
async function newLedgerEntry({ summary, commit, judgement, question, now }, git) {
    const ref = (0,app_ledger/* ledgerRef */.DH)(summary);
    if ((await git.commit(ref)) !== null)
        return [];
    const { verdict } = judgement;
    const message = (0,payload/* writeMessage */.ZT)(`Run ${summary.run} of ${summary.pipeline}`, {
        mainline: 1,
        kind: "run",
        summary,
        verdict,
        question,
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

/***/ 21851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _app_promote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31061);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88714);
/* harmony import */ var _core_question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80374);
/* harmony import */ var _render_promotion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29850);
/* harmony import */ var _render_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53402);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64738);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10374);
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
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__.Stop({ code: "no-commit" });
        if (dirty)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__.Stop({ code: "dirty-tree" });
        if (comparison.judgement.action === "stop" && !input.on("json"))
            terminal.out(`${(0,_render_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTerminal */ .b)(comparison, terminal, context)}\n`);
        const by = (await git.identity()).name;
        const remote = await (0,_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .remoteOf */ .e1)(input, git);
        const why = input.text("message") ?? `promoted by ${by}`;
        const { judgement, policy, candidate: summary } = comparison;
        const now = Math.floor(Date.now() / 1000);
        const question = (0,_core_question_js__WEBPACK_IMPORTED_MODULE_2__/* .questionOf */ .Y)(comparison);
        const what = { summary: { ...summary, commit }, commit, judgement, question, policy };
        const results = await (0,_app_promote_js__WEBPACK_IMPORTED_MODULE_0__/* .promote */ .p)({ ...what, by, why, remote, dryRun: input.on("dry-run"), now }, git);
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

/***/ 53402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _core_policy_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11568);
/* harmony import */ var _change_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98078);
/* harmony import */ var _dot_strip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54039);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92632);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77381);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29500);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82827);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94467);








/** The report of a comparison for a terminal of any width from 40 columns. */
function renderTerminal(comparison, paint, context) {
    const { colors, width } = paint;
    const { verdict, consequence } = (0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(comparison, context);
    const { judgement, policyChanges, policyFrom, changes, curves, candidate, source } = comparison;
    const tint = judgement.verdict === "pass" ? colors.green : judgement.action === "stop" ? colors.red : colors.yellow;
    const gates = judgement.decisions.flatMap(({ gate, verdict: own, sentence, wouldDecide }) => [
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)(`${own.padEnd(14)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)((0,_core_policy_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .gateWords */ .D)(gate))}`, width, "  "),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(sentence), width, "    "),
        ...(wouldDecide === null ? [] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)(`What would decide it: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(wouldDecide)}.`, width, "    ")),
    ]);
    const price = (0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .priceWords */ .$G)(judgement);
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
            ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(consequence), width, ""),
        ],
        (0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredAgain */ .Jz)(comparison).flatMap((line) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(line), width, "  ")),
        metrics(comparison, paint),
        gates,
        price === null ? [] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)(price, width, "  "),
        comparison.worstSlices
            .slice(0, 6)
            .flatMap((worst) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceWords */ .oE)(worst, comparison.policy.promote.stage)), width, "  ")),
        (0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .historyWords */ .mw)(comparison).flatMap((sentence) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)(sentence, width, "")),
        policy,
        strips(comparison, width),
        changes.slice(0, 15).map((change) => `  ${(0,_change_line_js__WEBPACK_IMPORTED_MODULE_1__/* .changeLine */ .v)(change)}`),
        curves
            .slice(0, 3)
            .map((curve) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(curve.title).padEnd(12)} ${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_6__/* .sparkline */ .K)(curve.series[0]?.values ?? [], 30)}`),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)(`run ${candidate.run.slice(0, 12)}, commit ${candidate.commit?.slice(0, 7) ?? "none"}, source ${candidate.sourceKey.slice(0, 12)}, ${source.how}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(source.why)}`, width, "").map((line) => colors.dim(line)),
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines
        .map((line) => line
        .split("\n")
        .map((part) => (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(part, width))
        .join("\n"))
        .join("\n"))
        .join("\n\n");
}
/** A table where it fits; else a metric's values one below the other, so that none of them is cut off. */
function metrics({ rows, judgement, policy, baselines }, paint) {
    const isOther = (name) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .examMark */ .Dg)({ baselines }, name) !== "";
    const titled = (name) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(name)}${isOther(name) ? " *" : ""}`;
    const base = titled("base");
    const columns = [
        [titled(policy.promote.stage), (row) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .valueWords */ .pz)(row.production)],
        ...(rows[0]?.others ?? []).map(({ name }, i) => [
            titled(name),
            (row) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .valueWords */ .pz)(row.others[i]?.values ?? null),
        ]),
        [base, (row) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .valueWords */ .pz)(row.base)],
        ["this change", (row) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .valueWords */ .pz)(row.candidate)],
        ["difference", (row) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .differenceWords */ .XY)(row, judgement.decisions)],
    ];
    const shown = rows.slice(0, 40);
    const used = columns.filter(([name]) => name !== base || shown.some((row) => row.base !== null));
    const legend = used.some(([name]) => name.endsWith(" *")) ? ["* by another exam"] : [];
    if (paint.width >= 80) {
        const body = shown.map((row) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(row.metric), ...used.map(([, say]) => say(row))]);
        return [(0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalTable */ .RX)([["metric", ...used.map(([name]) => name)], ...body], paint), ...legend];
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
        ...(0,_dot_strip_js__WEBPACK_IMPORTED_MODULE_7__/* .dotStrip */ .I)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .dotGroups */ .sv)(row, comparison), Math.min(41, width - 20)).map((line) => `    ${line}`),
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
