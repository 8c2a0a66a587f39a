"""Sources and provenance: which publications a result rests on, and what made it."""

from __future__ import annotations

import hashlib
import html
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

DOI = re.compile(r"\b(?:doi:|https://doi\.org/)(10\.\d{4,}/(?:[^\s,;]|;(?=\S))+)")
SURROUNDINGS = ("syntony", "packages", "python", "machine", "outcome", "seconds")  # of a run, not its configuration


def dois(text: str) -> list[str]:
    """The DOIs in a text, in order, once each.

    >>> dois("Friston 2003 (doi:10.1016/S1053-8119(03)00202-7); Zuo 2010, doi:10.1523/JNEUROSCI.2612-10.2010.")
    ['10.1016/S1053-8119(03)00202-7', '10.1523/JNEUROSCI.2612-10.2010']
    """
    return list(dict.fromkeys(trimmed(found) for found in DOI.findall(text)))


def trimmed(doi: str) -> str:
    """A DOI without the sentence's own full stop and closing bracket."""
    doi = doi.rstrip(".")
    while doi.endswith(")") and doi.count(")") > doi.count("("):
        doi = doi[:-1].rstrip(".")
    return doi


def linked(text: str) -> str:
    """Escaped text in which every DOI is a link, which only a reader's click follows.

    >>> linked("a < b, doi:10.1000/x.")
    'a &lt; b, <a href="https://doi.org/10.1000/x">doi:10.1000/x</a>.'
    """
    pieces, end = [], 0
    for match in DOI.finditer(text):
        doi = trimmed(match[1])
        name = html.escape(doi, quote=True)
        pieces += [html.escape(text[end : match.start()]), f'<a href="https://doi.org/{name}">doi:{name}</a>']
        end = match.start(1) + len(doi)
    return "".join(pieces) + html.escape(text[end:])


def documented(functions: Iterable[Any]) -> dict[str, str]:
    """The references that functions name in their docstrings: {function name: references}."""
    found = {}
    for function in functions:
        _, _, rest = (function.__doc__ or "").partition("References\n")
        lines = [line.strip() for line in rest.partition("Examples\n")[0].splitlines()]
        text = " ".join(line for line in lines if line and set(line) != {"-"})
        if text:
            found[function.__name__] = text
    return found


def configuration_hash(provenance: Mapping[str, Any]) -> str:
    """Twelve letters that are the same for the same settings, whatever the machine, versions and order of the keys.

    >>> configuration_hash({"seed": 1, "dt": 0.1}) == configuration_hash({"dt": 0.1, "seed": 1, "python": "3.11"})
    True
    """
    settings = {key: value for key, value in provenance.items() if key not in SURROUNDINGS}
    text = json.dumps(settings, sort_keys=True, default=_plain)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _plain(value: Any) -> Any:
    return (
        value.tolist()
        if hasattr(value, "tolist")
        else list(value)
        if isinstance(value, (tuple, set, range))
        else str(value)
    )
