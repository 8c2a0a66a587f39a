"""Between two: who is there in distress, the width of the window, answers that come too late, and what relief teaches."""

import sys
from pathlib import Path

import numpy as np

import syntony as sy
from syntony.bonds.repairing import expected
from syntony.bonds.responding import longest_delay
from syntony.minutes import REST, tolerated
from syntony.plot._style import PEOPLE, dress, figure, legend
from syntony.units import minute


def main(path="out/bonds.png"):
    page = figure(9, 6)
    (there, window), (late, relief) = page.subplots(2, 2)
    for colour, (name, bond) in zip(PEOPLE, {"alone": 0.0, "with a stranger": 0.1, "with a partner": 0.8}.items()):
        r = sy.simulate_body(
            "distress", 12 * minute, start={"arousal": 0.9}, before=REST, params={"quality": bond}, dt=1.0
        )
        there.plot(r["fear"].time / minute, r["fear"], color=colour, label=name)
    dress(there, "minutes", "fear", "A fright, and who is there")
    legend(there)
    schemas = np.linspace(0.35, 1, 27)
    for colour, control in zip(PEOPLE, (0.0, 0.2, 0.4)):
        window.plot(schemas, tolerated(schema=schemas, control=control), color=colour, label=f"own control {control:g}")
    dress(window, "how far sensations are feared", "smallest push that runs away", "The window of tolerance")
    window.set_ylim(0, 2)
    legend(window)
    limit = longest_delay(1.0, 1.0, 4.0)
    for colour, share in zip(PEOPLE, (0.5, 1.2)):
        r = sy.simulate_body("late", 30.0, params={"delay": share * limit}, every=0.05, dt=0.01)
        late.plot(r["distress"].time, r["distress"], color=colour, label=f"{share:g} of the limit")
    dress(late, "seconds", "distress", "Strong answers: in time they calm, late they swing")
    legend(late)
    outcomes = np.random.default_rng(0)
    for colour, p in zip(PEOPLE, (0.9, 0.5, 0.1)):
        drawn = outcomes.random((200, 150)) < p
        relief.plot(
            [expected(drawn[:, : k + 1]).seeking.mean() for k in range(150)], color=colour, label=f"relief {p:g}"
        )
    dress(relief, "episodes of distress", "tendency to seek comfort", "What relief teaches")
    legend(relief)
    Path(path).parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
