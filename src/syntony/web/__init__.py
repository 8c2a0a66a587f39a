"""Seeing: n brains in the browser, live, from a saved result, or in one file that needs nothing else.

The page is built from `frontend/` into `static/app.js`; Python only sends it a description of who is there (`scene`),
and numbers (`live_run`, `replay`). `server` answers on this machine; `page` writes the one file.
"""

from __future__ import annotations

from .live_run import LiveRun
from .page import one_file, write_page
from .replay import MAILED, SERVED, Replay, replay
from .server import serve

__all__ = ["MAILED", "SERVED", "LiveRun", "Replay", "one_file", "replay", "serve", "write_page"]
