"""The noun Brain: regions, the weights between them, and where they lie.

A brain is data: it holds no model and no state. `weights[target, source]` reach the excitatory cells of the target;
`projections` hold further weights that reach another population (prefrontal control of the amygdala, callosal
inhibition). Lengths and positions are metres. Every array is a read-only copy, so a brain can be shared by many people.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from . import errors
from .frozen import frozen
from .model import TAGS

if TYPE_CHECKING:
    import pandas

HEMISPHERES = ("left", "right", "midline")
PER_REGION = ("labels", "readable", "hemisphere", "system", "member", "positions")
PER_PAIR = ("weights", "lengths", "measured_fc")
RANGES = {  # what lies beyond a metre was meant in millimetres
    "lengths": (0.0, 1.0, "metres: write lengths * mm"),
    "positions": (-1.0, 1.0, "metres: write positions * mm"),
    "measured_fc": (-1.0, 1.0, "correlations"),
}
SIZES = {
    "spectral_radius": lambda weights: np.abs(np.linalg.eigvals(weights)).max(),
    "max_row_sum": lambda weights: weights.sum(axis=1).max(),
    "row_sums": lambda weights: weights.sum(axis=1),
}


@dataclass(frozen=True, eq=False)
class Projection:
    """Long-range weights[target, source] that reach another population than the excitatory one.

    `tag` says where the numbers come from: published, calibrated, or ours.

    Examples
    --------
    >>> Projection([[0, 1], [0, 0]], meaning="the second region inhibits the first")
    Projection(source='', tag='ours', meaning='the second region inhibits the first')
    """

    weights: Any = dataclasses.field(repr=False)
    source: str = ""
    tag: str = "ours"
    meaning: str = ""

    def __post_init__(self):
        errors.expect_choice(self.tag, TAGS, "tag of a Projection")
        weights = errors.expect_array(self.weights, "weights of a Projection", ("region", "region"))
        object.__setattr__(self, "weights", _frozen(weights))


@dataclass(frozen=True, eq=False, repr=False)
class Brain:
    """A brain network: `Brain.default()` for the one that ships, `syntony.read_brain(path)` for your own.

    Parameters
    ----------
    name : str
        How messages and results call it.
    weights : array (region, region)
        Strength of the link onto the row's region from the column's region; 0 = no link.
    lengths : array (region, region), metres, optional
        Tract lengths; without them a brain can only be simulated without delays.
    labels : (region,) str, optional
        Unique short names; default region-000, region-001 …
    hemisphere : (region,) 'left', 'right' or 'midline', optional
        Default: read from labels such as Insula_L, lh-insula, Left-Insula; None where these do not tell.
    system, member, readable : (region,) str, optional
        Functional system, part of that system ('' = none), and name in plain English (default: the label).
    positions : array (region, 3), metres, optional
        Centre of each region, MNI: x grows to the right, y to the front, z upwards.
    projections : mapping from population to Projection, optional
        Weights that reach another population than the excitatory one, such as 'inhibitory'.
    measured_fc : array (region, region), optional
        Measured functional connectivity (correlations) to compare simulations with.
    source : str, optional
        Where the data come from.
    homotopic : (region,) int, optional
        Index of each region's partner on the other side, -1 = none; default: derived from the labels.
    signed : bool, optional
        Allow negative weights.

    Examples
    --------
    >>> pair = Brain("pair", [[0, 1], [2, 0]], labels=["Insula_L", "Insula_R"])
    >>> pair
    <Brain 'pair': 2 regions, 2 links>
    >>> pair.hemisphere.tolist(), pair.homotopic.tolist(), pair.strength.tolist()
    (['left', 'right'], [1, 0], [1.0, 2.0])
    """

    name: str
    weights: Any
    lengths: Any = None
    labels: Any = None
    hemisphere: Any = None
    system: Any = None
    positions: Any = None
    projections: Mapping[str, Projection] = dataclasses.field(default_factory=dict)
    measured_fc: Any = None
    readable: Any = None
    source: str = ""
    member: Any = None
    homotopic: Any = None
    signed: bool = False

    def __post_init__(self):
        if not isinstance(self.name, str) or not self.name:
            raise errors.BadValue(f"name of a brain is {self.name!r}; expected a text that is not empty")
        errors.expect_choice(self.signed, (True, False), f"signed of {self._me}")
        weights = errors.expect_array(self.weights, f"weights of {self._me}", ("region", "region"))
        n = len(weights)
        if n == 0:
            raise errors.BadShape(f"weights of {self._me} is empty; expected at least one region")
        labels = [f"region-{i:03d}" for i in range(n)] if self.labels is None else self.labels
        self._set(weights=_frozen(weights), labels=labels)
        self._set(labels=self._column("labels", n, unique=True))
        self._refuse_negative(weights, "weights")
        self._set(**{what: self._column(what, n) for what in ("hemisphere", "system", "member", "readable")})
        self._set(readable=self.labels if self.readable is None else self.readable)
        self._check_space(n)
        self._check_sides(n)
        self._check_projections(n)

    @property
    def n_regions(self) -> int:
        """Number of regions."""
        return len(self.weights)

    @property
    def strength(self) -> np.ndarray:
        """In-strength (region,): the sum of the weights onto each region."""
        return self.weights.sum(axis=1)

    @property
    def normalised(self) -> Brain:
        """This brain with weights of spectral radius 1, the scale of `coupling`."""
        return self.scaled(spectral_radius=1)

    def index(self, which: str | int | Iterable[str | int]) -> np.ndarray:
        """Indices of the regions called `which`: a label, a readable name, a system, a member, or a list of these.

        >>> brain = Brain.default()
        >>> brain.index("Amygdala_L"), brain.index("left amygdala"), brain.index(["Amygdala_R", "thalamus"])
        (array([44]), array([44]), array([45, 80, 81]))
        >>> brain.index("amygdala_l")
        Traceback (most recent call last):
        syntony.errors.UnknownName: brain 'default' has no region or system 'amygdala_l'. Did you mean 'Amygdala_L'?
        """
        if isinstance(which, str):
            return self._find(which)
        if isinstance(which, (int, np.integer)) and not isinstance(which, bool):
            if not 0 <= which < self.n_regions:
                raise errors.BadValue(f"{self._me} has no region {which}; allowed are 0 to {self.n_regions - 1}")
            return np.array([which], dtype=int)
        if not isinstance(which, Iterable):
            raise errors.BadValue(f"regions of {self._me} are {which!r}; expected labels, systems or indices")
        return np.concatenate([np.zeros(0, dtype=int), *map(self.index, which)])

    def regions(
        self, *, system: str | None = None, hemisphere: str | None = None, member: str | None = None
    ) -> np.ndarray:
        """Indices of the regions of a system, a hemisphere, a member of a system, or what these have in common.

        >>> brain = Brain.default()
        >>> brain.labels[brain.regions(system="limbic", hemisphere="right")].tolist()
        ['Olfactory_R', 'Hippocampus_R', 'ParaHippocampal_R', 'Amygdala_R']
        """
        chosen = np.ones(self.n_regions, dtype=bool)
        for what, wanted in {"system": system, "hemisphere": hemisphere, "member": member}.items():
            if wanted is not None:
                column = self._known(what)
                chosen &= column == errors.expect_name(wanted, set(column.tolist()) - {""}, what, self._me)
        return np.flatnonzero(chosen)

    def replace(self, **changes: Any) -> Brain:
        """A copy with other fields.

        >>> Brain.default().replace(name="therapist").name
        'therapist'
        """
        for key in changes:
            errors.expect_name(key, [item.name for item in dataclasses.fields(self)], "field", "a brain")
        if "labels" in changes and np.array_equal(self.readable, self.labels):
            changes.setdefault("readable", None)
        return dataclasses.replace(self, **changes)

    def with_projection(
        self, onto: str, weights: Any, *, source: str = "", tag: str = "ours", meaning: str = ""
    ) -> Brain:
        """A copy with weights[target, source] that reach the population `onto`, in place of any it had there.

        >>> Brain("pair", [[0, 1], [1, 0]]).with_projection("inhibitory", [[0, 0.2], [0.2, 0]])
        <Brain 'pair': 2 regions, 2 links, projections onto inhibitory>
        """
        return self.replace(projections={**self.projections, onto: Projection(weights, source, tag, meaning)})

    def scaled(
        self, *, spectral_radius: float | None = None, max_row_sum: float | None = None, row_sums: float | None = None
    ) -> Brain:
        """A copy whose weights have this spectral radius, this largest in-strength, or this in-strength everywhere.

        Projections are multiplied by the same factor as the weights onto the same region, so the proportion of
        excitation and inhibition stays. With `row_sums`, regions that receive nothing stay so.

        >>> pair = Brain("pair", [[0, 1], [4, 0]])
        >>> pair.scaled(spectral_radius=1).weights.round(9).tolist(), pair.scaled(row_sums=1).weights.tolist()
        ([[0.0, 0.5], [2.0, 0.0]], [[0.0, 1.0], [1.0, 0.0]])
        """
        asked = {"spectral_radius": spectral_radius, "max_row_sum": max_row_sum, "row_sums": row_sums}
        asked = {how: goal for how, goal in asked.items() if goal is not None}
        if len(asked) != 1:
            raise errors.BadValue(f"scaled got {sorted(asked) or 'nothing'}; give one of {', '.join(sorted(SIZES))}")
        [(how, goal)] = asked.items()
        goal = errors.expect_number(goal, how, low=0, open_low=True)
        size = np.atleast_1d(SIZES[how](self.weights))
        if not np.any(size > 0):
            raise errors.BadValue(f"{how} of {self._me} is {float(size.max()):g}; expected links that can be scaled")
        factor = np.divide(goal, size, out=np.ones_like(size), where=size > 0)
        return self._weighted(factor[:, None])

    def interhemispheric(self, scale: float) -> Brain:
        """A copy whose links between left and right are multiplied by `scale`; 0 cuts the corpus callosum.

        >>> pair = Brain("pair", [[0, 1], [1, 0]], labels=["Insula_L", "Insula_R"])
        >>> pair.interhemispheric(0.8).weights.tolist()
        [[0.0, 0.8], [0.8, 0.0]]
        """
        scale = errors.expect_number(scale, "scale of the links between the hemispheres", low=0)
        left, right = (self._known("hemisphere") == side for side in ("left", "right"))
        across = np.outer(left, right) | np.outer(right, left)
        return self._weighted(np.where(across, scale, 1.0))

    def permuted(self, order: Sequence[int]) -> Brain:
        """A copy with the regions in another order.

        >>> Brain("pair", [[0, 1], [2, 0]], labels=["a", "b"]).permuted([1, 0]).weights.tolist()
        [[0.0, 2.0], [1.0, 0.0]]
        """
        new = np.asarray(order)
        if new.ndim != 1 or not np.array_equal(np.sort(new), np.arange(self.n_regions)):
            raise errors.BadValue(f"order is no permutation; expected each of 0 to {self.n_regions - 1} once")
        pairs = np.ix_(new, new)
        known = [item for item in (*PER_REGION, *PER_PAIR) if getattr(self, item) is not None]
        changes = {item: getattr(self, item)[pairs if item in PER_PAIR else new] for item in known}
        changes["homotopic"] = np.append(np.argsort(new), -1)[self.homotopic[new]]  # the appended -1 keeps "no partner"
        return self._projected(lambda weights: weights[pairs], **changes)

    def table(self) -> pandas.DataFrame:
        """One row per region: everything that is known about it."""
        import pandas

        columns: dict[str, Any] = {"label": self.labels}
        columns |= {item: getattr(self, item) for item in PER_REGION[1:-1] if getattr(self, item) is not None}
        if self.positions is not None:
            columns |= dict(zip(("x", "y", "z"), self.positions.T))
        columns["homotopic"] = np.where(self.homotopic < 0, "", self.labels[self.homotopic])
        return pandas.DataFrame({**columns, "strength": self.strength})

    def save(self, path: str | Path) -> None:
        """Write to an .npz file that `read_brain` restores bit for bit."""
        from .connectomes.npz import write_npz

        write_npz(self, path)

    @classmethod
    def default(cls, name: str = "default", *, top_down: bool = False) -> Brain:
        """The brain that ships: 94 regions, group mean of seven people of the Human Connectome Project.

        `top_down=True` adds the projections onto inhibitory cells by which medial and orbital prefrontal cortex
        restrain the amygdala of the same side (`connectomes.top_down`: which regions, which source, what is ours).

        >>> Brain.default("client")
        <Brain 'client': 94 regions, 8742 links, lengths, positions, measured_fc>
        >>> int((Brain.default("client", top_down=True).projections["inhibitory"].weights > 0).sum())
        16
        """
        from .connectomes.npz import DEFAULT, read_npz
        from .connectomes.top_down import with_top_down

        brain = read_npz(DEFAULT, name)
        return with_top_down(brain) if errors.expect_choice(top_down, (True, False), "top_down") else brain

    def __repr__(self) -> str:
        parts = [f"{self.n_regions} regions", f"{np.count_nonzero(self.weights)} links"]
        parts += [item for item in ("lengths", "positions", "measured_fc") if getattr(self, item) is not None]
        parts += [f"projections onto {' and '.join(sorted(self.projections))}"] if self.projections else []
        return f"<Brain {self.name!r}: {', '.join(parts)}>"

    def __reduce__(self):  # a mapping proxy cannot be pickled, and brains travel to other processes
        values = {item.name: getattr(self, item.name) for item in dataclasses.fields(self)}
        return partial(type(self), **{**values, "projections": dict(self.projections)}), ()

    @property
    def _me(self) -> str:
        return f"brain {self.name!r}"

    def _set(self, **values: Any) -> None:
        for key, value in values.items():
            object.__setattr__(self, key, value)

    def _bad(self, what: str, expected: str) -> errors.BadValue:
        return errors.BadValue(f"{what} in {self._me}; expected {expected}")

    def _known(self, what: str) -> np.ndarray:
        if getattr(self, what) is None:
            raise errors.BadValue(f"{self._me} has no {what}; give it: brain.replace({what}=[one per region])")
        return getattr(self, what)

    def _find(self, name: str) -> np.ndarray:
        columns = [item for item in (self.labels, self.readable, self.system, self.member) if item is not None]
        allowed = {str(entry) for column in columns for entry in column} - {""}
        errors.expect_name(name, sorted(allowed), "region or system", self._me)
        return next(hits for column in columns if (hits := np.flatnonzero(column == name)).size)

    def _column(self, what: str, n: int, *, unique: bool = False) -> np.ndarray | None:
        given = getattr(self, what)
        if given is None:
            return None
        entries = [given] if isinstance(given, str) or not isinstance(given, Iterable) else list(given)
        if len(entries) != n:
            raise errors.BadShape(f"{what} of {self._me} has length {len(entries)}; expected {n}, one per region")
        for entry in entries:
            if not isinstance(entry, str) or (unique and not entry.strip()):
                raise self._bad(f"{what} has {entry!r}", "a name" if unique else "text")
        if unique and len(set(entries)) < n:
            twice = next(entry for entry in entries if entries.count(entry) > 1)
            raise self._bad(f"{what} has {str(twice)!r} twice", "a different name for every region")
        return _frozen(np.array(entries, dtype=str))

    def _refuse_negative(self, matrix: np.ndarray, what: str) -> None:
        if not self.signed and (matrix < 0).any():
            row, column = np.argwhere(matrix < 0)[0]
            link = f"onto {str(self.labels[row])!r} from {str(self.labels[column])!r}"
            raise self._bad(f"{what} has {matrix[row, column]:g} {link}", "at least 0, or signed=True if that is meant")

    def _check_space(self, n: int) -> None:
        for what, (low, high, meaning) in RANGES.items():
            if getattr(self, what) is not None:
                shape = (n, 3) if what == "positions" else (n, n)
                array = errors.expect_array(getattr(self, what), f"{what} of {self._me}", shape)
                if array.min() < low or array.max() > high + 1e-9:
                    raise self._bad(
                        f"{what} lies in {array.min():g} … {array.max():g}", f"{low:g} … {high:g} {meaning}"
                    )
                self._set(**{what: _frozen(array)})

    def _check_sides(self, n: int) -> None:
        from .connectomes.sides import partners, sides

        for side in () if self.hemisphere is None else np.unique(self.hemisphere):
            errors.expect_choice(str(side), HEMISPHERES, f"hemisphere of {self._me}")
        stems, found = sides(self.labels.tolist(), self.hemisphere)
        if self.hemisphere is None and {"left", "right"} <= set(found.tolist()):
            self._set(hemisphere=_frozen(found))
        partner = partners(stems, found) if self.homotopic is None else np.asarray(self.homotopic)
        if partner.shape != (n,) or partner.dtype.kind not in "iu" or partner.min() < -1 or partner.max() >= n:
            raise self._bad("homotopic is no list of partners", f"{n} indices of regions, -1 = none")
        has = np.flatnonzero(partner >= 0)
        if (partner[partner[has]] != has).any() or (partner[has] == has).any():
            raise self._bad("homotopic does not pair regions", "the partner's partner to be the region itself")
        self._set(homotopic=_frozen(partner.astype(int)))

    def _check_projections(self, n: int) -> None:
        if not isinstance(self.projections, Mapping):
            raise self._bad(f"projections is {type(self.projections).__name__}", "a mapping {population: Projection}")
        for onto, item in self.projections.items():
            if not isinstance(onto, str) or onto in ("", "excitatory"):
                raise self._bad(f"projection onto {onto!r}", "another population: weights reach the excitatory one")
            if not isinstance(item, Projection):
                raise self._bad(f"projection onto {onto!r} is {type(item).__name__}", "a Projection")
            errors.expect_array(item.weights, f"projection onto {onto!r} of {self._me}", (n, n))
            self._refuse_negative(item.weights, f"projection onto {onto!r}")
        self._set(projections=frozen(self.projections))

    def _weighted(self, factor: np.ndarray) -> Brain:
        return self._projected(lambda weights: weights * factor, weights=self.weights * factor)

    def _projected(self, change: Callable, **changes: Any) -> Brain:
        new = {onto: dataclasses.replace(item, weights=change(item.weights)) for onto, item in self.projections.items()}
        return self.replace(projections=new, **changes)


def _frozen(array: np.ndarray) -> np.ndarray:
    copy = np.array(array)
    copy.setflags(write=False)
    return copy
