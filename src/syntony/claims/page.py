"""The guided page: one file, two languages, figures computed while it is written."""

from __future__ import annotations

import html
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from string import Template

from .. import __version__
from ..report.page import drawn as image_of
from ..report.page import uri
from ..report.sources import linked
from ..report.words import template
from ..report.writing import expect_path
from .figures import FIGURES, drawn
from .statements import ARTICLE, BASES, LANGUAGES, Chapter, Statement, chapters

FOLDER = Path(__file__).parent


def write_page(path: str | Path, progress: Callable[[float], None] | None = None) -> Path:
    """Write the page: every statement, what is built for it, what is known now.

    Parameters
    ----------
    path : path of an .html file
    progress : function of a share 0 … 1

    Returns
    -------
    Path
    """
    path = expect_path(path)
    words = tomllib.loads((FOLDER / "page.toml").read_text(encoding="utf-8"))
    bodies = []
    for k, part in enumerate(chapters()):
        bodies.append(chapter(part, words))
        if progress is not None:
            progress((k + 1) / len(chapters()))
    text = Template((FOLDER / "page.html").read_text(encoding="utf-8")).substitute(
        version=html.escape(__version__), style=template("style.css").template, title=html.escape(words["title"]["en"]),
        heading=both(words["title"], "span"), intro=both(words["intro"], "p") + f"<p class='small'>{html.escape(ARTICLE)}</p>",
        contents="".join(f'<li><a href="#{c.name}">{both(c.title, "span")}</a></li>' for c in chapters()),
        chapters="\n".join(bodies), footer=both(words["footer"], "p"),
    )  # fmt: skip
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def both(words: Mapping[str, str], tag: str) -> str:
    """The same in every language; the page shows one."""
    return "".join(f'<{tag} lang="{lang}">{html.escape(words[lang])}</{tag}>' for lang in LANGUAGES)


def chapter(part: Chapter, words: Mapping[str, Mapping[str, str]]) -> str:
    """One chapter with its statements."""
    inner = "\n".join(statement(s, words) for s in part.statements)
    return f'<section id="{part.name}"><h2>{both(part.title, "span")}</h2>\n{inner}</section>'


def statement(s: Statement, words: Mapping[str, Mapping[str, str]]) -> str:
    """One statement."""
    behind = ", ".join([*s.mechanism, *(f"doi:{source}" if source[:3] == "10." else source for source in s.sources)])
    return "\n".join(
        [
            f'<article id="{s.name}"><h3><span class="name">{s.name}</span>{both(s.says, "span")}</h3>',
            f"<dl><dt>{both(words['does'], 'span')}</dt><dd>{both(s.does, 'span')}</dd>",
            f"<dt>{both(words['now'], 'span')}</dt><dd>{both(s.now, 'span')}</dd></dl>",
            f'<p><span class="basis">{both(BASES[s.basis], "span")}</span></p>',
            f'<p class="small">{both(words["behind"], "span")}: {linked(behind)}</p>',
            figure(s),
            "</article>",
        ]
    )


def figure(s: Statement) -> str:
    """The figure of a statement in both languages, where it has one."""
    if s.name not in FIGURES:
        return ""
    images = []
    for lang in LANGUAGES:
        kind, data = image_of(drawn(s.name, lang), s.name)
        images.append(f'<img lang="{lang}" src="{uri(kind, data)}" alt="{html.escape(s.does[lang], quote=True)}">')
    return f"<figure>{''.join(images)}</figure>"
