"""A person now, outside any course: what the brain says, alone or with somebody."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from ..brain import Brain
from ..person import Bond, Person
from .answer import answer, reference
from .averages import Average, Situation, average
from .beings import Beings
from .cast import COUPLING, NOISE, expect_person, looped, relations_of
from .network import resolve

NAMING = ("Frontal_Inf_Orb_2_R", "Frontal_Inf_Tri_R")  # right ventrolateral prefrontal cortex


def asked(
    person: Person, giver: Brain | Person | None, bond: Bond | None, coupling: float = COUPLING
) -> tuple[float, float, float]:
    """Own control, comfort and reactivity of a person now, alone or with somebody."""
    beings, found = situation_of(person, giver, bond, coupling)
    own, held, saved, _ = answer(found, 0, *beings.circuit)
    if giver is not None:
        own, held, *_ = answer(situation_of(person, coupling=coupling)[1], 0, *beings.circuit)
    habits = person.habits
    reactive = held / reference(round(beings.maturity(0, person.age), 2), coupling)
    return (
        habits["control_gain"] * own if beings.on(0, "control") else 0.5,
        habits["comfort_gain"] * saved if beings.on(0, "comfort") else 0.0,
        reactive if beings.on(0, "reactivity") else 1.0,
    )


def situation_of(
    person: Person, giver: Brain | Person | None = None, bond: Bond | None = None, coupling: float = COUPLING
) -> tuple[Beings, Average]:
    """A person now, alone or with somebody: bodies, and averages of the brains."""
    people = [expect_person(person)] if giver is None else [expect_person(person), giver]
    brains = [looped(p.brain if isinstance(p, Person) else p) for p in people]
    bonds = () if bond is None else (bond,)
    network = resolve(brains, [r for b in bonds for r in relations_of(b)], coupling=coupling, params={"sigma": NOISE})
    beings = Beings({k: p for k, p in enumerate(people) if isinstance(p, Person)}, bonds, network)
    y, ages = beings.start(), {k: p.age for k, p in enumerate(people) if isinstance(p, Person)}
    weights: dict = {}
    params: dict = {}
    beings.applied(weights, params, y, ages)
    here = beings.opened(Situation("now", tuple(range(len(people))), network, "fic", ("S_I",)), y, ages)
    return beings, average(here, weights, params, None)


def naming(person: Person, regions: list[str]) -> tuple[float, float]:
    """Answer of the amygdala to the right ventrolateral prefrontal cortex, per unit of that, and with the loop held still."""
    beings, found = situation_of(person)
    amygdala, loop = beings.circuit
    source, M = beings.network.people[0].index(regions), found.drift
    result = []
    for free in (np.arange(len(M)), np.setdiff1d(np.arange(len(M)), loop)):
        b = np.zeros(len(M))
        b[source] = 1.0
        x = np.zeros(len(M))
        x[free] = -np.linalg.solve(M[np.ix_(free, free)], b[free])
        result.append(float(x[amygdala].mean() / x[source].mean()))
    return result[0], result[1]


def embodied(person: Person, coupling: float = COUPLING) -> tuple[Brain, dict[str, Any]]:
    """A person's brain as body and age have it now, and the parameters of its model that noradrenaline moves."""
    beings, _ = situation_of(person, coupling=coupling)
    weights: dict = {}
    params: dict = {}
    beings.applied(weights, params, beings.start(), {0: person.age})
    brain = beings.network.people[0]
    down = replace(
        brain.projections["inhibitory"], weights=weights.get((0, "inhibitory"), brain.projections["inhibitory"].weights)
    )
    whole = brain.replace(
        weights=weights.get((0, "excitatory"), brain.weights), projections={**brain.projections, "inhibitory": down}
    )
    return whole, {name: values[0] for name, values in params.items()}
