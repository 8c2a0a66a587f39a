"""How haemoglobin darkens light: what the forward model of fNIRS and the readers of fNIRS have in common."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike

from .. import errors

PATHLENGTH_FACTOR = 6.0  # light path over distance, both wavelengths; ours, the usual round figure for an adult head
SPECTRUM = Path(__file__).with_name("haemoglobin.tsv")


def absorption(wavelengths: ArrayLike) -> np.ndarray:
    """Absorption of light by oxygenated and deoxygenated haemoglobin, per metre of path and mol/L.

        μ(λ) = ln 10 · ε(λ),   ε: molar extinction, decadic, by straight lines between the entries of the table

    Parameters
    ----------
    wavelengths : array (wavelength,), nm, 650 to 950

    Returns
    -------
    array (wavelength, 2), L/(mol m): hbo, hbr

    Examples
    --------
    >>> absorption([760, 850]).round(-3)
    array([[135000., 357000.],
           [244000., 159000.]])
    """
    asked = errors.expect_array(wavelengths, "wavelengths", ("wavelength",))
    nm, hbo, hbr = _spectrum()
    if not len(asked) or asked.min() < nm[0] or asked.max() > nm[-1]:
        raise errors.BadValue(f"wavelengths are {asked.tolist()} nm; expected {nm[0]:g} to {nm[-1]:g} nm")
    per_cm = np.stack([np.interp(asked, nm, column) for column in (hbo, hbr)], axis=-1)
    return np.log(10) * 1e2 * per_cm


@cache
def _spectrum() -> tuple[np.ndarray, ...]:
    return tuple(np.loadtxt(SPECTRUM, comments=("#", "nm"), unpack=True))
