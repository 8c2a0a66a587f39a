"""Connectomes: the default brain and its roles, and one reader per file format, each returning a Brain."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .. import errors
from ..brain import Brain
from .arrays import from_arrays
from .folder import read_folder
from .mat import read_mat
from .npz import read_npz
from .relmat import read_relmat
from .tvb_zip import read_tvb_zip

READERS = {  # how a path ends -> reader; the longest ending that fits is taken
    ".csv": read_folder,
    ".mat": read_mat,
    ".npz": read_npz,
    ".tsv": read_folder,
    ".txt": read_folder,
    ".zip": read_tvb_zip,
    "_relmat.dense.tsv": read_relmat,
    "_relmat.tsv": read_relmat,
    "folder": read_folder,
}


def read_brain(path: str | Path, name: str | None = None, **options: Any) -> Brain:
    """A brain from a file or folder; how the path ends tells the format.

    Parameters
    ----------
    path : str or Path
        .npz (saved by syntony or by others), a folder of text tables or one .csv/.tsv/.txt table of weights, a .zip of
        The Virtual Brain, a .mat file, or a *_relmat.tsv of BIDS.
    name : str, optional
        Name of the brain; default the name in the file, or the file's.
    **options
        Of the format's reader: unit ('mm', 'cm', 'm') of lengths and positions; rows ('targets' or 'sources'): what
        the rows of the matrices stand for; signed=True allows negative weights; for .mat and .npz also weights=,
        lengths=, labels=, positions= and measured_fc=, the names of the arrays to take.

    Returns
    -------
    Brain, lengths and positions in metres

    Examples
    --------
    >>> import tempfile, pathlib
    >>> file = pathlib.Path(tempfile.mkdtemp()) / "pair.csv"
    >>> _ = file.write_text("Insula_L,Insula_R\\n0,1\\n2,0\\n")
    >>> read_brain(file).labels.tolist()
    ['Insula_L', 'Insula_R']
    """
    path = Path(path)
    if not path.exists():
        raise errors.BadValue(f"there is no file or folder {str(path)!r}; give the path of a connectome")
    endings = [ending for ending in READERS if path.name.lower().endswith(ending)]
    if path.is_dir():
        reader = READERS["folder"]
    elif endings:
        reader = READERS[max(endings, key=len)]
    else:
        allowed = ", ".join(ending for ending in READERS if ending != "folder")
        raise errors.BadValue(f"{path.name!r} is of no known format; allowed are a folder or {allowed}")
    for option in options:
        errors.expect_name(option, _options(reader) or _options(from_arrays), "option", f"the reader of {path.name!r}")
    return reader(path, name, **options)


def _options(reader: Callable) -> list[str]:
    return [item.name for item in inspect.signature(reader).parameters.values() if item.kind is item.KEYWORD_ONLY]


__all__ = ["READERS", "read_brain"]
