"""MATLAB files up to version 7, damaged ones refused before a parser can crash on them."""

from __future__ import annotations

import math
import struct
import zlib
from pathlib import Path
from typing import Any

from . import errors
from .foreign import reading

MATRIX, COMPRESSED, IMAGINARY = 14, 15, 0x800
SPARSE, OPAQUE = 5, (16, 17)  # classes of arrays; the latter are functions and objects
BLOCKS = {4: 1, SPARSE: 3, **dict.fromkeys(range(6, 16), 1)}  # class of an array -> blocks of numbers that it has
ELEMENTS = (1, 2, 3, 4, 5, 6, 7, 9, 12, 13, MATRIX, COMPRESSED, 16, 17, 18)  # types of the MATLAB format, version 5


def load_mat(path: Path) -> dict[str, Any]:
    """The variables of a MATLAB file of version 7 or older."""
    from scipy.io import loadmat

    with path.open("rb") as file:
        if file.read(128)[:19] == b"MATLAB 7.3 MAT-file":
            raise errors.BadValue(
                f"{path.name} is a MATLAB 7.3 file; expected version 7 or older: in MATLAB, save(…, '-v7')"
            )
    with reading(path, "a MATLAB file"):
        content = path.read_bytes()
        order = "<" if content[126:127] == b"I" else ">"
        is_newer = (
            0 not in content[:4] and content[124:126][order == "<"] == 1
        )  # than version 4, which begins with numbers
        if is_newer:
            _expect_sound(memoryview(content)[128:], order)
        return {k: v for k, v in loadmat(path, simplify_cells=True).items() if not k.startswith("__")}


def _expect_sound(content: memoryview, order: str) -> list[int]:
    """Types of the elements; refuses what scipy 1.17 reads without looking and crashes on.

    That is an element of an unknown type or beyond the end of its file, and an array without the parts it should have.
    """
    kinds: list[int] = []
    place = 0
    while place + 8 <= len(content):
        kind, size = struct.unpack_from(order + "II", content, place)
        begin = place + 8
        if kind >> 16:  # up to four bytes, packed into the tag
            kind, size, begin = kind & 0xFFFF, kind >> 16, place + 4
        if kind not in ELEMENTS or begin + size > len(content):
            raise ValueError(f"element of type {kind} with {size} bytes")
        inner = content[begin : begin + size]
        if kind == COMPRESSED:
            _expect_sound(memoryview(zlib.decompress(inner)), order)
        elif kind == MATRIX and size:
            _expect_parts(inner, _expect_sound(inner, order), order)
        kinds.append(kind)
        place = begin + size if kind == COMPRESSED else place + 8 * ((begin - place + size + 7) // 8)
    return kinds


def _expect_parts(inner: memoryview, kinds: list[int], order: str) -> None:
    """An array has flags, dimensions, a name, and as many blocks of numbers as its class says."""
    flags, _, _, size = struct.unpack_from(order + "4I", inner.tobytes()[:32].ljust(32, b"\0"), 8)
    if flags & 0xFF in OPAQUE:
        return
    if kinds[:2] not in ([6, 5], [6, 6]) or len(kinds) < 3 or not 8 <= size <= len(inner) - 24:
        raise ValueError("array without flags, dimensions or name")
    lengths = struct.unpack_from(f"{order}{size // 4}i", inner, 24)
    if min(lengths) < 0 or (flags & 0xFF != SPARSE and math.prod(lengths) > 8 * len(inner)):
        raise ValueError(f"array of {' x '.join(map(str, lengths))} elements in {len(inner)} bytes")
    blocks = BLOCKS.get(flags & 0xFF, 0)
    blocks += bool(blocks and flags & IMAGINARY)
    if len(kinds) - 3 < blocks or any(kind in (MATRIX, COMPRESSED) for kind in kinds[3 : 3 + blocks]):
        raise ValueError("array without its numbers")
