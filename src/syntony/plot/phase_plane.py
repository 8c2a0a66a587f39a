"""Figure: the plane of a model with two states: where each stands still, where the field leads, and ways through it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import errors
from ..engine.emit import numpy_derivative
from ..model import Model
from . import _style

if TYPE_CHECKING:
    from matplotlib.figure import Figure

GRID = 201
ARROWS = 17
STYLES = ("--", ":")


def plot_phase_plane(
    model: Model,
    x: tuple[float, float],
    y: tuple[float, float],
    *,
    params: Mapping[str, float] | None = None,
    inputs: Mapping[str, float] | None = None,
    ways: Mapping[str, Sequence[Any]] | None = None,
    title: str = "",
) -> Figure:
    """Nullclines, field and trajectories of a model with exactly two states.

    Parameters
    ----------
    model : Model
        Of a region, of a body or of a bond, such as `sy.models["wilson_cowan"]` or `sy.bodies[...]`.
    x, y : (from, to)
        What is shown of the first and of the second state.
    params, inputs : mapping name -> value, optional
        Parameters other than the defaults; inputs are 0 if not given.
    ways : {name: (array, array)}, optional
        Courses of both states.

    Returns
    -------
    matplotlib Figure

    Examples
    --------
    >>> import syntony as sy
    >>> figure = plot_phase_plane(sy.models["hopf"], (-1, 1), (-1, 1), params={"a": 0.2})
    >>> figure.axes[0].get_xlabel()
    'x (no unit)'
    """
    if len(model.states) != 2:
        raise errors.BadValue(
            f"model {model.name!r} has the states {', '.join(model.states)}; a plane needs a model with exactly two"
        )
    spans = [_span(span, name) for span, name in ((x, "x"), (y, "y"))]
    values = model.defaults | dict(params or {})
    model.check_params(dict(params or {}), f"model {model.name!r}")
    values |= {name: 0.0 for name in model.inputs} | dict(inputs or {})
    lines = [_slopes(model, values, spans, n) for n in (GRID, ARROWS)]
    figure = _style.figure(5.0, 4.4)
    axes, names = figure.subplots(), list(model.states)
    (places, slopes), (arrows, field) = lines
    for k, name in enumerate(names):
        axes.contour(
            *places, slopes[k], levels=[0.0], colors=[_style.PEOPLE[k]], linestyles=[STYLES[k]], linewidths=1.6
        )
        axes.plot([], [], color=_style.PEOPLE[k], linestyle=STYLES[k], label=f"{name} stands still")
    widths = [high - low for low, high in spans]
    u, v = (f / w for f, w in zip(field, widths))
    size = np.hypot(u, v)
    size[size == 0] = 1.0
    axes.quiver(*arrows, u / size * widths[0], v / size * widths[1], color=_style.LINE, angles="xy", width=0.003, scale=22,
                scale_units="width", zorder=0)  # fmt: skip
    for k, (name, way) in enumerate((ways or {}).items()):
        one, other = (np.asarray(part, dtype=float) for part in way)
        axes.plot(one, other, color=_style.person(k + 2)[0], linewidth=1.4, label=name)
    x_label, y_label = (_style.with_unit(n, s.unit) for n, s in model.states.items())
    _style.dress(axes, x_label, y_label, title)
    axes.set(xlim=spans[0], ylim=spans[1])
    _style.legend(axes, loc="best")
    return figure


def _span(given: Any, what: str) -> tuple[float, float]:
    low, high = errors.expect_array(given, what, (2,))
    if low >= high:
        raise errors.BadValue(f"{what} goes from {low:g} to {high:g}; give the smaller end first")
    return float(low), float(high)


def _slopes(model: Model, values: Mapping[str, float], spans: Sequence[tuple[float, float]], points: int) -> Any:
    """Places and slopes on a grid (point, point)."""
    function, (one, other) = numpy_derivative(model), list(model.states)
    places = np.meshgrid(*(np.linspace(low, high, points) for low, high in spans))
    found = function(**{one: places[0], other: places[1]}, **values)
    return places, [np.broadcast_to(np.asarray(f, dtype=float), places[0].shape) for f in found]
