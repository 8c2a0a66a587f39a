"""Time the other simulators on one network; print one JSON line per peer, case and size.

    python benchmarks/peers/run_peers.py
    python benchmarks/peers/run_peers.py --python peers-env/bin/python --python cubnm=cubnm-env/bin/python
    python benchmarks/peers/run_peers.py --peer tvboptim --case single --seconds 0.2

Each measurement is its own process: pinned to one core (two for sweeps), BLAS and XLA on one thread,
one run to warm up, then the best of three. Sweeps report simulated seconds summed over their 64 points.
A peer that is missing or fails gives a line that says why.
"""

import argparse
import importlib
import importlib.metadata
import json
import os
import pathlib
import platform
import resource
import subprocess
import sys
import time

PEERS = ("tvboptim", "vbjax", "cubnm", "neurolib", "tvb")
DT_MS = 0.1
PLAN = (  # case, regions, cores, model time in seconds
    ("single", 100, 1, 2.0),
    ("single", 400, 1, 1.0),
    ("single", 1000, 1, 1.0),
    ("delays", 100, 1, 1.0),
    ("sweep64", 100, 2, 1.0),
    ("sweep64_delays", 100, 2, 1.0),
)
SHARE = {"tvb": 0.1}  # of the plan's model time, for a peer so slow that a full run would take an hour
FIELDS = ("ns_per_region_step_cpu", "ns_per_region_step_wall", "sim_s_per_s")
TIMEOUT = 900  # s per measurement


def main():
    """Run the plan for the chosen peers."""
    options = _options()
    if options.child:
        print(json.dumps(_measure(**json.loads(options.child))), flush=True)
        return
    rows = []
    for row in _rows(options):
        print(json.dumps(row), flush=True)
        rows.append(row)
    if options.save:
        document = {"machine": _machine(), "results": rows}
        pathlib.Path(options.save).write_text(json.dumps(document, indent=1) + "\n")


def _options():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peer", action="append", choices=PEERS, help="only this peer (repeatable)")
    parser.add_argument("--case", action="append", help="only this case (repeatable)")
    parser.add_argument("--n", action="append", type=int, help="only this number of regions (repeatable)")
    parser.add_argument("--seconds", type=float, help="model time instead of the plan's; cubnm takes 0.25 but not 0.2")
    parser.add_argument("--python", action="append", default=[], metavar="[PEER=]EXE", help="interpreter to use")
    parser.add_argument("--save", help="also write all lines to this file")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    return parser.parse_args()


def _rows(options):
    """Yield a row per measurement; a peer without some case is silently without that row."""
    pythons = dict(item.rpartition("=")[::2] for item in options.python)
    for peer in options.peer or PEERS:
        python = pythons.get(peer) or pythons.get("") or sys.executable
        for case, n, cores, seconds in PLAN:
            if case not in (options.case or [case]) or n not in (options.n or [n]):
                continue
            model_time = options.seconds or seconds * SHARE.get(peer, 1.0)
            row = _in_process(python, peer=peer, case=case, n=n, cores=cores, seconds=model_time)
            if row is not None:
                yield row
            if row is not None and row["case"] is None:
                break


def _in_process(python, **task):
    """Measure in a fresh interpreter; failures become rows."""
    folder = pathlib.Path(__file__).resolve().parent.parent
    command = [python, "-m", "peers.run_peers", "--child", json.dumps(task)]
    try:
        done = subprocess.run(
            command, cwd=folder, env=_environment(task["cores"]), capture_output=True, text=True, timeout=TIMEOUT
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return _skipped(task["peer"], task["case"], task["n"], str(error).splitlines()[0])
    answers = [line for line in done.stdout.splitlines() if line.startswith("{") or line == "null"]
    if done.returncode or not answers:
        reason = (done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1]
        return _skipped(task["peer"], task["case"], task["n"], reason)
    return json.loads(answers[-1])


def _environment(cores):
    """One thread everywhere, except that OpenMP and JAX may use as many cores as the case has."""
    one = dict.fromkeys(("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"), "1")
    xla = f"--xla_cpu_multi_thread_eigen=false --xla_force_host_platform_device_count={cores}"
    return {**os.environ, **one, "OMP_NUM_THREADS": str(cores), "XLA_FLAGS": xla, "JAX_PLATFORMS": "cpu"}


def _measure(peer, case, n, cores, seconds):
    """Time one case in this process; None where the peer has no such case."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[-cores:])
    try:
        module = importlib.import_module(f"peers.{peer}")
    except ImportError as error:
        return _skipped(peer, None, None, str(error))
    setup = module.cases().get(case)
    if setup is None:
        return None
    network = importlib.import_module("peers.network")
    run = setup(*network.random_network(n), DT_MS, seconds)
    cpu, wall, region_steps = _best_of(run, 3)
    values = (cpu / region_steps * 1e9, wall / region_steps * 1e9, region_steps / n * DT_MS / 1000 / wall)
    row = {"peer": peer, "version": importlib.metadata.version(module.DISTRIBUTION), "case": case, "n": n}
    return {**row, **dict(zip(FIELDS, (float(f"{value:.4g}") for value in values))), "note": module.NOTES[case]}


def _best_of(run, repeats):
    """Least processor time and least wall time of some warm runs, and the region-steps of one."""
    region_steps = run()
    cpu, wall = [], []
    for _ in range(repeats):
        cpu_before, wall_before = _cpu_seconds(), time.perf_counter()
        run()
        wall.append(time.perf_counter() - wall_before)
        cpu.append(_cpu_seconds() - cpu_before)
    return min(cpu), min(wall), region_steps


def _cpu_seconds():
    """Processor time of this process and of its children that have ended."""
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def _skipped(peer, case, n, reason):
    """Row of a measurement that could not be made."""
    return {"peer": peer, "version": None, "case": case, "n": n, **dict.fromkeys(FIELDS), "note": f"skipped: {reason}"}


def _machine():
    """What the numbers were taken on."""
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    load = [round(value, 2) for value in os.getloadavg()]
    return {"cpu": names[0] if names else platform.processor(), "cores": os.cpu_count(), "load_average_at_end": load}


if __name__ == "__main__":
    main()
