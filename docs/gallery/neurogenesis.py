"""New neurons: survival with and without enrichment, births under stress, and the window in which a young cell learns."""

import sys
from pathlib import Path

import numpy as np

from syntony.plasticity.neurogenesis import cohort, connectivity, excitability
from syntony.plot._style import PEOPLE, dress, figure, legend
from syntony.units import day


def main(path="out/neurogenesis.png"):
    page = figure(10, 3.2)
    survival, births, window = page.subplots(1, 3)
    ages = np.arange(60)
    for colour, (name, rich) in zip(PEOPLE, {"standard": 0, "enriched": 1}.items()):
        young = cohort(120, "mouse", ageing=1e12, enriched=rich, age=240 * day).young[-1][:60]
        survival.plot(ages, young / young[0], color=colour, label=name)
    dress(survival, "age of the cell (d)", "alive", "Mouse, eight months old")
    survival.set_ylim(0, 1.05)
    legend(survival)
    stress = (np.arange(80) < 21).astype(float)
    quiet = cohort(80).births
    for colour, (name, company) in zip(PEOPLE, {"alone": 0, "in company": 1}.items()):
        births.plot(cohort(80, stress=stress, company=company).births / quiet, color=colour, label=name)
    births.axvspan(0, 21, color="0.92")
    dress(births, "days", "births, rest = 1", "Three weeks of stress")
    legend(births)
    t = np.arange(100) * day
    window.plot(t / day, excitability(t), color=PEOPLE[0], label="excitable")
    window.plot(t / day, connectivity(t), color=PEOPLE[1], label="connected")
    window.plot(t / day, excitability(t) * connectivity(t), color="0.3", label="both")
    dress(window, "age of the cell (d)", "", "The window of a young cell")
    legend(window)
    Path(path).parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
