"""Small recordings and studies with a known relationship."""

import numpy as np

from syntony import Recording, Study
from syntony.measuring.recipes import RECIPES

RATE = 20.0


def recording(seed=0, people=2, channels=2, samples=400, common=0.0, epochs=0, name="dyad", modality="physio", **more):
    rng = np.random.default_rng(seed)
    x = rng.standard_normal((max(epochs, 1), people, channels, samples))
    x += common * rng.standard_normal((max(epochs, 1), 1, 1, samples))
    names = tuple("abcdefgh"[:people]), tuple(f"c{i}" for i in range(channels))
    return Recording(x if epochs else x[0], RATE, *names, modality, name=name, **more)


def study(dyads=6, common=0.0, **more):
    return Study("pilot", tuple(recording(seed=i, name=f"dyad-{i}", common=common, **more) for i in range(dyads)))


def heart(seed, samples=1800):
    """An electrocardiogram of spikes about 0.8 s apart."""
    rng = np.random.default_rng(seed)
    x = 0.02 * rng.standard_normal(samples)
    beats = np.cumsum(0.8 + 0.05 * rng.standard_normal(samples))
    x[np.round(beats[beats < samples / RATE - 1] * RATE).astype(int)] += 1.0
    return x


def skin(seed, samples=1800):
    """Skin conductance (S) with a response every 9 s or so."""
    rng = np.random.default_rng(seed)
    t = np.arange(samples) / RATE
    onsets = np.cumsum(rng.uniform(6, 12, 40))
    shapes = [np.where(t > o, (t - o) * np.exp(-(t - o)), 0) for o in onsets]
    return 5e-6 + 1e-6 * np.sum(shapes, axis=0) + 1e-10 * rng.standard_normal(samples)


def breath(seed, samples=1800):
    """Breathing at 0.25 Hz."""
    return np.sin(2 * np.pi * 0.25 * np.arange(samples) / RATE + seed)


def coded(r, states=3, stay=0.9):
    """The recording with states that last about ten samples instead of its series."""
    rng = np.random.default_rng(5)
    shape = np.shape(r.signals)
    new, codes = rng.random(shape) > stay, rng.integers(0, states, shape).astype(float)
    last = np.maximum.accumulate(np.where(new, np.arange(shape[-1]), 0), axis=-1)
    return r.replace(signals=np.take_along_axis(codes, last, axis=-1), modality="behaviour")


OPTIONS = {  # arguments that recipes must be given, or need at the rate of these recordings
    "aperiodic_exponent": {"band": (1, 9)},
    "contingency": {"act": 1, "answer": 2, "within": 1.0},
    "coordination": {"lag": 0.5},
    "dynamic_complexity": {"low": -20, "high": 20},
    "fluctuation_intensity": {"low": -20, "high": 20},
    "inertia": {"lag": 0.5},
    "nm_phase_locking": {"n": 1, "m": 2},
    "recurrence_profile": {"max_lag": 5},
    "small_worldness": {"density": 0.7},
    "value_distribution": {"low": -20, "high": 20},
}
BODIES = {"ecg": heart, "eda": skin, "respiration": breath}
SIDES = {f"c{i}": "left" if i < 4 else "right" for i in range(8)}
REGIONS = ("Amygdala_L", "Amygdala_R", "Hippocampus_L", "Hippocampus_R", "Insula_L", "Insula_R", "Rectus_L", "Rectus_R")


def fit_for(name, **more):
    """A recording that a recipe can be applied to, and the arguments it needs."""
    recipe = RECIPES[name]
    channels = 8 if recipe.labels or name == "small_worldness" else 3
    more = {"channels": channels, "common": 1.0, "samples": 1800 if recipe.rate else 400, **more}
    arguments = {"options": {name: OPTIONS[name]}} if name in OPTIONS else {}
    if recipe.kinds:
        r = recording(**{**more, "samples": 1800}, kinds=(recipe.kinds[0], "", ""))
        x = np.array(r.signals)
        x[..., 0, :] = [BODIES[recipe.kinds[0]](seed) for seed in range(r.n_people)]
        return r.replace(signals=x), arguments
    r = recording(**more)
    if recipe.codes:
        return coded(r), arguments
    if recipe.reads == "amplitude":  # slow waxing and waning
        slow = np.cumsum(np.random.default_rng(1).standard_normal(np.shape(r.signals)), axis=-1)
        return r.replace(signals=np.sin(np.arange(1800) * 1.1) * np.exp(slow / slow.std())), arguments
    if recipe.labels in ("modules", "found"):
        return r, arguments | {"modules": SIDES}
    return (r.replace(channels=REGIONS) if recipe.labels else r), arguments
