"""One figure of every kind, from small made-up data, and what the tests ask of all of them."""

import numpy as np
import pandas

import syntony as sy
from syntony.minutes import staged
from syntony.units import week

BRAIN = sy.Brain.default("client")


def random_fc(n, seed=0):
    x = np.random.default_rng(seed).standard_normal((n, 3 * n))
    return np.corrcoef(x)


def people(count):
    return [BRAIN.replace(name=f"person {k + 1}") for k in range(count)]


def profile_table(**more):
    rows = [
        {"measure": m, "unit": u, "person": p, "condition": c, "value": value, **more}
        for m, u in (("linkage", "nats"), ("differentiation", "1"))
        for p in ("client", "therapist")
        for value, c in enumerate(("apart", "together"), start=1)
    ]
    return pandas.DataFrame(rows)


def lived(**traits):
    """A month of a person with somebody, and a fright now and then."""
    course = sy.Course([sy.Episode("fright", "client", 1 * week, 3 * week, each=3600.0, every=1 * week)], end=4 * week)
    return sy.live(
        [sy.Person(BRAIN, traits=traits), sy.Brain.default("friend")], course=course,
        bonds=[sy.Bond("friend", "client", 0.6)], every=1 * week, progress=False,
    )  # fmt: skip


def every_figure():
    n, fc, rng = BRAIN.n_regions, random_fc(BRAIN.n_regions), np.random.default_rng(0)
    between = 0.1 * rng.standard_normal((2, 2, n, n))
    return {
        "plot_activity": sy.plot.plot_activity(
            rng.standard_normal((2, n, 30)), BRAIN.system, time=0.1 * np.arange(30), quantity="BOLD", unit="%"
        ),
        "plot_arousal": sy.plot.plot_arousal(
            {"before": {"alone": staged("still face", comfort=0.0)["fear"], "with": staged("still face")["fear"]}},
            stages={"still face": (120.0, 240.0)},
        ),
        "plot_between": sy.plot.plot_between(
            {"theta": fc[:6, 6:12], "alpha": fc[6:12, :6]}, people=("Ann", "Bo"), channels=list("abcdef")
        ),
        "plot_brain": sy.plot.plot_brain(BRAIN, BRAIN.strength, links=BRAIN.weights, quantity="strength"),
        "plot_changes": sy.plot.plot_changes(BRAIN, BRAIN.weights, BRAIN.weights * (1 + 0.1 * rng.standard_normal((n, n)))),
        "plot_chance": sy.plot.plot_chance({"apart": 0.1}, {"apart": rng.standard_normal(50)}),
        "plot_dyad": sy.plot.plot_dyad(people(2), between),
        "plot_fit": sy.plot.plot_fit(
            [0.1, 0.5, 0.9], {"with": [0, 1, 0], "without": [0, 0, 0]}, complexity={"with": [0, 1, 0]}, working=0.5,
            critical=1.0, measured_complexity=0.6,
        ),
        "plot_lags": sy.plot.plot_lags(
            {"a – b": rng.random((3, 11))}, np.arange(-5, 6) / 10, people=[("a", "b")], chance={"a – b": rng.random((50, 11))}
        ),
        "plot_life": sy.plot.plot_life({"as it is": lived(), "calmer": lived(hassles=0.2)}, "client", ["danger", "window", "quality"]),
        "plot_links": sy.plot.plot_links(["Ann", "Bo"], list("abcdef"), rng.standard_normal((2, 2, 6, 6))),
        "plot_matrices": sy.plot.plot_matrices({"measured": fc, "simulated": fc}, system=BRAIN.system),
        "plot_nulls": sy.plot.plot_nulls(
            {"coherence": 0.3, "peak lag": 0.2}, {"coherence": rng.random(50), "peak lag": rng.random(50)}, units={"peak lag": "s"}
        ),
        "plot_phase_plane": sy.plot.plot_phase_plane(
            sy.models["wilson_cowan"], (0, 0.5), (0, 0.5), params={"P": 0.8}, ways={"a way": ([0.1, 0.2], [0.1, 0.3])}
        ),
        "plot_profile": sy.plot.plot_profile(profile_table(chance_low=0.1, chance_high=0.2, low=0.5, high=3.0)),
        "plot_scatter": sy.plot.plot_scatter({"one": fc, "two": fc.T}, BRAIN.measured_fc, homotopic=BRAIN.homotopic),
        "plot_windows": sy.plot.plot_windows(
            {"correlation": rng.random(5)}, np.arange(5.0), low={"correlation": np.zeros(5)}, high={"correlation": np.ones(5)}
        ),
    }  # fmt: skip


def texts(figure):
    """Every word in a figure."""
    from matplotlib.text import Text

    return [t.get_text() for t in figure.findobj(Text) if t.get_text() and t.get_visible()]


def by_gid(axes, prefix):
    """Artists of an axes whose group identifier begins so, as arrays of points (point, 2)."""
    found = {}
    for artist in [*axes.patches, *axes.lines]:
        if (artist.get_gid() or "").startswith(prefix):
            points = artist.get_xy() if hasattr(artist, "get_xy") else np.column_stack(artist.get_data())
            found.setdefault(artist.get_gid(), []).append(np.asarray(points))
    return found
