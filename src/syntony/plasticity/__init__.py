"""How weights, and what else is slow, change: one file, one rule."""

from .covariance import covariance

RULES = {
    "covariance": covariance,
}
