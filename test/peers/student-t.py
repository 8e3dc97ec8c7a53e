"""Writes test/fixtures/student-t.json from SciPy: python student-t.py > ../fixtures/student-t.json"""
import json

import scipy
from scipy.stats import t

probabilities = [0.51, 0.6, 0.75, 0.9, 0.95, 0.975, 0.99, 0.995, 0.999, 0.9999, 0.1, 0.05, 0.001, 1e-6]
freedom = [1, 1.5, 2, 2.5, 3, 4, 5, 6.7, 8, 10, 15, 20.25, 30, 57.3, 100, 250, 1000, 1e4, 1e6]
points = [-20, -8, -3.1, -1, -0.2, 0.3, 1.7, 2.5, 6, 25]
quantiles = [[p, d, float(t.ppf(p, d))] for p in probabilities for d in [*freedom, 0.67, 1e7, 1e8, 1e12]]
cdf = [[x, d, float(t.cdf(x, d))] for x in points for d in freedom]
print(json.dumps({"scipy": scipy.__version__, "quantiles": quantiles, "cdf": cdf}, indent=0))
