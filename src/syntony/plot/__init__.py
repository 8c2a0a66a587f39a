"""Figures: one function, one figure; arrays or xarray objects in, a matplotlib Figure out."""

from .activity import plot_activity
from .arousal import plot_arousal
from .between import plot_between
from .brain import plot_brain
from .chance import plot_chance
from .changes import plot_changes
from .dyad import plot_dyad
from .fit import plot_fit
from .lags import plot_lags
from .life import plot_life
from .links import plot_links
from .matrices import plot_matrices
from .nulls import plot_nulls
from .phase_plane import plot_phase_plane
from .profile import plot_profile
from .scatter import plot_scatter
from .windows import plot_windows

PLOTS = {
    "plot_activity": plot_activity,
    "plot_arousal": plot_arousal,
    "plot_between": plot_between,
    "plot_brain": plot_brain,
    "plot_chance": plot_chance,
    "plot_changes": plot_changes,
    "plot_dyad": plot_dyad,
    "plot_fit": plot_fit,
    "plot_lags": plot_lags,
    "plot_life": plot_life,
    "plot_links": plot_links,
    "plot_matrices": plot_matrices,
    "plot_nulls": plot_nulls,
    "plot_phase_plane": plot_phase_plane,
    "plot_profile": plot_profile,
    "plot_scatter": plot_scatter,
    "plot_windows": plot_windows,
}
