"""Rhythms and states of the stress axis: a day, an hour, two states, and what a pulse does in each."""

from functools import cache

import numpy as np

import syntony as sy
from syntony.body.walker import UNIT
from syntony.units import hour, minute


@cache
def day_of(preset):
    params = dict(sy.bodies["sriram"].presets[preset])
    r = sy.simulate_body("sriram", 40 * 24 * hour, params=params, every=hour / 20)
    c = r["cortisol"].values[len(r["cortisol"]) // 2 :]
    peaks = np.flatnonzero((c[1:-1] > c[:-2]) & (c[1:-1] > c[2:]))
    whole = c[peaks[0] : peaks[-1]]
    return np.diff(peaks).mean() / 20, c.min(), c.max(), whole.mean()


def test_a_day_of_cortisol():
    period, low, high, mean = day_of("normal")
    assert abs(period - 24.1) < 0.3 and abs(low - 1.70) < 0.05 and abs(high - 22.67) < 0.3
    assert day_of("ptsd")[1] < 0.6 * low
    assert day_of("depressed")[3] > mean > day_of("ptsd")[3]


def hourly(drive, delay=None, hours=60):
    params = {"drive": drive, **({} if delay is None else {"delay": delay})}
    r = sy.simulate_body("walker", hours * hour, params=params, every=minute / 2, dt=UNIT / 50)
    c = r["cortisol"].values[-len(r["cortisol"]) // 3 :]
    peaks = np.flatnonzero((c[1:-1] > c[:-2]) & (c[1:-1] > c[2:]) & (c[1:-1] > c.mean()))
    return np.ptp(c), np.diff(peaks).mean() / 2 if len(peaks) > 2 else np.nan


def test_a_delay_makes_an_hourly_rhythm_within_a_range_of_drives():
    assert hourly(12.5)[0] < 0.05 and hourly(16.0)[0] > 0.1
    assert hourly(46.0)[0] > 0.1 and hourly(50.5)[0] < 0.05
    size, period = hourly(30.0)
    assert abs(period - 61.7) < 2 and size > 1
    assert hourly(30.0, delay=0.0)[0] < 1e-3


def test_the_method_of_steps_is_of_fourth_order():
    def last(per_unit):
        r = sy.simulate_body(
            "walker", 5 * UNIT, params={"drive": 30.0, "delay": 1.5 * UNIT}, dt=UNIT / per_unit, every=5 * UNIT
        )
        return np.array([float(r[n][-1]) for n in ("acth", "receptor", "cortisol")])

    exact = last(640)
    errors = [np.abs(last(n) - exact).max() for n in (20, 40, 80)]
    assert np.log2(np.array(errors[:-1]) / errors[1:]).min() > 3.5


def steady(model, starts, duration):
    r = sy.simulate_body(model, duration, start=starts, every=duration)
    return np.array([r[n].values[:, -1] for n in ("receptor", "cortisol")]).T


def test_the_four_equations_have_two_stable_states_and_a_saddle():
    """Roots of the steady state as a function of cortisol: with CRH and receptors in their balance."""
    p = sy.bodies["gupta"].defaults
    o = np.geomspace(1e-4, 1, 400_001)
    crh = 1 / (1 + o / p["crh_half"]) / p["crh_loss"]
    low, high = np.full_like(o, 0.0), np.full_like(o, 5.0)
    # ACTH equals cortisol: crh / (1 + o r / k) = acth_loss o gives the receptors; they must balance
    r = (crh / (p["acth_loss"] * o) - 1) * p["acth_half"] / o
    balance = np.where(r > 0, (o * r) ** 2 / (p["dimer"] + (o * r) ** 2) + p["basal"] - p["receptor_loss"] * r, np.nan)
    inside = np.isfinite(balance)
    roots = o[inside][:-1][np.diff(np.sign(balance[inside])) != 0]
    assert len(roots) == 3 and (high > low).all()
    ends = steady("gupta", {"receptor": np.array([0.05, 1.2]), "cortisol": np.array([0.06, 0.03])}, 4000 * hour)[:, 1]
    assert 0.10 <= 1 - ends.min() / ends.max() <= 0.20
    assert np.allclose(np.sort(ends), [roots[0], roots[2]], rtol=1e-2)


def far(release, pulse=0.0, length=0.0, start=None):
    """Mean cortisol in the end, after a pulse of stress of some hours; arrays run side by side."""
    changes = {"stress": [(0.0, 0.0), (2 * hour, pulse), ((2 + length) * hour, 0.0)]} if length else None
    r = sy.simulate_body("kim", 250 * hour, params={"release": release}, changes=changes, start=start, every=5 * minute,
                         dt=UNIT / 30)  # fmt: skip
    return r["cortisol"].values[..., -600:].mean(axis=-1)


NORMAL = {"acth": 2.0, "receptor": 0.5, "cortisol": 2.0, "store": 1.0, "crh": 60.0}
LOW = {"acth": 0.3, "receptor": 0.3, "cortisol": 0.3, "store": 0.2, "crh": 5.0}


def test_two_states_of_the_axis_with_a_store():
    release = np.arange(2.450, 2.530, 0.005)
    both = {name: np.array([[NORMAL[name]], [LOW[name]]]) * np.ones(len(release)) for name in NORMAL}
    flat = {name: v.ravel() for name, v in both.items()}
    normal, low = far(np.tile(release, 2), start=flat).reshape(2, -1)
    apart = np.abs(low / normal - 1)
    window = release[apart > 0.05]
    assert 0.02 <= np.ptp(window) + 0.005 <= 0.05 and 0.10 <= apart.max() <= 0.20


def test_brief_stress_makes_ill_and_brief_stress_cures():
    """An hour and a half leads out of the normal state, and so do thirty; six hours lead back from the low state, twelve do not.

    The release lies in the middle of the window found here (2.487), which is 1 % below the published one.
    """

    def ends(start, lengths, settled=150 * hour):
        for length in lengths:
            stress = {"stress": [(0.0, 0.0), (settled, 0.2), (settled + length * hour, 0.0)]}
            r = sy.simulate_body("kim", settled + 350 * hour, params={"release": 2.487}, changes=stress, start=start,
                                 every=5 * minute, dt=UNIT / 30)  # fmt: skip
            yield bool(r["cortisol"].values[-600:].mean() > 1.13)

    assert list(ends(NORMAL, (0.5, 1.0, 3.0, 30.0))) == [True, True, False, False]
    assert list(ends(LOW, (1.0, 6.0, 12.0, 30.0))) == [True, True, False, False]
