"""How weights, and what else is slow, change: one file, one rule."""

from .amygdala_prefrontal import amygdala_ascent, prefrontal_control
from .bcm import bcm
from .callosum import callosum
from .consolidation import consolidation
from .covariance import covariance
from .critical_period import critical_period
from .density import density
from .growth import axonal_growth, dendritic_growth, growth
from .inhibitory import inhibition, inhibition_of_rates
from .lagged import lagged
from .maturity import maturity
from .myelination import myelination, velocity
from .oja import oja
from .phase import phase
from .pruning import deletion, pruning, pruning_rate
from .scaling import scaling
from .self_tuning import self_tuning
from .sleep import sleep
from .threshold import threshold, threshold_covariance, winner_take_all

RULES = {
    "axonal_growth": axonal_growth,
    "bcm": bcm,
    "consolidation": consolidation,
    "covariance": covariance,
    "dendritic_growth": dendritic_growth,
    "inhibition": inhibition,
    "inhibition_of_rates": inhibition_of_rates,
    "lagged": lagged,
    "myelination": myelination,
    "oja": oja,
    "phase": phase,
    "scaling": scaling,
    "self_tuning": self_tuning,
    "threshold": threshold,
    "threshold_covariance": threshold_covariance,
    "velocity": velocity,
    "winner_take_all": winner_take_all,
}

REMODELLINGS = {
    "deletion": deletion,
    "growth": growth,
    "pruning": pruning,
    "sleep": sleep,
}

SCHEDULES = {
    "amygdala_ascent": amygdala_ascent,
    "callosum": callosum,
    "critical_period": critical_period,
    "density": density,
    "maturity": maturity,
    "prefrontal_control": prefrontal_control,
    "pruning_rate": pruning_rate,
}
