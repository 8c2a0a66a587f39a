"""TagTriC: its four derived numbers, and which tetanus lasts."""

import numpy as np

from syntony.plasticity.tagtric import FOLD, PROTEIN_FALL, PROTEIN_RISE, passed, resting, tagged, time_to_capture

HOUR = 3600.0


def test_the_four_derived_numbers():
    level = PROTEIN_FALL / (PROTEIN_FALL + PROTEIN_RISE)
    assert abs(level / 0.909 - 1) < 0.01
    assert abs(1 / (1 / PROTEIN_FALL + 1 / PROTEIN_RISE) / 60 / 5.45 - 1) < 0.01
    assert abs(FOLD / 0.0481 - 1) < 0.01
    assert (
        abs(time_to_capture(step=0.5) / 60 / 59.7 - 1) < 0.01
        and abs(time_to_capture(1.0, step=0.5) / 60 / 45.5 - 1) < 0.01
    )
    assert time_to_capture(0.48) == np.inf and time_to_capture(0.5) < np.inf


def potentiated(share, runs=200, seed=0, among=slice(None)):
    """Share of the naive tagged synapses that are up after five hours; two pathways of 100."""
    rng = np.random.default_rng(seed)
    start = resting(runs, 200, 0.3, rng)
    was = start.z > 0.5
    tags = tagged(start, share, rng, among)
    end = passed(tags, 5 * HOUR, rng)
    mine = (tags.high > 0) & ~was
    return ((end.z > 0.5) & mine).sum() / mine.sum(), tags


def test_a_strong_tetanus_lasts_and_a_weak_one_does_not():
    strong, tags = potentiated(1.0)
    weak, few = potentiated(0.4, among=slice(0, 100))
    assert tags.high.sum(axis=1).min() > 55 and few.high.sum(axis=1).max() < 61
    assert strong > 0.3
    assert weak == 0


def test_a_tag_that_outlives_its_capture_is_as_likely_as_computed():
    """exp(-59.7 / 60) = 0.37 of the tags live long enough."""
    strong, _ = potentiated(1.0, runs=400, seed=1)
    assert abs(strong - np.exp(-59.7 / 60)) < 0.03


def test_weights_add_up():
    rng = np.random.default_rng(0)
    tags = resting(1, 10, 0.5, rng)
    assert set(tags.weights.ravel()) <= {1.0, 3.0}
    assert set(tagged(tags, 1.0, rng).weights.ravel()) == {2.0, 4.0}
