"""What differs between two lists of calls, found in proportion to it wherever calls stay the same objects."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from agent_console.desk.calls import Call

_AT_ONCE = (64, 8, 1)
"""Slices of so many are compared without a step of Python for each call: long ones, then what is left."""


class Difference(Struct, frozen=True):
    """Between the first `head` and the last `tail` calls, which both lists share, stands what differs."""

    head: int
    tail: int


def difference(before: Sequence[Call], after: Sequence[Call]) -> Difference:
    """Where two lists differ. Both must be of one kind of sequence."""
    shorter = min(len(before), len(after))
    head = _alike(before, after, shorter)
    return Difference(head, _alike(before[::-1], after[::-1], shorter - head))


def _alike(one: Sequence[Call], other: Sequence[Call], at_most: int) -> int:
    """How many calls at the head of both are equal."""
    alike = 0
    for length in _AT_ONCE:
        while alike < at_most and one[alike : alike + length] == other[alike : alike + length]:
            alike += length
    return min(alike, at_most)
