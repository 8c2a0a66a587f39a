"""From a course to situations: who is with whom, how open, how moved, and for what share of the time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from .. import errors
from ..course import Course, Episode, Segment
from .averages import Situation
from .network import Network, resolve
from .slow import Share, Stretch

AWAKE, ASLEEP = 1.0, 0.0


@dataclass
class Maker:
    """Makes each situation once: the same people with the same openness and drives are the same situation. `awake` says
    how strong the drives of somebody are who rests alone, 1 if not given."""

    network: Network
    balance: str | None
    fast: tuple[str, ...]
    awake: Mapping[int, float] = field(default_factory=dict)
    made: dict[tuple, Situation] = field(default_factory=dict)

    def situation(self, kind: str, people: Sequence[int], gain: float, intensity: Sequence[float]) -> Situation:
        driven = {pull.person for pull in self.network.drives}
        key = (tuple(people), gain, tuple(x if p in driven else 0.0 for p, x in zip(people, intensity)))
        if key not in self.made:
            names = ", ".join(self.network.names[p] for p in people)
            name, taken = f"{kind} ({names})", [s.name for s in self.made.values()]
            name += f" {taken.count(name) + 1}" * (name in taken)
            part = _part(self.network, tuple(people), gain, key[2])
            self.made[key] = Situation(name, tuple(people), part, self.balance, self.fast)
        return self.made[key]

    def rest(self, person: int) -> Situation:
        return self.situation("rest", [person], 1.0, [self.awake.get(person, AWAKE)])

    def undriven(self, person: int) -> Situation:
        return self.situation("sleep", [person], 1.0, [ASLEEP])


def _part(network: Network, people: tuple[int, ...], gain: float, intensity: Sequence[float]) -> Network:
    """The network of some of the people, their relations multiplied by `gain` and their drives by `intensity`."""
    names = [network.names[p] for p in people]
    relations = [
        replace(r, gain=gain * r.gain)
        for r in network.given["relations"]
        if r.sender in names and r.receiver in names and gain > 0
    ]
    coupling = {name: float(network.coupling[p]) for name, p in zip(names, people)}
    part = resolve([network.people[p] for p in people], relations, model=network.model, coupling=coupling)
    drives = tuple(
        replace(d, person=people.index(d.person), size=d.size * intensity[people.index(d.person)])
        for d in network.drives
        if d.person in people and intensity[people.index(d.person)] > 0
    )
    given = {**part.given, "params": network.given["params"]}
    params = {name: values[list(people)] for name, values in network.params.items()}
    return replace(part, params=params, drives=drives, given=given)


def stretches(network: Network, course: Course, maker: Maker, plastic: set[int]) -> list[Stretch]:
    """The course as stretches with shares; situations in which nobody is plastic are left out."""
    for name in course.people:
        errors.expect_name(name, network.names, "person", "the course")
    found = []
    for segment in course.segments(network.names):
        shares: dict[tuple, Share] = {}
        for part in (*_together(course, segment, maker), *_alone(course, segment, maker)):
            if plastic & set(part.situation.people) and part.share > 0:
                key = (part.situation.name, *sorted(part.facts.items()))
                known = shares.get(key)
                if known is not None:
                    both = (*known.episodes, *part.episodes)
                    part = replace(known, share=known.share + part.share, episodes=both)
                shares[key] = part
        found.append(Stretch(segment.start, segment.end, tuple(shares.values())))
    return found


def _together(course: Course, segment: Segment, maker: Maker) -> list[Share]:
    names = maker.network.names
    result = []
    for k in segment.episodes:
        episode: Episode = course.episodes[k]
        people = sorted(names.index(name) for name in episode.people)
        intensity = [episode.intensity_of(names[p]) for p in people]
        situation = maker.situation(episode.kind, people, episode.gain, intensity)
        result.append(Share(situation, episode.share, {"arousal": episode.arousal}, (episode,)))
    return result


def _alone(course: Course, segment: Segment, maker: Maker) -> list[Share]:
    result = []
    for p, name in enumerate(maker.network.names):
        slept: Mapping[str, float] = {"asleep": 1.0}
        result.append(Share(maker.rest(p), segment.rest[name]))
        result.append(Share(maker.undriven(p), course.sleeping(name, segment), slept))
    return result
