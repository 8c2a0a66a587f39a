"""Cortex with what lies below."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue, UnknownName
from syntony.measures.connectivity import functional_connectivity
from syntony.measures.vertical import cortex_limbic_connectivity

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
