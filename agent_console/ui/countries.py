"""Countries by their names in the agent's language: Qt knows each country's in its own alone."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

_FREQUENT = {
    "US": QT_TRANSLATE_NOOP("countries", "United States"),
    "CA": QT_TRANSLATE_NOOP("countries", "Canada"),
    "GB": QT_TRANSLATE_NOOP("countries", "United Kingdom"),
    "IE": QT_TRANSLATE_NOOP("countries", "Ireland"),
    "AU": QT_TRANSLATE_NOOP("countries", "Australia"),
    "NZ": QT_TRANSLATE_NOOP("countries", "New Zealand"),
    "DE": QT_TRANSLATE_NOOP("countries", "Germany"),
    "AT": QT_TRANSLATE_NOOP("countries", "Austria"),
    "CH": QT_TRANSLATE_NOOP("countries", "Switzerland"),
    "FR": QT_TRANSLATE_NOOP("countries", "France"),
    "BE": QT_TRANSLATE_NOOP("countries", "Belgium"),
    "NL": QT_TRANSLATE_NOOP("countries", "Netherlands"),
    "ES": QT_TRANSLATE_NOOP("countries", "Spain"),
    "PT": QT_TRANSLATE_NOOP("countries", "Portugal"),
    "IT": QT_TRANSLATE_NOOP("countries", "Italy"),
    "PL": QT_TRANSLATE_NOOP("countries", "Poland"),
    "SE": QT_TRANSLATE_NOOP("countries", "Sweden"),
    "NO": QT_TRANSLATE_NOOP("countries", "Norway"),
    "DK": QT_TRANSLATE_NOOP("countries", "Denmark"),
    "FI": QT_TRANSLATE_NOOP("countries", "Finland"),
    "GR": QT_TRANSLATE_NOOP("countries", "Greece"),
    "CZ": QT_TRANSLATE_NOOP("countries", "Czechia"),
    "HU": QT_TRANSLATE_NOOP("countries", "Hungary"),
    "RO": QT_TRANSLATE_NOOP("countries", "Romania"),
    "UA": QT_TRANSLATE_NOOP("countries", "Ukraine"),
    "RU": QT_TRANSLATE_NOOP("countries", "Russia"),
    "TR": QT_TRANSLATE_NOOP("countries", "Türkiye"),
    "MX": QT_TRANSLATE_NOOP("countries", "Mexico"),
    "PR": QT_TRANSLATE_NOOP("countries", "Puerto Rico"),
    "DO": QT_TRANSLATE_NOOP("countries", "Dominican Republic"),
    "HT": QT_TRANSLATE_NOOP("countries", "Haiti"),
    "JM": QT_TRANSLATE_NOOP("countries", "Jamaica"),
    "CO": QT_TRANSLATE_NOOP("countries", "Colombia"),
    "BR": QT_TRANSLATE_NOOP("countries", "Brazil"),
    "AR": QT_TRANSLATE_NOOP("countries", "Argentina"),
    "CL": QT_TRANSLATE_NOOP("countries", "Chile"),
    "PE": QT_TRANSLATE_NOOP("countries", "Peru"),
    "IN": QT_TRANSLATE_NOOP("countries", "India"),
    "PK": QT_TRANSLATE_NOOP("countries", "Pakistan"),
    "BD": QT_TRANSLATE_NOOP("countries", "Bangladesh"),
    "PH": QT_TRANSLATE_NOOP("countries", "Philippines"),
    "CN": QT_TRANSLATE_NOOP("countries", "China"),
    "HK": QT_TRANSLATE_NOOP("countries", "Hong Kong"),
    "JP": QT_TRANSLATE_NOOP("countries", "Japan"),
    "KR": QT_TRANSLATE_NOOP("countries", "South Korea"),
    "VN": QT_TRANSLATE_NOOP("countries", "Vietnam"),
    "SG": QT_TRANSLATE_NOOP("countries", "Singapore"),
    "EG": QT_TRANSLATE_NOOP("countries", "Egypt"),
    "MA": QT_TRANSLATE_NOOP("countries", "Morocco"),
    "DZ": QT_TRANSLATE_NOOP("countries", "Algeria"),
    "TN": QT_TRANSLATE_NOOP("countries", "Tunisia"),
    "LB": QT_TRANSLATE_NOOP("countries", "Lebanon"),
    "SA": QT_TRANSLATE_NOOP("countries", "Saudi Arabia"),
    "AE": QT_TRANSLATE_NOOP("countries", "United Arab Emirates"),
    "IL": QT_TRANSLATE_NOOP("countries", "Israel"),
    "NG": QT_TRANSLATE_NOOP("countries", "Nigeria"),
    "KE": QT_TRANSLATE_NOOP("countries", "Kenya"),
    "ZA": QT_TRANSLATE_NOOP("countries", "South Africa"),
}


def country(region: str) -> str:
    """What an ISO 3166 region is called, or "" if nothing is known of it."""
    if region in _FREQUENT:
        return QCoreApplication.translate("countries", str(_FREQUENT[region]))
    return _country(region, QLocale().name())


@cache
def _country(region: str, locale: str) -> str:
    territory = QLocale.codeToTerritory(region)
    if territory == QLocale.Country.AnyTerritory:
        return ""
    there = QLocale(QLocale(locale).language(), territory)
    spoken_there = there.territory() == territory and there.language() != QLocale.Language.English
    return there.nativeTerritoryName() if spoken_there else QLocale.territoryToString(territory)
