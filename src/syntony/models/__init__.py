"""The zoo of local models: one file, one model."""

from .generic_2d import generic_2d
from .hopf import hopf
from .jansen_rit import jansen_rit
from .kuramoto import kuramoto
from .linear import linear
from .montbrio import montbrio
from .wilson_cowan import wilson_cowan
from .wong_wang import wong_wang
from .wong_wang_excitatory import wong_wang_excitatory

MODELS = {
    "generic_2d": generic_2d,
    "hopf": hopf,
    "jansen_rit": jansen_rit,
    "kuramoto": kuramoto,
    "linear": linear,
    "montbrio": montbrio,
    "wilson_cowan": wilson_cowan,
    "wong_wang": wong_wang,
    "wong_wang_excitatory": wong_wang_excitatory,
}
