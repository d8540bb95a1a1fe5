"""The configuration as a JSON schema, made from the checks that the console itself goes by.

TOML, JSON and property lists have the same shape, so the one schema serves the machine-wide file, the
registry's JSON texts and managed preferences. A check without a description here stops the making.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

import words
from agent_console.settings import values
from agent_console.settings.configuration import PREFERENCE_DEFAULTS
from agent_console.settings.shortcuts import USUAL, USUAL_EVERYWHERE
from msgspec import Struct, to_builtins

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string", "pattern": r"\S"}
_FLAG: Schema = {"type": "boolean"}
_NUMBER = r"([Tt][Ee][Ll]:)?\+?[(0-9][0-9\s()./-]{2,}"
_SIP_ADDRESS = r"([Ss][Ii][Pp][Ss]?:)?[^\s<>\"@:]+@\S+"
_LOCAL = r"http://(localhost|127\.[0-9.]+|\[::1\])(:[0-9]+)?(/[^\s?#@]*)?"


def _object(properties: Mapping[str, Schema], *required: str) -> Schema:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(required),
        "additionalProperties": False,
    }


_ENDPOINT = _object(
    {"method": {"enum": ["GET", "POST", "PUT", "PATCH", "DELETE"]}, "url": _TEXT}, "method", "url"
)


def _regions() -> list[str]:
    """Countries by their first letters, in either case, as a pattern has them."""
    return [
        f"[{first}{first.lower()}][{''.join(one[1] + one[1].lower() for one in group)}]"
        for first, group in groupby(sorted(values.REGIONS), key=itemgetter(0))
    ]


BY_CHECK: Mapping[values.Check, Schema] = {
    values.text: _TEXT,
    values.name: {"type": "string", "pattern": r"^[^/]*[^/\s][^/]*$"},
    values.flag: _FLAG,
    values.texts: {"type": "array", "items": _TEXT},
    values.port: {"type": "integer", "minimum": 1, "maximum": 65_535},
    values.host: {"type": "string", "pattern": r"^[^\s/@?#\\]+$"},
    values.region: {"type": "string", "pattern": rf"^({'|'.join(_regions())})$"},
    values.phone_endpoint: {"type": "string", "pattern": r"^[A-Za-z0-9_]+/[^\s/]+$"},
    values.base_url: {"type": "string", "pattern": rf"^(https://[^\s?#@]+|{_LOCAL})$"},
    values.feed: {"type": "string", "pattern": rf"^(https://[^\s?#@]+|{_LOCAL})?$"},
    values.ca_file: _TEXT,
    values.proxy: {"type": "string", "pattern": r"^https?://[^\s/?#@]+:[0-9]+/?$"},
    values.endpoint: _ENDPOINT,
    values.quick_dial_entry: _object({"name": _TEXT, "to": _TEXT}, "name", "to"),
    values.own_number: {"type": "string", "pattern": rf"^\s*({_NUMBER}|{_SIP_ADDRESS})\s*$"},
    values.screen_pop: {"type": "string", "pattern": r"^([A-Za-z][A-Za-z0-9+.-]*:\S+)?$"},
    values.shortcuts: {
        "type": "array",
        "items": {"type": "string", "pattern": rf"^({'|'.join(USUAL)})\s*(=[^=]*)?$"},
    },
    values.hotkeys: {
        "type": "array",
        "items": {"type": "string", "pattern": rf"^({'|'.join(USUAL_EVERYWHERE)})\s*(=[^=]*)?$"},
    },
    values.scheme_names: {
        "type": "array",
        "items": {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9+.-]*$"},
    },
}


def of_check(check: values.Check) -> Schema:
    """What a check lets through, as far as a schema can say it. Raises KeyError for an unknown check."""
    match check:
        case values.OneOf(choices):
            return {"enum": list(choices)}
        case values.Number(least, most):
            return {"type": "number", "minimum": least, "maximum": most}
        case values.WholeNumber(least, most):
            return {"type": "integer", "minimum": least, "maximum": most}
        case values.Entries(entry):
            return {"type": "array", "items": of_check(entry)}
    return dict(BY_CHECK[check])


def plain(value: object) -> Any:  # noqa: ANN401 - whatever JSON can hold
    """A value of the configuration as JSON has it."""
    if isinstance(value, Struct):
        return to_builtins(value)
    return [plain(one) for one in value] if isinstance(value, tuple) else value


def _described(
    checks: Mapping[str, values.Check], sentences: Mapping[str, str], defaults: Mapping[str, object]
) -> Schema:
    described = {}
    for key, check in checks.items():
        described[key] = {"description": sentences[key], **of_check(check)}
        if key in defaults and defaults[key] not in {"", None}:
            described[key]["default"] = plain(defaults[key])
    return described


def _profile() -> Schema:
    return _object(_described(values.PROFILE, words.PROFILE, values.PROFILE_DEFAULTS), "name")


def _ring_source() -> Schema:
    kinds = [
        _object({"kind": {"const": kind}, **_described(checks, words.RING_SOURCE[kind], {})}, "kind")
        for kind, checks in values.RING_SOURCES.items()
    ]
    return {"oneOf": kinds}


def configuration_schema() -> Schema:
    """The whole configuration."""
    settings = {
        **_described(values.PREFERENCES, words.PREFERENCES, PREFERENCE_DEFAULTS),
        "profiles": {
            "description": words.PROFILES,
            "type": "array",
            "items": {"$ref": "#/$defs/profile"},
        },
        "ring_sources": {
            "description": words.RING_SOURCES,
            "type": "array",
            "items": {"$ref": "#/$defs/ring_source"},
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Agent Console: configuration and policy",
        **_object({**settings, "locked": {"description": words.LOCKED, "$ref": "#/$defs/settings"}}),
        "$defs": {
            "settings": _object({key: {"$ref": f"#/properties/{key}"} for key in settings}),
            "profile": _profile(),
            "ring_source": _ring_source(),
        },
    }


def as_text() -> str:
    """The schema as its file holds it."""
    return json.dumps(configuration_schema(), indent=2, ensure_ascii=False) + "\n"
