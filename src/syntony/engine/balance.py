"""Feedback inhibition control of the excitatory–inhibitory Wong–Wang model: every region at the same rate.

Deco et al. 2014, doi:10.1523/JNEUROSCI.5068-13.2014, searched these weights by simulation; here they are solved for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from .. import errors
from ..math import dexprel, exprel
from ..models import MODELS
from .blas import one_thread
from .lyapunov import abscissa, covariance
from .network import Network

BALANCES = (None, "fic", "closure")
BELOW_THRESHOLD = 0.026
APPROACH = (0.7, 1.0)  # shares of the coupling at which the closure is solved in turn
NODES, WEIGHTS = np.polynomial.hermite_e.hermegauss(21)
WEIGHTS = WEIGHTS / WEIGHTS.sum()


@one_thread()
def balance(network: Network, how: str | None) -> Network:
    """The network with J_i set by `how`: None leaves it alone, "fic" is exact for small noise, "closure" corrects the
    means for finite noise by a Gaussian closure."""
    errors.expect_choice(how, BALANCES, "balance")
    if how is None:
        return network
    if network.model is not MODELS["wong_wang"]:
        raise errors.BadValue(
            f"balance={how!r} is defined for the model 'wong_wang'; {network.model.name!r} runs with balance=None"
        )
    if "J_i" in network.given.get("params", {}):
        raise errors.BadValue(f"balance={how!r} sets J_i, which is also given in params; give one or the other")
    return network.with_params(J_i=exact(network) if how == "fic" else closure(network))


def target_current(p: Mapping[str, np.ndarray]) -> np.ndarray:
    """Excitatory current (nA) of the target state: 0.026 nA below threshold, hence 3.0631 Hz with the published constants."""
    return p["b_E"] / p["a_E"] - BELOW_THRESHOLD


def exact(network: Network) -> np.ndarray:
    """J_i (person, region) at which every region's noise-free fixed point has the target current. Closed form but for
    one scalar equation per region for the inhibitory gating.

        J_i = (W_E I_0 + I_ext + w_plus J_NMDA S_E + J_NMDA input_e - I_E) / S_I
    """
    m = _noise_free(network)
    return _weights(
        network.params, m.S_E, m.S_I, m.I_E, network.inputs({"input_e": m.S_E, "input_i": m.S_E})["input_e"]
    )


def resting_states(network: Network) -> dict[str, np.ndarray]:
    """The states at which an exactly balanced network rests."""
    m = _noise_free(network)
    return {"S_E": m.S_E, "S_I": m.S_I}


def transfer(current: np.ndarray, p: Mapping[str, np.ndarray], which: str) -> np.ndarray:
    """Firing rate (Hz) of a population at a current (nA)."""
    a, b, d = p[f"a_{which}"], p[f"b_{which}"], p[f"d_{which}"]
    return exprel(d * (a * current - b)) / d


def gain(current: np.ndarray, p: Mapping[str, np.ndarray], which: str) -> np.ndarray:
    """Slope of the transfer function (Hz/nA)."""
    a, b, d = p[f"a_{which}"], p[f"b_{which}"], p[f"d_{which}"]
    return a * dexprel(d * (a * current - b))


def expected(function, mean: np.ndarray, sd: np.ndarray, p: Mapping[str, np.ndarray], which: str) -> np.ndarray:
    """Mean of a function of a Gaussian current (Gauss–Hermite, 21 nodes)."""
    if not sd.any():
        return function(mean, p, which)
    return np.sum([w * function(mean + sd * x, p, which) for x, w in zip(NODES, WEIGHTS)], axis=0)


def inhibitory_gating(p: Mapping[str, np.ndarray], S_E: np.ndarray, input_i: np.ndarray, sd: np.ndarray) -> np.ndarray:
    """Mean S_I with S_I / tau_I = <rate(I_I)>, where I_I itself contains -S_I (Newton)."""
    drive = p["W_I"] * p["I_0"] + p["J_NMDA"] * (S_E + input_i)
    S_I = np.full(S_E.shape, 0.04)
    for _ in range(100):
        residual = p["tau_I"] * expected(transfer, drive - S_I, sd, p, "I") - S_I
        change = residual / (1 + p["tau_I"] * expected(gain, drive - S_I, sd, p, "I"))
        S_I = S_I + change
        if np.abs(change).max() < 1e-15:
            break
    return S_I


def _weights(
    p: Mapping[str, np.ndarray], S_E: np.ndarray, S_I: np.ndarray, I_E: np.ndarray, input_e: np.ndarray
) -> np.ndarray:
    J = (p["W_E"] * p["I_0"] + p["I_ext"] + p["w_plus"] * p["J_NMDA"] * S_E + p["J_NMDA"] * input_e - I_E) / S_I
    if (J < 0).any():
        raise errors.Unstable(
            f"feedback inhibition would have to be negative ({J.min():.3g} nA): the excitatory drive is too weak for "
            "3.06 Hz; raise I_0 or w_plus, or run with balance=None"
        )
    return J


class Moments(NamedTuple):
    """Means and standard deviations of a balanced state, each (person, region)."""

    I_E: np.ndarray
    S_E: np.ndarray
    S_I: np.ndarray
    sd_E: np.ndarray
    sd_I: np.ndarray


def closure(network: Network, damping: float = 0.5, tolerance: float = 1e-8, iterations: int = 400) -> np.ndarray:
    """J_i (person, region) at which the mean excitatory rate is the target although the noise bends the means.

    Gaussian closure: the covariance of linear noise, with the gains averaged over it, corrects the mean of every term;
    repeated until J_i stands still. Fluctuations that come from other people are left out of the variance. Noise moves
    the border of stability up, so the state is followed from a weaker coupling, where it is stable without noise too.
    """
    moments = _noise_free(network)
    for share in APPROACH:
        J, moments = _settled(
            replace(network, coupling=share * network.coupling), moments, damping, tolerance, iterations
        )
    return J


def _noise_free(network: Network) -> Moments:
    p, zero = network.params, np.zeros(network.shape)
    rate, I_E = transfer(target_current(p), p, "E"), target_current(p)
    S_E = p["gamma"] * rate / (1 / p["tau_E"] + p["gamma"] * rate)
    S_I = inhibitory_gating(p, S_E, network.inputs({"input_e": S_E, "input_i": S_E})["input_i"], zero)
    return Moments(I_E, S_E, S_I, zero, zero)


def _settled(network: Network, moments: Moments, damping: float, tolerance: float, iterations: int):
    """J_i and the moments that agree with each other, from the moments of a similar network."""
    p = network.params
    J = _closed(network, moments)
    for _ in range(iterations):
        moments = _next(network, J, moments)
        new = _closed(network, moments)
        change = np.abs(new - J).max()
        J = J + damping * (new - J)
        if change < tolerance:
            return J, moments
        if not np.isfinite(change):
            break
    raise errors.Unstable(
        f"the Gaussian closure did not settle (last change of J_i {change:.2g} nA) at coupling "
        f"{network.coupling.max():g} with noise {float(p['sigma'].max()):g}; lower the coupling or the noise, or use "
        "balance='fic'"
    )


def _closed(network: Network, m: Moments) -> np.ndarray:
    inputs = network.inputs({"input_e": m.S_E, "input_i": m.S_E})
    return _weights(network.params, m.S_E, m.S_I, m.I_E, inputs["input_e"])


def _next(network: Network, J: np.ndarray, m: Moments) -> Moments:
    """The moments that follow from J_i and the fluctuations around the present moments."""
    p = network.params
    rate, I_E = transfer(target_current(p), p, "E"), m.I_E
    sd_E, sd_I, shared = _fluctuations(network, J, rate, m)
    for _ in range(50):
        step = (rate - expected(transfer, I_E, sd_E, p, "E")) / expected(gain, I_E, sd_E, p, "E")
        I_E = I_E + step
        if np.abs(step).max() < 1e-14:
            break
    S_E = p["gamma"] * (rate - shared) / (1 / p["tau_E"] + p["gamma"] * rate)
    S_I = inhibitory_gating(p, S_E, network.inputs({"input_e": S_E, "input_i": S_E})["input_i"], sd_I)
    return Moments(I_E, S_E, S_I, sd_E, sd_I)


def _fluctuations(network: Network, J: np.ndarray, rate: np.ndarray, m: Moments) -> tuple[np.ndarray, ...]:
    """Standard deviations of both currents and the covariance of S_E with its own rate, person by person."""
    p, n = network.params, network.regions
    I_E, S_E, S_I, sd_E, sd_I = m
    inputs = network.inputs({"input_e": S_E, "input_i": S_E})
    I_I = p["W_I"] * p["I_0"] + p["J_NMDA"] * (S_E + inputs["input_i"]) - S_I
    gain_E, gain_I = expected(gain, I_E, sd_E, p, "E"), expected(gain, I_I, sd_I, p, "I")
    result = np.zeros((3, *network.shape))
    for k in range(len(network.people)):
        to_I = np.zeros((2 * n, 2 * n))
        own, inhibitory = network.weights(k, "excitatory"), network.weights(k, "inhibitory")
        to_I[:n, :n] = np.diag(p["w_plus"][k] * p["J_NMDA"][k]) + p["J_NMDA"][k][:, None] * network.coupling[k] * own
        to_I[:n, n:] = -np.diag(J[k])
        to_I[n:, :n] = np.diag(p["J_NMDA"][k])
        to_I[n:, n:] = -np.eye(n)
        if inhibitory is not None:
            to_I[n:, :n] += p["J_NMDA"][k][:, None] * network.coupling[k] * inhibitory
        slope = np.concatenate([(1 - S_E[k]) * p["gamma"][k] * gain_E[k], gain_I[k]])
        leak = np.concatenate([1 / p["tau_E"][k] + p["gamma"][k] * rate[k], 1 / p["tau_I"][k]])
        A = slope[:, None] * to_I - np.diag(leak)
        if abscissa(A) >= 0:
            raise errors.Unstable(
                f"the balanced state of {network.names[k]!r} is unstable at coupling {network.coupling[k]:g} and above; lower it"
            )
        P = covariance(A, np.tile(p["sigma"][k], 2) ** 2)
        currents = to_I @ P
        variance = np.einsum("ij,ij->i", currents, to_I)
        result[:, k] = np.sqrt(variance[:n]), np.sqrt(variance[n:]), gain_E[k] * np.diag(currents)[:n]
    return result[0], result[1], result[2]
