"""Consolidation: what one event leaves, how a strong one rescues a weak one, and that proteins decide."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import syntony as sy
from syntony.engine.network import resolve
from syntony.engine.rules import at_work
from syntony.plasticity.consolidation import consolidation, induced
from syntony.rule import Plasticity

HOUR, STEP = 3600.0, 5.0


@cache
def synapses(count):
    """`count` edges onto one region."""
    weights = np.zeros((count + 1, count + 1))
    weights[0, 1:] = 0.1
    return resolve(sy.Brain("a", weights), model="linear")


def after(count, events, end, **params):
    """early, late and protein over time: events are (time, edges, amplitude)."""
    (item,) = at_work(synapses(count), [Plasticity(consolidation, params=params)])
    y, history = item.start(), []
    times = sorted(events, key=lambda e: e[0])
    for k in range(round(end / STEP)):
        while times and times[0][0] <= k * STEP:
            _, edges, amplitude = times.pop(0)
            early = y[item.parts["early"]]
            early[edges] = induced(early[edges], amplitude)
        history.append(y.copy())
        y = np.clip(y + STEP * item.change(y, {"arousal": 0.0}), *item.limits)
    states = {name: np.array(history)[:, part] for name, part in item.parts.items()}
    return states, y, item


@pytest.mark.parametrize(
    ("amplitude", "tagged", "making", "late"), [(0.3, 46.5, 0, 0), (0.6, 126.0, 20.9, 0.258), (1.0, 184.7, 79.5, 0.698)]
)
def test_what_one_event_leaves_after_eight_hours(amplitude, tagged, making, late):
    states, y, item = after(1, [(0.0, 0, amplitude)], 8 * HOUR)
    moved = states["early"][:, 0] - 1.0
    assert abs((moved > 0.2).sum() * STEP / 60 - tagged) < 0.2
    assert abs((moved > 0.5).sum() * STEP / 60 - making) < 0.2
    assert abs(y[item.parts["late"]][0] - late) < 0.01
    if amplitude == 1.0:
        assert abs(item.felt(y, {})[0] / item.structure[0] - 1.714) < 0.01


def rescued(weak, lag, others=1, **params):
    """Late phase ten hours later of a weak event, the strong one coming `lag` after it (before it, if negative)."""
    first = max(0.0, -lag)
    events = [(first, 0, weak), (first + lag, slice(1, 1 + others), 1.0)]
    _, y, item = after(1 + others, events, 10 * HOUR + first, **params)
    return y[item.parts["late"]][0]


@pytest.mark.parametrize(("weak", "before", "later"), [(0.4, 0.05, 0.65), (0.49, 0.18, 0.75)])
def test_a_strong_event_rescues_a_weak_one(weak, before, later):
    assert abs(rescued(weak, 1 * HOUR) - before) < 0.02
    assert abs(rescued(weak, -1 * HOUR) - later) < 0.02
    assert rescued(weak, -1 * HOUR) > rescued(weak, 1 * HOUR)


def test_rescue_fades_with_the_lag_and_a_lower_tag_makes_it_longer():
    """Frey and Morris 1998: whole at 5 minutes and 1 hour, weak or none at 2 and 4 hours."""
    lags = [5 * 60, HOUR, 2 * HOUR, 4 * HOUR]
    published = [rescued(0.49, lag) for lag in lags]
    assert (np.diff(published) <= 0).all() and published[-1] == 0
    assert rescued(0.49, HOUR, tag=0.15) > published[1] + 0.05


def test_without_proteins_nothing_lasts():
    for amplitude in (0.3, 0.6, 1.0):
        _, y, item = after(1, [(0.0, 0, amplitude)], 8 * HOUR, alpha=0.0)
        assert y[item.parts["late"]][0] == 0
        assert abs(item.felt(y, {})[0] / item.structure[0] - 1) < 0.02


def test_arousal_opens_the_gate():
    """A weak event consolidates by itself when arousal is high, and a strong one does not when it is absent."""
    (item,) = at_work(synapses(1), [Plasticity(consolidation, params={"gated": 1.0})])
    y = item.start()
    y[item.parts["early"]] = induced(1.0, 0.4)
    made = [item.change(y, {"arousal": a})[item.parts["protein"]][0] > 0 for a in (0.0, 1.0, 3.0)]
    assert made == [False, False, True]


def learnt(seed, units=150, others=50):
    """Weights, relative to rest, ten seconds and eight hours after an assembly was learnt by moderate events."""
    rng = np.random.default_rng(seed)
    there = (rng.random((units + others, units + others)) < 0.1) & ~np.eye(units + others, dtype=bool)
    network = resolve(sy.Brain("a", 0.01 * there), model="linear")
    (item,) = at_work(network, [Plasticity(consolidation)])
    inside = (item.targets < units) & (item.sources < units)
    y, step, shown = item.start(), 20.0, []
    early = y[item.parts["early"]]
    early[inside] = induced(1.0, rng.uniform(0.3, 0.6, inside.sum()))
    for k in range(round(8 * HOUR / step) + 1):
        if k in (0, round(8 * HOUR / step)):
            whole = np.zeros(there.shape)
            whole[item.targets, item.sources] = item.felt(y, {}) / item.structure
            shown.append(whole)
        y = np.clip(y + step * item.change(y, {"arousal": 0.0}), *item.limits)
    return shown


def recalled(weights, seed, units=150):
    """Half of the assembly is shown; how many of its other units fire, less how many of those outside."""
    rng = np.random.default_rng(1000 + seed)
    cue = np.zeros(len(weights))
    cue[rng.permutation(units)[: units // 2]] = 1.0
    fires = weights @ cue + rng.standard_normal(len(weights)) > 0.1 * units / 2 * 1.5
    rest = np.flatnonzero(cue[:units] == 0)
    return fires[rest].mean() - fires[units:].mean()


def test_recall_is_better_after_hours_than_at_once():
    """Luboeinski and Tetzlaff 2021; sign test over ten seeds, p = 0.011 for nine."""
    better = 0
    for seed in range(10):
        soon, late = learnt(seed)
        better += recalled(late, seed) > recalled(soon, seed)
    assert better >= 9


@given(st.floats(0.1, 2), st.floats(-3, 3))
def test_induction_saturates(early, amplitude):
    assert 0.0003 <= induced(early, amplitude) <= 2.0
