"""Four clocks of the stress axis: months of growing glands, a day, hours, and a mark on a gene that stays."""

import sys
from pathlib import Path

import numpy as np

import syntony as sy
from syntony.body.methylation import stable_marks
from syntony.plot._style import PEOPLE, dress, figure, legend
from syntony.units import day, hour, minute


def main(path="out/body_stress.png"):
    page = figure(9, 6)
    (months, today), (hours, mark) = page.subplots(2, 2)
    r = sy.simulate_body("gland_mass", 700 * day, changes={"stress": [(30 * day, 2.0), (330 * day, 1.0)]})
    for colour, name in zip(PEOPLE, ("cortisol", "acth", "adrenal")):
        months.plot(r[name].time / day, r[name], color=colour, label=name)
    months.axvspan(30, 330, color="0.93")
    dress(months, "days", "rest = 1", "Ten months of stress: cortisol is back before ACTH")
    legend(months)
    for colour, preset in zip(PEOPLE, ("normal", "depressed", "ptsd")):
        params = dict(sy.bodies["sriram"].presets[preset])
        c = sy.simulate_body("sriram", 480 * hour, params=params, every=hour / 10)["cortisol"]
        today.plot(np.arange(480) / 10, c.values[-480:], color=colour, label=preset)
    dress(today, "hours", "cortisol (µg/dl)", "Two days, by feedback through the receptor")
    legend(today)
    for colour, drive in zip(PEOPLE, (10.0, 30.0)):
        c = sy.simulate_body("walker", 40 * hour, params={"drive": drive}, every=minute)["cortisol"]
        hours.plot(np.arange(480) / 60, c.values[-480:], color=colour, label=f"CRH {drive:g}")
    dress(hours, "hours", "cortisol", "An hourly rhythm from a delay")
    legend(hours)
    low, _ = stable_marks(0.05)
    for colour, length in zip(PEOPLE, (6, 9)):
        m = sy.simulate_body("methylation", 60 * day, start={"mark": float(low)},
                             changes={"adversity": [(5 * day, 0.15), ((5 + length) * day, 0.0)]})  # fmt: skip
        mark.plot(m["mark"].time / day, m["mark"], color=colour, label=f"{length} days of adversity")
    dress(mark, "time (1 / rate)", "methylated share", "Too short passes, long enough stays")
    legend(mark)
    Path(path).parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
