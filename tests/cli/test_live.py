"""`syntony live`: a course from a file, its table, what changed, and errors with the line."""

import numpy as np
import pytest
import yaml

import syntony as sy

LIFE = """\
people:
  - {name: child, file: pair.npz}
  - {name: mother, file: pair.npz}
model: linear
sigma: 0.5
params: {tau: 0.1}
plasticity:
  - {rule: covariance, person: child, params: {rate: 1e-5, kappa: 0.2}}
course:
  end: 3 days
  born: {mother: -30 years}
  episodes:
    - {kind: comfort, people: [child, mother], start: 0, end: 2 days, each: 2 h}
    - {kind: trip, people: child, start: 1 day, end: 1.5 days}
every: 6 h
"""


@pytest.fixture
def life(syntony):
    sy.Brain("pair", 0.1 * np.ones((3, 3)) * ~np.eye(3, dtype=bool)).save(syntony.folder / "pair.npz")
    return syntony.write(LIFE)


def test_a_life_is_run_saved_and_summed_up(syntony, life, tmp_path):
    shown = syntony.json("live", life, "--out", tmp_path / "life.zarr")
    assert shown["outcome"] == "complete" and shown["reached"] == 3 * 86400
    (row,) = shown["changes"]
    assert row["what"] == "covariance: child" and row["places"] == 6 and row["at the end"] != row["at the start"]
    assert (tmp_path / "life.zarr").is_dir()


def test_the_course_is_a_table(syntony, life):
    assert "comfort  child, mother  2 h a day" in syntony("live", life, "--course").stdout


def test_a_checkpoint_is_gone_on_from(syntony, life, tmp_path):
    first = syntony.json("live", life, "--checkpoint", tmp_path / "run")
    assert (tmp_path / "run" / "moment.npz").exists()
    assert syntony.json("live", life, "--checkpoint", tmp_path / "run") == first


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("start: 0, end: 2 days", "start: -1, end: 2 days", ":13: course.episodes.0: start of episode 'comfort' is -1.0"),
        ("people: [child, mother], start: 0", "people: [child, father], start: 0", "has no person 'father'. Did you mean 'mother'?"),
        ("each: 2 h", "each: 20 h", ":13: course.episodes.0: 'child' has no time for everything at 0 y"),
        ("mother: -30 years", "mother: 1 day", ":13: course.episodes.0: episode 'comfort' begins at 0 y, before 'mother' is born"),
        ("each: 2 h", "each: null", ":14: course.episodes.1: 'child' is in 'comfort' and in 'trip' at 1 day, both without interruption"),
        ("end: 3 days", "end: 1 day", ": course: the course ends at 1 day, before its last episode"),
        ("rule: covariance", "rule: covarianse", ":8: plasticity.0: there is no rule 'covarianse'. Did you mean 'covariance'?"),
        ("kappa: 0.2", "kapa: 0.2", "plasticity.0.params.kapa: the rule 'covariance' has no parameter 'kapa'"),
        ("end: 1.5 days", "end: 1.5 days, gian: 2", "has no field 'gian'. Did you mean 'gain'?"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(syntony, life, old, new, says):
    said = syntony.fails("live", syntony.write(LIFE.replace(old, new)))
    assert says in said and "\n" not in said


def test_the_example_is_a_course(syntony):
    text = syntony("live", "--example").stdout
    assert yaml.safe_load(text)["course"]["episodes"]
    assert "hospital" in syntony("live", syntony.write(text), "--course").stdout
