"""Two people who never met must come out as unrelated 95 times in 100, and where a test breaks that, we say so.

Every pair of people here is independent; 4,000 pairs give a spread of .0034 around .05.
"""

import numpy as np
import pytest
from coloured import autoregressive, correlation, false_positives, positive, power_law, unit

from syntony.chance import circular_shift, compare, effect_size, epoch_shuffle, match_ends, pairings, repaired

PAIRS = 4000
RIGHT = pytest.approx(0.05, abs=0.01)


def people(kind, samples, pairs=PAIRS):
    """Two sets of independent people with different spectra."""
    rng = np.random.default_rng([samples, len(kind)])
    if kind == "short memory":
        return autoregressive(rng, pairs, samples, 0.5), autoregressive(rng, pairs, samples, 0.8)
    if kind == "long and short memory":
        return autoregressive(rng, pairs, samples, 0.95), autoregressive(rng, pairs, samples, 0.3)
    pink, other = power_law(rng, pairs, samples, 1.0), power_law(rng, pairs, samples, 0.6)
    return match_ends(pink), match_ends(other)


@pytest.mark.parametrize("kind", ["shift", "phase"])
@pytest.mark.parametrize(
    ("noise", "samples"),
    [
        *(("short memory", 256), ("short memory", 600), ("long and short memory", 256), ("long and short memory", 600)),
        *(("pink", 256), ("pink", 600)),
    ],
)
def test_rate_is_right_for_stationary_noise(noise, samples, kind):
    assert false_positives(kind, *people(noise, samples)) == RIGHT


@pytest.mark.parametrize("samples", [256, 500])
def test_rate_is_right_for_segments_longer_than_the_memory(samples):
    assert false_positives("segments", *people("short memory", samples), length=samples // 8) == RIGHT


def test_rate_is_right_for_amplitude_adjustment_of_what_was_gaussian():
    """Exponentiated noise: a static nonlinearity, for which phases alone make no claim."""
    x, y = people("short memory", 128, 2000)
    assert false_positives("amplitude", x, np.exp(y), surrogates=19, iterations=8) == RIGHT


def test_rate_is_right_for_epochs_where_a_shift_calls_a_common_response_synchrony():
    rng = np.random.default_rng(4)
    evoked, p_epochs, p_shift = 2 * np.sin(np.arange(30) / 3), [], []
    for i in range(0, PAIRS // 2, 20):
        x, y = (autoregressive(rng, 20 * 12, 30, 0.8).reshape(20, 12, 1, 30) + evoked for _ in range(2))
        first, second = unit(x.reshape(20, 360)), y.reshape(20, 360)
        for p, made in (
            (p_epochs, epoch_shuffle(y, 39, seed=i).reshape(39, 20, 360)),
            (p_shift, circular_shift(second, 39, seed=i)),
        ):
            null = np.einsum("kit,it->ki", unit(made), first)
            p.append(compare(correlation(first, second), null).p)
    assert positive(np.concatenate(p_epochs)) == RIGHT
    assert positive(np.concatenate(p_shift)) > 0.3


def studies(dyads, count=PAIRS, samples=100, trend=0.0):
    """Correlations of everybody with everybody in many studies (first, second, study)."""
    rng = np.random.default_rng(dyads)
    first, second = (
        unit(autoregressive(rng, count * dyads, samples, memory) + trend * np.linspace(-1, 1, samples))
        for memory in (0.9, 0.6)
    )
    first, second = (x.reshape(count, dyads, samples) for x in (first, second))
    return np.moveaxis(first @ np.swapaxes(second, 1, 2), 0, -1)


def whole_set(table, **options):
    """p of every study (last axis), in pieces with their own draw."""
    p = []
    for i in range(0, table.shape[-1], 20):
        piece = table[..., i : i + 20]
        null = repaired(piece, pairings(len(table), 39, seed=i, **options))
        p.append(compare(np.einsum("iik->ik", piece).mean(axis=0), null).p)
    return np.concatenate(p)


@pytest.mark.parametrize(("dyads", "trend"), [(5, 0.0), (10, 0.0), (10, 3.0)])
def test_rate_is_right_for_re_pairing_the_whole_set(dyads, trend):
    """Also with a trend that everybody shows: re-pairing keeps it, shifts do not."""
    assert positive(whole_set(studies(dyads, trend=trend))) == RIGHT


def test_derangements_are_liberal_in_small_studies():
    """Where real pairs happen to be high, all other pairs are low: leaving the real ones out of chance shows it twice."""
    table = studies(5)
    assert positive(whole_set(table, derangements=True)) > positive(whole_set(table)) + 0.01


def test_single_pseudo_pairs_do_not_give_the_p_of_a_study():
    """One person is in many pseudo pairs; a t-test that takes the pairs for independent is wrong, d is no test."""
    from scipy.stats import ttest_ind

    rng = np.random.default_rng(8)
    level = 1.0 + rng.standard_normal((2, 2000, 10, 1))
    x = unit(rng.standard_normal((2, 2000, 10, 60)) + level * np.linspace(-1, 1, 60))  # some go with everybody
    table = np.moveaxis(x[0] @ np.swapaxes(x[1], 1, 2), 0, -1)
    real, pseudo = np.einsum("iik->ik", table), table[~np.eye(10, dtype=bool)]
    assert positive(whole_set(table)) == RIGHT
    assert positive(ttest_ind(real, pseudo).pvalue) < 0.03  # timid here; bold where people differ less than pairs
    assert effect_size(real, pseudo).std() < 0.5  # a z would have spread 1


@pytest.mark.parametrize(
    ("kind", "options", "make"),
    [
        ("shift", {"minimum": 25}, lambda rng: autoregressive(rng, 2000, 256, 0.95)),  # sums over shifts are 0
        ("shift", {}, lambda rng: autoregressive(rng, 2000, 256, 0.3) + np.linspace(-2, 2, 256)),  # common trend
        ("phase", {}, lambda rng: autoregressive(rng, 2000, 256, 0.3) + np.linspace(-2, 2, 256)),
        ("phase", {}, lambda rng: np.cumsum(rng.standard_normal((2000, 256)), axis=1)),  # random walks
        ("segments", {"length": 5}, lambda rng: autoregressive(rng, 2000, 256, 0.95)),  # shorter than the memory
    ],
)
def test_where_a_surrogate_is_not_valid_the_rate_is_inflated(kind, options, make):
    rng = np.random.default_rng(6)
    assert false_positives(kind, make(rng), make(rng), **options) > 0.07
