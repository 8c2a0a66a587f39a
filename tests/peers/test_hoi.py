"""O-, S-information and total correlations of groups against hoi on the same input, to 1e-4 (hoi: single precision, bits).

hoi replaces every series by the normal scores of its ranks first; the same is done here. Its correction of the bias of short
recordings (about k(k - 1)/(4T) nats of total correlation for groups of k) is switched off: syntony states that chance level
instead of subtracting it.
"""

import numpy as np
import pytest
from scipy.special import ndtri
from scipy.stats import rankdata

from syntony import measures

hoi = pytest.importorskip("hoi")
pytestmark = pytest.mark.peers


def series(n=7, samples=400):
    rng = np.random.default_rng(0)
    x = rng.standard_normal((n, samples))
    x[1] += x[0]
    x[2] = x[0] + x[3] + 0.3 * x[2]
    x[5] += 0.7 * x[4] ** 3
    return x


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("Oinfo", "o_information_of_subsets"),
        ("Sinfo", "s_information_of_subsets"),
        ("TC", "total_correlation_of_subsets"),
        ("DTC", "dual_total_correlation_of_subsets"),
    ],
)
@pytest.mark.parametrize("order", [3, 4, 5])
def test_groups(theirs, ours, order):
    x = series()
    model = getattr(hoi.metrics, theirs)(x.T, verbose=False)
    expected = np.asarray(model.fit(minsize=order, maxsize=order, method="gc", biascorrect=False))[:, 0]
    scores = ndtri(rankdata(x, axis=-1) / (x.shape[1] + 1))
    found = getattr(measures, ours)(np.corrcoef(scores), order) / np.log(2)
    np.testing.assert_allclose(found, expected, atol=1e-4)
