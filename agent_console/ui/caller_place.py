"""Where a number is at home, and what time it is there."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QCoreApplication, QDateTime, QLocale, QTimeZone

from agent_console.desk.places import NumberKind, Place, place_of
from agent_console.ui.countries import country
from agent_console.ui.towns import towns

translate = QCoreApplication.translate

_STAYS = {NumberKind.LANDLINE, NumberKind.LANDLINE_OR_MOBILE}
"""What is in a town by its number: a mobile is wherever it is carried."""


def describe_place(number: str) -> str:
    """Town, country and local time of an E.164 number, as far as its digits tell.

    `Ontario · Canada · 3:42 PM`, or `Canada · 3:42 PM in Toronto`. The names of towns are English.
    """
    place = _place(number)
    town = towns().town(number) if place.kind in _STAYS else ""
    home = country(place.region) if place.region else ""
    time = _local_time(place.time_zones, town)
    return " · ".join(part for part in (town if town != home else "", home, time) if part)


@lru_cache(maxsize=256)
def _place(number: str) -> Place:
    return place_of(number)


def _local_time(zones: tuple[str, ...], town: str) -> str:
    clocks = _clocks(zones, QDateTime.currentSecsSinceEpoch() // 60)
    if not clocks:
        return ""
    if clocks[0] != clocks[-1]:
        text = translate("place", "between {earliest} and {latest}")
        return text.format(earliest=clocks[0], latest=clocks[-1])
    if len(zones) > 1 or town:
        # Whose clock it is has been said: on one line there is no room for a second town.
        return clocks[0]
    city = zones[0].rpartition("/")[2].replace("_", " ")
    return translate("place", "{clock} in {city}").format(clock=clocks[0], city=city)


@lru_cache(maxsize=64)
def _clocks(zones: tuple[str, ...], minutes_since_epoch: int) -> tuple[str, ...]:
    """What the clocks of these IANA zones show, the earliest first. Changes once a minute."""
    now = QDateTime.fromSecsSinceEpoch(minutes_since_epoch * 60, QTimeZone.utc())
    ids = [QByteArray(zone.encode()) for zone in zones]
    known = [QTimeZone(one) for one in ids if QTimeZone.isTimeZoneIdAvailable(one)]
    known.sort(key=lambda zone: zone.offsetFromUtc(now))
    short = QLocale.FormatType.ShortFormat
    return tuple(QLocale().toString(now.toTimeZone(zone).time(), short) for zone in known)
