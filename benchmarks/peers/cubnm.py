"""cubnm (C++ and OpenMP): its rWW model, Euler in double precision, BOLD always computed."""

import numpy as np
from cubnm.sim import rWWSimGroup

from .network import COUPLING, SIGMA, SPEED, SWEEP, steps_in

DISTRIBUTION = "cubnm"
_MODEL = "Euler, f64, FIC off, with BOLD; noise drawn once at initialisation, not timed"
NOTES = {
    "single": _MODEL,
    "delays": _MODEL,
    "sweep64": _MODEL + ", shared by all points; OpenMP",
    "sweep64_delays": _MODEL + ", shared by all points; OpenMP",
}


def cases():
    """Setups by case name."""
    return {"single": single, "delays": delays, "sweep64": sweep64, "sweep64_delays": sweep64_delays}


def single(weights, lengths_mm, dt_ms, seconds):
    """One run without delays."""
    return _group(weights, None, dt_ms, seconds, [COUPLING])


def delays(weights, lengths_mm, dt_ms, seconds):
    """One run with delays."""
    return _group(weights, lengths_mm, dt_ms, seconds, [COUPLING])


def sweep64(weights, lengths_mm, dt_ms, seconds):
    """Sixty-four couplings without delays."""
    return _group(weights, None, dt_ms, seconds, SWEEP)


def sweep64_delays(weights, lengths_mm, dt_ms, seconds):
    """Sixty-four couplings with delays."""
    return _group(weights, lengths_mm, dt_ms, seconds, SWEEP)


def _group(weights, lengths_mm, dt_ms, seconds, couplings):
    """Zero-argument run of a group of simulations, one per coupling."""
    group = rWWSimGroup(
        duration=seconds,
        TR=seconds / 2,
        sc=weights,
        sc_dist=lengths_mm,
        dt=str(dt_ms),
        bold_remove_s=0,
        do_fc=False,
        do_fcd=False,
        gof_terms=[],
        do_fic=False,
        noise_segment_length=None,
        force_cpu=True,
    )
    group.N = len(couplings)
    group.param_lists["G"] = np.asarray(couplings, float)
    group.param_lists["sigma"] = np.full((group.N, group.nodes), SIGMA)
    group.param_lists["v"] = np.full(group.N, SPEED)
    group._set_default_params()  # what its own searches call before a run

    def run():
        group.run()
        return group.N * group.nodes * steps_in(dt_ms, seconds)

    return run
