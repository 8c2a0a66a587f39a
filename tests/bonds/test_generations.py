"""Security over three generations; one constant is calibrated, the rest follows."""

import numpy as np
import pytest

from syntony import errors
from syntony.bonds.generations import generations, mediated


def r(g):
    return np.corrcoef(g.security)


@pytest.mark.parametrize("seed", range(4))
def test_security_passes_as_published(seed):
    """Verhage 2016: .31 (calibrated to), and sensitivity explains a quarter of it (not calibrated to)."""
    g = generations(4819, seed)
    assert abs(r(g)[0, 1] - 0.31) <= 0.05 and abs(r(g)[1, 2] - 0.31) <= 0.05
    assert 0.1 < mediated(g.security[0], g.sensitivity[0], g.security[1]) < 0.4
    assert abs(np.corrcoef(g.sensitivity[0], g.security[1])[0, 1] - 0.24) < 0.04


def test_grandparents_reach_grandchildren_only_through_the_parent():
    g = generations(40_000, 1)
    assert abs(r(g)[0, 2] - r(g)[0, 1] * r(g)[1, 2]) < 0.02


def test_care_carries_it_and_the_germline_hardly():
    without_care = generations(20_000, 1, sensitive=0.0, missed=0.0, reset=0.0)
    assert abs(r(without_care)[1, 2]) < 0.03
    assert abs(r(generations(20_000, 1, reset=1.0))[0, 1] - r(generations(20_000, 1))[0, 1]) < 0.02
    assert np.corrcoef(generations(20_000, 1, reset=0.3).marks)[0, 1] == pytest.approx(0.7, abs=0.02)


def test_refused():
    with pytest.raises(errors.BadValue, match="missed"):
        generations(missed=2.0)
    with pytest.raises(errors.BadValue, match="families"):
        generations(families=1)
