"""What holds for the whole package: imports only go down, files stay small, names are explained, importing is light."""

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import syntony as sy

ROOT = Path(sy.__file__).parent
LAYERS = [
    "units errors math foreign matlab frozen",
    "model brain relation rule course recording study result keep stimulus drive person bursts connectomes",
    "models plasticity body signals measures chance",
    "bonds",
    "protocols",
    "engine recordings measuring",
    "simulate simulate_body stationary live measure",
    "fit plot minutes",
    "ninefold cohort regimes",
    "trials",
    "report claims",
    "cli web",
]
LEVEL = {name: i for i, names in enumerate(LAYERS) for name in names.split()}
AMONG_EACH_OTHER = {("cli", "web"), ("claims", "report")} | {
    (a, b) for i in (0, 1) for a in LAYERS[i].split() for b in LAYERS[i].split()
}
FILES = sorted(ROOT.rglob("*.py"))
HEAVY = ("scipy", "numba", "xarray", "zarr", "matplotlib", "pandas", "pydantic", "rich", "typer", "jax", "mne")
REGISTRIES = {
    "bodies": sy.bodies,
    "models": sy.models,
    "rules": sy.rules,
    "signals": sy.signals,
    "measures": sy.measures.MEASURES,
}


def imported(node, parts):
    """Top-level names of syntony that an import statement touches; `parts` is the path of the file."""
    if isinstance(node, ast.Import):
        return [alias.name.split(".")[1] for alias in node.names if alias.name.startswith("syntony.")]
    if isinstance(node, ast.ImportFrom):
        base = ["syntony", *parts[:-1]][: len(parts) + 1 - node.level] if node.level else []
        full = base + (node.module or "").split(".") * bool(node.module)
        if full[:1] == ["syntony"]:
            return [full[1]] if len(full) > 1 else [alias.name for alias in node.names]
    return []


def wrong_imports(root):
    wrong = []
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).parts
        here = parts[0].removesuffix(".py")
        for node in ast.walk(ast.parse(path.read_text())):
            for there in imported(node, parts):
                up = LEVEL.get(there, -1) >= LEVEL.get(here, 99) and there != here
                if up and (here, there) not in AMONG_EACH_OTHER:
                    wrong.append(f"{path.name}:{node.lineno}: {here} imports {there}")
    return wrong


def test_imports_only_go_down():
    assert not wrong_imports(ROOT)


def test_every_part_has_a_layer():
    parts = {path.relative_to(ROOT).parts[0].removesuffix(".py") for path in FILES}
    assert parts - {"__init__", "__main__"} <= set(LEVEL)


def test_imports_that_go_up_are_found(tmp_path):
    """Two planted violations, one of them inside a function and relative; an import that goes down is none."""
    (tmp_path / "measures").mkdir()
    (tmp_path / "measures" / "one.py").write_text("from ..engine import run\nfrom .. import errors\n")
    (tmp_path / "brain.py").write_text("def f():\n    import syntony.simulate\n")
    assert wrong_imports(tmp_path) == [
        "brain.py:2: brain imports simulate",
        "one.py:1: measures imports engine",
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_functions_stay_small(path):
    text = path.read_text()
    assert text.count("\n") <= 700
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            own = node.end_lineno - node.lineno + 1 - len((ast.get_docstring(node) or "").splitlines())
            assert own <= 80, f"{node.name} has {own} lines"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_hidden_randomness_prints_or_asserts(path):
    """Randomness comes from a seed that is given; messages are errors; checks survive python -O."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute):
            chain = (getattr(node.value.value, "id", ""), node.value.attr)
            if chain in (("np", "random"), ("numpy", "random")):
                assert node.attr in ("Generator", "SeedSequence", "PCG64", "Philox", "default_rng"), node.attr
        if isinstance(node, ast.Import):
            assert "random" not in {alias.name for alias in node.names}
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print":
            assert path.relative_to(ROOT).parts[0] == "cli", f"print at line {node.lineno}"
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None, f"bare except at line {node.lineno}"


@pytest.mark.parametrize("name", sy.__all__)
def test_public_names_are_explained(name):
    item = getattr(sy, name)
    if inspect.isclass(item) or inspect.isfunction(item):
        assert item.__doc__ and ">>>" in item.__doc__
    elif inspect.ismodule(item):
        assert item.__doc__
    else:
        assert name in REGISTRIES


def test_public_names_are_few_and_listed():
    assert len({*sy.__all__} - {*sy._TABLES, *sy._MODULES}) <= 40
    assert set(sy.__all__) <= set(dir(sy))
    with pytest.raises(AttributeError, match="module 'syntony' has no attribute 'simulat'"):
        _ = sy.simulat


@pytest.mark.parametrize("name", REGISTRIES)
def test_registries_are_sorted_and_name_their_entries(name):
    registry = REGISTRIES[name]
    assert list(registry) == sorted(registry)
    for key, entry in registry.items():
        assert key == getattr(entry, "name", getattr(entry, "__name__", None))


def loaded_after(statement):
    code = f"import sys; {statement}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_the_package_loads_nothing_heavy():
    assert not set(HEAVY) & loaded_after("import syntony")


def test_looking_up_nouns_loads_nothing_heavy():
    """Declaring people, models and relations costs no compiler and no table library."""
    light = (
        "import syntony as sy; sy.Brain, sy.Model, sy.Relation, sy.Keep, sy.Stimulus, sy.models, sy.errors, sy.units"
    )
    assert not set(HEAVY) & loaded_after(light)
