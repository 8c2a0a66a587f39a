"""`syntony live`: people through months and years."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ._options import Balance, Config, Coupling, Force, Json, ModelName, Out, Set

Checkpoint = Annotated[
    str | None, typer.Option(metavar="FOLDER", help="Save the run there as it goes, and go on from it.")
]
Table = Annotated[bool, typer.Option("--course", help="Print the course as a table, and stop.")]


def command(
    config: Config = None,
    out: Out = None,
    coupling: Coupling = None,
    model: ModelName = None,
    balance: Balance = None,
    fields: Set = None,
    checkpoint: Checkpoint = None,
    force: Force = False,
    as_json: Json = False,
    table: Table = False,
    example: Annotated[
        bool, typer.Option("--example", help="Print a commented configuration of two brains and stop.")
    ] = False,
    therapy: Annotated[bool, typer.Option("--example-therapy", help="The same of a client in therapy.")] = False,
    report: Annotated[Path | None, typer.Option(metavar="PAGE.html", help="Write a page about it.")] = None,
):
    """Let people live through a course: weeks to decades, on the slow clock."""
    if example or therapy:
        typer.echo(
            Path(__file__).with_name("person.yaml" if therapy else "life.yaml").read_text(encoding="utf-8"), nl=False
        )
        return
    from ._life import summary
    from ._result import expect_free
    from ._setup import configure
    from ._show import show
    from .config import Live

    expect_free(out, force)
    options = {"coupling": coupling, "model": model, "balance": balance, "checkpoint": checkpoint}
    setup = configure(Live, config, options, fields)
    if table:
        typer.echo(str(setup.arguments["course"]))
        return
    result = setup.run()
    show(summary(result, setup, out), as_json)
    if report is not None:
        from ..report import report as write

        write(result, report)
    if result.provenance["outcome"] == "interrupted":
        raise typer.Exit(130)
