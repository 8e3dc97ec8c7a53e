export const id = 8852;
export const ids = [8852];
export const modules = {

/***/ 68852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ judge_command)
});

// EXTERNAL MODULE: ./js/core/metrics/metric-value.js
var metric_value = __webpack_require__(3972);
;// CONCATENATED MODULE: ./js/render/report-json.js

/** The comparison as JSON: its own shape (`Comparison`, version 1), with numbers that JSON cannot say spelled as MLflow does. */
function reportJson(comparison) {
    return JSON.parse(JSON.stringify(comparison, (_, value) => (typeof value === "number" ? (0,metric_value/* toMetricValue */.HB)(value) : value)));
}

// EXTERNAL MODULE: ./js/render/report-terminal.js
var report_terminal = __webpack_require__(53402);
// EXTERNAL MODULE: ./js/cli/command.js
var command = __webpack_require__(64738);
// EXTERNAL MODULE: ./js/cli/judging.js + 1 modules
var judging = __webpack_require__(10374);
;// CONCATENATED MODULE: ./js/cli/judge.js




const judge_command = {
    usage: "[RUN] [--json]",
    details: "Judges a run by the policy of the merge base with the default branch, against what is in production. Without RUN: the newest run of the source as it is now. Exit code 0 when the policy allows a merge, 1 when it stops it.",
    examples: [
        "mainline judge",
        "mainline judge 0199f3 --json",
        'mainline judge --accept not-comparable -m "new test set, looked at by hand"',
    ],
    options: { config: command/* shared */.u.config, set: command/* shared */.u.set, ...judging/* acceptOptions */.n, json: command/* shared */.u.json },
    most: 1,
    async run(input, terminal) {
        const { comparison, context } = await (0,judging/* judgeAsked */.E)(input, terminal, "branch");
        if (input.on("json"))
            terminal.json(reportJson(comparison));
        else
            terminal.out((0,report_terminal/* renderTerminal */.b)(comparison, terminal, context));
        return comparison.judgement.action === "stop" ? 1 : 0;
    },
};


/***/ }),

/***/ 53402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _core_policy_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11568);
/* harmony import */ var _dot_strip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54039);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92632);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77381);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29500);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82827);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4893);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94467);








/** The report of a comparison for a terminal of any width from 40 columns. */
function renderTerminal(comparison, paint, context) {
    const { colors, width } = paint;
    const { verdict, consequence } = (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(comparison, context);
    const { judgement, policyChanges, policyFrom, changes, curves, candidate, source } = comparison;
    const tint = judgement.verdict === "pass" ? colors.green : judgement.action === "stop" ? colors.red : colors.yellow;
    const gates = judgement.decisions.flatMap(({ gate, verdict: own, sentence, wouldDecide }) => [
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)(`${own.padEnd(14)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)((0,_core_policy_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .gateWords */ .D)(gate))}`, width, "  "),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(sentence), width, "    "),
        ...(wouldDecide === null ? [] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)(`What would decide it: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(wouldDecide)}.`, width, "    ")),
    ]);
    const policy = policyFrom.kind === "first-policy"
        ? ["First policy: the base declares none, so this change is judged by its own."]
        : policyChanges.length === 0
            ? []
            : [
                `This change edits the policy, and was judged by that of its base (${policyFrom.commit.slice(0, 7)}):`,
                ...policyChanges.map((line) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(line)}`),
            ];
    const sections = [
        [
            tint(colors.bold(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(comparison.pipeline)}: ${verdict}`)),
            ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(consequence), width, ""),
        ],
        metrics(comparison, paint),
        gates,
        policy,
        strips(comparison, width),
        changes.slice(0, 15).map((change) => `  ${(0,_why_js__WEBPACK_IMPORTED_MODULE_3__/* .changeLine */ .v)(change)}`),
        curves
            .slice(0, 3)
            .map((curve) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(curve.title).padEnd(12)} ${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_6__/* .sparkline */ .K)(curve.series[0]?.values ?? [], 30)}`),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)(`run ${candidate.run.slice(0, 12)}, commit ${candidate.commit?.slice(0, 7) ?? "none"}, source ${candidate.sourceKey.slice(0, 12)}, ${source.how}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(source.why)}`, width, "").map((line) => colors.dim(line)),
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines
        .map((line) => line
        .split("\n")
        .map((part) => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(part, width))
        .join("\n"))
        .join("\n"))
        .join("\n\n");
}
/** A table where it fits; else a metric's values one below the other, so that none of them is cut off. */
function metrics({ rows, judgement, policy }, paint) {
    const columns = [
        [policy.promote.stage, (row) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .valueWords */ .pz)(row.production)],
        ["base", (row) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .valueWords */ .pz)(row.base)],
        ["this change", (row) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .valueWords */ .pz)(row.candidate)],
        ["difference", (row) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceWords */ .XY)(row, judgement.decisions)],
    ];
    const shown = rows.slice(0, 40);
    const used = columns.filter(([name]) => name !== "base" || shown.some((row) => row.base !== null));
    if (paint.width >= 80) {
        const body = shown.map((row) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(row.metric), ...used.map(([, say]) => say(row))]);
        return [(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalTable */ .RX)([["metric", ...used.map(([name]) => name)], ...body], paint)];
    }
    return shown.flatMap((row) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(row.metric),
        ...used.map(([name, say]) => `  ${name.padEnd(12)} ${say(row)}`),
    ]);
}
function strips({ rows, policy }, width) {
    return rows
        .filter((row) => row.candidate.length > 1 && row.decisions.length > 0)
        .slice(0, 4)
        .flatMap((row) => {
        const groups = [
            ...(row.production ? [{ name: policy.promote.stage, values: row.production }] : []),
            { name: "this change", values: row.candidate },
        ];
        return [
            `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(row.metric)}`,
            ...(0,_dot_strip_js__WEBPACK_IMPORTED_MODULE_7__/* .dotStrip */ .I)(groups, Math.min(41, width - 20)).map((line) => `    ${line}`),
        ];
    });
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
