"""Driving a run through time: chunks and threads change no bit, Ctrl-C keeps what is done, divergence is located."""

import tracemalloc

import numpy as np
import pytest

import syntony as sy
from syntony.engine import run as running
from syntony.engine.network import resolve
from syntony.engine.run import thread_count
from syntony.errors import BadValue, Diverged
from syntony.units import minute, ms, second

N = 4
rng = np.random.default_rng(0)
LENGTHS = rng.uniform(0, 0.2, (N, N))
PEOPLE = [sy.Brain(name, rng.random((N, N)) * 0.3 * (1 - np.eye(N)), lengths=LENGTHS) for name in ("a", "b")]
CHANNEL = sy.Relation("a", "b", gain=0.5, delay=20 * ms, noise=0.1, expressing=np.ones(N), perceiving=np.ones(N))
CROSS = sy.Relation("b", "a", gain=0.1, delay=0.0, weights=np.ones((N, N)))
PULSE = sy.Stimulus("a", 1.0, param="sigma", onset=0.3, duration=0.5)
CASES = {
    "alone": {"people": PEOPLE[0]},
    "delays": {"delays": True},
    "delays, Heun": {"delays": True, "scheme": "heun"},
    "relations": {"relations": [CHANNEL, CROSS], "stimuli": [PULSE]},
}


def simulate(people=PEOPLE, relations=(), **options):
    keep = sy.Keep(every=7 * ms, signals=("bold",), interval=0.1)
    return sy.simulate(
        people, relations, **{"model": "linear", "coupling": 0.5, "duration": 1.1, "dt": 1 * ms, "seed": 3, "keep": keep,
        **options},
    )  # fmt: skip


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("steps", [256, 300, 1000])
def test_chunks_change_no_bit(monkeypatch, case, steps):
    whole = simulate(**CASES[case])
    monkeypatch.setattr(running, "chunk_steps", lambda program: steps)
    pieces = simulate(**CASES[case])
    for name in ("x", "bold"):
        assert np.array_equal(pieces[name].values, whole[name].values)
        assert np.array_equal(pieces[name]["time"].values, whole[name]["time"].values)


@pytest.mark.parametrize("layout", ["regions", "points"])
@pytest.mark.parametrize("precision", ["single", "double"])
def test_threads_and_batch_change_no_bit(layout, precision):
    """Within a layout: 1, 2 and 3 threads, and any part of the batch, give the same bits."""
    grid = np.linspace(0.1, 1.0, 37)
    options = dict(model="linear", duration=0.1, dt=1 * ms, seed=3, keep=sy.Keep(every=1 * ms), layout=layout,
                   precision=precision)  # fmt: skip
    one, two, three = (sy.sweep(PEOPLE, {"coupling": grid}, threads=k, **options)["x"].values for k in (1, 2, 3))
    part = sy.sweep(PEOPLE, {"coupling": grid[5:9]}, threads=1, **options)["x"].values
    assert np.array_equal(one, two) and np.array_equal(one, three)
    assert np.array_equal(one[5:9], part)


def test_an_interrupted_run_returns_what_is_done(monkeypatch):
    whole = simulate()

    def press(clock, share):
        if share > 0.4:
            raise KeyboardInterrupt

    monkeypatch.setattr(running, "chunk_steps", lambda program: 256)
    monkeypatch.setattr(running.Clock, "__call__", press)
    r = simulate()
    assert r.provenance["outcome"] == "interrupted" and r.provenance["duration"] == pytest.approx(0.512)
    assert np.array_equal(r["x"].values, whole["x"].values[..., : r["x"].sizes["time"]])
    assert r["x"]["time"].values[-1] == pytest.approx(0.511)
    assert r["bold"].sizes["time"] == 5


def test_an_interrupted_sweep_keeps_its_grid(monkeypatch):
    def press(clock, share):
        raise KeyboardInterrupt

    monkeypatch.setattr(running, "chunk_steps", lambda program: 256)
    monkeypatch.setattr(running.Clock, "__call__", press)
    r = sy.sweep(PEOPLE[0], {"coupling": [0.1, 0.2]}, model="linear", duration=1.0, dt=1 * ms)
    assert r["x"].dims[0] == "coupling" and r["x"].sizes["time"] == 25
    assert r.provenance["outcome"] == "interrupted"


def test_divergence_names_person_region_time_and_advice():
    """x grows by 1 + dt (g - 1) / tau per step; single precision ends at 3.4e38, for x or for g x / tau a little earlier."""
    loop = np.zeros((N, N))
    loop[2, 3] = loop[3, 2] = 1.0
    wild, calm = sy.Brain("wild", loop), sy.Brain("calm", np.zeros((N, N)))
    with pytest.raises(Diverged) as caught:
        sy.simulate([calm, wild], model="linear", coupling=5.0, noise="none", duration=2.0, dt=1 * ms, start={"x": 1.0})
    growth = np.log(1 + 0.05 * 4)
    first = np.ceil(np.log(3.4028e38) / growth) * 1e-3
    sentence = str(caught.value)
    assert sentence.startswith("x left the finite numbers in 'wild', region 2 ('region-002'), at ")
    earliest = first - np.ceil(np.log(5.0 / 0.02) / growth) * 1e-3
    assert earliest <= float(sentence.split(" at ")[1].split(" s ")[0]) <= first
    assert sentence.endswith("with dt = 1 ms; try a smaller dt, weaker coupling or less noise")


@pytest.mark.parametrize("layout", ["regions", "points"])
def test_divergence_in_a_sweep(layout):
    with pytest.raises(Diverged, match="x left the finite numbers in 'a', region 0"):
        sy.sweep(
            sy.Brain("a", [[0, 1], [1, 0]]), {"coupling": np.linspace(0, 50, 20)}, model="linear", duration=1.0, dt=1 * ms,
            layout=layout, start={"x": 1.0},
        )  # fmt: skip


@pytest.mark.parametrize("drive", [-1e6, -10.0, -1.0, 1e6])
def test_a_signal_without_meaning_is_said(drive):
    """A drive of that size empties or bursts the balloon although every number stays finite."""
    brain = sy.Brain("a", np.zeros((2, 2)))
    with pytest.raises(Diverged, match=r"a signal left its range at .* s; the activity that drives it is too large"):
        sy.simulate(brain, model="linear", start={"x": drive}, params={"tau": 50.0, "sigma": 0.0}, duration=20.0, dt=5 * ms,
                    keep=sy.Keep(states=(), signals=("bold",)))  # fmt: skip


def test_ten_minutes_of_two_people_fit_by_default():
    """What the default Keep stores, and what is held at once on the way: below 500 MB."""
    people = [sy.Brain.default("a"), sy.Brain.default("b")]
    options = dict(balance="fic", duration=2 * second, seed=1)
    sy.simulate(people, **options)
    tracemalloc.start()
    r = sy.simulate(people, **options)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    stored = sum(r[name].nbytes for name in r)
    per_second = stored / 2
    assert per_second == 2 * 94 * 100 * 4
    fixed = peak - 2 * stored
    assert fixed + 2 * (10 * minute) * per_second < 500e6
    # a chunk of a long run is bounded by itself
    program_bytes = running.CHUNK_BYTES * 2
    assert fixed + 2 * (10 * minute) * per_second + program_bytes < 500e6


def test_chunks_are_short_in_time_and_memory():
    from syntony.engine.bind import bind
    from syntony.engine.setup import Options

    network = resolve(PEOPLE, model="linear", coupling=0.1)
    small = bind([network], Options(1000.0, dt=1 * ms, keep=sy.Keep(every=1 * ms)), [1])
    steps = running.chunk_steps(small)
    assert steps * 2 * N * running.NANOSECONDS_PER_REGION_STEP * 1e-9 <= running.CHUNK_SECONDS
    assert steps * 2 * N * 4 <= running.CHUNK_BYTES


def test_thread_count():
    assert thread_count(8, 3) == 3 and thread_count(2, 100) == 2 and thread_count(None, 1) == 1
    with pytest.raises(BadValue, match="threads is 0; expected a number of at least 1"):
        thread_count(0, 1)


def test_progress_is_shown_only_when_a_run_is_long(monkeypatch, capsys):
    now = [0.0]
    monkeypatch.setattr(running.time, "monotonic", lambda: now[0])
    clock = running.Clock("run", None)
    clock(0.1)
    assert clock.bar is None
    now[0] = 2.5
    clock(0.5)
    assert clock.bar is not None
    clock.close()
    silent = running.Clock("run", False)
    now[0] = 10.0
    silent(0.5)
    assert silent.bar is None
