"""Generated kernels on disk: the text is written to a file named by its hash and imported, so that Numba finds the
machine code of an earlier run. A text that is there already is never rewritten: the file's time is part of Numba's key.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import sys
import tempfile
from pathlib import Path
from types import ModuleType

from .intrinsics import VERSION


def folder() -> Path:
    """Where kernels are kept: $SYNTONY_CACHE, else the user's cache folder; a temporary folder if neither is writable."""
    for base in (os.environ.get("SYNTONY_CACHE"), os.environ.get("XDG_CACHE_HOME"), Path.home() / ".cache"):
        if not base:
            continue
        path = Path(base) / "syntony" / "kernels"
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError:
            continue
        if os.access(path, os.W_OK):
            return path
    path = Path(tempfile.gettempdir()) / f"syntony-{os.getuid()}"
    path.mkdir(mode=0o700, exist_ok=True)
    return path


def load(source: str) -> ModuleType:
    """The module that holds `source`."""
    import numba

    text = f"# syntony kernel, intrinsics {VERSION}, numba {numba.__version__}\n{source}"
    name = "kernel_" + hashlib.sha256(text.encode()).hexdigest()[:20]
    if name in sys.modules:
        return sys.modules[name]
    path = folder() / f"{name}.py"
    if not path.exists():
        temporary = path.with_suffix(f".{os.getpid()}")
        temporary.write_text(text)
        os.replace(temporary, path)
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
