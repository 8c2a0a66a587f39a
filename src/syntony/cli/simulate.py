"""`syntony simulate`: people in fast time."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ._options import Balance, Config, Coupling, Duration, Force, Json, ModelName, Out, Seed, Set


def command(
    config: Config = None,
    out: Out = None,
    coupling: Coupling = None,
    duration: Duration = None,
    seed: Seed = None,
    model: ModelName = None,
    balance: Balance = None,
    fields: Set = None,
    force: Force = False,
    as_json: Json = False,
    example: Annotated[bool, typer.Option("--example", help="Print a commented configuration and stop.")] = False,
):
    """Simulate one or more people, alone or in relation."""
    if example:
        typer.echo(Path(__file__).with_name("example.yaml").read_text(encoding="utf-8"), nl=False)
        return
    from ._result import expect_free, summary
    from ._setup import configure
    from ._show import show
    from .config import Simulate

    expect_free(out, force)
    options = {"coupling": coupling, "duration": duration, "seed": seed, "model": model, "balance": balance}
    setup = configure(Simulate, config, options, fields)
    result = setup.run()
    show(summary(result, setup, out), as_json)
    if result.provenance["outcome"] == "interrupted":
        raise typer.Exit(130)
