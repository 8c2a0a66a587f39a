"""What a configuration file may hold: the arguments of sy.simulate, sy.sweep and sy.stationary, by the same names.

Structure and units are checked here; what a value may be is checked by the library, once. Defaults are the library's:
a field that is absent, or null, is not passed on.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo, field_validator

import syntony as sy

from .. import errors
from ..course import joined
from ..web import LiveRun
from ._fields import Choice, Flag, Names, Number, Numbers, Places, Speed, Text, Time, Whole, numbers, refuse, whole

MOST_STEPS = 100_000


class Fields(BaseModel):
    """Fields by name, and no others."""

    model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True, validate_by_name=True)

    def given(self) -> dict[str, Any]:
        """What was really given."""
        values = {name: getattr(self, name) for name in type(self).model_fields}
        return {name: value for name, value in values.items() if value is not None}


def build(noun: Callable) -> AfterValidator:
    """Turns checked fields into the library's noun."""
    return AfterValidator(lambda fields: noun(**fields.given()))


class BodyFields(Fields):
    """What makes a brain a person: where its slow states begin, its traits, its age, and ties that are off."""

    start: dict[str, Number] | None = None
    traits: dict[str, Number] | None = None
    age: Time | None = None
    without: Names | None = None


class BrainFields(Fields):
    """A person: the brain that ships, or one from a file; with a body for `syntony live`."""

    name: Text | None = None
    file: Text | None = None
    top_down: Flag | None = None
    options: dict[str, Any] | None = None
    scaled: dict[str, Number] | None = None
    body: BodyFields | None = None


def brain(fields: BrainFields, info: ValidationInfo) -> sy.Brain | sy.Person:
    """The brain, or person, that the fields describe; a file is looked for beside the configuration."""
    given = fields.given()
    body = given.pop("body", None)
    if body is not None and info.config and info.config.get("title") != "Live":
        raise errors.BadValue("a body belongs to syntony live; leave it out")
    made = _brain(fields, given, info)
    return made if body is None else sy.Person(made, **body.given())


def _brain(fields: BrainFields, given: dict[str, Any], info: ValidationInfo) -> sy.Brain:
    scale = given.pop("scaled", None)
    if fields.file and "top_down" in given:
        raise errors.BadValue("top_down is for the default brain; leave out file or top_down")
    if not fields.file and "options" in given:
        raise errors.BadValue("options are for the reader of a file; give file, or leave options out")
    if fields.file is None:
        made = sy.Brain.default(**given)
    else:
        made = sy.read_brain((info.context or {})["folder"] / fields.file, fields.name, **(fields.options or {}))
    if scale is None:
        return made
    for how in scale:
        errors.expect_name(how, inspect.signature(sy.Brain.scaled).parameters, "scale", "scaled")
    return made.scaled(**scale)


class RelationFields(Fields):
    """Who acts on whom, and how."""

    sender: Text
    receiver: Text
    gain: Number | None = None
    delay: Time | None = None
    smoothing: Time | None = None
    noise: Number | None = None
    expressing: Numbers | None = None
    perceiving: Numbers | None = None
    weights: Numbers | None = None
    onto: Text | None = None
    label: Text | None = None


class StimulusFields(Fields):
    """A parameter of some regions that changes in time."""

    person: Text
    values: Numbers
    param: Text | None = None
    regions: Places | None = None
    onset: Time | None = None
    duration: Time | None = None
    every: Time | None = None


class KeepFields(Fields):
    """What to store."""

    every: Time | None = None
    states: Names | None = None
    average: Flag | None = None
    signals: Names | None = None
    interval: Time | None = None
    start: Time | None = None
    stop: Time | None = None
    covariance: Flag | None = None

    @field_validator("signals")
    @classmethod
    def _signals(cls, given: list[str] | None) -> list[str] | None:
        return [errors.expect_name(name, sy.signals, "signal") for name in given or []]


class DriveFields(Fields):
    """A slow random input, such as affect."""

    person: Text
    size: Number
    param: Text | None = None
    regions: Places | None = None
    timescale: Time | None = None


class PlasticityFields(Fields):
    """A rule at work in somebody's brain."""

    rule: Text
    person: Text | None = None
    targets: Names | None = None
    sources: Names | None = None
    edges: Text | None = None
    onto: Text | None = None
    params: dict[str, Any] | None = None


def plastic(fields: PlasticityFields) -> sy.Plasticity:
    """The noun, with parameters in the units that the rule declares."""
    given = fields.given()
    rule = sy.rules[errors.expect_name(given["rule"], sy.rules, "rule")]
    params = {}
    for name, value in given.get("params", {}).items():
        try:
            errors.expect_name(name, rule.params, "parameter", f"the rule {rule.name!r}")
            params[name] = numbers(value, rule.params[name].unit)
            rule.check_params({name: params[name]})
        except ValueError as error:
            raise Inside(("params", name), error) from None
    return sy.Plasticity(**{**given, "params": params})


class EpisodeFields(Fields):
    """Something that happens, once or again and again."""

    kind: Text
    people: Names
    start: Time
    end: Time
    each: Time | None = None
    every: Time | None = None
    intensity: Numbers | None = None
    gain: Number | None = None
    arousal: Number | None = None


class ProtocolFields(BaseModel):
    """A course that ships, by its name, with the arguments of its function."""

    model_config = ConfigDict(extra="allow")
    protocol: Text

    def made(self) -> sy.Course:
        function = sy.protocols.PROTOCOLS[errors.expect_name(self.protocol, sy.protocols.PROTOCOLS, "protocol")]
        known = inspect.signature(function).parameters
        given = {}
        for name, value in (self.model_extra or {}).items():
            errors.expect_name(name, known, "argument", f"the protocol {self.protocol!r}")
            given[name] = (
                value if not isinstance(value, str) or known[name].annotation == "str" else numbers(value, "s")
            )
        return function(**given)


class CourseFields(Fields):
    """What happens, to whom, with whom and how often."""

    protocols: list[ProtocolFields] | None = None
    episodes: list[Annotated[EpisodeFields, build(sy.Episode)]] | None = None
    end: Time | None = None
    sleep: Number | None = None
    born: dict[str, Time] | None = None


def course(fields: CourseFields) -> sy.Course:
    """The course; an episode that does not go with those before it is where the error is."""
    given = fields.given()
    ready = []
    for k, item in enumerate(given.pop("protocols", [])):
        try:
            ready.append(item.made())
        except (ValueError, TypeError) as error:
            raise Inside(
                ("protocols", k), error if isinstance(error, ValueError) else errors.BadValue(str(error))
            ) from None
    episodes = given.pop("episodes", [])
    for k in range(len(episodes)):
        try:
            sy.Course(episodes[: k + 1], **{**given, "end": None})
        except errors.SyntonyError as error:
            raise Inside(("episodes", k), error) from None
    if not ready:
        return sy.Course(episodes, **given)
    end = given.pop("end", None)
    own = [sy.Course(episodes, **given)] if episodes else []
    whole = joined(*own, *ready, end=end)
    return sy.Course(
        whole.episodes, whole.end, given.get("sleep", whole.sleep), {**whole.born, **given.get("born", {})}
    )


class BondFields(Fields):
    """What one person is worth to another in distress."""

    giver: Text
    receiver: Text
    quality: Number | None = None
    contingency: Number | None = None
    reach: Number | None = None
    delay: Time | None = None
    grows: Number | None = None
    fades: Number | None = None


class BurstsFields(Fields):
    """Short direct simulations in place of averages."""

    step: Time
    average: Time
    relax: Time | None = None
    replicas: Whole | None = None
    dt: Time | None = None
    every: Time | None = None
    seed: Whole | None = None


class Axis(Fields):
    """One axis of the grid: its values, or evenly spaced ones."""

    values: list[Any] | None = None
    from_: Any = Field(None, alias="from")
    to: Any = None
    steps: Whole | None = None


class Inside(ValueError):
    """An error at `path` below the field that is being checked."""

    def __init__(self, path: tuple[str | int, ...], error: Exception):
        super().__init__(str(error))
        self.path, self.error = path, error


def as_person(given: Any) -> Any:
    """A name alone is the default brain under that name."""
    return {"name": given} if isinstance(given, str) else given


def as_list(given: Any) -> Any:
    """A name alone is a list of one."""
    return [given] if isinstance(given, str) else given


def as_axis(given: Any) -> Any:
    """A list is the values of the axis."""
    if not isinstance(given, (list, dict)):
        raise refuse("a list, or {from: 0.5, to: 1.5, steps: 11}")
    return {"values": given} if isinstance(given, list) else given


Person = Annotated[
    BrainFields, BeforeValidator(as_person, json_schema_input_type=str | BrainFields), AfterValidator(brain)
]
People = Annotated[list[Person], BeforeValidator(as_list, json_schema_input_type=list[str | BrainFields] | str)]
Relations = list[Annotated[RelationFields, build(sy.Relation)]]
Stimuli = list[Annotated[StimulusFields, build(sy.Stimulus)]]
Keep = Annotated[KeepFields, build(sy.Keep)]
Drives = list[Annotated[DriveFields, build(sy.Drive)]]
Plasticities = list[Annotated[PlasticityFields, AfterValidator(plastic)]]
Grid = dict[str, Annotated[Axis, BeforeValidator(as_axis, json_schema_input_type=list | Axis)]]


class Together(Fields):
    """What every verb needs."""

    people: People | None = None
    relations: Relations | None = None
    model: Text | None = None
    coupling: Numbers | None = None
    params: dict[str, Any] | None = None
    balance: Choice = None

    @field_validator("model")
    @classmethod
    def _model(cls, given: str | None) -> str | None:
        return given and errors.expect_name(given, sy.models, "model")

    @field_validator("params")
    @classmethod
    def _params(cls, given: dict[str, Any] | None, info: ValidationInfo) -> dict[str, Any] | None:
        return given and {name: parameter(name, value, info) for name, value in given.items()}


class Network(Together):
    """What the verbs that begin somewhere need."""

    start: dict[str, Numbers] | None = None


class Stationary(Network):
    """Fields of `syntony stationary`."""

    sigma: Numbers | None = None
    drives: Drives | None = None


class Live(Together):
    """Fields of `syntony live`."""

    course: Annotated[CourseFields, AfterValidator(course)]
    bonds: list[Annotated[BondFields, build(sy.Bond)]] | None = None
    plasticity: Plasticities | None = None
    drives: Drives | None = None
    sigma: Numbers | None = None
    eliminate: Names | None = None
    every: Time | None = None
    tolerance: Number | None = None
    step: Time | None = None
    guard: Number | None = None
    method: Text | None = None
    bursts: Annotated[BurstsFields, build(sy.Bursts)] | None = None
    checkpoint: Text | None = None


class View(Network):
    """Fields of `syntony view`: a run without an end."""

    dt: Time | None = None
    seed: Whole | None = None
    delays: Flag | None = None
    speed: Speed | None = None
    scheme: Text | None = None
    noise: Text | None = None
    precision: Text | None = None


class Timed(View):
    """What runs with an end need."""

    duration: Time | None = None
    stimuli: Stimuli | None = None
    keep: Keep | None = None


class Simulate(Timed):
    """Fields of `syntony simulate`."""

    plasticity: Plasticities | None = None
    memory: Time | None = None
    plastic_every: Time | None = None


class Sweep(Timed):
    """Fields of `syntony sweep`."""

    grid: Grid
    threads: Whole | None = None
    layout: Text | None = None

    @field_validator("grid")
    @classmethod
    def _grid(cls, given: dict[str, Axis], info: ValidationInfo) -> dict[str, list[Any]]:
        return {name: axis(name, values, info) for name, values in given.items()}


VERBS: dict[type[Together], Callable] = {
    Live: sy.live,
    Simulate: sy.simulate,
    Stationary: sy.stationary,
    Sweep: sy.sweep,
    View: LiveRun,
}


def declaring(name: str, info: ValidationInfo, *more: str) -> sy.Model:
    """The model, which must have the parameter unless its name is one of `more`."""
    model = sy.models[info.data.get("model") or inspect.signature(sy.simulate).parameters["model"].default]
    if "model" in info.data:  # otherwise the model itself is wrong, which is said already
        errors.expect_name(name, [*model.params, *more], "parameter", model.name)
    return model


def unit(name: str, model: sy.Model) -> str:
    """The unit of a parameter; coupling and seed have none."""
    return model.params[name].unit if name in model.params else "1"


def parameter(name: str, given: Any, info: ValidationInfo) -> Any:
    """A parameter's value, or its values by person, in its unit. Shapes are checked when the people are known."""
    try:
        model = declaring(name, info)
        value = numbers(given, unit(name, model))
        for part in value.values() if isinstance(value, dict) else [value]:
            model.check_params({name: part} if isinstance(part, float) and name in model.params else {})
        return value
    except ValueError as error:
        raise Inside((name,), error) from None


def axis(name: str, given: Axis, info: ValidationInfo) -> list[Any]:
    """The values of one axis of the grid."""
    from numpy import linspace

    try:
        of = unit(name, declaring(name, info, "coupling", "seed"))
        ends = [end is not None for end in (given.from_, given.to, given.steps)]
        if (given.values is None and not all(ends)) or (given.values is not None and any(ends)):
            raise refuse("a list, or {from: 0.5, to: 1.5, steps: 11}")
        if given.values is not None:
            return [whole(value) for value in given.values] if name == "seed" else numbers(given.values, of)
        steps = int(errors.expect_number(given.steps, "steps", low=1, high=MOST_STEPS))
        values = linspace(numbers(given.from_, of), numbers(given.to, of), steps)
        return [int(value) for value in values] if name == "seed" else values.tolist()
    except ValueError as error:
        raise Inside((name,), error) from None
