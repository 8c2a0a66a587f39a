"""MATLAB .mat files up to version 7 (version 7.3 is another format)."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from .. import errors
from ..brain import Brain
from .arrays import from_arrays
from .tables import existing

FAULTS = (  # what scipy raises on a damaged file
    *(ValueError, TypeError, KeyError, IndexError, EOFError, OSError, OverflowError, MemoryError, AttributeError),
    *(zlib.error, struct.error),
)


def read_mat(path: str | Path, name: str | None = None, **options: Any) -> Brain:
    """A brain from a .mat file with an array called SC, C, weights, Cmat … or a single square one.

    Lengths are taken from an array called len, lengths, lengthMat, D … in the same file. `options` are those of
    `arrays.from_arrays`: weights=, lengths=, labels=, positions=, measured_fc= name the arrays to take; unit='mm',
    rows='sources' and signed=True say what they mean.
    """
    from scipy.io import loadmat
    from scipy.io.matlab import MatReadError

    path = existing(path)
    try:
        content = loadmat(path, simplify_cells=True)
    except NotImplementedError as error:
        remedy = "in MATLAB, save(…, '-v7')"
        raise errors.BadValue(f"{path.name} is a MATLAB 7.3 file; expected version 7 or older: {remedy}") from error
    except (*FAULTS, MatReadError) as error:
        raise errors.BadValue(f"{path.name} cannot be read as a MATLAB file ({error}); save it again") from error
    arrays = {key: np.asarray(value) for key, value in content.items() if not key.startswith("__")}
    return from_arrays(arrays, name or path.stem, path.name, **options)
