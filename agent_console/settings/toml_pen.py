"""Writes into a document that keeps its comments and its order, by way of `tomlkit`."""

from __future__ import annotations

from collections.abc import Mapping

import tomlkit
from tomlkit.items import AoT, Item, Table

from agent_console.settings.editing import Table as AnyTable

_ARRAYS_OF_TABLES = ("profiles", "ring_sources")


class TomlPen:
    """Writes tables and lists as a person would."""

    def put(self, table: AnyTable, key: str, value: object) -> None:
        """Set a key to a plain value."""
        if isinstance(table.get(key), Table | AoT):
            # In its own place the new value would stand under the header of the table before it.
            del table[key]
        table[key] = _item(value)

    def begin_array(self, table: AnyTable, key: str) -> None:
        """Set a key to an array that is empty as yet: `[[profiles]]`, or a list over several lines."""
        table.pop(key, None)
        table[key] = tomlkit.aot() if key in _ARRAYS_OF_TABLES else tomlkit.array().multiline(multiline=True)


def _item(value: object) -> Item:
    match value:
        case Mapping():
            inline = tomlkit.inline_table()
            inline.update(value)
            return inline
        case [Mapping(), *_]:
            array = tomlkit.array().multiline(multiline=True)
            for one in value:
                array.append(_item(one))
            return array
    return tomlkit.item(value)
