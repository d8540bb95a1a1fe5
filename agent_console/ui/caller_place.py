"""Where a number is at home, and what time it is there."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QCoreApplication, QDateTime, QLocale, QTimeZone

from agent_console.desk.places import Place, place_of

translate = QCoreApplication.translate


def describe_place(number: str) -> str:
    """Country and local time of an E.164 number, as far as its digits tell: `Canada · 3:42 PM (Toronto)`."""
    place = _place(number)
    country = _country(place.region)
    time = _local_time(place.time_zones, QDateTime.currentSecsSinceEpoch() // 60)
    return " · ".join(part for part in (country, time) if part)


@lru_cache(maxsize=256)
def _place(number: str) -> Place:
    return place_of(number)


@lru_cache(maxsize=256)
def _country(region: str | None) -> str:
    if region is None:
        return ""
    territory = QLocale.codeToTerritory(region)
    return "" if territory == QLocale.Country.AnyTerritory else QLocale.territoryToString(territory)


@lru_cache(maxsize=64)
def _local_time(zones: tuple[str, ...], minutes_since_epoch: int) -> str:
    now = QDateTime.fromSecsSinceEpoch(minutes_since_epoch * 60, QTimeZone.utc())
    known = [zone for zone in zones if QTimeZone.isTimeZoneIdAvailable(QByteArray(zone.encode()))]
    if not known:
        return ""
    clocks = {
        zone: QLocale().toString(
            now.toTimeZone(QTimeZone(QByteArray(zone.encode()))).time(), QLocale.FormatType.ShortFormat
        )
        for zone in known
    }
    if len(set(clocks.values())) == 1:
        city = known[0].rpartition("/")[2].replace("_", " ")
        clock = clocks[known[0]]
        if len(known) > 1:
            return clock
        return translate("place", "{clock} in {city}").format(clock=clock, city=city)
    earliest, latest = _ends(known, now)
    return translate("place", "between {earliest} and {latest}").format(
        earliest=clocks[earliest], latest=clocks[latest]
    )


def _ends(zones: list[str], now: QDateTime) -> tuple[str, str]:
    offsets = sorted(zones, key=lambda zone: QTimeZone(QByteArray(zone.encode())).offsetFromUtc(now))
    return offsets[0], offsets[-1]
