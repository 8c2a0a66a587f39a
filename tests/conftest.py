"""Shared by all tests: published and closed-form numbers, read from one table."""

import tomllib
from pathlib import Path

import pytest

TABLE = tomllib.loads((Path(__file__).parent / "reference_values.toml").read_text())


@pytest.fixture
def reference():
    """`reference("hopf.two_nodes_correlation")` is that number of the table, to be compared within its tolerance."""

    def look_up(path):
        section, name = path.split(".")
        entry = TABLE[section][name]
        return pytest.approx(entry["value"], abs=entry["tolerance"], rel=0.0)

    return look_up
