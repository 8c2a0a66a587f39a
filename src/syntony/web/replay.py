"""A saved result as frames: every quantity over time, thinned and rounded so that it fits in a mail."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import numpy as np

from .. import errors
from ..brain import Brain
from ..engine.network import resolve
from ..models import MODELS
from ..relation import Relation
from ..result import Result
from ..signals.recorded import brains_of
from .lifetime import is_life, lifetime, shown_quantity
from .scene import quantity, scene

SERVED = 8_000_000  # bytes of frames on this machine
MAILED = 300_000  # and in one file, which should fit in a mail
BYTES = 2  # per value
STEPS = 65_535  # of the range of a quantity: 16 bits
USUAL = (0.005, 0.995)  # quantiles that the colours span, so that a moment of stress does not make all else look alike
RELATION = re.compile(r"Relation\((?P<sender>.+?) → (?P<receiver>.+), gain (?P<gain>\S+), delay (?P<delay>\S+) s\)")
FACTS = (
    "model", "model_source", "coupling", "params", "balance", "seed", "dt", "duration", "stimuli", "delays", "outcome",
    "syntony", "packages", "python", "machine",
)  # fmt: skip
LIVED = ("course", "bonds", "situations", "tolerance")


@dataclass(frozen=True, eq=False)
class Replay:
    """What the page must know once, and the numbers: uint16 (quantity, time, person, region), one after the other."""

    header: dict[str, Any]
    frames: bytes


def replay(
    result: Result,
    people: Brain | list[Brain] | None = None,
    *,
    names: tuple[str, ...] | None = None,
    most: int = SERVED,
    beside: dict[str, Result] | None = None,
) -> Replay:
    """A result of `simulate`, or a life, as frames.

    Parameters
    ----------
    result : Result
        With at least one array (person, region, time), or of `live`.
    people : Brain or list of Brain, optional
        Where the regions lie; the brain that ships is known by its regions.
    names : tuple of str, optional
        Which arrays; default: all that fit.
    most : int
        Bytes for all frames together; of longer arrays every second, third … sample is kept, and the page says so.
    beside : {name: life}, optional
        Other courses of the same people beside a life.

    Examples
    --------
    >>> import syntony as sy
    >>> brain = sy.Brain("toy", [[0, 1], [1, 0]])
    >>> shown = replay(sy.simulate(brain, model="linear", coupling=0.5, duration=1, seed=1), brain)
    >>> shown.header["quantities"][0]["count"], len(shown.frames)
    (100, 400)
    """
    if is_life(result):
        return _life(result, people, beside)
    if beside:
        raise errors.BadValue("beside is for lives; the result is not one of sy.live")
    arrays = {name: result[name] for name in _fitting(result, names)}
    first = next(iter(arrays.values()))
    persons, labels = ([str(v) for v in first[axis].values] for axis in ("person", "region"))
    brains = _brains(persons, labels, people)
    room = int(errors.expect_number(most, "most", low=1, unit="bytes"))
    most = max(2, room // (BYTES * len(arrays) * len(persons) * len(labels)))
    parts, quantities, offset = [], [], 0
    for name, array in arrays.items():
        entry, data = _coded(name, array, most)
        quantities.append({**entry, "offset": offset})
        parts.append(data)
        offset += len(data)
    facts = {name: result.provenance[name] for name in FACTS if name in result.provenance}
    header = {
        "mode": "replay", **scene(brains, _related(brains, result.provenance)),
        "quantities": quantities, "activity": _activity(list(arrays), result.provenance), "facts": _plain(facts),
    }  # fmt: skip
    return Replay(header, b"".join(parts))


def _life(life: Result, people: Any, beside: dict[str, Result] | None) -> Replay:
    """Regions by what they learnt; the clock runs in weeks."""
    header, learnt = lifetime(life, people, beside)
    times, low = header["life"]["times"], float(learnt.min())
    span = float(learnt.max()) - low or 1.0
    codes = np.round((learnt - low) / span * STEPS).astype("<u2")
    entry = shown_quantity() | {
        "low": low, "span": span, "scale": [low, low + span], "first": times[0], "count": len(times), "every": 1,
        "step": times[1] - times[0] if len(times) > 1 else 1.0, "offset": 0,
    }  # fmt: skip
    facts = {name: life.provenance[name] for name in (*FACTS, *LIVED) if name in life.provenance}
    return Replay(
        {"mode": "replay", **header, "quantities": [entry], "activity": 0, "facts": _plain(facts)}, codes.tobytes()
    )


def _fitting(result: Any, names: tuple[str, ...] | None) -> list[str]:
    if not isinstance(result, Result):
        raise errors.BadValue(
            f"{type(result).__name__} is not a Result; give what sy.simulate returned or sy.load read"
        )
    fitting = [name for name in result if result[name].dims == ("person", "region", "time") and result[name].size]
    if not fitting:
        held = ", ".join(f"{name} {dict(result[name].sizes)}" for name in result) or "nothing"
        raise errors.BadValue(
            f"the result holds {held}; a view needs (person, region, time): one run of simulate that keeps a state or signal"
        )
    for name in names or ():
        errors.expect_name(name, fitting, "array over time", "this result")
    return list(names or fitting)


def _brains(persons: list[str], labels: list[str], people: Any) -> list[Brain]:
    found = brains_of(persons, labels, [people] if isinstance(people, Brain) else people)
    return found or [Brain(name, np.zeros((len(labels), len(labels))), labels=labels) for name in persons]


def _coded(name: str, array: Any, most: int) -> tuple[dict[str, Any], bytes]:
    """Entry of the header and bytes of one array."""
    times = array["time"].values
    every = -(-len(times) // most)
    values = array.values[..., ::every].transpose(2, 0, 1).astype(float)
    if not np.isfinite(values).all():
        raise errors.BadValue(
            f"{name} holds values that are not finite; expected numbers: simulate again with a smaller dt"
        )
    low, high = float(values.min()), float(values.max())
    span = high - low or 1.0
    codes = np.round((values - low) / span * STEPS).astype("<u2")
    step = float(times[every] - times[0]) if len(times) > every else 1.0
    entry = quantity(name, str(array.attrs.get("unit", "1")), str(array.attrs.get("meaning", "")))
    entry |= {
        "low": low, "span": span, "scale": np.quantile(values, USUAL).tolist(),
        "first": float(times[0]), "step": step, "count": len(values), "every": every,
    }  # fmt: skip
    return entry, codes.tobytes()


def _related(brains: list[Brain], provenance: dict[str, Any]) -> Any:
    """The relations of a record, with the regions that a brain of this atlas expresses and perceives with."""
    found = [match for line in provenance.get("relations", ()) if (match := RELATION.fullmatch(str(line)))]
    model = provenance.get("model") if provenance.get("model") in MODELS else "linear"
    relations = [Relation(m["sender"], m["receiver"], gain=float(m["gain"]), delay=float(m["delay"])) for m in found]
    try:
        return resolve(brains, relations, model=str(model)) if relations else None
    except errors.SyntonyError:  # regions of another atlas: nothing says which of them express or perceive
        return None


def _activity(names: list[str], provenance: dict[str, Any]) -> int:
    """Which array is shown first: the activity of the model, if it was kept."""
    model = MODELS.get(str(provenance.get("model")))
    return names.index(model.activity) if model and model.activity in names else 0


def _plain(value: Any) -> Any:
    """A value of JSON's own kinds."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if hasattr(value, "tolist"):
        return _plain(value.tolist())
    if isinstance(value, float):
        return value if np.isfinite(value) else str(value)
    return value if isinstance(value, (str, int, bool, type(None))) else str(value)
