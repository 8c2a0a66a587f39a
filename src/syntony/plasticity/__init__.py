"""How weights, and what else is slow, change: one file, one rule."""

from .covariance import covariance
from .growth import axonal_growth, dendritic_growth, growth

RULES = {
    "axonal_growth": axonal_growth,
    "covariance": covariance,
    "dendritic_growth": dendritic_growth,
}

REMODELLINGS = {
    "growth": growth,
}
