"""What one compiled kernel is specialised for, and where each of its numbers lies in memory.

All numbers of one person in one simulation lie in one flat array, in slots of equal length. One base address and constant
offsets let LLVM vectorise without run-time overlap checks; the array is also the whole state, ready to be saved.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from ..model import Model
from ..rule import Rule
from .graph import symbols, trace
from .intrinsics import vector_bytes, vector_registers


@dataclass(frozen=True)
class FoldedSignal:
    """A signal computed inside the run: its declaration, what drives it, and the values of its parameters."""

    name: str
    model: Model
    reads: str
    params: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Spec:
    """Everything that changes a kernel's text; equal specs share one compiled kernel."""

    model: Model
    regions: int
    real: str = "float32"
    scheme: str = "euler"
    noise: str | None = "gaussian"
    regional: frozenset[str] = frozenset()
    noisy: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    average: bool = False
    signals: tuple[FoldedSignal, ...] = ()
    sparse: frozenset[str] = frozenset()
    dense: frozenset[str] = frozenset()
    delays: bool = False
    related: bool = False
    abreast: int = 0
    varied: frozenset[str] = frozenset()
    shared_noise: bool = True
    plastic: tuple[Rule, ...] = ()
    windowed: bool = False

    @property
    def bytes(self) -> int:
        return 4 if self.real == "float32" else 8

    @property
    def lanes(self) -> int:
        """Numbers per vector register."""
        return vector_bytes() // self.bytes

    @property
    def padded(self) -> int:
        """Length of a slot: the regions, filled up to whole vectors."""
        return -(-self.regions // self.lanes) * self.lanes

    @property
    def rows(self) -> int:
        """Rows of targets per register tile when points run abreast."""
        most = max(1, (vector_registers() - 4) // max(1, self.abreast // self.lanes))
        return min(range(max(1, most - 4), most + 1), key=lambda r: (-(-self.regions // r) * r, -r))

    @property
    def slot_length(self) -> int:
        """Numbers per slot: padded regions, or regions (whole tiles) times points."""
        return -(-self.regions // self.rows) * self.rows * self.abreast if self.abreast else self.padded

    @property
    def heun(self) -> bool:
        return self.scheme == "heun"

    @cached_property
    def inputs(self) -> tuple[str, ...]:
        """Inputs that some projection or relation can feed (those that send a constant are parameters)."""
        return tuple(n for n, node in trace(self.model).sends.items() if node.op != "constant")

    @cached_property
    def strengths(self) -> tuple[str, ...]:
        """Inputs whose sources send a constant: they are in-strengths, filled in once."""
        return tuple(n for n, node in trace(self.model).sends.items() if node.op == "constant")

    @cached_property
    def fed(self) -> dict[str, str]:
        """Input -> 'dense' or 'sparse', for the inputs that a projection of some person feeds."""
        onto = {name: self.model.inputs[name].onto for name in self.inputs}
        kinds = {p: "dense" for p in self.dense} | {p: "sparse" for p in self.sparse}
        return {name: kinds[p] for name, p in onto.items() if p in kinds}

    @cached_property
    def populations(self) -> tuple[str, ...]:
        """Populations that some projection reaches, in the order of the weight tables."""
        return tuple(sorted({self.model.inputs[name].onto for name in self.fed}))

    @cached_property
    def sends_state(self) -> dict[str, str]:
        """Input -> the state that is sent as it is; other inputs have a slot of their own for what is sent."""
        sends = trace(self.model).sends
        return {name: sends[name].value for name in self.inputs if sends[name].op == "symbol"}

    @cached_property
    def computed(self) -> tuple[str, ...]:
        """Outputs of the model that something reads."""
        wanted = {*self.keep, *(s.reads for s in self.signals)}
        if self.plastic:
            wanted |= {
                self.model.activity,
                *(x for rule in self.plastic for names in rule.reads.values() for x in names),
            }
        return tuple(name for name in self.model.outputs if name in wanted)

    @cached_property
    def scalars(self) -> tuple[str, ...]:
        """Parameters with one value per person; the coupling comes first."""
        graph = trace(self.model)
        used = symbols((*graph.derivative, *graph.outputs, *graph.sends.values())) | {*self.noise_params}
        return ("coupling", *(n for n in self.model.params if n in used and n not in self.regional))

    @property
    def noise_params(self) -> tuple[str, ...]:
        return tuple(self.model.noise[state] for state in self.noisy)

    @property
    def pass_blocks(self) -> int:
        """Blocks of delayed steps that one pass over the long edges covers (blocks of Heun's method overlap)."""
        return 1 if self.heun else 2

    @property
    def pairs(self) -> int:
        """Calls of the random generator per region and step; each gives two numbers."""
        return -(-len(self.noisy) // 2)

    @cached_property
    def tiles(self) -> tuple[int, ...]:
        """Vectors of target regions per register tile."""
        vectors = self.padded // self.lanes
        columns = max([len(group) for group in self.dense_groups] or [1])
        most = max(1, (vector_registers() - 4) // columns)
        count = -(-vectors // most)
        small, extra = divmod(vectors, count)
        return (small + 1,) * extra + (small,) * (count - extra)

    @cached_property
    def dense_groups(self) -> tuple[tuple[str, ...], ...]:
        """Inputs that share one dense projection; they share each load of a weight."""
        groups: dict[str, list[str]] = {}
        for name, kind in self.fed.items():
            if kind == "dense":
                groups.setdefault(self.model.inputs[name].onto, []).append(name)
        return tuple(map(tuple, groups.values()))

    @cached_property
    def slots(self) -> dict[str, int]:
        """Name of a quantity -> number of its slot. Prefixes: x state, c coupling sum, d drive from outside, p parameter,
        y sent value, z noise, o output, a sum for averages, b sum for signals; Heun adds u (predicted) and f (slope)."""
        names = [f"x_{n}" for n in self.model.states]
        names += [f"c_{n}" for n in self.fed]
        names += [] if self.abreast else [f"d_{n}" for n in self.inputs]
        names += [f"p_{n}" for n in (*self.strengths, *sorted(self.regional))]
        names += [f"y_{n}" for n in self.inputs if n not in self.sends_state]
        names += [] if self.abreast and self.shared_noise else [f"z_{n}" for n in range(2 * self.pairs)]
        names += [f"o_{n}" for n in self.computed]
        names += [f"a_{n}" for n in self.keep] if self.average else []
        names += [f"b_{s.name}" for s in self.signals]
        if self.heun:
            names += [f"{k}_{n}" for k in "uf" for n in self.model.states]
            names += [f"v_{n}" for n in self.inputs if n not in self.sends_state]
        return {name: k for k, name in enumerate(names)}

    @property
    def size(self) -> int:
        """Numbers per person."""
        return len(self.slots) * self.slot_length

    def start(self, slot: str) -> int:
        """Offset of a slot in a person's block."""
        return self.slots[slot] * self.slot_length

    def sent_slot(self, name: str, predicted: bool = False) -> str:
        """The slot that holds what is sent along an input."""
        if name in self.sends_state:
            return f"{'u' if predicted else 'x'}_{self.sends_state[name]}"
        return f"{'v' if predicted else 'y'}_{name}"

    @property
    def memory(self) -> int:
        """Double-precision numbers per person that the signals need."""
        return sum(len(s.model.states) for s in self.signals) * self.regions


@dataclass
class Text:
    """Lines of generated source with the indentation they get."""

    lines: list[str] = field(default_factory=list)
    depth: int = 0

    def add(self, *lines: str) -> Text:
        self.lines += [" " * self.depth + line for line in lines]
        return self

    def block(self, header: str, lines: list[str]) -> Text:
        self.add(header)
        self.lines += [" " * (self.depth + 1) + line for line in lines]
        return self

    def __str__(self) -> str:
        return "\n".join(self.lines) + "\n"
