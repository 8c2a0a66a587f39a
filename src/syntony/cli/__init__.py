"""The command line: one file, one command, each over one public function.

A command's module holds a function `command`; its first line of documentation is what `syntony --help` shows. To add
one, write the module and list its name here. Modules are loaded when they are called for, and nothing heavy is imported
before a command really runs.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

COMMANDS = ("claims", "demo", "list", "live", "measure", "simulate", "stationary", "sweep", "view")
FAILED = 2
INTERRUPTED = 130


class Commands(TyperGroup):
    """Loads a command when it is asked for, and turns what a command raises on purpose into lines for the user."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if args == ["--version"]:
            from .. import __version__

            typer.echo(__version__)
            raise typer.Exit
        # typer imports pydantic to find that an option was not given, and this would double the time of a command's --help
        self.add_help_option = not args or args[0] not in COMMANDS
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: Any) -> list[str]:
        return [*COMMANDS]  # `list` is a command here

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        return _load(cmd_name) if cmd_name in COMMANDS else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args[0] not in COMMANDS:
            from ..errors import expect_name

            expect_name(args[0], COMMANDS, "command", "syntony")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            typer.echo("interrupted before there was anything to save", err=True)
            raise typer.Exit(INTERRUPTED) from None
        except ValueError as error:
            from ..errors import SyntonyError

            if not isinstance(error, SyntonyError):
                raise
            typer.echo(str(error), err=True)
            raise typer.Exit(FAILED) from None


def _load(name: str) -> Any:
    single = typer.Typer(add_completion=False, rich_markup_mode=None)
    single.command(name)(import_module(f".{name}", __name__).command)
    return typer.main.get_command(single)


app = typer.Typer(
    cls=Commands,
    add_completion=False,
    no_args_is_help=True,
    epilog="syntony --version prints the version.",
    rich_markup_mode=None,  # importing rich's markdown would double the time of --help
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


@app.callback()
def _syntony():
    """Simulates and measures brains in relationship. Times are seconds unless a unit is given ("10 ms")."""


def main() -> None:
    """Entry point of the command `syntony`."""
    app(prog_name="syntony")
