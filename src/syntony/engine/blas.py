"""Matrices of a few hundred rows are solved fastest by one thread: with more, BLAS waits for its own threads, and on a busy
machine it waits seventy times as long as it computes.
"""

from __future__ import annotations

from contextlib import contextmanager


@contextmanager
def one_thread():
    """Run the block (or the decorated function) with single-threaded BLAS."""
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1, user_api="blas"):
        yield
