"""Telephone numbers that belong to nobody: the ranges that each country keeps for fiction."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random

FICTIONAL: Mapping[str, tuple[str, ...]] = {
    "US": tuple(f"+1{area}55501##" for area in (202, 206, 212, 305, 312, 415, 512, 617, 702, 808)),
    "CA": tuple(f"+1{area}55501##" for area in (403, 416, 514, 604, 902)),
    "GB": ("+442079460###", "+441314960###", "+441614960###"),
    "FR": ("+3319900####", "+3326191####"),
    "DE": ("+493023125###", "+494066969###", "+498999998###"),
    "AU": ("+6125550####", "+6135550####", "+6175550####"),
}
"""ISO 3166 country → patterns, `#` standing for a digit (NANPA, Ofcom, ARCEP, BNetzA, ACMA)."""

_SEPARATORS = re.compile(r"[\s().\-/]")
_NUMBER = re.compile(r"\+?[0-9]{3,15}")
_SIP_ADDRESS = re.compile(r"sips?:[^\s@<>\"]+@[^\s@<>\"]+", re.IGNORECASE)


def fictional_number(country: str, chance: Random) -> str:
    """One number of a country, in E.164 form."""
    pattern = chance.choice(FICTIONAL[country])
    return re.sub("#", lambda _: str(chance.randrange(10)), pattern)


def diallable(destination: str) -> str | None:
    """The number or SIP address as the exchange dials it, or None if nothing can be made of it."""
    stripped = destination.strip()
    if _SIP_ADDRESS.fullmatch(stripped):
        return stripped
    number = _SEPARATORS.sub("", stripped)
    return number if _NUMBER.fullmatch(number) else None


def same_number(one: str, other: str) -> bool:
    """Whether two spellings are one number: a `+` that a URL has turned into a blank is forgiven."""
    digits = re.sub(r"\D", "", one)
    return bool(digits) and digits == re.sub(r"\D", "", other)
