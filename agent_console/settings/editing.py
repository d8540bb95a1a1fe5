"""Carries out changes in a document as TOML holds it: mappings and sequences, and nothing of files.

The same functions change what `tomllib` has read and what `tomlkit` keeps with its comments, so that whoever
writes can prove the second by the first.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, MutableSequence, Sequence
from difflib import SequenceMatcher
from typing import Any, Protocol

from agent_console.settings.changes import (
    AddProfile,
    Change,
    RemovePreference,
    RemoveProfile,
    RemoveProfileKey,
    RenameProfile,
    SetPreference,
    SetProfileKey,
    SetRingSources,
)
from agent_console.settings.profile import EndpointTemplate, QuickDialEntry
from agent_console.settings.unusable import Unusable, shown
from agent_console.settings.values import (
    PREFERENCES,
    PROFILE,
    RING_SOURCES,
    Check,
    Entries,
    quick_dial_entry,
)

_PROFILE_KEYS = {key: check for key, check in PROFILE.items() if key != "name"}
Table = MutableMapping[str, Any]


class Pen(Protocol):
    """Writes into one kind of document."""

    def put(self, table: Table, key: str, value: object) -> None:
        """Set a key to a plain value."""

    def begin_array(self, table: Table, key: str) -> None:
        """Set a key to an array that is empty as yet, and will hold tables."""


class PlainPen:
    """Writes into what `tomllib` has read."""

    def put(self, table: Table, key: str, value: object) -> None:
        """Set a key to a plain value."""
        table[key] = value

    def begin_array(self, table: Table, key: str) -> None:
        """Set a key to an empty array."""
        table[key] = []


class Impossible(Exception):  # noqa: N818 - completes a sentence
    """A change that this document does not take; the text says why and quotes no key."""


def carry_out(change: Change, document: Table, pen: Pen) -> None:
    """Change the document. Raises Impossible."""
    match change:
        case SetPreference(key=key, value=value):
            _assign(document, key, _checked(key, value, PREFERENCES), pen)
        case RemovePreference(key=key):
            document.pop(key, None)
        case AddProfile(profile=name, values=values):
            if _found(document, name):
                raise Impossible(f"there is a profile called {shown(name)} already")
            new = _new_profile(document, name, pen)
            for key, value in values.items():
                _assign(new, key, _checked(key, value, _PROFILE_KEYS), pen)
        case RenameProfile(profile=name, to=to):
            _rename(document, name, to)
        case RemoveProfile(profile=name):
            _remove(document, name)
        case SetProfileKey(profile=name, key="quick_dial" as key, value=value):
            _set_quick_dial(_profile(document, name, pen), _checked(key, value, PROFILE), pen)
        case SetProfileKey(profile=name, key=key, value=value):
            _assign(_profile(document, name, pen), key, _checked(key, value, _PROFILE_KEYS), pen)
        case RemoveProfileKey(profile=name, key=key):
            for one in _found(document, name):
                one.pop(key, None)
        case SetRingSources(sources=sources):
            wanted = [{"kind": source.kind, **_options(source.kind, source.options)} for source in sources]
            read = [_ring_source(one) for one in _array(document, "ring_sources")]
            _set_elements(document, "ring_sources", read, wanted, pen)


def _plain(value: object) -> Any:  # noqa: ANN401 - whatever TOML can hold
    match value:
        case EndpointTemplate(method=method, url=url):
            return {"method": method, "url": url}
        case QuickDialEntry(name=name, to=to):
            return {"name": name, "to": to}
        case tuple():
            return [_plain(one) for one in value]
    return value


def _checked(key: str, value: object, checks: Mapping[str, Check]) -> Any:  # noqa: ANN401
    """The value as reading it back will give it, in plain form."""
    plain = _plain(value)
    try:
        if key == "quick_dial":
            return _quick_dial(plain)
        if isinstance(check := checks[key], Entries):
            return list(dict.fromkeys(map(check.entry, check(plain))))
        return _plain(check(plain))
    except KeyError:
        raise Impossible(f"{shown(key)} is no key of the configuration") from None
    except Unusable as error:
        raise Impossible(f"{key} {error}") from None


def _quick_dial(entries: Sequence[object]) -> list[Any]:
    read = [quick_dial_entry(one) for one in entries]
    if len({entry.name.casefold() for entry in read}) < len(read):
        raise Unusable("has two entries of one name")
    return [_plain(entry) for entry in read]


def _options(kind: str, options: Mapping[str, object]) -> dict[str, Any]:
    if kind not in RING_SOURCES:
        raise Impossible(f"{shown(kind)} is no kind of ring source")
    return {key: _checked(key, value, RING_SOURCES[kind]) for key, value in options.items()}


def _assign(table: Table, key: str, value: object, pen: Pen) -> None:
    present = table.get(key)
    if key not in table or present != value or isinstance(present, bool) is not isinstance(value, bool):
        pen.put(table, key, value)


def _array(document: Table, key: str) -> MutableSequence[Any]:
    """The array of tables of this name, or an empty one."""
    found = document.get(key, [])
    if not isinstance(found, MutableSequence):
        raise Impossible(f"{key} is not written as [[{key}]]")
    return found


def _name(element: object) -> str | None:
    if not isinstance(element, Mapping):
        return None
    try:
        return str(PROFILE["name"](element.get("name")))
    except Unusable:
        return None


def _found(document: Table, name: str) -> list[Table]:
    """The profiles of this name; the first is the one that counts."""
    return [one for one in _array(document, "profiles") if _name(one) == name]


def _profile(document: Table, name: str, pen: Pen) -> Table:
    """The profile of this name; one that only the machine-wide file has gets its place in this one."""
    found = _found(document, name)
    return found[0] if found else _new_profile(document, name, pen)


def _new_profile(document: Table, name: str, pen: Pen) -> Table:
    name = _checked("name", name, PROFILE)
    profiles = _array(document, "profiles")
    _set_elements(document, "profiles", [None] * len(profiles), [{"name": name}], pen)
    added: Table = document["profiles"][-1]
    return added


def _rename(document: Table, name: str, to: str) -> None:
    found = _found(document, name)
    if not found:
        raise Impossible(f"this file has no profile called {shown(name)}")
    to = _checked("name", to, PROFILE)
    if _found(document, to):
        raise Impossible(f"there is a profile called {shown(to)} already")
    for one in found:
        one["name"] = to


def _remove(document: Table, name: str) -> None:
    profiles = _array(document, "profiles")
    for index in reversed(range(len(profiles))):
        if _name(profiles[index]) == name:
            del profiles[index]
    if not profiles:
        document.pop("profiles", None)


def _ring_source(element: object) -> dict[str, Any] | None:
    """A ring source as it is read, or None for one that this version does not know and leaves alone."""
    if not isinstance(element, Mapping) or not isinstance(kind := element.get("kind"), str):
        return None
    if kind not in RING_SOURCES:
        return None
    known = {"kind": kind}
    for key, value in element.items():
        try:
            known[key] = _checked(key, value, RING_SOURCES[kind])
        except Impossible:
            continue
    return known


def _set_quick_dial(profile: Table, wanted: list[dict[str, Any]], pen: Pen) -> None:
    present = profile.get("quick_dial")
    if not isinstance(present, MutableSequence) or not present:
        _assign(profile, "quick_dial", wanted, pen)
        return
    read: list[dict[str, Any] | None] = []
    for one in present:
        try:
            read.append(_plain(quick_dial_entry(one)))
        except Unusable:
            read.append(None)
    _set_elements(profile, "quick_dial", read, wanted, pen)


def _set_elements(
    table: Table,
    key: str,
    read: Sequence[dict[str, Any] | None],
    wanted: Sequence[dict[str, Any]],
    pen: Pen,
) -> None:
    """Let the array of tables hold what is wanted, changing as few of its elements as will do.

    `read` tells for each element as what it is read; one that is None stays as it is.
    """
    if not wanted and not table.get(key):
        pen.put(table, key, [])
        return
    if not table.get(key):
        pen.begin_array(table, key)
    elements = table[key]
    places = [index for index, one in enumerate(read) if one is not None]
    before = [_as_text(read[place]) for place in places]
    after = [_as_text(one) for one in wanted]
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for step, first, last, start, end in reversed(steps):
        if step == "equal":
            continue
        shared = min(last - first, end - start)
        for place in reversed(places[first + shared : last]):
            del elements[place]
        behind = (
            places[first + shared - 1] + 1 if first + shared else (places[0] if places else len(elements))
        )
        for offset, one in enumerate(wanted[start + shared : end]):
            elements.insert(behind + offset, one)
        for place, one in zip(places[first : first + shared], wanted[start : start + shared], strict=True):
            _update(elements[place], read[place] or {}, one)
    if not elements:
        pen.put(table, key, [])


def _as_text(one: Mapping[str, Any] | None) -> str:
    return repr(sorted((one or {}).items()))


def _update(element: Table, read: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
    for key in read.keys() - wanted.keys():
        del element[key]
    for key, value in wanted.items():
        if key not in read or read[key] != value:
            element[key] = value
