"""What a person and a bond bring into a network: relations, a slow affect, and the way up that is learnt."""

from __future__ import annotations

from .. import errors
from ..body.lasting import lasting
from ..brain import Brain
from ..connectomes.top_down import AMYGDALA, LOOP, with_loop
from ..drive import Drive
from ..person import TRAITS, Bond, Person
from ..relation import Relation
from ..rule import Plasticity

LENDS, HEARS, CALMS = 3.0, 1.73, 6.0  # strengths of a bond's relations at quality 1; ours, calibrated
RESONATES = 3.0  # the giver's amygdala hears too: so much that how well the giver regulates itself takes nothing from the answer
COUPLING, NOISE = 1.2, 4e-4  # of persons: where linear noise holds, tests/test_internalisation.py


def relations_of(bond: Bond) -> list[Relation]:
    """The three relations that a bond opens, at quality 1."""
    face, control = dict.fromkeys(AMYGDALA, 1.0), dict.fromkeys(LOOP, 1.0)
    heard = control | dict.fromkeys(AMYGDALA, RESONATES)
    half = {"delay": 0, "smoothing": bond.delay / 2}
    name = bond.name
    return [
        Relation(bond.receiver, bond.giver, HEARS, expressing=face, perceiving=heard, label=f"{name}, hears", **half),
        Relation(bond.giver, bond.receiver, LENDS, expressing=control, perceiving=control, label=f"{name}, lends", **half),
        Relation(bond.giver, bond.receiver, CALMS, expressing=control, perceiving=face, onto="inhibitory",
                 label=f"{name}, calms", **half),
    ]  # fmt: skip


def drive_of(person: Person) -> Drive:
    """The slow affect of a person's body."""
    return Drive(person.name, person.habits["affect"], regions=list(AMYGDALA))


def learning_of(person: Person) -> Plasticity:
    """The way up of the loop: amygdala to medial prefrontal cortex, learnt while affect is felt and comes to rest."""
    params = {
        "theta": person.habits["theta"],
        "rate": person.habits["rate"],
        "gated": 0.0 if "arousal" in person.without else 1.0,
    }
    return Plasticity("threshold_covariance", person.name, targets=list(LOOP), sources=list(AMYGDALA), params=params)


def expect_person(person: Person) -> Person:
    """Refuse traits and states that nothing knows, values outside their bounds, and brains without the loop's regions."""
    what = f"person {person.name!r}"
    for trait, value in person.traits.items():
        errors.expect_name(trait, {**TRAITS, **lasting.params}, "trait", what)
        if trait in lasting.params:
            lasting.check_params({trait: value}, what)
    for name, value in person.start.items():
        low, high = lasting.states[errors.expect_name(name, lasting.states, "slow state", what)].limits
        errors.expect_number(value, f"{name} of {what}", low=low, high=high)
    missing = sorted({*AMYGDALA, *LOOP} - set(map(str, person.brain.labels)))
    if missing:
        raise errors.BadValue(
            f"the brain of {what} has no region {missing[0]!r}; a person needs the labels of the default brain"
        )
    return person


def looped(brain: Brain) -> Brain:
    """With medial prefrontal control of the amygdala, where nothing reaches inhibitory cells yet."""
    return brain if "inhibitory" in brain.projections else with_loop(brain)
