"""What each kind of surrogate keeps, and that the list of a seed is one list."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.chance import (
    SURROGATES,
    amplitude_adjusted,
    circular_shift,
    epoch_shuffle,
    match_ends,
    phase_randomise,
    segment_shuffle,
    shifts,
)
from syntony.errors import BadShape, BadValue

LAW = settings(max_examples=20, deadline=None)
SEED = st.integers(0, 2**31)
SAMPLES = st.integers(20, 41)
TOGETHER = st.booleans()
OPTIONS = {"segments": {"length": 5}}
EVERY = pytest.mark.parametrize("kind", SURROGATES)


def noise(seed, *shape, unreal=False):
    rng = np.random.default_rng(seed)
    return rng.standard_normal(shape) + (1j * rng.standard_normal(shape) if unreal else 0)


def make(kind, x, n, **options):
    return SURROGATES[kind](x, n, **OPTIONS.get(kind, {}), **options)


def power(x):
    return np.abs(np.fft.fft(x)) ** 2


def cross(x):
    f = np.fft.fft(x)
    return f[..., :, None, :] * np.conj(f[..., None, :, :])


@EVERY
@given(SEED)
@LAW
def test_the_list_of_a_seed_is_the_same_in_pieces(kind, seed):
    x = noise(seed, 8, 3, 20)
    whole = make(kind, x, 5, seed=seed)
    assert whole.shape == (5, 8, 3, 20)
    np.testing.assert_array_equal(
        np.concatenate([make(kind, x, 2, seed=seed), make(kind, x, 3, seed=seed, first=2)]), whole
    )
    assert not (make(kind, x, 5, seed=seed + 1) == whole).all()


@EVERY
def test_input_stays_and_single_precision_stays_single(kind):
    x = noise(1, 8, 2, 20)
    before = x.copy()
    assert make(kind, x.astype(np.float32), 2, seed=1).dtype == np.float32
    make(kind, x, 2, seed=1)
    assert (x == before).all()


@given(SEED, SAMPLES, TOGETHER, st.booleans())
@LAW
def test_shifts_keep_values_spectra_and_what_is_between_channels(seed, samples, together, unreal):
    x = noise(seed, 2, 3, samples, unreal=unreal)
    for y in circular_shift(x, 4, seed=seed, minimum=3, together=together):
        np.testing.assert_array_equal(np.sort_complex(y), np.sort_complex(x))
        np.testing.assert_allclose(power(y), power(x), atol=1e-9)
        if together:
            np.testing.assert_allclose(cross(y), cross(x), atol=1e-9)
        for c in range(3):
            lags = [k for k in range(samples) if (np.roll(x[:, c], k, axis=-1) == y[:, c]).all()]
            assert len(lags) == 1
            assert 3 <= lags[0] <= samples - 3


@given(SEED, SAMPLES)
@LAW
def test_shifts_of_a_shifted_series_are_the_same_set(seed, samples):
    """Exchangeability: which of the arrangements is the observed one cannot be told from the set."""
    x = noise(seed, samples)

    def arrangements(x):
        return {tuple(y) for y in [x, *circular_shift(x, samples - 1, seed=seed)]}

    assert arrangements(x) == arrangements(np.roll(x, seed % samples))


@given(SEED, SAMPLES, TOGETHER, st.booleans())
@LAW
def test_phases_keep_spectra_exactly(seed, samples, together, unreal):
    x = noise(seed, 2, 3, samples, unreal=unreal) + 1.0
    for y in phase_randomise(x, 3, seed=seed, together=together):
        np.testing.assert_allclose(power(y), power(x), rtol=1e-9, atol=1e-9)
        np.testing.assert_allclose(y.mean(axis=-1), x.mean(axis=-1), atol=1e-10)
        assert not np.allclose(y, x)
        if together:
            np.testing.assert_allclose(cross(y), cross(x), rtol=1e-8, atol=1e-8)
        else:
            assert not np.allclose(cross(y)[..., 0, 1, :], cross(x)[..., 0, 1, :])


@given(SEED, SAMPLES, TOGETHER)
@LAW
def test_phases_commute_with_the_analytic_signal(seed, samples, together):
    from scipy.signal import hilbert

    x = noise(seed, 3, samples)
    before = phase_randomise(hilbert(x), 2, seed=seed, together=together)
    np.testing.assert_allclose(hilbert(phase_randomise(x, 2, seed=seed, together=together)), before, atol=1e-9)


@given(SEED, SAMPLES, TOGETHER)
@LAW
def test_amplitude_adjustment_keeps_every_value_and_nearly_the_spectrum(seed, samples, together):
    x = np.exp(noise(seed, 2, 3, samples).cumsum(axis=-1) / 3)
    y = amplitude_adjusted(x, 3, seed=seed, together=together)
    np.testing.assert_array_equal(np.sort(y), np.broadcast_to(np.sort(x), y.shape))
    plain = np.take_along_axis(np.broadcast_to(x, y.shape), noise(seed, *y.shape).argsort(axis=-1), axis=-1)
    assert distance(y, x) < 0.5 * distance(plain, x)


def distance(y, x):
    """How far the spectra of y are from those of x; shuffled values alone have a white spectrum."""
    return np.abs(np.sqrt(power(y)) - np.sqrt(power(x))).sum()


def test_amplitude_adjustment_together_keeps_correlations_between_channels():
    common = noise(3, 400).cumsum()
    x = np.exp(np.stack([common, common + 5 * noise(4, 400)]) / 20)
    before = np.corrcoef(x)[0, 1]
    joint = [np.corrcoef(y)[0, 1] for y in amplitude_adjusted(x, 20, seed=1)]
    alone = [np.corrcoef(y)[0, 1] for y in amplitude_adjusted(x, 20, seed=1, together=False)]
    assert np.mean(joint) == pytest.approx(before, abs=0.1)
    assert abs(np.mean(alone)) < 0.5 * before


@given(SEED, SAMPLES, st.integers(1, 4), st.booleans())
@LAW
def test_segments_are_whole_and_all_there(seed, samples, length, unreal):
    x = np.arange(samples) + (1j if unreal else 0) * np.ones(samples)
    y = segment_shuffle(np.stack([x, x + 100]), 3, seed=seed, length=length)
    np.testing.assert_array_equal(np.sort_complex(y[:, 0]), np.broadcast_to(x, (3, samples)))
    np.testing.assert_array_equal(y[:, 1], y[:, 0] + 100)
    count = round(samples / length)
    joints = (np.diff(y[:, 0].real) != 1).sum(axis=1)
    assert (joints <= count - 1).all()
    assert (y[:, 0] != x).any(axis=1).all()
    apart = segment_shuffle(np.stack([x, x + 100]), 8, seed=seed, length=length, together=False)
    np.testing.assert_array_equal(np.sort_complex(apart[:, 1]), np.broadcast_to(x + 100, (8, samples)))


@given(SEED)
@LAW
def test_epochs_are_whole_and_all_there(seed):
    x = noise(seed, 2, 5, 3, 4)
    for y in epoch_shuffle(x, 6, seed=seed):
        order = [int(np.flatnonzero((x[0] == e).all(axis=(1, 2)))[0]) for e in y[0]]
        assert sorted(order) == list(range(5)) != order
        np.testing.assert_array_equal(y, x[:, order])


@given(SEED, SAMPLES, st.floats(0, 0.5))
@LAW
def test_matched_ends_meet(seed, samples, share):
    x = noise(seed, 2, samples) + np.linspace(0, 50, samples)
    y = match_ends(x, share=share)
    width = max(1, round(share * samples))
    np.testing.assert_allclose(y[..., :width].mean(axis=-1), 0, atol=1e-10)
    np.testing.assert_allclose(y[..., samples - width :].mean(axis=-1), 0, atol=1e-10)
    np.testing.assert_allclose(match_ends(y, share=share), y, atol=1e-9)
    line = x - y
    np.testing.assert_allclose(np.diff(line, 2), 0, atol=1e-9)


def test_refusals():
    x = np.arange(20.0)
    with pytest.raises(BadValue, match=r"x has nan at \(2,\); expected finite numbers: remove or fill missing values"):
        circular_shift([0, 1, np.nan], seed=1)
    with pytest.raises(BadValue, match="x is not an array of numbers"):
        phase_randomise("text", seed=1)
    with pytest.raises(BadValue, match="x is not an array of numbers: list"):
        phase_randomise([[1.0, 2.0], [3.0]], seed=1)
    with pytest.raises(BadShape, match=r"x has shape \(0,\); expected \(…, time\), none of them empty"):
        phase_randomise([], seed=1)
    with pytest.raises(BadValue, match="20 circular shifts were asked for, but a series of 20 samples has only 19"):
        circular_shift(x, 20, seed=1)
    with pytest.raises(BadValue, match="a series of 20 samples has no circular shift of at least 11"):
        shifts(20, 11)
    with pytest.raises(
        BadValue, match="segments of 15 samples cannot be shuffled in a series of 20; expected at least 2"
    ):
        segment_shuffle(x, length=15, seed=1)
    with pytest.raises(BadShape, match="x has 1 epoch; shuffling needs at least 2"):
        epoch_shuffle(x.reshape(1, 1, 20), seed=1)
    with pytest.raises(BadShape, match=r"expected \(…, epoch, channel, time\)"):
        epoch_shuffle(x, seed=1)
    with pytest.raises(BadValue, match="x is complex; amplitude adjustment needs real series"):
        amplitude_adjusted(x * 1j, seed=1)
    with pytest.raises(BadValue, match="x is complex; match the ends of the real series before filtering"):
        match_ends(x * 1j)
    with pytest.raises(BadValue, match="seed is -1; expected a whole number of at least 0 or a numpy Generator"):
        circular_shift(x, seed=-1)
    with pytest.raises(BadValue, match=r"n is 1\.5; expected a whole number of at least 1"):
        circular_shift(x, 1.5, seed=1)
