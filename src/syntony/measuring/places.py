"""Where channels lie: hemisphere, system and mirror region of a brain, and the modules they belong to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from .. import errors
from ..brain import Brain
from .material import Material

LABELS = ("", "hemisphere", "system", "homotopic", "modules", "found")
MODULES = ("found", "hemisphere", "system")


def labelled(group: list[Material], wanted: Iterable[str], brain: Brain | None, modules: Any) -> list[Material]:
    """The materials with the labels that are wanted, channel by channel.

    "modules" are those given (by default the hemispheres of the brain), "found" those given or, without any, found in
    each matrix. Without a brain, channels that are regions of the default brain are taken for them.
    """
    wanted = set(wanted) - {""}
    if isinstance(modules, str) or modules is None:
        errors.expect_choice(modules, (*MODULES, None), "modules")
    elif not isinstance(modules, Mapping):
        raise errors.BadValue(
            f"modules is {type(modules).__name__}; expected the module of every channel, {{'C3': 'left', …}}, or one of "
            + ", ".join(map(repr, MODULES))
        )
    return [replace(one, labels={name: _labels(one, name, brain, modules) for name in wanted}) for one in group]


def _labels(one: Material, name: str, brain: Brain | None, modules: Any) -> np.ndarray | None:
    if name in ("modules", "found"):
        if isinstance(modules, Mapping):
            return _given(one, modules)
        if name == "found" and modules in (None, "found"):
            return None
        if modules == "found":
            raise errors.BadValue(
                "modules is 'found', but linkage of modules that were found in the same data says nothing; give "
                "modules={'C3': 'left', …} or brain="
            )
        name = modules or "hemisphere"
    brain = _brain(one, brain, name)
    index = brain.index(list(one.channels))
    if name != "homotopic":
        return np.asarray(_known(brain, name))[index]
    place = {int(region): k for k, region in enumerate(index)}
    return np.array([place.get(int(mirror), -1) for mirror in np.asarray(_known(brain, name))[index]])


def _brain(one: Material, brain: Brain | None, name: str) -> Brain:
    chosen = Brain.default() if brain is None else brain
    labels = set(map(str, chosen.labels))
    strange = next((c for c in one.channels if c not in labels), None)
    if strange is not None:
        instead = "or modules={'C3': 'left', …}" if name == "hemisphere" else "and select its regions"
        raise errors.BadValue(
            f"{one.name}: the {name} of channel {strange!r} is not known, which is no region of brain {chosen.name!r}; give "
            f"brain= whose labels are the channels, {instead}"
        )
    return chosen


def _known(brain: Brain, name: str) -> Any:
    values = getattr(brain, name)
    if values is None:
        raise errors.BadValue(f"brain {brain.name!r} has no {name}; give a brain with {name}=")
    return values


def _given(one: Material, modules: Mapping[str, Any]) -> np.ndarray:
    missing = next((c for c in one.channels if c not in modules), None)
    if missing is not None:
        raise errors.BadValue(f"{one.name}: modules has no channel {missing!r}; give the module of every channel")
    return np.array([str(modules[c]) for c in one.channels])
