"""Options that several commands share, each written once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Config = Annotated[
    Path | None, typer.Argument(metavar="CONFIG.yaml", help="What to run; `syntony simulate --example` prints one.")
]
Out = Annotated[Path | None, typer.Option(metavar="RUN.zarr", help="Where to save: .zarr (folder) or .zip (one file).")]
Force = Annotated[bool, typer.Option("--force", help="Replace what --out names.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON on stdout, and nothing else.")]
Set = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="FIELD=VALUE", help='Any field of the file: --set keep.every="1 ms". Repeatable.'),
]
Coupling = Annotated[str | None, typer.Option(metavar="NUMBER", help="Multiplies everybody's weights.")]
Duration = Annotated[str | None, typer.Option(metavar="TIME", help='Length of the run, such as 10 or "5 min".')]
Seed = Annotated[str | None, typer.Option(metavar="NUMBER", help="Key of the noise.")]
ModelName = Annotated[str | None, typer.Option(metavar="NAME", help="Local dynamics; `syntony list models` shows all.")]
Balance = Annotated[
    str | None, typer.Option(metavar="NAME", help="Feedback inhibition of wong_wang: fic, closure or none.")
]
