"""Some parts in step while others are not."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border
from .synchrony import order_parameter

FULL = 5 / 36  # the published scale: variance of R in an ideal chimera


def chimera_index(phases: ArrayLike, modules: ArrayLike) -> np.ndarray:
    """Chimera index: how unequally the modules are synchronised at the same moment.

        C = ⟨ var_m R_m(t) ⟩_t / (5/36),   0 … about 3.6      (R_m: `order_parameter` of module m; var over M - 1)

    Parameters
    ----------
    phases : array (…, region, time), rad
    modules : array (region,), labels
        The module of every region; at least two modules, each of at least two regions.

    Returns
    -------
    array (…), dimensionless

    Notes
    -----
    Differentiation in time: 0 when all modules are equally in step, whether not at all (loose sand) or fully (the knot,
    F1). **Chance floor**: modules of n regions (10 or more) with independent phases give (4 - π)/(4n) / (5/36) =
    1.55/n, so small modules look like chimeras; modules of unequal size add the variance of √(π/(4n)). Misleads: the published scale is
    not a maximum (one of two modules in step, the other not, gives 3.6); it depends on where the modules are drawn.

    References
    ----------
    Shanahan 2010, doi:10.1063/1.3305451; scale and brain systems: Bansal et al. 2019, doi:10.1126/sciadv.aau8535

    Examples
    --------
    >>> import numpy as np
    >>> phases = [[0, 0], [0, 0], [0, 0], [np.pi, np.pi]]  # one module in step, one in opposite phase
    >>> float(chimera_index(phases, ["a", "a", "b", "b"]).round(6))
    3.6
    """
    phases = _border.array(phases, "phases", ("region", "time"))
    modules = _border.labels(modules, "modules", phases.shape[-2])
    names, counts = np.unique(modules, return_counts=True)
    if len(names) < 2 or counts.min() < 2:
        raise errors.BadValue(
            f"modules has {len(names)} modules, the smallest of {counts.min()} regions; "
            "expected at least two modules of at least two regions: one region is always in step with itself"
        )
    agreement = np.stack([order_parameter(phases[..., modules == name, :]) for name in names])
    return agreement.var(axis=0, ddof=1).mean(axis=-1) / FULL
