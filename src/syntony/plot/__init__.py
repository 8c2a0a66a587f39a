"""Figures: one function, one figure; arrays or xarray objects in, a matplotlib Figure out."""

from .activity import plot_activity
from .brain import plot_brain
from .chance import plot_chance
from .dyad import plot_dyad
from .fit import plot_fit
from .matrices import plot_matrices
from .profile import plot_profile
from .scatter import plot_scatter

PLOTS = {
    "plot_activity": plot_activity,
    "plot_brain": plot_brain,
    "plot_chance": plot_chance,
    "plot_dyad": plot_dyad,
    "plot_fit": plot_fit,
    "plot_matrices": plot_matrices,
    "plot_profile": plot_profile,
    "plot_scatter": plot_scatter,
}
