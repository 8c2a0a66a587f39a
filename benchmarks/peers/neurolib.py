"""neurolib (numba): its WWModel as released, Euler in double precision."""

import os
from multiprocessing import get_context

import numpy as np
from neurolib.models.ww import WWModel

from .network import COUPLING, SIGMA, SPEED, SWEEP, steps_in

DISTRIBUTION = "neurolib"
_MODEL = "Euler, f64; Ornstein-Uhlenbeck noise on the input; release 0.6.2 uses tau_exc for tau_inh"
NOTES = {
    "single": _MODEL,
    "delays": _MODEL,
    "sweep64": _MODEL + "; two forked processes, leaner than its own pypet exploration",
    "sweep64_delays": _MODEL + "; two forked processes, leaner than its own pypet exploration",
}
CHUNK = 2000  # steps; running in chunks is its way to bounded memory, and the faster one


def cases():
    """Setups by case name."""
    return {"single": single, "delays": delays, "sweep64": sweep64, "sweep64_delays": sweep64_delays}


def single(weights, lengths_mm, dt_ms, seconds):
    """One run without delays (speed 0 means that to neurolib)."""
    return _once(_model(weights, lengths_mm, 0.0, dt_ms, seconds), dt_ms, seconds)


def delays(weights, lengths_mm, dt_ms, seconds):
    """One run with delays."""
    return _once(_model(weights, lengths_mm, SPEED, dt_ms, seconds), dt_ms, seconds)


def sweep64(weights, lengths_mm, dt_ms, seconds):
    """Sixty-four couplings without delays."""
    return _sweep(_model(weights, lengths_mm, 0.0, dt_ms, seconds), dt_ms, seconds)


def sweep64_delays(weights, lengths_mm, dt_ms, seconds):
    """Sixty-four couplings with delays."""
    return _sweep(_model(weights, lengths_mm, SPEED, dt_ms, seconds), dt_ms, seconds)


def _model(weights, lengths_mm, speed, dt_ms, seconds):
    """The peer's model with our settings."""
    model = WWModel(Cmat=weights, Dmat=lengths_mm)
    settings = {"dt": dt_ms, "duration": seconds * 1000.0, "signalV": speed, "K_gl": COUPLING, "sigma_ou": SIGMA}
    model.params.update(settings)
    return model


def _once(model, dt_ms, seconds):
    """Zero-argument run of one simulation."""

    def run():
        model.run(chunkwise=True, chunksize=CHUNK)
        return model.params["N"] * steps_in(dt_ms, seconds)

    return run


def _sweep(model, dt_ms, seconds):
    """Zero-argument run of all couplings, shared out among one forked process per core."""
    once = _once(model, dt_ms, seconds)
    once()  # compiles here, so that the children inherit the machine code
    context = get_context("fork")
    shares = np.array_split(SWEEP, len(os.sched_getaffinity(0)))

    def run():
        workers = [context.Process(target=_run_share, args=(model, once, share)) for share in shares]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        return len(SWEEP) * model.params["N"] * steps_in(dt_ms, seconds)

    return run


def _run_share(model, once, couplings):
    """Run some of the couplings, one after the other."""
    for coupling in couplings:
        model.params["K_gl"] = coupling
        once()
