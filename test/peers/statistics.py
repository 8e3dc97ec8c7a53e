"""Writes test/fixtures/statistics.json: python statistics.py > ../fixtures/statistics.json (needs scipy and statsmodels)

Where a library has the method, its numbers are taken; elsewhere the definition is computed here in another way than in src/core/statistics:
Tango's interval by maximising the likelihood numerically, DeLong's variance by comparing all pairs, the two components by sums of squares.
"""
import json
import math
import warnings

import numpy as np
import scipy
import statsmodels
from scipy import optimize, stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.power import TTestIndPower, TTestPower
from statsmodels.stats.proportion import proportion_confint

warnings.simplefilter("ignore")
rng = np.random.default_rng(20240229)


def normal():
    return {
        "cdf": [[z, float(stats.norm.cdf(z))] for z in [-37, -20, -8, -5, -2.6, -2.5, -2.4, -1, -0.1, 0.3, 1.96, 3, 7]],
        "quantile": [[p, float(stats.norm.ppf(p))]
                     for p in [1e-300, 1e-20, 1e-6, 0.001, 0.025, 0.05, 0.3, 0.49, 0.51, 0.8, 0.9, 0.95, 0.975, 0.99, 0.9999]],
    }


def wilson():
    cases = [(0, 1), (1, 1), (0, 2), (1, 2), (2, 2), (0, 10), (7, 10), (10, 10), (93, 100), (871, 1000), (999_000, 10**6), (10**6, 10**6)]
    return [[k, n, c, *map(float, proportion_confint(k, n, alpha=2 * (1 - c), method="wilson"))]
            for k, n in cases for c in [0.8, 0.95, 0.99]]


def restricted_losses(b, c, n, d):
    """The likeliest share of losses, given that the share of wins is d more: the root of the derivative of the log-likelihood."""
    low, high = max(0.0, -d), (1 - d) / 2
    width, a = high - low, n - b - c

    def slope(t):
        """By the way t from low to high, so that no share is a difference of nearly equal numbers."""
        wins, losses = max(d, 0.0) + width * t, low + width * t
        return (b / wins if b else 0) + (c / losses if c else 0) - (a / (width * (1 - t)) if a else 0)

    if width <= 0 or slope(1e-18) <= 0:
        return low
    if slope(1 - 1e-16) >= 0:
        return high
    return low + width * optimize.brentq(slope, 1e-18, 1 - 1e-16, xtol=1e-300, rtol=8.9e-16, maxiter=1000)


def tango_lower(b, c, n, z):
    def score(d):
        q = restricted_losses(b, c, n, d)
        return (b - c - n * d) - z * math.sqrt(max(n * (2 * q + d - d * d), 0))

    if c == n:
        return -1.0
    # At the estimate itself the score is 0/0 when there are no losses.
    return optimize.brentq(score, -1 + 1e-13, (b - c) / n - 1e-10, xtol=1e-15, rtol=8.9e-16)


def tango():
    cases = [(0, 0, 2), (1, 0, 2), (1, 1, 2), (2, 0, 2), (0, 0, 44), (0, 1, 44), (7, 1, 21), (1, 7, 21), (40, 20, 160), (25, 28, 618),
             (10, 0, 10), (0, 10, 10), (5, 5, 10), (3, 9, 32), (120, 100, 5000), (20_000, 21_000, 10**6), (0, 0, 10**6)]
    return [[b, c, n, p, tango_lower(b, c, n, stats.norm.ppf(p)), -tango_lower(c, b, n, stats.norm.ppf(p))]
            for b, c, n in cases for p in [0.8, 0.95, 0.975]]


def mcnemars():
    cases = [(1, 0), (0, 1), (2, 0), (1, 1), (5, 0), (0, 5), (9, 2), (2, 9), (12, 12), (40, 20), (103, 77), (5200, 5000), (500_800, 499_200)]
    rows = []
    for b, c in cases:
        n = b + c + 10
        one = float(stats.binomtest(b, b + c, 0.5, alternative="greater").pvalue)
        two = float(mcnemar([[5, b], [c, 5]], exact=True).pvalue)
        ci = [stats.binomtest(b, b + c).proportion_ci(0.9, method="exact")]
        low, high = float(ci[0].low), float(ci[0].high)
        rows.append([b, c, n, one, two, (2 * low - 1) * (b + c) / n, (2 * high - 1) * (b + c) / n])
    return rows


def delong():
    def components(y, s):
        yes, no = s[y], s[~y]
        wins = (yes[:, None] > no[None, :]) + 0.5 * (yes[:, None] == no[None, :])
        return wins.mean(), wins.mean(axis=1), wins.mean(axis=0)

    rows = []
    for n, digits in [(4, 3), (10, 1), (40, 2), (200, 8), (200, 1), (1000, 2)]:
        y = rng.random(n) < 0.4
        y[:2], y[2:4] = True, False
        a, b = np.round(y + rng.normal(size=n), digits), np.round(0.7 * y + rng.normal(size=n), digits)
        (ua, va, wa), (ub, vb, wb) = components(y, a), components(y, b)
        s = np.cov(va, vb) / len(va) + np.cov(wa, wb) / len(wa)
        se = math.sqrt(s[0, 0] + s[1, 1] - 2 * s[0, 1])
        z = float(stats.norm.ppf(0.95))
        mann = stats.mannwhitneyu(a[y], a[~y]).statistic / (y.sum() * (~y).sum())
        rows.append({"positive": y.tolist(), "a": a.tolist(), "b": b.tolist(), "aucA": float(mann), "estimate": ua - ub, "se": se,
                     "lower": ua - ub - z * se, "upper": ua - ub + z * se, "seA": math.sqrt(s[0, 0])})
    return rows


class Xoshiro:
    """xoshiro128** as its authors publish it in C, seeded by SplitMix32."""

    def __init__(self, seed):
        m, state, self.s = 0xFFFFFFFF, seed & 0xFFFFFFFF, []
        for _ in range(4):
            state = (state + 0x9E3779B9) & m
            z = ((state ^ (state >> 16)) * 0x85EBCA6B) & m
            z = ((z ^ (z >> 13)) * 0xC2B2AE35) & m
            self.s.append(z ^ (z >> 16))

    def below(self, n):
        m, s = 0xFFFFFFFF, self.s
        def rotl(x, k): return ((x << k) | (x >> (32 - k))) & m
        result = (rotl((s[1] * 5) & m, 7) * 9) & m
        t = (s[1] << 9) & m
        s[2] ^= s[0]; s[3] ^= s[1]; s[1] ^= s[2]; s[0] ^= s[3]; s[2] ^= t
        s[3] = rotl(s[3], 11)
        return (result * n) >> 32


def bootstrap():
    def summary(sums, counts):
        k, n = len(sums), counts.sum()
        mean = sums.sum() / n
        return mean, math.sqrt(k / (k - 1) * ((sums - mean * counts) ** 2).sum()) / n

    rows = []
    for seed, n, k in [(1, 20, None), (42, 50, None), (7, 90, 25), (-3, 30, 30)]:
        values = np.round(rng.exponential(size=n) - 0.8, 6)
        groups = None if k is None else [f"g{i}" for i in rng.integers(0, k, n)]
        names = list(range(n)) if groups is None else list(dict.fromkeys(groups))
        keys = np.array(names if groups is None else [names.index(g) for g in groups])
        sums = np.array([values[keys == i].sum() for i in range(len(names))])
        counts = np.array([(keys == i).sum() for i in range(len(names))], float)
        mean, se = summary(sums, counts)
        random, ts, resamples = Xoshiro(seed), [], 999
        for _ in range(resamples):
            chosen = [random.below(len(names)) for _ in names]
            m, s = summary(sums[chosen], counts[chosen])
            ts.append((m - mean) / s)
        ts.sort()
        rows.append({"seed": seed, "values": values.tolist(), "groups": groups, "resamples": resamples, "estimate": mean, "se": se,
                     "lower": mean - ts[949] * se, "upper": mean - ts[49] * se})
    return rows


def two_components():
    def squares(d):
        r, e = d.shape
        g, rows, cols = d.mean(), d.mean(1), d.mean(0)
        total, between_r, between_e = ((d - g) ** 2).sum(), e * ((rows - g) ** 2).sum(), r * ((cols - g) ** 2).sum()
        return between_r / (r - 1), between_e / (e - 1), (total - between_r - between_e) / ((r - 1) * (e - 1))

    def finish(estimate, total, df):
        reach = stats.t.ppf(0.95, df) * math.sqrt(total)
        return [float(estimate), float(math.sqrt(total)), float(df), float(estimate - reach), float(estimate + reach)]

    def satterthwaite(terms):
        total = sum(v for v, _ in terms)
        return total, total**2 / sum(v * v / d for v, d in terms)

    out = []
    for r, e, sr, se in [(2, 2, 1, 1), (3, 10, 0.5, 1), (5, 40, 0.1, 2), (5, 40, 2, 0.1), (4, 200, 0.3, 0.3)]:
        d = np.round(0.4 + sr * rng.normal(size=(r, 1)) + se * rng.normal(size=(1, e)) + rng.normal(size=(r, e)), 6)
        mr, me, mi = squares(d)
        total = mr + me - mi
        if total >= max(mr, me):
            df = total**2 / (mr**2 / (r - 1) + me**2 / (e - 1) + mi**2 / ((r - 1) * (e - 1)))
        else:
            total, df = max((mr, r - 1), (me, e - 1))
        out.append({"a": d.tolist(), "b": None, "wanted": finish(d.mean(), total / (r * e), df)})
    for ra, rb, e, spread in [(3, 5, 30, 1), (4, 4, 100, 0.1)]:
        base = rng.normal(size=(1, e))
        a = np.round(0.2 + base + rng.normal(size=(ra, 1)) * spread + rng.normal(size=(ra, e)) * 0.5, 6)
        b = np.round(base * 0.5 + rng.normal(size=(rb, 1)) * 0.2 + rng.normal(size=(rb, e)) * 0.7, 6)
        (mra, _, mia), (mrb, _, mib) = squares(a), squares(b)
        examples = (a.mean(0) - b.mean(0)).var(ddof=1) / e
        terms = [(mra / (ra * e), ra - 1), (mrb / (rb * e), rb - 1), (examples, e - 1),
                 (-mia / (ra * e), (ra - 1) * (e - 1)), (-mib / (rb * e), (rb - 1) * (e - 1))]
        both, welch, alone = satterthwaite(terms), satterthwaite(terms[:2]), satterthwaite(terms[2:3])
        total, df = max(both, welch, alone)
        out.append({"a": a.tolist(), "b": b.tolist(), "wanted": finish(a.mean() - b.mean(), total, df)})
    return out


def powers():
    rows = [[x, df, d, float(stats.nct.sf(x, df, d))]
            for x in [-1, 0.5, 1.7, 2.9, 6.3] for df in [1, 2, 4.5, 9, 30, 200, 1e4] for d in [0, 0.4, 1.5, 3, 8]]
    paired = [[es, n, c, float(TTestPower().power(es, n, 1 - c, alternative="larger"))]
              for es in [0.1, 0.5, 1.2, 3] for n in [2, 3, 5, 10, 50] for c in [0.9, 0.95]]
    unpaired = [[es, n, c, float(TTestIndPower().power(es, n, 1 - c, alternative="larger"))]
                for es in [0.1, 0.5, 1.2, 3] for n in [2, 3, 5, 10, 50] for c in [0.9, 0.95]]
    needed = [[es, p, "paired", math.ceil(TTestPower().solve_power(es, alpha=0.05, power=p, alternative="larger"))]
              for es in [0.05, 0.2, 0.5, 1] for p in [0.8, 0.95]]
    needed += [[es, p, "unpaired", math.ceil(TTestIndPower().solve_power(es, alpha=0.05, power=p, alternative="larger"))]
               for es in [0.05, 0.2, 0.5, 1] for p in [0.8, 0.95]]
    return {"nct": [row for row in rows if not math.isnan(row[3])], "paired": paired, "unpaired": unpaired, "needed": needed}


print(json.dumps({
    "scipy": scipy.__version__, "statsmodels": statsmodels.__version__, "normal": normal(), "wilson": wilson(), "tango": tango(),
    "mcnemar": mcnemars(), "delong": delong(), "bootstrap": bootstrap(), "twoComponents": two_components(), "power": powers(),
}))
