"""The minute clock: an episode of distress, alone or with somebody, and the window in which it passes by itself.

Between network and body there are two ties, both declared here: `regulation` reads a brain's own control from its linear response, and
an episode's outcome says what it taught. No threshold of a window of tolerance is published; what is measured here is the smallest
push that runs away in the published model of panic.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np

from . import errors
from .body.lasting import lasting
from .bonds.soothing import quality
from .brain import Brain
from .connectomes.top_down import CONTROLLING, TARGET
from .engine.asking import NAMING, asked, naming
from .engine.blas import one_thread
from .engine.cast import COUPLING
from .engine.minute import bouts, eased
from .person import Bond, Person
from .result import Result
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


# ---- a person, with the brain in the loop ------------------------------------------------------------------------------
def met(
    person: Person,
    giver: Brain | Person | None = None,
    bond: Bond | None = None,
    push: Any = 0.9,
    coupling: float = COUPLING,
) -> Outcome:
    """An episode of distress of a person as the brain has it: own control and comfort come from linear response.

    Parameters
    ----------
    person : Person
    giver : Brain or Person, optional
        Who is there; alone without.
    bond : Bond, optional
        From giver to person.
    push : float or array
        Arousal at the start, before the amygdala's reactivity.

    Examples
    --------
    >>> from syntony.person import Bond, Person
    >>> client, friend = Person("client"), Brain.default("friend")
    >>> bool(met(client, friend, Bond("friend", "client", 0.8)).area < met(client).area)
    True
    """
    own, helped, reactive = answers(person, giver, bond, coupling)
    state = {name: float(person.start.get(name, s.start)) for name, s in lasting.states.items()}
    found = bouts(np.asarray(push) * reactive, state["danger"], state["coping"], own, helped, ease=eased(helped))
    relief = np.clip(1 - found.area / np.maximum(_alone(push, state, own, reactive), 1e-9), 0, 1)
    return Outcome(found.fear, found.area, found.recovery, relief, (found.fear >= FELT) & (found.recovery < SOON))


def _alone(push: Any, state: Mapping[str, float], own: float, reactive: float) -> np.ndarray:
    return bouts(np.asarray(push) * reactive, state["danger"], state["coping"], own, 0.0).area


class Answers(NamedTuple):
    """What a brain says of an episode: own control, comfort by whoever is there, and reactivity of the amygdala."""

    control: float
    comfort: float
    reactivity: float


def answers(
    person: Person, giver: Brain | Person | None = None, bond: Bond | None = None, coupling: float = COUPLING
) -> Answers:
    """Own control, comfort and reactivity of a person, alone or with somebody.

    Examples
    --------
    >>> from syntony.person import Person
    >>> found = answers(Person("client"))
    >>> found.comfort, round(found.reactivity, 2)
    (0.0, 1.0)
    """
    if (giver is None) != (bond is None):
        raise errors.BadValue("a giver needs a bond and a bond a giver; give both or neither")
    with one_thread():
        return Answers(*asked(person, giver, bond, coupling))


def named(person: Person, regions: Any = NAMING) -> tuple[float, float]:
    """What naming does: change of the amygdala per unit of activity of the right ventrolateral prefrontal cortex, and the same
    with medial prefrontal cortex held still.

    Lieberman et al. 2007, doi:10.1111/j.1467-9280.2007.01916.x: labelling lowers the amygdala, by way of medial prefrontal
    cortex. A trial of 2025 found no advantage of labelling in exposure; what is modelled is the path.

    Examples
    --------
    >>> from syntony.person import Person
    >>> whole, held = named(Person("client"))
    >>> bool(whole < held)
    True
    """
    with one_thread():
        return naming(person, list(regions))


# ---- episodes in stages ------------------------------------------------------------------------------------------------
STAGES = {  # (from, share of comfort, lasting push): ours; two minutes of still face as in Tronick's paradigm
    "still face": ((0.0, 1.0, 0.0), (2 * minute, 0.0, 0.5), (4 * minute, 1.0, 0.0)),
    "separation and reunion": ((0.0, 1.0, 0.0), (3 * minute, 0.0, 0.8), (6 * minute, 1.0, 0.0)),
    "exclusion": ((0.0, 0.0, 0.0), (1 * minute, 0.0, 0.6), (4 * minute, 0.0, 0.0)),
}


def staged(
    kind: str, *, schema: Any = 0.5, control: Any = 0.3, comfort: Any = 0.6, duration: float = 12 * minute
) -> Result:
    """Arousal and fear through an episode that changes: `STAGES`.

    Exclusion raises arousal as a push does; that it shares patterns with bodily pain is contradicted (Woo et al. 2014,
    PMC4285151), so nothing of pain is modelled here.

    Examples
    --------
    >>> r = staged("still face")
    >>> bool(r["arousal"].sel(time=200, method="nearest") > r["arousal"].sel(time=700, method="nearest"))
    True
    """
    stages = STAGES[errors.expect_name(kind, STAGES, "kind of episode", "STAGES")]
    comfort = np.asarray(comfort, dtype=float)
    changes = {
        "quality": [(start, share * comfort) for start, share, _ in stages],
        "push": [(start, push) for start, _, push in stages],
    }
    return simulate_body(
        "distress",
        duration,
        changes=changes,
        before=REST,
        every=STEP,
        dt=STEP,
        params={"schema": schema, "control": control},
    )
