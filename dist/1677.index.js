export const id = 1677;
export const ids = [1677];
export const modules = {

/***/ 31677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ judge_command)
});

// EXTERNAL MODULE: ./js/core/changes/policy-changes.js
var policy_changes = __webpack_require__(44222);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/core/judgement/chance.js
var chance = __webpack_require__(314);
// EXTERNAL MODULE: ./js/core/judgement/costs.js
var costs = __webpack_require__(68002);
// EXTERNAL MODULE: ./js/core/judgement/figures.js
var figures = __webpack_require__(30625);
// EXTERNAL MODULE: ./js/core/judgement/sample.js
var judgement_sample = __webpack_require__(24284);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/report/report-words.js
var report_words = __webpack_require__(48542);
// EXTERNAL MODULE: ./js/render/wrap.js
var wrap = __webpack_require__(94467);
// EXTERNAL MODULE: ./js/lib/unreachable.js
var unreachable = __webpack_require__(84108);
;// CONCATENATED MODULE: ./js/render/explain/explain-method.js

const fewSeeds = "Seeds are independent of each other, and what they make of the metric is roughly normal; with few of them nobody can check that.";
const examplesAlone = "Examples are independent draws of what the model will meet; what another training would have made of it is not in the bounds.";
const inRounds = "Rounds are independent of each other, and the machine was as busy for one model as for the other; another machine may say otherwise.";
function methodWords({ method, of, gate }) {
    switch (method) {
        case "paired-t":
            return pairedWords(of);
        case "welch-t":
            return {
                name: "Welch's t, one-sided",
                source: "Welch (1947), Satterthwaite (1946)",
                why: "the two sides cannot be matched seed by seed, and need not scatter alike",
                assumes: `${fewSeeds} Seeds that only some of them share are taken as independent too.`,
            };
        case "one-sample-t":
            return {
                name: "t bound of a mean, one-sided and approximate",
                source: "Student (1908)",
                why: "the level of one model is held against a number",
                assumes: levelAssumes[of],
            };
        default:
            return byExampleWords(method, gate);
    }
}
const levelAssumes = {
    seeds: `${fewSeeds} Near the best value a metric is skewed, and the bound a little off.`,
    examples: examplesAlone,
    both: "Seeds and examples are both independent draws, and their effects roughly normal.",
    rounds: inRounds,
};
function pairedWords(of) {
    if (of === "seeds")
        return {
            name: "paired t, one-sided",
            source: "Student (1908)",
            why: "both sides ran the same seeds, so that what a seed does to both falls out of the difference",
            assumes: fewSeeds,
        };
    if (of === "rounds")
        return {
            name: "paired t over rounds, one-sided",
            source: "Student (1908)",
            why: "both models were measured in turn, so that what slows the machine for both falls out of the difference",
            assumes: inRounds,
        };
    return {
        name: "paired t over examples or groups, one-sided",
        source: "Student (1908); of groups Cochran (1977), §6.3",
        why: "both models answered the same examples, so that what makes one hard falls out of the difference",
        assumes: examplesAlone,
    };
}
function byExampleWords(method, gate) {
    switch (method) {
        case "tango":
            return {
                name: "Tango's score interval of a difference of paired proportions",
                source: "Tango (1998)",
                why: "each example is right or wrong for both models, and a difference of a given size is asked about",
                assumes: examplesAlone,
            };
        case "mcnemar":
            return {
                name: "McNemar's test in its exact form, with Clopper and Pearson's bounds",
                source: "McNemar (1947), Clopper and Pearson (1934)",
                why: "each example is right or wrong for both models, and the question is which is better",
                assumes: `${examplesAlone} The number of examples on which they differ is taken as given.`,
            };
        case "wilson":
            return {
                name: "Wilson's score bound of a proportion",
                source: "Wilson (1927)",
                why: "each example is right or wrong",
                assumes: examplesAlone,
            };
        case "delong":
            return {
                name: "DeLong's method for areas under the ROC curve",
                source: "DeLong, DeLong and Clarke-Pearson (1988)",
                why: "the metric ranks examples of two classes against each other",
                assumes: `${examplesAlone} Both classes have more than a handful of examples.`,
            };
        case "bootstrap":
            return {
                name: "studentised bootstrap of examples, or of whole groups",
                source: "Efron (1979), Hall (1988)",
                why: "there are enough of them to let the data say how skewed they are",
                assumes: examplesAlone,
            };
        case "two-components":
            return {
                name: "the variance of replicates and that of examples, together",
                source: "Scheffé (1959), chapter 7, Satterthwaite (1946)",
                why: "other seeds would have given another model, and other examples another number: more seeds do not make the test set larger",
                assumes: "Seeds and examples are both independent draws, and their effects roughly normal.",
            };
        case "deterministic":
            return {
                name: "comparison of two numbers",
                source: "none needed",
                why: "nothing varied, so that there is no noise to allow for",
                assumes: "It would be the same again on another day.",
            };
        case "point":
            return {
                name: "comparison of two numbers",
                source: "none: it has no error rate",
                why: `there is one number${"baseline" in gate ? " a side" : ""}, and one number shows no noise`,
                assumes: "Nothing, and promises nothing: another seed may turn it round.",
            };
        case "none":
            return { name: "none", source: "none", why: "there is too little to reckon with", assumes: "Nothing." };
        default:
            return (0,unreachable/* unreachable */.H)(method);
    }
}

;// CONCATENATED MODULE: ./js/render/explain/explain-plain.js


/** One paragraph without a term of statistics: what was found, how sure it is, and what it means for the merge. */
function plainWords(decision, comparison) {
    const { verdict, estimate, method, sentence, caution } = decision;
    if (estimate === null)
        return sentence;
    if ((0,costs/* costOf */.ho)(decision.gate) !== null)
        return sentence;
    if (method === "none")
        return `${sentence} That says nothing against the change: there is too little to judge by.`;
    if (method === "point" || method === "deterministic")
        return `${sentence} ${aloneWords[method]}`;
    return [
        finding(decision),
        luck[decision.of],
        meaning(decision, comparison),
        verdict === "pass" ? errorRate(decision) : "",
        caution === null ? "" : `All that is less sure than it sounds: ${caution}.`,
    ]
        .filter((part) => part !== "")
        .join(" ");
}
const aloneWords = {
    point: "Nobody knows how much of that is luck: declare replicates, or predictions, and the gate will know.",
    deterministic: "Nothing in it is left to chance, so that the numbers are taken as they are.",
};
/** What the bounds allow for. */
const luck = {
    seeds: "The luck of the seeds is allowed for; whether the test set is the right one is not asked.",
    examples: "The luck of which examples are in the test set is allowed for; that of the training is not.",
    rounds: "Both models were measured in turn on one machine, and its moods are allowed for as far as the rounds show them.",
    both: "Allowed for is the luck of the seeds, and that of which examples are in the test set.",
};
function finding({ gate, estimate }) {
    if (gate.kind === "min" || gate.kind === "max")
        return `${gate.metric} is ${(0,figures/* number */.a)(estimate ?? 0)}.`;
    const size = estimate ?? 0;
    const way = size === 0 ? "as good as" : `${(0,figures/* number */.a)(Math.abs(size))} ${size > 0 ? "better than" : "worse than"}`;
    return `${gate.metric} of this change is ${way} ${gate.baseline}'s.`;
}
function meaning(decision, { judgement }) {
    const { verdict, wouldDecide } = decision;
    const limit = limitWords(decision);
    if (verdict === "pass")
        return `Even in a bad reading of the data it ${limit}.`;
    if (verdict === "fail")
        return explain_plain_failure(decision, limit);
    const stops = judgement.action === "stop" ? " The policy stops there, because not knowing is no reason to merge." : "";
    return `A bad reading of the data breaks the limit and a good one keeps it, so nobody can say from this whether it ${limit}. That is no evidence against the change.${stops} What would settle it: ${wouldDecide ?? "more data"}.`;
}
function explain_plain_failure({ gate, lower, upper, threshold }, limit) {
    const byBound = gate.kind === "max" ? (lower ?? 0) > threshold : (upper ?? 0) < threshold || "baseline" in gate;
    return byBound
        ? `Not even in a good reading of the data is it true that it ${limit}: this is not bad luck.`
        : `The model that would be shipped, the first replicate's, breaks the limit by itself, however good the others are.`;
}
function limitWords({ gate }) {
    if (gate.kind === "min")
        return `is at least ${(0,figures/* number */.a)(gate.bound)}`;
    if (gate.kind === "max")
        return `is at most ${(0,figures/* number */.a)(gate.bound)}`;
    if (gate.kind === "better-than")
        return gate.by === 0 ? "is better" : `is better by more than ${(0,figures/* number */.a)(gate.by)}`;
    return gate.by === 0 ? "is no worse" : `is no worse than by ${(0,figures/* number */.a)(gate.by)}`;
}
function errorRate({ confidence }) {
    const times = (0,figures/* number */.a)(100 * (1 - (confidence ?? 1)));
    return `Were it not so, data like these would let it pass at most about ${times} times in 100.`;
}

;// CONCATENATED MODULE: ./js/render/explain/explain.js










/** Walks through decisions: what a statistician would want to check, then the same for an engineer. `asked`: a part of the gates' words; null: all. */
function renderExplanation(comparison, asked, paint) {
    const { decisions } = comparison.judgement;
    const chosen = decisions.filter(({ gate }) => asked === null || (0,policy_changes/* gateWords */.D)(gate).includes(asked));
    const pages = chosen.map((decision) => page(decision, decisions.indexOf(decision) + 1, comparison, paint));
    return [...pages, together(decisions, paint)].filter((text) => text !== "").join("\n\n");
}
function page(decision, place, comparison, paint) {
    const { colors, width } = paint;
    const total = comparison.judgement.decisions.length;
    const head = `${place} of ${total}: ${(0,render_escape/* escapeTerminal */.en)((0,policy_changes/* gateWords */.D)(decision.gate))}: ${decision.verdict}`;
    const lines = statistician(decision, comparison).flatMap(([name, text]) => hanging((0,render_escape/* escapeTerminal */.en)(name).padEnd(13), (0,render_escape/* escapeTerminal */.en)(text), width));
    return [
        ...(0,wrap/* wrap */.L)(head, width, "").map((line) => colors.bold(line)),
        "",
        ...(0,wrap/* wrap */.L)((0,render_escape/* escapeTerminal */.en)(plainWords(decision, comparison)), width, "  "),
        ...(lines.length === 0 ? [] : ["", ...lines]),
    ].join("\n");
}
/** A name and what belongs to it, indented behind the name. */
function hanging(name, text, width) {
    const indent = " ".repeat(name.length + 2);
    const [first = "", ...rest] = (0,wrap/* wrap */.L)(text, width, indent);
    return [`  ${name}${first.slice(indent.length)}`, ...rest];
}
function statistician(decision, comparison) {
    const { method, reason, estimate, verdict } = decision;
    if (estimate === null)
        return [];
    if (method === "none")
        return [...data(decision, comparison), ["design", reason], ["would change", change(decision)]];
    const words = methodWords(decision);
    return [
        ...data(decision, comparison),
        ["design", reason],
        ["method", `${words.name}: ${words.why}. ${words.source}.`],
        ["estimate", `${(0,figures/* number */.a)(estimate)}${"baseline" in decision.gate ? " (positive is better)" : ""}`],
        ...precision(decision),
        ...bounds(decision),
        ["rule", rule(decision)],
        ["decision", `${verdict}: ${comparisonWords(decision)}`],
        ...explain_chance(decision),
        ["assumes", words.assumes],
        ...(decision.caution === null ? [] : [["with care", decision.caution]]),
        ["would change", change(decision)],
    ];
}
const shown = 12;
function data({ gate, of, n }, { candidate, baselines }) {
    if ((0,costs/* costOf */.ho)(gate) !== null)
        return [];
    if (of === "rounds")
        return [["rounds", n.candidate.toLocaleString("en")]];
    const lines = [["this change", values(candidate, gate.metric)]];
    const state = "baseline" in gate ? baselines.find(({ name }) => name === gate.baseline) : undefined;
    if (state?.kind === "found")
        lines.push([state.name, values(state.summary, gate.metric)]);
    if (of !== "seeds")
        lines.push(["examples", n.candidate.toLocaleString("en")]);
    return lines;
}
/** `0.941 (0), 0.966 (1)`: values with their seeds. */
function values(summary, metric) {
    const sample = (0,judgement_sample/* sampleOf */.u)(summary, metric);
    if (!sample)
        return "not measured";
    const all = sample.values.map((value, i) => {
        const seed = sample.replicates[i];
        return seed === null || seed === undefined ? (0,figures/* number */.a)(value) : `${(0,figures/* number */.a)(value)} (${seed})`;
    });
    const rest = all.length > shown ? `, and ${all.length - shown} more` : "";
    return `${all.slice(0, shown).join(", ")}${rest}`;
}
function precision(decision) {
    const { standardError, degreesOfFreedom, confidence, method } = decision;
    if (standardError === null || confidence === null)
        return [];
    const quantile = (0,chance/* quantileOf */.Xf)(decision);
    const lines = [["std. error", (0,figures/* number */.a)(standardError)]];
    if (method !== "bootstrap")
        lines.push([
            "freedom",
            degreesOfFreedom === null ? "none: the normal distribution" : `${(0,figures/* number */.a)(degreesOfFreedom)} degrees`,
        ]);
    if (quantile !== null)
        lines.push(["quantile", `${(0,figures/* number */.a)(quantile)}, at ${(0,figures/* percent */.K)(confidence)} on one side`]);
    return lines;
}
function bounds(decision) {
    const { lower, upper, estimate, standardError, confidence } = decision;
    if (confidence === null)
        return [];
    const quantile = (0,chance/* quantileOf */.Xf)(decision);
    const from = quantile === null || standardError === null
        ? ""
        : ` (${(0,figures/* number */.a)(estimate ?? 0)} ∓ ${(0,figures/* number */.a)(quantile)} × ${(0,figures/* number */.a)(standardError)})`;
    const say = (bound, side) => (bound === null ? `no ${side} bound` : (0,figures/* number */.a)(bound));
    return [
        [
            "bounds",
            `${say(lower, "lower")} and ${say(upper, "upper")}${from}; each alone holds with ${(0,figures/* percent */.K)(confidence)}`,
        ],
    ];
}
function rule({ gate, threshold, confidence }) {
    const at = (0,figures/* number */.a)(threshold);
    const [low, high] = confidence === null ? ["value", "value"] : ["lower bound", "upper bound"];
    if (gate.kind === "min")
        return `passes when the ${low} is not below ${at}, fails when the ${high} is; the shipped model alone must reach it too`;
    if (gate.kind === "max")
        return `passes when the ${high} is not above ${at}, fails when the ${low} is; the shipped model alone must keep it too`;
    return gate.kind === "no-worse-than" && confidence === null
        ? `passes when the ${low} is not below ${at}, fails when the ${high} is`
        : `passes when the ${low} is above ${at}, fails when the ${high} is not`;
}
/** The inequality that decided. */
function comparisonWords({ gate, verdict, lower, upper, estimate, threshold, confidence }) {
    const say = (value) => (0,figures/* number */.a)(value ?? estimate ?? 0);
    const [low, high, at] = [say(lower), say(upper), (0,figures/* number */.a)(threshold)];
    if (verdict === "inconclusive")
        return lower === null && upper === null ? "no bound can be given" : `${at} lies between ${low} and ${high}`;
    if (gate.kind === "min")
        return verdict === "pass" ? `${low} ≥ ${at}` : `the bound or the shipped model is below ${at}`;
    if (gate.kind === "max")
        return verdict === "pass" ? `${high} ≤ ${at}` : `the bound or the shipped model is above ${at}`;
    // Without noise, exactly at the margin is no worse.
    if (gate.kind === "no-worse-than" && confidence === null)
        return verdict === "pass" ? `${low} ≥ ${at}` : `${high} < ${at}`;
    return verdict === "pass" ? `${low} > ${at}` : `${high} ≤ ${at}`;
}
function explain_chance(decision) {
    const share = (0,chance/* chanceIfEqual */.Q4)(decision);
    return share === null
        ? []
        : [["power", `with this noise, two equally good models pass this gate in ${(0,figures/* percent */.K)(rounded(share))} of cases`]];
}
function change({ verdict, wouldDecide, lower, upper, threshold, gate, confidence }) {
    if (verdict === "inconclusive")
        return wouldDecide ?? "more data";
    if (confidence === null)
        return "any other number; there is no noise to weigh it against";
    const down = gate.kind === "max";
    const bound = (verdict === "pass") === down ? upper : lower;
    const spare = (0,figures/* number */.a)(Math.abs((bound ?? threshold) - threshold));
    return verdict === "pass"
        ? `a threshold that is stricter by more than ${spare}`
        : `nothing but another model, or a threshold that is looser by more than ${spare}`;
}
function together(decisions, { width }) {
    if (decisions.length < 2)
        return "";
    const range = (0,chance/* chanceAllPass */.jV)(decisions);
    const price = range === null ? "" : ` ${(0,report_words/* powerWords */.Rf)(range)}`;
    return (0,wrap/* wrap */.L)(`The ${decisions.length} gates must all pass, an intersection–union test (Berger 1982): each keeps its own error rate, and none needs a correction. The price is power.${price}`, width, "").join("\n");
}
const rounded = (share) => Math.round(share * 100) / 100;

// EXTERNAL MODULE: ./js/core/metrics/metric-value.js
var metric_value = __webpack_require__(3972);
;// CONCATENATED MODULE: ./js/render/report/report-json.js

/** The comparison as JSON: its own shape (`Comparison`, version 1), with numbers that JSON cannot say spelled as MLflow does. */
function reportJson(comparison) {
    return JSON.parse(JSON.stringify(comparison, (_, value) => (typeof value === "number" ? (0,metric_value/* toMetricValue */.HB)(value) : value)));
}

// EXTERNAL MODULE: ./js/render/report/report-terminal.js
var report_terminal = __webpack_require__(85859);
// EXTERNAL MODULE: ./js/cli/command.js
var command = __webpack_require__(64738);
// EXTERNAL MODULE: ./js/cli/judging.js + 1 modules
var judging = __webpack_require__(83327);
;// CONCATENATED MODULE: ./js/cli/commands/judge.js







const judge_command = {
    usage: "[RUN] [--explain [--gate WORDS]] [--json]",
    details: "Judges a run by the policy of the merge base with the default branch, against what is in production. Without RUN: the newest run of the source as it is now. With --explain: each decision as an engineer and as a statistician would read it. Exit code 0 when the policy allows a merge, 1 when it stops it.",
    examples: [
        "mainline judge",
        "mainline judge 0199f3 --json",
        "mainline judge --measure",
        "mainline judge --explain --gate no-worse-than",
        'mainline judge --accept not-comparable -m "new test set, looked at by hand"',
    ],
    options: {
        config: command/* shared */.u.config,
        set: command/* shared */.u.set,
        explain: { type: "boolean", description: "walk through the decisions: data, method, bounds, and what they mean" },
        gate: { type: "string", value: "WORDS", description: "of the gates, those with these words; goes with --explain" },
        ...judging/* acceptOptions */.n,
        json: command/* shared */.u.json,
    },
    most: 1,
    async run(input, terminal) {
        const { comparison, context } = await (0,judging/* judgeAsked */.E)(input, terminal, "branch");
        if (input.on("json"))
            terminal.json(reportJson(comparison));
        else if (input.on("explain"))
            terminal.out(renderExplanation(comparison, gateAsked(input, comparison), terminal));
        else
            terminal.out((0,report_terminal/* renderTerminal */.b)(comparison, terminal, context));
        return comparison.judgement.action === "stop" ? 1 : 0;
    },
};
/** Null: all of them. */
function gateAsked(input, { judgement }) {
    const asked = input.text("gate");
    const gates = judgement.decisions.map(({ gate }) => (0,policy_changes/* gateWords */.D)(gate));
    if (asked === undefined || gates.some((words) => words.includes(asked)))
        return asked ?? null;
    const words = `No gate has the words "${asked}".`;
    throw new failure.Stop({ code: "usage", command: "judge", words, hint: `The gates are: ${gates.join("; ")}.` });
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
