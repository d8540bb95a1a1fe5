"""The two formats of the wire, as a Rails server speaks them (reference: Multi-format).

XML goes out under a `<hash>` root with dasherized names and `type` attributes; it is read under any root,
with `-` or `_`. A document type, an entity or anything external is refused.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element  # for the type alone; defusedxml parses

Plain = None | bool | int | str | list["Plain"] | dict[str, "Plain"]


class Unreadable(ValueError):  # noqa: N818 - says what the body is
    """The body is not whole in its format, or is not a set of named values."""


@dataclass(frozen=True, slots=True)
class Format:
    """An extension, its Content-Types (the first is sent), and how bodies are written and read."""

    extension: str
    content_types: tuple[str, ...]
    write: Callable[[Mapping[str, Plain]], bytes]
    read: Callable[[bytes], dict[str, Plain]]
    """Raises Unreadable."""


def _write_json(fields: Mapping[str, Plain]) -> bytes:
    return json.dumps(fields, separators=(",", ":")).encode()


def _read_json(body: bytes) -> dict[str, Plain]:
    try:
        value: Plain = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unreadable("not JSON") from error
    if not isinstance(value, dict):
        raise Unreadable("not a JSON object")
    return value


def _write_xml(fields: Mapping[str, Plain]) -> bytes:
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + _element("hash", dict(fields))).encode()


def _element(name: str, value: Plain) -> str:
    tag = name.replace("_", "-")
    match value:
        case None:
            return f'<{tag} nil="true"/>'
        case bool():
            return f'<{tag} type="boolean">{"true" if value else "false"}</{tag}>'
        case int():
            return f'<{tag} type="integer">{value}</{tag}>'
        case list():
            items = "".join(_element(name.removesuffix("s"), item) for item in value)
            return f'<{tag} type="array">{items}</{tag}>'
        case dict():
            return f"<{tag}>{''.join(_element(child, item) for child, item in value.items())}</{tag}>"
        case _:
            return f"<{tag}>{escape(value)}</{tag}>"


def _read_xml(body: bytes) -> dict[str, Plain]:
    from defusedxml import DefusedXmlException  # type: ignore[import-untyped]
    from defusedxml.ElementTree import ParseError, fromstring  # type: ignore[import-untyped]

    try:
        root: Element = fromstring(body, forbid_dtd=True, forbid_entities=True, forbid_external=True)
    except (DefusedXmlException, ParseError, ValueError, LookupError) as error:
        raise Unreadable("not XML") from error
    return {child.tag.replace("-", "_"): _scalar(child) for child in root}


def _scalar(element: Element) -> Plain:
    text = (element.text or "").strip()
    if element.get("nil") == "true":
        return None
    if element.get("type") == "boolean":
        return text in {"true", "1"}
    return text


JSON = Format("json", ("application/json",), _write_json, _read_json)
XML = Format("xml", ("text/xml", "application/xml"), _write_xml, _read_xml)
FORMATS = (JSON, XML)


def format_of_extension(extension: str) -> Format | None:
    """The format that a path asks for."""
    return next((known for known in FORMATS if known.extension == extension), None)


def format_of_content_type(content_type: str) -> Format | None:
    """The format that a body is in; parameters such as charset do not matter."""
    media_type = content_type.partition(";")[0].strip().lower()
    return next((known for known in FORMATS if media_type in known.content_types), None)
