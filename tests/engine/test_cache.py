"""Kernels on disk: a second process compiles nothing, and a text is never written twice."""

import os
import subprocess
import sys

import pytest

from syntony.engine import cache

PROGRAM = """
import sys, time
import syntony as sy
sy.simulate(sy.Brain("toy", [[0, 1], [1, 0]]), model="linear", duration=0.01, dt=1e-3, seed=1)
kernels = [module.run for name, module in sys.modules.items() if name.startswith("kernel_")]
print(len(kernels), sum(sum(k.stats.cache_hits.values()) for k in kernels), sum(sum(k.stats.cache_misses.values()) for k in kernels))
"""


def run_in_new_process(folder):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True,
        env={**os.environ, "SYNTONY_CACHE": str(folder)},
    )  # fmt: skip
    return tuple(map(int, done.stdout.split()))


def test_second_process_uses_the_kernel_of_the_first(tmp_path):
    assert run_in_new_process(tmp_path) == (1, 0, 1)
    (text,) = tmp_path.rglob("kernel_*.py")
    written = text.stat().st_mtime_ns
    assert run_in_new_process(tmp_path) == (1, 1, 0)
    assert text.stat().st_mtime_ns == written
    assert list(tmp_path.rglob("*.nbc")) and [text] == list(tmp_path.rglob("kernel_*.py"))


def test_a_text_is_one_module(monkeypatch, tmp_path):
    monkeypatch.setenv("SYNTONY_CACHE", str(tmp_path))
    one, same, other = cache.load("x = 1\n"), cache.load("x = 1\n"), cache.load("x = 2\n")
    assert one is same and (one.x, other.x) == (1, 2)
    assert "numba" in cache.folder().joinpath(f"{one.__name__}.py").read_text().splitlines()[0]
    assert not [file for file in cache.folder().iterdir() if file.suffix != ".py" and file.is_file()]


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_falls_back_when_a_folder_cannot_be_made(monkeypatch, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("SYNTONY_CACHE", str(blocked))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "second"))
    assert cache.folder() == tmp_path / "second" / "syntony" / "kernels"
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    monkeypatch.setattr(cache.Path, "home", lambda: blocked)
    assert cache.folder().name.startswith("syntony-") and os.access(cache.folder(), os.W_OK)
