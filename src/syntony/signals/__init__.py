"""What can be measured of a region's activity, computed inside the run."""

from .bold import bold, bold_deco2014, bold_friston2003, bold_obata

SIGNALS = {s.name: s for s in (bold, bold_deco2014, bold_friston2003, bold_obata)}
