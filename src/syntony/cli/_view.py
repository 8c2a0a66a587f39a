"""What `syntony view` shows: a saved run, people from a configuration, or the two of the demonstration."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..errors import BadValue
from ..web import MAILED, SERVED, LiveRun, Replay, replay
from ._setup import configure
from .config import View

SAVED = (".zarr", ".zip")


def expect_page(out: Path | None, what: Path | None, force: bool) -> None:
    """Refuse what cannot be written before anything is read."""
    if out is None:
        return
    if what is None or what.suffix not in SAVED:
        raise BadValue("--out writes a saved run; give a run as .zarr or .zip, from syntony simulate --out")
    if out.suffix.lower() not in (".html", ".htm"):
        raise BadValue(f"--out: {out} ends with {out.suffix!r}; the page is one file that ends with .html")
    if out.exists() and not force:
        raise BadValue(f"--out: {out} exists; give another name, or --force to replace it")


def opened(
    what: Path | None, fields: Sequence[str] | None, mailed: bool, beside: Sequence[Path] = ()
) -> LiveRun | Replay:
    """A live run or a replay, which is smaller where it will be `mailed`."""
    if what is not None and what.suffix in SAVED:
        if fields:
            raise BadValue(
                f"--set {fields[0]}: a saved run cannot be changed; leave --set out, or give a configuration"
            )
        from ..result import load

        others = {path.stem: load(path) for path in beside}
        return replay(load(what), most=MAILED if mailed else SERVED, beside=others or None)
    if beside:
        raise BadValue("--beside puts another course beside a saved life; give a life as .zarr or .zip first")
    setup = configure(View, what, {}, fields)
    if what is None and "people" not in setup.source.values:
        setup.arguments.update(_pair(setup.arguments))
    return setup.run()


def _pair(given: dict) -> dict:
    """The demonstration's client and therapist, at the coupling that is given."""
    from ..brain import Brain
    from ..errors import Unstable
    from ..report.demo import CLIENT, THERAPIST, Plan, related
    from ..stationary import stationary

    people = Brain.default(CLIENT), Brain.default(THERAPIST)
    coupling = given.get("coupling", 1.0)
    if "model" in given or "relations" in given or not isinstance(coupling, float):
        return {"people": people}
    if not stationary(people[0], coupling=coupling, balance="fic").stable:
        raise Unstable(
            f"coupling is {coupling:g}, where the balanced brain alone is unstable; give less, or your own people and relations"
        )
    return {"balance": "fic", **given, "people": people, "relations": related(people, coupling, Plan())[0]}
