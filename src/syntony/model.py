"""The noun Model: one local dynamical system, declared once.

From a declaration follow the compiled kernels, the Jacobian, the checks, the command-line help and the reference pages.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from . import errors
from .frozen import frozen

TAGS = ("published", "calibrated", "ours")


@dataclass(frozen=True)
class State:
    """A variable that every region has.

    `noise` names the parameter that holds the size of its additive white noise (unit of the state per √second);
    `limits` are enforced after every step; `period` marks an angle, which is kept in [0, period).

    Examples
    --------
    >>> State(0.1, "1", "share of active cells", noise="sigma", limits=(0.0, 1.0)).limits
    (0.0, 1.0)
    """

    start: float
    unit: str = "1"
    meaning: str = ""
    noise: str | None = None
    limits: tuple[float, float] = (-np.inf, np.inf)
    period: float | None = None


@dataclass(frozen=True)
class Param:
    """A constant of the model: default, unit, allowed range, meaning and where the number comes from.

    Examples
    --------
    >>> Param(0.02, "s", (1e-4, 10.0), "time constant of the membrane", source="ours", tag="ours").default
    0.02
    """

    default: float
    unit: str = "1"
    bounds: tuple[float, float] = (-np.inf, np.inf)
    meaning: str = ""
    source: str = ""
    tag: str = "published"

    def __post_init__(self):
        errors.expect_choice(self.tag, TAGS, "tag of a Param")


@dataclass(frozen=True)
class Input:
    """What a region receives from the others: coupling · Σ_source weights[target, source] · sends(source).

    `sends` is a state's name, the number 1 (then the input is the region's in-strength), or a function of states and
    parameters. `onto` names the population it reaches, hence which of a brain's projections carries it.

    Examples
    --------
    >>> Input("E", onto="inhibitory").onto
    'inhibitory'
    """

    sends: str | float | Callable
    onto: str = "excitatory"
    meaning: str = ""


@dataclass(frozen=True)
class Output:
    """A quantity computed from the state that can be kept or drive a signal (a firing rate, an EEG source …).

    Examples
    --------
    >>> Output("Hz", "firing rate").unit
    'Hz'
    """

    unit: str = "1"
    meaning: str = ""


class Parametrised:
    """What every declaration with `params` can do."""

    name: str
    params: Mapping[str, Param]

    @property
    def defaults(self) -> dict[str, float]:
        """Default value of every parameter."""
        return {name: param.default for name, param in self.params.items()}

    def check_params(self, given: Mapping[str, Any], owner: str | None = None) -> None:
        """Refuse unknown names and values outside their bounds."""
        owner = owner or self.name
        for name, value in given.items():
            errors.expect_name(name, self.params, "parameter", owner)
            low, high = self.params[name].bounds
            array = np.asarray(value, dtype=float)
            wrong = ~np.isfinite(array) | (array < low) | (array > high)
            if wrong.any():
                raise errors.BadValue(
                    f"{owner}: {name} is {float(array[wrong].flat[0]):g} {self.params[name].unit}; "
                    f"allowed is {low:g} to {high:g} {self.params[name].unit} ({self.params[name].meaning})"
                )


@dataclass(frozen=True, eq=False)
class Model(Parametrised):
    """A local model: `derivative(states, inputs, params) -> d state / dt` in the order of `states`, all in SI.

    Arguments of `derivative` (and of `observe`, which returns the `outputs`) are matched by name; write them with the
    functions of `syntony.math`, so that the same text runs interpreted, compiled and in JAX. `activity` names the state
    or output that stands for the region's activity (it drives signals such as BOLD); the first state if not given.

    Examples
    --------
    >>> from syntony.model import Model, State, Param, Input
    >>> def derivative(x, input_x, tau):
    ...     return (-x + input_x) / tau
    >>> leak = Model("leak", derivative, states={"x": State(0.0)}, params={"tau": Param(0.02, "s", (1e-4, 10))},
    ...              inputs={"input_x": Input("x")})
    >>> leak.defaults
    {'tau': 0.02}
    """

    name: str
    derivative: Callable
    states: Mapping[str, State]
    params: Mapping[str, Param]
    inputs: Mapping[str, Input] = field(default_factory=dict)
    outputs: Mapping[str, Output] = field(default_factory=dict)
    observe: Callable | None = None
    meaning: str = ""
    source: str = ""
    presets: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    activity: str = ""

    def __post_init__(self):
        for part in ("states", "params", "inputs", "outputs", "presets"):
            object.__setattr__(self, part, frozen(getattr(self, part)))
        if not self.states:
            raise errors.BadValue(f"model {self.name!r} has no states; declare at least one State")
        if bool(self.outputs) != (self.observe is not None):
            raise errors.BadValue(f"model {self.name!r}: outputs and observe belong together; give both or neither")
        self._check_names()
        activity = self.activity or next(iter(self.states))
        object.__setattr__(
            self, "activity", errors.expect_name(activity, self.quantities, "state or output", self.name)
        )
        for name, preset in self.presets.items():
            self.check_params(preset, f"preset {name!r} of {self.name}")

    def _check_names(self) -> None:
        names = [*self.states, *self.params, *self.inputs, *self.outputs]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise errors.BadValue(
                f"model {self.name!r} uses {twice[0]!r} twice; give each state, parameter, input and output its own name"
            )
        known = {*self.states, *self.params, *self.inputs}
        for function in filter(None, (self.derivative, self.observe)):
            _expect_arguments(self.name, function, known)
        for item in self.inputs.values():
            if isinstance(item.sends, str):
                errors.expect_name(item.sends, self.states, "state", f"model {self.name!r} (sends)")
            elif callable(item.sends):
                _expect_arguments(self.name, item.sends, {*self.states, *self.params})
        for name, state in self.states.items():
            if state.noise is not None:
                errors.expect_name(state.noise, self.params, "parameter", f"model {self.name!r} (noise of {name})")

    @property
    def quantities(self) -> dict[str, State | Output]:
        """Everything that can be kept: states and outputs."""
        return {**self.states, **self.outputs}

    @property
    def noise(self) -> dict[str, str]:
        """State -> the parameter holding the size of its noise."""
        return {name: state.noise for name, state in self.states.items() if state.noise is not None}


@dataclass(frozen=True, eq=False)
class Signal:
    """Something measured from a region's activity: a dynamical system driven by it, and the sample it yields.

    `model` has one input (the activity) and one output (the sample); `step` is its integration step, `interval` the
    usual time between samples.

    Examples
    --------
    >>> import syntony as sy
    >>> sy.signals["bold"].interval
    0.72
    """

    name: str
    model: Model
    step: float
    interval: float

    def __post_init__(self):
        if len(self.model.inputs) != 1 or len(self.model.outputs) != 1:
            raise errors.BadValue(f"signal {self.name!r} needs a model with one input and one output")


def arguments(function: Callable) -> list[str]:
    """Names of a function's arguments."""
    return list(inspect.signature(function).parameters)


def _expect_arguments(model: str, function: Callable, known: Iterable[str]) -> None:
    for name in arguments(function):
        errors.expect_name(name, known, "state, input or parameter", f"model {model!r} ({function.__name__})")
