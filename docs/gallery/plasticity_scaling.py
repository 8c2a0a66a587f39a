"""Scaling in two days of silence, and weights that encode who leads."""

import sys
from pathlib import Path

import numpy as np
from scipy.integrate import solve_ivp

from syntony.engine.rules import numpy_change
from syntony.plasticity.lagged import weight_of_lag
from syntony.plasticity.scaling import scaling
from syntony.plot._style import PEOPLE, dress, figure, legend
from syntony.units import day, ms


def silenced():
    """Four inputs of a region that is silent for two days, then driven again."""
    change, tau = numpy_change(scaling), scaling.defaults["tau"]

    def slope(t, w):
        activity = 0.0 if t < 2 * day else 0.164 * w.sum()
        return change(weight=w, mean_post=activity, target=0.164, tau=tau)[0]

    return solve_ivp(slope, (0, 12 * day), [0.5, 0.3, 0.15, 0.05], max_step=0.05 * day)


def main(path="out/plasticity_scaling.png"):
    page = figure(9, 3.2)
    silent, lagged = page.subplots(1, 2)
    found = silenced()
    for k, colour in zip(range(4), PEOPLE):
        silent.plot(found.t / day, found.y[k], color=colour)
    silent.plot(found.t / day, found.y.sum(axis=0), color="0.3", label="sum")
    silent.axvspan(0, 2, color="0.9")
    silent.text(0.1, 0.93, "silence", transform=silent.get_xaxis_transform())
    dress(silent, "days", "weight", "All inputs by one factor")
    legend(silent)
    lag = np.linspace(-40, 40, 200)
    for colour, hertz in zip(PEOPLE, (2, 5, 10)):
        omega = 2 * np.pi * hertz
        lagged.plot(lag, weight_of_lag(omega, lag * ms, 50 * ms), color=colour, label=f"{hertz} Hz")
    dress(lagged, "lead of the source (ms)", "weight", "Who leads is wired to who follows")
    legend(lagged)
    Path(path).parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
