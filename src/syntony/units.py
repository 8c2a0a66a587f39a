"""Units as plain floats: everything inside syntony is SI seconds, metres and hertz; currents are nanoampere.

>>> 20 * ms
0.02
>>> round(2 * year / day)
730
"""

from __future__ import annotations

us = 1e-6
ms = 1e-3
second = 1.0
minute = 60.0
hour = 3600.0
day = 86400.0
week = 7 * day
year = 365.25 * day

Hz = 1.0
kHz = 1e3

metre = 1.0
mm = 1e-3

nA = 1.0
mV = 1.0
