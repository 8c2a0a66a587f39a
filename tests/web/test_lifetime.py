"""A life for the page: dials as they were, what was learnt, and another course beside."""

import json

import numpy as np
import pytest

import syntony as sy
from syntony import errors
from syntony.units import day, hour, week
from syntony.web import replay
from syntony.web.replay import STEPS


def lived(quality):
    visits = sy.Episode("visit", ["client", "friend"], 0, 3 * week, each=3 * hour, every=1 * day)
    return sy.live(
        [sy.Person("client", {"danger": 0.8}), sy.Brain.default("friend")], bonds=[sy.Bond("friend", "client", quality)],
        course=sy.Course([visits], end=3 * week), every=1 * week, progress=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def lives():
    return lived(0.9), lived(0.1)


@pytest.fixture(scope="module", params=["fresh", "saved"])
def shown(request, lives, tmp_path_factory):
    one, other = lives
    if request.param == "saved":
        path = one.save(tmp_path_factory.mktemp("lives") / "one.zarr")
        one = sy.load(path or tmp_path_factory.getbasetemp() / "one.zarr")
    return replay(one, beside={"distant": other})


def test_dials_are_what_the_life_holds(lives, shown):
    told = shown.header["life"]
    client, friend = told["people"]
    np.testing.assert_allclose(client["danger"], lives[0]["danger"].sel(person="client"), rtol=1e-3)
    assert all(v == 2.0 or v < 2 for v in client["window"]) and "danger" not in friend and "window" not in friend
    np.testing.assert_allclose(
        told["beside"][0]["people"][0]["danger"], lives[1]["danger"].sel(person="client"), rtol=1e-3
    )
    assert told["times"] == pytest.approx([0, 1, 2, 3]) and told["bonds"][0]["name"] == "friend → client"
    assert [e["kind"] for e in told["episodes"]] == ["visit"] and told["episodes"][0]["people"] == [0, 1]
    assert json.loads(json.dumps(shown.header, allow_nan=False)) == shown.header


def test_regions_show_what_was_learnt_from_and_onto_them(lives, shown):
    entry, labels = shown.header["quantities"][0], shown.header["regions"]["label"]
    codes = np.frombuffer(shown.frames, "<u2").reshape(entry["count"], 2, len(labels))
    learnt = entry["low"] + codes / STEPS * entry["span"]
    weights = lives[0]["threshold_covariance: client"]
    grown = (weights.values - weights.values[:, :1])[:, -1]
    expected = np.zeros(len(labels))
    for edge, change in zip(weights[weights.dims[0]].values, grown):
        for end in str(edge).split(" → "):
            expected[labels.index(end)] += change
    np.testing.assert_allclose(learnt[-1, 0], expected, atol=entry["span"] / STEPS)
    assert np.abs(learnt[:, 1]).max() <= entry["span"] / STEPS
    assert len(shown.header["changed"][0]) == len(grown) and not shown.header["changed"][1]


def test_refused(lives):
    strangers = sy.live([sy.Person("stranger")], course=sy.Course(end=1 * week), every=1 * week, progress=False)
    with pytest.raises(errors.BadValue, match="no life of client, friend"):
        replay(lives[0], beside={"other": strangers})
    run = sy.simulate(sy.Brain("toy", [[0, 1], [1, 0]]), model="linear", coupling=0.5, duration=0.1, seed=1)
    with pytest.raises(errors.BadValue, match="beside is for lives"):
        replay(run, beside={"other": lives[0]})
