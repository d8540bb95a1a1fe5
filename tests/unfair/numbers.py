"""Who has which number in the unfair world."""

from __future__ import annotations

DESK = "+14166686980"
"""The agent's own desk, as the vendor dials it."""

COLLEAGUES = tuple(f"+1416668{number}" for number in range(7001, 7007))
"""Desks of the same Handler Group: what is dialled there stands in its list."""

OUTSIDE = ("+12125550147", "+14085550163", "sip:tier2@pbx.example.com")
"""Destinations that no list shows."""

RESTRICTED = "+14045550199"
"""What the account may not dial."""


def caller_number(number: int) -> str:
    """The number of the nth caller."""
    return f"+1604555{number % 10_000:04}"


def national(number: str) -> str:
    """As a softphone in North America prints it."""
    digits = number[2:]
    return f"({digits[:3]}) {digits[3:6]}-{digits[6:]}"
