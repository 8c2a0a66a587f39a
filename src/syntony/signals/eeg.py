"""EEG of a simulation: one dipole per region in a spherical head, seen by electrodes on the scalp.

EEG is linear in the sources, so nothing is folded inside the run: the lead field is applied to the stored samples.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import errors
from ..brain import Brain
from ..recording import Recording
from ..result import Result
from .head import DEEPEST, HEAD, NAESS, Head, potential
from .montage import sites
from .recorded import noisy, people_of, series, source_of

MOMENTS = {  # A·m of a region per unit of the source; ours: all cells of 1,000 mm² of cortex at 1 nA·m/mm² give 1 µA·m
    ("generic_2d", "V"): 1e-6,
    ("hopf", "x"): 1e-6,
    ("jansen_rit", "eeg"): 6e-9,
    ("kuramoto", "wave"): 15e-9,
    ("linear", "x"): 1e-6,
    ("montbrio", "r"): 1e-9,
    ("wilson_cowan", "E"): 1e-6,
    ("wong_wang", "S_E"): 1e-6,
    ("wong_wang_excitatory", "S"): 1e-6,
}


def eeg_of(
    result: Result,
    montage: str | Sequence[str] = "10-20",
    *,
    people: Brain | Sequence[Brain] | None = None,
    signal: str | None = None,
    moment: float | None = None,
    reference: str | None = "average",
    noise: float = 0.0,
    seed: Any = None,
    head: Head = HEAD,
) -> Recording:
    """EEG that electrodes on the scalp record of a simulation.

        V(electrode, t) = Σ_region lead(electrode, region) · moment · [ x(region, t) - mean_t x ],     then noise, then reference

    Parameters
    ----------
    result : Result
        Of `simulate`, with the source kept often enough: `keep=sy.Keep(every=4 * ms)` gives 250 Hz.
    montage : str or sequence of str
        "10-20" (21 electrodes), "10-10" (64), or names of the 10-10 system.
    people : Brain or sequence of Brain, optional
        Who was simulated; not needed with the default brain.
    signal : str, optional
        The kept state or output that drives the dipoles; default: the potential `eeg` of jansen_rit, else the model's
        activity.
    moment : float, A·m, optional
        Dipole moment of a region per unit of the source. Default, ours: such that a region at the model's usual working
        point fluctuates by about 10 nA·m.
    reference : "average", None or a channel
        None: against infinity, which no amplifier has.
    noise : float, V
        Standard deviation of white noise per electrode and sample.
    seed : int or numpy Generator
        Of the noise.
    head : Head

    Returns
    -------
    Recording
        (person, channel, time) in volts, with positions (m) on the outermost sphere around its centre.

    Notes
    -----
    Dipoles point outwards along the radius (ours: a region has no single orientation). Misleads: neighbouring electrodes
    see the same regions, so that their synchrony within a person is mostly volume conduction; sizes are as good as `moment`.

    References
    ----------
    Næss et al. 2017, doi:10.3389/fnhum.2017.00490

    Examples
    --------
    >>> import syntony as sy
    >>> r = sy.simulate(sy.Brain.default("a"), model="jansen_rit", duration=0.2, dt=0.0005, seed=1,
    ...                 keep=sy.Keep(every=0.004, states=("eeg",)))
    >>> eeg_of(r)
    <Recording 'eeg': eeg, 1 person, 21 channels, 0.2 s at 250 Hz>
    """
    name, x, rate, start = series(result, signal or _source(result))
    scale = _moment(moment, result, name)
    brains = people_of(result, name, people)
    names, directions = sites(montage)
    fields = np.stack([lead_field(brain, names, head=head) for brain in brains])
    volts = scale * (fields @ (x - x.mean(axis=-1, keepdims=True)))
    volts = _referenced(noisy(volts, noise, seed, "V"), names, reference)
    notes = [f"simulated: {scale:g} A·m per unit of {name} (ours), radial dipoles, mean over time removed"]
    notes += [moved for brain in dict.fromkeys(brains) for moved in _moved(brain, head)]
    notes += [f"white noise of {noise:g} V added"] if noise else []
    notes += [f"reference: {reference or 'infinity'}"]
    return Recording(
        volts, rate, tuple(map(str, result[name]["person"].values)), names, "eeg", unit="V", name="eeg", positions=directions * head.radii[-1],
        start=start, notes=tuple(notes), source=source_of(result, f"spherical head: {NAESS}" if head == HEAD else ""),
    )  # fmt: skip


def lead_field(
    brain: Brain, montage: str | Sequence[str] = "10-20", *, reference: str | None = None, head: Head = HEAD
) -> np.ndarray:
    """Potential at every electrode of a radial unit dipole in every region (electrode, region), V per A·m.

    With the covariance C of the sources, `L @ C @ L.T` is the covariance of the electrodes.

    Examples
    --------
    >>> lead_field(Brain.default(), "10-20").shape
    (21, 94)
    """
    if brain.positions is None:
        raise errors.BadValue(
            f"brain {brain.name!r} has no positions; a lead field needs to know where its regions lie (m, MNI)"
        )
    names, directions = sites(montage)
    there = head.place(brain.positions)
    r = np.linalg.norm(there, axis=1)
    if (r < DEEPEST * head.radii[-1]).any():
        label = str(brain.labels[int(np.argmin(r))])
        raise errors.BadValue(
            f"region {label!r} lies at the centre of the head, where no direction is radial; move it or the head's centre"
        )
    field = np.einsum("erx,rx->er", potential(there, directions, head), there / r[:, None])
    return _referenced(field, names, reference)


def _moved(brain: Brain, head: Head) -> list[str]:
    lost = brain.labels[head.outside(brain.positions)]
    return [f"{brain.name}: moved inwards to lie in the spherical brain: {', '.join(lost)}"] if len(lost) else []


def _source(result: Result) -> str | None:
    """The kept array that is known to drive the dipoles of the model; None where that is not clear."""
    if not isinstance(result, Result):
        return None
    known = [name for name in result if (str(result.provenance.get("model")), name) in MOMENTS]
    return known[0] if len(known) == 1 else None


def _moment(given: float | None, result: Result, name: str) -> float:
    if given is not None:
        return errors.expect_number(given, "moment", low=0, open_low=True, unit="A·m")
    model = str(result.provenance.get("model", ""))
    if (model, name) not in MOMENTS:
        raise errors.BadValue(
            f"the dipole moment of one unit of {name!r} of model {model!r} is not known; give moment= in A·m, for example "
            f"moment=10e-9 / float(result[{name!r}].std('time').mean())"
        )
    return MOMENTS[model, name]


def _referenced(volts: np.ndarray, names: tuple[str, ...], reference: str | None) -> np.ndarray:
    """Against the mean of the electrodes or one of them; the electrodes are the last but one axis."""
    if reference is None:
        return volts
    if reference == "average":
        return volts - volts.mean(axis=-2, keepdims=True)
    errors.expect_name(reference, ("average", *names), "channel", "the montage (reference)")
    at = names.index(reference)
    return volts - volts[..., at : at + 1, :]
