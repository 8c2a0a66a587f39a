"""Simulates and measures brains in relationship.

Names are loaded when they are first used, so that importing the package and asking for help stay fast.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import errors, math, measures, plot, protocols, units
    from .body import BODIES as bodies
    from .brain import Brain, Projection
    from .bursts import Bursts
    from .connectomes import read_brain
    from .course import Course, Episode
    from .drive import Drive
    from .keep import Keep
    from .live import live
    from .measure import measure
    from .measuring.wording import citations
    from .model import Input, Model, Output, Param, Signal, State
    from .models import MODELS as models
    from .person import Bond, Person
    from .plasticity import RULES as rules
    from .recording import Recording, Study
    from .recordings import read
    from .relation import Relation
    from .report import report
    from .result import Result, load
    from .rule import Plasticity, Remodelling, Rule, Schedule
    from .signals import SIGNALS as signals
    from .signals.eeg import eeg_of
    from .signals.fnirs import fnirs_of
    from .signals.recorded import recording_of
    from .simulate import simulate, sweep
    from .simulate_body import simulate_body
    from .stationary import Stationary, critical_coupling, stationary
    from .stimulus import Stimulus

__version__ = "0.1.0"

_HOME = {
    "Brain": "brain", "Projection": "brain", "read_brain": "connectomes", "Keep": "keep", "Input": "model",
    "Model": "model", "Output": "model", "Param": "model", "Signal": "model", "State": "model", "Relation": "relation",
    "Result": "result", "load": "result", "Stimulus": "stimulus", "simulate": "simulate", "simulate_body": "simulate_body", "sweep": "simulate",
    "Stationary": "stationary", "critical_coupling": "stationary", "stationary": "stationary",
    "Recording": "recording", "Study": "recording", "read": "recordings", "report": "report", "measure": "measure",
    "citations": "measuring.wording", "eeg_of": "signals.eeg", "fnirs_of": "signals.fnirs", "recording_of": "signals.recorded",
    "Bond": "person", "Person": "person", "Bursts": "bursts", "Course": "course", "Episode": "course", "Drive": "drive", "live": "live", "Plasticity": "rule", "Remodelling": "rule", "Rule": "rule", "Schedule": "rule",
}  # fmt: skip
_TABLES = {
    "bodies": ("body", "BODIES"),
    "models": ("models", "MODELS"),
    "rules": ("plasticity", "RULES"),
    "signals": ("signals", "SIGNALS"),
}
_MODULES = ("errors", "math", "measures", "plot", "protocols", "units")

__all__ = [
    "Bond", "Brain", "Bursts", "Course", "Drive", "Episode", "Input", "Keep", "Model", "Output", "Param", "Person", "Plasticity", "Projection", "Recording", "Relation", "Remodelling", "Result", "Rule", "Schedule", "Signal",
    "State", "Stationary", "Stimulus", "Study", "bodies", "citations", "critical_coupling", "eeg_of", "errors", "fnirs_of", "live", "load", "math", "measure", "measures",
    "models",
    "plot", "protocols", "read", "read_brain", "recording_of", "report", "rules", "signals", "simulate", "simulate_body", "stationary", "sweep", "units",
]  # fmt: skip


class _Package(ModuleType):
    """Keeps `syntony.simulate` the verb, also after the module of the same name has been imported."""

    def __setattr__(self, name: str, value: Any) -> None:
        if not (isinstance(value, ModuleType) and name in {*_HOME, *_TABLES}):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f".{name}", __name__)
    if name in _TABLES or name in _HOME:
        module, inner = _TABLES.get(name, (_HOME.get(name), name))
        value = getattr(import_module(f".{module}", __name__), inner)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'syntony' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
