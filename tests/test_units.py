"""Units are plain SI numbers."""

import pytest

from syntony import units

VALUES = {
    "us": 1e-6, "ms": 1e-3, "second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "year": 31557600,
    "Hz": 1, "kHz": 1e3, "metre": 1, "mm": 1e-3, "nA": 1, "mV": 1,
}  # fmt: skip


@pytest.mark.parametrize("name", VALUES)
def test_value(name):
    assert getattr(units, name) == VALUES[name]
    assert isinstance(getattr(units, name), float)


def test_every_unit_is_tested():
    assert {name for name, value in vars(units).items() if isinstance(value, float)} == set(VALUES)
