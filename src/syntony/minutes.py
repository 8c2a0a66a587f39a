"""The minute clock: an episode of distress, alone or with somebody, and the window in which it passes by itself.

Between network and body there are two ties, both declared here: `regulation` reads a brain's own control from its linear response, and
an episode's outcome says what it taught. No threshold of a window of tolerance is published; what is measured here is the smallest
push that runs away in the published model of panic.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from . import errors
from .bonds.soothing import quality
from .brain import Brain
from .connectomes.top_down import CONTROLLING, TARGET
from .simulate_body import simulate_body
from .stationary import stationary
from .units import minute, second

RUNAWAY, FELT, CALM = 0.5, 0.25, 0.1
AFTER = 3 * minute  # a push itself is over by then
EPISODE = 30 * minute
STEP = 1 * second
SOON = 10 * minute  # ours
REST = {"arousal": 0.0}


class Outcome(NamedTuple):
    """Of an episode (…): largest fear, area under fear (s), seconds until fear stays below 0.1, relief (0 … 1), and whether
    something was felt and came to rest within ten minutes: only then is it internalised."""

    peak: np.ndarray
    area: np.ndarray
    recovery: np.ndarray
    relief: np.ndarray
    teaches: np.ndarray


def distressed(
    push: Any = 0.9, *, schema: Any = 0.5, control: Any = 0.5, bond: Any = 0.0, contingency: Any = 0.5, load: Any = 0.0,
    seeking: Any = 1.0, delay: float = 1 * second,
) -> Outcome:  # fmt: skip
    """An episode of half an hour after a sudden arousal, alone (`bond` 0) or with somebody.

    Parameters
    ----------
    push : float or array
        Arousal at the start; rest is 0.
    schema, control : float or array
        How far bodily sensations are feared, and own control.
    bond, contingency, load, seeking : float or array, 0 … 1
        What the other is worth (`syntony.bonds.soothing.quality`), and how far comfort is sought.
    delay : float, s
        Until the other answers.

    Examples
    --------
    >>> who = distressed(bond=[0.0, 0.2, 0.8])
    >>> bool((np.diff(who.area) < 0).all())
    True
    """
    worth = quality(bond, contingency, load)
    given = np.broadcast_arrays(
        *(np.atleast_1d(np.asarray(v, dtype=float)) for v in (push, schema, control, worth, seeking))
    )
    pushed, feared, own, worth, sought = given
    r = simulate_body(
        "distress", EPISODE, start={"arousal": pushed}, before=REST, every=1 * second, dt=min(STEP, delay) if delay > 0 else STEP,
        params={"schema": feared, "control": own, "quality": worth, "seeking": sought, "delay": delay},
    )  # fmt: skip
    fear, time = r["fear"].values, r["fear"].time.values
    late = np.where(fear > CALM, time, 0.0).max(axis=-1)
    area = fear.mean(axis=-1) * EPISODE
    peak = fear.max(axis=-1)
    recovered = late < SOON
    relief = np.clip(1 - fear[..., -1] / np.maximum(peak, 1e-12), 0, 1)
    shape = np.broadcast_shapes(*(np.shape(v) for v in (push, schema, control, bond, contingency, load, seeking)))
    found = (peak, area, late, relief, (peak >= FELT) & recovered)
    return Outcome(*(v.reshape(shape) for v in found))


def tolerated(
    *, schema: Any = 0.5, control: float = 0.0, bond: float = 0.0, finest: float = 0.01, largest: float = 2.0
) -> np.ndarray:
    """The smallest push that runs away: the width of the window of tolerance, infinite where none does.

    Examples
    --------
    >>> [float(x) for x in tolerated(schema=[0.5, 1.0]).round(2)]
    [0.7, 0.22]
    """
    pushes = np.arange(finest, largest + finest / 2, finest)
    schemas = np.atleast_1d(np.asarray(schema, dtype=float))
    r = simulate_body(
        "distress", EPISODE, start={"arousal": np.tile(pushes, len(schemas))}, before=REST, every=2 * second, dt=STEP,
        params={"schema": np.repeat(schemas, len(pushes)), "control": control, "quality": float(quality(bond))},
    )  # fmt: skip
    late = r["fear"].values[:, r["fear"].time.values > AFTER].max(axis=1).reshape(len(schemas), -1)
    widths = np.where((late >= RUNAWAY).any(axis=1), pushes[(late >= RUNAWAY).argmax(axis=1)], np.inf)
    return widths.reshape(np.shape(schema))


def regulation(brain: Brain, *, coupling: float = 1.1, balance: str | None = "fic", **options: Any) -> float:
    """A brain's own control: how far the amygdala falls when middle prefrontal cortex rises by one, 0 where it rises.

    Read from the linear response of `stationary`; further options are its own.

    Examples
    --------
    >>> plain, controlled = Brain.default(), Brain.default(top_down=True)
    >>> regulation(plain) == 0.0 < regulation(controlled)
    True
    """
    errors.expect_number(coupling, "coupling", low=0)
    regions = [part + side for part in CONTROLLING for side in ("_L", "_R")]
    w = stationary(brain, coupling=coupling, balance=balance, **options)
    if not w.stable:
        raise errors.Unstable(
            f"the working point of {brain.name!r} is unstable, so it has no response; lower the coupling"
        )
    activity = w.network.model.activity
    moved = w.response(brain.name, "I_ext", regions).sel(state=activity).values[0]
    amygdala = moved[brain.index([TARGET + side for side in ("_L", "_R")])].mean()
    return float(max(-amygdala / moved[brain.index(regions)].mean(), 0.0))
