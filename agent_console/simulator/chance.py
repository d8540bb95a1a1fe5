"""Chance that a seed decides: one stream for each subject, so that no subject disturbs another."""

from __future__ import annotations

from random import Random
from uuid import UUID


def chance(seed: int, subject: str) -> Random:
    """The stream of a subject: the same for the same seed, whatever else happens in the world."""
    return Random(f"{seed}/{subject}")  # noqa: S311 - keys of a world that guards nothing


def new_uuid(stream: Random) -> str:
    """A version 4 UUID in its usual spelling."""
    return str(UUID(int=stream.getrandbits(128), version=4))
