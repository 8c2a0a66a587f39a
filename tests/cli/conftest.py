"""Runs a command as a user would, and keeps what it printed."""

import json

import pytest
from typer.testing import CliRunner

from syntony.cli import app


@pytest.fixture
def syntony(tmp_path, monkeypatch):
    """`syntony("simulate", "a.yaml")` in an empty folder; `syntony.write(text)` makes a.yaml there."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    return Shell(tmp_path)


class Shell:
    def __init__(self, folder):
        self.folder = folder

    def __call__(self, *words, code=0):
        done = CliRunner().invoke(app, [str(word) for word in words])
        if done.exception and not isinstance(done.exception, SystemExit):
            raise done.exception
        assert done.exit_code == code, done.stderr
        return done

    def json(self, *words, code=0):
        return json.loads(self(*words, "--json", code=code).stdout)

    def fails(self, *words):
        """The lines on stderr of a command that ends with an error; nothing may be on stdout."""
        done = self(*words, code=2)
        assert done.stdout == ""
        return done.stderr.rstrip("\n")

    def write(self, text, name="a.yaml"):
        (self.folder / name).write_text(text, encoding="utf-8")
        return name
