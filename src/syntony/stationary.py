"""The verb stationary: means, covariances and spectra of a network around its working point, without time stepping."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np

from . import errors
from .brain import Brain
from .drive import Drive
from .engine import lyapunov
from .engine.balance import balance as balanced
from .engine.blas import one_thread
from .engine.network import Network, aligned, resolve, spread
from .engine.run import UNSTABLE
from .engine.signal_response import append_signal
from .engine.workpoint import WorkingPoint, observed, slope_of, working_point
from .model import Model, Signal
from .relation import Relation
from .signals import SIGNALS

STABLE = "stable"


class Stationary:
    """A working point and the linear noise around it. Covariance and everything from it need a stable working point.

    Examples
    --------
    >>> import syntony as sy
    >>> w = sy.stationary(sy.Brain("toy", [[0, 1], [1, 0]]), model="linear", coupling=0.5)
    >>> w
    Stationary(linear: toy; stable, leading eigenvalue -25 /s)
    >>> round(w.timescale, 6), w.covariance.dims[:3]
    (0.04, ('state', 'person', 'region'))
    """

    def __init__(self, point: WorkingPoint):
        self._point = point
        self.network = point.network
        self.jacobian = point.jacobian
        self.noise = point.noise

    def __repr__(self) -> str:
        people = ", ".join(self.network.names)
        return f"Stationary({self.network.model.name}: {people}; {self.outcome}, leading eigenvalue {self.abscissa:.4g} /s)"

    @cached_property
    def eigenvalues(self) -> np.ndarray:
        """Eigenvalues of the Jacobian (1/s), largest real part first."""
        with one_thread():
            values = np.linalg.eigvals(self.jacobian)
        return values[np.argsort(-values.real)]

    @property
    def abscissa(self) -> float:
        """Largest real part of the eigenvalues (1/s)."""
        return float(self.eigenvalues[0].real)

    @property
    def stable(self) -> bool:
        return self.abscissa < 0

    @property
    def outcome(self) -> str:
        """ "stable" or "unstable"."""
        return STABLE if self.stable else UNSTABLE

    @property
    def timescale(self) -> float:
        """Slowest time constant (s): how long the network remembers a push; infinite when unstable."""
        return -1.0 / self.abscissa if self.stable else float("inf")

    @property
    def mean(self):
        """States at the working point (state, person, region)."""
        return self._array(np.array(list(self._point.states.values())), ("state", "person", "region"))

    @cached_property
    def outputs(self) -> dict[str, Any]:
        """The model's outputs (firing rates …) at the working point, each (person, region)."""
        from .engine.emit import numpy_outputs

        network = self.network
        if not network.model.outputs:
            return {}
        values = numpy_outputs(network.model)(**self._point.states, **self._point.inputs, **network.params)
        return {
            name: self._array(np.broadcast_to(v, network.shape), ("person", "region"), unit=o.unit, meaning=o.meaning)
            for (name, o), v in zip(network.model.outputs.items(), values)
        }

    @cached_property
    def full_covariance(self) -> np.ndarray:
        """Covariance of every variable, those of relations included, in the order of the Jacobian."""
        self._expect_stable()
        with one_thread():
            return lyapunov.covariance(self.jacobian, self.noise)

    @property
    def covariance(self):
        """Covariance (state, person, region, state_2, person_2, region_2)."""
        return self._pairs(self.full_covariance)

    def lagged(self, lag: float):
        """Covariance of the state at t + lag with the state at t (lag in s, not negative)."""
        errors.expect_number(lag, "lag", low=0, unit="s")
        return self._pairs(lyapunov.lagged(self.jacobian, self.full_covariance, lag))

    def response(self, person: str, param: str = "I_ext", regions: Any = None):
        """What a lasting small change of a parameter does to the means, per unit of it (state, person, region).

            -A⁻¹ ∂f / ∂param

        `regions` are labels, a system's name or the share of every region; all of them if not given.
        """
        drive = Drive(person, 1.0, param, regions, 1.0)
        changed = slope_of(self._point, aligned(drive, self.network.people, self.network.model))
        with one_thread():
            moved = -np.linalg.solve(self.jacobian, changed)[: self._point.size]
        shape = (len(self.network.model.states), *self.network.shape)
        return self._array(moved.reshape(shape), ("state", "person", "region"))

    def spectrum(self, frequencies: Sequence[float], state: str | None = None):
        """Two-sided power density of a state or output, the model's activity if not named (frequency, person, region),
        unit² per Hz."""
        self._expect_stable()
        at = errors.expect_array(frequencies, "frequencies", ("frequency",))
        model = self.network.model
        name = errors.expect_name(state or model.activity, model.quantities, "state or output", model.name)
        with one_thread():
            _, rows = observed(self._point, name)
            density = lyapunov.spectrum(self.jacobian, self.noise, at)
            power = ((rows @ density) * rows).sum(axis=-1).real.reshape(len(at), *self.network.shape)
        coords = {"frequency": ("frequency", at, {"unit": "Hz"})}
        return self._array(power, ("frequency", "person", "region"), coords)

    @property
    def fc(self):
        """Functional connectivity of the model's activity within each person (person, region, region_2)."""
        correlation = self._correlation(self._activity_covariance())
        within = np.stack([correlation[p, :, p] for p in range(len(self.network.people))])
        return self._array(within, ("person", "region", "region_2"))

    @property
    def between(self):
        """Correlation between regions of all people (person, region, person_2, region_2)."""
        return self._array(self._correlation(self._activity_covariance()), ("person", "region", "person_2", "region_2"))

    def signal_covariance(self, signal: str | Signal = "bold"):
        """Covariance of a signal such as BOLD (person, region, person_2, region_2), its dynamics linearised."""
        self._expect_stable()
        signal = signal if isinstance(signal, Signal) else SIGNALS[errors.expect_name(signal, SIGNALS, "signal")]
        shape = (*self.network.shape, *self.network.shape)
        with one_thread():
            covariance = append_signal(self._point, signal).reshape(shape)
        return self._array(covariance, ("person", "region", "person_2", "region_2"))

    def signal_fc(self, signal: str | Signal = "bold"):
        """Functional connectivity of a signal within each person (person, region, region_2)."""
        correlation = self._correlation(self.signal_covariance(signal).values)
        within = np.stack([correlation[p, :, p] for p in range(len(self.network.people))])
        return self._array(within, ("person", "region", "region_2"))

    def _activity_covariance(self) -> np.ndarray:
        with one_thread():
            _, rows = observed(self._point, self.network.model.activity)
            return (rows @ self.full_covariance @ rows.T).reshape(*self.network.shape, *self.network.shape)

    def _correlation(self, covariance: np.ndarray) -> np.ndarray:
        n = int(np.prod(self.network.shape))
        sd = np.sqrt(np.diag(covariance.reshape(n, n)))
        if not (sd > 0).all():
            person, region = divmod(int(np.argmin(sd)), self.network.regions)
            brain = self.network.people[person]
            raise errors.BadValue(
                f"region {str(brain.labels[region])!r} of {brain.name!r} does not fluctuate, so it has no correlation; "
                "give noise (sigma above 0)"
            )
        return (covariance.reshape(n, n) / np.outer(sd, sd)).reshape(covariance.shape)

    def _expect_stable(self) -> None:
        if not self.stable:
            raise errors.Unstable(
                f"the working point is unstable (leading eigenvalue {self.abscissa:.4g} /s at coupling "
                f"{self.network.coupling.max():g}), so noise around it has no covariance; lower the coupling or use simulate"
            )

    def _pairs(self, matrix: np.ndarray):
        size = self._point.size
        shape = (len(self.network.model.states), *self.network.shape)
        dims = ("state", "person", "region")
        return self._array(matrix[:size, :size].reshape(*shape, *shape), (*dims, *(f"{d}_2" for d in dims)))

    def _array(self, values: np.ndarray, dims: tuple[str, ...], coords: Mapping[str, Any] | None = None, **attrs: Any):
        import xarray as xr

        names = {
            "state": list(self.network.model.states),
            "person": self.network.names,
            "region": list(self.network.people[0].labels),
        }
        names |= {f"{dim}_2": labels for dim, labels in names.items()}
        known = {dim: names[dim] for dim in dims if dim in names}
        return xr.DataArray(values, dims=dims, coords=known | dict(coords or {}), attrs=attrs)


def stationary(
    people: Brain | Sequence[Brain],
    relations: Sequence[Relation] = (),
    *,
    model: str | Model = "wong_wang",
    coupling: Any = 1.0,
    params: Mapping[str, Any] | None = None,
    sigma: Any = None,
    balance: str | None = None,
    start: Mapping[str, Any] | None = None,
    drives: Sequence[Drive] = (),
) -> Stationary:
    """Working point, covariance, functional connectivity and spectra by linear noise.

        A P + P A' + diag(sigma²) = 0,     A the Jacobian of everybody together

    Exact for small noise; a simulation converges to it. Conduction delays within a brain are left out; the delay of a
    relation enters as a chain of lags with the same mean.

    Parameters
    ----------
    people, relations, model, coupling, params, balance :
        As in `simulate`.
    sigma : optional
        Replaces every noise amplitude of the model (unit of the state per √s).
    start : mapping, optional
        Where the search for the fixed point begins.
    drives : sequence of Drive
        Slow random inputs, appended to the linear system.

    Raises
    ------
    Unstable
        When no fixed point is reached. An unstable one is returned with `stable` False.

    Examples
    --------
    >>> import syntony as sy
    >>> brain = sy.Brain("toy", [[0, 1], [1, 0]])
    >>> w = stationary(brain, model="linear", coupling=0.5)
    >>> w.stable, round(float(w.fc.values[0, 0, 1]), 6)
    (True, 0.5)
    """
    with one_thread():
        network = _network(people, relations, model, coupling, params, sigma, balance, drives)
        return Stationary(working_point(network, start))


@one_thread()
def critical_coupling(
    people: Brain | Sequence[Brain],
    relations: Sequence[Relation] = (),
    *,
    model: str | Model = "wong_wang",
    params: Mapping[str, Any] | None = None,
    sigma: Any = None,
    balance: str | None = None,
    highest: float = 10.0,
    tolerance: float = 1e-8,
) -> float:
    """Coupling at which the working point that exists without coupling loses stability or ceases to exist.

    The last stable point is followed upwards from zero coupling and the border is bisected.

    Examples
    --------
    >>> import syntony as sy
    >>> round(critical_coupling(sy.Brain("toy", [[0, 1], [1, 0]]), model="linear"), 6)
    1.0
    """

    def point(coupling: float, start: Any) -> WorkingPoint | None:
        try:
            found = working_point(_network(people, relations, model, coupling, params, sigma, balance), start)
        except errors.Unstable:
            return None
        return None if _jumped(found, start) else found

    low, step, last = 0.0, 0.1, point(0.0, None)
    if last is None or lyapunov.abscissa(last.jacobian) >= 0:
        raise errors.Unstable("the working point is unstable even without coupling; check the parameters")
    while step > tolerance * max(low, 1.0):
        found = point(low + step, last.states)
        if found is None:
            step /= 2
        elif lyapunov.abscissa(found.jacobian) >= 0:
            return _crossing(point, last, low, low + step, tolerance)
        else:
            low, last = low + step, found
            if low > highest:
                raise errors.BadValue(f"stable up to a coupling of {highest:g}; raise `highest` to search further")
    return low + step / 2


def _crossing(point: Any, stable: WorkingPoint, low: float, high: float, tolerance: float) -> float:
    """Where the leading eigenvalue of the branch crosses zero."""
    from scipy.optimize import brentq

    def leading(coupling: float) -> float:
        found = point(coupling, stable.states)
        return 1.0 if found is None else lyapunov.abscissa(found.jacobian)

    crossing: Any = brentq(leading, low, high, xtol=tolerance)
    return float(crossing)


def _jumped(found: WorkingPoint, start: Any) -> bool:
    """Whether the fixed point lies on another branch than where the search began."""
    if start is None:
        return False
    return max(float(np.abs(found.states[n] - v).max() / (0.05 + np.abs(v).max())) for n, v in start.items()) > 0.5


def _network(people, relations, model, coupling, params, sigma, balance, drives=()) -> Network:
    network = resolve(people, relations, model=model, coupling=coupling, params=params, drives=drives)
    if sigma is not None:
        if not network.model.noise:
            raise errors.BadValue(f"model {network.model.name!r} has no noise; leave sigma out")
        values = {p: spread(sigma, network.names, network.shape, "sigma") for p in network.model.noise.values()}
        network.model.check_params(values)
        network = network.with_params(**values)
    return balanced(network, balance)
