"""How weights, and what else is slow, change: one file, one rule."""

from .covariance import covariance
from .growth import axonal_growth, dendritic_growth, growth
from .inhibitory import inhibition, inhibition_of_rates
from .myelination import myelination, velocity
from .phase import phase
from .pruning import deletion, pruning, pruning_rate

RULES = {
    "axonal_growth": axonal_growth,
    "covariance": covariance,
    "dendritic_growth": dendritic_growth,
    "inhibition": inhibition,
    "inhibition_of_rates": inhibition_of_rates,
    "myelination": myelination,
    "phase": phase,
    "velocity": velocity,
}

REMODELLINGS = {
    "deletion": deletion,
    "growth": growth,
    "pruning": pruning,
}

SCHEDULES = {
    "pruning_rate": pruning_rate,
}
