"""What measures of rhythm accept: phases or analytic signals, checked once at the border and made ready for sums."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border, _synchrony_sums


def rhythms(given: Any, what: str, axes: Sequence[str]) -> np.ndarray:
    """Analytic signals as they are; real phases as phasors of amplitude 1."""
    if is_complex(given):
        return analytic(given, what, axes)
    return phasors_of(expect_samples(_border.array(given, what, axes), what))


def phasors(given: Any, what: str, axes: Sequence[str]) -> np.ndarray:
    """Phasors of amplitude 1, from real phases or analytic signals."""
    z = rhythms(given, what, axes)
    if not is_complex(given):
        return z
    silent = z == 0
    if silent.any():
        raise errors.BadValue(
            f"{what} has amplitude 0 at {_border._first(silent)}, where no phase exists; expected above 0: drop that "
            "region, or moment, or add what was cut off"
        )
    return unit(z)


def varying_phasors(given: Any, what: str, axes: Sequence[str]) -> np.ndarray:
    """Phasors whose phase is not the same at all times."""
    u = phasors(given, what, axes)
    still = np.abs(u - u[..., :1]).max(axis=-1) <= 1e-12
    if still.any():
        raise errors.BadValue(
            f"{what} has the same phase at all times at {_place(still, axes)}; a correlation needs variation: "
            "give the phase of a rhythm that runs"
        )
    return u


def analytic(given: Any, what: str, axes: Sequence[str]) -> np.ndarray:
    """Finite complex analytic signals that are not 0 throughout; single precision stays single."""
    if not is_complex(given):
        _border.array(given, what, axes)
        raise errors.BadValue(
            f"{what} is real; expected complex analytic signals, which hold amplitude and phase: analytic_signal makes them"
        )
    z = np.asarray(given)
    if np.ma.is_masked(given) or z.ndim < len(axes) or z.size == 0 or not np.isfinite(z).all():
        _border.array(np.abs(given), what, axes)  # says what is wrong
    z = z.astype(np.complex64 if z.dtype == np.complex64 else np.complex128, copy=False)
    empty = (z == 0).all(axis=-1)
    if empty.any():
        raise errors.BadValue(f"{what} is 0 at all times at {_place(empty, axes)}; drop that region")
    return expect_samples(z, what)


def normalised(given: Any, what: str, axes: Sequence[str]) -> np.ndarray:
    """Analytic signals of length 1 over time."""
    return length_one(analytic(given, what, axes))


def envelopes(given: Any, what: str, axes: Sequence[str]) -> np.ndarray:
    """Amplitudes with mean 0 and length 1."""
    return _expect_varying(amplitude(analytic(given, what, axes)), what, axes)


def powers(given: Any, what: str, axes: Sequence[str]) -> np.ndarray:
    """Squared amplitudes with mean 0 and length 1."""
    return _expect_varying(power(analytic(given, what, axes)), what, axes)


def phasors_of(phases: np.ndarray) -> np.ndarray:
    """exp(i φ)."""
    return np.cos(phases) + 1j * np.sin(phases)


def phase_parts(u: np.ndarray) -> _synchrony_sums.PhaseParts:
    """What phase sums take, of complex unit phasors."""
    return _synchrony_sums.phase_parts(_synchrony_sums.parts(u))


def scaled_parts(z: np.ndarray) -> np.ndarray:
    """`parts` of z relative to the largest of the series, so that squares of tiny units stay in range."""
    return _synchrony_sums.parts(z / _largest(z))


def unit(z: np.ndarray) -> np.ndarray:
    """z / |z|."""
    return z / np.abs(z)


def power(z: np.ndarray) -> np.ndarray:
    """|z|², relative to the largest of the series, so that squares of tiny units stay in range."""
    largest = _largest(z)
    re, im = np.real(z) / largest, np.imag(z) / largest
    return re * re + im * im


def amplitude(z: np.ndarray) -> np.ndarray:
    """|z|, relative to the largest of the series."""
    return np.sqrt(power(z))


def length_one(z: np.ndarray) -> np.ndarray:
    """z / √(Σ |z|²)."""
    z = z / _largest(z)
    return z / np.sqrt((np.real(z) * np.real(z) + np.imag(z) * np.imag(z)).sum(axis=-1, keepdims=True))


def is_complex(given: Any) -> bool:
    """Whether `given` holds complex numbers; ragged lists do not."""
    try:
        return np.iscomplexobj(given)
    except ValueError:
        return False


def expect_samples(x: np.ndarray, what: str) -> np.ndarray:
    """`x`, if it has at least 2 samples in time."""
    if x.shape[-1] < 2:
        raise errors.BadShape(f"{what} has one sample in time; expected at least 2")
    return x


def _largest(z: np.ndarray) -> np.ndarray:
    return np.maximum(np.abs(np.real(z)).max(axis=-1), np.abs(np.imag(z)).max(axis=-1))[..., None]


def _expect_varying(x: np.ndarray, what: str, axes: Sequence[str]) -> np.ndarray:
    still = x.max(axis=-1) - x.min(axis=-1) <= 1e3 * np.finfo(x.dtype).eps * x.max(axis=-1)
    if still.any():
        raise errors.BadValue(
            f"{what} has the same amplitude at all times at {_place(still, axes)}; a correlation needs variation: "
            "drop that region"
        )
    return _synchrony_sums.standardised(x)


def _place(mask: ArrayLike, axes: Sequence[str]) -> str:
    named = f" ({', '.join(axes[:-1])} last)" if len(axes) > 1 else ""
    return f"{_border._first(np.asarray(mask))}{named}"
