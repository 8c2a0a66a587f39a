"""Fear and extinction: the published course, renewal in the first context, and a lesion of the way of extinction."""

import numpy as np

import syntony as sy
from syntony.units import ms

FIRST = [200 + 200 * k for k in range(5)]
SECOND = [1600 + 200 * k for k in range(6)]
BACK = 3000


def lived(lesion=False):
    """Mean activities during every cue: five in the first context, six in the second, one back in the first."""
    cues = [*FIRST, *SECOND, BACK]
    changes = {
        "cs": [(0.0, 0.0), *((t * ms, 0.5) for t in cues), *(((t + 50) * ms, 0.0) for t in cues)],
        "first": [(0.0, 0.3), (1450 * ms, 0.0), (2800 * ms, 0.3)],
        "second": [(0.0, 0.0), (1450 * ms, 0.0 if lesion else 0.3), (2800 * ms, 0.0)],
    }
    r = sy.simulate_body("fear", 3200 * ms, changes=changes, every=0.5 * ms)
    t = r["fear"].time.values / ms
    means = {n: np.array([r[n].values[(t >= s) & (t < s + 50)].mean() for s in cues]) for n in ("fear", "extinction")}
    return means, {n: float(r[n][-1]) for n in ("fear_weight", "extinction_weight")}


def test_conditioning_extinction_and_renewal():
    found, weights = lived()
    assert np.abs(found["fear"][:5] - [0.107, 0.170, 0.265, 0.387, 0.516]).max() < 0.01
    assert np.abs(found["fear"][[5, 10]] - [0.515, 0.411]).max() < 0.01
    assert np.abs(found["extinction"][[5, 10]] - [0.078, 0.562]).max() < 0.01
    assert abs(found["fear"][11] - 0.537) < 0.01 and found["fear"][11] >= 0.9 * found["fear"][4]
    assert all(abs(w - 7.75) < 1e-6 for w in weights.values())  # extinction adds, it does not erase


def test_without_the_way_from_prefrontal_cortex_fear_stays():
    found, _ = lived(lesion=True)
    assert (found["fear"][5:11] > 0.5).all() and (found["extinction"][5:11] < 0.1).all()
