"""Bouts of distress at the minute clock, many at once, and what of them can be felt, rest and teach."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from ..body.distress import distress
from ..body.threat import ACTIVE, ESCAPED
from ..units import minute
from .stepping import stepper

BOUT = 30 * minute
STEP = 5.0  # s; halving it changes fear by less than 1e-3
CALM = 0.1
AFTER = 3 * minute  # a push itself is over by then
GRID = 12
LARGEST = 2.0  # push tried
SOON, SOON_WIDTH = 6 * minute, 0.75 * minute  # ours: what comes to rest within six minutes is learnt
EDGE = 0.04  # ours: thresholds of the published daily rule, softened so that averages are smooth

GUIDED, HELD = 0.6, 0.4  # ease of not fleeing as in guided exposure (published), from this comfort on (ours)


class Bouts(NamedTuple):
    """Of every bout: largest fear, threat and escape, time during which fear adds up (s), seconds until fear stays calm."""

    fear: np.ndarray
    threat: np.ndarray
    escape: np.ndarray
    area: np.ndarray
    recovery: np.ndarray

    @property
    def felt(self) -> np.ndarray:
        return _above(self.fear, ACTIVE, EDGE)

    @property
    def fled(self) -> np.ndarray:
        return _above(self.escape, ESCAPED, EDGE)

    @property
    def rested(self) -> np.ndarray:
        return 1.0 - _above(self.recovery, SOON, SOON_WIDTH)


def _above(x: np.ndarray, edge: float, width: float) -> np.ndarray:
    return 1.0 / (1.0 + np.exp(-(x - edge) / width))


def bouts(push: Any, schema: Any, coping: Any, control: Any, comfort: Any, delay: Any = 1.0, ease: Any = 0.0) -> Bouts:
    """Half an hour after a push of arousal, for every set of values; `ease` raises the threshold of escape."""
    given = [np.asarray(v, dtype=float) for v in (push, schema, coping, control, comfort, delay, ease)]
    shape = np.broadcast_shapes(*(v.shape for v in given))
    past = course(*(np.broadcast_to(v, shape).ravel() for v in given))
    states = list(distress.states)
    arousal, threat, escape = (past[:, states.index(name)] for name in ("arousal", "threat", "escape"))
    fear = np.sqrt(np.maximum(arousal, 0.0) * threat)
    found = (fear.max(axis=0), threat.max(axis=0), escape.max(axis=0), STEP * fear.sum(axis=0), _rest(fear))
    return Bouts(*(v.reshape(shape) for v in found))


def course(push: Any, schema: Any, coping: Any, control: Any, comfort: Any, delay: Any, ease: Any = 0.0) -> np.ndarray:
    """Every state of `distress` over a bout (step, state, set)."""
    sets, steps = len(push), round(BOUT / STEP)
    values = {"schema": schema, "alone": coping, "control": control, "quality": comfort, "delay": delay,
              "escape_ease": ease}  # fmt: skip
    table = np.array([np.broadcast_to(values.get(n, p.default), (sets,)) for n, p in distress.params.items()])
    past = np.empty((steps + 1, len(distress.states), sets))
    past[0] = [np.broadcast_to(push if n == "arousal" else s.start, (sets,)) for n, s in distress.states.items()]
    stepper(distress)(past, np.zeros_like(past), 0, steps, STEP, table, np.asarray(delay) / STEP, np.zeros((1, sets)))
    return past


def _rest(fear: np.ndarray) -> np.ndarray:
    """When fear falls below calm for the last time, between two steps where it does."""
    above = fear > CALM
    last = np.where(above.any(axis=0), len(fear) - 1 - above[::-1].argmax(axis=0), 0)
    column = np.arange(fear.shape[1])
    here, after = fear[last, column], fear[np.minimum(last + 1, len(fear) - 1), column]
    part = np.where((here > CALM) & (after < CALM), (here - CALM) / np.maximum(here - after, 1e-12), 0.0)
    return STEP * (last + part)


def window(schema: Any, coping: Any, control: Any, comfort: Any = 0.0, largest: float = LARGEST) -> np.ndarray:
    """The smallest push that runs away (fear of 0.5 after three minutes), infinite beyond `largest`."""
    given = [np.asarray(v, dtype=float) for v in (schema, coping, control, comfort)]
    shape = np.broadcast_shapes(*(v.shape for v in given))
    sets = [np.broadcast_to(v, shape).ravel() for v in given]
    low, step = np.zeros(len(sets[0])), np.full(len(sets[0]), largest / GRID)
    for _ in range(3):
        pushes = low + np.arange(1, GRID + 1)[:, None] * step
        away = runs_away(pushes, *sets)
        none = ~away.any(axis=0)
        low, step = low + away.argmax(axis=0) * step, np.where(none, np.inf, step / GRID)
        if none.all():
            break
        low = np.where(none, 0.0, low)
        step = np.where(none, largest / GRID, step)
    return np.where(none, np.inf, low + GRID * step).reshape(shape)


def runs_away(pushes: np.ndarray, *sets: np.ndarray) -> np.ndarray:
    """Whether fear is back after the push itself is over (push, set)."""
    wide = [np.broadcast_to(v, pushes.shape).ravel() for v in sets]
    schema, coping, control, comfort = wide
    late = course(pushes.ravel(), schema, coping, control, comfort, np.ones(pushes.size))[round(AFTER / STEP) :]
    fear = np.sqrt(np.maximum(late[:, 0], 0.0) * late[:, 1])
    return (fear.max(axis=0) >= ACTIVE).reshape(pushes.shape)


def eased(comfort: Any) -> np.ndarray:
    """How much less one flees who is comforted: raises the threshold of escape."""
    return GUIDED * np.minimum(np.asarray(comfort, dtype=float) / HELD, 1.0)
