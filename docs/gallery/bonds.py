"""Between two: who is there in distress, the width of the window, answers that come too late, and what relief teaches.

The panels are those of the guided page (`syntony claims --html`).
"""

import sys
from pathlib import Path

from syntony.claims.figures import late, seeking, soothed, window
from syntony.plot._style import figure

PANELS = {
    "A fright, and who is there": soothed,
    "The window of tolerance": window,
    "Strong answers: in time they calm, late they swing": late,
    "What relief teaches": seeking,
}


def main(path="out/bonds.png"):
    page = figure(9, 6)
    for axes, (title, panel) in zip(page.subplots(2, 2).ravel(), PANELS.items()):
        panel(axes, str)
        axes.set_title(title, loc="left")
    Path(path).parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
