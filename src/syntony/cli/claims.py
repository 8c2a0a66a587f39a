"""`syntony claims`: the article, statement by statement."""

from __future__ import annotations

from typing import Annotated

import typer

from ._options import Json

Name = Annotated[str | None, typer.Argument(metavar="STATEMENT", help="One (C4), or a chapter (C); all if not given.")]
Language = Annotated[str, typer.Option("--lang", help="en or nl.")]
Html = Annotated[str | None, typer.Option("--html", metavar="PATH", help="Write the guided page with figures, in both languages.")]  # fmt: skip


def command(name: Name = None, lang: Language = "en", html: Html = None, as_json: Json = False):
    """The article, statement by statement: what it says, what is built, what is known now."""
    from ..claims import LANGUAGES, statements
    from ..errors import expect_choice

    lang = expect_choice(lang, tuple(LANGUAGES), "lang")
    if html is not None:
        from ..claims.page import write_page

        return typer.echo(f"written: {write_page(html)}")
    told = [s.told(lang) for s in statements(None if name is None else name.upper()).values()]
    if as_json:
        import json

        return typer.echo(json.dumps({row["name"]: row for row in told}, ensure_ascii=False, indent=1))
    text = "{name}  {says}\n    {does}\n    {now}\n    {stands}"
    typer.echo("\n\n".join(text.format(**row) for row in told))
