"""What `syntony stationary` says about a working point."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import syntony as sy

from ..errors import BadValue, expect_name
from ._setup import Setup
from ._show import Fact, Table, seconds

OUTCOMES = {
    "stable": "stable: a push dies out",
    "unstable": "unstable: a push grows, so there are no fluctuations around this point to speak of; `--critical` "
    "finds where that begins, `syntony simulate` shows what happens instead",
}


def summary(setup: Setup, signal: str | None) -> list[Fact | Table]:
    """Stability, time scale, means, and how well the functional connectivity fits the measured one."""
    if signal is not None:
        expect_name(signal, sy.signals, "signal")
    point = setup.run()
    network = point.network
    return [
        Fact("model", network.model.name),
        Fact("coupling", dict(zip(network.names, network.coupling.tolist())), _numbers(network.coupling)),
        Fact("outcome", point.outcome, OUTCOMES[point.outcome]),
        Fact("leading_eigenvalue", point.abscissa, f"{point.abscissa:.4g} /s"),
        Fact("timescale", point.timescale, seconds(point.timescale) if point.stable else "none"),
        _means(point),
        *_fits(point, signal),
    ]


def critical_point(setup: Setup, coupling: str | None) -> list[Fact | Table]:
    """The coupling at which the working point loses stability."""
    if coupling is not None:
        raise BadValue("--critical searches the coupling; leave --coupling out")
    arguments = {name: value for name, value in setup.arguments.items() if name not in ("coupling", "start")}
    value = replace(setup, arguments=arguments).run(sy.critical_coupling)
    return [Fact("critical_coupling", value, f"{value:.6g}")]


def _numbers(values: Any) -> str:
    return ", ".join(f"{value:.4g}" for value in dict.fromkeys(values.tolist()))


def _means(point: Any) -> Table:
    units = {name: item.unit for name, item in point.network.model.quantities.items()}
    means = {str(name): point.mean.sel(state=name) for name in point.mean["state"].values} | point.outputs
    rows = [[person, *(float(m[k].mean()) for m in means.values())] for k, person in enumerate(point.network.names)]
    used = {name: units[name] for name in means}
    return Table("working_point", ["person", *means], rows, "working point, mean over regions", used)


def _fits(point: Any, signal: str | None) -> list[Table]:
    """Nothing where there is nothing to compare; a reason where the comparison has no meaning."""
    people = [(k, brain) for k, brain in enumerate(point.network.people) if brain.measured_fc is not None]
    if not people or not point.stable:
        return []
    try:
        fc = point.fc if signal is None else point.signal_fc(signal)
        rows = [[brain.name, float(sy.measures.fc_fit(fc.values[k], brain.measured_fc)), ""] for k, brain in people]
    except BadValue as error:
        rows = [[brain.name, None, str(error)] for _, brain in people]
    what = f"fit to measured functional connectivity, of {signal or point.network.model.activity}; 1 = same pattern"
    return [Table("fc_fit", ["person", "fit", "no fit"], rows, what)]
