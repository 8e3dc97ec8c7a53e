export const id = 9574;
export const ids = [9574];
export const modules = {

/***/ 14277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ wornAfter),
/* harmony export */   o: () => (/* binding */ examUses)
/* harmony export */ });
/* harmony import */ var _registry_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8792);

/** How many other sources these tags (versions, the ledger's entries) say were judged with this exam. Those that were never merged left no tag. */
function examUses(messages, exam, sourceKey) {
    const sources = new Set();
    if (exam === null)
        return 0;
    for (const message of messages) {
        // Reading JSON of thousands of tags would take longer than all the rest.
        const keys = message.includes(exam) ? (0,_registry_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .examKeysOf */ .R7)(message) : null;
        if (keys?.exam === exam && keys.sourceKey !== sourceKey)
            sources.add(keys.sourceKey);
    }
    return sources.size;
}
/**
 * So many candidates that are no better, judged at this confidence, and one passes by luck: from there on the exam is worn. What was chosen by its
 * score fits the test set, not the world (Dwork et al. 2015, Science 349; Blum and Hardt 2015, ICML).
 */
const wornAfter = (confidence) => Math.round(1 / (1 - confidence));


/***/ }),

/***/ 23151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ inputChanges),
/* harmony export */   Nj: () => (/* binding */ paramChanges),
/* harmony export */   R9: () => (/* binding */ difference),
/* harmony export */   iv: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51778);
/* harmony import */ var _pipeline_params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64293);
/* harmony import */ var _pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99780);
/* harmony import */ var _pipeline_without_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12787);




/** What differs between two sources, each thing once however many legs it concerns: params, inputs, commands, settings. */
function changesBetween(before, after) {
    const steps = [...new Set([...stepsOf(before), ...stepsOf(after)])];
    const environment = difference([...before.environment].join("; "), [...after.environment].join("; "));
    return [
        ...paramChanges(paramsOf(before), paramsOf(after)),
        ...inputChanges(filesOf(before), filesOf(after)),
        ...steps.flatMap((step) => stepChanges(step, legsOf(before, step), legsOf(after, step))),
        ...environment.map((pair) => ({ kind: "setting", step: "the pipeline", what: "environment", ...pair })),
    ];
}
/** Two maps of params, key by key. */
function paramChanges(before, after) {
    const [old, now] = [before, after].map((params) => new Map((0,_pipeline_params_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(params).map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)])));
    return keysOf(old, now).flatMap((name) => difference(old?.get(name), now?.get(name)).map((pair) => ({ kind: "param", name, ...pair })));
}
/** Two maps of path → identity of the bytes. */
function inputChanges(before, after) {
    return keysOf(before, after).flatMap((path) => {
        const [old, now] = [before.get(path), after.get(path)];
        if (old === now)
            return [];
        return [{ kind: "input", path, change: old === undefined ? "added" : now === undefined ? "removed" : "changed" }];
    });
}
/** A pair where two words differ, nothing where they do not. */
function difference(before, after) {
    return before === after ? [] : [{ before: before ?? null, after: after ?? null }];
}
function stepChanges(step, before, after) {
    const said = (legs, say) => legs.length === 0 ? undefined : [...new Set(legs.map(say))].join("\n");
    const command = difference(said(before, templated), said(after, templated)).map((pair) => ({ kind: "command", step, ...pair }));
    const settings = [
        ["shell", (leg) => leg.shell],
        ["working directory", (leg) => leg.directory],
        ["env", (leg) => JSON.stringify(leg.env)],
    ];
    const both = before.length > 0 && after.length > 0;
    const others = both
        ? settings.flatMap(([what, say]) => difference(said(before, say), said(after, say)).map((pair) => ({ kind: "setting", step, what, ...pair })))
        : [];
    const replicates = both && before.length !== after.length
        ? [{ kind: "setting", step, what: "legs", before: String(before.length), after: String(after.length) }]
        : [];
    return [...command, ...others, ...replicates];
}
/** The command without its replicate, so that five seeds are one line. */
const templated = ({ command, replicate }) => replicate === null ? command : (0,_pipeline_without_value_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutValue */ .C)(command, replicate.value, `{${replicate.name}}`);
const keysOf = (a, b) => [...new Set([...a.keys(), ...b.keys()])].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
const stepOf = (leg) => leg.replicate === null ? leg.id : leg.id.slice(0, -String(leg.replicate.value).length - 1);
const stepsOf = (record) => record.legs.map(stepOf);
const legsOf = (record, step) => record.legs.filter((leg) => stepOf(leg) === step);
const paramsOf = (record) => Object.assign({}, ...record.legs.map((leg) => (0,_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_3__/* .asWritten */ .qm)(leg.params, leg.spelled)));
const filesOf = (record) => new Map(record.legs.flatMap((leg) => leg.inputs.map((input) => [input.path, `${input.mode} ${input.blob}`])));


/***/ }),

/***/ 54965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ isSoft),
/* harmony export */   Cw: () => (/* binding */ acceptancesIn),
/* harmony export */   j6: () => (/* binding */ accepting)
/* harmony export */ });
/* harmony import */ var _pipeline_pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88365);

/** The judgement as it is once a person has accepted its verdict. `fail` is a finding, not a gap in what is known: nobody can wave it through. */
function accepting(judgement, accept) {
    if (accept === null || accept.verdict !== judgement.verdict)
        return judgement;
    const { by, why, review } = accept;
    return { ...judgement, action: "merge", accepted: { by, why, review } };
}
const isSoft = (verdict) => _pipeline_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .softVerdicts */ .$.some((soft) => soft === verdict);
/**
 * The acceptances in a pull request's reviews, oldest first, whose authors are still to be asked for their permission; and of those that are none, why,
 * in words. A review counts that approves this very head: it is bound to it by GitHub, and a later push leaves it behind.
 */
function acceptancesIn(reviews, asked) {
    const read = lastWords(reviews).flatMap((review) => {
        const said = linesOf(review.body).filter(({ of }) => of === null || of === asked.pipeline);
        return said.length === 0 ? [] : [accepted(review, said, asked)];
    });
    return {
        found: read.flatMap((one) => (typeof one === "string" ? [] : [one])),
        refused: read.flatMap((one) => (typeof one === "string" ? [one] : [])),
    };
}
/** Whoever approves again, or asks for changes since, has taken back what they said before; a mere comment takes back nothing. */
function lastWords(reviews) {
    const last = new Map();
    for (const review of reviews) {
        const key = review.author ?? review.url;
        const before = last.get(key);
        const comments = review.state === "COMMENTED";
        if (review.state === "PENDING" || (comments && before !== undefined && before.state !== "COMMENTED"))
            continue;
        if (comments && linesOf(review.body).length === 0)
            continue;
        last.set(key, review);
    }
    return [...last.values()];
}
const longestBody = 64 * 1024;
const longestWhy = 500;
const fence = /^ {0,3}((`|~)\2{2,})(?!.*\2).*(?:\n(?! {0,3}\1\2*[ \t]*$).*)*(?:\n.*)?/;
const comment = /<!--(?:(?!-->)[\s\S])*/;
/** What is shown as code, or hidden in a comment, is not said. One that does not end goes on to the end. */
const unsaid = new RegExp(`${fence.source}|${comment.source}`, "gm");
/** `/mainline accept not-comparable: WHY`, or `… of penguins: WHY`, or `… of "two words": WHY`, each a line of its own. */
function linesOf(body) {
    const said = body.slice(0, longestBody).replaceAll("\r\n", "\n").replace(unsaid, "");
    return said.split("\n").flatMap((line) => {
        const words = line.match(/^\/mainline[ \t]+accept(?:[ \t]+([^\s:]+))?(?:[ \t]+of[ \t]+(?:"([^"]+)"|([^\s:"]+)))?[ \t]*(?::(.*))?$/);
        if (words === null)
            return [];
        const [, verdict = "", quoted, bare, why = ""] = words;
        return [{ verdict, of: quoted ?? bare ?? null, why: why.trim().slice(0, longestWhy) }];
    });
}
/** What the review accepts, or why it does not. */
function accepted({ author, person, state, commit, url }, said, asked) {
    const whose = `the review of ${author ?? "somebody who is gone"}`;
    if (author === null || !person)
        return `${whose} is no person's`;
    if (author === asked.author)
        return `${whose} is the author's own`;
    if (state !== "APPROVED")
        return `${whose} ${stateWords[state] ?? "does not approve"}`;
    if (commit !== asked.head)
        return `${whose} is of ${commit?.slice(0, 7) ?? "no commit"}, and ${asked.head.slice(0, 7)} was judged`;
    const line = said.find(({ verdict }) => verdict === asked.verdict);
    if (line === undefined)
        return `${whose} accepts ${said[0]?.verdict || "no verdict"}, and the verdict is ${asked.verdict}`;
    if (!isSoft(line.verdict))
        return `${whose} accepts ${line.verdict}, which nobody can`;
    if (!isReason(line.why))
        return `${whose} gives no reason`;
    return { verdict: line.verdict, by: author, why: line.why, review: url };
}
/** Something that can be read, and not the word that stands for it where we say how it is done. */
const isReason = (why) => /[\p{L}\p{N}]/u.test(why) && why !== "WHY";
const stateWords = {
    COMMENTED: "only comments, and does not approve",
    CHANGES_REQUESTED: "requests changes",
    DISMISSED: "was dismissed",
};


/***/ }),

/***/ 314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ chanceIfEqual),
/* harmony export */   Xf: () => (/* binding */ quantileOf),
/* harmony export */   jV: () => (/* binding */ chanceAllPass)
/* harmony export */ });
/* harmony import */ var _statistics_noncentral_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72793);
/* harmony import */ var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54151);
/* harmony import */ var _statistics_student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2564);



/** How many standard errors lie between the estimate and a bound; null where the method has none. */
function quantileOf({ confidence, standardError, degreesOfFreedom, method }) {
    if (confidence === null || standardError === null || method === "bootstrap")
        return null;
    return degreesOfFreedom === null ? (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(confidence) : (0,_statistics_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .Y)(confidence, degreesOfFreedom);
}
/**
 * How likely a `no-worse-than` gate would pass with the noise that was found, were the models equally good: its power where people ask for it.
 * Null where the noise is not known as a standard error, or nothing may be lost: then it is one in twenty, whatever the noise.
 */
function chanceIfEqual(decision) {
    const { gate, standardError, degreesOfFreedom } = decision;
    const quantile = quantileOf(decision);
    if (gate.kind !== "no-worse-than" || gate.by === 0 || quantile === null || !standardError)
        return null;
    const distance = gate.by / standardError;
    return degreesOfFreedom === null
        ? (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(distance - quantile)
        : (0,_statistics_noncentral_t_js__WEBPACK_IMPORTED_MODULE_2__/* .noncentralTUpper */ .T)(quantile, degreesOfFreedom, distance);
}
/**
 * How likely all of them pass together, were the models equally good: between these, whatever the metrics have to do with each other (Fréchet's bounds).
 * Null where fewer than two say it.
 */
function chanceAllPass(decisions) {
    const chances = decisions.flatMap((decision) => chanceIfEqual(decision) ?? []);
    if (chances.length < 2)
        return null;
    const together = chances.reduce((sum, chance) => sum + chance, 0) - (chances.length - 1);
    return { least: Math.max(0, together), most: Math.min(...chances) };
}


/***/ }),

/***/ 51589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ decideVariants),
  z: () => (/* binding */ measuredAs)
});

// EXTERNAL MODULE: ./js/core/pipeline/variant.js
var pipeline_variant = __webpack_require__(12734);
// EXTERNAL MODULE: ./js/core/judgement/gate-terms.js
var gate_terms = __webpack_require__(43459);
;// CONCATENATED MODULE: ./js/core/judgement/blank-decision.js

/** A decision that no arithmetic was needed for. */
function blankDecision(gate, verdict, sentence, n = 0) {
    return {
        gate,
        verdict,
        method: "none",
        estimate: null,
        lower: null,
        upper: null,
        confidence: null,
        threshold: (0,gate_terms/* thresholdOf */.p)(gate),
        standardError: null,
        n: { candidate: n, baseline: null },
        degreesOfFreedom: null,
        of: "seeds",
        reason: "",
        sentence,
        caution: null,
        wouldDecide: null,
    };
}

// EXTERNAL MODULE: ./js/core/judgement/costs.js
var costs = __webpack_require__(68002);
// EXTERNAL MODULE: ./js/core/statistics/moments.js
var moments = __webpack_require__(37667);
// EXTERNAL MODULE: ./js/core/statistics/student-t.js
var student_t = __webpack_require__(2564);
;// CONCATENATED MODULE: ./js/core/statistics/bounds.js


/** One-sided t bounds of a mean (Student 1908). Exact for normal values, approximate otherwise. Needs n ≥ 2 and spread. */
function oneSampleT(values, confidence) {
    return around((0,moments/* mean */.i2)(values), Math.sqrt((0,moments/* variance */.GV)(values) / values.length), values.length - 1, confidence);
}
/** Bounds of the mean of paired differences a − b, matched by position. */
function pairedT(a, b, confidence) {
    return oneSampleT(a.map((value, i) => value - b[i]), confidence);
}
/** Bounds of mean(a) − mean(b) with unequal variances: Welch (1947), degrees of freedom by Satterthwaite (1946). */
function welchT(a, b, confidence) {
    const [va, vb] = [(0,moments/* variance */.GV)(a) / a.length, (0,moments/* variance */.GV)(b) / b.length];
    const df = (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1));
    return around((0,moments/* mean */.i2)(a) - (0,moments/* mean */.i2)(b), Math.sqrt(va + vb), df, confidence);
}
function around(estimate, standardError, degreesOfFreedom, confidence) {
    const reach = (0,student_t/* tQuantile */.Y)(confidence, degreesOfFreedom) * standardError;
    return { estimate, lower: estimate - reach, upper: estimate + reach, standardError, degreesOfFreedom };
}

// EXTERNAL MODULE: ./js/core/judgement/figures.js
var figures = __webpack_require__(30625);
;// CONCATENATED MODULE: ./js/core/judgement/caution.js


/**
 * Where a method promises less than it says, in words that end a sentence; null: nothing is known against it. The method follows from the design alone: what
 * is found here only warns. docs/statistics.md has what was measured.
 */
function cautionOfSkew(values, what) {
    if (values.length >= enough[what])
        return null;
    const found = (0,moments/* skewness */.qC)(values);
    return Math.abs(found) > strong
        ? `values over ${what} are skewed (skewness ${(0,figures/* number */.a)(Number(found.toFixed(1)))}), and with ${values.length} of them the bounds err more often than promised`
        : null;
}
/** From so many on what skewness costs is no longer much: of examples more, for what one of them is worth may be off by far more. */
const enough = { seeds: 30, rounds: 30, examples: 200, groups: 200 };
/** Of ten normal values one sample in twelve has as much. */
const strong = 1;
/** Two means of counts that differ much do not let skewness fall out of their difference. */
function cautionOfCounts(n, m) {
    const [few, many] = [Math.min(n, m), Math.max(n, m)];
    if (few >= fewReplicates || many < 2 * few)
        return null;
    return `with ${n} against ${m} replicates bounds err more often than promised where the values are skewed, as near a metric's best value`;
}
const fewReplicates = 10;
/** The normal distribution that DeLong takes needs some of either class. */
function cautionOfClasses(positive) {
    const yes = positive.filter(Boolean).length;
    const rarer = Math.min(yes, positive.length - yes);
    return rarer >= fewOfClass
        ? null
        : `with ${rarer} ${rarer === 1 ? "example" : "examples"} of the rarer class DeLong's bounds are too narrow`;
}
const fewOfClass = 10;
/** A sentence with what weakens it behind. */
const withCaution = (sentence, caution) => caution === null ? sentence : `${sentence} With care: ${caution}.`;

;// CONCATENATED MODULE: ./js/core/judgement/would-decide.js


/**
 * What would decide an inconclusive gate, if mean and spread stayed as they are: how many more seeds, or which margin. `distance` is
 * the goal-signed way from the threshold to the estimate; `margin` the tolerance that these very values would have met.
 */
function seedsFor(input) {
    const { standardDeviation, distance, n, confidence, margin } = input;
    const needed = neededSeeds(standardDeviation, Math.abs(distance), n, confidence);
    const other = margin === null ? "" : `, or a margin of ${(0,figures/* number */.a)(roundUp(margin))}`;
    if (needed === null)
        return `more than 1,000 seeds, for the difference is next to nothing${other}`;
    const more = `${needed - n} more ${needed - n === 1 ? "seed" : "seeds"}`;
    return distance > 0 ? `${more}${other}` : `${more}, which would then most likely say "fail"${other}`;
}
/**
 * The same for bounds by examples. Their reach shrinks with the root of the number of examples, or of examples and seeds alike, so that
 * how much it is too long says how many more of them there would have to be.
 */
function moreFor(input) {
    const { bounds, threshold, n, of, margin } = input;
    const { estimate, lower, upper } = bounds;
    const times = ((estimate > threshold ? estimate - lower : upper - estimate) / (estimate - threshold)) ** 2;
    const what = of === "both" ? "examples and seeds" : "examples";
    const other = margin === null || !Number.isFinite(margin) ? "" : `, or a margin of ${(0,figures/* number */.a)(roundUp(margin))}`;
    if (!(times < 1000))
        return `more than 1,000 times the ${what}, for the difference is next to nothing${other}`;
    const more = of === "both" ? `about ${figure(times)} times the ${what}` : `about ${moreExamples(times, n.candidate)}`;
    return estimate > threshold ? `${more}${other}` : `${more}, which would then most likely say "fail"${other}`;
}
/** How often two models are measured in turn is not the user's to say. */
const quieter = (margin) => `less noise in what is timed${margin === null || !Number.isFinite(margin) ? "" : `, or a margin of ${(0,figures/* number */.a)(roundUp(margin))}`}`;
const figure = (times) => (Math.ceil(times * 10) / 10).toString();
const moreExamples = (times, n) => {
    const more = Math.ceil((times - 1) * n);
    return `${more.toLocaleString("en")} more ${more === 1 ? "example" : "examples"}`;
};
const most = 1000;
/** The least n up to 1,000 at which the bound would reach the threshold; it shrinks with n, so that halving finds it. */
function neededSeeds(standardDeviation, distance, from, confidence) {
    const reaches = (n) => ((0,student_t/* tQuantile */.Y)(confidence, n - 1) * standardDeviation) / Math.sqrt(n) < distance;
    if (!reaches(most))
        return null;
    let [low, high] = [from, most];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (reaches(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}
/** To two significant digits, upwards: a margin that is rounded down would not decide. */
function roundUp(value) {
    const unit = 10 ** (Math.floor(Math.log10(Math.max(value, 1e-12))) - 1);
    return Math.ceil(value / unit) * unit;
}

;// CONCATENATED MODULE: ./js/core/judgement/decide-absolute.js






/**
 * `min` and `max`: held by the bound of the recipe's mean, and by the value of the model that is shipped, which is the first
 * replicate's, chosen before looking. Numbers are goal-signed inside: `max` is `min` of the negated values.
 */
function decideAbsolute(gate, { values }, policy, byExample) {
    const sign = gate.kind === "min" ? 1 : -1;
    const signed = values.map((value) => sign * value);
    const bound = sign * gate.bound;
    const shipped = signed[0];
    const base = { gate, threshold: gate.bound, n: { candidate: values.length, baseline: null }, estimate: (0,moments/* mean */.i2)(values) };
    const what = `${gate.metric} must be ${gate.kind === "min" ? "at least" : "at most"} ${(0,figures/* number */.a)(gate.bound)}`;
    if (byExample?.bounds) {
        // With one replicate the bounds are the shipped model's own.
        const own = values.length === 1 ? Number.POSITIVE_INFINITY : shipped;
        return bounded(gate, byExample, what, own, policy);
    }
    if (byExample?.method === "none")
        return tooFew(base, what, byExample.reason, "3 groups, at least");
    if (values.length > 1 && values.length < 3)
        return tooFew(base, what, "two replicates say too little of their spread", "1 more seed, at least");
    if (values.length === 1)
        return lone(base, what, shipped >= bound, policy);
    if ((0,moments/* deviation */.KS)(values) === 0) {
        const holds = shipped >= bound;
        return {
            ...base,
            ...point("deterministic", "all replicates are equal"),
            verdict: holds ? "pass" : "fail",
            sentence: `${what}; every replicate is ${(0,figures/* number */.a)(values[0])}.`,
        };
    }
    const design = {
        method: "one-sample-t",
        reason: `approximate t bound over ${values.length} replicates`,
        bounds: oneSampleT(signed, (0,gate_terms/* confidenceOf */.i)(policy)),
        n: base.n,
        spread: (0,moments/* deviation */.KS)(values),
        of: "seeds",
        caution: cautionOfSkew(signed, "seeds"),
    };
    return bounded(gate, design, what, shipped, policy);
}
/** Goal-signed bounds against the goal-signed bound of the gate; what is shown has the metric's own sign. */
function bounded(gate, design, what, shipped, policy) {
    const sign = gate.kind === "min" ? 1 : -1;
    const bound = sign * gate.bound;
    const confidence = (0,gate_terms/* confidenceOf */.i)(policy);
    const b = design.bounds;
    const verdict = shipped < bound ? "fail" : verdictOf(b, bound);
    return {
        gate,
        verdict,
        method: design.method,
        estimate: sign * b.estimate,
        lower: sign > 0 ? b.lower : -b.upper,
        upper: sign > 0 ? b.upper : -b.lower,
        confidence,
        threshold: gate.bound,
        standardError: b.standardError,
        n: { candidate: design.n.candidate, baseline: null },
        degreesOfFreedom: b.degreesOfFreedom,
        of: design.of,
        reason: design.reason,
        sentence: withCaution(sentence(what, b, sign, confidence, shipped, bound), design.caution ?? null),
        caution: design.caution ?? null,
        wouldDecide: verdict === "inconclusive" ? wouldDecide(design, b, bound, confidence) : null,
    };
}
function wouldDecide({ of, spread, n }, b, bound, confidence) {
    if (of === "rounds")
        return quieter(null);
    if (of !== "seeds")
        return moreFor({ bounds: b, threshold: bound, n, of, margin: null });
    const distance = b.estimate - bound;
    return seedsFor({ standardDeviation: spread, distance, n: n.candidate, confidence, margin: null });
}
function verdictOf({ lower, upper }, bound) {
    if (lower >= bound)
        return "pass";
    return upper < bound ? "fail" : "inconclusive";
}
function sentence(what, b, sign, confidence, shipped, bound) {
    const surely = sign > 0 ? `at least ${(0,figures/* number */.a)(b.lower)}` : `at most ${(0,figures/* number */.a)(-b.lower)}`;
    if (shipped < bound)
        return `${what}; the model that would be shipped, the first replicate's, has ${(0,figures/* number */.a)(sign * shipped)}.`;
    return `${what}; its mean is ${(0,figures/* number */.a)(sign * b.estimate)}, with ${(0,figures/* percent */.K)(confidence)} confidence ${surely} (approximate).`;
}
const point = (method, reason) => ({
    method,
    lower: null,
    upper: null,
    confidence: null,
    standardError: null,
    degreesOfFreedom: null,
    of: "seeds",
    reason,
    caution: null,
    wouldDecide: null,
});
function tooFew(base, what, reason, wouldDecide) {
    return {
        ...base,
        ...point("point", reason),
        method: "none",
        verdict: "inconclusive",
        sentence: `${what}; ${reason}.`,
        wouldDecide,
    };
}
function lone(base, what, holds, policy) {
    const sentence = `${what}; the one value is ${(0,figures/* number */.a)(base.estimate ?? 0)} (unreplicated: no error rate).`;
    if (policy.confidence !== null) {
        return {
            ...base,
            ...point("point", "unreplicated: no error rate"),
            verdict: "inconclusive",
            sentence,
            wouldDecide: "replicates: the policy asks for confidence, and one number has none",
        };
    }
    return { ...base, ...point("point", "unreplicated: no error rate"), verdict: holds ? "pass" : "fail", sentence };
}

// EXTERNAL MODULE: ./js/core/judgement/example-sets.js + 1 modules
var example_sets = __webpack_require__(77189);
;// CONCATENATED MODULE: ./js/core/judgement/decide-comparison.js







/** `no-worse-than: B, by: m` passes iff L > −m, `better-than: B, by: m` iff L > m; they fail iff U ≤ −m, or U ≤ m. Goal-signed. */
function decideComparison(gate, candidate, baseline, policy, name, byExample) {
    const sign = (0,example_sets/* goalOf */.ZZ)(policy, gate.metric) === "minimize" ? -1 : 1;
    const signed = ({ values, replicates }) => ({
        replicates,
        values: values.map((value) => sign * value),
    });
    const [a, b] = [signed(candidate), signed(baseline)];
    const threshold = (0,gate_terms/* thresholdOf */.p)(gate);
    const confidence = (0,gate_terms/* confidenceOf */.i)(policy);
    const design = byExample ?? designOf(a, b, confidence);
    const scale = (0,moments/* largest */.nQ)([...a.values, ...b.values]);
    const estimate = (0,moments/* beyondRounding */.cE)(design.bounds?.estimate ?? (0,moments/* mean */.i2)(a.values) - (0,moments/* mean */.i2)(b.values), scale);
    const verdict = decide_comparison_verdictOf(gate.kind, design, (0,moments/* beyondRounding */.cE)(estimate - threshold, scale), threshold, policy);
    return {
        gate,
        verdict,
        method: design.method,
        estimate,
        lower: finite(design.bounds?.lower),
        upper: finite(design.bounds?.upper),
        confidence: design.bounds ? confidence : null,
        threshold,
        standardError: design.bounds?.standardError ?? null,
        n: design.n,
        degreesOfFreedom: design.bounds?.degreesOfFreedom ?? null,
        of: design.of,
        reason: design.reason,
        sentence: withCaution(decide_comparison_sentence(gate, name, design, estimate, confidence), design.caution ?? null),
        caution: design.caution ?? null,
        wouldDecide: verdict === "inconclusive" ? decide_comparison_wouldDecide(gate, design, estimate, threshold, confidence) : null,
    };
}
/** A bound that is infinite bounds nothing, and JSON cannot say it. */
const finite = (value) => value !== undefined && Number.isFinite(value) ? value : null;
function designOf(a, b, confidence) {
    const [n, m] = [a.values.length, b.values.length];
    const base = { n: { candidate: n, baseline: m }, of: "seeds" };
    const none = (method, reason) => ({ ...base, method, reason, bounds: null, spread: 0 });
    if (n === 1 && m === 1)
        return none("point", "unreplicated: no error rate");
    if (n < 3 || m < 3)
        return none("none", `${n} against ${m} replicates; each side needs three`);
    const constant = [a, b].map(({ values }) => (0,moments/* deviation */.KS)(values) === 0);
    if (constant.every(Boolean))
        return none("deterministic", "all replicates of each side are equal");
    const matched = match(a, b);
    if (matched) {
        const differences = matched.map(([x, y]) => x - y);
        const spread = (0,moments/* deviation */.KS)(differences, (0,moments/* largest */.nQ)([...a.values, ...b.values]));
        if (spread > 0)
            return {
                ...base,
                method: "paired-t",
                reason: `${n} seeds shared`,
                bounds: pairedT(matched.map(([x]) => x), matched.map(([, y]) => y), confidence),
                spread,
                caution: cautionOfSkew(differences, "seeds"),
            };
    }
    const reason = matched ? "every seed differs by the same amount" : "other seeds, or another number of them";
    return {
        ...base,
        method: "welch-t",
        reason,
        bounds: welchT(a.values, b.values, confidence),
        spread: Math.hypot((0,moments/* deviation */.KS)(a.values), (0,moments/* deviation */.KS)(b.values)),
        caution: cautionOfCounts(n, m),
    };
}
/** Values seed by seed; null when the two sides do not have the same seeds. */
function match(a, b) {
    const theirs = new Map(b.replicates.map((replicate, i) => [String(replicate), b.values[i]]));
    if (theirs.size !== a.values.length || b.values.length !== a.values.length)
        return null;
    const pairs = a.replicates.flatMap((replicate, i) => {
        const other = theirs.get(String(replicate));
        return other === undefined ? [] : [[a.values[i], other]];
    });
    return pairs.length === a.values.length ? pairs : null;
}
function decide_comparison_verdictOf(kind, { method, bounds }, distance, threshold, policy) {
    if (method === "none")
        return "inconclusive";
    if (method === "point" && policy.confidence !== null)
        return "inconclusive";
    // Without noise, exactly at the margin is "no worse", and is not "better".
    if (!bounds)
        return distance > 0 || (kind === "no-worse-than" && distance === 0) ? "pass" : "fail";
    if (bounds.lower > threshold)
        return "pass";
    return bounds.upper <= threshold ? "fail" : "inconclusive";
}
function decide_comparison_sentence(gate, name, { bounds, method, reason }, estimate, confidence) {
    const is = estimate === 0 ? "equal" : `${(0,figures/* number */.a)(Math.abs(estimate))} ${estimate > 0 ? "better" : "worse"}`;
    const asked = gate.kind === "better-than"
        ? `better than ${name} by more than ${(0,figures/* number */.a)(gate.by)}`
        : `no worse than ${name} by ${(0,figures/* number */.a)(gate.by)}`;
    const head = `${gate.metric} must be ${asked}; it is ${is}`;
    if (!bounds)
        return `${head} (${method === "none" ? `too few to say: ${reason}` : reason}).`;
    const worst = bounds.lower >= 0 ? `at least ${(0,figures/* number */.a)(bounds.lower)} better` : `at worst ${(0,figures/* number */.a)(-bounds.lower)} worse`;
    const best = bounds.upper > 0 ? `at best ${(0,figures/* number */.a)(bounds.upper)} better` : `at least ${(0,figures/* number */.a)(-bounds.upper)} worse`;
    return `${head} on average (${reason}); with ${(0,figures/* percent */.K)(confidence)} confidence ${worst}, and with the same ${best}.`;
}
function decide_comparison_wouldDecide(gate, design, estimate, threshold, confidence) {
    if (design.method === "none")
        return design.of === "seeds" ? "3 seeds on each side, at least" : "3 groups, at least";
    if (design.method === "point")
        return "replicates: the policy asks for confidence, and one number has none";
    // The margin that this very run would have met: only a wider tolerance can be asked for, never a "better by less than nothing".
    const margin = gate.kind === "no-worse-than" && design.bounds ? -design.bounds.lower : null;
    const distance = estimate - threshold;
    if (design.of === "rounds")
        return quieter(margin);
    if (design.bounds && design.of !== "seeds")
        return moreFor({ ...design, of: design.of, bounds: design.bounds, threshold, margin });
    return seedsFor({ standardDeviation: design.spread, distance, n: design.n.candidate, confidence, margin });
}

;// CONCATENATED MODULE: ./js/core/judgement/decide-cost.js




/**
 * A gate on a cost. A size is what it is, and a time is held against what the policy allows and never against another time: both are points, of which
 * no replicate says anything more.
 */
function decideCost(gate, cost, context) {
    const own = (0,costs/* costIn */.TK)(context.candidate, cost);
    if (own === null)
        return blankDecision(gate, "fail", `The candidate does not say its ${gate.metric}.`, 0);
    if (gate.kind === "max")
        return decided(gate, cost, own <= gate.bound, own, null, upTo(gate, cost, own));
    const baseline = context.baselines.get(gate.baseline);
    const other = baseline?.kind === "found" ? (0,costs/* costIn */.TK)(baseline.summary, cost) : null;
    if (baseline?.kind !== "found" || other === null) {
        const why = baseline?.kind === "absent" ? baseline.reason : `${gate.baseline} does not say its ${gate.metric}`;
        return blankDecision(gate, "no-baseline", `There is nothing to compare with: ${why}.`, 1);
    }
    const better = other - own;
    const threshold = (0,gate_terms/* thresholdOf */.p)(gate);
    const holds = better > threshold || (gate.kind === "no-worse-than" && better === threshold);
    return decided(gate, cost, holds, better, 1, against(gate, cost, own, other));
}
function decided(gate, { what }, holds, estimate, baseline, sentence) {
    const verdict = holds ? "pass" : "fail";
    const method = what === "model-size" ? "deterministic" : "point";
    const reason = what === "model-size" ? "the model that is shipped" : "mean over the legs of the step";
    return { ...blankDecision(gate, verdict, sentence, 1), method, estimate, n: { candidate: 1, baseline }, reason };
}
const upTo = (gate, cost, own) => `${gate.metric} must be at most ${inUnit(gate.bound, cost)}; it is ${inUnit(own, cost)}.`;
function against(gate, cost, own, other) {
    const margin = inUnit(gate.by, cost);
    const asked = gate.kind === "better-than"
        ? `less than that of ${gate.baseline} by more than ${margin}`
        : `no more than that of ${gate.baseline} by ${margin}`;
    return `${gate.metric} must be ${asked}; it is ${inUnit(own, cost)} against ${inUnit(other, cost)}.`;
}
const inUnit = (value, { what }) => what === "step-time" ? `${(0,figures/* number */.a)(value)} s` : `${value.toLocaleString("en")} bytes`;

// EXTERNAL MODULE: ./js/core/metrics/metric-value.js
var metric_value = __webpack_require__(3972);
;// CONCATENATED MODULE: ./js/core/judgement/decide-in-turn.js









/** A gate on what depends on the moment; null: on its own level, where nothing was measured afresh, so that what was stored is all there is. */
const decideInTurn = (gate, context) => gate.kind === "min" || gate.kind === "max" ? levelInTurn(gate, context) : compareInTurn(gate, context);
/** A gate that compares what depends on the moment: round by round, as both were measured in turn; never with a stored number. */
function compareInTurn(gate, context) {
    const baseline = context.baselines.get(gate.baseline);
    if (baseline?.kind !== "found") {
        const why = baseline?.reason ?? `${gate.baseline} is not known`;
        return blankDecision(gate, "no-baseline", `There is nothing to compare with: ${why}.`);
    }
    const { inTurn } = baseline;
    const rounds = inTurn?.kind === "measured" ? roundsOf(inTurn, gate.metric) : null;
    if (!rounds) {
        const rule = `${gate.metric} is compared only where it was measured in turn with that of ${gate.baseline}`;
        return blankDecision(gate, "not-comparable", `${rule}, and it was not${whyNot(inTurn)}.`);
    }
    const { policy } = context;
    const sign = (0,example_sets/* goalOf */.ZZ)(policy, gate.metric) === "minimize" ? -1 : 1;
    const design = pairedDesign(signed(rounds.candidate, sign), signed(rounds.version, sign), (0,gate_terms/* confidenceOf */.i)(policy));
    return decideComparison(gate, sample(rounds.candidate), sample(rounds.version), policy, baseline.name, design);
}
function whyNot(inTurn) {
    if (inTurn === undefined)
        return "";
    return `: ${inTurn.kind === "measured" ? "not every round has a finite number" : inTurn.reason}`;
}
/** Rounds that the candidate went through, of whichever baseline, for a gate on its own level; null: none. */
function levelInTurn(gate, context) {
    for (const state of context.baselines.values()) {
        const inTurn = state.kind === "found" ? state.inTurn : undefined;
        const rounds = inTurn?.kind === "measured" ? roundsOf(inTurn, gate.metric) : null;
        if (!rounds)
            continue;
        const own = signed(rounds.candidate, gate.kind === "min" ? 1 : -1);
        const design = levelDesign(own, (0,gate_terms/* confidenceOf */.i)(context.policy));
        // All rounds are of the model that is shipped: their mean is its own value.
        const level = design ? [(0,moments/* mean */.i2)(rounds.candidate)] : rounds.candidate;
        return decideAbsolute(gate, sample(level), context.policy, design);
    }
    return null;
}
function roundsOf({ candidate, version }, metric) {
    const [a, b] = [valuesOf(candidate, metric), valuesOf(version, metric)];
    return a && b && a.length === b.length && [...a, ...b].every(Number.isFinite) ? { candidate: a, version: b } : null;
}
const valuesOf = (values, metric) => Object.hasOwn(values, metric) ? values[metric]?.map(metric_value/* fromMetricValue */.qh) : undefined;
const signed = (values, sign) => values.map((value) => sign * value);
const sample = (values) => ({ replicates: values.map((_, i) => i), values });
function pairedDesign(a, b, confidence) {
    const n = { candidate: a.length, baseline: b.length };
    const base = { n, of: "rounds", reason: `${a.length} rounds, in turn` };
    const differences = a.map((x, i) => x - (b[i] ?? 0));
    const spread = (0,moments/* deviation */.KS)(differences, (0,moments/* largest */.nQ)([...a, ...b]));
    if (a.length < 3)
        return { ...base, method: "none", bounds: null, spread: 0 };
    // A difference that is the same in every round is one of what the step counts, not of what it times.
    return spread === 0
        ? { ...base, method: "deterministic", bounds: null, spread }
        : {
            ...base,
            method: "paired-t",
            bounds: pairedT(a, b, confidence),
            spread,
            caution: cautionOfSkew(differences, "rounds"),
        };
}
function levelDesign(values, confidence) {
    const spread = (0,moments/* deviation */.KS)(values, (0,moments/* largest */.nQ)(values));
    if (values.length < 3 || spread === 0)
        return null;
    return {
        method: "one-sample-t",
        reason: `approximate t bound over ${values.length} rounds`,
        bounds: oneSampleT(values, confidence),
        n: { candidate: values.length, baseline: null },
        spread,
        of: "rounds",
        caution: cautionOfSkew(values, "rounds"),
    };
}

;// CONCATENATED MODULE: ./js/core/statistics/clusters.js

/** `groups` null: every example is its own cluster. Clusters stand in the order in which they first appear. */
function clustersOf(values, groups) {
    if (groups === null)
        return { sums: Float64Array.from(values), counts: new Float64Array(values.length).fill(1) };
    const at = new Map();
    for (const group of groups)
        if (!at.has(group))
            at.set(group, at.size);
    const [sums, counts] = [new Float64Array(at.size), new Float64Array(at.size)];
    for (const [i, value] of values.entries()) {
        const cluster = at.get(groups[i]);
        sums[cluster] = sums[cluster] + value;
        counts[cluster] = counts[cluster] + 1;
    }
    return { sums, counts };
}
/**
 * The mean over examples and its standard error when clusters, not examples, are independent: the linearised ratio estimator (Cochran 1977,
 * §6.3; the sandwich estimator CR1 of a mean), √(k/(k − 1) Σ(sum − mean·count)²) / n for k clusters and n examples. With clusters of
 * one it is the ordinary standard error. NaN for k < 2.
 */
function clusterMean({ sums, counts }) {
    const k = sums.length;
    // Sums are taken about the first cluster's mean, so that equal values have no spread at all, however many they are.
    const pivot = sums[0] / counts[0];
    let [total, n] = [0, 0];
    for (let i = 0; i < k; i++) {
        total += sums[i] - pivot * counts[i];
        n += counts[i];
    }
    const shift = total / n;
    let squares = 0;
    for (let i = 0; i < k; i++)
        squares += (sums[i] - (pivot + shift) * counts[i]) ** 2;
    const rounding = k * (pivot * (n / k) * 4 * Number.EPSILON) ** 2;
    return { mean: pivot + shift, standardError: squares <= rounding ? 0 : Math.sqrt((k / (k - 1)) * squares) / n };
}
/** One-sided t bounds of that mean with k − 1 degrees of freedom; each alone holds with `confidence`, approximately. */
function clusteredT(clusters, confidence) {
    const { mean, standardError } = clusterMean(clusters);
    const degreesOfFreedom = clusters.sums.length - 1;
    const reach = (0,student_t/* tQuantile */.Y)(confidence, degreesOfFreedom) * standardError;
    return { estimate: mean, lower: mean - reach, upper: mean + reach, standardError, degreesOfFreedom };
}

;// CONCATENATED MODULE: ./js/core/statistics/bootstrap.js

/**
 * Bounds of a mean over examples by the studentised bootstrap: whole clusters are drawn with replacement, and each draw's (mean* − mean)/se*
 * takes the place of Student's t. Efron (1979), Annals of Statistics 7; Hall (1988), Annals of Statistics 16, 927–953; Davison and Hinkley (1997), §2.4
 * and §3.8. Second-order correct where values are skewed. Each bound alone holds with `confidence`; quantiles are the order statistics ⌈p(B + 1)⌉ from either end.
 * A draw without spread counts as infinitely far, so that few distinct values widen the bounds, at worst to infinity. Without any
 * spread the bounds have no width. Deterministic: the same `random` gives the same bounds.
 */
function bootstrap(clusters, confidence, random, resamples = resamplesFor(clusters.sums.length)) {
    const { mean, standardError } = clusterMean(clusters);
    if (!(standardError > 0))
        return { estimate: mean, lower: mean, upper: mean, resamples: 0 };
    const studentised = new Float64Array(resamples);
    const draw = { sums: new Float64Array(clusters.sums.length), counts: new Float64Array(clusters.sums.length) };
    for (let i = 0; i < resamples; i++) {
        fill(draw, clusters, random);
        const drawn = clusterMean(draw);
        studentised[i] = studentise(drawn.mean - mean, drawn.standardError);
    }
    studentised.sort();
    // Rounding of the product must not push an exact rank to the next one.
    const rank = Math.ceil(confidence * (resamples + 1) - 1e-9);
    const at = (index) => studentised[index] ?? Number.POSITIVE_INFINITY;
    return {
        estimate: mean,
        lower: mean - at(rank - 1) * standardError,
        upper: rank > resamples ? Number.POSITIVE_INFINITY : mean - at(resamples - rank) * standardError,
        resamples,
    };
}
/** As many as make the choice of the seed matter little; fewer for many clusters, so that a gate takes no longer than about a second. */
const resamplesFor = (clusters) => Math.min(9999, Math.max(999, Math.floor(2e7 / (clusters * 1000)) * 1000 - 1));
function fill(draw, { sums, counts }, random) {
    const k = sums.length;
    for (let j = 0; j < k; j++) {
        const chosen = random(k);
        draw.sums[j] = sums[chosen];
        draw.counts[j] = counts[chosen];
    }
}
function studentise(away, standardError) {
    if (standardError > 0)
        return away / standardError;
    return away === 0 ? 0 : away > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

// EXTERNAL MODULE: ./js/core/statistics/delong.js
var delong = __webpack_require__(21613);
// EXTERNAL MODULE: ./js/core/statistics/incomplete-beta.js
var incomplete_beta = __webpack_require__(92583);
;// CONCATENATED MODULE: ./js/core/statistics/mcnemar.js

/**
 * McNemar's test (1947) in its exact conditional form, one-sided, without the mid-p correction: given the discordant pairs, wins are binomial
 * with 1/2 when both models are equally good. The bounds are those of Clopper and Pearson (1934) for the share of wins among the discordant
 * pairs, put on the scale of the difference of proportions; hence `lower` > 0 exactly when p < 1 − confidence. They take the number of discordant
 * pairs as given. Without any: p = 1, and bounds of −1 and 1, which say nothing.
 */
function mcnemar({ wins, losses, n }, confidence) {
    const discordant = wins + losses;
    const scale = (share) => ((2 * share - 1) * discordant) / n;
    if (discordant === 0)
        return { p: 1, estimate: 0, lower: -1, upper: 1 };
    const alpha = 1 - confidence;
    return {
        p: atLeast(wins, discordant, 0.5),
        estimate: (wins - losses) / n,
        lower: scale(lowestShare(wins, discordant, alpha)),
        upper: scale(1 - lowestShare(losses, discordant, alpha)),
    };
}
/** P(X ≥ k) for X binomial(n, share): the regularised incomplete beta function, DLMF 8.17.5. */
function atLeast(k, n, share) {
    return k <= 0 ? 1 : (0,incomplete_beta/* incompleteBeta */.J)(share, 1 - share, k, n - k + 1);
}
/** The share at which `k` or more have probability alpha; it grows with the share, so that bisection finds it. */
function lowestShare(k, n, alpha) {
    let [low, high] = [0, 1];
    for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (atLeast(k, n, middle) < alpha)
            low = middle;
        else
            high = middle;
    }
    return k <= 0 ? 0 : low;
}

;// CONCATENATED MODULE: ./js/core/statistics/random.js
/**
 * The same numbers for the same seed, everywhere: xoshiro128** 1.1 (Blackman and Vigna 2021), its state filled by SplitMix32. The numbers below n are
 * taken by Lemire's multiplication (2019) without his rejection, whose bias of n / 2³² no resampling can notice. Not for secrets.
 */
function seededRandom(seed) {
    const fill = splitMix(seed);
    let [a, b, c, d] = [fill(), fill(), fill(), fill()];
    return (below) => {
        const word = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotate(d, 11);
        return Math.floor((word * below) / 2 ** 32);
    };
}
const rotate = (x, by) => (x << by) | (x >>> (32 - by));
function splitMix(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x9e3779b9) | 0;
        let z = state;
        z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
        z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
        return z ^ (z >>> 16);
    };
}

// EXTERNAL MODULE: ./js/core/statistics/normal.js
var normal = __webpack_require__(54151);
;// CONCATENATED MODULE: ./js/core/statistics/tango.js

/**
 * Score bounds of the difference of two paired proportions, first − second. Tango (1998), Statistics in Medicine 17, 891–908: the values λ at
 * which (wins − losses − nλ) / √(n(2q + λ(1 − λ))) reaches ±z, where q is the likeliest share of losses given λ. Each bound alone holds with
 * `confidence`. Keeps its level where Wald's interval has no width: without discordant pairs the bounds are ±z²/(n + z²). NaN for n = 0.
 */
function tango(counts, confidence) {
    const { wins, losses, n } = counts;
    if (!(n > 0))
        return { estimate: Number.NaN, lower: Number.NaN, upper: Number.NaN };
    const z = (0,normal/* normalQuantile */.Zl)(confidence);
    const upper = lowerBound({ wins: losses, losses: wins, n }, z);
    return { estimate: (wins - losses) / n, lower: lowerBound(counts, z), upper: upper === 0 ? 0 : -upper };
}
/** By bisection: the score falls with λ, from the left end of the range to the estimate. */
function lowerBound(counts, z) {
    let low = -1;
    let high = (counts.wins - counts.losses) / counts.n;
    for (let i = 0; i < 200; i++) {
        const middle = (low + high) / 2;
        if (middle === low || middle === high)
            break;
        if (exceeds(counts, middle, z))
            low = middle;
        else
            high = middle;
    }
    return low;
}
function exceeds({ wins, losses, n }, difference, z) {
    const away = wins - losses - n * difference;
    const variance = n * (2 * likeliestLosses({ wins, losses, n }, difference) + difference * (1 - difference));
    return away > z * Math.sqrt(Math.max(variance, 0));
}
/** The maximum-likelihood share of losses when wins exceed them by `difference`: the larger root of Tango's quadratic. */
function likeliestLosses({ wins, losses, n }, difference) {
    const b = (2 * n - wins + losses) * difference - wins - losses;
    const c = -losses * difference * (1 - difference);
    const root = Math.sqrt(Math.max(b * b - 8 * n * c, 0));
    // Where b is positive, the usual form of the root would subtract nearly equal numbers.
    return b > 0 ? (-2 * c) / (b + root) : (root - b) / (4 * n);
}

;// CONCATENATED MODULE: ./js/core/statistics/two-components.js


/**
 * Bounds of a mean over replicates × examples, both drawn by chance and crossed; with two arguments, of mean(a) − mean(b). `a` alone holds differences
 * where both sides share seeds; `a` and `b` are compared where they have other seeds, or another number of them, but the same examples.
 *
 * The variance of the mean is that of replicates' means plus that of examples' means minus that of the residuals, which both contain: the
 * two-way random-effects layout of Scheffé (1959, chapter 7), (MS_r + MS_e − MS_re)/RE. Degrees of freedom by Satterthwaite (1946).
 * As no component is negative, the sum is at least the larger of its two terms, which is used when the estimate falls short of it. Needs
 * two replicates a side and two examples (NaN otherwise). Without spread the bounds have no width. Each bound alone holds with `confidence`.
 */
function twoComponents(a, b, confidence) {
    const sides = b ? [a, b] : [a];
    const replicates = combine(sides.map((side) => termOf(side.map(moments/* mean */.i2), 1)));
    const examples = termOf(difference(columnMeans(a), b && columnMeans(b)), 1);
    const residuals = sides.map(residual);
    if (sides.some((side) => side.length < 2) || (a[0]?.length ?? 0) < 2)
        return nothing;
    const both = combine([replicates, examples, ...residuals]);
    const larger = replicates.variance > examples.variance ? replicates : examples;
    const { variance: total, degreesOfFreedom } = both.variance > larger.variance ? both : larger;
    const estimate = (0,moments/* mean */.i2)(a.map(moments/* mean */.i2)) - (b ? (0,moments/* mean */.i2)(b.map(moments/* mean */.i2)) : 0);
    const standardError = Math.sqrt(total);
    const reach = total === 0 ? 0 : (0,student_t/* tQuantile */.Y)(confidence, degreesOfFreedom) * standardError;
    return { estimate, lower: estimate - reach, upper: estimate + reach, standardError, degreesOfFreedom };
}
const nothing = {
    estimate: Number.NaN,
    lower: Number.NaN,
    upper: Number.NaN,
    standardError: Number.NaN,
    degreesOfFreedom: Number.NaN,
};
const termOf = (means, sign) => ({
    variance: (sign * (0,moments/* variance */.GV)(means)) / means.length,
    degreesOfFreedom: means.length - 1,
});
/** Satterthwaite: (Σ v)² / Σ (v² / df). */
function combine(terms) {
    const total = terms.reduce((sum, term) => sum + term.variance, 0);
    const below = terms.reduce((sum, term) => sum + term.variance ** 2 / term.degreesOfFreedom, 0);
    return { variance: total, degreesOfFreedom: below === 0 ? Number.NaN : total ** 2 / below };
}
/** What neither the replicate nor the example explains, as it stands in the variance of the mean, to be taken off. */
function residual(side) {
    const rows = side.map(moments/* mean */.i2);
    const columns = columnMeans(side);
    const grand = (0,moments/* mean */.i2)(rows);
    let squares = 0;
    for (const [r, row] of side.entries())
        for (const [e, value] of row.entries())
            squares += (value - rows[r] - columns[e] + grand) ** 2;
    const degreesOfFreedom = (side.length - 1) * (columns.length - 1);
    return { variance: -squares / degreesOfFreedom / (side.length * columns.length), degreesOfFreedom };
}
const columnMeans = (side) => (side[0] ?? []).map((_, e) => (0,moments/* mean */.i2)(side.map((row) => row[e])));
const difference = (a, b) => b === null ? a : a.map((value, i) => value - b[i]);

;// CONCATENATED MODULE: ./js/core/statistics/wilson.js

/**
 * Wilson's score bounds of a proportion: `right` of `n` independent examples. Wilson (1927), JASA 22, 209–212; each bound alone holds with `confidence`.
 * None and all right give bounds of exactly 0 and 1 on that side, and honest ones on the other. NaN for n = 0.
 */
function wilson(right, n, confidence) {
    const z2 = (0,normal/* normalQuantile */.Zl)(confidence) ** 2;
    const p = right / n;
    const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    const reach = (Math.sqrt(z2) / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
    return { estimate: p, lower: right === 0 ? 0 : centre - reach, upper: right === n ? 1 : centre + reach };
}

;// CONCATENATED MODULE: ./js/core/judgement/example-design.js










const fewest = 3;
const enoughToResample = 20;
/** Beyond, what skewness leaves of the bounds' error is far below what anybody would notice, and resampling takes minutes. */
const mostToResample = 20_000;
/** How two models are compared by the examples that both predicted; null: by the values of their replicates alone. */
function comparedByExample(a, b, asked) {
    const [n, m] = [a.measured.length, b.measured.length];
    if (a.examples < fewest)
        return null;
    if (n === 1 && m === 1)
        return oneAgainstOne(a, b, asked);
    return n < fewest || m < fewest ? null : manyAgainstMany(a, b, asked);
}
function oneAgainstOne(a, b, asked) {
    const [first, second] = [a.measured[0], b.measured[0]];
    if (first?.ranking && second?.ranking && a.groups === null) {
        const { positive, scores } = first.ranking;
        const bounds = (0,delong/* delong */.Cu)(positive, scores, second.ranking.scores, asked.confidence);
        if (!(bounds.standardError > 0))
            return null;
        const signed = asked.sign > 0 ? bounds : mirrored(bounds);
        const spread = bounds.standardError * Math.sqrt(a.examples);
        const joined = finish("delong", `${a.examples} examples joined by id`, signed, a, spread);
        return { ...joined, caution: cautionOfClasses(positive) };
    }
    if (!first?.each || !second?.each)
        return null;
    if (asked.binary && a.groups === null)
        return rightOrWrong(first.each, second.each, a, asked);
    return meanOf(differences(first.each, second.each, asked.sign), a, asked, first.isMean);
}
function rightOrWrong(first, second, a, asked) {
    const differing = first.map((right, i) => asked.sign * (right - second[i]));
    const [wins, losses] = [1, -1].map((way) => differing.filter((value) => value === way).length);
    const counts = { wins, losses, n: a.examples };
    const reason = `${a.examples} examples joined by id, ${wins} won, ${losses} lost`;
    // Without a discordant pair McNemar's test knows nothing at all, and the score interval still knows how little it can be.
    const exact = asked.threshold === 0 && wins + losses > 0;
    const bounds = exact ? mcnemar(counts, asked.confidence) : tango(counts, asked.confidence);
    return finish(exact ? "mcnemar" : "tango", reason, bounds, a, Math.sqrt((0,moments/* variance */.GV)(differing)));
}
/** Paired t by examples or clusters, the bootstrap from 20 of them to 20,000. */
function meanOf(values, a, asked, isMean) {
    const clusters = clustersOf(values, a.groups);
    const k = clusters.sums.length;
    if (k < fewest)
        return example_design_tooFew(k, a);
    const t = clusteredT(clusters, asked.confidence);
    const what = a.groups ? `${k} groups of ${a.examples} examples joined by id` : `${k} examples joined by id`;
    const spread = t.standardError * Math.sqrt(a.examples);
    // Without spread a metric that is no mean (both models rank perfectly) is known by its value alone.
    if (t.standardError === 0 && !isMean)
        return null;
    if (t.standardError === 0)
        return { ...finish("deterministic", "every example differs by the same", t, a, 0), bounds: null };
    const caution = skewOf(clusters, t.estimate, a);
    if (k < enoughToResample || k > mostToResample)
        return { ...finish("paired-t", what, t, a, spread), bounds: t, caution };
    const resampled = bootstrap(clusters, asked.confidence, seededRandom(asked.seed));
    const how = `${what}, ${resampled.resamples.toLocaleString("en")} resamples`;
    const done = finish("bootstrap", how, { ...resampled, standardError: t.standardError }, a, spread);
    return { ...done, caution };
}
/** By what the mean's spread comes from: of a group, what it is off by as a whole. */
const skewOf = ({ sums, counts }, centre, { groups }) => cautionOfSkew(Array.from(sums, (sum, i) => sum - centre * counts[i]), groups === null ? "examples" : "groups");
function manyAgainstMany(a, b, asked) {
    const [first, second] = [crossedOf(a, asked.sign), crossedOf(b, asked.sign)];
    if (!first || !second)
        return null;
    const order = sharedSeeds(a, b);
    const rows = order?.map((at, i) => differences(first[i], second[at], 1));
    const bounds = rows ? twoComponents(rows, null, asked.confidence) : twoComponents(first, second, asked.confidence);
    if (!(bounds.standardError > 0))
        return null;
    const seeds = rows ? `${rows.length} seeds shared` : "other seeds, or another number of them";
    return {
        ...finish("two-components", `${seeds}, ${a.examples} examples joined by id`, bounds, a, 0),
        bounds,
        of: "both",
    };
}
/** How a model's own level is bounded by its examples; null: by the values of its replicates alone. */
function boundedByExample(a, asked) {
    const only = a.measured[0];
    if (!only || a.examples < fewest)
        return null;
    if (a.measured.length > 1)
        return a.measured.length < fewest ? null : levelOfMany(a, asked);
    const what = `${a.examples} examples`;
    if (only.ranking && a.groups === null) {
        const bounds = (0,delong/* delong */.Cu)(only.ranking.positive, only.ranking.scores, null, asked.confidence);
        const signed = asked.sign > 0 ? bounds : mirrored(bounds);
        const caution = cautionOfClasses(only.ranking.positive);
        return bounds.standardError > 0 ? { ...finish("delong", what, signed, a, 0), caution } : null;
    }
    if (!only.each)
        return null;
    if (asked.binary && a.groups === null) {
        const right = only.each.filter((value) => value === 1).length;
        const bounds = wilson(right, a.examples, asked.confidence);
        return finish("wilson", `${right} of ${what} right`, asked.sign > 0 ? bounds : mirrored(bounds), a, 0);
    }
    const clusters = clustersOf(only.each.map((value) => asked.sign * value), a.groups);
    if (clusters.sums.length < fewest)
        return example_design_tooFew(clusters.sums.length, a);
    const bounds = clusteredT(clusters, asked.confidence);
    const grouped = a.groups ? `${clusters.sums.length} groups of ${what}` : what;
    const caution = skewOf(clusters, bounds.estimate, a);
    return bounds.standardError > 0 ? { ...finish("one-sample-t", grouped, bounds, a, 0), bounds, caution } : null;
}
function levelOfMany(a, asked) {
    const values = crossedOf(a, asked.sign);
    if (!values)
        return null;
    const bounds = twoComponents(values, null, asked.confidence);
    if (!(bounds.standardError > 0))
        return null;
    const reason = `${values.length} replicates, ${a.examples} examples`;
    return { ...finish("two-components", reason, bounds, a, 0), bounds, of: "both" };
}
/** Values by replicate and example, or by replicate and group, where groups are what is independent; null where the metric is no mean. */
function crossedOf(side, sign) {
    const rows = side.measured.flatMap(({ each }) => (each === null ? [] : [each]));
    if (rows.length < side.measured.length)
        return null;
    const signed = rows.map((row) => row.map((value) => sign * value));
    const { groups } = side;
    return groups === null ? signed : new Set(groups).size < fewest ? null : signed.map((row) => linearised(row, groups));
}
/** A value a group whose mean is the mean over examples, and whose spread is what that mean's comes from (Cochran 1977, §6.3). */
function linearised(row, groups) {
    const { sums, counts } = clustersOf(row, groups);
    const centre = sums.reduce((total, sum) => total + sum, 0) / row.length;
    return [...sums].map((sum, i) => centre + ((sum - centre * counts[i]) * sums.length) / row.length);
}
/** Where each replicate's seed stands on the other side; null when the two have not the same seeds. */
function sharedSeeds(a, b) {
    if (a.replicates.length !== b.replicates.length)
        return null;
    const at = a.replicates.map((replicate) => b.replicates.findIndex((other) => String(other) === String(replicate)));
    return at.includes(-1) || new Set(at).size < at.length ? null : at;
}
const differences = (a, b, sign) => a.map((value, i) => sign * (value - b[i]));
const mirrored = (bounds) => ({
    ...bounds,
    estimate: -bounds.estimate,
    lower: -bounds.upper,
    upper: -bounds.lower,
});
/** Groups so few say nothing of others, however many examples they hold. */
const example_design_tooFew = (groups, side) => ({
    ...finish("none", `${groups} ${groups === 1 ? "group" : "groups"}; it takes three`, example_design_nothing, side, 0),
    bounds: null,
});
const example_design_nothing = { estimate: Number.NaN, lower: Number.NaN, upper: Number.NaN };
function finish(method, reason, bounds, side, spread) {
    const { estimate, lower, upper, standardError = null } = bounds;
    return {
        method,
        reason,
        bounds: { estimate, lower, upper, degreesOfFreedom: null, standardError },
        n: { candidate: side.examples, baseline: side.examples },
        spread,
        of: "examples",
    };
}

// EXTERNAL MODULE: ./js/core/judgement/in-turn.js
var in_turn = __webpack_require__(5825);
// EXTERNAL MODULE: ./js/core/judgement/sample.js
var judgement_sample = __webpack_require__(24284);
;// CONCATENATED MODULE: ./js/core/judgement/decide.js











/** One gate. The method follows from the design of the data alone; values that are not finite never pass. */
function decide(gate, context) {
    const cost = (0,costs/* costOf */.ho)(gate);
    if (cost !== null && gate.kind !== "min")
        return decideCost(gate, cost, context);
    const inTurn = (0,in_turn/* isInTurn */.T)(context.policy, gate.metric) ? decideInTurn(gate, context) : null;
    if (inTurn !== null)
        return inTurn;
    const sample = (0,judgement_sample/* sampleOf */.u)(context.candidate, gate.metric);
    if (!sample)
        return blankDecision(gate, "fail", notMeasured(gate.metric, context));
    if (!sample.values.every(Number.isFinite))
        return blankDecision(gate, "fail", `${gate.metric} is not a finite number in every replicate.`, sample.values.length);
    if (gate.kind === "min" || gate.kind === "max")
        return decideAbsolute(gate, sample, context.policy, decide_levelDesign(gate, context));
    return decideAgainst(gate, sample, context);
}
function notMeasured(metric, { candidate, policy, predictions }) {
    const why = (0,example_sets/* whyNotComputed */.tc)(predictions.candidate, policy, metric);
    if (why !== null)
        return `${metric} cannot be computed from the predictions: ${why}.`;
    const known = Object.keys(candidate.metrics).slice(0, 8).join(", ");
    return `The candidate did not measure ${metric}; it measured ${known || "nothing"}.`;
}
/** Held against the gate's baseline, where there is one, with a number by the same exam. */
function decideAgainst(gate, sample, context) {
    const blank = (verdict, why) => blankDecision(gate, verdict, why, sample.values.length);
    const baseline = context.baselines.get(gate.baseline);
    if (!baseline || baseline.kind === "absent")
        return blank("no-baseline", `There is nothing to compare with: ${baseline?.reason ?? `${gate.baseline} is not known`}.`);
    const { name, comparable } = baseline;
    if (!comparable.ok)
        return blank("not-comparable", `${gate.metric} was measured by another exam than ${name}: ${examWords(comparable)}.`);
    const other = (0,judgement_sample/* sampleOf */.u)(baseline.summary, gate.metric);
    if (!other?.values.every(Number.isFinite))
        return blank("not-comparable", `${name} has no finite ${gate.metric} to compare with.`);
    const design = comparisonDesign(gate, context);
    const decision = decideComparison(gate, sample, other, context.policy, name, design);
    const apart = design === null ? (0,example_sets/* whyNotJoined */.p7)(sidesBoth(gate, context), context.policy, gate.metric) : null;
    return apart === null ? decision : byReplicates(decision, name, apart);
}
/** Where both were to be compared by what they predicted, and could not be. */
function byReplicates(decision, baseline, apart) {
    const why = `the two did not predict the same examples: ${apart}`;
    return {
        ...decision,
        reason: `${decision.reason}; by replicates alone, for ${why}`,
        sentence: `${decision.sentence} It was compared with ${baseline} by replicates alone, for ${why}.`,
    };
}
/** What changed, and why the baseline has not been measured again. */
const examWords = ({ changed, why }) => `${changed.join("; ")}${why === undefined ? "" : `. It could not be measured again: ${why}`}`;
/** By the examples, where the policy computes the metric from predictions and they are at hand; null: by replicates. */
function decide_levelDesign(gate, context) {
    const [side] = (0,example_sets/* sidesOf */.Mm)([context.predictions.candidate], context.policy, gate.metric) ?? [];
    const sign = gate.kind === "min" ? 1 : -1;
    return side ? boundedByExample(side, asked(gate, context, sign, sign * gate.bound)) : null;
}
function comparisonDesign(gate, context) {
    const { policy } = context;
    const [a, b] = (0,example_sets/* sidesOf */.Mm)(sidesBoth(gate, context), policy, gate.metric) ?? [];
    const sign = (0,example_sets/* goalOf */.ZZ)(policy, gate.metric) === "minimize" ? -1 : 1;
    return a && b ? comparedByExample(a, b, asked(gate, context, sign, (0,gate_terms/* thresholdOf */.p)(gate))) : null;
}
const sidesBoth = (gate, { predictions }) => [
    predictions.candidate,
    predictions.baselines.get(gate.baseline) ?? [],
];
const asked = (gate, { policy, candidate }, sign, threshold) => ({
    sign,
    threshold,
    confidence: (0,gate_terms/* confidenceOf */.i)(policy),
    binary: (0,example_sets/* computedOf */.Rr)(policy, gate.metric)?.what === "accuracy",
    // Of the source, so that nobody chooses it and everybody can repeat it.
    seed: Number.parseInt(candidate.sourceKey.slice(0, 8), 16) | 0,
});

;// CONCATENATED MODULE: ./js/core/judgement/decide-variants.js




/**
 * A gate on a metric of an evaluation with a matrix holds for each of its variants, and is decided for each by itself. A variant that the
 * baseline has no number of has nothing to be compared with; one that the candidate has left out is not comparable any more.
 */
function decideVariants(gate, context) {
    if ((0,costs/* costOf */.ho)(gate) !== null)
        return [decide(gate, context)];
    const asked = measuredAs(gate, context.candidate);
    const own = asked ?? [`${gate.metric}${(0,pipeline_variant/* variantLabel */._q)(gate.matrix ?? null)}`];
    const baseline = "baseline" in gate ? context.baselines.get(gate.baseline) : undefined;
    if (asked === null || baseline?.kind !== "found")
        return own.map((metric) => decide(only(gate, metric), context));
    const theirs = measuredAs(gate, baseline.summary) ?? [];
    // Measured again it has the candidate's variants alone: what was left out, its own exam tells.
    const before = measuredAs(gate, { metrics: baseline.measured?.before ?? {} }) ?? [];
    const left = [...new Set([...theirs, ...before])].filter((metric) => !own.includes(metric));
    const isNew = (metric) => baseline.comparable.ok && (0,pipeline_variant/* splitVariant */.m)(metric).variant !== null && !theirs.includes(metric);
    return [
        ...own.map((metric) => isNew(metric)
            ? blankDecision(only(gate, metric), "no-baseline", `There is nothing to compare with: ${baseline.name} did not measure ${metric}.`)
            : decide(only(gate, metric), context)),
        ...left.map((metric) => blankDecision(only(gate, metric), "not-comparable", `${baseline.name} measured ${metric}, which this change does not.`)),
    ];
}
/** The names under which a run has a gate's metric, one a variant that the gate holds for; null: it has none. */
function measuredAs({ metric, matrix }, { metrics }) {
    const names = Object.keys(metrics).filter((name) => {
        if (name === metric)
            return matrix === undefined;
        const { name: bare, variant } = (0,pipeline_variant/* splitVariant */.m)(name);
        return bare === metric && variant !== null && fits(variant, matrix ?? {});
    });
    return names.length > 0 ? names : null;
}
/** Whether a label's values are those that are named. */
const fits = (variant, named) => Object.entries(named).every(([key, value]) => variant.get(key) === (0,pipeline_variant/* labelOf */.Wy)(value));
/** The gate for one variant, which its metric's name tells. */
function only(gate, metric) {
    const { matrix: _, ...rule } = gate;
    return { ...rule, metric };
}


/***/ }),

/***/ 30625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent),
/* harmony export */   a: () => (/* binding */ number)
/* harmony export */ });
/** Figures inside sentences: four significant digits, no exponent where a person would not write one. */
function number(value) {
    if (value === 0)
        return "0";
    const size = Math.abs(value);
    const text = size < 1e-4 || size >= 1e7 ? size.toExponential(2) : Number(size.toPrecision(4)).toString();
    return value < 0 ? `−${text}` : text;
}
const percent = (share) => `${Number((share * 100).toFixed(2))} %`;


/***/ }),

/***/ 43459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ confidenceOf),
/* harmony export */   p: () => (/* binding */ thresholdOf)
/* harmony export */ });
/** What the bound is held against, in the estimate's terms. */
function thresholdOf(gate) {
    if (gate.kind === "min" || gate.kind === "max")
        return gate.bound;
    // 0 − 0 is 0, and −0 would be said as one.
    return gate.kind === "better-than" ? gate.by : 0 - gate.by;
}
/** 0.95 where nothing is written. */
const confidenceOf = (policy) => policy.confidence ?? 0.95;


/***/ }),

/***/ 44675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   ZP: () => (/* binding */ isMeasuredAgain),
/* harmony export */   cY: () => (/* binding */ actionFor)
/* harmony export */ });
/* harmony import */ var _pipeline_pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88365);
/* harmony import */ var _acceptance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54965);
/* harmony import */ var _decide_variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51589);



/**
 * One verdict over all gates: fail > not-comparable > no-baseline > inconclusive > pass. All gates must pass, an
 * intersection–union test, which needs no correction for their number; a gate that holds for several variants is as many gates.
 */
function judge(input) {
    const { policy, candidate, baselines, held, accept } = input;
    const predictions = input.predictions ?? { candidate: [], baselines: new Map() };
    const context = { policy, candidate, baselines, predictions };
    const decisions = policy.gates.flatMap((gate) => (0,_decide_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .decideVariants */ .r)(gate, context));
    const edited = policy.on["exam-changed"] === "stop" && [...baselines.values()].some(isMeasuredAgain);
    const verdict = edited ? stricter(worst(decisions), "not-comparable") : worst(decisions);
    const action = edited ? "stop" : actionFor(verdict, policy, held);
    return (0,_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .accepting */ .j6)({ verdict, action, held, decisions, accepted: null }, accept);
}
/** The change has edited the exam, and its own code has then measured both sides. */
const isMeasuredAgain = (state) => state.kind === "found" && state.measured !== undefined;
const worst = (decisions) => decisions.reduce((verdict, decision) => stricter(verdict, decision.verdict), "pass");
const stricter = (a, b) => (_pipeline_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .verdicts */ .r.indexOf(a) <= _pipeline_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .verdicts */ .r.indexOf(b) ? a : b);
/** Written under `on:`, or by default: not-comparable stops; the other two warn while nothing holds the stage, and stop from then on. */
function actionFor(verdict, policy, held) {
    if (verdict === "pass")
        return "merge";
    if (verdict === "fail")
        return "stop";
    return policy.on[verdict] ?? (verdict === "not-comparable" || held ? "stop" : "warn");
}


/***/ }),

/***/ 24284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sampleOf)
/* harmony export */ });
/* harmony import */ var _metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3972);

/** Null: it was not measured. */
function sampleOf(summary, metric) {
    const samples = Object.hasOwn(summary.metrics, metric) ? summary.metrics[metric] : undefined;
    if (!samples || samples.length === 0)
        return null;
    return {
        replicates: samples.map(({ replicate }) => replicate),
        values: samples.map(({ value }) => (0,_metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fromMetricValue */ .qh)(value)),
    };
}


/***/ }),

/***/ 3972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ toMetricValue),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   qh: () => (/* binding */ fromMetricValue)
/* harmony export */ });
/** JSON cannot say NaN or infinity: those are spelled, as MLflow does. */
function toMetricValue(value) {
    if (Number.isNaN(value))
        return "NaN";
    if (value === Number.POSITIVE_INFINITY)
        return "Infinity";
    return value === Number.NEGATIVE_INFINITY ? "-Infinity" : value;
}
const fromMetricValue = (value) => Number(value);
/** How Python, NumPy, R and JavaScript spell what is not finite; null for a text that is no number. */
function readNumber(text) {
    const trimmed = text.trim();
    if (/^[+-]?nan$/i.test(trimmed))
        return Number.NaN;
    const infinite = trimmed.match(/^([+-]?)inf(inity)?$/i);
    if (infinite)
        return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : null;
}


/***/ }),

/***/ 12787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutValue)
/* harmony export */ });
/**
 * A text with a leg's own value, of a replicate or a variant, replaced by a mark, so that the legs of one step read alike. Seed 0 is in
 * `eval/0.json`, and is neither in `0.5` nor in `1.0`. A list or a map says nothing by itself.
 */
const withoutValue = (text, value, mark) => value === null || value === "" || typeof value === "object"
    ? text
    : text.replaceAll(new RegExp(`(?<!\\w|\\d\\.)${escaped(String(value))}(?!\\w|\\.\\d)`, "g"), () => mark);
const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");


/***/ }),

/***/ 28273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ examSheetOf),
/* harmony export */   lQ: () => (/* binding */ sheetRows),
/* harmony export */   t3: () => (/* binding */ examChanges)
/* harmony export */ });
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51778);
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5047);
/* harmony import */ var _pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99780);
/* harmony import */ var _exam_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17027);




/** Null where the exam is not known. */
function examSheetOf(run) {
    const sheets = (0,_exam_js__WEBPACK_IMPORTED_MODULE_1__/* .sheetsOf */ .Yp)(run);
    return sheets && sheetRows(sheets);
}
/** What these legs' parts say together, cut to what a tag has room for. */
function sheetRows(sheets) {
    const files = bounded(merged(sheets.map(filesOf)));
    const settings = bounded(merged(sheets.map(settingsOf)));
    return { files: files.rows, settings: settings.rows, left: files.left + settings.left };
}
/** What differs between two exams, each thing by its name. Empty where the sheets do not say. */
function examChanges(before, after) {
    // What is in one of two shortened lists alone may only have been cut off from the other.
    const whole = before.left === 0 && after.left === 0;
    const changed = (old, now) => [...new Set([...Object.keys(old), ...Object.keys(now)])]
        .sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)
        .filter((name) => (own(old, name) && own(now, name) ? old[name] !== now[name] : whole));
    return [...changed(before.files, after.files), ...changed(before.settings, after.settings)];
}
const own = (rows, name) => Object.hasOwn(rows, name);
const filesOf = ({ inputs }) => inputs.map(({ path, sha256: digest }) => [path, digest]);
const settingsOf = ({ command, shell, directory, env, params, spelled, outputs }) => [
    ["the command", command],
    ["the shell", shell],
    ["the working directory", directory],
    ...Object.entries(env).map(([name, value]) => [`env ${name}`, value]),
    ...Object.entries((0,_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_3__/* .asWritten */ .qm)(params, spelled)).map(([key, value]) => [
        `param ${key}`,
        JSON.stringify(value),
    ]),
    ...outputs.map(({ path, kind }) => [`the output ${path}`, kind]),
];
/** One row a name; where the legs do not agree, a row for all that they say. */
function merged(rows) {
    const values = new Map();
    for (const [name, value] of rows.flat())
        values.set(name, (values.get(name) ?? new Set()).add(value));
    return new Map([...values].map(([name, said]) => [name, [...said].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X).join("\n")]));
}
/** A tag is read by everybody, always. */
const mostRows = 500;
const mostCharacters = 32 * 1024;
const longestValue = 40;
function bounded(rows) {
    const kept = [];
    let characters = 0;
    for (const name of [...rows.keys()].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)) {
        const value = short(rows.get(name) ?? "");
        characters += name.length + value.length;
        if (kept.length === mostRows || characters > mostCharacters)
            break;
        kept.push([name, value]);
    }
    return { rows: Object.fromEntries(kept), left: rows.size - kept.length };
}
const short = (value) => (value.length > longestValue ? (0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(value).slice(0, 16) : value);


/***/ }),

/***/ 17027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ sheetOf),
/* harmony export */   VO: () => (/* binding */ examFileChanges),
/* harmony export */   Yp: () => (/* binding */ sheetsOf),
/* harmony export */   vM: () => (/* binding */ examOf)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11039);
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51778);
/* harmony import */ var _lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5047);
/* harmony import */ var _pipeline_params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64293);
/* harmony import */ var _pipeline_without_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12787);
/* harmony import */ var _plan_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16586);






/**
 * What the metrics were measured with: the evaluation legs' key records without environment and without inputs made by a step that
 * makes a model. Two runs whose exams differ are not compared. Null when there is no evaluation step, or its records are unknown.
 */
function examOf(run) {
    const sheets = sheetsOf(run);
    // The legs of one step differ by replicate and variant only, so their sheets are one; a set keeps what is not.
    return sheets && (0,_lib_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([...new Set(sheets.map((sheet) => (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(asJson(sheet))))].sort()));
}
/** The sheets of the evaluation's legs; null where the exam is not known. */
function sheetsOf(run) {
    const legs = run.legs.filter((leg) => leg.step === run.evaluation);
    if (run.evaluation === null || legs.length === 0)
        return null;
    const makers = modelMakers(run);
    const sheets = legs.flatMap(({ record }) => (record ? [sheetOf(record, measuredWith(record, makers))] : []));
    return sheets.length === legs.length ? sheets : null;
}
/** Files of two exams that are not the same in both, where nothing else of them can differ. */
function examFileChanges(before, after) {
    const filesOf = (run) => new Map((sheetsOf(run) ?? []).flatMap(({ inputs }) => inputs.map((file) => [`${file.sha256} ${file.path}`, file.path])));
    const [old, now] = [filesOf(before), filesOf(after)];
    const changed = [...old, ...now].filter(([file]) => !old.has(file) || !now.has(file));
    return [...new Set(changed.map(([, path]) => path))].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X);
}
/** One leg's part of the exam, of its declaration and the files that it is measured with. */
function sheetOf(declared, inputs) {
    const { command, shell, directory, env, params, spelled, replicate, matrix, outputs } = declared;
    const place = [
        ...(replicate === null ? [] : [["", replicate.value]]),
        ...(0,_pipeline_params_js__WEBPACK_IMPORTED_MODULE_2__/* .flatten */ .Bq)(matrix ?? {}),
    ];
    const neutral = (text) => place.reduce((left, [name, value]) => (0,_pipeline_without_value_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutValue */ .C)(left, value, `#${name}`), text);
    return {
        command: neutral(command),
        shell,
        directory,
        env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, neutral(value)])),
        params,
        ...(spelled ? { spelled } : {}),
        outputs: outputs.map(({ path, kind }) => ({ path: neutral(path), kind })),
        inputs: inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    };
}
const measuredWith = ({ inputs }, makers) => inputs.filter(({ made }) => made === null || !makers.has(made));
// Plain data by construction; interfaces merely lack the index signature that Json asks for.
const asJson = (sheet) => sheet;
/** Steps of which a leg makes a model, or a part of one. */
function modelMakers(run) {
    const paths = run.models.flatMap((model) => model.replicates.map(({ path }) => path));
    const makes = (leg) => paths.some((path) => leg.outputs.some((file) => (0,_plan_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(file.path, path)));
    return new Set(run.legs.filter(makes).map((leg) => leg.step));
}


/***/ }),

/***/ 15762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metricsOf),
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _pipeline_variant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12734);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37667);
/* harmony import */ var _exam_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17027);
/* harmony import */ var _exam_sheet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28273);




/** What outlives a run's bytes. Bare metric names are the evaluation step's; those of other steps are written `step.name`, a variant's `name{key=value}`. */
function summarise(run) {
    const { version, pipeline, file, commit, sourceKey, startedAt, platform, probes, params, replicates, models } = run;
    const sheet = (0,_exam_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .examSheetOf */ .If)(run);
    const seconds = run.legs.reduce((sum, leg) => sum + leg.seconds, 0);
    return {
        version,
        run: run.id,
        pipeline,
        file,
        commit,
        sourceKey,
        exam: (0,_exam_js__WEBPACK_IMPORTED_MODULE_1__/* .examOf */ .vM)(run),
        ...(sheet && { sheet }),
        startedAt,
        seconds,
        stepSeconds: stepSeconds(run.legs),
        platform,
        probes,
        params,
        replicates,
        metrics: metricsOf(run),
        models,
    };
}
/** A reused leg took what it took when it ran. */
function stepSeconds(legs) {
    const done = legs.filter(({ status }) => status === "ran" || status === "reused");
    const steps = [...new Set(done.map(({ step }) => step))];
    return Object.fromEntries(steps.map((step) => [step, (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(done.filter((leg) => leg.step === step).map(({ seconds }) => seconds))]));
}
/** Every metric with its value by replicate, in plan order. */
function metricsOf({ legs, evaluation }) {
    const measuring = new Set(legs.filter((leg) => Object.keys(leg.metrics).length > 0).map((leg) => leg.step));
    // Without an evaluation step there is nothing to tell apart where only one step measures.
    const bare = evaluation ?? (measuring.size === 1 ? [...measuring][0] : undefined);
    const metrics = new Map();
    for (const leg of legs)
        for (const [name, sample] of samplesOf(leg, bare)) {
            const samples = metrics.get(name);
            if (samples)
                samples.push(sample);
            else
                metrics.set(name, [sample]);
        }
    return Object.fromEntries(metrics);
}
const samplesOf = (leg, bare) => Object.entries(leg.metrics).map(([name, value]) => [
    (0,_pipeline_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOfVariant */ .X1)(leg.step === bare ? name : `${leg.step}.${name}`, leg.matrix),
    { replicate: leg.replicate, value },
]);


/***/ }),

/***/ 92583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ incompleteBeta),
/* harmony export */   S: () => (/* binding */ logGamma)
/* harmony export */ });
/** I_x(a, b), with y = 1 − x handed in so that neither end loses digits. Continued fraction DLMF 8.17.22, reflected by 8.17.4. */
function incompleteBeta(x, y, a, b) {
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    const front = Math.exp(a * Math.log(x) + b * Math.log(y) - logBeta(a, b));
    return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(y, b, a)) / b;
}
/** Lentz's algorithm as modified by Thompson and Barnett (1986). */
function fraction(x, a, b) {
    const tiny = 1e-300;
    const safe = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
    let result = d;
    for (let m = 1; m <= 10_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / safe(1 + even * d);
        c = safe(1 + even / c);
        result *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / safe(1 + odd * d);
        c = safe(1 + odd / c);
        const factor = d * c;
        result *= factor;
        if (Math.abs(factor - 1) < 1e-16)
            break;
    }
    return result;
}
/** ln B(a, b). For large arguments the difference of log-gammas would lose digits, so that Stirling's series is used for them. */
function logBeta(a, b) {
    const [small, large] = a < b ? [a, b] : [b, a];
    const sum = small + large;
    if (large < 20)
        return logGamma(small) + logGamma(large) - logGamma(sum);
    if (small < 20) {
        const difference = (large - 0.5) * Math.log1p(-small / sum) - small * Math.log(sum) + small + stirling(large) - stirling(sum);
        return logGamma(small) + difference;
    }
    const corrections = stirling(small) + stirling(large) - stirling(sum);
    const powers = (small - 0.5) * Math.log(small / sum) + large * Math.log1p(-small / sum);
    return 0.5 * Math.log(2 * Math.PI) - 0.5 * Math.log(large) + powers + corrections;
}
/** The correction of Stirling's formula, DLMF 5.11.1, for x ≥ 20. */
function stirling(x) {
    const s = 1 / (x * x);
    return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / x;
}
/** ln Γ(x) for x > 0, by recurrence up to 20 and Stirling's series above. */
function logGamma(x) {
    let product = 1;
    let at = x;
    while (at < 20)
        product *= at++;
    return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + stirling(at) - Math.log(product);
}


/***/ }),

/***/ 72793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ noncentralTUpper)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92583);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54151);


/**
 * P(T > x) for the noncentral t distribution (Z + delta)/√(χ²/df). By its definition, ∫ Φ(delta − x·s) f(s) ds over s = √(χ²/df) = eᵘ, with the
 * trapezoidal rule, which converges geometrically for an integrand that dies out at both ends. Agrees with SciPy to 1e-10.
 */
function noncentralTUpper(x, df, delta) {
    const log = Math.log(2) + (df / 2) * Math.log(df / 2) - (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(df / 2);
    const width = 1 / Math.sqrt(2 * df);
    const [from, to] = [-Math.max(9 * width, 45 / df), Math.min(9 * width, 3)];
    const steps = 4000;
    const h = (to - from) / steps;
    let sum = 0;
    for (let i = 0; i <= steps; i++) {
        const u = from + i * h;
        const weight = Math.exp(log + df * u - (df / 2) * Math.exp(2 * u));
        sum += weight * (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(delta - x * Math.exp(u));
    }
    return sum * h;
}


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tQuantile)
/* harmony export */ });
/* unused harmony export tCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92583);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54151);


/** Student's t distribution. Degrees of freedom may be fractional (Welch); accuracy is better than 1e-10 relative to SciPy. */
/** P(T ≤ x). Source: DLMF 8.17 (regularised incomplete beta function), by the identity of Abramowitz & Stegun 26.7.1. */
function tCdf(x, df) {
    if (Number.isNaN(x) || !(df > 0))
        return Number.NaN;
    const tail = 0.5 * upperTail(x * x, df);
    return x > 0 ? 1 - tail : tail;
}
/**
 * The x with P(T ≤ x) = p, for 0 < p < 1. Solved on the side of the small tail, where nothing cancels. Beyond a million degrees of freedom, where the beta function loses digits, by two
 * terms of the expansion about the normal distribution (Abramowitz & Stegun 26.7.5), which are then all that a double can hold.
 */
function tQuantile(p, df) {
    if (!(p > 0 && p < 1) || !(df > 0))
        return Number.NaN;
    if (p === 0.5)
        return 0;
    if (df > 1e6)
        return expansion((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(p), df);
    const tail = p < 0.5 ? p : 1 - p;
    const x = tailQuantile(tail, df);
    return p < 0.5 ? -x : x;
}
const expansion = (z, df) => z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df ** 2);
/**
 * The tail of t is heavier than the normal one, so that the normal quantile is below. Halved until near, then Newton's steps from below, which a convex
 * tail cannot throw beyond the mark.
 */
function tailQuantile(tail, df) {
    const isBelow = (log) => 0.5 * upperTail(Math.exp(2 * log), df) > tail;
    let low = Math.log(-(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(tail));
    let width = 1;
    while (isBelow(low + width)) {
        low += width;
        width *= 2;
    }
    for (; width > 0.01; width /= 2)
        if (isBelow(low + width / 2))
            low += width / 2;
    let x = Math.exp(low);
    for (let i = 0; i < 40; i++) {
        const step = (0.5 * upperTail(x * x, df) - tail) / density(x, df);
        if (!Number.isFinite(step))
            break;
        x += step;
        if (Math.abs(step) <= 1e-15 * x)
            break;
    }
    return x;
}
/** P(T² > square): I_y(df/2, 1/2) with y = df / (df + x²). */
function upperTail(square, df) {
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteBeta */ .J)(df / (df + square), square / (df + square), df / 2, 0.5);
}
function density(x, df) {
    return Math.exp((0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .S)((df + 1) / 2) -
        (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .S)(df / 2) -
        0.5 * Math.log(df * Math.PI) -
        ((df + 1) / 2) * Math.log1p((x * x) / df));
}


/***/ }),

/***/ 98078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ changeLine)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92632);

/** One change in one line: `param train.lr: 0.05 → 0.1`. */
function changeLine(change) {
    switch (change.kind) {
        case "param":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`param ${change.name}: ${change.before ?? "(none)"} → ${change.after ?? "(none)"}`);
        case "input":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`input ${change.path}: ${change.change}`);
        case "command":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`command of ${change.step}: ${change.before ?? "(none)"} → ${change.after ?? "(none)"}`);
        case "setting":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`${change.what} of ${change.step}: ${change.before ?? "(none)"} → ${change.after ?? "(none)"}`);
    }
}


/***/ }),

/***/ 54746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Four significant digits, a true minus sign, and words for what is not finite. */
function formatNumber(value) {
    if (Number.isNaN(value))
        return "NaN";
    if (!Number.isFinite(value))
        return value > 0 ? "∞" : "−∞";
    const size = Math.abs(value);
    const text = size !== 0 && (size < 1e-4 || size >= 1e7) ? size.toExponential(3) : trimmed(size);
    return value < 0 ? `−${text}` : text;
}
/** The same with its sign always shown: for differences. */
const formatSigned = (value) => (value > 0 ? `+${formatNumber(value)}` : formatNumber(value));
/** `5.3 s`, `2 min 10 s`. */
function formatSeconds(seconds) {
    if (seconds < 60)
        return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
function formatBytes(bytes) {
    const units = ["B", "KiB", "MiB", "GiB", "TiB"];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
    return power === 0 ? `${bytes} B` : `${(bytes / 1024 ** power).toFixed(1)} ${units[power]}`;
}
function trimmed(size) {
    const text = size >= 1000 ? size.toFixed(0) : size.toPrecision(4);
    return text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
}


/***/ }),

/***/ 48542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ priceWords),
/* harmony export */   Dg: () => (/* binding */ examMark),
/* harmony export */   Jz: () => (/* binding */ measuredAgain),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Rf: () => (/* binding */ powerWords),
/* harmony export */   XY: () => (/* binding */ differenceWords),
/* harmony export */   mi: () => (/* binding */ baselineTitle),
/* harmony export */   mw: () => (/* binding */ historyWords),
/* harmony export */   oE: () => (/* binding */ sliceWords),
/* harmony export */   pz: () => (/* binding */ valueWords),
/* harmony export */   sv: () => (/* binding */ dotGroups),
/* harmony export */   uo: () => (/* binding */ gateMarks),
/* harmony export */   vG: () => (/* binding */ verdictMark)
/* harmony export */ });
/* harmony import */ var _core_attempts_exam_uses_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14277);
/* harmony import */ var _core_judgement_chance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(314);
/* harmony import */ var _core_judgement_figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30625);
/* harmony import */ var _core_judgement_gate_terms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43459);
/* harmony import */ var _core_judgement_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44675);
/* harmony import */ var _core_metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3972);
/* harmony import */ var _core_statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37667);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54746);








const verdictMark = {
    pass: "✅",
    fail: "❌",
    inconclusive: "⚖️",
    "no-baseline": "🆕",
    "not-comparable": "🚧",
};
/** The verdict in words, and what a merge will do. */
function headline(comparison, { next, where }) {
    const { judgement, policy } = comparison;
    const verdict = verdictOf(comparison);
    const names = next.map(({ model, version }) => `${model} v${version}`).join(", ");
    const act = where === "push" || where === "laptop" ? "Promoting" : "Merging";
    if (judgement.action === "stop")
        return { verdict, consequence: `${act} is stopped by the policy.` };
    const promotes = names === "" ? `${act} promotes no model.` : `${act} promotes ${names} to ${policy.promote.stage}.`;
    if (judgement.accepted)
        return { verdict, consequence: `${judgement.accepted.by} accepted it: ${judgement.accepted.why}. ${promotes}` };
    return { verdict, consequence: judgement.action === "warn" ? `The policy only warns. ${promotes}` : promotes };
}
function verdictOf({ judgement: { decisions, verdict }, baselines }) {
    if (decisions.length === 0)
        return "No gates are declared, so nothing was judged";
    const byOwnExam = verdict === "pass" && baselines.some(_core_judgement_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeasuredAgain */ .ZP);
    return `${verdictWords[verdict]}${byOwnExam ? ", by an exam that this change edits" : ""}`;
}
const verdictWords = {
    pass: "All gates pass",
    fail: "A gate fails",
    inconclusive: "Inconclusive: the noise is larger than the difference",
    "no-baseline": "There is nothing to compare with yet",
    "not-comparable": "Not comparable: the exam has changed",
};
/** `0.9567 ± 0.0053`, the standard deviation over replicates. */
function valueWords(values) {
    if (values === null || values.length === 0)
        return "–";
    if (values.length === 1 || !values.every(Number.isFinite))
        return values.length === 1 ? (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(values[0]) : "not finite";
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)((0,_core_statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(values))} ± ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(Number(Math.sqrt((0,_core_statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .variance */ .GV)(values)).toPrecision(2)))}`;
}
/** The raw difference, with the bound of the comparing gate where there is one. */
function differenceWords(row, decisions) {
    if (row.difference === null)
        return "–";
    const compared = row.decisions
        .map((i) => decisions[i])
        .find((decision) => decision?.lower != null && "baseline" in decision.gate);
    if (!compared)
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)(row.difference);
    // Bounds are goal-signed; the table shows the raw difference.
    const bound = row.goal === "minimize"
        ? `≤ ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)(-compared.lower)}`
        : `≥ ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)(compared.lower)}`;
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)(row.difference)} (${bound})`;
}
/** `production (penguins@v1.0.0)`; a baseline that is named by its version already says it. */
function baselineTitle({ baselines }, name) {
    const found = baselines.find((state) => state.name === name);
    const version = found?.kind === "found" ? found.version : null;
    return version === null || version === name ? name : `${name} (${version})`;
}
/** Behind the title of a column: numbers of another exam are none to compare with. */
function examMark({ baselines }, name) {
    const found = baselines.find((state) => state.name === name);
    return found?.kind === "found" && !found.comparable.ok ? ", by another exam" : "";
}
/** What replicates are drawn of beside each other: on one axis stand numbers of one exam alone. */
function dotGroups(row, comparison) {
    const [name, values] = row.production
        ? [comparison.policy.promote.stage, row.production]
        : ["base", row.base];
    const beside = values !== null && examMark(comparison, name) === "" ? [{ name, values }] : [];
    return [...beside, { name: "this change", values: row.candidate }];
}
/** That the change has edited what judges it; then which baselines were measured again, what had changed, and what they were before. */
function measuredAgain(comparison) {
    const lines = comparison.baselines.flatMap((state) => state.kind === "found" && state.measured
        ? againWords(baselineTitle(comparison, state.name), state.measured, comparison)
        : []);
    return lines.length === 0 ? [] : [editsExam, ...lines];
}
const editsExam = "This change edits the exam that it is judged by: the numbers of both sides come from its own evaluation. Review what changed there as you would the policy.";
/** The numbers by the exam that it was promoted with have a line of their own, which no long name of a file cuts off. */
function againWords(title, { changed, before }, { judgement }) {
    const gated = [...new Set(judgement.decisions.map(({ gate }) => gate.metric))];
    const known = gated.flatMap((metric) => {
        const samples = Object.hasOwn(before, metric) ? before[metric] : undefined;
        return samples ? [`${metric} ${valueWords(samples.map(({ value }) => (0,_core_metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_3__/* .fromMetricValue */ .qh)(value)))}`] : [];
    });
    const again = `${title} was measured again: the exam changed: ${changed.join(", ")}.`;
    return known.length === 0
        ? [again]
        : [again, `By the exam that it was promoted with, ${title} had ${known.slice(0, 6).join(", ")}.`];
}
const gateMarks = (row, decisions) => row.decisions.map((i) => verdictMark[decisions[i]?.verdict ?? "fail"]).join(" ") || "–";
/** `accuracy is worst on night: 0.81 (production 0.83), 120 examples, of 4 slices`. */
function sliceWords({ metric, slice, candidate, production, examples, of }, stage) {
    const theirs = production === null ? "" : ` (${stage} ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(production)})`;
    return `${metric} is worst on ${slice}: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(candidate)}${theirs}, ${examples.toLocaleString("en")} examples, of ${of.toLocaleString("en")} slices`;
}
/** What it costs that all gates must pass, where not knowing is the verdict; null where fewer than two gates compare. */
function priceWords({ verdict, decisions }) {
    const range = verdict === "inconclusive" ? (0,_core_judgement_chance_js__WEBPACK_IMPORTED_MODULE_4__/* .chanceAllPass */ .jV)(decisions) : null;
    return range === null ? null : `All gates must pass. ${powerWords(range)}`;
}
function powerWords({ least, most }) {
    const [low, high] = [least, most].map((share) => (0,_core_judgement_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(Math.round(share * 100) / 100));
    const range = low === high ? low : `${low} to ${high}`;
    return `With this noise, two equally good models pass all comparisons in ${range} of cases.`;
}
/** What was tried before, a sentence each: the more often something is tried, the likelier it passes by luck. */
function historyWords({ history, policy }) {
    const { attempts, first, onlySeeds, examUses } = history;
    const confidence = (0,_core_judgement_gate_terms_js__WEBPACK_IMPORTED_MODULE_6__/* .confidenceOf */ .i)(policy);
    const worn = (0,_core_attempts_exam_uses_js__WEBPACK_IMPORTED_MODULE_7__/* .wornAfter */ .b)(confidence);
    return [
        first === null
            ? null
            : `This source was judged before and trained again. A second throw of the same dice decides nothing: the verdict of run ${first.run.slice(0, 12)} stands, ${first.verdict}.`,
        onlySeeds === null
            ? null
            : `Only the seeds changed, against ${onlySeeds === "baseline" ? "what it is compared with" : "an earlier attempt on this pull request"}: what is better or worse is luck.`,
        attempts === null || attempts < 2
            ? null
            : `${attempts.toLocaleString("en")} sources were judged on this pull request, and each had its chance to pass by luck.`,
        examUses < worn
            ? null
            : `This exam has judged ${examUses.toLocaleString("en")} other sources at least. Of ${worn} that are no better one passes by luck, at ${(0,_core_judgement_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(confidence)} confidence; a fresh test set would say more.`,
    ].filter((sentence) => sentence !== null);
}


/***/ }),

/***/ 82827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   RX: () => (/* binding */ terminalTable),
/* harmony export */   it: () => (/* binding */ cutMiddle)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48091);


/** Rows of cells (the first are headings) in columns of a terminal; the last column is cut where the screen ends. */
function terminalTable(rows, { width, colors }) {
    const sizes = rows.map((row) => row.map(widthOf));
    const widths = [];
    for (const row of sizes)
        for (const [x, size] of row.entries())
            widths[x] = Math.max(widths[x] ?? 0, size);
    const whole = widths.reduce((sum, size) => sum + size + 2, -2);
    const lines = rows.map((row, y) => {
        const cells = row.map((cell, x) => cell + " ".repeat((widths[x] ?? 0) - (sizes[y]?.[x] ?? 0)));
        const line = cells.join("  ").trimEnd();
        return whole <= width ? line : cut(line, width);
    });
    return [colors.dim(lines[0] ?? ""), ...lines.slice(1)].join("\n");
}
/** Most cells are plain, and a plan has thousands. */
const widthOf = (text) => (/^[ -~]*$/.test(text) ? text.length : (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text));
/** A line no wider than the screen; counts columns, not code units. */
function cut(line, width) {
    if (widthOf(line) <= width)
        return line;
    let kept = "";
    for (const character of line) {
        if (widthOf(kept + character) > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** A name no longer than this, with its beginning and its end: where many begin alike, the end tells them apart. */
function cutMiddle(name, width) {
    const end = Math.floor((width - 1) / 2);
    return name.length <= width ? name : `${name.slice(0, width - 1 - end)}…${name.slice(name.length - end)}`;
}
/** Cells that are escaped already, as a Markdown table. Alignments: l, r or c by column. */
const markdownTable = (rows, align) => (0,markdown_table__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(rows.map((row) => [...row]), { align: [...align], alignDelimiters: false, padding: true });


/***/ })

};
