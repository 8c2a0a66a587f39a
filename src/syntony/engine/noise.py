"""Keys of the random streams: a number depends on (seed, person, purpose, region, step) and on nothing else."""

from __future__ import annotations

import hashlib

import numpy as np

from .. import errors

STEPS_PER_EPOCH = 1 << 32


def expect_seed(seed: int | None) -> int:
    """The seed, or a fresh one that the result records."""
    if seed is None:
        return int(np.random.SeedSequence().generate_state(1, np.uint64)[0] >> np.uint64(1))
    return errors.expect_seed(seed, ", or None to draw one")


def key(seed: int, name: str, purpose: str, step: int = 0) -> np.ndarray:
    """Two 32-bit words: the beginning of SHA-256 of the stream's identity.

    >>> key(1, "client", "noise0").dtype
    dtype('uint32')
    """
    text = f"{seed}|{name}|{purpose}|{step // STEPS_PER_EPOCH}"
    return np.frombuffer(hashlib.sha256(text.encode()).digest()[:8], dtype="<u4").astype(np.uint32)


def keys(seed: int, names: list[str], purposes: list[str], step: int = 0) -> np.ndarray:
    """Keys as (name, purpose, word)."""
    table = np.zeros((len(names), max(1, len(purposes)), 2), np.uint32)
    for p, name in enumerate(names):
        for k, purpose in enumerate(purposes):
            table[p, k] = key(seed, name, purpose, step)
    return table


def draw(
    seed: int, name: str, regions: int, steps: int, *, pairs: int = 1, first_step: int = 0, kind: str = "gaussian"
) -> np.ndarray:
    """The numbers that a run consumes, as (step, 2·pairs, region): the reference that every kernel must repeat.

    Examples
    --------
    >>> draw(1, "client", regions=3, steps=2).shape
    (2, 2, 3)
    """
    from . import intrinsics

    out = np.zeros((steps, 2 * pairs, regions), np.float32)
    fill = _filler(getattr(intrinsics, kind))
    for k in range(pairs):
        k0, k1 = key(seed, name, f"noise{k}", first_step)
        fill(out, k, first_step, k0, k1)
    return out


def _filler(transform):
    from numba import njit

    from .intrinsics import threefry, u4

    if transform not in _FILLERS:

        @njit
        def fill(out, pair, first, k0, k1):
            for t in range(out.shape[0]):
                for i in range(out.shape[2]):
                    a, b = threefry(u4(i), u4(first + t), k0, k1)  # pyright: ignore[reportCallIssue]
                    z0, z1 = transform(a, b)
                    out[t, 2 * pair, i] = z0
                    out[t, 2 * pair + 1, i] = z1

        _FILLERS[transform] = fill
    return _FILLERS[transform]


_FILLERS: dict = {}
