"""A saved run is shown as it was: values within a rounding step, times as they were, and what was left out is said."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import syntony as sy
from syntony.web import replay
from syntony.web.replay import RELATION, STEPS


def decoded(shown, index):
    """Values (person, region, time) and times as the page reads them."""
    entry, people = shown.header["quantities"][index], len(shown.header["people"])
    regions = len(shown.header["regions"]["label"])
    count = entry["count"] * people * regions
    codes = np.frombuffer(shown.frames, "<u2", count, entry["offset"]).reshape(entry["count"], people, regions)
    times = entry["first"] + np.arange(entry["count"]) * entry["step"]
    return (entry["low"] + codes / STEPS * entry["span"]).transpose(1, 2, 0), times


def test_values_come_back_within_a_step(saved, pair):
    shown = replay(saved, pair["people"])
    assert [q["name"] for q in shown.header["quantities"]] == ["S_E", "rate_E"]
    assert [q["unit"] for q in shown.header["quantities"]] == ["1", "Hz"]
    for index, name in enumerate(["S_E", "rate_E"]):
        values, times = decoded(shown, index)
        assert np.abs(values - saved[name].values).max() <= 0.51 * shown.header["quantities"][index]["span"] / STEPS
        assert np.allclose(times, saved[name]["time"].values)
    assert json.loads(json.dumps(shown.header, allow_nan=False)) == shown.header


def test_colours_span_what_is_usual(saved, pair):
    """A moment far from everything else lies outside the scale."""
    saved["S_E"].values[0, 0, 0] = 0.99
    scale = replay(saved, pair["people"]).header["quantities"][0]["scale"]
    values = saved["S_E"].values
    assert values.min() < scale[0] < np.median(values) < scale[1] < 0.9
    assert 0.98 < ((values >= scale[0]) & (values <= scale[1])).mean() < 1


def test_constant_values_are_shown(saved, pair):
    still = sy.simulate(**pair, duration=0.1, keep=sy.Keep(every=0.01, states=("S_E",)))
    still["S_E"].values[:] = 0.25
    values, _ = decoded(replay(still, pair["people"]), 0)
    assert np.array_equal(values, np.full((2, 3, 10), 0.25))


@pytest.mark.parametrize(
    ("most", "every", "count"), [(10**6, 1, 50), (12 * 2 * 25, 2, 25), (12 * 2 * 10, 5, 10), (1, 25, 2)]
)
def test_long_runs_are_thinned_and_say_so(saved, pair, most, every, count):
    shown = replay(saved, pair["people"], most=most)
    entry = shown.header["quantities"][0]
    assert (entry["every"], entry["count"]) == (every, count)
    values, times = decoded(shown, 0)
    assert np.allclose(times, saved["S_E"]["time"].values[::every])
    assert np.allclose(values, saved["S_E"].values[..., ::every], atol=entry["span"] / STEPS)
    assert most < 100 or len(shown.frames) <= most


def test_a_run_from_disk_is_shown_with_its_relations(tmp_path):
    people = [sy.Brain.default("client"), sy.Brain.default("therapist")]
    relations = [sy.Relation("therapist", "client", gain=0.25)]
    run = sy.simulate(people, relations, duration=0.2, dt=1e-3, seed=1, keep=sy.Keep(every=0.02, states=("S_I", "S_E")))
    shown = replay(sy.load(run.save(tmp_path / "run.zarr")))
    assert shown.header["quantities"][shown.header["activity"]]["name"] == "S_E"
    assert shown.header["facts"]["seed"] == 1 and shown.header["facts"]["model"] == "wong_wang"
    (relation,) = shown.header["relations"]
    assert (relation["name"], relation["gain"], relation["delay"]) == ("therapist → client", 0.25, 0.5)
    assert shown.header["placed"]


@given(
    st.text(min_size=1, max_size=12).filter(lambda s: "→" not in s and s.strip() == s and "\n" not in s and s.isprintable()),
    st.floats(-5, 5), st.floats(0, 60),
)  # fmt: skip
def test_relations_are_read_from_how_they_are_recorded(name, gain, delay):
    relation = sy.Relation(name, name + "2", gain=gain, delay=delay)
    found = RELATION.fullmatch(repr(relation))
    assert (found["sender"], found["receiver"]) == (name, name + "2")
    assert float(found["gain"]) == pytest.approx(gain, rel=1e-5, abs=1e-300)
    assert float(found["delay"]) == pytest.approx(delay, rel=1e-5, abs=1e-300)


def test_people_that_are_not_known_are_laid_out(saved):
    shown = replay(saved)
    assert not shown.header["placed"] and shown.header["brains"][0]["edges"] == []
    assert shown.header["relations"] == []  # nothing says which of these regions express or perceive


def test_what_cannot_be_shown_is_said(saved, pair):
    with pytest.raises(sy.errors.BadValue, match="dict is not a Result"):
        replay({})
    with pytest.raises(sy.errors.UnknownName, match=r"this result has no array over time 'S_e'\. Did you mean 'S_E'"):
        replay(saved, names=("S_e",))
    with pytest.raises(sy.errors.BadValue, match="most is 0; expected a number of at least 1 bytes"):
        replay(saved, most=0)
    grid = sy.sweep(**pair, grid={"coupling": [0.5, 1.0]}, duration=0.05, keep=sy.Keep(every=0.01))
    with pytest.raises(sy.errors.BadValue, match=r"a view needs \(person, region, time\): one run of simulate"):
        replay(grid)
    broken = sy.simulate(**pair, duration=0.1, keep=sy.Keep(every=0.01, states=("S_E",)))
    broken["S_E"].values[0, 0, 0] = np.nan
    with pytest.raises(sy.errors.BadValue, match="S_E holds values that are not finite"):
        replay(broken)
