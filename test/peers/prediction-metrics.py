"""Writes test/fixtures/prediction-metrics.json from scikit-learn: python prediction-metrics.py > ../fixtures/prediction-metrics.json"""
import json
import warnings

import numpy as np
import sklearn
from sklearn import metrics as m

warnings.simplefilter("ignore")
rng = np.random.default_rng(7)


def classes(name, labels, predicted):
    return {"name": name, "label": list(labels), "prediction": list(predicted), "accuracy": m.accuracy_score(labels, predicted),
            "f1": m.f1_score(labels, predicted, pos_label="a", labels=["a"], average="macro", zero_division=0),
            "f1-macro": m.f1_score(labels, predicted, average="macro", zero_division=0)}


def scores(name, y, s):
    return {"name": name, "label": ["yes" if v else "no" for v in y], "score": list(map(float, s)), "auc": m.roc_auc_score(y, s),
            "log-loss": m.log_loss(y, np.column_stack([1 - s, s]), labels=[0, 1]), "brier": m.brier_score_loss(y, s)}


def numbers(name, y, p):
    return {"name": name, "label": list(map(float, y)), "prediction": list(map(float, p)), "mae": m.mean_absolute_error(y, p),
            "rmse": m.root_mean_squared_error(y, p), "r2": m.r2_score(y, p), "quantile-loss": m.mean_pinball_loss(y, p, alpha=0.9)}


def many(n, names):
    return rng.choice(names, n), rng.choice(names, n)


def influence(name, what, metric, labels, given, key):
    """What each example's weight moves: the derivative of the weighted metric, by central differences, times the number of examples."""
    n, step = len(labels), 1e-4

    def at(i, weight):
        w = np.ones(n)
        w[i] += weight
        return metric(labels, given, sample_weight=w)

    each = [metric(labels, given) + n * (at(i, step) - at(i, -step)) / (2 * step) for i in range(n)]
    return {"name": name, "what": what, "label": np.asarray(labels).tolist(), key: np.asarray(given).tolist(), "each": list(map(float, each))}


def influences():
    y = rng.normal(size=40)
    p = y + rng.normal(size=40)
    a, b = rng.choice(list("abc"), 40), rng.choice(list("abc"), 40)
    yes = rng.random(40) < 0.4
    ties = np.round(yes * 0.3 + rng.random(40) * 0.8, 1)

    def one(*args, **more):
        return m.f1_score(*args, labels=["a"], average="macro", **more)

    def macro(*args, **more):
        return m.f1_score(*args, average="macro", **more)

    rows = [influence("a class of three", "f1", one, a, b, "prediction"), influence("three classes", "f1-macro", macro, a, b, "prediction"),
            influence("normal", "rmse", m.root_mean_squared_error, y, p, "prediction"), influence("normal", "r2", m.r2_score, y, p, "prediction"),
            influence("with ties", "auc", m.roc_auc_score, yes, ties, "score")]
    rows[-1]["label"] = ["a" if v else "b" for v in yes]
    return rows


y = rng.random(300) < 0.3
noise = rng.normal(size=200)
three = rng.choice(["a", "b", "c"], 100)
simplex = rng.dirichlet([1, 1, 1], 100)
print(json.dumps({
    "sklearn": sklearn.__version__,
    "classes": [
        classes("two examples", ["a", "b"], ["a", "a"]), classes("all right", list("aabb"), list("aabb")),
        classes("all wrong", list("aabb"), list("bbaa")), classes("a class never predicted", list("aabbc"), list("aabbb")),
        classes("a class that only was predicted", list("bbbb"), list("bbba")), classes("absent positive", list("bbcc"), list("bcbc")),
        classes("two classes", *many(500, ["a", "b"])), classes("five classes", *many(1000, list("abcde"))),
    ],
    "scores": [
        scores("two examples", np.array([1, 0]), np.array([0.7, 0.2])), scores("all ties", np.array([1, 0, 1]), np.array([0.5] * 3)),
        scores("certain and wrong", np.array([1, 0, 1, 0]), np.array([0.0, 1.0, 1.0, 0.0])),
        scores("smooth", y, np.clip(0.3 * y + rng.random(300) * 0.7, 0, 1)), scores("with ties", y, np.round(rng.random(300), 1)),
    ],
    "numbers": [
        numbers("two examples", [1, 2], [1.5, 1.5]), numbers("all right", [1, 2, 3], [1, 2, 3]), numbers("constant label", [2, 2, 2], [1, 2, 3]),
        numbers("constant label, met", [2, 2], [2, 2]), numbers("large", noise * 1e6 + 1e9, noise * 9e5 + 1e9),
        numbers("normal", noise, noise + rng.normal(size=200)),
    ],
    "influence": influences(),
    "several": {"label": three.tolist(), "scores": {c: simplex[:, i].tolist() for i, c in enumerate("abc")},
                "log-loss": m.log_loss(three, simplex, labels=["a", "b", "c"]),
                "brier": m.brier_score_loss(three, simplex, labels=["a", "b", "c"], scale_by_half=False)},
}))
