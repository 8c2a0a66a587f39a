"""Distress with two hands that calm it: one's own control, and somebody who is there.

The system of `threat` (Robinaugh et al.) with two terms of ours: own control takes control · R from arousal, R following arousal
within half a minute; comfort takes U, which follows what the other perceives of that arousal, late and as far as it is sought and the
bond is worth. Both have the same form, so a caregiver replaces the control that a child does not have yet.

    R' = (arousal₊ - R) / 30 s,      U' = (quality seeking arousal₊(t - delay) - U) / 30 s
"""

from __future__ import annotations

from math import inf

from ..math import maximum
from ..model import Input, Model, Param, State
from ..units import minute, second
from .threat import PANIC, observe, threat
from .threat import derivative as of_threat


def derivative(
    arousal, threat, homeostasis, escape, regulation, comfort, arousal_late, push, schema, alone, context, escape_ease,
    arousal_rate, threat_rate, homeostasis_rate, escape_rate, threat_gain, escape_relief, control, quality, seeking, settling,
):  # fmt: skip
    slopes = of_threat(
        arousal, threat, homeostasis, escape, push, control * regulation + comfort, schema, alone, context, escape_ease,
        arousal_rate, threat_rate, homeostasis_rate, escape_rate, threat_gain, escape_relief,
    )  # fmt: skip
    return (
        *slopes,
        (maximum(arousal, 0.0) - regulation) / settling,
        (quality * seeking * maximum(arousal_late, 0.0) - comfort) / settling,
    )


distress = Model(
    name="distress",
    meaning="arousal and threat, calmed by own control and by another person",
    source=f"{PANIC}; control and comfort ours",
    derivative=derivative,
    observe=observe,
    outputs=threat.outputs,
    states={
        **threat.states,
        "regulation": State(0.0, "1", "what own control answers to", limits=(0.0, inf)),
        "comfort": State(0.0, "1", "what another takes from arousal", limits=(0.0, inf)),
    },
    inputs={"arousal_late": Input("arousal", meaning="arousal as the other perceives it")},
    params={
        **{name: p for name, p in threat.params.items() if name != "soothing"},
        "control": Param(0.5, "1", (0, 10), "own control: prefrontal cortex on amygdala", "ours", tag="ours"),
        "quality": Param(0.0, "1", (0, 10), "of the bond now; 0 alone", "ours", tag="ours"),
        "seeking": Param(1.0, "1", (0, 1), "how far comfort is sought", "ours", tag="ours"),
        "settling": Param(0.5 * minute, "s", (0.1, inf), "time constant of both", "ours", tag="ours"),
        "delay": Param(1 * second, "s", (0, 600), "until the other answers", "ours", tag="ours"),
    },
    activity="arousal",
)
