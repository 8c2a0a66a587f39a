"""Connectivity files of The Virtual Brain: a zip of weights.txt, tract_lengths.txt, centres.txt, hemispheres.txt …"""

from __future__ import annotations

import bz2
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from .. import errors
from ..brain import Brain
from .folder import SUFFIXES, found, from_texts
from .tables import existing

LARGEST = 200_000_000  # bytes in one unpacked table: 10,000 regions; a zip that unpacks to more is refused


def read_tvb_zip(path: str | Path, name: str | None = None, *, unit: str = "mm", rows: str = "targets") -> Brain:
    """A brain from a zip of The Virtual Brain; its tables may be packed with bzip2.

    Lengths and centres are millimetres there. hemispheres.txt: 1 = right; cortical.txt gives the systems cortical and
    subcortical. Weights are kept as they are: rows receive.
    """
    path = existing(path)
    try:
        with zipfile.ZipFile(path) as archive:
            texts = found(_members(archive), path.name)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError) as error:
        raise errors.BadValue(f"{path.name} cannot be read as a zip of text tables ({error}); pack it again") from error
    return from_texts(texts, name or path.stem, path.name, unit=unit, rows=rows)


def _members(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    for item in archive.infolist():
        file = PurePosixPath(item.filename).name
        packed = file.endswith(".bz2")
        file = file.removesuffix(".bz2")
        if (
            item.is_dir()
            or file.startswith(".")
            or "__MACOSX" in item.filename
            or PurePosixPath(file).suffix not in SUFFIXES
        ):
            continue
        if item.file_size > LARGEST:
            raise errors.BadValue(f"{item.filename} unpacks to {item.file_size} bytes; expected at most {LARGEST}")
        content = archive.read(item)
        yield file, bz2.decompress(content) if packed else content
