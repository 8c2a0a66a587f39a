"""The noun Result: named arrays with units, and the record of how they came about."""

from __future__ import annotations

import json
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from . import errors


class Result:
    """What a run produced: xarray arrays by name, and `provenance` (parameters, seed, versions, outcome).

    Examples
    --------
    >>> import numpy as np, xarray as xr
    >>> r = Result({"x": xr.DataArray(np.zeros((1, 2)), dims=("person", "region"), attrs={"unit": "1"})}, {"seed": 1})
    >>> r["x"].shape, r.provenance["seed"]
    ((1, 2), 1)
    """

    def __init__(self, arrays: Mapping[str, Any], provenance: Mapping[str, Any]):
        self._arrays = dict(arrays)
        self.provenance = dict(provenance)

    def __getitem__(self, name: str):
        errors.expect_name(name, self._arrays, "array", "this result")
        return self._arrays[name]

    def __contains__(self, name: object) -> bool:
        return name in self._arrays

    def __iter__(self):
        return iter(self._arrays)

    def __repr__(self) -> str:
        rows = [f"  {name}: {dict(array.sizes)} {array.attrs.get('unit', '')}" for name, array in self._arrays.items()]
        return f"Result ({self.provenance.get('outcome', '')})\n" + "\n".join(rows)

    @property
    def tree(self):
        """All arrays as an xarray DataTree; arrays that share a time axis share a node."""
        import xarray as xr

        return xr.DataTree.from_dict({f"/{group}": data for group, data in self._groups().items()})

    def save(self, path: str | Path) -> Path:
        """Write to a Zarr v3 folder, or to a single file when the path ends with .zip."""
        path = Path(path)
        if path.suffix not in (".zarr", ".zip"):
            raise errors.BadValue(
                f"{str(path)!r} has suffix {path.suffix!r}; results are saved as '.zarr' (folder) or '.zarr.zip' (one file)"
            )
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".zarr":
            self._write(path)
            return path
        with tempfile.TemporaryDirectory(dir=path.parent) as folder:
            self._write(Path(folder))
            with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
                for file in sorted(Path(folder).rglob("*")):
                    archive.write(file, file.relative_to(folder))
        return path

    def _write(self, folder: Path) -> None:
        from zarr import open_group

        for name, array in self._arrays.items():
            if name in array.dims:
                raise errors.BadValue(
                    f"array {name!r} is called like one of its own axes; rename the array before saving"
                )
        root = open_group(folder, mode="w", zarr_format=3)
        root.attrs["syntony"] = json.loads(json.dumps(self.provenance, default=_plain))
        for group, data in self._groups().items():
            labels = {name: list(map(str, c.values)) for name, c in data.coords.items() if c.dtype.kind in "UO"}
            data = data.drop_vars(labels).assign_attrs(labels=labels)
            data.to_zarr(folder, group=group, mode="w", zarr_format=3, consolidated=False)

    def _groups(self) -> dict[str, Any]:
        import xarray as xr

        groups: dict[tuple, dict[str, Any]] = {}  # of arrays on the same coordinates, so that none is filled up
        for name, array in self._arrays.items():
            same = tuple(
                (dim, array[dim].values.tobytes() if dim in array.coords else array.sizes[dim]) for dim in array.dims
            )
            groups.setdefault(tuple(sorted(same)), {})[name] = array.rename(None)
        return {min(arrays): xr.Dataset(arrays) for arrays in groups.values()}


def load(path: str | Path) -> Result:
    """Read a result that `Result.save` wrote.

    Examples
    --------
    >>> import tempfile, xarray as xr
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Result({"x": xr.DataArray([1.0, 2.0], dims="region")}, {"seed": 1}).save(f"{folder}/run.zarr")
    ...     load(path)["x"].values
    array([1., 2.])
    """
    import xarray as xr
    from zarr import open_group
    from zarr.errors import GroupNotFoundError
    from zarr.storage import LocalStore, ZipStore

    path = Path(path)
    if not path.exists():
        raise errors.BadValue(f"{str(path)!r} does not exist; give the path of a saved result (.zarr or .zarr.zip)")
    foreign = errors.BadValue(f"{str(path)!r} was not written by Result.save; give a .zarr or .zarr.zip that was")
    if path.suffix == ".zip" and not zipfile.is_zipfile(path):
        raise foreign
    store = ZipStore(path, mode="r") if path.suffix == ".zip" else LocalStore(path, read_only=True)
    try:
        root, arrays = open_group(store, mode="r"), {}
        if "syntony" not in root.attrs:
            raise foreign
        for group in root.group_keys():
            data = xr.open_zarr(store, group=group, consolidated=False, zarr_format=3).load()
            labels = data.attrs.get("labels", {})
            arrays |= {name: _labelled(data[name], labels) for name in data.data_vars}
        facts: Any = root.attrs["syntony"]
        return Result(arrays, facts)
    except GroupNotFoundError as error:
        raise foreign from error
    finally:
        store.close()


def _labelled(array: Any, labels: Mapping[str, Any]) -> Any:
    return array.assign_coords({dim: names for dim, names in labels.items() if dim in array.dims})


def record(**facts: Any) -> dict[str, Any]:
    """Facts of a run with the versions and the platform on which it happened."""
    import platform
    from importlib.metadata import version

    packages = {name: version(name) for name in ("numpy", "scipy", "numba", "xarray")}
    from . import __version__

    return {
        **facts,
        "syntony": __version__,
        "packages": packages,
        "python": platform.python_version(),
        "machine": f"{platform.machine()} {platform.system()}",
    }


def _plain(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return value.tolist()
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, (set, frozenset, tuple)):
        return list(value)
    return str(value)
