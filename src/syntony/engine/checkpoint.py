"""A run that can be killed at any moment: what is needed to go on lies on disk, whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import numpy as np

from .. import errors
from .slow import Moment


@dataclass
class Checkpoint:
    """A folder with the last moment of a run and the samples up to it. `facts` identify the run."""

    folder: Path
    facts: Mapping[str, Any]
    written: int = field(default=0, init=False)

    @property
    def run(self) -> str:
        """Fingerprint of everything the result depends on."""
        return fingerprint(self.facts)

    def save(self, moment: Moment, samples: list[np.ndarray]) -> None:
        """Append the samples that are new, then replace the moment in one step."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if len(samples) > self.written:
            part = self.folder / f"samples-{self.written:08d}.npy"
            replaced(part, lambda file: np.save(file, np.array(samples[self.written :])))
        arrays = {f"start/{s}/{name}": v for s, states in moment.starts.items() for name, v in states.items()}
        if moment.slope is not None:
            arrays["slope"] = moment.slope
        if moment.step is not None:
            arrays["step"] = np.array(moment.step)
        whole: dict[str, Any] = {"t": np.array(moment.t), "y": moment.y, "stretch": np.array(moment.stretch), **arrays}
        whole["leaping"] = np.array(moment.leaping)
        whole |= {"count": np.array(len(samples)), "run": np.array(self.run)}
        replaced(self.folder / "moment.npz", lambda file: np.savez(file, **whole))
        self.written = len(samples)

    def load(self) -> tuple[Moment, list[np.ndarray]] | None:
        """The moment and the samples on disk, or None where there are none."""
        path = self.folder / "moment.npz"
        if not path.exists():
            return None
        with np.load(path) as file:
            whole = {name: file[name] for name in file.files}
        if str(whole["run"]) != self.run:
            raise errors.BadValue(
                f"the checkpoint in {str(self.folder)!r} belongs to another run (other people, course, parameters or "
                "version); give another folder, or delete this one"
            )
        starts: dict[str, dict[str, np.ndarray]] = {}
        for name, value in whole.items():
            if name.startswith("start/"):
                situation, state = name.removeprefix("start/").rsplit("/", 1)
                starts.setdefault(situation, {})[state] = value
        step = float(whole["step"]) if "step" in whole else None
        place = int(whole["stretch"]), bool(whole["leaping"])
        moment = Moment(float(whole["t"]), whole["y"], whole.get("slope"), step, starts, *place)
        self.written = int(whole["count"])
        return moment, self._samples(self.written)

    def _samples(self, count: int) -> list[np.ndarray]:
        found: list[np.ndarray] = []
        while len(found) < count:
            found.extend(np.load(self.folder / f"samples-{len(found):08d}.npy"))
        return found[:count]


def fingerprint(facts: Any) -> str:
    """A hash of values, arrays, declarations and functions, the same in every process.

    >>> fingerprint({"a": np.zeros(2)}) == fingerprint({"a": np.zeros(2)}) != fingerprint({"a": np.ones(2)})
    True
    """
    return hashlib.sha256(json.dumps(facts, sort_keys=True, default=_plain).encode()).hexdigest()


def replaced(path: Path, write: Any) -> None:
    """Write beside the file and rename: a reader sees the old content or the new one, never a part."""
    beside = path.with_name(path.name + ".new")
    with open(beside, "wb") as file:
        write(file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)


def _plain(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return hashlib.sha256(
            np.ascontiguousarray(value).tobytes() + str((value.shape, value.dtype)).encode()
        ).hexdigest()
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, Mapping):
        return dict(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {"is": type(value).__name__, **{part.name: getattr(value, part.name) for part in fields(value)}}
    if isinstance(value, FunctionType):
        code = value.__code__
        constants = [
            repr(c) for c in code.co_consts if not isinstance(c, CodeType)
        ]  # the repr of code holds its address
        return [value.__module__, value.__qualname__, code.co_code.hex(), *constants]
    return repr(value)
