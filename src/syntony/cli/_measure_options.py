"""Options of `syntony measure`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Paths = Annotated[
    list[Path],
    typer.Argument(metavar="PATH", help="A recording, files of people who were together, or a folder of them."),
]
Measures = Annotated[
    str | None, typer.Option(metavar="A,B", help="Default: those of the modality. All: syntony list measures.")
]
Bands = Annotated[str | None, typer.Option(metavar="A,B", help="Names or edges in Hz: alpha,beta or alpha=8-12.")]
Against = Annotated[
    str, typer.Option(metavar="CHANCE", help="auto, pseudo, shift, phase, amplitude, segments, epochs or none.")
]
Number = Annotated[int, typer.Option("-n", "--n", min=1, metavar="NUMBER", help="Surrogates or re-pairings.")]
Seed = Annotated[int, typer.Option(min=0, metavar="NUMBER", help="Key of all draws.")]
Window = Annotated[str | None, typer.Option(metavar="TIME", help='Measure in windows over time, such as "30 s".')]
Step = Annotated[str | None, typer.Option(metavar="TIME", help="From one window to the next.")]
Pairs = Annotated[str | None, typer.Option(metavar="WHICH", help="Links between people or within each.")]
Correction = Annotated[str, typer.Option(metavar="NAME", help="For many tests: max, fdr, cluster or none.")]
Interval = Annotated[
    float | None, typer.Option(metavar="LEVEL", help="Confidence intervals of this level, such as 0.95.")
]
Epochs = Annotated[
    str, typer.Option(metavar="HOW", help="Average a measure over epochs (mean), or join epochs of rhythms (pooled).")
]
Kinds = Annotated[str | None, typer.Option(metavar="A,B", help="Only channels of these kinds: eeg, hbo ...")]
Links = Annotated[bool, typer.Option("--links", help="Test every link between channels, not their mean.")]
Chosen = Annotated[
    list[str] | None,
    typer.Option(
        "--set", metavar="MEASURE.OPTION=VALUE", help="An argument of a measure: leading.max_lag=3. Repeatable."
    ),
]
Modules = Annotated[
    str | None, typer.Option(metavar="WHICH", help="For measures of modules: hemisphere, system or found.")
]
Who = Annotated[str | None, typer.Option(metavar="A,B", help="Only these people, by name or role.")]
Roles = Annotated[str | None, typer.Option(metavar="A,B", help="Roles of the people, in the order read.")]
Rate = Annotated[str | None, typer.Option(metavar="HZ", help="Samples per second, where the file does not say: 25.")]
Modality = Annotated[str | None, typer.Option(metavar="NAME", help="eeg, fnirs, fmri, motion, physio, behaviour.")]
Signal = Annotated[str | None, typer.Option(metavar="NAME", help="Of a saved simulation: eeg, bold, S_E ...")]
Read = Annotated[
    list[str] | None,
    typer.Option("--read", metavar="OPTION=VALUE", help="Any option of the reader. Repeatable."),
]
Out = Annotated[Path | None, typer.Option(metavar="TABLE", help="Save as .csv, .tsv, .json or .parquet.")]
Report = Annotated[Path | None, typer.Option(metavar="PAGE.html", help="Write one page with pictures and methods.")]
