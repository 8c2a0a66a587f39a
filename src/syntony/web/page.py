"""The page: as it is served, and as one file that holds everything and asks for nothing."""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Template
from typing import Any

from .. import errors

FOLDER = Path(__file__).parent / "static"
BUNDLE = "app.js"
ICON = '<link rel="icon" href="data:,">'
ALONE = (  # nothing may be asked for, whatever the file holds
    "default-src 'none'; script-src 'sha256-{digest}'; img-src data: blob:; base-uri 'none'; form-action 'none'"
)


@cache
def bundle() -> bytes:
    """The built front end."""
    return (FOLDER / BUNDLE).read_bytes()


@cache
def _template() -> Template:
    return Template((FOLDER / "page.html").read_text(encoding="utf-8"))


def served(title: str) -> bytes:
    """The page as the server gives it: the bundle and the numbers come from beside it."""
    return _filled(title, ICON, f'<script type="module" src="{BUNDLE}"></script>').encode()


def one_file(header: Mapping[str, Any], frames: bytes, title: str | None = None) -> str:
    """The page as one file: the bundle, what it must know, and the frames lie inside.

    Parameters
    ----------
    header : mapping
        `Replay.header`.
    frames : bytes
        `Replay.frames`.
    title : str, optional
        Of the window; default: the names of the people.

    Returns
    -------
    str
        HTML that opens from a disk without a network. To show it within another page, give it to an iframe's srcdoc.
    """
    script = bundle().decode().replace("</script", "<\\/script")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = f'<meta http-equiv="Content-Security-Policy" content="{ALONE.format(digest=digest)}">'
    data = json.dumps(header, ensure_ascii=False, allow_nan=False, separators=(",", ":")).replace("<", "\\u003c")
    parts = (
        f'<script type="application/json" id="header">{data}</script>',
        f'<script type="text/plain" id="frames">{base64.b64encode(frames).decode()}</script>',
        f'<script type="module">{script}</script>',
    )
    return _filled(title or name(header), policy + ICON, "\n".join(parts))


def write_page(path: str | Path, header: Mapping[str, Any], frames: bytes, title: str | None = None) -> Path:
    """Write `one_file` to a path that ends with .html."""
    path = Path(path)
    if path.suffix.lower() not in (".html", ".htm"):
        raise errors.BadValue(f"{str(path)!r} ends with {path.suffix!r}; the page is one file that ends with .html")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(one_file(header, frames, title), encoding="utf-8")
    return path


def name(header: Mapping[str, Any]) -> str:
    """What the window is called: who is in it.

    >>> name({"people": [{"name": "client"}, {"name": "therapist"}]})
    'client, therapist'
    """
    return ", ".join(person["name"] for person in header["people"])


def _filled(title: str, head: str, scripts: str) -> str:
    return _template().substitute(title=html.escape(title), head=head, scripts=scripts)
