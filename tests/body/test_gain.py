"""Gain of the response, as noradrenaline raises it: one abrupt change from apart to together (Shine 2018, doi:10.7554/eLife.31130)."""

import numpy as np
from scipy.signal import hilbert

import syntony as sy
from syntony.measures import functional_connectivity, order_parameter, participation
from syntony.measures.modules import find_modules

BRAIN = sy.Brain.default()
LINKED = 0.3  # correlations below it are not counted as links


def test_more_gain_joins_the_brain_at_once():
    gains = np.arange(0.7, 1.201, 0.05)
    r = sy.sweep(
        BRAIN, {"slope_e": gains}, model="wilson_cowan", coupling=2.0, duration=30.0, seed=1,
        keep=sy.Keep(every=0.002, start=2.0), progress=False,
    )  # fmt: skip
    activity = r["E"].values[:, 0]
    phases = np.angle(hilbert(activity - activity.mean(axis=-1, keepdims=True)))[..., 250:-250]
    together = order_parameter(phases)
    fc = np.array([functional_connectivity(a) for a in activity])
    links = participation(np.where(fc > LINKED, fc, 0.0), find_modules(BRAIN.weights, seed=1)).mean(axis=-1)
    level, swing = together.mean(axis=-1), together.std(axis=-1)
    jump = np.diff(level).argmax()
    assert np.diff(level)[jump] > 0.3 and (np.delete(np.diff(level), jump) < 0.12).all()
    assert np.diff(links).argmax() == jump and np.diff(links)[jump] > 0.3
    middle = gains[jump : jump + 2].mean()
    assert abs(gains[swing.argmax()] / middle - 1) <= 0.1
