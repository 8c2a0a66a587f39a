"""From networks and options to a program that is ready to run, in the layout that suits them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import errors
from ..stimulus import Stimulus
from .network import Network
from .point_program import PointProgram, bind_points, fits
from .region_program import RegionProgram, bind_regions
from .rules import AtWork
from .setup import Options, make_spec

LAYOUTS = ("auto", "regions", "points")
Program = RegionProgram | PointProgram


def bind(
    networks: Sequence[Network],
    options: Options,
    seeds: Sequence[int],
    stimuli: Sequence[Stimulus] = (),
    start: Any = None,
    layout: str = "regions",
    threads: int = 1,
    items: Sequence[AtWork] = (),
) -> Program:
    """Everything in place for a run that begins at time 0."""
    errors.expect_choice(layout, LAYOUTS, "layout")
    spec = make_spec(networks, options, stimuli, items)
    possible = fits(networks, spec, stimuli)
    if layout == "points" and not possible:
        raise errors.BadValue(
            "layout='points' needs shared weights and no delays, relations or stimuli; use layout='regions'"
        )
    if layout == "points" or (layout == "auto" and possible and len(networks) >= spec.lanes):
        return bind_points(networks, options, seeds, spec, start, threads)
    return bind_regions(networks, options, seeds, spec, stimuli, start, items)


def expect_stimuli(stimuli: Sequence[Stimulus], network: Network, duration: float) -> tuple[Stimulus, ...]:
    """Stimuli whose person and parameter exist here, and which begin before the run ends."""
    stimuli = errors.expect_sequence(stimuli, "stimuli", "sy.Stimulus(person, values, ...)")
    for stimulus in stimuli:
        if not isinstance(stimulus, Stimulus):
            raise errors.BadValue(f"{type(stimulus).__name__} is not a Stimulus; give sy.Stimulus(person, values, ...)")
        errors.expect_name(stimulus.person, network.names, "person", "the stimulus")
        errors.expect_name(stimulus.param, network.model.params, "parameter", network.model.name)
        if stimulus.onset >= duration:
            raise errors.BadValue(
                f"the stimulus of {stimulus.person!r} begins at {stimulus.onset:g} s, after the run's end at {duration:g} s; "
                "give an earlier onset or a longer duration"
            )
    return stimuli
