"""Matrices of a few hundred rows are solved fastest by one thread: with more, BLAS waits for its own threads, and on a busy
machine it waits seventy times as long as it computes.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar

_inside = ContextVar("inside", default=False)


@contextmanager
def one_thread():
    """Run the block (or the decorated function) with single-threaded BLAS; within such a block it costs nothing."""
    if _inside.get():
        yield
        return
    from threadpoolctl import threadpool_limits

    token = _inside.set(True)
    try:
        with threadpool_limits(1, user_api="blas"):
            yield
    finally:
        _inside.reset(token)
