"""Where numbers lie, and the same numbers from one region to many hundred, in both layouts and precisions."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syntony as sy
from syntony.engine.intrinsics import aligned_zeros, vector_bytes, vector_registers
from syntony.engine.layout import Spec
from syntony.engine.noise import draw
from syntony.units import ms

SIGMA, TAU = (sy.models["linear"].defaults[name] for name in ("sigma", "tau"))
MODEL = st.sampled_from(list(sy.models.values()))


@settings(max_examples=60, deadline=None)
@given(
    MODEL,
    st.integers(1, 2000),
    st.sampled_from(["float32", "float64"]),
    st.sampled_from(["euler", "heun"]),
    st.booleans(),
)
def test_slots_do_not_overlap_and_hold_every_region(model, regions, real, scheme, average):
    keep = tuple(model.quantities)
    onto = frozenset(item.onto for item in model.inputs.values())
    spec = Spec(model, regions, real, scheme, keep=keep, average=average, dense=onto, noisy=tuple(model.noise))
    starts = sorted(spec.start(slot) for slot in spec.slots)
    assert np.diff([*starts, spec.size]).min() == spec.slot_length >= regions
    assert spec.padded % spec.lanes == 0 and spec.padded - regions < spec.lanes
    assert sum(spec.tiles) * spec.lanes == spec.padded
    columns = max([len(group) for group in spec.dense_groups] or [1])
    assert max(spec.tiles) * columns <= max(columns, vector_registers() - 4)
    assert set(spec.computed) == set(model.outputs) and spec.pairs == (len(model.noise) + 1) // 2


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 2000), st.sampled_from(["float32", "float64"]), st.integers(1, 4))
def test_tiles_of_points_fit_the_registers(regions, real, vectors):
    plain = Spec(sy.models["linear"], regions, real, dense=frozenset({"excitatory"}))
    spec = Spec(
        sy.models["linear"], regions, real, dense=frozenset({"excitatory"}), abreast=vectors * plain.lanes
    )  # fmt: skip
    assert spec.rows * vectors <= vector_registers() - 4
    assert spec.slot_length % (spec.rows * spec.abreast) == 0 and spec.slot_length >= regions * spec.abreast


def test_arrays_are_aligned():
    for shape in (1, 7, (3, 5), 1000):
        assert aligned_zeros(shape, "float32").ctypes.data % 64 == 0
    assert vector_bytes() in (16, 32, 64)


def plain(brain, couplings, steps, dt):
    """Euler's method in NumPy, (point, region) after `steps`."""
    z = draw(1, brain.name, brain.n_regions, steps)[:, 0].astype(float)
    x = np.full((len(couplings), brain.n_regions), 0.5)
    for t in range(steps):
        heard = np.asarray(couplings)[:, None] * (x @ brain.weights.T)
        x = x + dt * (heard - x) / TAU + np.sqrt(dt) * SIGMA * z[t]
    return x


def network(n, density=1.0):
    rng = np.random.default_rng(n)
    weights = rng.random((n, n)) * (rng.random((n, n)) < density)
    return sy.Brain("a", weights / max(1.0, weights.sum(axis=1).max()))


@pytest.mark.parametrize(
    ("n", "precision", "tolerance"),
    [(1, "single", 3e-6), (2, "double", 1e-13), (17, "single", 3e-6), (530, "single", 3e-6), (530, "double", 1e-13)],
)
def test_any_number_of_regions(n, precision, tolerance):
    """530 regions need several register tiles of targets."""
    brain, steps, dt = network(n), 40, 1 * ms
    r = sy.simulate(
        brain, model="linear", coupling=0.9, duration=steps * dt, dt=dt, seed=1, start={"x": 0.5}, precision=precision,
        keep=sy.Keep(every=steps * dt),
    )  # fmt: skip
    assert r["x"].values[0, :, 0] == pytest.approx(plain(brain, [0.9], steps, dt)[0], abs=tolerance)


@pytest.mark.parametrize(
    ("n", "density", "precision", "tolerance"),
    [(1, 1.0, "single", 3e-6), (2, 1.0, "double", 1e-13), (67, 1.0, "single", 3e-6), (67, 0.1, "double", 1e-13)],
)
def test_any_number_of_regions_and_points(n, density, precision, tolerance):
    """19 points fill no whole number of vectors; 67 regions no whole number of tiles."""
    brain, steps, dt, couplings = network(n, density), 40, 1 * ms, np.linspace(0, 0.9, 19)
    r = sy.sweep(
        brain, {"coupling": couplings}, model="linear", duration=steps * dt, dt=dt, seed=1, start={"x": 0.5},
        precision=precision, keep=sy.Keep(every=steps * dt), layout="points",
    )  # fmt: skip
    assert r["x"].values[:, 0, :, 0] == pytest.approx(plain(brain, couplings, steps, dt), abs=tolerance)
