"""Mappings that nobody can change, and that can be sent to other processes."""

from __future__ import annotations

import copyreg
from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar

Key, Value = TypeVar("Key"), TypeVar("Value")


def frozen(given: Mapping[Key, Value]) -> Mapping[Key, Value]:
    """A copy that cannot be changed.

    >>> import pickle
    >>> pickle.loads(pickle.dumps(frozen({"a": 1})))["a"]
    1
    """
    return MappingProxyType(dict(given))


copyreg.pickle(MappingProxyType, lambda given: (frozen, (dict(given),)))
