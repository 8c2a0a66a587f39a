"""Speed of the slow clock: decades of one brain and of two, the cost of an evaluation, rules inside the fast kernel.

    python benchmarks/slow_clock.py

Processor time of one core; least of several where it is short.
"""

import os
import resource
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

import syntony as sy
from syntony.engine.averages import Situation, average, readings
from syntony.engine.blas import one_thread
from syntony.engine.network import resolve
from syntony.engine.rules import at_work
from syntony.units import day, hour, year

AMYGDALA = ["Amygdala_L", "Amygdala_R"]
PREFRONTAL = ["Cingulate_Ant_L", "Cingulate_Ant_R", "Frontal_Sup_Medial_L", "Frontal_Sup_Medial_R"]


def main():
    print(f"{'ten years of one brain, an evaluation a day, all edges, double':66s} {ten_years():7.1f} s", flush=True)
    print(
        f"{'thirty years of two brains, four kinds of episodes a day, adaptive':66s} {thirty_years():7.1f} s",
        flush=True,
    )
    print(f"{'memory of both':66s} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:7.0f} MB")
    print("one evaluation, ms: regions, all states / without S_I")
    for n in (68, 94, 200, 400):
        print(f"  {n:4d} {evaluation(n, ()):8.2f} {evaluation(n, ('S_I',)):8.2f}", flush=True)
    print(f"{'a plastic edge in the fast kernel, beyond the run without':66s} {per_edge():7.2f} ns")


def timed(run):
    began = time.process_time()
    run()
    return time.process_time() - began


def ten_years():
    brain = sy.Brain.default()
    plastic = [sy.Plasticity("covariance", params={"kappa": 1e-3, "rate": 1 / (30 * day)})]
    options = {"coupling": 1.2, "sigma": 1e-3, "balance": "fic", "eliminate": ["S_I"], "every": year, "step": 6 * day}
    return timed(lambda: sy.live(brain, course=sy.Course(end=10 * year), plasticity=plastic, progress=False, **options))


def thirty_years():
    people, who = [sy.Brain.default("child", top_down=True), sy.Brain.default("mother")], ["child", "mother"]
    face, calm = dict.fromkeys(AMYGDALA, 1.0), dict.fromkeys(PREFRONTAL, 1.0)
    relations = [
        sy.Relation("child", "mother", 1.0, delay=0.3, expressing=face, perceiving=calm),
        sy.Relation("mother", "child", 1.0, delay=0.3, expressing=calm, perceiving=calm),
    ]
    course = sy.Course([
        sy.Episode("comfort", who, 0, 12 * year, each=2 * hour),
        sy.Episode("play", who, 0, 30 * year, each=2 * hour, intensity=0.5),
        sy.Episode("quarrel", who, 0, 30 * year, each=0.5 * hour, intensity=1.5, gain=0.5),
        sy.Episode("school", "child", 0, 30 * year, each=5 * hour, intensity=0.8),
    ])  # fmt: skip
    plastic = [sy.Plasticity("threshold_covariance", "child", PREFRONTAL, AMYGDALA, "all", params={"theta": 4.8e-5})]
    options = {"coupling": 1.1, "sigma": 4e-4, "balance": "fic", "eliminate": ["S_I"], "plasticity": plastic}
    drives = [sy.Drive("child", 0.002, regions=AMYGDALA)]
    return timed(lambda: sy.live(people, relations, course, drives=drives, progress=False, **options))


def evaluation(n, fast):
    """Milliseconds from weights to their slopes."""
    rng = np.random.default_rng(0)
    weights = rng.lognormal(0, 1, (n, n)) * ~np.eye(n, dtype=bool)
    brain = sy.Brain("a", weights).scaled(spectral_radius=1.0)
    network = resolve(brain, coupling=1.0, params={"sigma": 1e-3})
    (item,) = at_work(network, [sy.Plasticity("covariance")])
    situation, y = Situation("rest", (0,), network, "fic", fast), item.start()

    def once():
        found = average(situation, {(0, "excitatory"): brain.weights}, {}, None)
        item.change(y, readings(found, item, y, {"age": 0.0}))

    with one_thread():
        once()
        return 1e3 * min(timed(once) for _ in range(5))


def per_edge(n=100, steps=20_000):
    """Nanoseconds per plastic edge and step."""
    brain = sy.Brain("a", 0.001 * ~np.eye(n, dtype=bool))
    options = {"model": "linear", "params": {"tau": 1.0}, "dt": 1e-3, "seed": 1, "keep": sy.Keep(every=steps * 1e-3)}
    plastic = [sy.Plasticity("covariance", params={"rate": 1e-3})]

    def run(steps, **more):
        return timed(lambda: sy.simulate(brain, duration=steps * 1e-3, progress=False, **options, **more))

    run(100), run(100, plasticity=plastic)
    extra = min(run(steps, plasticity=plastic) for _ in range(3)) - min(run(steps) for _ in range(3))
    return extra / steps / (n * (n - 1)) * 1e9


if __name__ == "__main__":
    main()
