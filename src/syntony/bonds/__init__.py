"""How one person acts on another. One file, one family; each bond is directed, and n people are n (n - 1) of them."""

from .responding import growing, late, regulating, responsive
from .soothing import soothing

BONDS = {
    "growing": growing,
    "late": late,
    "regulating": regulating,
    "responsive": responsive,
    "soothing": soothing,
}
