"""fNIRS of a simulation: what light between sources and detectors on the scalp sees of the regions' haemoglobin.

    od(λ) = ln 10 · [ ε_hbo(λ) Δhbo + ε_hbr(λ) Δhbr ] · distance · pathlength_factor,     Δ of a channel = pial · share · Σ weight Δ of a region

The weights are a Gaussian around the deepest point of the light's path, half the distance below the middle of the channel;
this banana, its width and the cortex's share of the path are ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import errors
from ..brain import Brain
from ..recording import Recording
from ..result import Result
from ..units import mm
from .haemoglobin import TAK
from .head import HEAD, Head
from .light import PATHLENGTH_FACTOR, absorption
from .montage import sites
from .recorded import noisy, people_of, series, source_of

SOURCES = ("AF7", "Fpz", "AF8", "AF3", "AF4", "P5", "CP5", "P6", "CP6")  # ours: prefrontal, and both temporo-parietal
DETECTORS = ("Fp1", "Fp2", "AFz", "F5", "F6", "P3", "TP7", "P4", "TP8")
DISTANCES = (20 * mm, 40 * mm)  # between a source and a detector that make a channel; ours, as usual for adults
FAR = 40 * mm  # from a channel's deepest point to the nearest region: further off it sees no brain (ours)
SPREAD = 15 * mm  # of the Gaussian; ours
SHARE = 0.1  # of the light's path that lies in the cortex; ours, the order of partial path lengths
PIAL = 2.0  # more haemoglobin in veins on the cortex than in it: SPM12, after doi:10.1016/j.neuroimage.2011.10.054
QUANTITIES = ("haemoglobin", "density")


def fnirs_of(
    result: Result,
    sources: Sequence[str] = SOURCES,
    detectors: Sequence[str] = DETECTORS,
    *,
    people: Brain | Sequence[Brain] | None = None,
    quantity: str = "haemoglobin",
    wavelengths: Sequence[float] = (760.0, 850.0),
    pathlength_factor: float = PATHLENGTH_FACTOR,
    share: float = SHARE,
    noise: float = 0.0,
    seed: Any = None,
    head: Head = HEAD,
) -> Recording:
    """fNIRS that sources and detectors on the scalp record of a simulation.

    Parameters
    ----------
    result : Result
        Of `simulate` with `keep=sy.Keep(signals=("hbo", "hbr"), interval=0.1)`.
    sources, detectors : sequence of str
        Sites of the 10-10 system; each pair 20 to 40 mm apart is a channel. Default: prefrontal and temporo-parietal.
    people : Brain or sequence of Brain, optional
        Who was simulated; not needed with the default brain.
    quantity : "haemoglobin" or "density"
        HbO and HbR as the modified Beer–Lambert law finds them from the optical density, or this density itself.
    wavelengths : sequence of float, nm
        For "density".
    pathlength_factor : float
        For "density": how much longer the light travels than the distance.
    share : float
        Part of the light's path that lies in the cortex; that law spreads the change over the whole path.
    noise : float, mol/L or optical density
        Standard deviation of white noise per channel and sample.
    seed : int or numpy Generator
        Of the noise.
    head : Head

    Returns
    -------
    Recording
        (person, channel, time): kinds 'hbo' and 'hbr' in mol/L, or the density of each wavelength, dimensionless. The mean
        over time is removed, as the law takes changes from the mean.

    Notes
    -----
    Misleads: no scalp, heart or breath is in it unless the noise is; sizes are as good as `share`, the time courses better.

    References
    ----------
    Tak et al. 2015, doi:10.1016/j.neuroimage.2015.02.035; Delpy et al. 1988, doi:10.1088/0031-9155/33/12/008

    Examples
    --------
    >>> import syntony as sy
    >>> r = sy.simulate(sy.Brain.default("a"), duration=1, dt=0.001, seed=1, balance="fic",
    ...                 keep=sy.Keep(states=(), signals=("hbo", "hbr"), interval=0.1))
    >>> found = fnirs_of(r, sources=["AF7"], detectors=["Fp1", "F7"])
    >>> found.channels, found.unit
    (('AF7-Fp1 hbo', 'AF7-Fp1 hbr', 'AF7-F7 hbo', 'AF7-F7 hbr'), 'mol/L')
    """
    errors.expect_choice(quantity, QUANTITIES, "quantity")
    x, rate, start = _both(result)
    labels, ends = channels(sources, detectors, head)
    brains = people_of(result, "hbo", people)
    part = PIAL * errors.expect_number(share, "share", low=0, high=1, open_low=True)
    weights = np.stack([sensitivity(brain, ends, head) for brain in brains])
    change = part * np.einsum("pcr,kprt->pckt", weights, x - x.mean(axis=-1, keepdims=True))
    kinds, unit, marks = ("hbo", "hbr") * len(labels), "mol/L", ("hbo", "hbr")
    if quantity == "density":
        factor = errors.expect_number(pathlength_factor, "pathlength_factor", low=0, open_low=True)
        change = _density(change, np.linalg.norm(ends[1] - ends[0], axis=-1) * factor, wavelengths)
        kinds, unit, marks = (), "1", tuple(f"{nm:g}" for nm in wavelengths)
    signals = noisy(change.reshape(len(brains), -1, x.shape[-1]), noise, seed, unit)
    notes = [
        f"simulated: the cortex has {share:g} of the light's path (ours), pial weight {PIAL:g}, mean over time removed"
    ]
    notes += [f"white noise of {noise:g} added"] if noise else []
    return Recording(
        signals, rate, tuple(map(str, result["hbo"]["person"].values)), tuple(f"{label} {mark}" for label in labels for mark in marks),
        "fnirs", unit=unit, name="fnirs", kinds=kinds, positions=ends.mean(axis=0).repeat(len(marks), axis=0), start=start,
        notes=tuple(notes), source=source_of(result, f"haemoglobin: {TAK}"),
    )  # fmt: skip


def channels(
    sources: Sequence[str] = SOURCES, detectors: Sequence[str] = DETECTORS, head: Head = HEAD
) -> tuple[tuple[str, ...], np.ndarray]:
    """Names of the channels, and where their sources and detectors lie (2, channel, 3), m.

    Examples
    --------
    >>> names, ends = channels(["AF7", "Fpz"], ["Fp1"])
    >>> names, (np.linalg.norm(ends[0] - ends[1], axis=-1) * 1000).round(1).tolist()
    (('AF7-Fp1', 'Fpz-Fp1'), [28.2, 28.2])
    """
    (lamps, shine), (eyes, see) = sites(sources), sites(detectors)
    shine, see = shine * head.radii[-1], see * head.radii[-1]
    distance = np.linalg.norm(shine[:, None] - see, axis=-1)
    near = np.argwhere((distance >= DISTANCES[0]) & (distance <= DISTANCES[1]))
    if not len(near):
        raise errors.BadValue(
            f"no source lies {DISTANCES[0]:g} to {DISTANCES[1]:g} m from a detector (nearest {distance.min():.3g} m); choose "
            "neighbours of the 10-10 system"
        )
    names = tuple(f"{lamps[i]}-{eyes[j]}" for i, j in near)
    return names, np.stack([shine[near[:, 0]], see[near[:, 1]]])


def sensitivity(brain: Brain, ends: np.ndarray, head: Head = HEAD) -> np.ndarray:
    """Weight of every region in every channel (channel, region), each row of sum 1.

    Examples
    --------
    >>> names, ends = channels(["P5"], ["P3"])
    >>> brain = Brain.default()
    >>> print(brain.labels[sensitivity(brain, ends)[0].argmax()])
    Angular_L
    """
    source, detector = ends
    middle = (source + detector) / 2
    depth = np.linalg.norm(source - detector, axis=-1, keepdims=True) / 2
    outwards = middle / np.linalg.norm(middle, axis=-1, keepdims=True)
    deepest = outwards * (head.radii[-1] - depth)
    away = np.linalg.norm(deepest[:, None] - head.place(brain.positions), axis=-1)
    nearest = away.min(axis=1)
    if nearest.max() > FAR:
        raise errors.BadValue(
            f"channel {int(nearest.argmax())} is {nearest.max():.3g} m from the nearest region of {brain.name!r}; expected at "
            f"most {FAR:g} m: check the brain's positions (m, MNI)"
        )
    weights = np.exp(-(away**2 - nearest[:, None] ** 2) / (2 * SPREAD**2))
    return weights / weights.sum(axis=1, keepdims=True)


def _both(result: Result) -> tuple[np.ndarray, float, float]:
    """HbO and HbR (2, person, region, time), rate and start."""
    missing = [name for name in ("hbo", "hbr") if not (isinstance(result, Result) and name in result)]
    if missing:
        raise errors.BadValue(
            f"the result has no {' and no '.join(missing)}; simulate with keep=sy.Keep(signals=('hbo', 'hbr'), interval=0.1)"
        )
    (_, hbo, rate, start), (_, hbr, _, _) = series(result, "hbo"), series(result, "hbr")
    return np.stack([hbo, hbr]), rate, start


def _density(change: np.ndarray, path: np.ndarray, wavelengths: Sequence[float]) -> np.ndarray:
    """Optical density (person, channel, wavelength, time) of changes of HbO and HbR (person, channel, 2, time)."""
    return absorption(wavelengths) @ change * path[:, None, None]
