"""The verb simulate_body: a system of the body, or a bond between two, by itself, over minutes to years."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from . import errors
from .body import BODIES
from .bonds import BONDS
from .engine.emit import numpy_derivative, numpy_outputs
from .engine.stepping import stepper
from .model import Model
from .result import Result, record

SAMPLES = 1000


def simulate_body(
    system: str | Model,
    duration: float,
    *,
    params: Mapping[str, Any] | None = None,
    changes: Mapping[str, Sequence[tuple[float, Any]]] | None = None,
    start: Mapping[str, Any] | None = None,
    before: Mapping[str, float] | None = None,
    every: float | None = None,
    dt: float | None = None,
    seed: int | None = None,
    tolerance: float = 1e-8,
) -> Result:
    """Run one system of the body, or one bond.

    Without delay by an adaptive method for stiff equations; with a delay by Runge–Kutta's fourth order and a cubic history; with
    noise by Euler and Maruyama.

    Parameters
    ----------
    system : str or Model
        A name from `sy.bodies` or `syntony.bonds.BONDS`, or your own declaration.
    duration : float, s
    params : mapping
        Parameter -> number, or array (set,): many runs side by side.
    changes : mapping
        Parameter -> [(time, value), ...]: from that time on it has that value.
    start : mapping
        State -> where it begins.
    before : mapping
        State -> what it was until then, for systems with a delay; where it begins if not given.
    every : float, s, optional
        Time between samples; a thousandth of the run if not given.
    dt : float, s, optional
        Step of systems with a delay (a fiftieth of it if not given) or noise (needed).
    seed : int, optional
        Key of the noise.
    tolerance : float
        Relative error of the adaptive method.

    Returns
    -------
    Result
        One array per state and output, (time,) or (set, time).

    Examples
    --------
    >>> import syntony as sy
    >>> from syntony.units import day
    >>> r = simulate_body("gland_mass", 300 * day, changes={"stress": [(0, 2.0)]})
    >>> round(float(r["cortisol"][-1]), 2), round(float(r["acth"][-1]), 2)
    (1.83, 1.0)
    """
    known = {**BODIES, **BONDS}
    model = system if isinstance(system, Model) else known[errors.expect_name(system, known, "body or bond", "syntony")]
    errors.expect_number(duration, "duration", low=0, open_low=True, unit="s")
    values = _values(model, params)
    timed = _changes(model, changes, duration)
    begun = _begun(model, start)
    given = [*values.values(), *(value for _, value in _all(timed)), *begun]
    shape = np.broadcast_shapes(*(np.shape(v) for v in given))
    y = np.array([np.broadcast_to(v, shape) for v in begun])
    times = np.linspace(0.0, duration, 1 + max(1, round(duration / (every or duration / SAMPLES))))
    noisy = [p for p in model.noise.values() if np.any(np.asarray(values[p]) > 0)]
    if noisy and (dt is None or seed is None):
        raise errors.BadValue(f"{model.name!r} has noise ({noisy[0]}); give dt= in seconds and seed=")
    if model.inputs:
        table = _delayed(model, values, timed, y, times, dt, shape, _earlier(model, before))
    elif noisy:
        table = _noisy(model, values, timed, y, times, float(dt or 0.0), seed, shape)
    else:
        table = _smooth(model, values, timed, y, times, tolerance, shape)
    return Result(
        _arrays(model, values, timed, table, times, shape), record(**_facts(model, values, timed, duration, seed))
    )


def _values(model: Model, params: Any) -> dict[str, np.ndarray]:
    given = dict(errors.expect_mapping({} if params is None else params, "params", "name: value"))
    model.check_params(given)
    return {name: np.asarray(given.get(name, p.default), dtype=float) for name, p in model.params.items()}


def _changes(model: Model, changes: Any, duration: float) -> dict[str, list[tuple[float, np.ndarray]]]:
    given = errors.expect_mapping({} if changes is None else changes, "changes", "parameter: [(time, value), ...]")
    result = {}
    for name, steps in given.items():
        errors.expect_name(name, model.params, "parameter", model.name)
        pairs = [
            (errors.expect_number(t, f"time of a change of {name}", low=0, high=duration, unit="s"), v)
            for t, v in steps
        ]
        for _, value in pairs:
            model.check_params({name: value})
        result[name] = sorted(((t, np.asarray(v, dtype=float)) for t, v in pairs), key=lambda pair: pair[0])
    return result


def _all(timed: Mapping[str, Sequence[tuple[float, Any]]]) -> list[tuple[float, Any]]:
    return [pair for pairs in timed.values() for pair in pairs]


def _begun(model: Model, start: Any) -> list[np.ndarray]:
    given = errors.expect_mapping({} if start is None else start, "start", "state: value")
    for name in given:
        errors.expect_name(name, model.states, "state", model.name)
    return [np.asarray(given.get(name, state.start), dtype=float) for name, state in model.states.items()]


def _earlier(model: Model, before: Any) -> dict[str, float]:
    given = errors.expect_mapping({} if before is None else before, "before", "state: value")
    for name, value in given.items():
        errors.expect_name(name, model.states, "state", model.name)
        errors.expect_number(value, f"{name} before")
    return {name: float(given[str(item.sends)]) for name, item in model.inputs.items() if item.sends in given}


def _at(values: Mapping[str, np.ndarray], timed: Mapping[str, Any], t: float) -> dict[str, np.ndarray]:
    """Parameters at a time: the last change that has happened."""
    now = dict(values)
    for name, pairs in timed.items():
        for when, value in pairs:
            now[name] = value if when <= t else now[name]
    return now


def _slope(model: Model, params: Mapping[str, Any], shape: tuple[int, ...]) -> Callable[..., np.ndarray]:
    function = numpy_derivative(model)

    def slope(y: np.ndarray, **inputs: Any) -> np.ndarray:
        found = function(**dict(zip(model.states, y)), **inputs, **params)
        return np.array([np.broadcast_to(v, shape) for v in found])

    return slope


def _pieces(timed: Mapping[str, Any], end: float) -> list[tuple[float, float]]:
    dates = sorted({0.0, end, *(t for t, _ in _all(timed) if 0 < t < end)})
    return list(pairwise(dates))


def _smooth(model, values, timed, y, times, tolerance, shape) -> np.ndarray:
    from scipy.integrate import solve_ivp

    table = np.empty((len(times), *y.shape))
    table[0] = y
    for begin, end in _pieces(timed, float(times[-1])):
        slope = _slope(model, _at(values, timed, begin), shape)
        inside = (times > begin) & (times <= end)
        at = np.unique(np.append(times[inside], end))
        found = solve_ivp(_flat(slope, y.shape), (begin, end), y.ravel(), method="LSODA", t_eval=at, rtol=tolerance,
                          atol=1e-3 * tolerance)  # fmt: skip
        if not found.success or not np.isfinite(found.y).all():
            raise errors.Diverged(f"{model.name!r} could not be followed beyond {begin:g} s: {found.message}")
        table[inside] = found.y.T[: inside.sum()].reshape(-1, *y.shape)
        y = found.y[:, -1].reshape(y.shape)
    return table


def _flat(slope: Callable, shape: tuple[int, ...]) -> Callable:
    return lambda t, flat: slope(flat.reshape(shape)).ravel()


def _noisy(model, values, timed, y, times, dt, seed, shape) -> np.ndarray:
    rng = np.random.default_rng(errors.expect_seed(seed))
    low, high = (np.array([s.limits[k] for s in model.states.values()]).reshape(-1, *[1] * len(shape)) for k in (0, 1))
    table, t, row = np.empty((len(times), *y.shape)), 0.0, 1
    table[0], y = y, y.copy()
    for begin, end in _pieces(timed, float(times[-1])):
        now = _at(values, timed, begin)
        slope = _slope(model, now, shape)
        size = np.array([np.broadcast_to(now[s.noise] if s.noise else 0.0, shape) for s in model.states.values()])
        for _ in range(round((end - begin) / dt)):
            y = np.clip(y + dt * slope(y) + size * np.sqrt(dt) * rng.standard_normal(y.shape), low, high)
            t += dt
            while row < len(times) and times[row] <= t + 1e-9 * dt:
                table[row] = y
                row += 1
    table[row:] = y
    return table


def _delayed(model, values, timed, y, times, dt, shape, earlier) -> np.ndarray:
    """By the compiled method of steps; every set has its own delay."""
    delays = np.array([np.max(values["delay"]), np.min(values["delay"])])
    dt = delays[0] / 50 if dt is None and delays[0] > 0 else dt or float(times[1]) / 50
    if 0 < delays[0] < dt or 0 < delays[1] < dt:
        raise errors.BadValue(
            f"dt is {dt:g} s, longer than the delay of {delays[delays > 0].min():g} s; give a shorter dt"
        )
    steps = round(float(times[-1]) / dt)
    sets = int(np.prod(shape))
    past, slopes = np.empty((steps + 1, len(y), sets)), np.zeros((steps + 1, len(y), sets))
    past[0] = y.reshape(len(y), sets)
    sent = {name: list(model.states).index(str(item.sends)) for name, item in model.inputs.items()}
    first = np.array([np.broadcast_to(earlier.get(name, past[0, row]), (sets,)) for name, row in sent.items()])
    run = stepper(model)
    for begin, end in _pieces(timed, steps * dt):
        now = _at(values, timed, begin + 1e-9 * dt)
        table = np.array([np.broadcast_to(value, shape).ravel() for value in now.values()])
        lag = np.broadcast_to(now["delay"], shape).ravel() / dt
        run(past, slopes, round(begin / dt), round(end / dt), dt, table, lag, first)
    if not np.isfinite(past[-1]).all():
        date = dt * int(np.argmin(np.isfinite(past).all(axis=(1, 2))))
        raise errors.Diverged(f"{model.name!r} left the finite numbers before {date:g} s; give a shorter dt")
    at = np.clip(np.round(times / dt).astype(int), 0, steps)
    return past[at].reshape(len(times), len(y), *shape)


def _arrays(model, values, timed, table, times, shape) -> dict[str, Any]:
    import xarray as xr

    dims = ("set", "time") if shape else ("time",)
    coords = {"time": ("time", times, {"unit": "s"})}
    named = {name: table[:, k] for k, name in enumerate(model.states)}
    if model.outputs:
        blank, rows = dict.fromkeys(model.inputs, 0.0), np.empty((len(times), len(model.outputs), *shape))
        for begin, end in _pieces(timed, float(times[-1])):
            inside = (times >= begin) & (times <= end)
            states = dict(zip(model.states, np.moveaxis(table[inside], 1, 0)))
            found = numpy_outputs(model)(**states, **blank, **_at(values, timed, begin))
            rows[inside] = np.stack([np.broadcast_to(v, (inside.sum(), *shape)) for v in found], axis=1)
        named |= {name: rows[:, k] for k, name in enumerate(model.outputs)}
    result = {}
    for name, data in named.items():
        shown = model.quantities[name]
        attrs = {"unit": shown.unit, "meaning": shown.meaning}
        result[name] = xr.DataArray(np.moveaxis(data, 0, -1), dims=dims, coords=coords, attrs=attrs)
    return result


def _facts(model, values, timed, duration, seed) -> dict[str, Any]:
    return {
        "verb": "simulate_body", "outcome": "complete", "model": model.name, "model_source": model.source, "people": [],
        "duration": duration, "params": {name: v.tolist() for name, v in values.items()},
        "changes": {name: [(t, v.tolist()) for t, v in pairs] for name, pairs in timed.items()}, "seed": seed,
    }  # fmt: skip
