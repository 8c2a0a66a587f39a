"""Recordings on disk: netCDF and Zarr hold them exactly, tidy text can be read by anyone; each is read back by `read`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from .. import errors
from ..foreign import reading
from ..recording import Recording, Study
from .border import filled
from .text import sidecar

KEPT = ("rate", "start", "unit", "modality", "name", "source")
LISTS = ("notes", "roles", "kinds", "onsets")
FORMATS = (".nc", ".zarr", ".tsv")


def save(recording: Recording | Study, path: str | Path) -> Path:
    """Write a recording; a study becomes a folder with one file per recording.

    `.nc` (netCDF 3, for MATLAB and R) and `.zarr` hold everything; `.tsv` is tidy text, one row per person and sample,
    with a .json that holds the rest. For a study give `folder/*.nc`.

    >>> import tempfile
    >>> r = Recording(np.zeros((2, 1, 50)), 25, ("a", "b"), ("body",), "motion", name="d")
    >>> file = save(r, Path(tempfile.mkdtemp()) / "d.tsv")
    >>> file.read_text().splitlines()[:2]
    ['person\\ttime\\tbody', 'a\\t0\\t0']
    """
    path = Path(path)
    if path.suffix not in FORMATS:
        raise errors.BadValue(f"{path.name!r} has suffix {path.suffix!r}; recordings are saved as {', '.join(FORMATS)}")
    if isinstance(recording, Study):
        if path.stem != "*":
            raise errors.BadValue(f"a study is several files; write {str(path.parent / ('*' + path.suffix))!r}")
        for item in recording:
            save(item, path.with_name(item.name + path.suffix))
        return path.parent
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".tsv":
        _write_tsv(recording, path)
        return path
    data = _dataset(recording)
    if path.suffix == ".nc":
        data.to_netcdf(path, engine="scipy")
    else:
        data.to_zarr(path, mode="w", zarr_format=3, consolidated=False)
    return path


def read_store(path: str | Path) -> Recording:
    """A recording from a netCDF (.nc) or Zarr (.zarr) file that `save` wrote."""
    import xarray as xr

    path = filled(path)
    with reading(path, "a recording saved by syntony"):
        if path.suffix.lower() == ".nc":
            with xr.open_dataset(path, engine="scipy") as data:
                data = data.load()
        else:
            data = xr.open_zarr(path, consolidated=False).load()
        about = json.loads(data.attrs["syntony"])
        positions = data["positions"].values if "positions" in data else None
        return _restored(data["signals"].values, about, positions)


def facts(recording: Recording) -> dict[str, Any]:
    """Everything of a recording but its arrays, as JSON can hold it."""
    words = {what: getattr(recording, what) for what in KEPT}
    lists = {what: list(getattr(recording, what)) for what in LISTS if getattr(recording, what)}
    names = {"people": list(recording.people), "channels": list(recording.channels)}
    epochs = {"epochs": list(recording.epochs)} if recording.n_epochs else {}
    return {**words, **names, **epochs, **lists, **({"when": recording.when} if recording.when is not None else {})}


def _restored(signals: np.ndarray, about: dict[str, Any], positions: Any) -> Recording:
    given: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in about.items()}
    return Recording(signals, **given, positions=positions)


def _dataset(recording: Recording) -> Any:
    import xarray as xr

    epochs = ("epoch",) * bool(recording.n_epochs)
    arrays: dict[str, Any] = {"signals": ((*epochs, "person", "channel", "time"), recording.signals)}
    if recording.positions is not None:
        dims = ("person",) * (recording.positions.ndim == 3) + ("channel", "xyz")
        arrays["positions"] = (dims, recording.positions, {"unit": "m"})
    coords = {"time": ("time", recording.times, {"unit": "s"})}
    return xr.Dataset(arrays, coords, {"syntony": json.dumps(facts(recording)), "unit": recording.unit})


def _write_tsv(recording: Recording, path: Path) -> None:
    about = facts(recording)
    if recording.positions is not None:
        about["positions"] = json.loads(json.dumps(recording.positions.tolist()).replace("NaN", "null"))
    about["syntony"] = "recording 1"
    about["SamplingFrequency"], about["StartTime"] = recording.rate, recording.start
    epochs = recording.signals if recording.n_epochs else recording.signals[None]
    with path.open("w", encoding="utf-8") as file:
        file.write("\t".join([*["epoch"] * bool(recording.n_epochs), "person", "time", *recording.channels]) + "\n")
        for k, epoch in enumerate(epochs):
            for person, block in zip(recording.people, epoch):
                first = [str(recording.epochs[k]), person] if recording.n_epochs else [person]
                for t, row in zip(recording.times, block.T):
                    file.write(
                        "\t".join([*first, f"{t:.17g}", *("n/a" if v != v else f"{v:.17g}" for v in row)]) + "\n"
                    )
    path.with_suffix(".json").write_text(json.dumps(about, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def read_tidy(path: Path) -> Recording | None:
    """A table that `save` wrote, with all that its .json holds; None for any other table."""
    from .text import table

    about = sidecar(path)
    if about.get("syntony") != "recording 1":
        return None
    content = table(path, ("person",))
    given = {key: about[key] for key in (*KEPT, *LISTS, "people", "channels", "epochs", "when") if key in about}
    try:
        shape = (len(given.get("epochs", [0])), len(given["people"]), -1, len(given["channels"]))
        values = np.stack(
            [content.numbers[i] for i, name in enumerate(content.names) if name not in ("epoch", "person", "time")]
        )
        signals = np.moveaxis(values.T.reshape(shape), -1, -2)
        positions = np.array(about["positions"], dtype=float) if "positions" in about else None
        return _restored(signals if "epochs" in given else signals[0], given, positions)
    except (KeyError, ValueError, TypeError) as error:
        if isinstance(error, errors.SyntonyError):
            raise
        raise errors.BadValue(f"{path.name} and its .json do not fit ({error}); save the recording again") from error
