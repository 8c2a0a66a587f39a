"""The article, statement by statement: what it says, what is built for it, what is known now, and the tests that stand for it."""

from .statements import BASES, LANGUAGES, Chapter, Statement, chapters, statements

__all__ = ["BASES", "LANGUAGES", "Chapter", "Statement", "chapters", "statements"]
