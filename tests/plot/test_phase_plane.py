"""The plane of two states: nullclines where the slopes are zero, and models that have no plane."""

import numpy as np
import pytest

import syntony as sy
from syntony import errors
from syntony.engine.emit import numpy_derivative
from syntony.plot import plot_phase_plane

WC = sy.models["wilson_cowan"]


def test_nullclines_are_where_slopes_are_zero():
    figure = plot_phase_plane(WC, (0.02, 0.5), (0.02, 0.5), params={"P": 0.8})
    slopes = numpy_derivative(WC)
    values = WC.defaults | {"P": 0.8, "input_e": 0.0, "input_i": 0.0}
    lines = [c for c in figure.axes[0].collections if hasattr(c, "levels") or type(c).__name__ == "QuadContourSet"]
    assert len(lines) == 2
    for k, contour in enumerate(lines):
        points = np.concatenate([path.vertices for path in contour.get_paths()])
        found = np.asarray(slopes(E=points[:, 0], I=points[:, 1], **values)[k])
        whole = np.asarray(slopes(E=np.array([0.02, 0.5]), I=np.array([0.5, 0.02]), **values)[k])
        assert len(points) > 10 and np.abs(found).max() < 0.02 * np.abs(whole).max()


@pytest.mark.parametrize(
    "change, message",
    [
        ({"model": sy.models["jansen_rit"]}, "exactly two"),
        ({"x": (1, 0)}, "smaller end first"),
        ({"params": {"nothing": 1.0}}, "nothing"),
    ],
)
def test_refused(change, message):
    with pytest.raises(errors.SyntonyError, match=message):
        plot_phase_plane(**{"model": WC, "x": (0, 1), "y": (0, 1), **change})
