"""`syntony view`: people in the browser, live or from a saved run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ._options import Force, Json, Set

What = Annotated[
    Path | None,
    typer.Argument(metavar="CONFIG.yaml|RUN.zarr", help="People to run live, or a saved run; two people if not given."),
]
Host = Annotated[str, typer.Option(metavar="ADDRESS", help="Where to listen; other computers need the next option.")]
Others = Annotated[
    bool, typer.Option("--allow-other-computers", help="Let other computers open the page, unencrypted.")
]


def command(
    what: What = None,
    out: Annotated[
        Path | None, typer.Option(metavar="PAGE.html", help="Write a saved run as one file instead.")
    ] = None,
    beside: Annotated[
        list[Path] | None, typer.Option(metavar="LIFE.zarr", help="Another course of the same people; more than once.")
    ] = None,
    fields: Set = None,
    host: Host = "127.0.0.1",
    port: Annotated[int, typer.Option(metavar="NUMBER", help="Port; 0 takes a free one.")] = 0,
    others: Others = False,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the page in the browser.")] = True,
    force: Force = False,
    as_json: Json = False,
):
    """People in the browser: live, or a saved run."""
    from ..web import Replay, serve, write_page
    from ._show import Fact, show
    from ._view import expect_page, opened

    expect_page(out, what, force)
    shown = opened(what, fields, mailed=out is not None, beside=beside or ())
    if out is not None and isinstance(shown, Replay):
        written = write_page(out, shown.header, shown.frames)
        show([Fact("page", str(written)), Fact("bytes", written.stat().st_size)], as_json)
        return

    def ready(address: str) -> None:
        show([Fact("page", address), Fact("ends", "with Ctrl-C")], as_json)
        if browser:
            typer.launch(address)

    serve(shown, host=host, port=port, others=others, ready=ready)
