"""What lasts of days and years in a person: schemata, expectation, glands, marks, and the three integrative zones.

One declaration of what the published systems say about slow change: schemata as in `threat` (Robinaugh et al.), glands as in
`gland_mass` (Karin, Milo, Alon) with the fast hormones at rest, the mark as in `methylation` (after Haerter 2014; Weaver 2004), what
relief teaches as in `bonds.repairing` (after Cittern 2018). What joins them is ours, each with its own switch.

Newer evidence is kept, not hidden: basal cortisol in post-traumatic stress against all controls is SMD -0.12, not significant
(Meewisse 2007); a study of 2,232 twins found no robust marks of victimisation in blood (E-Risk 2018); whether marks move in adults
is open, so `adult_gate` is small; change of FKBP5 with response to therapy rests on small studies, so `response` is 0. Nothing here
reads a person's marks or hormones.
"""

from __future__ import annotations

from math import inf, log

from ..math import exp, maximum, sqrt
from ..model import Model, Output, Param, State
from ..units import day, year
from .gland_mass import KARIN, MILO, receptor
from .methylation import HAERTER, WEAVER
from .threat import PANIC

TEICHER = "doi:10.1016/j.biopsych.2004.03.016"
KLENGEL = "doi:10.1038/nn.3275"
CITTERN = "doi:10.1371/journal.pone.0193955"
REST = 0.9852  # cortisol at rest: x (1 + (x / 4)³) = 1


def stress_of(load, strain, half):
    """Drive of the stress axis: more load adds less and less, so that lasting stress cannot multiply cortisol without end."""
    return 1.0 + strain * load / (load + half)


def feedback_of(mark, risk_mark, sensitivity, silenced, resisting):
    """Cortisol that halves release: methylation takes receptors away, an opened FKBP5 makes them deaf."""
    return sensitivity * (1.0 + silenced * (mark - 0.0528) + resisting * (1.0 - risk_mark))


def cortisol_of(stress, pituitary, adrenal, sensitivity):
    """x with x (1 + (x / K)³) = √(stress pituitary adrenal): Newton from above, where the curve is convex."""
    goal = sqrt(maximum(stress * pituitary * adrenal, 1e-12))
    x = goal
    for _ in range(8):
        x = x - (x + x**4 / sensitivity**3 - goal) / (1.0 + 4.0 * x**3 / sensitivity**3)
    return x


def openness(age, adult_gate, early):
    """Of the marks: 1 after birth, `adult_gate` later."""
    return adult_gate + (1.0 - adult_gate) * exp(-((age / early) ** 2))


def derivative(
    danger, coping, expectation, mark, risk_mark, pituitary, adrenal, callosum, hippocampus, prefrontal,
    alarm, calmed, threat_met, comforted, sought, load, cared, improved, age, learning, strain, half_strain, sensitivity,
    silenced, resisting, pituitary_growth, adrenal_growth, adversity, care, basal, marking, adult_gate, early, risk, response,
    wear, callosum_harm, hippocampus_harm, prefrontal_harm, neglect_harm, enough, growing,
):  # fmt: skip
    stress = stress_of(load, strain, half_strain)
    receptor_at = feedback_of(mark, risk_mark, sensitivity, silenced, resisting)
    x = cortisol_of(stress, pituitary, adrenal, receptor_at)
    through = receptor(x, receptor_at, 3)
    crh = stress * through / x
    acth = crh * pituitary * through
    gate = openness(age, adult_gate, early)
    up, down = basal + gate * adversity * load + mark * mark, basal + gate * care * cared + (1.0 - mark) * (1.0 - mark)
    excess = maximum(x / REST - 1.0, 0.0)
    young = exp(-((age / growing) ** 2))
    alone = neglect_harm * young * maximum(1.0 - cared / enough, 0.0)
    return (
        0.25 * alarm * maximum(threat_met - danger, 0.0) - 0.1 * calmed * danger,
        -0.25 * alarm * coping + 0.1 * calmed * maximum(threat_met - coping, 0.0),
        learning * (comforted - sought * expectation),
        marking * ((1.0 - mark) * up - mark * down),
        risk * marking * (response * improved * (1.0 - risk_mark) - gate * adversity * load * risk_mark),
        pituitary * pituitary_growth * (crh - 1.0),
        adrenal * adrenal_growth * (acth - 1.0),
        wear * (1.0 - callosum - callosum_harm * excess * callosum - alone),
        wear * (1.0 - hippocampus - hippocampus_harm * excess * hippocampus),
        wear * (1.0 - prefrontal - prefrontal_harm * excess * prefrontal - alone),
    )


def observe(mark, risk_mark, pituitary, adrenal, load, strain, half_strain, sensitivity, silenced, resisting, alerting):
    stress = stress_of(load, strain, half_strain)
    receptor_at = feedback_of(mark, risk_mark, sensitivity, silenced, resisting)
    x = cortisol_of(stress, pituitary, adrenal, receptor_at)
    through = receptor(x, receptor_at, 3)
    return x / REST, stress * through * through / x * pituitary, 1.0 + alerting * load / (load + half_strain)


def share(start, meaning):
    return State(start, "1", meaning, limits=(0.0, 1.0))


def given(meaning, unit="1", value=0.0, high=inf):
    return Param(value, unit, (0, high), meaning, "given by the minute clock", tag="ours")


def ours(value, meaning, unit="1", high=inf, source="ours", tag="ours"):
    return Param(value, unit, (0, high), meaning, source, tag=tag)


lasting = Model(
    name="lasting",
    meaning="what lasts of days and years: schemata, expectation, glands, marks, integrative zones",
    source=f"{PANIC}; {KARIN}; {HAERTER}; {CITTERN}; joined by ours",
    derivative=derivative,
    observe=observe,
    outputs={
        "cortisol": Output("1", "chronic cortisol, relative to rest"),
        "acth": Output("1", "chronic ACTH, relative to rest"),
        "noradrenaline": Output("1", "tonic noradrenaline, relative to rest"),
    },
    states={
        "danger": share(0.5, "arousal schema: bodily sensations are dangerous"),
        "coping": share(0.5, "escape schema: one can cope without escaping"),
        "expectation": share(0.5, "expected relief from turning to somebody"),
        "mark": share(0.0528, "methylation of a receptor gene, like NR3C1"),
        "risk_mark": share(1.0, "methylation of FKBP5; only the risk allele loses it"),
        "pituitary": State(1.0, "1", "mass of the corticotrophs", limits=(0.01, 100.0)),
        "adrenal": State(1.0, "1", "mass of the adrenal cortex", limits=(0.01, 100.0)),
        "callosum": State(1.0, "1", "callosal weights, relative to undisturbed", limits=(0.1, 1.5)),
        "hippocampus": State(1.0, "1", "hippocampal weights, relative to undisturbed", limits=(0.1, 1.5)),
        "prefrontal": State(1.0, "1", "prefrontal weights, relative to undisturbed", limits=(0.1, 1.5)),
    },
    params={
        "alarm": given("days of escape per time", "1/s"),
        "calmed": given("days of felt and settled fear per time, by how safe it was", "1/s"),
        "threat_met": given("largest threat of such days", high=1.0),
        "comforted": given("relief that others brought per time", "1/s"),
        "sought": given("times somebody was turned to", "1/s"),
        "load": given("mean fear of the waking day", high=1.0),
        "cared": given("how surely distress is met by somebody", high=1.0),
        "improved": given("fall of the load since the worst, as a share", high=1.0),
        "age": given("age", "s", 30 * year),
        "learning": ours(0.05, "per time somebody is turned to", source=CITTERN),
        "strain": ours(0.6, "most that load adds to the drive of the axis", tag="calibrated"),
        "half_strain": ours(0.02, "load of half of it", high=1.0),
        "sensitivity": Param(4.0, "1", (0.1, inf), "cortisol that halves release", MILO),
        "silenced": ours(0.5, "how much a full mark weakens feedback", source=WEAVER),
        "resisting": ours(0.5, "how much a lost FKBP5 mark weakens feedback", source=KLENGEL),
        "pituitary_growth": Param(log(2) / (20 * day), "1/s", (0, inf), "turnover of the corticotrophs", MILO),
        "adrenal_growth": Param(log(2) / (30 * day), "1/s", (0, inf), "turnover of the cortex", MILO),
        "adversity": ours(12.0, "load drives methylation", source=WEAVER),
        "care": ours(0.6, "care drives demethylation", source=WEAVER),
        "basal": Param(0.05, "1", (0, 0.25), "change that needs no neighbour", "ours", tag="ours"),
        "marking": ours(1 / (60 * day), "speed of the marks", "1/s"),
        "adult_gate": ours(0.05, "openness of the marks in adults; open question", high=1.0, source=WEAVER),
        "early": ours(2.5 * year, "age at which openness has fallen to a third", "s", source=WEAVER),
        "risk": ours(0.0, "1 with the risk allele of FKBP5", high=1.0, source=KLENGEL),
        "response": ours(0.0, "FKBP5 comes back with improvement; hypothesis, off"),
        "wear": ours(1 / (5 * year), "speed of the integrative zones", "1/s"),
        "callosum_harm": ours(0.2, "callosum lost per excess of cortisol", source=TEICHER, tag="calibrated"),
        "hippocampus_harm": ours(0.15, "hippocampus lost per excess of cortisol", tag="calibrated", source="doi:10.1073/pnas.1115396109"),
        "prefrontal_harm": ours(0.15, "prefrontal weights lost per excess of cortisol"),
        "neglect_harm": ours(0.25, "callosum and prefrontal cortex not built where nobody answers", source=TEICHER, tag="calibrated"),
        "enough": ours(0.25, "care from which nothing is missing", high=1.0),
        "growing": ours(12 * year, "age over which that counts", "s"),
        "alerting": ours(1.0, "most that load adds to tonic noradrenaline"),
    },
    presets={"risk_allele": {"risk": 1.0}, "closed_marks": {"adult_gate": 0.0}},
    activity="danger",
)  # fmt: skip
