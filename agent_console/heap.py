"""Gives back to the system what one large reply has needed."""

from __future__ import annotations

import sys
from contextlib import suppress

LARGE_BYTES = 1024 * 1024
_M_MMAP_THRESHOLD = -3
"""Of glibc's malloc.h (mallopt(3))."""


def keep_large_pieces_apart() -> None:
    """Let pieces of memory of a mebibyte and more have pages of their own, which go when they are freed.

    glibc begins so, but each large piece that is freed raises its measure of what is large, up to 32 MiB. The
    next ones come from the heap, and the holes that they leave in it stay with a program that runs all day.
    Other systems' allocators do not do that; there is nothing to set.
    """
    if sys.platform != "linux":
        return
    import ctypes

    # A Linux with another C library has no such function.
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, LARGE_BYTES)
