"""Laws of the verbs simulate and sweep: the same bits alone, in company, in batches and on any number of threads."""

import numpy as np
import pytest

import syntony as sy

KEEP = sy.Keep(every=0.01, signals=("bold",), interval=0.1)
GRID = {"coupling": np.linspace(0.1, 1.0, 40)}


@pytest.fixture(scope="module")
def people():
    return sy.Brain.default("client"), sy.Brain.default("therapist")


def run(who, relations=(), **options):
    return sy.simulate(who, relations, duration=0.3, seed=1, keep=KEEP, balance="fic", **options)


def same(a, b, name="S_E"):
    return np.array_equal(a[name].values, b[name].values)


@pytest.mark.parametrize("delays", [False, True])
def test_a_person_runs_the_same_alone_and_in_company(people, delays):
    alone = run(people[0], delays=delays)
    for company in (people, people[::-1]):
        together = run(company, delays=delays)
        assert np.array_equal(together["S_E"].sel(person="client").values, alone["S_E"].values[0])


def test_zero_gain_is_no_relation_and_gain_is_one(people):
    apart = run(people)
    silent = run(people, [sy.Relation("therapist", "client", gain=0.0)])
    heard = run(people, [sy.Relation("therapist", "client", gain=0.5, delay=0.05)])
    assert same(apart, silent)
    assert same(apart, silent, "bold")
    assert not np.array_equal(apart["S_E"].values[0], heard["S_E"].values[0])
    assert np.array_equal(apart["S_E"].values[1], heard["S_E"].values[1])


def test_a_sweep_repeats_single_runs(people):
    options = dict(duration=0.2, seed=3, keep=KEEP)
    one, two = (sy.sweep(people[0], GRID, layout="regions", threads=k, **options) for k in (1, 2))
    single = sy.simulate(people[0], coupling=GRID["coupling"][7], **options)
    assert same(one, two)
    assert np.array_equal(one["S_E"].values[7], single["S_E"].values)


def test_both_layouts_agree(people):
    grid = {"coupling": np.linspace(0.1, 1.0, 12), "seed": [1, 2]}
    options = dict(duration=0.2, seed=3, keep=KEEP, precision="double")
    abreast, apart = (sy.sweep(people[0], grid, layout=layout, **options) for layout in ("points", "regions"))
    assert abreast["S_E"].dims == ("coupling", "seed", "person", "region", "time")
    assert abreast["S_E"].values == pytest.approx(apart["S_E"].values, abs=1e-9)
    assert abreast["bold"].values == pytest.approx(apart["bold"].values, abs=1e-9)
    again = sy.sweep(people[0], grid, layout="points", threads=1, **options)
    assert again["S_E"].values == pytest.approx(abreast["S_E"].values, abs=1e-12)
