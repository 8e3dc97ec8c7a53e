export const id = 1134;
export const ids = [1134];
export const modules = {

/***/ 31134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _render_report_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42807);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64738);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83327);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94304);






const command = {
    usage: "[RUN] [--out FILE]",
    details: "Writes the report of a judgement as Markdown: what the pull request's comment would say. Whatever the verdict, the exit code is 0.",
    examples: ["mainline report", "mainline report --out report.md"],
    options: {
        config: _command_js__WEBPACK_IMPORTED_MODULE_3__/* .shared */ .u.config,
        set: _command_js__WEBPACK_IMPORTED_MODULE_3__/* .shared */ .u.set,
        ..._measuring_js__WEBPACK_IMPORTED_MODULE_5__/* .measureOption */ .o,
        out: { type: "string", value: "FILE", description: "where to (default: standard output)" },
    },
    most: 1,
    async run(input, terminal) {
        const { comparison, context } = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeAsked */ .E)(input, terminal, "branch");
        const text = (0,_render_report_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMarkdown */ .G)(comparison, { limit: 65_000, fullReportUrl: null, marker: null, context });
        const file = input.text("out");
        if (file === undefined)
            terminal.out(text.trimEnd());
        else
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, file), text);
        return 0;
    },
};


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
