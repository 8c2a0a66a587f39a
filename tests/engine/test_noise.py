"""Random numbers: the published generator, its moments, and streams that depend on identities only."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

import syntony as sy
from syntony.engine import noise
from syntony.engine.intrinsics import gaussian, threefry, u4, weak
from syntony.errors import BadValue

WORD = st.integers(0, 2**32 - 1)
KNOWN = {  # Threefry2x32 with 13 rounds, vectors of Random123 (Salmon et al. 2011, doi:10.1145/2063384.2063405)
    (0x00000000, 0x00000000, 0x00000000, 0x00000000): (0x9D1C5EC6, 0x8BD50731),
    (0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF): (0xFD36D048, 0x2D17272C),
    (0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344): (0xBA3E4725, 0xF27D669E),
}


def words(values):
    """The generator's two words for counter 0, counter 1, key 0, key 1."""
    return tuple(int(word) & 0xFFFFFFFF for word in threefry(*(u4(value) for value in values)))


def slow_threefry(x0, x1, k0, k1, rounds=13):
    """The published recipe in Python's integers."""
    keys, mask = (k0, k1, 0x1BD11BDA ^ k0 ^ k1), 0xFFFFFFFF
    x0, x1 = (x0 + k0) & mask, (x1 + k1) & mask
    for r in range(rounds):
        turn = (13, 15, 26, 6, 17, 29, 16, 24)[r % 8]
        x0 = (x0 + x1) & mask
        x1 = (((x1 << turn) | (x1 >> (32 - turn))) & mask) ^ x0
        if r % 4 == 3:
            q = r // 4 + 1
            x0, x1 = (x0 + keys[q % 3]) & mask, (x1 + keys[(q + 1) % 3] + q) & mask
    return x0, x1


@pytest.mark.parametrize("given", KNOWN)
def test_known_answers(given):
    assert words(given) == KNOWN[given] == slow_threefry(*given)


@settings(max_examples=100, deadline=None)
@given(WORD, WORD, WORD, WORD)
def test_generator_equals_the_published_recipe(x0, x1, k0, k1):
    assert words((x0, x1, k0, k1)) == slow_threefry(x0, x1, k0, k1)


@settings(max_examples=100, deadline=None)
@given(WORD, WORD)
def test_gaussian_is_box_muller(a, b):
    """Radius from the upper 24 bits of the first word; the point lies on that circle, and turns with the second word."""
    z0, z1 = (float(z) for z in gaussian(u4(a), u4(b)))
    radius = np.sqrt(-2 * np.log((a // 256 + 0.5) / 2**24))
    assert z0**2 + z1**2 == pytest.approx(radius**2, rel=1e-5, abs=2e-7)
    quarter = (b * 4 % 2**32 + 2**31) % 2**32 - 2**31
    expected = abs(np.sin(quarter * np.pi / 4 / 2**31)) * radius, abs(np.cos(quarter * np.pi / 4 / 2**31)) * radius
    assert sorted([abs(z0), abs(z1)]) == pytest.approx(sorted(expected), rel=1e-4, abs=4e-4)


@settings(max_examples=100, deadline=None)
@given(WORD, WORD)
def test_weak_noise_counts_bits(a, b):
    expected = [(bin(word).count("1") - 16) / np.sqrt(8) for word in (a, b)]
    assert [float(z) for z in weak(u4(a), u4(b))] == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(("kind", "kurtosis"), [("gaussian", 0.0), ("weak", -2 / 32)])
def test_moments(kind, kurtosis):
    """Each within four standard errors of 2 million draws."""
    z = noise.draw(1, "client", regions=100, steps=5000, pairs=2, kind=kind).astype(float).ravel()
    n = z.size
    assert abs(z.mean()) < 4 / np.sqrt(n)
    assert abs(z.var() - 1) < 4 * np.sqrt((2 + kurtosis) / n)
    assert abs(stats.skew(z)) < 4 * np.sqrt(6 / n)
    assert abs(stats.kurtosis(z) - kurtosis) < 4 * np.sqrt(24 / n)
    if kind == "gaussian":
        assert stats.kstest(z[::10], "norm").pvalue > 1e-4


def test_streams_are_uncorrelated():
    """Over steps, regions, members of a pair, pairs, people and seeds: every correlation within 5 standard errors."""
    steps = 20_000
    draws = {(seed, who): noise.draw(seed, who, 3, steps, pairs=2) for seed in (1, 2) for who in ("a", "b")}
    series = np.concatenate([z.reshape(steps, -1).T for z in draws.values()])
    off = np.corrcoef(series)[np.triu_indices(len(series), 1)]
    assert abs(off).max() < 5 / np.sqrt(steps)
    later = [np.corrcoef(x[:-1], x[1:])[0, 1] for x in series]
    assert abs(np.array(later)).max() < 5 / np.sqrt(steps)


def test_a_number_depends_on_identities_only():
    whole = noise.draw(7, "client", regions=5, steps=40, pairs=2)
    assert np.array_equal(noise.draw(7, "client", regions=3, steps=40, pairs=2), whole[:, :, :3])
    assert np.array_equal(noise.draw(7, "client", regions=5, steps=10, pairs=2, first_step=30), whole[30:])
    assert np.array_equal(noise.draw(7, "client", regions=5, steps=40, pairs=1), whole[:, :2])
    for other in (noise.draw(8, "client", 5, 40, pairs=2), noise.draw(7, "Client", 5, 40, pairs=2)):
        assert not np.isin(other, whole).mean() > 0.01


def test_steps_beyond_32_bits_have_keys_of_their_own():
    last = noise.STEPS_PER_EPOCH - 1
    assert np.array_equal(noise.key(1, "a", "noise0", 0), noise.key(1, "a", "noise0", last))
    assert not np.array_equal(noise.key(1, "a", "noise0", 0), noise.key(1, "a", "noise0", last + 1))
    assert noise.keys(1, ["a", "b"], ["noise0", "noise1"]).shape == (2, 2, 2)
    assert len({tuple(row) for row in noise.keys(1, ["a", "b"], ["noise0", "noise1"]).reshape(4, 2)}) == 4


def test_seeds():
    assert noise.expect_seed(np.int64(3)) == 3 and isinstance(noise.expect_seed(np.int64(3)), int)
    assert noise.expect_seed(None) != noise.expect_seed(None)
    for wrong in (True, -1, 1.0, "1"):
        with pytest.raises(BadValue, match="; expected a whole number of at least 0, or None to draw one"):
            noise.expect_seed(wrong)


def test_a_state_keeps_its_stream_when_another_has_no_noise():
    """Switching the noise of one state off leaves the numbers of the other as they were, also beside a noisy partner."""

    def derivative(x, y, tau):
        return -x / tau, -y / tau

    params = {name: sy.Param(1.0, "1/√s", (0, 10), "noise") for name in ("sigma_x", "sigma_y")}
    model = sy.Model(
        "two", derivative, {"x": sy.State(0.0, noise="sigma_x"), "y": sy.State(0.0, noise="sigma_y")},
        {"tau": sy.Param(0.02, "s", (1e-3, 1), "time constant"), **params},
    )  # fmt: skip
    brain = sy.Brain("a", np.zeros((3, 3)))
    options = dict(model=model, duration=0.02, dt=1e-3, seed=1, keep=sy.Keep(every=1e-3, states=("y",)))
    both = sy.simulate(brain, **options)["y"].values
    quiet = sy.simulate(brain, params={"sigma_x": 0.0}, **options)["y"].values
    beside = sy.simulate(
        [brain, brain.replace(name="b")], params={"sigma_x": {"a": 0.0, "b": 1.0}}, **options
    )["y"].values  # fmt: skip
    assert np.array_equal(both, quiet)
    assert np.array_equal(both[0], beside[0])
