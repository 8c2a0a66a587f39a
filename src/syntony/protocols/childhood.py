"""Childhoods: how often a child is answered, how openly, and how moved it is meanwhile.

Kinds after Ainsworth and after the deprivation studies; hours, openness and intensities are ours, for comparisons between kinds, not
descriptions of families. What they do to a brain is for the model to say.
"""

from __future__ import annotations

from .. import errors
from ..course import Course, Episode
from ..units import hour, year

KINDS = {  # hours a day of comfort and play up to six years; openness of the relation; intensity of affect alone
    "secure": (2.0, 2.0, 1.0, 0.4),
    "ordinary": (2.0, 2.0, 1.0, 1.0),
    "cold": (0.5, 0.5, 0.2, 1.0),
    "frightening": (1.0, 0.5, 0.6, 1.4),
    "institutional": (0.3, 0.2, 0.3, 1.2),
}


def childhood(
    kind: str = "secure", child: str = "child", parent: str = "parent", *, born: float = 0.0, until: float = 18 * year
) -> Course:
    """The years with one caregiver, up to `until` (age, s).

    Parameters
    ----------
    kind : "secure", "ordinary" (as many hours, more upset when alone: the bond decides), "cold", "inconsistent", "frightening" or "institutional"
    child, parent : str
    born : float, s
        Date of birth on the course's axis, not negative.
    until : float, s
        Age at which it ends, above 6 years.

    Examples
    --------
    >>> print(childhood("secure", until=8 * year))
    Course of 8 y, sleep 33 % of the time
    from  to   what     who            how often  intensity  gain
    0 y   6 y  comfort  child, parent  2 h a day  1          1
    0 y   6 y  play     child, parent  2 h a day  0.5        1
    0 y   6 y  alone    child          2 h a day  0.4        1
    6 y   8 y  meals    child, parent  1 h a day  0.5        1
    """
    errors.expect_choice(kind, (*KINDS, "inconsistent"), "kind of childhood")
    errors.expect_number(born, "born", low=0, unit="s")
    errors.expect_number(until, "until", low=6 * year, open_low=True, unit="s")
    both, early = (child, parent), (born, born + 6 * year)
    if kind == "inconsistent":
        episodes = [
            Episode("comfort", both, *early, each=1 * hour),
            Episode("comfort withheld", both, *early, each=1 * hour, gain=0.1),
            Episode("play", both, *early, each=1 * hour, intensity=0.5, gain=0.6),
            Episode("alone", child, *early, each=2 * hour, intensity=1.5),
        ]
        openness = 0.6
    else:
        comfort, play, openness, alone = KINDS[kind]
        episodes = [
            Episode("comfort", both, *early, each=comfort * hour, gain=openness),
            Episode("play", both, *early, each=play * hour, intensity=0.5, gain=openness),
            Episode("alone", child, *early, each=2 * hour, intensity=alone),
        ]
    episodes.append(Episode("meals", both, born + 6 * year, born + until, each=1 * hour, intensity=0.5, gain=openness))
    return Course(episodes, born={child: born, parent: born - 28 * year})
