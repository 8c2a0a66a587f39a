"""From birth to twenty-five: synapses, callosum, the two hemispheres, amygdala and prefrontal cortex of the default brain."""

import sys
from pathlib import Path

import numpy as np

import syntony as sy
from syntony.plasticity.callosum import callosum
from syntony.plasticity.density import density
from syntony.plasticity.development import matured
from syntony.plasticity.maturity import lateralisation
from syntony.plot._style import PEOPLE, dress, figure, legend
from syntony.units import year

BRAIN = sy.Brain.default()
AMYGDALA = ["Amygdala_L", "Amygdala_R"]
MEDIAL = [p + s for p in ("Frontal_Sup_Medial", "Frontal_Med_Orb", "Cingulate_Ant") for s in ("_L", "_R")]


def coupled(age):
    """Response of the amygdala to a push of prefrontal cortex, and their correlation at rest with affect."""
    a, m = BRAIN.index(AMYGDALA), BRAIN.index(MEDIAL)
    affect = sy.Drive("default", 0.002, regions=AMYGDALA)
    w = sy.stationary(matured(BRAIN, age), coupling=0.7, balance="fic", sigma=0.001, drives=[affect])
    pushed = w.response("default", "I_ext", MEDIAL).sel(state="S_E").values[0]
    return pushed[a].mean() / pushed[m].mean(), w.fc.values[0][np.ix_(m, a)].mean()


def main(path="out/development.png"):
    page = figure(9, 6)
    (synapses, bridge), (sides, coupling) = page.subplots(2, 2)
    ages = np.linspace(0, 25, 300)
    for colour, preset in zip(PEOPLE, ("visual", "prefrontal")):
        synapses.plot(ages, density.at(ages * year, **density.presets[preset]), color=colour, label=preset)
    dress(synapses, "age (y)", "synapse density, adult = 1", "Overgrowth and pruning")
    legend(synapses)
    for colour, (name, share) in zip(PEOPLE, {"usual": 0.0, "neglect": 1.0}.items()):
        bridge.plot(ages, callosum.at(ages * year, maltreated=share), color=colour, label=name)
    dress(bridge, "age (y)", "callosum (mm²)", "Linear from four to eighteen")
    legend(bridge)
    sides.plot(ages, lateralisation(ages * year), color=PEOPLE[0])
    sides.axhline(0, color="0.6", lw=0.8)
    dress(sides, "age (y)", "(R - L) / (R + L)", "Right before left")
    sides.set_xlim(0, 10)
    years = np.array([2, 4, 6, 8, 9, 10, 11, 12, 14, 18, 23])
    task, rest = np.array([coupled(a * year) for a in years]).T
    coupling.plot(years, task / np.abs(task).max(), "o-", color=PEOPLE[0], ms=3, label="task (relative)")
    coupling.plot(years, rest, "s-", color=PEOPLE[1], ms=3, label="rest (correlation)")
    coupling.axhline(0, color="0.6", lw=0.8)
    dress(coupling, "age (y)", "amygdala and prefrontal cortex", "Task changes its sign at ten, rest rises")
    legend(coupling)
    Path(path).parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
