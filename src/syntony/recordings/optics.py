"""From light to haemoglobin: optical density and the modified Beer–Lambert law."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .. import errors
from ..recording import Recording
from ..signals.light import PATHLENGTH_FACTOR, absorption

DISTANCES = (1e-3, 0.1)  # m, between a source and a detector
QUANTITIES = ("haemoglobin", "density", "intensity")


def optical_density(intensity: np.ndarray) -> np.ndarray:
    """Optical density: how much darker it is than on average.

        od(t) = -ln( I(t) / mean_t I ),   natural logarithm; light of 0 or less gives NaN

    Parameters
    ----------
    intensity : array (..., time), any unit

    Returns
    -------
    array (..., time), dimensionless

    Examples
    --------
    >>> optical_density(np.array([1.0, 1.0, 4.0])).round(3)
    array([ 0.693,  0.693, -0.693])
    """
    light = np.where(intensity > 0, intensity, np.nan)
    there = ~np.isnan(light)
    mean = np.where(there, light, 0).sum(axis=-1, keepdims=True) / np.maximum(there.sum(axis=-1, keepdims=True), 1)
    return -np.log(light / np.where(mean > 0, mean, np.nan))


def haemoglobin(
    density: np.ndarray, wavelengths: np.ndarray, distance: np.ndarray, pathlength_factor: float = PATHLENGTH_FACTOR
) -> np.ndarray:
    """Changes of oxygenated and deoxygenated haemoglobin by the modified Beer–Lambert law, least squares over wavelengths.

        od(λ) = ln 10 · [ ε_hbo(λ) Δhbo + ε_hbr(λ) Δhbr ] · distance · pathlength_factor

    Parameters
    ----------
    density : array (..., wavelength, time)
    wavelengths : array (wavelength,), nm, 650 to 950
    distance : array (...), m
        Between source and detector.
    pathlength_factor : float
        How much longer the light travels than the distance.

    Returns
    -------
    array (..., 2, time), mol/L: hbo, hbr

    Notes
    -----
    Misleads: the path length differs between people, ages and sites, so sizes cannot be compared between channels or
    people, only time courses; the scalp contributes.

    References
    ----------
    Delpy et al. 1988, doi:10.1088/0031-9155/33/12/008

    Examples
    --------
    >>> haemoglobin(np.zeros((2, 5)), np.array([760, 850]), np.array(0.03)).shape
    (2, 5)
    """
    change = np.linalg.pinv(absorption(wavelengths)) @ density
    return change / (np.asarray(distance)[..., None, None] * pathlength_factor)


def from_light(
    light: Recording, wavelengths: np.ndarray, distance: np.ndarray, quantity: str, pathlength_factor: float
) -> Recording:
    """What a recording of light intensity, channels in the order (pair, wavelength), says of the `quantity`.

    Pairs whose light is dead at any wavelength become missing, not dropped, and the notes name them.
    """
    errors.expect_choice(quantity, QUANTITIES, "quantity")
    n = len(wavelengths)
    shape = (light.n_people, light.n_channels // n, n, light.n_samples)
    dead: np.ndarray = np.any(light.quality()["dead"].to_numpy(bool).reshape(shape[:3]), axis=-1)
    labels = [channel.rsplit(" ", 1)[0] for channel in light.channels[::n]]
    notes = list(light.notes)
    for person, row in zip(light.people, dead.tolist()):
        if any(row):
            lost = ", ".join(label for label, gone in zip(labels, row) if gone)
            done = "kept as recorded" if quantity == "intensity" else "set to missing"
            whose = f"{person}: " if light.n_people > 1 else ""
            notes.append(f"{whose}no light in {lost} (dead channels): {done}")
    dark = int((light.signals <= 0).sum())
    if quantity == "intensity":
        return light.replace(notes=notes)
    notes += [f"{dark} samples of light of 0 or less set to missing"] if dark else []
    density = optical_density(light.signals).reshape(shape)
    density[dead] = np.nan
    if quantity == "density":
        return light.replace(signals=density.reshape(light.signals.shape), unit="1", notes=notes)
    return from_density(light.replace(notes=notes), density, labels, wavelengths, distance, pathlength_factor)


def from_density(
    light: Recording,
    density: np.ndarray,
    labels: list[str],
    wavelengths: np.ndarray,
    distance: np.ndarray,
    pathlength_factor: float,
) -> Recording:
    """HbO and HbR of every pair from density (person, pair, wavelength, time)."""
    factor = errors.expect_number(pathlength_factor, "pathlength_factor", low=0, open_low=True)
    change = haemoglobin(density, wavelengths, distance, factor)
    positions = light.positions[:: len(wavelengths)].repeat(2, axis=0) if light.positions is not None else None
    said = f"light at {' and '.join(f'{w:g}' for w in wavelengths)} nm turned into haemoglobin, pathlength factor {factor:g}"
    return light.replace(
        signals=change.reshape(light.n_people, -1, light.n_samples),
        channels=tuple(f"{label} {kind}" for label in labels for kind in ("hbo", "hbr")),
        kinds=("hbo", "hbr") * len(labels),
        positions=positions,
        unit="mol/L",
        notes=(*light.notes, said),
    )


def expect_distances(labels: Sequence[str], distance: np.ndarray, where: str) -> None:
    """Refuse optodes that lie too far apart for light to pass, or in one place."""
    for label, length in zip(labels, distance):
        if not DISTANCES[0] <= length <= DISTANCES[1]:
            raise errors.BadValue(
                f"{where}: source and detector of {label} are {length:g} m apart; expected {DISTANCES[0]:g} to "
                f"{DISTANCES[1]:g} m: is the unit of the positions right?"
            )
