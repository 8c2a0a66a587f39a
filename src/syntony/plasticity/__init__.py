"""How weights, and what else is slow, change: one file, one rule."""

from .covariance import covariance
from .growth import axonal_growth, dendritic_growth, growth
from .inhibitory import inhibition, inhibition_of_rates
from .myelination import myelination, velocity
from .phase import phase
from .pruning import deletion, pruning, pruning_rate
from .threshold import threshold, threshold_covariance, winner_take_all

RULES = {
    "axonal_growth": axonal_growth,
    "covariance": covariance,
    "dendritic_growth": dendritic_growth,
    "inhibition": inhibition,
    "inhibition_of_rates": inhibition_of_rates,
    "myelination": myelination,
    "phase": phase,
    "threshold": threshold,
    "threshold_covariance": threshold_covariance,
    "velocity": velocity,
    "winner_take_all": winner_take_all,
}

REMODELLINGS = {
    "deletion": deletion,
    "growth": growth,
    "pruning": pruning,
}

SCHEDULES = {
    "pruning_rate": pruning_rate,
}
