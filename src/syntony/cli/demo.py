"""`syntony demo`: a therapy, or two people apart and in relation, on one page."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from ._options import Json

Page = Annotated[Path, typer.Option(metavar="PAGE.html", help="Where to write the page.")]


class Kind(StrEnum):
    therapy = "therapy"
    sessions = "sessions"


def command(
    out: Page = Path("out/demo.html"),
    kind: Annotated[
        Kind,
        typer.Option(
            help="A therapy after a neglected childhood, or simulated sessions against measured brains and chance."
        ),
    ] = Kind.therapy,
    seed: Annotated[
        int, typer.Option(min=0, metavar="NUMBER", help="Of the sessions: key of all noise and all draws.")
    ] = 1,
    as_json: Json = False,
):
    """A therapy and what it leaves, on one page."""
    from ._show import Fact, Table, show

    if kind == Kind.therapy:
        from ..report.therapy import therapy

        told = therapy(out, progress=lambda what, share: typer.echo(f"{100 * share:3.0f} %  {what}", err=True))
        rows = Table("table", [*told.table.columns], told.table.to_numpy().tolist())
        show([rows, Fact("page", str(told.report))], as_json)
        return
    from ..report.demo import demo

    found = demo(out, seed=seed)
    table = found.table
    facts = [Fact("critical_coupling", found.critical), Fact("coupling", found.coupling)]
    rows = Table("table", [*table.columns], table.to_numpy().tolist())
    show([*facts, rows, Fact("page", str(found.report))], as_json)
