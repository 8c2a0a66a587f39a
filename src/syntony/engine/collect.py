"""Gathering what the chunks of a run produce: samples, signals, or running means and covariances."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from .bind import Program
from .rules import changes
from .run import Chunk
from .setup import expect_signals, intervals


class Moments:
    """Mean and covariance folded in double precision, one block of samples at a time."""

    def __init__(self, size: int):
        self.count, self.mean, self.scatter = 0, np.zeros(size), np.zeros((size, size))

    def add(self, block: np.ndarray) -> None:
        """Fold in `block` (sample, variable)."""
        n = len(block)
        if n == 0:
            return
        mean = block.mean(axis=0, dtype=np.float64)
        centred = block - mean
        shift, total = mean - self.mean, self.count + n
        self.scatter += centred.T @ centred + np.outer(shift, shift) * (self.count * n / total)
        self.mean += shift * (n / total)
        self.count = total

    @property
    def covariance(self) -> np.ndarray:
        return self.scatter / max(1, self.count - 1)


class Collector:
    """Everything that a run keeps."""

    def __init__(self, program: Program, grid: Mapping[str, Sequence[Any]] | None = None):
        self.program, self.grid, self.keep = program, dict(grid or {}), program.options.keep
        self.reached = 0.0
        self.samples: list[np.ndarray] = []
        self.folded: list[np.ndarray] = []
        self.times: list[np.ndarray] = []
        self.folded_times: list[np.ndarray] = []
        self.weights: list[np.ndarray] = []
        self.weight_times: list[np.ndarray] = []
        persons, n = program.networks[0].shape
        size = persons * n * len(program.spec.keep)
        self.moments = [Moments(size) for _ in program.networks] if self.keep.covariance else []

    def add(self, chunk: Chunk) -> None:
        """Take what lies in the window of `keep`."""
        dt, (every, _, sample) = self.program.options.dt, intervals(self.program.options)
        self.reached = (chunk.first + chunk.steps) * dt
        self._take(chunk.samples, (chunk.first // every + 1 + np.arange(chunk.samples.shape[1])) * every * dt, False)
        self._take(chunk.folded, (chunk.first // sample + 1 + np.arange(chunk.folded.shape[1])) * sample * dt, True)

        if chunk.weights is not None and chunk.weights.size:
            times = (chunk.first // every + 1 + np.arange(len(chunk.weights))) * every * dt
            inside = (times > self.keep.start) & (times <= self.keep.stop)
            self.weights.append(chunk.weights[inside])
            self.weight_times.append(times[inside])

    def _take(self, block: np.ndarray, times: np.ndarray, signal: bool) -> None:
        inside = (times > self.keep.start) & (times <= self.keep.stop)
        if signal:
            self.folded.append(block[:, inside])
            self.folded_times.append(times[inside])
        elif self.moments:
            for moment, samples in zip(self.moments, block[:, inside]):
                moment.add(samples.transpose(0, 2, 1, 3).reshape(len(samples), moment.mean.size))
        else:
            self.samples.append(block[:, inside])
            self.times.append(times[inside])

    def arrays(self, squeeze: bool) -> dict[str, Any]:
        """Named xarray arrays; without a grid the simulation axis is dropped."""
        spec, model = self.program.spec, self.program.spec.model
        result = {}
        if self.moments:
            result |= self._moment_arrays(squeeze)
        elif spec.keep:
            units = {name: (q.unit, q.meaning) for name, q in model.quantities.items()}
            result |= self._named(self.samples, self.times, spec.keep, units, squeeze)
        result |= self._learnt() | self._weights()
        if spec.signals:
            units = {s.name: _unit(s.model) for s in expect_signals(self.keep)}
            result |= self._named(self.folded, self.folded_times, [s.name for s in spec.signals], units, squeeze)
        return result

    def _learnt(self) -> dict[str, Any]:
        """What every rule at work changed: (edge or region, time), with the numbers of the regions of an edge."""
        learning, result = self.program.learning, {}
        if learning is None or not self.weights:
            return {}
        table, times = np.concatenate(self.weights), np.concatenate(self.weight_times)
        for item, part in zip(learning.items, learning.slices):
            labels = self.program.networks[0].people[item.person].labels
            array = changes(item, labels, table[:, part], times, len(learning.items))
            place, which = array.dims[0], "" if len(learning.items) == 1 else f" of {item.name}"
            ends = {f"target{which}": item.targets, f"source{which}": item.sources} if item.rule.per == "edge" else {}
            result[item.name] = array.assign_coords({name: (place, value) for name, value in ends.items()})
        return result

    def _weights(self) -> dict[str, Any]:
        """All weights of everybody at the start and at the end, onto every population that plastic edges reach."""
        import xarray as xr

        program, network, result = self.program, self.program.networks[0], {}
        if program.learning is None:
            return {}
        for onto in sorted({item.onto for item in program.learning.items} - {""}):
            given = [network.weights(p, onto) for p in range(len(network.people))]
            start = np.array([np.zeros((network.regions,) * 2) if w is None else w for w in given], dtype=float)
            end, now = start.copy(), program.simulations[0].learnt["W"]
            for item, part in zip(program.learning.items, program.learning.slices):
                if item.onto == onto:
                    end[item.person, item.targets, item.sources] = now[program.learning.tables["l_w"][part]]
            coords = {"when": ["start", "end"], **self._coords(), "region_2": list(network.people[0].labels)}
            attrs = {"unit": "1", "meaning": f"weights onto {onto} cells, target then source", "reached": self.reached}
            result["weights" if onto == "excitatory" else f"weights onto {onto}"] = xr.DataArray(
                np.array([start, end]), dims=("when", "person", "region", "region_2"), coords=coords, attrs=attrs
            )
        return result

    def _named(self, blocks, times, names, units, squeeze) -> dict[str, Any]:
        import xarray as xr

        persons, n = self.program.networks[0].shape
        empty = np.zeros((len(self.program.networks), 0, persons, max(1, len(names)), n))
        values = np.concatenate(blocks or [empty], axis=1)
        axis = np.concatenate(times or [np.zeros(0)])
        arrays = {}
        for k, name in enumerate(names):
            data = values[:, :, :, k].transpose(0, 2, 3, 1)
            coords = {**self._coords(), "time": ("time", axis, {"unit": "s"})}
            unit, meaning = units[name]
            arrays[name] = xr.DataArray(
                self._shaped(data, squeeze), dims=(*self._grid_dims(squeeze), "person", "region", "time"),
                coords=coords | self._grid_coords(squeeze), attrs={"unit": unit, "meaning": meaning},
            )  # fmt: skip
        return arrays

    def _moment_arrays(self, squeeze: bool) -> dict[str, Any]:
        import xarray as xr

        (persons, n), kept = self.program.networks[0].shape, self.program.spec.keep
        mean = np.stack([m.mean for m in self.moments]).reshape(-1, len(kept), persons, n)
        covariance = np.stack([m.covariance for m in self.moments]).reshape(
            -1, len(kept), persons, n, len(kept), persons, n
        )
        coords = {**self._coords(), "state": list(kept)} | self._grid_coords(squeeze)
        twins = {f"{name}_2": (f"{name}_2", np.asarray(coords[name])) for name in ("state", "person", "region")}
        grid = self._grid_dims(squeeze)
        count = {"samples": self.moments[0].count}
        return {
            "mean": xr.DataArray(self._shaped(mean, squeeze), dims=(*grid, "state", "person", "region"), coords=coords, attrs=count),
            "covariance": xr.DataArray(
                self._shaped(covariance, squeeze),
                dims=(*grid, "state", "person", "region", "state_2", "person_2", "region_2"), coords=coords | twins, attrs=count,
            ),
        }  # fmt: skip

    def _coords(self) -> dict[str, Any]:
        network = self.program.networks[0]
        return {"person": network.names, "region": list(network.people[0].labels)}

    def _grid_dims(self, squeeze: bool) -> tuple[str, ...]:
        return () if squeeze else tuple(self.grid)

    def _grid_coords(self, squeeze: bool) -> dict[str, Any]:
        return {} if squeeze else {name: list(values) for name, values in self.grid.items()}

    def _shaped(self, data: np.ndarray, squeeze: bool) -> np.ndarray:
        return data[0] if squeeze else data.reshape(*(len(v) for v in self.grid.values()), *data.shape[1:])


def _unit(model) -> tuple[str, str]:
    (output,) = model.outputs.values()
    return output.unit, model.meaning
