"""Lives: the internalisation loop in closed form, killed and resumed runs, and what is refused."""

import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import syntony as sy
from syntony import errors
from syntony.model import State

EPS = 1e-3
G, KAPPA, AFFECT, OWN, CARE, TOWARDS, CALM, LAG = 1.0, 0.1, 1.0, 0.1, 0.02, 2.0, 0.3, 0.3
NOT_NEGATIVE = replace(sy.rules["covariance"], name="loop", states={"weight": State(0.0, limits=(0.0, np.inf))})


# ---- the internalisation loop: arousal a, prefrontal p, and a caregiver --------------------------------------------
def resting_weights(affect=AFFECT):
    """Unstable and stable weight alone: Σ_pa = kappa w with Σ_pa = (w affect - g own) / (4 (1 + g w))."""
    b = affect - 4 * KAPPA
    root = np.sqrt(b * b - 16 * KAPPA * G * G * OWN)
    return (b - root) / (8 * KAPPA * G), (b + root) / (8 * KAPPA * G)


def brains(own=0.0):
    labels = ["a", "p"]
    child = sy.Brain("child", [[0, -G], [own, 0]], labels=labels, signed=True)
    return [child, sy.Brain("parent", np.zeros((2, 2)), labels=labels)]


def relations():
    heard, felt = np.zeros((2, 2)), np.zeros((2, 2))
    heard[0, 0], felt[1, 0], felt[0, 0] = 1.0, TOWARDS, -CALM
    to_parent = sy.Relation("child", "parent", 1.0, delay=0, weights=heard)
    return [to_parent, sy.Relation("parent", "child", 1.0, delay=0, weights=felt)]


def loop(together, alone, *, lag=LAG, affect=AFFECT, own=0.0, **options):
    """Weight p ← a over slow time: with the caregiver for `together`, then `alone`."""
    episodes = [sy.Episode("together", ["child", "parent"], 0, together / EPS)] if together else []
    course = sy.Course(episodes, end=(together + alone) / EPS, sleep=0.0)
    params = {
        "tau": {"child": 1.0, "parent": lag},
        "sigma": {"child": [affect**0.5, OWN**0.5], "parent": [CARE**0.5 / lag, 0.0]},
    }
    plastic = sy.Plasticity(
        NOT_NEGATIVE, "child", targets=["p"], sources=["a"], edges="all", params={"kappa": KAPPA, "rate": EPS}
    )
    options = {"tolerance": 1e-6} | options
    r = sy.live(brains(own), relations(), course, model="linear", params=params, plasticity=[plastic], **options)
    return r["loop: child"].values[0], r["loop: child"].time.values * EPS


def covariance_alone(w):
    w_ = sy.stationary(brains(w)[0], model="linear", params={"tau": 1.0, "sigma": [AFFECT**0.5, OWN**0.5]})
    return float(w_.covariance.values[0, 0, 1, 0, 0, 0])


def test_the_averages_alone_are_the_closed_form():
    for w in (0.0, 0.19098, 0.5, 1.30902):
        assert abs(covariance_alone(w) - (w * AFFECT - G * OWN) / (4 * (1 + G * w))) < 1e-9
    unstable, stable = resting_weights()
    assert abs(unstable - 0.19098) < 1e-5 and abs(stable - 1.30902) < 1e-5
    for w in (unstable, stable):
        assert abs(covariance_alone(w) - KAPPA * w) < 1e-9


def test_alone_nothing_grows_from_zero():
    assert (loop(0, 300)[0] == 0).all()


def test_the_smallest_dose():
    w, t = loop(6, 0)
    assert abs(np.interp(resting_weights()[0], w, t) / 5.8480 - 1) < 1e-3


@pytest.mark.parametrize(("dose", "end"), [(0.8, 0.0), (1.5, 1.30902)])
def test_a_dose_below_it_is_lost_and_above_it_stays(dose, end):
    assert abs(loop(dose * 5.848, 300)[0][-1] - end) < 1e-3


def test_a_late_caregiver_and_too_little_affect_leave_nothing():
    assert (loop(50, 50, lag=20.0)[0] == 0).all()
    weak, t = loop(50, 200, affect=0.5)
    assert weak[t <= 50].max() > 0.1 and weak[-1] < 1e-6


def test_internalised_is_about_as_calm_as_with_the_caregiver():
    p = {"tau": 1.0, "sigma": [AFFECT**0.5, OWN**0.5]}
    alone = sy.stationary(brains(resting_weights()[1])[0], model="linear", params=p).covariance.values[0, 0, 0, 0, 0, 0]
    both = {"tau": {"child": 1.0, "parent": LAG}, "sigma": {"child": p["sigma"], "parent": [CARE**0.5 / LAG, 0.0]}}
    with_parent = sy.stationary(brains(), relations(), model="linear", params=both).covariance.values[0, 0, 0, 0, 0, 0]
    without = sy.stationary(brains()[0], model="linear", params=p).covariance.values[0, 0, 0, 0, 0, 0]
    assert abs(alone - with_parent) < 0.25 * (without - with_parent)


# ---- killed and resumed ----------------------------------------------------------------------------------------------
KILLED = """
import sys, time
import numpy as np
import syntony as sy, syntony.live
from syntony.engine import slow
sys.modules["syntony.live"].SAVE_EVERY = 0.0
through = slow._through
def slowly(*given):
    walk = through(*given)
    while True:
        try:
            step = next(walk)
        except StopIteration as end:
            return end.value
        time.sleep(float(sys.argv[2]))
        yield step
slow._through = slowly
rng = np.random.default_rng(0)
weights = 0.1 * rng.random((8, 8)); np.fill_diagonal(weights, 0)
people = [sy.Brain("a", weights), sy.Brain("b", weights.T)]
course = sy.Course([sy.Episode("meet", ["a", "b"], 2e4, 1e5, each=3600), sy.Episode("trip", "a", 1.2e5, 1.3e5)], end=2e5)
r = sy.live(people, [sy.Relation("a", "b", 0.1, weights=np.eye(8))], course, model="linear", sigma=0.5, params={"tau": 0.1}, tolerance=1e-9,
            plasticity=[sy.Plasticity("covariance", params={"rate": 1e-4, "kappa": 0.2})], checkpoint=sys.argv[1], progress=False)
np.save(sys.argv[3], np.concatenate([r["covariance: a"].values.ravel(), r["covariance: b"].values.ravel(), r["weights"].values.ravel()]))
"""  # fmt: skip


def test_a_run_killed_at_any_moment_ends_with_the_same_bits(tmp_path):
    script = tmp_path / "life.py"
    script.write_text(KILLED)

    def run(folder, pause, out, after=None):
        process = subprocess.Popen([sys.executable, script, tmp_path / folder, str(pause), tmp_path / out])
        if after is not None:
            moment = tmp_path / folder / "moment.npz"
            while not moment.exists() and process.poll() is None:
                time.sleep(0.01)
            time.sleep(after)
            process.send_signal(signal.SIGKILL)
        return process.wait()

    assert run("whole", 0, "whole.npy") == 0
    rng, killed = np.random.default_rng(1), 0
    for _ in range(10):
        killed += run("killed", 0.02, "killed.npy", after=rng.uniform(0, 0.3)) == -signal.SIGKILL
    assert killed == 10
    assert run("killed", 0, "killed.npy") == 0
    assert (np.load(tmp_path / "whole.npy") == np.load(tmp_path / "killed.npy")).all()


def test_a_checkpoint_of_another_run_is_refused(tmp_path):
    brain, options = (
        sy.Brain("a", [[0, 0.1], [0.1, 0]]),
        {"model": "linear", "plasticity": [sy.Plasticity("covariance")]},
    )
    sy.live(brain, course=sy.Course(end=10.0), checkpoint=tmp_path / "run", **options)
    again = sy.live(brain, course=sy.Course(end=10.0), checkpoint=tmp_path / "run", **options)
    assert again.provenance["outcome"] == "complete"
    with pytest.raises(errors.BadValue, match=r"belongs to another run .* give another folder, or delete this one"):
        sy.live(brain, course=sy.Course(end=20.0), checkpoint=tmp_path / "run", **options)


def test_a_life_can_be_saved_and_loaded(tmp_path):
    brain = sy.Brain("a", [[0, 0.1], [0.1, 0]])
    r = sy.live(brain, course=sy.Course(end=10.0), model="linear", plasticity=[sy.Plasticity("covariance")])
    again = sy.load(r.save(tmp_path / "life.zarr"))
    assert (again["covariance: a"].values == r["covariance: a"].values).all()
    assert list(again["covariance: a"].edge.values) == list(r["covariance: a"].edge.values)
    assert Path(tmp_path / "life.zarr").is_dir()


def test_edges_of_what_can_be_lived():
    """Nothing plastic, no noise, a network that is unstable from the start."""
    brain, day = sy.Brain("a", [[0, 0.5], [0.5, 0]]), sy.Course(end=10.0)
    assert sy.live(brain, course=day, model="linear").provenance["outcome"] == "complete"
    still = sy.live(brain, course=day, model="linear", sigma=0.0, plasticity=[sy.Plasticity("threshold")])
    assert (still["threshold: a"].values[:, -1] <= 0.5).all()
    for coupling in (2.0, 5.0):
        wild = sy.live(brain, course=day, model="linear", coupling=coupling, plasticity=[sy.Plasticity("covariance")])
        assert wild.provenance["outcome"] == "unstable" and wild["covariance: a"].sizes["time"] == 1


def test_live_refuses_bad_input():
    brain, course = sy.Brain("a", [[0, 0.1], [0.1, 0]]), sy.Course(end=10.0)
    with pytest.raises(errors.BadValue, match="course is NoneType"):
        sy.live(brain)
    with pytest.raises(errors.UnknownName, match="the course has no person 'b'"):
        sy.live(brain, course=sy.Course([sy.Episode("talk", ["a", "b"], 0, 1)]), model="linear")
    with pytest.raises(errors.BadValue, match="step is 11"):
        sy.live(brain, course=course, model="linear", step=11)
    with pytest.raises(errors.BadValue, match="belongs to method='bursts' or 'auto'"):
        sy.live(brain, course=course, model="linear", bursts=sy.Bursts(step=1.0, average=0.5))
    with pytest.raises(errors.UnknownName, match="no state 'S_J'"):
        sy.live(brain, course=course, eliminate=["S_J"])
    with pytest.raises(errors.BadValue, match="a drive on sigma moves no state of 'linear'"):
        sy.live(brain, course=course, model="linear", drives=[sy.Drive("a", 0.1, "sigma")])
    with pytest.raises(errors.BadValue, match="int is not a Drive"):
        sy.live(brain, course=course, model="linear", drives=[1])
    with pytest.raises(errors.BadValue, match="every is"):
        sy.live(brain, course=course, model="linear", every=0.0)
    with pytest.raises(errors.BadValue, match="replicas of Bursts is 0"):
        sy.Bursts(step=1.0, average=0.5, replicas=0)
    with pytest.raises(errors.BadValue, match="dt <= every <= average <= step"):
        sy.Bursts(step=1.0, average=2.0)
