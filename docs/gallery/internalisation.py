"""Internalisation between two default brains: what a mother's answers leave in a child after she has gone.

The plastic edges run from the child's amygdala to its middle prefrontal cortex. A dose of days together, an answer within the life
of an affect, and affect itself decide whether they keep themselves up afterwards.
"""

import sys
from pathlib import Path

import numpy as np

import syntony as sy
from syntony.plot._style import PEOPLE, dress, figure, legend
from syntony.units import day, year

COUPLING, AMYGDALA = 1.2, ["Amygdala_L", "Amygdala_R"]
PREFRONTAL = [p + s for p in ("Frontal_Sup_Medial", "Frontal_Med_Orb", "Cingulate_Ant") for s in ("_L", "_R")]


def child():
    """The default brain with control of the amygdala by middle prefrontal cortex, onto its inhibitory cells."""
    brain = sy.Brain.default("child")
    back = np.zeros(brain.weights.shape)
    back[np.ix_(brain.index(AMYGDALA), brain.index(PREFRONTAL))] = 0.5 / COUPLING
    return brain.with_projection("inhibitory", back, meaning="prefrontal control of the amygdala")


def lived(days, after, lag=1.0, affect=0.002, strength=1.2):
    """Years, and the mean weight of the plastic edges."""
    face, control, half = (
        dict.fromkeys(AMYGDALA, 1.0),
        dict.fromkeys(PREFRONTAL, 1.0),
        {"delay": 0, "smoothing": lag / 2},
    )
    relations = [
        sy.Relation("child", "mother", 1.0, expressing=face, perceiving=control, **half),
        sy.Relation("mother", "child", strength, expressing=control, perceiving=control, **half),
    ]
    together = sy.Episode("together", ["child", "mother"], 0, days * day)
    plastic = sy.Plasticity("threshold_covariance", "child", PREFRONTAL, AMYGDALA, params={"theta": 4.8e-5})
    r = sy.live(
        [child(), sy.Brain.default("mother")], relations, sy.Course([together], end=days * day + after, sleep=0.0),
        coupling=COUPLING, sigma=4e-4, balance="fic", eliminate=["S_I"], plasticity=[plastic], every=after / 60,
        drives=[sy.Drive("child", affect, regions=AMYGDALA)],
    )  # fmt: skip
    w = r["threshold_covariance: child"]
    return w.time.values, w.values.mean(axis=0)


def main(path="out/internalisation.png"):
    page = figure(10, 3.4)
    doses, lags, affects = page.subplots(1, 3)
    for colour, days in zip(PEOPLE, (1, 2, 3, 6)):
        t, w = lived(days, 120 * day)
        doses.plot(t / day, w, color=colour, label=f"{days} days together")
    dress(doses, "days", "mean weight", "A dose decides")
    legend(doses)
    lag = np.array([1.0, 5.0, 10.0, 15.0, 20.0])
    lags.plot(lag / 20.0, [lived(60, 2 * year, lag=x)[1][-1] for x in lag], "o-", color=PEOPLE[0])
    dress(lags, "lag of the answer / life of the affect", "weight two years later", "Contingency")
    affect = np.array([0.0012, 0.0016, 0.0019, 0.0021])
    affects.plot(1e3 * affect, [lived(60, 2 * year, affect=x)[1][-1] for x in affect], "o-", color=PEOPLE[0])
    dress(affects, "affect (pA)", "weight two years later", "Affect")
    Path(path).parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
