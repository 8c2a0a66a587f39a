"""`syntony stationary`: the working point of a network and the noise around it, without time stepping."""

from __future__ import annotations

from typing import Annotated

import typer

from ._options import Balance, Config, Coupling, Json, ModelName, Set

Signal = Annotated[str | None, typer.Option(metavar="NAME", help="Fit this signal's FC, not the activity's.")]
Critical = Annotated[bool, typer.Option("--critical", help="Print the coupling at which stability ends, and stop.")]


def command(
    config: Config = None,
    coupling: Coupling = None,
    model: ModelName = None,
    balance: Balance = None,
    fields: Set = None,
    signal: Signal = None,
    critical: Critical = False,
    as_json: Json = False,
):
    """Working point and stability, without time stepping."""
    from ._equilibrium import critical_point, summary
    from ._setup import configure
    from ._show import show
    from .config import Stationary

    setup = configure(Stationary, config, {"coupling": coupling, "model": model, "balance": balance}, fields)
    show(critical_point(setup, coupling) if critical else summary(setup, signal), as_json)
