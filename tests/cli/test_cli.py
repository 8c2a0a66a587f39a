"""What holds for every command: found by name, quick to help, errors in one line, tracebacks where they belong."""

import ast
import pathlib
import subprocess
import sys

import pytest

import syntony.cli
from syntony.cli import COMMANDS
from syntony.errors import BadValue

FOLDER = pathlib.Path(syntony.cli.__file__).parent
HEAVY = ("scipy", "numba", "xarray", "zarr", "pandas", "matplotlib", "numpy", "pydantic", "yaml", "rich")
HELP = """
import sys
sys.argv = ["syntony", *{words!r}, "--help"]
from syntony.cli import main
try:
    main()
except SystemExit as end:
    print("ends", end.code, "loaded", [name for name in {heavy!r} if name in sys.modules])
"""


def fresh(code):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("words", [[], *([name] for name in COMMANDS)])
def test_help_loads_nothing_heavy(words):
    assert fresh(HELP.format(words=words, heavy=HEAVY)).splitlines()[-1] == "ends 0 loaded []"


def test_every_command_is_a_file_of_at_most_60_lines():
    files = {file.stem: file.read_text() for file in FOLDER.glob("[!_]*.py") if file.stem != "config"}
    assert sorted(files) == sorted(COMMANDS) == list(COMMANDS)
    for name, text in files.items():
        assert len(text.splitlines()) <= 60, name
        (command,) = [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]
        assert command.name == "command", name
        assert ast.get_docstring(command), name


def test_a_command_loads_only_itself():
    code = "import sys; from syntony.cli import app, Commands; from typer.main import get_command; "
    code += "get_command(app).get_command(None, 'list'); print(sorted(m for m in sys.modules if m.startswith('syntony.cli.')))"
    assert ast.literal_eval(fresh(code)) == ["syntony.cli._options", "syntony.cli.list"]


def test_help_names_every_command(syntony):
    text = syntony("--help").stdout
    assert [line.split()[0] for line in text.split("Commands:\n")[1].split("\n\n")[0].splitlines()] == list(COMMANDS)


def test_version(syntony):
    assert syntony("--version").stdout.strip() == sys.modules["syntony"].__version__


def test_unknown_command_gets_a_suggestion(syntony):
    assert syntony.fails("simulat") == "syntony has no command 'simulat'. Did you mean 'simulate'?"


def test_json_exists_wherever_a_result_is_printed(syntony):
    for name in COMMANDS:
        assert "--json" in syntony(name, "--help").stdout


def test_errors_of_the_library_are_one_line(syntony):
    assert syntony.fails("list", "modls") == "there is no topic 'modls'. Did you mean 'models'?"


def test_other_errors_keep_their_traceback(syntony, monkeypatch):
    def broken():
        raise ValueError("not on purpose")

    monkeypatch.setattr("syntony.cli._topics.contents", broken)
    with pytest.raises(ValueError, match="not on purpose") as caught:
        syntony("list")
    assert not isinstance(caught.value, BadValue)


def test_interruption_before_anything_is_done(syntony, monkeypatch):
    def stopped():
        raise KeyboardInterrupt

    monkeypatch.setattr("syntony.cli._topics.contents", stopped)
    done = syntony("list", code=130)
    assert (done.stdout, done.stderr) == ("", "interrupted before there was anything to save\n")
