"""Small recordings and studies with a known relationship."""

import numpy as np

from syntony import Recording, Study

RATE = 20.0


def recording(seed=0, people=2, channels=2, samples=400, common=0.0, epochs=0, name="dyad", modality="physio", **more):
    rng = np.random.default_rng(seed)
    x = rng.standard_normal((max(epochs, 1), people, channels, samples))
    x += common * rng.standard_normal((max(epochs, 1), 1, 1, samples))
    names = tuple("abcdefgh"[:people]), tuple(f"c{i}" for i in range(channels))
    return Recording(x if epochs else x[0], RATE, *names, modality, name=name, **more)


def study(dyads=6, common=0.0, **more):
    return Study("pilot", tuple(recording(seed=i, name=f"dyad-{i}", common=common, **more) for i in range(dyads)))
