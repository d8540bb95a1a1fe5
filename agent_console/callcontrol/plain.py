"""Plain values: what a body says once it is decoded, whatever its format."""

from __future__ import annotations

from typing import TypeAlias

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"

DEEPEST = 32
"""Levels of nesting that are read; the documented replies have three."""


class Undecodable(ValueError):  # noqa: N818 - says what the bytes are
    """The bytes are not in the format; the text says why and never quotes them."""
