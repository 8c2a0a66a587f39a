"""Which regions of the default brain express a person to others (face, voice, posture), and which perceive others.

That a region takes part is published where its tag says so; the shares are ours: they weigh the regions so that a
relation has one strength, and no study gives them. Perceiving leans to the right, as for the tone of a voice. A
relation can name its own regions instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from .. import errors
from ..brain import Brain


class Role(NamedTuple):
    """The part a region plays: its share (ours), what it does, and where that is known from."""

    share: float
    meaning: str
    source: str
    tag: str


FACE = "PMID:15335441"  # Morecraft 2004, The motor cortex and facial expression: five face areas in the monkey
LARYNX = "doi:10.1093/cercor/bhm131"  # Brown 2008
ANGRY_VOICE = "doi:10.1093/cercor/bhu074"  # Frühholz 2015
VOICE = "doi:10.1038/35002078"  # Belin 2000, both sides
MOVING_FACE = "doi:10.3389/fnhum.2018.00227"  # Zinchenko 2018, meta-analysis
FACE_AREA = "doi:10.1523/JNEUROSCI.17-11-04302.1997"  # Kanwisher 1997
FEELING = "doi:10.1073/pnas.0935845100"  # Carr 2003

EXPRESSING = {
    "Precentral_L": Role(0.20, "movements of face, larynx and body", f"{FACE}, {LARYNX}", "published"),
    "Precentral_R": Role(0.20, "movements of face, larynx and body", f"{FACE}, {LARYNX}", "published"),
    "Rolandic_Oper_L": Role(0.10, "mouth and voice, foot of the central gyri", "", "ours"),
    "Rolandic_Oper_R": Role(0.10, "mouth and voice, foot of the central gyri", "", "ours"),
    "Supp_Motor_Area_L": Role(0.10, "upper face; posture is ours", FACE, "published"),
    "Supp_Motor_Area_R": Role(0.10, "upper face; posture is ours", FACE, "published"),
    "Cingulate_Mid_L": Role(0.05, "face areas of the cingulate: emotional expression", FACE, "published"),
    "Cingulate_Mid_R": Role(0.05, "face areas of the cingulate: emotional expression", FACE, "published"),
    "Cingulate_Ant_L": Role(0.05, "emotional tone of the voice", ANGRY_VOICE, "published"),
    "Cingulate_Ant_R": Role(0.05, "emotional tone of the voice", ANGRY_VOICE, "published"),
}
PERCEIVING = {
    "Temporal_Sup_L": Role(0.10, "voices", VOICE, "published"),
    "Temporal_Sup_R": Role(0.30, "voices, their tone, and faces in motion", VOICE, "published"),
    "Temporal_Mid_R": Role(0.15, "faces in motion", MOVING_FACE, "published"),
    "Fusiform_L": Role(0.05, "faces", MOVING_FACE, "published"),
    "Fusiform_R": Role(0.20, "faces", f"{FACE_AREA}, {MOVING_FACE}", "published"),
    "Insula_L": Role(0.05, "from seeing an expression to feeling it", FEELING, "published"),
    "Insula_R": Role(0.15, "from seeing an expression to feeling it", FEELING, "published"),
}


def expressing(brain: Brain) -> np.ndarray:
    """Shares (region,), sum 1, of the regions by which a person is read by others.

    >>> brain = Brain.default()
    >>> shares = expressing(brain)
    >>> float(shares[brain.index("Precentral_L")[0]]), round(float(shares.sum()), 12)
    (0.2, 1.0)
    """
    return _shares(brain, EXPRESSING, "expressing")


def perceiving(brain: Brain) -> np.ndarray:
    """Shares (region,), sum 1, of the regions by which a person takes others in.

    >>> brain = Brain.default()
    >>> shares = perceiving(brain)
    >>> round(float(shares[brain.hemisphere == "right"].sum()), 12)
    0.8
    """
    return _shares(brain, PERCEIVING, "perceiving")


def _shares(brain: Brain, roles: Mapping[str, Role], what: str) -> np.ndarray:
    shares = np.array([roles[label].share if label in roles else 0.0 for label in brain.labels.tolist()])
    if not shares.any():
        raise errors.BadValue(
            f"brain {brain.name!r} has none of the {what} regions of the default brain ({', '.join(sorted(roles))}); "
            f"name them: {what}={{label: share}}"
        )
    return shares / shares.sum()
