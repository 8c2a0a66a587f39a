"""Vertical integration: cortex with what lies below."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border, _network
from .modules import participation
from .paths import betweenness

CENTRALITIES = ("strength", "participation", "betweenness")
SUBCORTICAL = (  # system names that are neither cortex nor limbic
    *("", "basal ganglia", "brainstem", "cerebellum", "hypothalamus", "midbrain", "pallidum", "striatum"),
    *("subcortex", "subcortical", "thalamus"),
)


def cortex_limbic_connectivity(
    fc: ArrayLike,
    system: ArrayLike,
    *,
    cortex: str | Iterable[str] | None = None,
    limbic: str | Iterable[str] = "limbic",
) -> np.ndarray:
    """Cortex–limbic connectivity: mean correlation of cortical with limbic regions, sign kept.

        ⟨ r_ij ⟩ over i in cortex, j in limbic,   -1 … 1

    Parameters
    ----------
    fc : array (…, region, region), dimensionless
        Correlation matrix.
    system : array (region,), labels
        The system of every region. Any labels will do: "prefrontal" and "amygdala" measure that circuit alone.
    cortex : str or several, optional
        Which labels count as cortex. Default: all that are not limbic and not in `SUBCORTICAL` (striatum, thalamus …).
    limbic : str or several
        Which labels count as limbic.

    Returns
    -------
    array (…), dimensionless

    Notes
    -----
    Vertical integration (E9). More is not simply better: during fear tasks amygdala–prefrontal connectivity is
    positive in young children and negative from about ten years on (regulation), whereas at rest it rises with age;
    keep task and rest apart. Misleads: positive and negative pairs cancel; a mean over the cortex hides one circuit.

    References
    ----------
    Gee et al. 2013, J Neurosci 33:4584; Gabard-Durnam et al. 2014, PMC4305511

    Examples
    --------
    >>> fc = [[1, 0.6, 0.2], [0.6, 1, -0.4], [0.2, -0.4, 1]]
    >>> float(cortex_limbic_connectivity(fc, ["cortex", "cortex", "limbic"]).round(6))
    -0.1
    """
    fc = _border.connectivity(fc)
    system = _border.labels(system, "system", fc.shape[-1])
    below = _members(system, limbic, "limbic")
    others = [name for name in np.unique(np.delete(system, below)).tolist() if name not in SUBCORTICAL]
    above = _members(system, others if cortex is None else cortex, "cortex")
    both = np.intersect1d(above, below)
    if len(both):
        raise errors.BadValue(f"region {both[0]} counts as cortex and as limbic; choose labels that do not overlap")
    return fc[..., above[:, None], below].mean(axis=(-2, -1))


def middle_prefrontal_hub(
    weights: ArrayLike,
    system: ArrayLike,
    *,
    by: str = "strength",
    label: str = "middle prefrontal",
    links: str = "all",
) -> np.ndarray:
    """Middle-prefrontal hub: how central the middle prefrontal regions are, compared with the average region.

        mean c_i over regions of that system / mean c_i over all regions,   0 … n / (regions of that system)

    Parameters
    ----------
    weights : array (…, region, region), any unit
        Symmetric; the diagonal is ignored.
    system : array (region,), labels
        The system of every region.
    by : "strength", "participation" or "betweenness"
        c: summed weight of a region's links; how evenly they are spread over the systems; share of shortest ways that
        lead through it.
    label : str
        Which system is asked about.
    links : "all", "positive", "negative" or "absolute"
        "all" refuses negative weights; "positive" drops them, "negative" takes only their sizes, "absolute" the sizes
        of all.

    Returns
    -------
    array (…), dimensionless
        1 = as central as the average region. Times (regions of that system) / n it is the system's share of the total.

    Notes
    -----
    The middle prefrontal cortex as the place where cortex, limbic regions and body meet (E9). The ratio is *ours*.
    Misleads: larger regions have more links; regions in the middle of the brain are central in any spatial network, so
    compare with `rewired` networks or other systems of the same brain.

    References
    ----------
    Rubinov & Sporns 2010, doi:10.1016/j.neuroimage.2009.10.003 (the three centralities)

    Examples
    --------
    >>> star = [[0, 1, 1, 1], [1, 0, 0, 0], [1, 0, 0, 0], [1, 0, 0, 0]]
    >>> system = ["middle prefrontal", "limbic", "motor", "sensory"]
    >>> [float(middle_prefrontal_hub(star, system, by=by)) for by in ("strength", "participation", "betweenness")]
    [2.0, 4.0, 4.0]
    """
    errors.expect_choice(by, CENTRALITIES, "by")
    w = _network.network(weights, links)
    system = _border.labels(system, "system", w.shape[-1])
    inside = _members(system, label, "middle prefrontal")
    if by == "strength":
        centrality = w.sum(axis=-1)
    else:
        centrality = participation(w, system) if by == "participation" else betweenness(w)
    average = centrality.mean(axis=-1)
    if (average == 0).any():
        raise errors.BadValue(f"the {by} of all regions is 0; a hub needs a network in which some are central")
    return centrality[..., inside].mean(axis=-1) / average


def _members(system: np.ndarray, wanted: str | Iterable[str], what: str) -> np.ndarray:
    names = [wanted] if isinstance(wanted, str) else list(wanted)
    if not names:
        raise errors.BadValue(
            f"{what} names no label; give at least one of {', '.join(map(str, np.unique(system)[:20]))}"
        )
    for name in names:
        errors.expect_name(name, np.unique(system).tolist(), "label", f"system ({what})")
    return np.flatnonzero(np.isin(system, names))
