"""Where other libraries and damaged files end: whatever they raise becomes one sentence that names the file."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from . import errors


@contextmanager
def reading(path: Path, what: str, extra: str = "") -> Iterator[list[str]]:
    """Around the calls of another library; collects what it warned of.

    The parsers of binary formats raise nearly anything on damaged bytes, so everything is caught here, in this one place.
    """
    said: list[str] = []
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            yield said
        said += dict.fromkeys(
            _line(item.message) for item in caught if not issubclass(item.category, DeprecationWarning)
        )
    except errors.SyntonyError:
        raise
    except ImportError as error:
        raise errors.missing_extra(error.name or what, extra) from error
    except Exception as error:
        if "could not be imported" in str(error):  # how mne says that a package of its own is missing
            raise errors.missing_extra(str(error).split("the module ")[-1].split()[0].strip("`',"), extra) from error
        raise errors.BadValue(
            f"{path.name} cannot be read as {what} ({type(error).__name__}: {_line(error)}); "
            "is it complete and undamaged? Export it again"
        ) from error


def _line(message: Any) -> str:
    text = " ".join(str(message).split())
    return text if len(text) <= 160 else text[:159] + "…"
