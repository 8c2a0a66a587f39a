"""A law over all recipes: whatever is recorded, a table of numbers or one line that says what is wrong."""

import numpy as np
import pytest
from helpers_measuring import OPTIONS, REGIONS, SIDES, coded, recording
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import syntony as sy
from syntony.errors import SyntonyError
from syntony.measure import measure
from syntony.measuring.against import KINDS
from syntony.measuring.recipes import RECIPES


def constant(x, rng):
    x[..., 0, 0, :] = 2.5


def zero(x, rng):
    x[..., -1, -1, :] = 0.0


def gone(x, rng):
    x[..., 0, :] = np.nan


def gaps(x, rng):
    x[rng.random(x.shape) < 0.02] = np.nan


def codes(x, rng):
    x[:] = np.round(np.abs(x)) % 3


def alike(x, rng):
    x[:] = x[..., :1, :, :]


def against_each_other(x, rng):
    x[..., 1::2, :] = -x[..., ::2, :][..., : x[..., 1::2, :].shape[-2], :]


def repeated(x, rng):
    x[:] = x[..., :1, :]


def huge(x, rng):
    x *= 1e150


def large(x, rng):
    x *= 1e69


def tiny(x, rng):
    x *= 1e-150


def far(x, rng):
    x += 1e9


def steps(x, rng):
    x[:] = np.arange(x.shape[-1]) > x.shape[-1] // 2


def tooth(x, rng):
    x[:] = np.arange(x.shape[-1]) % 2


def untouched(x, rng):
    pass


SPOILT = (constant, zero, gone, gaps, codes, alike, against_each_other, repeated, huge, large, tiny, far, steps, tooth)
LAGS = {"window": 3.0, "step": 1.0, "max_lag": 0.5}
RUNNING = {"slope": 0.5, "window": 2.0, "step": 0.5}
SHORT = dict.fromkeys(("lagged_synchrony", "leading", "peak_lag", "undefined_share"), LAGS)
SHORT |= {"critical_slowing_chance": {"surrogates": 20}}
SHORT |= {"concordance": RUNNING, "lagged_concordance": {**RUNNING, "max_lag": 1.0}}
QUESTIONS = st.fixed_dictionaries(
    {
        "against": st.sampled_from(("auto", None, *KINDS)),
        "detail": st.sampled_from(("summary", "links")),
        "pairs": st.sampled_from((None, "within")),
        "correction": st.sampled_from(("max", "fdr")),
        "window": st.sampled_from((None, None, None, 2.0)),
        "interval": st.sampled_from((None, None, None, 0.9)),
    }
)
SHAPES = st.fixed_dictionaries(
    {
        "people": st.sampled_from((2, 3, 1)),
        "channels": st.sampled_from((3, 2, 4, 1)),
        "samples": st.sampled_from((240, 90, 400, 1200, 2, 5, 12, 40)),
        "epochs": st.sampled_from((0, 0, 3)),
        "seed": st.integers(0, 10),
        "common": st.sampled_from((0.0, 1.0)),
    }
)


def of_any_kind(name, shape, spoil, dyads):
    """A recording or a small study whose channels are known where the recipe asks for that."""
    made = []
    shape = {**shape, "channels": shape["channels"] * (2 if RECIPES[name].labels or name == "small_worldness" else 1)}
    for k in range(dyads):
        r = recording(**{**shape, "seed": shape["seed"] + k}, name=f"dyad-{k}")
        x = np.array((coded(r) if RECIPES[name].codes else r).signals)
        spoil(x, np.random.default_rng(k))
        kinds = RECIPES[name].kinds * r.n_channels
        made.append(
            r.replace(signals=x, kinds=kinds, **({"channels": REGIONS[: r.n_channels]} if RECIPES[name].labels else {}))
        )
    return made[0] if dyads == 1 else sy.Study("pilot", tuple(made))


@pytest.mark.parametrize("name", RECIPES)
@settings(max_examples=6, suppress_health_check=list(HealthCheck))
@given(
    shape=SHAPES, spoil=st.sampled_from((untouched, *SPOILT)), how=QUESTIONS, dyads=st.sampled_from((1, 1, 1, 4)),
    last=st.booleans(),
)  # fmt: skip
@example(
    shape={"people": 3, "channels": 2, "samples": 240, "epochs": 0, "seed": 0, "common": 1.0}, spoil=untouched, how={}, dyads=4,
    last=False,
)  # fmt: skip
def test_a_table_of_numbers_or_one_line(name, shape, spoil, how, dyads, last):
    more = {"options": {name: OPTIONS[name]}} if name in OPTIONS else {}
    if name in SHORT:
        more = {"options": {name: SHORT[name]}}
    if how.get("against") == "pseudo":
        dyads, shape = 4, {**shape, "people": max(2, shape["people"])}
    if RECIPES[name].labels in ("modules", "found") and not last:
        more["modules"] = dict(zip(REGIONS, SIDES.values()))
    what = of_any_kind(name, shape, spoil, dyads)
    quick = {"n": 3, "alpha": 1.0, "seed": 1, "threads": 1, "progress": False, "segment": 1.0, "bands": [(2.0, 5.0)]}
    try:
        found = measure(what, name, **quick, **how, **more)
    except SyntonyError as wrong:
        assert "\n" not in str(wrong)
        assert "Traceback" not in str(wrong)
        return
    assert np.isfinite(found["value"].astype(float)).all()
    p = found["p"].dropna()
    assert ((p > 0) & (p <= 1)).all()
    assert found["p"].notna().any() == (RECIPES[name].tested and bool(found["n_surrogates"].max()))
