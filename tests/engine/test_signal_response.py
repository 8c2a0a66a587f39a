"""A signal's covariance by appended linear dynamics: rest, slopes and sizes against differences and closed forms."""

import numpy as np
import pytest

import syntony as sy
from graphs import call, evaluate
from syntony.engine.graph import trace
from syntony.engine.signal_response import linearised

PAIR = sy.Brain("pair", [[0, 1], [1, 0]])


@pytest.mark.parametrize("name", sy.signals)
@pytest.mark.parametrize("activity", [0.0, 0.164, 0.5])
def test_rest_is_a_fixed_point_and_slopes_are_slopes(name, activity):
    signal = sy.signals[name]
    model, graph = signal.model, trace(signal.model)
    rest, drift, drive, sample = linearised(signal, np.array([activity, activity / 2]))
    known = {**model.defaults, "z": activity, **dict(zip(model.states, rest[:, 0]))}
    assert call(model.derivative, known) == pytest.approx(np.zeros(4), abs=1e-12)
    for k, state in enumerate(model.states):
        step = 1e-6
        ends = [call(model.derivative, {**known, state: known[state] + s * step}) for s in (1, -1)]
        assert drift[:, k, 0] == pytest.approx((ends[0] - ends[1]) / (2 * step), abs=1e-6)
        seen = [evaluate(graph.outputs, {**known, state: known[state] + s * step})[0] for s in (1, -1)]
        assert sample[k, 0] == pytest.approx((seen[0] - seen[1]) / (2 * step), abs=1e-5)
    assert drive[:, 0].tolist() == [1.0, 0.0, 0.0, 0.0]


def test_response_is_linear_in_the_size_of_the_noise():
    small, large = (
        sy.stationary(PAIR, model="linear", coupling=0.5, sigma=sigma).signal_covariance().values
        for sigma in (0.1, 0.3)
    )
    assert large == pytest.approx(9 * small, rel=1e-9)


def test_correlation_of_a_linear_pair_passes_through_the_signal():
    """Sum and difference of two equal leaks are white at BOLD's rates: their powers stay (1 - g)^-2 : (1 + g)^-2."""
    g = 0.5
    w = sy.stationary(PAIR, model="linear", coupling=g)
    plus, minus = (1 - g) ** -2, (1 + g) ** -2
    assert float(w.signal_fc()[0, 0, 1]) == pytest.approx((plus - minus) / (plus + minus), abs=2e-3)
    assert float(w.fc[0, 0, 1]) == pytest.approx(g, abs=1e-12)


def test_activity_that_is_an_output_has_its_own_correlation():
    """Two uncoupled states make one output: FC is that of the output, not of the first state."""

    def derivative(x, y, input_y, tau):
        return -x / tau, (input_y - y) / tau

    model = sy.Model(
        "hidden", derivative, {"x": sy.State(0.0, noise="sigma"), "y": sy.State(0.0, noise="sigma")},
        {"tau": sy.Param(0.02, "s", (1e-3, 1), "time constant"), "sigma": sy.Param(1.0, "1/√s", (0, 9), "noise")},
        {"input_y": sy.Input("y")}, {"rate": sy.Output()}, lambda x, y, input_y: 3 * y + 0.5 * input_y, activity="rate",
    )  # fmt: skip
    w = sy.stationary(PAIR, model=model, coupling=0.5)
    # rate = B y with B = [[3, .25], [.25, 3]]; y has covariance ∝ [[1, .5], [.5, 1]]
    B, y = np.array([[3, 0.25], [0.25, 3]]), np.array([[1, 0.5], [0.5, 1]])
    expected = B @ y @ B.T
    assert float(w.fc[0, 0, 1]) == pytest.approx(expected[0, 1] / expected[0, 0], abs=1e-9)
    assert float(w.signal_fc()[0, 0, 1]) > 0.5
