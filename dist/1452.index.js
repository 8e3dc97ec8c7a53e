export const id = 1452;
export const ids = [1452];
export const modules = {

/***/ 24921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i2: () => (/* binding */ confidenceOf),
  LD: () => (/* binding */ decide),
  uV: () => (/* binding */ sampleOf)
});

// UNUSED EXPORTS: blank

// EXTERNAL MODULE: ./js/core/figures.js
var figures = __webpack_require__(45449);
// EXTERNAL MODULE: ./js/core/statistics/moments.js
var moments = __webpack_require__(37667);
// EXTERNAL MODULE: ./js/core/statistics/student-t.js
var student_t = __webpack_require__(2564);
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
    const reach = (0,student_t/* tQuantile */.Y)(confidence, degreesOfFreedom) * standardError;
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

;// CONCATENATED MODULE: ./js/core/decide-absolute.js





/**
 * `min` and `max`: held by the bound of the recipe's mean, and by the value of the model that is shipped, which is the first
 * replicate's, chosen before looking. Numbers are goal-signed inside: `max` is `min` of the negated values.
 */
function decideAbsolute(gate, { values }, policy, byExample) {
    const sign = gate.kind === "min" ? 1 : -1;
    const signed = values.map((value) => sign * value);
    const bound = sign * gate.bound;
    const shipped = signed[0];
    const base = { gate, n: { candidate: values.length, baseline: null }, estimate: (0,moments/* mean */.i)(values) };
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
    if ((0,moments/* variance */.G)(values) === 0) {
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
        bounds: oneSampleT(signed, confidenceOf(policy)),
        n: base.n,
        spread: Math.sqrt((0,moments/* variance */.G)(values)),
        of: "seeds",
    };
    return bounded(gate, design, what, shipped, policy);
}
/** Goal-signed bounds against the goal-signed bound of the gate; what is shown has the metric's own sign. */
function bounded(gate, design, what, shipped, policy) {
    const sign = gate.kind === "min" ? 1 : -1;
    const bound = sign * gate.bound;
    const confidence = confidenceOf(policy);
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
        n: { candidate: design.n.candidate, baseline: null },
        degreesOfFreedom: b.degreesOfFreedom,
        reason: design.reason,
        sentence: sentence(what, b, sign, confidence, shipped, bound),
        wouldDecide: verdict === "inconclusive" ? wouldDecide(design, b, bound, confidence) : null,
    };
}
function wouldDecide({ of, spread, n }, b, bound, confidence) {
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
    degreesOfFreedom: null,
    reason,
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

// EXTERNAL MODULE: ./js/core/example-sets.js + 5 modules
var example_sets = __webpack_require__(70421);
;// CONCATENATED MODULE: ./js/core/decide-comparison.js






/** `no-worse-than: B, by: m` passes iff L > −m, `better-than: B, by: m` iff L > m; they fail iff U ≤ −m, or U ≤ m. Goal-signed. */
function decideComparison(gate, candidate, baseline, policy, name, byExample) {
    const sign = (0,example_sets/* goalOf */.ZZ)(policy, gate.metric) === "minimize" ? -1 : 1;
    const signed = ({ values, replicates }) => ({
        replicates,
        values: values.map((value) => sign * value),
    });
    const [a, b] = [signed(candidate), signed(baseline)];
    const threshold = thresholdOf(gate);
    const confidence = confidenceOf(policy);
    const design = byExample ?? designOf(a, b, confidence);
    const estimate = design.bounds?.estimate ?? (0,moments/* mean */.i)(a.values) - (0,moments/* mean */.i)(b.values);
    const verdict = decide_comparison_verdictOf(gate.kind, design, estimate, threshold, policy);
    return {
        gate,
        verdict,
        method: design.method,
        estimate,
        lower: finite(design.bounds?.lower),
        upper: finite(design.bounds?.upper),
        confidence: design.bounds ? confidence : null,
        n: design.n,
        degreesOfFreedom: design.bounds?.degreesOfFreedom ?? null,
        reason: design.reason,
        sentence: decide_comparison_sentence(gate, name, design, estimate, confidence),
        wouldDecide: verdict === "inconclusive" ? decide_comparison_wouldDecide(gate, design, estimate, threshold, confidence) : null,
    };
}
const thresholdOf = (gate) => (gate.kind === "better-than" ? gate.by : -gate.by);
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
    const constant = [a, b].map(({ values }) => (0,moments/* variance */.G)(values) === 0);
    if (constant.every(Boolean))
        return none("deterministic", "all replicates of each side are equal");
    const matched = match(a, b);
    if (matched) {
        const differences = matched.map(([x, y]) => x - y);
        const spread = Math.sqrt((0,moments/* variance */.G)(differences));
        if (spread > 0)
            return {
                ...base,
                method: "paired-t",
                reason: `${n} seeds shared`,
                bounds: pairedT(matched.map(([x]) => x), matched.map(([, y]) => y), confidence),
                spread,
            };
    }
    const reason = matched ? "every seed differs by the same amount" : "other seeds, or another number of them";
    return {
        ...base,
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
        ? `better than ${name} by more than ${(0,figures/* number */.a)(gate.by)}`
        : `no worse than ${name} by ${(0,figures/* number */.a)(gate.by)}`;
    const head = `${gate.metric} must be ${asked}; it is ${(0,figures/* number */.a)(Math.abs(estimate))} ${side}`;
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
    if (design.bounds && design.of !== "seeds")
        return moreFor({ ...design, bounds: design.bounds, threshold, margin });
    return seedsFor({ standardDeviation: design.spread, distance, n: design.n.candidate, confidence, margin });
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
/** As many as make the choice of the seed matter little; fewer for many clusters, where Student's t is nearly right anyway. */
const resamplesFor = (clusters) => Math.min(9999, Math.max(999, Math.floor(1e8 / (clusters * 1000)) * 1000 - 1));
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
    const replicates = combine(sides.map((side) => termOf(side.map(moments/* mean */.i), 1)));
    const examples = termOf(difference(columnMeans(a), b && columnMeans(b)), 1);
    const residuals = sides.map(residual);
    if (sides.some((side) => side.length < 2) || (a[0]?.length ?? 0) < 2)
        return nothing;
    const both = combine([replicates, examples, ...residuals]);
    const larger = replicates.variance > examples.variance ? replicates : examples;
    const { variance: total, degreesOfFreedom } = both.variance > larger.variance ? both : larger;
    const estimate = (0,moments/* mean */.i)(a.map(moments/* mean */.i)) - (b ? (0,moments/* mean */.i)(b.map(moments/* mean */.i)) : 0);
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
    variance: (sign * (0,moments/* variance */.G)(means)) / means.length,
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
    const rows = side.map(moments/* mean */.i);
    const columns = columnMeans(side);
    const grand = (0,moments/* mean */.i)(rows);
    let squares = 0;
    for (const [r, row] of side.entries())
        for (const [e, value] of row.entries())
            squares += (value - rows[r] - columns[e] + grand) ** 2;
    const degreesOfFreedom = (side.length - 1) * (columns.length - 1);
    return { variance: -squares / degreesOfFreedom / (side.length * columns.length), degreesOfFreedom };
}
const columnMeans = (side) => (side[0] ?? []).map((_, e) => (0,moments/* mean */.i)(side.map((row) => row[e])));
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

;// CONCATENATED MODULE: ./js/core/example-design.js









const fewest = 3;
const enoughToResample = 20;
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
        return finish("delong", `${a.examples} examples joined by id`, signed, a, spread);
    }
    if (!first?.each || !second?.each)
        return null;
    if (asked.binary && a.groups === null)
        return rightOrWrong(first.each, second.each, a, asked);
    return meanOf(differences(first.each, second.each, asked.sign), a, asked);
}
function rightOrWrong(first, second, a, asked) {
    const differing = first.map((right, i) => asked.sign * (right - second[i]));
    const [wins, losses] = [1, -1].map((way) => differing.filter((value) => value === way).length);
    const counts = { wins, losses, n: a.examples };
    const reason = `${a.examples} examples joined by id, ${wins} won, ${losses} lost`;
    // Without a discordant pair McNemar's test knows nothing at all, and the score interval still knows how little it can be.
    const exact = asked.threshold === 0 && wins + losses > 0;
    const bounds = exact ? mcnemar(counts, asked.confidence) : tango(counts, asked.confidence);
    return finish(exact ? "mcnemar" : "tango", reason, bounds, a, Math.sqrt((0,moments/* variance */.G)(differing)));
}
/** Paired t by examples or clusters, the bootstrap from 20 of them. */
function meanOf(values, a, asked) {
    const clusters = clustersOf(values, a.groups);
    const k = clusters.sums.length;
    if (k < fewest)
        return example_design_tooFew(k, a);
    const t = clusteredT(clusters, asked.confidence);
    const what = a.groups ? `${k} groups of ${a.examples} examples joined by id` : `${k} examples joined by id`;
    const spread = t.standardError * Math.sqrt(a.examples);
    if (t.standardError === 0)
        return { ...finish("deterministic", "every example differs by the same", t, a, 0), bounds: null };
    if (k < enoughToResample)
        return { ...finish("paired-t", what, t, a, spread), bounds: t };
    return finish("bootstrap", what, bootstrap(clusters, asked.confidence, seededRandom(asked.seed)), a, spread);
}
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
        return bounds.standardError > 0 ? finish("delong", what, signed, a, 0) : null;
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
    return bounds.standardError > 0 ? { ...finish("one-sample-t", grouped, bounds, a, 0), bounds } : null;
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
const mirrored = ({ estimate, lower, upper }) => ({
    estimate: -estimate,
    lower: -upper,
    upper: -lower,
});
/** Groups so few say nothing of others, however many examples they hold. */
const example_design_tooFew = (groups, side) => ({
    ...finish("none", `${groups} ${groups === 1 ? "group" : "groups"}; it takes three`, example_design_nothing, side, 0),
    bounds: null,
});
const example_design_nothing = { estimate: Number.NaN, lower: Number.NaN, upper: Number.NaN };
function finish(method, reason, bounds, side, spread) {
    return {
        method,
        reason,
        bounds: { estimate: bounds.estimate, lower: bounds.lower, upper: bounds.upper, degreesOfFreedom: null },
        n: { candidate: side.examples, baseline: side.examples },
        spread,
        of: "examples",
    };
}

// EXTERNAL MODULE: ./js/core/metrics/metric-value.js
var metric_value = __webpack_require__(3972);
;// CONCATENATED MODULE: ./js/core/decide.js





/** One gate. The method follows from the design of the data alone; values that are not finite never pass. */
function decide(gate, context) {
    const { candidate } = context;
    const sample = sampleOf(candidate, gate.metric);
    if (!sample) {
        const why = (0,example_sets/* whyNotComputed */.tc)(context.predictions.candidate, context.policy, gate.metric);
        if (why !== null)
            return blank(gate, "fail", `${gate.metric} cannot be computed from the predictions: ${why}.`);
        const known = Object.keys(candidate.metrics).slice(0, 8).join(", ");
        return blank(gate, "fail", `The candidate did not measure ${gate.metric}; it measured ${known || "nothing"}.`);
    }
    if (!sample.values.every(Number.isFinite))
        return blank(gate, "fail", `${gate.metric} is not a finite number in every replicate.`, sample.values.length);
    if (gate.kind === "min" || gate.kind === "max")
        return decideAbsolute(gate, sample, context.policy, levelDesign(gate, context));
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
    const design = comparisonDesign(gate, context);
    return decideComparison(gate, sample, other, context.policy, baseline.name, design);
}
/** By the examples, where the policy computes the metric from predictions and they are at hand; null: by replicates. */
function levelDesign(gate, context) {
    const [side] = (0,example_sets/* sidesOf */.Mm)([context.predictions.candidate], context.policy, gate.metric) ?? [];
    const sign = gate.kind === "min" ? 1 : -1;
    return side ? boundedByExample(side, asked(gate, context, sign, sign * gate.bound)) : null;
}
function comparisonDesign(gate, context) {
    const { policy, predictions } = context;
    const theirs = predictions.baselines.get(gate.baseline) ?? [];
    const [a, b] = (0,example_sets/* sidesOf */.Mm)([predictions.candidate, theirs], policy, gate.metric) ?? [];
    const sign = (0,example_sets/* goalOf */.ZZ)(policy, gate.metric) === "minimize" ? -1 : 1;
    return a && b ? comparedByExample(a, b, asked(gate, context, sign, thresholdOf(gate))) : null;
}
const asked = (gate, { policy, candidate }, sign, threshold) => ({
    sign,
    threshold,
    confidence: confidenceOf(policy),
    binary: (0,example_sets/* computedOf */.Rr)(policy, gate.metric)?.what === "accuracy",
    // Of the source, so that nobody chooses it and everybody can repeat it.
    seed: Number.parseInt(candidate.sourceKey.slice(0, 8), 16) | 0,
});
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

/***/ 70421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rr: () => (/* binding */ computedOf),
  ZZ: () => (/* binding */ goalOf),
  Mm: () => (/* binding */ sidesOf),
  tc: () => (/* binding */ whyNotComputed),
  QO: () => (/* binding */ withComputed)
});

// EXTERNAL MODULE: ./js/lib/result.js
var result = __webpack_require__(29129);
// EXTERNAL MODULE: ./js/core/predictions/predictions.js
var predictions_predictions = __webpack_require__(39063);
;// CONCATENATED MODULE: ./js/core/predictions/join.js


/** All of them in the order of the first, by id. The error says why that cannot be: other examples, or the same with other labels or groups. */
function joinById(all) {
    const [first, ...others] = all;
    if (!first)
        return (0,result.ok)([]);
    const joined = [first];
    for (const other of others) {
        const at = new Map(other.ids.map((id, i) => [id, i]));
        const missing = first.ids.find((id) => !at.has(id));
        if (missing !== undefined)
            return (0,result/* err */._)(`example ${missing} was not predicted by all`);
        if (other.ids.length !== first.ids.length)
            return (0,result/* err */._)(`${first.ids.length} examples against ${other.ids.length}`);
        const ordered = (0,predictions_predictions/* pick */.Up)(other, first.ids.map((id) => at.get(id)));
        for (const [column, word] of [
            ["labels", "label"],
            ["groups", "group"],
        ]) {
            const [ours, theirs] = [first[column], ordered[column]];
            const differing = first.ids.findIndex((_, i) => ours?.[i] !== theirs?.[i]);
            if (differing !== -1)
                return (0,result/* err */._)(`example ${first.ids[differing]} has not the same ${word} everywhere`);
        }
        joined.push(ordered);
    }
    return (0,result.ok)(joined);
}

// EXTERNAL MODULE: ./js/core/statistics/delong.js
var delong = __webpack_require__(21613);
// EXTERNAL MODULE: ./js/core/statistics/moments.js
var moments = __webpack_require__(37667);
;// CONCATENATED MODULE: ./js/core/predictions/classification.js

/** 1 where the prediction is the label, else 0; their mean is the accuracy. */
const rights = (labels, predicted) => labels.map((label, i) => (label === predicted[i] ? 1 : 0));
/** F1 of one class: 2TP / (2TP + FP + FN); 0 where the class neither occurs nor is predicted. As scikit-learn's f1_score. */
function f1(labels, predicted, positive) {
    let [hits, named] = [0, 0];
    for (const [i, label] of labels.entries()) {
        const [is, said] = [label === positive, predicted[i] === positive];
        if (is && said)
            hits++;
        named += Number(is) + Number(said);
    }
    return named === 0 ? 0 : (2 * hits) / named;
}
/** The plain mean of F1 over all classes that occur as a label or as a prediction. As scikit-learn's `average="macro"`. NaN without examples. */
function macroF1(labels, predicted) {
    const classes = [...new Set([...labels, ...predicted])].sort();
    return classes.length === 0 ? Number.NaN : (0,moments/* mean */.i)(classes.map((name) => f1(labels, predicted, name)));
}

;// CONCATENATED MODULE: ./js/core/predictions/probability.js
/** Per-example losses of predicted probabilities; their mean is the metric. Nats; lower is better. */
/** −ln of the probability given to what happened, kept away from 0 by the spacing of doubles at 1, as scikit-learn's log_loss does. */
const logLosses = (positive, scores) => positive.map((yes, i) => {
    const score = inside(scores[i]);
    return -Math.log(yes ? score : 1 - score);
});
/** The same for several classes: `scores` by class, which are taken as they are and ought to add up to 1. NaN for a label without scores. */
const classLogLosses = (labels, scores) => labels.map((label, i) => -Math.log(inside(scores.get(label)?.[i] ?? Number.NaN)));
/** (score − outcome)² for two classes: Brier's score as scikit-learn's brier_score_loss has it, from 0 to 1. */
const brierLosses = (positive, scores) => positive.map((yes, i) => (scores[i] - Number(yes)) ** 2);
/** Brier's own form for several classes: the sum over classes of (score − outcome)², from 0 to 2. */
const classBrierLosses = (labels, scores) => labels.map((label, i) => scores.has(label)
    ? [...scores].reduce((sum, [name, column]) => sum + (column[i] - Number(name === label)) ** 2, 0)
    : Number.NaN);
const inside = (score) => Math.min(Math.max(score, Number.EPSILON), 1 - Number.EPSILON);

;// CONCATENATED MODULE: ./js/core/predictions/regression.js

/** Per-example losses of real-valued predictions, in the label's unit (squared errors: its square); their mean is MAE, MSE, quantile loss. */
const absoluteErrors = (labels, predicted) => labels.map((label, i) => Math.abs(label - predicted[i]));
const squaredErrors = (labels, predicted) => labels.map((label, i) => (label - predicted[i]) ** 2);
/** The pinball loss of Koenker and Bassett (1978): what lies above the prediction weighs `quantile`, what lies below 1 − `quantile`. */
const quantileLosses = (labels, predicted, quantile) => labels.map((label, i) => {
    const above = label - predicted[i];
    return above >= 0 ? quantile * above : (quantile - 1) * above;
});
const rmse = (labels, predicted) => Math.sqrt((0,moments/* mean */.i)(squaredErrors(labels, predicted)));
/** 1 − residual/total sum of squares. Constant labels: 1 when all are met, else 0. NaN below two examples. As scikit-learn's r2_score. */
function r2(labels, predicted) {
    if (labels.length < 2)
        return Number.NaN;
    const residual = (0,moments/* mean */.i)(squaredErrors(labels, predicted));
    const centre = (0,moments/* mean */.i)(labels);
    const total = (0,moments/* mean */.i)(labels.map((label) => (label - centre) ** 2));
    if (residual === 0)
        return 1;
    return total === 0 ? 0 : 1 - residual / total;
}

;// CONCATENATED MODULE: ./js/core/predictions/measure.js







/** Equal to scikit-learn's of the same name to 1e-12. The error says which column is missing, or holds what it should not. */
function measure(computed, predictions) {
    const { labels, predicted } = predictions;
    if (!labels)
        return (0,result/* err */._)("it has no column label");
    switch (computed.what) {
        case "accuracy":
        case "f1":
        case "f1-macro":
            return predicted ? (0,result.ok)(ofClasses(computed, labels, predicted)) : (0,result/* err */._)("it has no column prediction");
        case "auc":
        case "log-loss":
        case "brier":
            return ofScores(computed, labels, predictions);
        default:
            return predicted ? ofNumbers(computed, labels, predicted) : (0,result/* err */._)("it has no column prediction");
    }
}
const whole = (value) => ({ value, each: null, ranking: null });
const meanOf = (each) => ({ value: (0,moments/* mean */.i)(each), each, ranking: null });
function ofClasses({ what, positive }, labels, predicted) {
    if (what === "accuracy")
        return meanOf(rights(labels, predicted));
    return whole(what === "f1" ? f1(labels, predicted, positive) : macroF1(labels, predicted));
}
function ofScores({ what, positive: name }, labels, { score, scores }) {
    if (score === null && what !== "auc" && scores.size > 0) {
        const unknown = labels.find((label) => !scores.has(label));
        if (unknown !== undefined)
            return (0,result/* err */._)(`it has no column score.${unknown}`);
        return (0,result.ok)(meanOf(what === "brier" ? classBrierLosses(labels, scores) : classLogLosses(labels, scores)));
    }
    const column = score ?? scores.get(name);
    if (!column)
        return (0,result/* err */._)("it has no column score");
    const positive = labels.map((label) => label === name);
    if (what === "auc")
        return (0,result.ok)({ value: (0,delong/* auc */.Ij)(positive, column), each: null, ranking: { positive, scores: column } });
    if (column.some((value) => value < 0 || value > 1))
        return (0,result/* err */._)("score: not all are probabilities");
    return (0,result.ok)(meanOf(what === "brier" ? brierLosses(positive, column) : logLosses(positive, column)));
}
function ofNumbers({ what, quantile }, labels, predicted) {
    const [y, p] = [(0,predictions_predictions/* numbers */.nL)(labels), (0,predictions_predictions/* numbers */.nL)(predicted)];
    if (typeof y === "string")
        return (0,result/* err */._)(`label: "${y}" is no finite number`);
    if (typeof p === "string")
        return (0,result/* err */._)(`prediction: "${p}" is no finite number`);
    if (what === "mae")
        return (0,result.ok)(meanOf(absoluteErrors(y, p)));
    if (what === "quantile-loss")
        return (0,result.ok)(meanOf(quantileLosses(y, p, quantile)));
    return (0,result.ok)(whole(what === "rmse" ? rmse(y, p) : r2(y, p)));
}

// EXTERNAL MODULE: ./js/core/slice.js
var core_slice = __webpack_require__(16650);
;// CONCATENATED MODULE: ./js/core/example-sets.js




const goalOf = (policy, metric) => (policy.metrics[metric] ?? policy.metrics[(0,core_slice/* sliceOf */.M)(metric).name])?.goal ?? null;
/** What the policy says of how a metric is computed; null where it is read from the step's files. */
const computedOf = (policy, metric) => policy.metrics[(0,core_slice/* sliceOf */.M)(metric).name]?.compute ?? null;
/** The summary with the metrics that policy has computed from predictions, in place of any that the step wrote of the same name. */
function withComputed(summary, runs, policy) {
    const asked = [...Object.keys(policy.metrics), ...policy.gates.map(({ metric }) => metric)];
    const metrics = { ...summary.metrics };
    for (const metric of new Set(asked)) {
        const side = sidesOf([runs], policy, metric)?.[0];
        if (!side)
            continue;
        metrics[metric] = side.measured.map(({ value }, i) => ({
            replicate: side.replicates[i] ?? null,
            value: Number.isFinite(value) ? value : "NaN",
        }));
    }
    return { ...summary, metrics };
}
/** The metric on each side, joined by id over all of them; null where it is not computed, or cannot be, or the examples are not the same. */
function sidesOf(sides, policy, metric) {
    const computed = computedOf(policy, metric);
    if (computed === null || sides.some((side) => side.length === 0))
        return null;
    const parts = sides.flat().flatMap(({ predictions }) => partOf(predictions, metric) ?? []);
    if (parts.length < sides.flat().length)
        return null;
    const joined = joinById(parts);
    if (!joined.ok)
        return null;
    const measured = joined.value.flatMap((part) => {
        const result = measure(computed, part);
        return result.ok ? [result.value] : [];
    });
    if (measured.length < parts.length)
        return null;
    let at = 0;
    return sides.map((side) => ({
        replicates: side.map(({ replicate }) => replicate),
        measured: measured.slice(at, (at += side.length)),
        groups: joined.value[0]?.groups ?? null,
        examples: joined.value[0]?.ids.length ?? 0,
    }));
}
/** Why a metric that policy has computed was not; null where it is not computed, or could be. */
function whyNotComputed(runs, policy, metric) {
    const computed = computedOf(policy, metric);
    if (computed === null)
        return null;
    if (runs.length === 0)
        return "the evaluation step's predictions are not at hand";
    for (const { predictions } of runs) {
        if (!predictions.ok)
            return predictions.error;
        const part = partOf(predictions, metric);
        if (part === null)
            return `no example is of slice ${(0,core_slice/* sliceOf */.M)(metric).slice}`;
        const measured = measure(computed, part);
        if (!measured.ok)
            return measured.error;
    }
    const joined = joinById(runs.flatMap(({ predictions }) => (predictions.ok ? [predictions.value] : [])));
    return joined.ok ? null : joined.error;
}
function partOf(predictions, metric) {
    const { slice } = (0,core_slice/* sliceOf */.M)(metric);
    if (!predictions.ok)
        return null;
    return slice === null ? predictions.value : ((0,predictions_predictions/* bySlice */.OR)(predictions.value).get(slice) ?? null);
}


/***/ }),

/***/ 45449:
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

/***/ 65476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ isRepoPath),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   of: () => (/* binding */ SortedPaths),
/* harmony export */   qN: () => (/* binding */ repoPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** A path written in a file of `folder` → a RepoPath; null when it leaves the repository, is absolute, or has a backslash or control character. */
function repoPath(folder, written) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is refused
    if (written === "" || /^[/~]|^[A-Za-z]:|\\|[\x00-\x1f\x7f]/.test(written))
        return null;
    const parts = folder === "" ? [] : folder.split("/");
    for (const part of written.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join("/");
}
/** Whether a RepoPath from elsewhere (an artifact, say) is one: relative, normalised, and not in `.git`. */
function isRepoPath(path) {
    return path !== "" && repoPath("", path) === path && path.split("/").every((part) => part.toLowerCase() !== ".git");
}
const folderOf = (path) => path.split("/").slice(0, -1).join("/");
/** `inner` is `outer`, or lies below it. The root (empty) holds everything. */
const isWithin = (inner, outer) => outer === "" || inner === outer || inner.startsWith(`${outer}/`);
/** A path and all that it lies in, the nearest first: `a/b/c`, `a/b`, `a`. */
function* ancestors(path) {
    for (let at = path; at !== ""; at = folderOf(at))
        yield at;
}
/** Sorted paths, asked by folder: a binary search, because a tree may have 100,000 files. */
class SortedPaths {
    paths;
    /** `paths` are in code-unit order. */
    constructor(paths) {
        this.paths = paths;
    }
    /** The path itself, if it is there, and all paths below it. */
    within(folder) {
        if (folder === "")
            return this.paths;
        const own = this.paths[this.first(folder)] === folder ? [folder] : [];
        // "0" follows "/" in code units.
        return [...own, ...this.paths.slice(this.first(`${folder}/`), this.first(`${folder}0`))];
    }
    first(from) {
        let low = 0;
        let high = this.paths.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.paths[middle] < from)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 39063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ bySlice),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Y8: () => (/* binding */ parsePredictions),
/* harmony export */   nL: () => (/* binding */ numbers)
/* harmony export */ });
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29129);

/** The error says what is wrong, in words. A table without ids is numbered by its rows. */
function parsePredictions({ columns, rows }) {
    const ids = columns.get("id") ?? Array.from({ length: rows }, (_, i) => String(i + 1));
    if (rows === 0)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)("it has no examples");
    const twice = repeated(ids);
    if (twice !== null)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`id ${twice} stands there twice`);
    const scores = new Map();
    for (const [name, cells] of columns) {
        if (name !== "score" && !name.startsWith("score."))
            continue;
        const values = numbers(cells);
        if (typeof values === "string")
            return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${name}: "${values}" is no finite number`);
        scores.set(name.slice("score.".length), values);
    }
    const score = scores.get("") ?? null;
    scores.delete("");
    return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
        ids,
        groups: columns.get("group") ?? null,
        slices: columns.get("slice") ?? columns.get("group") ?? null,
        labels: columns.get("label") ?? null,
        predicted: columns.get("prediction") ?? null,
        score,
        scores,
    });
}
/** The cells as numbers, or the first that is none. */
function numbers(cells) {
    const values = cells.map((cell) => (cell.trim() === "" ? Number.NaN : Number(cell)));
    const wrong = values.findIndex((value) => !Number.isFinite(value));
    return wrong === -1 ? values : cells[wrong];
}
/** The examples at these places, in this order. */
function pick(predictions, places) {
    const of = (column) => places.map((place) => column[place]);
    const { ids, groups, slices, labels, predicted, score, scores } = predictions;
    return {
        ids: of(ids),
        groups: groups && of(groups),
        slices: slices && of(slices),
        labels: labels && of(labels),
        predicted: predicted && of(predicted),
        score: score && of(score),
        scores: new Map([...scores].map(([name, column]) => [name, of(column)])),
    };
}
/** Each slice's examples, in the order of their first appearance. Inside a slice that is a group its examples are taken as independent. */
function bySlice(predictions) {
    const { slices, groups } = predictions;
    const places = new Map();
    for (const [i, slice] of (slices ?? []).entries()) {
        const known = places.get(slice);
        if (known)
            known.push(i);
        else
            places.set(slice, [i]);
    }
    const whole = slices === groups ? { ...predictions, groups: null } : predictions;
    return new Map([...places].map(([slice, at]) => [slice, pick(whole, at)]));
}
function repeated(ids) {
    const seen = new Set();
    for (const id of ids) {
        if (seen.has(id))
            return id;
        seen.add(id);
    }
    return null;
}


/***/ }),

/***/ 16650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sliceOf)
/* harmony export */ });
/** `accuracy[north]` is accuracy over the examples of slice north. */
function sliceOf(metric) {
    const found = /^(.+)\[([^[\]]+)\]$/.exec(metric);
    return found ? { name: found[1], slice: found[2] } : { name: metric, slice: null };
}


/***/ }),

/***/ 21613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ delong),
/* harmony export */   Ij: () => (/* binding */ auc)
/* harmony export */ });
/* unused harmony export midranks */
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37667);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54151);


/**
 * Bounds of AUC(a) − AUC(b) for two models' scores of the same examples; `b` null: of AUC(a) alone. DeLong, DeLong and Clarke-Pearson (1988), Biometrics
 * 44, 837–845, by the midranks of Sun and Xu (2014), IEEE Signal Processing Letters 21, 1389–1393: O(n log n). `positive[i]` is the
 * class of example i; any increasing transformation of scores changes nothing; ties count half. NaN unless each class has two
 * examples. Without spread (both models rank alike, or perfectly) the bounds have no width, and say nothing.
 */
function delong(positive, a, b, confidence) {
    const [first, second] = [placements(positive, a), b && placements(positive, b)];
    const difference = (x, y) => x.map((value, i) => value - (y?.[i] ?? 0));
    const positives = difference(first.positives, second?.positives);
    const negatives = difference(first.negatives, second?.negatives);
    if (positives.length < 2 || negatives.length < 2)
        return nothing;
    const standardError = Math.sqrt((0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .variance */ .G)(positives) / positives.length + (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .variance */ .G)(negatives) / negatives.length);
    const estimate = (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(positives);
    const reach = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(confidence) * standardError;
    return {
        estimate,
        lower: estimate - reach,
        upper: estimate + reach,
        standardError,
        degreesOfFreedom: Number.POSITIVE_INFINITY,
    };
}
const nothing = {
    estimate: Number.NaN,
    lower: Number.NaN,
    upper: Number.NaN,
    standardError: Number.NaN,
    degreesOfFreedom: Number.NaN,
};
/** The area under the ROC curve: the chance that a positive example scores above a negative one, ties counting half. NaN without both classes. */
function auc(positive, scores) {
    const ranks = midranks(scores);
    let [sum, count] = [0, 0];
    for (const [i, yes] of positive.entries()) {
        if (!yes)
            continue;
        sum += ranks[i];
        count++;
    }
    const others = positive.length - count;
    return count === 0 || others === 0 ? Number.NaN : (sum - (count * (count + 1)) / 2) / (count * others);
}
/** For each positive example the share of negatives below it, for each negative one the share of positives above it. */
function placements(positive, scores) {
    const of = (wanted) => scores.filter((_, i) => positive[i] === wanted);
    const [yes, no] = [of(true), of(false)];
    const all = midranks([...yes, ...no]);
    const [amongYes, amongNo] = [midranks(yes), midranks(no)];
    return {
        positives: yes.map((_, i) => (all[i] - amongYes[i]) / no.length),
        negatives: no.map((_, i) => 1 - (all[yes.length + i] - amongNo[i]) / yes.length),
    };
}
/** Ranks from 1; equal values share the mean of theirs. */
function midranks(values) {
    const order = Uint32Array.from(values, (_, i) => i).sort((i, j) => values[i] - values[j]);
    const ranks = new Float64Array(values.length);
    let start = 0;
    while (start < order.length) {
        let end = start + 1;
        while (end < order.length && values[order[end]] === values[order[start]])
            end++;
        for (let k = start; k < end; k++)
            ranks[order[k]] = (start + 1 + end) / 2;
        start = end;
    }
    return ranks;
}


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

/***/ 54151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* unused harmony export normalDensity */
/** The standard normal distribution. Relative accuracy better than 1e-12 against SciPy, far tails included. */
/** P(Z ≤ z). */
function normalCdf(z) {
    return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}
/**
 * The z with P(Z ≤ z) = p, for 0 < p < 1; NaN otherwise. Starts from Abramowitz & Stegun 26.2.23 (error below 4.5e-4) on the side of the
 * small tail, then Halley's steps on the tail itself.
 */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        return Number.NaN;
    if (p === 0.5)
        return 0;
    const tail = p < 0.5 ? p : 1 - p;
    const t = Math.sqrt(-2 * Math.log(tail));
    let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    for (let i = 0; i < 3; i++) {
        const step = (upperTail(z) - tail) / normalDensity(z);
        z += step / (1 - (step * z) / 2);
    }
    return p < 0.5 ? -z : z;
}
const normalDensity = (z) => Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
/** P(Z > z) for z ≥ 0 (and a little below it). Near the middle the series Abramowitz & Stegun 26.2.11, beyond it the continued fraction 26.2.14. */
function upperTail(z) {
    if (z === Number.POSITIVE_INFINITY)
        return 0;
    if (z < 2.5)
        return 0.5 - normalDensity(z) * series(z);
    let fraction = z;
    for (let k = 120; k > 0; k--)
        fraction = z + k / fraction;
    return normalDensity(z) / fraction;
}
function series(z) {
    let term = z;
    let sum = z;
    for (let k = 3; k < 200; k += 2) {
        term *= (z * z) / k;
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return sum;
}


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tQuantile)
/* harmony export */ });
/* unused harmony export tCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92583);

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
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(df / (df + square), square / (df + square), df / 2, 0.5);
}
function density(x, df) {
    return Math.exp((0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)((df + 1) / 2) -
        (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(df / 2) -
        0.5 * Math.log(df * Math.PI) -
        ((df + 1) / 2) * Math.log1p((x * x) / df));
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

/***/ 11039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90963);

/** JSON Canonicalization Scheme (RFC 8785): what is hashed is written the same on every machine. Throws on NaN and infinities. */
function canonicalJson(value) {
    return (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
}


/***/ }),

/***/ 29129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
const ok = (value) => ({ ok: true, value });
const err = (error) => ({ ok: false, error });


/***/ }),

/***/ 5047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Lower-case hex SHA-256 of a text (as UTF-8) or of bytes. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}


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


/***/ })

};
