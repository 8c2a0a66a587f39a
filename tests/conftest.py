"""Shared by all tests: published and closed-form numbers, read from one table; the same examples in every run, unless
HYPOTHESIS_PROFILE=explore asks for new ones."""

import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("repeat", derandomize=True, deadline=None)
settings.register_profile("explore", deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeat"))

TABLE = tomllib.loads((Path(__file__).parent / "reference_values.toml").read_text())


@pytest.fixture
def reference():
    """`reference("hopf.two_nodes_correlation")` is that number of the table, to be compared within its tolerance."""

    def look_up(path):
        section, name = path.split(".")
        entry = TABLE[section][name]
        return pytest.approx(entry["value"], abs=entry["tolerance"], rel=0.0)

    return look_up
