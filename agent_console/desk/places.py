"""Where a number is at home, as far as its digits tell: country, time zones, and whether it moves about.

From `phonenumbers.timezone`, which costs 2 ms and 0.5 MiB once, and 1 to 5 ms for the first number of a
country; its geocoder would name towns too, for 343 ms and 109 MiB.
"""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache

from msgspec import Struct


class NumberKind(Enum):
    """What its range says of a number. Numbers are ported: none of this is certain."""

    LANDLINE = auto()
    MOBILE = auto()
    LANDLINE_OR_MOBILE = auto()
    """Where ranges do not tell them apart, as in North America."""
    TOLL_FREE = auto()
    PREMIUM = auto()
    VOIP = auto()
    OTHER = auto()
    UNKNOWN = auto()


class Place(Struct, frozen=True):
    """What a number's digits tell of where it is.

    `region` is an ISO 3166 country, None where the number belongs to none (international toll-free) or is not
    known. `time_zones` are IANA names: one where the digits tell, several where they do not, none where they
    mean nothing (toll-free, internet telephony).
    """

    region: str | None
    time_zones: tuple[str, ...]
    kind: NumberKind


NOWHERE = Place(None, (), NumberKind.UNKNOWN)


@lru_cache(maxsize=256)
def place_of(number_e164: str) -> Place:
    """The place of an E.164 number; `NOWHERE` if it is none that exists."""
    import phonenumbers
    from phonenumbers import PhoneNumberType, timezone

    try:
        number = phonenumbers.parse(number_e164)
    except phonenumbers.NumberParseException:
        return NOWHERE
    kinds = {
        PhoneNumberType.FIXED_LINE: NumberKind.LANDLINE,
        PhoneNumberType.MOBILE: NumberKind.MOBILE,
        PhoneNumberType.FIXED_LINE_OR_MOBILE: NumberKind.LANDLINE_OR_MOBILE,
        PhoneNumberType.TOLL_FREE: NumberKind.TOLL_FREE,
        PhoneNumberType.PREMIUM_RATE: NumberKind.PREMIUM,
        PhoneNumberType.VOIP: NumberKind.VOIP,
        PhoneNumberType.UNKNOWN: NumberKind.UNKNOWN,
    }
    kind = kinds.get(phonenumbers.number_type(number), NumberKind.OTHER)
    if kind is NumberKind.UNKNOWN:
        return NOWHERE
    zones = timezone.time_zones_for_number(number) if kind in _HAS_A_CLOCK else ()
    region = phonenumbers.region_code_for_number(number)
    return Place(
        region=None if region == _WORLD else region,
        time_zones=tuple(zone for zone in zones if zone != timezone.UNKNOWN_TIMEZONE),
        kind=kind,
    )


_WORLD = "001"
_HAS_A_CLOCK = {NumberKind.LANDLINE, NumberKind.MOBILE, NumberKind.LANDLINE_OR_MOBILE}
