"""Cortex with what lies below."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.brain import Brain
from syntony.errors import BadShape, BadValue, UnknownName
from syntony.measures.connectivity import functional_connectivity
from syntony.measures.modules import participation
from syntony.measures.paths import betweenness
from syntony.measures.vertical import cortex_limbic_connectivity, middle_prefrontal_hub

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)


def random_fc(seed, *shape):
    return functional_connectivity(np.random.default_rng(seed).standard_normal((*shape, 12)))


@LAW
@given(SEED, st.integers(1, 3), st.integers(1, 3), st.integers(0, 2))
def test_equals_a_loop(seed, cortex, limbic, others):
    rng = np.random.default_rng(seed)
    system = rng.permutation(["cortex"] * cortex + ["limbic"] * limbic + ["striatum"] * others)
    fc = random_fc(seed, 2, len(system))
    found = cortex_limbic_connectivity(fc, system)
    for one, value in zip(fc, found):
        pairs = [
            one[i, j] for i, a in enumerate(system) for j, b in enumerate(system) if (a, b) == ("cortex", "limbic")
        ]
        assert float(value) == pytest.approx(np.mean(pairs), abs=1e-12)
    order = rng.permutation(len(system))
    np.testing.assert_allclose(
        cortex_limbic_connectivity(fc[..., order, :][..., order], system[order]), found, atol=1e-12
    )
    swapped = cortex_limbic_connectivity(fc, system, cortex="limbic", limbic="cortex")
    np.testing.assert_allclose(swapped, found, atol=1e-12)


def test_several_labels_and_one_circuit():
    fc = random_fc(1, 4)
    system = ["prefrontal", "sensory", "amygdala", "hippocampus"]
    whole = cortex_limbic_connectivity(fc, system, cortex=["prefrontal", "sensory"], limbic=("amygdala", "hippocampus"))
    assert float(whole) == pytest.approx(fc[:2, 2:].mean(), abs=1e-12)
    circuit = cortex_limbic_connectivity(fc, system, cortex="prefrontal", limbic="amygdala")
    assert float(circuit) == pytest.approx(fc[0, 2], abs=1e-12)


def test_cortex_is_by_default_what_is_neither_limbic_nor_subcortical():
    fc = random_fc(4, 5)
    system = ["medial prefrontal", "thalamus", "limbic", "", "occipital"]
    expected = (fc[0, 2] + fc[4, 2]) / 2
    assert float(cortex_limbic_connectivity(fc, system)) == pytest.approx(expected, abs=1e-12)


def test_unconnected_levels_share_exactly_nothing():
    fc = np.kron(np.eye(2), random_fc(2, 3))
    assert float(cortex_limbic_connectivity(fc, ["cortex"] * 3 + ["limbic"] * 3)) == 0


def test_refusals():
    fc = random_fc(3, 3)
    system = ["cortex", "limbic", "limbic"]
    with pytest.raises(UnknownName, match=r"system \(limbic\) has no label 'Limbic'. Did you mean 'limbic'"):
        cortex_limbic_connectivity(fc, system, limbic="Limbic")
    with pytest.raises(UnknownName, match=r"system \(cortex\) has no label 'x'. Allowed: cortex, limbic\."):
        cortex_limbic_connectivity(fc, system, cortex="x")
    with pytest.raises(BadValue, match="cortex names no label"):
        cortex_limbic_connectivity(fc, ["thalamus", "limbic", "limbic"])
    with pytest.raises(BadValue, match="region 1 counts as cortex and as limbic"):
        cortex_limbic_connectivity(fc, system, cortex=["cortex", "limbic"])
    with pytest.raises(BadValue, match="cortex names no label"):
        cortex_limbic_connectivity(fc, system, cortex=[])
    with pytest.raises(BadShape, match=r"system has shape \(2,\); expected \(3,\), one label per region"):
        cortex_limbic_connectivity(fc, ["cortex", "limbic"])


@LAW
@given(SEED, st.integers(1, 3), st.integers(2, 5))
def test_hub_is_the_mean_of_its_regions_over_the_mean_of_all(seed, inside, outside):
    rng = np.random.default_rng(seed)
    system = rng.permutation(
        ["middle prefrontal"] * inside + ["limbic", "motor", "sensory"][: outside % 3 + 1] * outside
    )
    w = rng.random((2, len(system), len(system)))
    w[:, 0] += 5  # short ways lead through the first region
    w = w + np.swapaxes(w, -1, -2)
    chosen = system == "middle prefrontal"
    slow = {
        "strength": [[one[i].sum() - one[i, i] for i in range(len(system))] for one in w],
        "participation": participation(w, system),
        "betweenness": betweenness(w),
    }
    for by, centrality in slow.items():
        expected = [np.mean(c[chosen]) / np.mean(c) for c in np.array(centrality)]
        np.testing.assert_allclose(middle_prefrontal_hub(w, system, by=by), expected, rtol=1e-10)
    order = rng.permutation(len(system))
    moved = middle_prefrontal_hub(w[..., order, :][..., order], system[order])
    np.testing.assert_allclose(moved, middle_prefrontal_hub(w, system), rtol=1e-10)


def test_all_alike_are_no_hubs():
    system = ["middle prefrontal", "middle prefrontal", "limbic", "limbic", "motor", "motor"]
    for by in ("strength", "participation"):
        assert float(middle_prefrontal_hub(np.ones((6, 6)), system, by=by)) == pytest.approx(1, abs=1e-12)


def test_hub_of_the_default_brain_by_its_tags():
    brain = Brain.default("client")
    weights = (brain.weights + brain.weights.T) / 2
    for by in ("strength", "participation", "betweenness"):
        value = float(middle_prefrontal_hub(weights, brain.system, by=by))
        other = float(middle_prefrontal_hub(weights, brain.system, by=by, label="limbic"))
        assert 0 < value < len(brain.system) / (brain.system == "middle prefrontal").sum()
        assert value != other


def test_refusals_of_the_hub():
    w = np.ones((4, 4))
    system = ["middle prefrontal", "limbic", "motor", "motor"]
    with pytest.raises(BadValue, match="by is 'degree'; allowed are 'strength', 'participation', 'betweenness'"):
        middle_prefrontal_hub(w, system, by="degree")
    with pytest.raises(UnknownName, match="has no label 'middle prefrontal'"):
        middle_prefrontal_hub(w, ["limbic"] * 4)
    with pytest.raises(BadValue, match="the betweenness of all regions is 0; a hub needs a network"):
        middle_prefrontal_hub(w, system, by="betweenness")
    with pytest.raises(BadValue, match=r"weights has -1 at \(0, 1\); expected at least 0"):
        middle_prefrontal_hub(-w, system)
