"""Speed of syntony, beside the limit of the machine and the peers that are installed. Run it on a quiet machine.

    make bench                                    this machine and syntony
    python benchmarks/run.py --peers              peers in the same run, from this environment
    python benchmarks/run.py --peers --python PEERS_ENV/bin/python

Unit: ns per region, step and simulation. One core unless said otherwise; best of several runs after a warm-up.
"""

import argparse
import json
import os
import pathlib
import platform
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import cache

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

import syntony as sy
from peers.network import SPEED, random_network
from syntony.engine.bind import bind
from syntony.engine.intrinsics import aligned_zeros, make_matmat, vector_bytes
from syntony.engine.network import resolve
from syntony.engine.setup import Options
from syntony.keep import Keep

REPEATS = 7
CASES = {
    "single, Gaussian noise": dict(n=100),
    "single, weak noise": dict(n=100, noise="weak"),
    "single, no noise": dict(n=100, noise="none"),
    "single, Heun": dict(n=100, scheme="heun"),
    "single, double precision": dict(n=100, precision="double"),
    "single, with delays": dict(n=100, delays=True),
    "single, 94 regions": dict(n=94),
    "single, 400 regions": dict(n=400),
    "single, 1000 regions": dict(n=1000),
    "single, BOLD folded in": dict(n=100, keep=Keep(signals=("bold",), states=())),
}


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", action="store_true", help="run the peers too and print ratios")
    parser.add_argument("--python", default=sys.executable, help="interpreter that has the peers")
    parser.add_argument("--save", help="write the rows as JSON")
    options = parser.parse_args()
    pin(1)
    peak = peak_gflops()
    rows = {"peak: fused multiply-adds, GFLOP/s": round(peak, 1), "peak: vector bytes": vector_bytes()}
    print(f"{'single precision, one core':40s} {peak:8.1f} GFLOP/s")
    for name, case in CASES.items():
        rows[name], limit = round(nanoseconds(**case), 3), coupling_limit(peak, **case)
        rows[f"limit of the coupling: {name}"] = round(limit, 3)
        print(f"{name:40s} {rows[name]:8.2f} ns   coupling alone at least {limit:5.2f} ns", flush=True)
    rows["two brains in relation / one"] = round(dyad_ratio(), 3)
    print(f"{'two brains in relation / one':40s} {rows['two brains in relation / one']:8.2f}")
    pin(2)
    for name, case in {
        "Gaussian noise": {},
        "weak noise": dict(noise="weak"),
        "double": dict(precision="double"),
    }.items():
        key = f"64-point sweep, 2 cores, {name} (wall)"
        rows[key] = round(sweep_nanoseconds(**case), 3)
        print(f"{key:40s} {rows[key]:8.2f} ns", flush=True)
    peers = run_peers(options.python) if options.peers else []
    print_ratios(rows, peers)
    if options.save:
        document = {"machine": machine(), "syntony": rows, "peers": peers}
        pathlib.Path(options.save).write_text(json.dumps(document, indent=1) + "\n")


def pin(cores):
    """Keep this process on the last `cores` cores."""
    if hasattr(os, "sched_setaffinity"):
        available = sorted(os.sched_getaffinity(0) | set(range(os.cpu_count())))
        os.sched_setaffinity(0, available[-cores:])


def brain(n, name="person"):
    """The peers' network as a Brain."""
    weights, lengths_mm = random_network(n)
    return sy.Brain(name, weights, lengths=lengths_mm * 1e-3)


def nanoseconds(n, people=1, relations=(), **options):
    """Best time of one thread per region, step and person."""
    network = resolve([brain(n, f"p{k}") for k in range(people)], relations, coupling=0.5)
    options = {"keep": Keep(states=(), every=1.0), "speed": SPEED, **options}
    program = bind([network], Options(duration=10.0, **options), [1])
    steps = max(480, int(2e6 / n) // 16 * 16)
    program.run(0, 0, 96)
    best = min(timed(lambda: program.run(0, 0, steps), time.thread_time) for _ in range(REPEATS))
    return best / (steps * n * people) * 1e9


def coupling_limit(peak, n, scheme="euler", precision="single", **_):
    """Least time of the sum over sources per region and step: 2 N operations at the peak rate, or the weights read once."""
    size = 4 if precision == "single" else 8
    sums = 2 if scheme == "heun" else 1
    return sums * max(2 * n / (peak * 4 / size), n * size / read_gigabytes(n * n * size))


@cache
def read_gigabytes(size):
    """GB/s at which one core reads an array of this many bytes again and again."""
    from numba import njit

    @njit(fastmath=True)
    def total(x, count):
        sums = np.float32(0)
        for _ in range(count):
            for k in range(x.size):
                sums += x[k]
        return sums

    x, count = aligned_zeros(max(size // 4, 1024), np.float32), max(1, int(2e8) // size)
    total(x, 1)
    return x.nbytes * count / min(timed(lambda: total(x, count), time.thread_time) for _ in range(REPEATS)) / 1e9


def dyad_ratio(n=94):
    """Time of two people in relation over the time of one."""
    profile = np.ones(n)
    both = [
        sy.Relation(a, b, gain=0.1, expressing=profile, perceiving=profile) for a, b in (("p0", "p1"), ("p1", "p0"))
    ]
    return 2 * nanoseconds(n, people=2, relations=both) / nanoseconds(n)


def sweep_nanoseconds(points=64, n=100, steps=50000, **options):
    """Wall time of a sweep over the coupling on two cores, per region, step and point, without its set-up."""
    person = brain(n)
    networks = [resolve(person, coupling=c) for c in np.linspace(0.1, 1.0, points)]
    options = Options(duration=10.0, keep=Keep(every=0.1), **options)
    program = bind(networks, options, [1] * points, layout="points", threads=2)
    units = range(len(program.simulations))
    with ThreadPoolExecutor(2) as pool:
        call = lambda count: list(pool.map(lambda k: program.run(k, 0, count), units))  # noqa: E731
        call(256)
        return min(timed(lambda: call(steps), time.perf_counter) for _ in range(3)) / (points * steps * n) * 1e9


def timed(function, clock):
    """Seconds that one call takes on this clock."""
    began = clock()
    function()
    return clock() - began


def peak_gflops(rows=6, vectors=4, sources=64):
    """Rate of the register-blocked matrix product on data in the first-level cache: what this machine can multiply-add."""
    from numba import njit

    lanes = vector_bytes() // 4
    matmat = make_matmat("float32", sources, lanes, rows, vectors)

    @njit
    def work(S, W, count):
        for _ in range(count):
            matmat(S, 0, W, 0, rows * vectors * lanes)

    S, W = aligned_zeros((rows + sources) * vectors * lanes, np.float32), aligned_zeros(rows * sources, np.float32)
    work(S, W, 10)
    best = min(timed(lambda: work(S, W, 20000), time.thread_time) for _ in range(REPEATS))
    return 2 * rows * vectors * lanes * sources * 20000 / best / 1e9


def run_peers(python):
    """Rows of the peers, measured now."""
    script = pathlib.Path(__file__).parent / "peers" / "run_peers.py"
    done = subprocess.run([python, script], capture_output=True, text=True, check=True, cwd=script.parent.parent)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def print_ratios(rows, peers):
    """How many times faster than the fastest peer of each kind."""
    pairs = (
        ("single, Gaussian noise", "single", 100, "ns_per_region_step_cpu"),
        ("single, with delays", "delays", 100, "ns_per_region_step_cpu"),
        ("single, 400 regions", "single", 400, "ns_per_region_step_cpu"),
        ("single, 1000 regions", "single", 1000, "ns_per_region_step_cpu"),
        ("64-point sweep, 2 cores, Gaussian noise (wall)", "sweep64", 100, "ns_per_region_step_wall"),
    )
    for ours, case, n, field in pairs:
        rivals = [(p[field], p["peer"]) for p in peers if p["case"] == case and p["n"] == n and p.get(field)]
        if rivals:
            print(
                f"{ours:50s} {min(rivals)[0] / rows[ours]:6.1f} × faster than {min(rivals)[1]} ({min(rivals)[0]:.1f} ns)"
            )


def machine():
    """Where this was measured."""
    info = pathlib.Path("/proc/cpuinfo")
    names = (
        [line.split(":")[1].strip() for line in info.read_text().splitlines() if line.startswith("model name")]
        if info.exists()
        else []
    )
    return {
        "cpu": names[0] if names else platform.processor(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
    }


if __name__ == "__main__":
    main()
