"""The vendor's two sets of names for the same things: the Enterprise edition's and the Performance one's."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Nomenclature(Struct, frozen=True):
    """What an edition calls where calls come from, who handles them, and a group of handlers."""

    edition: str
    source: str
    handler: str
    handler_group: str


def nomenclature(edition: str) -> Nomenclature:
    """The names of `enterprise` or `performance`; of anything else the Enterprise edition's."""
    if edition == "performance":
        return Nomenclature(
            translate("nomenclature", "Performance Marketing"),
            translate("nomenclature", "Publisher"),
            translate("nomenclature", "Buyer"),
            translate("nomenclature", "Buyer Group"),
        )
    return Nomenclature(
        translate("nomenclature", "Enterprise"),
        translate("nomenclature", "Source"),
        translate("nomenclature", "Contact Handler"),
        translate("nomenclature", "Handler Group"),
    )
