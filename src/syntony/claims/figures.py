"""Figures of the guided page: small runs of the package itself, drawn when the page is written, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ..plot import _style
from ..units import day, hour, minute, week, year

DUTCH = {
    "activity that goes together (drive of learning)": "activiteit die samengaat (aanzet tot leren)",
    "change of the connection": "verandering van de verbinding",
    "together": "samen", "apart": "los van elkaar",
    "time (units)": "tijd (eenheden)", "share of marked sites": "aandeel gemarkeerde plekken",
    "short adversity": "korte tegenspoed", "long adversity": "lange tegenspoed",
    "adversity, then long care": "tegenspoed, dan lange zorg",
    "security of the parent (sd)": "veiligheid van de ouder (sd)", "security of the child (sd)": "veiligheid van het kind (sd)",
    "time (min)": "tijd (min)", "fear": "angst", "alone": "alleen", "with a stranger": "met een vreemde", "with a partner": "met een partner",
    "share of signals answered": "aandeel beantwoorde signalen", "how good that is": "hoe goed dat is",
    "episodes together": "keren samen", "own control": "eigen beheersing",
    "good bond": "goede band", "weak bond": "zwakke band", "good bond, nothing felt": "goede band, niets gevoeld",
    "age (years)": "leeftijd (jaren)", "maturity": "rijpheid", "right": "rechts", "left": "links",
    "gain (how sharply cells respond)": "versterking (hoe scherp cellen reageren)", "level": "niveau",
    "regions in step": "gebieden in de maat", "how much this changes": "hoe sterk dat wisselt",
    "cortisol": "cortisol", "time after the stress (hours)": "tijd na de stress (uren)",
    "half an hour of stress": "een half uur stress", "three hours of stress": "drie uur stress",
    "how much sensations are feared": "hoezeer sensaties gevreesd worden",
    "smallest push that overwhelms": "kleinste prikkel die overspoelt",
    "no own control": "geen eigen beheersing", "some own control": "enige eigen beheersing", "more own control": "meer eigen beheersing",
    "episodes of distress": "keren in nood", "tendency to seek others": "neiging anderen te zoeken",
    "often relieved": "vaak verlicht", "sometimes": "soms", "hardly ever": "bijna nooit",
    "seconds": "seconden", "distress": "nood", "answers in time": "antwoorden op tijd", "answers too late": "antwoorden te laat",
}  # fmt: skip

Say = Callable[[str], str]
HALF_DAY = np.hanning(145) / np.hanning(145).sum()  # of samples every five minutes


def _line(axes: Any, k: int, x: Any, y: Any, label: str) -> None:
    axes.plot(x, y, color=_style.person(k)[0], linestyle=("-", "--", ":")[k % 3], linewidth=1.8, label=label)


def learning(axes: Any, say: Say) -> None:
    """The threshold of going together."""
    from ..engine.rules import numpy_change
    from ..plasticity import RULES

    rule = RULES["threshold_covariance"]
    known = {name: p.default for name, p in rule.params.items()} | {"weight": 0.1, "arousal": 1.0, "asleep": 0.0}
    covariance = np.linspace(-1, 3, 81) * known["theta"]
    change = np.asarray(numpy_change(rule)(**known, covariance=covariance)[0])
    _style.dress(axes, *map(say, ("activity that goes together (drive of learning)", "change of the connection")))
    axes.axhline(0, color=_style.LINE)
    above = covariance >= known["theta"]
    for k, (part, name) in enumerate(((above, "together"), (~above, "apart"))):
        _line(axes, k, covariance[part] / known["theta"], change[part] / np.abs(change).max(), say(name))
    _style.legend(axes)


def marks(axes: Any, say: Say) -> None:
    """A mark that flips and stays."""
    from ..simulate_body import simulate_body

    _style.dress(axes, *map(say, ("time (units)", "share of marked sites")))
    courses = {
        "short adversity": {"adversity": [(5 * day, 0.2), (7 * day, 0.0)]},
        "long adversity": {"adversity": [(5 * day, 0.2), (12 * day, 0.0)]},
        "adversity, then long care": {"adversity": [(5 * day, 0.2), (12 * day, 0.0)], "care": [(25 * day, 0.2), (32 * day, 0.0)]},
    }  # fmt: skip
    for k, (name, changes) in enumerate(courses.items()):
        r = simulate_body("methylation", 45 * day, start={"mark": 0.0528}, changes=changes, every=0.5 * day)
        _line(axes, k, r["mark"].time / day, r["mark"], say(name))
    _style.legend(axes)


def passed_on(axes: Any, say: Say) -> None:
    """Security of parents and children."""
    from ..bonds.generations import generations

    security = generations(800, seed=1).security
    _style.dress(axes, *map(say, ("security of the parent (sd)", "security of the child (sd)")))
    axes.scatter(security[0], security[1], s=6, color=_style.PEOPLE[0], alpha=0.5, linewidths=0)
    slope, level = np.polyfit(security[0], security[1], 1)
    ends = np.array([-3, 3])
    _line(axes, 1, ends, slope * ends + level, f"r {np.corrcoef(security[:2])[0, 1]:.2f}")
    _style.legend(axes)


def soothed(axes: Any, say: Say) -> None:
    """A fright, and who is there."""
    from ..bonds.soothing import BONDS_OF
    from ..minutes import REST
    from ..simulate_body import simulate_body

    _style.dress(axes, *map(say, ("time (min)", "fear")))
    for k, (name, who) in enumerate(
        {"alone": "alone", "with a stranger": "stranger", "with a partner": "partner"}.items()
    ):
        params = {"quality": BONDS_OF[who]}
        r = simulate_body(
            "distress", 12 * minute, start={"arousal": 0.9}, before=REST, params=params, every=5.0, dt=1.0
        )
        _line(axes, k, r["fear"].time / minute, r["fear"], say(name))
    _style.legend(axes)


def answered(axes: Any, say: Say) -> None:
    """How often an answer is best."""
    from ..bonds.repairing import attunement

    share = np.linspace(0, 1, 101)
    _style.dress(axes, *map(say, ("share of signals answered", "how good that is")))
    _line(axes, 0, share, attunement(share), "")


def late(axes: Any, say: Say) -> None:
    """Answers in time, and too late."""
    from ..bonds.responding import longest_delay
    from ..simulate_body import simulate_body

    limit = longest_delay(1.0, 1.0, 4.0)
    _style.dress(axes, *map(say, ("seconds", "distress")))
    for k, (name, share) in enumerate({"answers in time": 0.5, "answers too late": 1.2}.items()):
        r = simulate_body("late", 30.0, params={"delay": share * limit}, every=0.1, dt=0.01)
        _line(axes, k, r["distress"].time, r["distress"], say(name))
    _style.legend(axes)


def seeking(axes: Any, say: Say) -> None:
    """What relief teaches."""
    from ..bonds.repairing import expected

    rng = np.random.default_rng(0)
    _style.dress(axes, *map(say, ("episodes of distress", "tendency to seek others")))
    steps = np.arange(1, 151, 3)
    for k, (name, p) in enumerate({"often relieved": 0.9, "sometimes": 0.5, "hardly ever": 0.1}.items()):
        relieved = rng.random((200, 150)) < p
        _line(axes, k, steps, [expected(relieved[:, :n]).seeking.mean() for n in steps], say(name))
    _style.legend(axes)


def inside(axes: Any, say: Say) -> None:
    """Own control grows with what was offered, if it was felt."""
    from ..bonds.soothing import internalised

    _style.dress(axes, *map(say, ("episodes together", "own control")))
    kinds = {"good bond": (0.8, True), "weak bond": (0.1, True), "good bond, nothing felt": (0.8, False)}
    for k, (name, (offered, felt)) in enumerate(kinds.items()):
        control = [0.1]
        for _ in range(60):
            control.append(float(internalised(control[-1], offered, felt, True, rate=0.05, fading=0.005)))
        _line(axes, k, np.arange(61), control, say(name))
    _style.legend(axes)


def sides(axes: Any, say: Say) -> None:
    """Maturity of the right and the left."""
    from ..plasticity.development import maturity

    ages = np.linspace(0, 8, 81)
    _style.dress(axes, *map(say, ("age (years)", "maturity")))
    for k, side in enumerate(("right", "left")):
        _line(axes, k, ages, [float(maturity.at(age * year, **maturity.presets[side])) for age in ages], say(side))
    _style.legend(axes)


def gain(axes: Any, say: Say) -> None:
    """Loose sand, and all at once a brain in step."""
    from scipy.signal import hilbert

    from ..brain import Brain
    from ..keep import Keep
    from ..measures import order_parameter
    from ..simulate import sweep

    gains = np.arange(0.7, 1.201, 0.05)
    r = sweep(
        Brain.default(), {"slope_e": gains.tolist()}, model="wilson_cowan", coupling=2.0, duration=12.0, seed=1,
        keep=Keep(every=0.002, start=2.0), progress=False,
    )  # fmt: skip
    x = r["E"].values[:, 0]
    step = order_parameter(np.angle(np.asarray(hilbert(x - x.mean(axis=-1, keepdims=True))))[..., 250:-250])
    _style.dress(axes, *map(say, ("gain (how sharply cells respond)", "level")))
    _line(axes, 0, gains, step.mean(axis=-1), say("regions in step"))
    _line(axes, 1, gains, step.std(axis=-1), say("how much this changes"))
    _style.legend(axes)


def two_states(axes: Any, say: Say) -> None:
    """A stress axis with two states."""
    from ..body.walker import UNIT
    from ..simulate_body import simulate_body

    start = {"acth": 2.0, "receptor": 0.5, "cortisol": 2.0, "store": 1.0, "crh": 60.0}
    settled = 150 * hour
    _style.dress(axes, *map(say, ("time after the stress (hours)", "cortisol")))
    for k, (name, length) in enumerate({"half an hour of stress": 0.5, "three hours of stress": 3.0}.items()):
        stress = {"stress": [(0.0, 0.0), (settled, 0.2), (settled + length * hour, 0.0)]}
        r = simulate_body(
            "kim",
            settled + 1 * week,
            params={"release": 2.487},
            changes=stress,
            start=start,
            every=5 * minute,
            dt=UNIT / 30,
        )
        cortisol = r["cortisol"]
        smooth = np.convolve(cortisol, HALF_DAY, mode="valid")
        _line(axes, k, (cortisol.time.values[: len(smooth)] - settled) / hour + 6, smooth, say(name))
    axes.set_xlim(-24, 120)
    _style.legend(axes)


def window(axes: Any, say: Say) -> None:
    """The window of tolerance."""
    from ..minutes import tolerated

    schemas = np.linspace(0.4, 1, 19)
    _style.dress(axes, *map(say, ("how much sensations are feared", "smallest push that overwhelms")))
    for k, (name, control) in enumerate(
        {"no own control": 0.0, "some own control": 0.2, "more own control": 0.4}.items()
    ):
        _line(axes, k, schemas, tolerated(schema=schemas, control=control, finest=0.02), say(name))
    axes.set_ylim(0, 2)
    _style.legend(axes)


FIGURES: dict[str, Callable[[Any, Say], None]] = {
    "A4": learning, "B1": marks, "B4": passed_on, "C4": soothed, "D1": answered, "D2": seeking, "D4": inside, "E7": sides,
    "F1": gain, "F2": two_states, "G3": window, "G8": late,
}  # fmt: skip


def drawn(name: str, language: str) -> Any:
    """The figure of a statement, with its words in one language."""
    page = _style.figure(5.4, 3.1)
    FIGURES[name](page.subplots(), DUTCH.__getitem__ if language == "nl" else str)
    return page
