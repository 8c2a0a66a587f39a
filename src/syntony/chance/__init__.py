"""Chance: what a measure would have been without a relationship; surrogates, re-pairings, intervals, corrections."""

from .bootstrap import block_bootstrap, block_length, interval
from .comparison import Comparison, compare, effect_size
from .corrections import Clusters, adjacency, clusters, false_discovery, max_statistic
from .pairings import available, orders, pairings, repaired, smallest_p
from .surrogates import (
    amplitude_adjusted,
    circular_shift,
    drawn_shifts,
    epoch_shuffle,
    match_ends,
    phase_randomise,
    segment_shuffle,
    shifts,
)

SURROGATES = {
    "amplitude": amplitude_adjusted,
    "epochs": epoch_shuffle,
    "phase": phase_randomise,
    "segments": segment_shuffle,
    "shift": circular_shift,
}

__all__ = [
    "SURROGATES", "Clusters", "Comparison", "adjacency", "amplitude_adjusted", "available", "block_bootstrap",
    "block_length", "circular_shift", "clusters", "compare", "drawn_shifts", "effect_size", "epoch_shuffle", "false_discovery",
    "interval", "match_ends", "max_statistic", "orders", "pairings", "phase_randomise", "repaired", "segment_shuffle", "shifts",
    "smallest_p",
]  # fmt: skip
