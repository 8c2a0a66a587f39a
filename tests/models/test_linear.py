import syntony as sy
from graphs import Region

linear = sy.models["linear"]


def test_decays_with_its_time_constant(reference):
    assert Region(linear).eigenvalues([0.3])[0].real == reference("linear.eigenvalue")


def test_steady_state_is_the_input():
    assert Region(linear, {"input_x": 0.7}).fixed_point()[0] == 0.7
