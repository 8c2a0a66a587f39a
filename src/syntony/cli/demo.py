"""`syntony demo`: two people apart and in relation, on one page."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ._options import Json

Page = Annotated[Path, typer.Option(metavar="PAGE.html", help="Where to write the page.")]


def command(
    out: Page = Path("out/demo.html"),
    seed: Annotated[int, typer.Option(min=0, metavar="NUMBER", help="Key of all noise and all draws.")] = 1,
    as_json: Json = False,
):
    """Two people apart and in relation, on one page."""
    from ..report.demo import demo
    from ._show import Fact, Table, show

    found = demo(out, seed=seed)
    table = found.table
    facts = [Fact("critical_coupling", found.critical), Fact("coupling", found.coupling)]
    rows = Table("table", [*table.columns], table.to_numpy().tolist())
    show([*facts, rows, Fact("page", str(found.report))], as_json)
