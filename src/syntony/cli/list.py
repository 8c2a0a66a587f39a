"""`syntony list`: what exists, from the declarations."""

from __future__ import annotations

from typing import Annotated

import typer

from ._options import Json

Topic = Annotated[str | None, typer.Argument(metavar="TOPIC", help="formats, measures, models, regions, schema …")]
Name = Annotated[str | None, typer.Argument(metavar="NAME", help="One of them, in full.")]


def command(topic: Topic = None, name: Name = None, as_json: Json = False):
    """What exists: models, signals, measures, regions …"""
    from ..errors import expect_name
    from ._show import show
    from ._topics import TOPICS, contents

    if topic is None:
        return show(contents(), as_json)
    topic = expect_name(topic, TOPICS, "topic")
    show(TOPICS[topic](name), as_json or topic == "schema")
