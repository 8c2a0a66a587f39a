"""From the options of `syntony measure` to its arguments, and from its table to what is saved and shown."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic_core import PydanticCustomError

import syntony as sy

from ..errors import BadValue, expect_name, missing_extra
from ..recording import Recording, Study
from ..report import findings
from ._fields import quantity
from ._show import Fact, Table, plain
from ._source import Source, override

FORMATS = (".csv", ".tsv", ".json", ".parquet")
MOST_ROWS = 40  # on a terminal


def asked(
    measures: str | None, bands: str | None, against: str, correction: str, pairs: str | None, window: str | None, step: str | None,
    kinds: str | None, options: Sequence[str],
) -> dict[str, Any]:  # fmt: skip
    """Arguments of `sy.measure`."""
    chosen = settings(options, "--set")
    for name, value in chosen.items():
        if not isinstance(value, dict):
            raise BadValue(f"--set {name}: {name!r} is no option of a measure; write --set measure.option=value")
    return {
        "measures": None if measures is None else _names(measures),
        "bands": None if bands is None else _bands(bands),
        "against": None if against == "none" else against,
        "correction": None if correction == "none" else correction,
        "pairs": pairs,
        "kinds": None if kinds is None else _names(kinds),
        "window": None if window is None else number(window, "s", "--window"),
        "step": None if step is None else number(step, "s", "--step"),
        **({"options": chosen} if chosen else {}),
    }


def number(text: str, unit: str, option: str) -> float:
    """A number with or without its unit, on behalf of an option; 1/0.72 is a number too."""
    over, slash, under = text.partition("/")
    try:
        return quantity(over, unit) / (quantity(under) if slash else 1.0)
    except PydanticCustomError as error:
        raise BadValue(f"{option} is {text!r}; expected {error}") from None
    except ZeroDivisionError:
        raise BadValue(f"{option} is {text!r}; expected a number, not a division by 0") from None


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def _bands(text: str) -> Any:
    """alpha,beta or alpha=8-12,beta, or 8-12."""
    from ..measures._bands import BANDS

    found: dict[str, tuple[float, float]] = {}
    for part in _names(text):
        name, equals, edges = part.partition("=")
        if not equals and name[:1].isalpha():
            band = BANDS[expect_name(name, BANDS, "band")]
            found[name] = (band.low, band.high)
            continue
        low, dash, high = (edges or part).replace("–", "-").partition("-")
        if not dash:
            raise BadValue(f"--bands: {part!r} has no edges; expected a name, or edges in Hz such as alpha=8-12")
        found[name if equals else f"{low}–{high} Hz"] = (number(low, "Hz", "--bands"), number(high, "Hz", "--bands"))
    return found


def recordings(
    paths: Sequence[Path], *, roles: str | None, who: str | None, rate: str | None, modality: str | None, options: Sequence[str]
) -> Any:  # fmt: skip
    """What the paths hold: a Recording, a Study, or a saved Result."""
    given: dict[str, Any] = settings(options, "--read")
    given |= {} if rate is None else {"rate": number(rate, "Hz", "--rate")}
    given |= {} if modality is None else {"modality": modality}
    given |= {} if roles is None else {"roles": _names(roles)}
    if len(paths) == 1 and _is_result(paths[0]):
        if given or who:
            raise BadValue(f"{paths[0]} is a saved simulation, which needs no reader; leave out options of reading")
        return sy.load(paths[0])
    found = sy.read(paths[0] if len(paths) == 1 else list(paths), **given)
    return found if who is None else _only(found, _names(who))


def _is_result(path: Path) -> bool:
    """Whether `Result.save` wrote it; a saved Recording is a .zarr too."""
    if path.suffix != ".zarr":
        return path.suffix == ".zip" and path.is_file()
    about = path / "zarr.json"
    held = json.loads(about.read_text(encoding="utf-8")) if about.is_file() else {}
    return isinstance(held.get("attributes", {}).get("syntony"), dict)


def settings(options: Sequence[str], option: str) -> dict[str, Any]:
    """NAME=VALUE of a repeatable option, values as in YAML; a.b=1 gives {"a": {"b": 1}}."""
    source = Source()
    for given in options:
        name, equals, value = given.partition("=")
        if not equals:
            raise BadValue(f"{option} {given}: there is no value; write {option} name=value")
        override(source, name.strip(), value, f"{option} {name.strip()}")
    return source.values


def _only(found: Recording | Study, who: list[str]) -> Recording | Study:
    """The people of these names or roles."""
    if isinstance(found, Study):
        return Study(found.name, tuple(_only_in(one, who) for one in found), found.notes)
    return _only_in(found, who)


def _only_in(one: Recording, who: list[str]) -> Recording:
    known = [*one.people, *filter(None, one.roles)]
    for name in who:
        expect_name(name, known, "person or role", f"recording {one.name!r}")
    roles = one.roles or ("",) * one.n_people
    chosen = [p for p, role in zip(one.people, roles) if p in who or role in who]
    left = [p for p in one.people if p not in chosen]
    return one.select(people=chosen).noting(*([f"not asked for: {', '.join(left)}"] if left else []))


@dataclass(frozen=True)
class Saving:
    """Where table and page go; refused before a long run if they could not be written after it."""

    out: Path | None
    page: Path | None
    force: bool

    def __post_init__(self):
        if self.out is not None:
            if self.out.suffix not in FORMATS:
                raise BadValue(f"--out: {self.out} ends with {self.out.suffix!r}; allowed are {', '.join(FORMATS)}")
            for file in (self.out, _about(self.out)):
                if file.exists() and not self.force:
                    raise BadValue(f"--out: {file} exists; give another name, or --force to replace it")
            if self.out.suffix == ".parquet":
                _expect_parquet()
        if self.page is not None:
            from ..report.writing import expect_path

            expect_path(self.page)

    def save(self, table: Any, what: Any) -> list[Fact]:
        """Write what was asked for; facts say where."""
        done = []
        if self.out is not None:
            self.out.parent.mkdir(parents=True, exist_ok=True)
            self._write(table, self.out)
            done.append(Fact("saved", str(self.out)))
        if self.page is not None:
            shown = what if isinstance(what, (Recording, Study)) else None
            try:
                done.append(Fact("report", str(sy.report(table, self.page, recordings=shown))))
            except KeyboardInterrupt:
                done.append(Fact("report", None, "interrupted before it was written"))
        return done

    def _write(self, table: Any, out: Path) -> None:
        frame = findings.ranged(table)
        facts = plain(frame.attrs)
        if out.suffix == ".json":
            content = {"table": plain(frame.to_dict("records")), "provenance": facts}
            out.write_text(_json(content), encoding="utf-8")
            return
        if out.suffix == ".parquet":
            frame.attrs = {}
            frame.to_parquet(out, index=False)
        else:
            frame.to_csv(out, index=False, sep="\t" if out.suffix == ".tsv" else ",")
        _about(out).write_text(_json(facts), encoding="utf-8")


def _about(out: Path) -> Path:
    """Beside a table without room for it: how the table was made."""
    return out.with_suffix(".json")


def _expect_parquet() -> None:
    from importlib.util import find_spec

    if find_spec("pyarrow") is None:
        raise missing_extra("pyarrow", "parquet")


def _json(content: Any) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def summary(table: Any, what: Any, saved: list[Fact], as_json: bool) -> list[Fact | Table]:
    """The table with its chance, a sentence per finding, and what was left out."""
    frame = findings.ranged(table)
    facts, sentences = frame.attrs, findings.sentences(frame)
    notes = findings.notes(facts, what)
    if as_json:
        rows = Table("table", list(frame), plain(frame.to_numpy(object).tolist()))
        kept = {name: value for name, value in facts.items() if name != "notes"}
        return [rows, Fact("findings", sentences), Fact("notes", notes), Fact("provenance", kept), *saved]
    done = "" if facts["outcome"] == "complete" else "; interrupted: numbers of surrogates are those reached"
    lines = [f"\n{findings.summary(frame)}", *(f"- {one}" for one in sentences[:MOST_ROWS])]
    lines += [f"- and {len(sentences) - MOST_ROWS} more"] if len(sentences) > MOST_ROWS else []
    lines += ["\nLeft out, changed or assumed:", *(f"- {note}" for note in notes)] if notes else []
    end = Fact("run", facts["seconds"], f"{facts['seconds']:.3g} s, seed {facts['seed']}{done}")
    chance = Fact("chance", facts["against"], "; ".join(facts["hypothesis"]) or "nothing was tested")
    return [chance, *_tables(frame), Fact("findings", sentences, "\n".join([*lines, ""])), end, *saved]


def _tables(frame: Any) -> list[Table]:
    single = findings.of_the_set(frame)
    parts = [("measures", frame[~single])] + ([("every recording", frame[single])] if single.any() else [])
    found = []
    for title, rows in parts:
        left = len(rows) - MOST_ROWS
        shown, said = findings.readable(findings.nearest(rows, MOST_ROWS))
        title = ". ".join(filter(None, (title, said.rstrip("."))))
        title += f". The {MOST_ROWS} smallest p; --out saves {left} more rows" if left > 0 else ""
        found.append(Table(title, list(shown), plain(shown.to_numpy(object).tolist()), title))
    return found
