"""Mappings that nobody can change, and that can be sent to other processes."""

from __future__ import annotations

import copyreg
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


def frozen(given: Mapping[Key, Value]) -> Mapping[Key, Value]:
    """A copy that cannot be changed.

    >>> import pickle
    >>> pickle.loads(pickle.dumps(frozen({"a": 1})))["a"]
    1
    """
    return MappingProxyType(dict(given))


def _sent(given: MappingProxyType) -> tuple[Any, ...]:
    return frozen, (dict(given),)


copyreg.pickle(MappingProxyType, _sent)  # pyright: ignore[reportArgumentType]
