"""Sections to one HTML file that needs nothing else."""

from __future__ import annotations

import base64
import html
import io
import re
from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import __version__, errors
from .sections import Listing, Picture, Section, Table
from .sources import linked
from .words import template

LARGEST_SVG = 150_000  # bytes; above, pixels may be smaller
DOTS_PER_INCH = 160
PATH = re.compile(r'\bd="[^"]*"')
DECIMALS = re.compile(r"(\.\d\d)\d+")


def page(title: str, sections: Sequence[Section]) -> str:
    """The text of the HTML file."""
    names = [f"s{k + 1}" for k in range(len(sections))]
    contents = "".join(f'<li><a href="#{name}">{html.escape(s.title)}</a></li>' for name, s in zip(names, sections))
    return template("page.html").substitute(
        title=html.escape(title),
        version=html.escape(__version__),
        style=template("style.css").template,
        script=template("script.js").template,
        contents=contents,
        sections="\n".join(section(s, name) for s, name in zip(sections, names)),
    )


def section(given: Section, name: str) -> str:
    """One section as HTML."""
    bodies = []
    for k, part in enumerate(given.parts):
        if isinstance(part, Picture):
            bodies.append(picture(part, f"{name}-{k + 1}"))
        elif isinstance(part, Table):
            bodies.append(table(part, f"{name}-{k + 1}"))
        elif isinstance(part, Listing):
            bodies.append(
                template("listing.html").substitute(title=html.escape(part.title), text=html.escape(part.text))
            )
        else:
            raise errors.BadValue(
                f"section {given.title!r} holds a {type(part).__name__}; expected report.Picture, Table or Listing"
            )
    paragraphs = "\n".join(f"<p>{linked(text)}</p>" for text in given.paragraphs)
    return template("section.html").substitute(
        id=name, title=html.escape(given.title), paragraphs=paragraphs, body="\n".join(bodies)
    )


def picture(given: Picture, name: str) -> str:
    """One figure, inlined."""
    kind, image = drawn(given.figure, given.title)
    return template("picture.html").substitute(
        image=uri(kind, image),
        alt=html.escape(f"{given.title}. {given.words}", quote=True),
        width=round(given.figure.get_figwidth() * 110),
        title=html.escape(given.title),
        words=linked(given.words),
        name=f"figure-{name}.{'svg' if 'svg' in kind else 'png'}",
        data="" if given.data is None else download(given.data, f"figure-{name}.csv"),
    )


def drawn(figure: Any, title: str) -> tuple[str, bytes]:
    """Media type and bytes of a figure: SVG, or PNG where that is smaller."""
    if not hasattr(figure, "savefig"):
        raise errors.BadValue(f"picture {title!r} is a {type(figure).__name__}; expected a matplotlib Figure")
    import matplotlib

    with matplotlib.rc_context({"svg.hashsalt": "syntony", "svg.fonttype": "path"}):
        text = io.BytesIO()
        figure.savefig(text, format="svg", metadata={"Date": None}, dpi=DOTS_PER_INCH)
    vector = shorter(text.getvalue().decode()).encode()
    if len(vector) <= LARGEST_SVG:
        return "image/svg+xml", vector
    return min(("image/svg+xml", vector), ("image/png", _pixels(figure)), key=lambda kind: len(kind[1]))


def _pixels(figure: Any) -> bytes:
    """A PNG with 256 colours, a third of the size and the same to the eye."""
    from PIL import Image

    full, small = io.BytesIO(), io.BytesIO()
    figure.savefig(full, format="png", dpi=DOTS_PER_INCH)
    Image.open(full).convert("RGB").quantize(256, dither=Image.Dither.NONE).save(small, format="png", optimize=True)
    return small.getvalue()


def shorter(svg: str) -> str:
    """The same drawing with two decimals (hundredths of a point) in its paths.

    >>> shorter('<path d="M 1.234567 2"/>')
    '<path d="M 1.23 2"/>'
    """
    return PATH.sub(lambda path: DECIMALS.sub(r"\1", path[0]), svg)


def table(given: Table, name: str) -> str:
    """One table, with its numbers as data."""
    frame, data = given.frame, given.frame if given.data is None else given.data
    if not hasattr(frame, "to_csv"):
        raise errors.BadValue(f"table {given.title!r} is a {type(frame).__name__}; expected a pandas DataFrame")
    numeric = [frame[column].dtype.kind in "iufb" for column in frame.columns]
    head = "".join(
        _head(str(column), given.help.get(str(column)), is_number) for column, is_number in zip(frame.columns, numeric)
    )
    rows = "".join(
        "<tr>" + "".join(f"<td{_kind(n)}>{linked(shown(value))}</td>" for value, n in zip(row, numeric)) + "</tr>"
        for row in frame.itertuples(index=False)
    )
    whole = template("table.html").substitute(
        title=html.escape(given.title), words=linked(given.words), head=head, rows=rows,
        data=download(data, f"table-{name}.csv"),
    )  # fmt: skip
    if not given.folded:
        return whole
    return template("folded.html").substitute(title=html.escape(given.title), body=whole)


def shown(value: Any) -> str:
    """A value as a reader wants it: three digits that matter.

    >>> shown(0.123456), shown(12345.6), shown(3), shown(float("nan"))
    ('0.123', '12346', '3', '')
    """
    if isinstance(value, (bool, np.bool_)) or not isinstance(value, (float, np.floating)):
        return str(value)
    if np.isnan(value):
        return ""
    return (f"{value:.0f}" if abs(value) >= 1000 else f"{value:.3g}").replace("-", "−")


def download(frame: Any, name: str) -> str:
    """A link that holds a table as CSV."""
    text = frame.to_csv(index=False, float_format="%.6g").encode()
    return template("data.html").substitute(uri=uri("text/csv", text), name=html.escape(name, quote=True))


def _head(column: str, help: str | None, is_number: bool) -> str:
    tooltip = f' title="{html.escape(help, quote=True)}"' if help else ""
    return f'<th scope="col"{_kind(is_number)}{tooltip}>{html.escape(column)}</th>'


def _kind(is_number: bool) -> str:
    return ' class="number"' if is_number else ""


def uri(kind: str, data: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"
