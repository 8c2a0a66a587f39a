"""What can be measured of a region's activity, computed inside the run; and what sensors on the head make of it."""

from .bold import bold, bold_deco2014, bold_friston2003, bold_obata
from .haemoglobin import hbo, hbr

SIGNALS = {s.name: s for s in (bold, bold_deco2014, bold_friston2003, bold_obata, hbo, hbr)}
