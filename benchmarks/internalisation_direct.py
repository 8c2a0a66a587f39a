"""Does direct simulation of two default brains agree with averages on whether a dose of comfort stays?

    python benchmarks/internalisation_direct.py [dose in days ...]

Every half day of slow time 8,000 s of both brains are simulated (400 life times of the affect) and stand for it.
"""

import sys
import time
from pathlib import Path

import syntony as sy
from syntony.units import day, ms

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from test_internalisation import AMYGDALA, COUPLING, NOISE, PREFRONTAL, THETA, relations, wired

DOSES, ALONE = (1.0, 6.0), 8.0


def lived(dose, **options):
    course = sy.Course(
        [sy.Episode("together", ["child", "mother"], 0, dose * day)], end=(dose + ALONE) * day, sleep=0.0
    )
    plastic = sy.Plasticity(
        "threshold_covariance", "child", targets=PREFRONTAL, sources=AMYGDALA, params={"theta": THETA}
    )
    return sy.live(
        [wired(0.0, g=0.5), sy.Brain.default("mother")], relations(), course,
        coupling=COUPLING, sigma=NOISE, balance="fic", plasticity=[plastic], every=0.5 * day, progress=False,
        drives=[sy.Drive("child", 0.002, regions=AMYGDALA)], **options,
    )["threshold_covariance: child"].values.mean(axis=0)  # fmt: skip


def main(doses):
    how = sy.Bursts(step=0.5 * day, average=8000.0, relax=100.0, dt=2 * ms, every=100 * ms, seed=1)
    for dose in doses:
        began = time.monotonic()
        averaged, direct = lived(dose), lived(dose, method="bursts", bursts=how)
        print(f"dose {dose:g} d ({time.monotonic() - began:.0f} s)")
        for name, w in (("averaged", averaged), ("direct", direct)):
            shown = " ".join(f"{x:.4f}" for x in w[:: max(1, len(w) // 14)])
            print(f"  {name:9} {shown}", flush=True)


if __name__ == "__main__":
    main([float(x) for x in sys.argv[1:]] or DOSES)
