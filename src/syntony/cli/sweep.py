"""`syntony sweep`: a grid of simulations in one pass."""

from __future__ import annotations

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
):
    """Simulate every point of a grid.

    The grid is a field of the file, or --set "grid.coupling={from: 0.5, to: 1.5, steps: 11}".
    """
    from ._result import expect_free, summary
    from ._setup import configure
    from ._show import show
    from .config import Sweep

    expect_free(out, force)
    options = {"coupling": coupling, "duration": duration, "seed": seed, "model": model, "balance": balance}
    setup = configure(Sweep, config, options, fields)
    result = setup.run()
    show(summary(result, setup, out), as_json)
    if result.provenance["outcome"] == "interrupted":
        raise typer.Exit(130)
