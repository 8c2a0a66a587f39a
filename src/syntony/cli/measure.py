"""`syntony measure`: recordings, each measure with its test against chance."""

from __future__ import annotations

import typer

from . import _measure_options as options
from ._options import Force, Json


def command(
    paths: options.Paths,
    measures: options.Measures = None,
    bands: options.Bands = None,
    against: options.Against = "auto",
    n: options.Number = 1000,
    seed: options.Seed = 1,
    window: options.Window = None,
    step: options.Step = None,
    pairs: options.Pairs = None,
    correction: options.Correction = "max",
    interval: options.Interval = None,
    epochs: options.Epochs = "mean",
    kinds: options.Kinds = None,
    links: options.Links = False,
    chosen: options.Chosen = None,
    modules: options.Modules = None,
    who: options.Who = None,
    roles: options.Roles = None,
    rate: options.Rate = None,
    modality: options.Modality = None,
    signal: options.Signal = None,
    read: options.Read = None,
    out: options.Out = None,
    report: options.Report = None,
    force: Force = False,
    as_json: Json = False,
):
    """Measure recordings, each measure against chance.

    A folder of dyads is a study: its people are re-paired. One dyad is compared with itself at other times.
    """
    import syntony as sy

    from ._measuring import Saving, asked, recordings, summary
    from ._show import show

    saving = Saving(out, report, force)
    given = asked(measures, bands, against, correction, pairs, window, step, kinds, chosen or ())
    what = recordings(paths, roles=roles, who=who, rate=rate, modality=modality, options=read or ())
    given |= {"detail": "links" if links else "summary", "interval": interval, "modules": modules, "signal": signal}
    given["epochs"] = epochs
    table = sy.measure(what, n=n, seed=seed, **given)
    saved = saving.save(table, what)
    show(summary(table, what, saved, as_json), as_json)
    if table.attrs["outcome"] == "interrupted" or any(fact.value is None for fact in saved):
        raise typer.Exit(130)
