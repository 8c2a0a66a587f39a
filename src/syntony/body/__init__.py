"""What the body does: glands, arousal, heart, marks on genes. One file, one published system."""

from .autonomic import autonomic
from .distress import distress
from .fear import fear
from .gland_mass import gland_mass
from .gupta import gupta
from .lasting import lasting
from .methylation import independent, methylation
from .sriram import sriram
from .threat import threat
from .walker import kim, walker

BODIES = {
    "autonomic": autonomic,
    "distress": distress,
    "fear": fear,
    "gland_mass": gland_mass,
    "gupta": gupta,
    "independent_sites": independent,
    "kim": kim,
    "lasting": lasting,
    "methylation": methylation,
    "sriram": sriram,
    "threat": threat,
    "walker": walker,
}
