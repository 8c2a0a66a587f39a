"""People with bodies in the slow clock: what the network tells the body, what the minutes make of it, and what the days leave.

Every tie of `person.TIES` is used here, in `cast` (what may be learnt) and in `asking` (a person now).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np

from ..body.lasting import lasting
from ..bonds.repairing import attunement
from ..bonds.soothing import load as loaded
from ..brain import Brain
from ..connectomes.top_down import AMYGDALA, LOOP
from ..person import Bond, Person
from ..units import day, hour
from .answer import Answer, answer, reference
from .averages import Average, Situation
from .emit import numpy_derivative, numpy_outputs
from .minute import BOUT
from .network import Channel, Network
from .outcomes import outcomes

BOUTS_PER_HOUR = 2.0
WAKING = 2 / 3
HALF_LOAD = 0.05
NUDGE = 1e-4
ZONES = {"hippocampus": ("Hippocampus",), "prefrontal": ("Frontal", "OFC", "Rectus", "Cingulate_Ant")}


@dataclass(frozen=True, eq=False)
class Lived:
    """What a moment is like: per person what the network says and what the day does, per share of the time how open it is."""

    control: np.ndarray
    reactivity: np.ndarray
    comfort: Mapping[str, float]
    inputs: Sequence[Mapping[str, float]]
    arousal: Mapping[tuple[int, int], float]
    learning: Mapping[int, float]
    synchrony: Mapping[str, float]


@dataclass(frozen=True, eq=False)
class Beings:
    """Persons (their places among all people), bonds, and the slow vector that they add: states of `lasting`, then bonds."""

    persons: Mapping[int, Person]
    bonds: tuple[Bond, ...]
    network: Network

    @cached_property
    def order(self) -> list[int]:
        return sorted(self.persons)

    @property
    def size(self) -> int:
        return len(lasting.states) * len(self.order) + len(self.bonds)

    @cached_property
    def lasting_params(self) -> list[dict[str, float]]:
        defaults = {name: p.default for name, p in lasting.params.items()}
        return [defaults | {k: v for k, v in self.persons[p].traits.items() if k in defaults} for p in self.order]

    def start(self) -> np.ndarray:
        values = [
            float(self.persons[p].start.get(name, s.start)) for p in self.order for name, s in lasting.states.items()
        ]
        return np.array([*values, *(bond.quality for bond in self.bonds)])

    @cached_property
    def limits(self) -> tuple[np.ndarray, np.ndarray]:
        low, high = zip(
            *[s.limits for _ in self.order for s in lasting.states.values()], *[(0.0, 1.0)] * len(self.bonds)
        )
        return np.array(low), np.array(high)

    def states(self, y: np.ndarray) -> list[dict[str, float]]:
        """Slow states of every person."""
        table = y[: len(lasting.states) * len(self.order)].reshape(len(self.order), -1)
        return [dict(zip(lasting.states, row)) for row in table]

    def qualities(self, y: np.ndarray) -> dict[str, float]:
        first = len(lasting.states) * len(self.order)
        return {bond.name: float(q) for bond, q in zip(self.bonds, y[first:])}

    # ---- body to network ---------------------------------------------------------------------------------------------
    def on(self, p: int, tie: str) -> bool:
        return p not in self.persons or tie not in self.persons[p].without

    def maturity(self, p: int, age: float) -> float:
        if p not in self.persons or not self.on(p, "maturity"):
            return 1.0
        habits = self.persons[p].habits
        return float(1 / (1 + np.exp(-(age - habits["matures"]) / habits["maturing"])))

    def applied(self, weights: dict, params: dict, y: np.ndarray, ages: Mapping[int, float]) -> None:
        """Weights by integrity of the zones and by age; gain by noradrenaline."""
        for p, state in zip(self.order, self.states(y)):
            if self.on(p, "zones"):
                known = weights.get((p, "excitatory"), self.network.weights(p, "excitatory"))
                weights[p, "excitatory"] = known * factors(self.zones[p], state)
            down = self.network.weights(p, "inhibitory")
            if down is not None:
                weights[p, "inhibitory"] = weights.get((p, "inhibitory"), down) * self.maturity(p, ages[p])
            if self.on(p, "noradrenaline") and "a_E" in self.network.params:
                gain = 1 + self.persons[p].habits["noradrenaline_gain"] * (state_alert(self, p, state) - 1)
                params.setdefault("a_E", {})[p] = self.network.params["a_E"][p] * gain

    def opened(self, situation: Situation, y: np.ndarray, ages: Mapping[int, float]) -> Situation:
        """The situation with its bonds as open as they are now."""
        if not situation.network.channels:
            return situation
        worth = self.worths(y)
        channels = tuple(self._opened(c, worth, situation, ages) for c in situation.network.channels)
        return replace(situation, network=replace(situation.network, channels=channels))

    def _opened(
        self, channel: Channel, worth: Mapping[str, float], situation: Situation, ages: Mapping[int, float]
    ) -> Channel:
        name, part = _bond_of(channel.name)
        if name not in worth or part == "hears":
            return channel
        scale = worth[name]
        if part == "calms":
            place = situation.people[channel.receiver]
            scale *= 1.0 - self.maturity(place, ages.get(place, 0.0))
        return replace(channel, perceive=channel.perceive * scale)

    def worths(self, y: np.ndarray) -> dict[str, float]:
        """What every bond is worth now: quality, contingency, the giver's load, and whether the receiver turns to somebody."""
        places = {name: p for p, name in enumerate(self.network.names)}
        states = dict(zip(self.order, self.states(y)))
        result = {}
        for bond, quality in zip(self.bonds, self.qualities(y).values()):
            giver, receiver = places[bond.giver], places[bond.receiver]
            result[bond.name] = quality * float(attunement(bond.contingency)) * (1 - self._carried(giver, states))
            result[bond.name] *= bond.reach + (1 - bond.reach) * self.seeking(receiver, states)
        return result

    def _carried(self, p: int, states: Mapping[int, Mapping[str, float]]) -> float:
        if p not in self.persons or not self.on(p, "load"):
            return 0.0
        burden = self.persons[p].habits["burden"]
        fright = float(loaded(states[p]["danger"], 1.0))  # of a schema, half of it is everyday
        return min(1.0, burden + 0.5 * fright)

    def seeking(self, p: int, states: Mapping[int, Mapping[str, float]]) -> float:
        if p not in self.persons or not self.on(p, "seeking"):
            return 1.0
        return self.persons[p].seeking(states[p]["expectation"])

    # ---- network to body, minutes, days ------------------------------------------------------------------------------
    def lived(self, shares: Sequence[Any], found: Mapping[str, Average], y: np.ndarray, ages: Mapping[int, float],
              answers: Any = None) -> Lived:  # fmt: skip
        """Bouts of distress of everybody in all that a stretch of the course holds."""
        states = dict(zip(self.order, self.states(y)))
        answers = self.answers(found) if answers is None else answers
        control, reactive = np.zeros(len(self.order)), np.ones(len(self.order))
        for i, p in enumerate(self.order):
            mine = [(s.situation.name, s.situation.people.index(p)) for s in shares if p in s.situation.people]
            alone = [m for m in mine if len(found[m[0]].situation.people) == 1] or mine
            if alone:
                own, held, *_ = answers[alone[0][0]][alone[0][1]]
                reactive[i] = held / reference(
                    round(self.maturity(p, ages.get(p, 0.0)), 2), float(self.network.coupling[p])
                )
                control[i] = self.persons[p].habits["control_gain"] * own if self.on(p, "control") else 0.5
        rows, comfort = self._rows(shares, answers, states, control, reactive)
        lived = outcomes(rows)
        inputs = [self._day(p, [(r, o) for r, o in zip(rows, lived) if r["p"] == p]) for p in self.order]
        opened: dict[tuple[int, int], float] = {}
        for row, out in zip(rows, lived):
            key, taken = (row["share"], row["p"]), row["rate"] * BOUT / shares[row["share"]].share
            opened[key] = min(1.0, opened.get(key, 0.0) + out["open"] * taken)
        learning = {p: self._learning(i, y, inputs[i]["load"]) for i, p in enumerate(self.order)}
        return Lived(control, reactive, comfort, inputs, opened, learning, self._synchrony(shares, found))

    def answers(self, found: Mapping[str, Average]) -> dict[str, dict[int, Answer]]:
        """What the amygdala of everybody with a body says in every situation: {situation: {place: answer}}."""
        return {
            name: {k: answer(a, k, *self.circuit) for k, p in enumerate(a.situation.people) if p in self.persons}
            for name, a in found.items()
        }

    @cached_property
    def zones(self) -> dict[int, dict[str, np.ndarray]]:
        return {p: zones(self.network.people[p]) for p in self.order}

    @cached_property
    def circuit(self) -> tuple[np.ndarray, np.ndarray]:
        """Amygdala and medial prefrontal cortex, the same regions in everybody."""
        brain = self.network.people[0]
        return brain.index(list(AMYGDALA)), brain.index(list(LOOP))

    def _rows(self, shares, answers, states, control, reactive):
        """One row for everybody in every kind of episode: how often, how strong, how comforted."""
        rows, comfort = [], {}
        for s, part in enumerate(shares):
            for k, p in enumerate(part.situation.people):
                if p not in self.persons:
                    continue
                habits, name = self.persons[p].habits, self.network.names[p]
                said, gain = answers[part.situation.name][k], habits["comfort_gain"] if self.on(p, "comfort") else 0.0
                helped = gain * said.saved
                here = [self.network.names[q] for q in part.situation.people]
                mine = [bond for bond in self.bonds if bond.receiver == name and bond.giver in here]
                for bond in mine:
                    comfort[bond.name] = max(helped, comfort.get(bond.name, 0.0))
                i = self.order.index(p)
                scale = habits["push"] * (reactive[i] if self.on(p, "reactivity") else 1.0)
                base = {"share": s, "p": p, "danger": states[p]["danger"], "coping": states[p]["coping"],
                        "control": control[i], "comfort": helped, "offered": gain * said.offered, "spread": habits["spread"], "with": bool(mine),
                        "seeking": self.seeking(p, states)}  # fmt: skip
                for episode in part.episodes:
                    rate = episode.share * BOUTS_PER_HOUR / hour
                    rows.append(
                        base | {"rate": rate, "push": scale * episode.intensity_of(name), "time": episode.share}
                    )
                if not part.episodes and part.facts.get("asleep", 0.0) == 0.0:
                    rate = habits["hassles"] / day * part.share * meeting(states[p]["danger"])
                    rows.append(base | {"rate": rate, "push": scale * habits["hassle"]})
        return rows, comfort

    def _day(self, p: int, lived: Sequence[tuple[dict, dict]]) -> dict[str, float]:
        """The day that the rates of a person's bouts add up to."""

        def total(what) -> float:
            return float(sum(row["rate"] * what(row, out) for row, out in lived))

        felt = total(lambda r, o: o["felt"])
        alarm = total(lambda r, o: o["fled"])
        calmed = total(lambda r, o: o["calmed"])
        comforted = total(lambda r, o: r["seeking"] * o["felt_relief"] * r["with"])
        load = min(total(lambda r, o: o["area"]) / WAKING, 1.0)
        met = day * total(lambda r, o: o["relief"] * r["with"])
        return {
            "alarm": _a_day(alarm), "calmed": _a_day(calmed), "comforted": comforted,
            "sought": total(lambda r, o: r["seeking"] * o["felt_alone"] * r["with"]), "load": load, "cared": met / (1.0 + met),
            "threat_met": total(lambda r, o: o["felt_threat"]) / felt if felt > 0 else 0.0,
            "improved": HALF_LOAD / (HALF_LOAD + load),
        }  # fmt: skip

    def _synchrony(self, shares, found) -> dict[str, float]:
        """Correlation of the medial prefrontal cortices of two people while they are together, for bonds that grow."""
        result: dict[str, float] = {}
        for bond in (bond for bond in self.bonds if bond.grows > 0):
            for part in shares:
                value = self.together(bond, found[part.situation.name])
                result[bond.name] = result.get(bond.name, 0.0) + part.share * (value or 0.0)
        return result

    def together(self, bond: Bond, found: Average) -> float | None:
        """Correlation of the medial prefrontal cortices of giver and receiver in a situation, where both are in it."""
        names = [self.network.names[p] for p in found.situation.people]
        if not {bond.giver, bond.receiver} <= set(names):
            return None
        return _correlated(found, names.index(bond.giver), names.index(bond.receiver), self.circuit[1])

    def slopes(self, y: np.ndarray, lived: Lived, ages: Mapping[int, float]) -> np.ndarray:
        """dy/dt of the slow vector."""
        function, columns = numpy_derivative(lasting), []
        for p, state, params, given in zip(self.order, self.states(y), self.lasting_params, lived.inputs):
            found = function(**state, **({**params, **given} | {"age": max(ages[p], 0.0)}))
            columns += [float(v) for v in found]
        bonds = [
            b.grows * lived.synchrony.get(b.name, 0.0) * (1 - q) - b.fades * q
            for b, q in zip(self.bonds, self.qualities(y).values())
        ]
        return np.array([*columns, *bonds])

    def jacobian(self, shares, found: Mapping[str, Average], y: np.ndarray, ages: Mapping[int, float]) -> np.ndarray:
        """∂ slopes / ∂ y, by differences, with the networks held still; persons move one another through networks only."""
        size, people = len(lasting.states), len(self.order)
        answers = self.answers(found)
        here, J = self.slopes(y, self.lived(shares, found, y, ages, answers), ages), np.zeros((len(y), len(y)))
        for k in range(size):
            moved = y.copy()
            columns = k + size * np.arange(people)
            moved[columns] += np.where(moved[columns] > 0.5, -NUDGE, NUDGE)
            slopes = self.slopes(moved, self.lived(shares, found, moved, ages, answers), ages)
            for i, column in enumerate(columns):
                own = slice(i * size, (i + 1) * size)
                J[own, column] = (slopes[own] - here[own]) / (moved[column] - y[column])
        for b, bond in enumerate(self.bonds):
            J[people * size + b, people * size + b] = -bond.fades
        return J

    def _learning(self, i: int, y: np.ndarray, load: float) -> float:
        """How fast a person learns now, as a factor: chronic cortisol slows it."""
        p = self.order[i]
        if not self.on(p, "cortisol"):
            return 1.0
        excess = max(self.observed(i, self.states(y)[i], load)["cortisol"] - 1.0, 0.0)
        return 1.0 / (1.0 + (excess / self.persons[p].habits["cortisol_slows"]) ** 2)

    def observed(self, i: int, state: Mapping[str, float], load: float) -> dict[str, float]:
        """Hormones of one person."""
        values = numpy_outputs(lasting)(**state, **(self.lasting_params[i] | {"load": load}))
        return {name: float(v) for name, v in zip(lasting.outputs, values)}


def meeting(danger: float) -> float:
    """How much of what might frighten is met at all: who fears much avoids much (as in `threat`), 1 without fear."""
    avoidance = 1 / (1 + np.exp(-15 * (danger - 0.75)))
    return float((1 + np.exp(-2.5)) / (1 + np.exp(5 * (avoidance - 0.5))))


def _a_day(rate: float) -> float:
    """Days (1/s) on which something happens that happens at this rate: once a day counts, twice counts once."""
    return -np.expm1(-rate * day) / day


def state_alert(beings: Beings, p: int, state: Mapping[str, float]) -> float:
    """Tonic noradrenaline as the glands of the adrenal remember the load (the load itself is not known yet)."""
    return 1.0 + max(state["adrenal"] - 1.0, 0.0)


def _bond_of(name: str) -> tuple[str, str]:
    """The bond a channel belongs to, and which of its relations it is."""
    inner = name[name.find("(") + 1 : -1] if name.endswith(")") else ""
    bond, _, part = inner.rpartition(", ")
    return bond, part


def zones(brain: Brain) -> dict[str, np.ndarray]:
    """Edges (region, region) that belong to each of the integrative zones."""
    left = np.asarray(brain.hemisphere) == "left"
    found = {"callosum": left[:, None] != left[None, :]}
    for zone, starts in ZONES.items():
        inside = np.array([str(label).startswith(starts) for label in brain.labels])
        found[zone] = inside[:, None] | inside[None, :]
    return found


def factors(masks: Mapping[str, np.ndarray], state: Mapping[str, float]) -> np.ndarray:
    """Weights by the integrity of the zones they touch, as factors (region, region)."""
    result = np.ones_like(masks["callosum"], dtype=float)
    for zone, mask in masks.items():
        result[mask] *= state[zone]
    return result


def _correlated(found: Average, one: int, other: int, loop: np.ndarray) -> float:
    n = found.network.regions
    P = found.activity_covariance
    a, b = one * n + loop, other * n + loop
    both = P[np.ix_(a, b)].mean() / np.sqrt(P[np.ix_(a, a)].mean() * P[np.ix_(b, b)].mean())
    return float(max(both, 0.0))
