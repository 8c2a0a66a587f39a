"""Speed of the verb measure against chance, one core.

    python benchmarks/measures_chance.py

Random input (the cost does not depend on it). Processor time; the long cases run once.
"""

import numpy as np

import syntony as sy
import timing

BANDS = {"theta": (4, 8), "alpha": (8, 13), "beta": (14, 30), "gamma": (30, 45)}
ALONE = {"seed": 1, "threads": 1, "progress": False}


def main():
    """Measure and print."""
    timing.one_core()
    rng = np.random.default_rng(0)
    timing.head()
    dyads = sy.Study("dyads", tuple(recording(rng, 500, epochs=100, name=f"dyad {i}") for i in range(30)))
    few = sy.Study("few", tuple(dyads)[:4])
    for precision, target in (("single", 30), ("double", None)):
        options = {"bands": BANDS, "against": "pseudo", "precision": precision, **ALONE}
        sy.measure(few, "phase_locking", n=23, **options)
        once(
            f"phase locking of all 870 pairings of 30 dyads, 2 × 32 channels, 100 × 500, 4 bands, {precision}",
            lambda o=options: sy.measure(dyads, "phase_locking", n=1000, **o),
            target,
        )
    long = recording(rng, 60_000)
    options = {"bands": {"alpha": (8, 13)}, "against": "shift", "n": 1000, **ALONE}
    once(
        "phase locking and correlation, 2 × 32, 60,000 samples, 1,000 shifts",
        lambda: sy.measure(long, ["phase_locking", "correlation"], **options),
        60,
    )


def recording(rng, samples, *, epochs=0, name="dyad"):
    """Noise of two people with 32 channels."""
    shape = (epochs,) * (epochs > 0) + (2, 32, samples)
    channels = tuple(f"c{i}" for i in range(32))
    return sy.Recording(rng.standard_normal(shape), 250.0, ("a", "b"), channels, "eeg", name=name)


def once(name, run, target):
    """One run of a long case; what it compiles was compiled by a short one."""
    timing.line(name, timing.seconds(run, repeats=1), target, unit="s")


if __name__ == "__main__":
    main()
