"""Horizontal integration: left with right."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border


def homotopic_connectivity(fc: ArrayLike, homotopic: ArrayLike) -> np.ndarray:
    """Homotopic connectivity: mean correlation of mirror regions of the two hemispheres.

        ⟨ r(i, mirror of i) ⟩ over mirror pairs,   -1 … 1

    Parameters
    ----------
    fc : array (…, region, region), dimensionless
        Correlation matrix.
    homotopic : array (region,), index
        The mirror region of every region; -1 where there is none (midline).

    Returns
    -------
    array (…), dimensionless

    Notes
    -----
    The joining of left and right through the corpus callosum (E7). Exactly 0 in a model whose hemispheres are cut
    apart; not in people, whose subcortical ways remain. Misleads: common input to both sides counts as joining;
    removing the global signal lowers it.

    References
    ----------
    Zuo et al. 2010, doi:10.1523/JNEUROSCI.2612-10.2010

    Examples
    --------
    >>> fc = [[1, 0.5, 0.1], [0.5, 1, 0.1], [0.1, 0.1, 1]]
    >>> float(homotopic_connectivity(fc, [1, 0, -1]))
    0.5
    """
    fc = _border.connectivity(fc)
    mirror = _mirror(homotopic, fc.shape[-1])
    left = np.flatnonzero(mirror > np.arange(len(mirror)))
    return fc[..., left, mirror[left]].mean(axis=-1)


def interhemispheric_share(connections: ArrayLike, hemisphere: ArrayLike, *, midline: str = "midline") -> np.ndarray:
    """Interhemispheric share: how much of all connection runs between the hemispheres.

        Σ_between |w_ij| / (Σ_between |w_ij| + Σ_within |w_ij|),   i ≠ j,   0 … 1

    Parameters
    ----------
    connections : array (…, region, region), any unit
        Weights (need not be symmetric) or functional connectivity; the diagonal is ignored.
    hemisphere : array (region,), labels
        The side of every region: two labels; regions labelled `midline` are left out.
    midline : str
        The label of regions that belong to neither side.

    Returns
    -------
    array (…), dimensionless

    Notes
    -----
    Horizontal linkage (E7). Evenly spread connections of a left and b right regions give 2ab / ((a + b)(a + b - 1)),
    slightly above ½: compare with that, not with 0. Misleads: tractography misses callosal fibres, so the share of
    measured weights is too small; with functional connectivity, negative correlations count by their size.

    References
    ----------
    Roland et al. 2017, doi:10.1073/pnas.1707050114 (the callosum's share in connectivity between hemispheres)

    Examples
    --------
    >>> float(interhemispheric_share([[0, 3], [3, 0]], ["L", "R"]))
    1.0
    """
    weights = np.abs(_border.array(connections, "connections", ("region", "region")))
    side = _border.labels(hemisphere, "hemisphere", weights.shape[-1])
    inside = side != midline
    names = np.unique(side[inside])
    if len(names) != 2:
        raise errors.BadValue(
            f"hemisphere has {len(names)} labels ({', '.join(map(str, names[:5]))}); expected two, "
            f"and {midline!r} for regions of neither side"
        )
    weights = weights[..., inside, :][..., inside]
    side = side[inside]
    apart = side[:, None] != side[None, :]
    between = (weights * apart).sum(axis=(-2, -1))
    total = (weights * ~np.eye(len(side), dtype=bool)).sum(axis=(-2, -1))
    if (total == 0).any():
        raise errors.BadValue("connections are all 0 between different regions; a share needs at least one connection")
    return between / total


def lateralisation(
    connections: ArrayLike, hemisphere: ArrayLike, *, left: str = "left", right: str = "right"
) -> np.ndarray:
    """Lateralisation index: whether the left or the right hemisphere is linked more strongly within itself.

        LI = (L - R) / (L + R),   L, R: mean |w_ij| over pairs i ≠ j within that hemisphere,   -1 (right) … 1 (left)

    Parameters
    ----------
    connections : array (…, region, region), any unit
        Weights (need not be symmetric) or functional connectivity; the diagonal is ignored.
    hemisphere : array (region,), labels
        The side of every region; those with other labels are left out. At least two regions on each side.
    left, right : str
        The labels of the two sides.

    Returns
    -------
    array (…), dimensionless

    Notes
    -----
    Balance of the two sides (E7): means, not sums, so that unequal numbers of regions do not count. Misleads: with
    functional connectivity negative correlations count by their size; sides parcellated differently differ by
    themselves; 0 says that they are equally strong, not that they are joined (`homotopic_connectivity`).

    References
    ----------
    Seghier 2008, doi:10.1016/j.mri.2007.10.010 (the index; its use on connections within hemispheres is *ours*)

    Examples
    --------
    >>> w = [[0, 3, 0, 0], [3, 0, 0, 0], [0, 0, 0, 1], [0, 0, 1, 0]]
    >>> float(lateralisation(w, ["left", "left", "right", "right"]))
    0.5
    """
    weights = np.abs(_border.array(connections, "connections", ("region", "region")))
    side = _border.labels(hemisphere, "hemisphere", weights.shape[-1])
    within = []
    for name in (left, right):
        members = np.flatnonzero(side == name)
        if len(members) < 2:
            raise errors.BadValue(
                f"hemisphere has {len(members)} regions labelled {name!r}; expected at least 2: "
                "name the labels of the sides by left= and right="
            )
        block = weights[..., members[:, None], members] * ~np.eye(len(members), dtype=bool)
        within.append(block.sum(axis=(-2, -1)) / (len(members) * (len(members) - 1)))
    total = within[0] + within[1]
    if (total == 0).any():
        raise errors.BadValue("connections are all 0 within both hemispheres; an index needs at least one connection")
    return (within[0] - within[1]) / total


def _mirror(homotopic: ArrayLike, regions: int) -> np.ndarray:
    mirror = _border.labels(homotopic, "homotopic", regions)
    if mirror.dtype.kind not in "iu":
        raise errors.BadValue(
            f"homotopic is of type {mirror.dtype}; expected the index of each mirror region, -1 for none"
        )
    mirror = mirror.astype(int)
    paired = np.flatnonzero(mirror != -1)
    if not len(paired):
        raise errors.BadValue("homotopic is -1 everywhere; expected at least one mirror pair")
    for i in paired:
        if not 0 <= mirror[i] < regions or mirror[i] == i or mirror[mirror[i]] != i:
            raise errors.BadValue(
                f"homotopic of region {i} is {mirror[i]}; expected another region whose mirror is {i}, or -1 for none"
            )
    return mirror
