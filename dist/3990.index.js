export const id = 3990;
export const ids = [3990];
export const modules = {

/***/ 14037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ inputChanges),
/* harmony export */   Nj: () => (/* binding */ paramChanges),
/* harmony export */   R9: () => (/* binding */ difference),
/* harmony export */   iv: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51778);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17320);


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
    const [old, now] = [before, after].map((params) => new Map((0,_params_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(params).map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)])));
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
function templated({ command, replicate }) {
    return replicate === null
        ? command
        : command.replaceAll(new RegExp(`(?<![\\w.])${String(replicate.value).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w.])`, "g"), `{${replicate.name}}`);
}
const keysOf = (a, b) => [...new Set([...a.keys(), ...b.keys()])].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X);
const stepOf = (leg) => leg.replicate === null ? leg.id : leg.id.slice(0, -String(leg.replicate.value).length - 1);
const stepsOf = (record) => record.legs.map(stepOf);
const legsOf = (record, step) => record.legs.filter((leg) => stepOf(leg) === step);
const paramsOf = (record) => Object.assign({}, ...record.legs.map((leg) => leg.params));
const filesOf = (record) => new Map(record.legs.flatMap((leg) => leg.inputs.map((input) => [input.path, `${input.mode} ${input.blob}`])));


/***/ }),

/***/ 48955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i2: () => (/* binding */ confidenceOf),
  LD: () => (/* binding */ decide),
  uV: () => (/* binding */ sampleOf)
});

// UNUSED EXPORTS: blank

;// CONCATENATED MODULE: ./js/core/figures.js
/** Figures inside sentences: four significant digits, no exponent where a person would not write one. */
function number(value) {
    if (value === 0)
        return "0";
    const size = Math.abs(value);
    const text = size < 1e-4 || size >= 1e7 ? size.toExponential(2) : Number(size.toPrecision(4)).toString();
    return value < 0 ? `−${text}` : text;
}
const percent = (share) => `${Number((share * 100).toFixed(2))} %`;

// EXTERNAL MODULE: ./js/core/statistics/moments.js
var moments = __webpack_require__(37667);
;// CONCATENATED MODULE: ./js/core/statistics/student-t.js
/** Student's t distribution. Degrees of freedom may be fractional (Welch); accuracy is better than 1e-10 relative to SciPy. */
/** P(T ≤ x). Source: DLMF 8.17 (regularised incomplete beta function), by the identity of Abramowitz & Stegun 26.7.1. */
function tCdf(x, df) {
    if (Number.isNaN(x) || !(df > 0))
        return Number.NaN;
    const tail = 0.5 * upperTail(x * x, df);
    return x > 0 ? 1 - tail : tail;
}
/**
 * The x with P(T ≤ x) = p, for 0 < p < 1. Solved on the side of the small tail, where nothing cancels, by bisection on a logarithmic
 * scale followed by Newton steps with the density.
 */
function tQuantile(p, df) {
    if (!(p > 0 && p < 1) || !(df > 0))
        return Number.NaN;
    if (p === 0.5)
        return 0;
    const tail = p < 0.5 ? p : 1 - p;
    const x = tailQuantile(tail, df);
    return p < 0.5 ? -x : x;
}
function tailQuantile(tail, df) {
    let low = -700;
    let high = 700;
    for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (0.5 * upperTail(Math.exp(2 * middle), df) > tail)
            low = middle;
        else
            high = middle;
    }
    let x = Math.exp((low + high) / 2);
    for (let i = 0; i < 3; i++) {
        const step = (0.5 * upperTail(x * x, df) - tail) / density(x, df);
        if (!Number.isFinite(step))
            break;
        x += step;
    }
    return x;
}
/** P(T² > square): I_y(df/2, 1/2) with y = df / (df + x²). */
function upperTail(square, df) {
    return incompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5);
}
function density(x, df) {
    return Math.exp(logGamma((df + 1) / 2) -
        logGamma(df / 2) -
        0.5 * Math.log(df * Math.PI) -
        ((df + 1) / 2) * Math.log1p((x * x) / df));
}
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
/** ln B(a, b). For a large argument the difference of log-gammas would lose digits, so that Stirling's series is used for it. */
function logBeta(a, b) {
    const [small, large] = a < b ? [a, b] : [b, a];
    if (large < 20)
        return logGamma(small) + logGamma(large) - logGamma(small + large);
    const sum = small + large;
    const difference = (large - 0.5) * Math.log1p(-small / sum) - small * Math.log(sum) + small + stirling(large) - stirling(sum);
    return logGamma(small) + difference;
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

;// CONCATENATED MODULE: ./js/core/statistics/bounds.js


/** One-sided t bounds of a mean (Student 1908). Exact for normal values, approximate otherwise. Needs n ≥ 2 and spread. */
function oneSampleT(values, confidence) {
    return around((0,moments/* mean */.i)(values), Math.sqrt((0,moments/* variance */.G)(values) / values.length), values.length - 1, confidence);
}
/** Bounds of the mean of paired differences a − b, matched by position. */
function pairedT(a, b, confidence) {
    return oneSampleT(a.map((value, i) => value - b[i]), confidence);
}
/** Bounds of mean(a) − mean(b) with unequal variances: Welch (1947), degrees of freedom by Satterthwaite (1946). */
function welchT(a, b, confidence) {
    const [va, vb] = [(0,moments/* variance */.G)(a) / a.length, (0,moments/* variance */.G)(b) / b.length];
    const df = (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1));
    return around((0,moments/* mean */.i)(a) - (0,moments/* mean */.i)(b), Math.sqrt(va + vb), df, confidence);
}
function around(estimate, standardError, degreesOfFreedom, confidence) {
    const reach = tQuantile(confidence, degreesOfFreedom) * standardError;
    return { estimate, lower: estimate - reach, upper: estimate + reach, standardError, degreesOfFreedom };
}

;// CONCATENATED MODULE: ./js/core/would-decide.js


/**
 * What would decide an inconclusive gate, if mean and spread stayed as they are: how many more seeds, or which margin. `distance` is
 * the goal-signed way from the threshold to the estimate; `margin` the tolerance that these very values would have met.
 */
function seedsFor(input) {
    const { standardDeviation, distance, n, confidence, margin } = input;
    const needed = neededSeeds(standardDeviation, Math.abs(distance), n, confidence);
    const other = margin === null ? "" : `, or a margin of ${number(roundUp(margin))}`;
    if (needed === null)
        return `more than 1,000 seeds, for the difference is next to nothing${other}`;
    const more = `${needed - n} more ${needed - n === 1 ? "seed" : "seeds"}`;
    return distance > 0 ? `${more}${other}` : `${more}, which would then most likely say "fail"${other}`;
}
const most = 1000;
/** The least n up to 1,000 at which the bound would reach the threshold; it shrinks with n, so that halving finds it. */
function neededSeeds(standardDeviation, distance, from, confidence) {
    const reaches = (n) => (tQuantile(confidence, n - 1) * standardDeviation) / Math.sqrt(n) < distance;
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

;// CONCATENATED MODULE: ./js/core/decide-absolute.js





/**
 * `min` and `max`: held by the bound of the recipe's mean, and by the value of the model that is shipped, which is the first
 * replicate's, chosen before looking. Numbers are goal-signed inside: `max` is `min` of the negated values.
 */
function decideAbsolute(gate, { values }, policy) {
    const sign = gate.kind === "min" ? 1 : -1;
    const signed = values.map((value) => sign * value);
    const bound = sign * gate.bound;
    const shipped = signed[0];
    const base = { gate, n: { candidate: values.length, baseline: null }, estimate: (0,moments/* mean */.i)(values) };
    const what = `${gate.metric} must be ${gate.kind === "min" ? "at least" : "at most"} ${number(gate.bound)}`;
    if (values.length > 1 && values.length < 3)
        return tooFew(base, what);
    if (values.length === 1)
        return lone(base, what, shipped >= bound, policy);
    if ((0,moments/* variance */.G)(values) === 0) {
        const holds = shipped >= bound;
        return {
            ...base,
            ...point("deterministic", "all replicates are equal"),
            verdict: holds ? "pass" : "fail",
            sentence: `${what}; every replicate is ${number(values[0])}.`,
        };
    }
    const confidence = confidenceOf(policy);
    const b = oneSampleT(signed, confidence);
    const verdict = shipped < bound ? "fail" : verdictOf(b, bound);
    return {
        ...base,
        verdict,
        method: "one-sample-t",
        lower: sign > 0 ? b.lower : -b.upper,
        upper: sign > 0 ? b.upper : -b.lower,
        confidence,
        degreesOfFreedom: b.degreesOfFreedom,
        reason: `approximate t bound over ${values.length} replicates`,
        sentence: sentence(what, b, sign, confidence, shipped, bound),
        wouldDecide: verdict === "inconclusive"
            ? seedsFor({
                standardDeviation: Math.sqrt((0,moments/* variance */.G)(values)),
                distance: b.estimate - bound,
                n: values.length,
                confidence,
                margin: null,
            })
            : null,
    };
}
function verdictOf({ lower, upper }, bound) {
    if (lower >= bound)
        return "pass";
    return upper < bound ? "fail" : "inconclusive";
}
function sentence(what, b, sign, confidence, shipped, bound) {
    const surely = sign > 0 ? `at least ${number(b.lower)}` : `at most ${number(-b.lower)}`;
    if (shipped < bound)
        return `${what}; the model that would be shipped, the first replicate's, has ${number(sign * shipped)}.`;
    return `${what}; its mean is ${number(sign * b.estimate)}, with ${percent(confidence)} confidence ${surely} (approximate).`;
}
const point = (method, reason) => ({
    method,
    lower: null,
    upper: null,
    confidence: null,
    degreesOfFreedom: null,
    reason,
    wouldDecide: null,
});
function tooFew(base, what) {
    return {
        ...base,
        ...point("point", "two replicates say too little"),
        method: "none",
        verdict: "inconclusive",
        sentence: `${what}; two replicates say too little of their spread.`,
        wouldDecide: "1 more seed, at least",
    };
}
function lone(base, what, holds, policy) {
    const sentence = `${what}; the one value is ${number(base.estimate ?? 0)} (unreplicated: no error rate).`;
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

;// CONCATENATED MODULE: ./js/core/decide-comparison.js





/** `no-worse-than: B, by: m` passes iff L > −m, `better-than: B, by: m` iff L > m; they fail iff U ≤ −m, or U ≤ m. Goal-signed. */
function decideComparison(gate, candidate, baseline, policy, name) {
    const sign = policy.metrics[gate.metric]?.goal === "minimize" ? -1 : 1;
    const signed = ({ values, replicates }) => ({
        replicates,
        values: values.map((value) => sign * value),
    });
    const [a, b] = [signed(candidate), signed(baseline)];
    const threshold = gate.kind === "better-than" ? gate.by : -gate.by;
    const confidence = confidenceOf(policy);
    const design = designOf(a, b, confidence);
    const estimate = (0,moments/* mean */.i)(a.values) - (0,moments/* mean */.i)(b.values);
    const verdict = decide_comparison_verdictOf(gate.kind, design, estimate, threshold, policy);
    return {
        gate,
        verdict,
        method: design.method,
        estimate: design.bounds?.estimate ?? estimate,
        lower: design.bounds?.lower ?? null,
        upper: design.bounds?.upper ?? null,
        confidence: design.bounds ? confidence : null,
        n: { candidate: a.values.length, baseline: b.values.length },
        degreesOfFreedom: design.bounds?.degreesOfFreedom ?? null,
        reason: design.reason,
        sentence: decide_comparison_sentence(gate, name, design, estimate, confidence),
        wouldDecide: verdict === "inconclusive" ? wouldDecide(gate, design, estimate, threshold, a.values.length, confidence) : null,
    };
}
function designOf(a, b, confidence) {
    const none = (method, reason) => ({ method, reason, bounds: null, spread: 0 });
    const [n, m] = [a.values.length, b.values.length];
    if (n === 1 && m === 1)
        return none("point", "unreplicated: no error rate");
    if (n < 3 || m < 3)
        return none("none", `${n} against ${m} replicates; each side needs three`);
    const constant = [a, b].map(({ values }) => (0,moments/* variance */.G)(values) === 0);
    if (constant.every(Boolean))
        return none("deterministic", "all replicates of each side are equal");
    const matched = match(a, b);
    if (matched) {
        const differences = matched.map(([x, y]) => x - y);
        const spread = Math.sqrt((0,moments/* variance */.G)(differences));
        if (spread > 0)
            return {
                method: "paired-t",
                reason: `${n} seeds shared`,
                bounds: pairedT(matched.map(([x]) => x), matched.map(([, y]) => y), confidence),
                spread,
            };
    }
    const reason = matched ? "every seed differs by the same amount" : "other seeds, or another number of them";
    return {
        method: "welch-t",
        reason,
        bounds: welchT(a.values, b.values, confidence),
        spread: Math.sqrt((0,moments/* variance */.G)(a.values) + (0,moments/* variance */.G)(b.values)),
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
function decide_comparison_verdictOf(kind, { method, bounds }, estimate, threshold, policy) {
    if (method === "none")
        return "inconclusive";
    if (method === "point" && policy.confidence !== null)
        return "inconclusive";
    // Without noise, exactly at the margin is "no worse", and is not "better".
    if (!bounds)
        return estimate > threshold || (kind === "no-worse-than" && estimate === threshold) ? "pass" : "fail";
    if (bounds.lower > threshold)
        return "pass";
    return bounds.upper <= threshold ? "fail" : "inconclusive";
}
function decide_comparison_sentence(gate, name, { bounds, method, reason }, estimate, confidence) {
    const side = estimate >= 0 ? "better" : "worse";
    const asked = gate.kind === "better-than"
        ? `better than ${name} by more than ${number(gate.by)}`
        : `no worse than ${name} by ${number(gate.by)}`;
    const head = `${gate.metric} must be ${asked}; it is ${number(Math.abs(estimate))} ${side}`;
    if (!bounds)
        return `${head} (${method === "none" ? `too few to say: ${reason}` : reason}).`;
    const worst = bounds.lower >= 0 ? `at least ${number(bounds.lower)} better` : `at worst ${number(-bounds.lower)} worse`;
    const best = bounds.upper > 0 ? `at best ${number(bounds.upper)} better` : `at least ${number(-bounds.upper)} worse`;
    return `${head} on average (${reason}); with ${percent(confidence)} confidence ${worst}, and with the same ${best}.`;
}
function wouldDecide(gate, design, estimate, threshold, n, confidence) {
    if (design.method === "none")
        return "3 seeds on each side, at least";
    if (design.method === "point")
        return "replicates: the policy asks for confidence, and one number has none";
    // The margin that this very run would have met: only a wider tolerance can be asked for, never a "better by less than nothing".
    const margin = gate.kind === "no-worse-than" && design.bounds ? -design.bounds.lower : null;
    return seedsFor({ standardDeviation: design.spread, distance: estimate - threshold, n, confidence, margin });
}

// EXTERNAL MODULE: ./js/core/metrics/metric-value.js
var metric_value = __webpack_require__(3972);
;// CONCATENATED MODULE: ./js/core/decide.js



/** One gate. The method follows from the design of the data alone; values that are not finite never pass. */
function decide(gate, context) {
    const { candidate } = context;
    const sample = sampleOf(candidate, gate.metric);
    if (!sample) {
        const known = Object.keys(candidate.metrics).slice(0, 8).join(", ");
        return blank(gate, "fail", `The candidate did not measure ${gate.metric}; it measured ${known || "nothing"}.`);
    }
    if (!sample.values.every(Number.isFinite))
        return blank(gate, "fail", `${gate.metric} is not a finite number in every replicate.`, sample.values.length);
    if (gate.kind === "min" || gate.kind === "max")
        return decideAbsolute(gate, sample, context.policy);
    const baseline = context.baselines.get(gate.baseline);
    if (!baseline || baseline.kind === "absent") {
        return blank(gate, "no-baseline", `There is nothing to compare with: ${baseline?.reason ?? `${gate.baseline} is not known`}.`, sample.values.length);
    }
    if (!baseline.comparable.ok) {
        return blank(gate, "not-comparable", `${gate.metric} was measured by another exam than ${baseline.name}: ${baseline.comparable.changed.join("; ")}.`, sample.values.length);
    }
    const other = sampleOf(baseline.summary, gate.metric);
    if (!other?.values.every(Number.isFinite)) {
        return blank(gate, "not-comparable", `${baseline.name} has no finite ${gate.metric} to compare with.`, sample.values.length);
    }
    return decideComparison(gate, sample, other, context.policy, baseline.name);
}
function sampleOf(summary, metric) {
    const samples = Object.hasOwn(summary.metrics, metric) ? summary.metrics[metric] : undefined;
    if (!samples || samples.length === 0)
        return null;
    return {
        replicates: samples.map(({ replicate }) => replicate),
        values: samples.map(({ value }) => (0,metric_value/* fromMetricValue */.qh)(value)),
    };
}
/** A decision that no arithmetic was needed for. */
function blank(gate, verdict, sentence, n = 0) {
    return {
        gate,
        verdict,
        method: "none",
        estimate: null,
        lower: null,
        upper: null,
        confidence: null,
        n: { candidate: n, baseline: null },
        degreesOfFreedom: null,
        reason: "",
        sentence,
        wouldDecide: null,
    };
}
/** 0.95 where nothing is written. */
const confidenceOf = (policy) => policy.confidence ?? 0.95;


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

/***/ 57422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ sourceKeyOf),
/* harmony export */   L_: () => (/* binding */ readSummary),
/* harmony export */   ZT: () => (/* binding */ writeMessage)
/* harmony export */ });
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29129);

/** A tag's message: prose for people, JSON for us. */
const writeMessage = (prose, payload) => `${prose.replaceAll(/\s+/g, " ")}\n\n${JSON.stringify(payload)}\n`;
/**
 * The summary in the message of a version tag or of a ledger's entry, checked: whoever may push tags may have written it. The error says what is
 * wrong, in words.
 */
async function readSummary(message, kind) {
    const payload = readPayload(message);
    if (payload === null)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)("it carries no payload of Mainline's");
    if (payload["mainline"] !== 1)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)("its payload was written by a newer Mainline; this one reads version 1");
    if (payload["kind"] !== kind)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`its payload is not that of a ${kind}`);
    // Loaded when needed: the schema brings zod along, and `mainline registry` reads no summary.
    const { parseSummary } = await Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(7729)]).then(__webpack_require__.bind(__webpack_require__, 37729));
    const summary = parseSummary(payload["summary"]);
    return summary.ok ? summary : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`its payload: ${summary.error}`);
}
/** The source that a version or a ledger's entry says it was made from: enough to compare, without checking all of the summary. */
function sourceKeyOf(message) {
    const payload = readPayload(message);
    const summary = isObject(payload?.["summary"]) ? payload["summary"] : null;
    return payload?.["mainline"] === 1 && typeof summary?.["sourceKey"] === "string" ? summary["sourceKey"] : null;
}
/** Longer than any that was written here: characters. */
const longest = 4 * 1024 * 1024;
function readPayload(message) {
    const at = message.indexOf("\n\n{");
    if (at === -1 || message.length > longest)
        return null;
    try {
        const value = JSON.parse(message.slice(at + 2));
        return isObject(value) && typeof value["mainline"] === "number" ? value : null;
    }
    catch {
        return null;
    }
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 64153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   yC: () => (/* binding */ versionNamed)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90084);
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51778);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92552);



/** State of all models. Tags count that are annotated and in the grammar, in the order of time; what is of one second, in GTO's order of kinds. */
function registryOf(tags) {
    const byModel = new Map();
    for (const one of tags.flatMap(read).sort(inTime)) {
        const own = byModel.get(one.says.model) ?? [];
        own.push(one);
        byModel.set(one.says.model, own);
    }
    const models = [...byModel].sort(([a], [b]) => (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a, b));
    return { models: new Map(models.map(([name, own]) => [name, modelOf(name, own)])) };
}
/** Who serves in a stage. */
function holderOf(registry, model, stage) {
    return registry.models.get(model)?.stages.get(stage)?.holder ?? null;
}
/** The version of this name (without its `v`); of several, made by hand, the first: a name is bound to its commit for ever. */
function versionNamed(registry, model, version) {
    return registry.models.get(model)?.versions.find((one) => one.version === version) ?? null;
}
/** How people call a version: `v1.2.0`, or the commit where none is registered. */
const labelOf = ({ version, registered }) => registered ? `v${version}` : version.slice(0, 12);
/** Everything that happened, the newest first. */
function historyOf(registry) {
    return [...registry.models.values()]
        .flatMap((model) => model.events)
        .sort((a, b) => b.time - a.time || priority[b.event] - priority[a.event]);
}
/** GTO's order of what happened within one second. */
const priority = {
    deprecation: 2,
    registration: 3,
    deregistration: 4,
    assignment: 5,
    unassignment: 6,
};
function read(tag) {
    const says = tag.annotated ? (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag.name) : null;
    return says ? [{ tag, says }] : [];
}
const inTime = (a, b) => a.tag.time - b.tag.time ||
    priority[eventName(a.says)] - priority[eventName(b.says)] ||
    (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.tag.name, b.tag.name);
function modelOf(name, own) {
    const found = versionsOf(own);
    const versions = highestFirst(found);
    const at = bindings(versions);
    const stages = new Set(own.flatMap(({ says }) => (says.kind === "stage" ? [says.stage] : [])));
    return {
        name,
        active: own.at(-1)?.says.kind !== "deprecated",
        versions,
        stages: new Map([...stages].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X).map((stage) => [stage, stageOf(stage, own, { at, found })])),
        events: own.map((one) => eventOf(one, at)),
    };
}
/** A version is a name at a commit: the same name on another commit is another version, to GTO too. In the order of their first tags. */
function versionsOf(own) {
    const found = new Map();
    for (const { tag, says } of own) {
        if (says.kind !== "version")
            continue;
        const { version, active } = says;
        const key = `${version} ${tag.commit}`;
        const known = found.get(key) ?? { version, commit: tag.commit, registered: true, registeredAt: tag.time, tag };
        found.set(key, { ...known, active, registeredAt: active ? tag.time : known.registeredAt });
    }
    return [...found.values()];
}
/** Of one precedence the later first; of one name the first, for a name is bound to its commit for ever. */
function highestFirst(versions) {
    const place = new Map(versions.map((version, i) => [version, i]));
    const inOrder = (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
    return [...versions].sort((a, b) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.compare)(b.version, a.version) || (a.version === b.version ? inOrder(a, b) : inOrder(b, a)));
}
/** The version at a commit. Two of them there, made by hand, stop GTO altogether; here the active one counts, then the highest. */
function bindings(versions) {
    const bound = new Map();
    for (const version of versions) {
        const known = bound.get(version.commit);
        if (!known || (version.active && !known.active))
            bound.set(version.commit, version);
    }
    return bound;
}
/**
 * A stage tag names a commit, and through it the version registered there, be it older or newer than the tag. The holder is the active version whose
 * assignment stands and is the newest; where two are of the same second, the one that was registered first (GTO's own rule, avoided by what is
 * written here).
 */
function stageOf(name, own, { at, found }) {
    const tags = own.filter(({ says }) => says.kind === "stage" && says.stage === name);
    const last = new Map(tags.map((one) => [one.tag.commit, one]));
    const assigned = tags.filter(({ says }) => says.active).map(({ tag }) => tag);
    const [standing] = [
        ...found.flatMap((version) => {
            const one = at.get(version.commit) === version ? last.get(version.commit) : undefined;
            return one?.says.active && version.active ? [{ tag: one.tag, version }] : [];
        }),
        // To GTO each assignment of a commit without a version stands for itself, and no unassignment finds it again.
        ...assigned.filter((tag) => !at.has(tag.commit)).map((tag) => ({ tag, version: unregistered(tag) })),
    ].sort((a, b) => b.tag.time - a.tag.time || a.version.registeredAt - b.version.registeredAt);
    const held = [...new Set(assigned.map(({ commit }) => commit))];
    return { name, holder: standing?.version ?? null, tag: standing?.tag ?? null, held };
}
const unregistered = (tag) => ({
    version: tag.commit,
    commit: tag.commit,
    registered: false,
    active: true,
    registeredAt: tag.time,
    tag,
});
function eventOf({ tag, says }, at) {
    return {
        model: says.model,
        event: eventName(says),
        version: versionOf(says, tag.commit, at),
        stage: says.kind === "stage" ? says.stage : null,
        commit: tag.commit,
        time: tag.time,
        author: tag.tagger.name,
        email: tag.tagger.email,
        message: tag.message.split("\n")[0] ?? "",
        ref: tag.name,
    };
}
function versionOf(says, commit, at) {
    if (says.kind === "deprecated")
        return null;
    return says.kind === "version" ? says.version : (at.get(commit)?.version ?? commit);
}
function eventName(says) {
    if (says.kind === "version")
        return says.active ? "registration" : "deregistration";
    if (says.kind === "stage")
        return says.active ? "assignment" : "unassignment";
    return "deprecation";
}


/***/ }),

/***/ 37667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ variance),
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** Mean by Neumaier's compensated sum, so that the order of replicates does not show in the last digit. */
function mean(values) {
    return sum(values) / values.length;
}
/** Unbiased sample variance (n − 1). Exactly 0 for constant values. */
function variance(values) {
    const [first] = values;
    if (values.every((value) => value === first))
        return 0;
    const m = mean(values);
    return sum(values.map((value) => (value - m) ** 2)) / (values.length - 1);
}
function sum(values) {
    let total = 0;
    let lost = 0;
    for (const value of values) {
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }
    return total + lost;
}


/***/ }),

/***/ 28309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ summarise)
});

// EXTERNAL MODULE: ./js/lib/canonical-json.js
var canonical_json = __webpack_require__(11039);
// EXTERNAL MODULE: ./js/lib/sha256.js
var sha256 = __webpack_require__(5047);
// EXTERNAL MODULE: ./js/core/paths.js
var core_paths = __webpack_require__(65476);
;// CONCATENATED MODULE: ./js/core/exam.js



/**
 * What the metrics were measured with: the evaluation legs' key records without environment and without inputs made by a step that
 * makes a model. Two runs whose exams differ are not compared. Null when there is no evaluation step, or its records are unknown.
 */
function examOf(run) {
    const legs = run.legs.filter((leg) => leg.step === run.evaluation);
    if (run.evaluation === null || legs.length === 0 || legs.some((leg) => leg.record === null))
        return null;
    const makers = modelMakers(run);
    // The legs of one step differ by their replicate only, so their sheets are one; a set keeps what is not.
    return (0,sha256/* sha256 */.s)((0,canonical_json/* canonicalJson */.d)([...new Set(legs.map((leg) => (0,canonical_json/* canonicalJson */.d)(sheet(leg, makers))))].sort()));
}
/** One leg's part of the exam. Its replicate is no part of it: production may have been measured with fewer seeds. */
function sheet({ record, replicate }, makers) {
    if (!record)
        return null;
    const neutral = (text) => replicate === null
        ? text
        : text.replaceAll(new RegExp(`(?<![\\w.])${escaped(String(replicate))}(?![\\w.])`, "g"), "#");
    return {
        command: neutral(record.command),
        shell: record.shell,
        directory: record.directory,
        env: record.env,
        params: record.params,
        outputs: record.outputs.map(({ path, kind }) => ({ path: neutral(path), kind })),
        inputs: record.inputs
            .filter(({ made }) => made === null || !makers.has(made))
            .map(({ path, sha256 }) => ({ path, sha256 })),
    };
}
const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
function modelMakers(run) {
    const paths = run.models.flatMap((model) => model.replicates.map(({ path }) => path));
    const makes = (leg) => paths.some((path) => leg.outputs.some((file) => (0,core_paths/* isWithin */.UO)(file.path, path)));
    return new Set(run.legs.filter(makes).map((leg) => leg.step));
}

;// CONCATENATED MODULE: ./js/core/summary.js

/** What outlives a run's bytes. Bare metric names are the evaluation step's; those of other steps are written `step.name`. */
function summarise(run) {
    const { version, pipeline, file, commit, sourceKey, startedAt, platform, probes, params, replicates, models } = run;
    const seconds = run.legs.reduce((sum, leg) => sum + leg.seconds, 0);
    return {
        version,
        run: run.id,
        pipeline,
        file,
        commit,
        sourceKey,
        exam: examOf(run),
        startedAt,
        seconds,
        platform,
        probes,
        params,
        replicates,
        metrics: metricsOf(run),
        models,
    };
}
/** Every metric with its value by replicate, in plan order. */
function metricsOf({ legs, evaluation }) {
    const measuring = new Set(legs.filter((leg) => Object.keys(leg.metrics).length > 0).map((leg) => leg.step));
    // Without an evaluation step there is nothing to tell apart where only one step measures.
    const bare = evaluation ?? (measuring.size === 1 ? [...measuring][0] : undefined);
    const metrics = new Map();
    for (const leg of legs)
        for (const [name, sample] of samplesOf(leg, bare))
            metrics.set(name, [...(metrics.get(name) ?? []), sample]);
    return Object.fromEntries(metrics);
}
const samplesOf = (leg, bare) => Object.entries(leg.metrics).map(([name, value]) => [
    leg.step === bare ? name : `${leg.step}.${name}`,
    { replicate: leg.replicate, value },
]);


/***/ }),

/***/ 92552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   fD: () => (/* binding */ modelName),
/* harmony export */   jp: () => (/* binding */ isModelName)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90084);

const name = "[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?";
const artifact = `(?<model>(?:[a-zA-Z0-9-_./]+=)?${name})`;
const semver = "\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z-.]+)?(?:\\+[0-9A-Za-z-.]+)?";
const counter = "(?:#(?<counter>\\d+))?";
/** The whole grammar: a form, and what it means. `@created` is GTO's too, but crashes it, so that nobody writes it. */
const forms = {
    version: new RegExp(`^${artifact}@v(?<version>${semver})(?<off>!)?${counter}$`),
    stage: new RegExp(`^${artifact}#(?<stage>${name})(?<off>!)?${counter}$`),
    deprecated: new RegExp(`^${artifact}@deprecated${counter}$`),
};
/**
 * A tag's name → what it says; null when it is none of the registry's. Stricter than GTO in one thing: numbers too large to count with make
 * no tag, lest one push of such a name ends all counting.
 */
function parseTag(tag) {
    for (const kind of ["version", "deprecated", "stage"]) {
        const groups = tag.match(forms[kind])?.groups;
        if (!groups)
            continue;
        const { model = "", version = "", stage = "" } = groups;
        const shared = { model, counter: groups["counter"] === undefined ? null : Number(groups["counter"]) };
        if (shared.counter !== null && !Number.isSafeInteger(shared.counter + 1))
            return null;
        if (kind === "version" && (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(version) === null)
            return null;
        if (kind === "deprecated")
            return { kind, ...shared, active: false };
        const active = groups["off"] === undefined;
        return kind === "version" ? { kind, ...shared, version, active } : { kind, ...shared, stage, active };
    }
    return null;
}
/** The name of a tag that says this. */
function formatTag(tag) {
    const count = tag.counter === null ? "" : `#${tag.counter}`;
    const off = tag.active ? "" : "!";
    if (tag.kind === "version")
        return `${tag.model}@v${tag.version}${off}${count}`;
    return tag.kind === "stage" ? `${tag.model}#${tag.stage}${off}${count}` : `${tag.model}@deprecated${count}`;
}
/** A name that tags can carry. */
const isModelName = (name) => parseTag(`${name}@v0.0.0`)?.model === name;
/** A model's name as people may write it, GTO's `folder:name`, in the form that tags have. */
const modelName = (asked) => asked.replace(":", "=");


/***/ }),

/***/ 92632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Nf: () => (/* binding */ escapeCommand),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   fl: () => (/* binding */ codeMarkdown)
/* harmony export */ });
// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
/** C0 and C1 controls, and the characters that reorder or hide text (bidirectional marks, zero widths). */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A foreign text as one line of a terminal: nothing in it moves the cursor, colours or hides. */
const escapeTerminal = (text) => text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
/** A foreign text inside Markdown, in a table too: no markup, HTML, link, mention, reference or comment marker survives. */
function escapeMarkdown(text, longest = 200) {
    const line = text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
    const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
    return (cut
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[\\`*_{}[\]()#+!|~$^=:.-]/g, (mark) => (plain.has(mark) ? mark : `\\${mark}`))
        // A character of no width keeps GitHub from making links and notifying people.
        .replace(/@/g, "@\u200b")
        .replace(/(https?|ftp|mailto|www)(?=[\\:.])/gi, "$1\u200b")
        .replace(/\b(GH|gh)-(?=\d)/g, "$1-\u200b")
        .replace(/#(?=\d)/g, "#\u200b"));
}
/** Marks that mean nothing in the middle of a line. */
const plain = new Set([".", "-", ":", "=", "+", "(", ")", "^"]);
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
/** A foreign text inside a workflow command's data. */
const escapeCommand = (text) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");


/***/ }),

/***/ 54746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber)
/* harmony export */ });
/* unused harmony export formatBytes */
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

/***/ 77381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   XY: () => (/* binding */ differenceWords),
/* harmony export */   pz: () => (/* binding */ valueWords),
/* harmony export */   uo: () => (/* binding */ gateMarks),
/* harmony export */   vG: () => (/* binding */ verdictMark)
/* harmony export */ });
/* harmony import */ var _core_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37667);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54746);


const verdictMark = {
    pass: "✅",
    fail: "❌",
    inconclusive: "⚖️",
    "no-baseline": "🆕",
    "not-comparable": "🚧",
};
/** The verdict in words, and what a merge will do. */
function headline({ judgement, policy }, { next, where }) {
    const verdict = judgement.decisions.length === 0 ? "No gates are declared, so nothing was judged" : verdictWords[judgement.verdict];
    const names = next.map(({ model, version }) => `${model} v${version}`).join(", ");
    const act = where === "push" || where === "laptop" ? "Promoting" : "Merging";
    if (judgement.action === "stop")
        return { verdict, consequence: `${act} is stopped by the policy.` };
    const promotes = names === "" ? `${act} promotes no model.` : `${act} promotes ${names} to ${policy.promote.stage}.`;
    if (judgement.accepted)
        return { verdict, consequence: `${judgement.accepted.by} accepted it: ${judgement.accepted.why}. ${promotes}` };
    return { verdict, consequence: judgement.action === "warn" ? `The policy only warns. ${promotes}` : promotes };
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
        return values.length === 1 ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(values[0]) : "not finite";
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)((0,_core_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(values))} ± ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(Number(Math.sqrt((0,_core_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .variance */ .G)(values)).toPrecision(2)))}`;
}
/** The raw difference, with the bound of the comparing gate where there is one. */
function differenceWords(row, decisions) {
    if (row.difference === null)
        return "–";
    const compared = row.decisions
        .map((i) => decisions[i])
        .find((decision) => decision?.lower != null && "baseline" in decision.gate);
    if (!compared)
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(row.difference);
    // Bounds are goal-signed; the table shows the raw difference.
    const bound = row.goal === "minimize"
        ? `≤ ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(-compared.lower)}`
        : `≥ ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(compared.lower)}`;
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(row.difference)} (${bound})`;
}
const gateMarks = (row, decisions) => row.decisions.map((i) => verdictMark[decisions[i]?.verdict ?? "fail"]).join(" ") || "–";


/***/ }),

/***/ 82827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   RX: () => (/* binding */ terminalTable)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48091);


/** Rows of cells (the first are headings) in columns of a terminal; the last column is cut where the screen ends. */
function terminalTable(rows, { width, colors }) {
    const columns = Math.max(...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(row[i] ?? ""))));
    const lines = rows.map((row) => cut(row
        .map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(cell)))
        .join("  ")
        .trimEnd(), width));
    return [colors.dim(lines[0] ?? ""), ...lines.slice(1)].join("\n");
}
/** A line no wider than the screen; counts columns, not code units. */
function cut(line, width) {
    if ((0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(line) <= width)
        return line;
    let kept = "";
    for (const character of line) {
        if ((0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(kept + character) > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** Cells that are escaped already, as a Markdown table. Alignments: l, r or c by column. */
const markdownTable = (rows, align) => (0,markdown_table__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(rows.map((row) => [...row]), { align: [...align], alignDelimiters: false, padding: true });


/***/ }),

/***/ 4893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ renderWhy),
/* harmony export */   v: () => (/* binding */ changeLine)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92632);

/** Terminal text of `mainline why`. */
function renderWhy({ before, after, legs }, { colors }) {
    const head = before === null ? `Run ${after} has no earlier run to compare with.` : `Run ${after}, compared with ${before}:`;
    return [
        colors.bold(head),
        ...legs.flatMap((leg) => [`  ${leg.leg}: ${words[leg.status]}`, ...leg.changes.map((c) => `    ${changeLine(c)}`)]),
    ].join("\n");
}
const words = {
    same: "the same key, so its result was reused",
    different: "its key differs",
    "only-before": "was in the earlier run only",
    "only-after": "is new",
    "unknown-inputs": "its inputs are unknown (none declared), so it always runs",
};
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


/***/ })

};
