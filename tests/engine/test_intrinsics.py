"""The kernels' own exp, log, sine … against NumPy in extended precision, over the range in which models use them."""

import numpy as np
import pytest
from numba import njit

from syntony.engine import intrinsics
from syntony.math import dexprel, exprel

f4 = np.float32
RANGES = {"exp": (-80, 80), "log": (1e-12, 1e12), "sin": (-100, 100), "cos": (-100, 100), "tanh": (-20, 20),
          "exprel": (-60, 60), "dexprel": (-25, 25)}  # fmt: skip
EXACT = {"exp": np.exp, "log": np.log, "sin": np.sin, "cos": np.cos, "tanh": np.tanh}
ABSOLUTE = ("sin", "cos")  # their zeros are not multiples of a float


@njit
def apply32(x, out):
    for i in range(x.size):
        out[0, i] = intrinsics.exp32(x[i])
        out[1, i] = intrinsics.log32(abs(x[i]))
        out[2, i] = intrinsics.sin32(x[i])
        out[3, i] = intrinsics.cos32(x[i])
        out[4, i] = intrinsics.tanh32(x[i])
        out[5, i] = intrinsics.exprel32(x[i])
        out[6, i] = intrinsics.dexprel32(x[i])
        out[7, i] = intrinsics.wrap32(x[i], f4(2.5))


@njit
def apply64(x, out):
    for i in range(x.size):
        out[0, i] = intrinsics.exp64(x[i])
        out[1, i] = intrinsics.log64(abs(x[i]))
        out[2, i] = intrinsics.sin64(x[i])
        out[3, i] = intrinsics.cos64(x[i])
        out[4, i] = intrinsics.tanh64(x[i])
        out[5, i] = intrinsics.exprel64(x[i])
        out[6, i] = intrinsics.dexprel64(x[i])
        out[7, i] = intrinsics.wrap64(x[i], 2.5)


ROWS = [*RANGES, "wrap"]
KINDS = {"float32": (apply32, 2e-7, 2e-6), "float64": (apply64, 5e-16, 2e-14)}  # error, and that of dexprel at its join


def values(name, real, x):
    x = np.asarray(x, real)
    out = np.empty((len(ROWS), x.size), real)
    KINDS[real][0](x, out)
    return out[ROWS.index(name)].astype(np.longdouble)


def exact(name, x):
    if name in EXACT:
        return EXACT[name](x.astype(np.longdouble))
    return {"exprel": exprel, "dexprel": dexprel}[name](x.astype(float)).astype(np.longdouble)


def grid(name, real):
    low, high = RANGES[name]
    x = np.geomspace(low, high, 100_001) if name == "log" else np.linspace(low, high, 100_001)
    return x.astype(real)


@pytest.mark.parametrize("real", KINDS)
@pytest.mark.parametrize("name", RANGES)
def test_error(name, real):
    x = grid(name, real)
    expected = exact(name, x)
    found = values(name, real, x)
    scale = 1.0 if name in ABSOLUTE else np.maximum(np.abs(expected), 1e-30)
    assert (np.abs(found - expected) / scale).max() < KINDS[real][2 if name == "dexprel" else 1]


@pytest.mark.parametrize("real", KINDS)
def test_far_values_neither_overflow_nor_lose_their_sign(real):
    far = np.array([-1e30, -1e4, 1e4, 1e30], real)
    assert np.isfinite(values("exp", real, far)).all() and (values("exp", real, far[:2]) < 1e-30).all()
    assert values("tanh", real, far) == pytest.approx([-1, -1, 1, 1], abs=1e-7)
    assert np.isfinite(values("exprel", real, far)).all()
    assert values("exprel", real, [1e4])[0] == pytest.approx(1e4, rel=1e-6)
    assert values("exprel", real, [-1e4])[0] == pytest.approx(0.0, abs=1e-10)
    assert values("dexprel", real, [-500.0, 500.0]) == pytest.approx([0.0, 1.0], abs=1e-7)


@pytest.mark.parametrize("real", KINDS)
def test_exprel_passes_through_one(real):
    near = np.concatenate([-np.geomspace(1e-12, 0.5, 50)[::-1], [0.0], np.geomspace(1e-12, 0.5, 50)])
    assert values("exprel", real, near) == pytest.approx(exact("exprel", np.asarray(near, real)), rel=2e-7)
    assert values("exprel", real, [0.0])[0] == 1.0 and values("dexprel", real, [0.0])[0] == 0.5


@pytest.mark.parametrize("real", KINDS)
def test_an_angle_stays_in_its_period(real):
    x = np.concatenate([np.linspace(-30, 30, 10_001), [0.0, 2.5, -2.5, -1e-30, 5.0]])
    found = values("wrap", real, x)
    assert (found >= 0).all() and (found < 2.5).all()
    turns = (x - found.astype(float)) / 2.5
    assert turns == pytest.approx(np.round(turns), abs=2e-6)
