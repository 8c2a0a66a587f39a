"""MATLAB .mat files up to version 7 (version 7.3 is another format)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from ..brain import Brain
from ..matlab import load_mat
from .arrays import from_arrays
from .tables import existing


def read_mat(path: str | Path, name: str | None = None, **options: Any) -> Brain:
    """A brain from a .mat file with an array called SC, C, weights, Cmat … or a single square one.

    Lengths are taken from an array called len, lengths, lengthMat, D … in the same file. `options` are those of
    `arrays.from_arrays`: weights=, lengths=, labels=, positions=, measured_fc= name the arrays to take; unit='mm',
    rows='sources' and signed=True say what they mean.
    """
    path = existing(path)
    arrays = {key: np.asarray(value) for key, value in load_mat(path).items()}
    return from_arrays(arrays, name or path.stem, path.name, **options)
