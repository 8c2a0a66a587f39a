"""Run the tests that stand for the statements of the article, and write docs/evidence.md.

python scripts/evidence.py
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from pathlib import Path

from syntony.claims import BASES, chapters, statements

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "evidence.md"


def outcomes(tests):
    """{test: [passed, failed, skipped]} over all its parameters."""
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.xml"
        command = [sys.executable, "-m", "pytest", "-q", "-n", "2", f"--junitxml={found}", *tests]
        subprocess.run(command, cwd=ROOT, check=False)
        counts = defaultdict(lambda: [0, 0, 0])
        for case in ElementTree.parse(found).getroot().iter("testcase"):
            name = f"{case.get('classname').replace('.', '/')}.py::{case.get('name').split('[')[0]}"
            kinds = {child.tag for child in case}
            counts[name][1 if kinds & {"failure", "error"} else 2 if "skipped" in kinds else 0] += 1
    return counts


def verdict(statement, counts):
    """Whether the statement's tests hold."""
    ran = [counts[test] for test in statement.tests]
    if any(failed for _, failed, _ in ran):
        return "**does not hold**"
    if not all(passed for passed, _, _ in ran):
        return "not run"
    return "no claim" if statement.basis == "open" else "holds"


def source(name):
    """A link."""
    if name.startswith("10."):
        return f"[{name}](https://doi.org/{name})"
    return f"[{name}](https://pmc.ncbi.nlm.nih.gov/articles/{name}/)"


def test_name(node):
    """A test as it is called."""
    path, name = node.split("::")
    return f"`{Path(path).stem}::{name.removeprefix('test_')}`"


def page(counts):
    """The words and the table."""
    lines = [
        "# Evidence", "",
        "Written by `python scripts/evidence.py` from `syntony claims`; do not edit. For every statement of the article: what it says (in our",
        "own words), what is built, its sources, the tests that stand for it and whether they hold in this run, and what is known now.",
        "`syntony claims --html article.html` writes it as a guided page with figures, in English and Dutch.", "",
        "How a statement stands here: " + "; ".join(f"*{basis}*: {words['en']}" for basis, words in BASES.items()) + ".",
    ]  # fmt: skip
    for chapter in chapters():
        lines += ["", f"## {chapter.name}. {chapter.title['en']}", "",
                  "| | the article says | what the model does | built of | tests | stands | holds | known now |", "|---|---|---|---|---|---|---|---|"]  # fmt: skip
        for s in chapter.statements:
            built = "; ".join([*(f"`{m}`" for m in s.mechanism), *map(source, s.sources)])
            tests = "<br>".join(map(test_name, s.tests))
            cells = (s.name, s.says["en"], s.does["en"], built, tests, s.basis, verdict(s, counts), s.now["en"])
            lines.append(f"| {' | '.join(cells)} |")
    lines += ["", *targets()]
    return "\n".join(lines) + "\n"


def targets():
    """What was fitted, and what was left alone."""
    fitted = [s for s in statements().values() if s.basis == "calibrated"]
    left = [s for s in statements().values() if s.basis == "predicted"]
    return [
        "## Calibrated to", "",
        "Numbers that were targets; that these agree shows only that they can.", "",
        "| number | source | where |", "|---|---|---|",
        *(f"| {number} | {source} | `{where}` |" for number, source, where in CALIBRATED), "",
        f"Statements that rest on them: {', '.join(s.name for s in fitted)}.", "",
        "## Untouched predictions", "",
        "Two or more per gate, reported whether they hold or not.", "",
        "| prediction | published | found | holds |", "|---|---|---|---|",
        *(f"| {' | '.join(row)} |" for row in predictions()), "",
        f"Statements that follow untouched: {', '.join(s.name for s in left)}. More of them, with those that fail, stand in",
        "[Virtual trials](explanation/virtual-trials.md).",
    ]  # fmt: skip


CALIBRATED = (
    ("a stranger takes at most a tenth of the fear", "Coan 2006, 2017", "bonds/soothing.py: BONDS_OF"),
    ("neglect: cortisol at most 1.5 of rest", "Karin 2020; Meewisse 2007", "body/lasting.py: strain"),
    ("neglect: corpus callosum 17 % smaller", "Teicher 2004", "body/lasting.py: callosum_harm, neglect_harm"),
    ("prefrontal control at ten years", "Gabard-Durnam 2014; Gee 2013", "person.py: matures"),
    ("after dexamethasone −.53 (exposed), −.40 (disorder); by day −.36", "Morris 2012", "body/exposed.py: SENSITISED"),
    ("security of parent and child r .31", "Verhage 2016", "bonds/generations.py: MISSED"),
    ("same attachment class after 18 months .78, 20 years .78 and .56", "Crowell 2002; Waters 2000", "bonds/repairing.py"),
    ("alliance and outcome r .278; therapists 5 to 8 %", "Flückiger 2018; Johns 2019", "trials.py: noise"),
    ("half improved by session 8, three quarters by 26", "Howard 1986", "trials.py: bond, IMPROVED"),
)  # fmt: skip


def predictions():
    """(prediction, published, found, holds); what is quick is computed here, the rest stands in the tests named."""
    import numpy as np

    from syntony import Person
    from syntony.bonds.generations import generations, mediated
    from syntony.minutes import named

    g = generations(40_000, 1)
    r, share = np.corrcoef(g.security), mediated(g.security[0], g.sensitivity[0], g.security[1])
    whole, held = named(Person("client"))
    chain = r[0, 1] * r[1, 2]
    return (
        ("glands: cortisol back before ACTH, months apart", "yes (Karin 2020)", "`test_gland_mass`", "yes"),
        ("stress axis: 1 to 3 h of stress lead out of the normal state; up to 6 h lead back, 12 h do not", "yes (Kim 2016)",
         "`test_rhythms::brief_stress_makes_ill_and_brief_stress_cures`", "yes, with the window 1 % off"),
        ("bonds: the effect of a partner grows with the bond", "slope below 0 (Coan 2006)", "`test_person::alone_stranger_partner`", "yes"),
        ("bonds: presence of a parent calms a child and not an adolescent", "yes (Gee 2014)",
         "`test_development::a_caregiver_calms_a_childs_amygdala_and_hardly_an_adolescents`", "yes"),
        ("generations: share that sensitivity explains", ".25 (van IJzendoorn 1995, Verhage 2016)", f"{share:.2f}",
         "yes" if abs(share - 0.25) <= 0.05 else "**no**, less"),
        ("generations: grandparent and grandchild, if only parents carry it", f"r {chain:.2f}", f"r {r[0, 2]:.2f}",
         "yes" if abs(r[0, 2] - chain) < 0.02 else "**no**"),
        ("naming works by way of medial prefrontal cortex", "mediated (Lieberman 2007)", f"{whole:.2f}; held still {held:.2f}",
         "yes" if whole < 0 <= held else "**no**"),
        ("sudden gains of clients with two states", "g .68", "`test_sudden_gains::those_who_jump_end_better`", "yes (.5 to .9; scale of scores ours)"),
        ("dose: improved by sessions 1, 4, 13, 52; of those who stay longer fewer have improved", "Howard 1986; Barkham 2006",
         "[Virtual trials](explanation/virtual-trials.md)", "**no**, none of them"),
    )  # fmt: skip


def main():
    """Test and write."""
    PAGE.write_text(page(outcomes(list(dict.fromkeys(t for s in statements().values() for t in s.tests)))))
    print(PAGE)


if __name__ == "__main__":
    main()
